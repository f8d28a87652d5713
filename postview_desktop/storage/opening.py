"""Opening the file: made for its owner only, checked, never newer than we are, upgraded after a checked copy."""

from __future__ import annotations

import os
import stat
import struct
import sys
from datetime import datetime
from pathlib import Path

from postview_desktop.domain.backup import BackupReason
from postview_desktop.domain.errors import PostviewError, Problem, disk_refusal
from postview_desktop.domain.key import DatabaseKey
from postview_desktop.storage import health, migrations
from postview_desktop.storage.cipher import MAGIC
from postview_desktop.storage.database import Database, key_for
from postview_desktop.storage.exchange import finish_exchange
from postview_desktop.storage.journal import Journal, chosen_journal
from postview_desktop.storage.refusals import refusals
from postview_desktop.storage.relock import clear_leftovers


def connect(
    path: Path, *, read_only: bool, key: DatabaseKey | None = None, journal: Journal = Journal.AHEAD
) -> Database:
    """A connected database of the newest schema. Raises PostviewError; leaves no connection behind if it does.

    Read-only, a missing file is an empty search and an older one is upgraded in memory: reading changes nothing.
    `key` opens a locked file and is not needed for another. Where `journal` is BACK, or was chosen for this folder,
    the file does without a write-ahead log.
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
    suspect = health.is_suspect(path) or _left_open(path)
    database = Database(path, str(path), _pragmas(chosen_journal(path) or journal), key=key)
    try:
        _check_whole(database, path)
        if suspect:
            health.prove(database, path)
        upgrade(database, path, key)
    except BaseException:
        database.close()
        raise
    clear_leftovers(path)
    return database


def _left_open(path: Path) -> bool:
    """A journal with something in it means that the last run did not close the file."""
    logs = (_beside(path, "-wal"), _beside(path, "-journal"))
    return any(log.exists() and log.stat().st_size > 0 for log in logs)


def _pragmas(journal: Journal) -> dict[str, str | int]:
    if journal is Journal.BACK:
        # Without a log ahead a commit must reach the disk before the journal goes.
        return {"journal_mode": "delete", "foreign_keys": 1, "synchronous": "full"}
    # Normal, not full: after a power cut the last change may be missing, never half there. What must last is
    # written with `durable=True`.
    return {"journal_mode": "wal", "foreign_keys": 1, "synchronous": "normal", "journal_size_limit": 4_194_304}


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
    # With a journal beside it the file may rightly be shorter than the database, until SQLite has taken it in.
    journal = _beside(path, "-wal").exists() or _left_open(path)
    if changes == valid_for and pages * page_size > size and not journal:
        raise PostviewError(Problem.DATABASE_DAMAGED, path=path, folder=path.parent, reason="cut short")


def _check_whole(database: Database, path: Path) -> None:
    """Ours, not newer than we are, with the tables that its schema number promises."""
    version = database.number("PRAGMA user_version")
    if version > len(migrations.STEPS):
        raise _newer(path, version)
    tables = {row[0] for row in database.rows("SELECT name FROM sqlite_master WHERE type = 'table'")}
    owner = database.number("PRAGMA application_id")
    empty = version == 0 and not tables
    if not empty and (owner != migrations.APPLICATION_ID or "change_row" not in tables or "interview" not in tables):
        raise PostviewError(Problem.DATABASE_DAMAGED, path=path, folder=path.parent, reason="not a PostView database")


def _newer(path: Path, version: int) -> PostviewError:
    """With the newest backup that we can read, as a rule the one that was made before the upgrade."""
    # Imported where it is needed, here and below: a start as a rule needs no backup.
    from postview_desktop.storage.backup_files import list_folder

    known = len(migrations.STEPS)
    backups = [one for one in list_folder(path.parent / "backups") if one.sound and not one.empty]
    newest = max((one for one in backups if one.schema <= known), key=lambda one: one.made_at, default=None)
    details = {} if newest is None else {"backup": newest.name, "day": newest.made_on.isoformat()}
    return PostviewError(Problem.DATABASE_NEWER, path=path, folder=path.parent, found=version, known=known, **details)


def upgrade(database: Database, path: Path | None, key: DatabaseKey | None = None) -> None:
    """Take the steps that are missing, after a checked backup of the file at `path` (None: nobody would miss it)."""
    version = database.number("PRAGMA user_version")
    if version == len(migrations.STEPS):
        return
    if version > 0 and path is not None:
        from postview_desktop.domain.meter import unheard
        from postview_desktop.storage.backup_files import write_backup

        now = datetime.now().astimezone()
        write_backup(
            path, path.parent / "backups", BackupReason.UPGRADE, int(now.timestamp()), now.date(), key, unheard()
        )
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


def _connect_read_only(path: Path, key: DatabaseKey | None) -> Database:
    older: Database | None = None
    if path.exists() and path.stat().st_size > 0:
        pragmas: dict[str, str | int] = {"foreign_keys": 1, "query_only": 1}
        # On a medium that nobody can write, SQLite could not make the files that it keeps beside a log.
        alone = not os.access(path.parent, os.W_OK) and not _left_open(path)
        name = f"{path.absolute().as_uri()}?mode=ro{'&immutable=1' if alone else ''}"
        older = Database(path, name, pragmas, uri=True, key=key)
        try:
            _check_whole(older, path)
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
