"""One line of text while it is read: folded for comparing, with the words that were understood taken out of it."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from postview_desktop.domain.folding import fold
from postview_desktop.domain.quick_add_reading import Choice, Doubt, Doubtful, Part, Span

TAKEN = "\x00"
"""Stands in the place of each letter that was understood."""
QUOTED = "\ue000"
"""Stands in the place of each letter between quotes: no pattern reads it."""

_DASHES = {ord(dash): "-" for dash in "\u2010\u2011\u2012\u2013\u2014\u2212"} | {
    ord(mark): "'" for mark in "\u2018\u2019\u00b4`"
}
_QUOTES = re.compile(r'"([^"]*)"|“([^”“]*)”|„([^“”„]*)[“”]|«([^»«]*)»')


@lru_cache(maxsize=512)
def _folded(character: str) -> str:
    if character.isspace():
        return " "
    if character in (TAKEN, QUOTED):
        return "?"
    folded = fold(character.translate(_DASHES))
    if len(folded) > 1 and not (folded.isascii() and folded.isalpha()):
        return "?"  # "½" and the like: one letter must not be cut in two
    return folded or ("" if unicodedata.combining(character) else " ")


class Scan:
    """`left` is what is not understood yet, folded, with `TAKEN` for what is; places in it are those of `left`."""

    def __init__(self, text: str) -> None:
        self.text = text
        letters: list[str] = []
        self._places: list[int] = []
        for place, character in enumerate(text):
            for letter in _folded(character):
                letters.append(letter)
                self._places.append(place)
        self._places.append(len(text))
        self.folded = "".join(letters)
        self.left = self.folded
        self.spans: list[Span] = []
        self.doubts: list[Doubtful] = []
        self._protect()

    def _protect(self) -> None:
        """What stands between quotes is a name, whatever it looks like."""
        self.quotes: list[tuple[int, int]] = []
        for match in _QUOTES.finditer(self.text):
            start, end = self._index(match.start()), self._index(match.end())
            self.quotes.append((start, end))
            self._put(start, end, QUOTED)

    def _index(self, place: int) -> int:
        """Where in `left` the text's place is."""
        low = 0
        while low < len(self._places) - 1 and self._places[low] < place:
            low += 1
        return low

    def _put(self, start: int, end: int, mark: str) -> None:
        self.left = self.left[:start] + mark * (end - start) + self.left[end:]

    def place(self, start: int, end: int) -> tuple[int, int]:
        """Where in the text these places of `left` are."""
        if start >= end:
            return self._places[start], self._places[start]
        last = self._places[end - 1] + 1
        while last < len(self.text) and unicodedata.combining(self.text[last]):
            last += 1
        return self._places[start], last

    def original(self, start: int, end: int) -> str:
        """The text as it was typed."""
        first, last = self.place(start, end)
        return self.text[first:last]

    def take(self, start: int, end: int, part: Part) -> None:
        """It is understood as this."""
        while start < end and self.left[start] == " ":
            start += 1
        while end > start and self.left[end - 1] == " ":
            end -= 1
        if start < end:
            self.spans.append(Span(*self.place(start, end), part))
            self._put(start, end, TAKEN)

    def doubt(self, doubt: Doubt, part: Part, start: int, end: int, choices: tuple[Choice, ...] = ()) -> None:
        """What was read there may be meant otherwise."""
        self.doubts.append(Doubtful(doubt, part, *self.place(start, end), choices))

    def words(self, start: int, end: int) -> str:
        """The words as they were typed, for a name: quotes and stray marks around them gone."""
        return tidied(self.original(start, end))


_EDGES = " \t\r\n,;:|·•-–—/"


def tidied(text: str) -> str:
    """One line, without quotes and what only separates."""
    plain = "".join(" " if character.isspace() or not character.isprintable() else character for character in text)
    plain = plain.translate({ord(quote): " " for quote in '"“”„«»'})
    return unicodedata.normalize("NFC", " ".join(plain.split())).strip(_EDGES)
