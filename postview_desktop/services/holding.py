"""What keeps a letter that is due from leaving: its time is over, something came in between, or it is night there."""

from __future__ import annotations

from dataclasses import dataclass

from postview_desktop.domain.errors import Problem
from postview_desktop.domain.invitation_answer import OPEN, is_about
from postview_desktop.domain.letter import Letter, LetterKind, LetterState
from postview_desktop.domain.letter_checks import LetterFacts, untrue_day_words
from postview_desktop.domain.outbox import is_too_late, waits_for_morning
from postview_desktop.services.letter_cards import has_moved
from postview_desktop.services.letter_context import Around, around_letter
from postview_desktop.services.overtaken import is_overtaken
from postview_desktop.storage import Store
from postview_desktop.system.clock import Clock

S = LetterState


@dataclass(frozen=True, slots=True, kw_only=True)
class Held:
    """Where it goes instead: LATE and HELD ask the person, SCHEDULED waits until `until` (epoch seconds).

    `words` are those of the letter that the problem is about, "" where it is about none.
    """

    state: LetterState
    problem: Problem | None = None
    words: str = ""
    until: int = 0


def what_holds(store: Store, letter: Letter, clock: Clock) -> Held | None:
    """None where it may leave now."""
    now = clock.now()
    if is_too_late(letter.kind, letter.send_at, now):
        return Held(state=S.LATE)
    there = around_letter(store, letter, clock)
    if letter.kind is LetterKind.INVITATION_REPLY:
        return _answer_held(letter, there, now)
    if words := _gone_day(letter, there, now):
        return Held(state=S.LATE, problem=Problem.DAY_PASSED, words=words)
    if has_moved(store, letter):
        return Held(state=S.HELD, problem=Problem.ADDRESS_CHANGED)
    if is_overtaken(store, letter, clock):
        return Held(state=S.HELD)
    morning = waits_for_morning(letter.send_at, now, there.zone)
    if not morning:
        return None
    # What will not be true in the morning is asked about in the evening: there is time then to put it right.
    if is_too_late(letter.kind, letter.send_at, morning):
        return Held(state=S.LATE)
    if words := _gone_day(letter, there, morning):
        return Held(state=S.LATE, problem=Problem.DAY_PASSED, words=words)
    return Held(state=S.SCHEDULED, until=morning)


def _answer_held(letter: Letter, there: Around, now: int) -> Held | None:
    """An answer to an invitation goes at any hour (it rings no bell there), but only to the invitation as it is."""
    if there.interview is None or there.interview.start_utc <= now:
        return Held(state=S.LATE)
    if not is_about(letter.calendar, there.interview) or there.interview.state not in OPEN:
        return Held(state=S.HELD, problem=Problem.INVITATION_CHANGED)
    return None


def _gone_day(letter: Letter, there: Around, now: int) -> str:
    """Words like "this afternoon" that were true at the hour for which the letter was made ready, and are not now.

    Where they were not true then either, the checks have said so (T3), and it was let go all the same.
    """
    if there.interview is None:
        return ""
    ended_at = there.interview.end_utc

    def untrue(at: int) -> str:
        return untrue_day_words(
            LetterFacts(
                kind=letter.kind,
                language=letter.language,
                subject=letter.subject,
                body=letter.body,
                send_at=at,
                zone=there.zone,
                ended_at=ended_at,
            )
        )

    return "" if untrue(letter.send_at) else untrue(now)
