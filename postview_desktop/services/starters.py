"""Starter letters and call words of a language, read from their folder, and the words that are put into them."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any

from postview_desktop.domain.folding import fold
from postview_desktop.domain.letter import LetterKind
from postview_desktop.domain.letter_form import LetterForm
from postview_desktop.domain.letter_text import StarterText, elide, fill, parse_message, parse_starter
from postview_desktop.domain.names import Address
from postview_desktop.domain.template import Formality, Medium

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
        last = names[-1]
        before_i = fold(last).startswith(("i", "hi")) and not fold(last).startswith("hie")
        joint = self.words.get("and_before_i") if before_i else None
        return str(self.words["comma"]).join(names[:-1]) + str(joint or self.words["and"]) + last

    def greeting(self, address: Address | None, first_name: str, formality: Formality) -> str:
        """ "Sehr geehrte Frau Dr. Weber,"; who is no woman or man by the card is greeted by the whole name."""
        forms: dict[str, str] = self.words["greeting"]
        if address is None:
            return forms["nobody"]
        if formality is Formality.WARM:
            return forms["warm"].format(first=first_name)
        key = {True: "formal_woman", False: "formal_man", None: "formal"}[address.woman]
        if address.doctor and "formal_doctor" in forms:
            key = "formal_doctor"
        doctor = address.doctor
        if doctor and len(doctor) < 5 and key != "formal_doctor":
            doctor += "."
        return " ".join(forms[key].format(family=address.family, name=address.full, doctor=doctor).split())

    def invitation(self, key: str, **values: str) -> str:
        """A subject or a sentence of the answer to an invitation ("accepted", "accepted_text")."""
        forms: dict[str, str] = self.words["invitation"]
        return forms[key].format(**values)

    def usual(self) -> Formality:
        """How a letter in this language is written where nothing is known."""
        return Formality(str(self.words["usual"]))

    def filled(self, text: str, values: Mapping[str, str]) -> str:
        """`fill`, with what the language does to words before a vowel."""
        return fill(elide(text, values, self.words.get("elided", ())), values)

    def _day(self, day: date, hour: int, today: date, form: str) -> str:
        passed = (today - day).days
        if passed == 0:
            part = "this_morning" if hour < 12 else "this_afternoon" if hour < 18 else "this_evening"
            return str(self.words[part])
        if passed == 1:
            return str(self.words["yesterday"])
        return self._fill(f"{form}_weekday" if 1 < passed < 7 else f"{form}_date", day)

    def _fill(self, key: str, day: date) -> str:
        number = self.words.get("first_of_month", day.day) if day.day == 1 else day.day
        return str(self.words[key]).format(
            weekday=self.words["weekdays"][day.weekday()], day=number, month=self.words["months"][day.month - 1]
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

    def load(self, kind: LetterKind, form: LetterForm, occasion: str = "") -> list[StarterText]:
        """All starter letters of a kind in a form for an occasion ("late", "second"), in the files' order.

        Without one for the occasion, the plain ones. Raises ValueError for a file without a subject line.
        """
        parse = parse_message if form.medium is Medium.MESSAGE else parse_starter
        for name in ([f"{kind.value}_{occasion}"] if occasion else []) + [kind.value]:
            for code in dict.fromkeys((self.language(form.language), FALLBACK)):
                paths = sorted((self._folder / code / form.folder).glob(f"{name}_[0-9].txt"))
                if paths:
                    return [parse(path.read_text(encoding="utf-8"), path.stem) for path in paths]
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
