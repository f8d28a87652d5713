"""One language's words with the system's way of writing days and hours, where the two differ."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale

if TYPE_CHECKING:
    from postview_desktop.domain.quick_add import DateOrder


def locale_of(system: QLocale, language: QLocale.Language = QLocale.Language.English) -> QLocale:
    """The locale of a language that writes days and hours, and begins weeks, as `system` does.

    Most lands have an English one of their own. For those without, Qt answers with that of the United States: there
    "3/12" would be 12 March for somebody in Brazil, Croatia or Turkey; other languages are known in few lands. So it
    is asked for what it does, not for what it is called; also where the language is of one land and the days are
    written as in another.
    """
    if system.language() == QLocale.Language.C:
        # A system without a language ("C") names no country either: Monday first and 24 hours then.
        english = language == QLocale.Language.English
        return QLocale(language, QLocale.Country.UnitedKingdom) if english else QLocale(language)
    own = QLocale(language, system.territory())
    wanted = _habits(system)
    if own.territory() == system.territory() and _habits(own) == wanted:
        return own
    every = QLocale.matchingLocales(language, QLocale.Script.LatinScript, QLocale.Country.AnyTerritory)
    plain = _PLAIN if language == QLocale.Language.English else QLocale(language).territory()
    every.sort(key=lambda one: (one.territory() != system.territory(), one.territory() != plain, one.name()))
    return max(every, key=lambda one: _likeness(_habits(one), wanted))


def land_of(locale: QLocale) -> QLocale.Country:
    """The land that a locale stands for: the system's own where `locale_of` had to take that of another."""
    system = QLocale.system()
    if system.language() != QLocale.Language.C and locale == locale_of(system, locale.language()):
        return system.territory()
    return locale.territory()


def order_of(locale: QLocale) -> DateOrder:
    """In which order day, month and year stand."""
    written = locale.dateFormat(QLocale.FormatType.ShortFormat)
    day, month, year = (written.find(letter) for letter in "dMy")
    if 0 <= year < month:
        return "ymd"
    return "mdy" if month < day else "dmy"


_PLAIN = QLocale.Country.UnitedKingdom
_WEIGHTS = (8, 4, 2, 1)
"""A day that is read wrongly does the most harm."""


def _habits(locale: QLocale) -> tuple[object, ...]:
    hours = locale.timeFormat(QLocale.FormatType.ShortFormat)
    weekend = tuple(day.value for day in locale.weekdays())
    return order_of(locale), locale.firstDayOfWeek().value, weekend, "a" in hours.lower()


def _likeness(one: tuple[object, ...], other: tuple[object, ...]) -> int:
    return sum(weight for weight, mine, theirs in zip(_WEIGHTS, one, other, strict=True) if mine == theirs)
