"""Backups that were made before the database was locked: they are not locked, and are made anew so that they are."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from postview_desktop.domain.errors import PostviewError, Problem
from postview_desktop.domain.key import DatabaseKey
from postview_desktop.storage import cipher
from postview_desktop.storage.backup_copy import digest_on_disk
from postview_desktop.storage.backup_files import PART, manifest_beside, put_in_place
from postview_desktop.storage.backup_manifest import DATABASE_ENDING, ENDING
from postview_desktop.storage.relock import convert, wipe


def open_backups(folder: Path) -> tuple[Path, ...]:
    """The databases in a folder of backups that anybody could read, in the order of their names."""
    try:
        found = sorted(folder.glob(f"*{DATABASE_ENDING}"))
    except OSError:
        return ()
    return tuple(path for path in found if path.is_file() and cipher.is_plain(path))


def lock_backup(path: Path, key: DatabaseKey) -> None:
    """Make a locked copy, prove it row by row, and only then overwrite and remove the one that is not.

    It keeps its day and reason. PostviewError: DATABASE_DAMAGED (then it stays as it is), NO_CIPHER, DISK_FULL,
    BACKUP_FOLDER_UNWRITABLE and what else the disk refuses.
    """
    manifest = manifest_beside(path)
    part = path.with_name(path.name + PART)
    try:
        convert(path, None, part, key)
        if manifest is None:
            # A copy that an upgrade made, say: it has no manifest, and keeps its name.
            part.replace(path)
            return
        size, digest = digest_on_disk(part)
        target = path.with_name(f"{path.stem}-locked{DATABASE_ENDING}")
        put_in_place(part, target, replace(manifest, size=size, sha256=digest, key_id=key.id))
    except OSError as error:
        raise PostviewError(
            Problem.BACKUP_FOLDER_UNWRITABLE, path=path, folder=path.parent, reason=error.strerror or error
        ) from error
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)
    wipe(path)
    path.with_suffix(ENDING).unlink(missing_ok=True)
