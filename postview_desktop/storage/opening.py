"""Opening the file: made for its owner only, checked, never newer than we are, upgraded after a checked copy."""

from __future__ import annotations

import os
import stat
import struct
import sys
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from postview_desktop.domain.errors import PostviewError, Problem, disk_refusal
from postview_desktop.domain.key import DatabaseKey
from postview_desktop.storage import migrations
from postview_desktop.storage.cipher import MAGIC
from postview_desktop.storage.database import Database, key_for, open_raw
from postview_desktop.storage.exchange import finish_exchange
from postview_desktop.storage.refusals import refusals
from postview_desktop.storage.relock import clear_leftovers


def connect(path: Path, *, read_only: bool, key: DatabaseKey | None = None) -> Database:
    """A connected database of the newest schema. Raises PostviewError; leaves no connection behind if it does.

    Read-only, a missing file is an empty search and an older one is upgraded in memory: reading changes nothing.
    `key` opens a locked file and is not needed for another.
    """
    if not read_only:
        finish_exchange(path)
    _check_not_vanished(path)
    if not read_only:
        _make_private(path)
    key = key_for(path, key)
    if key is None:
        _check_header(path)
    if read_only:
        return _connect_read_only(path, key)
    # A write-ahead log with something in it means that the last run did not close the file.
    log = _beside(path, "-wal")
    suspect = log.exists() and log.stat().st_size > 0
    # Normal, not full: after a power cut the last change may be missing, never half there. What must last is
    # written with `durable=True`.
    pragmas = {"journal_mode": "wal", "foreign_keys": 1, "synchronous": "normal", "journal_size_limit": 4_194_304}
    database = Database(path, str(path), pragmas, key=key)
    try:
        _check_whole(database, path, quick_check=suspect)
        upgrade(database, path, key)
    except BaseException:
        database.close()
        raise
    clear_leftovers(path)
    return database


def _beside(path: Path, ending: str) -> Path:
    return path.with_name(path.name + ending)


def _make_private(path: Path) -> None:
    """The file, made where it is missing, readable and writable by its owner only; SQLite gives -wal and -shm
    the same mode."""
    try:
        os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))
        if sys.platform != "win32":
            for file in (path, _beside(path, "-wal"), _beside(path, "-shm")):
                if file.exists() and stat.S_IMODE(file.stat().st_mode) != 0o600:
                    file.chmod(0o600)
    except OSError as error:
        raise disk_refusal(error, path) from error


def _check_not_vanished(path: Path) -> None:
    """A file that is missing or empty is a new one only where nothing says that there was another before."""
    if path.exists() and path.stat().st_size > 0:
        return
    if any((path.parent / "backups").glob("*.sqlite")):
        raise PostviewError(Problem.DATABASE_VANISHED, path=path, folder=path.parent)


def _check_header(path: Path) -> None:
    """Cheap look at the first hundred bytes: a database at all, and not cut short."""
    try:
        with path.open("rb") as file:
            header = file.read(100)
            size = os.fstat(file.fileno()).st_size
    except FileNotFoundError:
        return
    except OSError as error:
        raise disk_refusal(error, path) from error
    if not header:
        return
    if len(header) < 100 or not header.startswith(MAGIC):
        raise PostviewError(Problem.DATABASE_DAMAGED, path=path, folder=path.parent, reason="header")
    page_size, changes, pages, valid_for = (
        struct.unpack_from(">H", header, 16)[0],
        struct.unpack_from(">I", header, 24)[0],
        struct.unpack_from(">I", header, 28)[0],
        struct.unpack_from(">I", header, 92)[0],
    )
    page_size = 65_536 if page_size == 1 else page_size
    # With a write-ahead log beside it the file may rightly be shorter than the database.
    if changes == valid_for and pages * page_size > size and not _beside(path, "-wal").exists():
        raise PostviewError(Problem.DATABASE_DAMAGED, path=path, folder=path.parent, reason="cut short")


def _check_whole(database: Database, path: Path, *, quick_check: bool) -> None:
    """Ours, not newer than we are, with the tables that its schema number promises; all of it where suspect."""
    version = database.number("PRAGMA user_version")
    if version > len(migrations.STEPS):
        raise PostviewError(
            Problem.DATABASE_NEWER, path=path, folder=path.parent, found=version, known=len(migrations.STEPS)
        )
    tables = {row[0] for row in database.rows("SELECT name FROM sqlite_master WHERE type = 'table'")}
    owner = database.number("PRAGMA application_id")
    empty = version == 0 and not tables
    if not empty and (owner != migrations.APPLICATION_ID or "change_row" not in tables or "interview" not in tables):
        raise PostviewError(Problem.DATABASE_DAMAGED, path=path, folder=path.parent, reason="not a PostView database")
    if quick_check and not empty:
        answer = str(database.rows("PRAGMA quick_check(1)")[0][0])
        if answer != "ok":
            raise PostviewError(Problem.DATABASE_DAMAGED, path=path, folder=path.parent, reason=answer)


def upgrade(database: Database, path: Path | None, key: DatabaseKey | None = None) -> None:
    version = database.number("PRAGMA user_version")
    if version == len(migrations.STEPS):
        return
    if version > 0 and path is not None:
        checked_copy(path, path.parent / "backups", f"before-schema-{len(migrations.STEPS)}", key)
    while version < len(migrations.STEPS):
        with database.transaction():
            # Read again under the lock: another process may have taken the step in the meantime.
            version = database.number("PRAGMA user_version")
            if version < len(migrations.STEPS):
                for statement in migrations.STEPS[version]:
                    database.execute(statement)
                version += 1
                database.execute(f"PRAGMA application_id = {migrations.APPLICATION_ID}")
                database.execute(f"PRAGMA user_version = {version}")


def checked_copy(path: Path, folder: Path, name: str, key: DatabaseKey | None = None) -> Path:
    """A copy of a database in `folder`, made page by page by SQLite and opened to prove that it is whole.

    The copy of a locked database has the same key. The day and time in UTC are added to the name. Raises
    PostviewError(DATABASE_DAMAGED) when the copy is not sound, and what the disk refuses; half a copy is never left
    behind.
    """
    try:
        folder.mkdir(mode=0o700, exist_ok=True)
        target = folder / f"{name}-{datetime.now(UTC):%Y%m%dT%H%M%SZ}.sqlite"
        os.close(os.open(target, os.O_RDWR | os.O_CREAT | os.O_TRUNC, 0o600))
    except OSError as error:
        raise disk_refusal(error, folder) from error
    try:
        with refusals(target):
            with closing(open_raw(path, read_only=True, key=key)) as source, closing(open_raw(target, key=key)) as copy:
                source.backup(copy)
                # One file to keep, not three.
                copy.execute("PRAGMA journal_mode = delete")
            with closing(open_raw(target, read_only=True, key=key)) as copy:
                answer = str(copy.execute("PRAGMA integrity_check(1)").fetchone()[0])
        if answer != "ok":
            raise PostviewError(Problem.DATABASE_DAMAGED, path=path, folder=path.parent, reason=answer)
    except BaseException:
        target.unlink(missing_ok=True)
        raise
    return target


def _connect_read_only(path: Path, key: DatabaseKey | None) -> Database:
    older: Database | None = None
    if path.exists() and path.stat().st_size > 0:
        pragmas: dict[str, str | int] = {"foreign_keys": 1, "query_only": 1}
        older = Database(path, f"{path.absolute().as_uri()}?mode=ro", pragmas, uri=True, key=key)
        try:
            _check_whole(older, path, quick_check=False)
            if older.number("PRAGMA user_version") == len(migrations.STEPS):
                return older
        except BaseException:
            older.close()
            raise
    # SQLite copies from a locked database into one that has the same key only, in memory too.
    memory = Database(path, ":memory:", {"foreign_keys": 1}, key=key)
    if older is not None:
        with refusals(path):
            older.connection.backup(memory.connection)
        older.close()
    upgrade(memory, None)
    memory.execute("PRAGMA query_only = 1")
    return memory
