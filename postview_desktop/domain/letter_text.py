"""Starter letters as text: subject and body of a file, and the placeholders in them ({{first_name}})."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass

from postview_desktop.domain.folding import fold
from postview_desktop.domain.names import word_set

PLACEHOLDERS = word_set(
    "greeting first_name name others organisation role moment when day_name day me my_phone their_day last_day "
    "absent absent_moment time start_day agreed"
)
"""Every placeholder that PostView knows how to fill. Another one is named, never guessed."""

_PLACEHOLDER = re.compile(r"\{\{\s*([^{}\n?]*?)\s*(\?)?\s*\}\}")
"""A name with a question mark ({{others?}}) is optional: where there is no value, its paragraph is left out."""


@dataclass(frozen=True, slots=True)
class StarterText:
    """Subject and body of a starter letter, placeholders open or filled. `variant` is the file's own name."""

    subject: str
    body: str
    variant: str = ""


@dataclass(frozen=True, slots=True)
class Placeholder:
    """One `{{name}}` in a text: its name and where it stands."""

    name: str
    start: int
    end: int

    @property
    def known(self) -> bool:
        return self.name in PLACEHOLDERS


def parse_starter(text: str, variant: str = "") -> StarterText:
    """A starter file: a first line "Subject: ...", an empty line, the body. Raises `ValueError` without a subject."""
    text = text.lstrip("\ufeff").replace("\r\n", "\n")
    first, _, body = text.partition("\n")
    label, colon, subject = first.partition(":")
    if label.strip().lower() != "subject" or not colon:
        raise ValueError(f"{variant or 'starter letter'}: the first line must begin with Subject:")
    return StarterText(subject.strip(), body.strip("\n") + "\n", variant)


def parse_message(text: str, variant: str = "") -> StarterText:
    """A message is all body."""
    return StarterText("", text.lstrip("\ufeff").replace("\r\n", "\n").strip("\n") + "\n", variant)


def placeholders(text: str) -> list[Placeholder]:
    """The placeholders that stand open in a text, in order."""
    return [Placeholder(found[1], found.start(), found.end()) for found in _PLACEHOLDER.finditer(text)]


def unknown_placeholders(text: str) -> list[str]:
    """Names of the placeholders that PostView cannot fill, each once, in order."""
    return list(dict.fromkeys(found.name for found in placeholders(text) if not found.known))


_BEFORE = re.compile(r"\b(\w+) (\{\{\s*([^{}\n?]*?)\s*\??\s*\}\})")


def elide(text: str, values: Mapping[str, str], words: Collection[str]) -> str:
    """The text with "de {{role}}" as "d'{{role}}" where the value begins with a vowel; `words` are those that elide."""

    def join(found: re.Match[str]) -> str:
        value = fold(values.get(found[3], ""))
        if found[1] in words and value[:1] in set("aeiou") and not value.startswith(("oui", "onz", "un ")):
            return f"{found[1][:-1]}'{found[2]}"
        return found[0]

    return _BEFORE.sub(join, text)


def fill(text: str, values: Mapping[str, str]) -> str:
    """The text with every placeholder filled for which there is a value that is not empty; others stay open.

    A paragraph with an optional placeholder that has no value is left out. Values are put in as they are: a "{{"
    inside of one is not filled again.
    """
    kept = [
        paragraph
        for paragraph in text.split("\n\n")
        if all(values.get(found[1]) for found in _PLACEHOLDER.finditer(paragraph) if found[2])
    ]
    return _PLACEHOLDER.sub(lambda found: values.get(found[1], "") or found[0], "\n\n".join(kept))
