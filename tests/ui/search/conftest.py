"""The search page over a real store, and what its tests share."""

from __future__ import annotations

from dataclasses import dataclass, field

import pytest
from PySide6.QtWidgets import QComboBox, QWidget
from pytestqt.qtbot import QtBot

from postview_desktop.domain.application import Application, Stage
from postview_desktop.services.suite import Suite
from postview_desktop.ui.common.context import Look
from postview_desktop.ui.search.page import SearchPage
from tests.support.window import seen, type_keys


@dataclass
class Heard:
    """What the page wished for and said."""

    said: list[tuple[str, int]] = field(default_factory=list)
    failed: list[Exception] = field(default_factory=list)
    letters: list[int] = field(default_factory=list)
    interviews: list[int] = field(default_factory=list)


@pytest.fixture
def heard() -> Heard:
    return Heard()


def a_page(look: Look, suite: Suite) -> SearchPage:
    """The page over the services, not shown yet."""
    return SearchPage(
        look,
        applications=suite.applications,
        search=suite.search,
        interviews=suite.interviews,
        letters=suite.letters,
        history=suite.history,
        settings=suite.settings,
        clock=suite.clock,
        drafts=suite.drafts,
    )


@pytest.fixture
def page(qtbot: QtBot, look: Look, suite: Suite, heard: Heard) -> SearchPage:
    made = a_page(look, suite)
    suite.store.on_change.append(lambda _touched: made.refresh())
    made.said.connect(lambda words, change: heard.said.append((words, change)))
    made.failed.connect(heard.failed.append)
    made.letter_requested.connect(heard.letters.append)
    made.interview_requested.connect(heard.interviews.append)
    qtbot.addWidget(made)
    made.resize(1068, 832)
    made.show()
    return made


def put(suite: Suite, name: str, role: str = "Data engineer", industry: str = "", **fields: object) -> Application:
    """An application at an organisation; applied for unless the stage says otherwise."""
    application = Application(role=role, **{"stage": Stage.APPLIED, **fields})  # type: ignore[arg-type]
    return suite.applications.add(application, name, industry)


def type_into_choice(root: QWidget, name: str, text: str) -> None:
    """Go to a combo box that can be typed into, select all, and type."""
    line = seen(root, QComboBox, name).lineEdit()
    assert line is not None
    line.setFocus()
    line.selectAll()
    type_keys(line, text)
    completer = line.completer()
    popup = completer.popup() if completer is not None else None
    if popup is not None:
        popup.hide()
