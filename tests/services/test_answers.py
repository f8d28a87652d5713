"""Looking for answers over a mailbox on loopback: what stops a plan, what does not, and what is never counted twice."""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from postview_desktop.domain.answer import Answer, AnswerKind, AnswerState
from postview_desktop.domain.application import Application, Person, Stage
from postview_desktop.domain.change import Verb
from postview_desktop.domain.errors import PostviewError, Problem
from postview_desktop.domain.follow_up import Contact, PlanState, Step
from postview_desktop.domain.interview import Interview
from postview_desktop.domain.letter import Account, Letter, LetterKind, LetterState, SentVia
from postview_desktop.domain.outbox import Outcome, Result
from postview_desktop.mail.imap import Limits
from postview_desktop.services.answers import Noticed, look_for_answers, try_inbox
from postview_desktop.services.delivery import Attempt, deliver_round
from postview_desktop.services.suite import Suite
from postview_desktop.system.secrets import Secrets
from tests.support.builders import put, put_interview
from tests.support.clock import FixedClock
from tests.support.imap_servers import Box, Mailbox, a_mail
from tests.support.mail_servers import PASSWORD, USER, Fault

S = LetterState
SENT = Outcome(result=Result.SENT, code=250, answer="queued")
UNKNOWN = Outcome(result=Result.UNKNOWN, problem=Problem.CONNECTION_LOST)
QUICK = Limits(each=1, total=3)


@pytest.fixture
def house() -> Iterator[Mailbox]:
    with Mailbox() as mailbox:
        yield mailbox


class Desk:
    """One job search with an interview that has ended, and a mailbox."""

    def __init__(self, suite: Suite, clock: FixedClock, house: Mailbox) -> None:
        self.suite, self.clock, self.house = suite, clock, house
        self.interview = put_interview(suite.store, people=("Ada Brown", "Joel Katz"))
        self.ada, self.joel = suite.store.find(Person)
        suite.accounts.save(
            Account(
                name="Alice Field",
                address=USER,
                user=USER,
                host="127.0.0.1",
                port=25,
                security="plain",
                imap_host="127.0.0.1",
                imap_port=house.port,
                imap_security="plain",
                looks=True,
            )
        )

    @property
    def inbox(self) -> Box:
        return self.house.boxes["INBOX"]

    def comes(self, sender: str = "Joel Katz <joel.katz@northwind.example>", box: str = "INBOX", **fields) -> None:
        """A mail arrives now."""
        at = fields.pop("at", self.clock.now())
        fields = {"message_id": f"<{len(self.inbox.mails)}.{at}@northwind.example>", **fields}
        self.house.boxes[box].put(a_mail(sender, at=at, **fields), at)

    def letter(
        self, kind: LetterKind = LetterKind.THANK_YOU, outcome: Outcome | None = SENT, to: Person | None = None
    ) -> Letter:
        """A letter to Joel (or another), handed to a server now with this outcome; with None it waits for an hour."""
        letter = self.suite.letters.start(kind, interview_id=self.interview.id, person_id=(to or self.joel).id)
        self.suite.letters.edit(
            letter.id,
            subject="Thank you for this afternoon",
            body=f"Dear {(to or self.joel).name.split()[0]},\n\nthank you.\n\nAlice",
        )
        if outcome is None:
            return self.suite.outbox.schedule(letter.id, self.clock.now() + 3600)
        self.suite.outbox.schedule(letter.id, self.clock.now())
        self.send(letter.id, outcome)
        return self.suite.letters.get(letter.id)

    def send(self, letter_id: int, outcome: Outcome = SENT) -> Attempt | None:
        attempt = self.suite.outbox.claim(letter_id)
        if attempt is not None:
            self.suite.outbox.committing(letter_id, attempt.token)
            self.suite.outbox.settle(letter_id, attempt.token, outcome)
        return attempt

    def look(self, limits: Limits = QUICK) -> Noticed:
        errand = self.suite.answers.errand()
        assert errand is not None
        return self.suite.answers.take(look_for_answers(errand, PASSWORD, limits=limits))

    def state(self, letter: Letter) -> LetterState:
        return self.suite.outbox.state_of(letter.id)

    def plan(self) -> PlanState:
        return self.suite.follow_ups.plan(self.interview.id).state


@pytest.fixture
def desk(suite: Suite, clock: FixedClock, house: Mailbox) -> Desk:
    return Desk(suite, clock, house)


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


# -- before a follow-up leaves ----------------------------------------------------------------------------------------


def test_a_follow_up_that_waits_is_held_by_an_answer(desk: Desk) -> None:
    letter = desk.letter()
    waiting = desk.letter(LetterKind.FOLLOW_UP, None)
    desk.clock.advance(minutes=30)
    desk.comes(in_reply_to=letter.message_id)
    desk.look()
    desk.clock.advance(minutes=30)
    assert desk.send(waiting.id) is None
    assert desk.state(waiting) is S.HELD


def test_so_does_one_that_came_before_it_was_begun_and_was_noticed_after(desk: Desk) -> None:
    desk.comes()
    desk.clock.advance(minutes=30)
    waiting = desk.letter(LetterKind.FOLLOW_UP, None)
    desk.clock.advance(hours=1)
    desk.look()
    assert desk.send(waiting.id) is None
    assert desk.state(waiting) is S.HELD
    # asked, the person lets it go all the same
    desk.clock.advance(minutes=1)
    desk.suite.outbox.schedule(waiting.id, desk.clock.now())
    assert desk.send(waiting.id) is not None


def test_all_within_one_second(desk: Desk) -> None:
    waiting = desk.letter(LetterKind.FOLLOW_UP, None)
    desk.suite.outbox.take_back(waiting.id)
    desk.suite.outbox.schedule(waiting.id, 0)
    desk.comes()
    desk.look()
    assert desk.send(waiting.id) is None
    assert desk.state(waiting) is S.HELD
    desk.suite.outbox.schedule(waiting.id, 0)
    assert desk.send(waiting.id) is not None, "the person was asked, and nothing new has come"


def test_a_look_is_wanted_before_follow_ups_and_before_nothing_else(desk: Desk) -> None:
    must = desk.suite.answers.must_look_before
    thanks = desk.letter(outcome=None)
    follow_up = desk.letter(LetterKind.FOLLOW_UP, None)
    closing = desk.letter(LetterKind.CLOSING, None)
    assert not must([]) and not must([thanks.id])
    assert must([thanks.id, follow_up.id]) and must([closing.id])
    desk.look()
    assert not must([follow_up.id])
    desk.clock.advance(61)
    assert must([follow_up.id])
    desk.look()
    desk.suite.answers.failed(PostviewError(Problem.NO_SERVER, host="x"))
    assert not must([follow_up.id]), "the good look was a moment ago"
    desk.clock.advance(-7200)
    assert must([follow_up.id]), "a look in the future is none"


def test_a_look_that_fails_keeps_the_follow_up_back_and_nothing_else(desk: Desk) -> None:
    thanks = desk.letter(outcome=None)
    follow_up = desk.letter(LetterKind.FOLLOW_UP, None)
    desk.clock.advance(hours=1)
    error = PostviewError(Problem.INBOX_REFUSED, host="127.0.0.1", answer="no such luck")
    tries = (60, 300, 900, 1800)
    for number, wait in enumerate(tries, 1):
        due = desk.suite.outbox.due()
        assert follow_up.id in due
        assert desk.suite.outbox.not_looked(due, error) == (follow_up.id,)
        letter = desk.suite.letters.get(follow_up.id)
        assert (letter.state, letter.attempts) == (S.SCHEDULED, number)
        assert letter.next_try_at == desk.clock.now() + wait
        trouble = desk.suite.outbox.trouble_of(letter)
        assert trouble is not None and trouble.problem is Problem.NOT_LOOKED
        assert trouble.details["answer"] == "no such luck"
        assert desk.suite.outbox.due() == [thanks.id]
        desk.clock.advance(wait)


def test_what_went_wrong_is_remembered_until_it_goes_well(desk: Desk) -> None:
    answers = desk.suite.answers
    answers.failed(PostviewError(Problem.SIGN_IN_REFUSED, host="127.0.0.1", answer="who are you"))
    last = answers.last()
    assert last.error is not None
    assert (last.error.problem, last.error.details["answer"], last.at) == (
        Problem.SIGN_IN_REFUSED, "who are you", desk.clock.now(),
    )  # fmt: skip
    assert not answers.due()
    desk.clock.advance(minutes=30)
    assert not answers.due(), "a refused password is not tried every ten minutes"
    account = desk.suite.accounts.get()
    assert account is not None
    desk.suite.accounts.save(account)
    assert answers.due() and answers.last().error is None, "unless the account was set anew"
    answers.failed(PostviewError(Problem.SIGN_IN_REFUSED, host="127.0.0.1"))
    desk.clock.advance(hours=4)
    assert answers.due()
    desk.look()
    assert answers.last().error is None
    desk.clock.advance(minutes=9)
    assert not answers.due()
    desk.clock.advance(minutes=1)
    assert answers.due()


class Known(Secrets):
    def read(self, name: str) -> str | None:
        return PASSWORD


def test_a_round_looks_before_it_sends(desk: Desk) -> None:
    thanks = desk.letter()
    follow_up, waiting = desk.letter(LetterKind.FOLLOW_UP, None), desk.letter(outcome=None, to=desk.ada)
    desk.comes(in_reply_to=thanks.message_id)
    desk.clock.advance(hours=1)
    taken: list[int] = []

    def submit(attempt: Attempt, password: str, before_commit) -> Outcome:
        before_commit()
        taken.append(attempt.letter_id)
        return SENT

    done = deliver_round(desk.suite.outbox, Known(), submit, answers=desk.suite.answers)
    assert taken == [waiting.id]
    assert (done.sent, done.asked) == ((waiting.id,), (follow_up.id,))
    assert [len(one.answers) for one in done.noticed] == [1]


def test_a_round_that_cannot_look_sends_the_thank_you_and_keeps_the_follow_up(desk: Desk) -> None:
    follow_up, waiting = desk.letter(LetterKind.FOLLOW_UP, None), desk.letter(outcome=None)
    desk.clock.advance(hours=1)

    def refuse(errand, password):
        raise PostviewError(Problem.NO_SERVER, host="127.0.0.1")

    def submit(attempt: Attempt, password: str, before_commit) -> Outcome:
        before_commit()
        return SENT

    done = deliver_round(desk.suite.outbox, Known(), submit, answers=desk.suite.answers, look=refuse)
    assert (done.sent, done.later) == ((waiting.id,), (follow_up.id,))
    assert done.not_looked is not None and done.trouble is None
    desk.clock.advance(minutes=1)
    done = deliver_round(desk.suite.outbox, Known(), submit, answers=desk.suite.answers)
    assert done.sent == (follow_up.id,)


def test_a_look_that_fails_keeps_the_follow_up_though_the_last_one_was_a_moment_ago(desk: Desk) -> None:
    follow_up = desk.letter(LetterKind.FOLLOW_UP, None)
    desk.clock.advance(hours=1)
    desk.look()

    def refuse(errand, password):
        raise PostviewError(Problem.NO_SERVER, host="127.0.0.1")

    done = deliver_round(desk.suite.outbox, Known(), answers=desk.suite.answers, look=refuse)
    assert (done.sent, done.later) == ((), (follow_up.id,)), "it is said that follow-ups wait"


def test_a_server_that_refused_the_password_is_not_asked_with_every_round(desk: Desk) -> None:
    """A timer that says a wrong password every few minutes has the mailbox locked."""
    looks = 0

    def refuse(errand, password):
        nonlocal looks
        looks += 1
        raise PostviewError(Problem.SIGN_IN_REFUSED, host="127.0.0.1", address=USER)

    def round_problem() -> Problem | None:
        error = deliver_round(desk.suite.outbox, Known(), answers=desk.suite.answers, look=refuse).not_looked
        return error.problem if error else None

    assert [round_problem() for _ in range(3)] == [Problem.SIGN_IN_REFUSED] * 3
    assert looks == 1
    desk.clock.advance(hours=4)
    round_problem()
    assert looks == 2
    desk.suite.answers.signed_in()
    round_problem()
    assert looks == 3
    account = desk.suite.accounts.get()
    assert account is not None
    desk.suite.accounts.save(account)
    assert desk.suite.answers.refused() is None


# -- letters that came back, and letters of which it was uncertain whether they left ----------------------------------

REPORT = """This is the mail system.

--x
Content-Type: message/delivery-status

Reporting-MTA: dns; mail.jobseeker.example

Final-Recipient: rfc822; joel.katz@northwind.example
Action: {action}
Status: 5.1.1
Diagnostic-Code: smtp; 550 5.1.1 User unknown

--x
Content-Type: text/rfc822-headers

Message-ID: {message_id}
--x--
"""


def bounce(desk: Desk, message_id: str, action: str = "failed") -> None:
    desk.comes(
        "Mail Delivery System <MAILER-DAEMON@mail.jobseeker.example>",
        subject="Undelivered Mail Returned to Sender",
        Auto_Submitted="auto-replied",
        Content_Type='multipart/report; report-type=delivery-status; boundary="x"',
        body="--x\r\nContent-Type: text/plain\r\n\r\n"
        + REPORT.format(action=action, message_id=message_id).replace("\n", "\r\n"),
    )


def test_a_letter_that_came_back_is_undelivered_and_does_not_count(desk: Desk) -> None:
    letter = desk.letter(LetterKind.FOLLOW_UP)
    assert [contact.letter_id for contact in desk.suite.store.find(Contact, ours=True)] == [letter.id]
    desk.comes("x@elsewhere.example", subject="Private")
    bounce(desk, letter.message_id)
    noticed = desk.look()
    (answer,) = noticed.bounced
    assert (answer.kind, answer.letter_id, answer.reason) == (AnswerKind.BOUNCE, letter.id, "5.1.1 550 User unknown")
    assert desk.state(letter) is S.UNDELIVERED
    trouble = desk.suite.outbox.trouble_of(desk.suite.letters.get(letter.id))
    assert trouble is not None and trouble.problem is Problem.NO_SUCH_MAILBOX
    assert trouble.details["address"] == "joel.katz@northwind.example"
    assert desk.suite.store.count(Contact) == 0
    plan = desk.suite.follow_ups.plan(desk.interview.id)
    assert plan.next is not None and plan.next.step is Step.FIRST
    assert desk.house.bodies == [2], "of the report alone more than the header was read"
    assert not desk.look().anything
    draft = desk.suite.outbox.take_back(letter.id)
    assert (draft.state, draft.body) == (S.DRAFT, letter.body)


def test_a_delay_is_no_bounce(desk: Desk) -> None:
    letter = desk.letter()
    bounce(desk, letter.message_id, "delayed")
    assert not desk.look().anything
    assert desk.state(letter) is S.SENT


def test_a_report_about_another_mail_is_not_ours(desk: Desk) -> None:
    letter = desk.letter()
    bounce(desk, "<written-elsewhere@jobseeker.example>")
    assert not desk.look().anything
    assert desk.state(letter) is S.SENT


def test_an_uncertain_letter_that_came_back_has_left_and_is_undelivered(desk: Desk) -> None:
    letter = desk.letter(outcome=UNKNOWN)
    bounce(desk, letter.message_id)
    assert len(desk.look().bounced) == 1
    assert desk.state(letter) is S.UNDELIVERED


def test_a_doubtful_report_waits_for_the_person(desk: Desk) -> None:
    first, second = desk.letter(), desk.letter(LetterKind.FOLLOW_UP)
    desk.comes(
        "MAILER-DAEMON@mail.northwind.example",
        subject="failure notice",
        body="Hi. This is the qmail-send program at mail.northwind.example.\r\n"
        "I'm afraid I wasn't able to deliver your message to the following addresses.\r\n"
        "This is a permanent error; I've given up. Sorry it didn't work out.\r\n\r\n"
        "<joel.katz@northwind.example>:\r\nSorry, no mailbox here by that name. (#5.1.1)\r\n",
    )
    (answer,) = desk.look().doubtful
    assert (answer.kind, answer.letter_id) == (AnswerKind.BOUNCE, second.id)
    assert (desk.state(first), desk.state(second)) == (S.SENT, S.SENT)
    desk.suite.answers.decide(answer.id, True)
    assert (desk.state(first), desk.state(second)) == (S.SENT, S.UNDELIVERED)
    with pytest.raises(PostviewError) as refused:
        desk.suite.answers.decide(answer.id, False)
    assert refused.value.problem is Problem.NOT_IN_STATE


@pytest.mark.parametrize("box", ["Sent", "INBOX"])
def test_an_uncertain_letter_is_found_where_it_lies(desk: Desk, box: str) -> None:
    desk.house.boxes["Sent"] = Box("\\Sent")
    letter = desk.letter(outcome=UNKNOWN)
    assert desk.suite.answers.seeks(letter.id)
    assert not desk.look().anything
    desk.house.boxes[box].put(letter.raw, desk.clock.now())
    desk.clock.advance(minutes=10)
    noticed = desk.look()
    assert [one.id for one in noticed.found_sent] == [letter.id]
    found = desk.suite.letters.get(letter.id)
    assert (found.state, found.sent_at) == (S.SENT, letter.updated_at)
    assert [contact.letter_id for contact in desk.suite.store.find(Contact, ours=True)] == [letter.id]
    assert not desk.suite.answers.seeks(letter.id)


def test_so_is_one_whose_id_was_rewritten_and_none_that_only_shares_the_thread(desk: Desk) -> None:
    desk.house.boxes["Sent"] = Box("\\Sent")
    letter = desk.letter(outcome=UNKNOWN)
    rewritten = letter.raw.replace(letter.message_id.encode(), b"<rewritten@outlook.example>")
    other = rewritten.replace(b"Thank you for this afternoon", b"Something else")
    desk.house.boxes["Sent"].put(other, desk.clock.now())
    assert not desk.look().anything
    desk.house.boxes["Sent"].put(rewritten, desk.clock.now())
    assert [one.id for one in desk.look().found_sent] == [letter.id]


def test_sent_mail_is_read_only_while_something_is_uncertain(desk: Desk) -> None:
    desk.house.boxes["Sent"] = Box("\\Sent")
    desk.letter()
    desk.look()
    assert not any(b"Sent" in line for line in desk.house.commands)


def test_who_answers_an_uncertain_letter_has_it(desk: Desk) -> None:
    letter = desk.letter(outcome=UNKNOWN)
    desk.comes(in_reply_to=letter.message_id)
    noticed = desk.look()
    assert [one.id for one in noticed.found_sent] == [letter.id]
    assert len(noticed.answers) == 1
    assert desk.state(letter) is S.SENT


def test_it_is_looked_for_a_while_and_then_asked(desk: Desk) -> None:
    letter = desk.letter(outcome=UNKNOWN)

    def asked() -> set[bool]:
        """Whether it is asked about, in all the places that may ask."""
        due = [item for item in desk.suite.today.due_items() if item.letter_id == letter.id]
        waiting = desk.suite.outbox.waiting()
        assert waiting.seeking + waiting.needs_person == 1
        return {bool(due), bool(waiting.needs_person), not desk.suite.answers.seeks(letter.id)}

    assert asked() == {False}
    # The line that broke while it left is broken still.
    desk.suite.answers.failed(PostviewError(Problem.NO_SERVER, host="127.0.0.1"))
    assert asked() == {False}
    desk.suite.answers.failed(PostviewError(Problem.KEY_RING_LOCKED))
    assert asked() == {True}, "nobody looks"
    desk.look()
    assert asked() == {False}
    desk.clock.advance(minutes=31)
    assert asked() == {True}
    assert desk.state(letter) is S.UNKNOWN, "nothing is decided by itself, and nothing is sent again"


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
