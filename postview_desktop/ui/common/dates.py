"""Days and times as the system's language writes them."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

if TYPE_CHECKING:
    from postview_desktop.domain.interview import Interview


class Dates:
    """Writes days and wall times in one locale. Only naive values: an aware one would lose its zone in Qt."""

    def __init__(self, locale: QLocale | None = None) -> None:
        self.locale = locale or QLocale()
        language = self.locale.language()
        self._month_first = (
            language == QLocale.Language.English and self.locale.territory() == QLocale.Country.UnitedStates
        )

    def day(self, day: date) -> str:
        """ "Monday 23 November"."""
        return self._write(day, "dddd, MMMM d" if self._month_first else "dddd d MMMM")

    def short_day(self, day: date) -> str:
        """ "Mon 30 Nov"."""
        return self._write(day, "ddd, MMM d" if self._month_first else "ddd d MMM")

    def short_day_of_year(self, day: date) -> str:
        """ "Mon 30 Nov 2026"."""
        return self._write(day, "ddd, MMM d, yyyy" if self._month_first else "ddd d MMM yyyy")

    def month(self, day: date) -> str:
        """ "November 2026"."""
        return self.locale.standaloneMonthName(day.month).capitalize() + f" {day.year}"

    def time(self, wall: datetime) -> str:
        """ "14:00" or "2:00 PM", as the locale has it."""
        return self.locale.toString(QTime(wall.hour, wall.minute), QLocale.FormatType.ShortFormat)

    def span(self, interview: Interview) -> str:
        """ "Monday 23 November, 14:00 – 14:45", in the interview's own zone."""
        start, end = interview.start, interview.end
        if start.date() == end.date():
            return f"{self.day(start.date())}, {self.time(start)} – {self.time(end)}"
        return f"{self.day(start.date())}, {self.time(start)} – {self.day(end.date())}, {self.time(end)}"

    def clock(self, epoch: int, zone: str) -> str:
        """The time of an instant (epoch seconds) in a zone."""
        from postview_desktop.domain.interview import wall_of

        return self.time(wall_of(epoch, zone))

    def relative(self, day: date, today: date) -> str:
        """ "today", "tomorrow", "yesterday", else the short day."""
        if day == today:
            return QCoreApplication.translate("Dates", "today")
        if day == today + timedelta(days=1):
            return QCoreApplication.translate("Dates", "tomorrow")
        if day == today - timedelta(days=1):
            return QCoreApplication.translate("Dates", "yesterday")
        return self.short_day(day)

    def lately(self, day: date, today: date) -> str:
        """When something was, within a sentence: "today", "yesterday", "on Tuesday", "on Tue 3 Nov"."""
        if day in (today, today - timedelta(days=1)):
            return self.relative(day, today)
        near = timedelta(0) < today - day < timedelta(days=7)
        name = self.locale.standaloneDayName(day.isoweekday()) if near else self.short_day(day)
        return QCoreApplication.translate("Dates", "on {day}").format(day=name)

    def _write(self, day: date, pattern: str) -> str:
        return self.locale.toString(QDate(day.year, day.month, day.day), pattern)
