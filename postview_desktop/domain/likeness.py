"""How much of one note stands in another one, word for word (T4: colleagues compare what they got)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from itertools import zip_longest

_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_RUN = 4
"""Words in a row that must agree: shorter runs ("it was a") are the language's, not the writer's."""


@dataclass(frozen=True, slots=True)
class Likeness:
    """`percent` of the words of the first note that stand in a common run of words; `words` is their number."""

    percent: int
    words: int


def words_of(text: str) -> list[str]:
    """The words of a text in small letters, without marks between them."""
    return _WORD.findall(text.lower())


def same_words(text: str, other: str) -> bool:
    """Whether `words_of` both is the same; done with the first word that differs."""
    pairs = zip_longest(_WORD.finditer(text.lower()), _WORD.finditer(other.lower()))
    return all(one is not None and two is not None and one[0] == two[0] for one, two in pairs)


def core(body: str) -> str:
    """The note without its greeting and its close: what a writer can make different.

    The greeting is a first line of at most six words that ends with a comma or similar, the close the last
    paragraph if it has no full stop (regards and name).
    """
    lines = body.strip().split("\n")
    if len(lines) > 1 and len(lines[0].split()) <= 6:
        lines = lines[1:]
    paragraphs = re.split(r"\n\s*\n", "\n".join(lines).strip())
    if len(paragraphs) > 1 and not re.search(r"[.!?]\s*$", paragraphs[-1]):
        paragraphs = paragraphs[:-1]
    return "\n\n".join(paragraphs)


@lru_cache(maxsize=32)
def _runs_of(body: str) -> frozenset[tuple[str, ...]]:
    """Every run of words of a note. Kept: while one note is typed, those that it is held against stay."""
    words = words_of(core(body))
    return frozenset(tuple(words[at : at + _RUN]) for at in range(len(words) - _RUN + 1))


def likeness(body: str, other: str) -> Likeness:
    """How much of `body` is in `other`, greeting and close aside; linear in the length of both."""
    words, known = words_of(core(body)), _runs_of(other)
    if len(words) < _RUN or not known:
        return Likeness(0, 0)
    shared = bytearray(len(words))
    for at in range(len(words) - _RUN + 1):
        if tuple(words[at : at + _RUN]) in known:
            shared[at : at + _RUN] = b"\x01" * _RUN
    count = sum(shared)
    return Likeness(round(100 * count / len(words)), count)
