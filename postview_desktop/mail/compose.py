"""A letter as the bytes that travel: plain text, UTF-8, threads that hold, and nothing of this computer's name.

Documents travel as further parts (`mail.enclosing`).
"""

from __future__ import annotations

import base64
import re
import unicodedata
import uuid
from dataclasses import dataclass
from datetime import datetime
from email.quoprimime import body_encode
from email.utils import format_datetime
from zoneinfo import ZoneInfo

from postview_desktop.domain.errors import PostviewError, Problem
from postview_desktop.domain.invitation_answer import method_of
from postview_desktop.mail.addresses import on_the_wire
from postview_desktop.mail.enclosing import Enclosed, enclosing

_CRLF = "\r\n"
_LONGEST_LINE = 998
_OCTETS_A_WORD = 45
_KEPT_IDS = 12
"""Ids of a long thread that are kept: the first, which is ours, and the last ones."""

_UNSEEN_TURNS = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u2028\u2029")


@dataclass(frozen=True, slots=True, kw_only=True)
class Composition:
    """What goes into a message. `at` is the Date in epoch seconds, shown in `zone` (IANA).

    `message_id` and `token` are made anew where they are "". `in_reply_to` and `references` name the thread.
    `calendar` is an answer to an invitation (iCalendar), which goes beside the text as the same in another form.
    `enclosed` are the documents that travel with it.
    """

    from_name: str
    from_address: str
    to_name: str
    to_address: str
    subject: str
    body: str
    at: int
    zone: str = "UTC"
    message_id: str = ""
    in_reply_to: str = ""
    references: str = ""
    token: str = ""
    calendar: str = ""
    enclosed: tuple[Enclosed, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Composed:
    """The message: its bytes with CRLF lines, its ids, and the envelope, one sender and one recipient.

    In `raw` each document is named by its digest, so that no other content can take its place; `whole_message`
    puts the contents in before the message leaves.
    `references` begins with the thread's own token, by which an answer is known even where a provider has
    rewritten the Message-ID.
    """

    raw: bytes
    message_id: str
    references: str
    sender: str
    recipient: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """What goes into a file for another mail program. What is "" is left to that program."""

    from_name: str
    from_address: str
    to_name: str
    to_address: str
    subject: str
    body: str
    in_reply_to: str = ""
    references: str = ""
    calendar: str = ""
    enclosed: tuple[Enclosed, ...] = ()


def compose_draft(draft: Draft) -> bytes:
    """A message without date and id that mail programs open for sending (X-Unsent). Raises as `compose` does.

    Documents are named by their digest, as in `Composed.raw`.
    """
    for field in ("from_name", "from_address", "to_name", "to_address", "subject"):
        refuse_control_characters(getattr(draft, field), field)
    for field in ("in_reply_to", "references"):
        refuse_control_characters(getattr(draft, field), "thread")
    head: list[str] = []
    if draft.from_address.strip():
        head.append(f"From: {_mailbox(draft.from_name, on_the_wire(draft.from_address.strip()))}")
    if draft.to_address.strip():
        head.append(f"To: {_mailbox(draft.to_name, on_the_wire(draft.to_address.strip()))}")
    head += [f"Subject: {_text(draft.subject)}", "X-Unsent: 1"]
    if draft.in_reply_to.strip():
        head.append(f"In-Reply-To: {draft.in_reply_to.strip()}")
    if draft.references.strip():
        head.append("References: " + (_CRLF + " ").join(draft.references.split()))
    return _message(head, draft.body, draft.enclosed, draft.calendar)


def new_message_id(address: str) -> str:
    """An id of the account's own domain, never of this computer."""
    return f"<{uuid.uuid4()}@{on_the_wire(address).rpartition('@')[2]}>"


def compose(letter: Composition) -> Composed:
    """The message for one person.

    Raises PostviewError: CONTROL_CHARACTERS (`field`) where a name, a subject or an address holds a line break or
    another character that could make a header of its own; BAD_ADDRESS; ADDRESS_NOT_SUPPORTED.
    """
    for field in ("from_name", "from_address", "to_name", "to_address", "subject"):
        refuse_control_characters(getattr(letter, field), field)
    for field in ("message_id", "in_reply_to", "references", "token"):
        refuse_control_characters(getattr(letter, field), "thread")
    sender, recipient = on_the_wire(letter.from_address.strip()), on_the_wire(letter.to_address.strip())
    message_id = letter.message_id or new_message_id(sender)
    references = _thread(letter, sender)

    # Written line by line: the library's folding breaks ids of Outlook's length (and the thread with them) and
    # takes the quotes off long names. An id is never folded inside, a list of ids only between two of them.
    head = [
        f"From: {_mailbox(letter.from_name, sender)}",
        f"To: {_mailbox(letter.to_name, recipient)}",
        f"Subject: {_text(letter.subject)}",
        f"Date: {format_datetime(datetime.fromtimestamp(letter.at, ZoneInfo(letter.zone)))}",
        f"Message-ID: {message_id}",
        *([f"In-Reply-To: {letter.in_reply_to.strip()}"] if letter.in_reply_to.strip() else []),
        "References: " + (_CRLF + " ").join(references.split()),
    ]
    return Composed(
        raw=_message(head, letter.body, letter.enclosed, letter.calendar),
        message_id=message_id,
        references=references,
        sender=sender,
        recipient=recipient,
    )


def _message(head: list[str], body: str, enclosed: tuple[Enclosed, ...], calendar: str) -> bytes:
    """Head and body as bytes. Raises MESSAGE_REFUSED for a line that no server takes."""
    text = ['Content-Type: text/plain; charset="utf-8"', "Content-Transfer-Encoding: quoted-printable"]
    if any(len(line) > _LONGEST_LINE for field in head for line in field.split(_CRLF)):
        raise PostviewError(Problem.MESSAGE_REFUSED, answer="a line of the head is too long")
    part = _CRLF.join(text) + _CRLF + _CRLF + _quoted_printable(body)
    if calendar:
        part = _with_calendar(part, calendar)
    of_all, rest = enclosing(part, enclosed) if enclosed else ("", part)
    return (_CRLF.join([*head, "MIME-Version: 1.0"]) + _CRLF + of_all + rest).encode("ascii")


def _with_calendar(part: str, calendar: str) -> str:
    """The text and the answer to an invitation as two forms of one (multipart/alternative), the form that calendars of
    all houses take (RFC 6047): the best last, its METHOD in the head, in Base64 so that no server breaks its lines."""
    boundary = f"=_{uuid.uuid4()}"
    encoded = base64.b64encode(calendar.encode("utf-8", "ignore")).decode("ascii")
    lines = [
        f'Content-Type: multipart/alternative; boundary="{boundary}"',
        "",
        f"--{boundary}",
        f"{part}--{boundary}",
        f'Content-Type: text/calendar; charset="utf-8"; method={method_of(calendar)}',
        "Content-Transfer-Encoding: base64",
        "",
        *(encoded[at : at + 76] for at in range(0, len(encoded), 76)),
        f"--{boundary}--",
        "",
    ]
    return _CRLF.join(lines)


def _text(value: str) -> str:
    """A header's text: as it is where it is ASCII, else in encoded words of at most 75 characters (RFC 2047)."""
    value = value.strip()
    if value.isascii() and "=?" not in value and len(value) < _LONGEST_LINE - 30:
        return value
    words: list[str] = []
    octets = b""
    for character in value:
        encoded = character.encode("utf-8")
        if len(octets) + len(encoded) > _OCTETS_A_WORD:
            words.append(_encoded_word(octets))
            octets = b""
        octets += encoded
    return (_CRLF + " ").join([*words, _encoded_word(octets)])


def _encoded_word(octets: bytes) -> str:
    return f"=?utf-8?b?{base64.b64encode(octets).decode('ascii')}?="


def _mailbox(name: str, address: str) -> str:
    name = name.strip()
    if not name:
        return address
    if not name.isascii() or "=?" in name:
        return f"{_text(name)}{_CRLF} <{address}>"
    if re.search(r"[^\w !#$%&'*+/=?^`{|}~-]", name):
        name = '"' + re.sub(r'(["\\])', r"\\\1", name) + '"'
    return f"{name} <{address}>"


def _thread(letter: Composition, sender: str) -> str:
    ids = letter.references.split()
    if not ids:
        ids = [letter.token or f"<pv.{uuid.uuid4()}@{sender.rpartition('@')[2]}>"]
    if letter.in_reply_to.strip() and letter.in_reply_to.strip() not in ids:
        ids.append(letter.in_reply_to.strip())
    if len(ids) > _KEPT_IDS:
        ids = [ids[0], *ids[1 - _KEPT_IDS :]]
    return " ".join(ids)


def _quoted_printable(text: str) -> str:
    """The body with CRLF lines of at most 76 characters. What no mail can hold (NUL, half a pair) is left out."""
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\x00", "")
    octets = (text.rstrip() + "\n").encode("utf-8", "ignore").decode("latin-1")
    encoded = body_encode(octets, maxlinelen=76, eol="\n")
    # Mailboxes in one file begin a message with "From ": a line of ours must not look like one.
    encoded = re.sub(r"^From ", "=46rom ", encoded, flags=re.MULTILINE)
    return encoded.replace("\n", _CRLF)


def refuse_control_characters(text: str, field: str) -> None:
    """Raises PostviewError(CONTROL_CHARACTERS) for line breaks, NUL, turns of direction and halves of pairs."""
    for character in text:
        if unicodedata.category(character) in {"Cc", "Cs"} or character in _UNSEEN_TURNS:
            raise PostviewError(Problem.CONTROL_CHARACTERS, field=field)
