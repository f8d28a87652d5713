"""Mail that was noticed, on the Today page: who wrote, what is asked about it, and the way back (F6)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from postview_desktop.domain.answer import Answer, AnswerKind, AnswerState, Trace
from postview_desktop.domain.change import Verb
from postview_desktop.domain.follow_up import Contact
from postview_desktop.domain.interview import InterviewState
from postview_desktop.domain.letter import Letter, LetterKind, LetterState
from postview_desktop.domain.reminder import DueKind
from postview_desktop.services.suite import Suite
from postview_desktop.ui.common.context import Look
from postview_desktop.ui.today.due_card import DueCard
from postview_desktop.ui.today.page import TodayPage
from tests.support.builders import put, put_interview
from tests.support.clock import FixedClock
from tests.support.window import click, is_seen, seen, settle, words

SUBJECT = "Your visit last week, and what comes next"


@pytest.fixture
def page(qtbot: QtBot, look: Look, suite: Suite) -> Iterator[TodayPage]:
    made = TodayPage(
        look,
        today=suite.today,
        follow_ups=lambda: suite.follow_ups,
        letters=lambda: suite.letters,
        search=suite.search,
        history=suite.history,
        settings=suite.settings,
        clock=suite.clock,
        answers=lambda: suite.answers,
    )
    suite.store.on_change.append(lambda _touched: made.refresh())
    qtbot.addWidget(made)
    made.resize(1068, 832)
    made.show()
    yield made


@pytest.fixture
def interview_id(suite: Suite) -> int:
    return put_interview(suite.store, "2026-11-12T11:00", people=("Ana Souza",), state=InterviewState.TOOK_PLACE).id


def a_mail(suite: Suite, interview_id: int, at: int, **fields: object) -> Answer:
    view = suite.interviews.get(interview_id)
    mail = {
        "organisation_id": view.organisation.id,
        "application_id": view.application.id,
        "interview_id": interview_id,
        "from_name": "Dana Whitfield",
        "from_address": "dana@northwind.example",
        "subject": SUBJECT,
        "state": AnswerState.DOUBTFUL,
        "trace": Trace.DOMAIN,
        "at": at,
        **fields,
    }
    return put(suite.store, Answer(**mail))[0]  # type: ignore[arg-type]


def test_F6_an_answer_is_asked_about_by_who_wrote_and_when(
    qtbot: QtBot, page: TodayPage, suite: Suite, interview_id: int, clock: FixedClock
) -> None:
    at = clock.now() - 2 * 86_400
    contact = suite.follow_ups.log_contact(Contact(interview_id=interview_id, ours=False, on=date(2026, 11, 21), at=at))
    a_mail(suite, interview_id, at, state=AnswerState.COUNTS, contact_id=contact.id)
    assert f"Dana Whitfield wrote on Saturday: “{SUBJECT}”. What did they say?" in words(page)
    assert "Northwind. PostView found the mail in your mailbox" in words(page)
    with qtbot.waitSignal(page.interview_requested) as opened:
        card = next(one for one in page.findChildren(DueCard) if "Dana Whitfield" in one.title.text())
        click(card, "due_action")
    assert opened.args == [interview_id]


def test_F6_a_doubtful_mail_is_asked_about_and_yes_stops_the_plan(
    qtbot: QtBot, page: TodayPage, suite: Suite, interview_id: int, clock: FixedClock
) -> None:
    mail = a_mail(suite, interview_id, clock.now())
    assert seen(page, QLabel, "doubt_question").text() == "Is this from Northwind?"
    assert f"Dana Whitfield (dana@northwind.example) wrote today: “{SUBJECT}”." in words(page)
    assert "It comes from their organisation's mail domain." in words(page)
    with qtbot.waitSignal(page.said) as said:
        click(page, f"doubt_yes_{mail.id}")
    assert not is_seen(page, "doubts_card")
    assert "Dana Whitfield wrote today" in words(page) and "What did they say?" in words(page)
    suite.history.undo(said.args[1])
    assert is_seen(page, "doubts_card")
    assert "What did they say?" not in words(page)


def test_a_services_mail_is_not_called_theirs(
    page: TodayPage, suite: Suite, interview_id: int, clock: FixedClock
) -> None:
    a_mail(suite, interview_id, clock.now(), from_address="no-reply@us.greenhouse-mail.io")
    assert "It comes from a service that writes for employers, and names them." in words(page)
    assert "mail domain" not in words(page)


def test_after_a_no_it_says_where_the_follow_up_is_that_was_held(
    qtbot: QtBot, page: TodayPage, suite: Suite, interview_id: int, clock: FixedClock
) -> None:
    mail = a_mail(suite, interview_id, clock.now())
    letter = suite.letters.start(LetterKind.FOLLOW_UP, interview_id=interview_id)
    with suite.store.change(Verb.LETTER_MOVED_ON) as change:
        change.save(replace(letter, state=LetterState.HELD))
    with qtbot.waitSignal(page.said) as said:
        click(page, f"doubt_no_{mail.id}")
    assert said.args[0] == "Noted: it is no answer of theirs. Your follow-up stays in Letters until you send it."


def test_no_is_no_answer_and_can_be_taken_back(
    qtbot: QtBot, page: TodayPage, suite: Suite, interview_id: int, clock: FixedClock
) -> None:
    mail = a_mail(suite, interview_id, clock.now())
    with qtbot.waitSignal(page.said) as said:
        click(page, f"doubt_no_{mail.id}")
    assert said.args[0] == "Noted: it is no answer of theirs."
    assert not is_seen(page, "doubts_card")
    assert "What did they say?" not in words(page)
    suite.history.undo(said.args[1])
    assert is_seen(page, "doubts_card")


def test_the_keyboard_goes_to_the_next_question_and_the_page_stays_where_it_was(
    page: TodayPage, suite: Suite, interview_id: int, clock: FixedClock
) -> None:
    mails = [a_mail(suite, interview_id, clock.now() - 9 + number) for number in range(3)]
    page.resize(838, 500)
    settle()
    page.activateWindow()
    page.verticalScrollBar().setValue(40)
    button = seen(page, QPushButton, f"doubt_no_{mails[0].id}")
    button.setFocus()
    scrolled = page.verticalScrollBar().value()
    button.click()
    settle()
    assert seen(page, QPushButton, f"doubt_no_{mails[1].id}").hasFocus()
    assert page.verticalScrollBar().value() == scrolled


def test_a_mail_that_was_decided_elsewhere_is_told_and_no_longer_asked_about(
    qtbot: QtBot, page: TodayPage, suite: Suite, interview_id: int, clock: FixedClock
) -> None:
    mail = a_mail(suite, interview_id, clock.now())
    button = seen(page, QPushButton, f"doubt_yes_{mail.id}")
    suite.store.on_change.clear()
    with suite.store.change(Verb.ANSWER_NOTICED) as change:
        change.delete(mail)
    with qtbot.waitSignal(page.failed):
        button.click()
    assert not is_seen(page, "doubts_card")


def test_a_report_that_names_no_letter_is_asked_about_and_yes_marks_the_letter(
    qtbot: QtBot, page: TodayPage, suite: Suite, interview_id: int, clock: FixedClock
) -> None:
    person = suite.interviews.get(interview_id).people[0].person
    letter = suite.letters.start(LetterKind.THANK_YOU, interview_id=interview_id, person_id=person.id)
    _as_sent(suite, letter)
    mail = a_mail(
        suite,
        interview_id,
        clock.now(),
        kind=AnswerKind.BOUNCE,
        trace=Trace.REPORT,
        letter_id=letter.id,
        reason="5.1.1 No such user here",
    )
    assert "Did your letter to Ana Souza come back?" in words(page)
    assert "The server said: 5.1.1 No such user here" in words(page)
    with qtbot.waitSignal(page.said) as said:
        click(page, f"doubt_yes_{mail.id}")
    assert said.args[0].startswith("Noted: the letter did not arrive.")
    assert suite.letters.get(letter.id).state is LetterState.UNDELIVERED
    assert "letter to Ana Souza" in words(page)


def test_twenty_doubtful_mails_with_long_names_leave_room_for_the_rest(
    page: TodayPage, suite: Suite, clock: FixedClock
) -> None:
    house = "The Honourable Company of Very Long Names and Longer Addresses"
    interview = put_interview(suite.store, "2026-11-12T11:00", organisation=house, state=InterviewState.TOOK_PLACE)
    for number in range(20):
        a_mail(
            suite,
            interview.id,
            clock.now() - number,
            from_name="Maximiliane-Alexandra von und zu Hohenstein-Wernigerode " + "x" * 60,
            subject="Re: " * 30 + "a subject that goes on and on " * 9 + "y" * 200,
        )
    settle()
    assert len([one for one in page.findChildren(QLabel, "doubt_question") if one.isVisible()]) == 3
    assert page.horizontalScrollBar().maximum() == 0
    assert sum(item.kind is DueKind.DOUBT for item in suite.today.due_items()) == 20
    click(page, "more_doubts")
    settle()
    assert len([one for one in page.findChildren(QLabel, "doubt_question") if one.isVisible()]) == 20


def _as_sent(suite: Suite, letter: Letter) -> None:
    with suite.store.change(Verb.LETTER_SENT) as change:
        change.save(replace(suite.letters.get(letter.id), state=LetterState.SENT, sent_at=suite.clock.now() - 3600))
