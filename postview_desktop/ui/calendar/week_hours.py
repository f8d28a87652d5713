"""How instants stand on the wall of some days: hours that are left out and hours that come twice. Plain numbers, no Qt.

A day on the scale always has 24 hours of the wall clock. Where the clocks go forward, the hour that nobody lives
through is a gap in the day's column; where they go back, the hour that comes twice is shared, its first reading on the
left and its second on the right. Seconds count from the midnight of a wall day, days are date ordinals.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

DAY = 86400
EPOCH_ORDINAL = 719163
"""Of 1 January 1970."""
PROBE = 6 * 3600
"""No zone has ever changed its clocks twice within six hours."""
FIRST, LAST = (3 - EPOCH_ORDINAL) * DAY, (3652057 - EPOCH_ORDINAL) * DAY
"""The earliest and latest instant that has a wall time in every zone."""
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Stretch:
    """Instants from `start` to `end` (epoch seconds, the end not included) with one offset to UTC (seconds)."""

    start: int
    end: int
    offset: int

    @property
    def wall(self) -> tuple[int, int]:
        """The same on the wall: seconds since the midnight of ordinal 0."""
        shift = self.offset + EPOCH_ORDINAL * DAY
        return self.start + shift, self.end + shift


@dataclass(frozen=True, slots=True)
class Cut:
    """A part of a span that lies on one wall day without a break: second `start` to second `end` of `ordinal`.

    `late` tells the time after a change of the clocks from the time before it; only in a doubled hour it matters.
    """

    ordinal: int
    start: int
    end: int
    late: bool
    starts: bool
    ends: bool


@dataclass(frozen=True, slots=True)
class Spell:
    """Second `start` to second `end` of the wall day `ordinal`."""

    ordinal: int
    start: int
    end: int


class Hours:
    """The days from the ordinal `first` on, `days` of them, on the wall of an IANA zone.

    Raises `zoneinfo.ZoneInfoNotFoundError` for an unknown zone.
    """

    def __init__(self, first: int, days: int, zone: str) -> None:
        self.first = first
        self.days = days
        self.zone = zone
        # A day more on either side: no offset is longer, and nothing moves a clock by more (Samoa left out one day).
        start = (first - EPOCH_ORDINAL - 2) * DAY
        self.stretches = _stretches(start, start + (days + 4) * DAY, zone)
        gaps: list[Spell] = []
        doubled: list[Spell] = []
        for before, after in zip(self.stretches, self.stretches[1:], strict=False):
            if after.offset > before.offset:
                gaps += self._spells(before.wall[1], after.wall[0])
            else:
                doubled += self._spells(after.wall[0], before.wall[1])
        self.gaps = tuple(gaps)
        self.doubled = tuple(doubled)

    def cuts(self, start: int, end: int) -> list[Cut]:
        """What a span of instants covers of these days, cut at midnight and where the clocks change."""
        found: list[Cut] = []
        for number, stretch in enumerate(self.stretches):
            begin, stop = max(start, stretch.start), min(end, stretch.end)
            if begin >= stop:
                continue
            shift = stretch.offset + EPOCH_ORDINAL * DAY
            for spell in self._spells(begin + shift, stop + shift):
                at = spell.ordinal * DAY - shift
                late = self._is_after_doubled(number, spell.ordinal)
                begins, ends = at + spell.start == start, at + spell.end == end
                found.append(Cut(spell.ordinal, spell.start, spell.end, late, begins, ends))
        return found

    def wall(self, instant: int) -> tuple[int, int]:
        """Ordinal and second of the day of an instant; within a day of these days."""
        stretch = next((one for one in self.stretches if instant < one.end), self.stretches[-1])
        return divmod(instant + stretch.offset + EPOCH_ORDINAL * DAY, DAY)

    def is_late(self, instant: int) -> bool:
        """Whether an instant is in the second reading of a doubled hour."""
        ordinal, second = self.wall(instant)
        readings = self.readings(ordinal, second)
        return len(readings) > 1 and instant == readings[-1]

    def readings(self, ordinal: int, second: int) -> tuple[int, ...]:
        """The instants at which the wall shows this: one, two in a doubled hour, none in a gap."""
        wall = (ordinal - EPOCH_ORDINAL) * DAY + second
        return tuple(
            wall - stretch.offset
            for stretch in self.stretches
            if stretch.start <= wall - stretch.offset < stretch.end
        )  # fmt: skip

    def instant(self, ordinal: int, second: int, *, late: bool = False) -> int:
        """The instant of a wall time: in a doubled hour the first or the second one, in a gap moved on by the gap."""
        readings = self.readings(ordinal, second)
        if readings:
            return readings[-1] if late else readings[0]
        wall = ordinal * DAY + second
        before = next((one for one in reversed(self.stretches) if one.wall[1] <= wall), self.stretches[0])
        return wall - EPOCH_ORDINAL * DAY - before.offset

    def shift_on(self, ordinal: int) -> int:
        """By how many seconds the clocks go forward on a day, negative where they go back, 0 where they stay."""
        gone = sum(spell.end - spell.start for spell in self.gaps if spell.ordinal == ordinal)
        return gone - sum(spell.end - spell.start for spell in self.doubled if spell.ordinal == ordinal)

    def _is_after_doubled(self, number: int, ordinal: int) -> bool:
        """Whether a stretch follows a doubled hour of this day."""
        before = self.stretches[number - 1] if number else None
        after = self.stretches[number]
        return before is not None and before.offset > after.offset and before.wall[1] > ordinal * DAY

    def _spells(self, start: int, end: int) -> Iterator[Spell]:
        """A stretch of the wall, cut at midnight, as far as it lies on these days."""
        start, end = max(start, self.first * DAY), min(end, (self.first + self.days) * DAY)
        while start < end:
            ordinal, second = divmod(start, DAY)
            stop = min(end, (ordinal + 1) * DAY)
            yield Spell(ordinal, second, stop - ordinal * DAY)
            start = stop


@lru_cache(maxsize=4096)
def offset_at(instant: int, zone: str) -> int:
    """Seconds ahead of UTC in an IANA zone at an instant. Raises ZoneInfoNotFoundError."""
    return _offset(instant, ZoneInfo(zone))


@lru_cache(maxsize=64)
def _stretches(start: int, end: int, zone: str) -> tuple[Stretch, ...]:
    found: list[Stretch] = []
    key = ZoneInfo(zone)
    begin, offset = start, _offset(start, key)
    for probe in range(start + PROBE, end + 1, PROBE):
        after = _offset(probe, key)
        if after == offset:
            continue
        low, high = probe - PROBE, probe
        while high - low > 1:
            middle = (low + high) // 2
            if _offset(middle, key) == offset:
                low = middle
            else:
                high = middle
        found.append(Stretch(begin, high, offset))
        begin, offset = high, after
    found.append(Stretch(begin, end, offset))
    return tuple(found)


def _offset(instant: int, zone: ZoneInfo) -> int:
    """Seconds ahead of UTC; at the ends of time, where no wall time is left, as a few days from them."""
    offset = (_EPOCH + timedelta(seconds=min(max(instant, FIRST), LAST))).astimezone(zone).utcoffset()
    return int(offset.total_seconds()) if offset is not None else 0
