"""What a drag in the week means: from where something was taken and where the pointer is to where it is wished.

Plain numbers, no Qt. Seconds count from the midnight of a wall day in the user's zone, days are date ordinals.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import Enum, auto

from postview_desktop.services.calendar import CalendarItem
from postview_desktop.services.moving import Target
from postview_desktop.ui.calendar.week_hours import DAY, Hours
from postview_desktop.ui.calendar.week_layout import end_of, is_open, is_timed

SNAP = 15 * 60
FINE_SNAP = 5 * 60
"""With Shift."""
LEAST_LENGTH = 15 * 60
FOLLOWING = ("thank_you", "follow_up", "closing")


class Grip(Enum):
    """What was taken hold of: an interview, its upper or lower edge, something in the lane, or free time."""

    MOVE = auto()
    START = auto()
    END = auto()
    DAY = auto()
    NEW = auto()


@dataclass(frozen=True, slots=True)
class Place:
    """A place on the scale; `late` is the second reading of a doubled hour."""

    ordinal: int
    second: int
    late: bool = False

    @property
    def wall(self) -> int:
        """Seconds since the midnight of ordinal 0."""
        return self.ordinal * DAY + self.second


@dataclass(frozen=True, slots=True)
class Drag:
    """A drag under way, begun at the place `taken`."""

    grip: Grip
    taken: Place
    hours: Hours
    item: CalendarItem | None = None

    def target(self, place: Place, snap: int = SNAP) -> Target | None:
        """Where the item is wished with the pointer at `place`; None where that is where it is, or for free time."""
        item = self.item
        if item is None:
            return None
        if self.grip is Grip.DAY:
            return by_days(item, self.hours, place.ordinal - self.taken.ordinal)
        if self.grip is Grip.MOVE:
            start_day, start_second = self.hours.wall(item.start_epoch)
            grabbed = self.taken.wall - (start_day * DAY + start_second)
            return _starting(item, self.hours, snapped(place.wall - grabbed, snap), late=place.late)
        instant = self._instant(snapped(place.wall, snap), late=place.late)
        if self.grip is Grip.START:
            return _between(item, self.hours, min(instant, end_of(item) - LEAST_LENGTH), end_of(item))
        return _between(item, self.hours, item.start_epoch, max(instant, item.start_epoch + LEAST_LENGTH))

    def stretch(self, place: Place, snap: int = SNAP) -> tuple[datetime, datetime] | None:
        """The free time between where the drag began and `place`, on the day where it began; None for none."""
        first = self.taken.ordinal * DAY
        one, two = snapped(self.taken.wall, snap), min(max(snapped(place.wall, snap), first), first + DAY)
        start, end = min(one, two), max(one, two)
        if start == end:
            return None
        return _wall(start), _wall(end)

    def _instant(self, wall: int, *, late: bool) -> int:
        return self.hours.instant(*divmod(wall, DAY), late=late)


def snapped(seconds: int, snap: int) -> int:
    """The nearest multiple."""
    return (seconds + snap // 2) // snap * snap


def by_days(item: CalendarItem, hours: Hours, days: int) -> Target | None:
    """So many days later, or earlier where negative: an interview at the same hour of the user's clock."""
    if not days:
        return None
    if item.kind != "interview":
        return Target(day=date.fromordinal(item.best_ordinal + days))
    ordinal, second = hours_around(item, hours).wall(item.start_epoch)
    return _starting(item, hours, (ordinal + days) * DAY + second)


def by_minutes(item: CalendarItem, hours: Hours, minutes: int) -> Target | None:
    """So many minutes later on the clock, or earlier where negative."""
    if not is_timed(item) or not minutes:
        return None
    start = item.start_epoch + minutes * 60
    return _between(item, hours, start, start + max(0, item.end_epoch - item.start_epoch))


def longer(item: CalendarItem, hours: Hours, minutes: int) -> Target | None:
    """So many minutes longer, shorter where negative, but never shorter than a quarter of an hour."""
    if not is_timed(item):
        return None
    end = max(end_of(item) + minutes * 60, item.start_epoch + LEAST_LENGTH)
    return _between(item, hours, item.start_epoch, end)


def moved_item(item: CalendarItem, target: Target) -> CalendarItem:
    """An interview as it would be after a move, to be painted."""
    return item._replace(start_epoch=target.start, end_epoch=target.end)


def hours_around(item: CalendarItem, hours: Hours) -> Hours:
    """The wall of the days around an item: an interview of many days may have begun long before the week."""
    if hours.first - 1 <= item.first_ordinal <= hours.first + hours.days:
        return hours
    return Hours(item.first_ordinal - 1, 3, hours.zone)


def _starting(item: CalendarItem, hours: Hours, wall: int, *, late: bool = False) -> Target | None:
    """The same length from another wall time on."""
    ordinal, second = divmod(wall, DAY)
    if not hours.first - 1 <= ordinal <= hours.first + hours.days:
        hours = Hours(ordinal - 1, 3, hours.zone)
    start = hours.instant(ordinal, second, late=late)
    return _between(item, hours, start, start + max(0, item.end_epoch - item.start_epoch))


def _between(item: CalendarItem, hours: Hours, start: int, end: int) -> Target | None:
    if start == item.start_epoch and (end == item.end_epoch or (is_open(item) and end == start)):
        return None
    return Target(day=date.fromordinal(hours.wall(start)[0]), start=start, end=end)


def _wall(seconds: int) -> datetime:
    ordinal, second = divmod(seconds, DAY)
    return datetime.combine(date.fromordinal(ordinal), datetime.min.time()) + timedelta(seconds=second)
