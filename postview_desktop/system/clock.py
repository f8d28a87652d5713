"""The time of this computer: the instant, the user's zone, and today's date there."""

from __future__ import annotations

import logging
import time
import zoneinfo
from datetime import UTC, date, datetime
from functools import lru_cache

import tzlocal

from postview_desktop.domain.interview import wall_of

REREAD_SECONDS = 20.0
"""How long a zone that was read counts as fresh: travellers change it while PostView runs."""

_log = logging.getLogger(__name__)


class Clock:
    """Now, where the user is. Everything that needs the time takes one of these as an argument."""

    def __init__(self) -> None:
        self.first_weekday = 0
        """On which day weeks begin here, 0 for Monday to 6 for Sunday: told by who knows the system's locale."""
        self.language = "en"
        """In which language holidays are named, ISO 639-1: told by who gave the window its words."""
        self._zone = ""
        self._read_at = 0.0

    def now(self) -> int:
        """Epoch seconds."""
        return int(time.time())

    def zone(self) -> str:
        """The user's zone as an IANA name; "UTC" where the computer names none that is known."""
        if not self._zone or time.monotonic() - self._read_at > REREAD_SECONDS:
            self.reread()
        return self._zone

    def reread(self) -> bool:
        """Ask the system for its zone again; True when it differs from the last answer."""
        before = self._zone
        self._zone = _system_zone()
        self._read_at = time.monotonic()
        if before != self._zone and hasattr(time, "tzset"):
            # The C library keeps the zone of the program's start until it is told.
            time.tzset()
        return bool(before) and before != self._zone

    def today(self) -> date:
        """The date in the user's zone."""
        return self.wall().date()

    def wall(self) -> datetime:
        """The naive wall time in the user's zone, in whole seconds."""
        return wall_of(self.now(), self.zone())


def _system_zone() -> str:
    try:
        key = tzlocal.reload_localzone().key
    except Exception as error:
        _log.warning("The time zone of this computer cannot be read: %s", error)
        return _zone_like_this_computer()
    if not key or key == "local":
        return _zone_like_this_computer()
    try:
        zoneinfo.ZoneInfo(key)
    except (zoneinfo.ZoneInfoNotFoundError, ValueError, OSError):
        return _zone_like_this_computer()
    return key


def _zone_like_this_computer() -> str:
    """A zone with the offsets that the C library uses now, in winter and in summer (`/etc/localtime` as a copy)."""
    year = time.localtime().tm_year
    moments = [int(datetime(year, month, 15, 12, tzinfo=UTC).timestamp()) for month in (1, 4, 7, 10)]
    return _zone_of_offsets(tuple((at, time.localtime(at).tm_gmtoff) for at in moments))


@lru_cache(maxsize=8)
def _zone_of_offsets(offsets: tuple[tuple[int, int], ...]) -> str:
    def fits(key: str) -> bool:
        zone = zoneinfo.ZoneInfo(key)
        for at, offset in offsets:
            there = datetime.fromtimestamp(at, zone).utcoffset()
            if there is None or there.total_seconds() != offset:
                return False
        return True

    if fits("UTC"):
        return "UTC"
    # Big cities first, so that the name shown is one that people know.
    known = ["Europe/London", "Europe/Berlin", "Europe/Athens", "America/New_York", "America/Chicago"]
    known += ["America/Denver", "America/Los_Angeles", "Asia/Kolkata", "Asia/Tokyo", "Australia/Sydney"]
    rest = sorted(key for key in zoneinfo.available_timezones() if "/" in key and not key.startswith("posix"))
    for key in known + rest:
        try:
            if fits(key):
                return key
        except (zoneinfo.ZoneInfoNotFoundError, ValueError, OSError):
            continue
    return "UTC"
