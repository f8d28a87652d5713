"""Dictionaries for spelling: the English one that ships with chunspell, and those of this computer (Hunspell's)."""

from __future__ import annotations

import importlib.util
import os
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

from postview_desktop.domain.spelling import american

_USUAL = {"en": "US", "de": "DE", "fr": "FR", "es": "ES"}


@dataclass(frozen=True, slots=True)
class Dictionary:
    """Two files in a folder, `name`.aff and `name`.dic; `name` is a language or language and country ("de_AT")."""

    folder: Path
    name: str

    @property
    def language(self) -> str:
        return self.name.partition("_")[0]


def folders() -> list[Path]:
    """Where dictionaries lie on this system, by its customs; those of the user first."""
    found = [Path(one) for one in os.environ.get("DICPATH", "").split(os.pathsep) if one]
    if sys.platform == "darwin":
        found += [Path.home() / "Library" / "Spelling", Path("/Library/Spelling")]
    elif sys.platform == "win32":
        office = Path(os.environ.get("PROGRAMFILES", r"C:\Program Files")) / "LibreOffice" / "share" / "extensions"
        found += sorted(office.glob("dict-*")) if office.is_dir() else []
    else:
        found += [Path.home() / ".local" / "share" / "hunspell"]
        found += [Path(one) for one in ("/usr/share/hunspell", "/usr/share/myspell", "/usr/share/myspell/dicts")]
    return found


def shipped() -> Path | None:
    """The folder with the English dictionary of the package; None where the package is not there."""
    spec = importlib.util.find_spec("hunspell")
    return Path(spec.origin).parent / "dictionaries" if spec is not None and spec.origin else None


def find(language: str, country: str, more: Sequence[Path] = ()) -> Dictionary | None:
    """The dictionary that fits best: of the country, the usual one of the language, any of the language.

    `more` are folders that are looked into first.
    """
    own = shipped()
    places = [*more, *folders(), *([own] if own is not None else [])]
    names = [f"{language}_{country}", f"{language}_{_USUAL.get(language, '')}", language]
    for name in names:
        for folder in places:
            if _is_there(folder, name):
                return Dictionary(folder, name)
    for folder in places:
        for path in sorted(folder.glob(f"{language}_*.aff")) if folder.is_dir() else []:
            if _is_there(folder, path.stem):
                return Dictionary(folder, path.stem)
    return None


def _is_there(folder: Path, name: str) -> bool:
    return (folder / f"{name}.aff").is_file() and (folder / f"{name}.dic").is_file()


class Speller:
    """Knows the words of one dictionary; what it was asked once it remembers. For one thread at a time."""

    def __init__(self, dictionary: Dictionary) -> None:
        """Loads it, which takes a tenth of a second and more. Raises OSError for files that cannot be read."""
        # loaded only where something is spelt
        import hunspell  # pyright: ignore[reportMissingTypeStubs]

        self.dictionary = dictionary
        self._spell = cast(Any, hunspell).Hunspell(dictionary.name, hunspell_data_dir=str(dictionary.folder))
        self._known: dict[str, bool] = {}

    def knows(self, word: str) -> bool:
        """Whether the word is in the dictionary; a word that its alphabet cannot write is not judged."""
        known = self._known.get(word)
        if known is None:
            known = self._known[word] = self._asked(word)
        return known

    def suggest(self, word: str, most: int = 5) -> list[str]:
        """What may be meant, best first."""
        try:
            return [str(one) for one in self._spell.suggest(word.replace("’", "'"))][:most]
        except UnicodeEncodeError:
            return []

    def _asked(self, word: str) -> bool:
        try:
            if self._spell.spell(word):
                return True
            return self.dictionary.name == "en_US" and any(self._spell.spell(one) for one in american(word))
        except UnicodeEncodeError:
            return True
