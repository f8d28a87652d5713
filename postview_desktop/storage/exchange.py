"""Putting a new database in the place of a damaged one, which is moved aside and never deleted.

The new file waits beside it under a name of its own until everything is on the disk; whoever opens the database next
finishes what a crash interrupted. At no moment is there no database: an empty one would be made without a word.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import sys
from datetime import UTC, datetime
from pathlib import Path

from postview_desktop.domain.errors import PostviewError, Problem, disk_refusal

FOLDER = "damaged"
READY = "-rescued"
_BESIDE = ("", "-wal", "-journal")


def exchange(path: Path, new: Path) -> Path:
    """Put the whole and closed database `new` (in the same folder) in place of `path`; where the old one lies now.

    Nobody may have either open. PostviewError for what the disk refuses: then all is as before.
    """
    try:
        _to_disk(new)
        new.replace(_ready(path))
        _to_disk(path.parent)
    except OSError as error:
        raise disk_refusal(error, path) from error
    moved = finish_exchange(path)
    if moved is None:
        raise PostviewError(Problem.DATA_FOLDER_UNWRITABLE, path=path, folder=path.parent)
    return moved


def finish_exchange(path: Path) -> Path | None:
    """Do what is left of an exchange; None where there is none. PostviewError for what the disk refuses."""
    ready = _ready(path)
    if not ready.exists():
        return None
    folder = path.parent / FOLDER
    aside = _free_name(folder, path)
    try:
        folder.mkdir(mode=0o700, exist_ok=True)
        for ending in _BESIDE:
            old = path.with_name(path.name + ending)
            if old.exists():
                _second_name(old, aside.with_name(aside.name + ending))
        _to_disk(folder)
        # A log of the old file would be taken for one of the new.
        for ending in ("-wal", "-shm", "-journal"):
            path.with_name(path.name + ending).unlink(missing_ok=True)
        ready.replace(path)
        _to_disk(path.parent)
    except OSError as error:
        raise disk_refusal(error, path) from error
    return aside


def _ready(path: Path) -> Path:
    return path.with_name(path.name + READY)


def _free_name(folder: Path, path: Path) -> Path:
    stem = f"{path.stem}-{datetime.now(UTC):%Y%m%dT%H%M%SZ}"
    name = folder / f"{stem}{path.suffix}"
    number = 1
    while name.exists():
        number += 1
        name = folder / f"{stem}-{number}{path.suffix}"
    return name


def _second_name(old: Path, new: Path) -> None:
    """Another name for the same file; a copy where the disk knows no such thing (FAT, some network drives)."""
    with contextlib.suppress(OSError, NotImplementedError):
        os.link(old, new)
        return
    shutil.copy2(old, new)
    _to_disk(new)


def _to_disk(path: Path) -> None:
    """Wait until the disk has a file, or the names in a folder."""
    if path.is_dir() and sys.platform == "win32":
        return  # Windows opens no folders and keeps names by itself.
    file = os.open(path, os.O_RDONLY if path.is_dir() else os.O_RDWR)
    try:
        os.fsync(file)
    finally:
        os.close(file)
