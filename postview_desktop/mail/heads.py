"""The header of a mail that came in, from its octets to plain values; something is made of whatever stands there."""

from __future__ import annotations

import hashlib
import re
from datetime import UTC
from email.errors import HeaderParseError
from email.header import decode_header
from email.parser import HeaderParser
from email.utils import getaddresses, parsedate_to_datetime

from postview_desktop.domain.answer_nature import nature_of
from postview_desktop.domain.incoming import MailHead

_ID = re.compile(r"<([^<>]{1,2000})>")
_MOST_IDS = 200
_LONGEST = 500
"""Characters of a name or a subject that are kept."""


def head_of(octets: bytes, at: int = 0) -> MailHead:
    """The head as it is matched. `at` is the server's own instant (INTERNALDATE); 0 takes the Date field."""
    fields = fields_of(octets)
    from_name, from_address = _author(fields.get("from", ""))
    sender = _mailboxes(fields.get("sender", ""))
    subject = decoded(fields.get("subject", ""))[:_LONGEST]
    nature, in_doubt = nature_of({**fields, "subject": subject}, from_address)
    written = _instant(fields.get("date", ""))
    at = at or written
    return MailHead(
        message_id=next(iter(ids_in(fields.get("message-id", ""))), "") or _own_id(fields, at),
        thread=tuple(dict.fromkeys(ids_in(f"{fields.get('in-reply-to', '')} {fields.get('references', '')}"))),
        from_name=decoded(from_name)[:_LONGEST],
        from_address=from_address,
        sender=sender[0][1] if sender else "",
        to=tuple(address for _, address in _mailboxes(f"{fields.get('to', '')}, {fields.get('cc', '')}")),
        subject=subject,
        at=at,
        written=written,
        nature=nature,
        nature_in_doubt=in_doubt,
    )


def fields_of(octets: bytes) -> dict[str, str]:
    """The fields by their names in small letters, unfolded; of one that is there twice, the first."""
    try:
        text = octets.decode("utf-8")
    except UnicodeDecodeError:
        text = octets.decode("latin-1")
    fields: dict[str, str] = {}
    for name, value in HeaderParser().parsestr(text.replace("\x00", ""), headersonly=True).items():
        unfolded = re.sub(r"\r?\n[ \t]*", " ", str(value)).strip()
        if name.lower() in {"references", "in-reply-to"}:
            fields[name.lower()] = f"{fields.get(name.lower(), '')} {unfolded}".strip()
        else:
            fields.setdefault(name.lower(), unfolded)
    return fields


def ids_in(text: str) -> list[str]:
    """Message ids with their brackets. One that was folded inside is put together again."""
    return [f"<{''.join(found.split())}>" for found in _ID.findall(text)[:_MOST_IDS] if found.strip()]


def decoded(text: str) -> str:
    """A header's text with its encoded words (RFC 2047) decoded, on one line, without what steers a terminal."""
    try:
        parts = decode_header(text)
    except (HeaderParseError, ValueError):
        parts = [(text, None)]
    words: list[str] = []
    for part, charset in parts:
        if isinstance(part, str):
            words.append(part)
            continue
        try:
            words.append(part.decode(charset or "ascii", "replace"))
        except (LookupError, ValueError):
            words.append(part.decode("latin-1"))
    shown = "".join(character if character.isprintable() else " " for character in "".join(words))
    return " ".join(shown.split())


_AT_THE_END = re.compile(r"<([^<>\s]+@[^<>\s]+)>\s*\Z")


def _author(text: str) -> tuple[str, str]:
    """Name and address of From. What stands in the brackets at the end counts, whatever address the name shows."""
    if found := _AT_THE_END.search(text):
        name = text[: found.start()].strip()
        if len(name) > 1 and name[0] == name[-1] == '"':
            name = re.sub(r"\\(.)", r"\1", name[1:-1])
        return name, found[1].lower()
    return next(iter(_mailboxes(text)), ("", ""))


def _mailboxes(text: str) -> list[tuple[str, str]]:
    """(name as it stands, address in small letters); taken apart before decoding, for a name may decode to a comma."""
    found = getaddresses([" ".join(text.split())]) if text.strip(" ,") else []
    return [(name, address.strip().lower()) for name, address in found if "@" in address][:100]


def _instant(text: str) -> int:
    try:
        written = parsedate_to_datetime(text)
        return max(int((written if written.tzinfo else written.replace(tzinfo=UTC)).timestamp()), 0)
    except (ValueError, TypeError, IndexError, OverflowError):
        return 0


def _own_id(fields: dict[str, str], at: int) -> str:
    """A stand-in for a mail without an id, the same each time, so that it is noticed once."""
    told = "\n".join((fields.get("from", ""), fields.get("subject", ""), fields.get("date", "") or str(at)))
    return f"<{hashlib.sha256(told.encode('utf-8', 'replace')).hexdigest()[:32]}@no-message-id>"
