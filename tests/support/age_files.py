"""Age files with a passphrase that are stretched as little as one wishes: pyrage asks for a second's work each time."""

from __future__ import annotations

import hashlib
import hmac
from base64 import b64encode
from random import Random

from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

from postview_desktop.files.sealing import MARK

_CHUNK = 64 * 1024
QUICK = 4
"""As a power of two: less than a millisecond."""


def sealed(content: bytes, passphrase: str, chance: Random, *, hardness: int = QUICK) -> bytes:
    """`content` in the format of https://age-encryption.org/v1. Not for secrets: `chance` gives keys and salt."""
    file_key, salt, nonce = (chance.randbytes(16) for _ in range(3))
    stretched = hashlib.scrypt(
        passphrase.encode(),
        salt=b"age-encryption.org/v1/scrypt" + salt,
        n=1 << hardness,
        r=8,
        p=1,
        maxmem=2**30,
        dklen=32,
    )
    wrapped = ChaCha20Poly1305(stretched).encrypt(bytes(12), file_key, None)
    header = MARK + f"-> scrypt {_text(salt)} {hardness}\n{_text(wrapped)}\n---".encode()
    proof = hmac.digest(_derived(file_key, b"", b"header"), header, "sha256")
    cipher = ChaCha20Poly1305(_derived(file_key, nonce, b"payload"))
    chunks = [content[at : at + _CHUNK] for at in range(0, len(content), _CHUNK)] or [b""]
    body = b"".join(
        cipher.encrypt(number.to_bytes(11, "big") + bytes([number == len(chunks) - 1]), chunk, None)
        for number, chunk in enumerate(chunks)
    )
    return header + f" {_text(proof)}\n".encode() + nonce + body


def _text(data: bytes) -> str:
    return b64encode(data).decode().rstrip("=")


def _derived(key: bytes, salt: bytes, what: bytes) -> bytes:
    """HKDF of RFC 5869 with SHA-256, one block."""
    extracted = hmac.digest(salt or bytes(32), key, "sha256")
    return hmac.digest(extracted, what + b"\x01", "sha256")
