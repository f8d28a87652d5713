"""The calendars that a mail carries, in its parts, its attachments or the mails inside it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from email import message_from_bytes
from email.errors import MessageError
from email.header import decode_header, make_header
from email.message import Message
from email.utils import getaddresses

from postview_desktop.files.cleaning import clean_address, clean_line, clean_name

_HEADER = re.compile(
    rb"^(?:From [^\r\n]+\r?\n)?(?:>?(?:Return-Path|Received|Delivered-To|From|To|Subject|Date|Message-ID|MIME-Version"
    rb"|Content-Type|X-[\w-]+|DKIM-Signature|Authentication-Results|ARC-[\w-]+|Reply-To|Thread-[\w-]+|Sender|Cc"
    rb"|Envelope-To|User-Agent|References|In-Reply-To|Importance|Organization|Status|Bcc|List-[\w-]+):)",
    re.IGNORECASE,
)
_TYPES = ("text/calendar", "application/ics", "text/x-vcalendar", "application/calendar", "text/ical")
_TNEF = ("application/ms-tnef", "application/vnd.ms-tnef")
MAX_PARTS = 500
MAX_CALENDARS = 20


@dataclass(frozen=True, slots=True)
class CalendarPart:
    """The bytes of a calendar, and the METHOD that the mail's header tells."""

    data: bytes
    method: str = ""


@dataclass(frozen=True, slots=True)
class MailFile:
    """A mail's calendars, who sent it, and the one address it went to ("" where there are several).

    `wrapped` says that Outlook has wrapped up what it holds (winmail.dat), which only Outlook opens.
    """

    parts: tuple[CalendarPart, ...] = ()
    sender_name: str = ""
    sender_address: str = ""
    receiver_address: str = ""
    subject: str = ""
    wrapped: bool = False


def looks_like_mail(data: bytes) -> bool:
    """Whether a file begins with the header of a mail."""
    return bool(_HEADER.match(data[:2000].removeprefix(b"\xef\xbb\xbf").lstrip()))


def read_mail(data: bytes) -> MailFile:
    """Take a mail apart; its calendars come in the order of the parts, declared ones before those found by name."""
    if data.startswith((b"From ", b">From ")):
        data = data.partition(b"\n")[2]
    message = message_from_bytes(data.removeprefix(b"\xef\xbb\xbf").lstrip())
    declared: list[CalendarPart] = []
    others: list[CalendarPart] = []
    wrapped = False
    for number, part in enumerate(message.walk()):
        if number >= MAX_PARTS or len(declared) + len(others) >= MAX_CALENDARS:
            break
        if part.is_multipart():
            continue
        kind = part.get_content_type()
        wrapped = wrapped or kind in _TNEF or _filename(part).casefold() == "winmail.dat"
        named = _filename(part).casefold().endswith((".ics", ".ical", ".vcs"))
        if kind not in _TYPES and not named and kind != "text/plain":
            continue
        body = _body(part)
        if b"BEGIN:VCALENDAR" not in body[:4000].upper():
            continue
        method = str(part.get_param("method") or "").strip("\"' ")
        found = CalendarPart(body[body.upper().index(b"BEGIN:VCALENDAR") :], method)
        (declared if kind in _TYPES else others).append(found)
    name, address = _first(message, "From")
    if not address:
        name, address = _first(message, "Reply-To")
    receivers = [address for _, address in _addresses(message, "To")] + [a for _, a in _addresses(message, "Cc")]
    direct = [address for header in ("Delivered-To", "X-Original-To", "Envelope-To") for _, address in
              _addresses(message, header)]  # fmt: skip
    direct = direct or _received_for(message)
    receiver = direct[0] if direct else receivers[0] if len(receivers) == 1 else ""
    subject = clean_line(_text(message.get("Subject", "")))
    return MailFile(tuple(declared or others), name, address, receiver, subject, wrapped)


def _received_for(message: Message) -> list[str]:
    """Whom the last server took the mail for: "Received: from ... for <me@mail.example>"."""
    for value in message.get_all("Received", []):
        match = re.search(r"\bfor\s+<([^<>\s]+@[^<>\s]+)>", str(value))
        if match and (address := clean_address(match[1])):
            return [address]
    return []


def _body(part: Message) -> bytes:
    try:
        payload = part.get_payload(decode=True)
    except (ValueError, LookupError, AssertionError):
        return b""
    if not isinstance(payload, bytes):
        return b""
    charset = (part.get_content_charset() or "utf-8").casefold()
    if charset in ("utf-8", "us-ascii", "ascii", "utf8"):
        return payload
    try:
        return payload.decode(charset).encode("utf-8")
    except (LookupError, UnicodeDecodeError):
        return payload


def _filename(part: Message) -> str:
    try:
        return _text(part.get_filename() or "")
    except (ValueError, LookupError, TypeError, AttributeError):
        return ""


def _text(value: object) -> str:
    """A header in readable form; one that breaks the rules stays as it is."""
    try:
        return str(make_header(decode_header(str(value))))
    except (MessageError, ValueError, LookupError, AssertionError):
        return str(value)


def _addresses(message: Message, header: str) -> list[tuple[str, str]]:
    values = [str(value) for value in message.get_all(header, [])]
    try:
        pairs = getaddresses(values)
    except (ValueError, TypeError, IndexError):
        return []
    return [(clean_name(_text(name)), found) for name, address in pairs if (found := clean_address(address))]


def _first(message: Message, header: str) -> tuple[str, str]:
    return next(iter(_addresses(message, header)), ("", ""))
