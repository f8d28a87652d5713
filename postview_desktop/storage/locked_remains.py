"""What can still be read of a locked database that is damaged, as the image of one that is not locked, in memory only.

A page that was altered cannot be decrypted at all, so rows are asked for in ever smaller ranges around such pages.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, suppress
from pathlib import Path

from postview_desktop.domain.errors import PostviewError, Problem
from postview_desktop.domain.key import DatabaseKey
from postview_desktop.storage import cipher, migrations
from postview_desktop.storage.refusals import code_of

_HIGHEST = 2**17
"""Where the end of a table cannot be read, no row above this is looked for."""
_MOST_FAILURES = 20_000
"""Each costs a millisecond: a connection that met a broken page goes on failing, and is made anew."""

Row = tuple[object, ...]


def decrypted_image(path: Path, key: DatabaseKey) -> tuple[bytes, frozenset[str]]:
    """The rows that can be decrypted, in an image with the tables of their schema, and the names of the tables of
    which there were more; the file stays as it is.

    PostviewError: DATABASE_DAMAGED where its first page cannot be read, DATABASE_NEWER, NO_CIPHER.
    """
    source = _Source(path, key)
    torn: set[str] = set()
    try:
        version = source.version()
        with closing(sqlite3.connect(":memory:", isolation_level=None)) as image:
            for step in migrations.STEPS[:version]:
                for statement in step:
                    image.execute(statement)
            image.execute(f"PRAGMA application_id = {migrations.APPLICATION_ID}")
            image.execute(f"PRAGMA user_version = {version}")
            for name, sql in _tables(image):
                columns = ", ".join(f'"{row[1]}"' for row in image.execute(f'PRAGMA table_info("{name}")'))
                marks = ", ".join("?" * len(columns.split(", ")))
                rows = source.in_order(name, columns) if "WITHOUT ROWID" in sql else source.in_ranges(name, columns)
                before = source.failures
                image.execute("BEGIN")
                for row in rows:
                    with suppress(sqlite3.IntegrityError):
                        image.execute(f'INSERT INTO "{name}" ({columns}) VALUES ({marks})', row)
                image.execute("COMMIT")
                if source.failures > before:
                    torn.add(name)
            given = source.read("SELECT name, seq FROM sqlite_sequence")
            if given is None:
                torn.add("sqlite_sequence")
            else:
                # Which ids were ever given says what else there was.
                image.execute("DELETE FROM sqlite_sequence")
                image.executemany("INSERT INTO sqlite_sequence (name, seq) VALUES (?, ?)", given)
            return image.serialize(), frozenset(torn)
    finally:
        source.close()


def _tables(image: sqlite3.Connection) -> list[tuple[str, str]]:
    listed = "SELECT name, sql FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'"
    return [(str(name), str(sql).upper()) for name, sql in image.execute(listed).fetchall()]


class _Source:
    """The damaged file, read-only."""

    def __init__(self, path: Path, key: DatabaseKey) -> None:
        self._path = path
        self._key = key
        self.failures = 0
        self._connection = self._connected()

    def close(self) -> None:
        self._connection.close()

    def version(self) -> int:
        try:
            version = int(self._connection.execute("PRAGMA user_version").fetchone()[0])
            self._connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
        except Exception as error:
            if code_of(error) is None:
                raise
            raise PostviewError(
                Problem.DATABASE_DAMAGED, path=self._path, folder=self._path.parent, reason="nothing readable"
            ) from error
        newest = len(migrations.STEPS)
        if version > newest:
            raise PostviewError(
                Problem.DATABASE_NEWER, path=self._path, folder=self._path.parent, found=version, known=newest
            )
        return version

    def in_order(self, table: str, columns: str) -> Iterator[Row]:
        """Rows up to the first that cannot be read."""
        try:
            yield from self._connection.execute(f'SELECT {columns} FROM "{table}"')
        except Exception as error:
            self._failed(error)

    def in_ranges(self, table: str, columns: str) -> Iterator[Row]:
        """Rows by rowid, all but those on pages that cannot be read."""
        found = self.read(f'SELECT min(rowid), max(rowid) FROM "{table}"')
        low, high = (1, _HIGHEST) if found is None else (found[0][0], found[0][1])
        if low is None or high is None:
            return
        ranges = [(int(str(low)), int(str(high)))]
        while ranges and self.failures < _MOST_FAILURES:
            first, last = ranges.pop()
            rows = self.read(f'SELECT {columns} FROM "{table}" WHERE rowid BETWEEN ? AND ?', (first, last))
            if rows is not None:
                yield from rows
            elif first < last:
                middle = (first + last) // 2
                ranges += [(middle + 1, last), (first, middle)]

    def read(self, statement: str, args: tuple[int, ...] = ()) -> list[Row] | None:
        """All rows, or None where one of them cannot be read."""
        try:
            return self._connection.execute(statement, args).fetchall()
        except Exception as error:
            self._failed(error)
            return None

    def _failed(self, error: Exception) -> None:
        if code_of(error) is None:
            raise error
        self.failures += 1
        self._connection.close()
        self._connection = self._connected()

    def _connected(self) -> sqlite3.Connection:
        return cipher.connect(f"{self._path.absolute().as_uri()}?mode=ro", self._key, uri=True, timeout=1)
