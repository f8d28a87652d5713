"""The connection, typed: Peewee opens it and builds queries, and says nothing of what comes back."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Generator, Iterable, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, cast

import peewee

from postview_desktop.storage.refusals import refusals

BUSY_SECONDS = 5
"""How long a write waits for another process before it is refused as busy."""

Values = tuple[Any, ...]


class Database:
    """One connection, for the thread that made it; on another thread every call raises."""

    def __init__(self, path: Path, name: str, pragmas: dict[str, str | int], *, uri: bool = False) -> None:
        self._path = path
        self._peewee: Any = peewee.SqliteDatabase(
            name, pragmas=pragmas, timeout=BUSY_SECONDS, autoconnect=False, uri=uri
        )
        with refusals(path):
            self._peewee.connect()

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

        self.execute("BEGIN IMMEDIATE")
        try:
            yield forget
            self.execute("COMMIT" if wanted else "ROLLBACK")
        except BaseException:
            # A full disk may have rolled back already.
            if self.connection.in_transaction:
                self.execute("ROLLBACK")
            raise

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
