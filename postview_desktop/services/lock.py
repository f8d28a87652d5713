"""The lock: the database encrypted with a random key, which the key ring or a passphrase keeps, and paper besides.

`Lock` belongs to the window's thread (or the terminal's). The functions take a moment (a passphrase 0.4 s) or wait for
the key ring, so a window calls them in a job: plain data in, plain data out.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from postview_desktop.domain.errors import PostviewError, Problem
from postview_desktop.domain.key import DatabaseKey, KeyWay
from postview_desktop.domain.meter import Meter
from postview_desktop.files.key_file import (
    NAME,
    SHORTEST,
    KeyFile,
    in_key_ring,
    read_key_file,
    wrap,
    write_key_file,
)
from postview_desktop.files.writing import write_bytes
from postview_desktop.services.second_folder import SecondPlace
from postview_desktop.storage import Store, backup_lock, cipher
from postview_desktop.storage.database import open_raw
from postview_desktop.system.answering import answer_of
from postview_desktop.system.paths import Paths
from postview_desktop.system.secrets import KeyRingState, Secrets

__all__ = [
    "SHORTEST",
    "DatabaseKey",
    "KeyWay",
    "Lock",
    "LockState",
    "Sealed",
    "is_locked",
    "keep_key",
    "kept_way",
    "key_from_ring",
    "key_from_words",
    "lock_backups",
    "needs_key",
    "open_backups",
    "prove",
    "save_recovery_key",
    "sealed",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class LockState:
    """`way` is None where nothing but the recovery key opens the lock any more. `can` is whether this installation has
    what locking needs."""

    locked: bool
    way: KeyWay | None
    can: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Sealed:
    """A locked database, before it is opened: how its key is kept; `way` as in `LockState`."""

    database: Path
    key_id: str
    way: KeyWay | None


class Lock:
    """Locks the open database and takes the lock off."""

    def __init__(self, store: Store) -> None:
        self._store = store

    @property
    def data_dir(self) -> Path:
        return self._store.path.parent

    def state(self) -> LockState:
        """How it is now."""
        key = self._store.key
        kept = read_key_file(self.data_dir / NAME) if key is not None else None
        fits = key is not None and kept is not None and kept.key_id == key.id
        return LockState(locked=key is not None, way=kept.way if kept and fits else None, can=cipher.available())

    def key(self) -> DatabaseKey | None:
        """The key in use, to be shown once more as a recovery key or kept in another way; None where it is open."""
        return self._store.key

    def lock(self, key: DatabaseKey) -> None:
        """Encrypt the database with a key that `keep_key` has kept before; the program goes on with it.

        A second for each 30 MB. PostviewError: DATABASE_BUSY, NO_CIPHER, DISK_FULL, DATA_FOLDER_UNWRITABLE,
        DATABASE_DAMAGED; then the database is open as before.
        """
        kept = read_key_file(self.data_dir / NAME)
        if kept is None or kept.key_id != key.id:
            # Whoever cannot open it tomorrow must not be able to lock it today.
            raise PostviewError(Problem.FILE_NOT_WRITABLE, file=self.data_dir / NAME)
        self._store.change_key(key)

    def take_off(self) -> None:
        """Write the database without encryption again. Raises as `lock`.

        The key stays where it is kept: backups that were made meanwhile need it.
        """
        self._store.change_key(None)


# -- before the database is open ----------------------------------------------------------------------------------


def is_locked(database: Path) -> bool:
    """Whether a key is needed to open a file; reads one page of it."""
    return cipher.looks_locked(database)


def sealed(database: Path) -> Sealed | None:
    """What is known of a locked database; None where it is not locked."""
    if not cipher.looks_locked(database):
        return None
    kept = read_key_file(database.parent / NAME)
    return Sealed(database=database, key_id=kept.key_id if kept else "", way=kept.way if kept else None)


def kept_way(data_dir: Path) -> KeyWay | None:
    """How the key was kept last; None where only the recovery key is left."""
    kept = read_key_file(data_dir / NAME)
    return None if kept is None else kept.way


def needs_key(data_dir: Path) -> bool:
    """Whether anything here is locked: the database, or a backup that may be wanted where the database is damaged."""
    paths = Paths(data_dir)
    if is_locked(paths.database):
        return True
    try:
        return any(is_locked(path) for path in sorted(paths.backups.glob("*.sqlite"), reverse=True))
    except OSError:
        return False


def prove(database: Path, key: DatabaseKey) -> DatabaseKey:
    """The key, if it opens the file, or is known to be the right one (then the file is damaged, and the opening says
    so). Where there is no locked file any more, there is nothing to prove. PostviewError(WRONG_KEY)."""
    found = sealed(database)
    if found is not None and found.key_id != key.id:
        open_raw(database, read_only=True, key=key).close()
    return key


def key_from_words(data_dir: Path, words: str, key_id: str = "") -> DatabaseKey:
    """The key that a passphrase opens, or that was typed as a recovery key; both may be typed in one place.

    With `key_id` it is that key (of a backup, say), and a passphrase is tried on each file of a key that was ever used
    here. PostviewError: WRONG_PASSPHRASE; BAD_RECOVERY_KEY where there is no passphrase that it could be; WRONG_KEY
    for a recovery key of another lock.
    """
    try:
        key = DatabaseKey.from_recovery_text(words)
    except PostviewError:
        files = [one for one in _key_files(data_dir, key_id) if one.way is KeyWay.PASSPHRASE]
        if not files:
            raise
    else:
        if key_id and key.id != key_id:
            raise PostviewError(Problem.WRONG_KEY, path=data_dir)
        return key
    for one in files[:-1]:
        try:
            return one.unwrap(words)
        except PostviewError:
            continue
    return files[-1].unwrap(words)


def key_from_ring(data_dir: Path, secrets: Secrets, *, ask: bool = False, key_id: str = "") -> DatabaseKey:
    """The key that the key ring keeps. Only with `ask` may the key ring show a prompt of its own.

    PostviewError: KEY_RING_LACKS_KEY, and those of `Secrets.read`.
    """
    if ask:
        secrets.unlock()
    for one in _key_files(data_dir, key_id):
        if one.way is KeyWay.KEY_RING and (found := secrets.read(_name(one.key_id))):
            return DatabaseKey.from_recovery_text(found)
    raise PostviewError(Problem.KEY_RING_LACKS_KEY)


def _key_files(data_dir: Path, key_id: str) -> list[KeyFile]:
    """The file of this key, or with "" the one in use."""
    if not key_id:
        kept = read_key_file(data_dir / NAME)
        return [kept] if kept else []
    found = [read_key_file(path) for path in (data_dir / NAME, _earlier(data_dir, key_id))]
    return [one for one in found if one is not None and one.key_id == key_id]


# -- keeping a key ------------------------------------------------------------------------------------------------


def keep_key(data_dir: Path, key: DatabaseKey, way: KeyWay, passphrase: str, secrets: Secrets) -> bool:
    """Keep a key so that the next start finds it, and prove that it does; also to keep it in another way.

    False where the key ring, which kept it before, would not let go of it. The file of another key, which older
    backups may need, stays under a name of its own. PostviewError: PASSPHRASE_TOO_SHORT, FILE_NOT_WRITABLE,
    DISK_FULL, and those of `Secrets.write`. Then the old way goes on.
    """
    if way is KeyWay.KEY_RING:
        if secrets.unlock() is KeyRingState.ABSENT:
            raise PostviewError(Problem.NO_KEY_RING)
        secrets.write(_name(key.id), key.recovery_text())
        if secrets.read(_name(key.id)) != key.recovery_text():
            raise PostviewError(Problem.KEY_RING_LACKS_KEY)
        kept = in_key_ring(key)
    else:
        kept = wrap(key, passphrase)
    path = data_dir / NAME
    before = read_key_file(path)
    if before is not None and before.key_id != key.id:
        write_key_file(_earlier(data_dir, before.key_id), before)
    write_key_file(path, kept)
    if way is KeyWay.PASSPHRASE and before is not None and before.way is KeyWay.KEY_RING and before.key_id == key.id:
        # Who moves to a passphrase wants to be asked: what the key ring had must go.
        try:
            secrets.forget(_name(key.id))
        except PostviewError:
            return False
    return True


def _name(key_id: str) -> str:
    return f"database key {key_id}"


def _earlier(data_dir: Path, key_id: str) -> Path:
    return data_dir / f"postview-{key_id}.key"


def save_recovery_key(path: Path, words: str) -> None:
    """Write what a person is to print or take away, readable by its owner only. PostviewError: FILE_NOT_WRITABLE,
    DISK_FULL."""
    write_bytes(path, words.encode("utf-8"))


# -- backups from before the lock ---------------------------------------------------------------------------------


def open_backups(data_dir: Path) -> tuple[Path, ...]:
    """The backups of a data folder, in both places, that are not locked: anybody who has the file can read it."""
    folder = Paths(data_dir).backups
    second = SecondPlace(folder).root()
    found = tuple(backup_lock.open_backups(folder))
    if second is None:
        return found
    return found + answer_of(second, lambda: tuple(backup_lock.open_backups(second)), ())


def lock_backups(
    backups: Iterable[Path],
    key: DatabaseKey,
    progress: Callable[[int, int], None],
    stopped: Callable[[], bool],
) -> int:
    """Lock backups one by one (`open_backups`); how many are locked now. Each is whole at any moment.

    PostviewError: STOPPED (those done stay done), NO_CIPHER, DATABASE_DAMAGED, DISK_FULL, BACKUP_FOLDER_UNWRITABLE.
    """
    paths = list(backups)
    meter = Meter(progress, stopped, len(paths))
    for path in paths:
        meter.go_on()
        backup_lock.lock_backup(path, key)
        meter.add(1)
    return len(paths)
