"""Looking the whole file over, and remembering that it is to be done before it is used again.

What this costs with 10,000 interviews (13 MB), on two cores: `quick_check` 19 ms, `integrity_check` 53 ms, and 180 ms
where the disk has to be asked; the window may take 30 ms more than it does. So at each start the header is looked at
before (a file that is none, or cut short), and everything else by a worker once the page is drawn: on a connection of
its own, for reading, which lets the window go on (1.2 ms at most in one piece). Only where a run did not end well, or
the worker found something, the start itself looks first.
"""

from __future__ import annotations

from contextlib import closing, suppress
from pathlib import Path

from postview_desktop.domain.errors import PostviewError, Problem
from postview_desktop.domain.key import DatabaseKey
from postview_desktop.storage.database import Database, open_raw
from postview_desktop.storage.refusals import refusals

_SUSPECT = "-suspect"


def look_over(path: Path, key: DatabaseKey | None = None) -> None:
    """For a worker: every page and every link of a database that somebody else may be writing to.

    PostviewError(DATABASE_DAMAGED) where something is wrong: the next start then looks before it shows anything.
    DATABASE_BUSY, DATA_FOLDER_AWAY and the like say nothing of the file.
    """
    try:
        with refusals(path), closing(open_raw(path, read_only=True, key=key)) as connection:
            found = str(connection.execute("PRAGMA integrity_check(1)").fetchone()[0])
            broken = connection.execute("PRAGMA foreign_key_check").fetchone()
        if found == "ok" and broken is not None:
            found = f"{broken[0]} {broken[1]}: its {broken[2]} is missing"
        if found != "ok":
            raise _damaged(path, found)
    except PostviewError as error:
        if error.problem is Problem.DATABASE_DAMAGED:
            suspect(path)
        raise


def suspect(path: Path) -> None:
    """Have the next opening look first. A disk that refuses even this leaves it to the worker of that start."""
    with suppress(OSError):
        _mark(path).touch(mode=0o600)


def is_suspect(path: Path) -> bool:
    """Whether something was wrong with the file when it was last looked at."""
    return _mark(path).exists()


def prove(database: Database, path: Path) -> None:
    """Look the open file over; indexes alone that are wrong are made anew from their tables.

    PostviewError(DATABASE_DAMAGED).
    """
    found = str(database.rows("PRAGMA quick_check(1)")[0][0])
    if found == "ok" and is_suspect(path):
        if database.rows("PRAGMA integrity_check(1)")[0][0] != "ok":
            database.execute("REINDEX")
        found = str(database.rows("PRAGMA integrity_check(1)")[0][0])
        broken = database.one("PRAGMA foreign_key_check")
        if broken is not None:
            found = f"{broken[0]} {broken[1]}: its {broken[2]} is missing"
    if found != "ok":
        suspect(path)
        raise _damaged(path, found)
    with suppress(OSError):
        _mark(path).unlink(missing_ok=True)


def _damaged(path: Path, found: str) -> PostviewError:
    return PostviewError(Problem.DATABASE_DAMAGED, path=path, folder=path.parent, reason=found)


def _mark(path: Path) -> Path:
    return path.with_name(path.name + _SUSPECT)
