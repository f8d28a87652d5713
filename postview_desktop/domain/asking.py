"""T3: does a thank-you ask for something? Finds the sentence and says what it asks for; it never blocks.

A thank-you that asks is a request with a bow on it. What is only told again (their question, their decision to
leave Oracle, the payroll that they build) asks for nothing: the patterns look for asking, not for words.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from postview_desktop.domain.phrases import Phrases


class AskKind(StrEnum):
    """What a sentence asks for, or touches on, that has no place in a thank-you."""

    QUESTION = "question"
    REQUEST = "request"
    DECISION = "decision"
    TIME_LINE = "time_line"
    PAY = "pay"


@dataclass(frozen=True, slots=True)
class Ask:
    """One sentence that asks. `start` and `end` are its place in the text, `words` what gave it away."""

    kind: AskKind
    start: int
    end: int
    sentence: str
    words: str


@lru_cache(maxsize=8)
def _phrases_of(language: str) -> Phrases | None:
    """The patterns of a language, loaded when its first letter is read: to compile them takes a while."""
    match language:
        case "en":
            from postview_desktop.domain.asking_en import PHRASES
        case "de":
            from postview_desktop.domain.asking_de import PHRASES
        case "fr":
            from postview_desktop.domain.asking_fr import PHRASES
        case "es":
            from postview_desktop.domain.asking_es import PHRASES
        case _:
            return None
    return PHRASES


_QUOTED = re.compile(r"\"[^\"\n]{0,400}\"|“[^”]{0,400}”|„[^“”]{0,400}[“”]|«[^»]{0,400}»|‘[^’\n]{0,400}’(?!\w)")
_END = re.compile(r"(?:[.!?…]+[\"”’»)\]]*(?=\s|$))|$")
_ABBREVIATION = re.compile(
    r"(?:\b(?:mr|mrs|ms|dr|dra|prof|st|vs|e\.g|i\.e|etc|no|nr|approx|sr|sra|srta|mme|bzw|ca|ggf)|\b[A-Z]|"
    r"\b(?:am|dem|den|der|zum|vom|bis) \d{1,2})\.$",
    re.IGNORECASE,
)


_EMPTY_LINE = re.compile(r"\n\s*\n")


@lru_cache(maxsize=8)
def sentences(text: str) -> tuple[tuple[int, int], ...]:
    """Where each sentence begins and ends. A line break inside a paragraph ends none, an empty line does."""
    found: list[tuple[int, int]] = []
    start = 0
    for end, after in (*(gap.span() for gap in _EMPTY_LINE.finditer(text)), (len(text), len(text))):
        found += [(first + start, last + start) for first, last in _in_paragraph(text[start:end])]
        start = after
    return tuple(found)


@lru_cache(maxsize=1024)
def _in_paragraph(text: str) -> tuple[tuple[int, int], ...]:
    """Kept: a keystroke changes one paragraph only."""
    found: list[tuple[int, int]] = []
    start = 0
    for mark in _END.finditer(text):
        stop = mark.end() if text[mark.start() : mark.end()].strip() else mark.start()
        if mark[0].startswith(".") and _ABBREVIATION.search(text[max(0, mark.start() - 12) : mark.start() + 1]):
            continue
        begin = start
        while begin < stop and text[begin].isspace():
            begin += 1
        if begin < stop:
            found.append((begin, stop))
        start = mark.end()
    return tuple(found)


@lru_cache(maxsize=8)
def without_quotes(text: str) -> str:
    """The text with everything between quotation marks blanked, every other letter at its place."""
    return _QUOTED.sub(lambda quoted: re.sub(r"\S", " ", quoted[0]), text)


def asks(text: str, language: str = "en") -> list[Ask]:
    """Every sentence of a thank-you that asks for something, in order (T3); at most one `Ask` a kind and sentence.

    Works in full for English, German, French and Spanish. Elsewhere a question mark is all that is understood.
    """
    unquoted = without_quotes(text)
    plain = unquoted.replace("\n", " ").replace("’", "'")
    code = language.partition("-")[0].lower()
    return [
        Ask(kind, start, end, " ".join(text[start:end].split()), words)
        for start, end in sentences(unquoted)
        for kind, words in _in_sentence(plain[start:end], code)
    ]


@lru_cache(maxsize=2048)
def _in_sentence(sentence: str, language: str) -> tuple[tuple[AskKind, str], ...]:
    """What one sentence asks for, and the words that gave it away. Kept: a keystroke changes one sentence only."""
    found: dict[AskKind, str] = {}
    if "?" in sentence or "？" in sentence:
        found[AskKind.QUESTION] = "?"
    phrases = _phrases_of(language)
    if phrases is not None:
        for kind, pattern in (
            (AskKind.QUESTION, phrases.question),
            (AskKind.REQUEST, phrases.request),
            (AskKind.DECISION, phrases.decision),
            (AskKind.TIME_LINE, phrases.time_line),
            (AskKind.PAY, phrases.pay),
        ):
            match = pattern.search(sentence)
            if match and kind not in found:
                found[kind] = " ".join(match[0].split())
        if found and phrases.harmless.search(sentence):
            found.pop(AskKind.QUESTION, None)
            found.pop(AskKind.REQUEST, None)
        elif found.keys() & {AskKind.QUESTION, AskKind.REQUEST, AskKind.DECISION}:
            time = phrases.a_time.search(sentence)
            if time and AskKind.TIME_LINE not in found:
                found[AskKind.TIME_LINE] = time[0]
    return tuple((kind, found[kind]) for kind in AskKind if kind in found)


def speaks_of_pay(text: str, language: str = "en") -> list[Ask]:
    """The sentences that speak of money, for letters that may ask but never speak of it (C4)."""
    return [ask for ask in asks(text, language) if ask.kind is AskKind.PAY]
