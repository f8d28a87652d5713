"""From the name of a zone in a calendar file to an IANA zone: by name, by Windows name, or by its offsets.

The offsets of a VTIMEZONE are worked out here and not by the calendar library: it keeps zones for the whole process
(a second "Customized Time Zone" would get the offsets of the first) and follows any recurrence rule, however fast.
"""

from __future__ import annotations

import re
import zoneinfo
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from functools import lru_cache

from postview_desktop.files.zone_names import (
    CDO_ZONES,
    COMMON_ZONES,
    PARTS_OF_NAMES,
    WHOLE_NAMES,
    cities,
    windows_zones,
)

_OFFSET_NAME = re.compile(r"^\(?(?:UTC|GMT)?\s*([+-])(\d{1,2}):?(\d{2})?\)?$", re.IGNORECASE)
_DISPLAY_OFFSET = re.compile(r"\((?:UTC|GMT)\s*([+-]\d{1,2}:?\d{2})?\)", re.IGNORECASE)
_WEEKDAYS = {"MO": 0, "TU": 1, "WE": 2, "TH": 3, "FR": 4, "SA": 5, "SU": 6}


@dataclass(frozen=True, slots=True)
class Observance:
    """One STANDARD or DAYLIGHT part: from `start` (wall time before the change) on, `offset` seconds east of UTC.

    `month`, `weekday` and `nth` tell the yearly change (`nth` negative counts from the end of the month);
    `days` narrows it to days of the month. Without `month` there is the one change, and those in `dates`.
    """

    start: datetime
    offset: int
    month: int = 0
    weekday: int = -1
    nth: int = 0
    days: tuple[int, ...] = ()
    until: datetime | None = None
    dates: tuple[datetime, ...] = ()

    def last_onset(self, wall: datetime) -> datetime | None:
        """The last change to this observance at or before `wall`."""
        found = [at for at in (self.start, *self.dates) if at <= wall]
        if self.month:
            for year in (wall.year, wall.year - 1):
                day = self._day_in(year)
                if day is None:
                    continue
                onset = datetime.combine(day, self.start.time())
                if self.start <= onset <= wall and (self.until is None or onset <= self.until):
                    found.append(onset)
        return max(found, default=None)

    def _day_in(self, year: int) -> date | None:
        first = date(year, self.month, 1)
        after = date(year + self.month // 12, self.month % 12 + 1, 1)
        month = [first + timedelta(days=n) for n in range((after - first).days)]
        if self.days:
            month = [day for day in month if day.day in self.days]
        if self.weekday >= 0:
            month = [day for day in month if day.weekday() == self.weekday]
            index = self.nth - 1 if self.nth > 0 else self.nth if self.nth < 0 else 0
        else:
            index = 0
        try:
            return month[index]
        except IndexError:
            return None


@dataclass(frozen=True, slots=True)
class FileZone:
    """A VTIMEZONE: its name, further names for the same zone, and its observances."""

    tzid: str
    also: tuple[str, ...] = ()
    observances: tuple[Observance, ...] = field(default=())

    def offset(self, wall: datetime) -> int | None:
        """Seconds east of UTC at a wall time; None where the zone has no observances."""
        if not self.observances:
            return None
        onsets = [(onset, part.offset) for part in self.observances if (onset := part.last_onset(wall))]
        if onsets:
            return max(onsets)[1]
        return min(self.observances, key=lambda part: part.start).offset


@dataclass(frozen=True, slots=True)
class FoundZone:
    """An IANA zone, and whether it was only guessed by its offsets."""

    name: str
    guessed: bool = False


def find_zone(tzid: str, file_zones: Mapping[str, FileZone], wall: datetime, home: str) -> FoundZone | None:
    """The IANA zone that a TZID means for a wall time; None where nothing fits.

    An IANA name counts as it is. Any other name must agree with the offset of the file's own VTIMEZONE, if there
    is one; else a zone with the same offsets is looked for, the user's own (`home`) first.
    """
    file_zone = file_zones.get(tzid)
    names = [tzid, *(file_zone.also if file_zone else ())]
    for name in names:
        if exact := _iana(name):
            return FoundZone(exact)
    offset = file_zone.offset(wall) if file_zone else None
    for name in names:
        for candidate in _candidates(name):
            if offset is None or zone_offset(candidate, wall) == offset:
                return FoundZone(candidate)
    if file_zone is None or offset is None:
        return None
    guess = _by_offsets(file_zone, wall, offset, home)
    return FoundZone(guess, guessed=True) if guess else None


def zone_offset(name: str, wall: datetime) -> int:
    """Seconds east of UTC of an IANA zone at a wall time."""
    offset = wall.replace(tzinfo=zoneinfo.ZoneInfo(name)).utcoffset()
    return int(offset.total_seconds()) if offset is not None else 0


@lru_cache(maxsize=1)
def _keys() -> dict[str, str]:
    keys = (key for key in zoneinfo.available_timezones() if not key.startswith(("posix/", "right/")))
    return {key.casefold(): key for key in keys if key not in ("localtime", "Factory", "posixrules")}


def _iana(name: str) -> str:
    """The IANA zone that a name is, whatever its case and a vendor's prefix (`/vendor.example/2016/Europe/Berlin`)."""
    cleaned = name.strip().strip("\"'/").strip()
    if cleaned.casefold() in ("z", "utc", "gmt", "etc/utc", "etc/gmt", "coordinated universal time"):
        return "UTC"
    known = _keys()
    if found := known.get(cleaned.replace(" ", "_").casefold()):
        return found
    parts = cleaned.split("/")
    for start in range(1, len(parts) - 1):
        if found := known.get("/".join(parts[start:]).casefold()):
            return found
    return ""


def _candidates(name: str) -> Iterator[str]:
    """IANA zones that a name may mean, the likeliest first."""
    cleaned = " ".join(name.strip().strip("\"'/").replace("\\", "").split())
    folded = cleaned.casefold()
    windows = windows_zones()
    if folded in windows:
        yield windows[folded]
    if match := _OFFSET_NAME.match(cleaned):
        yield from _fixed(match[1], int(match[2]), int(match[3] or 0))
    if folded.isdecimal() and int(folded) in CDO_ZONES:
        yield CDO_ZONES[int(folded)]
    if folded in WHOLE_NAMES:
        yield WHOLE_NAMES[folded]
    yield from (zone for words, zone in PARTS_OF_NAMES.items() if words in folded)
    shown = _DISPLAY_OFFSET.search(cleaned)
    standard = _minutes(shown[1]) if shown else None
    for part in re.split(r"[,/:;]|\band\b", _DISPLAY_OFFSET.sub("", cleaned)):
        city = cities().get(part.strip().casefold())
        if city and (standard is None or _standard_minutes(city) == standard):
            yield city


def _fixed(sign: str, hours: int, minutes: int) -> Iterator[str]:
    """Zones that keep this offset all year."""
    if hours == 0 and minutes == 0:
        yield "UTC"
    elif minutes == 0 and hours <= (14 if sign == "+" else 12):
        # The signs of these names are turned round, by old custom.
        yield f"Etc/GMT{'-' if sign == '+' else '+'}{hours}"
    else:
        seconds = (hours * 3600 + minutes * 60) * (1 if sign == "+" else -1)
        winter, summer = datetime(2026, 1, 15), datetime(2026, 7, 15)
        for key in _in_order(""):
            if zone_offset(key, winter) == seconds == zone_offset(key, summer):
                yield key
                return


def _minutes(text: str | None) -> int:
    if not text:
        return 0
    digits = text[1:].replace(":", "").zfill(4)
    return (int(digits[:2]) * 60 + int(digits[2:])) * (-1 if text[0] == "-" else 1)


def _standard_minutes(zone: str) -> int:
    return min(zone_offset(zone, datetime(2026, month, 15)) for month in (1, 7)) // 60


def _in_order(home: str) -> Iterator[str]:
    first = [home] if home else []
    rest = sorted(key for key in _keys().values() if "/" in key and not key.startswith("Etc/"))
    yield from dict.fromkeys([*first, *COMMON_ZONES, *rest])


def _by_offsets(file_zone: FileZone, wall: datetime, offset: int, home: str) -> str:
    """The zone with this offset at `wall` that agrees with the file's zone on most other days of that year."""
    days = [datetime(wall.year, month, day, 12) for month in range(1, 13) for day in (3, 18)]
    wished = [file_zone.offset(day) for day in days]
    best, best_score = "", -1
    for key in _in_order(home):
        if zone_offset(key, wall) != offset:
            continue
        score = sum(zone_offset(key, day) == wish for day, wish in zip(days, wished, strict=True))
        if score > best_score:
            best, best_score = key, score
        if score == len(days):
            break
    if best_score < len(days) // 2 and offset % 3600 == 0 and abs(offset) <= 12 * 3600:
        hours = offset // 3600
        return "UTC" if hours == 0 else f"Etc/GMT{-hours:+d}"
    return best


def observance(start: str, offset_to: str, rule: str, dates: list[str]) -> Observance | None:
    """An observance from the raw values of its lines; None where it makes no sense."""
    seconds = parse_offset(offset_to)
    begins = _local(start)
    if seconds is None or begins is None:
        return None
    parts = dict(piece.upper().split("=", 1) for piece in rule.split(";") if "=" in piece)
    by_day = re.fullmatch(r"([+-]?\d)?(MO|TU|WE|TH|FR|SA|SU)", parts.get("BYDAY", "").strip())
    month = parts.get("BYMONTH", "")
    yearly = parts.get("FREQ") == "YEARLY" and month.isdecimal() and 1 <= int(month) <= 12
    numbers = [piece.strip() for piece in parts.get("BYMONTHDAY", "").split(",")]
    days = tuple(int(piece) for piece in numbers if piece.isdecimal())
    if yearly and by_day is None and not days:
        days = (begins.day,)
    return Observance(
        start=begins,
        offset=seconds,
        month=int(month) if yearly else 0,
        weekday=_WEEKDAYS[by_day[2]] if by_day else -1,
        nth=int(by_day[1]) if by_day and by_day[1] else 0,
        days=days,
        until=_local(parts.get("UNTIL", "")),
        dates=tuple(at for text in dates for piece in text.split(",") if (at := _local(piece))),
    )


def parse_offset(text: str) -> int | None:
    """Seconds of "+0100", "-00:30" or "+013000"; None for anything else and for a day or more."""
    match = re.fullmatch(r"([+-]?)(\d{1,2}):?(\d{2}):?(\d{2})?", text.strip())
    if not match:
        return None
    seconds = int(match[2]) * 3600 + int(match[3]) * 60 + int(match[4] or 0)
    if seconds >= 86400:
        return None
    return -seconds if match[1] == "-" else seconds


def _local(text: str) -> datetime | None:
    match = re.match(r"(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})?)?", text.strip())
    if not match:
        return None
    year, month, day, hour, minute, second = (int(piece or 0) for piece in match.groups())
    try:
        return datetime(year, month, day, hour, minute, second)
    except ValueError:
        return None


def utc_to_wall(instant: datetime, zone: str) -> datetime:
    """Naive wall time in `zone` of a naive UTC time."""
    return instant.replace(tzinfo=UTC).astimezone(zoneinfo.ZoneInfo(zone)).replace(tzinfo=None)
