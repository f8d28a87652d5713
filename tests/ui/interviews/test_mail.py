"""Mail that was found, on an interview's aftercare: what did they say, is it theirs, and the quiet list (F6)."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtWidgets import QLabel, QPushButton, QScrollArea

from postview_desktop.domain.answer import Answer, AnswerKind, AnswerState, Trace
from postview_desktop.domain.follow_up import Contact, Instruction, InstructionKind, PlanState
from postview_desktop.domain.interview import InterviewState
from postview_desktop.services.suite import Suite
from postview_desktop.ui.common.date_field import DateField
from postview_desktop.ui.interviews.page import InterviewsPage
from tests.support.builders import put, put_interview
from tests.support.clock import FixedClock
from tests.support.window import click, is_seen, retype, seen, settle, words
from tests.ui.interviews.conftest import Heard

DAY = 86_400


@pytest.fixture
def interview_id(suite: Suite) -> int:
    """Ten days ago; they said to write on Monday a week later."""
    interview = put_interview(suite.store, "2026-11-13T11:00", people=("Ana Souza",), state=InterviewState.TOOK_PLACE)
    suite.follow_ups.record_instruction(
        Instruction(
            interview_id=interview.id,
            kind=InstructionKind.CONTACT_ON,
            said_on=date(2026, 11, 13),
            on=date(2026, 11, 30),
            words="Write to us on the 30th.",
            at=suite.clock.now() - 10 * DAY,
        )
    )
    return interview.id


def a_mail(suite: Suite, interview_id: int, at: int, **fields: object) -> Answer:
    view = suite.interviews.get(interview_id)
    mail = {
        "organisation_id": view.organisation.id,
        "application_id": view.application.id,
        "interview_id": interview_id,
        "from_name": "Dana Whitfield",
        "from_address": "dana@northwind.example",
        "subject": "Re: Data analyst",
        "at": at,
        **fields,
    }
    return put(suite.store, Answer(**mail))[0]  # type: ignore[arg-type]


def an_answer(suite: Suite, interview_id: int, at: int) -> Answer:
    contact = suite.follow_ups.log_contact(
        Contact(interview_id=interview_id, ours=False, on=date(2026, 11, 22), at=at, words="Re: Data analyst")
    )
    return a_mail(suite, interview_id, at, contact_id=contact.id)


def test_F6_they_wrote_and_what_they_said_is_recorded_as_said_on_that_day(
    page: InterviewsPage, suite: Suite, interview_id: int, clock: FixedClock
) -> None:
    an_answer(suite, interview_id, clock.now() - DAY)
    page.open(interview_id)
    title = seen(page, QLabel, "mail_title").text()
    assert title == "Dana Whitfield wrote yesterday: “Re: Data analyst”. What did they say?"
    assert seen(page, QPushButton, "mail_say").property("main")
    click(page, "mail_say")
    assert seen(page, DateField, "instruction_said_on").value() == date(2026, 11, 22)
    retype(page, "instruction_words", "We decide by 4 December")
    click(page, "instruction_save")
    assert suite.follow_ups.plan(interview_id).state is PlanState.ACTIVE
    assert not is_seen(page, "mail_card")
    assert "Dana Whitfield wrote: “Re: Data analyst”." in words(page)
    assert "Found in your mailbox" in words(page)


def test_F6_a_mail_that_is_not_theirs_lets_the_plan_go_on_and_undo_stops_it_again(
    page: InterviewsPage, suite: Suite, interview_id: int, clock: FixedClock, heard: Heard
) -> None:
    an_answer(suite, interview_id, clock.now() - DAY)
    page.open(interview_id)
    assert suite.follow_ups.plan(interview_id).state is PlanState.STOPPED
    click(page, "mail_not_theirs")
    assert suite.follow_ups.plan(interview_id).state is PlanState.ACTIVE
    assert not is_seen(page, "mail_card")
    told, change = heard.said[-1]
    assert told == "Noted: it is no answer of theirs."
    suite.history.undo(change)
    assert suite.follow_ups.plan(interview_id).state is PlanState.STOPPED
    assert is_seen(page, "mail_card")


@pytest.mark.parametrize("word", ["yes", "no"])
def test_what_was_pressed_goes_away_and_the_page_stays_where_it_is(
    page: InterviewsPage, suite: Suite, interview_id: int, clock: FixedClock, word: str
) -> None:
    """Qt would take the keyboard, and the page with it, to the list of mail at its foot."""
    a_mail(suite, interview_id, clock.now() - DAY, kind=AnswerKind.AUTOMATIC)
    mail = a_mail(suite, interview_id, clock.now(), state=AnswerState.DOUBTFUL, trace=Trace.DOMAIN)
    page.resize(840, 600)
    page.open(interview_id)
    page.activateWindow()
    bars = [area.verticalScrollBar() for area in page.findChildren(QScrollArea) if area.isVisible()]
    assert any(bar.maximum() > 0 for bar in bars)
    seen(page, QPushButton, f"doubt_{word}_{mail.id}").setFocus()
    before = [bar.value() for bar in bars]
    click(page, f"doubt_{word}_{mail.id}")
    settle()
    assert [bar.value() for bar in bars] == before


def test_F6_a_doubtful_mail_is_asked_about_here_too(
    page: InterviewsPage, suite: Suite, interview_id: int, clock: FixedClock, heard: Heard
) -> None:
    mail = a_mail(suite, interview_id, clock.now(), state=AnswerState.DOUBTFUL, trace=Trace.DOMAIN)
    page.open(interview_id)
    assert "Is this from Northwind?" in words(page)
    assert not is_seen(page, "mail_title")
    page.activateWindow()
    seen(page, QPushButton, f"doubt_yes_{mail.id}").setFocus()
    click(page, f"doubt_yes_{mail.id}")
    assert seen(page, QPushButton, "mail_say").hasFocus()
    assert "Dana Whitfield wrote today" in seen(page, QLabel, "mail_title").text()
    suite.history.undo(heard.said[-1][1])
    assert "Is this from Northwind?" in words(page)


def test_an_automatic_reply_is_shown_quietly_and_can_be_called_an_answer(
    page: InterviewsPage, suite: Suite, interview_id: int, clock: FixedClock
) -> None:
    mail = a_mail(suite, interview_id, clock.now(), kind=AnswerKind.AUTOMATIC, subject="Out of office")
    page.open(interview_id)
    assert not is_seen(page, "mail_card")
    assert "Automatic reply of Dana Whitfield: “Out of office”. It stops nothing." in words(page)
    assert suite.follow_ups.plan(interview_id).state is PlanState.ACTIVE
    click(page, f"mail_theirs_{mail.id}")
    assert is_seen(page, "mail_card")
    assert suite.follow_ups.plan(interview_id).state is PlanState.STOPPED


def test_a_letter_that_came_back_leads_to_the_letter(
    page: InterviewsPage, suite: Suite, interview_id: int, clock: FixedClock, heard: Heard
) -> None:
    from postview_desktop.domain.letter import LetterKind

    person = suite.interviews.get(interview_id).people[0].person
    letter = suite.letters.start(LetterKind.THANK_YOU, interview_id=interview_id, person_id=person.id)
    mail = a_mail(
        suite, interview_id, clock.now(), kind=AnswerKind.BOUNCE, letter_id=letter.id, reason="5.1.1 No such user"
    )
    page.open(interview_id)
    assert "A letter came back. The server said: 5.1.1 No such user" in words(page)
    click(page, f"mail_letter_{mail.id}")
    assert heard.letters == [letter.id]


def test_without_mail_nothing_is_said_of_it(page: InterviewsPage, interview_id: int) -> None:
    page.open(interview_id)
    assert not is_seen(page, "mail_card")
    assert not is_seen(page, "mail_log")


def test_much_mail_with_long_names_is_folded_and_fits(
    page: InterviewsPage, suite: Suite, interview_id: int, clock: FixedClock
) -> None:
    for number in range(20):
        long = {"from_name": "M" * 90, "subject": "y" * 300, "from_address": "z" * 60 + "@northwind.example"}
        a_mail(suite, interview_id, clock.now() - number, state=AnswerState.DOUBTFUL, **long)
        a_mail(suite, interview_id, clock.now() - number, kind=AnswerKind.AUTOMATIC, **long)
    page.resize(700, 600)
    page.open(interview_id)
    settle()
    questions = [one for one in page.findChildren(QLabel, "doubt_question") if one.isVisible()]
    assert len(questions) == 3
    assert all(one.mapTo(page, one.rect().topRight()).x() <= page.width() for one in questions)
    click(page, "more_doubts")
    click(page, "mail_more")
    settle()
    assert len([one for one in page.findChildren(QLabel, "doubt_question") if one.isVisible()]) == 20
