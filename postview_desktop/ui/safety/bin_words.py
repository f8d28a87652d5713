"""What lies in the bin, in words: what it was, what went with it, and what comes back with it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from enum import StrEnum

from PySide6.QtCore import QLocale

from postview_desktop.domain.attachment import AttachmentKind
from postview_desktop.domain.follow_up import Channel, InstructionKind
from postview_desktop.domain.interview import InterviewKind
from postview_desktop.domain.letter import LetterKind
from postview_desktop.services.bin import Deleted
from postview_desktop.ui.common.context import Look
from postview_desktop.ui.common.dates import at_the_start
from postview_desktop.wording import names
from postview_desktop.wording.translate import QT_TRANSLATE_NOOP, translate

ICONS = {
    "application": "briefcase",
    "interview": "messages-square",
    "participant": "user",
    "letter": "mail",
    "question": "circle-help",
    "attachment": "file-text",
    "contact": "phone",
    "instruction": "quote",
    "reflection": "notebook-pen",
    "feeling": "heart",
    "template": "file-text",
    "account": "send",
}

_KINDS: dict[str, tuple[str, str, str]] = {
    # as a heading, one, several
    "application": (
        QT_TRANSLATE_NOOP("Bin", "Applications"),
        QT_TRANSLATE_NOOP("Bin", "1 application"),
        QT_TRANSLATE_NOOP("Bin", "{number} applications"),
    ),
    "interview": (
        QT_TRANSLATE_NOOP("Bin", "Interviews"),
        QT_TRANSLATE_NOOP("Bin", "1 interview"),
        QT_TRANSLATE_NOOP("Bin", "{number} interviews"),
    ),
    "participant": (
        QT_TRANSLATE_NOOP("Bin", "People"),
        QT_TRANSLATE_NOOP("Bin", "1 person"),
        QT_TRANSLATE_NOOP("Bin", "{number} people"),
    ),
    "person": (
        QT_TRANSLATE_NOOP("Bin", "People"),
        QT_TRANSLATE_NOOP("Bin", "1 person"),
        QT_TRANSLATE_NOOP("Bin", "{number} people"),
    ),
    "letter": (
        QT_TRANSLATE_NOOP("Bin", "Letters"),
        QT_TRANSLATE_NOOP("Bin", "1 letter"),
        QT_TRANSLATE_NOOP("Bin", "{number} letters"),
    ),
    "question": (
        QT_TRANSLATE_NOOP("Bin", "Questions"),
        QT_TRANSLATE_NOOP("Bin", "1 question"),
        QT_TRANSLATE_NOOP("Bin", "{number} questions"),
    ),
    "attachment": (
        QT_TRANSLATE_NOOP("Bin", "Documents"),
        QT_TRANSLATE_NOOP("Bin", "1 document"),
        QT_TRANSLATE_NOOP("Bin", "{number} documents"),
    ),
    "contact": (
        QT_TRANSLATE_NOOP("Bin", "Contacts"),
        QT_TRANSLATE_NOOP("Bin", "1 contact"),
        QT_TRANSLATE_NOOP("Bin", "{number} contacts"),
    ),
    "instruction": (
        QT_TRANSLATE_NOOP("Bin", "What they said"),
        QT_TRANSLATE_NOOP("Bin", "what they said"),
        QT_TRANSLATE_NOOP("Bin", "what they said, {number} times"),
    ),
    "reflection": (
        QT_TRANSLATE_NOOP("Bin", "Reflections"),
        QT_TRANSLATE_NOOP("Bin", "1 reflection"),
        QT_TRANSLATE_NOOP("Bin", "{number} reflections"),
    ),
    "feeling": (
        QT_TRANSLATE_NOOP("Bin", "How it felt"),
        QT_TRANSLATE_NOOP("Bin", "how it felt"),
        QT_TRANSLATE_NOOP("Bin", "how it felt, {number} times"),
    ),
    "template": (
        QT_TRANSLATE_NOOP("Bin", "Templates"),
        QT_TRANSLATE_NOOP("Bin", "1 template"),
        QT_TRANSLATE_NOOP("Bin", "{number} templates"),
    ),
    "account": (
        QT_TRANSLATE_NOOP("Bin", "Mail account"),
        QT_TRANSLATE_NOOP("Bin", "1 mail account"),
        QT_TRANSLATE_NOOP("Bin", "{number} mail accounts"),
    ),
}

_ONE = {
    "application": QT_TRANSLATE_NOOP("Bin", "application"),
    "interview": QT_TRANSLATE_NOOP("Bin", "interview"),
    "participant": QT_TRANSLATE_NOOP("Bin", "person on an interview"),
    "question": QT_TRANSLATE_NOOP("Bin", "question"),
    "attachment": QT_TRANSLATE_NOOP("Bin", "document"),
    "letter": QT_TRANSLATE_NOOP("Bin", "letter"),
}
"""What a thing is, where its name alone does not say it."""

_SORTS: dict[str, type[StrEnum]] = {
    "interview": InterviewKind,
    "letter": LetterKind,
    "contact": Channel,
    "attachment": AttachmentKind,
    "template": LetterKind,
    "instruction": InstructionKind,
}

_COMES_WITH = {
    "application": QT_TRANSLATE_NOOP(
        "Bin", "The application that it belongs to was deleted later, and comes back with it."
    ),
    "interview": QT_TRANSLATE_NOOP(
        "Bin", "The interview that it belongs to was deleted later, and comes back with it."
    ),
    "letter": QT_TRANSLATE_NOOP("Bin", "The letter that it belongs to was deleted later, and comes back with it."),
}

_TAKEN = {
    "participant": QT_TRANSLATE_NOOP(
        "Bin", "This person is on the interview again, so there is nothing to bring back."
    ),
    "account": QT_TRANSLATE_NOOP("Bin", "Another mail account is set up. Remove that one first to have this one back."),
    "reflection": QT_TRANSLATE_NOOP("Bin", "There is a newer reflection in its place."),
    "feeling": QT_TRANSLATE_NOOP("Bin", "There are newer words in its place."),
    "interview": QT_TRANSLATE_NOOP(
        "Bin", "The same invitation was taken in again. Delete that interview first to have this one back."
    ),
}


def kind_heading(kind: str) -> str:
    """What a kind is called as the head of a list."""
    return translate("Bin", _KINDS[kind][0])


def counted(kind: str, number: int, locale: QLocale) -> str:
    """ "3 letters"."""
    _, one, several = _KINDS[kind]
    return translate("Bin", one) if number == 1 else translate("Bin", several).format(number=locale.toString(number))


def title(line: Deleted, locale: QLocale) -> str:
    """What it was: "First round", "Thank-you to Ada Brown", "3 interviews"."""
    if line.number > 1:
        return counted(line.kind, line.number, locale)
    sort = _sort(line)
    match line.kind:
        case "letter":
            to = translate("Bin", "{letter} to {name}").format(letter=sort, name=line.name)
            return to if line.name else sort
        case "contact":
            said = translate("Bin", "{channel}: {words}").format(channel=sort, words=line.name)
            return (
                said if line.name else translate("Bin", "Contact by {channel}").format(channel=_sort(line, names.label))
            )
        case "instruction":
            return translate("Bin", "What they said: {words}").format(words=line.name or _sort(line, names.label))
        case "reflection":
            return translate("Bin", "Reflection")
        case "feeling":
            return translate("Bin", "How it felt")
        case "question":
            return line.name or translate("Bin", "A question without words")
        case "account":
            return translate("Bin", "Mail account {address}").format(address=line.name)
        case _:
            return line.name or sort or line.organisation or translate("Bin", "Without a name")


def details(line: Deleted, look: Look) -> str:
    """Where it belonged, when it was, and what went with it: "Northwind · Mon 23 Nov, 14:00 · with 3 letters"."""
    parts = [translate("Bin", _ONE[line.kind]) if line.kind in _NAMED else ""]
    parts.append(line.organisation)
    if line.start is not None:
        moment = translate("Bin", "{day}, {time}")
        day, time = look.dates.short_day_of_year(line.start.date()), look.dates.time(line.start)
        parts.append(moment.format(day=day, time=time))
    with_it = hung(line.hung, look.dates.locale)
    if with_it:
        parts.append(translate("Bin", "with {things}").format(things=with_it))
    return at_the_start(" · ".join(part for part in parts if part))


def hung(counts: Mapping[str, int], locale: QLocale) -> str:
    """ "3 letters, 2 questions"; "" for nothing."""
    # Who was on the interview is told once: the people who went altogether were on it.
    told = {kind: number for kind, number in counts.items() if not (kind == "person" and "participant" in counts)}
    return ", ".join(counted(kind, told[kind], locale) for kind in _KINDS if told.get(kind))


def how(line: Deleted, time: str) -> str:
    """How it came to be here, and at what time of the day."""
    if line.undid is None and line.kind == "participant":
        return translate("Bin", "Taken off {time}").format(time=time)
    if line.undid is None:
        return translate("Bin", "Deleted {time}").format(time=time)
    words = translate("Bin", "Taken back by Undo {time} ({what})")
    return words.format(time=time, what=names.label(line.undid))


def comes_with(kinds: Iterable[str]) -> str:
    """What was deleted later and comes back, too."""
    return " ".join(translate("Bin", _COMES_WITH[kind]) for kind in kinds if kind in _COMES_WITH)


def taken(kind: str) -> str:
    """Why it cannot come back: another has its place."""
    return translate("Bin", _TAKEN.get(kind, QT_TRANSLATE_NOOP("Bin", "There is another in its place by now.")))


def brought_back(line: Deleted, with_it: Iterable[str], locale: QLocale) -> str:
    """What the quiet line says."""
    done = translate("Bin", "Brought back: {what}").format(what=title(line, locale))
    if line.kind == "account":
        return translate("Bin", "The mail account is back. Its password is asked for when the next letter leaves.")
    later = [kind for kind in with_it if kind in _COMES_WITH]
    if not later:
        return done
    others = ", ".join(translate("Bin", _ONE[kind]) for kind in later)
    return translate("Bin", "{done}, with its {others}").format(done=done, others=others)


_NAMED = frozenset({"application", "interview", "participant", "question", "attachment"})
"""Called by their names alone: the details say first what they are."""


def _sort(line: Deleted, called: Callable[[StrEnum], str] = names.heading) -> str:
    kind = _SORTS.get(line.kind)
    return called(kind(line.sort)) if kind is not None and line.sort else ""
