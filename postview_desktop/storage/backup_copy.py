"""A copy of a database, made page by page beside its writer and proven before anything is made of it."""

from __future__ import annotations

import errno
import hashlib
import os
import sqlite3
from collections.abc import Generator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

from postview_desktop.domain.attachment import is_digest
from postview_desktop.domain.errors import PostviewError, Problem
from postview_desktop.domain.key import DatabaseKey
from postview_desktop.domain.meter import Meter
from postview_desktop.storage.database import open_raw
from postview_desktop.storage.refusals import clear_away, refusals

CHUNK = 256 * 1024
"""Bytes between two looks at whether to go on: a millisecond or two, in which Python's lock is let go."""

_PAGES = 64
"""Pages copied in one step of SQLite's, 256 KB of the usual size."""

_CHECK_STEPS = 20_000
"""Instructions of SQLite's between two looks at whether to go on while it checks."""

COUNTED = {
    "organisations": "organisation",
    "applications": "application",
    "people": "person",
    "interviews": "interview",
    "participants": "participant",
    "letters": "letter",
    "instructions": "instruction",
    "contacts": "contact",
    "decisions": "decision",
    "reflections": "reflection",
    "questions": "question",
    "feelings": "feeling",
    "answers": "answer",
    "attachments": "attachment",
    "templates": "template",
}
"""What is counted, by the names of `docs/format.md`, and the tables that hold it."""

_RECORD = ("change", "change_row")
"""Compared besides: undo, the bin and the history live in them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CopiedDatabase:
    """What one copy holds. `documents` are digest and size of each content that its rows or its change record name;
    the size is 0 where only the record knows it no longer."""

    size: int
    sha256: str
    counts: dict[str, int]
    documents: dict[str, int]
    schema: int


def copy_database(source: Path, target: Path, key: DatabaseKey | None, meter: Meter) -> CopiedDatabase:
    """Copy into a new file and prove the copy: SQLite's own check, and the rows counted in the same transaction.

    The writer may go on meanwhile; the copy is of the moment at which it began. The file is on the disk when this
    returns, and gone where it raises. PostviewError: DATABASE_DAMAGED, DISK_FULL, DATA_FOLDER_UNWRITABLE,
    DATABASE_BUSY, STOPPED, and what `open_raw` refuses.
    """
    try:
        with refusals(target):
            make_private(target)
            with closing(open_raw(source, read_only=True, key=key)) as old:
                # One transaction for the counts and the pages: a write in between changes neither.
                old.execute("BEGIN")
                before = _rows(old)
                documents = _documents(old)
                schema = int(old.execute("PRAGMA user_version").fetchone()[0])
                _copy_pages(old, target, key, meter)
                old.execute("ROLLBACK")
            _prove(target, source, key, before, meter)
        size, digest = digest_on_disk(target)
    except BaseException:
        clear_away(target)
        raise
    counts = {name: before[table] for name, table in COUNTED.items() if table in before}
    return CopiedDatabase(size=size, sha256=digest, counts=counts, documents=documents, schema=schema)


def prove(path: Path, key: DatabaseKey | None, meter: Meter) -> None:
    """SQLite's own check of a whole file. PostviewError(DATABASE_DAMAGED), and what `open_raw` refuses."""
    with refusals(path), closing(open_raw(path, read_only=True, key=key)) as connection:
        _check(connection, path, meter)


def _copy_pages(old: sqlite3.Connection, target: Path, key: DatabaseKey | None, meter: Meter) -> None:
    page = int(old.execute("PRAGMA page_size").fetchone()[0])
    # A file with a rollback journal cannot be written while it is read: then rather fast than in small steps.
    patient = old.execute("PRAGMA journal_mode").fetchone()[0] == "wal"
    left: list[int] = []

    def on_step(_status: int, remaining: int, total: int) -> None:
        before = left[-1] if left else total
        left[:] = [remaining]
        meter.add((before - remaining) * page)

    with closing(open_raw(target, key=key)) as copy:
        # The disk is waited for once, at the end; half a copy is thrown away anyhow.
        copy.execute("PRAGMA synchronous = off")
        old.backup(copy, pages=_PAGES if patient else 16 * _PAGES, progress=on_step)
        # One file to keep, not three.
        copy.execute("PRAGMA journal_mode = delete")


def _prove(target: Path, source: Path, key: DatabaseKey | None, before: dict[str, int], meter: Meter) -> None:
    with closing(open_raw(target, read_only=True, key=key)) as copy:
        _check(copy, source, meter)
        after = _rows(copy)
        if after != before:
            raise PostviewError(Problem.DATABASE_DAMAGED, path=source, folder=source.parent, reason="rows are missing")
    meter.add(target.stat().st_size)


def _check(connection: sqlite3.Connection, about: Path, meter: Meter) -> None:
    connection.set_progress_handler(lambda: int(meter.stopping), _CHECK_STEPS)
    try:
        answer = str(connection.execute("PRAGMA integrity_check(1)").fetchone()[0])
    except Exception:
        meter.go_on()
        raise
    finally:
        connection.set_progress_handler(None, 0)
    if answer != "ok":
        raise PostviewError(Problem.DATABASE_DAMAGED, path=about, folder=about.parent, reason=answer)


def _rows(connection: sqlite3.Connection) -> dict[str, int]:
    """How many rows each table has, of those that there are (an older file has fewer)."""
    found = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
    there = {str(row[0]) for row in found}
    wanted = [table for table in (*COUNTED.values(), *_RECORD) if table in there]
    return {table: int(connection.execute(f'SELECT count(*) FROM "{table}"').fetchone()[0]) for table in wanted}


def _documents(connection: sqlite3.Connection) -> dict[str, int]:
    """Every content that the rows speak of, and those that undo and the bin may still need."""
    if connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'attachment'").fetchone() is None:
        return {}
    found = connection.execute(
        "SELECT digest, size FROM attachment"
        " UNION ALL SELECT json_extract(before, '$.digest'), json_extract(before, '$.size') FROM change_row"
        " WHERE table_name = 'attachment'"
        " UNION ALL SELECT json_extract(after, '$.digest'), json_extract(after, '$.size') FROM change_row"
        " WHERE table_name = 'attachment'"
    )
    sizes: dict[str, int] = {}
    for digest, size in found:
        if isinstance(digest, str) and is_digest(digest):
            sizes[digest] = max(sizes.get(digest, 0), size if isinstance(size, int) else 0)
    return sizes


# -- files ----------------------------------------------------------------------------------------------------


def make_private(path: Path) -> None:
    """An empty file that only its owner can read. OSErrors are told as the data folder's."""
    with folder_refusals(path.parent):
        os.close(os.open(path, os.O_RDWR | os.O_CREAT | os.O_TRUNC, 0o600))


def digest_on_disk(path: Path, meter: Meter | None = None) -> tuple[int, str]:
    """Size and SHA-256 of a file of ours, after the disk has it."""
    with folder_refusals(path.parent), path.open("rb+") as file:
        os.fsync(file.fileno())
    return digest_of(path, meter)


def digest_of(path: Path, meter: Meter | None = None) -> tuple[int, str]:
    """Size and SHA-256 of a file, which may be one that cannot be written."""
    digest = hashlib.sha256()
    size = 0
    with folder_refusals(path.parent), path.open("rb") as file:
        while chunk := file.read(CHUNK):
            digest.update(chunk)
            size += len(chunk)
            if meter is not None:
                meter.add(len(chunk))
    return size, digest.hexdigest()


def sync_folder(folder: Path) -> None:
    """Make names that were given last through a power cut; where the system cannot, nothing is done."""
    if not hasattr(os, "O_DIRECTORY"):
        return
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(handle)
    except OSError as error:
        if error.errno not in (errno.EINVAL, errno.ENOTSUP):  # some network and stick file systems
            raise
    finally:
        os.close(handle)


_FULL = {errno.ENOSPC, errno.EFBIG, getattr(errno, "EDQUOT", errno.ENOSPC)}


@contextmanager
def folder_refusals(folder: Path) -> Generator[None]:
    """What the disk refuses about a folder of backups. PostviewError: DISK_FULL, BACKUP_FOLDER_UNWRITABLE."""
    try:
        yield
    except OSError as error:
        if error.errno in _FULL:
            raise PostviewError(Problem.DISK_FULL, path=folder) from error
        reason = error.strerror or str(error)
        raise PostviewError(Problem.BACKUP_FOLDER_UNWRITABLE, folder=folder, reason=reason) from error
