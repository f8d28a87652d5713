"""Starter letters and call words of a language, read from their folder, and the words that are put into them."""

from __future__ import annotations

import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any

from postview_desktop.domain.letter import LetterKind
from postview_desktop.domain.letter_text import StarterText, parse_starter

FALLBACK = "en"


@dataclass(frozen=True, slots=True)
class LetterWords:
    """The words of one language for days and names inside a letter (see `words.toml` beside the letters)."""

    words: dict[str, Any]

    def when(self, day: date, hour: int, today: date) -> str:
        """ "this afternoon", "yesterday", "on Monday", "on 23 November"; an hour of the day decides the part of it."""
        return self._day(day, hour, today, "when")

    def day_name(self, day: date, hour: int, today: date) -> str:
        """The same as a noun: "this afternoon", "yesterday", "Monday", "23 November"."""
        return self._day(day, hour, today, "day_name")

    def day(self, day: date) -> str:
        """ "Monday 23 November"."""
        return self._fill("day", day)

    def their_day(self, day: date, today: date, *, by: bool) -> str:
        """ "on 3 December", for "by" "3 December"; "today" where it is today."""
        if day == today and not by:
            return str(self.words["today"])
        return self._fill("their_day_by" if by else "their_day_on", day)

    def time(self, wall: datetime) -> str:
        return str(self.words["time"]).format(hour=f"{wall.hour:02}", minute=f"{wall.minute:02}")

    def listed(self, names: Sequence[str]) -> str:
        """ "Ana", "Ana and Priya", "Ana, Priya and Tom"."""
        if len(names) < 2:
            return "".join(names)
        return str(self.words["comma"]).join(names[:-1]) + str(self.words["and"]) + names[-1]

    def _day(self, day: date, hour: int, today: date, form: str) -> str:
        passed = (today - day).days
        if passed == 0:
            part = "this_morning" if hour < 12 else "this_afternoon" if hour < 18 else "this_evening"
            return str(self.words[part])
        if passed == 1:
            return str(self.words["yesterday"])
        return self._fill(f"{form}_weekday" if 1 < passed < 7 else f"{form}_date", day)

    def _fill(self, key: str, day: date) -> str:
        return str(self.words[key]).format(
            weekday=self.words["weekdays"][day.weekday()], day=day.day, month=self.words["months"][day.month - 1]
        )


class Starters:
    """`folder` holds a folder for each language; a language or kind that is not there falls back to English."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._words: dict[str, LetterWords] = {}

    def languages(self) -> list[str]:
        """Codes of the languages that have letters."""
        return sorted(path.name for path in self._folder.iterdir() if (path / "words.toml").is_file())

    def language(self, wanted: str) -> str:
        """The wanted language if it has letters, else its main one ("pt" of "pt_BR"), else English."""
        known = self.languages()
        main = wanted.replace("-", "_").partition("_")[0]
        return wanted if wanted in known else main if main in known else FALLBACK

    def load(self, kind: LetterKind, language: str, occasion: str = "") -> list[StarterText]:
        """All starter letters of a kind for an occasion ("late", "second", "contact_on"), in the files' order.

        Without one for the occasion, the plain ones. Raises ValueError for a file without a subject line.
        """
        for name in ([f"{kind.value}_{occasion}"] if occasion else []) + [kind.value]:
            for code in dict.fromkeys((self.language(language), FALLBACK)):
                paths = sorted((self._folder / code).glob(f"{name}_[0-9].txt"))
                if paths:
                    return [parse_starter(path.read_text(encoding="utf-8"), path.stem) for path in paths]
        return []

    def text(self, name: str, language: str) -> str:
        """A text without a subject, such as `call_answer`. Raises FileNotFoundError if not even English has it."""
        for code in dict.fromkeys((self.language(language), FALLBACK)):
            path = self._folder / code / f"{name}.txt"
            if path.is_file():
                return path.read_text(encoding="utf-8").strip()
        raise FileNotFoundError(name)

    def words(self, language: str) -> LetterWords:
        """The language's own words for days and lists."""
        code = self.language(language)
        if code not in self._words:
            with (self._folder / code / "words.toml").open("rb") as file:
                self._words[code] = LetterWords(tomllib.load(file))
        return self._words[code]
