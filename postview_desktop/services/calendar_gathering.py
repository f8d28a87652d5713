"""What a calendar elsewhere is to hold: interviews and due days, as plain values for a worker or a file."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Callable, Collection, Generator, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any, TypeVar

from postview_desktop.domain.application import Application, Organisation, Person
from postview_desktop.domain.follow_up import Reason
from postview_desktop.domain.interview import Interview, InterviewState, Participant, ParticipantRole, wall_of
from postview_desktop.domain.reminder import DueKind
from postview_desktop.files.calendar_export import CalendarDay, CalendarInterview, CalendarWords
from postview_desktop.services.due_data import unpack_reasons
from postview_desktop.services.today import THANKS_SHOWN_DAYS
from postview_desktop.storage import Store
from postview_desktop.storage.calendar_revisions import changed_at, people_taken_off
from postview_desktop.storage.due_rows import DueLine, days_of_kinds, lines_between
from postview_desktop.storage.published import InterviewTime, interview_times
from postview_desktop.system.clock import Clock

T = TypeVar("T")

AT_ONCE = 25
"""Interviews of one step."""

_DAYS = (DueKind.THANK_YOU, DueKind.FOLLOW_UP, DueKind.CLOSING)
"""Kinds that are worth a day in somebody's calendar."""

Describe = Callable[[tuple[Reason, ...]], str]
"""Puts the reasons of a date into words (F9)."""
DayWords = Callable[[date], str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Selection:
    """What is to be in a calendar; None and 0 mean no limit.

    `first` and `last` are days of the user's calendar, both included: an interview is in it that touches one of them,
    a due day that is one of them. `past` are interviews that have ended.
    """

    interview_ids: frozenset[int] | None = None
    organisation_id: int = 0
    first: date | None = None
    last: date | None = None
    interviews: bool = True
    due: bool = True
    past: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Gathered:
    """The events of a calendar, to be put into words of iCalendar."""

    interviews: tuple[CalendarInterview, ...] = ()
    days: tuple[CalendarDay, ...] = ()

    @property
    def count(self) -> int:
        return len(self.interviews) + len(self.days)


@dataclass(frozen=True, kw_only=True)
class Speech:
    """The words that events carry: a calendar's own, those of reasons, and days."""

    words: CalendarWords = field(default_factory=CalendarWords)
    describe: Describe | None = None
    day: DayWords = date.isoformat


def gather(store: Store, clock: Clock, selection: Selection, speech: Speech) -> Gathered:
    """Interviews, but those whose time is void, and the days on which something is due."""
    return drained(gathering(store, clock, selection, speech))


def gathering(store: Store, clock: Clock, selection: Selection, speech: Speech) -> Generator[None, None, Gathered]:
    """The same in steps of a few milliseconds, for a thread that must not stand still between them.

    What is changed between two steps may be in it in its old state or its new one.
    """
    taken_off = people_taken_off(store)
    yield
    shown: list[CalendarInterview] = []
    days: list[tuple[DueLine, CalendarDay]] = []
    for ids in _portions(store, selection):
        some, due = _portion(store, clock, selection, speech, ids, taken_off)
        shown += some
        days += due
        yield
    shown.sort(key=lambda one: (one.interview.start_utc, one.interview.id))
    days.sort(key=lambda one: (one[0].row.best, one[0].row.interview_id))
    return Gathered(interviews=tuple(shown), days=tuple(day for _, day in days))


def drained(steps: Generator[None, None, T]) -> T:
    """What steps come to, taken all at once."""
    while True:
        try:
            next(steps)
        except StopIteration as ended:
            return ended.value


def _portions(store: Store, selection: Selection) -> Iterator[list[int]]:
    """The ids of the interviews, a few at a time."""
    if selection.interview_ids is not None:
        ids = sorted(selection.interview_ids)
    else:
        ids = sorted(row.id for row in interview_times(store, selection.organisation_id))
    for start in range(0, len(ids), AT_ONCE):
        yield ids[start : start + AT_ONCE]


def _portion(
    store: Store,
    clock: Clock,
    selection: Selection,
    speech: Speech,
    ids: Collection[int],
    taken_off: Mapping[int, int],
) -> tuple[list[CalendarInterview], list[tuple[DueLine, CalendarDay]]]:
    now, zone, today = clock.now(), clock.zone(), clock.today()
    interviews = store.find(Interview, id=list(ids))
    applications = {one.id: one for one in store.find(Application, id={one.application_id for one in interviews})}
    theirs = {one.organisation_id for one in applications.values()}
    organisations = {one.id: one for one in store.find(Organisation, id=theirs)}
    if selection.organisation_id:
        interviews = [
            one for one in interviews if applications[one.application_id].organisation_id == selection.organisation_id
        ]
    wanted = {one.id for one in interviews}
    changes = changed_at(store, wanted, taken_off)
    names = people_by_interview(store, wanted)
    shown = [
        CalendarInterview(
            interview=one,
            organisation=organisations[applications[one.application_id].organisation_id].name,
            role=applications[one.application_id].role,
            people=names.get(one.id, ()),
            changed_at=changes.get(one.id, 0),
        )
        for one in interviews
        # One that was moved has no time: its own is void and the new one not known.
        if selection.interviews
        and one.state is not InterviewState.MOVED
        and (selection.past or one.end_utc > now)
        and _touches(one, selection, zone)
    ]
    if not selection.due:
        return shown, []
    lines = lines_between(store, 0, date.max.toordinal(), now, [kind.value for kind in _DAYS], wanted)
    days = [
        (line, _day(line, today, speech, changes.get(line.row.interview_id, 0)))
        for line in lines
        if not _let_go(line, now)
    ]
    return shown, [(line, day) for line, day in days if _within(day.day, selection)]


def count_selected(store: Store, clock: Clock, selection: Selection) -> int:
    """How many interviews and due days `gather` would find."""
    now, zone, today = clock.now(), clock.zone(), clock.today()
    rows = [
        row
        for row in interview_times(store, selection.organisation_id)
        if selection.interview_ids is None or row.id in selection.interview_ids
    ]
    count = 0
    if selection.interviews:
        count += sum(
            row.state != InterviewState.MOVED.value
            and (selection.past or row.end_utc > now)
            and _touches(row, selection, zone)
            for row in rows
        )
    if selection.due:
        wanted = {row.id for row in rows}
        late = now - int(timedelta(days=THANKS_SHOWN_DAYS).total_seconds())
        for interview_id, kind, best, since in days_of_kinds(store, now, [kind.value for kind in _DAYS]):
            let_go = kind == DueKind.THANK_YOU.value and since < late
            day = max(today, date.fromordinal(best))
            count += interview_id in wanted and not let_go and _within(day, selection)
    return count


def people_by_interview(store: Store, interview_ids: Collection[int] | None = None) -> dict[int, tuple[str, ...]]:
    """Names by interview, hosts first; of some interviews only, where that is said."""
    few = interview_ids is not None
    participants = store.find(Participant, interview_id=interview_ids) if few else store.find(Participant)
    people = store.find(Person, id={one.person_id for one in participants}) if few else store.find(Person)
    names = {person.id: person.name for person in people}
    found: dict[int, list[tuple[bool, str]]] = defaultdict(list)
    for one in participants:
        found[one.interview_id].append((one.role is not ParticipantRole.HOST, names[one.person_id]))
    return {id: tuple(name for _, name in sorted(met, key=lambda it: it[0])) for id, met in found.items()}


def _touches(interview: Interview | InterviewTime, selection: Selection, zone: str) -> bool:
    if selection.first is None and selection.last is None:
        return True
    first, last = (wall_of(at, zone).date() for at in (interview.start_utc, interview.end_utc))
    return (selection.last is None or first <= selection.last) and (selection.first is None or selection.first <= last)


def _within(day: date, selection: Selection) -> bool:
    return (selection.first is None or selection.first <= day) and (selection.last is None or day <= selection.last)


def _let_go(line: DueLine, now: int) -> bool:
    """Whether it is a thank-you that came too late to be written."""
    long_ago = now - int(timedelta(days=THANKS_SHOWN_DAYS).total_seconds())
    return line.row.kind == DueKind.THANK_YOU.value and line.row.since < long_ago


def _day(line: DueLine, today: date, speech: Speech, changed: int) -> CalendarDay:
    """A due day; what is overdue stands on today, so that it still rings. A window is told in words: as an event of
    a fortnight it would lie over everything else."""
    words = speech.words
    templates = {
        DueKind.THANK_YOU: words.thank_you,
        DueKind.FOLLOW_UP: words.follow_up,
        DueKind.CLOSING: words.closing,
    }
    row = line.row
    name = f"{line.organisation} ({line.role})" if line.role else line.organisation
    data: dict[str, Any] = json.loads(row.data)
    told = [speech.describe(unpack_reasons(data.get("reasons", ())))] if speech.describe is not None else []
    if row.kind != DueKind.THANK_YOU.value and row.first < row.last:
        first, best, last = (speech.day(date.fromordinal(day)) for day in (row.first, row.best, row.last))
        told.insert(0, words.window.format(first=first, best=best, last=last))
    return CalendarDay(
        key=f"{row.interview_id}:{row.kind}:{row.step}",
        day=max(today, date.fromordinal(row.best)),
        summary=templates[DueKind(row.kind)].format(organisation=name),
        description="\n".join(part for part in told if part),
        changed_at=changed,
    )
