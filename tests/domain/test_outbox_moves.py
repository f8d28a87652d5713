"""The outbox on paper: the table of moves, the waiting times, and when it is too late."""

from __future__ import annotations

import itertools
from datetime import datetime

import pytest

from postview_desktop.domain.errors import PostviewError, Problem
from postview_desktop.domain.interview import epoch_of
from postview_desktop.domain.letter import Letter, LetterKind, LetterState
from postview_desktop.domain.outbox import (
    EDITABLE,
    GROUPS,
    IN_FLIGHT,
    MOVES,
    NEEDS_PERSON,
    Group,
    Mover,
    Outcome,
    Result,
    after_outcome,
    is_due,
    is_set_by_a_wrong_clock,
    is_too_late,
    may_move,
    moved,
    next_try_at,
    waits_again,
    waits_for_morning,
)

S = LetterState
HOUR = 3600


def test_every_state_has_a_word_and_can_be_left() -> None:
    assert GROUPS.keys() == set(S)
    assert set(GROUPS.values()) == set(Group)
    assert {before for before, _ in MOVES} == set(S)
    assert not EDITABLE & IN_FLIGHT


def test_nothing_that_may_have_arrived_is_sent_again_by_itself() -> None:
    """From COMMITTING or UNKNOWN no start and no round reaches CLAIMED without a parsed "not now" or the person."""
    for mover in (Mover.START, Mover.EVIDENCE):
        assert not may_move(S.COMMITTING, S.SCHEDULED, mover)
        assert not may_move(S.COMMITTING, S.CLAIMED, mover)
    for after in S:
        assert not may_move(S.UNKNOWN, after, Mover.ROUND)
        assert not may_move(S.UNKNOWN, after, Mover.START)
    assert not may_move(S.UNKNOWN, S.SCHEDULED, Mover.PERSON), "it becomes a draft first"
    by_itself = {Mover.ROUND, Mover.START, Mover.EVIDENCE}
    reached = {S.UNKNOWN}
    for _ in S:
        reached |= {after for (before, after), movers in MOVES.items() if before in reached and movers & by_itself}
    assert reached == {S.UNKNOWN, S.SENT, S.UNDELIVERED}


def test_sent_is_left_by_a_bounce_alone() -> None:
    assert {after for before, after in MOVES if before is S.SENT} == {S.UNDELIVERED}


@pytest.mark.parametrize(("before", "after", "mover"), list(itertools.product(S, S, Mover)))
def test_moves_are_those_of_the_table(before: S, after: S, mover: Mover) -> None:
    letter = Letter(state=before, token="mine")
    if may_move(before, after, mover):
        assert moved(letter, after, mover, token="mine").state is after
        with pytest.raises(PostviewError):
            moved(letter, after, mover, token="another's")
    else:
        with pytest.raises(PostviewError) as refused:
            moved(letter, after, mover)
        assert refused.value.problem is Problem.NOT_IN_STATE


def test_the_waiting_times() -> None:
    waits = [(next_try_at(tries, 0)) // 60 for tries in range(1, 11)]
    assert waits == [1, 5, 15, 30, 60, 120, 240, 240, 240, 240]


def test_too_late() -> None:
    assert not is_too_late(LetterKind.THANK_YOU, 1000, 1000 + 12 * HOUR)
    assert is_too_late(LetterKind.THANK_YOU, 1000, 1001 + 12 * HOUR)
    assert not is_too_late(LetterKind.FOLLOW_UP, 1000, 1000 + 72 * HOUR)
    assert is_too_late(LetterKind.FOLLOW_UP, 1000, 1001 + 72 * HOUR)
    for kind in LetterKind:
        assert is_too_late(kind, 1000, 1000 + 73 * HOUR)
        assert not is_too_late(kind, 0, 10**9)


def test_a_letter_is_tried_again_until_it_is_too_late_and_asked_about_then() -> None:
    letter = Letter(kind=LetterKind.THANK_YOU, state=S.SCHEDULED, send_at=1000)
    now, waits = 1000, []
    while not is_too_late(letter.kind, letter.send_at, now):
        letter = waits_again(letter, now)
        waits.append(letter.next_try_at - now)
        now = letter.next_try_at
    assert [wait // 60 for wait in waits[:-1]] == [1, 5, 15, 30, 60, 120, 240, 240]
    assert now == 1000 + 12 * HOUR + 1, "not at the next of the tries, hours later"
    assert waits_again(letter, now + 5).next_try_at == now + 5, "never in the past"


@pytest.mark.parametrize(
    ("state", "send_at", "updated_at", "wrong"),
    [
        (S.SCHEDULED, 10**9, 10**9 - 60, True),
        (S.SCHEDULED, 10 * HOUR, 1800, False),
        (S.SCHEDULED, 10 * HOUR, -60, False),
        (S.SCHEDULED, -10, 10**9, False),
        (S.DRAFT, 10**9, 10**9, False),
    ],
    ids=["years ahead", "some minutes ahead", "as usual", "due all the same", "a draft"],
)
def test_an_hour_that_a_wrong_clock_chose(state: S, send_at: int, updated_at: int, wrong: bool) -> None:
    assert is_set_by_a_wrong_clock(Letter(state=state, send_at=send_at, updated_at=updated_at), 0) is wrong


@pytest.mark.parametrize(
    ("wished", "now", "until"),
    [
        ("2026-11-24T18:00", "2026-11-24T20:59", ""),
        ("2026-11-24T18:00", "2026-11-24T21:00", "2026-11-25T07:30"),
        ("2026-11-24T18:00", "2026-11-25T07:29", "2026-11-25T07:30"),
        ("2026-11-24T18:00", "2026-11-25T07:30", ""),
        ("2026-11-24T20:45", "2026-11-24T21:05", ""),
        ("2026-11-24T21:30", "2026-11-24T23:00", ""),
        ("2027-03-27T18:00", "2027-03-27T23:00", "2027-03-28T07:30"),
    ],
)
def test_T4_what_was_held_up_waits_for_the_morning(wished: str, now: str, until: str) -> None:
    def at(wall: str) -> int:
        return epoch_of(datetime.fromisoformat(wall), "Europe/London") if wall else 0

    assert waits_for_morning(at(wished), at(now), "Europe/London") == at(until)


def test_due_when_its_hour_and_its_wait_are_over() -> None:
    letter = Letter(state=S.SCHEDULED, send_at=100, next_try_at=200)
    assert [is_due(letter, now) for now in (99, 150, 200)] == [False, False, True]
    assert not is_due(Letter(state=S.DRAFT, send_at=100), 200)


@pytest.mark.parametrize(
    ("result", "claimed", "committing"),
    [
        (Result.SENT, S.SENT, S.SENT),
        (Result.TRY_LATER, S.SCHEDULED, S.SCHEDULED),
        (Result.REJECTED, S.REJECTED, S.REJECTED),
        (Result.NOT_REACHED, S.SCHEDULED, S.UNKNOWN),
        (Result.BLOCKED, S.BLOCKED, S.UNKNOWN),
        (Result.UNKNOWN, S.SCHEDULED, S.UNKNOWN),
    ],
)
def test_what_an_end_means_before_and_after_the_dot(result: Result, claimed: S, committing: S) -> None:
    outcome = Outcome(result=result)
    assert after_outcome(Letter(state=S.CLAIMED), outcome) is claimed
    assert after_outcome(Letter(state=S.COMMITTING), outcome) is committing


def test_what_needs_the_person_is_what_goes_nowhere_by_itself() -> None:
    by_itself = {
        before for (before, _), movers in MOVES.items() if movers & {Mover.ROUND, Mover.START} or before is S.DRAFT
    }
    assert set(S) - by_itself - {S.SENT} == NEEDS_PERSON
