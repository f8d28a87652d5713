"""Files that PostView gives away, written whole or not at all."""

from __future__ import annotations

import contextlib
import errno
import os
import tempfile
from collections.abc import Generator, Iterable
from pathlib import Path

from postview_desktop.domain.errors import PostviewError, Problem

_FULL = {errno.ENOSPC, errno.EFBIG, getattr(errno, "EDQUOT", errno.ENOSPC)}


def disk_is_full(error: OSError) -> bool:
    """Whether there is no room for more: on the disk, for this user, or in one file."""
    return error.errno in _FULL


@contextlib.contextmanager
def put_beside(path: Path) -> Generator[Path]:
    """A place to write a large file, readable by its owner only; it takes the name of `path` when all went well.

    What lay at `path` stays until then, and nothing else is left. PostviewError: FILE_NOT_WRITABLE, DISK_FULL.
    """
    beside: Path | None = None
    try:
        handle, made = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name[:40]}-")
        os.close(handle)
        beside = Path(made)
        yield beside
        with beside.open("rb+") as file:
            os.fsync(file.fileno())
        beside.replace(path)
        beside = None
    except OSError as error:
        if disk_is_full(error):
            raise PostviewError(Problem.DISK_FULL, path=path.parent) from error
        raise PostviewError(Problem.FILE_NOT_WRITABLE, file=path, reason=error.strerror or "") from error
    finally:
        if beside is not None:
            with contextlib.suppress(OSError):
                beside.unlink()


def write_bytes(path: Path, data: bytes) -> None:
    """Write a file that only its owner can read; what was there before stays until the new one is complete.

    PostviewError: FILE_NOT_WRITABLE, DISK_FULL.
    """
    write_pieces(path, (data,))


def write_pieces(path: Path, pieces: Iterable[bytes]) -> None:
    """As `write_bytes`, without holding all of it. What `pieces` raises goes on to the caller, and nothing is left."""
    temporary = ""
    try:
        if path.exists() and not path.is_file():
            # A pipe or /dev/stdout is written into, never replaced.
            if path.is_dir():
                raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
            with path.open("wb") as file:
                file.writelines(pieces)
            return
        handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name[:40]}-")
        with os.fdopen(handle, "wb") as file:
            file.writelines(pieces)
            file.flush()
            os.fsync(file.fileno())
        Path(temporary).replace(path)
        temporary = ""
    except (OSError, ValueError) as error:
        if isinstance(error, OSError) and disk_is_full(error):
            raise PostviewError(Problem.DISK_FULL, path=path.parent) from error
        reason = error.strerror if isinstance(error, OSError) and error.strerror else ""
        raise PostviewError(Problem.FILE_NOT_WRITABLE, file=path, reason=reason) from error
    finally:
        if temporary:
            with contextlib.suppress(OSError):
                Path(temporary).unlink()
