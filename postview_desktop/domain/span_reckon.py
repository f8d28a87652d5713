"""Counts days from the day on which something was said, whatever the language it was said in (F2).

A part of a week or a month ("early next week") gives two days: the one on which to get in touch, if that is what was
asked for, and the last one that it may mean.
"""

from __future__ import annotations

import calendar
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from itertools import pairwise

from postview_desktop.domain.working_days import WorkingDays, days_later

FARTHEST_DAYS = 400
"""What would be farther ahead than this was not meant."""


class Reading(StrEnum):
    """How words were read as a day; `Found.number` is the number in them."""

    NAMED_DAY = "named_day"
    WEEKDAY = "weekday"
    NEXT_DAYS = "next_days"
    """today, tomorrow, the day after tomorrow"""
    DAYS = "days"
    WORKING_DAYS = "working_days"
    WEEKS = "weeks"
    MONTHS = "months"
    PART_OF_WEEK = "part_of_week"
    PART_OF_MONTH = "part_of_month"
    NO_DAY = "no_day"


@dataclass(frozen=True, slots=True)
class Found:
    """A day in the words from `start` to `end`: `contact` to get in touch on, `latest` the last that it may mean."""

    start: int
    end: int
    contact: date
    latest: date
    reading: Reading
    number: int = 0


@dataclass(frozen=True, slots=True)
class Context:
    """`month_first` reads 4/12 as April 12 (the United States); everywhere else it is 4 December."""

    said_on: date
    days: WorkingDays
    month_first: bool = False


def plain(words: str) -> str:
    """Small letters, straight apostrophes and hyphens, single spaces."""
    text = words.lower().replace("’", "'").replace("‘", "'").replace("–", "-").replace("—", "-")
    return " ".join(text.split())


def is_near(found: Found, context: Context) -> bool:
    """Not before it was said, and not so far ahead that nobody means it."""
    return context.said_on <= found.latest <= days_later(context.said_on, FARTHEST_DAYS)


def on_day(match: re.Match[str], on: date, reading: Reading, number: int = 0, latest: date | None = None) -> Found:
    """What was found where the pattern matched."""
    return Found(match.start(), match.end(), on, latest or on, reading, number)


def next_such_day(said_on: date, day: int, month: int, year: str | None) -> date | None:
    """The next such day, or that of the year that was said; None where there is none."""
    if year is not None:
        return date_or_none(int(year) if len(year) == 4 else 2000 + int(year), month, day)
    for number in range(said_on.year, said_on.year + 9):
        on = date_or_none(number, month, day)
        if on is not None and on >= said_on:
            return on
    return None


def slashed_day(match: re.Match[str], context: Context) -> date | None:
    """ "4/12": the order of the country; the other one where this one is no day."""
    first, second = int(match["first"]), int(match["second"])
    orders = [(second, first), (first, second)] if context.month_first else [(first, second), (second, first)]
    for day, month in orders:
        on = next_such_day(context.said_on, day, month, match["year"])
        if on is not None:
            return on
    return None


def such_day_soon(said_on: date, day: int) -> date | None:
    """ "on the 4th": of this month, or of the next where it is over."""
    for ahead in range(4):
        first = month_start(said_on, ahead)
        on = date_or_none(first.year, first.month, day)
        if on is not None and on >= said_on:
            return on
    return None


def date_or_none(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def months_after(day: date, months: int) -> date:
    """The same day so many months later, the last of that month where it has no such day."""
    first = month_start(day, months)
    return first.replace(day=min(day.day, calendar.monthrange(first.year, first.month)[1]))


def month_start(day: date, ahead: int = 0) -> date:
    count = day.year * 12 + day.month - 1 + ahead
    return date(count // 12, count % 12 + 1, 1)


def week_start(day: date, ahead: int = 0) -> date:
    return day - timedelta(days=day.weekday()) + timedelta(weeks=ahead)


def part_of_week(match: re.Match[str], context: Context, part: str, ahead: int) -> Iterator[Found]:
    """ "" (all of it), "early", "mid" or "end" of the week that is `ahead` weeks from this one."""
    if not ahead and not any(
        context.days.is_working_day(context.said_on + timedelta(days=more))
        for more in range(7 - context.said_on.weekday())
    ):
        # Said at the weekend, "the week" is the one that begins.
        ahead = 1
    monday = max(week_start(context.said_on, ahead), context.said_on)
    last = last_working_day(context.days, week_start(context.said_on, ahead))
    if part == "early":
        contact, latest = monday + timedelta(days=1), week_start(monday) + timedelta(days=2)
    elif part == "mid":
        contact = latest = week_start(monday) + timedelta(days=2)
    elif part:
        contact = latest = last
    else:
        contact, latest = monday, last
    contact = min(context.days.on_or_after(contact), max(last, context.said_on))
    yield on_day(match, contact, Reading.PART_OF_WEEK, ahead, max(latest, contact))


def last_working_day(days: WorkingDays, monday: date) -> date:
    """The last day of the week from a Monday that is no weekend (where it is Friday and Saturday: Thursday)."""
    week = [monday + timedelta(days=number) for number in range(7)]
    for first, second in pairwise(week):
        if not days.is_weekend(first) and days.is_weekend(second):
            return first
    return week[4]


def named_month(said_on: date, month: int) -> date:
    """The first of the next such month; this one counts."""
    first = date(said_on.year, month, 1)
    return first.replace(year=first.year + 1) if first.month < said_on.month else first


def part_of_month(match: re.Match[str], context: Context, part: str, first: date) -> Iterator[Found]:
    """ "" (all of it), "week" (the first one), "early", "mid", "late" or "end" of the month from `first` on."""
    end = first.replace(day=calendar.monthrange(first.year, first.month)[1])
    if part == "week":
        contact, latest = first, first + timedelta(days=6)
    elif part == "early":
        contact, latest = first, first + timedelta(days=9)
    elif part == "mid":
        contact = latest = first + timedelta(days=14)
    elif part == "late":
        contact, latest = first + timedelta(days=19), end
    elif part:
        contact = latest = end
    else:
        contact, latest = first, end
    if latest < context.said_on:
        return
    contact = context.days.on_or_after(max(contact, context.said_on))
    yield on_day(match, contact, Reading.PART_OF_MONTH, first.month, max(latest, contact) if not part else latest)
