"""Making a backup and laying one out, for a worker: plain data in, plain data out, stopped between any two steps.

Nothing here has the store: the database is read over a connection of its own.
"""

from __future__ import annotations

import contextlib
import shutil
import tempfile
import threading
import time
from collections.abc import Generator
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path

from postview_desktop.domain.backup import Backup, BackupReason
from postview_desktop.domain.errors import PostviewError, Problem
from postview_desktop.domain.key import DatabaseKey
from postview_desktop.domain.meter import Meter, Progress, Stopped
from postview_desktop.files import archive as archives
from postview_desktop.files import sealing
from postview_desktop.files.documents import folder_in
from postview_desktop.services.second_folder import tell_state
from postview_desktop.services.workshops import RESTORING, clear_workshops
from postview_desktop.storage.backup_copy import copy_database, digest_of, folder_refusals
from postview_desktop.storage.backup_files import (
    POOL,
    fill_pool,
    lacking,
    let_go,
    list_folder,
    manifest_beside,
    manifest_of,
    mirror,
    place_of,
    write_backup,
)
from postview_desktop.storage.backup_manifest import BadManifest, Manifest, NewerManifest, from_bytes
from postview_desktop.storage.backup_proof import is_known_damaged, prove_some
from postview_desktop.system.answering import answer_of
from postview_desktop.system.paths import Paths

_DATABASE = "postview.db"
_ALTERED = "it was altered since it was made"
_FORGOTTEN_SECONDS = 24 * 3600

_one_at_a_time = threading.Lock()
"""Two backups at once would take each other's unfinished files for left-overs."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BackupOrder:
    """What a worker needs to make one backup. With `archive` it is that one file and nothing else.

    `now` in epoch seconds, `today` the user's day. `second` is the place in the second folder, None where none is set.
    """

    database: Path
    reason: BackupReason
    now: int
    today: date
    second: Path | None = None
    archive: Path | None = None
    passphrase: str = field(default="", repr=False)
    key: DatabaseKey | None = None

    @property
    def data_dir(self) -> Path:
        return self.database.parent


@dataclass(frozen=True, slots=True, kw_only=True)
class Prepared:
    """A backup laid out beside the data, checked and of our schema, so that `restore` has little left to do.

    `missing` are documents that it names and that are neither in it nor here. `discard` where it is not wanted after
    all; `Backups.restore` leaves nothing of it either.
    """

    folder: Path
    backup: Backup
    missing: tuple[str, ...] = ()

    @property
    def database(self) -> Path:
        return self.folder / _DATABASE

    def discard(self) -> None:
        """Leave nothing of it behind."""
        shutil.rmtree(self.folder, ignore_errors=True)


# -- making ---------------------------------------------------------------------------------------------------


def make_backup(order: BackupOrder, progress: Progress, stopped: Stopped) -> Backup:
    """Make one backup: written beside, checked, then put in place; then the second folder, and old ones let go.

    What the second folder refuses is kept for `Backups.second_folder`, and the backup counts all the same.
    PostviewError: DATABASE_DAMAGED (nothing is made then, and no earlier one is touched), DISK_FULL,
    BACKUP_FOLDER_UNWRITABLE, DATABASE_BUSY, STOPPED; for an archive also ARCHIVE_TOO_LARGE, FILE_NOT_WRITABLE.
    """
    meter = Meter(progress, stopped)
    meter.go_on()
    with _one_at_a_time:
        if order.archive is not None:
            made = _make_archive(order, order.archive, meter)
        else:
            made = _make_in_folder(order, meter)
    meter.finish()
    return made


def _make_in_folder(order: BackupOrder, meter: Meter) -> Backup:
    folder = Paths(order.data_dir).backups
    # One that waits for a yes may have lain for hours.
    clear_workshops(order.data_dir, _FORGOTTEN_SECONDS)
    meter.expect(2 * _size(order.database))
    made, _ = write_backup(order.database, folder, order.reason, order.now, order.today, order.key, meter)
    try:
        _fill_pool(folder, folder_in(order.data_dir), meter)
        if order.reason is BackupReason.DAILY:
            # Before any is let go: a damaged one must not be what the others go for.
            prove_some(folder, [folder_in(order.data_dir)], meter)
        let_go(folder, order.today)
        if order.second is not None:
            _fill_second(order, folder, order.second, meter)
    except PostviewError as error:
        # The database is kept by now; what is missing of the documents is fetched by the next one.
        if error.problem is not Problem.STOPPED:
            raise
    return made


def _fill_pool(folder: Path, source: Path, meter: Meter) -> None:
    """The documents of all backups that the pool lacks: also of one that was stopped, or that an upgrade made."""
    wanted: dict[str, int] = {}
    for one in list_folder(folder):
        manifest = manifest_beside(one.path)
        wanted |= manifest.documents if manifest is not None else {}
    missing = lacking(folder / POOL, wanted)
    meter.expect(sum(missing.values()))
    fill_pool(folder / POOL, missing, [source], meter)


def _fill_second(order: BackupOrder, folder: Path, second: Path, meter: Meter) -> None:
    refused: PostviewError | None = None
    try:
        if not answer_of(second, second.is_dir, False):
            raise PostviewError(Problem.SECOND_FOLDER_AWAY, folder=second.parent)
        if order.reason is BackupReason.DAILY and second.is_dir():
            # What is found damaged is copied there anew at once.
            prove_some(second, [folder / POOL], meter)
        mirror(folder, second, order.today, meter)
    except PostviewError as error:
        if error.problem is Problem.STOPPED:
            raise
        refused = error
    except OSError as error:
        # The stick was drawn while it was written to.
        refused = PostviewError(Problem.BACKUP_FOLDER_UNWRITABLE, folder=second, reason=error.strerror or "")
    with contextlib.suppress(PostviewError):
        tell_state(folder, second, order.now, refused)


def _make_archive(order: BackupOrder, target: Path, meter: Meter) -> Backup:
    """A copy of the database beside the data, and all of it into one file."""
    meter.expect(2 * _size(order.database))
    with _workshop(order.data_dir) as folder:
        database = folder / _DATABASE
        copied = copy_database(order.database, database, order.key, meter)
        manifest, found = _with_documents(
            manifest_of(copied, order.reason, order.now, order.today, order.key), order.data_dir, meter
        )
        if order.passphrase:
            plain = folder / "backup.zip"
            archives.write_archive(plain, manifest.to_bytes(), database, found, meter)
            sealing.seal(plain, target, order.passphrase, meter)
        else:
            archives.write_archive(target, manifest.to_bytes(), database, found, meter)
    return manifest.backup(target)


def _with_documents(manifest: Manifest, data_dir: Path, meter: Meter) -> tuple[Manifest, list[tuple[str, Path]]]:
    """Where each document lies whole, and the manifest with those alone: an archive promises only what is in it."""
    meter.expect(sum(manifest.documents.values()))
    found: list[tuple[str, Path]] = []
    sizes: dict[str, int] = {}
    for digest in sorted(manifest.documents):
        for pool in (folder_in(data_dir), Paths(data_dir).backups / POOL):
            path = place_of(pool, digest)
            if not path.is_file():
                continue
            size, known = digest_of(path, meter)
            if known == digest:
                found.append((digest, path))
                sizes[digest] = size
                break
    return replace(manifest, documents=sizes), found


# -- laying out -----------------------------------------------------------------------------------------------


def prepare_restore(
    source: Path,
    passphrase: str,
    data_dir: Path,
    progress: Progress,
    stopped: Stopped,
    *,
    key: DatabaseKey | None = None,
    backup_key: DatabaseKey | None = None,
) -> Prepared:
    """Lay a backup out beside the data: one from a folder of backups, or an archive; checked, and of our schema.

    `key` is the open database's (`Store.key`): the copy has that lock or none, as it has. A backup that is locked with
    another one is opened by `backup_key`. PostviewError: NO_BACKUP, NEWER_BACKUP, PASSPHRASE_NEEDED,
    WRONG_ARCHIVE_PASSPHRASE, DATABASE_LOCKED (neither key is the one; `key_id` in its details names it), FILE_MISSING,
    FILE_UNREADABLE, DISK_FULL, STOPPED. Then nothing of it is left.
    """
    meter = Meter(progress, stopped)
    meter.go_on()
    with _workshop(data_dir, keep=True) as folder:
        prepared = _lay_out(source, passphrase, data_dir, folder, (key, backup_key), meter)
    meter.finish()
    return prepared


def _lay_out(
    source: Path,
    passphrase: str,
    data_dir: Path,
    folder: Path,
    keys: tuple[DatabaseKey | None, DatabaseKey | None],
    meter: Meter,
) -> Prepared:
    from postview_desktop.storage.restoring import lay_out, relock

    name = source.name
    database, manifest, pool = _opened(source, passphrase, folder, meter)
    target = folder / _DATABASE
    meter.expect(2 * _size(database))
    if manifest is not None:
        meter.expect(manifest.size)
        if digest_of(database, meter) != (manifest.size, manifest.sha256):
            raise archives.refused(name, _ALTERED)
    opens = _key_of(source, manifest, keys)
    copied = lay_out(database, target, name, opens, meter)
    relock(target, opens, keys[0])
    known = manifest or manifest_of(copied, BackupReason.ASKED, int(time.time()), date.today(), opens)  # noqa: DTZ011
    missing = lacking(folder_in(data_dir), copied.documents)
    meter.expect(sum(missing.values()))
    own = folder / "wanted"
    absent = fill_pool(own, missing, [pool, Paths(data_dir).backups / POOL], meter)
    for scrap in folder.iterdir():
        if scrap not in (target, own):
            shutil.rmtree(scrap) if scrap.is_dir() else scrap.unlink()
    return Prepared(folder=folder, backup=known.backup(source), missing=tuple(sorted(absent)))


def _key_of(
    source: Path, manifest: Manifest | None, keys: tuple[DatabaseKey | None, DatabaseKey | None]
) -> DatabaseKey | None:
    """The key that opens a backup, of the open database's and the one that was asked for. DATABASE_LOCKED."""
    if manifest is None:
        return keys[1] or keys[0]
    if not manifest.key_id:
        return None
    for key in keys:
        if key is not None and key.id == manifest.key_id:
            return key
    raise PostviewError(Problem.DATABASE_LOCKED, path=source, folder=source.parent, key_id=manifest.key_id)


def _opened(source: Path, passphrase: str, folder: Path, meter: Meter) -> tuple[Path, Manifest | None, Path]:
    """The database, the manifest and the documents of whatever was given; an archive is unpacked in `folder`."""
    name = source.name
    try:
        with source.open("rb") as file:
            beginning = file.read(32)
        if beginning.startswith(sealing.MARK):
            plain = folder / "backup.zip"
            sealing.unseal(source, plain, passphrase, name, meter)
            source = plain
            with plain.open("rb") as file:
                beginning = file.read(32)
    except FileNotFoundError as error:
        raise PostviewError(Problem.FILE_MISSING, file=str(source)) from error
    except OSError as error:
        raise PostviewError(Problem.FILE_UNREADABLE, file=name, reason=error.strerror or "") from error
    if beginning.startswith(b"PK"):
        unpacked = archives.unpack(source, _made(folder / "unpacked"), name, meter)
        try:
            return unpacked.database, from_bytes(unpacked.manifest), unpacked.documents
        except NewerManifest as error:
            raise PostviewError(Problem.NEWER_BACKUP, file=name) from error
        except BadManifest as error:
            raise archives.refused(name, "damaged") from error
    if is_known_damaged(source):
        raise archives.refused(name, _ALTERED)
    return source, manifest_beside(source), source.parent / POOL


def put_documents(prepared: Prepared, documents: Path) -> None:
    """Give the documents that were laid out their place among the others; each in one step, none is replaced."""
    own = prepared.folder / "wanted"
    for path in sorted(own.glob("*/*")):
        target = place_of(documents, path.name)
        with folder_refusals(documents):
            target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            path.replace(target)


# -- places ---------------------------------------------------------------------------------------------------


@contextlib.contextmanager
def _workshop(data_dir: Path, *, keep: bool = False) -> Generator[Path]:
    """A folder beside the data; gone in the end, or where something went wrong if it is to be kept."""
    with folder_refusals(data_dir):
        folder = Path(tempfile.mkdtemp(prefix=RESTORING, dir=data_dir))
    kept = False
    try:
        yield folder
        kept = keep
    finally:
        if not kept:
            shutil.rmtree(folder, ignore_errors=True)


def _made(folder: Path) -> Path:
    folder.mkdir(mode=0o700)
    return folder


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0
