"""The VTIMEZONE of an IANA zone: exact for the years in question and for those beside them."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from typing import Any
from zoneinfo import ZoneInfo

FIRST_YEAR, LAST_YEAR = 2, 9997
_DAY = 86_400
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def vtimezone(name: str, years: Collection[int]) -> Any:
    """The VTIMEZONE of an IANA zone for what happens in these years.

    Its times are listed one by one (RDATE), not told by a rule: what was decided for one year alone is right, too.
    """
    from icalendar import Timezone, TimezoneDaylight, TimezoneStandard

    component: Any = Timezone()
    component.add("tzid", name)
    # By this name libical, and what is built on it, finds the zone among its own.
    component.add("x-lic-location", name)
    onsets: dict[tuple[int, int, str, bool], list[datetime]] = {}
    for first, last in _stretches(years):
        for key, onset in _observances(name, first, last):
            onsets.setdefault(key, []).append(onset)
    for (before, after, short, daylight), moments in onsets.items():
        part: Any = TimezoneDaylight() if daylight else TimezoneStandard()
        part.add("dtstart", moments[0])
        part.add("tzoffsetfrom", timedelta(seconds=before))
        part.add("tzoffsetto", timedelta(seconds=after))
        part.add("tzname", short)
        if len(moments) > 1:
            part.add("rdate", moments[1:])
        component.add_component(part)
    return component


def _stretches(years: Collection[int]) -> Iterator[tuple[int, int]]:
    """The years with one before and one after each, as stretches without a gap."""
    wanted = sorted({max(FIRST_YEAR, min(LAST_YEAR, year + off)) for year in years for off in (-1, 0, 1)})
    first = last = wanted[0]
    for year in wanted[1:]:
        if year > last + 1:
            yield first, last
            first = year
        last = year
    yield first, last


@lru_cache(maxsize=256)
def _observances(name: str, first: int, last: int) -> tuple[tuple[tuple[int, int, str, bool], datetime], ...]:
    """What holds from when on: offsets before and after in seconds, the short name, whether it is summer time."""
    zone = ZoneInfo(name)
    begin, end = _instant(first), _instant(last + 1)
    found: list[tuple[tuple[int, int, str, bool], datetime]] = []
    for at in (begin, *_changes(zone, begin, end)):
        before = _offset(zone, at) if at == begin else _offset(zone, at - 1)
        there = (_EPOCH + timedelta(seconds=at)).astimezone(zone)
        # The onset is told in the wall time that was in force until then.
        onset = (_EPOCH + timedelta(seconds=at + before)).replace(tzinfo=None)
        found.append(((before, _offset(zone, at), there.tzname() or name, bool(there.dst())), onset))
    return tuple(found)


def _changes(zone: ZoneInfo, begin: int, end: int) -> Iterable[int]:
    """The instants (epoch seconds) at which the offset changes, by looking at each day and halving."""
    for start in range(begin, end, _DAY):
        low, high = start, start + _DAY
        if _offset(zone, low) == _offset(zone, high):
            continue
        while high - low > 1:
            middle = (low + high) // 2
            if _offset(zone, middle) == _offset(zone, low):
                low = middle
            else:
                high = middle
        yield high


def _offset(zone: ZoneInfo, at: int) -> int:
    offset = (_EPOCH + timedelta(seconds=at)).astimezone(zone).utcoffset()
    return int(offset.total_seconds()) if offset is not None else 0


def _instant(year: int) -> int:
    return int((datetime(year, 1, 1, tzinfo=UTC) - _EPOCH).total_seconds())
