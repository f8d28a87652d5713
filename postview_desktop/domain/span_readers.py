"""Reads days in the languages other than English: each names the parts of its patterns in the same way (F2).

A pattern's groups tell what was matched: `day`, `month`, `year`; `weekday`; `number`, `more`; `u_week` and the other
units; `early`, `mid`, `end`; `w0`, `w1`, `w2` for this week, the next and the one after it. What matches and is no day
that lies ahead takes its words all the same, so that no other pattern makes a day of a part of them.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
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
    slashed_day,
    such_day_soon,
    week_start,
)


@dataclass(frozen=True, slots=True)
class DayWords:
    """The folded words of one language. `idioms` are day counts that mean weeks, as (unit days, days in truth)."""

    months: Mapping[str, int]
    weekdays: Mapping[str, int]
    numbers: Mapping[str, int]
    ordinals: Mapping[str, int]
    idioms: Mapping[str, int]


Reader = Callable[[re.Match[str], Context, DayWords], Iterator[Found]]
Readers = tuple[tuple[re.Pattern[str], Reader], ...]

EDGE = r"(?<![\w.,/-])"
"""No day begins inside a word, a number or a fraction."""

ISO = r"(?P<year>\d{4})-(?P<month>\d{1,2})-(?P<day>\d{1,2})(?!\w)"
DOTTED = (
    r"(?P<day>\d{1,2})\. ?(?P<month>\d{1,2})(?:\. ?(?P<year>\d{4}|\d{2})(?![\w:])|\.|(?![\d.:%/]))"
    r"(?! ?(?:uhr|h\b|heures?|horas?|stunden|tagen?|jours?|dias?|wochen?|semaines?|semanas?|monaten?|mois|mes|%|euro))"
)
SLASHED = r"(?P<first>\d{1,2})/(?P<second>\d{1,2})(?:/(?P<year>\d{4}|\d{2}))?(?![\w/])"


def find_days_by(readers: Readers, words: DayWords, text: str, context: Context) -> list[Found]:
    """All days in a folded text, in their order; the longest reading where several overlap."""
    seen: list[tuple[int, int, Found | None]] = []
    for pattern, read in readers:
        for match in pattern.finditer(text):
            near = [one for one in read(match, context, words) if is_near(one, context)]
            seen += [(one.start, one.end, one) for one in near] or [(match.start(), match.end(), None)]
    seen.sort(key=lambda one: (one[0] - one[1], one[0]))
    kept: list[tuple[int, int, Found | None]] = []
    for one in seen:
        if all(one[1] <= other[0] or other[1] <= one[0] for other in kept):
            kept.append(one)
    return sorted((found for _, _, found in kept if found is not None), key=lambda one: one.start)


def refused(_match: re.Match[str], _context: Context, _words: DayWords) -> Iterator[Found]:
    """What is past, comes again and again, or cannot be told: no day."""
    yield from ()


def dated(match: re.Match[str], context: Context, words: DayWords) -> Iterator[Found]:
    """ "3. Dezember", "jeudi 3 décembre 2026"; nothing where the weekday beside it is another one."""
    parts = match.groupdict()
    month = words.months.get(parts["month"]) or int(parts["month"])
    on = next_such_day(context.said_on, _day_number(parts["day"], words), month, parts.get("year"))
    weekday = parts.get("weekday")
    if on is not None and (weekday is None or words.weekdays[weekday] == on.weekday()):
        yield on_day(match, on, Reading.NAMED_DAY)


def slashed(match: re.Match[str], context: Context, _words: DayWords) -> Iterator[Found]:
    on = slashed_day(match, context)
    if on is not None:
        yield on_day(match, on, Reading.NAMED_DAY)


def lone(match: re.Match[str], context: Context, words: DayWords) -> Iterator[Found]:
    """ "bis zum 30.": of this month, or of the next where it is over."""
    on = such_day_soon(context.said_on, _day_number(match["day"], words))
    if on is not None:
        yield on_day(match, on, Reading.NAMED_DAY)


def _day_number(word: str, words: DayWords) -> int:
    return int(word) if word.isdecimal() else words.ordinals[word]


def weekday(match: re.Match[str], context: Context, words: DayWords) -> Iterator[Found]:
    """The coming one; groups `w1` and `w2` name its week, `later1` and `later2` are weeks on top."""
    parts = match.groupdict()
    wanted = words.weekdays[parts["weekday"]]
    on = context.said_on + timedelta(days=(wanted - context.said_on.weekday()) % 7 or 7)
    week = next((ahead for ahead in (1, 2) if any(parts.get(f"w{ahead}{side}") for side in ("", "_after"))), 0)
    if week:
        on = week_start(context.said_on, week) + timedelta(days=wanted)
    on += timedelta(weeks=next((more for more in (1, 2) if parts.get(f"later{more}")), 0))
    yield on_day(match, on, Reading.WEEKDAY)


def next_days(match: re.Match[str], context: Context, _words: DayWords) -> Iterator[Found]:
    """Groups `d0`, `d1`, `d2`: today, tomorrow, the day after."""
    parts = match.groupdict()
    ahead = next(number for number in range(3) if parts.get(f"d{number}"))
    yield on_day(match, context.said_on + timedelta(days=ahead), Reading.NEXT_DAYS, ahead)


def counted(match: re.Match[str], context: Context, words: DayWords) -> Iterator[Found]:
    """ "in zwei Wochen", "sous huit à dix jours": of two numbers the larger."""
    parts = match.groupdict()
    said = [word for group in ("number", "more", "or_more") if (word := parts.get(group))]
    numbers = [int(word) if word.isdecimal() else words.numbers[word] for word in said]
    number = max(numbers)
    base = context.said_on
    if parts.get("u_work"):
        yield on_day(match, context.days.add(base, number), Reading.WORKING_DAYS, number)
        return
    idiom = words.idioms.get(said[0]) if len(said) == 1 and parts.get("u_day") else None
    if idiom is not None:
        # "Huit jours" are a week: the same weekday is meant, but a deadline may run to the day after.
        on, latest = base + timedelta(days=idiom), base + timedelta(days=number)
        yield on_day(match, context.days.on_or_after(on), Reading.DAYS, number, latest=latest)
        return
    if parts.get("u_month"):
        on, reading = months_after(base, number), Reading.MONTHS
    elif parts.get("u_hour"):
        number = -(-number // 24)
        on, reading = base + timedelta(days=number), Reading.DAYS
    elif parts.get("u_day"):
        on, reading = base + timedelta(days=number), Reading.DAYS
    else:
        on, reading = base + timedelta(weeks=number), Reading.WEEKS
    # Nobody who says "in ten days" has looked whether that is a Sunday.
    yield on_day(match, context.days.on_or_after(on), reading, number, latest=on)


def _part(match: re.Match[str]) -> str:
    parts = match.groupdict()
    return next((part for part in ("week", "early", "mid", "late", "end") if parts.get(part)), "")


def week(match: re.Match[str], context: Context, _words: DayWords) -> Iterator[Found]:
    parts = match.groupdict()
    ahead = next(number for number in range(3) if parts.get(f"w{number}"))
    yield from part_of_week(match, context, _part(match), ahead)


def week_of(match: re.Match[str], context: Context, words: DayWords) -> Iterator[Found]:
    """ "La semaine du 7 décembre": the week that has this day."""
    parts = match.groupdict()
    day = _day_number(parts["day"], words)
    month_number = words.months.get(parts.get("month") or "") or int(parts.get("number") or 0)
    said_on = context.said_on
    on = next_such_day(said_on, day, month_number, None) if month_number else such_day_soon(said_on, day)
    if on is not None:
        yield from part_of_week(match, context, "", (week_start(on) - week_start(said_on)).days // 7)


def after_weekend(match: re.Match[str], context: Context, _words: DayWords) -> Iterator[Found]:
    monday = week_start(context.said_on, 1)
    yield on_day(match, context.days.on_or_after(monday), Reading.PART_OF_WEEK, 1, monday)


def month(match: re.Match[str], context: Context, words: DayWords) -> Iterator[Found]:
    """Groups `month` for a named one, `m0`, `m1` for this month and the next, `year` for the end of this year."""
    parts = match.groupdict()
    named = words.months.get(parts.get("month") or "")
    if parts.get("year"):
        yield from part_of_month(match, context, _part(match) or "end", date(context.said_on.year, 12, 1))
    elif named is not None:
        yield from part_of_month(match, context, _part(match), named_month(context.said_on, named))
    else:
        yield from part_of_month(
            match, context, _part(match), month_start(context.said_on, 1 if parts.get("m1") else 0)
        )


def feast(match: re.Match[str], context: Context, _words: DayWords) -> Iterator[Found]:
    """Before Christmas (group `f24`) or the new year (`f31`): the day before it."""
    on = next_such_day(context.said_on, 24 if match.groupdict().get("f24") else 31, 12, None)
    if on is not None:
        yield on_day(match, context.days.on_or_after(on), Reading.NAMED_DAY, latest=on)


def made(*readers: tuple[str, Reader]) -> Readers:
    """The patterns, written with the language's own letters, made ready for folded text."""
    return tuple((re.compile(EDGE + folded_pattern(pattern)), read) for pattern, read in readers)


_UMLAUTS = str.maketrans({"ä": "ae?", "ö": "oe?", "ü": "ue?", "ß": "ss"})
_ACCENTS = str.maketrans("àâáçèêéëîïíìôóòùûúñ", "aaaceeeeiiiiooouuun", "")


def folded_pattern(pattern: str) -> str:
    """For folded text: without accents; umlauts as "u" or "ue", for people write both."""
    return pattern.translate(_UMLAUTS).translate(_ACCENTS)


def spellings(words: Mapping[str, int]) -> dict[str, int]:
    """Every word as it may stand in folded text ("marz" and "maerz")."""
    short = str.maketrans({"ä": "a", "ö": "o", "ü": "u", "ß": "ss"})
    long = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"})
    return {word.translate(way).translate(_ACCENTS): value for word, value in words.items() for way in (short, long)}


def either(words: Mapping[str, int]) -> str:
    """One pattern of many words, the longest first."""
    return "|".join(sorted(map(re.escape, words), key=len, reverse=True))


def numbered(*names: str, first: int = 1) -> dict[str, int]:
    """Each word of a name with its number."""
    return {word.replace("_", " "): number for number, name in enumerate(names, first) for word in name.split()}


def word_set(*lines: str) -> frozenset[str]:
    """The words of lines of words."""
    return frozenset(" ".join(lines).split())
