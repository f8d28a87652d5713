"""Files that PostView gives away, written whole or not at all."""

from __future__ import annotations

import contextlib
import errno
import os
import tempfile
from pathlib import Path

from postview_desktop.domain.errors import PostviewError, Problem


def write_bytes(path: Path, data: bytes) -> None:
    """Write a file that only its owner can read; what was there before stays until the new one is complete.

    PostviewError: FILE_NOT_WRITABLE, DISK_FULL.
    """
    temporary = ""
    try:
        if path.exists() and not path.is_file():
            # A pipe or /dev/stdout is written into, never replaced.
            if path.is_dir():
                raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
            path.write_bytes(data)
            return
        handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name[:40]}-")
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        Path(temporary).replace(path)
    except (OSError, ValueError) as error:
        if temporary:
            with contextlib.suppress(OSError):
                Path(temporary).unlink()
        number = error.errno if isinstance(error, OSError) else None
        if number == errno.ENOSPC:
            raise PostviewError(Problem.DISK_FULL, path=path.parent) from error
        reason = error.strerror if isinstance(error, OSError) and error.strerror else ""
        raise PostviewError(Problem.FILE_NOT_WRITABLE, file=path, reason=reason) from error
