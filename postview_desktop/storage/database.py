"""The connection, typed: Peewee opens it and builds queries, and says nothing of what comes back."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Generator, Sequence
from contextlib import contextmanager
from typing import Any, cast

import peewee

BUSY_SECONDS = 5
"""How long a write waits for another process before it is refused as busy."""

Values = tuple[Any, ...]


class Database:
    """One connection, for the thread that made it; on another thread every call raises."""

    def __init__(self, name: str, pragmas: dict[str, str | int], *, uri: bool = False) -> None:
        self._peewee: Any = peewee.SqliteDatabase(
            name, pragmas=pragmas, timeout=BUSY_SECONDS, autoconnect=False, uri=uri
        )
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
        """Run one statement; errors are Peewee's, with SQLite's own inside."""
        return cast(sqlite3.Cursor, self._peewee.execute_sql(statement, tuple(args)))

    def query(self, query: Any) -> sqlite3.Cursor:
        """Run a query that was built from a model; the rows come raw."""
        return cast(sqlite3.Cursor, self._peewee.execute(query))

    def rows(self, statement: str, args: Sequence[Any] = ()) -> list[Values]:
        """All rows of a statement."""
        return cast(list[Values], self.execute(statement, args).fetchall())

    def one(self, statement: str, args: Sequence[Any] = ()) -> Values | None:
        """The first row of a statement, or None."""
        return cast(Values | None, self.execute(statement, args).fetchone())

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
