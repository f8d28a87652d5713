"""A locked database: everything that works on a plain one, and nothing without its key."""

from __future__ import annotations

import shutil
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from postview_desktop.domain.application import Organisation
from postview_desktop.domain.change import Verb
from postview_desktop.domain.errors import PostviewError, Problem
from postview_desktop.domain.key import DatabaseKey
from postview_desktop.storage import Store, migrations
from postview_desktop.storage.cipher import looks_locked
from postview_desktop.storage.database import open_raw

KEY = DatabaseKey(bytes(range(32)))
OTHER = DatabaseKey(bytes(32))
DATA = Path(__file__).parents[1] / "data"


def filled(path: Path, key: DatabaseKey | None) -> Path:
    store = Store.open(path, lambda: 1, key=key)
    with store.change(Verb.APPLICATION_ADDED) as change:
        change.add(Organisation(name="Northwind"))
    store.close()
    return path


@pytest.fixture
def locked(tmp_path) -> Path:
    return filled(tmp_path / "locked.db", KEY)


def problem(path: Path, key: DatabaseKey | None, **how: bool) -> PostviewError:
    with pytest.raises(PostviewError) as caught:
        Store.open(path, lambda: 1, key=key, **how).close()
    return caught.value


def test_what_was_written_is_there_again_and_nothing_of_it_can_be_read_in_the_file(locked):
    raw = locked.read_bytes()
    assert b"Northwind" not in raw
    assert b"SQLite" not in raw
    assert b"CREATE TABLE" not in raw
    store = Store.open(locked, lambda: 2, key=KEY)
    assert [one.name for one in store.find(Organisation)] == ["Northwind"]
    assert store.key == KEY
    assert store.integrity() == []
    store.close()


def test_the_write_ahead_log_is_locked_too(locked):
    store = Store.open(locked, lambda: 2, key=KEY)
    with store.change(Verb.APPLICATION_ADDED) as change:
        change.add(Organisation(name="Eastwind"))
    log = locked.with_name("locked.db-wal").read_bytes()
    assert len(log) > 4096
    assert b"Eastwind" not in log
    store.close()


@pytest.mark.parametrize("read_only", [False, True])
def test_without_the_key_and_with_another_it_is_refused_and_left_as_it_is(locked, read_only):
    before = locked.read_bytes()
    assert problem(locked, None, read_only=read_only).problem is Problem.DATABASE_LOCKED
    assert problem(locked, OTHER, read_only=read_only).problem is Problem.WRONG_KEY
    assert locked.read_bytes() == before


def test_a_wrong_key_writes_nothing_on_the_terminal(locked):
    code = (
        "from postview_desktop.storage.database import open_raw; from pathlib import Path;"
        "from postview_desktop.domain.key import DatabaseKey;"
        f"open_raw(Path({str(locked)!r}), key=DatabaseKey(bytes(32)))"
    )
    said = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False).stderr
    assert "WRONG_KEY" in said or "wrong_key" in said
    assert "sqlcipher_page_cipher" not in said


def test_reading_beside_the_window_works(locked):
    writing = Store.open(locked, lambda: 2, key=KEY)
    reading = Store.open(locked, lambda: 2, read_only=True, key=KEY)
    with writing.change(Verb.APPLICATION_ADDED) as change:
        change.add(Organisation(name="Eastwind"))
    assert reading.count(Organisation) == 2
    reading.close()
    writing.close()


def test_an_older_locked_file_is_upgraded_after_a_copy_that_is_locked_too(tmp_path):
    plain = tmp_path / "plain.db"
    shutil.copyfile(DATA / "schema-1.sqlite", plain)
    older = tmp_path / "older.db"
    with closing(open_raw(plain)) as source, closing(open_raw(older, key=KEY)) as target:
        for statement in source.iterdump():
            if not statement.startswith(("BEGIN", "COMMIT")):
                target.execute(statement)
        target.execute("PRAGMA user_version = 1")
        target.execute(f"PRAGMA application_id = {migrations.APPLICATION_ID}")
    reading = Store.open(older, lambda: 1, read_only=True, key=KEY)
    interviews = reading.sql("SELECT count(*) FROM interview")[0][0]
    assert interviews > 0
    reading.close()
    store = Store.open(older, lambda: 1, key=KEY)
    assert store.sql("SELECT count(*) FROM interview")[0][0] == interviews
    store.close()
    (copy,) = (tmp_path / "backups").glob("*.sqlite")
    assert looks_locked(copy)
    with closing(open_raw(copy, read_only=True, key=KEY)) as kept:
        assert kept.execute("PRAGMA user_version").fetchone() == (1,)


def test_a_plain_file_is_opened_as_it_is_whatever_the_key(tmp_path):
    plain = filled(tmp_path / "plain.db", None)
    with closing(open_raw(plain, read_only=True, key=KEY)) as found:
        assert found.execute("SELECT name FROM organisation").fetchall() == [("Northwind",)]
    store = Store.open(plain, lambda: 1, key=KEY)
    assert store.key is None
    store.close()


def test_a_copy_by_sqlite_keeps_the_key_and_refuses_to_lose_it(locked, tmp_path):
    copy = tmp_path / "copy.db"
    with closing(open_raw(locked, read_only=True, key=KEY)) as source, closing(open_raw(copy, key=KEY)) as target:
        source.backup(target)
    assert looks_locked(copy)
    store = Store.open(copy, lambda: 1, key=KEY)
    assert store.count(Organisation) == 1
    store.close()


@pytest.mark.parametrize(
    "content",
    [b"", b"x" * 8192, b"\x00" * 8192, b"some text, again and again. " * 400, bytes(range(256)) * 2],
    ids=["empty", "one letter", "zeros", "text", "too short"],
)
def test_what_is_damaged_is_not_taken_for_locked(tmp_path, content):
    file = tmp_path / "file"
    file.write_bytes(content)
    assert not looks_locked(file)


def test_a_damaged_locked_file_is_told_as_damaged(locked):
    raw = bytearray(locked.read_bytes())
    for page in range(2, len(raw) // 4096):
        raw[page * 4096 + 100] ^= 0xFF
    locked.write_bytes(raw)
    assert problem(locked, KEY).problem is Problem.DATABASE_DAMAGED


def test_without_sqlcipher_it_is_said_so(locked, monkeypatch):
    monkeypatch.setitem(sys.modules, "sqlcipher3.dbapi2", None)
    assert problem(locked, KEY).problem is Problem.NO_CIPHER


def test_who_does_not_lock_never_loads_sqlcipher(tmp_path):
    plain = filled(tmp_path / "plain.db", None)
    code = (
        "import sys; from pathlib import Path; from postview_desktop.storage import Store;"
        f"Store.open(Path({str(plain)!r}), lambda: 1).close();"
        "print([name for name in sys.modules if 'sqlcipher' in name])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
