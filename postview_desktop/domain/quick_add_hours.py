"""At which hour, for how long and in which zone a line of quick add says that an interview is."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from postview_desktop.domain.quick_add_grammar import EDGE, END, Grammar
from postview_desktop.domain.quick_add_places import SHORT_ZONES
from postview_desktop.domain.quick_add_reading import Choice, Doubt, Part
from postview_desktop.domain.quick_add_scan import TAKEN, Scan

LONGEST = timedelta(hours=14)
"""A longer length in one line is a slip of the hand: an assessment of days is put in by the form."""
_ANY_DAY = datetime(2000, 1, 1)


@dataclass
class Hours:
    """Reads hour, length and zone out of `scan`; the day was read before."""

    scan: Scan
    grammar: Grammar
    time: time | None = None
    length: timedelta | None = None
    at: tuple[int, int] = (0, 0)

    def read(self) -> None:
        self._read_worded_length()
        if not self._range() and not self._halves():
            self._single()
        self._read_length()
        if self.time is not None:
            for match in self.grammar.clock.finditer(self.scan.left):
                if (match["m1"] or match["p1"]) and self._strong(match):
                    self.scan.doubt(Doubt.MORE_TIMES, Part.TITLE, *match.span())
                    break

    # -- one hour or two

    def _range(self) -> bool:
        for match in self.grammar.clock_range.finditer(self.scan.left):
            first, second = self._minutes(match, "1"), self._minutes(match, "2")
            if first is None or second is None or not self._is_range(match):
                continue
            part, span = self._part_of_day(match)
            start, end, doubtful = _ordered(first, second, _half(match["p1"]), _half(match["p2"]), part, match)
            self._take(match, start, span)
            if doubtful:
                self._say_half_day(match, start)
            length = (end - start) % (24 * 60)
            if not length:
                length = 24 * 60
            if end <= start:
                self.scan.doubt(Doubt.NEXT_DAY, Part.TIME, *match.span())
            self.length = timedelta(minutes=length)
            return True
        return False

    def _is_range(self, match: re.Match[str]) -> bool:
        marks = [match[group] for group in ("m1", "m2", "s1", "s2", "p1", "p2", "name1", "name2")]
        behind = self.scan.left[: match.start()].rstrip(" ,")
        words = any(match[group] and not match[group].isdecimal() for group in ("h1", "h2"))
        return any(marks) or ((bool(match["since"]) or behind.endswith(TAKEN)) and not words)

    def _halves(self) -> bool:
        for pattern, minutes in self.grammar.halves:
            for match in pattern.finditer(self.scan.left):
                word = match["hour"]
                hour = self.grammar.hours.get(word) if word in self.grammar.hours else self.grammar.number(word)
                if hour is None or not 1 <= hour <= 24:
                    continue
                half, span = self._part_of_day(match)
                self._settle(match, (hour % 24 * 60 + minutes) % (24 * 60), half, span, padded=False)
                return True
        return False

    def _single(self) -> None:
        found = list(self.grammar.clock.finditer(self.scan.left))
        for wanted in (self._strong, self._weak):
            for match in found:
                minutes = self._minutes(match, "1")
                if minutes is None or not wanted(match):
                    continue
                half, span = self._part_of_day(match)
                padded = bool(match["h1"] and match["h1"].startswith("0")) or (match["name1"] is not None)
                self._settle(match, minutes, _half(match["p1"]) or half, span, padded=padded, said=bool(match["p1"]))
                if match["name1"] and not minutes:
                    self.scan.doubt(Doubt.MIDNIGHT, Part.TIME, *match.span())
                return
        for match in found:
            # "Tue 14": a bare number behind the day.
            minutes = self._minutes(match, "1")
            behind_day = self.scan.left[: match.start()].rstrip(" ,").endswith(TAKEN)
            if minutes is not None and minutes and behind_day and match[0].isdecimal() and len(match[0]) < 3:
                self._settle(match, minutes, "", None, padded=match[0].startswith("0"))
                return
        for _name, pattern in self.grammar.parts_of_day:
            if match := pattern.search(self.scan.left):
                # Understood as far as it goes: which hour of it is still wanted.
                self.scan.doubt(Doubt.HOUR_WANTED, Part.TIME, *match.span())
                self.scan.take(*match.span(), Part.TIME)
                return

    def _strong(self, match: re.Match[str]) -> bool:
        """Nothing else than a time of day."""
        if match["name1"] or match["p1"] or match["at"]:
            return True
        if match["h1"] is None or not match["h1"].isdecimal():
            return bool(match["s1"]) and "uhr" in match["s1"]
        if match["m1"] and not self._is_small_h(match):
            return True
        return bool(match["s1"]) and not self._is_small_h(match)

    def _weak(self, match: re.Match[str]) -> bool:
        """ "2h", "1h30": a time where no other is said, else a length."""
        part, _ = self._part_of_day(match)
        digits = bool(match["h1"]) and match["h1"].isdecimal()
        return bool(match["s1"] or match["m1"]) or (bool(part) and digits)

    def _is_small_h(self, match: re.Match[str]) -> bool:
        written = match[0]
        is_h = re.search(r"\d ?h|heure|hora", written) is not None
        return is_h and int(match["h1"]) <= 8 and not match["h1"].startswith("0")

    def _minutes(self, match: re.Match[str], group: str) -> int | None:
        """Minutes since midnight as written, before the half of the day; None where there is no such time."""
        if name := match["name" + group]:
            return self.grammar.hours[name] * 60
        hour = self.grammar.number(match["h" + group])
        if match["p" + group] and not 1 <= hour <= 12:
            return None
        if hour > 23:
            return None
        return hour * 60 + int(match["m" + group] or 0)

    def _part_of_day(self, match: re.Match[str]) -> tuple[str, tuple[int, int] | None]:
        """ "in the morning" behind the hour, or anywhere else in what is left."""
        for name, pattern in self.grammar.parts_of_day:
            for part in pattern.finditer(self.scan.left):
                if part.end() <= match.start() or part.start() >= match.end():
                    return name, part.span()
        return "", None

    def _settle(
        self,
        match: re.Match[str],
        minutes: int,
        half: str,
        span: tuple[int, int] | None,
        *,
        padded: bool,
        said: bool = False,
    ) -> None:
        taken, doubtful = _of_day(minutes, half, padded=padded)
        self._take(match, taken, None if said else span)
        if doubtful:
            self._say_half_day(match, taken)

    def _say_half_day(self, match: re.Match[str], taken: int) -> None:
        early = _time((taken - 12 * 60) % (24 * 60))
        self.scan.doubt(Doubt.HALF_DAY, Part.TIME, *match.span(), (Choice(f"{early:%H:%M}", time=early),))

    def _take(self, match: re.Match[str], minutes: int, span: tuple[int, int] | None) -> None:
        self.time, self.at = _time(minutes), match.span()
        self.scan.take(*match.span(), Part.TIME)
        if span is not None:
            self.scan.take(*span, Part.TIME)

    # -- how long

    def _read_worded_length(self) -> None:
        """ "half an hour"; what follows "at" is a time ("à une heure et demie")."""
        for pattern, minutes in self.grammar.lengths:
            match = pattern.search(self.scan.left)
            if match and not self.grammar.before_hour.search(self.scan.left[: match.start()]):
                self.length = timedelta(minutes=minutes)
                self.scan.take(*match.span(), Part.LENGTH)
                return

    def _read_length(self) -> None:
        if self.length is not None:
            return
        for match in self.grammar.counted_length.finditer(self.scan.left):
            if match["minutes"]:
                length = timedelta(minutes=int(match["minutes"]))
            else:
                hours = float(match["hours"].replace(",", "."))
                length = timedelta(minutes=round(hours * 60) + int(match["rest"] or 0))
            if timedelta(0) < length <= LONGEST:
                self.length = length
                self.scan.take(*match.span(), Part.LENGTH)
                return


def _half(written: str | None) -> str:
    return {"a": "morning", "p": "pm"}.get((written or "").strip()[:1], "")


def _time(minutes: int) -> time:
    return (_ANY_DAY + timedelta(minutes=minutes)).time()


def _of_day(minutes: int, half: str, *, padded: bool) -> tuple[int, bool]:
    """Minutes since midnight, and whether the afternoon was only guessed."""
    hour = minutes // 60
    if half == "morning":
        return (minutes - 12 * 60 if hour == 12 else minutes), False
    if half in ("pm", "afternoon", "evening"):
        return (minutes + 12 * 60 if hour < 12 else minutes), False
    if 1 <= hour <= 6 and not padded:
        return minutes + 12 * 60, True
    return minutes, False


def _ordered(first: int, second: int, half1: str, half2: str, part: str, match: re.Match[str]) -> tuple[int, int, bool]:
    """Start and end as minutes; "2-3pm" is in the afternoon, "11-1pm" begins before noon."""
    padded1 = bool(match["name1"]) or (match["h1"] or "").startswith("0")
    padded2 = bool(match["name2"]) or (match["h2"] or "").startswith("0")
    noon = 12 * 60
    if half2 and not half1:
        end, _ = _of_day(second, half2, padded=True)
        start, _ = (
            _of_day(first, half2, padded=True) if not match["name1"] and first <= 12 * 60 + 59 else (first, False)
        )
        return (start if start < end else first), end, False
    if half1 and not half2:
        start, _ = _of_day(first, half1, padded=True)
        end = second + noon if not match["name2"] and second + noon < 24 * 60 and second <= start else second
        return start, end, False
    if half1 or half2:
        return _of_day(first, half1, padded=True)[0], _of_day(second, half2, padded=True)[0], False
    start, doubtful = _of_day(first, part, padded=padded1)
    end = second
    if not padded2 and end <= start and end + noon < 24 * 60 and end < noon:
        end += noon
    return start, end, doubtful


# -- where the clock stands -----------------------------------------------------------------------------------------


@lru_cache(maxsize=8)
def _city_pattern(cities: tuple[str, ...]) -> str:
    return "|".join(sorted(map(re.escape, cities), key=len, reverse=True)) or r"(?!)"


_OFFSET = re.compile(rf"{EDGE}(?:utc|gmt) ?(?P<sign>[+-]) ?(?P<hours>\d{{1,2}})(?::?00)?(?!\d)")
_IANA = re.compile(rf"(?<![\w/])(?P<zone>[a-z]+(?:/[a-z0-9_+-]+){{1,2}}|utc(?! ?[+-])){END}")


def read_zone(scan: Scan, grammar: Grammar, cities: dict[str, str], names: dict[str, str]) -> str:
    """The zone that is said, "" where none is. `names` are the zones that there are, by their small letters."""
    left = scan.left
    for match in _IANA.finditer(left):
        if (zone := names.get(match["zone"])) and is_zone(zone):
            scan.take(*match.span(), Part.ZONE)
            return zone
    if match := _OFFSET.search(left):
        # The signs of these names are turned round: "Etc/GMT-2" is two hours ahead.
        zone = f"Etc/GMT{'-' if match['sign'] == '+' else '+'}{int(match['hours'])}" if int(match["hours"]) else "UTC"
        if is_zone(zone):
            scan.take(*match.span(), Part.ZONE)
            return zone
    if cities:
        city = _city_pattern(tuple(cities))
        for pattern in grammar.time_in:
            for match in re.finditer(EDGE + pattern.replace("{city}", city) + END, left):
                name = next(group for group in match.groups() if group)
                scan.take(*match.span(), Part.ZONE)
                return cities[name]
        if match := re.search(rf"(?<={TAKEN}) \(?(?P<city>{city}){END}\)?", left):
            scan.take(match.start("city"), match.end("city"), Part.ZONE)
            return cities[match["city"]]
    return _short_zone(scan)


def _short_zone(scan: Scan) -> str:
    for match in re.finditer(rf"{EDGE}(?P<name>{'|'.join(SHORT_ZONES)}){END}", scan.left):
        behind_hour = scan.left[: match.start()].rstrip(" (").endswith(TAKEN)
        written = scan.original(*match.span("name"))
        if not (written.isupper() or (behind_hour and len(written) > 2)) or (len(written) < 3 and not behind_hour):
            continue
        zones = SHORT_ZONES[match["name"]]
        if others := zones[1:]:
            scan.doubt(Doubt.SHORT_ZONE, Part.ZONE, *match.span(), tuple(Choice(zone, name=zone) for zone in others))
        scan.take(*match.span(), Part.ZONE)
        return zones[0]
    return ""


def is_zone(name: str) -> bool:
    """Whether this computer knows the zone."""
    try:
        ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return False
    return True
