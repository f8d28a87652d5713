"""What was found, in words: the heading of each kind, and what a thing without a name is called."""

from __future__ import annotations

from postview_desktop.domain.finding import FoundKind, Hit
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


def heading(kind: FoundKind) -> str:
    """What stands over the hits of a kind."""
    return translate("Finding", _HEADINGS[kind])


def title(hit: Hit) -> str:
    """What it is called; where it has no name of its own: what sort of thing it is."""
    return hit.title.text or (names.heading(hit.sort) if hit.sort is not None else heading(hit.kind))
