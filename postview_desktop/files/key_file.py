"""The small file beside a locked database: how its key is kept, and the key itself wrapped by a passphrase.

Whoever has the file must still guess the passphrase, and each guess costs scrypt with N = 2^17, r = 8, p = 1: 128 MB
of memory and about 0.4 s (the first of the settings that OWASP's Password Storage Cheat Sheet names for scrypt). The
64 bytes that it gives, different for each salt, are used once: 32 hide the key (exclusive or), 32 prove with
HMAC-SHA-256 that the passphrase was right. So the standard library alone can unwrap it; `docs/encryption.md` says how.
"""

from __future__ import annotations

import hashlib
import hmac
import json
import secrets
import unicodedata
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from postview_desktop.domain.errors import PostviewError, Problem
from postview_desktop.domain.key import KEY_BYTES, DatabaseKey, KeyWay
from postview_desktop.files.reading import read_bytes
from postview_desktop.files.writing import write_bytes

NAME = "postview.key"
SHORTEST = 8
"""Characters of a passphrase (NIST SP 800-63B, 5.1.1.1)."""

_FORMAT = "postview-key"
_VERSION = 1
_N, _R, _P = 2**17, 8, 1
_MOST_MEMORY = 512 * 1024 * 1024
"""A file that asks for more was not made by us."""
_LARGEST = 16 * 1024


@dataclass(frozen=True, slots=True, kw_only=True)
class Wrapped:
    """A key behind a passphrase, with all that is needed to try one."""

    n: int
    r: int
    p: int
    salt: bytes
    hidden: bytes
    proof: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyFile:
    """What the file says. `wrapped` is None where the key ring has the key."""

    key_id: str
    way: KeyWay
    wrapped: Wrapped | None = None

    def unwrap(self, passphrase: str) -> DatabaseKey:
        """The key; takes some 0.4 s. PostviewError(WRONG_PASSPHRASE)."""
        wrapped = self.wrapped
        if wrapped is None:
            raise PostviewError(Problem.WRONG_PASSPHRASE)
        mask, prover = _derive(passphrase, wrapped.salt, wrapped.n, wrapped.r, wrapped.p)
        if not hmac.compare_digest(_proof(prover, self.key_id, wrapped.hidden), wrapped.proof):
            raise PostviewError(Problem.WRONG_PASSPHRASE)
        return DatabaseKey(_both(wrapped.hidden, mask))


def in_key_ring(key: DatabaseKey) -> KeyFile:
    """The file that says: ask the key ring."""
    return KeyFile(key_id=key.id, way=KeyWay.KEY_RING)


def wrap(key: DatabaseKey, passphrase: str) -> KeyFile:
    """The key behind a passphrase; takes some 0.4 s. PostviewError(PASSPHRASE_TOO_SHORT)."""
    if len(passphrase) < SHORTEST:
        raise PostviewError(Problem.PASSPHRASE_TOO_SHORT)
    salt = secrets.token_bytes(32)
    mask, prover = _derive(passphrase, salt, _N, _R, _P)
    hidden = _both(key.raw, mask)
    wrapped = Wrapped(n=_N, r=_R, p=_P, salt=salt, hidden=hidden, proof=_proof(prover, key.id, hidden))
    return KeyFile(key_id=key.id, way=KeyWay.PASSPHRASE, wrapped=wrapped)


def read_key_file(path: Path) -> KeyFile | None:
    """What the file says; None where there is none or it is damaged: then only the recovery key is left."""
    try:
        return _checked(json.loads(read_bytes(path, _LARGEST).decode("utf-8")))
    except (PostviewError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return None


def write_key_file(path: Path, kept: KeyFile) -> None:
    """Written whole or not at all, for its owner only. PostviewError: FILE_NOT_WRITABLE, DISK_FULL."""
    document: dict[str, Any] = {"format": _FORMAT, "version": _VERSION, "key": kept.key_id, "way": kept.way.value}
    if kept.wrapped is not None:
        wrapped = kept.wrapped
        document["scrypt"] = {"n": wrapped.n, "r": wrapped.r, "p": wrapped.p, "salt": wrapped.salt.hex()}
        document["hidden"] = wrapped.hidden.hex()
        document["proof"] = wrapped.proof.hex()
    write_bytes(path, (json.dumps(document, indent=1) + "\n").encode("ascii"))


def _checked(document: Any) -> KeyFile:
    if document["format"] != _FORMAT or document["version"] != _VERSION:
        raise ValueError("not ours")
    way = KeyWay(document["way"])
    if way is KeyWay.KEY_RING:
        return KeyFile(key_id=str(document["key"]), way=way)
    scrypt = document["scrypt"]
    n, r, p = int(scrypt["n"]), int(scrypt["r"]), int(scrypt["p"])
    if n < 2 or n & (n - 1) or r < 1 or not 1 <= p <= 16 or 128 * n * r > _MOST_MEMORY:
        raise ValueError("scrypt")
    hidden, proof = bytes.fromhex(document["hidden"]), bytes.fromhex(document["proof"])
    if len(hidden) != KEY_BYTES or len(proof) != hashlib.sha256().digest_size:
        raise ValueError("length")
    wrapped = Wrapped(n=n, r=r, p=p, salt=bytes.fromhex(scrypt["salt"]), hidden=hidden, proof=proof)
    return KeyFile(key_id=str(document["key"]), way=way, wrapped=wrapped)


def _derive(passphrase: str, salt: bytes, n: int, r: int, p: int) -> tuple[bytes, bytes]:
    # One form for each letter (NFC): keyboards and systems write accents in two ways.
    text = unicodedata.normalize("NFC", passphrase).encode("utf-8", "surrogatepass")
    found = hashlib.scrypt(text, salt=salt, n=n, r=r, p=p, maxmem=2 * _MOST_MEMORY, dklen=2 * KEY_BYTES)
    return found[:KEY_BYTES], found[KEY_BYTES:]


def _proof(prover: bytes, key_id: str, hidden: bytes) -> bytes:
    return hmac.digest(prover, _FORMAT.encode("ascii") + b"\x00" + key_id.encode("utf-8") + b"\x00" + hidden, "sha256")


def _both(one: bytes, other: bytes) -> bytes:
    return bytes(a ^ b for a, b in zip(one, other, strict=True))
