"""Secrets that are too long for one place of a key ring: a Windows credential holds 2,560 bytes of UTF-16.

Passwords fit; the refresh tokens of some providers do not. Such a one lies in several places, "name", "name (2)" and so
on, each marked with the same digest, so that what a crash left half written is taken for none, and never for another.
"""

from __future__ import annotations

import hashlib
from typing import Any

LONGEST = 1200
"""Characters for one place. The same everywhere, so that it shows at once."""
MOST_PARTS = 5
_MARK = "\n"
"""Begins what lies in parts; no password begins so."""
_ROOM = 24
"""Characters that the mark, the number of parts and the digest take at most."""


def put(ring: Any, service: str, name: str, secret: str) -> None:
    """Keep a secret of at most `LONGEST * (MOST_PARTS - 1)` characters, in place of what is there."""
    before = _count(ring.get_password(service, name))
    parts = [secret] if len(secret) <= LONGEST else _parts(secret)
    # The first last: until then the name leads to what was there before, or to nothing whole.
    for number, part in reversed(list(enumerate(parts, 1))):
        ring.set_password(service, _place(name, number), part)
    _remove(ring, service, name, len(parts) + 1, before)


def get(ring: Any, service: str, name: str) -> str | None:
    """What is kept, whole; else None."""
    first: str | None = ring.get_password(service, name)
    count = _count(first)
    if first is None or count == 1:
        return first
    found = [first, *(ring.get_password(service, _place(name, number)) or "" for number in range(2, count + 1))]
    secret = "".join(part.split(_MARK, 3)[-1] for part in found)
    return secret if _parts(secret) == found else None


def remove(ring: Any, service: str, name: str) -> None:
    """Remove all of it; nothing happens where there is none."""
    first = ring.get_password(service, name)
    if first is not None:
        ring.delete_password(service, name)
        _remove(ring, service, name, 2, _count(first))


def _parts(secret: str) -> list[str]:
    size = LONGEST - _ROOM
    pieces = [secret[at : at + size] for at in range(0, len(secret), size)]
    digest = hashlib.sha256(secret.encode("utf-8")).hexdigest()[:16]
    return [f"{_MARK}{len(pieces)}{_MARK}{digest}{_MARK}{piece}" for piece in pieces]


def _count(first: str | None) -> int:
    """In how many parts it lies, by the first of them."""
    if first is None or not first.startswith(_MARK):
        return 1
    number = first.split(_MARK)[1]
    return min(int(number), MOST_PARTS) if number.isascii() and number.isdigit() else 1


def _place(name: str, number: int) -> str:
    return name if number == 1 else f"{name} ({number})"


def _remove(ring: Any, service: str, name: str, first: int, last: int) -> None:
    for number in range(first, last + 1):
        if ring.get_password(service, _place(name, number)) is not None:
            ring.delete_password(service, _place(name, number))
