"""The night in which no letter arrives: a time of day where the reader is."""

from __future__ import annotations

from datetime import datetime, time, timedelta

from postview_desktop.domain.interview import epoch_of, wall_of

QUIET_FROM, QUIET_UNTIL = "21:00", "07:30"
"""Where the recipient is: a letter that arrives in these hours wakes somebody, or looks as if it should."""


def is_night(at: int, zone: str) -> bool:
    """Whether the instant (epoch seconds) falls into the quiet hours there."""
    clock = f"{wall_of(at, zone):%H:%M}"
    return clock >= QUIET_FROM or clock < QUIET_UNTIL


def morning_after(at: int, zone: str) -> int:
    """The end of the quiet hours there that the instant falls into, in epoch seconds."""
    there = wall_of(at, zone)
    day = there.date() + timedelta(days=1) if f"{there:%H:%M}" >= QUIET_FROM else there.date()
    return epoch_of(datetime.combine(day, time.fromisoformat(QUIET_UNTIL)), zone)
