"""The user's own letters to begin with, beside the starter letters that PostView brings."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from postview_desktop.domain.letter import LetterKind


class Medium(StrEnum):
    """For what a text is written."""

    EMAIL = "email"
    MESSAGE = "message"
    """A short one, for a messenger or a text message; it has no subject."""


class Formality(StrEnum):
    FORMAL = "formal"
    WARM = "warm"


@dataclass(frozen=True, slots=True, kw_only=True)
class Template:
    """`subject` and `body` may hold placeholders in double braces. Times in epoch seconds."""

    id: int = 0
    name: str = ""
    kind: LetterKind = LetterKind.THANK_YOU
    language: str = "en"
    medium: Medium = Medium.EMAIL
    formality: Formality = Formality.WARM
    subject: str = ""
    body: str = ""
    created_at: int = 0
    updated_at: int = 0
