"""When a new interview is wished: a day, an hour of it, or a stretch of time that was dragged over."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

USUAL_HOUR = time(10)
USUAL_LENGTH = timedelta(minutes=45)


@dataclass(frozen=True, slots=True)
class FreeTime:
    """From one naive wall time to another, in the user's zone."""

    start: datetime
    end: datetime


def hours_wished(when: date | FreeTime) -> FreeTime:
    """The hours that a wish stands for: ten o'clock where only a day is known, 45 minutes where only the start is."""
    if isinstance(when, FreeTime):
        return when
    start = when if isinstance(when, datetime) else datetime.combine(when, USUAL_HOUR)
    return FreeTime(start, start + USUAL_LENGTH)
