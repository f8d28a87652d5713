"""Letters that mail had its say about: held and why, came back and why, and looked for in the mailbox."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from postview_desktop.domain.answer import Answer, AnswerKind, AnswerState, Trace
from postview_desktop.domain.change import Verb
from postview_desktop.domain.errors import Problem
from postview_desktop.domain.follow_up import Contact
from postview_desktop.domain.interview import InterviewState
from postview_desktop.domain.letter import Account, Letter, LetterKind, LetterState
from postview_desktop.domain.letter_form import LetterForm
from postview_desktop.domain.template import Medium
from postview_desktop.services.answers import Found
from postview_desktop.services.suite import Suite
from postview_desktop.ui.background.jobs import Jobs
from postview_desktop.ui.common.context import Look
from postview_desktop.ui.letters.page import LettersPage
from tests.support.builders import put, put_interview
from tests.support.clock import FixedClock
from tests.support.window import click, is_seen, seen, words


@pytest.fixture
def page(qtbot: QtBot, look: Look, suite: Suite) -> Iterator[LettersPage]:
    jobs = Jobs()
    made = LettersPage(
        look,
        letters=suite.letters,
        outbox=suite.outbox,
        accounts=suite.accounts,
        follow_ups=suite.follow_ups,
        interviews=suite.interviews,
        settings=suite.settings,
        clock=suite.clock,
        jobs=jobs,
        answers=suite.answers,
        templates=suite.templates,
        spelling=suite.spelling,
        history=suite.history,
    )
    suite.store.on_change.append(lambda _touched: made.refresh())
    qtbot.addWidget(made, before_close_func=lambda _page: jobs.close())
    made.resize(1068, 832)
    made.show()
    yield made


@pytest.fixture
def letter(suite: Suite, clock: FixedClock) -> Letter:
    """A follow-up to Ana, written an hour ago, with an account that looks for answers."""
    put(
        suite.store,
        Account(
            name="Sam Field",
            address="sam@field.example",
            user="sam",
            host="smtp.field.example",
            imap_host="imap.field.example",
            looks=True,
        ),
    )
    interview = put_interview(suite.store, "2026-11-12T11:00", people=("Ana Souza",), state=InterviewState.TOOK_PLACE)
    person = suite.interviews.get(interview.id).people[0].person
    letter = suite.letters.start(LetterKind.FOLLOW_UP, interview_id=interview.id, person_id=person.id)
    letter = suite.letters.edit(letter.id, subject="The next step", body="Dear Ana,\n\nhow are things?\n\nSam\n")
    clock.advance(hours=1)
    return letter


def put_in(suite: Suite, letter: Letter, state: LetterState, **fields: object) -> None:
    with suite.store.change(Verb.LETTER_MOVED_ON) as change:
        change.save(replace(suite.store.need(Letter, letter.id), state=state, **fields))  # type: ignore[arg-type]


def a_mail(suite: Suite, letter: Letter, **fields: object) -> Answer:
    assert letter.interview_id is not None
    view = suite.interviews.get(letter.interview_id)
    mail = {
        "organisation_id": view.organisation.id,
        "application_id": view.application.id,
        "interview_id": letter.interview_id,
        "from_name": "Dana Whitfield",
        "from_address": "dana@northwind.example",
        "subject": "About your visit",
        "trace": Trace.DOMAIN,
        "at": suite.clock.now(),
        **fields,
    }
    return put(suite.store, Answer(**mail))[0]  # type: ignore[arg-type]


def test_F6_a_follow_up_that_a_doubtful_mail_holds_says_so_and_leads_there(
    qtbot: QtBot, page: LettersPage, suite: Suite, letter: Letter
) -> None:
    put_in(suite, letter, LetterState.HELD)
    mail = a_mail(suite, letter, state=AnswerState.DOUBTFUL)
    told = "A mail came that may be an answer of theirs, so it waits. Dana Whitfield wrote today: “About your visit”."
    assert told in words(page)
    with qtbot.waitSignal(page.interview_requested) as opened:
        click(page, f"row_interview_{letter.id}")
    assert opened.args == [letter.interview_id, ""]
    click(page, f"row_open_{letter.id}")
    assert told in seen(page, QLabel, "letter_state_text").text()
    focus = page.window().focusWidget()
    assert focus is None or focus.objectName() != "letter_send_now", "a space typed on would send it"
    with qtbot.waitSignal(page.interview_requested):
        click(page, "letter_interview")
    suite.answers.decide(mail.id, False)
    assert told not in words(page)
    assert "a mail that you said is no answer of theirs. It does not leave by itself now" in words(page)
    assert is_seen(page, "letter_send_now")


def test_what_is_written_as_a_message_is_copied_and_not_sent(page: LettersPage, suite: Suite, letter: Letter) -> None:
    suite.letters.choose_form(letter.id, LetterForm("en", Medium.MESSAGE))
    put_in(suite, suite.letters.get(letter.id), LetterState.LATE)
    click(page, f"row_open_{letter.id}")
    assert is_seen(page, "letter_mend") and is_seen(page, "letter_copy")
    assert not is_seen(page, "letter_send_now") and not is_seen(page, "letter_send")


def test_F6_a_follow_up_that_an_answer_overtook_says_who_wrote(
    page: LettersPage, suite: Suite, letter: Letter, clock: FixedClock
) -> None:
    contact = suite.follow_ups.log_contact(
        Contact(interview_id=letter.interview_id, ours=False, on=date(2026, 11, 23), at=clock.now())
    )
    a_mail(suite, letter, contact_id=contact.id)
    put_in(suite, letter, LetterState.HELD)
    assert "Dana Whitfield wrote today: “About your visit”, so the letter may be overtaken." in words(page)


def test_F6_a_contact_that_was_logged_by_hand_is_a_reason_too(
    page: LettersPage, suite: Suite, letter: Letter, clock: FixedClock
) -> None:
    suite.follow_ups.log_contact(
        Contact(interview_id=letter.interview_id, ours=False, on=date(2026, 11, 23), at=clock.now())
    )
    put_in(suite, letter, LetterState.HELD)
    assert "They got in touch on Monday 23 November" in words(page)
    assert "until you say whether it should go all the same" in words(page)


def test_a_letter_that_came_back_says_why_and_what_to_do(
    qtbot: QtBot, page: LettersPage, suite: Suite, letter: Letter
) -> None:
    put_in(
        suite,
        letter,
        LetterState.UNDELIVERED,
        problem=Problem.NO_SUCH_MAILBOX,
        answer="5.1.1 No such user here",
        sent_at=suite.clock.now(),
    )
    told = words(page)
    assert "does not exist" in told and "No such user here" in told
    click(page, f"row_open_{letter.id}")
    with qtbot.waitSignal(page.interview_requested) as opened:
        click(page, "letter_card")
    assert opened.args == [letter.interview_id, "people"]
    click(page, "letter_mend")
    assert suite.letters.get(letter.id).state is LetterState.DRAFT
    assert suite.letters.get(letter.id).body.startswith("Dear Ana")


def test_a_letter_that_waits_because_the_mailbox_cannot_be_read_says_so(
    page: LettersPage, suite: Suite, letter: Letter, clock: FixedClock
) -> None:
    put_in(
        suite,
        letter,
        LetterState.SCHEDULED,
        send_at=clock.now() - 60,
        attempts=1,
        next_try_at=clock.now() + 60,
        problem=Problem.NOT_LOOKED,
    )
    assert "It could not leave yet. The next try is today at 16:01." in words(page)
    assert "It is not known whether they have answered" in words(page)


def test_an_uncertain_letter_is_looked_for_before_the_person_is_asked(
    page: LettersPage, suite: Suite, letter: Letter, clock: FixedClock
) -> None:
    put_in(suite, letter, LetterState.UNKNOWN, updated_at=clock.now(), message_id="<1@field.example>")
    errand = suite.answers.errand()
    assert errand is not None
    suite.answers.take(Found(errand=errand))
    page.refresh()
    assert "PostView is looking for a copy of it in your mailbox" in words(page)
    clock.advance(hours=1)
    page.refresh()
    assert "Look into the Sent folder of your mail" in words(page)


def test_an_automatic_reply_holds_nothing(page: LettersPage, suite: Suite, letter: Letter, clock: FixedClock) -> None:
    a_mail(suite, letter, kind=AnswerKind.AUTOMATIC)
    suite.outbox.schedule(letter.id, 0)
    assert suite.outbox.claim(letter.id) is not None
