"""Adding an interview from one typed line: what is known goes into the reading, what was read becomes an interview."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from zoneinfo import available_timezones

from postview_desktop.domain.application import Person
from postview_desktop.domain.change import Verb
from postview_desktop.domain.errors import PostviewError, Problem
from postview_desktop.domain.folding import fold
from postview_desktop.domain.interview import Interview, timed
from postview_desktop.domain.quick_add import DateOrder, Known, QuickReading
from postview_desktop.domain.quick_add_elsewhere import read_in_any_language
from postview_desktop.domain.quick_add_places import OTHER_CITIES
from postview_desktop.services.applications import Applications
from postview_desktop.services.interviews import Interviews
from postview_desktop.storage import Store
from postview_desktop.system.clock import Clock

_AREAS = frozenset(
    {"Africa", "America", "Antarctica", "Arctic", "Asia", "Atlantic", "Australia", "Europe", "Indian", "Pacific"}
)


class QuickAdd:
    """Reads with what is known in the data, and adds what was read."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock
        self._interviews = Interviews(store, clock)
        self._applications = Applications(store, clock)

    def read(self, text: str, languages: Sequence[str], order: DateOrder) -> QuickReading:
        """What the line says now, for where the user is; `languages` as two letters, the user's own first.

        Another one of ours is tried where words are left over.
        """
        return read_in_any_language(
            text,
            today=self._clock.today(),
            now=self._clock.wall(),
            zone=self._clock.zone(),
            languages=languages,
            order=order,
            known=self.known(),
        )

    def known(self) -> Known:
        """The organisations and people in the data, and the cities of the world's zones."""
        people = {one.name: None for one in self._store.find(Person, order_by="id")}
        organisations = tuple(one.name for one in self._applications.organisations())
        return Known(organisations=organisations, people=tuple(people), cities=_cities())

    def interview(self, reading: QuickReading) -> Interview:
        """What would be added. Raises PostviewError: MISSING_FIELD where day or hour are missing."""
        if reading.start is None or reading.end is None:
            raise PostviewError(Problem.MISSING_FIELD, field="start")
        interview = Interview(title=reading.title, kind=reading.kind_taken, place=reading.place, link=reading.link)
        return timed(interview, reading.start, reading.end, reading.zone)

    def add(self, reading: QuickReading) -> tuple[Interview, int]:
        """Puts it into the calendar, with the person who is named, as one change; returns that for Undo.

        What is over may be added: it was an interview, too.
        Raises PostviewError: MISSING_FIELD (organisation, day or hour), ENDS_BEFORE_START, CONTROL_CHARACTERS.
        """
        wanted = self.interview(reading)
        with self._store.change(Verb.INTERVIEW_ADDED) as change:
            added = self._interviews.add(wanted, organisation_name=reading.organisation, role=reading.role)
            if reading.person:
                self._interviews.add_person(added.id, Person(name=reading.person))
            return added, change.id


@lru_cache(maxsize=1)
def _cities() -> dict[str, str]:
    """Zones by the folded names of their cities; of two of one name the first area's."""
    found: dict[str, str] = {}
    for name in sorted(available_timezones(), reverse=True):
        if name.partition("/")[0] in _AREAS:
            found[fold(name.rpartition("/")[2].replace("_", " "))] = name
    return found | dict(OTHER_CITIES)
