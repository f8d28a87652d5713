"""Two versions of a text, word by word: what stayed, what was taken out, what was added."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum

MOST_WORDS = 2_000
"""Two passages longer than this together are told as taken out and added whole: comparing grows with the square."""

_PARTS = re.compile(r"\w+(?:['’]\w+)*|\s+|.", re.DOTALL)
_WORD = re.compile(r"\w")


class Fate(StrEnum):
    """What became of a passage between two versions."""

    SAME = "same"
    TAKEN_OUT = "taken_out"
    ADDED = "added"


@dataclass(frozen=True, slots=True)
class Passage:
    """Some of the text, blanks and line breaks included."""

    fate: Fate
    text: str


def compare(before: str, after: str) -> tuple[Passage, ...]:
    """The passages in reading order; where one took another's place, the one taken out stands first.

    Without those that were added it is `before`, without those taken out it is `after`.
    """
    lines_before, lines_after = before.splitlines(keepends=True), after.splitlines(keepends=True)
    found: list[Passage] = []
    for fate, old, new in _blocks(lines_before, lines_after):
        if fate is Fate.SAME:
            found.append(Passage(Fate.SAME, "".join(old)))
        else:
            found.extend(_by_words("".join(old), "".join(new)))
    return tuple(_joined(found))


def words_changed(passages: Sequence[Passage]) -> tuple[int, int]:
    """How many words were added and how many taken out."""
    added = sum(_words_in(one.text) for one in passages if one.fate is Fate.ADDED)
    taken_out = sum(_words_in(one.text) for one in passages if one.fate is Fate.TAKEN_OUT)
    return added, taken_out


def _words_in(text: str) -> int:
    return sum(1 for part in _PARTS.findall(text) if _WORD.match(part))


def _by_words(before: str, after: str) -> Iterator[Passage]:
    parts_before, parts_after = _PARTS.findall(before), _PARTS.findall(after)
    if len(parts_before) + len(parts_after) > 2 * MOST_WORDS:
        yield from _replaced(before, after)
        return
    for fate, old, new in _blocks(parts_before, parts_after):
        if fate is Fate.SAME:
            yield Passage(Fate.SAME, "".join(old))
        else:
            yield from _replaced("".join(old), "".join(new))


def _replaced(before: str, after: str) -> Iterator[Passage]:
    if before:
        yield Passage(Fate.TAKEN_OUT, before)
    if after:
        yield Passage(Fate.ADDED, after)


def _blocks(before: list[str], after: list[str]) -> Iterator[tuple[Fate, list[str], list[str]]]:
    """Runs that are the same, and runs where something else stands."""
    for tag, a, b, c, d in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        yield (Fate.SAME if tag == "equal" else Fate.ADDED), before[a:b], after[c:d]


def _joined(passages: Sequence[Passage]) -> Iterator[Passage]:
    """Without lone blanks that stayed between two words that did not: "a b" to "c d" is one exchange, not two."""
    same, taken_out, added = "", "", ""
    for place, one in enumerate(passages):
        if one.fate is Fate.SAME and not (one.text == " " and taken_out and added and place + 1 < len(passages)):
            yield from _replaced(taken_out, added)
            taken_out, added = "", ""
            same += one.text
            continue
        if same:
            yield Passage(Fate.SAME, same)
            same = ""
        taken_out += one.text if one.fate is not Fate.ADDED else ""
        added += one.text if one.fate is not Fate.TAKEN_OUT else ""
    if same:
        yield Passage(Fate.SAME, same)
    yield from _replaced(taken_out, added)
