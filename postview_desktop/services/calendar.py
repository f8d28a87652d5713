"""What the calendar shows of some days: interviews, and what is due or was done after them."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, time
from functools import partial
from typing import Any, NamedTuple

from postview_desktop.domain.application import LETTER_STAGES, OPEN_STAGES, Stage
from postview_desktop.domain.interview import InterviewState, epoch_of, wall_of
from postview_desktop.domain.letter import LetterKind
from postview_desktop.domain.zone import known_zone
from postview_desktop.services.settings import Settings, SettingsView, week_begins_on
from postview_desktop.services.today import LOOK_BACK_DAYS, THANKS_SHOWN_DAYS
from postview_desktop.storage import Store, Touched, calendar_months, calendar_rows
from postview_desktop.system.clock import Clock


class CalendarItem(NamedTuple):
    """One thing on one or more days (date ordinals, in the user's zone).

    `kind` is one of `KINDS`. A follow-up's window runs from its earliest to its latest day, with the best between; an
    interview over midnight has all its days. `start_epoch` and `end_epoch` (epoch seconds) are 0 for what has no hour;
    a thank-you's are the advised time and when it becomes late (T2); a letter that is ready leaves at `start_epoch`.
    The ids are 0 for none. `zone` is the interview's own, "" for all else; `step` the step of the plan that a follow-up
    is, or the kind of a letter. `reached` of `wanted` are the people thanked, or the applications of the week; both 0
    where nothing is counted.
    """

    kind: str
    first_ordinal: int
    last_ordinal: int
    best_ordinal: int
    start_epoch: int
    organisation: str
    title: str
    done: bool
    cancelled: bool
    interview_id: int
    letter_id: int
    end_epoch: int = 0
    organisation_id: int = 0
    zone: str = ""
    step: str = ""
    reached: int = 0
    wanted: int = 0
    open_end: bool = False
    """An interview of which nobody said when it ends; `end_epoch` is what it is shown with."""

    @property
    def is_ticked(self) -> bool:
        """Whether a tick is true of it: it was done, and is no goal of a week that ended before it was reached."""
        return self.done and not self.cancelled and (self.kind != "goal" or self.reached >= self.wanted)


KINDS = ("interview", "thank_you", "follow_up", "closing", "reflection", "letter", "goal")
"""What the calendar knows; "letter" is one that was sent, or is ready, and is none of the others, "goal" the week's
search goal. What is ready has a `letter_id` and is not `done`."""

_THANKS = frozenset({LetterKind.THANK_YOU.value, LetterKind.PASS_THANKS_ON.value})

NOT_TAKING_PLACE = frozenset({InterviewState.CANCELLED.value, InterviewState.NOBODY_CAME.value})
NO_END_LASTS = 3600
"""Seconds for which an interview is shown that has no end, or one before its start."""
LONGEST_SHOWN = 62
"""Days: an interview of more than two months comes from a broken file, and is shown for its first two."""
EARLIEST, LATEST = (int(datetime(*day, tzinfo=UTC).timestamp()) for day in ((1, 1, 3), (9999, 12, 29)))
"""Instants beyond these (epoch seconds) have no wall time in some zone: they count as these."""
WEEK = 7


def wall_within(epoch: int, zone: str) -> datetime:
    """The naive wall time of an instant (epoch seconds) in a zone; whatever the instant, there is one."""
    return wall_of(min(max(epoch, EARLIEST), LATEST), zone)


def day_of(epoch: int, zone: str) -> int:
    """The ordinal of the day of an instant (epoch seconds) in a zone; whatever the instant, it is a day."""
    return wall_within(epoch, zone).toordinal()


_quickly: Callable[[tuple[Any, ...]], CalendarItem] = partial(tuple[Any, ...].__new__, CalendarItem)
"""An item of all its fields, in order: half the time for each of the hundreds of a month."""


class _Days:
    """The days that are asked for, with the instants at which they begin: no conversion of a zone for each row."""

    def __init__(self, first: date, last: date, zone: str) -> None:
        self.first, self.last = first.toordinal(), max(first, last).toordinal()
        self.zone = zone
        highest = date.max.toordinal()
        self._midnights = [
            epoch_of(datetime.combine(date.fromordinal(ordinal), time()), zone)
            for ordinal in range(self.first, min(self.last + 1, highest) + 1)
        ]
        if self.last == highest:
            self._midnights.append(self._midnights[-1] + calendar_rows.DAY)
        self.start, self.end = self._midnights[0], self._midnights[-1]

    def on(self, epoch: int) -> int:
        """The day of an instant (epoch seconds), among these days or not."""
        if self.start <= epoch < self.end:
            return self.first + bisect_right(self._midnights, epoch) - 1
        return day_of(epoch, self.zone)


class Calendar:
    """Reads days; fast enough for a month within a frame at 10,000 interviews."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock
        self._per_day: tuple[str, dict[int, int]] | None = None
        store.on_change.append(self._forget)

    def _forget(self, _: Touched) -> None:
        self._per_day = None

    def items(self, first: date, last: date) -> list[CalendarItem]:
        """Everything that touches the days from `first` to `last`, in the user's zone, interviews first."""
        days, now = _Days(first, last, self._clock.zone()), self._clock.now()
        settings = Settings(self._store, self._clock).get()
        found = list(self._interviews(days, now))
        found += self._due(days, now, settings.reflections)
        found += self._contacts(first, last)
        found += self._reflections(days)
        found += self._letters(days)
        found += self._waiting(days)
        found += self._goals(days, settings)
        return found

    def organisations(self) -> list[tuple[int, str]]:
        """(id, name) of every organisation, by name."""
        return calendar_rows.organisations(self._store)

    def after(self, interview_id: int) -> list[CalendarItem]:
        """What is to be done after one interview, and what was done: looking back, thanking, following up.

        Looking back is left out where it is switched off and was not done (S1).
        """
        now, today = self._clock.now(), self._clock.today()
        days = _Days(today, today, self._clock.zone())
        due, done, reviews = calendar_rows.after(self._store, interview_id, now)
        looking_back = Settings(self._store, self._clock).get().reflections
        found = [_reflection_item(row, days) for row in reviews]
        found += [_contact_item(row) for row in done]
        found += self._due_items([row for row in due if row[0] != "reflection" or looking_back], days)
        return sorted(found, key=lambda item: (_CARE[item.kind], not item.done, item.best_ordinal))

    def months(self) -> list[tuple[int, int]]:
        """The months with anything at all: the ordinal of their first day, and about how much; in order.

        One with nothing in it may be among them (a day of UTC touches two of the user's); none is missing.
        """
        found: dict[int, int] = {}
        for ordinal, count in calendar_months.counts(self._store).items():
            for day in (ordinal - 1, ordinal + 1):
                if 1 <= day <= date.max.toordinal():
                    first = day - date.fromordinal(day).day + 1
                    found[first] = found.get(first, 0) + (count if day < ordinal else 0)
        return sorted(found.items())

    def _interviews(self, days: _Days, now: int) -> Iterator[CalendarItem]:
        for start, end, state, organisation, title, id_, role, organisation_id, zone in calendar_rows.interviews(
            self._store, days.start, days.end, LONGEST_SHOWN
        ):
            stop = end if end > start else start + NO_END_LASTS
            day = last = days.on(start)
            if stop > start + 1:
                # It ends with the second before `stop`: until midnight is no day more.
                last = min(max(day, days.on(stop - 1)), day + LONGEST_SHOWN - 1)
            if last >= days.first:
                yield _quickly((
                    "interview", day, last, day, start, organisation, title or role, stop <= now,
                    state in NOT_TAKING_PLACE, id_, 0, stop, organisation_id, known_zone(zone), "", 0, 0, end <= start,
                ))  # fmt: skip

    def _due(self, days: _Days, now: int, looking_back: bool) -> Iterator[CalendarItem]:
        today = day_of(now, days.zone)
        # Looking back is suggested for some days only, and not at all where it is switched off (S1).
        reflect_from = today - LOOK_BACK_DAYS if looking_back else days.last + 1
        # The advised hour of a thank-you may be on the day before or after, where the interview is far away.
        rows = calendar_rows.due(self._store, days.first - 1, days.last + 1, now, today - THANKS_SHOWN_DAYS)
        from_, until = days.first, days.last
        for item in self._due_items(rows, days):
            kind, first, last, best = item[:4]
            if first <= until and last >= from_ and (kind != "reflection" or best >= reflect_from):
                yield item

    def _due_items(self, rows: list[tuple[Any, ...]], days: _Days) -> Iterator[CalendarItem]:
        hours = calendar_rows.thanks(self._store, [row[6] for row in rows if row[0] == "thank_you"])
        for kind, one, two, best, organisation, title, id_, organisation_id, step in rows:
            at = until = reached = wanted = 0
            if kind == "thank_you" and id_ in hours:
                at, until, reached, wanted = hours[id_]
                if at:
                    one = two = best = days.on(at)
            yield _quickly((
                kind, one, two, best, at, organisation, title, False, False, id_, 0, until, organisation_id, "", step,
                reached, wanted, False,
            ))  # fmt: skip

    def _contacts(self, first: date, last: date) -> Iterator[CalendarItem]:
        for row in calendar_rows.contacts(self._store, first.isoformat(), last.isoformat()):
            yield _contact_item(row)

    def _reflections(self, days: _Days) -> Iterator[CalendarItem]:
        for row in calendar_rows.reflections(self._store, days.start, days.end):
            yield _reflection_item(row, days)

    def _letters(self, days: _Days) -> Iterator[CalendarItem]:
        for at, kind, organisation, title, id_, letter, organisation_id in calendar_rows.letters(
            self._store, days.start, days.end
        ):
            day = days.on(at)
            yield CalendarItem(
                "letter", day, day, day, at, organisation, title, True, False, id_, letter, at, organisation_id, "",
                kind,
            )  # fmt: skip

    def _waiting(self, days: _Days) -> Iterator[CalendarItem]:
        """Letters that are ready: on the day on which they leave, which may be another one than advised."""
        for at, kind, organisation, title, id_, letter, organisation_id in calendar_rows.waiting(
            self._store, days.start, days.end
        ):
            day = days.on(at)
            thanks = kind in _THANKS
            yield CalendarItem(
                "thank_you" if thanks else "letter", day, day, day, at, organisation, title, False, False, id_, letter,
                0, organisation_id, "", "" if thanks else kind,
            )  # fmt: skip

    def _goals(self, days: _Days, settings: SettingsView) -> Iterator[CalendarItem]:
        """The goal of this week while the search is on, and what earlier weeks came to (C3)."""
        wanted = settings.weekly_goal
        today = self._clock.today().toordinal()
        begins_on = week_begins_on(settings, self._clock)  # as `Search` counts
        this_week = _week_of(today, begins_on)
        first = _week_of(days.first, begins_on)
        last = min(days.last, today)
        if not wanted or first > last or first < 1:
            return
        per_day = self._applied(days.zone)
        for week in range(first, last + 1, WEEK):
            count = sum(per_day.get(day, 0) for day in range(week, week + WEEK))
            if week == this_week:
                if not self._is_searching():
                    continue
            elif not count:
                continue
            end = week + WEEK - 1
            over = week != this_week or count >= wanted
            yield CalendarItem("goal", week, end, end, 0, "", "", over, False, 0, 0, 0, 0, "", "", count, wanted)

    def _applied(self, zone: str) -> dict[int, int]:
        """How many applications each day has (an ordinal); counted once, until anything changes."""
        if self._per_day is None or self._per_day[0] != zone:
            found: dict[int, int] = {}
            for on, at, count in calendar_rows.applied(self._store):
                day = date.fromisoformat(on).toordinal() if on else day_of(at, zone)
                found[day] = found.get(day, 0) + count
            self._per_day = (zone, found)
        return self._per_day[1]

    def _is_searching(self) -> bool:
        """Until a letter is in hand (C1), and from the first application on."""
        stages = calendar_rows.stages(self._store)
        return not stages & _values(LETTER_STAGES) and bool(stages & _values(OPEN_STAGES))


_CARE = {"reflection": 0, "thank_you": 1, "follow_up": 2, "closing": 2}


def _contact_item(row: tuple[Any, ...]) -> CalendarItem:
    kind, on, organisation, title, id_, letter, organisation_id = row
    day = date.fromisoformat(on).toordinal()
    return CalendarItem(kind, day, day, day, 0, organisation, title, True, False, id_, letter, 0, organisation_id)


def _reflection_item(row: tuple[Any, ...], days: _Days) -> CalendarItem:
    at, organisation, title, id_, organisation_id = row
    day = days.on(at)
    return CalendarItem("reflection", day, day, day, 0, organisation, title, True, False, id_, 0, 0, organisation_id)


def _values(stages: frozenset[Stage]) -> frozenset[str]:
    return frozenset(stage.value for stage in stages)


def _week_of(ordinal: int, begins_on: int) -> int:
    """The first day of a day's week (ordinals); `begins_on` is 0 for Monday."""
    return ordinal - (ordinal - 1 - begins_on) % WEEK
