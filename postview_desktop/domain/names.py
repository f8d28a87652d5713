"""Names of people: how to greet somebody, and which words of a text are that name. A name is never corrected."""

from __future__ import annotations

import re
from dataclasses import dataclass


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


_WOMEN = word_set("mrs ms miss madam dame frau mme mlle madame mademoiselle dra sra srta señora señorita")
_MEN = word_set("mr herr m monsieur sir sr señor")
_DOCTORS = word_set("dr doctor dra dott prof professor")
_PARTICLES = word_set("von vom zu zum van der den de del della di da dos du la le af av ten ter")
_SECOND_GIVEN_NAMES = word_set(
    "maría josé luis carlos antonio jesús manuel ángel francisco pilar carmen isabel teresa luisa elena juan pablo "
    "miguel mercedes dolores cristina"
)


@dataclass(frozen=True, slots=True)
class Address:
    """How somebody can be addressed by what the card says. `woman` is None where it does not say: nothing is guessed.

    `full` is the name without titles, given name first; `doctor` is the academic title to be put before it.
    """

    full: str
    family: str
    doctor: str
    woman: bool | None


def address_of(name: str, country: str = "", *, two_family_names: bool = False) -> Address:
    """Reads a name as on the card: "Frau Dr. Anna von Weber". With `two_family_names` as in Spain."""
    name = " ".join(name.split())
    turned = False
    if "," in name:
        family, _, given = name.partition(",")
        if name_words(given):
            name, turned = f"{given.strip()} {family.strip()}", True
    titles = [word.rstrip(".").lower() for word in name.split() if word.rstrip(".").lower() in TITLES]
    words = [word.rstrip(",") for word in name.split() if word.rstrip(".,").lower() not in TITLES]
    woman = True if _WOMEN.intersection(titles) else False if _MEN.intersection(titles) else None
    doctor = next((word.rstrip(".").capitalize() for word in name.split() if word.rstrip(".").lower() in _DOCTORS), "")
    if country.upper() in FAMILY_NAME_FIRST and not turned:
        return Address(" ".join(words), words[0] if words else "", doctor, woman)
    start = max(len(words) - 1, 0)
    if two_family_names and len(words) > 2:
        start = len(words) - 2
        if len(words) == 3 and words[1].lower() in _SECOND_GIVEN_NAMES:
            start = 2
    particle = next((place for place, word in enumerate(words[1:start], 1) if word.lower() in _PARTICLES), start)
    return Address(" ".join(words), " ".join(words[particle:]), doctor, woman)
