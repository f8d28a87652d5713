"""How a commit reaches the file: by a log written ahead (WAL), or, where that cannot be, by a journal for going back.

The write-ahead log needs memory that all who have the file open share, which no network drive has; and it is a second
file, which a service that syncs folders copies at another moment than the first. The choice belongs to the place and
not to the data, so it lies beside the database and not in it.
"""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path

from postview_desktop.domain.errors import disk_refusal

_CHOSEN = "-journal-mode"


class Journal(StrEnum):
    AHEAD = "wal"
    """quicker, and readers and a writer do not wait for each other"""
    BACK = "delete"
    """one file, but for the moment of a change"""


def chosen_journal(path: Path) -> Journal | None:
    """What was chosen for the database at this path; None where nothing was."""
    try:
        return Journal(_chosen(path).read_text(encoding="ascii").strip())
    except (OSError, ValueError):
        return None


def choose_journal(path: Path, journal: Journal | None) -> None:
    """Keep the choice for the next opening; None forgets it. PostviewError for what the disk refuses."""
    try:
        if journal is None:
            _chosen(path).unlink(missing_ok=True)
        else:
            _chosen(path).write_text(f"{journal}\n", encoding="ascii")
    except OSError as error:
        raise disk_refusal(error, path) from error


def _chosen(path: Path) -> Path:
    return path.with_name(path.name + _CHOSEN)
