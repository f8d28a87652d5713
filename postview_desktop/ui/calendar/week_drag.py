"""What a drag in the week means: from where something was taken and where the pointer is to where it is wished.

Plain numbers, no Qt. Seconds count from the midnight of a wall day in the user's zone, days are date ordinals.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from enum import Enum, auto

from postview_desktop.services.calendar import CalendarItem
from postview_desktop.services.moving_verdict import Target
from postview_desktop.ui.calendar.week_hours import DAY, Hours
from postview_desktop.ui.calendar.week_layout import end_of, is_timed

SNAP = 15 * 60
FINE_SNAP = 5 * 60
"""With Shift."""
LEAST_LENGTH = 15 * 60


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
    """A drag under way, begun at the place `taken`. `hours` are those of the week that is seen, `grabbed` the seconds
    of the wall between the start of the item and that place."""

    grip: Grip
    taken: Place
    hours: Hours
    item: CalendarItem | None = None
    grabbed: int = 0

    @classmethod
    def begun(cls, grip: Grip, taken: Place, hours: Hours, item: CalendarItem | None = None) -> Drag:
        """Taken hold of in the week of `hours`."""
        if item is None or not is_timed(item):
            return cls(grip, taken, hours, item)
        ordinal, second = hours.wall(item.start_epoch)
        return cls(grip, taken, hours, item, taken.wall - (ordinal * DAY + second))

    def in_week(self, hours: Hours) -> Drag:
        """The same drag after the page was turned."""
        return replace(self, hours=hours)

    def target(self, place: Place, snap: int = SNAP) -> Target | None:
        """Where the item is wished with the pointer at `place`; None where that is where it is, or for free time."""
        item = self.item
        if item is None:
            return None
        if self.grip is Grip.DAY:
            return by_days(item, place.ordinal - self.taken.ordinal)
        if self.grip is Grip.MOVE:
            ordinal, second = divmod(snapped(place.wall - self.grabbed, snap), DAY)
            start = self.hours.instant(ordinal, second, late=place.late)
            return _between(item, self.hours, start, start + length_of(item))
        instant = self.hours.instant(*divmod(snapped(place.wall, snap), DAY), late=place.late)
        if self.grip is Grip.START:
            start = min(instant, end_of(item) - LEAST_LENGTH)
            return _between(item, self.hours, start, end_of(item)) if start != item.start_epoch else None
        end = max(instant, item.start_epoch + LEAST_LENGTH)
        return longer(item, end - end_of(item))

    def stretch(self, place: Place, snap: int = SNAP) -> tuple[datetime, datetime] | None:
        """The free time between where the drag began and `place`, on the day where it began; None for none."""
        first = self.taken.ordinal * DAY
        one, two = snapped(self.taken.wall, snap), min(max(snapped(place.wall, snap), first), first + DAY)
        start, end = min(one, two), max(one, two)
        if start == end:
            return None
        return _wall(start), _wall(end)


def snapped(seconds: int, snap: int) -> int:
    """The nearest multiple."""
    return (seconds + snap // 2) // snap * snap


def length_of(item: CalendarItem) -> int:
    """Seconds from an interview's start to its end."""
    return max(0, item.end_epoch - item.start_epoch)


def by_days(item: CalendarItem, days: int, *, by_key: bool = False) -> Target | None:
    """So many days later, or earlier where negative; an interview at the same hour where it takes place."""
    if not days:
        return None
    ordinal = item.first_ordinal if item.kind == "interview" else item.best_ordinal
    return Target(day=date.fromordinal(ordinal + days), by_key=by_key)


def by_seconds(item: CalendarItem, hours: Hours, seconds: int) -> Target | None:
    """So much later, or earlier where negative, as long as it is. By the keys."""
    if not is_timed(item) or not seconds:
        return None
    start = item.start_epoch + seconds
    return _between(item, hours, start, start + length_of(item), by_key=True)


def longer(item: CalendarItem, seconds: int, *, by_key: bool = False) -> Target | None:
    """So much longer, shorter where negative, but never shorter than a quarter of an hour."""
    end = max(end_of(item) + seconds, item.start_epoch + LEAST_LENGTH)
    if not is_timed(item) or (end == end_of(item) and not item.open_end):
        return None
    return Target(day=date.fromordinal(item.first_ordinal), end=end, by_key=by_key)


def moved_item(item: CalendarItem, target: Target, hours: Hours) -> CalendarItem:
    """An interview as it would be after a move, to be painted."""
    if not target.start and not target.end:
        ordinal, second = Hours(item.first_ordinal - 1, 3, hours.zone).wall(item.start_epoch)
        start = hours.instant(ordinal + target.day.toordinal() - item.first_ordinal, second)
        return item._replace(start_epoch=start, end_epoch=start + length_of(item))
    return item._replace(
        start_epoch=target.start or item.start_epoch,
        end_epoch=target.end or item.end_epoch,
        open_end=item.open_end and not target.end,
    )


def _between(item: CalendarItem, hours: Hours, start: int, end: int, *, by_key: bool = False) -> Target | None:
    """An interview without an end has none where it goes to."""
    if start == item.start_epoch and end == item.end_epoch:
        return None
    return Target(day=date.fromordinal(hours.wall(start)[0]), start=start, end=end, by_key=by_key)


def _wall(seconds: int) -> datetime:
    ordinal, second = divmod(seconds, DAY)
    return datetime.combine(date.fromordinal(ordinal), datetime.min.time()) + timedelta(seconds=second)
