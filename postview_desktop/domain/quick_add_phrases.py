"""Who, as what and where in a line of quick add: what a preposition leads in, and the pieces that are left."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from postview_desktop.domain.quick_add_grammar import Grammar
from postview_desktop.domain.quick_add_reading import Part
from postview_desktop.domain.quick_add_scan import QUOTED, TAKEN, Scan

_STOP = re.compile(rf"[{TAKEN},;|]| - ")
_PIECE = re.compile(rf"{QUOTED}+|[^{TAKEN}{QUOTED},;|]+")


@dataclass
class Phrase:
    """`start` is where its preposition begins, `begin` to `end` are its words."""

    part: Part
    start: int
    begin: int
    end: int


def phrases_of(scan: Scan, grammar: Grammar) -> Iterator[Phrase]:
    """Those that a preposition leads in, from the left."""
    left = scan.left
    marks: list[tuple[int, int, Part]] = []
    for part, pattern in (
        (Part.PERSON, grammar.with_),
        (Part.ROLE, grammar.as_),
        (Part.PLACE, grammar.where),
    ):
        for match in pattern.finditer(left):
            if not (match[0] == "a " and scan.original(match.start(), match.start() + 1) in "aA"):
                marks.append((match.start(), match.end(), part))
    marks.sort(key=lambda mark: (mark[0], -mark[1]))
    starts = [start for start, _, _ in marks]
    reach = 0
    for start, begin, part in marks:
        if start < reach:
            continue
        end = _end_of(scan, begin, starts)
        if any(character.isalnum() or character == QUOTED for character in left[begin:end]) and scan.words(begin, end):
            reach = end
            yield Phrase(part, start, begin, end)


def _end_of(scan: Scan, begin: int, starts: list[int]) -> int:
    left = scan.left
    if left[begin : begin + 1] == QUOTED:
        quote = next((quote for quote in scan.quotes if quote[0] == begin), (begin, begin + 1))
        return quote[1]
    stops = [len(left)]
    stops += [match.start() for match in [_STOP.search(left, begin)] if match]
    stops += [start for start in starts if start > begin]
    stops += [left.index(QUOTED, begin)] if QUOTED in left[begin:] else []
    end = min(stops)
    while end > begin and left[end - 1] == " ":
        end -= 1
    return end


def pieces_of(left: str) -> list[tuple[int, int]]:
    """What is left, cut where something was understood and where commas are; a spaced dash cuts as well."""
    found: list[tuple[int, int]] = []
    for match in _PIECE.finditer(left):
        start = match.start()
        for part in re.split(r"( - )", match[0]):
            if any(character.isalnum() or character == QUOTED or not character.isascii() for character in part):
                found.append((start, start + len(part)))
            start += len(part)
    return found
