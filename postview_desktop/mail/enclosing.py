"""Documents as parts of a message: multipart/mixed, names by RFC 2231, and the contents put in before it leaves.

A message that waits holds the digest of each document in place of its content: as frozen as the content itself,
which lies in a file of that name, and a letter with a CV of some megabytes stays some kilobytes in the database.
"""

from __future__ import annotations

import base64
import re
import uuid
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from urllib.parse import quote

from postview_desktop.domain.attachment import is_digest
from postview_desktop.domain.errors import PostviewError, Problem
from postview_desktop.domain.file_names import UNKNOWN_TYPE, file_name

_CRLF = "\r\n"
_LINE = 76
_PIECE = 50
"""Characters of a name in one line of a header: with what stands before them, a line stays under 76."""

_MEDIA_TYPE = re.compile(r"(?:application|audio|font|image|model|text|video)/[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]{0,120}")
"""Mails within mails (message/...) are left out: they may not travel in Base64 (RFC 2046, 5.2.1)."""

_PLACE = re.compile(rb"^=document:([0-9a-f]{64})\r\n", re.MULTILINE)
"""Where a content is put in. No text can look like it: in quoted-printable "=" is never followed by "d" and "o"."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Enclosed:
    """A document that travels with a letter; `digest` is the SHA-256 of its content in hex."""

    name: str
    media_type: str
    digest: str


def enclosing(text_part: str, documents: Sequence[Enclosed]) -> tuple[str, str]:
    """The message's Content-Type as header lines, and its body: the text, then each document by its digest.

    Raises PostviewError(DOCUMENT_MISSING) for a digest that is none.
    """
    boundary = f"=_{uuid.uuid4()}"  # "=_" stands neither in quoted-printable nor in Base64
    parts = [text_part, *(_part(one) for one in documents)]
    body = "".join(f"--{boundary}{_CRLF}{part}" for part in parts)
    head = f'Content-Type: multipart/mixed; boundary="{boundary}"{_CRLF}'
    return head, f"{_CRLF}{body}--{boundary}--{_CRLF}"


def whole_message(raw: bytes, content_of: Callable[[str], bytes]) -> bytes:
    """The message as it leaves: every document's content, asked for by its digest, in Base64."""
    whole: list[bytes] = []
    done = 0
    for place in _PLACE.finditer(raw):
        whole += [raw[done : place.start()], _base64(content_of(place[1].decode("ascii")))]
        done = place.end()
    return b"".join([*whole, raw[done:]]) if whole else raw


def _part(document: Enclosed) -> str:
    if not is_digest(document.digest):
        raise PostviewError(Problem.DOCUMENT_MISSING, file=document.name)
    kind = document.media_type if _MEDIA_TYPE.fullmatch(document.media_type) else UNKNOWN_TYPE
    lines = [
        f"Content-Type: {kind}",
        "Content-Transfer-Encoding: base64",
        f"Content-Disposition: attachment;{_CRLF} {_filename(file_name(document.name))}",
        "",
        f"=document:{document.digest}",
        "",
    ]
    return _CRLF.join(lines)


def _filename(name: str) -> str:
    """The parameter with the name: as it is where it is short ASCII, else percent-encoded and in pieces (RFC 2231)."""
    if name.isascii() and name.isprintable() and len(name) <= _PIECE:
        return f'filename="{name}"'
    encoded = "utf-8''" + quote(name, safe="!#$&+-.^_`{}~")
    if len(encoded) <= _PIECE:
        return f"filename*={encoded}"
    # Never within an encoded octet: some readers decode each piece alone.
    pieces = re.findall(r"(?:%[0-9A-F]{2}|[^%]){1,16}", encoded)
    return f";{_CRLF} ".join(f"filename*{number}*={piece}" for number, piece in enumerate(pieces))


def _base64(content: bytes) -> bytes:
    encoded = base64.b64encode(content)
    return b"".join(encoded[at : at + _LINE] + b"\r\n" for at in range(0, len(encoded), _LINE))
