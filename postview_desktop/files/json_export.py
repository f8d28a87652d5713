"""The complete export as JSON, and the way back. The format is told in `docs/format.md`."""

from __future__ import annotations

import base64
import binascii
import json
import types
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, fields, replace
from datetime import date, datetime
from enum import StrEnum
from functools import cache, partial
from typing import Any, Union, cast, get_args, get_origin, get_type_hints
from zoneinfo import ZoneInfoNotFoundError

from postview_desktop import APP_NAME, __version__
from postview_desktop.domain.answer import Answer
from postview_desktop.domain.application import Application, Organisation, Person
from postview_desktop.domain.attachment import Attachment
from postview_desktop.domain.errors import PostviewError, Problem
from postview_desktop.domain.follow_up import Contact, Decision, Instruction
from postview_desktop.domain.interview import Interview, Participant, reading_of, timed
from postview_desktop.domain.letter import Account, Letter, LetterState
from postview_desktop.domain.reflection import Feeling, Question, Reflection
from postview_desktop.domain.template import Template
from postview_desktop.files.json_documents import SECTION, read_documents

FORMAT = "postview-export"
VERSION = 1
MAX_BYTES = 150 * 1024 * 1024

KINDS: dict[str, type[Any]] = {
    "organisations": Organisation,
    "applications": Application,
    "people": Person,
    "interviews": Interview,
    "participants": Participant,
    "letters": Letter,
    "instructions": Instruction,
    "contacts": Contact,
    "decisions": Decision,
    "reflections": Reflection,
    "questions": Question,
    "feelings": Feeling,
    "answers": Answer,
    "attachments": Attachment,
    "templates": Template,
    "accounts": Account,
}
"""Every kind of row by its name in the file, each after those that it points to."""

_POINTS_TO = {
    "organisation_id": "organisations",
    "application_id": "applications",
    "person_id": "people",
    "interview_id": "interviews",
    "letter_id": "letters",
    "contact_id": "contacts",
}

_ONLY_ONCE: dict[str, tuple[tuple[str, ...], ...]] = {
    "interviews": (("uid", "recurrence_id"),),
    "participants": (("interview_id", "person_id"),),
    "reflections": (("interview_id",),),
    "feelings": (("interview_id",),),
}

_ON_ITS_WAY = {
    LetterState.SCHEDULED: LetterState.HELD,
    LetterState.CLAIMED: LetterState.HELD,
    LetterState.COMMITTING: LetterState.UNKNOWN,
}


@dataclass(frozen=True, slots=True)
class Everything:
    """All rows by the name of their kind, the settings as they are kept, and the contents of documents."""

    rows: Mapping[str, Sequence[Any]] = field(default_factory=dict[str, Sequence[Any]])
    settings: Mapping[str, Any] = field(default_factory=dict[str, Any])
    documents: Mapping[str, bytes] = field(default_factory=dict[str, bytes])
    """Contents by their digests, as they were read; they are written apart (`json_documents`)."""


def to_json(everything: Everything) -> str:
    """The export as text, but for the contents of documents: the same data always gives the same text."""
    document: dict[str, Any] = {
        "format": FORMAT,
        "version": VERSION,
        "made_by": f"{APP_NAME} {__version__}",
        "settings": {key: everything.settings[key] for key in sorted(everything.settings)},
    }
    for name in KINDS:
        rows = sorted(everything.rows.get(name, ()), key=lambda row: row.id)
        document[name] = [{one.name: _plain(getattr(row, one.name)) for one in fields(row)} for row in rows]
    return json.dumps(document, ensure_ascii=False, indent=1) + "\n"


def looks_like_json(data: bytes) -> bool:
    return data[:200].removeprefix(b"\xef\xbb\xbf").lstrip()[:1] == b"{"


def from_json(data: bytes, name: str) -> Everything:
    """Read an export and check all of it; `name` is the file's.

    Letters that were on their way come back as held (or uncertain, if their last step had begun), as the PostView
    that the export was made from may still send them.
    PostviewError: BROKEN_EXPORT, NEWER_EXPORT, FILE_UNKNOWN_KIND for any other JSON.
    """
    try:
        document = json.loads(data.decode("utf-8-sig"), parse_constant=_no_number)
    except (ValueError, RecursionError) as error:
        raise PostviewError(Problem.BROKEN_EXPORT, file=name) from error
    if not isinstance(document, dict):
        raise PostviewError(Problem.FILE_UNKNOWN_KIND, file=name)
    parts = cast(dict[str, Any], document)
    if parts.get("format") != FORMAT:
        raise PostviewError(Problem.FILE_UNKNOWN_KIND, file=name)
    version = parts.get("version")
    if not isinstance(version, int) or isinstance(version, bool) or version < 1:
        raise _broken(name, "version")
    if version > VERSION:
        raise PostviewError(Problem.NEWER_EXPORT, file=name)
    if unknown := set(parts) - {"format", "version", "made_by", "settings", SECTION, *KINDS}:
        raise _broken(name, sorted(unknown)[0])
    settings = parts.get("settings", {})
    if not isinstance(settings, dict) or not _can_be_kept(settings):
        raise _broken(name, "settings")
    rows = {kind: tuple(_rows(kind, parts.get(kind, []), name)) for kind in KINDS}
    _check_links(rows, name)
    named = {one.digest for one in rows["attachments"]}
    contents = read_documents(parts.get(SECTION, []), named, partial(_broken, name))
    return Everything(rows, cast(dict[str, Any], settings), contents)


def _can_be_kept(value: Any) -> bool:
    """Whether it is text that the database takes: half of a surrogate pair is none."""
    try:
        json.dumps(value, ensure_ascii=False).encode("utf-8")
    except UnicodeEncodeError:
        return False
    return True


def _plain(value: Any) -> Any:
    if isinstance(value, StrEnum):
        return value.value
    if isinstance(value, datetime):
        return value.isoformat(timespec="seconds")
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, bytes):
        return base64.b64encode(value).decode("ascii")
    if isinstance(value, tuple):
        return [_plain(item) for item in cast(tuple[Any, ...], value)]
    return value


def _rows(kind: str, found: Any, name: str) -> Iterable[Any]:
    if not isinstance(found, list):
        raise _broken(name, kind)
    known: set[int] = set()
    once: list[set[tuple[Any, ...]]] = [set() for _ in _ONLY_ONCE.get(kind, ())]
    for number, values in enumerate(cast(list[Any], found), 1):
        where = f"{kind} {number}"
        row = _row(KINDS[kind], values, where, name)
        if row.id in known:
            raise _broken(name, f"{where}, id")
        known.add(row.id)
        for names, seen in zip(_ONLY_ONCE.get(kind, ()), once, strict=True):
            key = tuple(getattr(row, one) for one in names)
            if key in seen and key[0]:
                raise _broken(name, f"{where}, {names[0]}")
            seen.add(key)
        yield row


def _row(kind: type, values: Any, where: str, name: str) -> Any:
    if not isinstance(values, dict):
        raise _broken(name, where)
    given = cast(dict[str, Any], values)
    hints = _hints(kind)
    made: dict[str, Any] = {}
    for key, value in given.items():
        if key not in hints:
            raise _broken(name, f"{where}, {key}")
        try:
            made[key] = _value(hints[key], value)
        except (ValueError, TypeError, binascii.Error) as error:
            raise _broken(name, f"{where}, {key}") from error
    if made.get("id", 0) < 1:
        raise _broken(name, f"{where}, id")
    row = kind(**made)
    if isinstance(row, Interview):
        try:
            # The wall time counts; the instants follow from it by the rules of today, and say no more than which
            # reading of a doubled hour is meant.
            start = reading_of(row.start, row.start_utc, row.zone)
            return timed(row, start, reading_of(row.end, row.end_utc, row.zone), row.zone)
        except (ZoneInfoNotFoundError, ValueError, OSError, OverflowError) as error:
            raise _broken(name, f"{where}, zone") from error
    if isinstance(row, Letter) and row.state in _ON_ITS_WAY:
        return replace(row, state=_ON_ITS_WAY[row.state], token="")
    return row


@cache
def _hints(kind: type) -> dict[str, Any]:
    hints = get_type_hints(kind)
    return {one.name: hints[one.name] for one in fields(kind)}


def _value(hint: Any, value: Any) -> Any:
    """A value of the type that a field has; ValueError or TypeError where it is none."""
    if get_origin(hint) in (Union, types.UnionType):
        return None if value is None else _value(next(one for one in get_args(hint) if one is not type(None)), value)
    if get_origin(hint) is tuple:
        if not isinstance(value, list):
            raise TypeError
        return tuple(_value(get_args(hint)[0], item) for item in cast(list[Any], value))
    if hint is int:
        if not isinstance(value, int) or isinstance(value, bool) or abs(value) >= 2**63:
            raise TypeError
        return value
    if hint is bool:
        if not isinstance(value, bool):
            raise TypeError
        return value
    if not isinstance(value, str):
        raise TypeError
    if hint is str:
        value.encode("utf-8")
        return value
    if hint is bytes:
        return base64.b64decode(value, validate=True)
    if hint is datetime:
        wall = datetime.fromisoformat(value)
        if wall.tzinfo is not None:
            raise ValueError
        return wall
    return date.fromisoformat(value) if hint is date else hint(value)


def _check_links(rows: Mapping[str, Sequence[Any]], name: str) -> None:
    ids = {kind: {row.id for row in found} for kind, found in rows.items()}
    for kind, found in rows.items():
        pointers = [one.name for one in fields(KINDS[kind]) if one.name in _POINTS_TO]
        for number, row in enumerate(found, 1):
            for pointer in pointers:
                target = getattr(row, pointer)
                if target is not None and target not in ids[_POINTS_TO[pointer]]:
                    raise _broken(name, f"{kind} {number}, {pointer}")


def _no_number(text: str) -> float:
    raise ValueError(f"{text} is no number of JSON")


def _broken(name: str, where: str) -> PostviewError:
    return PostviewError(Problem.BROKEN_EXPORT, file=name, reason=where)
