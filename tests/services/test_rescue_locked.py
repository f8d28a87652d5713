"""A locked database that is damaged: with its key as much can be had as of any other, and it stays locked."""

from __future__ import annotations

from contextlib import closing
from datetime import date
from pathlib import Path

import pytest

from postview_desktop.domain.application import Organisation
from postview_desktop.domain.backup import BackupReason
from postview_desktop.domain.change import Verb
from postview_desktop.domain.key import DatabaseKey
from postview_desktop.domain.meter import unheard
from postview_desktop.services import rescue
from postview_desktop.services.lock import needs_key
from postview_desktop.storage import Store, backup_files
from postview_desktop.storage.cipher import looks_locked
from postview_desktop.storage.database import open_raw
from postview_desktop.system.paths import Paths

KEY = DatabaseKey(bytes(range(32)))


@pytest.fixture
def damaged(tmp_path: Path) -> Path:
    """A folder whose locked database has lost two of its tables; a locked backup holds the first of two rows."""
    path = Paths(tmp_path).database
    store = Store.open(path, lambda: 1, key=KEY)
    for name in ("Northwind", "Eastwind"):
        with store.change(Verb.APPLICATION_ADDED) as change:
            change.add(Organisation(name=name))
            change.set_setting("user_name", name)
        if name == "Northwind":
            backup_files.write_backup(
                path, Paths(tmp_path).backups, BackupReason.DAILY, 1, date(2026, 11, 23), KEY, unheard()
            )
    store.close()
    with closing(open_raw(path, key=KEY)) as database:
        roots = dict(database.execute("SELECT name, rootpage FROM sqlite_master WHERE type = 'table'").fetchall())
    raw = bytearray(path.read_bytes())
    for table in ("organisation", "person"):
        raw[(roots[table] - 1) * 4096 + 50] ^= 0xFF
    path.write_bytes(raw)
    return tmp_path


def names(folder: Path) -> list[str]:
    with closing(Store.open(Paths(folder).database, lambda: 1, key=KEY)) as store:
        return [one.name for one in store.find(Organisation)]


def test_the_backup_takes_its_place_and_is_locked_by_the_same_key(damaged):
    found = rescue.examine(damaged, key=KEY)
    assert len(found.backups) == 1
    rescue.take_backup(damaged, found.backups[0], key=KEY)
    assert looks_locked(Paths(damaged).database)
    assert names(damaged) == ["Northwind"]


def test_of_a_locked_file_all_but_the_rows_of_broken_pages_can_be_read_and_stay_locked(tmp_path):
    path = Paths(tmp_path).database
    store = Store.open(path, lambda: 1, key=KEY)
    with store.change(Verb.APPLICATION_ADDED) as change:
        for number in range(1, 2001):
            change.add(Organisation(name=f"Organisation {number}", notes="x" * 100))
    store.close()
    with closing(open_raw(path, key=KEY)) as database:
        # The record of the change would give every row back.
        database.execute("DELETE FROM change_row")
        database.execute("VACUUM")
    raw = bytearray(path.read_bytes())
    middle = len(raw) // 4096 // 2
    for page in range(middle, middle + 3):
        raw[page * 4096 + 50] ^= 0xFF
    path.write_bytes(raw)
    found = rescue.examine(tmp_path, key=KEY)
    assert 1800 <= found.readable["organisations"] < 2000
    rescued = rescue.take_readable(tmp_path, stand_in="Name lost", key=KEY)
    assert looks_locked(path)
    assert looks_locked(rescued.saved_as)
    kept = names(tmp_path)
    assert len(kept) == rescued.rows["organisations"] >= 1800
    assert {"Organisation 1", "Organisation 2000"} <= set(kept)
    assert not [one for one in tmp_path.rglob("*") if one.is_file() and b"Organisation 1" in one.read_bytes()]


def test_a_backup_and_what_can_be_read_are_put_together(damaged):
    found = rescue.examine(damaged, key=KEY)
    rescue.take_both(damaged, found.backups[0], stand_in="Name lost", key=KEY)
    # One from the backup, the other from the record of changes.
    assert names(damaged) == ["Northwind", "Eastwind"]
    assert looks_locked(Paths(damaged).database)


def test_damaged_at_its_first_page_it_is_no_longer_seen_as_locked_but_its_backups_ask_for_the_key(damaged):
    path = Paths(damaged).database
    raw = bytearray(path.read_bytes())
    raw[:4096] = bytes(4096)
    path.write_bytes(raw)
    assert not looks_locked(path)
    assert needs_key(damaged)
    found = rescue.examine(damaged, key=KEY)
    rescue.take_backup(damaged, found.backups[0], key=KEY)
    assert looks_locked(path)
    assert names(damaged) == ["Northwind"]
