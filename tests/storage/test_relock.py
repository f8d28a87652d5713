"""Locking and unlocking a database: nothing lost, nothing half, whatever breaks it off."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

import pytest

from postview_desktop.domain.application import Organisation
from postview_desktop.domain.change import Verb
from postview_desktop.domain.errors import PostviewError, Problem
from postview_desktop.domain.key import DatabaseKey
from postview_desktop.storage import Store, relock
from postview_desktop.storage.cipher import is_plain, looks_locked
from postview_desktop.storage.database import open_raw
from tests.support.dump import dump

KEY = DatabaseKey(bytes(range(32)))
STEPS = ("settled", "copied", "kept", "swapped", "cleared")


def filled(path: Path, key: DatabaseKey | None = None, rows: int = 50) -> Path:
    store = Store.open(path, lambda: 1, key=key)
    with store.change(Verb.APPLICATION_ADDED) as change:
        for number in range(rows):
            change.add(Organisation(name=f"Northwind {number}", notes="secret words " * 20))
    store.close()
    return path


def content(path: Path, key: DatabaseKey | None) -> object:
    store = Store.open(path, lambda: 1, key=key)
    try:
        assert store.integrity() == []
        return dump(store)
    finally:
        store.close()


def beside(path: Path) -> list[str]:
    return sorted(one.name for one in path.parent.iterdir() if one.is_file())


def test_everything_is_there_after_locking_and_after_unlocking_and_nothing_stays_beside_it(tmp_path):
    path = filled(tmp_path / "postview.db")
    before = content(path, None)
    store = Store.open(path, lambda: 2)
    store.change_key(KEY)
    assert store.key == KEY
    assert looks_locked(path)
    assert dump(store) == before
    with store.change(Verb.APPLICATION_ADDED) as change:
        change.add(Organisation(name="Added while locked"))
    store.change_key(None)
    assert store.key is None
    assert is_plain(path)
    assert "Added while locked" in [one.name for one in store.find(Organisation)]
    store.close()
    assert beside(path) == ["postview.db"]
    assert content(path, None) != before


def test_the_file_from_before_the_lock_is_overwritten_before_it_goes(tmp_path, monkeypatch):
    path = filled(tmp_path / "postview.db")
    before = path.stat().st_size
    last: list[bytes] = []
    unlink = Path.unlink

    def watched(self: Path, missing_ok: bool = False) -> None:
        if self.name.endswith(".old"):
            last.append(self.read_bytes())
        unlink(self, missing_ok=missing_ok)

    monkeypatch.setattr(Path, "unlink", watched)
    relock.change_key(path, None, KEY)
    assert last == [bytes(before)]


def test_a_copy_of_the_file_under_another_name_is_not_overwritten(tmp_path):
    path = filled(tmp_path / "postview.db")
    other = tmp_path / "mine.db"
    os.link(path, other)
    relock.change_key(path, None, KEY)
    assert is_plain(other)
    assert content(other, None)


def test_a_file_system_without_second_names_locks_all_the_same(tmp_path, monkeypatch):
    path = filled(tmp_path / "postview.db")

    def refuse(*_: object) -> None:
        raise PermissionError

    monkeypatch.setattr(os, "link", refuse)
    relock.change_key(path, None, KEY)
    assert looks_locked(path)
    assert beside(path) == ["postview.db"]


def test_while_somebody_reads_it_nothing_is_done(tmp_path):
    path = filled(tmp_path / "postview.db")
    with closing(open_raw(path, read_only=True)) as reader:
        reader.execute("BEGIN")
        reader.execute("SELECT count(*) FROM organisation").fetchone()
        store = Store.open(path, lambda: 1)
        with pytest.raises(PostviewError) as caught:
            store.change_key(KEY)
        assert caught.value.problem is Problem.DATABASE_BUSY
        assert store.key is None
        assert store.count(Organisation) == 50
        with store.change(Verb.APPLICATION_ADDED) as change:
            change.add(Organisation(name="goes on"))
        store.close()
    assert not path.with_name("postview.db.new").exists()


def test_without_sqlcipher_all_stays_as_it_was(tmp_path, monkeypatch):
    path = filled(tmp_path / "postview.db")
    monkeypatch.setitem(sys.modules, "sqlcipher3.dbapi2", None)
    store = Store.open(path, lambda: 1)
    with pytest.raises(PostviewError) as caught:
        store.change_key(KEY)
    assert caught.value.problem is Problem.NO_CIPHER
    assert store.count(Organisation) == 50
    store.close()
    assert beside(path) == ["postview.db"]


def test_a_copy_that_lacks_a_row_is_never_put_in_place(tmp_path, monkeypatch):
    path = filled(tmp_path / "postview.db")
    before = path.read_bytes()
    prove = relock._prove

    def lossy(copy, source):
        copy.execute("DELETE FROM target.organisation WHERE id = 7")
        prove(copy, source)

    monkeypatch.setattr(relock, "_prove", lossy)
    with pytest.raises(PostviewError) as caught:
        relock.change_key(path, None, KEY)
    assert caught.value.problem is Problem.DATABASE_DAMAGED
    assert path.read_bytes()[100:] == before[100:]  # the header says only that the log is gone
    assert beside(path) == ["postview.db"]


def test_a_copy_that_differs_in_a_word_is_never_put_in_place(tmp_path, monkeypatch):
    path = filled(tmp_path / "postview.db")
    prove = relock._prove

    def altering(copy, source):
        copy.execute("UPDATE target.organisation SET notes = 'else' WHERE id = 7")
        prove(copy, source)

    monkeypatch.setattr(relock, "_prove", altering)
    with pytest.raises(PostviewError):
        relock.change_key(path, None, KEY)
    assert is_plain(path)


def child(path: Path, old: bool, new: bool, kill_at: str = "") -> subprocess.Popen[bytes]:
    code = f"""
import os, signal
from pathlib import Path
from postview_desktop.domain.key import DatabaseKey
from postview_desktop.storage import relock
key = DatabaseKey(bytes(range(32)))
def reached(step):
    if step == {kill_at!r}:
        os.kill(os.getpid(), signal.SIGKILL)
print("ready", flush=True)
relock.change_key(Path({str(path)!r}), key if {old} else None, key if {new} else None, reached)
"""
    return subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE)


@pytest.mark.skipif(sys.platform == "win32", reason="needs SIGKILL")
@pytest.mark.parametrize("step", STEPS)
@pytest.mark.parametrize("locking", [True, False], ids=["locking", "unlocking"])
def test_killed_at_any_step_leaves_one_good_database_and_the_next_start_clears_away(tmp_path, step, locking):
    path = filled(tmp_path / "postview.db", None if locking else KEY)
    before = content(path, None if locking else KEY)
    process = child(path, not locking, locking, kill_at=step)
    process.communicate()
    assert process.returncode == (-signal.SIGKILL if locking or step != "kept" else 0)
    assert is_plain(path) or looks_locked(path)
    assert content(path, None if is_plain(path) else KEY) == before
    assert beside(path) == ["postview.db"]


@pytest.mark.skipif(sys.platform == "win32", reason="needs SIGKILL")
def test_killed_at_random_moments_leaves_one_good_database(tmp_path):
    random.seed(7)
    path = filled(tmp_path / "postview.db", rows=2000)
    before = content(path, None)
    began = time.monotonic()
    relock.change_key(path, None, KEY)
    lasts = time.monotonic() - began
    for _ in range(12):
        locking = is_plain(path)
        process = child(path, not locking, locking)
        assert process.stdout is not None
        process.stdout.readline()
        time.sleep(random.random() * lasts * 1.2)
        process.kill()
        process.communicate()
        assert content(path, None if is_plain(path) else KEY) == before
        # SQLite leaves a journal that had not begun to count; the next lock takes it.
        assert set(beside(path)) <= {"postview.db", "postview.db-journal"}
