"""Finds days in English words: named ones ("the 4th of December") and counted ones ("in two weeks").

Days are counted from the day on which the words were said. A part of a week or a month ("early next week") gives
two days: the one on which to get in touch, if that is what was asked for, and the last one that it may mean.
"""

from __future__ import annotations

import calendar
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from itertools import pairwise

from postview_desktop.domain.span_words import (
    DAY,
    EDGE,
    MONTH,
    MONTHS,
    NUMBER,
    ORDINAL,
    UNIT,
    WEEKDAY,
    WEEKDAYS,
    WHOLE_WEEKDAY,
    YEAR,
    day_number_of,
    number_of,
)
from postview_desktop.domain.working_days import WorkingDays

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


def find_days(text: str, context: Context) -> list[Found]:
    """All days in a `plain` text, in their order; the longest reading where several overlap."""
    found: list[Found] = []
    for pattern, read in _READERS:
        for match in pattern.finditer(text):
            for one in read(match, context):
                if context.said_on <= one.latest <= context.said_on + timedelta(days=FARTHEST_DAYS):
                    found.append(one)
    found.sort(key=lambda one: (one.start - one.end, one.start))
    kept: list[Found] = []
    for one in found:
        if all(one.end <= other.start or other.end <= one.start for other in kept):
            kept.append(one)
    return sorted(kept, key=lambda one: one.start)


# -- named days ---------------------------------------------------------------------------------------------------


def _on(match: re.Match[str], on: date, reading: Reading, number: int = 0, latest: date | None = None) -> Found:
    return Found(match.start(), match.end(), on, latest or on, reading, number)


def _dated(match: re.Match[str], context: Context) -> Iterator[Found]:
    """ "4 December", "the fourth of Dec. 2026", "Friday, December 4th", with or without the year."""
    on = _next_such_day(context.said_on, day_number_of(match["day"]), MONTHS[match["month"].strip(".")], match["year"])
    if on is not None:
        yield _on(match, on, Reading.NAMED_DAY)


def _iso(match: re.Match[str], context: Context) -> Iterator[Found]:
    on = _next_such_day(context.said_on, int(match["day"]), int(match["month"]), match["year"])
    if on is not None:
        yield _on(match, on, Reading.NAMED_DAY)


def _dotted(match: re.Match[str], context: Context) -> Iterator[Found]:
    """ "3.12." and "3.12.2026": day and month in this order wherever dots are used."""
    on = _next_such_day(context.said_on, int(match["day"]), int(match["month"]), match["year"])
    if on is not None:
        yield _on(match, on, Reading.NAMED_DAY)


def _slashed(match: re.Match[str], context: Context) -> Iterator[Found]:
    """ "4/12": the order of the country; the other one where this one is no day."""
    first, second = int(match["first"]), int(match["second"])
    orders = [(second, first), (first, second)] if context.month_first else [(first, second), (second, first)]
    for day, month in orders:
        on = _next_such_day(context.said_on, day, month, match["year"])
        if on is not None:
            yield _on(match, on, Reading.NAMED_DAY)
            return


def _of_this_month(match: re.Match[str], context: Context) -> Iterator[Found]:
    """ "on the 4th": of this month, or of the next where it is over."""
    day = day_number_of(match["day"])
    for ahead in range(4):
        first = _month_start(context.said_on, ahead)
        on = _date(first.year, first.month, day)
        if on is not None and on >= context.said_on:
            yield _on(match, on, Reading.NAMED_DAY)
            return


def _next_such_day(said_on: date, day: int, month: int, year: str | None) -> date | None:
    if year is not None:
        return _date(int(year) if len(year) == 4 else 2000 + int(year), month, day)
    for number in range(said_on.year, said_on.year + 9):
        on = _date(number, month, day)
        if on is not None and on >= said_on:
            return on
    return None


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _weekday(match: re.Match[str], context: Context) -> Iterator[Found]:
    """ "on Friday" is the coming one; "next Friday" and "Friday next week" are in the week after this one."""
    wanted = WEEKDAYS[match["weekday"]]
    ahead = (wanted - context.said_on.weekday()) % 7 or 7
    on = context.said_on + timedelta(days=ahead)
    before, after = (match["before"] or "").strip(), (match["after"] or "").strip()
    if "after next" in after:
        on = _week_start(context.said_on, 2) + timedelta(days=wanted)
    elif after == "week" or before.endswith((" on", " from")):
        on += timedelta(days=7)
    elif before in ("next", "the following") or after:
        on = _week_start(context.said_on, 1) + timedelta(days=wanted)
    yield _on(match, on, Reading.WEEKDAY)


def _next_days(match: re.Match[str], context: Context) -> Iterator[Found]:
    ahead = 2 if "after" in match[0] else 1 if "tomorrow" in match[0] else 0
    yield _on(match, context.said_on + timedelta(days=ahead), Reading.NEXT_DAYS, ahead)


# -- counted days -------------------------------------------------------------------------------------------------


def _counted(match: re.Match[str], context: Context) -> Iterator[Found]:
    """ "in two weeks", "within the next 10 working days", "a week or two", "5-7 days": of two numbers the larger."""
    if match.start() and not match["away"] and not _COUNTS_FROM.search(match.string[: match.start()]):
        # "two weeks of training" is a length, no date.
        return
    number = number_of(match["number"])
    if match["more"]:
        number = max(number, number_of(match["more"]))
    unit = match["unit"].rstrip("s")
    base = context.said_on
    if match["base"]:
        ahead = (WEEKDAYS[match["base"]] - base.weekday()) % 7 or 7
        base += timedelta(days=ahead)
    yield from _after(match, context, base, number, unit)


_COUNTS_FROM = re.compile(
    r"\b(?:in|within|after|about|around|roughly|approximately|next|another|allow|needs?|us|takes?|wait|than|the|to"
    r"|at least|up to|only|maybe|perhaps|say|usually|typically|under|of|is|a further) $"
)


def _or_two(match: re.Match[str], context: Context) -> Iterator[Found]:
    """ "in a week or two"."""
    yield from _after(match, context, context.said_on, number_of(match["more"]), match["unit"].rstrip("s"))


def _after(match: re.Match[str], context: Context, base: date, number: int, unit: str) -> Iterator[Found]:
    if unit.endswith("day") and unit != "day":
        yield _on(match, context.days.add(base, number), Reading.WORKING_DAYS, number)
        return
    if unit == "month":
        on, reading = _months_after(base, number), Reading.MONTHS
    elif unit == "hour":
        number = -(-number // 24)
        on, reading = base + timedelta(days=number), Reading.DAYS
    elif unit == "day":
        on, reading = base + timedelta(days=number), Reading.DAYS
    else:
        number *= 2 if unit == "fortnight" else 1
        on, reading = base + timedelta(weeks=number), Reading.WEEKS
    # Nobody who says "in ten days" has looked whether that is a Sunday.
    yield _on(match, context.days.on_or_after(on), reading, number, latest=on)


def _months_after(day: date, months: int) -> date:
    first = _month_start(day, months)
    return first.replace(day=min(day.day, calendar.monthrange(first.year, first.month)[1]))


def _month_start(day: date, ahead: int = 0) -> date:
    count = day.year * 12 + day.month - 1 + ahead
    return date(count // 12, count % 12 + 1, 1)


def _week_start(day: date, ahead: int = 0) -> date:
    return day - timedelta(days=day.weekday()) + timedelta(weeks=ahead)


# -- parts of a week and a month ------------------------------------------------------------------------------------


def _part_of_week(match: re.Match[str], context: Context) -> Iterator[Found]:
    """ "by the end of next week", "early next week", "this week", "the week after next"."""
    which = match["which"]
    ahead = 2 if "after" in which else 1 if "next" in which or "following" in which else 0
    if not ahead and not any(
        context.days.is_working_day(context.said_on + timedelta(days=more))
        for more in range(7 - context.said_on.weekday())
    ):
        # Said at the weekend, "the week" is the one that begins.
        ahead = 1
    monday = max(_week_start(context.said_on, ahead), context.said_on)
    last = _last_working_day(context.days, _week_start(context.said_on, ahead))
    part = match["part"] or ""
    if part.startswith(("early", "begin", "start")):
        contact, latest = monday + timedelta(days=1), _week_start(monday) + timedelta(days=2)
    elif part.startswith("mid"):
        contact = latest = _week_start(monday) + timedelta(days=2)
    elif part:
        contact = latest = last
    else:
        contact, latest = monday, last
    contact = min(context.days.on_or_after(contact), max(last, context.said_on))
    yield _on(match, contact, Reading.PART_OF_WEEK, ahead, max(latest, contact))


def _last_working_day(days: WorkingDays, monday: date) -> date:
    """The last day of the week from a Monday that is no weekend (where it is Friday and Saturday: Thursday)."""
    week = [monday + timedelta(days=number) for number in range(7)]
    for first, second in pairwise(week):
        if not days.is_weekend(first) and days.is_weekend(second):
            return first
    return week[4]


def _after_weekend(match: re.Match[str], context: Context) -> Iterator[Found]:
    monday = _week_start(context.said_on, 1)
    yield _on(match, context.days.on_or_after(monday), Reading.PART_OF_WEEK, 1, monday)


def _part_of_month(match: re.Match[str], context: Context) -> Iterator[Found]:
    """ "the end of the month", "mid-December", "the first week of January", "next month", "the end of the year"."""
    which = match["which"]
    part = match["part"] or ""
    named = MONTHS.get(which.strip("."))
    if "year" in which:
        first = date(context.said_on.year, 12, 1)
        part = part or "end"
    elif named is not None:
        first = date(context.said_on.year, named, 1)
        if first.month < context.said_on.month:
            first = first.replace(year=first.year + 1)
    else:
        first = _month_start(context.said_on, 1 if "next" in which or "following" in which else 0)
    end = first.replace(day=calendar.monthrange(first.year, first.month)[1])
    if "week" in part:
        contact, latest = first, first + timedelta(days=6)
    elif part.startswith(("early", "begin", "start")):
        contact, latest = first, first + timedelta(days=9)
    elif part.startswith("mid"):
        contact = latest = first + timedelta(days=14)
    elif part.startswith("late"):
        contact, latest = first + timedelta(days=19), end
    elif part:
        contact = latest = end
    else:
        contact, latest = first, end
    if latest < context.said_on:
        return
    contact = context.days.on_or_after(max(contact, context.said_on))
    yield _on(match, contact, Reading.PART_OF_MONTH, first.month, max(latest, contact) if not part else latest)


def _before_feast(match: re.Match[str], context: Context) -> Iterator[Found]:
    """ "before Christmas", "by the new year": the day before it."""
    on = _next_such_day(context.said_on, 31 if "year" in match["feast"] else 24, 12, None)
    if on is not None:
        yield _on(match, context.days.on_or_after(on), Reading.NAMED_DAY, latest=on)


# -- the readers --------------------------------------------------------------------------------------------------

Reader = Callable[[re.Match[str], Context], Iterator[Found]]
_AWAY = r"(?:from now|from today|time|hence|later)"


def _reader(pattern: str, read: Reader) -> tuple[re.Pattern[str], Reader]:
    return re.compile(EDGE + pattern), read


_READERS: tuple[tuple[re.Pattern[str], Reader], ...] = (
    _reader(
        rf"(?:{WEEKDAY},? (?:the )?)?(?P<day>{DAY}) (?:of )?(?P<month>{MONTH})(?:,? (?P<year>{YEAR}))?(?!\w)",
        _dated,
    ),
    _reader(
        rf"(?:{WEEKDAY},? )?(?P<month>{MONTH}) (?:the )?(?P<day>{DAY})(?:,? (?P<year>{YEAR}))?(?!\w| (?:week|day))",
        _dated,
    ),
    _reader(r"(?P<year>\d{4})-(?P<month>\d{1,2})-(?P<day>\d{1,2})(?!\w)", _iso),
    _reader(
        r"(?<!at )(?P<day>\d{1,2})\. ?(?P<month>\d{1,2})(?:\. ?(?P<year>\d{4}|\d{2})(?![\w:])|\.|(?![\d.:%/]))"
        r"(?! ?(?:am|pm|a\.m|p\.m|o'clock|h\b|hours?|days?|weeks?|months?|%|uhr))",
        _dotted,
    ),
    _reader(r"(?P<first>\d{1,2})/(?P<second>\d{1,2})(?:/(?P<year>\d{4}|\d{2}))?(?![\w/])", _slashed),
    _reader(
        rf"(?<=the )(?P<day>{ORDINAL})(?! ?(?:{MONTH}|of|round|interview|stage|week|day|floor|one|time|-))(?!\w)",
        _of_this_month,
    ),
    _reader(
        rf"(?P<before>next |this |coming |the coming |this coming |the following |(?:a|one) week (?:on|from) )?"
        rf"(?P<weekday>{WHOLE_WEEKDAY})"
        r"(?P<after> of next week| next week| the week after next| of the week after next| in the week after next"
        r"| after next| week(?= ?[.,;!?]| ?$))?(?!\w)",
        _weekday,
    ),
    # Short names of days are words of their own ("sat"), so they count after a preposition only.
    _reader(rf"(?<=on |by )(?P<before>next |this )?(?P<weekday>{WEEKDAY})(?P<after> next week)?(?!\w)", _weekday),
    _reader(rf"(?P<before>next |this coming )(?P<weekday>{WEEKDAY})(?P<after>)(?!\w)", _weekday),
    _reader(r"(?:(?:the )?day after tomorrow|tomorrow|today|tonight|this (?:afternoon|evening))(?!\w)", _next_days),
    _reader(
        rf"(?P<number>{NUMBER})(?: ?(?:-|to|or) ?(?P<more>{NUMBER}))?(?: |-)?(?:more |full )?{UNIT}'?"
        rf"(?P<away> {_AWAY}| from (?P<base>{WHOLE_WEEKDAY}))?(?! (?:ago|old|long|interview|process|notice))(?!\w)",
        _counted,
    ),
    _reader(rf"an? {UNIT} or (?P<more>{NUMBER})(?!\w)", _or_two),
    _reader(
        r"(?:the )?(?:(?P<part>early|beginning|begin|start|middle|mid|late|later|end)(?:-| in the| of| in| on)? ?)?"
        r"(?P<which>(?:the )?week after next|(?:the )?(?:next|following) week|this (?:working )?week"
        r"|(?<=of )the (?:working )?week|(?<=end of )week)(?!\w)",
        _part_of_week,
    ),
    _reader(r"after the weekend(?!\w)", _after_weekend),
    _reader(
        r"(?:the )?(?P<part>first week|early|beginning|start|middle|mid|late|end)(?:-| in| of)? ?"
        rf"(?P<which>(?:the )?(?:next|following) month|(?:this |the )?month|{MONTH}|(?:(?:the|this) )?year)(?!\w)",
        _part_of_month,
    ),
    _reader(
        rf"(?P<part>)(?P<which>next month|(?:(?<=in )|(?<=by )){MONTH})(?! \d)(?!\w)",
        _part_of_month,
    ),
    _reader(r"(?:by|before|until) (?P<feast>christmas|xmas|the new year|new year)(?!\w)", _before_feast),
)
