"""The connection, typed: Peewee opens it and builds queries, and says nothing of what comes back.

Whoever needs a connection without Peewee (a copy, a check, reading in a worker) takes `open_raw`, never
`sqlite3.connect`: it knows locked databases. The key of the open database is `Store.key` (None: not locked), which a
worker gets as part of its order. Files made by a copy of a locked database are locked by the same key::

    with closing(open_raw(source, read_only=True, key=key)) as old, closing(open_raw(target, key=key)) as new:
        old.backup(new)     # both with the key or both without: SQLite cannot copy from one to the other
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Generator, Iterable, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, cast

import peewee

from postview_desktop.domain.errors import PostviewError, Problem
from postview_desktop.domain.key import DatabaseKey
from postview_desktop.storage import cipher
from postview_desktop.storage.refusals import code_of, refusals

BUSY_SECONDS = 2
"""How long a write waits for another process before it is refused as busy."""

BUSY_AGAIN_SECONDS = 0.2
"""How long the next ones wait, until one succeeds: the window stands still once for whoever holds the file, not with
each try."""

Values = tuple[Any, ...]


def open_raw(path: Path, *, read_only: bool = False, key: DatabaseKey | None = None) -> sqlite3.Connection:
    """A connection to a file, proven to read it; autocommit. The standard library's where nothing is locked.

    A file that is not locked is opened as it is, whatever the key (a backup from before the lock). Not read-only, a
    missing or empty file becomes a new database, locked where a key is given. PostviewError: DATABASE_LOCKED (it is
    locked and no key was given), WRONG_KEY (another key, or damaged at its very beginning), NO_CIPHER,
    DATABASE_DAMAGED, DATA_FOLDER_UNWRITABLE and what else the disk refuses.
    """
    # The file may be the open database itself. To look into it with `open` would, when that is closed again, take
    # SQLite's own locks on it away (POSIX locks belong to the process): so look only where SQLite does not know it.
    name = f"{path.absolute().as_uri()}?mode={'ro' if read_only else 'rwc'}"
    try:
        with refusals(path), _right_key(path, key):
            return _proven(_connect(name, key, uri=True))
    except PostviewError as error:
        if error.problem not in (Problem.DATABASE_DAMAGED, Problem.WRONG_KEY) or key_for(path, key) == key:
            raise
    with refusals(path):
        return _proven(_connect(name, None, uri=True))


def _proven(connection: sqlite3.Connection) -> sqlite3.Connection:
    try:
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except BaseException:
        connection.close()
        raise
    return connection


def key_for(path: Path, key: DatabaseKey | None) -> DatabaseKey | None:
    """What this file is to be opened with: no key where it is not locked. PostviewError(DATABASE_LOCKED)."""
    if key is None:
        if cipher.looks_locked(path):
            raise PostviewError(Problem.DATABASE_LOCKED, path=path, folder=path.parent)
        return None
    return None if cipher.is_plain(path) else key


@contextmanager
def _right_key(path: Path, key: DatabaseKey | None) -> Generator[None]:
    """What the first reading with a key fails over is the key."""
    try:
        yield
    except Exception as error:
        if key is not None and code_of(error) == sqlite3.SQLITE_NOTADB:
            raise PostviewError(Problem.WRONG_KEY, path=path, folder=path.parent) from error
        raise


def _connect(name: str, key: DatabaseKey | None, *, uri: bool) -> sqlite3.Connection:
    if key is None:
        return sqlite3.connect(name, timeout=BUSY_SECONDS, isolation_level=None, uri=uri)
    return cipher.connect(name, key, uri=uri, timeout=BUSY_SECONDS)


_PEEWEE: Any = peewee.SqliteDatabase


class _Locked(_PEEWEE):
    """Peewee over SQLCipher: everything but the way to connect is the same (as in `playhouse.sqlcipher_ext`)."""

    def __init__(self, name: str, key: DatabaseKey, **settings: Any) -> None:
        self._key = key
        _PEEWEE.__init__(self, name, **settings)

    def _connect(self) -> sqlite3.Connection:
        connection = _connect(self.database, self._key, uri=bool(self.connect_params.get("uri")))
        try:
            self._add_conn_hooks(connection)
        except BaseException:
            connection.close()
            raise
        return connection


class Database:
    """One connection, for the thread that made it; on another thread every call raises."""

    def __init__(
        self,
        path: Path,
        name: str,
        pragmas: dict[str, str | int],
        *,
        uri: bool = False,
        key: DatabaseKey | None = None,
    ) -> None:
        self._path = path
        self.key = key
        self._is_held = False
        settings: dict[str, Any] = {
            "pragmas": pragmas,
            "timeout": BUSY_SECONDS,
            "autoconnect": False,
            "uri": uri,
        }
        self._peewee: Any = _PEEWEE(name, **settings) if key is None else _Locked(name, key, **settings)
        with refusals(path), _right_key(path, key):
            self._peewee.connect()
            if key is not None:
                self._prove()

    def _prove(self) -> None:
        """Read something at once: no pragma needs the key before."""
        try:
            self._peewee.execute_sql("SELECT count(*) FROM sqlite_master").fetchone()
        except BaseException:
            self.close()
            raise

    def close(self) -> None:
        """Close the connection; twice does no harm."""
        if not self._peewee.is_closed():
            self._peewee.close()

    @property
    def connection(self) -> sqlite3.Connection:
        """The connection itself, for what Peewee has no words for."""
        return cast(sqlite3.Connection, self._peewee.connection())

    def execute(self, statement: str, args: Sequence[Any] = ()) -> sqlite3.Cursor:
        """Run one statement. What the disk or the file refuses is a PostviewError; a broken constraint and our own
        mistakes are Peewee's errors."""
        with refusals(self._path):
            return cast(sqlite3.Cursor, self._peewee.execute_sql(statement, tuple(args)))

    def execute_many(self, statement: str, rows: Iterable[Sequence[Any]]) -> None:
        """Run one statement for each of these rows."""
        with refusals(self._path):
            self.connection.executemany(statement, rows)

    def rows(self, statement: str, args: Sequence[Any] = ()) -> list[Values]:
        """All rows of a statement."""
        with refusals(self._path):
            return cast(list[Values], self._peewee.execute_sql(statement, tuple(args)).fetchall())

    def one(self, statement: str, args: Sequence[Any] = ()) -> Values | None:
        """The first row of a statement, or None."""
        with refusals(self._path):
            return cast(Values | None, self._peewee.execute_sql(statement, tuple(args)).fetchone())

    def number(self, statement: str, args: Sequence[Any] = ()) -> int:
        """The first value of the first row as a number; 0 where there is none."""
        found = self.one(statement, args)
        return 0 if found is None or found[0] is None else int(found[0])

    @contextmanager
    def transaction(self) -> Generator[Callable[[], None]]:
        """BEGIN IMMEDIATE to COMMIT; to ROLLBACK on an exception, or after a call of what it gives."""
        wanted = True

        def forget() -> None:
            nonlocal wanted
            wanted = False

        try:
            self.execute("BEGIN IMMEDIATE")
            yield forget
            self.execute("COMMIT" if wanted else "ROLLBACK")
        except BaseException as error:
            # A full disk may have rolled back already.
            if self.connection.in_transaction:
                self.execute("ROLLBACK")
            self._wait_less(isinstance(error, PostviewError) and error.problem is Problem.DATABASE_BUSY)
            raise
        self._wait_less(False)

    def _wait_less(self, is_held: bool) -> None:
        if is_held == self._is_held:
            return
        self._is_held = is_held
        seconds = BUSY_AGAIN_SECONDS if is_held else BUSY_SECONDS
        self.execute(f"PRAGMA busy_timeout = {round(seconds * 1000)}")

    @contextmanager
    def savepoint(self) -> Generator[None]:
        """A part of a transaction that goes back alone if it fails."""
        self.execute("SAVEPOINT part")
        try:
            yield
        except BaseException:
            self.execute("ROLLBACK TO part")
            self.execute("RELEASE part")
            raise
        self.execute("RELEASE part")
