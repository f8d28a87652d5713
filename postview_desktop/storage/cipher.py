"""SQLCipher's driver: asked for only where a database is locked, quiet, and told apart from a damaged file.

It brings a SQLite of its own into the process. One file must never be open in both at once: when one of them closes
it, the system drops the locks that the other holds on it (POSIX locks belong to the process, not to the opening).
"""

from __future__ import annotations

import sqlite3
from importlib import import_module
from pathlib import Path
from typing import Any, cast

from postview_desktop.domain.errors import PostviewError, Problem
from postview_desktop.domain.key import DatabaseKey

MAGIC = b"SQLite format 3\x00"
PAGE = 4096
_FEWEST_VALUES = 200
"""Different bytes in a page: about 256 of what is encrypted, far fewer of text, zeros, or a table's page."""


def available() -> bool:
    """Whether this installation can lock and unlock."""
    try:
        _driver()
    except PostviewError:
        return False
    return True


def _driver() -> Any:
    try:
        return import_module("sqlcipher3.dbapi2")
    except ImportError as error:
        raise PostviewError(Problem.NO_CIPHER) from error


def looks_locked(path: Path) -> bool:
    """Whether a file may be a locked database: whole pages without SQLite's header, the first one pure noise.

    A missing or empty file is not. PostviewError is never raised: what cannot be read is refused when it is opened.
    """
    try:
        with path.open("rb") as file:
            page = file.read(PAGE)
    except OSError:
        return False
    return len(page) == PAGE and not page.startswith(MAGIC) and len(set(page)) > _FEWEST_VALUES


def is_plain(path: Path) -> bool:
    """Whether a file begins as SQLite's own do: it is not locked."""
    try:
        with path.open("rb") as file:
            return file.read(len(MAGIC)) == MAGIC
    except OSError:
        return False


def literal(key: DatabaseKey | None) -> str:
    """The key as SQLCipher takes it raw, without deriving it from a passphrase (which costs 0.12 s at each opening)."""
    return "" if key is None else f"x'{key.raw.hex()}'"


def connect(name: str, key: DatabaseKey | None, *, uri: bool = False, timeout: float) -> sqlite3.Connection:
    """A connection with the key set (None: the file is not encrypted), which nothing was read through yet.

    PostviewError(NO_CIPHER) where this installation has no SQLCipher.
    """
    connection = _driver().connect(name, timeout=timeout, isolation_level=None, uri=uri)
    try:
        # It would tell each wrong key on standard error, as three lines for programmers.
        connection.execute("PRAGMA cipher_log_level = NONE")
        if key is not None:
            connection.execute(f'PRAGMA key = "{literal(key)}"')
    except BaseException:
        connection.close()
        raise
    return cast(sqlite3.Connection, connection)
