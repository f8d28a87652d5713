"""Documents beside the database: each content once, in a file named by its SHA-256, written whole or not at all.

A content lies in `documents/ab/abcd...` in the data folder, readable by its owner only. Nothing ever writes into
such a file: another content has another name. All functions may run on any thread; none knows the database.
"""

from __future__ import annotations

import contextlib
import errno
import hashlib
import os
import stat
import tempfile
import time
from collections.abc import Callable, Collection, Generator, Iterator, Mapping
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import BinaryIO

from postview_desktop.domain.attachment import MOST_BYTES, KeptFile, is_digest
from postview_desktop.domain.errors import PostviewError, Problem
from postview_desktop.domain.file_names import file_name, media_type

CHUNK = 1024 * 1024
"""Bytes between two looks at whether to go on."""

UNTOUCHED_SECONDS = 7 * 24 * 3600
"""A file that nothing speaks of is let go after this long: one that is being added may not have its row yet."""

Progress = Callable[[int, int], None]
"""Told how many bytes of how many are done."""
Stopped = Callable[[], bool]

_UNFINISHED = ".new-"


@dataclass(frozen=True, slots=True, kw_only=True)
class Condition:
    """What lies in the folder against what should: digests, and the files that no digest names."""

    missing: frozenset[str] = frozenset()
    altered: frozenset[str] = frozenset()
    left_over: tuple[Path, ...] = ()


def folder_in(data_dir: Path) -> Path:
    """Where the documents of a data folder lie."""
    return data_dir / "documents"


def path_in(data_dir: Path, digest: str, name: str = "") -> Path:
    """Where a content lies, whether it is there or not.

    PostviewError: DOCUMENT_MISSING for a digest that is none (an import's), which must not lead anywhere.
    """
    if not is_digest(digest):
        raise PostviewError(Problem.DOCUMENT_MISSING, file=name)
    return folder_in(data_dir) / digest[:2] / digest


def keep_file(
    path: Path, data_dir: Path, progress: Progress | None = None, stopped: Stopped | None = None
) -> KeptFile | None:
    """Take a copy of a file into the data folder; None where it was stopped, and then nothing is left of it.

    PostviewError: FILE_MISSING, FILE_UNREADABLE, DOCUMENT_NOT_A_FILE (a folder, a device), DOCUMENT_EMPTY,
    DOCUMENT_TOO_LARGE, DOCUMENT_CHANGING (written to, or gone, while it was copied), DISK_FULL,
    DATA_FOLDER_UNWRITABLE.
    """
    name = file_name(path.name)
    try:
        # Never waits: opening a pipe or a device for reading may do so for ever.
        before = path.stat()
        if not stat.S_ISREG(before.st_mode):
            raise PostviewError(Problem.DOCUMENT_NOT_A_FILE, file=name)
        if before.st_size == 0:
            raise PostviewError(Problem.DOCUMENT_EMPTY, file=name)
        if before.st_size > MOST_BYTES:
            raise _too_large(name, before.st_size)
        with path.open("rb") as source:
            kept = _keep(source, name, before.st_size, data_dir, progress, stopped)
            after = os.fstat(source.fileno())
    except (FileNotFoundError, NotADirectoryError) as error:
        raise PostviewError(Problem.FILE_MISSING, file=str(path)) from error
    except (OSError, ValueError) as error:
        raise PostviewError(Problem.FILE_UNREADABLE, file=name, reason=_reason(error)) from error
    if kept is not None and (before.st_size, before.st_mtime_ns) != (after.st_size, after.st_mtime_ns):
        # What was copied may be half the old and half the new. It lies there as a left-over, and does no harm.
        raise PostviewError(Problem.DOCUMENT_CHANGING, file=name)
    return kept


def keep_bytes(content: bytes, name: str, data_dir: Path) -> KeptFile:
    """Take a content that is at hand. PostviewError: DISK_FULL, DATA_FOLDER_UNWRITABLE."""
    kept = _keep(BytesIO(content), file_name(name), len(content), data_dir, None, None)
    assert kept is not None, "nothing stops it"
    return kept


def size_of(data_dir: Path, digest: str) -> int | None:
    """How many bytes lie there; None where there is no such content."""
    try:
        found = path_in(data_dir, digest).stat()
    except (OSError, PostviewError):
        return None
    return found.st_size if stat.S_ISREG(found.st_mode) else None


def is_there(data_dir: Path, digest: str, size: int) -> bool:
    """Whether a content lies there with its size; cheap, for a window that shows many."""
    return size_of(data_dir, digest) == size


def is_sound(data_dir: Path, digest: str) -> bool:
    """Whether a content lies there and is what its digest says; reads all of it."""
    try:
        return all(True for _ in chunks_of(data_dir, digest))
    except PostviewError:
        return False


def read_document(data_dir: Path, digest: str, name: str = "") -> bytes:
    """A whole content. PostviewError: DOCUMENT_MISSING, DOCUMENT_ALTERED."""
    return b"".join(chunks_of(data_dir, digest, name))


def chunks_of(data_dir: Path, digest: str, name: str = "") -> Iterator[bytes]:
    """A content in pieces. PostviewError: DOCUMENT_MISSING; DOCUMENT_ALTERED after the last one."""
    found = hashlib.sha256()
    try:
        with path_in(data_dir, digest).open("rb") as file:
            while chunk := file.read(CHUNK):
                found.update(chunk)
                yield chunk
    except (OSError, PostviewError) as error:
        raise PostviewError(Problem.DOCUMENT_MISSING, file=name) from error
    if found.hexdigest() != digest:
        raise PostviewError(Problem.DOCUMENT_ALTERED, file=name)


def copy_out(data_dir: Path, digest: str, target: Path, *, mode: int = 0o600, stopped: Stopped | None = None) -> bool:
    """Write a copy to `target`, whole or not at all; what lay there is replaced at the end. False where stopped.

    PostviewError: DOCUMENT_MISSING, DOCUMENT_ALTERED, FILE_NOT_WRITABLE, DISK_FULL.
    """
    temporary = ""
    try:
        handle, temporary = tempfile.mkstemp(dir=target.parent, prefix=_UNFINISHED)
        with os.fdopen(handle, "wb") as file:
            for chunk in chunks_of(data_dir, digest, target.name):
                if stopped is not None and stopped():
                    return False
                file.write(chunk)
            file.flush()
            os.fsync(file.fileno())
        Path(temporary).chmod(mode)
        Path(temporary).replace(target)
        temporary = ""
    except OSError as error:
        if error.errno in _FULL:
            raise PostviewError(Problem.DISK_FULL, path=target.parent) from error
        raise PostviewError(Problem.FILE_NOT_WRITABLE, file=target, reason=_reason(error)) from error
    finally:
        if temporary:
            _remove(Path(temporary))
    return True


def examine(data_dir: Path, wanted: Mapping[str, int], spoken_of: Collection[str] = ()) -> Condition:
    """Read every content that is `wanted` (digest to size) and compare; look for files that nothing speaks of.

    `spoken_of` are digests that need not be there but are nothing left over (the change record names them).
    """
    missing: set[str] = set()
    altered: set[str] = set()
    for digest, size in wanted.items():
        try:
            if sum(map(len, chunks_of(data_dir, digest))) != size:
                altered.add(digest)
        except PostviewError as error:
            (altered if error.problem is Problem.DOCUMENT_ALTERED else missing).add(digest)
    named = {*wanted, *spoken_of}
    left_over = tuple(path for path in _files_in(folder_in(data_dir)) if path.name not in named)
    return Condition(missing=frozenset(missing), altered=frozenset(altered), left_over=left_over)


def let_go(data_dir: Path, spoken_of: Collection[str], *, older_than: int = UNTOUCHED_SECONDS) -> int:
    """Delete files that nothing speaks of and that nobody touched for so many seconds; says how many there were."""
    before = time.time() - older_than
    gone = 0
    for path in _files_in(folder_in(data_dir)):
        try:
            if path.name in spoken_of or path.stat().st_mtime > before:
                continue
            path.unlink()
            gone += 1
        except OSError:
            continue  # in use, or gone already: the next time
    return gone


def _keep(
    source: BinaryIO,
    name: str,
    size: int,
    data_dir: Path,
    progress: Progress | None,
    stopped: Stopped | None,
) -> KeptFile | None:
    folder = folder_in(data_dir)
    temporary: Path | None = None
    try:
        with _refusals_of(folder):
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            handle, made = tempfile.mkstemp(dir=folder, prefix=_UNFINISHED)
        temporary = Path(made)
        digest = hashlib.sha256()
        done = 0
        with os.fdopen(handle, "wb") as file:
            while chunk := source.read(CHUNK):
                if stopped is not None and stopped():
                    return None
                done += len(chunk)
                if done > MOST_BYTES:
                    raise _too_large(name, done)
                digest.update(chunk)
                with _refusals_of(folder):
                    file.write(chunk)
                if progress is not None:
                    progress(done, max(size, done))
            with _refusals_of(folder):
                file.flush()
                os.fsync(file.fileno())
        with _refusals_of(folder):
            if _digest_of(temporary) != digest.hexdigest():
                raise OSError(errno.EIO, os.strerror(errno.EIO))
            _put_in_place(temporary, folder, digest.hexdigest())
            temporary = None
    finally:
        if temporary is not None:
            _remove(temporary)
    return KeptFile(name=name, media_type=media_type(name), digest=digest.hexdigest(), size=done)


def _put_in_place(temporary: Path, folder: Path, digest: str) -> None:
    target = folder / digest[:2] / digest
    target.parent.mkdir(mode=0o700, exist_ok=True)
    # The same content again: what lies there is replaced all the same. It is the same to the byte, or it was
    # damaged and is sound again; and it is fresh, so that nobody takes it for a left-over just now.
    temporary.replace(target)
    if hasattr(os, "O_DIRECTORY"):
        for written in (target.parent, folder):
            handle = os.open(written, os.O_RDONLY | os.O_DIRECTORY)
            try:
                os.fsync(handle)
            finally:
                os.close(handle)


_FULL = {errno.ENOSPC, errno.EDQUOT} if hasattr(errno, "EDQUOT") else {errno.ENOSPC}


@contextlib.contextmanager
def _refusals_of(folder: Path) -> Generator[None]:
    """What the data folder refuses is another matter than a source that cannot be read."""
    try:
        yield
    except OSError as error:
        if error.errno in _FULL:
            raise PostviewError(Problem.DISK_FULL, path=folder) from error
        raise PostviewError(Problem.DATA_FOLDER_UNWRITABLE, path=folder, reason=_reason(error)) from error


def _digest_of(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _files_in(folder: Path) -> list[Path]:
    return sorted(path for path in folder.glob("**/*") if path.is_file())


def _remove(path: Path) -> None:
    with contextlib.suppress(OSError):
        path.unlink()


def _reason(error: OSError | ValueError) -> str:
    return error.strerror if isinstance(error, OSError) and error.strerror else ""


def _too_large(name: str, size: int) -> PostviewError:
    return PostviewError(
        Problem.DOCUMENT_TOO_LARGE, file=name, size=f"{size / 1024 / 1024:.0f} MB", limit=f"{MOST_BYTES >> 20} MB"
    )
