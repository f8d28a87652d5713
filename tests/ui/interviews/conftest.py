"""The interviews page over a real store, and what its tests share."""

from __future__ import annotations

from dataclasses import dataclass, field

import pytest
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from postview_desktop.services.suite import Suite
from postview_desktop.ui.common.context import Look
from postview_desktop.ui.interviews.page import InterviewsPage
from tests.support.window import seen, type_keys


@dataclass
class Heard:
    """What the page wished for and said."""

    said: list[tuple[str, int]] = field(default_factory=list)
    failed: list[Exception] = field(default_factory=list)
    letters: list[int] = field(default_factory=list)
    reflections: list[tuple[int, str]] = field(default_factory=list)
    applications: list[int] = field(default_factory=list)


@pytest.fixture
def heard() -> Heard:
    return Heard()


def a_page(look: Look, suite: Suite) -> InterviewsPage:
    """The page over the services, not shown yet."""
    return InterviewsPage(
        look,
        interviews=suite.interviews,
        applications=suite.applications,
        follow_ups=suite.follow_ups,
        letters=suite.letters,
        reflections=suite.reflections,
        history=suite.history,
        settings=suite.settings,
        clock=suite.clock,
        answers=suite.answers,
        drafts=suite.drafts,
        invitations=lambda: suite.invitations,
    )


@pytest.fixture
def page(qtbot: QtBot, look: Look, suite: Suite, heard: Heard) -> InterviewsPage:
    made = a_page(look, suite)
    suite.store.on_change.append(lambda _touched: made.refresh())
    made.said.connect(lambda words, change: heard.said.append((words, change)))
    made.failed.connect(heard.failed.append)
    made.letter_requested.connect(heard.letters.append)
    made.reflection_requested.connect(lambda interview, mode: heard.reflections.append((interview, mode)))
    made.application_requested.connect(heard.applications.append)
    qtbot.addWidget(made)
    made.resize(1068, 832)
    made.show()
    return made


def type_into_choice(page: InterviewsPage, name: str, text: str) -> None:
    """Go to a combo box that can be typed into, select all, and type."""
    line = seen(page, QComboBox, name).lineEdit()
    assert line is not None
    line.setFocus()
    line.selectAll()
    type_keys(line, text)
    completer = line.completer()
    popup = completer.popup() if completer is not None else None
    if popup is not None:
        popup.hide()
