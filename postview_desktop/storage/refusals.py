"""What SQLite refuses, told as a `PostviewError`; everything else is a mistake of ours and passes through."""

from __future__ import annotations

import sqlite3
from collections.abc import Generator
from contextlib import contextmanager, suppress
from pathlib import Path

from postview_desktop.domain.errors import PostviewError, Problem

_BY_CODE = {
    sqlite3.SQLITE_FULL: Problem.DISK_FULL,
    sqlite3.SQLITE_BUSY: Problem.DATABASE_BUSY,
    sqlite3.SQLITE_LOCKED: Problem.DATABASE_BUSY,
    sqlite3.SQLITE_READONLY: Problem.DATA_FOLDER_UNWRITABLE,
    sqlite3.SQLITE_CANTOPEN: Problem.DATA_FOLDER_UNWRITABLE,
    sqlite3.SQLITE_PERM: Problem.DATA_FOLDER_UNWRITABLE,
    sqlite3.SQLITE_IOERR: Problem.DATA_FOLDER_UNWRITABLE,
    sqlite3.SQLITE_CORRUPT: Problem.DATABASE_DAMAGED,
    sqlite3.SQLITE_NOTADB: Problem.DATABASE_DAMAGED,
}


def problem_of(error: BaseException) -> Problem | None:
    """The problem that an error of sqlite3 or Peewee stands for, or None where it is a mistake of ours."""
    if _is_garbled(error):
        return Problem.DATABASE_DAMAGED
    code = code_of(error)
    return None if code is None else _BY_CODE.get(code)


def _is_garbled(error: BaseException) -> bool:
    """Damage in the middle of a text: Python cannot decode it, or not even SQLite's complaint that quotes it."""
    return isinstance(error, UnicodeDecodeError) or "Could not decode to UTF-8" in str(error)


def code_of(error: BaseException) -> int | None:
    """SQLite's primary code, from the standard library, SQLCipher or Peewee; None for what is no error of SQLite."""
    # Peewee keeps SQLite's own error, with its code, inside.
    code = getattr(getattr(error, "orig", error), "sqlite_errorcode", None)
    # The low byte is the primary code; the rest says which of its many shapes it was.
    return None if code is None else int(code) & 0xFF


@contextmanager
def refusals(path: Path | str) -> Generator[None]:
    """Turn what the disk or the file refuses into a PostviewError that names the file."""
    try:
        yield
    except Exception as error:
        # Any class: the errors of SQLCipher's driver are no relatives of the standard library's.
        problem = problem_of(error)
        if problem is None:
            raise
        folder = Path(path).parent
        if problem is Problem.DATA_FOLDER_UNWRITABLE and not folder.exists():
            problem = Problem.DATA_FOLDER_AWAY
        raise PostviewError(problem, path=path, folder=folder, reason=error) from error


def clear_away(path: Path) -> None:
    """Take away a file that was not finished. A disk that refuses even that leaves it: what went wrong before is told,
    and whoever works in the folder next takes it away."""
    with suppress(OSError):
        path.unlink(missing_ok=True)
