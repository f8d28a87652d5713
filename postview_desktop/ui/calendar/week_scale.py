"""The scale of hours: the user's own beside the days, and a second one where an interview of the week is elsewhere.

The second one follows what is chosen: the zone of the chosen interview, else the one that is most often met in the
week, on the chosen day, for the two clocks need not change on the same night.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime

from PySide6.QtGui import QPainter

from postview_desktop.services.calendar import CalendarItem
from postview_desktop.ui.calendar import week_words
from postview_desktop.ui.calendar.metrics import Fonts
from postview_desktop.ui.calendar.month_layout import DAYS
from postview_desktop.ui.calendar.week_hours import Hours
from postview_desktop.ui.calendar.week_metrics import HOUR
from postview_desktop.ui.calendar.week_painter import WeekPainter
from postview_desktop.ui.calendar.week_scenes import WeekScene
from postview_desktop.ui.common.context import Look
from postview_desktop.ui.common.moments import city_of

LONGEST_CITY_EMS = 5
Marks = list[tuple[int, str]]


def second_scale(scene: WeekScene, item: CalendarItem | None, day: date) -> tuple[str, list[tuple[int, int]]]:
    """The zone of the second scale, "" for none, and the instants of the user's full hours on `day` by their second.

    In an hour that is left out there is none, of one that comes twice there are both.
    """
    zone = item.zone if item is not None and item.zone in scene.zones else next(iter(scene.zones), "")
    if not zone:
        return "", []
    ordinal = min(max(day.toordinal(), scene.first), scene.first + DAYS - 1)
    found = [(hour * HOUR, scene.hours.readings(ordinal, hour * HOUR)) for hour in range(24)]
    return zone, [(second, instant) for second, readings in found for instant in readings]


class WeekScale:
    """How the hours are written on the left."""

    def __init__(self, look: Look) -> None:
        self._look = look
        self._texts: dict[int, str] = {}
        self._marks: dict[tuple[str, str, int], Marks] = {}
        self.week_numbers = False

    def width(self, fonts: Fonts, mine: str, zones: Sequence[str]) -> int:
        """Pixels of the scale, of both where there is a second one for one of the `zones`."""
        if not zones:
            return self._one(fonts, ())
        return self._one(fonts, (mine,)) + self._one(fonts, zones) + fonts.week_metrics.horizontalAdvance("⁺¹")

    def _one(self, fonts: Fonts, zones: Sequence[str]) -> int:
        """Wide enough for the hours, and for the names of the cities unless they are long."""
        measure = fonts.week_metrics
        hours = max(measure.horizontalAdvance(self.time(minute)) for minute in (600, 1380, 1200))
        cities = max((measure.horizontalAdvance(city_of(zone)) for zone in zones), default=0)
        return max(hours, min(cities, LONGEST_CITY_EMS * measure.height())) + 14

    def time(self, minute: int) -> str:
        """A minute of the day as the locale writes it."""
        if minute not in self._texts:
            self._texts[minute] = self._look.dates.time(datetime(2001, 1, 1, minute // 60, minute % 60))
        return self._texts[minute]

    def second(self, scene: WeekScene, mine: str, item: CalendarItem | None, day: date) -> tuple[str, Marks]:
        """The zone of the second scale, "" for none, and what its clocks show at the user's full hours of a day."""
        zone, instants = second_scale(scene, item, day)
        return zone, self._marks_of(mine, zone, day, instants) if zone else []

    def _marks_of(self, mine: str, zone: str, day: date, instants: list[tuple[int, int]]) -> Marks:
        key = (mine, zone, day.toordinal())
        if key not in self._marks:
            if len(self._marks) > 50:
                self._marks.clear()
            there = Hours(day.toordinal() - 2, 5, zone)
            marks: Marks = []
            for second, instant in instants:
                ordinal, at = there.wall(instant)
                marks.append((second, week_words.shifted(self.time(at // 60), ordinal - day.toordinal())))
            self._marks[key] = marks
        return self._marks[key]

    def paint(
        self,
        painter: QPainter,
        week_painter: WeekPainter,
        scene: WeekScene,
        mine: str,
        item: CalendarItem | None,
        day: date,
    ) -> None:
        """One scale or two, and the number of the week where the land counts weeks."""
        metrics = scene.metrics
        hours = [(hour * HOUR, self.time(hour * 60)) for hour in range(24)]
        zone, marks = self.second(scene, mine, item, day)
        one = metrics.margin if not zone else self._one(week_painter.fonts, (mine,))
        columns = [(metrics.margin - one, metrics.margin, hours, city_of(mine) if zone else "")]
        if zone:
            columns.append((0, metrics.margin - one, marks, city_of(zone)))
        number = date.fromordinal(scene.first + 3).isocalendar().week if self.week_numbers else 0
        week_painter.scale(painter, metrics, columns, str(number) if number else "")
