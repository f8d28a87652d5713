"""Zones under another name: one that was renamed, and one that this computer does not know at all."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from postview_desktop.domain.interview import Interview, with_readings

RENAMED: Mapping[str, str] = {
    "Europe/Kyiv": "Europe/Kiev", "Asia/Kolkata": "Asia/Calcutta", "Asia/Kathmandu": "Asia/Katmandu",
    "America/Nuuk": "America/Godthab", "Asia/Yangon": "Asia/Rangoon", "Asia/Ho_Chi_Minh": "Asia/Saigon",
    "Atlantic/Faroe": "Atlantic/Faeroe", "Asia/Thimphu": "Asia/Thimbu", "Asia/Dhaka": "Asia/Dacca",
    "Asia/Ulaanbaatar": "Asia/Ulan_Bator", "Pacific/Kanton": "Pacific/Enderbury", "Africa/Asmara": "Africa/Asmera",
    "America/Argentina/Buenos_Aires": "America/Buenos_Aires", "America/Argentina/Catamarca": "America/Catamarca",
    "America/Indiana/Indianapolis": "America/Indianapolis", "Pacific/Chuuk": "Pacific/Truk",
    "Pacific/Pohnpei": "Pacific/Ponape", "America/Atikokan": "America/Coral_Harbour", "Asia/Kashgar": "Asia/Urumqi",
}  # fmt: skip
"""The new name and the old one: a computer may know only one of them."""

_OTHER_NAME = dict(RENAMED) | {old: new for new, old in RENAMED.items()}


@lru_cache(maxsize=256)
def known_zone(name: str) -> str:
    """The name by which this computer knows a zone: its own, or the one that it had or got; "" where it knows none."""
    for candidate in (name, _OTHER_NAME.get(name, "")):
        try:
            if candidate:
                ZoneInfo(candidate)
                return candidate
        except (ZoneInfoNotFoundError, ValueError, OSError):
            continue
    return ""


def in_known_zone(interview: Interview) -> Interview:
    """The interview in a zone that this computer knows, at the same instants, with the readings of a doubled hour.

    Where nothing is known of its zone, it stands at the distance from UTC that wall time and instant tell, in whole
    hours ("Etc/GMT-2" is two hours ahead), else in UTC.
    """
    zone = known_zone(interview.zone)
    if zone:
        return with_readings(interview if zone == interview.zone else replace(interview, zone=zone))
    try:
        there = interview.start - datetime.fromtimestamp(interview.start_utc, UTC).replace(tzinfo=None)
    except (ValueError, OverflowError, OSError):
        return replace(interview, zone="UTC")
    hours, rest = divmod(there, timedelta(hours=1))
    ahead = hours if not rest and -12 <= hours <= 14 else 0
    zone = f"Etc/GMT{-ahead:+d}" if ahead else "UTC"
    try:
        start, end = (
            datetime.fromtimestamp(at, UTC).replace(tzinfo=None) + timedelta(hours=ahead)
            for at in (interview.start_utc, interview.end_utc)
        )
    except (ValueError, OverflowError, OSError):
        return replace(interview, zone="UTC")
    return replace(interview, start=start, end=end, zone=zone)


def offset_name(zone: str) -> str:
    """ "UTC+2" of "Etc/GMT-2", whose sign is turned round; "" for every other name."""
    prefix = "Etc/GMT"
    if not zone.startswith(prefix) or zone[len(prefix) :][:1] not in ("+", "-"):
        return ""
    sign = "+" if zone[len(prefix)] == "-" else "−"
    return f"UTC{sign}{zone[len(prefix) + 1 :]}"
