"""In which language something was said, told from the words themselves whatever language the window speaks (F2)."""

from __future__ import annotations

import re
from functools import lru_cache

from postview_desktop.domain.folding import fold
from postview_desktop.domain.span_readers import word_set
from postview_desktop.domain.span_reckon import plain
from postview_desktop.domain.span_speech import Speech

_ENGLISH = word_set(
    "a an the we i you they us me he she it our your my on by in at of to from for and or not no do don't please",
    "will we'll i'll you'll would is are be was if until till before after within next week weeks day days month",
    "months year end early mid middle late beginning start hear back call ring contact decide decision tomorrow",
    "today again working business fortnight about with this that there nothing said asked monday tuesday wednesday",
    "thursday friday saturday sunday january february march april may june july august september october november",
    "december one two three four five six seven eight nine ten jan feb mar apr jun jul aug sept sep oct nov dec let",
    "know get touch time hours christmas",
)


@lru_cache(maxsize=4)
def _tells_of(language: str) -> frozenset[str]:
    match language:
        case "de":
            from postview_desktop.domain.span_words_de import TELLS
        case "fr":
            from postview_desktop.domain.span_words_fr import TELLS
        case "es":
            from postview_desktop.domain.span_words_es import TELLS
        case _:
            return _ENGLISH
    return TELLS


@lru_cache(maxsize=4)
def speech_of(language: str) -> Speech:
    """The patterns of "de", "fr" or "es", made when the first such words are read: that takes a while."""
    match language:
        case "de":
            from postview_desktop.domain.span_speech_de import SPEECH
        case "fr":
            from postview_desktop.domain.span_speech_fr import SPEECH
        case _:
            from postview_desktop.domain.span_speech_es import SPEECH
    return SPEECH


def languages_of(text: str) -> tuple[str, ...]:
    """The languages that know most of the words of a `plain` text, English before the others; English where none "
    "is."""
    words = re.findall(r"[a-z]+(?:'t|'ll)?", fold(text))
    known = {code: sum(word in _tells_of(code) for word in words) for code in ("en", "de", "fr", "es")}
    most = max(known.values())
    return tuple(code for code, count in known.items() if count == most) if most else ("en",)


def folded(words: str) -> tuple[str, list[int]]:
    """A quote without case and accents, and for each of its letters the place in `plain(words)`."""
    letters: list[str] = []
    places: list[int] = []
    for place, character in enumerate(plain(words)):
        for letter in " " if character == " " else fold(character):
            letters.append(letter)
            places.append(place)
    return "".join(letters), places
