"""What a change did, in words: what it changed from what to what, and why some of it cannot be taken back."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Any

from postview_desktop.domain.change import Altered, Deed, Field, HistoryDetail, HistoryLine, Verb
from postview_desktop.domain.comparing import compare, words_changed
from postview_desktop.wording.names import heading, label
from postview_desktop.wording.translate import QT_TRANSLATE_NOOP, quoted, translate

SHORT = 60
"""A text longer than this is told by its words that changed, not written out twice."""


@dataclass(frozen=True, slots=True)
class Writing:
    """How days, wall times and instants (epoch seconds) are written; handed in by whoever shows them."""

    day: Callable[[date], str]
    wall: Callable[[datetime], str]
    instant: Callable[[int], str]


_FIELDS: dict[str, dict[str, str]] = {
    "organisation": {
        "name": QT_TRANSLATE_NOOP("History", "Organisation"),
        "industry": QT_TRANSLATE_NOOP("History", "Industry"),
        "country": QT_TRANSLATE_NOOP("History", "Country"),
        "subdivision": QT_TRANSLATE_NOOP("History", "Region"),
        "website": QT_TRANSLATE_NOOP("History", "Web site"),
        "culture": QT_TRANSLATE_NOOP("History", "Structure and culture"),
        "notes": QT_TRANSLATE_NOOP("History", "Notes on the organisation"),
    },
    "application": {
        "role": QT_TRANSLATE_NOOP("History", "Role"),
        "source": QT_TRANSLATE_NOOP("History", "Source"),
        "link": QT_TRANSLATE_NOOP("History", "Link"),
        "stage": QT_TRANSLATE_NOOP("History", "Stage"),
        "applied_on": QT_TRANSLATE_NOOP("History", "Applied on"),
        "offered_on": QT_TRANSLATE_NOOP("History", "Offered on"),
        "letter_on": QT_TRANSLATE_NOOP("History", "Letter in hand on"),
        "description": QT_TRANSLATE_NOOP("History", "Description"),
        "notes": QT_TRANSLATE_NOOP("History", "Notes"),
        "feedback": QT_TRANSLATE_NOOP("History", "Their feedback"),
    },
    "interview": {
        "title": QT_TRANSLATE_NOOP("History", "Title"),
        "kind": QT_TRANSLATE_NOOP("History", "Kind"),
        "start": QT_TRANSLATE_NOOP("History", "Start"),
        "end": QT_TRANSLATE_NOOP("History", "End"),
        "zone": QT_TRANSLATE_NOOP("History", "Time zone"),
        "organiser_name": QT_TRANSLATE_NOOP("History", "Sender of the invitation"),
        "answered": QT_TRANSLATE_NOOP("History", "Answer to the invitation"),
        "place": QT_TRANSLATE_NOOP("History", "Place"),
        "link": QT_TRANSLATE_NOOP("History", "Link"),
        "state": QT_TRANSLATE_NOOP("History", "State"),
        "notes": QT_TRANSLATE_NOOP("History", "Notes"),
        "application_id": QT_TRANSLATE_NOOP("History", "Application"),
    },
    "person": {
        "name": QT_TRANSLATE_NOOP("History", "Name"),
        "job": QT_TRANSLATE_NOOP("History", "Job"),
        "email": QT_TRANSLATE_NOOP("History", "E-mail"),
        "phone": QT_TRANSLATE_NOOP("History", "Phone"),
        "notes": QT_TRANSLATE_NOOP("History", "Notes on the person"),
    },
    "participant": {
        "role": QT_TRANSLATE_NOOP("History", "Part in the interview"),
        "met": QT_TRANSLATE_NOOP("History", "Met"),
        "moments": QT_TRANSLATE_NOOP("History", "Moments"),
        "thanks": QT_TRANSLATE_NOOP("History", "Thank-you"),
    },
    "instruction": {
        "kind": QT_TRANSLATE_NOOP("History", "What they said"),
        "words": QT_TRANSLATE_NOOP("History", "Their words"),
        "said_on": QT_TRANSLATE_NOOP("History", "Said on"),
        "on": QT_TRANSLATE_NOOP("History", "The day they named"),
        "channel": QT_TRANSLATE_NOOP("History", "Channel"),
        "who": QT_TRANSLATE_NOOP("History", "Whom to ask"),
        "invited_visit": QT_TRANSLATE_NOOP("History", "Invited to visit"),
    },
    "contact": {
        "channel": QT_TRANSLATE_NOOP("History", "Channel"),
        "purpose": QT_TRANSLATE_NOOP("History", "Purpose"),
        "on": QT_TRANSLATE_NOOP("History", "Day"),
        "words": QT_TRANSLATE_NOOP("History", "What was said"),
        "ours": QT_TRANSLATE_NOOP("History", "From your side"),
    },
    "decision": {
        "until": QT_TRANSLATE_NOOP("History", "Until"),
        "away": QT_TRANSLATE_NOOP("History", "Why"),
        "reason": QT_TRANSLATE_NOOP("History", "Reason"),
    },
    "letter": {
        "to_name": QT_TRANSLATE_NOOP("History", "To"),
        "to_address": QT_TRANSLATE_NOOP("History", "Address"),
        "subject": QT_TRANSLATE_NOOP("History", "Subject"),
        "body": QT_TRANSLATE_NOOP("History", "Text"),
        "state": QT_TRANSLATE_NOOP("History", "State"),
        "send_at": QT_TRANSLATE_NOOP("History", "Leaves"),
        "sent_via": QT_TRANSLATE_NOOP("History", "Sent"),
    },
    "reflection": {
        "state": QT_TRANSLATE_NOOP("History", "State"),
        "recall": QT_TRANSLATE_NOOP("History", "Questions remembered"),
        "went_well": QT_TRANSLATE_NOOP("History", "What went well"),
        "to_improve": QT_TRANSLATE_NOOP("History", "What to do differently"),
        "surprised": QT_TRANSLATE_NOOP("History", "What was a surprise"),
        "next_time": QT_TRANSLATE_NOOP("History", "One sentence to your next self"),
        "rating": QT_TRANSLATE_NOOP("History", "Rating"),
        "strengths": QT_TRANSLATE_NOOP("History", "Strengths"),
        "weak_points": QT_TRANSLATE_NOOP("History", "To work on"),
    },
    "question": {
        "text": QT_TRANSLATE_NOOP("History", "The question"),
        "said": QT_TRANSLATE_NOOP("History", "What I said"),
        "better": QT_TRANSLATE_NOOP("History", "What I would say next time"),
        "probed": QT_TRANSLATE_NOOP("History", "What they probed"),
        "rating": QT_TRANSLATE_NOOP("History", "Rating"),
        "labels": QT_TRANSLATE_NOOP("History", "Labels"),
        "position": QT_TRANSLATE_NOOP("History", "Place in the list"),
    },
    "attachment": {
        "name": QT_TRANSLATE_NOOP("History", "Name"),
        "kind": QT_TRANSLATE_NOOP("History", "Kind"),
        "note": QT_TRANSLATE_NOOP("History", "Note"),
    },
    "answer": {
        "state": QT_TRANSLATE_NOOP("History", "Answer"),
    },
    "template": {
        "name": QT_TRANSLATE_NOOP("History", "Name"),
        "kind": QT_TRANSLATE_NOOP("History", "Kind"),
        "medium": QT_TRANSLATE_NOOP("History", "Medium"),
        "formality": QT_TRANSLATE_NOOP("History", "Tone"),
        "subject": QT_TRANSLATE_NOOP("History", "Subject"),
        "body": QT_TRANSLATE_NOOP("History", "Text"),
    },
    "account": {
        "name": QT_TRANSLATE_NOOP("History", "Name"),
        "address": QT_TRANSLATE_NOOP("History", "Address"),
        "user": QT_TRANSLATE_NOOP("History", "User"),
        "host": QT_TRANSLATE_NOOP("History", "Server"),
        "imap_host": QT_TRANSLATE_NOOP("History", "Server for mail that comes in"),
        "looks": QT_TRANSLATE_NOOP("History", "Looks for answers"),
        "sign_in": QT_TRANSLATE_NOOP("History", "Signs in by"),
        "sent_copy": QT_TRANSLATE_NOOP("History", "Copy in the sent mail"),
        "paused": QT_TRANSLATE_NOOP("History", "Paused"),
    },
}
"""What is told of a thing, by kind and field. The rest follows from these, or is the program's own business. How an
interview felt (S4) is nowhere told."""

_SORT_OF: dict[str, str] = {
    "interview": "kind",
    "letter": "kind",
    "contact": "channel",
    "instruction": "kind",
    "decision": "kind",
    "attachment": "kind",
    "template": "kind",
    "participant": "role",
}

_THINGS: dict[str, str] = {
    "organisation": QT_TRANSLATE_NOOP("History", "organisation"),
    "application": QT_TRANSLATE_NOOP("History", "application"),
    "interview": QT_TRANSLATE_NOOP("History", "interview"),
    "person": QT_TRANSLATE_NOOP("History", "person"),
    "participant": QT_TRANSLATE_NOOP("History", "on the interview"),
    "letter": QT_TRANSLATE_NOOP("History", "letter"),
    "question": QT_TRANSLATE_NOOP("History", "question"),
    "contact": QT_TRANSLATE_NOOP("History", "contact"),
    "instruction": QT_TRANSLATE_NOOP("History", "what they said"),
    "decision": QT_TRANSLATE_NOOP("History", "decision"),
    "reflection": QT_TRANSLATE_NOOP("History", "reflection"),
    "feeling": QT_TRANSLATE_NOOP("History", "how it felt"),
    "attachment": QT_TRANSLATE_NOOP("History", "document"),
    "answer": QT_TRANSLATE_NOOP("History", "answer"),
    "template": QT_TRANSLATE_NOOP("History", "template"),
    "account": QT_TRANSLATE_NOOP("History", "mail account"),
}


def line_heading(line: HistoryLine, *, with_name: bool = True) -> str:
    """What was done, as it begins a line: "Stage changed: Northwind", "Taken back: stage changed: Northwind".

    Without the name where the page is about it anyway.
    """
    words = heading(line.verb)
    if line.undid is not None:
        words = translate("History", "Taken back: {what}").format(what=label(line.undid))
    elif line.again:
        words = translate("History", "Done again: {what}").format(what=label(line.verb))
    if line.what and with_name:
        words = translate("History", "{what}: {name}").format(what=words, name=line.what)
    taken_back = (line.undone or line.repeated) and line.undid is None
    return translate("History", "{what} (taken back)").format(what=words) if taken_back else words


def sentences(detail: HistoryDetail, say: Writing) -> list[str]:
    """What a line changed, a sentence for each thing that is worth telling."""
    seated = any(altered.kind == "participant" for altered in detail.altered)
    told = [
        words
        for altered in detail.altered
        # Somebody who came to be known by being put on an interview is told once.
        if (altered.kind != "person" or altered.deed is Deed.CHANGED or not seated)
        and (words := altered_words(altered, say))
    ]
    if detail.more:
        told.append(translate("History", "and {number} more").format(number=detail.more))
    return told


def altered_words(altered: Altered, say: Writing) -> str:
    """What a change did to one thing; "" where that is nothing that a person would look for."""
    if altered.deed is Deed.CHANGED:
        parts = [_field_words(altered.kind, field, say) for field in altered.fields]
        words = ", ".join(part for part in parts if part)
        if words and altered.name and altered.kind in ("person", "participant"):
            return translate("History", "{name}: {what}").format(name=_cut(altered.name), what=words)
        return words
    name = _name(altered)
    if not name:
        return ""
    words = {
        Deed.ADDED: QT_TRANSLATE_NOOP("History", "New: {what}"),
        Deed.DELETED: QT_TRANSLATE_NOOP("History", "Gone: {what}"),
    }[altered.deed]
    return translate("History", words).format(what=name)


def why_lasting(verb: Verb, what: str) -> str:
    """Why a change of this kind cannot be taken back; "" where it can."""
    match verb:
        case Verb.LETTER_SENT:
            if what:
                return translate("History", "The letter to {name} has left, and cannot be called back.").format(
                    name=what
                )
            return translate("History", "The letter has left, and cannot be called back.")
        case Verb.LETTER_MOVED_ON:
            return translate("History", "A step of the outbox: what became of it stands with the letter.")
        case Verb.LETTER_BOUNCED:
            return translate("History", "A mail server reported it: that has happened.")
        case Verb.ANSWER_NOTICED:
            return translate("History", "What came has come. If it is no answer, say so at the answer itself.")
        case Verb.DATA_RESTORED:
            return translate(
                "History", "A backup took the place of your data. What was there before is among the backups."
            )
        case _:
            return ""


def _name(altered: Altered) -> str:
    """ "letter: Ada, thank-you", "question: Why us?"; "" for what has neither a name nor a sort."""
    values: Mapping[str, Any] = {
        field.name: field.after if altered.deed is Deed.ADDED else field.before for field in altered.fields
    }
    thing = translate("History", _THINGS[altered.kind]) if altered.kind in _THINGS else ""
    sort = values.get(_SORT_OF.get(altered.kind, ""))
    kind = label(sort) if isinstance(sort, StrEnum) else ""
    name = ", ".join(part for part in (_cut(altered.name), "" if kind == thing else kind) if part)
    return translate("History", "{thing}: {name}").format(thing=thing, name=name) if thing and name else ""


def _field_words(kind: str, field: Field, say: Writing) -> str:
    title = _FIELDS.get(kind, {}).get(field.name)
    if title is None:
        return ""
    title = translate("History", title)
    before, after = field.before, field.after
    if field.name.endswith("_id"):
        return translate("History", "{field} changed").format(field=title)
    if isinstance(before, str) and isinstance(after, str) and not isinstance(before, StrEnum):
        if max(len(before), len(after)) > SHORT or "\n" in before + after:
            return _text_words(title, before, after)
        before, after = (quoted(text) if text.strip() else "" for text in (before, after))
    else:
        before, after = _value(field.name, before, say), _value(field.name, after, say)
    if before and after:
        words = translate("History", "{field} from {before} to {after}")
    elif after:
        words = translate("History", "{field}: {after}")
    else:
        words = translate("History", "{field} taken out: {before}")
    return words.format(field=title, before=before, after=after)


def _text_words(title: str, before: str, after: str) -> str:
    added, taken_out = words_changed(compare(before, after))
    if not added and not taken_out:
        return translate("History", "{field} changed").format(field=title)
    more = translate("History", "1 word added") if added == 1 else translate("History", "{number} words added")
    less = (
        translate("History", "1 word taken out") if taken_out == 1 else translate("History", "{number} words taken out")
    )
    told = [words.format(number=number) for words, number in ((more, added), (less, taken_out)) if number]
    return translate("History", "{field}: {changes}").format(field=title, changes=", ".join(told))


def _value(name: str, value: Any, say: Writing) -> str:
    if isinstance(value, StrEnum):
        return label(value)
    if isinstance(value, bool):
        return translate("History", "yes") if value else translate("History", "no")
    if isinstance(value, datetime):
        return say.wall(value)
    if isinstance(value, date):
        return say.day(value)
    if isinstance(value, tuple):
        return ", ".join(str(part) for part in value)  # pyright: ignore[reportUnknownVariableType, reportUnknownArgumentType]
    if name == "send_at":
        return say.instant(int(value)) if value else ""
    if name == "position":
        return str(int(value) + 1)
    return str(value) if value else ""


def _cut(text: str) -> str:
    words = " ".join(text.split())
    return words if len(words) <= SHORT else words[: SHORT - 1].rstrip() + "…"
