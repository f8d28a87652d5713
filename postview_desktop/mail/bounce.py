"""Reading a delivery report: whom a letter did not reach, why, and which letter it was.

What servers write by the rules (RFC 3464) is read here; for the many that write as they please there is flufl.bounce.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from email import message_from_bytes
from email.message import Message
from typing import Any, cast

from postview_desktop.mail.errors import clean_answer
from postview_desktop.mail.heads import decoded, ids_in

LARGEST = 256 * 1024
"""Octets of a report that are read: the reason stands at its beginning."""

_CODE = re.compile(r"\b[45]\.\d{1,3}\.\d{1,3}\b")
_ADDRESS = re.compile(r"[^\s<>;,\"']+@[^\s<>;,\"']+")
_ORIGINAL_ID = re.compile(r"^(?:message-id|references|in-reply-to):(.*(?:\n[ \t].*)*)", re.IGNORECASE | re.MULTILINE)
_REASON_LINE = re.compile(
    r"\b[45][0-9][0-9][ -]\S|\b[45]\.\d\.\d{1,3}\b|unknown|not found|does not exist|no such|full|quota|rejected|refused"
    r"|disabled|unbekannt|inconnu|desconocido",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class DeliveryReport:
    """What a report says. `failed` are the addresses that were not reached for good, in small letters.

    `message_ids` are those in the header of the mail that it returns: its own, and those of its thread. `reason` is
    the server's words, `status` its code (RFC 3463) or "".
    """

    failed: tuple[str, ...]
    message_ids: tuple[str, ...]
    status: str = ""
    reason: str = ""


def read_report(octets: bytes) -> DeliveryReport | None:
    """The report in these octets (the beginning of a mail will do); None where nothing failed for good: it only tells
    of a delay, or is no report at all."""
    try:
        message = message_from_bytes(octets[:LARGEST])
        return _by_the_rules(message) or _by_experience(message)
    except (ValueError, LookupError, TypeError, AttributeError, RecursionError, AssertionError):
        # Made by whoever wanted to break something: it is nobody's report.
        return None


def _by_the_rules(message: Message) -> DeliveryReport | None:
    failed: list[str] = []
    status = reason = ""
    for block in _blocks(message):
        action = _field(block, "Action").lower()
        code = _CODE.search(_field(block, "Status"))
        if action != "failed" and (action or code is None or code[0][0] != "5"):
            continue
        address = _address(_field(block, "Original-Recipient")) or _address(_field(block, "Final-Recipient"))
        if not address:
            continue
        failed += [address, _address(_field(block, "Final-Recipient")) or address]
        status = status or (code[0] if code else "")
        reason = reason or _field(block, "Diagnostic-Code").partition(";")[2].strip()
    return _report(message, failed, status, reason) if failed else None


def _by_experience(message: Message) -> DeliveryReport | None:
    if any(_field(block, "Action") for block in _blocks(message)):
        return None  # it follows the rules, and by them nothing failed
    import flufl.bounce

    permanent = cast(frozenset[bytes], cast(Any, flufl.bounce).all_failures(message)[1])
    failed = sorted(address.decode("utf-8", "replace").lower() for address in permanent)
    return _report(message, failed, "", "") if failed else None


def _report(message: Message, failed: list[str], status: str, reason: str) -> DeliveryReport:
    words = reason or _reason_in(message, failed)
    code = _CODE.search(words)
    return DeliveryReport(
        failed=tuple(dict.fromkeys(failed)),
        message_ids=tuple(dict.fromkeys(_ids_of_returned(message))),
        # What the last server said is nearer to the truth than the summary: 5.0.0 stands for "it failed".
        status=code[0] if code and status in {"", "5.0.0", "4.0.0"} else status,
        reason=clean_answer(_without_code(words, status)),
    )


def _without_code(words: str, status: str) -> str:
    """The words without a code that is told beside them already."""
    return words.replace(f"{status} ", "", 1) if status else words


def _blocks(message: Message) -> list[Message]:
    """The blocks of the part that machines read: one about the mail, one about each recipient."""
    found: list[Message] = []
    for part in message.walk():
        if part.get_content_type() in {"message/delivery-status", "message/global-delivery-status"}:
            payload: Any = part.get_payload()
            if isinstance(payload, list):
                found += [block for block in cast(list[Any], payload) if isinstance(block, Message)]
    return found


def _field(block: Message, name: str) -> str:
    return decoded(_raw_field(block, name))


def _raw_field(block: Any, name: str) -> str:
    return " ".join(str(block.get(name, "")).split())


def _address(value: str) -> str:
    """The address behind "rfc822;"."""
    found = _ADDRESS.search(value.rpartition(";")[2])
    return found[0].lower() if found else ""


def _ids_of_returned(message: Message) -> list[str]:
    """Ids in the header of the mail that is returned: as a part of its own, else as it stands in the text."""
    ids: list[str] = []
    texts: list[str] = []
    for part in message.walk():
        kind = part.get_content_type()
        if kind in {"message/rfc822", "message/global"}:
            payload: Any = part.get_payload()
            for inner in cast(list[Any], payload) if isinstance(payload, list) else []:
                if isinstance(inner, Message):
                    for name in ("Message-ID", "In-Reply-To", "References"):
                        ids += ids_in(_raw_field(inner, name))
        elif kind in {"text/rfc822-headers", "message/rfc822-headers", "text/plain", "text/html"}:
            texts.append(_text_of(part))
    if not ids:
        for text in texts:
            for found in _ORIGINAL_ID.findall(text):
                ids += ids_in(found)
    return ids


def _text_of(part: Message) -> str:
    payload: Any = part.get_payload(decode=True)
    if not isinstance(payload, bytes):
        return ""
    try:
        return payload.decode(str(part.get_content_charset() or "utf-8"), "replace").replace("\r\n", "\n")
    except LookupError:
        return payload.decode("latin-1").replace("\r\n", "\n")


def _reason_in(message: Message, failed: list[str]) -> str:
    """The line of the text that says why, as near to the address as there is one."""
    for part in message.walk():
        if part.get_content_type() != "text/plain":
            continue
        lines = [line.strip() for line in _text_of(part).splitlines()[:200]]
        places = [at for at, line in enumerate(lines) if any(address in line.lower() for address in failed)]
        for at in places:
            near = [line for line in lines[at : at + 6] if _REASON_LINE.search(line)]
            if near:
                return near[0]
        if telling := [line for line in lines if _REASON_LINE.search(line)]:
            return telling[0]
    return ""
