"""Months ready to be painted: asked once, laid out once, painted once, and the neighbours ahead while nobody waits."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPixmap

from postview_desktop.services.calendar import CalendarItem
from postview_desktop.ui.calendar.metrics import Fonts, Metrics
from postview_desktop.ui.calendar.month_layout import DAYS, Week, first_shown, in_order, lay_out, weeks_shown
from postview_desktop.ui.calendar.painter import MonthPainter
from postview_desktop.ui.calendar.view import Shown

KEPT = 5
"""Months whose picture is kept: some 3 MB each at a usual size."""


@dataclass(slots=True)
class Scene:
    """One month. `first` is the ordinal of its first day shown, `items` all that touch its days, in order."""

    year: int
    month: int
    first: int
    weeks: int
    items: list[CalendarItem]
    metrics: Metrics
    layout: tuple[Week, ...]
    picture: QPixmap | None = None

    def on(self, ordinal: int) -> list[CalendarItem]:
        """What touches one day, in order."""
        return [item for item in self.items if item.first_ordinal <= ordinal <= item.last_ordinal]


class Scenes:
    """Makes scenes and keeps the last few. `load` asks for the items between two days, both included."""

    def __init__(self, load: Callable[[date, date], list[CalendarItem]]) -> None:
        self._load = load
        self._items: dict[tuple[int, int], list[CalendarItem]] = {}
        self._kept: dict[tuple[int, int], Scene] = {}
        self._spare: list[QPixmap] = []
        self.first_weekday = 0
        self.week_numbers = False
        self.shown = Shown()
        self.fonts: Fonts | None = None
        self.size = QSize()

    def forget(self) -> None:
        """The data changed."""
        self._items.clear()
        self.forget_pictures()

    def forget_pictures(self) -> None:
        """The size, the font, the colours or the filters changed; the data did not."""
        for scene in self._kept.values():
            self._put_aside(scene)
        self._kept.clear()

    def _put_aside(self, scene: Scene) -> None:
        """Fresh memory costs as much as painting on it: a picture that is not needed is painted over."""
        if scene.picture is not None and len(self._spare) < KEPT:
            self._spare.append(scene.picture)
        scene.picture = None

    def _paper(self, ratio: float) -> QPixmap:
        """Something of the present size to paint on; what it shows is painted over."""
        while self._spare:
            spare = self._spare.pop()
            if spare.size() == self.size * ratio and spare.devicePixelRatioF() == ratio:
                return spare
        picture = QPixmap(self.size * ratio)
        picture.setDevicePixelRatio(ratio)
        return picture

    def has_picture(self, year: int, month: int) -> bool:
        scene = self._kept.get((year, month))
        return scene is not None and scene.picture is not None

    def scene(self, year: int, month: int) -> Scene:
        """The month at the present size; asked for if it is not there."""
        key = (year, month)
        scene = self._kept.get(key)
        if scene is None:
            first = first_shown(year, month, self.first_weekday).toordinal()
            weeks = weeks_shown(year, month, self.first_weekday)
            fonts = self.fonts
            assert fonts is not None
            metrics = Metrics(self.size, fonts, weeks, self.week_numbers)
            items = self._items.get(key)
            if items is None:
                last = min(first + weeks * DAYS - 1, date.max.toordinal())
                items = in_order(self._load(date.fromordinal(first), date.fromordinal(last)))
                self._items[key] = items
                while len(self._items) > KEPT:
                    del self._items[next(iter(self._items))]
            if self.shown != Shown():
                items = [item for item in items if self.shown.lets_through(item)]
            layout = lay_out(items, first, weeks, metrics.rows)
            scene = Scene(year, month, first, weeks, items, metrics, layout)
            self._kept[key] = scene
            while len(self._kept) > KEPT:
                self._put_aside(self._kept.pop(next(iter(self._kept))))
        return scene

    def paint(self, scene: Scene, painter: MonthPainter, today: int, ratio: float) -> QPixmap:
        """The month's picture, painted when it is first wanted. `ratio` is that of the screen."""
        if scene.picture is None:
            picture = self._paper(ratio)
            pen = QPainter(picture)
            painter.paint(pen, scene.metrics, scene.layout, scene.month, today)
            pen.end()
            scene.picture = picture
        return scene.picture
