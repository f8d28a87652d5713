"""Finding anything by its text: what a hit is, and how a query is read.

Text and query are taken apart into the same words: folded (no case, no accents), letters and digits only. Scripts that
write without blanks between words (Chinese, Japanese, Thai and the like, and Korean, whose words grow at their ends)
have a word for each character, so that any part of a run is found as a phrase.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from datetime import date
from enum import Enum, StrEnum

from postview_desktop.domain.folding import fold


class FoundKind(StrEnum):
    """What can be found, in the order in which it is shown."""

    ORGANISATION = "organisation"
    APPLICATION = "application"
    INTERVIEW = "interview"
    PERSON = "person"
    MOMENTS = "moments"
    INSTRUCTION = "instruction"
    DECISION = "decision"
    CONTACT = "contact"
    LETTER = "letter"
    ANSWER = "answer"
    QUESTION = "question"
    REFLECTION = "reflection"
    FEELING = "feeling"
    """How it felt (S4): never looked through unless it is asked for."""
    DOCUMENT = "document"
    TEMPLATE = "template"


USUAL_KINDS = tuple(kind for kind in FoundKind if kind is not FoundKind.FEELING)


class Door(Enum):
    """What opens for a hit."""

    APPLICATION = 1
    INTERVIEW = 2
    LETTER = 3
    REFLECTION = 4
    QUESTION = 5
    TEMPLATE = 6
    SEARCH = 7
    """The page of applications: nothing of its own can be opened."""


@dataclass(frozen=True, slots=True)
class Opening:
    """Where a hit leads: `part` is a tab of an interview or a part of a review, "" for the thing as a whole.

    A question is opened in the review of the interview `id`; it is `within`.
    """

    door: Door
    id: int = 0
    part: str = ""
    within: int = 0


@dataclass(frozen=True, slots=True)
class Marked:
    """A piece of text, and where in it something was found: (start, end) in ascending order, not overlapping."""

    text: str
    marks: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """One thing that was found. `title` is empty where it has no name of its own.

    `sort` says what it is (the kind of an interview, of a letter), `where` what it belongs to, `day` its local day,
    where it has one.
    """

    kind: FoundKind
    id: int
    title: Marked
    where: Marked
    snippet: Marked
    sort: StrEnum | None
    day: date | None
    opening: Opening


@dataclass(frozen=True, slots=True)
class Group:
    """Hits of one kind, the best first; `more` says that there are others."""

    kind: FoundKind
    hits: tuple[Hit, ...]
    more: bool


@dataclass(frozen=True, slots=True)
class Found:
    """What was found. `whole` is False while there is text that was not looked through yet."""

    groups: tuple[Group, ...] = ()
    whole: bool = True

    @property
    def count(self) -> int:
        return sum(len(group.hits) for group in self.groups)

    @property
    def more(self) -> bool:
        return any(group.more for group in self.groups)


# -- words --------------------------------------------------------------------------------------------------------

_ALONE = (
    "\u0e00-\u0eff\u0f00-\u0fff\u1000-\u109f\u1100-\u11ff\u1780-\u17ff\u3005-\u3007\u3041-\u309f\u30a1-\u30fa"
    "\u30fc-\u30ff\u3100-\u318f\u31a0-\u31bf\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\ua960-\ua97f\uac00-\ud7ff"
    "\uf900-\ufaff\U00020000-\U0003ffff"
)
"""Characters that are a word each (as they are after folding: Korean in its parts)."""
LETTER = f"[^\\W_{_ALONE}]"
_WORD = re.compile(f"[{_ALONE}]|{LETTER}+")
_IS_ALONE = re.compile(f"[{_ALONE}]")

_UNSEEN = dict.fromkeys(map(ord, "\u00ad\u200b\u200c\u200d\u2060\ufeff"), "")
"""What may stand inside a word without being seen (a soft hyphen, a joiner)."""


class _Folds(dict[int, str]):
    """What `fold` makes of one character, found out when it is first met."""

    def __missing__(self, code: int) -> str:
        character = chr(code)
        made = fold(character)
        if not made:
            parts = unicodedata.normalize("NFKD", character.casefold())
            # A mark goes without leaving a gap; white space is one.
            made = "" if parts and all(map(unicodedata.combining, parts)) else " "
        self[code] = made
        return made


FOLDS = _Folds(_UNSEEN)


def folded(text: str) -> str:
    """The text as its words are compared; as `fold`, but for white space, and what is unseen is gone."""
    return text.lower() if text.isascii() else text.translate(FOLDS)


def words_of(text: str) -> list[str]:
    """The words of a text, folded, in their order."""
    return _WORD.findall(folded(text))


def is_alone(word: str) -> bool:
    """Whether a word is one character of a script that writes without blanks."""
    return _IS_ALONE.fullmatch(word) is not None


# -- queries ------------------------------------------------------------------------------------------------------

MOST_TERMS = 16
MOST_WORDS = 64
"""Whoever pastes a page is looking for its beginning."""
FEWEST_LETTERS = 2
"""One letter alone is a word ("R"), not the beginning of thousands."""
_WHOLE_UP_TO = 2
"""Letters of a word that stands as it is once another follows ("AI", "C"); a longer one is a beginning always."""

_QUOTES = '"\u201c\u201d\u201e\u201f\u00ab\u00bb'
_CHUNK = re.compile(f"[{_QUOTES}]([^{_QUOTES}]*)([{_QUOTES}]?)|[^\\s{_QUOTES}]+")


@dataclass(frozen=True, slots=True)
class Term:
    """Words that stand beside each other; of the last one only its beginning where `begins`."""

    words: tuple[str, ...]
    begins: bool


@dataclass(frozen=True, slots=True)
class Query:
    """What is looked for: every term must be there. Without terms nothing is."""

    terms: tuple[Term, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.terms)


def read_query(text: str) -> Query:
    """Words anywhere, each as the beginning of one; "words in quotes" stand together and are whole.

    What is written together ("o'brien", "ada@northwind.example", a run of Chinese) is looked for together.
    """
    terms: list[Term] = []
    for chunk in _CHUNK.finditer(text):
        if len(terms) == MOST_TERMS:
            break
        quoted = chunk.group(1) is not None
        piece = chunk.group(1) if quoted else chunk.group()
        words = tuple(words_of(piece)[:MOST_WORDS])
        if not words:
            continue
        goes_on = chunk.end() == len(text) and not chunk.group(2) and _goes_on(piece)
        shortest = FEWEST_LETTERS if goes_on else _WHOLE_UP_TO + 1
        begins = len(words[-1]) >= shortest and (goes_on or not quoted) and _goes_on(piece)
        terms.append(Term(words, begins and not is_alone(words[-1])))
    return Query(tuple(terms))


def _goes_on(piece: str) -> bool:
    """Whether the last word of it is still open: no sign stands after it ("C++" is whole)."""
    made = folded(piece)
    return bool(made) and bool(_WORD.fullmatch(made[-1]))
