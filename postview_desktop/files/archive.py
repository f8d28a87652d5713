"""A backup as a single file: a zip of the database, the manifest and the documents, read with suspicion.

    manifest.json        what it is, with the digest of the database and of each document
    database.sqlite
    documents/ab/abcd... each by the SHA-256 of its content

Nothing else may be in it. The names are compared, never followed; sizes are believed only as far as they are small.
"""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import stat
import struct
import zipfile
import zlib
from collections.abc import Generator, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from postview_desktop.domain.attachment import MOST_BYTES
from postview_desktop.domain.errors import PostviewError, Problem
from postview_desktop.domain.meter import Meter
from postview_desktop.files.writing import disk_is_full, put_beside

MANIFEST, DATABASE, DOCUMENTS = "manifest.json", "database.sqlite", "documents"

MOST_ENTRIES = 20_000
LARGEST_MANIFEST = 16 * 1024 * 1024
LARGEST_DATABASE = 2_000_000_000
LARGEST = 4_000_000_000
"""Bytes of an archive, and of all that is in it: a zip of the old kind holds no more, and sticks take no more."""
HIGHEST_RATIO = 200
"""A database of text shrinks to a tenth; what grows two hundred times was made to fill a disk."""
_HARMLESS = 1024 * 1024
"""Below this a high ratio does no harm."""

_CHUNK = 256 * 1024
_DOCUMENT = re.compile(rf"{DOCUMENTS}/([0-9a-f]{{2}})/(\1[0-9a-f]{{62}})")
_FOLDER = re.compile(rf"{DOCUMENTS}/(?:[0-9a-f]{{2}}/)?")
_END = struct.Struct("<4s4H2LH")
_END_OF_LARGE = b"PK\x06\x07"


@dataclass(frozen=True, slots=True, kw_only=True)
class Unpacked:
    """Where the parts of an archive lie now. The documents are proven by their digests, the database is not yet."""

    manifest: bytes
    database: Path
    documents: Path


# -- writing --------------------------------------------------------------------------------------------------


def write_archive(
    target: Path, manifest: bytes, database: Path, documents: Iterable[tuple[str, Path]], meter: Meter
) -> None:
    """Write the archive and read all of it again; whole or not at all. What lay there is replaced at the end.

    PostviewError: ARCHIVE_TOO_LARGE, FILE_NOT_WRITABLE, DISK_FULL, STOPPED.
    """
    found = list(documents)
    size = database.stat().st_size + sum(path.stat().st_size for _, path in found)
    if size > LARGEST or len(found) > MOST_ENTRIES - 2 or database.stat().st_size > LARGEST_DATABASE:
        raise PostviewError(Problem.ARCHIVE_TOO_LARGE, size=_megabytes(size), limit=_megabytes(LARGEST))
    meter.expect(2 * size)
    with put_beside(target) as beside:
        with zipfile.ZipFile(beside, "w") as archive:
            archive.writestr(_entry(MANIFEST, zipfile.ZIP_DEFLATED), manifest)
            _add(archive, _entry(DATABASE, zipfile.ZIP_DEFLATED), database, meter)
            for digest, path in found:
                # Most documents are compressed already.
                _add(archive, _entry(f"{DOCUMENTS}/{digest[:2]}/{digest}", zipfile.ZIP_STORED), path, meter)
        with zipfile.ZipFile(beside) as archive:
            for info in archive.infolist():
                with archive.open(info) as reading:
                    while chunk := reading.read(_CHUNK):
                        meter.add(len(chunk))


def _entry(name: str, compression: int) -> zipfile.ZipInfo:
    info = zipfile.ZipInfo(name)
    info.compress_type = compression
    info.external_attr = (stat.S_IFREG | 0o600) << 16
    return info


def _add(archive: zipfile.ZipFile, info: zipfile.ZipInfo, path: Path, meter: Meter) -> None:
    info.file_size = path.stat().st_size
    with path.open("rb") as reading, archive.open(info, "w") as writing:
        while chunk := reading.read(_CHUNK):
            writing.write(chunk)
            meter.add(len(chunk))


# -- reading --------------------------------------------------------------------------------------------------


def unpack(path: Path, folder: Path, name: str, meter: Meter) -> Unpacked:
    """Lay an archive out in an empty folder; `name` is what the person calls it. The caller clears the folder.

    PostviewError: NO_BACKUP for whatever is not as `write_archive` makes it, DISK_FULL, STOPPED.
    """
    with _broken(name):
        _check_end(path, name)
        with zipfile.ZipFile(path) as archive:
            entries = _checked(archive, path.stat().st_size, name)
            total = sum(info.file_size for info in entries)
            if shutil.disk_usage(folder).free < total:
                raise PostviewError(Problem.DISK_FULL, path=folder)
            meter.expect(total)
            manifest = b""
            for info in entries:
                if info.filename == MANIFEST:
                    with archive.open(info) as reading:
                        manifest = b"".join(_pieces(reading, info, name, meter))
                else:
                    _lay_out(archive, info, folder, name, meter)
    return Unpacked(manifest=manifest, database=folder / DATABASE, documents=folder / DOCUMENTS)


def _check_end(path: Path, name: str) -> None:
    """The last record, before a list of entries as long as the file is read into memory on its word."""
    with path.open("rb") as file:
        size = file.seek(0, os.SEEK_END)
        if size < _END.size:
            raise refused(name, "cut short")
        file.seek(max(0, size - _END.size - 20))
        tail = file.read()
    mark, disk, first_disk, here, entries, listed, offset, comment = _END.unpack(tail[-_END.size :])
    if mark != b"PK\x05\x06" or comment:
        raise refused(name, "cut short")
    if tail.startswith(_END_OF_LARGE) or disk or first_disk or here != entries:
        raise refused(name, "unusual")
    if entries > MOST_ENTRIES or listed > MOST_ENTRIES * 200 or offset + listed + _END.size != size:
        raise refused(name, "its list of contents")


def _checked(archive: zipfile.ZipFile, size: int, name: str) -> list[zipfile.ZipInfo]:
    """The files in it, each of a name and a size that it may have. Nothing was unpacked yet."""
    seen: set[str] = set()
    files: list[zipfile.ZipInfo] = []
    for info in archive.infolist():
        kind = info.external_attr >> 16
        if info.orig_filename != info.filename or info.filename in seen:
            raise refused(name, "a name that is there twice")
        seen.add(info.filename)
        if _FOLDER.fullmatch(info.filename) and not info.file_size:
            continue
        if stat.S_IFMT(kind) not in (0, stat.S_IFREG) or info.flag_bits & 0x1:
            raise refused(name, "something that is no file")
        limit = _largest(info.filename)
        if not limit:
            raise refused(name, "a name that is none of a backup's")
        if info.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
            raise refused(name, "unusual")
        if info.file_size > limit or info.file_size > max(_HARMLESS, HIGHEST_RATIO * info.compress_size):
            raise refused(name, "it would grow too large")
        files.append(info)
    if not {MANIFEST, DATABASE} <= seen:
        raise refused(name, "not all of it is there")
    # Entries that share their bytes make a small file huge.
    if sum(info.compress_size for info in files) > size or sum(info.file_size for info in files) > LARGEST:
        raise refused(name, "it would grow too large")
    return files


def _largest(name: str) -> int:
    """How many bytes an entry of this name may have; 0 where no backup has such an entry."""
    if name == MANIFEST:
        return LARGEST_MANIFEST
    if name == DATABASE:
        return LARGEST_DATABASE
    return MOST_BYTES if _DOCUMENT.fullmatch(name) else 0


def _lay_out(archive: zipfile.ZipFile, info: zipfile.ZipInfo, folder: Path, name: str, meter: Meter) -> None:
    target = folder / info.filename  # one of three shapes, all of them checked
    target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    digest = hashlib.sha256()
    handle = os.open(target, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(handle, "wb") as writing, archive.open(info) as reading:
        for chunk in _pieces(reading, info, name, meter):
            digest.update(chunk)
            writing.write(chunk)
        writing.flush()
        os.fsync(writing.fileno())
    if info.filename != DATABASE and digest.hexdigest() != target.name:
        raise refused(name, "a document was altered")


def _pieces(reading: IO[bytes], info: zipfile.ZipInfo, name: str, meter: Meter) -> Iterator[bytes]:
    done = 0
    while chunk := reading.read(_CHUNK):
        done += len(chunk)
        if done > info.file_size:
            raise refused(name, "it would grow too large")
        meter.add(len(chunk))
        yield chunk
    if done != info.file_size:
        raise refused(name, "cut short")


def refused(name: str, reason: str) -> PostviewError:
    """The refusal of something that is no backup, or no longer one."""
    return PostviewError(Problem.NO_BACKUP, file=name, reason=reason)


@contextmanager
def _broken(name: str) -> Generator[None]:
    """All the ways in which `zipfile` says that a file is no good one; what the disk refuses is told as such."""
    try:
        yield
    except OSError as error:
        if disk_is_full(error):
            raise PostviewError(Problem.DISK_FULL, path="") from error
        raise PostviewError(Problem.FILE_UNREADABLE, file=name, reason=error.strerror or "") from error
    except (zipfile.BadZipFile, zlib.error, EOFError, ValueError, RuntimeError, NotImplementedError, struct.error) as e:
        raise refused(name, "damaged") from e


def _megabytes(count: int) -> str:
    return f"{count / 1024 / 1024:,.0f} MB"
