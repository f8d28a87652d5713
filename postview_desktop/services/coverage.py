"""Who of an interview's panel has been thanked, and how (T1)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from postview_desktop.domain.application import Person
from postview_desktop.domain.letter import Letter, LetterKind, LetterState
from postview_desktop.services.letter_context import around
from postview_desktop.storage import Store

THANKS = frozenset({LetterKind.THANK_YOU, LetterKind.PASS_THANKS_ON})


class ThanksState(StrEnum):
    """Where the thanks to one person are."""

    NONE = "none"
    DRAFT = "draft"
    WAITING = "waiting"
    SENT = "sent"
    REFUSED = "refused"
    UNCERTAIN = "uncertain"
    NO_ADDRESS = "no_address"
    VIA_HOST = "via_host"
    """A letter asks the host to pass them on; `sent_at` says whether it has gone."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonThanks:
    """One person of the panel. `letter_id` is 0 where there is no letter, `sent_at` 0 where none was sent."""

    person: Person
    state: ThanksState
    letter_id: int = 0
    sent_at: int = 0

    @property
    def done(self) -> bool:
        return self.sent_at > 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Coverage:
    """T1: `done` of `wanted` people have been thanked, each with a letter or through the host."""

    done: int
    wanted: int
    people: tuple[PersonThanks, ...]


def coverage_of(store: Store, interview_id: int) -> Coverage:
    """Who of the panel has been thanked, each with a letter or through the host. Raises PostviewError(GONE)."""
    there = around(store, interview_id=interview_id)
    letters = store.find(Letter, interview_id=interview_id, kind=tuple(THANKS))
    passed_on = furthest([letter for letter in letters if letter.kind is LetterKind.PASS_THANKS_ON])
    through_host = {one.person.id for one in there.absent()}
    people: list[PersonThanks] = []
    for person in (one.person for one in there.met):
        own = furthest([one for one in letters if one.kind is LetterKind.THANK_YOU and one.person_id == person.id])
        if own is not None:
            state, letter = _thanks_state(own), own
        elif person.id in through_host and passed_on is not None:
            state, letter = ThanksState.VIA_HOST, passed_on
        else:
            state, letter = ThanksState.NONE if person.email else ThanksState.NO_ADDRESS, None
        people.append(
            PersonThanks(
                person=person,
                state=state,
                letter_id=letter.id if letter else 0,
                sent_at=letter.sent_at if letter else 0,
            )
        )
    return Coverage(done=sum(one.done for one in people), wanted=len(people), people=tuple(people))


_FURTHEST = (
    LetterState.SENT,
    LetterState.COMMITTING,
    LetterState.UNKNOWN,
    LetterState.CLAIMED,
    LetterState.SCHEDULED,
    LetterState.LATE,
    LetterState.HELD,
    LetterState.BLOCKED,
    LetterState.REJECTED,
    LetterState.DRAFT,
    LetterState.UNDELIVERED,
)


def furthest(letters: list[Letter]) -> Letter | None:
    """Of several letters to one person the one that has come furthest."""
    return min(letters, key=lambda letter: (_FURTHEST.index(letter.state), -letter.id), default=None)


def _thanks_state(letter: Letter) -> ThanksState:
    match letter.state:
        case LetterState.SENT:
            return ThanksState.SENT
        case LetterState.DRAFT:
            return ThanksState.DRAFT
        case LetterState.UNKNOWN:
            return ThanksState.UNCERTAIN
        case LetterState.REJECTED | LetterState.BLOCKED | LetterState.UNDELIVERED:
            return ThanksState.REFUSED
        case _:
            return ThanksState.WAITING
