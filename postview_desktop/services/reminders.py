"""What to announce now: on follow-up day at the user's hour, once each, and never in quiet hours (N1 to N4)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time, timedelta

from postview_desktop.domain.interview import InterviewState, wall_of
from postview_desktop.domain.reminder import DueItem, DueKind
from postview_desktop.services.interviews import InterviewLine, Interviews
from postview_desktop.services.settings import Settings
from postview_desktop.services.today import Today
from postview_desktop.storage import Store
from postview_desktop.system.clock import Clock

MOST_SINGLE = 3
"""More than this become one digest (N1)."""
HOUR_BEFORE = 3600
EVENING_BEFORE = time(18)
AFTER_END = 15 * 60
"""So long after the end it asks how it went (N2)."""
STILL_FRESH = 4 * 3600
"""After that the question how it went is left to the Today page."""

LATER = 3600
"""So long after "Later" was pressed it asks once more how it went."""

GOAL_AFTER_DAYS = 3
"""The week's goal is no news on its first days; from the fourth on there is one gentle word (C3)."""

AT_THE_HOUR = frozenset(
    {
        DueKind.FOLLOW_UP,
        DueKind.CLOSING,
        DueKind.THEIR_ANSWER,
        DueKind.DOUBT,
        DueKind.LETTER,
        DueKind.THANK_YOU,
        DueKind.GOAL,
    }
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Announcement:
    """One notification: a single `item`, or a `digest` of several (then `item` is None).

    `reflects`: the interview has just ended, and the person looks back on interviews (S1).
    """

    key: str
    item: DueItem | None = None
    digest: tuple[DueItem, ...] = ()
    reflects: bool = False


class Reminders:
    """`sweep` is asked at start, each half minute, on waking up, and when the window comes to the front."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock
        self._today = Today(store, clock)
        self._interviews = Interviews(store, clock)
        self._settings = Settings(store, clock)

    def sweep(self) -> list[Announcement]:
        """What was not announced yet and should be now; on disk as announced before it is returned (N3)."""
        if self.is_quiet():
            return []
        items = [*self._around_interviews(), *self._due()]
        known = self._store.announced(item.key for item in items)
        fresh = [item for item in items if item.key not in known]
        if not fresh:
            return []
        self._store.mark_announced([item.key for item in fresh], self._clock.now())
        if len(fresh) > MOST_SINGLE:
            return [Announcement(key=f"digest:{self._clock.now()}", digest=tuple(fresh))]
        reflects = self._settings.get().reflections
        return [Announcement(key=item.key, item=item, reflects=reflects and has_just_ended(item)) for item in fresh]

    def later(self, item: DueItem) -> None:
        """Ask once more, in an hour, how the interview went; after that the Today page goes on asking."""
        self._store.mark_announced([_later(item.key)], self._clock.now())

    def is_quiet(self) -> bool:
        """Whether the user's quiet hours are on."""
        settings = self._settings.get()
        start, end = time.fromisoformat(settings.quiet_from), time.fromisoformat(settings.quiet_until)
        now = self._clock.wall().time()
        if start == end:
            return False
        return start <= now < end if start < end else now >= start or now < end

    def _due(self) -> list[DueItem]:
        """What is due today, from the user's hour on. A thank-you has an hour of its own (T2)."""
        settings = self._settings.get()
        hour_has_come = self._clock.wall().time() >= time.fromisoformat(settings.remind_at)
        return [
            item
            for item in self._today.due_items()
            if item.kind in AT_THE_HOUR
            and item.can_today
            and (self._clock.now() >= item.best_at if item.kind is DueKind.THANK_YOU else hour_has_come)
            and (item.kind is not DueKind.GOAL or (item.day - item.earliest).days >= GOAL_AFTER_DAYS)
        ]

    def _around_interviews(self) -> list[DueItem]:
        """The evening before, an hour before, and a quarter of an hour after (N2)."""
        now, zone = self._clock.now(), self._clock.zone()
        wall = wall_of(now, zone)
        found: list[DueItem] = []
        for line in self._interviews.list(when="coming", limit=20):
            interview = line.interview
            if interview.state is not InterviewState.PLANNED or interview.start_utc <= now:
                continue
            day = wall_of(interview.start_utc, zone).date()
            if interview.start_utc - HOUR_BEFORE <= now:
                found.append(self._soon(line, f"hour:{interview.id}:{interview.start_utc}", day))
            elif day == wall.date() + timedelta(days=1) and wall.time() >= EVENING_BEFORE:
                found.append(self._soon(line, f"evening:{interview.id}:{interview.start_utc}", day))
        for line in self._interviews.ended_unfinished(now):
            interview = line.interview
            key = f"ended:{interview.id}:{interview.end_utc}"
            day = wall_of(interview.end_utc, zone).date()
            if AFTER_END <= now - interview.end_utc <= STILL_FRESH:
                found.append(self._soon(line, key, day, DueKind.ASK))
            put_off = self._store.announced_at([_later(key)]).get(_later(key))
            if put_off is not None and LATER <= now - put_off <= STILL_FRESH:
                found.append(self._soon(line, f"again:{interview.id}:{interview.end_utc}", day, DueKind.ASK))
        return found

    @staticmethod
    def _soon(line: InterviewLine, key: str, day: date, kind: DueKind = DueKind.INTERVIEW) -> DueItem:
        return DueItem(
            key=key,
            kind=kind,
            interview_id=line.interview.id,
            application_id=line.interview.application_id,
            organisation=line.organisation_name,
            role=line.role,
            title=line.interview.title,
            day=day,
            earliest=day,
            latest=day,
            best_at=line.interview.start_utc,
        )


def has_just_ended(item: DueItem) -> bool:
    """Whether this asks how an interview went that ended today, not how to follow up after one of last week."""
    return item.kind is DueKind.ASK and item.key.partition(":")[0] in ("ended", "again")


def _later(key: str) -> str:
    return f"later:{key}"
