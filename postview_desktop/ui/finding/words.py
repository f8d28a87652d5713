"""What is found, in words: the headings of the groups, and what a row says."""

from __future__ import annotations

from postview_desktop.domain.finding import FoundKind, Hit
from postview_desktop.ui.common.bidi import isolated
from postview_desktop.ui.common.dates import Dates
from postview_desktop.wording.finding import heading, title
from postview_desktop.wording.translate import translate

__all__ = ["ICONS", "day", "heading", "more", "spoken", "title"]

ICONS = {
    FoundKind.ORGANISATION: ("building-2", "search"),
    FoundKind.APPLICATION: ("briefcase", "search"),
    FoundKind.INTERVIEW: ("messages-square", "interview"),
    FoundKind.PERSON: ("user", "interview"),
    FoundKind.MOMENTS: ("star", "thank_you"),
    FoundKind.INSTRUCTION: ("quote", "follow_up"),
    FoundKind.DECISION: ("flag", "follow_up"),
    FoundKind.CONTACT: ("message-square", "follow_up"),
    FoundKind.LETTER: ("mail", "thank_you"),
    FoundKind.ANSWER: ("inbox", "follow_up"),
    FoundKind.QUESTION: ("circle-help", "reflection"),
    FoundKind.REFLECTION: ("notebook-pen", "reflection"),
    FoundKind.FEELING: ("heart", "reflection"),
    FoundKind.DOCUMENT: ("file-text", "neutral"),
    FoundKind.TEMPLATE: ("file-plus", "thank_you"),
}
"""The icon of each kind, and its colour."""


def day(hit: Hit, dates: Dates) -> str:
    """The day as it stands at the end of a row, or ""."""
    return dates.short_day_of_year(hit.day) if hit.day is not None else ""


def spoken(hit: Hit, dates: Dates) -> str:
    """A row as a screen reader says it: what kind, what it is called, where it belongs, when, and the text itself."""
    parts = [isolated(title(hit)), isolated(hit.where.text), day(hit, dates), isolated(hit.snippet.text)]
    return translate("Finding", "{kind}: {what}").format(
        kind=heading(hit.kind), what=", ".join(part for part in parts if part)
    )


def more(kind: FoundKind) -> str:
    """The row that shows the others of a kind."""
    return translate("Finding", "More: {kind}").format(kind=heading(kind))
