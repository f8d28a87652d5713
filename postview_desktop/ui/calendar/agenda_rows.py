"""What the agenda lists, in order: months, days, things and the lines between them. Plain data, no Qt.

A window (a follow-up, a closing note) stands on its best day and on no other. While it is open, it stands once more at
today, below today's own things, as "open now": so it is neither on ten days nor out of sight when it may be done. What
began earlier and is still under way (an interview of three days) stands there too.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum
from typing import NamedTuple

from postview_desktop.services.calendar import CalendarItem

WINDOWED = ("follow_up", "closing")
QUIET_DAYS = 7
"""After more days than these without anything, a line says until when there is nothing."""
RANKS = {"goal": 0, "follow_up": 1, "closing": 1, "thank_you": 2, "reflection": 3, "interview": 4}


class What(Enum):
    """What a line of the agenda is."""

    MONTH = "month"
    QUIET = "quiet"
    DAY = "day"
    EMPTY = "empty"
    ITEM = "item"
    NOW = "now"
    OPEN = "open"
    """The heading "Open now" at today."""
    FIRST = "first"
    LAST = "last"
    """The two ends of all."""


class Row(NamedTuple):
    """One line. `ordinal` is its day (the month's first for a month, the day until which for `QUIET`).

    `week` says that another week begins with this day; `open_now` that the item stands here because it is open, not
    because this is its day.
    """

    what: What
    ordinal: int
    item: CalendarItem | None = None
    week: bool = False
    open_now: bool = False


@dataclass(frozen=True, slots=True)
class Moment:
    """What the rows depend on beside the items: today and the chosen day (ordinals), now (epoch seconds), and the
    first weekday (0 for Monday)."""

    today: int
    chosen: int
    now: int
    first_weekday: int


def day_of(item: CalendarItem) -> int:
    """The one day (an ordinal) on which an item is listed."""
    return item.best_ordinal if item.kind in WINDOWED else item.first_ordinal


def in_order(items: Iterable[CalendarItem]) -> list[CalendarItem]:
    """A day's things as the day goes: what is open without an hour, then by the hour, then what was done."""
    return sorted(
        items,
        key=lambda item: (
            1 if item.start_epoch else 2 if item.done else 0,
            item.start_epoch,
            RANKS.get(item.kind, 5),
            item.organisation,
            item.interview_id,
        ),
    )


def open_at(items: Iterable[CalendarItem], today: int) -> list[CalendarItem]:
    """What is open today though it is listed on another day, the soonest to close first."""
    found = [
        item
        for item in items
        if item.first_ordinal <= today <= item.last_ordinal
        and day_of(item) != today
        and not item.done
        and not item.cancelled
    ]
    return sorted(found, key=lambda item: (item.last_ordinal, item.organisation))


def rows_of(items: Sequence[CalendarItem], first: int, last: int, before: int, moment: Moment) -> list[Row]:
    """The lines of one month (ordinals `first` to `last`); `before` is the last day that is listed before it.

    `items` are all that touch the month; only those listed in it are given lines. Today and the chosen day have their
    heading though there is nothing on them. None where there is nothing at all.
    """
    days: dict[int, list[CalendarItem]] = {}
    for item in items:
        day = day_of(item)
        if first <= day <= last:
            days.setdefault(day, []).append(item)
    for day in (moment.today, moment.chosen):
        if first <= day <= last:
            days.setdefault(day, [])
    if not days:
        return []
    rows: list[Row] = []
    listed = sorted(days)
    if listed[0] - before > QUIET_DAYS:
        rows.append(Row(What.QUIET, listed[0]))
    rows.append(Row(What.MONTH, first))
    previous = 0
    for day in listed:
        if previous and day - previous > QUIET_DAYS:
            rows.append(Row(What.QUIET, day))
        week = bool(previous) and _week(day, moment.first_weekday) != _week(previous, moment.first_weekday)
        rows.append(Row(What.DAY, day, week=week))
        if day == moment.today:
            rows += _today(days[day], items, moment)
        elif days[day]:
            rows += [Row(What.ITEM, day, item) for item in in_order(days[day])]
        else:
            rows.append(Row(What.EMPTY, day))
        previous = day
    return rows


def _today(own: list[CalendarItem], items: Sequence[CalendarItem], moment: Moment) -> list[Row]:
    """Today has the line of now between what has begun and what is ahead, and what is open below."""
    rows: list[Row] = []
    today = moment.today
    shown = False
    for item in in_order(own):
        ahead = item.start_epoch > moment.now or (not item.start_epoch and item.done)
        if ahead and not shown:
            rows.append(Row(What.NOW, today))
            shown = True
        rows.append(Row(What.ITEM, today, item))
    if not own:
        rows.append(Row(What.EMPTY, today))
    if not shown:
        rows.append(Row(What.NOW, today))
    still_open = open_at(items, today)
    if still_open:
        rows.append(Row(What.OPEN, today))
        rows += [Row(What.ITEM, today, item, open_now=True) for item in still_open]
    return rows


def _week(ordinal: int, first_weekday: int) -> int:
    # The ordinal 1 is a Monday.
    return (ordinal - 1 - first_weekday) // 7


def month_first(ordinal: int) -> int:
    """The first day of the month of a day, both as ordinals."""
    day = date.fromordinal(ordinal)
    return ordinal - day.day + 1


def month_last(first: int) -> int:
    """The last day of the month that begins with `first`."""
    day = date.fromordinal(first)
    if (day.year, day.month) == (9999, 12):
        return date.max.toordinal()
    return (date(day.year + day.month // 12, day.month % 12 + 1, 1) - timedelta(days=1)).toordinal()
