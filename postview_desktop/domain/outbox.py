"""The outbox as a state machine: who may move a letter from where to where, when to try again, when it is too late.

Two facts make it safe. `COMMITTING` is on disk before the final dot of a message leaves, and from there only a
parsed reply, evidence or the person leads on: nothing that may have arrived is ever sent again by itself. And a
move is made only from the state and by the attempt (`token`) that the mover has seen: two rounds at once, or a
round and a click, cannot both win.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from postview_desktop.domain.errors import PostviewError, Problem
from postview_desktop.domain.letter import Letter, LetterKind, LetterState
from postview_desktop.domain.night import is_night, morning_after

S = LetterState


class Mover(StrEnum):
    """Who moves a letter."""

    PERSON = "person"
    ROUND = "round"
    """A delivery round that holds the letter's token."""
    START = "start"
    """The start of the program, which finds what a crash left."""
    EVIDENCE = "evidence"
    """A bounce, or the copy in Sent."""


class Group(StrEnum):
    """The states in the words that a person reads."""

    DRAFT = "draft"
    WAITING = "waiting"
    SENDING = "sending"
    SENT = "sent"
    REFUSED = "refused"
    UNCERTAIN = "uncertain"


GROUPS: dict[LetterState, Group] = {
    S.DRAFT: Group.DRAFT,
    S.SCHEDULED: Group.WAITING,
    S.LATE: Group.WAITING,
    S.HELD: Group.WAITING,
    S.CLAIMED: Group.SENDING,
    S.COMMITTING: Group.SENDING,
    S.SENT: Group.SENT,
    S.REJECTED: Group.REFUSED,
    S.BLOCKED: Group.REFUSED,
    S.UNDELIVERED: Group.REFUSED,
    S.UNKNOWN: Group.UNCERTAIN,
}

MOVES: dict[tuple[LetterState, LetterState], frozenset[Mover]] = {
    (S.DRAFT, S.SCHEDULED): frozenset({Mover.PERSON}),
    (S.DRAFT, S.SENT): frozenset({Mover.PERSON}),
    (S.SCHEDULED, S.DRAFT): frozenset({Mover.PERSON}),
    (S.SCHEDULED, S.SCHEDULED): frozenset({Mover.PERSON, Mover.ROUND}),
    (S.SCHEDULED, S.SENT): frozenset({Mover.PERSON}),
    (S.SCHEDULED, S.CLAIMED): frozenset({Mover.ROUND}),
    (S.SCHEDULED, S.LATE): frozenset({Mover.ROUND}),
    (S.SCHEDULED, S.HELD): frozenset({Mover.ROUND}),
    (S.CLAIMED, S.COMMITTING): frozenset({Mover.ROUND}),
    (S.CLAIMED, S.SCHEDULED): frozenset({Mover.ROUND, Mover.START}),
    (S.CLAIMED, S.REJECTED): frozenset({Mover.ROUND}),
    (S.CLAIMED, S.BLOCKED): frozenset({Mover.ROUND}),
    (S.COMMITTING, S.SENT): frozenset({Mover.ROUND}),
    (S.COMMITTING, S.SCHEDULED): frozenset({Mover.ROUND}),
    (S.COMMITTING, S.REJECTED): frozenset({Mover.ROUND}),
    (S.COMMITTING, S.UNKNOWN): frozenset({Mover.ROUND, Mover.START}),
    (S.UNKNOWN, S.SENT): frozenset({Mover.PERSON, Mover.EVIDENCE}),
    (S.UNKNOWN, S.DRAFT): frozenset({Mover.PERSON}),
    (S.REJECTED, S.DRAFT): frozenset({Mover.PERSON}),
    (S.REJECTED, S.SCHEDULED): frozenset({Mover.PERSON}),
    (S.REJECTED, S.SENT): frozenset({Mover.PERSON}),
    (S.BLOCKED, S.DRAFT): frozenset({Mover.PERSON}),
    (S.BLOCKED, S.SCHEDULED): frozenset({Mover.PERSON}),
    (S.BLOCKED, S.SENT): frozenset({Mover.PERSON}),
    (S.LATE, S.DRAFT): frozenset({Mover.PERSON}),
    (S.LATE, S.SCHEDULED): frozenset({Mover.PERSON}),
    (S.LATE, S.SENT): frozenset({Mover.PERSON}),
    (S.HELD, S.DRAFT): frozenset({Mover.PERSON}),
    (S.HELD, S.SCHEDULED): frozenset({Mover.PERSON}),
    (S.HELD, S.SENT): frozenset({Mover.PERSON}),
    (S.SENT, S.UNDELIVERED): frozenset({Mover.EVIDENCE, Mover.PERSON}),
    (S.UNDELIVERED, S.DRAFT): frozenset({Mover.PERSON}),
}
"""Every allowed move and who may make it. What is not in the table does not happen.

`COMMITTING` leads to `SCHEDULED` only when the server's reply to the text was read and said "not now" (4xx).
"""

EDITABLE = frozenset({S.DRAFT, S.REJECTED, S.LATE, S.HELD})
"""Letters whose text may be changed: nothing of theirs is on its way."""

NEEDS_PERSON = frozenset({S.REJECTED, S.BLOCKED, S.LATE, S.HELD, S.UNKNOWN, S.UNDELIVERED})
"""Letters that go nowhere until somebody decides."""

IN_FLIGHT = frozenset({S.CLAIMED, S.COMMITTING})

FOLLOWING_UP = frozenset({LetterKind.FOLLOW_UP, LetterKind.CLOSING})
"""Letters that would press whoever has answered already: they leave only after a look for answers, if that is on."""

RETRY_MINUTES = (1, 5, 15, 30, 60, 120, 240)
"""Wait before the second, third, ... try; from then on every four hours."""

HOUR = 3600

TOO_LATE_AFTER: dict[LetterKind, int] = {
    LetterKind.THANK_YOU: 12 * HOUR,
    LetterKind.PASS_THANKS_ON: 12 * HOUR,
    LetterKind.NO_SHOW: 12 * HOUR,
    LetterKind.FOLLOW_UP: 3 * 24 * HOUR,
    LetterKind.CLOSING: 3 * 24 * HOUR,
}
"""Seconds after `send_at` from which the person is asked first. Others (an acceptance, say) wait three days."""


DELAYED_AFTER = HOUR // 2
"""Seconds after `send_at` from which a letter counts as held up: what was agreed to then need not hold now."""


class Result(StrEnum):
    """What came of one attempt to hand a letter to the server."""

    SENT = "sent"
    """The server's 250 to the whole text was read."""
    TRY_LATER = "try_later"
    """A parsed "not now" (4xx), before or after the text: it was not taken."""
    NOT_REACHED = "not_reached"
    """No server, no network, or the line broke before the final dot: nothing was taken."""
    REJECTED = "rejected"
    """A parsed "no" (5xx) to the sender, the recipient or the text."""
    BLOCKED = "blocked"
    """Sign-in, certificate or TLS: the account waits, not only this letter."""
    UNKNOWN = "unknown"
    """The whole text went out and no reply was read: it may have arrived."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """One attempt's end. `answer` is the server's own words (shortened, without secrets), `code` its number or 0."""

    result: Result
    problem: Problem | None = None
    answer: str = ""
    code: int = 0


def may_move(before: LetterState, after: LetterState, mover: Mover) -> bool:
    """Whether the table allows it."""
    return mover in MOVES.get((before, after), frozenset())


LONGEST_WAIT = 24 * HOUR
"""No try waits longer for the next (4 hours, or until the morning): a later instant was written by a clock that was
wrong, and is passed over."""


def moved(letter: Letter, after: LetterState, mover: Mover, *, token: str | None = None) -> Letter:
    """The letter in its new state. A round shows the `token` of its attempt.

    Raises `PostviewError(NOT_IN_STATE)` where the table or the token says no.
    """
    if not may_move(letter.state, after, mover) or (token is not None and token != letter.token):
        raise PostviewError(Problem.NOT_IN_STATE, state=letter.state, wanted=after)
    return replace(letter, state=after)


def next_try_at(attempts: int, now: int) -> int:
    """When to try again after `attempts` tries that failed (1 or more), in epoch seconds."""
    minutes = RETRY_MINUTES[min(max(attempts, 1), len(RETRY_MINUTES)) - 1]
    return now + 60 * minutes


def is_too_late(kind: LetterKind, send_at: int, now: int) -> bool:
    """Whether its time has passed so long ago that the person is asked first (a thank-you 12 h, others 3 days)."""
    return send_at > 0 and now > _last_moment(kind, send_at)


def waits_again(letter: Letter, now: int) -> Letter:
    """The letter after one more try that failed: it waits for the next, or until its time is over, and is asked about
    then rather than hours later."""
    tries = letter.attempts + 1
    at = next_try_at(tries, now)
    if letter.send_at > 0:
        at = min(at, max(_last_moment(letter.kind, letter.send_at) + 1, now))
    return replace(letter, attempts=tries, next_try_at=at)


def _last_moment(kind: LetterKind, send_at: int) -> int:
    return send_at + TOO_LATE_AFTER.get(kind, 3 * 24 * HOUR)


CLOCK_WAS_AHEAD = HOUR
"""Seconds by which a letter's last step may lie in the future before it is said that the clock was wrong then."""


def is_set_by_a_wrong_clock(letter: Letter, now: int) -> bool:
    """Whether its hour was chosen by a clock that ran ahead and has been set back: it would wait for that date, years
    perhaps. (One that ran behind: its hour has passed long ago, and the person is asked by `is_too_late`.)"""
    return letter.state is S.SCHEDULED and letter.send_at > now and letter.updated_at > now + CLOCK_WAS_AHEAD


def waits_for_morning(send_at: int, now: int, zone: str) -> int:
    """Until when a letter that was held up waits where it would now arrive in the night there; 0 where it may go.

    Whoever chose an hour of the night was told so (T4), and the letter goes then.
    """
    if now - send_at < DELAYED_AFTER or not is_night(now, zone) or is_night(send_at, zone):
        return 0
    return morning_after(now, zone)


def is_due(letter: Letter, now: int) -> bool:
    """Whether a round may take it now: scheduled, its hour come, its waiting time over."""
    waits = now < letter.next_try_at <= now + LONGEST_WAIT
    return letter.state is S.SCHEDULED and letter.send_at <= now and not waits


def after_outcome(letter: Letter, outcome: Outcome) -> LetterState:
    """Where an attempt's end leads from the state the letter is in.

    The same end means different things before and after the final dot: a line that breaks in `COMMITTING` is
    `UNKNOWN`, whatever the transport believed, unless a reply was parsed.
    """
    match outcome.result:
        case Result.SENT:
            return S.SENT
        case Result.TRY_LATER:
            return S.SCHEDULED
        case Result.REJECTED:
            return S.REJECTED
        case Result.UNKNOWN:
            return S.UNKNOWN if letter.state is S.COMMITTING else S.SCHEDULED
        case Result.NOT_REACHED | Result.BLOCKED:
            if letter.state is S.COMMITTING:
                return S.UNKNOWN
            return S.BLOCKED if outcome.result is Result.BLOCKED else S.SCHEDULED


def brought_back(letter: Letter, sent: Mapping[str, Letter]) -> Letter:
    """A letter as it comes out of a backup or a damaged file: nothing goes off because data was put back.

    One that waited is held, one whose text had gone out is uncertain. `sent` are the letters, by Message-ID, that the
    newer data knows to have left: such a one is sent here, too.
    """
    known = sent.get(letter.message_id) if letter.message_id else None
    if known is not None and letter.state not in (S.SENT, S.UNDELIVERED):
        return replace(
            letter, state=S.SENT, sent_at=known.sent_at, sent_via=known.sent_via, token="", problem="", answer=""
        )
    if letter.state is S.COMMITTING:
        return replace(letter, state=S.UNKNOWN, token="", problem="", answer="")
    if letter.state in (S.SCHEDULED, S.CLAIMED):
        return replace(letter, state=S.HELD, token="", problem="", answer="")
    return letter
