"""Reads a day or a time of day as people type it: "30 Nov", "2026-11-30", "tomorrow"; "9", "14.30", "2 pm".

English, German, French and Spanish words are known wherever the computer is, those of its own language as well.
"""

from __future__ import annotations

import re
from datetime import date, time, timedelta
from functools import lru_cache

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from postview_desktop.domain.folding import fold
from postview_desktop.domain.quick_add_words import LANGUAGES

_FORMS_BY_LETTERS = ("d MMM yyyy", "d MMMM yyyy", "MMM d yyyy", "MMMM d yyyy")
_NUMBERS = re.compile(r"(\d{1,4})\s*[-./ ]\s*(\d{1,2})(?:\s*[-./ ]\s*(\d{2,4})?)?")
_TIME = re.compile(
    r"(?:(?:um|at|a|à|a las?|à partir de|gegen|vers) )?(\d{1,2})(?:\s*[:.h]?\s*(\d{2}))?"
    r"\s*(?:uhr|h|hrs|heures?|horas?)?\s*(am|pm|a\.\s?m\.|p\.\s?m\.)?",
    re.IGNORECASE,
)
_MONTHS = {name: number for words in LANGUAGES.values() for name, number in words.months.items()}
"""Folded: the four languages agree on all that they share."""
_MONTH = "|".join(sorted(_MONTHS, key=len, reverse=True))
_DAY_MONTH = re.compile(
    rf"(?P<day>\d{{1,2}})(?:\.|er|st|nd|rd|th|o|º)? ?(?:de |of )?(?P<month>{_MONTH})\.?"
    r"(?: (?:del? )?(?P<year>\d{4}))?"
)
_ARTICLE = re.compile(r"\A(?:am|den|der|dem|on|the|le|el|al|du|del)(?: the)? (?=[a-z0-9])")
_COMING = re.compile(
    r"(?:this|this coming|coming|diese[nrm]?|kommende[nrm]?|ce|proximo|este) (?P<before>[a-z]+)"
    r"|(?P<after>[a-z]+) (?:prochain|qui vient|que viene|proximo)"
)
_NEXT_WEEK = re.compile(r"(?:next|na(?:e)?chste[nrm]?) (?P<before>[a-z]+)")


def read_day(text: str, locale: QLocale, today: date) -> date | None:
    """The day that `text` names, None where it names none. Without a year: the one nearest ahead of last month."""
    words = " ".join(text.replace(",", " ").split())
    if not words:
        return None
    spoken = {
        QCoreApplication.translate("Dates", "today"): 0,
        QCoreApplication.translate("Dates", "tomorrow"): 1,
        QCoreApplication.translate("Dates", "yesterday"): -1,
    }.get(words.casefold())
    if spoken is None:
        spoken = _spoken_days().get(_folded(words))
    if spoken is not None:
        return today + timedelta(days=spoken)
    named = _from_known_words(words, locale, today)
    if named is not None:
        return named
    words, weekday = _without_weekday(words, locale)
    if not words:
        return None if weekday is None else _coming(weekday, today)
    return _from_numbers(words, locale, today) or _from_letters(words, locale, today)


def read_time(text: str) -> time | None:
    """The time of day that `text` names, None where it names none."""
    found = _TIME.fullmatch(text.strip())
    if found is None:
        return None
    hour, minute = int(found[1]), int(found[2] or 0)
    half = "".join((found[3] or "").casefold().replace(".", "").split())
    if half and not 1 <= hour <= 12:
        return None
    if half:
        hour = hour % 12 + (12 if half == "pm" else 0)
    return time(hour, minute) if hour < 24 and minute < 60 else None


def _without_weekday(words: str, locale: QLocale) -> tuple[str, int | None]:
    """The words without the name of a day of the week before them, and that day's number (Monday is 0)."""
    first, _, rest = words.partition(" ")
    name = first.rstrip(".").casefold()
    for number in range(1, 8):
        for form in (QLocale.FormatType.LongFormat, QLocale.FormatType.ShortFormat):
            if name == locale.dayName(number, form).rstrip(".").casefold():
                return rest, number - 1
    return words, None


def _folded(words: str) -> str:
    """Small letters without accents, straight apostrophes: "manana" is typed for "mañana"."""
    return fold(words).replace("\N{RIGHT SINGLE QUOTATION MARK}", "'").strip(" .!")


@lru_cache(maxsize=1)
def _spoken_days() -> dict[str, int]:
    """Words for a day of their own in all four languages, as days from today."""
    return {word: ahead for words in LANGUAGES.values() for word, ahead in words.days.items()}


def _weekday_named(word: str, locale: QLocale) -> int | None:
    """Monday is 0. Short names are those of the locale: "so" and "mar" are something else elsewhere."""
    for number in range(1, 8):
        for form in (QLocale.FormatType.LongFormat, QLocale.FormatType.ShortFormat):
            if word == _folded(locale.dayName(number, form)):
                return number - 1
    if len(word) < 5:
        return None
    return next((words.weekdays[word] for words in LANGUAGES.values() if word in words.weekdays), None)


def _from_known_words(words: str, locale: QLocale, today: date) -> date | None:
    """ "am Freitag", "vendredi prochain", "lunes 30 de noviembre", "1er décembre", in any of the four languages."""
    text = _ARTICLE.sub("", _folded(words), count=1)
    for pattern, weeks in ((_COMING, 0), (_NEXT_WEEK, 1)):
        if (match := pattern.fullmatch(text)) is not None:
            weekday = _weekday_named(next(group for group in match.groups() if group), locale)
            if weekday is not None and weeks:
                return today + timedelta(days=7 - today.weekday() + weekday)
            if weekday is not None:
                return _coming(weekday, today)
    first, _, rest = text.partition(" ")
    weekday = _weekday_named(first.rstrip("."), locale)
    if weekday is not None:
        if not rest:
            return _coming(weekday, today)
        text = _ARTICLE.sub("", rest, count=1)
    match = _DAY_MONTH.fullmatch(text)
    if match is None:
        return None
    month, day = _MONTHS[match["month"]], int(match["day"])
    return _day(int(match["year"]), month, day) if match["year"] else _next_one(month, day, today)


def _coming(weekday: int, today: date) -> date:
    return today + timedelta(days=(weekday - today.weekday() - 1) % 7 + 1)


def _from_numbers(words: str, locale: QLocale, today: date) -> date | None:
    found = _NUMBERS.fullmatch(words.rstrip(".")) or _NUMBERS.fullmatch(words)
    if found is None:
        return None
    first, second, third = found[1], found[2], found[3]
    if len(first) == 4:
        return _day(int(first), int(second), int(third)) if third else None
    if len(first) > 2:
        return None
    short = locale.dateFormat(QLocale.FormatType.ShortFormat)
    month_first = short.find("M") < short.find("d") and "/" in short
    month, day = (int(first), int(second)) if month_first else (int(second), int(first))
    if third:
        year = int(third) + (2000 if len(third) == 2 else 0)
        return _day(year, month, day)
    return _next_one(month, day, today)


def _from_letters(words: str, locale: QLocale, today: date) -> date | None:
    for speaker in (locale, QLocale.c()):
        for form in _FORMS_BY_LETTERS:
            for year in ("", f" {today.year}"):
                read = speaker.toDate(words + year, form)
                if read.isValid():
                    return _next_one(read.month(), read.day(), today) if year else _python(read)
    return None


def _next_one(month: int, day: int, today: date) -> date | None:
    for year in (today.year, today.year + 1, today.year - 1):
        found = _day(year, month, day)
        if found is not None and found >= today - timedelta(days=180):
            return found
    return None


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day) if 1900 <= year <= 2199 else None
    except ValueError:
        return None


def _python(day: QDate) -> date | None:
    return _day(day.year(), day.month(), day.day())
