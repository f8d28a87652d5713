"""A small month to jump by: a number for each day, a dot where something is, all of it reached by keys."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QLocale, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from postview_desktop.ui.calendar import words
from postview_desktop.ui.calendar.inks import Inks
from postview_desktop.ui.calendar.month_layout import DAYS, month_before
from postview_desktop.ui.common.buttons import Button
from postview_desktop.ui.common.cards import SubHeading
from postview_desktop.ui.common.context import Look

WEEKS = 6
LOWEST, HIGHEST = date(2, 1, 1).toordinal(), date(9998, 12, 31).toordinal()
"""The days that can be turned to, as everywhere in the calendar."""

Busy = Callable[[date, date], frozenset[int]]
"""The days from the first to the last (both included) that have something, as ordinals."""


class MiniMonth(QWidget):
    """`day_chosen` is emitted when a person takes a day. One day alone is a stop of the Tab key."""

    day_chosen = Signal(object)
    """date"""
    left = Signal()
    """Escape"""

    def __init__(self, look: Look, busy: Busy, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._busy = busy
        self._first_weekday = 0
        self._first = self._today = self._day = date(2000, 1, 1).toordinal()
        self._month = (2000, 1)
        self.setObjectName("mini_month")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        head = QHBoxLayout()
        self._title = SubHeading(look, parent=self)
        self._title.setObjectName("mini_title")
        self._title.setWordWrap(False)
        head.addWidget(self._title, 1)
        for name, icon, text, by in (
            ("mini_previous", "chevron-left", self.tr("Previous month"), 1),
            ("mini_next", "chevron-right", self.tr("Next month"), -1),
        ):
            button = Button(look, "", icon=icon, quiet=True, parent=self)
            button.setObjectName(name)
            button.setAccessibleName(text)
            button.setToolTip(text)
            button.clicked.connect(lambda _checked=False, by=by: self._turn(by))
            head.addWidget(button)
        column.addLayout(head)
        grid = QGridLayout()
        grid.setSpacing(0)
        self._names = [QLabel(self) for _ in range(DAYS)]
        for place, label in enumerate(self._names):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setProperty("muted", True)
            grid.addWidget(label, 0, place)
        self._days = [_Day(look, self) for _ in range(WEEKS * DAYS)]
        for number, day in enumerate(self._days):
            grid.addWidget(day, 1 + number // DAYS, number % DAYS)
            day.clicked.connect(lambda _checked=False, number=number: self._take(self._first + number))
        column.addLayout(grid)

    @property
    def day(self) -> date:
        """The day that the keys are on."""
        return date.fromordinal(self._day)

    def show_day(self, day: date, today: date, first_weekday: int) -> None:
        """Turn to a day; the data is asked for anew. `first_weekday` is 0 for Monday."""
        self._today, self._day, self._first_weekday = today.toordinal(), day.toordinal(), first_weekday
        self._show(day.year, day.month)

    def focus_day(self) -> None:
        """The keyboard goes to the day."""
        self._days[self._day - self._first].setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self, year: int, month: int) -> None:
        start = date(year, month, 1)
        self._month = (year, month)
        self._first = start.toordinal() - (start.weekday() - self._first_weekday) % DAYS
        first, last = max(self._first, 1), min(self._first + WEEKS * DAYS - 1, date.max.toordinal())
        busy = self._busy(date.fromordinal(first), date.fromordinal(last))
        dates = self._look.dates
        self._title.setText(dates.month(start))
        for place, label in enumerate(self._names):
            number = (self._first_weekday + place) % DAYS + 1
            label.setText(dates.locale.standaloneDayName(number, QLocale.FormatType.NarrowFormat))
        for number, button in enumerate(self._days):
            ordinal = self._first + number
            # At the ends of time a week is not whole.
            button.setEnabled(first <= ordinal <= last)
            if not first <= ordinal <= last:
                button.setText("")
                continue
            day = date.fromordinal(ordinal)
            button.show_day(
                day,
                words.mini_day_name(dates.day(day), has_items=ordinal in busy, is_today=ordinal == self._today),
                inside=day.month == month,
                is_today=ordinal == self._today,
                chosen=ordinal == self._day,
                busy=ordinal in busy,
            )

    def _turn(self, by: int) -> None:
        """Another month; the day keeps its number where the month has it."""
        year, month = month_before(*self._month, by)
        number = min(self.day.day, monthrange(year, month)[1])
        self._day = date(year, month, number).toordinal()
        self._show(year, month)

    def _take(self, ordinal: int) -> None:
        self._day = min(max(ordinal, LOWEST), HIGHEST)
        self._show(self.day.year, self.day.month)
        self.day_chosen.emit(self.day)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        column = (date.fromordinal(self._day).weekday() - self._first_weekday) % DAYS
        steps = {
            Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -DAYS, Qt.Key.Key_Down: DAYS,
            Qt.Key.Key_Home: -column, Qt.Key.Key_End: DAYS - 1 - column,
        }  # fmt: skip
        turns = {Qt.Key.Key_PageUp: 1, Qt.Key.Key_PageDown: -1}
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        elif key in steps:
            self._day = min(max(self._day + steps[key], LOWEST), HIGHEST)
            self._show(self.day.year, self.day.month)
            self.focus_day()
        elif key in turns:
            self._turn(turns[key])
            self.focus_day()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._take(self._day)
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.accept()
        if event.angleDelta().y():
            self._turn(1 if event.angleDelta().y() > 0 else -1)


class _Day(QAbstractButton):
    """One day: a filled disc for today, a ring for the chosen one, a dot where something is."""

    def __init__(self, look: Look, month: MiniMonth) -> None:
        super().__init__(month)
        self._look = look
        self._month = month
        self._inside = self._today = self._chosen = self._busy = False
        self.setObjectName("mini_day")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        side = self.fontMetrics().height()
        return QSize(side + 8, side + 11)

    def minimumSizeHint(self) -> QSize:
        return QSize(self.fontMetrics().horizontalAdvance("00") + 4, self.sizeHint().height())

    def show_day(self, day: date, spoken: str, *, inside: bool, is_today: bool, chosen: bool, busy: bool) -> None:
        self._inside, self._today, self._chosen, self._busy = inside, is_today, chosen, busy
        self.setText(str(day.day))
        self.setAccessibleName(spoken)
        self.setToolTip(spoken)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if chosen else Qt.FocusPolicy.ClickFocus)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.ignore()  # the month has them all, Space included

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self.isEnabled():
            return
        inks = Inks(self._look.theme)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        high = self.fontMetrics().height() + 4
        side = min(float(high), self.width() - 1.0)
        box = QRectF((self.width() - side) / 2, 1, side, side)
        if self._today:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(inks.accent)
            painter.drawEllipse(box)
        if self._chosen:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(inks.accent if self.hasFocus() or not self._today else inks.text, 2))
            painter.drawEllipse(box.adjusted(0, 0, 0, 0) if not self._today else box.adjusted(-1, -1, 1, 1))
        font = self.font()
        font.setBold(self._today or self._chosen)
        painter.setFont(font)
        painter.setPen(inks.on_accent if self._today else inks.text if self._inside else inks.muted)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self.text())
        if self._busy:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(inks.strong("interview"))
            painter.drawEllipse(QRectF(self.width() / 2 - 2, high + 2.5, 4, 4))
        painter.end()


class MonthPopover(QFrame):
    """The small month by itself, where there is no room for it beside the calendar."""

    def __init__(self, look: Look, busy: Busy, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("card", True)
        self.setObjectName("month_popover")
        column = QVBoxLayout(self)
        column.setContentsMargins(*[round(look.theme.em * 0.7)] * 4)
        self.month = MiniMonth(look, busy, self)
        self.month.left.connect(self.close)
        self.month.day_chosen.connect(lambda _day: self.close())
        column.addWidget(self.month)

    def open_below(self, button: QWidget) -> None:
        """Show it under a button, within the screen, with the keyboard on the day."""
        self.adjustSize()
        point = button.mapToGlobal(QPoint(0, button.height() + 4))
        area = button.screen().availableGeometry()
        point.setX(max(area.left(), min(point.x(), area.right() - self.width())))
        point.setY(max(area.top(), min(point.y(), area.bottom() - self.height())))
        self.move(point)
        self.show()
        self.month.focus_day()
