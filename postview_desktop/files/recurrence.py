"""The days of a recurrence rule (RRULE), as far as an interview may follow one: by day, week, month or year.

Days are looked at one after the other, so many at the most: no rule, however it was written, runs for ever.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta

MOST_DAYS_LOOKED_AT = 3700
"""Some ten years."""
LONGEST_RULE = 1000
_WEEKDAYS = {"MO": 0, "TU": 1, "WE": 2, "TH": 3, "FR": 4, "SA": 5, "SU": 6}
_KNOWN = frozenset(("FREQ", "INTERVAL", "COUNT", "UNTIL", "WKST", "BYDAY", "BYMONTHDAY", "BYMONTH", "BYSETPOS"))
_OF_THE_HOUR = ("BYHOUR", "BYMINUTE", "BYSECOND")
_DAY = re.compile(r"([+-]?\d{1,2})?(MO|TU|WE|TH|FR|SA|SU)")


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """A rule that is understood. `until` is wall time in the zone of the start; `count` 0 where there is none."""

    freq: str
    interval: int = 1
    count: int = 0
    until: datetime | None = None
    week_start: int = 0
    weekdays: tuple[tuple[int, int], ...] = ()
    """(which, weekday): 1 the first, -1 the last, 0 each."""
    month_days: tuple[int, ...] = ()
    months: tuple[int, ...] = ()
    positions: tuple[int, ...] = ()

    @property
    def ends(self) -> bool:
        return bool(self.count or self.until)


def read_rule(text: str, start: datetime, until: datetime | None) -> Rule | None:
    """The rule of a series that starts at `start`; None for one by the hour or faster, or one that is not understood.

    `until` is what its UNTIL means in the zone of the start.
    """
    parts = dict(piece.strip().upper().split("=", 1) for piece in text[:LONGEST_RULE].split(";") if "=" in piece)
    for name, value in zip(_OF_THE_HOUR, (start.hour, start.minute, start.second), strict=True):
        if (written := parts.pop(name, "")) and written.lstrip("0") != str(value).lstrip("0"):
            return None
    if parts.get("FREQ") not in ("DAILY", "WEEKLY", "MONTHLY", "YEARLY") or not parts.keys() <= _KNOWN:
        return None
    weekdays: list[tuple[int, int]] = []
    for piece in _pieces(parts, "BYDAY"):
        found = _DAY.fullmatch(piece)
        if found is None:
            return None
        weekdays.append((int(found[1] or 0), _WEEKDAYS[found[2]]))
    numbers: dict[str, tuple[int, ...]] = {}
    for name, most in (("BYMONTHDAY", 31), ("BYMONTH", 12), ("BYSETPOS", 366)):
        pieces = _pieces(parts, name)
        if not all(re.fullmatch(r"[+-]?\d{1,3}", piece) and 0 < abs(int(piece)) <= most for piece in pieces):
            return None
        numbers[name] = tuple(int(piece) for piece in pieces)
    interval, count = parts.get("INTERVAL", "1"), parts.get("COUNT", "0")
    if not (re.fullmatch(r"\d{1,4}", interval) and re.fullmatch(r"\d{1,6}", count)):
        return None
    if ("UNTIL" in parts) != (until is not None) or ("COUNT" in parts and not int(count)):
        return None
    return Rule(
        freq=parts["FREQ"],
        interval=max(1, int(interval)),
        count=int(count),
        until=until,
        week_start=_WEEKDAYS.get(parts.get("WKST", "MO"), 0),
        weekdays=tuple(weekdays),
        month_days=numbers["BYMONTHDAY"],
        months=numbers["BYMONTH"],
        positions=numbers["BYSETPOS"],
    )


def _pieces(parts: dict[str, str], name: str) -> list[str]:
    return [piece.strip() for piece in parts.get(name, "").split(",") if piece.strip()]


def times_of(rule: Rule, start: datetime, since: date | None = None) -> Iterator[datetime]:
    """The wall times of a rule in their order; the start is always the first (RFC 5545, 3.8.2.3).

    With `since` the days before it are passed over where the rule counts none. After some ten years it is at its end.
    """
    told = 0
    if since is None or rule.count or since <= start.date():
        since = start.date()
        yield start
        told = 1
    for day in _days(rule, start, since):
        at = datetime.combine(day, start.time())
        if at <= start:
            continue
        if (rule.until is not None and at > rule.until) or (rule.count and told >= rule.count):
            return
        told += 1
        yield at


def _days(rule: Rule, start: datetime, since: date) -> Iterator[date]:
    """The days that the rule names, from the period on that `since` lies in (and so perhaps days before it)."""
    first = start.date()
    period: list[date] = []
    at = -1
    begin = _begin_of_period(rule, since)
    for number in range(MOST_DAYS_LOOKED_AT):
        try:
            day = begin + timedelta(days=number)
        except OverflowError:
            return
        now = _period(rule, first, day)
        if now != at:
            yield from _chosen(rule, period)
            period, at = [], now
        if now >= 0 and now % rule.interval == 0 and _fits(rule, first, day):
            period.append(day)
    yield from _chosen(rule, period) if not rule.positions else ()


def _chosen(rule: Rule, period: list[date]) -> list[date]:
    if not rule.positions:
        return period
    places = {place - 1 if place > 0 else len(period) + place for place in rule.positions}
    return [day for index, day in enumerate(period) if index in places]


def _begin_of_period(rule: Rule, day: date) -> date:
    match rule.freq:
        case "DAILY":
            return day
        case "WEEKLY":
            return day - timedelta(days=(day.weekday() - rule.week_start) % 7)
        case "MONTHLY":
            return day.replace(day=1)
        case _:
            return day.replace(month=1, day=1)


def _period(rule: Rule, first: date, day: date) -> int:
    """Which day, week, month or year after that of the start a day lies in."""
    match rule.freq:
        case "DAILY":
            return (day - first).days
        case "WEEKLY":
            return (_begin_of_period(rule, day) - _begin_of_period(rule, first)).days // 7
        case "MONTHLY":
            return (day.year - first.year) * 12 + day.month - first.month
        case _:
            return day.year - first.year


def _fits(rule: Rule, first: date, day: date) -> bool:
    if rule.months and day.month not in rule.months:
        return False
    if rule.month_days and day.day not in rule.month_days and day.day - _days_in_month(day) - 1 not in rule.month_days:
        return False
    if rule.weekdays:
        return _is_named_weekday(rule, day)
    if rule.month_days or rule.freq == "DAILY":
        return True
    match rule.freq:
        case "WEEKLY":
            return day.weekday() == first.weekday()
        case "MONTHLY":
            return day.day == first.day
        case _:
            return day.day == first.day and (bool(rule.months) or day.month == first.month)


def _is_named_weekday(rule: Rule, day: date) -> bool:
    same = [which for which, weekday in rule.weekdays if weekday == day.weekday()]
    if not same:
        return False
    if 0 in same or rule.freq in ("DAILY", "WEEKLY"):
        return True
    if rule.freq == "MONTHLY" or rule.months:
        behind, ahead = (day.day - 1) // 7 + 1, -((_days_in_month(day) - day.day) // 7 + 1)
    else:
        behind = (day.timetuple().tm_yday - 1) // 7 + 1
        ahead = -((date(day.year, 12, 31) - day).days // 7 + 1)
    return behind in same or ahead in same


def _days_in_month(day: date) -> int:
    after = date(day.year + day.month // 12, day.month % 12 + 1, 1) if day.year < 9999 else date(9999, 12, 31)
    return (after - day.replace(day=1)).days
