"""Opening the file: private, checked, never newer than we are, upgraded in whole steps after a checked copy."""

from __future__ import annotations

import multiprocessing
import os
import re
import shutil
import sqlite3
import stat
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

import pytest

from postview_desktop.domain.application import Organisation
from postview_desktop.domain.backup import BackupReason
from postview_desktop.domain.change import Verb
from postview_desktop.domain.errors import PostviewError, Problem
from postview_desktop.domain.interview import Interview
from postview_desktop.storage import Store, migrations
from postview_desktop.storage.backup_files import list_folder
from postview_desktop.storage.journal import Journal
from tests.support.builders import an_organisation, put, put_interview
from tests.support.dump import dump

NEXT_STEP = ("ALTER TABLE organisation ADD COLUMN motto TEXT NOT NULL DEFAULT ''", "CREATE TABLE motto (id INTEGER)")
NOW = len(migrations.STEPS)
NOT_THERE = {1: {"answer", "attachment", "template"}, 2: {"template"}}
"""Tables that a schema did not have yet."""
ROOT = Path(__file__).resolve().parents[2]
posix_only = pytest.mark.skipif(sys.platform == "win32", reason="modes of files are a matter of POSIX")


def opened(path: Path, *, read_only: bool = False) -> Store:
    return Store.open(path, lambda: 1_800_000_000, read_only=read_only)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A file with two interviews in it, closed."""
    file = tmp_path / "postview.sqlite"
    with closing(opened(file)) as store:
        put_interview(store, people=("Ada Brown",))
        put_interview(store, "2026-11-24T10:00", organisation="Contoso")
    return file


def refused(path: Path, problem: Problem, *, read_only: bool = False) -> PostviewError:
    with pytest.raises(PostviewError) as raised:
        opened(path, read_only=read_only).close()
    assert raised.value.problem is problem
    assert raised.value.details["path"] == str(path)
    return raised.value


def raw(path: Path, *statements: str) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        for statement in statements:
            connection.execute(statement)


# -- private ----------------------------------------------------------------------------------------------------


@posix_only
def test_only_the_owner_can_read_the_file_and_what_lies_beside_it(tmp_path: Path) -> None:
    before = os.umask(0o000)
    try:
        with closing(opened(tmp_path / "postview.sqlite")) as store:
            put(store, an_organisation())
            modes = {file.name: stat.S_IMODE(file.stat().st_mode) for file in tmp_path.iterdir()}
    finally:
        os.umask(before)
    assert modes == dict.fromkeys(("postview.sqlite", "postview.sqlite-wal", "postview.sqlite-shm"), 384)


@posix_only
def test_a_file_that_others_could_read_is_closed_to_them(path: Path) -> None:
    path.chmod(0o644)
    opened(path).close()
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_closing_leaves_one_file_and_closing_twice_does_no_harm(path: Path) -> None:
    store = opened(path)
    put(store, an_organisation("Third"))
    store.close()
    store.close()
    assert [file.name for file in path.parent.iterdir()] == ["postview.sqlite"]


# -- refused ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("read_only", [False, True])
def test_a_file_made_by_a_newer_version_is_refused_and_left_alone(path: Path, read_only: bool) -> None:
    raw(path, f"PRAGMA user_version = {len(migrations.STEPS) + 1}")
    before = path.read_bytes()
    error = refused(path, Problem.DATABASE_NEWER, read_only=read_only)
    assert (error.details["found"], error.details["known"]) == (str(NOW + 1), str(NOW))
    assert path.read_bytes() == before


@pytest.mark.parametrize("read_only", [False, True])
@pytest.mark.parametrize(
    "content", [b"x", b"this is no database at all " * 400, b"SQLite format 3\x00", b"\x00" * 8192]
)
def test_what_is_no_database_is_refused_and_left_alone(tmp_path: Path, content: bytes, read_only: bool) -> None:
    path = tmp_path / "postview.sqlite"
    path.write_bytes(content)
    refused(path, Problem.DATABASE_DAMAGED, read_only=read_only)
    assert path.read_bytes() == content


@pytest.mark.parametrize("read_only", [False, True])
@pytest.mark.parametrize("left", [None, b""])
def test_a_file_that_has_gone_while_backups_are_there_is_told_and_no_empty_one_made(
    tmp_path: Path, left: bytes | None, read_only: bool
) -> None:
    path = tmp_path / "postview.db"
    if left is not None:
        path.write_bytes(left)
    (tmp_path / "backups").mkdir()
    (tmp_path / "backups" / "2026-11-22.sqlite").write_bytes(b"a backup")
    refused(path, Problem.DATABASE_VANISHED, read_only=read_only)
    assert path.exists() == (left is not None)


def test_a_file_that_was_cut_short_is_refused(path: Path) -> None:
    whole = path.read_bytes()
    path.write_bytes(whole[: len(whole) // 2])
    refused(path, Problem.DATABASE_DAMAGED)


def test_a_schema_that_cannot_be_decoded_is_damage(path: Path) -> None:
    """SQLite quotes it in its complaint, which Python then cannot decode: that comes as another class of error."""
    schema = re.compile(rb"tableinterview(interview.{1,4}?)CREATE TABLE", re.DOTALL)
    garbled, count = schema.subn(b"tableintervi\xbe\xbe\\1CREATE\xbeTABLE", path.read_bytes())
    assert count, "an older SQLite has the row twice"
    path.write_bytes(garbled)
    refused(path, Problem.DATABASE_DAMAGED)


def test_a_text_that_cannot_be_decoded_is_damage(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("UPDATE organisation SET name = CAST(x'4e6fbe' AS TEXT)")
        connection.commit()
    with closing(opened(path)) as store, pytest.raises(PostviewError) as caught:
        store.sql("SELECT name FROM organisation")
    assert caught.value.problem is Problem.DATABASE_DAMAGED


def test_another_programs_database_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "postview.sqlite"
    raw(path, "CREATE TABLE bookmarks (id INTEGER)")
    refused(path, Problem.DATABASE_DAMAGED)
    assert sqlite3.connect(path).execute("SELECT name FROM sqlite_master").fetchall() == [("bookmarks",)]


def test_after_a_crash_the_file_is_looked_through_and_damage_is_found(path: Path) -> None:
    # A page in the middle is overwritten, and a log left behind says that the last run was not closed.
    with closing(sqlite3.connect(path)) as connection:
        root = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = 'interview'").fetchone()[0]
        size = connection.execute("PRAGMA page_size").fetchone()[0]
    content = bytearray(path.read_bytes())
    content[(root - 1) * size : root * size] = b"\xee" * size
    path.write_bytes(content)
    path.with_name("postview.sqlite-wal").write_bytes(b"left behind")
    refused(path, Problem.DATABASE_DAMAGED)


def test_what_a_crash_left_in_the_log_is_there_again(path: Path, tmp_path: Path) -> None:
    store = opened(path)
    put(store, an_organisation("Written, never closed"))
    # A crash is a copy of all files while the first still runs.
    crashed = tmp_path / "crashed"
    crashed.mkdir()
    for file in path.parent.glob("postview.sqlite*"):
        shutil.copy(file, crashed)
    store.close()
    with closing(opened(crashed / path.name)) as again:
        assert again.find(Organisation, name="Written, never closed")
        assert again.integrity() == []


def test_a_folder_that_is_missing_or_cannot_be_written_is_told(tmp_path: Path) -> None:
    error = refused(tmp_path / "missing" / "postview.sqlite", Problem.DATA_FOLDER_AWAY)
    assert error.details["folder"] == str(tmp_path / "missing")
    (tmp_path / "file").write_text("no folder")
    refused(tmp_path / "file" / "postview.sqlite", Problem.DATA_FOLDER_UNWRITABLE)


TRY_TO_OPEN = """
import sys
import time
from pathlib import Path
from postview_desktop.domain.errors import PostviewError
from postview_desktop.storage import Store
try:
    Store.open(Path(sys.argv[1]), lambda: 0)
except PostviewError as error:
    print(error.problem)
"""


@posix_only
def test_a_folder_without_the_right_to_write_is_told(tmp_path: Path) -> None:
    # Root may write everywhere, unless it gives that right away.
    powerless = ["setpriv", "--bounding-set", "-dac_override,-dac_read_search", "--inh-caps", "-all"]
    command = [*(powerless if os.geteuid() == 0 else []), sys.executable, "-c", TRY_TO_OPEN]
    tmp_path.chmod(0o500)
    try:
        done = subprocess.run(
            [*command, str(tmp_path / "postview.sqlite")], cwd=ROOT, capture_output=True, text=True, check=True
        )
    finally:
        tmp_path.chmod(0o700)
    assert done.stdout.strip() == Problem.DATA_FOLDER_UNWRITABLE


def test_a_full_disk_is_told_and_nothing_is_half_done(path: Path) -> None:
    with closing(opened(path)) as store:
        before = dump(store)
        pages = store.sql("PRAGMA page_count")[0][0]
        store.sql(f"PRAGMA max_page_count = {pages + 2}")
        with pytest.raises(PostviewError) as raised:
            put(store, an_organisation("Small"), an_organisation("Large", notes="x" * 200_000))
        assert raised.value.problem is Problem.DISK_FULL
        assert dump(store) == before
        store.sql("PRAGMA max_page_count = 1000000")
        put(store, an_organisation("With room again"))
        assert store.integrity() == []


def test_a_file_that_another_process_writes_is_told_as_busy(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("postview_desktop.storage.database.BUSY_SECONDS", 0.05)
    with closing(opened(path)) as store, closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(PostviewError) as raised:
            put(store, an_organisation())
        assert raised.value.problem is Problem.DATABASE_BUSY
        assert store.count(Organisation) == 2
        other.execute("ROLLBACK")
        put(store, an_organisation("Later"))


@pytest.mark.parametrize("journal", list(Journal))
def test_who_holds_the_file_is_waited_for_once_and_then_only_shortly(
    path: Path, monkeypatch: pytest.MonkeyPatch, journal: Journal
) -> None:
    monkeypatch.setattr("postview_desktop.storage.database.BUSY_SECONDS", 0.6)
    monkeypatch.setattr("postview_desktop.storage.database.BUSY_AGAIN_SECONDS", 0.05)

    def refused_after(store: Store) -> float:
        begun = time.monotonic()
        with pytest.raises(PostviewError) as raised:
            put(store, an_organisation())
        assert raised.value.problem is Problem.DATABASE_BUSY
        return time.monotonic() - begun

    with (
        closing(Store.open(path, lambda: 1_800_000_000, journal=journal)) as store,
        closing(sqlite3.connect(path, isolation_level=None)) as other,
    ):
        other.execute("BEGIN IMMEDIATE")
        assert refused_after(store) > 0.5
        assert refused_after(store) < 0.4
        other.execute("ROLLBACK")
        put(store, an_organisation("Later"))
        other.execute("BEGIN IMMEDIATE")
        assert refused_after(store) > 0.5, "all is as at first once a change was written"


# -- read only ----------------------------------------------------------------------------------------------------


@pytest.mark.skipif(sys.platform != "linux" or os.geteuid() != 0, reason="mounts a file system")
def test_a_medium_that_cannot_be_written_can_be_read(path: Path, tmp_path: Path) -> None:
    medium = tmp_path / "medium"
    medium.mkdir()
    if subprocess.run(["mount", "-t", "tmpfs", "tmpfs", medium], capture_output=True, check=False).returncode:
        pytest.skip("nothing can be mounted here")
    try:
        shutil.copy(path, medium / path.name)
        subprocess.run(["mount", "-o", "remount,ro", medium], check=True)
        with closing(opened(medium / path.name, read_only=True)) as store:
            assert store.count(Interview) == 2
            assert store.integrity() == []
        with pytest.raises(PostviewError) as raised:
            opened(medium / path.name)
        assert raised.value.problem is Problem.DATA_FOLDER_UNWRITABLE
        assert [one.name for one in medium.iterdir()] == [path.name]
    finally:
        subprocess.run(["umount", medium], check=False)


def test_reading_beside_a_running_program_sees_what_is_written_and_writes_nothing(path: Path) -> None:
    with closing(opened(path)) as writer, closing(opened(path, read_only=True)) as reader:
        put(writer, an_organisation("New"))
        assert reader.find(Organisation, name="New")
        with pytest.raises(PostviewError) as raised:
            put(reader, an_organisation())
        assert raised.value.problem is Problem.DATA_FOLDER_UNWRITABLE


def test_reading_where_there_is_no_file_finds_nothing_and_makes_nothing(tmp_path: Path) -> None:
    with closing(opened(tmp_path / "postview.sqlite", read_only=True)) as store:
        assert store.find(Interview) == []
        assert store.read_only
    assert list(tmp_path.iterdir()) == []


def test_reading_an_older_file_upgrades_a_copy_in_memory(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(migrations, "STEPS", (*migrations.STEPS, NEXT_STEP))
    with closing(opened(path, read_only=True)) as store:
        assert store.sql("SELECT motto FROM organisation") == [("",), ("",)]
    assert [file.name for file in path.parent.iterdir() if file.suffix == ".sqlite"] == ["postview.sqlite"]
    assert sqlite3.connect(path).execute("PRAGMA user_version").fetchone() == (NOW,)


# -- upgrades -----------------------------------------------------------------------------------------------------


def test_an_upgrade_keeps_everything_and_a_checked_copy_of_the_old(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with closing(opened(path)) as store:
        before = dump(store)
    monkeypatch.setattr(migrations, "STEPS", (*migrations.STEPS, NEXT_STEP))

    with closing(opened(path)) as store:
        assert store.sql("PRAGMA user_version") == [(NOW + 1,)]
        assert store.sql("SELECT id, motto FROM organisation") == [(1, ""), (2, "")]
        assert store.count(Interview) == 2
        assert store.integrity() == []
    (backup,) = list_folder(path.parent / "backups")
    copy = backup.path
    assert (backup.sound, backup.reason, backup.schema) == (True, BackupReason.UPGRADE, NOW)
    assert backup.counts["interviews"] == 2
    if sys.platform != "win32":
        assert stat.S_IMODE(copy.stat().st_mode) == 0o600
        assert stat.S_IMODE(copy.parent.stat().st_mode) == 0o700

    opened(path).close()
    assert len(list_folder(path.parent / "backups")) == 1, "opened again, nothing is upgraded or copied"
    monkeypatch.undo()
    with closing(opened(copy)) as old:
        assert dump(old) == before


def test_a_new_file_is_not_copied(tmp_path: Path) -> None:
    opened(tmp_path / "postview.sqlite").close()
    assert [file.name for file in tmp_path.iterdir()] == ["postview.sqlite"]


def test_a_step_that_fails_goes_back_whole_and_later_goes_on_from_there(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    good = migrations.STEPS
    broken = ("CREATE TABLE half (id INTEGER)", "CREATE TABLE interview (id INTEGER)")
    monkeypatch.setattr(migrations, "STEPS", (*good, NEXT_STEP, broken))
    with pytest.raises(Exception, match="already exists"):
        opened(path)
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA user_version").fetchone() == (NOW + 1,)
        assert connection.execute("SELECT name FROM sqlite_master WHERE name = 'half'").fetchall() == []

    monkeypatch.setattr(migrations, "STEPS", (*good, NEXT_STEP, ("CREATE TABLE half (id INTEGER)",)))
    with closing(opened(path)) as store:
        assert store.sql("PRAGMA user_version") == [(NOW + 2,)]
        assert store.integrity() == []


def test_an_upgrade_without_room_for_the_copy_is_not_begun(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (path.parent / "backups").write_text("a file is in the way")
    monkeypatch.setattr(migrations, "STEPS", (*migrations.STEPS, NEXT_STEP))
    with pytest.raises(PostviewError) as raised:
        opened(path)
    assert raised.value.problem is Problem.BACKUP_FOLDER_UNWRITABLE
    assert sqlite3.connect(path).execute("PRAGMA user_version").fetchone() == (NOW,)


def _start(path: Path, ready: object) -> None:
    ready.wait()  # type: ignore[attr-defined]
    with closing(opened(path)) as store, store.change(Verb.APPLICATION_ADDED) as change:
        change.add(an_organisation(f"from {os.getpid()}"))


def test_starts_at_the_same_time_make_one_sound_database(tmp_path: Path) -> None:
    path = tmp_path / "postview.sqlite"
    context = multiprocessing.get_context("spawn")
    ready = context.Event()
    starts = [context.Process(target=_start, args=(path, ready)) for _ in range(4)]
    for start in starts:
        start.start()
    ready.set()
    for start in starts:
        start.join(30)
    assert [start.exitcode for start in starts] == [0, 0, 0, 0]
    with closing(opened(path)) as store:
        assert store.count(Organisation) == 4
        assert [line.id for line in store.history()] == [4, 3, 2, 1]
        assert store.integrity() == []


# -- released schemas ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize("schema", range(1, len(migrations.STEPS) + 1))
def test_a_file_of_every_released_schema_opens(schema: int, tmp_path: Path) -> None:
    kept = Path(__file__).parent.parent / "data" / f"schema-{schema}.sqlite"
    path = tmp_path / "postview.sqlite"
    shutil.copy(kept, path)
    with closing(opened(path)) as store:
        assert store.integrity() == []
        assert [item.name for item in store.find(Organisation)] == ["Northwind", "Électricité de Łódź"]
        empty = {name for name, rows in dump(store).items() if not rows}
        assert empty <= NOT_THERE.get(schema, set()), "a row of every kind that the schema knew is in the file"
        assert store.history()
        store.undo(next(line.id for line in store.history() if line.can_undo))
