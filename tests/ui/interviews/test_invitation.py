"""Answering the invitation on an interview's page: only when a button is pressed, and only where somebody asked."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from PySide6.QtWidgets import QCheckBox, QLabel, QRadioButton
from pytestqt.qtbot import QtBot

from postview_desktop.domain.change import Verb
from postview_desktop.domain.interview import Answered, Interview, InterviewState, timed
from postview_desktop.domain.invitation_answer import answer_in, method_of
from postview_desktop.domain.letter import Account, Letter, LetterState
from postview_desktop.services.suite import Suite
from postview_desktop.ui.interviews.invitation_row import AnswerSheet, ProposeSheet
from postview_desktop.ui.interviews.page import InterviewsPage
from tests.support.builders import put, put_interview
from tests.support.window import click, is_seen, retype, seen
from tests.ui.interviews.conftest import Heard


@pytest.fixture
def invited(page: InterviewsPage, suite: Suite) -> Interview:
    """An interview to come, by an invitation that asks for an answer, open on the page."""
    made = put_interview(suite.store, "2026-12-01T10:00")
    with suite.store.change(Verb.INTERVIEW_CHANGED) as change:
        moved = timed(made, datetime(2026, 12, 1, 10), datetime(2026, 12, 1, 11), made.zone)
        known = change.save(
            replace(
                moved, organiser_name="Ana Ribeiro", organiser_email="ana@northwind.example", invited_as="me@x.example"
            )
        )
    page.open(known.id)
    return known


def account(suite: Suite) -> None:
    put(suite.store, Account(name="Sam", address="me@x.example", host="smtp.x.example"))


def words(page: InterviewsPage) -> str:
    return seen(page, QLabel, "invitation_words").text()


def letter_of(suite: Suite) -> Letter:
    (letter,) = suite.store.find(Letter)
    return letter


@pytest.mark.parametrize(
    ("name", "answer"),
    [
        ("answer_accepted", Answered.ACCEPTED),
        ("answer_tentative", Answered.TENTATIVE),
        ("answer_declined", Answered.DECLINED),
    ],
)
def test_an_answer_goes_into_the_outbox_and_can_be_taken_back(
    page: InterviewsPage, suite: Suite, heard: Heard, invited: Interview, name: str, answer: Answered
) -> None:
    account(suite)
    page.refresh()
    assert "Nothing is answered before you say so" in words(page)
    click(page, name)
    letter = letter_of(suite)
    assert (letter.state, answer_in(letter.calendar)) == (LetterState.SCHEDULED, answer)
    said, change = heard.said[-1]
    assert said == "Your answer leaves in 10 seconds"
    assert "counts once it is sent" in words(page)
    suite.history.undo(change)
    assert suite.store.find(Letter) == []
    assert "Nothing is answered before you say so" in words(page)


def test_once_it_was_sent_the_page_says_so(page: InterviewsPage, suite: Suite, invited: Interview) -> None:
    account(suite)
    with suite.store.change(Verb.INTERVIEW_CHANGED) as change:
        change.save(replace(invited, answered=Answered.ACCEPTED, answered_at=suite.clock.now()))
    assert words(page) == "You told Ana Ribeiro: accepted (today 15:00)."
    assert is_seen(page, "answer_declined"), "minds change"


def test_without_an_account_the_answer_is_opened_for_the_mail_program(
    page: InterviewsPage, suite: Suite, heard: Heard, invited: Interview
) -> None:
    click(page, "answer_accepted")
    assert letter_of(suite).state is LetterState.DRAFT
    assert heard.letters == [letter_of(suite).id]
    assert words(page) == "Your answer is ready and has not left: accepted."
    click(page, "see_answer")
    assert heard.letters == [letter_of(suite).id] * 2


@pytest.fixture
def series(page: InterviewsPage, suite: Suite) -> list[Interview]:
    """Three weekly days of one invitation; the second is open on the page."""
    made: list[Interview] = []
    for week in range(3):
        start = datetime(2026, 12, 1 + 7 * week, 10)
        made.append(
            put_interview(
                suite.store,
                start.isoformat(),
                uid="series@northwind.example",
                recurrence_id=f"{start:%Y%m%dT%H%M%SZ}",
                organiser_email="ana@northwind.example",
                invited_as="me@x.example",
            )
        )
    page.open(made[1].id)
    return made


@pytest.mark.parametrize("whole", [True, False])
def test_all_days_of_a_series_or_this_one(
    page: InterviewsPage, suite: Suite, series: list[Interview], whole: bool
) -> None:
    account(suite)
    page.refresh()
    box = seen(page, QCheckBox, "answer_whole_series")
    assert box.text() == "For all 3 days of the series that are to come" and not box.isChecked()
    if whole:
        box.click()
    click(page, "answer_accepted")
    assert ("RECURRENCE-ID" not in letter_of(suite).calendar) is whole
    assert ("all days of the series" in words(page)) is whole
    page.open(series[2].id)
    assert not seen(page, QCheckBox, "answer_whole_series").isChecked()
    assert ("Your answer is in the outbox" in words(page)) is whole


def test_what_is_no_series_has_no_such_box(page: InterviewsPage, invited: Interview) -> None:
    assert not is_seen(page, "answer_whole_series")


def test_a_few_words_travel_with_the_answer(
    page: InterviewsPage, suite: Suite, qtbot: QtBot, invited: Interview
) -> None:
    account(suite)
    page.refresh()
    click(page, "answer_with_words")
    sheet = page.findChild(AnswerSheet)
    assert sheet is not None
    seen(sheet, QRadioButton, "sheet_declined").setChecked(True)
    retype(sheet, "answer_comment", "I am ill, sorry")
    click(sheet, "sheet_main")
    letter = letter_of(suite)
    assert answer_in(letter.calendar) is Answered.DECLINED
    assert "I am ill, sorry" in letter.body
    assert "COMMENT:I am ill\\, sorry" in letter.calendar


def test_another_time_is_proposed_and_the_interview_stays(
    page: InterviewsPage, suite: Suite, qtbot: QtBot, invited: Interview
) -> None:
    account(suite)
    page.refresh()
    click(page, "propose_time")
    sheet = page.findChild(ProposeSheet)
    assert sheet is not None
    click(sheet, "sheet_main")
    assert sheet.isVisible(), "the time of the invitation itself is no proposal"
    sheet._when.start.set_value(invited.start + timedelta(days=1))  # typing into dates is tested with the fields
    sheet._when.end.set_value(invited.end + timedelta(days=1))
    click(sheet, "sheet_main")
    assert method_of(letter_of(suite).calendar) == "COUNTER"
    assert "another time" in words(page)
    assert suite.interviews.get(invited.id).interview.start == invited.start


@pytest.mark.parametrize(
    "values", [{"organiser_email": ""}, {"invited_as": ""}, {"state": InterviewState.CANCELLED}]
)  # fmt: skip
def test_where_nobody_waits_for_an_answer_the_page_says_nothing_of_it(
    page: InterviewsPage, suite: Suite, invited: Interview, values: dict[str, object]
) -> None:
    assert is_seen(page, "invitation_row")
    with suite.store.change(Verb.INTERVIEW_CHANGED) as change:
        change.save(replace(invited, **values))
    assert not is_seen(page, "invitation_row")


def test_what_has_begun_is_not_answered_any_more(page: InterviewsPage, suite: Suite, clock, invited: Interview) -> None:
    clock.set("2026-12-01T10:05")
    page.open(invited.id)
    assert not is_seen(page, "invitation_row")


def test_an_answer_that_was_made_for_an_earlier_state_is_told_as_such(
    page: InterviewsPage, suite: Suite, invited: Interview
) -> None:
    click(page, "answer_accepted")
    with suite.store.change(Verb.INTERVIEW_CHANGED) as change:
        change.save(replace(invited, sequence=invited.sequence + 1))
    assert "has changed since you made your answer" in words(page)
    click(page, "answer_accepted")
    assert words(page) == "Your answer is ready and has not left: accepted."
    assert len(suite.store.find(Letter)) == 1
