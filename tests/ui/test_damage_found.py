"""Damage that is found beside the window: a line of its own, and one press leads to the rescue."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import ExitStack, closing
from pathlib import Path
from typing import Any

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from postview_desktop.app import _Start
from postview_desktop.domain.errors import PostviewError, Problem
from postview_desktop.services.suite import Suite
from postview_desktop.storage.health import is_suspect
from postview_desktop.system.paths import Paths
from postview_desktop.ui.background.jobs import Jobs
from postview_desktop.ui.common.context import Look
from postview_desktop.ui.shell.main_window import MainWindow
from postview_desktop.ui.shell.pages import Materials
from tests.support.builders import put_interview
from tests.support.window import is_seen

WORDS = "A part of your data file is damaged."


class App:
    """The application as the start sees it: it only notes that it should end."""

    def __init__(self) -> None:
        self.ended: list[int] = []

    def exit(self, status: int) -> None:
        self.ended.append(status)


@pytest.fixture
def app() -> App:
    return App()


@pytest.fixture
def materials(look: Look, suite: Suite) -> Iterator[Materials]:
    jobs = Jobs()
    yield Materials(look=look, suite=suite, jobs=jobs, data_dir=suite.store.path.parent)
    assert jobs.close()
    shiboken6.delete(jobs)


@pytest.fixture
def window(materials: Materials, look: Look, qtbot: QtBot) -> Iterator[MainWindow]:
    window = MainWindow(look)
    window.resize(1280, 832)
    window.furnish(materials)
    window.show()
    qtbot.waitExposed(window)
    yield window
    window.close_for_good()
    window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def start(app: App, suite: Suite, look: Look, window: MainWindow) -> Iterator[_Start]:
    put_interview(suite.store)
    with ExitStack() as ending:
        given: Any = app
        made = _Start(
            given, suite.store, suite.clock, look, window, given, Paths(suite.store.path.parent), given, ending
        )
        made._is_furnished = True
        yield made


def break_a_link(path: Path) -> None:
    """As a page that was lost and taken for empty does."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA foreign_keys = 0")
        connection.execute("UPDATE interview SET application_id = 999")


def test_what_the_worker_finds_is_said_and_mending_it_ends_the_window(
    start: _Start, app: App, window: MainWindow, materials: Materials, suite: Suite, qtbot: QtBot
) -> None:
    break_a_link(suite.store.path)
    start._look_over(materials)
    qtbot.waitUntil(lambda: any(WORDS in one.text() for one in window.findChildren(QLabel) if one.isVisible()))
    assert window.isVisible(), "what can be read stays to be seen"
    assert start.refusal is None
    assert is_suspect(suite.store.path), "the next start looks before it shows anything, whatever is pressed"
    [mend] = [one for one in window.findChildren(QPushButton) if one.text() == "Mend it…" and one.isVisible()]
    mend.click()
    assert start.refusal is not None
    assert start.refusal.problem is Problem.DATABASE_DAMAGED
    assert app.ended == [1]
    assert not window.isVisible()
    mend.click()
    assert app.ended == [1], "pressed twice it ends once"


def test_a_sound_file_is_not_spoken_of(start: _Start, window: MainWindow, materials: Materials, qtbot: QtBot) -> None:
    start._look_over(materials)
    qtbot.waitUntil(lambda: materials.jobs.busy == 0)
    assert not any(WORDS in one.text() for one in window.findChildren(QLabel) if one.isVisible())


def test_damage_that_a_page_meets_later_is_said_too(start: _Start, app: App, window: MainWindow) -> None:
    start._on_refused(PostviewError(Problem.DATABASE_DAMAGED, path="x", folder="y", reason="malformed"))
    assert any(WORDS in one.text() for one in window.findChildren(QLabel) if one.isVisible())
    assert app.ended == []


def test_damage_that_the_first_page_meets_leads_to_the_rescue_at_once(
    start: _Start, app: App, window: MainWindow
) -> None:
    start._is_furnished = False
    start._on_refused(PostviewError(Problem.DATABASE_DAMAGED, path="x", folder="y", reason="malformed"))
    assert app.ended == [1]
    assert not window.isVisible()


def test_a_disk_that_is_away_while_it_is_looked_over_is_no_damage(start: _Start, app: App, window: MainWindow) -> None:
    start._on_unsound(PostviewError(Problem.DATA_FOLDER_AWAY, path="x", folder="y"))
    assert not any(WORDS in one.text() for one in window.findChildren(QLabel) if one.isVisible())
    assert app.ended == []
    with pytest.raises(ZeroDivisionError):
        start._on_unsound(ZeroDivisionError())
    assert not is_seen(window, "rescue_window")
