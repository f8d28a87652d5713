"""Finds days in English words: named ones ("the 4th of December") and counted ones ("in two weeks").

Days are counted from the day on which the words were said. A part of a week or a month ("early next week") gives
two days: the one on which to get in touch, if that is what was asked for, and the last one that it may mean.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import date, timedelta

from postview_desktop.domain.span_reckon import (
    Context,
    Found,
    Reading,
    is_near,
    month_start,
    months_after,
    named_month,
    next_such_day,
    on_day,
    part_of_month,
    part_of_week,
    plain,
    slashed_day,
    such_day_soon,
    week_start,
)
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

__all__ = ["Context", "Found", "Reading", "find_days", "plain"]


def find_days(text: str, context: Context) -> list[Found]:
    """All days in a `plain` text, in their order; the longest reading where several overlap."""
    found: list[Found] = []
    for pattern, read in _READERS:
        for match in pattern.finditer(text):
            for one in read(match, context):
                if is_near(one, context):
                    found.append(one)
    found.sort(key=lambda one: (one.start - one.end, one.start))
    kept: list[Found] = []
    for one in found:
        if all(one.end <= other.start or other.end <= one.start for other in kept):
            kept.append(one)
    return sorted(kept, key=lambda one: one.start)


# -- named days ---------------------------------------------------------------------------------------------------


def _dated(match: re.Match[str], context: Context) -> Iterator[Found]:
    """ "4 December", "the fourth of Dec. 2026", "Friday, December 4th", with or without the year."""
    on = next_such_day(context.said_on, day_number_of(match["day"]), MONTHS[match["month"].strip(".")], match["year"])
    if on is not None:
        yield on_day(match, on, Reading.NAMED_DAY)


def _iso(match: re.Match[str], context: Context) -> Iterator[Found]:
    on = next_such_day(context.said_on, int(match["day"]), int(match["month"]), match["year"])
    if on is not None:
        yield on_day(match, on, Reading.NAMED_DAY)


def _dotted(match: re.Match[str], context: Context) -> Iterator[Found]:
    """ "3.12." and "3.12.2026": day and month in this order wherever dots are used."""
    on = next_such_day(context.said_on, int(match["day"]), int(match["month"]), match["year"])
    if on is not None:
        yield on_day(match, on, Reading.NAMED_DAY)


def _slashed(match: re.Match[str], context: Context) -> Iterator[Found]:
    on = slashed_day(match, context)
    if on is not None:
        yield on_day(match, on, Reading.NAMED_DAY)


def _of_this_month(match: re.Match[str], context: Context) -> Iterator[Found]:
    on = such_day_soon(context.said_on, day_number_of(match["day"]))
    if on is not None:
        yield on_day(match, on, Reading.NAMED_DAY)


def _weekday(match: re.Match[str], context: Context) -> Iterator[Found]:
    """ "on Friday" is the coming one; "next Friday" and "Friday next week" are in the week after this one."""
    wanted = WEEKDAYS[match["weekday"]]
    ahead = (wanted - context.said_on.weekday()) % 7 or 7
    on = context.said_on + timedelta(days=ahead)
    before, after = (match["before"] or "").strip(), (match["after"] or "").strip()
    if "after next" in after:
        on = week_start(context.said_on, 2) + timedelta(days=wanted)
    elif after == "week" or before.endswith((" on", " from")):
        on += timedelta(days=7)
    elif before in ("next", "the following") or after:
        on = week_start(context.said_on, 1) + timedelta(days=wanted)
    yield on_day(match, on, Reading.WEEKDAY)


def _next_days(match: re.Match[str], context: Context) -> Iterator[Found]:
    ahead = 2 if "after" in match[0] else 1 if "tomorrow" in match[0] else 0
    yield on_day(match, context.said_on + timedelta(days=ahead), Reading.NEXT_DAYS, ahead)


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
        yield on_day(match, context.days.add(base, number), Reading.WORKING_DAYS, number)
        return
    if unit == "month":
        on, reading = months_after(base, number), Reading.MONTHS
    elif unit == "hour":
        number = -(-number // 24)
        on, reading = base + timedelta(days=number), Reading.DAYS
    elif unit == "day":
        on, reading = base + timedelta(days=number), Reading.DAYS
    else:
        number *= 2 if unit == "fortnight" else 1
        on, reading = base + timedelta(weeks=number), Reading.WEEKS
    # Nobody who says "in ten days" has looked whether that is a Sunday.
    yield on_day(match, context.days.on_or_after(on), reading, number, latest=on)


# -- parts of a week and a month ------------------------------------------------------------------------------------


def _part_of_week(match: re.Match[str], context: Context) -> Iterator[Found]:
    """ "by the end of next week", "early next week", "this week", "the week after next"."""
    which = match["which"]
    ahead = 2 if "after" in which else 1 if "next" in which or "following" in which else 0
    yield from part_of_week(match, context, _part(match["part"] or ""), ahead)


def _part(word: str) -> str:
    for part, beginnings in (
        ("week", ("first week",)), ("early", ("early", "begin", "start")), ("mid", ("mid",)), ("late", ("late",)),
    ):  # fmt: skip
        if word.startswith(beginnings):
            return part
    return "end" if word else ""


def _after_weekend(match: re.Match[str], context: Context) -> Iterator[Found]:
    monday = week_start(context.said_on, 1)
    yield on_day(match, context.days.on_or_after(monday), Reading.PART_OF_WEEK, 1, monday)


def _part_of_month(match: re.Match[str], context: Context) -> Iterator[Found]:
    """ "the end of the month", "mid-December", "the first week of January", "next month", "the end of the year"."""
    which = match["which"]
    part = match["part"] or ""
    named = MONTHS.get(which.strip("."))
    if "year" in which:
        first = date(context.said_on.year, 12, 1)
        part = part or "end"
    elif named is not None:
        first = named_month(context.said_on, named)
    else:
        first = month_start(context.said_on, 1 if "next" in which or "following" in which else 0)
    yield from part_of_month(match, context, _part(part), first)


def _before_feast(match: re.Match[str], context: Context) -> Iterator[Found]:
    """ "before Christmas", "by the new year": the day before it."""
    on = next_such_day(context.said_on, 31 if "year" in match["feast"] else 24, 12, None)
    if on is not None:
        yield on_day(match, context.days.on_or_after(on), Reading.NAMED_DAY, latest=on)


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
