"""What is found, in words: the headings of the groups, and what a row says."""

from __future__ import annotations

from postview_desktop.domain.finding import FoundKind, Hit
from postview_desktop.ui.common.bidi import isolated
from postview_desktop.ui.common.dates import Dates
from postview_desktop.wording import names
from postview_desktop.wording.translate import QT_TRANSLATE_NOOP, translate

_HEADINGS = {
    FoundKind.ORGANISATION: QT_TRANSLATE_NOOP("Finding", "Organisations"),
    FoundKind.APPLICATION: QT_TRANSLATE_NOOP("Finding", "Applications"),
    FoundKind.INTERVIEW: QT_TRANSLATE_NOOP("Finding", "Interviews"),
    FoundKind.PERSON: QT_TRANSLATE_NOOP("Finding", "People"),
    FoundKind.MOMENTS: QT_TRANSLATE_NOOP("Finding", "Moments worth remembering"),
    FoundKind.INSTRUCTION: QT_TRANSLATE_NOOP("Finding", "What they said"),
    FoundKind.DECISION: QT_TRANSLATE_NOOP("Finding", "Your reasons"),
    FoundKind.CONTACT: QT_TRANSLATE_NOOP("Finding", "Contacts"),
    FoundKind.LETTER: QT_TRANSLATE_NOOP("Finding", "Letters"),
    FoundKind.ANSWER: QT_TRANSLATE_NOOP("Finding", "Mail from them"),
    FoundKind.QUESTION: QT_TRANSLATE_NOOP("Finding", "Questions"),
    FoundKind.REFLECTION: QT_TRANSLATE_NOOP("Finding", "Reviews"),
    FoundKind.FEELING: QT_TRANSLATE_NOOP("Finding", "How it felt"),
    FoundKind.DOCUMENT: QT_TRANSLATE_NOOP("Finding", "Documents"),
    FoundKind.TEMPLATE: QT_TRANSLATE_NOOP("Finding", "Templates"),
}

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


def heading(kind: FoundKind) -> str:
    """What stands over the hits of a kind."""
    return translate("Finding", _HEADINGS[kind])


def title(hit: Hit) -> str:
    """What it is called; where it has no name of its own: what sort of thing it is."""
    return hit.title.text or (names.heading(hit.sort) if hit.sort is not None else heading(hit.kind))


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
