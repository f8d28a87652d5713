"""Names of people: how to greet somebody, and which words of a text are that name. A name is never corrected."""

from __future__ import annotations

import re


def word_set(words: str) -> frozenset[str]:
    """The words of a text as a set: lists of words read better without quotes and commas."""
    return frozenset(words.split())


TITLES = word_set(
    "mr mrs ms miss mx dr prof professor doctor sir madam dame herr frau dipl ing mag mme mlle m madame monsieur "
    "mademoiselle dott dra drs sra sr srta señor señora señorita phd msc mba"
)
"""Words in front of or behind a name that are no part of it, without their dot, in small letters."""

_WORD = re.compile(r"[^\W\d_]+(?:['’\-][^\W\d_]+)*")

FAMILY_NAME_FIRST = frozenset({"CN", "HK", "HU", "JP", "KP", "KR", "TW", "VN"})
"""Countries where the first word of a name is the family's: there one is greeted by the whole name."""


def name_words(name: str) -> list[str]:
    """The words of a name without titles: "Dr. Ana-Maria O'Neill" gives ["Ana-Maria", "O'Neill"]."""
    return [word for word in _WORD.findall(name) if word.lower() not in TITLES]


def greeting_name(name: str, country: str = "") -> str:
    """What stands after "Dear": the given name; the whole name where given names do not come first.

    "Katz, Joel" is read as family name first. A name of one word, or of initials ("J. Katz"), stays whole.
    """
    name = " ".join(name.split())
    if "," in name:
        family, _, given = name.partition(",")
        if name_words(given):
            name = f"{given.strip()} {family.strip()}"
    words = name_words(name)
    if not words:
        return name
    if country.upper() in FAMILY_NAME_FIRST or len(words[0]) == 1:
        return " ".join(word for word in name.split() if word.rstrip(".").lower() not in TITLES)
    return words[0]
