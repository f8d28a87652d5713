"""The measures of the week: head, lane and hours, from the font and the size given."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize

from postview_desktop.ui.calendar.metrics import SIDE, Fonts, Metrics
from postview_desktop.ui.calendar.month_layout import DAYS
from postview_desktop.ui.calendar.week_hours import DAY
from postview_desktop.ui.calendar.week_layout import FIRST_HALF, SECOND_HALF

HOUR = 3600
LANE_PAD = 4
LEAST_ROWS, MOST_ROWS = 1, 6
LANE_SHARE = 0.3
"""Of the height: as far as the lane grows."""
LEAST_ZOOM, MOST_ZOOM = 1.5, 9.0
"""Lines of text in an hour."""
USUAL_ZOOM = 3.0


def lane_rows_for(height: int, pitch: int) -> int:
    """The most rows that the lane takes of a week of this height."""
    return min(MOST_ROWS, max(LEAST_ROWS, int(height * LANE_SHARE) // max(1, pitch)))


class WeekMetrics(Metrics):
    """Rectangles of one week at one size. The lane is a month's week of one row; days are numbered from 0 to 6.

    `scroll` is how many pixels of the hours are above the part that is seen.
    """

    def __init__(self, size: QSize, fonts: Fonts, gutter: int, lane_rows: int, hour: float, scroll: int) -> None:
        self.size = size
        self.weeks = 1
        self.week_numbers = False
        self.margin = gutter
        self.head = fonts.day_metrics.height() + 16
        self.tight = size.height() < 30 * fonts.bar_metrics.height()
        self.badge = fonts.day_metrics.height() + 4
        self.pitch = pitch_of(fonts, size)
        self.bar = self.pitch - 2
        self.day_band = LANE_PAD
        self.rows = lane_rows
        wide = size.width() - gutter
        self.xs = [gutter + wide * column // DAYS for column in range(DAYS + 1)]
        self.top = self.head + max(LEAST_ROWS, lane_rows) * self.pitch + 2 * LANE_PAD

        self.ys = [self.head, self.top]
        self.week = self.top - self.head
        self.view = max(1, size.height() - self.top)
        # A day never leaves room below it.
        self.hour = max(hour, self.view / 24)
        self.body = round(24 * self.hour)
        self.scroll = min(max(0, scroll), max(0, self.body - self.view))
        self.line = fonts.bar_metrics.height()
        self.least = max(1, round((self.line + 4) / self.hour * HOUR))
        """Seconds of the scale that the lowest piece takes."""
        self.most = max(2, (self.xs[1] - self.xs[0] - 2 * SIDE) // max(1, round(2.6 * self.line)))
        """Pieces that can stand side by side and still be read and pressed."""

    def y(self, second: float) -> int:
        """Where a second of the day stands in the widget."""
        return self.top - self.scroll + round(second / HOUR * self.hour)

    def second(self, y: int) -> int:
        """The second of the day at a height of the widget, 0 to 86400."""
        return min(DAY, max(0, round((y - self.top + self.scroll) / self.hour * HOUR)))

    def column(self, x: int) -> int:
        """The number of the day at a place, that at the edge outside of all of them."""
        return next((column for column in range(DAYS) if x < self.xs[column + 1]), DAYS - 1)

    def hours(self) -> QRect:
        """The part in which the hours are seen."""
        return QRect(0, self.top, self.size.width(), self.view)

    def hours_of(self, number: int) -> QRect:
        """The part of it that a day has."""
        return QRect(self.xs[number], self.top, self.xs[number + 1] - self.xs[number], self.view)

    def whole_day(self, number: int) -> QRect:
        """A day from its head to its last hour seen."""
        return QRect(self.xs[number], 0, self.xs[number + 1] - self.xs[number], self.size.height())

    def block(self, number: int, start: int, end: int, place: tuple[int, int, int, int]) -> QRect:
        """Where second `start` to `end` of a day stands; `place` is half, column, span and columns."""
        half, column, span, columns = place
        left, right = self.xs[number] + 2, self.xs[number + 1] - SIDE - 2
        middle = (left + right) // 2
        if half == FIRST_HALF:
            right = middle - 1
        elif half == SECOND_HALF:
            left = middle + 1
        wide = right - left
        x = left + wide * column // columns
        y = self.y(start) + 1
        return QRect(x, y, left + wide * (column + span) // columns - x - 1, max(3, self.y(end) - y))

    def pill(self, number: int, above: bool) -> QRect:
        """Where a day says how many interviews are above or below the hours that are seen."""
        wide = min(self.xs[number + 1] - self.xs[number] - 8, 3 * self.line)
        middle = (self.xs[number] + self.xs[number + 1]) // 2
        top = self.top + 4 if above else self.size.height() - self.line - 8
        return QRect(middle - wide // 2, top, wide, self.line + 4)

    def is_in_hours(self, point: QPoint) -> bool:
        return point.y() >= self.top and point.x() >= self.margin

    def is_in_lane(self, point: QPoint) -> bool:
        return self.head <= point.y() < self.top and point.x() >= self.margin


def pitch_of(fonts: Fonts, size: QSize) -> int:
    """The height of a row of the lane: closer together in a small window."""
    return fonts.bar_metrics.height() + (5 if size.height() < 36 * fonts.bar_metrics.height() else 7)
