"""Which words of a text a dictionary is asked about, and where those stand that it does not know."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass

_SKIPPED = re.compile(
    r"\{\{[^{}\n]*\}\}|https?://\S+|www\.\S+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|\b\w+(?:\.\w+)+\b|[#@]\w+|\S*\d\S*|\S*_\S*"
)
"""Placeholders, addresses, names of files and whatever has digits in it."""

_WORD = re.compile(r"[^\W\d_]+(?:['’\-][^\W\d_]+)*")

_BRITISH = (
    (re.compile(r"our(?=$|s$|ed$|ing$|ful|ite|able|ly)"), "or"),
    (re.compile(r"is(?=e$|es$|ed$|ing$|er$|ers$|ation$|ations$)"), "iz"),
    (re.compile(r"ys(?=e$|es$|ed$|ing$)"), "yz"),
    (re.compile(r"tre(?=$|s$)"), "ter"),
    (re.compile(r"ll(?=ed$|ing$|er$|ers$)"), "l"),
    (re.compile(r"ogue(?=$|s$)"), "og"),
    (re.compile(r"ence(?=$|s$)"), "ense"),
    (re.compile(r"amme(?=$|s$)"), "am"),
)
"""The American dictionary that ships knows British words by these."""


@dataclass(frozen=True, slots=True)
class Unknown:
    """A word that the dictionary does not know, and its place in the text."""

    word: str
    start: int
    end: int


def words_to_look_up(text: str) -> Iterator[tuple[str, int]]:
    """Words with their places; what is no prose (addresses, placeholders, acronyms) is passed over."""
    prose = _SKIPPED.sub(lambda found: " " * len(found[0]), text)
    for found in _WORD.finditer(prose):
        word = found[0]
        if len(word) > 1 and not word.isupper():
            yield word, found.start()


def unknown_words(
    text: str, knows: Callable[[str], bool], at_home: Collection[str], *, but_at: int = -1
) -> list[Unknown]:
    """The words that `knows` does not know, in order. `at_home` are words that are never wrong, in small letters.

    The word that ends or is being typed at `but_at` (a place in the text) is left in peace.
    """
    found: list[Unknown] = []
    for word, start in words_to_look_up(text):
        end = start + len(word)
        if start < but_at <= end or _known(word.replace("’", "'"), knows, at_home):
            continue
        found.append(Unknown(word, start, end))
    return found


def _known(word: str, knows: Callable[[str], bool], at_home: Collection[str]) -> bool:
    low = word.lower()
    if low in at_home or low.removesuffix("'s") in at_home or low.removesuffix("s") in at_home or knows(word):
        return True
    parts = [part for part in re.split(r"['\-]", word) if part]
    # "Data-Team" and "l'équipe": each part may be known by itself; what is elided before a vowel is short.
    return len(parts) > 1 and all(len(part) < 3 or part.lower() in at_home or knows(part) for part in parts)


def american(word: str) -> list[str]:
    """What the word may be in American spelling: "organisation" gives "organization"."""
    return [pattern.sub(other, word) for pattern, other in _BRITISH if pattern.search(word)]
