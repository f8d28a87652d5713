"""The measures of the month grid: where columns, weeks, days and bars stand, from the font and the size given."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QFont, QFontMetrics

from postview_desktop.ui.calendar.month_layout import DAYS, Bar

SIDE = 4
"""Room between a day's edge and its bars, in logical pixels."""


ROOMY_ROWS = 4
"""As many things as a day should show before its bars take more room."""


def resized(font: QFont, times: float, weight: QFont.Weight) -> QFont:
    """The font at another size and weight, whether its size is in points or in pixels."""
    copy = QFont(font)
    if font.pixelSize() > 0:
        copy.setPixelSize(max(1, round(font.pixelSize() * times)))
    else:
        copy.setPointSizeF(font.pointSizeF() * times)
    copy.setWeight(weight)
    return copy


class Fonts:
    """The fonts of the grid, made once for each change of the widget's font."""

    def __init__(self, base: QFont) -> None:
        self.day = resized(base, 0.93, QFont.Weight.DemiBold)
        self.other_day = resized(base, 0.93, QFont.Weight.Normal)
        self.bar = resized(base, 0.86, QFont.Weight.DemiBold)
        self.done = resized(base, 0.86, QFont.Weight.Normal)
        self.cancelled = QFont(self.done)
        self.cancelled.setStrikeOut(True)
        self.head = resized(base, 0.86, QFont.Weight.DemiBold)
        self.week = resized(base, 0.79, QFont.Weight.Normal)
        self.day_metrics = QFontMetrics(self.day)
        self.bar_metrics = QFontMetrics(self.bar)
        self.done_metrics = QFontMetrics(self.done)
        self.head_metrics = QFontMetrics(self.head)
        self.week_metrics = QFontMetrics(self.week)


class Metrics:
    """Rectangles of one month at one size. Days are numbered from 0, row by row."""

    def __init__(self, size: QSize, fonts: Fonts, weeks: int, week_numbers: bool) -> None:
        self.size = size
        self.weeks = weeks
        self.week_numbers = week_numbers
        self.head = fonts.head_metrics.height() + 14
        self.margin = fonts.week_metrics.horizontalAdvance("00") + 14 if week_numbers else 0
        wide, high = size.width() - self.margin, size.height() - self.head
        self.xs = [self.margin + wide * column // DAYS for column in range(DAYS + 1)]
        self.ys = [self.head + high * week // weeks for week in range(weeks + 1)]
        self.week = high // weeks
        self.tight = self.week < 5 * fonts.bar_metrics.height()
        self.badge = fonts.day_metrics.height() + (2 if self.tight else 4)
        self.day_band = self.badge + (4 if self.tight else 6)
        least, most = fonts.bar_metrics.height() + 4, fonts.bar_metrics.height() + 9
        room = self.week - self.day_band - 1
        self.rows = max(0, room // least)
        # Roomy while four things fit into a day; closer together before anything has to be left out.
        self.pitch = min(most, max(least, room // max(1, min(self.rows, ROOMY_ROWS))))
        self.bar = self.pitch - (2 if self.pitch < most else 3)
        self.rows = max(0, room // self.pitch)

    def day(self, number: int) -> QRect:
        week, column = divmod(number, DAYS)
        x, y = self.xs[column], self.ys[week]
        return QRect(x, y, self.xs[column + 1] - x, self.ys[week + 1] - y)

    def bar_rect(self, week: int, bar: Bar) -> QRect:
        """A stretch that goes on beyond the week runs up to the edge."""
        left = self.xs[bar.first_column] + (SIDE if bar.starts else 1)
        right = self.xs[bar.last_column + 1] - (SIDE if bar.ends else 0)
        return QRect(left, self.ys[week] + self.day_band + bar.row * self.pitch, right - left, self.bar)

    def more_rect(self, number: int) -> QRect:
        """The last row of a day, which says how many do not fit; the day band where there is no row at all."""
        return QRect(*self.more_box(number))

    def more_box(self, number: int) -> tuple[int, int, int, int]:
        """The same as left, top, width and height."""
        week, column = divmod(number, DAYS)
        left, top = self.xs[column], self.ys[week]
        width = self.xs[column + 1] - left
        if not self.rows:
            return left + width // 2, top + 2, width // 2 - SIDE, self.badge
        return left + SIDE, top + self.day_band + (self.rows - 1) * self.pitch, width - 2 * SIDE, self.bar

    def at(self, point: QPoint) -> int:
        """The number of the day under a point, -1 outside all of them."""
        x, y = point.x(), point.y()
        if not (self.xs[0] <= x < self.xs[-1] and self.ys[0] <= y < self.ys[-1]):
            return -1
        column = next(column for column in range(DAYS) if x < self.xs[column + 1])
        week = next(week for week in range(self.weeks) if y < self.ys[week + 1])
        return week * DAYS + column
