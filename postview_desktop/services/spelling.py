"""Spelling of letters: the dictionary of the letter's language, and the words that are never wrong."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from postview_desktop.domain.letter import Letter
from postview_desktop.domain.letter_form import form_of
from postview_desktop.domain.likeness import words_of
from postview_desktop.domain.spelling import Unknown, unknown_words
from postview_desktop.services.letter_context import around_letter, persons_of
from postview_desktop.services.settings import Settings
from postview_desktop.storage import Store
from postview_desktop.system.clock import Clock
from postview_desktop.system.dictionaries import Dictionary, Speller, find

__all__ = ["Dictionary", "Speller", "Spelling", "Unknown", "load", "unknown_words"]

FOLDER = "dictionaries"
"""Inside the data folder: where a user may put a dictionary of their own."""


class Spelling:
    """What there is to spell with. The dictionary itself is loaded by a worker, see `load`."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock
        self._settings = Settings(store, clock)

    @property
    def folder(self) -> Path:
        """Where a dictionary can be put by hand."""
        return self._store.path.parent / FOLDER

    def is_on(self) -> bool:
        return self._settings.get().spelling

    def dictionary(self, letter: Letter) -> Dictionary | None:
        """The dictionary for a letter: of its language, and of the organisation's country where there is one."""
        there = around_letter(self._store, letter, self._clock)
        country = there.organisation.country if there.organisation else ""
        country = country or self._settings.get().country
        return find(form_of(letter.language).language, country.upper(), [self.folder])

    def at_home(self, letter: Letter) -> frozenset[str]:
        """Words that are never wrong in a letter, in small letters: names there, the role, the user's own words."""
        there = around_letter(self._store, letter, self._clock)
        settings = self._settings.get()
        names = [letter.to_name, settings.user_name, settings.signature, *settings.own_words.split()]
        names += [one.person.name for one in there.people]
        if there.organisation is not None:
            names += [there.organisation.name, *(one.name for one in persons_of(self._store, there.organisation.id))]
        if there.application is not None:
            names.append(there.application.role)
        if there.interview is not None:
            names.append(there.interview.title)
        found: set[str] = set()
        for name in names:
            for word in words_of(name):
                found.add(word.replace("’", "'"))
                found.update(part for part in word.replace("’", "'").split("'") if part)
        return frozenset(found)

    def add(self, word: str) -> int:
        """Take a word into the user's own dictionary; gives the change, for Undo, 0 where it is there already."""
        view = self._settings.get()
        known = view.own_words.split()
        low = word.strip().replace("’", "'").lower()
        if not low or low in known:
            return 0
        return self._settings.save(replace(view, own_words=" ".join(sorted([*known, low]))))


def load(dictionary: Dictionary) -> Speller:
    """Worker: reads the dictionary. Raises OSError where it cannot be read."""
    return Speller(dictionary)
