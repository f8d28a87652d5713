"""Days and times as the system's language writes them."""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

if TYPE_CHECKING:
    from postview_desktop.domain.interview import Interview


class _Patterns(NamedTuple):
    """Qt's patterns; its own long and short formats have the year, or no day of the week."""

    day: str
    short: str
    of_year: str


_PLAIN = _Patterns("dddd d MMMM", "ddd d MMM", "ddd d MMM yyyy")
_MONTH_FIRST = _Patterns("dddd, MMMM d", "ddd, MMM d", "ddd, MMM d, yyyy")
_PATTERNS = {
    QLocale.Language.German: _Patterns("dddd, d. MMMM", "ddd d. MMM", "ddd d. MMM yyyy"),
    QLocale.Language.Spanish: _Patterns("dddd d 'de' MMMM", "ddd d MMM", "ddd d MMM yyyy"),
}


_ABBREVIATED = re.compile(r"(?<=[^\W\d])\.")


def at_the_start(text: str) -> str:
    """A day or a month as a heading, or where a line begins: many languages write both small elsewhere."""
    return text[:1].upper() + text[1:]


class Dates:
    """Writes days and wall times in one locale. Only naive values: an aware one would lose its zone in Qt."""

    def __init__(self, locale: QLocale | None = None) -> None:
        self.locale = locale or QLocale()
        language = self.locale.language()
        american = language == QLocale.Language.English and self.locale.territory() == QLocale.Country.UnitedStates
        self._patterns = _MONTH_FIRST if american else _PATTERNS.get(language, _PLAIN)

    def day(self, day: date) -> str:
        """ "Monday 23 November"."""
        written = self._write(day, self._patterns.day)
        # The one day of a month that French does not count but names.
        french = day.day == 1 and self.locale.language() == QLocale.Language.French
        return written.replace(" 1 ", " 1er ") if french else written

    def short_day(self, day: date) -> str:
        """ "Mon 30 Nov"."""
        return self._write_short(day, self._patterns.short)

    def short_day_of_year(self, day: date) -> str:
        """ "Mon 30 Nov 2026"."""
        return self._write_short(day, self._patterns.of_year)

    def month(self, day: date) -> str:
        """ "November 2026", as a heading."""
        return at_the_start(self.month_within(day))

    def month_within(self, day: date) -> str:
        """ "November 2026", "novembre 2026", "noviembre de 2026": within a sentence."""
        of = "de " if self.locale.language() == QLocale.Language.Spanish else ""
        return f"{self.locale.standaloneMonthName(day.month)} {of}{day.year}"

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

    def _write_short(self, day: date, pattern: str) -> str:
        """Without the full stops of abbreviations ("Di.", "nov."), which would meet those of the sentences."""
        return _ABBREVIATED.sub("", self._write(day, pattern))
