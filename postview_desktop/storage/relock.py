"""Locking a database and taking the lock off: a copy made by SQLCipher, proven, and put in its place in one step.

At every moment the file under the database's name is a whole one, locked or not. What a crash leaves beside it
(`.new`, half a copy; `.old`, the file from before the lock) is cleared away when the database is opened next.
"""

from __future__ import annotations

import contextlib
import os
from collections.abc import Callable, Generator
from contextlib import closing
from pathlib import Path
from typing import Any

from postview_desktop.domain.errors import PostviewError, Problem, disk_refusal
from postview_desktop.domain.key import DatabaseKey
from postview_desktop.storage import cipher
from postview_desktop.storage.database import open_raw
from postview_desktop.storage.refusals import refusals

PATIENCE_MS = 1000
"""How long a worker or a terminal may go on reading the file before the lock is put off."""
_BLOCK = 1 << 20


def _nothing(step: str) -> None:
    """Nobody wants to know."""


def change_key(
    path: Path, old: DatabaseKey | None, new: DatabaseKey | None, reached: Callable[[str], None] = _nothing
) -> None:
    """Make a closed database a locked one or an open one; the file from before a lock is overwritten and removed.

    `reached` is told each step. PostviewError: DATABASE_BUSY (somebody has it open), DATABASE_DAMAGED, WRONG_KEY,
    NO_CIPHER, DISK_FULL, DATA_FOLDER_UNWRITABLE. Then the file is as it was.
    """
    target, kept = _beside(path, ".new"), _beside(path, ".old")
    clear_leftovers(path)
    _settle(path, old)
    reached("settled")
    with _refused_by_disk(path):
        try:
            convert(path, old, target, new)
            reached("copied")
            if new is not None:
                # Under a second name, so that it can be overwritten after it was replaced. Where the file system
                # has no such thing (FAT), it is only let go of.
                with contextlib.suppress(OSError):
                    os.link(path, kept)
                reached("kept")
            target.replace(path)
            _flush_folder(path.parent)
        except BaseException:
            clear_leftovers(path)
            raise
        reached("swapped")
        clear_leftovers(path)
    reached("cleared")


def convert(source: Path, source_key: DatabaseKey | None, target: Path, target_key: DatabaseKey | None) -> None:
    """Copy a database under another key (None: not locked), prove the copy row by row, and leave it on the disk.

    SQLite's own copying cannot do this. The source must not be open in this process, but for SQLCipher. What was at
    `target` is lost; half a copy is removed. PostviewError as `open_raw`, and DATABASE_DAMAGED.
    """
    source_key = None if cipher.is_plain(source) else source_key
    try:
        wipe(target)
        os.close(os.open(target, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600))
        with refusals(target), closing(cipher.connect(str(source), source_key, timeout=PATIENCE_MS / 1000)) as copy:
            copy.execute("ATTACH DATABASE ? AS target KEY ?", (str(target), cipher.literal(target_key)))
            copy.execute("BEGIN")
            copy.execute("SELECT sqlcipher_export('target')")
            for number in ("application_id", "user_version"):
                value = int(copy.execute(f"PRAGMA main.{number}").fetchone()[0])
                copy.execute(f"PRAGMA target.{number} = {value}")
            copy.execute("COMMIT")
            _prove(copy, source)
        _flush(target)
    except BaseException:
        wipe(target)
        raise


def _prove(copy: Any, source: Path) -> None:
    """The same tables with the same rows, and sound pages. PostviewError(DATABASE_DAMAGED)."""
    answer = str(copy.execute("PRAGMA target.integrity_check(1)").fetchone()[0])
    if answer != "ok":
        raise PostviewError(Problem.DATABASE_DAMAGED, path=source, folder=source.parent, reason=answer)
    listed = "SELECT type, name, sql FROM {}.sqlite_master ORDER BY type, name"
    schema = copy.execute(listed.format("main")).fetchall()
    if schema != copy.execute(listed.format("target")).fetchall():
        raise PostviewError(Problem.DATABASE_DAMAGED, path=source, folder=source.parent, reason="tables are missing")
    for kind, name, sql in schema:
        if kind == "table" and sql and not sql.upper().startswith("CREATE VIRTUAL"):
            counts = [copy.execute(f'SELECT count(*) FROM {part}."{name}"').fetchone() for part in ("main", "target")]
            differs = f'SELECT 1 FROM (SELECT * FROM main."{name}" EXCEPT SELECT * FROM target."{name}") LIMIT 1'
            if counts[0] != counts[1] or copy.execute(differs).fetchone():
                raise PostviewError(Problem.DATABASE_DAMAGED, path=source, folder=source.parent, reason=name)


def clear_leftovers(path: Path) -> None:
    """Remove what a lock that was broken off has left beside a database. What cannot go now goes the next time."""
    for ending in (".new", ".new-journal", ".old"):
        with contextlib.suppress(OSError):
            wipe(_beside(path, ending))


def wipe(path: Path) -> None:
    """Overwrite a file and remove it; nothing where there is none.

    On a magnetic disk the content is gone then. A solid-state disk, a journalling or copying file system, and a
    backup of the disk may still hold it. A file that has a second name (another backup's) is left to that.
    """
    try:
        status = path.stat()
    except FileNotFoundError:
        return
    if status.st_nlink == 1 and status.st_size:
        with path.open("r+b", buffering=0) as file:
            zeros = bytes(_BLOCK)
            for start in range(0, status.st_size, _BLOCK):
                file.write(zeros[: min(_BLOCK, status.st_size - start)])
            os.fsync(file.fileno())
    path.unlink(missing_ok=True)


def _settle(path: Path, key: DatabaseKey | None) -> None:
    """The log is part of the file, and nobody else has it open. PostviewError(DATABASE_BUSY)."""
    with refusals(path), closing(open_raw(path, key=key)) as database:
        database.execute(f"PRAGMA busy_timeout = {PATIENCE_MS}")
        database.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        # SQLite gives up the log only when it is alone with the file.
        mode = str(database.execute("PRAGMA journal_mode = delete").fetchone()[0])
    # A log or journal that stayed would be taken for the new file's.
    if mode != "delete" or any(_beside(path, ending).exists() for ending in ("-wal", "-journal")):
        raise PostviewError(Problem.DATABASE_BUSY, path=path, folder=path.parent)


def _beside(path: Path, ending: str) -> Path:
    return path.with_name(path.name + ending)


def _flush(path: Path) -> None:
    # Windows flushes only what is open for writing.
    with path.open("r+b") as file:
        os.fsync(file.fileno())


def _flush_folder(folder: Path) -> None:
    """The new name reaches the disk; Windows does that by itself and cannot open a folder."""
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


@contextlib.contextmanager
def _refused_by_disk(path: Path) -> Generator[None]:
    try:
        yield
    except OSError as error:
        raise disk_refusal(error, path) from error
