"""Folders beside the data in which something is being made: a backup laid out, a file to be encrypted, a rescue.

Whoever makes one takes it away. A run that was killed could not, and what lies in it may be readable without the
passphrase that it was to be given: so they are looked for at each start and with each backup.
"""

from __future__ import annotations

import contextlib
import shutil
import time
from pathlib import Path

RESTORING = ".restore-"
SEALING = ".seal-"
RESCUING = ".rescue-"
EMPTY = ".empty-"
"""How their names begin."""

REST_SECONDS = 600
"""So long nothing was written in one: then nobody works in it, a terminal beside the window neither."""


def clear_workshops(data_dir: Path, rest_seconds: float = REST_SECONDS) -> None:
    """Take away those in which nothing was written for that long. What the disk refuses is left for the next time."""
    before = time.time() - rest_seconds
    for beginning in (RESTORING, SEALING, RESCUING, EMPTY):
        for folder in data_dir.glob(f"{beginning}*"):
            with contextlib.suppress(OSError):
                if folder.is_dir() and not folder.is_symlink() and _last_written(folder) < before:
                    shutil.rmtree(folder, ignore_errors=True)


def _last_written(folder: Path) -> float:
    return max(path.stat().st_mtime for path in (folder, *folder.rglob("*")))
