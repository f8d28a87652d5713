"""Files that somebody gives to PostView, read with care: their size first, then their bytes."""

from __future__ import annotations

import stat
from pathlib import Path

from postview_desktop.domain.errors import PostviewError, Problem

MAX_BYTES = 10 * 1024 * 1024
"""An invitation is some kilobytes, a mail with attachments some megabytes."""


def read_bytes(path: Path, limit: int = MAX_BYTES) -> bytes:
    """The bytes of an ordinary file of at most `limit` bytes; a larger one is not opened.

    PostviewError: FILE_MISSING, FILE_UNREADABLE, FILE_UNKNOWN_KIND (a folder, a device), FILE_TOO_LARGE, FILE_EMPTY.
    """
    try:
        status = path.stat()
        if not stat.S_ISREG(status.st_mode):
            raise PostviewError(Problem.FILE_UNKNOWN_KIND, file=path.name or str(path))
        if status.st_size > limit:
            raise _too_large(path, status.st_size, limit)
        if status.st_size == 0:
            raise PostviewError(Problem.FILE_EMPTY, file=path.name)
        with path.open("rb") as file:
            data = file.read(limit + 1)
    except (FileNotFoundError, NotADirectoryError) as error:
        raise PostviewError(Problem.FILE_MISSING, file=str(path)) from error
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) and error.strerror else ""
        raise PostviewError(Problem.FILE_UNREADABLE, file=path.name or str(path), reason=reason) from error
    if len(data) > limit:
        raise _too_large(path, len(data), limit)
    return data


def _too_large(path: Path, size: int, limit: int) -> PostviewError:
    return PostviewError(Problem.FILE_TOO_LARGE, file=path.name, size=_megabytes(size), limit=_megabytes(limit))


def _megabytes(count: int) -> str:
    return f"{count / 1024 / 1024:.0f} MB"
