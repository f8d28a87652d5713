"""An invited interview that is moved in the calendar: nobody was told, and one button proposes the time to them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from postview_desktop.domain.change import Verb
from postview_desktop.domain.interview import Interview
from postview_desktop.domain.invitation_answer import method_of
from postview_desktop.domain.letter import Account, Letter
from postview_desktop.services.suite import Suite
from postview_desktop.ui.interviews.invitation_row import ProposeSheet
from postview_desktop.ui.shell.main_window import MainWindow
from tests.support.builders import put, put_interview
from tests.support.window import click, is_seen, seen, words

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


def moved_by_key(window: MainWindow, suite: Suite, invited: bool = True) -> Interview:
    """An interview on Wednesday, moved to Thursday."""
    interview = put_interview(suite.store, "2026-11-25T10:00")
    put(suite.store, Account(name="Sam", address="me@x.example", host="smtp.x.example"))
    if invited:
        with suite.store.change(Verb.INTERVIEW_CHANGED) as change:
            change.save(
                replace(
                    interview, organiser_name="Ana", organiser_email="ana@northwind.example", invited_as="me@x.example"
                )
            )
    window.show_page("calendar")
    view = window.page("calendar").views.view
    view.choose_day(date(2026, 11, 25))
    view.choose_item(next(one for one in view.items_on(date(2026, 11, 25)) if one.kind == "interview"))
    QTest.keyClick(view, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    return suite.store.need(Interview, interview.id)


def test_the_new_time_is_proposed_in_place_of_being_taken(window: MainWindow, suite: Suite) -> None:
    interview = moved_by_key(window, suite)
    assert interview.start == datetime(2026, 11, 26, 10)
    assert "Nobody but you was told." in seen(window, QLabel, "quiet_words").text()
    assert is_seen(window, "quiet_undo")
    assert seen(window, QPushButton, "quiet_offered").text() == "Propose it to them…"
    click(window, "quiet_offered")
    # Their time counts again, and the new one stands in the sheet.
    assert suite.store.need(Interview, interview.id).start == datetime(2026, 11, 25, 10)
    sheet = window.findChild(ProposeSheet)
    assert sheet is not None and sheet.isVisible()
    assert (sheet.proposal().start, sheet.proposal().end) == (interview.start, interview.end)
    assert not suite.store.find(Letter), "nothing is written before the person says so"
    click(sheet, "sheet_main")
    (letter,) = suite.store.find(Letter)
    assert method_of(letter.calendar) == "COUNTER"
    assert suite.store.need(Interview, interview.id).start == datetime(2026, 11, 25, 10)


def test_undo_stands_beside_it_and_takes_the_move_back(window: MainWindow, suite: Suite) -> None:
    interview = moved_by_key(window, suite)
    click(window, "quiet_undo")
    assert suite.store.need(Interview, interview.id).start == datetime(2026, 11, 25, 10)
    assert window.findChild(ProposeSheet) is None


def test_of_an_interview_that_nobody_invited_to_nothing_is_proposed(window: MainWindow, suite: Suite) -> None:
    moved_by_key(window, suite, invited=False)
    assert "Nobody but you was told." in words(window)
    assert [one.isVisible() for one in window.findChildren(QWidget, "quiet_offered")] == [False]
