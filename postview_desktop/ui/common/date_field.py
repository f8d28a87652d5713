"""Fields for a day and for a time of day: one stop of the Tab key each, typed freely, without a zone."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

from PySide6.QtCore import QDate, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QCalendarWidget, QFrame, QLineEdit, QToolButton, QVBoxLayout, QWidget

from postview_desktop.ui.common.context import Look
from postview_desktop.ui.common.day_words import read_day, read_time


class _Typed(QLineEdit):
    """A line that reads while one types, marks what it cannot read, and shows its value again when one leaves."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.textEdited.connect(self._on_edited)

    def readable(self) -> bool:
        """Whether what is typed now can be read."""
        return self._reads(self.text())

    def sizeHint(self) -> QSize:
        return QSize(round(self._look.theme.em * self._ems()), super().sizeHint().height())

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._settle()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not self.readable():
                # A sheet's main button must not take the value of before for the one that was meant.
                event.accept()
                return
            self._settle()
        step = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}.get(Qt.Key(event.key()), 0)
        if step and event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier):
            self._step(step)
            event.accept()
            return
        super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # a page that scrolls under the pointer must not change a date

    def _on_edited(self, text: str) -> None:
        self._mark(not self._reads(text))
        self._take(text)

    def _mark(self, wrong: bool) -> None:
        if bool(self.property("wrong")) != wrong:
            self.setProperty("wrong", wrong)
            self.style().unpolish(self)
            self.style().polish(self)

    def _settle(self) -> None:
        self._mark(False)
        self._show_value()

    def _ems(self) -> float:
        raise NotImplementedError

    def _reads(self, text: str) -> bool:
        raise NotImplementedError

    def _take(self, text: str) -> None:
        raise NotImplementedError

    def _step(self, step: int) -> None:
        raise NotImplementedError

    def _show_value(self) -> None:
        raise NotImplementedError


class OptionalDateField(_Typed):
    """A day or none. `day_changed` carries a date or None when a person changes it; `set_value` is silent.

    Up and Down go by days, Page Up and Page Down by months, Alt+Down opens a small month.
    """

    day_changed = Signal(object)
    empty_allowed = True

    def __init__(self, look: Look, value: date | None = None, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._value: date | None = value
        self._popup: _MonthPopup | None = None
        self._open = QToolButton(self)
        self._open.setObjectName("pick")
        self._open.setAccessibleName(self.tr("Pick a day"))
        self._open.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._open.setCursor(Qt.CursorShape.ArrowCursor)
        self._open.clicked.connect(self.open_month)
        self.setToolTip(self.tr("Type a day (30 Nov, tomorrow, Friday) or pick it with Alt+Down"))
        self._dress()
        look.theme.changed.connect(self._dress)
        self._show_value()

    def value(self) -> date | None:
        return self._value

    def set_value(self, value: date | None) -> None:
        self._value = value
        self._settle()

    def open_month(self) -> None:
        """Show a month to pick from, under the field."""
        popup = self._popup = _MonthPopup(self._look, self._value or _today(), self)
        popup.picked.connect(self._pick)
        popup.move(self.mapToGlobal(QPoint(0, self.height() + 2)))
        popup.show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        months = {Qt.Key.Key_PageUp: 1, Qt.Key.Key_PageDown: -1}.get(Qt.Key(event.key()), 0)
        if event.key() == Qt.Key.Key_Down and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.open_month()
        elif months:
            day = self._value or _today()
            moved = QDate(day.year, day.month, day.day).addMonths(months)
            self._pick(date(moved.year(), moved.month(), moved.day()))
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        side = min(self.height() - 6, round(self._look.theme.em * 1.6))
        self._open.setGeometry(self.width() - side - 5, (self.height() - side) // 2, side, side)

    def _pick(self, day: date) -> None:
        changed = day != self._value
        self.set_value(day)
        if changed:
            self.day_changed.emit(day)

    def _ems(self) -> float:
        return 11.0

    def _reads(self, text: str) -> bool:
        if not text.strip():
            return self.empty_allowed
        return text == self._shown() or read_day(text, self._look.dates.locale, _today()) is not None

    def _take(self, text: str) -> None:
        if self._reads(text):
            day = read_day(text, self._look.dates.locale, _today())
            if day != self._value:
                self._value = day
                self.day_changed.emit(day)

    def _step(self, step: int) -> None:
        self._pick((self._value or _today()) + timedelta(days=step))

    def _shown(self) -> str:
        return "" if self._value is None else self._look.dates.short_day_of_year(self._value)

    def _show_value(self) -> None:
        if self.text() != self._shown():
            self.setText(self._shown())

    def _dress(self) -> None:
        size = round(self._look.theme.em)
        self._open.setIcon(self._look.icons.get("calendar", "muted", size))
        self._open.setIconSize(QSize(size, size))
        self.setTextMargins(0, 0, size + 10, 0)


class DateField(OptionalDateField):
    """A day; there always is one. What cannot be read is marked, and leaving the field brings the last day back."""

    empty_allowed = False

    def __init__(self, look: Look, value: date | None = None, parent: QWidget | None = None) -> None:
        super().__init__(look, value or _today(), parent)

    def value(self) -> date:
        return self._value or _today()


class TimeField(_Typed):
    """A time of day. `time_changed` carries a naive time when a person changes it; Up and Down go by a quarter."""

    time_changed = Signal(object)

    def __init__(self, look: Look, value: time | None = None, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._value = value or time(9)
        self.setToolTip(self.tr("Type a time (9, 14:30, 2 pm)"))
        self._show_value()

    def value(self) -> time:
        return self._value

    def set_value(self, value: time) -> None:
        self._value = value.replace(second=0, microsecond=0)
        self._settle()

    def _ems(self) -> float:
        return 6.0

    def _reads(self, text: str) -> bool:
        return text == self._shown() or read_time(text) is not None

    def _take(self, text: str) -> None:
        read = read_time(text)
        if read is not None and read != self._value:
            self._value = read
            self.time_changed.emit(read)

    def _step(self, step: int) -> None:
        minutes = self._value.hour * 60 + self._value.minute
        quarter = (minutes // 15 + step) * 15 if step > 0 else (-(-minutes // 15) + step) * 15
        quarter %= 24 * 60
        self.set_value(time(quarter // 60, quarter % 60))
        self.time_changed.emit(self._value)

    def _shown(self) -> str:
        return self._look.dates.time(datetime.combine(date(2000, 1, 1), self._value))

    def _show_value(self) -> None:
        if self.text() != self._shown():
            self.setText(self._shown())


class _MonthPopup(QFrame):
    """A small month that goes away when a day was picked."""

    picked = Signal(object)

    def __init__(self, look: Look, day: date, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("card", True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        self.month = QCalendarWidget(self)
        self.month.setObjectName("pick_day")
        self.month.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self.month.setFirstDayOfWeek(look.dates.locale.firstDayOfWeek())
        self.month.setSelectedDate(QDate(day.year, day.month, day.day))
        self.month.clicked.connect(self._on_picked)
        self.month.activated.connect(self._on_picked)
        layout.addWidget(self.month)
        self.setFocusProxy(self.month)

    def _on_picked(self, day: QDate) -> None:
        if self.isVisible():
            self.picked.emit(date(day.year(), day.month(), day.day()))
            self.close()


def _today() -> date:
    return date.today()  # noqa: DTZ011 - what a person means by "tomorrow" while typing
