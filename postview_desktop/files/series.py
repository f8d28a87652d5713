"""A series of events as the days that are taken of it.

An interview is seldom a series. One with an end and few days ("four Tuesdays") is taken whole, each day an interview of
its own. Of one without an end, or with many days, only the next is taken: a weekly meeting for ever is no interview,
and a calendar full of guesses helps nobody; the next day is what somebody who drops such a file is about to attend.
"""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from itertools import islice

from postview_desktop.domain.errors import PostviewError
from postview_desktop.domain.interview import epoch_of, wall_of
from postview_desktop.domain.invitation import Invitation, Noticed
from postview_desktop.files.calendar_lines import Component, Line
from postview_desktop.files.event import EARLIEST_YEAR, LATEST_YEAR, Moment, Surroundings, id_of_day, moment_of
from postview_desktop.files.recurrence import Rule, read_rule, times_of
from postview_desktop.files.zones import utc_to_wall

MOST_DAYS = 12
"""A series of more days is no round of interviews."""
MOST_DATES = 200
"""Dates of RDATE and EXDATE that are read."""
MOST_TRIED = 4000
LOOK_AHEAD = 366 * 86_400
"""Seconds within which the next day of a series must be."""


def days_of_series(event: Component, around: Surroundings, first: Invitation) -> list[Invitation]:
    """The days to take of an event that repeats, its `first` as it was read; just that one where it does not."""
    if first.recurrence_id or not (event.value("RRULE") or event.value("RDATE")):
        return [first]
    line = event.line("DTSTART")
    start = moment_of(line, around, "", []) if line is not None else None
    if start is None:
        return [first]
    series = _Series(event, around, first, start)
    if series.rule is None and event.value("RRULE"):
        return [series.day(start.wall, Noticed.REPEATS)]
    if (days := series.all_days()) is not None:
        return [replace(series.day(at), whole_series=True) for at in days]
    coming = series.next_day()
    return [series.day(start.wall, Noticed.REPEATS) if coming is None else series.day(coming, Noticed.NEXT_OF_SERIES)]


class _Series:
    """The dates of one event. A rule counts in the zone of its start; told in UTC, it moves by no change of clocks."""

    def __init__(self, event: Component, around: Surroundings, first: Invitation, start: Moment) -> None:
        self._first = first
        self._start = start
        self._now = around.now
        self._in_utc = event.value("DTSTART").upper().endswith("Z")
        self._begin = self._counted(start.wall)
        self._left_out = _dates(event, "EXDATE", around, start)
        self._added = _dates(event, "RDATE", around, start)
        text = event.value("RRULE")
        self.rule: Rule | None = read_rule(text, self._begin, self._until(text, around)) if text else None

    def day(self, at: datetime, *noticed: Noticed) -> Invitation:
        """One day of it, which was to begin at `at`."""
        first = self._first
        begins = datetime.combine(at.date(), first.start.time()) if self._start.day else at
        began = epoch_of(begins, first.zone)
        length = epoch_of(first.end, first.zone) - epoch_of(first.start, first.zone)
        ends = begins + (first.end - first.start)
        if epoch_of(ends, first.zone) <= began:
            ends = wall_of(began + length, first.zone)
        return replace(
            first,
            start=wall_of(began, first.zone),
            end=ends,
            recurrence_id=id_of_day(Moment(at, self._start.zone, self._start.day)),
            of_series=True,
            noticed=tuple(dict.fromkeys((*first.noticed, *noticed))),
        )

    def all_days(self) -> list[datetime] | None:
        """The start of each day; None where it goes on without an end, or for too long."""
        if self.rule is not None and not self.rule.ends:
            return None
        most = MOST_DAYS + len(self._left_out) + 1
        times = list(islice(times_of(self.rule, self._begin), most)) if self.rule is not None else [self._begin]
        days = sorted({at for at in ({self._wall(time) for time in times} | self._added) if self._stays(at)})
        return days if len(times) < most and len(days) <= MOST_DAYS else None

    def next_day(self) -> datetime | None:
        """The start of the next day within a year, counted from now, or from the first where that is still to come."""
        length = epoch_of(self._first.end, self._first.zone) - epoch_of(self._first.start, self._first.zone)
        if self._start.day:
            length = 86_400
        earliest = max(self._now - length + 1, epoch_of(self._start.wall, self._start.zone))
        since = datetime.fromtimestamp(earliest, UTC).date() - timedelta(days=2)
        times = islice(times_of(self.rule, self._begin, since), MOST_TRIED) if self.rule is not None else ()
        found: list[datetime] = []
        for series in (map(self._wall, times), sorted(self._added)):
            for at in series:
                instant = epoch_of(at, self._start.zone)
                if instant > earliest + LOOK_AHEAD:
                    break
                if instant >= earliest and self._stays(at):
                    found.append(at)
                    break
        return min(found, default=None)

    def _stays(self, at: datetime) -> bool:
        return at not in self._left_out and EARLIEST_YEAR <= at.year <= LATEST_YEAR

    def _counted(self, wall: datetime) -> datetime:
        return _utc(wall, self._start.zone) if self._in_utc else wall

    def _wall(self, counted: datetime) -> datetime:
        return utc_to_wall(counted, self._start.zone) if self._in_utc else counted

    def _until(self, rule: str, around: Surroundings) -> datetime | None:
        found = re.search(r"UNTIL=(\d{4})(\d{4}[0-9TZ]*)", rule, re.IGNORECASE)
        if found is None:
            return None
        year = min(found[1], str(LATEST_YEAR))  # some write 9999 for "without an end"
        line = Line("UNTIL", {"TZID": self._start.zone}, year + found[2])
        moment = moment_of(line, around, "", [])
        if moment is None:
            return None
        if moment.day:
            return datetime.combine(moment.wall.date(), time(23, 59, 59))
        at = wall_of(epoch_of(moment.wall, moment.zone), self._start.zone)
        return self._counted(at)


def _dates(event: Component, name: str, around: Surroundings, start: Moment) -> set[datetime]:
    """The wall times in the zone of the start that the lines of a name list; a date alone means that day's time."""
    found: set[datetime] = set()
    for line in event.all(name):
        for piece in line.value.split(",")[:MOST_DATES]:
            params = line.params if "TZID" in line.params or start.day else {**line.params, "TZID": start.zone}
            try:
                moment = moment_of(Line(name, params, piece.strip().split("/")[0]), around, "", [])
            except PostviewError:
                continue
            if moment is None:
                continue
            if moment.day:
                found.add(datetime.combine(moment.wall.date(), start.wall.time()))
            else:
                found.add(wall_of(epoch_of(moment.wall, moment.zone), start.zone))
            if len(found) >= MOST_DATES:
                return found
    return found


def _utc(wall: datetime, zone: str) -> datetime:
    return datetime.fromtimestamp(epoch_of(wall, zone), UTC).replace(tzinfo=None)
