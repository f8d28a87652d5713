"""Text as it is compared when a person searches: without accents, without case, without double spaces."""

from __future__ import annotations

import unicodedata

_WITHOUT_MARKS = str.maketrans(
    {"ø": "o", "đ": "d", "ð": "d", "ł": "l", "ı": "i", "æ": "ae", "œ": "oe", "þ": "th", "ħ": "h", "ŧ": "t"}
)


def fold(text: str) -> str:
    """The text without case and accents, runs of white space as one space.

    "Électricité  de Łódź" and "electricite de lodz" fold to the same. Letters that Unicode does not take
    apart (ø, ł, æ) are replaced by what people type for them.
    """
    if not text.isascii():
        parts = unicodedata.normalize("NFKD", text.casefold())
        text = "".join(character for character in parts if not unicodedata.combining(character))
        text = text.casefold().translate(_WITHOUT_MARKS)
    return " ".join(text.lower().split())
