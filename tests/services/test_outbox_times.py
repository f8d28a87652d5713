"""Letters and time: what is no longer true, clocks that jump, waking up, the night there; each told from the others."""

from __future__ import annotations

from dataclasses import replace

import pytest

from postview_desktop.domain.errors import Problem
from postview_desktop.domain.interview import Interview
from postview_desktop.domain.letter import Account, Letter, LetterKind, LetterState
from postview_desktop.services.outbox import deliver_round
from postview_desktop.services.suite import Suite
from postview_desktop.wording import problems
from tests.services.test_outbox import NO_NETWORK, SENT, WRONG_PASSWORD, Secrets, claimed, ending, never, now, written
from tests.support.builders import put, put_interview
from tests.support.clock import FixedClock

S = LetterState


@pytest.fixture
def interview(suite: Suite) -> Interview:
    put(suite.store, Account(name="Sam Field", address="sam@jobseeker.example", user="sam", host="mail.example"))
    return put_interview(suite.store, people=("Ana Souza", "Joel Katz"))


def thanks(suite: Suite, interview: Interview, words: str) -> Letter:
    letter = written(suite, interview)
    return suite.letters.edit(letter.id, body=f"Dear Ana,\n\nthank you for {words}.\n\nSam\n")


# -- what it says is no longer so ---------------------------------------------------------------------------------


@pytest.mark.parametrize("words", ["the talk this afternoon", "your time today", "das Gespräch heute"])
def test_a_thank_you_whose_today_is_over_is_asked_about(
    suite: Suite, clock: FixedClock, interview: Interview, words: str
) -> None:
    clock.set("2026-11-23T20:30")
    letter = thanks(suite, interview, words)
    suite.outbox.schedule(letter.id, now(suite))
    deliver_round(suite.outbox, Secrets(), ending(NO_NETWORK))
    clock.set("2026-11-24T07:45")  # eleven hours later, and morning there
    assert deliver_round(suite.outbox, Secrets(), never).asked == (letter.id,)
    late = suite.letters.get(letter.id)
    assert (late.state, late.problem) == (S.LATE, Problem.DAY_PASSED)
    trouble = suite.outbox.trouble_of(late)
    assert trouble is not None
    assert late.answer and late.answer in words
    assert f"“{late.answer}”" in problems.sentence(trouble)
    # the words put right, it goes
    suite.letters.edit(letter.id, body="Dear Ana,\n\nthank you for the talk yesterday.\n\nSam\n")
    suite.outbox.schedule(letter.id, 0)
    assert deliver_round(suite.outbox, Secrets(), ending(SENT)).sent == (letter.id,)


@pytest.mark.parametrize("kind", [LetterKind.NO_SHOW, LetterKind.PASS_THANKS_ON])
def test_others_that_speak_of_the_conversation_are_asked_about_too(
    suite: Suite, clock: FixedClock, interview: Interview, kind: LetterKind
) -> None:
    clock.set("2026-11-23T20:30")
    letter = suite.letters.edit(written(suite, interview, kind).id, body="Dear Ana,\n\nthis afternoon ...\n\nSam\n")
    suite.outbox.schedule(letter.id, now(suite))
    clock.set("2026-11-24T07:45")
    assert deliver_round(suite.outbox, Secrets(), never).asked == (letter.id,)
    assert suite.letters.get(letter.id).problem == Problem.DAY_PASSED


def test_it_is_asked_in_the_evening_what_would_be_untrue_in_the_morning(
    suite: Suite, clock: FixedClock, interview: Interview
) -> None:
    clock.set("2026-11-23T20:00")
    letter = thanks(suite, interview, "the talk this afternoon")
    suite.outbox.schedule(letter.id, now(suite))
    clock.set("2026-11-23T21:30")
    assert deliver_round(suite.outbox, Secrets(), never).asked == (letter.id,)
    assert suite.letters.get(letter.id).problem == Problem.DAY_PASSED


@pytest.mark.parametrize(
    ("wished", "looked", "words"),
    [
        ("2026-11-23T20:30", "2026-11-24T07:45", "the goat"),
        ("2026-11-24T09:00", "2026-11-24T10:00", "your time today"),
        ("2026-11-24T09:00", "2026-11-24T10:00", "the talk yesterday"),
        ("2026-11-23T20:30", "2026-11-23T20:50", "your time today"),
    ],
    ids=["no day is named", "it was untrue when it was let go, and the checks said so", "true still", "the same day"],
)
def test_other_thank_yous_leave(
    suite: Suite, clock: FixedClock, interview: Interview, wished: str, looked: str, words: str
) -> None:
    clock.set(wished)
    letter = thanks(suite, interview, words)
    suite.outbox.schedule(letter.id, now(suite))
    clock.set(looked)
    assert deliver_round(suite.outbox, Secrets(), ending(SENT)).sent == (letter.id,)


def test_the_day_is_the_one_there(suite: Suite, clock: FixedClock) -> None:
    """Evening in Los Angeles is the next day in London, where the letter's "today" is still the day of the talk."""
    put(suite.store, Account(name="Sam", address="sam@jobseeker.example", user="sam", host="mail.example"))
    there = put_interview(suite.store, people=("Ana Souza",))
    with suite.store.change(suite.history.lines()[0].verb) as change:
        change.save(replace(suite.store.need(Interview, there.id), zone="America/Los_Angeles", end_utc=now(suite)))
    letter = thanks(suite, there, "your time today")
    clock.set("2026-11-23T23:30")
    suite.outbox.schedule(letter.id, now(suite))
    clock.set("2026-11-24T00:15")
    assert deliver_round(suite.outbox, Secrets(), ending(SENT)).sent == (letter.id,)


# -- clocks and sleep ---------------------------------------------------------------------------------------------


def test_a_letter_made_ready_while_the_clock_was_years_ahead_is_asked_about(
    suite: Suite, clock: FixedClock, interview: Interview
) -> None:
    clock.advance(days=1500)
    ahead = thanks(suite, interview, "the goat")
    suite.outbox.schedule(ahead.id, now(suite) + 7200)
    clock.advance(days=-1500)
    right = written(suite, interview, LetterKind.FOLLOW_UP, 1)
    suite.outbox.schedule(right.id, now(suite) + 7200)
    assert deliver_round(suite.outbox, Secrets(), never).asked == (ahead.id,)
    held = suite.letters.get(ahead.id)
    assert (held.state, held.problem) == (S.HELD, Problem.CLOCK_SET_BACK)
    assert suite.letters.get(right.id).state is S.SCHEDULED
    trouble = suite.outbox.trouble_of(held)
    assert trouble is not None and "clock" in problems.sentence(trouble)
    suite.outbox.schedule(ahead.id, 0)
    assert deliver_round(suite.outbox, Secrets(), ending(SENT)).sent == (ahead.id,)


@pytest.mark.parametrize("back", [60, 1800])
def test_a_clock_that_was_some_minutes_ahead_holds_nothing(
    suite: Suite, clock: FixedClock, interview: Interview, back: int
) -> None:
    letter = thanks(suite, interview, "the goat")
    suite.outbox.schedule(letter.id, now(suite) + 7200)
    clock.advance(-back)
    assert suite.outbox.hold_what_a_wrong_clock_set() == ()
    clock.advance(back + 7200)
    assert deliver_round(suite.outbox, Secrets(), ending(SENT)).sent == (letter.id,)


def test_a_jump_forward_past_its_time_asks_and_never_sends(
    suite: Suite, clock: FixedClock, interview: Interview
) -> None:
    letter = thanks(suite, interview, "the goat")
    suite.outbox.schedule(letter.id, now(suite) + 7200)
    clock.advance(days=900)
    assert deliver_round(suite.outbox, Secrets(), never).asked == (letter.id,)
    assert suite.letters.get(letter.id).state is S.LATE


def test_a_jump_back_lets_it_wait_for_its_hour_and_it_leaves_once(
    suite: Suite, clock: FixedClock, interview: Interview
) -> None:
    letter = thanks(suite, interview, "the goat")
    suite.outbox.schedule(letter.id, now(suite) + 7200)
    clock.advance(days=-3)
    assert deliver_round(suite.outbox, Secrets(), never).asked == (letter.id,), "three days is no slip of a clock"
    suite.outbox.take_back(letter.id)
    suite.outbox.schedule(letter.id, now(suite) + 7200)
    clock.advance(hours=-1)
    assert deliver_round(suite.outbox, Secrets(), never).sent == ()
    clock.advance(hours=3)
    assert deliver_round(suite.outbox, Secrets(), ending(SENT)).sent == (letter.id,)
    clock.advance(days=-2)
    assert deliver_round(suite.outbox, Secrets(), never).sent == ()


@pytest.mark.parametrize(
    ("slept_until", "end"),
    [("2026-11-23T20:40", S.SENT), ("2026-11-23T23:00", S.SCHEDULED), ("2026-11-24T09:00", S.LATE)],
    ids=["in time", "in the night there", "too late"],
)
def test_waking_up(suite: Suite, clock: FixedClock, interview: Interview, slept_until: str, end: S) -> None:
    letter = thanks(suite, interview, "the goat")
    clock.set("2026-11-23T19:00")
    suite.outbox.schedule(letter.id, now(suite) + 3600)
    clock.set(slept_until)
    deliver_round(suite.outbox, Secrets(), ending(SENT) if end is S.SENT else never)
    assert suite.letters.get(letter.id).state is end


def test_no_network_is_no_reason_to_ask_before_it_is_too_late(
    suite: Suite, clock: FixedClock, interview: Interview
) -> None:
    clock.set("2026-11-24T08:00")
    letter = thanks(suite, interview, "the goat")
    suite.outbox.schedule(letter.id, now(suite))
    began, tries = now(suite), 0
    while suite.letters.get(letter.id).state is S.SCHEDULED:
        deliver_round(suite.outbox, Secrets(), ending(NO_NETWORK))
        waiting = suite.letters.get(letter.id)
        tries += waiting.state is S.SCHEDULED
        clock.advance(max(waiting.next_try_at - now(suite), 0))
    assert tries == 9
    assert suite.letters.get(letter.id).state is S.LATE
    assert now(suite) - began == 12 * 3600 + 1


# -- what was put right meanwhile ---------------------------------------------------------------------------------


@pytest.mark.parametrize("password", ["new", None])
def test_a_refusal_of_what_was_set_before_pauses_nothing(
    suite: Suite, interview: Interview, password: str | None
) -> None:
    """The account (or its password alone) was put right while a letter was on its way with what was set before."""
    letter = thanks(suite, interview, "the goat")
    attempt = claimed(suite, letter)
    account = suite.accounts.get()
    assert account is not None
    suite.accounts.save(account if password else replace(account, host="smtp.mail.example"))
    settled = suite.outbox.settle(letter.id, attempt.token, WRONG_PASSWORD)
    assert settled is not None
    assert (settled.state, settled.attempts, settled.problem) == (S.SCHEDULED, 0, "")
    account = suite.accounts.get()
    assert account is not None and not account.paused
    assert deliver_round(suite.outbox, Secrets(), ending(SENT)).sent == (letter.id,)


@pytest.mark.parametrize("when", ["before the trial", "after it"])
def test_a_try_with_the_old_password_beside_the_trial_of_the_new_one(
    suite: Suite, interview: Interview, when: str
) -> None:
    """The window keeps the account, and the new password a moment later: a letter that is due does not wait for it."""
    letter = thanks(suite, interview, "the goat")
    suite.outbox.schedule(letter.id, 0)
    account = suite.accounts.get()
    assert account is not None
    suite.accounts.save(account)
    attempt = suite.outbox.claim(letter.id)
    assert attempt is not None
    if when == "after it":
        suite.accounts.in_order()
    suite.outbox.settle(letter.id, attempt.token, WRONG_PASSWORD)
    if when == "before the trial":
        suite.accounts.in_order()
    account = suite.accounts.get()
    assert account is not None and not account.paused
    assert deliver_round(suite.outbox, Secrets(), ending(SENT)).sent == (letter.id,)


def test_a_refusal_of_what_is_set_now_pauses_it(suite: Suite, interview: Interview) -> None:
    letter = thanks(suite, interview, "the goat")
    account = suite.accounts.get()
    assert account is not None
    suite.accounts.save(account)
    attempt = claimed(suite, letter)
    suite.outbox.settle(letter.id, attempt.token, WRONG_PASSWORD)
    account = suite.accounts.get()
    assert account is not None and account.paused
