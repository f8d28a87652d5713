"""The key of a locked database: 32 random bytes, and the words in which a person can keep it on paper."""

from __future__ import annotations

import base64
import re
import secrets
from dataclasses import dataclass, field
from enum import StrEnum

from postview_desktop.domain.errors import PostviewError, Problem

KEY_BYTES = 32
_CHECK_BYTES = 3
"""With the key they fill 56 letters without a rest; one mistyped letter in 16 million goes unnoticed."""
_GROUP = 4
_LOOK_ALIKE = str.maketrans({"0": "O", "1": "I", "8": "B"})
"""The alphabet (RFC 4648, base 32) has no such digits: whoever types one meant the letter."""


@dataclass(frozen=True, slots=True)
class DatabaseKey:
    """The key itself, never shown by accident. Its recovery key is the same bytes as letters."""

    raw: bytes = field(repr=False)

    def __post_init__(self) -> None:
        if len(self.raw) != KEY_BYTES:
            raise ValueError(f"a key has {KEY_BYTES} bytes")

    @classmethod
    def new(cls) -> DatabaseKey:
        """A key that nobody has seen."""
        return cls(secrets.token_bytes(KEY_BYTES))

    @property
    def id(self) -> str:
        """Tells two keys apart and says nothing about either: the key is random, so it cannot be guessed from this."""
        import hashlib  # four milliseconds that only a locked start needs

        return hashlib.sha256(b"PostView key id\x00" + self.raw).hexdigest()[:16]

    def recovery_text(self) -> str:
        """ "ABCD-EFGH-…": 14 groups of four letters, the last of which notice a slip of the pen."""
        letters = base64.b32encode(self.raw + _check(self.raw)).decode("ascii")
        return "-".join(letters[place : place + _GROUP] for place in range(0, len(letters), _GROUP))

    @classmethod
    def from_recovery_text(cls, text: str) -> DatabaseKey:
        """The key as somebody typed it, spaces, dashes and small letters aside. PostviewError(BAD_RECOVERY_KEY)."""
        letters = re.sub(r"[\s\-–—]", "", text).upper().translate(_LOOK_ALIKE)
        try:
            known = base64.b32decode(letters)
        except ValueError:
            known = b""
        raw, check = known[:KEY_BYTES], known[KEY_BYTES:]
        if len(raw) != KEY_BYTES or check != _check(raw):
            raise PostviewError(Problem.BAD_RECOVERY_KEY)
        return cls(raw)


def _check(raw: bytes) -> bytes:
    import hashlib

    return hashlib.sha256(b"PostView recovery key\x00" + raw).digest()[:_CHECK_BYTES]


class KeyWay(StrEnum):
    """How the key of a locked database is kept, besides the recovery key on paper."""

    KEY_RING = "key_ring"
    """in the key ring of this login: whoever has signed in to the computer is not asked"""
    PASSPHRASE = "passphrase"
    """in a file beside the database, wrapped by a passphrase that is asked for at each start"""
