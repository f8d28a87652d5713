"""A short word that is a month in one language and a weekday in another: "mar 24", 24 March or mardi 24.

Only a month stands behind its number or before a year. Else the words around decide ("14h", "le mar 24", "2pm"), and
where they say nothing the first of the reader's languages that has the word; unless all of that agrees it is doubtful.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from postview_desktop.domain.quick_add_words import LANGUAGES, Words


class TwoWays(NamedTuple):
    weekday: int
    """Monday is 0"""
    is_weekday: bool
    """The likelier reading"""
    is_sure: bool


def read_two_ways(match: re.Match[str], left: str, spoken: Sequence[Words]) -> TwoWays | None:
    """What `match` in `left` (groups `day`, `month`, `year`) is likely to be; None where it is a month for sure.

    `spoken` are the reader's languages, the first one most at home.
    """
    word = match["month"]
    weekday = next((days[word] for one in LANGUAGES.values() if word in (days := _weekdays(one))), None)
    if weekday is None or match["year"] or match.start("day") < match.start("month"):
        return None
    at_home = [one for one in spoken if word in one.months or word in _weekdays(one)]
    said = {_is_weekday(one, word) for one in LANGUAGES.values() if _knows(one, word) and _speaks(one, left, match)}
    by_locale = _is_weekday(at_home[0], word)
    if len(said) == 1:
        return TwoWays(weekday, is_weekday=said == {True}, is_sure=said == {by_locale})
    one_meaning = all(_is_weekday(one, word) is by_locale and not _has_both(one, word) for one in at_home)
    return TwoWays(weekday, is_weekday=by_locale, is_sure=one_meaning and not said)


def _weekdays(language: Words) -> dict[str, int]:
    return {**language.weekdays, **language.short_weekdays}


def _knows(language: Words, word: str) -> bool:
    return word in language.months or word in _weekdays(language)


def _has_both(language: Words, word: str) -> bool:
    return word in language.months and word in _weekdays(language)


def _is_weekday(language: Words, word: str) -> bool:
    """Before its number it is a weekday where a language has both: marzo stands behind it."""
    return word in _weekdays(language)


def _speaks(language: Words, left: str, match: re.Match[str]) -> bool:
    before, around = _signs(language)
    rest = left[: match.start()] + " | " + left[match.end() :]
    return before.search(left[: match.start()]) is not None or around.search(rest) is not None


@lru_cache(maxsize=8)
def _signs_of(on: str, at: str, clock: str, hour_as_written: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    edge, end = r"(?<![\w'])", r"(?![\w'])"
    return (
        re.compile(rf"{edge}(?:{on}),? ?$"),
        re.compile(rf"{edge}(?=[a-z])(?:{at}) \d|\d ?(?:{clock}){end}|\d ?(?:{hour_as_written})(?!\w)"),
    )


def _signs(language: Words) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """What stands before a day, and how an hour is written."""
    return _signs_of(language.on, language.at, language.clock, language.hour_as_written)
