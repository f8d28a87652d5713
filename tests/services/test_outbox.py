"""The outbox on disk: each step of a letter, two rounds at once, trouble of every kind, and what a crash leaves."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from postview_desktop.domain.application import Stage
from postview_desktop.domain.change import Verb
from postview_desktop.domain.errors import PostviewError, Problem
from postview_desktop.domain.follow_up import Contact, ContactPurpose
from postview_desktop.domain.interview import Interview
from postview_desktop.domain.letter import Account, Letter, LetterKind, LetterState, SentVia
from postview_desktop.domain.letter_form import LetterForm
from postview_desktop.domain.outbox import RETRY_MINUTES
from postview_desktop.domain.template import Medium
from postview_desktop.services.delivery import Transmit
from postview_desktop.services.outbox import Attempt, Outcome, Result, deliver_round
from postview_desktop.services.suite import Suite
from tests.support.builders import put, put_interview
from tests.support.clock import FixedClock

S = LetterState
SENT = Outcome(result=Result.SENT, answer="2.0.0 queued", code=250)
NO_NETWORK = Outcome(result=Result.NOT_REACHED, problem=Problem.NO_SERVER)
GREY = Outcome(result=Result.TRY_LATER, problem=Problem.TRY_LATER, answer="greylisted", code=450)
NO_SUCH_USER = Outcome(result=Result.REJECTED, problem=Problem.RECIPIENT_REFUSED, answer="no such user", code=550)
WRONG_PASSWORD = Outcome(result=Result.BLOCKED, problem=Problem.SIGN_IN_REFUSED, answer="who are you", code=535)
NO_REPLY = Outcome(result=Result.UNKNOWN, problem=Problem.CONNECTION_LOST)


@pytest.fixture
def interview(suite: Suite) -> Interview:
    put(suite.store, Account(name="Sam Field", address="sam@jobseeker.example", user="sam", host="mail.example"))
    return put_interview(suite.store, people=("Ana Souza", "Joel Katz", "Priya Nair"))


def written(suite: Suite, interview: Interview, kind: LetterKind = LetterKind.THANK_YOU, number: int = 0) -> Letter:
    person = suite.interviews.get(interview.id).people[number].person
    letter = suite.letters.start(kind, interview_id=interview.id, person_id=person.id)
    first = person.name.split()[0]
    return suite.letters.edit(letter.id, subject="The goat", body=f"Dear {first},\n\nthank you for the goat.\n\nSam\n")


@pytest.fixture
def letter(suite: Suite, interview: Interview) -> Letter:
    return written(suite, interview)


def now(suite: Suite) -> int:
    return suite.clock.now()


def claimed(suite: Suite, letter: Letter) -> Attempt:
    suite.outbox.schedule(letter.id, 0)
    attempt = suite.outbox.claim(letter.id)
    assert attempt is not None
    return attempt


class Secrets:
    def __init__(self, password: str | PostviewError | None = "secret") -> None:
        self.password = password
        self.asked = 0

    def read(self, name: str) -> str | None:
        self.asked += 1
        if isinstance(self.password, PostviewError):
            raise self.password
        return self.password


def ending(outcome: Outcome) -> Transmit:
    """A transport that commits where the outcome says that the text went out, and ends so."""

    def submit(
        attempt: Attempt, password: str, before_commit: Callable[[], None], answered: Callable[[Outcome], None]
    ) -> Outcome:
        if outcome.result in {Result.SENT, Result.UNKNOWN}:
            before_commit()
        if outcome.result is Result.SENT:
            answered(outcome)
        return outcome

    return submit


def never(attempt: Attempt, password: str, before_commit: Callable[[], None], *_: object) -> Outcome:
    raise AssertionError("nothing may be sent")


# -- scheduling ---------------------------------------------------------------------------------------------------


def test_a_scheduled_letter_is_frozen(suite: Suite, letter: Letter) -> None:
    at = now(suite) + 3600
    waiting = suite.outbox.schedule(letter.id, at)
    assert (waiting.state, waiting.send_at) == (S.SCHEDULED, at)
    assert b"To: Ana Souza <ana.souza@northwind.example>\r\n" in waiting.raw
    assert b"Date: Mon, 23 Nov 2026 16:00:00 +0000" in waiting.raw
    assert waiting.message_id.endswith("@jobseeker.example>")
    with pytest.raises(PostviewError) as refused:
        suite.letters.edit(letter.id, body="too late")
    assert refused.value.problem is Problem.NOT_IN_STATE
    with pytest.raises(PostviewError) as refused:
        suite.letters.choose_form(letter.id, LetterForm("de", Medium.MESSAGE))
    assert refused.value.problem is Problem.NOT_IN_STATE and suite.letters.get(letter.id) == waiting
    assert (suite.outbox.due(), suite.outbox.next_at()) == ([], at)
    assert suite.outbox.due(at) == [letter.id]


def test_without_an_account_nothing_can_be_scheduled(suite: Suite) -> None:
    interview = put_interview(suite.store, people=("Ana Souza",))
    letter = written(suite, interview)
    with pytest.raises(PostviewError) as refused:
        suite.outbox.schedule(letter.id, 0)
    assert refused.value.problem is Problem.NO_ACCOUNT
    assert suite.outbox.due() == []


@pytest.mark.parametrize(
    ("fields", "problem"),
    [
        ({"body": "  "}, Problem.MISSING_FIELD),
        ({"body": "Dear Ana,\n\n{{moment}}\n"}, Problem.MISSING_FIELD),
        ({"body": "Dear Joel,\n\nthank you.\n"}, Problem.AGAINST_RULE),
        ({"to_address": ""}, Problem.MISSING_FIELD),
        ({"to_address": "ana@northwind"}, Problem.BAD_ADDRESS),
        ({"to_address": "änä@northwind.example"}, Problem.ADDRESS_NOT_SUPPORTED),
    ],
)
def test_what_holds_a_letter_back_holds_it_back_here_too(
    suite: Suite, letter: Letter, fields: dict[str, str], problem: Problem
) -> None:
    suite.letters.edit(letter.id, **fields)  # pyright: ignore[reportArgumentType]
    with pytest.raises(PostviewError) as refused:
        suite.outbox.schedule(letter.id, 0)
    assert refused.value.problem is problem
    assert suite.letters.get(letter.id).state is S.DRAFT


@pytest.mark.parametrize("state", [S.DRAFT, S.LATE, S.HELD])
def test_what_is_written_as_a_message_never_goes_as_mail(suite: Suite, letter: Letter, state: LetterState) -> None:
    with suite.store.change(Verb.LETTER_MOVED_ON) as change:
        change.save(replace(letter, state=state))
    suite.letters.choose_form(letter.id, LetterForm("en", Medium.MESSAGE))
    with pytest.raises(PostviewError) as refused:
        suite.outbox.schedule(letter.id, 0)
    assert refused.value.problem is Problem.WRITTEN_AS_MESSAGE
    assert (suite.letters.get(letter.id).state, suite.outbox.due()) == (state, [])
    suite.letters.choose_form(letter.id, LetterForm("en"))
    assert suite.outbox.schedule(letter.id, 0).state is S.SCHEDULED


def test_one_letter_shows_one_recipient(suite: Suite, interview: Interview) -> None:
    for number in range(3):
        suite.outbox.schedule(written(suite, interview, number=number).id, 0)
    others = {"ana.souza", "joel.katz", "priya.nair"}
    for letter_id in suite.outbox.due():
        attempt = suite.outbox.claim(letter_id)
        assert attempt is not None
        own = attempt.recipient.partition("@")[0]
        assert own in others
        for other in others - {own}:
            assert other.encode() not in attempt.raw


def test_taking_it_back(suite: Suite, letter: Letter) -> None:
    suite.outbox.schedule(letter.id, now(suite) + 10)
    draft = suite.outbox.take_back(letter.id)
    assert (draft.state, draft.raw, draft.send_at) == (S.DRAFT, b"", 0)
    assert suite.letters.edit(letter.id, body="Dear Ana,\n\nbetter.\n").body.endswith("better.\n")


def test_a_letter_that_is_on_its_way_cannot_be_taken_back(suite: Suite, letter: Letter) -> None:
    attempt = claimed(suite, letter)
    for _ in range(2):
        with pytest.raises(PostviewError) as refused:
            suite.outbox.take_back(letter.id)
        assert refused.value.problem is Problem.NOT_IN_STATE
        if suite.letters.get(letter.id).state is S.CLAIMED:
            suite.outbox.committing(letter.id, attempt.token)


def test_a_scheduled_letter_can_be_put_to_another_hour(suite: Suite, letter: Letter) -> None:
    suite.outbox.schedule(letter.id, now(suite) + 10)
    assert suite.outbox.schedule(letter.id, now(suite) + 7200).send_at == now(suite) + 7200


# -- sending ------------------------------------------------------------------------------------------------------


def test_from_the_claim_to_sent(suite: Suite, letter: Letter) -> None:
    attempt = claimed(suite, letter)
    assert (attempt.sender, attempt.recipient) == ("sam@jobseeker.example", "ana.souza@northwind.example")
    assert suite.letters.get(letter.id).state is S.CLAIMED
    suite.outbox.committing(letter.id, attempt.token)
    assert suite.letters.get(letter.id).state is S.COMMITTING
    sent = suite.outbox.settle(letter.id, attempt.token, SENT)
    assert sent is not None
    assert (sent.state, sent.sent_via, sent.sent_at, sent.token) == (S.SENT, SentVia.SMTP, now(suite), "")
    (contact,) = suite.store.find(Contact)
    assert (contact.purpose, contact.letter_id) == (ContactPurpose.THANK_YOU, letter.id)


def test_two_rounds_at_once_send_once(suite: Suite, letter: Letter) -> None:
    attempt = claimed(suite, letter)
    with pytest.raises(PostviewError) as second:
        suite.outbox.claim(letter.id)
    assert second.value.problem is Problem.NOT_IN_STATE
    with pytest.raises(PostviewError):
        suite.outbox.committing(letter.id, "another token")
    with pytest.raises(PostviewError):
        suite.outbox.settle(letter.id, "another token", SENT)
    suite.outbox.committing(letter.id, attempt.token)
    with pytest.raises(PostviewError):
        suite.outbox.committing(letter.id, attempt.token)


def test_sent_without_committing_is_a_mistake_and_told(suite: Suite, letter: Letter) -> None:
    attempt = claimed(suite, letter)
    with pytest.raises(PostviewError):
        suite.outbox.settle(letter.id, attempt.token, SENT)


def test_no_network_and_greylisting_are_tried_again_at_growing_intervals(
    suite: Suite, clock: FixedClock, letter: Letter
) -> None:
    suite.outbox.schedule(letter.id, 0)
    waits: list[int] = []
    for outcome in [NO_NETWORK, GREY] * 3:
        assert deliver_round(suite.outbox, Secrets(), ending(outcome)).later == (letter.id,)
        waiting = suite.letters.get(letter.id)
        waits.append((waiting.next_try_at - clock.now()) // 60)
        assert suite.outbox.due() == []
        assert suite.outbox.next_at() == waiting.next_try_at
        clock.advance(waiting.next_try_at - clock.now())
    assert waits == list(RETRY_MINUTES[:6])
    assert suite.letters.get(letter.id).answer == "450 greylisted"
    assert deliver_round(suite.outbox, Secrets(), ending(SENT)).sent == (letter.id,)


def test_not_now_after_the_text_waits_too(suite: Suite, letter: Letter) -> None:
    attempt = claimed(suite, letter)
    suite.outbox.committing(letter.id, attempt.token)
    waiting = suite.outbox.settle(letter.id, attempt.token, GREY)
    assert waiting is not None and waiting.state is S.SCHEDULED and waiting.attempts == 1


def test_a_refused_letter_can_be_mended(suite: Suite, letter: Letter) -> None:
    suite.outbox.schedule(letter.id, 0)
    assert deliver_round(suite.outbox, Secrets(), ending(NO_SUCH_USER)).refused == (letter.id,)
    refused = suite.letters.get(letter.id)
    assert (refused.state, refused.problem, refused.answer) == (S.REJECTED, "recipient_refused", "550 no such user")
    trouble = suite.outbox.trouble_of(refused)
    assert trouble is not None
    assert trouble.details == {
        "host": "mail.example",
        "address": "ana.souza@northwind.example",
        "answer": "550 no such user",
    }
    suite.letters.edit(letter.id, to_address="ana@northwind.example")
    suite.outbox.schedule(letter.id, 0)
    assert deliver_round(suite.outbox, Secrets(), ending(SENT)).sent == (letter.id,)


def test_trouble_with_the_account_pauses_it(suite: Suite, clock: FixedClock, interview: Interview) -> None:
    first, second = written(suite, interview), written(suite, interview, number=1)
    for one in (first, second):
        suite.outbox.schedule(one.id, 0)
    done = deliver_round(suite.outbox, Secrets(), ending(WRONG_PASSWORD))
    assert done.refused == (first.id,)
    assert done.trouble is not None and done.trouble.problem is Problem.SIGN_IN_REFUSED
    account = suite.accounts.get()
    assert account is not None and account.paused and account.problem == "sign_in_refused"
    assert suite.letters.get(first.id).state is S.BLOCKED
    assert suite.letters.get(second.id).state is S.SCHEDULED
    clock.advance(hours=1)
    assert suite.outbox.due() == [] and suite.outbox.next_at() is None
    assert suite.outbox.waiting().paused
    with pytest.raises(PostviewError):
        suite.outbox.claim(second.id)
    suite.outbox.resume(first.id)
    assert suite.outbox.due() == [first.id, second.id]
    assert deliver_round(suite.outbox, Secrets(), ending(SENT)).sent == (first.id, second.id)


def test_a_new_password_takes_the_account_out_of_its_pause(suite: Suite, letter: Letter) -> None:
    suite.outbox.schedule(letter.id, 0)
    deliver_round(suite.outbox, Secrets(), ending(WRONG_PASSWORD))
    account = suite.accounts.get()
    assert account is not None
    suite.accounts.save(account)
    saved = suite.accounts.get()
    assert saved is not None and not saved.paused
    assert suite.letters.get(letter.id).state is S.SCHEDULED


def test_another_address_of_mine_is_what_the_letter_says(suite: Suite, letter: Letter) -> None:
    suite.outbox.schedule(letter.id, 0)
    account = suite.accounts.get()
    assert account is not None
    suite.accounts.save(replace(account, address="field@elsewhere.example"))
    attempt = suite.outbox.claim(letter.id)
    assert attempt is not None
    assert attempt.sender == "field@elsewhere.example"
    assert b"From: Sam Field <field@elsewhere.example>\r\n" in attempt.raw


@pytest.mark.parametrize(
    ("kind", "hours", "late"),
    [
        (LetterKind.THANK_YOU, 12, False),
        (LetterKind.THANK_YOU, 13, True),
        (LetterKind.FOLLOW_UP, 72, False),
        (LetterKind.FOLLOW_UP, 73, True),
    ],
)
def test_what_is_too_late_is_asked_about(
    suite: Suite, clock: FixedClock, interview: Interview, kind: LetterKind, hours: int, late: bool
) -> None:
    clock.set("2026-11-24T08:00")
    letter = written(suite, interview, kind)
    suite.outbox.schedule(letter.id, 0)
    clock.advance(hours=hours)
    done = deliver_round(suite.outbox, Secrets(), never if late else ending(SENT))
    assert (done.asked, done.sent) == (((letter.id,), ()) if late else ((), (letter.id,)))
    if late:
        assert suite.letters.get(letter.id).state is S.LATE
        assert suite.outbox.waiting().needs_person == 1
        suite.outbox.schedule(letter.id, 0)
        assert deliver_round(suite.outbox, Secrets(), ending(SENT)).sent == (letter.id,)


def test_an_address_put_right_on_the_card_holds_what_waits_for_the_old_one(
    suite: Suite, clock: FixedClock, interview: Interview, letter: Letter
) -> None:
    suite.outbox.schedule(letter.id, now(suite) + 3600)
    clock.advance(minutes=10)
    ana = suite.interviews.get(interview.id).people[0].person
    suite.interviews.save_person(replace(ana, email="ana.souza@northwind-hr.example"))
    clock.advance(hours=1)
    assert deliver_round(suite.outbox, Secrets(), never).asked == (letter.id,)
    held = suite.letters.get(letter.id)
    assert (held.state, held.to_address) == (S.HELD, "ana.souza@northwind.example")
    trouble = suite.outbox.trouble_of(held)
    assert trouble is not None
    assert (trouble.problem, trouble.details["address"]) == (Problem.ADDRESS_CHANGED, held.to_address)
    clock.advance(60)
    suite.outbox.schedule(letter.id, 0)
    assert deliver_round(suite.outbox, Secrets(), ending(SENT)).sent == (letter.id,), "asked once, it goes as it is"


def test_an_address_typed_into_the_letter_by_hand_holds_nothing(
    suite: Suite, clock: FixedClock, interview: Interview, letter: Letter
) -> None:
    suite.letters.edit(letter.id, to_address="ana@home.example")
    suite.outbox.schedule(letter.id, 0)
    clock.advance(minutes=1)
    ana = suite.interviews.get(interview.id).people[0].person
    suite.interviews.save_person(replace(ana, email="ana.souza@northwind-hr.example", phone="1"))
    assert deliver_round(suite.outbox, Secrets(), ending(SENT)).sent == (letter.id,)


@pytest.mark.parametrize("tries", [0, 3])
def test_T4_what_was_held_up_does_not_arrive_in_the_night(
    suite: Suite, clock: FixedClock, interview: Interview, tries: int
) -> None:
    """The computer was off at the hour, or the network away: the letter waits for the morning there."""
    letter = written(suite, interview, LetterKind.FOLLOW_UP)
    clock.set("2026-11-24T18:00")
    suite.outbox.schedule(letter.id, now(suite))
    for _ in range(tries):
        deliver_round(suite.outbox, Secrets(), ending(NO_NETWORK))
        clock.advance(suite.letters.get(letter.id).next_try_at - now(suite))
    clock.set("2026-11-24T23:00")
    done = deliver_round(suite.outbox, Secrets(), never)
    assert (done.later, done.asked) == ((letter.id,), ())
    assert suite.letters.get(letter.id).state is S.SCHEDULED
    clock.set("2026-11-25T07:30")
    assert suite.outbox.next_at() == now(suite)
    assert deliver_round(suite.outbox, Secrets(), ending(SENT)).sent == (letter.id,)


@pytest.mark.parametrize(
    ("wished", "looked"),
    [("2026-11-24T22:00", "2026-11-24T23:30"), ("2026-11-24T20:50", "2026-11-24T21:10")],
    ids=["an hour of the night was chosen", "held up for some minutes"],
)
def test_T4_whoever_chose_the_night_was_told(
    suite: Suite, clock: FixedClock, letter: Letter, wished: str, looked: str
) -> None:
    clock.set(wished)
    suite.outbox.schedule(letter.id, now(suite))
    clock.set(looked)
    assert deliver_round(suite.outbox, Secrets(), ending(SENT)).sent == (letter.id,)


def test_F6_an_answer_holds_the_follow_up(suite: Suite, clock: FixedClock, interview: Interview) -> None:
    letter = written(suite, interview, LetterKind.FOLLOW_UP)
    suite.outbox.schedule(letter.id, now(suite) + 7200)
    clock.advance(hours=1)
    organisation_id = suite.applications.get(interview.application_id).organisation.id
    put(suite.store, Contact(organisation_id=organisation_id, ours=False, on=clock.today(), at=now(suite)))
    clock.advance(hours=1)
    assert deliver_round(suite.outbox, Secrets(), never).asked == (letter.id,)
    assert suite.letters.get(letter.id).state is S.HELD
    clock.advance(60)
    suite.outbox.schedule(letter.id, 0)
    assert deliver_round(suite.outbox, Secrets(), ending(SENT)).sent == (letter.id,)


def test_F7_an_outcome_holds_the_follow_up_once(suite: Suite, interview: Interview) -> None:
    letter = written(suite, interview, LetterKind.FOLLOW_UP)
    suite.outbox.schedule(letter.id, 0)
    suite.applications.set_stage(interview.application_id, Stage.REJECTED)
    assert deliver_round(suite.outbox, Secrets(), never).asked == (letter.id,)
    suite.outbox.schedule(letter.id, 0)
    assert deliver_round(suite.outbox, Secrets(), ending(SENT)).sent == (letter.id,)


def test_a_thank_you_is_held_by_neither(suite: Suite, interview: Interview, letter: Letter) -> None:
    suite.outbox.schedule(letter.id, 0)
    suite.applications.set_stage(interview.application_id, Stage.REJECTED)
    assert deliver_round(suite.outbox, Secrets(), ending(SENT)).sent == (letter.id,)


@pytest.mark.parametrize(
    ("password", "problem"),
    [
        (None, Problem.NO_PASSWORD),
        (PostviewError(Problem.KEY_RING_LOCKED), Problem.KEY_RING_LOCKED),
        (PostviewError(Problem.NO_KEY_RING), Problem.NO_KEY_RING),
    ],
)
def test_without_the_password_every_letter_stays_where_it_is(
    suite: Suite, letter: Letter, password: str | PostviewError | None, problem: Problem
) -> None:
    before = suite.outbox.schedule(letter.id, 0)
    done = deliver_round(suite.outbox, Secrets(password), never)
    assert done.trouble is not None and done.trouble.problem is problem
    assert suite.letters.get(letter.id) == before


def test_the_key_ring_is_not_asked_when_nothing_is_due(suite: Suite, letter: Letter) -> None:
    suite.outbox.schedule(letter.id, now(suite) + 60)
    secrets = Secrets()
    deliver_round(suite.outbox, secrets, never)
    assert secrets.asked == 0


def test_a_letter_deleted_while_it_was_sent_does_no_harm(suite: Suite, letter: Letter) -> None:
    attempt = claimed(suite, letter)
    with suite.store.change(Verb.LETTER_DELETED) as change:
        change.delete(suite.letters.get(letter.id))
    assert suite.outbox.settle(letter.id, attempt.token, SENT) is None


def test_a_follow_up_stays_in_the_thread_of_the_thank_you(suite: Suite, interview: Interview, letter: Letter) -> None:
    suite.outbox.schedule(letter.id, 0)
    deliver_round(suite.outbox, Secrets(), ending(SENT))
    thanks = suite.letters.get(letter.id)
    follow_up = written(suite, interview, LetterKind.FOLLOW_UP)
    assert follow_up.in_reply_to == thanks.message_id
    scheduled = suite.outbox.schedule(follow_up.id, 0)
    head = scheduled.raw.split(b"\r\n\r\n")[0].decode().replace("\r\n ", " ")
    assert f"In-Reply-To: {thanks.message_id}\r\n" in head
    assert f"References: {thanks.references} {thanks.message_id}\r\n" in head
    assert thanks.references.startswith("<pv.")


# -- crashes ------------------------------------------------------------------------------------------------------


def test_after_a_crash_what_was_only_claimed_waits_again(suite: Suite, letter: Letter) -> None:
    attempt = claimed(suite, letter)
    recovered = suite.outbox.recover()
    assert (recovered.waiting_again, recovered.uncertain) == ((letter.id,), ())
    again = suite.letters.get(letter.id)
    assert (again.state, again.token, again.raw) == (S.SCHEDULED, "", attempt.raw)
    # the round that crashed, should it wake up, has lost
    with pytest.raises(PostviewError):
        suite.outbox.committing(letter.id, attempt.token)
    assert deliver_round(suite.outbox, Secrets(), ending(SENT)).sent == (letter.id,)


def test_after_a_crash_what_may_have_arrived_is_left_to_the_person(
    suite: Suite, clock: FixedClock, letter: Letter
) -> None:
    attempt = claimed(suite, letter)
    suite.outbox.committing(letter.id, attempt.token)
    assert suite.outbox.recover().uncertain == (letter.id,)
    assert suite.outbox.recover().uncertain == ()
    for _ in range(100):
        clock.advance(hours=1)
        assert deliver_round(suite.outbox, Secrets(), never).sent == ()
    assert suite.letters.get(letter.id).state is S.UNKNOWN
    for verb in (suite.outbox.take_back, suite.outbox.claim, lambda id: suite.outbox.schedule(id, 0)):
        with pytest.raises(PostviewError):
            verb(letter.id)


@pytest.mark.parametrize("arrived", [True, False])
def test_the_person_decides_about_an_uncertain_letter(suite: Suite, letter: Letter, arrived: bool) -> None:
    suite.outbox.schedule(letter.id, 0)
    assert deliver_round(suite.outbox, Secrets(), ending(NO_REPLY)).uncertain == (letter.id,)
    before = suite.letters.get(letter.id)
    decided = suite.outbox.decide(letter.id, arrived)
    if arrived:
        assert (decided.state, decided.sent_at) == (S.SENT, before.updated_at)
        assert suite.store.count(Contact) == 1
    else:
        assert (decided.state, decided.message_id) == (S.DRAFT, before.message_id)
        again = suite.outbox.schedule(letter.id, 0)
        assert again.message_id == before.message_id, "a house that has it may know the second for the first"
    with pytest.raises(PostviewError):
        suite.outbox.decide(letter.id, arrived)


def test_a_late_answer_of_its_own_attempt_clears_an_uncertain_letter(suite: Suite, letter: Letter) -> None:
    attempt = claimed(suite, letter)
    suite.outbox.committing(letter.id, attempt.token)
    suite.outbox.recover()
    with pytest.raises(PostviewError):
        suite.outbox.settle(letter.id, "another token", SENT)
    settled = suite.outbox.settle(letter.id, attempt.token, SENT)
    assert settled is not None and settled.state is S.SENT


def test_the_history_has_one_line_for_the_steps_and_one_for_sent(suite: Suite, letter: Letter) -> None:
    suite.outbox.schedule(letter.id, 0)
    before = len(suite.history.lines())
    deliver_round(suite.outbox, Secrets(), ending(SENT))
    lines = suite.history.lines()[: len(suite.history.lines()) - before]
    assert [line.verb for line in lines] == [Verb.LETTER_SENT, Verb.LETTER_MOVED_ON]
    assert not any(line.can_undo for line in lines)


def test_500_letters_wait_their_turn(suite: Suite, interview: Interview) -> None:
    with suite.store.change(Verb.DATA_IMPORTED) as change:
        for number in range(500):
            change.add(Letter(state=S.SCHEDULED, send_at=now(suite) + number, raw=b"x" * 1000))
    assert suite.outbox.waiting().scheduled == 500
    assert len(suite.outbox.due(now(suite) + 249)) == 250


@pytest.mark.parametrize("away", ["take_back", "delete", "delete_interview"])
def test_an_undo_never_sends_a_letter_whose_hour_has_passed_meanwhile(
    suite: Suite, interview: Interview, letter: Letter, clock: FixedClock, away: str
) -> None:
    suite.outbox.schedule(letter.id, now(suite) + 600)
    if away == "take_back":
        suite.outbox.take_back(letter.id)
    elif away == "delete":
        suite.letters.delete(letter.id)
    else:
        suite.interviews.delete(interview.id)
    clock.advance(minutes=15)
    line = suite.history.last()
    assert line is not None
    suite.history.undo(line.id)
    assert suite.letters.get(letter.id).state is S.HELD
    assert suite.outbox.due(now(suite)) == []


def test_an_undo_before_its_hour_lets_it_wait_as_before(suite: Suite, letter: Letter) -> None:
    suite.outbox.schedule(letter.id, now(suite) + 600)
    change = suite.letters.delete(letter.id)
    suite.history.undo(change)
    assert suite.letters.get(letter.id).state is S.SCHEDULED


def test_a_clock_that_was_years_ahead_while_a_try_failed_keeps_no_letter_back(
    suite: Suite, letter: Letter, clock: FixedClock
) -> None:
    attempt = claimed(suite, letter)
    right = now(suite)
    clock.advance(days=1500)
    suite.outbox.settle(letter.id, attempt.token, NO_NETWORK)
    clock.advance(days=-1500)
    assert now(suite) == right
    assert suite.outbox.due(now(suite)) == [letter.id]
    assert suite.outbox.claim(letter.id) is not None
