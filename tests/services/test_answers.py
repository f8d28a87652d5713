"""Looking for answers over a mailbox on loopback: what stops a plan, what does not, and what is never counted twice."""

from __future__ import annotations

import time
from dataclasses import replace
from pathlib import Path

import pytest

from postview_desktop.domain.answer import Answer, AnswerKind, AnswerState
from postview_desktop.domain.application import Application, Stage
from postview_desktop.domain.change import Verb
from postview_desktop.domain.errors import PostviewError, Problem
from postview_desktop.domain.follow_up import Contact, PlanState
from postview_desktop.domain.interview import Interview
from postview_desktop.domain.letter import LetterKind, SentVia
from postview_desktop.mail.imap import Limits
from postview_desktop.services.answers import Noticed, look_for_answers, try_inbox
from tests.support.answer_desk import QUICK, UNKNOWN, Desk, S, desk, house
from tests.support.builders import put, put_interview
from tests.support.imap_servers import Box, a_mail
from tests.support.mail_servers import PASSWORD, USER, Fault

__all__ = ["desk", "house"]


# -- off until asked for ----------------------------------------------------------------------------------------------


def test_nothing_is_looked_for_unless_it_was_asked_for(desk: Desk) -> None:
    answers, accounts = desk.suite.answers, desk.suite.accounts
    account = accounts.get()
    assert account is not None
    assert answers.errand() is not None and answers.due()
    for off in (replace(account, looks=False), replace(account, looks=False, imap_host="")):
        accounts.save(off)
        assert answers.errand() is None
        assert not answers.due()
        assert not answers.must_look_before([1])
    accounts.delete()
    assert answers.errand() is None
    assert desk.house.connections == 0


def test_a_paused_account_is_left_in_peace(desk: Desk) -> None:
    account = desk.suite.accounts.get()
    assert account is not None
    with desk.suite.store.change(Verb.ACCOUNT_CHANGED) as change:
        change.save(replace(account, paused=True))
    assert desk.suite.answers.errand() is None


def test_where_nothing_is_open_nothing_is_read(desk: Desk) -> None:
    desk.suite.applications.set_stage(desk.interview.application_id, Stage.REJECTED)
    assert desk.suite.answers.errand() is None
    desk.suite.applications.set_stage(desk.interview.application_id, Stage.INTERVIEWING)
    desk.clock.advance(days=130)
    assert desk.suite.answers.errand() is None


def test_it_goes_back_to_the_oldest_that_is_open_and_no_farther(desk: Desk) -> None:
    desk.clock.advance(days=20)
    errand = desk.suite.answers.errand()
    assert errand is not None and errand.since == desk.interview.end_utc
    put_interview(desk.suite.store, "2026-10-01T10:00", organisation="Acme Tools")
    older = desk.suite.answers.errand()
    assert older is not None and older.since < errand.since


# -- what stops a plan, and what does not -----------------------------------------------------------------------------


def test_an_answer_in_the_thread_stops_the_plan(desk: Desk) -> None:
    letter = desk.letter()
    desk.clock.advance(hours=3)
    desk.comes("Someone <someone@agency.example>", in_reply_to=letter.message_id, subject="Re: Thank you")
    noticed = desk.look()
    (answer,) = noticed.answers
    assert (answer.letter_id, answer.interview_id, answer.state) == (letter.id, desk.interview.id, AnswerState.COUNTS)
    (contact,) = desk.suite.store.find(Contact, ours=False)
    assert (contact.id, contact.at, contact.words) == (answer.contact_id, desk.clock.now(), "Re: Thank you")
    assert desk.plan() is PlanState.STOPPED
    assert desk.house.bodies == [], "headers only"
    assert noticed.anything and desk.suite.answers.last().error is None


def test_an_answer_is_told_with_its_names(desk: Desk) -> None:
    letter = desk.letter()
    desk.comes(in_reply_to=letter.message_id)
    desk.look()
    (line,) = desk.suite.answers.for_interview(desk.interview.id)
    assert (line.organisation_name, line.role, line.person_name, line.interview_title) == (
        "Northwind", "Data analyst", "Joel Katz", "First round",
    )  # fmt: skip
    assert desk.suite.answers.for_letter(letter.id) == [line]
    assert desk.suite.answers.doubtful() == []


def test_outlook_rewrites_the_id_and_the_token_holds_the_thread(desk: Desk) -> None:
    letter = desk.letter()
    desk.comes("x@agency.example", references=f"{letter.references.split()[0]} <rewritten@outlook.example>")
    assert [answer.letter_id for answer in desk.look().answers] == [letter.id]


def test_a_vacation_reply_stops_nothing(desk: Desk) -> None:
    letter = desk.letter()
    before = desk.plan()
    desk.comes(in_reply_to=letter.message_id, Auto_Submitted="auto-replied", subject="Out of office")
    noticed = desk.look()
    assert [answer.kind for answer in noticed.automatic] == [AnswerKind.AUTOMATIC]
    assert (noticed.answers, noticed.doubtful) == ((), ())
    assert desk.plan() is before
    assert desk.suite.store.count(Contact, ours=False) == 0


@pytest.mark.parametrize("flags", ["", "\\Trash", "\\Junk"])
def test_an_answer_is_found_wherever_it_was_put(desk: Desk, flags: str) -> None:
    """By a rule of the server's, or on another device: a follow-up to who has answered must not leave."""
    desk.house.boxes["Jobs/Northwind"] = Box(flags)
    desk.look()
    desk.comes(box="Jobs/Northwind")
    assert len(desk.look().answers) == 1
    assert desk.plan() is PlanState.STOPPED
    assert desk.look() == Noticed()


def test_a_draft_that_lies_about_is_no_proof_that_a_letter_left(desk: Desk) -> None:
    letter = desk.letter(outcome=UNKNOWN)
    desk.house.boxes["Old"] = Box()
    desk.comes(f"Alice <{USER}>", "Old", message_id=letter.message_id)
    assert desk.look() == Noticed()
    assert desk.state(letter) is S.UNKNOWN


def test_what_came_before_the_interview_ended_is_no_answer_to_it(desk: Desk) -> None:
    desk.comes(at=desk.interview.start_utc - 7200, subject="See you this afternoon")
    desk.comes(subject="It was good to meet you")
    assert [answer.subject for answer in desk.look().answers] == ["It was good to meet you"]


@pytest.mark.parametrize(
    "fields",
    [
        {"sender": USER},
        {"sender": "Alice Field <alice+jobs@jobseeker.example>"},
        {"List_Id": "<all.northwind.example>"},
        {"Precedence": "junk"},
        {"sender": "friend@gmail.com"},
        {"sender": "joel.katz@northwind.example.villain.example"},
    ],
)
def test_what_is_nobodys_answer_leaves_no_trace(desk: Desk, fields: dict[str, str]) -> None:
    desk.comes(**{"subject": "Zwetschgenkuchen", **fields})
    assert not desk.look().anything
    desk.suite.store.close()
    for file in Path(desk.suite.store.path).parent.rglob("*"):
        assert not file.is_file() or b"Zwetschgenkuchen" not in file.read_bytes(), "nothing of it is kept"


def test_each_mail_counts_once(desk: Desk) -> None:
    letter = desk.letter()
    desk.house.boxes["Spam"] = Box("\\Junk")
    fields = {"in_reply_to": letter.message_id, "message_id": "<same@northwind.example>"}
    desk.comes(**fields)
    desk.comes(box="Spam", **fields)
    assert len(desk.look().answers) == 1
    read = desk.house.heads
    assert not desk.look().anything
    assert desk.house.heads == read, "what was read is not read again"
    desk.house.boxes["Spam"].put(a_mail(at=desk.clock.now(), message_id="<same@northwind.example>"), desk.clock.now())
    assert not desk.look().anything
    assert desk.suite.store.count(Contact, ours=False) == 1


def test_a_mailbox_that_was_made_anew_is_read_again_and_nothing_counts_twice(desk: Desk) -> None:
    desk.comes()
    assert len(desk.look().answers) == 1
    desk.inbox.validity = 8
    desk.inbox.mails.insert(0, desk.inbox.mails.pop())
    desk.comes(subject="One more thing")
    for uid, mail in enumerate(desk.inbox.mails, 1):
        mail.uid = uid
    assert [answer.subject for answer in desk.look().answers] == ["One more thing"]
    assert desk.suite.store.count(Answer) == 2


def test_who_becomes_known_later_is_found_in_what_was_read_before(desk: Desk) -> None:
    desk.comes("Kim <kim@recruiters.example>", subject="About you")
    assert not desk.look().anything
    desk.clock.advance(hours=1)
    assert not desk.look().anything
    read = desk.house.heads
    desk.suite.interviews.save_person(replace(desk.ada, email="kim@recruiters.example"))
    assert [answer.subject for answer in desk.look().answers] == ["About you"]
    assert desk.house.heads > read


def test_a_letter_that_leaves_does_not_have_everything_read_again(desk: Desk) -> None:
    desk.comes("x@elsewhere.example")
    desk.look()
    read = desk.house.heads
    desk.clock.advance(hours=1)
    desk.letter()
    desk.look()
    assert desk.house.heads == read


def test_more_mail_than_one_look_may_read(desk: Desk) -> None:
    for number in range(5):
        desk.comes("x@elsewhere.example", subject=str(number))
    desk.comes()
    few = replace(QUICK, heads=3)
    errand = desk.suite.answers.errand()
    assert errand is not None
    found = look_for_answers(errand, PASSWORD, limits=few)
    assert not found.complete
    assert not desk.suite.answers.take(found).anything
    assert desk.suite.answers.last().good_at == 0, "no look to send a follow-up on"
    assert len(desk.look(few).answers) == 1
    assert desk.suite.answers.last().good_at == desk.clock.now()


def test_a_slow_server_is_read_in_parts(desk: Desk) -> None:
    """Each look ends well in half of its time, and the next goes on from there."""
    for number in range(250):
        desk.comes("x@elsewhere.example", subject=str(number))
    desk.comes()
    usual = desk.house.boxes["INBOX"]

    def slowly(session) -> None:
        time.sleep(0.35)
        session.as_usual()

    desk.house.fault = Fault({"fetch": slowly})
    looks = 0
    while not (noticed := desk.look(Limits(each=1, total=1))).answers:
        looks += 1
        assert desk.suite.answers.last().good_at == 0
        assert looks < 5
    assert looks >= 1
    assert len(noticed.answers) == 1
    assert desk.suite.answers.last().good_at == desk.clock.now()
    assert desk.house.heads == len(usual.mails), "nothing was read twice"


def test_a_servers_wrong_clock_does_no_harm(desk: Desk) -> None:
    letter = desk.letter()
    desk.comes(in_reply_to=letter.message_id, at=desk.clock.now() + 7 * 86400)
    desk.comes(in_reply_to=letter.message_id, at=desk.interview.start_utc - 3600)
    answers = desk.look().answers
    assert [answer.at for answer in answers] == [desk.clock.now(), letter.sent_at]
    assert desk.plan() is PlanState.STOPPED


def test_an_answer_about_an_application_without_an_interview(desk: Desk) -> None:
    """A withdrawal, say: what comes back is about the application."""
    application = put(
        desk.suite.store, Application(organisation_id=desk.joel.organisation_id, role="Team lead", stage=Stage.APPLIED)
    )[0]
    desk.suite.interviews.delete(desk.interview.id)
    letter = desk.suite.letters.start(LetterKind.WITHDRAWAL, application_id=application.id, person_id=desk.joel.id)
    desk.suite.letters.mark_sent(letter.id, SentVia.COPY)
    desk.clock.advance(hours=1)
    desk.comes(subject="A pity")
    (answer,) = desk.look().answers
    assert (answer.application_id, answer.interview_id, answer.person_id) == (application.id, None, desk.joel.id)


def test_a_letter_that_was_sent_by_hand_is_answered_from_where_it_went(desk: Desk) -> None:
    """No Message-ID is known of it, and the address was typed in the letter alone."""
    letter = desk.suite.letters.start(LetterKind.THANK_YOU, interview_id=desk.interview.id, person_id=desk.joel.id)
    desk.suite.letters.edit(letter.id, to_address="jk@agency.example")
    desk.suite.letters.mark_sent(letter.id, SentVia.COPY)
    desk.clock.advance(hours=1)
    desk.comes("Joel <jk@agency.example>", subject="Our talk")
    (answer,) = desk.look().answers
    assert (answer.interview_id, answer.person_id) == (desk.interview.id, desk.joel.id)
    assert desk.plan() is PlanState.STOPPED


def test_a_mailbox_that_was_moved_to_another_server_brings_no_answers(desk: Desk) -> None:
    """All of it came in today, as the new server sees it."""
    now = desk.clock.now()
    for days in (1, 6, 60):
        octets = a_mail(
            "Joel Katz <joel.katz@northwind.example>", at=now - days * 86400, message_id=f"<{days}@n.example>"
        )
        desk.inbox.put(octets, now)
    noticed = desk.look()
    assert not noticed.answers
    assert [answer.message_id for answer in noticed.doubtful] == ["<1@n.example>"]


def test_who_answers_from_the_address_that_the_letter_went_to_is_known(desk: Desk) -> None:
    """Also where no card has that address any more, and the thread was lost."""
    letter = desk.letter()
    desk.suite.interviews.save_person(replace(desk.joel, email="joel@elsewhere.example"))
    desk.comes(f"Joel <{letter.to_address}>", subject="Our talk")
    (answer,) = desk.look().answers
    assert answer.person_id == desk.joel.id


def test_what_was_deleted_in_the_meantime_is_passed_by(desk: Desk) -> None:
    desk.letter()
    errand = desk.suite.answers.errand()
    assert errand is not None
    desk.comes()
    found = look_for_answers(errand, PASSWORD, limits=QUICK)
    desk.suite.interviews.delete(desk.interview.id)
    desk.suite.answers.take(found)
    account = desk.suite.accounts.get()
    assert account is not None
    desk.suite.accounts.save(replace(account, imap_host="localhost"))
    assert desk.suite.answers.take(found) == Noticed()


# -- in doubt ---------------------------------------------------------------------------------------------------------


def test_a_doubtful_mail_holds_the_follow_up_and_the_person_is_asked(desk: Desk) -> None:
    desk.letter()
    waiting = desk.letter(LetterKind.FOLLOW_UP, None)
    desk.comes("People team <people@northwind.example>", subject="A question")
    (answer,) = desk.look().doubtful
    assert [line.answer for line in desk.suite.answers.doubtful()] == [answer]
    assert desk.plan() is not PlanState.STOPPED
    desk.clock.advance(hours=1)
    assert desk.send(waiting.id) is None
    assert desk.state(waiting) is S.HELD


def test_after_a_no_the_follow_up_that_was_held_waits_for_the_person(desk: Desk) -> None:
    follow_up = desk.letter(LetterKind.FOLLOW_UP, None)
    desk.comes("hr@northwind.example", subject="Your application")
    (mail,) = desk.look().doubtful
    assert not desk.suite.answers.keeps_waiting(mail.id), "it has not come to that yet"
    desk.clock.advance(hours=1)
    assert desk.send(follow_up.id) is None
    desk.suite.answers.decide(mail.id, False)
    assert desk.suite.answers.keeps_waiting(mail.id)
    assert desk.state(follow_up) is S.HELD


def test_no_answer_says_the_person_and_the_follow_up_may_leave(desk: Desk) -> None:
    waiting = desk.letter(LetterKind.FOLLOW_UP, None)
    desk.comes("people@northwind.example", subject="A question")
    (answer,) = desk.look().doubtful
    change_id = desk.suite.answers.decide(answer.id, False)
    assert desk.suite.answers.doubtful() == []
    desk.suite.store.undo(change_id)
    assert len(desk.suite.answers.doubtful()) == 1
    desk.suite.answers.decide(answer.id, False)
    assert not desk.look().anything, "it is not asked about again"
    desk.clock.advance(hours=1)
    assert desk.send(waiting.id) is not None
    assert desk.state(waiting) is S.SENT


def test_an_answer_says_the_person_and_the_plan_stops(desk: Desk) -> None:
    desk.comes("people@northwind.example", subject="A question")
    (answer,) = desk.look().doubtful
    change_id = desk.suite.answers.decide(answer.id, True)
    assert desk.plan() is PlanState.STOPPED
    desk.suite.store.undo(change_id)
    assert desk.plan() is not PlanState.STOPPED
    assert desk.suite.store.count(Contact) == 0


def test_what_counted_by_mistake_can_be_dismissed(desk: Desk) -> None:
    desk.comes()
    (answer,) = desk.look().answers
    desk.suite.answers.decide(answer.id, False)
    assert desk.plan() is not PlanState.STOPPED
    assert desk.suite.store.count(Contact) == 0
    desk.suite.answers.decide(answer.id, True)
    assert desk.plan() is PlanState.STOPPED


def test_an_undo_does_not_take_back_what_came(desk: Desk) -> None:
    desk.comes()
    desk.look()
    line = desk.suite.store.last_undoable()
    assert line is None or line.verb is not Verb.ANSWER_NOTICED


def test_trying_the_inbox_reads_no_mail(desk: Desk) -> None:
    desk.comes()
    account = desk.suite.accounts.get()
    assert account is not None
    try_inbox(account, PASSWORD, limits=QUICK)
    assert (desk.house.heads, desk.house.bodies) == (0, [])
    with pytest.raises(PostviewError) as refused:
        try_inbox(account, "wrong", limits=QUICK)
    assert refused.value.problem is Problem.SIGN_IN_REFUSED


def test_what_came_in_goes_with_the_interview_and_comes_back_with_it(desk: Desk) -> None:
    desk.comes()
    desk.look()
    change_id = desk.suite.interviews.delete(desk.interview.id)
    assert desk.suite.store.count(Answer) == 0
    desk.suite.store.undo(change_id)
    assert desk.suite.store.count(Answer) == 1
    assert desk.suite.store.get(Interview, desk.interview.id) is not None
