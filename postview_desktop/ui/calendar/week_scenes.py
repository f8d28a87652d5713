"""Weeks ready to be painted: asked once, laid out once, painted once, and the neighbours ahead while nobody waits."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from zoneinfo import ZoneInfoNotFoundError

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPixmap

from postview_desktop.services.calendar import CalendarItem
from postview_desktop.ui.calendar.metrics import Fonts
from postview_desktop.ui.calendar.month_layout import DAYS, Week, in_order
from postview_desktop.ui.calendar.view import Load, Shown
from postview_desktop.ui.calendar.week_hours import Hours, offset_at
from postview_desktop.ui.calendar.week_layout import More, Piece, is_timed, lay_out_hours, lay_out_lane
from postview_desktop.ui.calendar.week_metrics import USUAL_ZOOM, WeekMetrics, lane_rows_for, pitch_of

KEPT = 5
"""Weeks whose picture is kept: some 3 MB each at a usual size."""
FIRST_WEEK, LAST_WEEK = date(2, 1, 1).toordinal(), date(9998, 12, 25).toordinal()

Paint = Callable[[QPainter, "WeekScene"], None]


@dataclass(slots=True)
class WeekScene:
    """One week from the ordinal `first`; `items` are all that touch its days, in order. `zones` are those of its
    interviews elsewhere, the most frequent first."""

    first: int
    items: list[CalendarItem]
    hours: Hours
    metrics: WeekMetrics
    lane: Week
    pieces: tuple[Piece, ...]
    mores: tuple[More, ...]
    zones: tuple[str, ...]
    picture: QPixmap | None = None
    weeks: int = 1

    def beyond(self, number: int, above: bool) -> list[Piece]:
        """What of a day, by its number, is wholly above or below the hours that are seen."""
        metrics, ordinal = self.metrics, self.first + number
        low, high = metrics.second(metrics.top + 4), metrics.second(metrics.size.height() - 4)
        return [
            piece
            for piece in self.pieces
            if piece.ordinal == ordinal and (piece.end <= low if above else piece.start >= high)
        ]

    def on(self, ordinal: int) -> list[CalendarItem]:
        """What touches one day, in order."""
        return [item for item in self.items if item.first_ordinal <= ordinal <= item.last_ordinal]


class WeekScenes:
    """Makes scenes and keeps the last few. `load` asks for the items between two days, both included; `gutter` says
    how wide the scale is with the zones of a week elsewhere."""

    def __init__(self, load: Load, gutter: Callable[[tuple[str, ...]], int]) -> None:
        self._load = load
        self._gutter = gutter
        self._items: dict[int, list[CalendarItem]] = {}
        self._kept: dict[int, WeekScene] = {}
        self._spare: list[QPixmap] = []
        self.zone = "UTC"
        self.first_weekday = 0
        self.shown = Shown()
        self.fonts: Fonts | None = None
        self.size = QSize()
        self.zoom = USUAL_ZOOM
        """Lines of text in an hour."""
        self.top = 0
        """The second of the day at the top of the hours."""

    def forget(self) -> None:
        """The data or the zone changed."""
        self._items.clear()
        self.forget_pictures()

    def forget_pictures(self) -> None:
        """The size, the font, the colours, the filters or the part that is seen changed; the data did not."""
        for scene in self._kept.values():
            self._put_aside(scene)
        self._kept.clear()

    def _put_aside(self, scene: WeekScene) -> None:
        """As `Scenes` does: fresh memory costs as much as painting on it."""
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

    def has_picture(self, first: int) -> bool:
        scene = self._kept.get(first)
        return scene is not None and scene.picture is not None

    def first_of(self, day: date) -> int:
        """The ordinal of the first day of a day's week, within the weeks that can be shown."""
        return min(max(day.toordinal() - (day.weekday() - self.first_weekday) % DAYS, FIRST_WEEK), LAST_WEEK)

    def scene(self, first: int) -> WeekScene:
        """The week at the present size; asked for if it is not there."""
        scene = self._kept.get(first)
        if scene is None:
            scene = self._kept[first] = self._made(first)
            while len(self._kept) > KEPT:
                self._put_aside(self._kept.pop(next(iter(self._kept))))
        return scene

    def _made(self, first: int) -> WeekScene:
        items = self._items.get(first)
        if items is None:
            items = in_order(self._load(date.fromordinal(first), date.fromordinal(first + DAYS - 1)))
            self._items[first] = items
            while len(self._items) > KEPT:
                del self._items[next(iter(self._items))]
        shown = self.shown
        items = [item for item in items if shown.lets_through(item)]
        fonts = self.fonts
        assert fonts is not None
        hours = Hours(first, DAYS, self.zone)
        zones = zones_elsewhere(items, self.zone)
        most = lane_rows_for(self.size.height(), pitch_of(fonts, self.size))
        lane, rows = lay_out_lane([item for item in items if not is_timed(item)], first, most)
        hour = self.zoom * fonts.bar_metrics.height()
        scroll = round(self.top / 3600 * max(hour, 1.0))
        metrics = WeekMetrics(self.size, fonts, self._gutter(zones), rows, hour, scroll)
        pieces, mores = lay_out_hours(items, hours, metrics.least, metrics.most)
        return WeekScene(first, items, hours, metrics, lane, pieces, mores, zones)

    def paint(self, scene: WeekScene, paint: Paint, ratio: float) -> QPixmap:
        """The week's picture, painted when it is first wanted. `ratio` is that of the screen."""
        if scene.picture is None:
            picture = self._paper(ratio)
            pen = QPainter(picture)
            paint(pen, scene)
            pen.end()
            scene.picture = picture
        return scene.picture


def zones_elsewhere(items: Sequence[CalendarItem], mine: str) -> tuple[str, ...]:
    """The zones of interviews whose clocks show another time than the user's, the most frequent first."""
    counts = Counter(item.zone for item in items if is_elsewhere(item, mine))
    return tuple(zone for zone, _count in counts.most_common())


def is_elsewhere(item: CalendarItem, mine: str) -> bool:
    """Whether the clocks at an interview show another time than the user's; not where its zone is unknown."""
    if not item.zone or item.zone == mine or not item.start_epoch:
        return False
    try:
        return offset_at(item.start_epoch, item.zone) != offset_at(item.start_epoch, mine)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return False
