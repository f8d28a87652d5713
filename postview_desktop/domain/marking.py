"""Where in a text the words of a query are, and which piece of it shows them: places in the text as it was written."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence

from postview_desktop.domain.finding import FOLDS, LETTER, Marked, Query, Term, folded, is_alone


class Marker:
    """Finds the words of a query in texts."""

    def __init__(self, query: Query) -> None:
        # The longer first: "north" must not take away what "northwind" is in.
        terms = sorted(query.terms, key=lambda term: -len("".join(term.words)))
        self._pattern = re.compile("|".join(f"({_pattern(term)})" for term in terms)) if terms else None

    def marked(self, text: str) -> Marked:
        """The text with all that is found in it."""
        return Marked(text, tuple(_joined((start, end) for start, end, _ in self._places(text))))

    def snippet(self, texts: Iterable[str], length: int = 180, lead: int = 40) -> Marked:
        """The piece of these texts in which the most of the query is, about so many characters long.

        The first of its matches begins within `lead` characters. Where nothing is found: how the first text begins.
        """
        best: tuple[int, str, list[tuple[int, int, int]]] | None = None
        first = ""
        for text in texts:
            first = first or text
            places = self._places(text)
            if places:
                places, terms = _best_window(places, length - lead)
                if best is None or terms > best[0]:
                    best = (terms, text, places)
        if best is None:
            return _cut(first, 0, length, ())
        _, text, places = best
        start = _word_start(text, places[0][0], lead)
        return _cut(text, start, start + length, _joined((begin, end) for begin, end, _ in places))

    def _places(self, text: str) -> list[tuple[int, int, int]]:
        """(start, end, which term) in the text itself, whatever folding made of its length."""
        if self._pattern is None or not text:
            return []
        made = folded(text)
        found = [(match.start(), match.end(), match.lastindex or 0) for match in self._pattern.finditer(made)]
        if not found or text.isascii():
            return found
        origin = [place for place, letter in enumerate(text) for _ in FOLDS[ord(letter)]]
        return [(origin[start], _with_marks(text, origin[end - 1] + 1), term) for start, end, term in found]


def _pattern(term: Term) -> str:
    parts: list[str] = []
    for place, word in enumerate(term.words):
        alone = is_alone(word)
        if place:
            parts.append("[\\W_]*" if alone or is_alone(term.words[place - 1]) else "[\\W_]+")
        elif not alone:
            parts.append(f"(?<!{LETTER})")
        parts.append(re.escape(word))
    if not term.begins and not is_alone(term.words[-1]):
        parts.append(f"(?!{LETTER})")
    return "".join(parts)


def _with_marks(text: str, end: int) -> int:
    """Past the accents that belong to the last letter."""
    while end < len(text) and unicodedata.combining(text[end]):
        end += 1
    return end


def _best_window(places: list[tuple[int, int, int]], length: int) -> tuple[list[tuple[int, int, int]], int]:
    """The places within that length in which the most terms are, the first such, and how many terms these are."""
    best: tuple[int, int] = (0, 0)
    for first, (start, _, _) in enumerate(places[:200]):
        terms = len({term for begin, _, term in places[first : first + 50] if begin < start + length})
        if terms > best[1]:
            best = (first, terms)
    return places[best[0] :], best[1]


def _joined(places: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """Without overlaps: two matches may lie in one letter of the text."""
    made: list[tuple[int, int]] = []
    for start, end in places:
        if made and start < made[-1][1]:
            made[-1] = (made[-1][0], max(end, made[-1][1]))
        elif end > start:
            made.append((start, end))
    return made


def _word_start(text: str, place: int, lead: int) -> int:
    """Where to begin so that a place is shown with at most `lead` characters before it, not in the middle of a word."""
    if place <= lead:
        return 0
    gap = next((at for at in range(place - lead, place) if text[at].isspace()), place - lead // 2)
    return gap


def _cut(text: str, start: int, end: int, marks: Sequence[tuple[int, int]]) -> Marked:
    """A part of a text on one line, ellipses where something is left out, the marks where they went."""
    made: list[str] = []
    moved: dict[int, int] = {}
    if start > 0:
        made.append("… ")
    length = len(made[0]) if made else 0
    was_blank = True
    end = _with_marks(text, min(end, len(text)))
    for place in range(start, end):
        moved[place] = length
        letter = text[place]
        blank = letter.isspace()
        if blank and was_blank:
            continue
        made.append(" " if blank else letter)
        length += 1
        was_blank = blank
    moved[end] = length
    whole = "".join(made)
    within = ((moved[begin], moved[min(stop, end)]) for begin, stop in marks if start <= begin < end)
    kept = tuple((begin, stop) for begin, stop in within if begin < stop)
    if text[end:].strip():
        whole = whole.rstrip() if not kept or kept[-1][1] <= len(whole.rstrip()) else whole
        whole += " …"
    return Marked(whole, kept)
