"""The English words that days are named and counted with, and the patterns made of them."""

from __future__ import annotations

import re

_COUNTS = (
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen",
    "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty",
)  # fmt: skip
NUMBERS = {word: value for value, word in enumerate(_COUNTS, 1)} | {
    "a": 1, "an": 1, "thirty": 30, "forty": 40, "sixty": 60, "ninety": 90, "a couple of": 2, "couple of": 2,
    "a couple": 2, "couple": 2,
}  # fmt: skip
_ORDINALS = (
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh",
    "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth",
    "twentieth",
)  # fmt: skip
ORDINALS = {word: value for value, word in enumerate(_ORDINALS, 1)} | {
    f"twenty{joint}{word}": 20 + value for value, word in enumerate(_ORDINALS[:9], 1) for joint in ("-", " ")
} | {"thirtieth": 30, "thirty-first": 31, "thirty first": 31}  # fmt: skip
# Spelled out, for Python's own names of months are those of the system's language.
_MONTHS = (
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
    "december",
)  # fmt: skip
MONTHS = {name: number for number, name in enumerate(_MONTHS, 1)} | {
    name[:3]: number for number, name in enumerate(_MONTHS, 1)
} | {"sept": 9}  # fmt: skip
WEEKDAYS = {
    "monday": 0, "tuesday": 1, "wednesday": 2, "thursday": 3, "friday": 4, "saturday": 5, "sunday": 6,
    "mon": 0, "tue": 1, "tues": 1, "wed": 2, "thu": 3, "thur": 3, "thurs": 3, "fri": 4, "sat": 5, "sun": 6,
}  # fmt: skip


def _any_of(words: dict[str, int]) -> str:
    return "|".join(sorted(map(re.escape, words), key=len, reverse=True))


NUMBER = rf"(?:\d{{1,3}}|{_any_of(NUMBERS)})"
ORDINAL = rf"(?:\d{{1,2}}(?:st|nd|rd|th)|{_any_of(ORDINALS)})"
DAY = rf"(?:\d{{1,2}}(?:st|nd|rd|th)?|{_any_of(ORDINALS)})"
MONTH = rf"(?:{_any_of(MONTHS)})\b\.?"
WEEKDAY = rf"(?:{_any_of(WEEKDAYS)})"
WHOLE_WEEKDAY = rf"(?:{'|'.join(word for word in WEEKDAYS if word.endswith('day'))})"
YEAR = r"(?:\d{4})"
EDGE = r"(?<![\w.,/-])"
UNIT = r"(?P<unit>(?:working|business|week) ?days?|days?|weeks?|fortnights?|months?|hours?)"


def number_of(word: str) -> int:
    """The value of a number in digits or words."""
    return int(word) if word.isdecimal() else NUMBERS[word]


def day_number_of(word: str) -> int:
    """The day of the month in "4", "4th" or "fourth"."""
    return ORDINALS.get(word) or int(re.sub(r"\D", "", word))
