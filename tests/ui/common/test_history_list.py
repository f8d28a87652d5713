"""The history in the window: what changed from what to what, Undo at each line that can be, and else why not."""

from __future__ import annotations

import time
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from postview_desktop.domain.application import Stage
from postview_desktop.domain.change import Verb
from postview_desktop.domain.interview import Interview
from postview_desktop.domain.letter import Letter, LetterKind, LetterState
from postview_desktop.services.suite import Suite
from postview_desktop.storage import Store
from postview_desktop.ui.common.context import Look
from postview_desktop.ui.common.doing import Doing
from postview_desktop.ui.common.history_list import HistoryList
from tests.support.builders import put_interview
from tests.support.clock import FixedClock
from tests.support.window import click, is_seen, settle, words


@pytest.fixture
def interview(store: Store) -> Interview:
    return put_interview(store, people=("Ada Brown",))


@pytest.fixture
def shown(qtbot: QtBot, look: Look, suite: Suite) -> HistoryList:
    made = HistoryList(look, Doing(suite.history), suite.history, suite.clock)
    qtbot.addWidget(made)
    made.resize(700, 900)
    made.show()
    return made


def undo_buttons(shown: HistoryList) -> list[QPushButton]:
    settle()
    return [one for one in shown.findChildren(QPushButton, "history_undo") if one.isVisible()]


def test_it_says_what_changed_from_what_to_what(shown: HistoryList, suite: Suite, interview: Interview) -> None:
    suite.applications.set_stage(interview.application_id, Stage.OFFERED)
    suite.interviews.save(replace(interview, place="Room 4"))
    shown.show_application(interview.application_id)
    said = words(shown)
    assert "Stage changed\nStage from interviewing to offered (spoken), Offered on: Mon 23 Nov 2026" in said
    assert "Interview changed\nPlace: “Room 4”" in said
    assert "Today 15:00" in said


def test_undo_at_a_line_takes_back_that_line(shown: HistoryList, suite: Suite, interview: Interview) -> None:
    suite.applications.set_stage(interview.application_id, Stage.OFFERED)
    suite.interviews.save(replace(interview, place="Room 4"))
    shown.show_application(interview.application_id)
    undo_buttons(shown)[1].click()
    assert suite.applications.get(interview.application_id).application.stage is Stage.INTERVIEWING
    assert suite.interviews.get(interview.id).interview.place == "Room 4"
    assert "Stage changed (taken back)" in words(shown)
    assert "Taken back: stage changed" in words(shown)


def test_what_was_done_again_can_be_undone_at_one_line_only(
    shown: HistoryList, suite: Suite, interview: Interview
) -> None:
    suite.applications.set_stage(interview.application_id, Stage.OFFERED)
    shown.show_application(interview.application_id)
    assert [one.text() for one in undo_buttons(shown)] == ["Undo"]
    for expected in (Stage.INTERVIEWING, Stage.OFFERED, Stage.INTERVIEWING, Stage.OFFERED):
        undo_buttons(shown)[0].click()
        assert suite.applications.get(interview.application_id).application.stage is expected
    assert [one.text() for one in undo_buttons(shown)] == ["Undo"]
    said = words(shown)
    assert said.count("Taken back: stage changed\n") == 2 and "Stage changed (taken back)" in said
    assert "Done again: stage changed\n" in said and "Done again: stage changed (taken back)" in said


def test_a_line_that_was_changed_since_says_so_in_place_of_undo(
    shown: HistoryList, suite: Suite, interview: Interview
) -> None:
    suite.interviews.save(replace(interview, place="Room 4"))
    suite.interviews.save(replace(interview, place="Room 5"))
    shown.show_interview(interview.id)
    assert words(shown).count("Changed again since") == 2, "the first place, and the interview as it was put in"
    assert len(undo_buttons(shown)) == 1


def test_a_letter_that_left_says_that_it_cannot_be_called_back(
    shown: HistoryList, suite: Suite, store: Store, interview: Interview
) -> None:
    letter = suite.letters.start(LetterKind.THANK_YOU, interview_id=interview.id)
    with store.change(Verb.LETTER_SENT) as change:
        change.save(replace(store.need(Letter, letter.id), state=LetterState.SENT))
    shown.show_interview(interview.id)
    assert "The letter to Northwind has left, and cannot be called back." in words(shown)


def test_hundreds_of_lines_open_as_quickly_as_a_few(
    shown: HistoryList, suite: Suite, clock: FixedClock, interview: Interview
) -> None:
    for number in range(300):
        clock.advance(minutes=3)
        suite.interviews.save(replace(interview, place=f"Room {number}"))
    begun = time.perf_counter()
    shown.show_interview(interview.id)
    assert time.perf_counter() - begun < 1
    rows = [one for one in shown.findChildren(QWidget, "history_what_changed") if one.isVisibleTo(shown)]
    assert len(rows) == 25
    click(shown, "history_more")
    rows = [one for one in shown.findChildren(QWidget, "history_what_changed") if one.isVisibleTo(shown)]
    assert len(rows) == 75
    assert is_seen(shown, "history_more")


def test_an_empty_history_says_what_will_be_here(shown: HistoryList, suite: Suite) -> None:
    shown.show_interview(99)
    assert "Every change will stand here, with Undo." in words(shown)
