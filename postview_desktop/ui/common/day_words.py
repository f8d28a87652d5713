"""Reads a day or a time of day as people type it: "30 Nov", "2026-11-30", "tomorrow"; "9", "14.30", "2 pm"."""

from __future__ import annotations

import re
from datetime import date, time, timedelta

from PySide6.QtCore import QCoreApplication, QDate, QLocale

_FORMS_BY_LETTERS = ("d MMM yyyy", "d MMMM yyyy", "MMM d yyyy", "MMMM d yyyy")
_NUMBERS = re.compile(r"(\d{1,4})\s*[-./ ]\s*(\d{1,2})(?:\s*[-./ ]\s*(\d{2,4})?)?")
_TIME = re.compile(r"(\d{1,2})(?:\s*[:.h]?\s*(\d{2}))?\s*(?:uhr|h)?\s*(am|pm|a\.m\.|p\.m\.)?", re.IGNORECASE)


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
    if spoken is not None:
        return today + timedelta(days=spoken)
    words, weekday = _without_weekday(words, locale)
    if not words:
        return None if weekday is None else today + timedelta(days=(weekday - today.weekday() - 1) % 7 + 1)
    return _from_numbers(words, locale, today) or _from_letters(words, locale, today)


def read_time(text: str) -> time | None:
    """The time of day that `text` names, None where it names none."""
    found = _TIME.fullmatch(text.strip())
    if found is None:
        return None
    hour, minute = int(found[1]), int(found[2] or 0)
    half = (found[3] or "").casefold().replace(".", "")
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
