"""Fields for a day and for a time of day, in the locale's way of writing, without a zone."""

from __future__ import annotations

from datetime import date, time

from PySide6.QtCore import QDate, QLocale, Qt, QTime, Signal
from PySide6.QtWidgets import QCalendarWidget, QDateEdit, QTimeEdit, QWidget

from postview_desktop.ui.common.context import Look


class DateField(QDateEdit):
    """A day, typed or picked from a small month. `day_changed` is emitted with a date."""

    day_changed = Signal(object)

    def __init__(self, look: Look, value: date | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setCalendarPopup(True)
        self.setDisplayFormat(_with_whole_year(look.dates.locale))
        self.setDateRange(QDate(1990, 1, 1), QDate(2199, 12, 31))
        popup = self.calendarWidget()
        popup.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        popup.setFirstDayOfWeek(look.dates.locale.firstDayOfWeek())
        self.set_value(value or date.today())  # noqa: DTZ011 - a first offer only; the page sets the day that it means
        self.dateChanged.connect(lambda _day: self.day_changed.emit(self.value()))

    def value(self) -> date:
        day = self.date()
        return date(day.year(), day.month(), day.day())

    def set_value(self, value: date) -> None:
        self.setDate(QDate(value.year, value.month, value.day))


class TimeField(QTimeEdit):
    """A time of day. `time_changed` is emitted with a naive time."""

    time_changed = Signal(object)

    def __init__(self, look: Look, value: time | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setDisplayFormat(look.dates.locale.timeFormat(QLocale.FormatType.ShortFormat))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.set_value(value or time(9))
        self.timeChanged.connect(lambda _time: self.time_changed.emit(self.value()))

    def value(self) -> time:
        return time(self.time().hour(), self.time().minute())

    def set_value(self, value: time) -> None:
        self.setTime(QTime(value.hour, value.minute))


def _with_whole_year(locale: QLocale) -> str:
    """The locale's short date with the weekday before it and four digits of the year."""
    pattern = locale.dateFormat(QLocale.FormatType.ShortFormat)
    if "yyyy" not in pattern:
        pattern = pattern.replace("yy", "yyyy")
    return f"ddd {pattern}"
