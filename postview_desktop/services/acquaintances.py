"""Whom a mail address belongs to, among all who were met, and which letter to them comes next."""

from __future__ import annotations

from dataclasses import dataclass

from postview_desktop.domain.application import Organisation, Person
from postview_desktop.domain.interview import Interview, Participant
from postview_desktop.domain.letter import Letter, LetterKind, LetterState
from postview_desktop.storage import Store
from postview_desktop.system.clock import Clock


@dataclass(frozen=True, slots=True, kw_only=True)
class Acquaintance:
    """A person; `interview_id` is the last interview with them, and `next_kind` the letter that fits it now, if one."""

    person: Person
    organisation: str
    interview_id: int | None = None
    next_kind: LetterKind | None = None


class Acquaintances:
    """Reads; writes nothing."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    def with_address(self, address: str) -> Acquaintance | None:
        """The person with this mail address (case aside); of several the one who was met last."""
        wanted = address.strip().lower()
        if not wanted:
            return None
        people = [one for one in self._store.find(Person) if one.email.strip().lower() == wanted]
        found = [self._known(person) for person in people]
        return max(found, key=lambda pair: pair[0], default=(0, None))[1]

    def _known(self, person: Person) -> tuple[tuple[int, int], Acquaintance]:
        """With when they were met last (epoch seconds, 0 for never) and their number, to choose by."""
        seats = self._store.find(Participant, person_id=person.id)
        interviews = self._store.find(Interview, id={seat.interview_id for seat in seats})
        last = max(interviews, key=lambda one: (one.start_utc, one.id), default=None)
        house = self._store.get(Organisation, person.organisation_id)
        known = Acquaintance(
            person=person,
            organisation=house.name if house is not None else "",
            interview_id=last.id if last is not None else None,
            next_kind=self._next_kind(person, last) if last is not None else None,
        )
        return (last.start_utc if last is not None else 0, person.id), known

    def _next_kind(self, person: Person, interview: Interview) -> LetterKind | None:
        """The thank-you until it has gone, a follow-up after that; nothing before the interview has ended."""
        if interview.end_utc > self._clock.now():
            return None
        thanks = self._store.find(
            Letter, interview_id=interview.id, person_id=person.id, kind=LetterKind.THANK_YOU, state=LetterState.SENT
        )
        return LetterKind.FOLLOW_UP if thanks else LetterKind.THANK_YOU
