"""A backup's database laid out beside the data: of our schema, sound, readable to the last row; and what it takes over.

SQLite files from elsewhere may carry more than data. What is put in place of the user's has exactly our tables and
indexes, and nothing that would run by itself.
"""

from __future__ import annotations

from contextlib import closing
from functools import cache
from pathlib import Path

from postview_desktop.domain.errors import PostviewError, Problem
from postview_desktop.domain.key import DatabaseKey
from postview_desktop.domain.meter import Meter
from postview_desktop.storage import cipher, migrations
from postview_desktop.storage.backup_copy import CopiedDatabase, copy_database
from postview_desktop.storage.database import Database, key_for, open_raw
from postview_desktop.storage.opening import upgrade
from postview_desktop.storage.refusals import clear_away, problem_of, refusals
from postview_desktop.storage.relock import convert
from postview_desktop.storage.store import Store
from postview_desktop.storage.tables import ALL_TABLES

_OURS = "SELECT type, name, tbl_name FROM sqlite_master WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\'"

_OF_PUBLISHING = "key LIKE 'publishing:%'"

_ABOUT_THE_FILE = {Problem.DATABASE_DAMAGED, Problem.WRONG_KEY}


def lay_out(source: Path, target: Path, name: str, key: DatabaseKey | None, meter: Meter) -> CopiedDatabase:
    """Copy a backup's database to `target`, prove it and bring it to our schema; what it held before that.

    `name` is what the person calls the backup; `key` opens it, where it has a lock, and is that of the copy.
    PostviewError: NO_BACKUP, NEWER_BACKUP, DATABASE_LOCKED (no key was given), DISK_FULL, STOPPED and what else the
    disk refuses; then nothing is left at `target`.
    """
    try:
        key = key_for(source, key)
        copied = copy_database(source, target, key, meter)
        with closing(Database(target, str(target), {"foreign_keys": 1, "trusted_schema": 0}, key=key)) as database:
            _check_kind(database, name)
            upgrade(database, None)
            _check_shape(database, name)
            _check_rows(database, name, meter)
    except PostviewError as error:
        clear_away(target)
        if error.problem not in _ABOUT_THE_FILE:
            raise
        raise PostviewError(Problem.NO_BACKUP, file=name, reason=error.details.get("reason", "")) from error
    except Exception as error:
        clear_away(target)
        if problem_of(error) is None and not hasattr(error, "sqlite_errorcode") and not hasattr(error, "orig"):
            raise
        # An upgrade that its tables do not bear.
        raise PostviewError(Problem.NO_BACKUP, file=name, reason="damaged") from error
    return copied


def relock(path: Path, old: DatabaseKey | None, new: DatabaseKey | None) -> None:
    """Give a database that lies beside the data the lock of the open one, or none: it may be from before the lock."""
    if cipher.is_plain(path) == (new is None) and (new is None or old == new):
        return
    beside = path.with_name(path.name + ".new")
    convert(path, old, beside, new)
    beside.replace(path)


def _check_kind(database: Database, name: str) -> None:
    version = database.number("PRAGMA user_version")
    if database.number("PRAGMA application_id") != migrations.APPLICATION_ID or version < 1:
        raise PostviewError(Problem.NO_BACKUP, file=name, reason="not a PostView database")
    if version > len(migrations.STEPS):
        raise PostviewError(Problem.NEWER_BACKUP, file=name)


def _check_shape(database: Database, name: str) -> None:
    found, ours = frozenset(database.rows(_OURS)), _our_shape()
    # An index may be missing, which costs time only; nothing may be there besides ours.
    if not found <= ours or any(kind == "table" for kind, _, _ in ours - found):
        raise PostviewError(Problem.NO_BACKUP, file=name, reason="tables that are none of PostView's")
    if database.rows("PRAGMA foreign_key_check"):
        raise PostviewError(Problem.NO_BACKUP, file=name, reason="links that lead nowhere")


@cache
def _our_shape() -> frozenset[tuple[str, str, str]]:
    with closing(Database(Path(), ":memory:", {})) as fresh:
        upgrade(fresh, None)
        return frozenset((str(kind), str(name), str(table)) for kind, name, table in fresh.rows(_OURS))


def _check_rows(database: Database, name: str, meter: Meter) -> None:
    """Every row as the pages will read it: a word that no enum knows must not be found out by them."""
    for table in ALL_TABLES:
        meter.go_on()
        with refusals(name):
            for values in database.connection.execute(f'SELECT {table.listed} FROM "{table.name}"'):
                try:
                    table.item_of(values)
                except (ValueError, TypeError, KeyError) as error:
                    reason = f"{table.name} {values[0]}"
                    raise PostviewError(Problem.NO_BACKUP, file=name, reason=reason) from error


def take_over(prepared: Path, store: Store) -> None:
    """Let a prepared database know what must not be forgotten by going back to it.

    What was announced is not announced again (N3), and no id that was ever given is given again: a notification, or a
    worker's late answer, would else speak of another thing. What lies in a calendar elsewhere is as it was left by the
    newer data: it does not go back with the older, and nothing that was put there is forgotten.
    """
    announced = store.sql("SELECT key, at FROM announced")
    published = store.sql("SELECT uid, href, etag, content, at FROM published")
    about_it = store.sql(f"SELECT key, value FROM note WHERE {_OF_PUBLISHING}")
    sequences = store.sql("SELECT name, seq FROM sqlite_sequence")
    page_size = int(store.sql("PRAGMA page_size")[0][0])
    with refusals(prepared), closing(open_raw(prepared, key=store.key)) as database:
        if database.execute("PRAGMA page_size").fetchone()[0] != page_size:
            # SQLite cannot copy into an open database with pages of another size.
            database.execute("PRAGMA journal_mode = delete")
            database.execute(f"PRAGMA page_size = {page_size}")
            database.execute("VACUUM")
        database.execute("BEGIN IMMEDIATE")
        database.executemany("INSERT INTO announced (key, at) VALUES (?, ?) ON CONFLICT DO NOTHING", announced)
        if published or about_it:
            database.execute("DELETE FROM published")
            database.execute(f"DELETE FROM note WHERE {_OF_PUBLISHING}")
            columns = "uid, href, etag, content, at"
            database.executemany(f"INSERT INTO published ({columns}) VALUES (?, ?, ?, ?, ?)", published)
            database.executemany("INSERT INTO note (key, value) VALUES (?, ?)", about_it)
        for name, number in sequences:
            found = database.execute("SELECT seq FROM sqlite_sequence WHERE name = ?", (name,)).fetchone()
            if found is None:
                database.execute("INSERT INTO sqlite_sequence (name, seq) VALUES (?, ?)", (name, number))
            elif found[0] < number:
                database.execute("UPDATE sqlite_sequence SET seq = ? WHERE name = ?", (number, name))
        database.execute("COMMIT")
