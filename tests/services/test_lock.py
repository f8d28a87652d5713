"""The lock as the user has it: set, opened at the next start, kept in another way, taken off."""

from __future__ import annotations

from contextlib import closing
from datetime import date
from pathlib import Path

import pytest

from postview_desktop.domain.application import Organisation
from postview_desktop.domain.backup import BackupReason
from postview_desktop.domain.change import Verb
from postview_desktop.domain.errors import PostviewError, Problem
from postview_desktop.domain.key import DatabaseKey
from postview_desktop.domain.meter import unheard
from postview_desktop.files import key_file
from postview_desktop.services import lock as lock_module
from postview_desktop.services.lock import (
    KeyWay,
    Lock,
    is_locked,
    keep_key,
    key_from_ring,
    key_from_words,
    lock_backups,
    open_backups,
    sealed,
)
from postview_desktop.storage import Store, backup_files
from postview_desktop.storage.database import open_raw
from postview_desktop.system.secrets import KeyRingState, Secrets
from tests.services.test_accounts import FakeRing

PASSPHRASE = "four words without sense"


class Ring(FakeRing):
    """Gives back what it was given."""

    def read(self, name: str) -> str | None:
        self._refuse_closed()
        return self.kept.get(name)

    def unlock(self) -> KeyRingState:
        return self.state()


@pytest.fixture(autouse=True)
def cheap(monkeypatch):
    monkeypatch.setattr(key_file, "_N", 2**4)


@pytest.fixture
def path(tmp_path) -> Path:
    database = tmp_path / "postview.db"
    with closing(Store.open(database, lambda: 1)) as store, store.change(Verb.APPLICATION_ADDED) as change:
        change.add(Organisation(name="Northwind"))
    return database


def locked(path: Path, way: KeyWay = KeyWay.PASSPHRASE, secrets: Secrets | None = None) -> DatabaseKey:
    key = DatabaseKey.new()
    with closing(Store.open(path, lambda: 1)) as store:
        keep_key(path.parent, key, way, PASSPHRASE, secrets or Ring())
        Lock(store).lock(key)
        assert Lock(store).state() == lock_module.LockState(locked=True, way=way, can=True)
    return key


def opens(path: Path, key: DatabaseKey) -> bool:
    with closing(Store.open(path, lambda: 1, key=key)) as store:
        return store.count(Organisation) == 1


def refused(problem: Problem, *args: object, **named: object) -> None:
    call, *rest = args
    with pytest.raises(PostviewError) as caught:
        call(*rest, **named)  # type: ignore[operator]
    assert caught.value.problem is problem


def test_nothing_is_locked_at_first(path):
    assert not is_locked(path)
    assert sealed(path) is None
    with closing(Store.open(path, lambda: 1)) as store:
        assert Lock(store).state().locked is False
        assert Lock(store).key() is None


def test_the_passphrase_opens_it_at_the_next_start_and_the_recovery_key_does_too(path):
    key = locked(path)
    found = sealed(path)
    assert found is not None
    assert (found.way, found.key_id) == (KeyWay.PASSPHRASE, key.id)
    assert key_from_words(path.parent, PASSPHRASE) == key
    assert key_from_words(path.parent, key.recovery_text().lower()) == key
    assert opens(path, key)
    refused(Problem.WRONG_PASSPHRASE, key_from_words, path.parent, "something else entirely")


def test_the_key_ring_opens_it_at_the_next_start(path):
    ring = Ring()
    key = locked(path, KeyWay.KEY_RING, ring)
    assert key_from_ring(path.parent, ring) == key
    refused(Problem.KEY_RING_LACKS_KEY, key_from_ring, path.parent, Ring())
    refused(Problem.KEY_RING_LOCKED, key_from_ring, path.parent, Ring(KeyRingState.LOCKED))
    refused(Problem.NO_KEY_RING, key_from_ring, path.parent, Ring(KeyRingState.ABSENT))
    # There is no passphrase to try, so what was typed can only have been meant as a recovery key.
    refused(Problem.BAD_RECOVERY_KEY, key_from_words, path.parent, PASSPHRASE)
    assert key_from_words(path.parent, key.recovery_text()) == key


def test_without_a_key_ring_nothing_is_locked(path):
    key = DatabaseKey.new()
    refused(Problem.NO_KEY_RING, keep_key, path.parent, key, KeyWay.KEY_RING, "", Ring(KeyRingState.ABSENT))
    assert not (path.parent / "postview.key").exists()


def test_a_key_that_nobody_kept_locks_nothing(path):
    with closing(Store.open(path, lambda: 1)) as store:
        refused(Problem.FILE_NOT_WRITABLE, Lock(store).lock, DatabaseKey.new())
        assert store.key is None


def test_the_recovery_key_opens_it_when_the_file_is_lost_and_a_passphrase_can_be_chosen_anew(path):
    key = locked(path)
    (path.parent / "postview.key").unlink()
    found = sealed(path)
    assert found is not None
    assert found.way is None
    refused(Problem.BAD_RECOVERY_KEY, key_from_words, path.parent, PASSPHRASE)
    with closing(Store.open(path, lambda: 1, key=key_from_words(path.parent, key.recovery_text()))) as store:
        assert Lock(store).state().way is None
        assert Lock(store).key() == key
        keep_key(path.parent, key, KeyWay.PASSPHRASE, "another passphrase", Ring())
        assert Lock(store).state().way is KeyWay.PASSPHRASE
    assert key_from_words(path.parent, "another passphrase") == key


def test_a_new_passphrase_takes_the_place_of_the_old_one_and_the_recovery_key_stays(path):
    key = locked(path)
    keep_key(path.parent, key, KeyWay.PASSPHRASE, "another passphrase", Ring())
    assert key_from_words(path.parent, "another passphrase") == key
    refused(Problem.WRONG_PASSPHRASE, key_from_words, path.parent, PASSPHRASE)
    assert key_from_words(path.parent, key.recovery_text()) == key


def test_a_new_passphrase_that_is_too_short_leaves_the_old_one(path):
    key = locked(path)
    refused(Problem.PASSPHRASE_TOO_SHORT, keep_key, path.parent, key, KeyWay.PASSPHRASE, "short", Ring())
    assert key_from_words(path.parent, PASSPHRASE) == key


def test_from_the_key_ring_to_a_passphrase_the_ring_forgets(path):
    ring = Ring()
    key = locked(path, KeyWay.KEY_RING, ring)
    assert keep_key(path.parent, key, KeyWay.PASSPHRASE, PASSPHRASE, ring)
    assert ring.kept == {}
    assert key_from_words(path.parent, PASSPHRASE) == key


def test_taken_off_it_opens_without_a_key_and_the_key_stays_for_older_backups(path):
    key = locked(path)
    with closing(Store.open(path, lambda: 1, key=key)) as store:
        Lock(store).take_off()
        assert Lock(store).state().locked is False
    assert sealed(path) is None
    with closing(Store.open(path, lambda: 1)) as store:
        assert store.count(Organisation) == 1
    assert key_from_words(path.parent, PASSPHRASE, key.id) == key


def test_locked_anew_there_is_another_key_and_the_first_can_still_be_found(path):
    first = locked(path)
    with closing(Store.open(path, lambda: 1, key=first)) as store:
        Lock(store).take_off()
    keep_key(path.parent, first, KeyWay.PASSPHRASE, "the first passphrase", Ring())
    second = locked(path)
    assert first != second
    assert key_from_words(path.parent, PASSPHRASE) == second
    assert key_from_words(path.parent, "the first passphrase", first.id) == first
    refused(Problem.WRONG_PASSPHRASE, key_from_words, path.parent, "the first passphrase", second.id)


def test_a_backup_of_a_locked_database_is_locked_by_the_same_key(path, tmp_path):
    key = locked(path)
    folder = tmp_path / "backups"
    made, manifest = backup_files.write_backup(path, folder, BackupReason.ASKED, 1, date(2026, 11, 23), key, unheard())
    assert is_locked(made.path)
    assert manifest.key_id == key.id
    assert open_backups(tmp_path) == ()
    with closing(open_raw(made.path, read_only=True, key=key)) as found:
        assert found.execute("SELECT name FROM organisation").fetchall() == [("Northwind",)]


def test_backups_from_before_the_lock_are_named_and_can_be_locked(path, tmp_path):
    folder = tmp_path / "backups"
    for now in (1, 90_000):
        backup_files.write_backup(path, folder, BackupReason.DAILY, now, date(2026, 11, 23), None, unheard())
    key = locked(path)
    before = backup_files.list_folder(folder)
    open_ones = open_backups(tmp_path)
    assert len(open_ones) == 2
    told: list[tuple[int, int]] = []
    assert lock_backups(open_ones, key, lambda done, total: told.append((done, total)), lambda: False) == 2
    assert told == [(1, 2), (2, 2)]
    assert open_backups(tmp_path) == ()
    after = backup_files.list_folder(folder)
    assert [(one.made_at, one.reason, one.counts, one.sound) for one in after] == [
        (one.made_at, one.reason, one.counts, True) for one in before
    ]
    for one in after:
        assert b"Northwind" not in one.path.read_bytes()
        with closing(open_raw(one.path, read_only=True, key=key)) as found:
            assert found.execute("SELECT name FROM organisation").fetchall() == [("Northwind",)]
    assert not [one for one in folder.iterdir() if one.name.endswith(".part")]


def test_locking_the_backups_can_be_stopped_and_none_is_half(path, tmp_path):
    folder = tmp_path / "backups"
    for now in (1, 90_000):
        backup_files.write_backup(path, folder, BackupReason.DAILY, now, date(2026, 11, 23), None, unheard())
    key = locked(path)
    done: list[int] = []
    refused(
        Problem.STOPPED, lock_backups, open_backups(tmp_path), key, lambda it, _: done.append(it), lambda: bool(done)
    )
    assert len(open_backups(tmp_path)) == 1
    assert all(one.sound for one in backup_files.list_folder(folder))
