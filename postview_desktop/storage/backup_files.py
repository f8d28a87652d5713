"""Folders of backups: each a database with its manifest, and one pool of documents that all of them share.

    backups/20261123T091200Z-daily.sqlite      a whole database, checked before it got this name
    backups/20261123T091200Z-daily.json        its manifest
    backups/documents/ab/abcd...               each document once, by the SHA-256 of its content

The database is given its name last: what has a manifest and a database of the right size was made to the end.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
from collections.abc import Iterable, Mapping
from datetime import UTC, date, datetime
from pathlib import Path

from postview_desktop.domain.backup import Backup, BackupReason, to_keep
from postview_desktop.domain.errors import PostviewError, Problem
from postview_desktop.domain.key import DatabaseKey
from postview_desktop.domain.meter import Meter
from postview_desktop.storage.backup_copy import (
    CHUNK,
    CopiedDatabase,
    copy_database,
    digest_on_disk,
    folder_refusals,
    make_private,
    sync_folder,
)
from postview_desktop.storage.backup_manifest import (
    DATABASE_ENDING,
    ENDING,
    LARGEST,
    BadManifest,
    Manifest,
    from_bytes,
)
from postview_desktop.storage.refusals import clear_away

POOL = "documents"
PART = ".part"
"""Ends the name of what is not finished yet."""


# -- making ---------------------------------------------------------------------------------------------------


def write_backup(
    database: Path, folder: Path, reason: BackupReason, now: int, today: date, key: DatabaseKey | None, meter: Meter
) -> tuple[Backup, Manifest]:
    """Make a backup of the database alone (`fill_pool` adds its documents): whole, or nothing of it is left.

    PostviewError: DATABASE_DAMAGED (the source is), DISK_FULL, BACKUP_FOLDER_UNWRITABLE, DATABASE_BUSY, STOPPED.
    """
    with folder_refusals(folder):
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    tidy(folder)
    target = _free_name(folder, reason, now)
    part = _part(target)
    try:
        copied = copy_database(database, part, key, meter)
        manifest = manifest_of(copied, reason, now, today, key)
        put_in_place(part, target, manifest)
    finally:
        clear_away(part)
    return manifest.backup(target), manifest


def manifest_of(
    copied: CopiedDatabase, reason: BackupReason, now: int, today: date, key: DatabaseKey | None
) -> Manifest:
    """What to say of a copy."""
    return Manifest(
        made_at=now,
        made_on=today,
        reason=reason,
        size=copied.size,
        sha256=copied.sha256,
        counts=copied.counts,
        documents=copied.documents,
        schema=copied.schema,
        key_id="" if key is None else key.id,
    )


def put_in_place(part: Path, target: Path, manifest: Manifest) -> None:
    """The manifest first, the database's own name last: from then on it is a backup."""
    told = target.with_suffix(ENDING)
    beside = _part(told)
    with folder_refusals(target.parent):
        try:
            make_private(beside)
            with beside.open("wb") as file:
                file.write(manifest.to_bytes())
                file.flush()
                os.fsync(file.fileno())
            beside.replace(told)
            sync_folder(target.parent)
            part.replace(target)
            sync_folder(target.parent)
        except BaseException:
            clear_away(beside)
            if not target.exists():
                clear_away(told)
            raise


def tidy(folder: Path) -> None:
    """Take away what an earlier run that was killed had not finished: it has no name of a backup yet."""
    with folder_refusals(folder):
        for path in folder.iterdir():
            unfinished = path.name.endswith(PART) and not path.is_dir()
            alone = path.suffix == ENDING and not path.with_suffix(DATABASE_ENDING).exists()
            if unfinished or (alone and _manifest(path)):
                path.unlink(missing_ok=True)


def _free_name(folder: Path, reason: BackupReason, now: int) -> Path:
    stem = f"{datetime.fromtimestamp(now, UTC):%Y%m%dT%H%M%SZ}-{reason.value}"
    number = 1
    while True:
        name = stem if number == 1 else f"{stem}-{number}"
        # A name is never given twice: no backup takes the place of another.
        if not any((folder / f"{name}{ending}").exists() for ending in (DATABASE_ENDING, ENDING)):
            return folder / f"{name}{DATABASE_ENDING}"
        number += 1


def _part(path: Path) -> Path:
    return path.with_name(path.name + PART)


# -- looking --------------------------------------------------------------------------------------------------


def list_folder(folder: Path, *, second: bool = False) -> list[Backup]:
    """The backups of a folder by their manifests; cheap, no database is opened. [] where there is no folder.

    A database without a manifest that fits is told as not sound.
    """
    found: list[Backup] = []
    try:
        paths = sorted(path for path in folder.iterdir() if path.suffix == DATABASE_ENDING)
    except OSError:
        return []
    for path in paths:
        try:
            status = path.stat()
        except OSError:
            continue
        manifest = manifest_beside(path)
        if manifest is not None:
            found.append(manifest.backup(path, second=second, sound=status.st_size == manifest.size))
        else:
            at = int(status.st_mtime)
            made_on = datetime.fromtimestamp(at).astimezone().date()
            found.append(
                Backup(
                    path=path,
                    made_at=at,
                    made_on=made_on,
                    reason=BackupReason.ASKED,
                    database_bytes=status.st_size,
                    second=second,
                    sound=False,
                )
            )
    return found


def manifest_beside(path: Path) -> Manifest | None:
    """The manifest of a backup's database (or of its own path); None where there is none that can be read."""
    return _manifest(path.with_suffix(ENDING))


def _manifest(path: Path) -> Manifest | None:
    try:
        with path.open("rb") as file:
            data = file.read(LARGEST + 1)
        return None if len(data) > LARGEST else from_bytes(data)
    except (OSError, BadManifest):
        return None


# -- documents ------------------------------------------------------------------------------------------------


def place_of(pool: Path, digest: str) -> Path:
    """Where a content lies in a pool (or among the documents of a data folder: the shape is the same)."""
    return pool / digest[:2] / digest


def lacking(pool: Path, documents: Mapping[str, int]) -> dict[str, int]:
    """Which of these contents are not there, or not with their size (0: any size will do)."""
    missing: dict[str, int] = {}
    for digest, size in documents.items():
        try:
            found = place_of(pool, digest).stat().st_size
        except OSError:
            missing[digest] = size
            continue
        if found != size and size:
            missing[digest] = size
    return missing


def fill_pool(pool: Path, documents: Iterable[str], sources: Iterable[Path], meter: Meter) -> list[str]:
    """Copy contents into a pool, each proven by its digest; returns those that no source has whole.

    PostviewError: DISK_FULL, BACKUP_FOLDER_UNWRITABLE, STOPPED.
    """
    absent: list[str] = []
    places = list(sources)
    for digest in documents:
        if not any(_copy_document(place_of(source, digest), pool, digest, meter) for source in places):
            absent.append(digest)
    return absent


def _copy_document(source: Path, pool: Path, digest: str, meter: Meter) -> bool:
    """Whether the source has it, whole; then it lies in the pool."""
    try:
        reading = source.open("rb")
    except OSError:
        return False
    target = place_of(pool, digest)
    part = _part(target)
    with reading:
        try:
            with folder_refusals(pool):
                target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
                make_private(part)
            known = hashlib.sha256()
            with folder_refusals(pool), part.open("wb") as file:
                while True:
                    try:
                        chunk = reading.read(CHUNK)
                    except OSError:
                        return False
                    if not chunk:
                        break
                    known.update(chunk)
                    file.write(chunk)
                    meter.add(len(chunk))
                file.flush()
                os.fsync(file.fileno())
            if known.hexdigest() != digest:
                return False
            with folder_refusals(pool):
                part.replace(target)
            return True
        finally:
            clear_away(part)


# -- letting go -----------------------------------------------------------------------------------------------


def let_go(folder: Path, today: date) -> list[str]:
    """Take away the backups that need not stay, and the documents that none of the others names; says which went."""
    known = list_folder(folder)
    kept = to_keep(known, today)
    gone: list[str] = []
    for one in known:
        if one.sound and one not in kept:
            # The database first: a manifest alone is no backup, and the next run takes it away.
            with contextlib.suppress(OSError):
                one.path.unlink()
                one.path.with_suffix(ENDING).unlink(missing_ok=True)
                gone.append(one.name)
    prune_pool(folder)
    return gone


def prune_pool(folder: Path) -> None:
    """Take away documents that no backup of the folder names any more; none where one cannot say what it names."""
    named: set[str] = set()
    for one in list_folder(folder):
        manifest = manifest_beside(one.path)
        if manifest is None:
            return
        named |= manifest.documents.keys()
    for path in (folder / POOL).glob("*/*"):
        if path.name not in named:
            with contextlib.suppress(OSError):
                path.unlink()


# -- the second folder ----------------------------------------------------------------------------------------


def mirror(folder: Path, second: Path, today: date, meter: Meter) -> None:
    """Bring the second folder up to date: every sound backup worth keeping that it lacks, the newest first.

    PostviewError: SECOND_FOLDER_AWAY, DISK_FULL, BACKUP_FOLDER_UNWRITABLE, STOPPED.
    """
    if not second.is_dir():
        raise PostviewError(Problem.SECOND_FOLDER_AWAY, folder=second.parent)
    tidy(second)
    known = {one.name for one in list_folder(second, second=True) if one.sound}
    here = [one for one in list_folder(folder) if one.sound]
    wanted = to_keep(here, today)
    for one in sorted(wanted, key=lambda it: it.made_at, reverse=True):
        manifest = manifest_beside(one.path)
        if manifest is None:
            continue
        if one.name not in known:
            _copy_backup(one, manifest, second, meter)
        missing = lacking(second / POOL, manifest.documents)
        meter.expect(sum(missing.values()))
        fill_pool(second / POOL, missing, [folder / POOL], meter)
    let_go(second, today)


def _copy_backup(backup: Backup, manifest: Manifest, second: Path, meter: Meter) -> None:
    """Copy one database as it is; one that has been altered since it was made is passed over."""
    target = second / backup.path.name
    part = _part(target)
    meter.expect(2 * manifest.size)
    try:
        with folder_refusals(second):
            make_private(part)
            with backup.path.open("rb") as old, part.open("wb") as new:
                while chunk := old.read(CHUNK):
                    new.write(chunk)
                    meter.add(len(chunk))
        if digest_on_disk(part, meter) == (manifest.size, manifest.sha256):
            put_in_place(part, target, manifest)
    finally:
        clear_away(part)
