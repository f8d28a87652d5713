"""When a new interview is wished: a day, an hour, a stretch of time that was dragged over, or all that is known."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from postview_desktop.domain.interview import InterviewKind

USUAL_HOUR = time(10)
USUAL_LENGTH = timedelta(minutes=45)


@dataclass(frozen=True, slots=True)
class FreeTime:
    """From one naive wall time to another, in the user's zone."""

    start: datetime
    end: datetime


@dataclass(frozen=True, slots=True)
class Wish:
    """What is known of a new interview already; wall times in `zone`. `taken` is called once it stands in the form."""

    organisation: str
    role: str
    title: str
    kind: InterviewKind
    place: str
    link: str
    person: str
    day: date | None
    time: time | None
    start: datetime | None
    end: datetime | None
    zone: str
    taken: Callable[[], None]

    def hours(self, today: date) -> FreeTime:
        """Its hours, as far as they are known."""
        if self.start is not None and self.end is not None:
            return FreeTime(self.start, self.end)
        return hours_wished(datetime.combine(self.day or today, self.time or USUAL_HOUR))


def hours_wished(when: date | FreeTime) -> FreeTime:
    """The hours that a wish stands for: ten o'clock where only a day is known, 45 minutes where only the start is."""
    if isinstance(when, FreeTime):
        return when
    start = when if isinstance(when, datetime) else datetime.combine(when, USUAL_HOUR)
    return FreeTime(start, start + USUAL_LENGTH)
