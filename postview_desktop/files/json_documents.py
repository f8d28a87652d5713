"""The contents of documents in the JSON export: Base64 by digest, written in pieces, proven when read."""

from __future__ import annotations

import base64
import binascii
import hashlib
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from typing import Any, cast

SECTION = "documents"

MOST_BYTES = 64 * 1024 * 1024
"""Of all contents together. JSON is read whole; for more than this there is the backup in one file."""

_PIECE = 3 * 256 * 1024
"""Bytes put into Base64 at a time; a multiple of three, so that no padding stands within."""


def with_documents(text: str, documents: Iterable[tuple[str, int, Iterable[bytes]]]) -> Iterator[bytes]:
    """An export's text with the contents as its last section, in pieces; each is digest, size and content."""
    yield text.removesuffix("\n}\n").encode("utf-8")
    yield f',\n "{SECTION}": ['.encode()
    number = 0
    for number, (digest, size, content) in enumerate(documents, 1):
        head = f'\n  {{\n   "digest": "{digest}",\n   "size": {size},\n   "content": "'
        yield (head if number == 1 else f",{head}").encode()
        yield from _in_base64(content)
        yield b'"\n  }'
    yield b"\n ]\n}\n" if number else b"]\n}\n"


def read_documents(found: Any, named: Collection[str], broken: Callable[[str], Exception]) -> Mapping[str, bytes]:
    """The contents by their digests; `named` are those that rows speak of. Raises what `broken(where)` makes."""
    if not isinstance(found, list):
        raise broken(SECTION)
    contents: dict[str, bytes] = {}
    for number, item in enumerate(cast(list[Any], found), 1):
        where = f"{SECTION} {number}"
        if not isinstance(item, dict):
            raise broken(where)
        given = cast(dict[str, Any], item)
        if set(given) != {"digest", "size", "content"}:
            raise broken(where)
        digest = given["digest"]
        if not isinstance(digest, str) or digest not in named or digest in contents:
            raise broken(f"{where}, digest")
        try:
            content = base64.b64decode(given["content"], validate=True)
        except (ValueError, TypeError, binascii.Error) as error:
            raise broken(f"{where}, content") from error
        if len(content) != given["size"] or hashlib.sha256(content).hexdigest() != digest:
            raise broken(f"{where}, content")
        contents[digest] = content
    return contents


def _in_base64(content: Iterable[bytes]) -> Iterator[bytes]:
    rest = b""
    for chunk in content:
        rest += chunk
        whole = len(rest) - len(rest) % _PIECE
        if whole:
            yield base64.b64encode(rest[:whole])
            rest = rest[whole:]
    if rest:
        yield base64.b64encode(rest)
