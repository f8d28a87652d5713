"""Folders of backups: made whole or not at all, listed by their manifests, let go with what only they named."""

from __future__ import annotations

import json
import os
import sqlite3
import subprocess
import sys
import threading
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path

import pytest

from postview_desktop.domain.backup import Backup, BackupReason
from postview_desktop.domain.change import Verb
from postview_desktop.domain.errors import PostviewError, Problem
from postview_desktop.domain.interview import Interview
from postview_desktop.domain.meter import Meter, unheard
from postview_desktop.storage import Store
from postview_desktop.storage.backup_files import (
    POOL,
    fill_pool,
    list_folder,
    manifest_beside,
    mirror,
    place_of,
    prune_pool,
    write_backup,
)
from postview_desktop.storage.backup_manifest import BadManifest, NewerManifest, from_bytes
from tests.support.builders import an_interview, an_organisation, put, put_interview
from tests.support.clock import FixedClock
from tests.support.dump import dump

TODAY = date(2026, 11, 23)
AT = FixedClock().now()


@pytest.fixture
def store(tmp_path: Path):
    store = Store.open(tmp_path / "postview.db", FixedClock().now)
    put_interview(store, people=("Ada Brown",))
    yield store
    store.close()


def write(store: Store, meter: Meter | None = None, at: int = AT, on: date = TODAY) -> Backup:
    folder = store.path.parent / "backups"
    return write_backup(store.path, folder, BackupReason.DAILY, at, on, None, meter or unheard())[0]


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_a_backup_is_a_whole_database_and_a_manifest(store):
    made = write(store)
    assert names(made.path.parent) == ["20261123T150000Z-daily.json", "20261123T150000Z-daily.sqlite"]
    assert made.counts["interviews"] == 1 and made.counts["letters"] == 0
    assert list_folder(made.path.parent) == [made]
    with closing(Store.open(made.path, FixedClock().now, read_only=True)) as copy:
        assert dump(copy) == dump(store)


@pytest.mark.skipif(sys.platform == "win32", reason="modes are POSIX")
def test_nobody_else_can_read_it(store):
    made = write(store)
    assert [path.stat().st_mode & 0o777 for path in (made.path, made.path.with_suffix(".json"))] == [0o600, 0o600]
    assert made.path.parent.stat().st_mode & 0o777 == 0o700


def test_two_in_one_second_have_two_names(store):
    assert [write(store).name, write(store).name] == ["20261123T150000Z-daily", "20261123T150000Z-daily-2"]


def test_what_is_written_meanwhile_is_not_in_it_and_does_not_wait(store):
    """The writer goes on between two steps of the copy; the copy is of the moment at which it began."""
    put(store, *[an_organisation(f"Organisation {number}", notes="x" * 4000) for number in range(300)])
    before = dump(store)
    during: list[int] = []

    def progress(_done: int, _total: int) -> None:
        if len(during) < 3:
            put(store, an_interview(1, f"2026-12-0{len(during) + 1}T10:00"))
            during.append(store.count(Interview))

    made = write(store, Meter(progress, lambda: False, 10_000_000))
    assert during == [2, 3, 4]
    with closing(Store.open(made.path, FixedClock().now, read_only=True)) as copy:
        assert dump(copy) == before
    assert made.counts["interviews"] == 1
    assert store.count(Interview) == 4


def test_another_thread_can_make_it_while_this_one_writes(store):
    done: list[Backup | BaseException] = []

    def work() -> None:
        try:
            done.append(write(store))
        except BaseException as error:
            done.append(error)

    thread = threading.Thread(target=work)
    thread.start()
    number = 0
    while thread.is_alive():
        number += 1
        put(store, an_organisation(f"Organisation {number}"))
    thread.join()
    assert isinstance(done[0], Backup), done
    assert store.integrity() == []


def test_a_database_without_a_write_ahead_log_is_copied_too(tmp_path, store):
    store.close()
    with closing(sqlite3.connect(store.path)) as raw:
        assert raw.execute("PRAGMA journal_mode = delete").fetchone() == ("delete",)
    assert write(store).counts["interviews"] == 1


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX locks")
def test_looking_at_the_open_database_takes_no_lock_of_it_away(store):
    """After a backup another program still sees that the database is open, and leaves its log alone."""
    store.sql("SELECT count(*) FROM interview")
    write(store)
    code = f"import sqlite3; c = sqlite3.connect({str(store.path)!r}); print(c.execute('SELECT 1 FROM interview').fetchall()); c.close()"  # noqa: E501
    subprocess.run([sys.executable, "-c", code], check=True, capture_output=True)
    assert (store.path.parent / "postview.db-wal").exists(), "the other one took itself for the last"
    put_interview(store, "2026-12-01T10:00")
    with closing(sqlite3.connect(store.path)) as fresh:
        assert fresh.execute("SELECT count(*) FROM interview").fetchone() == (2,)


# -- what goes wrong ------------------------------------------------------------------------------------------


def test_a_damaged_database_makes_no_backup_and_leaves_the_good_one(store):
    put(store, *[an_organisation(f"Organisation {number}", notes="x" * 900) for number in range(400)])
    good = write(store)
    kept = good.path.read_bytes()
    store.close()
    with store.path.open("r+b") as file:
        file.seek(60 * 4096)
        file.write(b"\xff" * 40 * 4096)
    with pytest.raises(PostviewError) as refused:
        write(store, at=AT + 86_400)
    assert refused.value.problem is Problem.DATABASE_DAMAGED
    assert names(good.path.parent) == [f"{good.name}.json", f"{good.name}.sqlite"]
    assert good.path.read_bytes() == kept


def test_stopped_at_any_step_nothing_is_left(store):
    put(store, *[an_organisation(f"Organisation {number}", notes="x" * 4000) for number in range(200)])
    for step in range(1, 60):
        asked = 0

        def stopped(step: int = step) -> bool:
            nonlocal asked
            asked += 1
            return asked >= step

        try:
            write(store, Meter(lambda _done, _total: None, stopped))
        except PostviewError as error:
            assert error.problem is Problem.STOPPED
            assert names(store.path.parent / "backups") == []
        else:
            assert asked < step
            return
    pytest.fail("it never came to its end")


def test_a_file_in_the_way_of_the_folder_is_told(store):
    (store.path.parent / "backups").write_text("a file")
    with pytest.raises(PostviewError) as refused:
        write(store)
    assert refused.value.problem is Problem.BACKUP_FOLDER_UNWRITABLE


_LIMITED = """
import resource, signal, sys
from pathlib import Path
from datetime import date
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[2]), resource.RLIM_INFINITY))
from postview_desktop.domain.backup import BackupReason
from postview_desktop.domain.errors import PostviewError
from postview_desktop.domain.meter import unheard
from postview_desktop.storage.backup_files import write_backup
path = Path(sys.argv[1])
try:
    write_backup(path, path.parent / "backups", BackupReason.DAILY, 1795446000, date(2026, 11, 23), None, unheard())
    print("made")
except PostviewError as error:
    print(error.problem.value)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="no such limit")
@pytest.mark.parametrize("limit", [0, 100, 4096, 100_000, 250_000])
def test_where_no_more_can_be_written_nothing_is_left_and_it_is_told(store, limit):
    store.close()
    result = subprocess.run(
        [sys.executable, "-c", _LIMITED, str(store.path), str(limit)], capture_output=True, text=True, check=True
    )
    assert result.stdout.strip() in ("disk_full", "data_folder_unwritable", "backup_folder_unwritable"), result
    assert names(store.path.parent / "backups") == []


def test_what_a_killed_run_left_is_taken_away_and_nothing_else(store):
    made = write(store)
    folder = made.path.parent
    (folder / "20261122T150000Z-daily.sqlite.part").write_bytes(b"half")
    (folder / "20261122T150000Z-daily.json").write_bytes(made.path.with_suffix(".json").read_bytes())
    (folder / "my notes.json").write_text('{"mine": true}')
    (folder / "old.sqlite").write_bytes(b"somebody's")
    later = write(store, at=AT + 60)
    assert names(folder) == sorted(
        [*(f"{one.name}{end}" for one in (made, later) for end in (".json", ".sqlite")), "my notes.json", "old.sqlite"]
    )


# -- looking --------------------------------------------------------------------------------------------------


def test_one_that_was_cut_short_or_lost_its_manifest_is_not_sound(store):
    short, bare = write(store), write(store)
    os.truncate(short.path, 4096)
    bare.path.with_suffix(".json").unlink()
    assert [one.sound for one in list_folder(short.path.parent)] == [False, False]


def test_no_folder_is_no_backups(tmp_path):
    assert list_folder(tmp_path / "nowhere") == []


def test_a_manifest_reads_as_it_was_written(store):
    made = write(store)
    manifest = manifest_beside(made.path)
    assert manifest is not None
    assert from_bytes(manifest.to_bytes()) == manifest


GOOD = {
    "format": "postview-backup",
    "version": 1,
    "made_by": "PostView 0.1.0",
    "made_at": 1,
    "made_on": "2026-11-23",
    "reason": "daily",
    "schema": 2,
    "database": {"size": 4096, "sha256": "0" * 64, "key": ""},
    "counts": {"interviews": 1},
    "documents": [{"digest": "a" * 64, "size": 3}],
}


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("format", "another"),
        ("version", "1"),
        ("made_at", -1),
        ("made_at", True),
        ("made_on", "soon"),
        ("reason", "whim"),
        ("database", []),
        ("database", {"size": 1, "sha256": "../../etc/passwd"}),
        ("counts", {"interviews": "1"}),
        ("documents", {}),
        ("documents", [{"digest": "../" * 10, "size": 3}]),
        ("documents", [{"digest": "a" * 64, "size": 3}] * 2),
        ("schema", None),
    ],
)
def test_a_manifest_that_says_what_cannot_be_is_none(name, value):
    from_bytes(json.dumps(GOOD).encode())
    with pytest.raises(BadManifest):
        from_bytes(json.dumps({**GOOD, name: value}).encode())


@pytest.mark.parametrize("data", [b"", b"\xff\xfe", b"[]", b"null", b"{", b"[" * 100_000])
def test_what_is_no_manifest_is_none(data):
    with pytest.raises(BadManifest):
        from_bytes(data)


def test_a_manifest_of_a_newer_postview_is_told_apart():
    with pytest.raises(NewerManifest):
        from_bytes(json.dumps({**GOOD, "version": 2}).encode())


# -- documents ------------------------------------------------------------------------------------------------

CV = b"a curriculum vitae"


def digest_of(content: bytes) -> str:
    import hashlib

    return hashlib.sha256(content).hexdigest()


def lay(pool: Path, content: bytes, digest: str = "") -> str:
    name = digest or digest_of(content)
    place_of(pool, name).parent.mkdir(parents=True, exist_ok=True)
    place_of(pool, name).write_bytes(content)
    return name


def test_a_pool_takes_only_what_is_whole(tmp_path):
    source, pool = tmp_path / "source", tmp_path / "pool"
    good = lay(source, CV)
    altered = lay(source, b"something else", "a" * 64)
    assert fill_pool(pool, [good, altered, "b" * 64], [source], unheard()) == [altered, "b" * 64]
    assert place_of(pool, good).read_bytes() == CV
    assert [path.name for path in pool.rglob("*") if path.is_file()] == [good]


def test_the_pool_lets_go_what_no_backup_names(store):
    made = write(store)
    folder = made.path.parent
    lay(folder / POOL, b"nobody's")
    prune_pool(folder)
    assert [path for path in (folder / POOL).rglob("*") if path.is_file()] == []


def test_where_a_manifest_is_lost_the_pool_keeps_everything(store):
    made = write(store)
    folder = made.path.parent
    digest = lay(folder / POOL, b"perhaps its own")
    made.path.with_suffix(".json").unlink()
    prune_pool(folder)
    assert place_of(folder / POOL, digest).exists()


# -- the second folder ----------------------------------------------------------------------------------------


def test_the_second_folder_catches_up_with_all_that_is_worth_keeping(store, tmp_path):
    second = tmp_path / "stick"
    second.mkdir()
    for day in range(10):
        write(store, at=AT + day * 86_400, on=TODAY + timedelta(days=day))
    mirror(tmp_path / "backups", second, TODAY + timedelta(days=9), unheard())
    copied = list_folder(second, second=True)
    assert len(copied) >= 7
    assert all(one.sound and one.second for one in copied)
    assert {one.name for one in copied} <= {one.name for one in list_folder(tmp_path / "backups")}


def test_one_that_was_altered_here_is_not_carried_on(store, tmp_path):
    second = tmp_path / "stick"
    second.mkdir()
    made = write(store)
    with made.path.open("r+b") as file:
        file.seek(5000)
        file.write(b"rot")
    mirror(made.path.parent, second, TODAY, unheard())
    assert list(second.iterdir()) == []


def test_a_second_folder_that_is_away_is_told_and_not_made(store, tmp_path):
    write(store)
    with pytest.raises(PostviewError) as refused:
        mirror(tmp_path / "backups", tmp_path / "stick", TODAY, unheard())
    assert refused.value.problem is Problem.SECOND_FOLDER_AWAY
    assert not (tmp_path / "stick").exists()


def test_a_change_of_the_search_is_in_the_next_backup(store):
    write(store)
    with store.change(Verb.INTERVIEW_DELETED) as change:
        change.delete(store.need(Interview, 1))
    assert write(store).counts["interviews"] == 0
