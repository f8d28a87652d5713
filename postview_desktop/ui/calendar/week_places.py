"""Where the items of one week stand on the screen, and what stands under a point."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QPoint, QRect

from postview_desktop.services.calendar import CalendarItem
from postview_desktop.ui.calendar.month_layout import DAYS
from postview_desktop.ui.calendar.week_layout import More, Piece
from postview_desktop.ui.calendar.week_scenes import WeekScene


class WeekPlaces:
    """Reads one scene; points and rectangles are those of the view."""

    def __init__(self, scene: WeekScene) -> None:
        self._scene = scene
        self._metrics = scene.metrics

    def number(self, day: date) -> int:
        """The number of a day in the week, -1 where it is not seen."""
        number = day.toordinal() - self._scene.first
        return number if 0 <= number < DAYS else -1

    def day(self, day: date) -> QRect:
        """A day from its head to its last hour seen, empty where it is not seen."""
        number = self.number(day)
        return self._metrics.whole_day(number) if number >= 0 else QRect()

    def day_at(self, point: QPoint) -> date | None:
        """The day under a point; None on the scale and outside of the week."""
        size = self._metrics.size
        if not QRect(0, 0, size.width(), size.height()).contains(point) or point.x() < self._metrics.margin:
            return None
        return date.fromordinal(self._scene.first + self._metrics.column(point.x()))

    def item(self, item: CalendarItem, day: date | None = None) -> QRect:
        """Where an item is painted (on `day`, else where it first is), empty where it does not fit or is scrolled
        away."""
        for bar in self._scene.lane.bars:
            if bar.item == item and (day is None or bar.first_column <= self.number(day) <= bar.last_column):
                return self._metrics.bar_rect(0, bar)
        piece = self.piece(item, day)
        return self.piece_rect(piece) & self._metrics.hours() if piece is not None else QRect()

    def spot(self, item: CalendarItem, day: date) -> QRect:
        """Where an item can be found on a day: itself, else the arrow or the "+3 more" that stands for it."""
        rect = self.item(item, day) & self.day(day)
        piece = self.piece(item, day)
        if not rect.isEmpty():
            return rect
        if piece is None:
            return self.more(day)
        number = self.number(day)
        return self._metrics.pill(number, piece in self._scene.beyond(number, above=True))

    def piece(self, item: CalendarItem, day: date | None) -> Piece | None:
        """What an item has on the hours of a day (its first one where none is said)."""
        for piece in self._scene.pieces:
            if piece.item == item and (day is None or piece.ordinal == day.toordinal()):
                return piece
        return None

    def piece_rect(self, piece: Piece) -> QRect:
        """Where a piece stands; that of its "+3" where it has no room."""
        if piece.column >= 0:
            return self._metrics.block(piece.ordinal - self._scene.first, piece.start, piece.end, piece.place)
        return self.crowd_rect(
            next(more for more in self._scene.mores if more.ordinal == piece.ordinal and piece.item in more.items)
        )

    def crowd_rect(self, more: More) -> QRect:
        """Where the "+3" beside crowded interviews stands."""
        return self._metrics.block(more.ordinal - self._scene.first, more.start, more.end, more.place)

    def crowd_at(self, point: QPoint) -> More | None:
        """The "+3" beside crowded interviews at a point."""
        if not self._metrics.is_in_hours(point):
            return None
        return next((more for more in self._scene.mores if self.crowd_rect(more).contains(point)), None)

    def more(self, day: date) -> QRect:
        """Where "+3 more" of a day's lane stands, empty where all fits."""
        number = self.number(day)
        if number < 0 or not self._scene.lane.hidden[number]:
            return QRect()
        return self._metrics.more_rect(number)

    def beyond_at(self, point: QPoint) -> list[Piece]:
        """The interviews that an arrow at a point stands for: those above or below the hours that are seen."""
        if not self._metrics.is_in_hours(point):
            return []
        number = self._metrics.column(point.x())
        for above in (True, False):
            found = self._scene.beyond(number, above)
            if found and self._metrics.pill(number, above).contains(point):
                return found
        return []

    def found_at(self, point: QPoint) -> tuple[CalendarItem, QRect] | None:
        """The item under a point, and where it stands."""
        if self._metrics.is_in_lane(point):
            number = self._metrics.column(point.x())
            for bar in self._scene.lane.bars:
                rect = self._metrics.bar_rect(0, bar)
                if bar.first_column <= number <= bar.last_column and rect.contains(point):
                    return bar.item, rect
        piece = self.piece_at(point)
        return (piece.item, self.piece_rect(piece)) if piece is not None else None

    def piece_at(self, point: QPoint) -> Piece | None:
        """The interview on the hours under a point."""
        if not self._metrics.is_in_hours(point):
            return None
        ordinal = self._scene.first + self._metrics.column(point.x())
        for piece in self._scene.pieces:
            if piece.ordinal == ordinal and piece.column >= 0 and self.piece_rect(piece).contains(point):
                return piece
        return None
