"""A damaged database: everything that can be had is had, what is lost is told, and the damaged file stays."""

from __future__ import annotations

import random
import shutil
import sqlite3
from contextlib import closing, suppress
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from postview_desktop.domain.attachment import Attachment
from postview_desktop.domain.backup import Backup, BackupReason
from postview_desktop.domain.change import Verb
from postview_desktop.domain.errors import PostviewError, Problem
from postview_desktop.domain.interview import Interview
from postview_desktop.domain.letter import Letter, LetterState
from postview_desktop.domain.meter import unheard
from postview_desktop.files import documents
from postview_desktop.services import demo, rescue
from postview_desktop.services.backups import make_backup
from postview_desktop.services.suite import open_suite
from postview_desktop.storage import Store, exchange, migrations
from postview_desktop.storage.backup_files import POOL, fill_pool, list_folder, write_backup
from postview_desktop.system.paths import Paths
from postview_desktop.wording import rescue as words
from tests.support.builders import an_organisation, put, put_interview
from tests.support.clock import FixedClock
from tests.support.damage import cut, overwrite, pages_of, root_of
from tests.support.dump import dump

Rows = dict[str, list[tuple[object, ...]]]
NAME = "Name lost"


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the demo's job search, closed."""
    folder = tmp_path_factory.mktemp("whole")
    clock = FixedClock()
    with closing(Store.open(Paths(folder).database, clock.now)) as store:
        demo.fill(open_suite(store, clock))
        put(store, Attachment(application_id=1, name="CV.pdf", digest="a" * 64, size=3))
    return folder


@pytest.fixture
def folder(whole: Path, tmp_path: Path) -> Path:
    """A copy of it, to be damaged."""
    return Path(shutil.copytree(whole, tmp_path / "data"))


@pytest.fixture
def path(folder: Path) -> Path:
    return Paths(folder).database


def rows_of(folder: Path) -> Rows:
    """What a sound folder holds; that it is sound and can be used is proven by the way."""
    clock = FixedClock()
    with closing(Store.open(Paths(folder).database, clock.now)) as store:
        assert store.integrity() == []
        open_suite(store, clock).exports.json_text(feelings=True, documents=False)
        return dump(store)


def backed_up(folder: Path, now: int = 1_795_000_000) -> Backup:
    backup, _ = write_backup(
        Paths(folder).database, Paths(folder).backups, BackupReason.DAILY, now, date(2026, 11, 18), None, unheard()
    )
    return backup


def differing(before: Rows, after: Rows) -> dict[str, int]:
    """How many rows of each table are not there as they were."""
    found = {name: len(set(before[name]) - set(after[name])) for name in before}
    return {name: count for name, count in found.items() if count}


# -- what can be read ---------------------------------------------------------------------------------------------


def test_a_sound_file_comes_back_as_it_was_with_its_history(folder: Path, path: Path) -> None:
    before = rows_of(folder)
    with closing(sqlite3.connect(path)) as connection:
        history = connection.execute("SELECT * FROM change_row ORDER BY change_id, place").fetchall()
        lines = connection.execute("SELECT * FROM change ORDER BY id").fetchall()
        ids = dict(connection.execute("SELECT name, seq FROM sqlite_sequence").fetchall())
    done = rescue.take_readable(folder, stand_in=NAME)
    assert rows_of(folder) == before
    assert (done.lost, done.stand_ins, done.from_history, done.unsure, done.held) == ({}, {}, {}, frozenset(), 0)
    assert done.missing_documents == 1
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("SELECT * FROM change_row ORDER BY change_id, place").fetchall() == history
        assert connection.execute("SELECT * FROM change ORDER BY id").fetchall() == lines
        assert dict(connection.execute("SELECT name, seq FROM sqlite_sequence").fetchall()) == ids


def test_undo_still_works_afterwards(folder: Path) -> None:
    clock = FixedClock()
    with closing(Store.open(Paths(folder).database, clock.now)) as store:
        before = dump(store)
        with store.change(Verb.APPLICATION_ADDED) as change:
            change.add(an_organisation("Taken back"))
    rescue.take_readable(folder, stand_in=NAME)
    with closing(Store.open(Paths(folder).database, clock.now)) as store:
        line = store.last_undoable()
        assert line is not None
        store.undo(line.id)
        assert dump(store) == before


@pytest.mark.parametrize("table", ["organisation", "application", "person", "interview", "letter", "reflection"])
def test_a_table_that_is_gone_is_put_together_from_the_history(folder: Path, path: Path, table: str) -> None:
    before = rows_of(folder)
    overwrite(path, root_of(path, table))
    done = rescue.take_readable(folder, stand_in=NAME)
    assert differing(before, rows_of(folder)) == {}
    assert done.lost == {}
    assert sum(done.from_history.values()) == len(before[table])


def test_the_page_with_the_schema_may_be_gone(folder: Path, path: Path) -> None:
    before = rows_of(folder)
    overwrite(path, 1, content=b"")
    done = rescue.take_readable(folder, stand_in=NAME)
    assert differing(before, rows_of(folder)) == {}
    assert done.lost == {}


def test_a_first_page_of_pure_noise_is_no_hindrance(folder: Path, path: Path) -> None:
    before = rows_of(folder)
    overwrite(path, 1)
    rescue.take_readable(folder, stand_in=NAME)
    assert differing(before, rows_of(folder)) == {}


def without_history(path: Path) -> None:
    """The change record is gone, its index too."""
    overwrite(path, root_of(path, "change_row"), root_of(path, "change_row_row"))
    data = path.read_bytes()
    with closing(sqlite3.connect(path)) as connection:
        pages = {root_of(path, "change_row"), root_of(path, "change_row_row")}
        assert connection.execute("PRAGMA page_count").fetchone()[0] == len(data) // 4096
    # Every other page of its trees as well: no page holds the JSON of a step any more.
    loose = [page for page in range(2, pages_of(path) + 1) if page not in pages and b'{"id":' in page_at(data, page)]
    overwrite(path, *loose)


def page_at(data: bytes, number: int) -> bytes:
    return data[(number - 1) * 4096 : number * 4096]


def test_what_is_lost_is_counted_and_what_hangs_on_it_gets_a_stand_in(folder: Path, path: Path) -> None:
    before = rows_of(folder)
    without_history(path)
    overwrite(path, root_of(path, "organisation"))
    done = rescue.take_readable(folder, stand_in=NAME)
    after = rows_of(folder)
    assert len(after["organisation"]) == len(before["organisation"])
    assert done.stand_ins == {"organisations": len(before["organisation"])}
    # The index of names is whole: they come back from there, folded.
    assert {row[1] for row in after["organisation"]} == {row[2] for row in before["organisation"]}
    assert differing(before, after).keys() == {"organisation"}
    assert "Known in part only" in "\n".join(words.report(done))


def test_without_any_trace_a_stand_in_has_the_name_that_was_given(folder: Path, path: Path) -> None:
    without_history(path)
    overwrite(path, root_of(path, "organisation"), root_of(path, "organisation_name"))
    done = rescue.take_readable(folder, stand_in=NAME)
    names = {row[1] for row in rows_of(folder)["organisation"]}
    assert names == {NAME}
    assert "organisations" in done.stand_ins


def test_an_interview_that_is_lost_keeps_its_day_by_the_index(folder: Path, path: Path) -> None:
    before = {row[0]: row for row in rows_of(folder)["interview"]}
    without_history(path)
    overwrite(path, root_of(path, "interview"))
    done = rescue.take_readable(folder, stand_in=NAME)
    clock = FixedClock()
    with closing(Store.open(path, clock.now)) as store:
        interviews = {one.id: one for one in store.find(Interview)}
    assert interviews.keys() == before.keys()
    assert done.stand_ins == {"interviews": len(before)}
    for id, one in interviews.items():
        assert (one.start_utc, one.title) == (before[id][9], before[id][3])


def test_reflections_whose_interview_has_left_no_trace_are_kept(folder: Path, path: Path) -> None:
    before = rows_of(folder)
    without_history(path)
    indexes = ("interview_application", "interview_uid", "interview_start", "interview_title", "interview_end")
    overwrite(path, *(root_of(path, name) for name in ("interview", "interview_once", *indexes)))
    rescue.take_readable(folder, stand_in=NAME)
    after = rows_of(folder)
    assert after["reflection"] == before["reflection"]
    assert {row[3] for row in after["interview"]} == {NAME}


def test_a_file_cut_short_says_what_cannot_be_known(folder: Path, path: Path) -> None:
    cut(path, root_of(path, "reflection") - 1)
    damage = rescue.examine(folder)
    assert {"reflections", "questions"} <= damage.unsure
    assert damage.readable["interviews"] > 0
    done = rescue.take_readable(folder, stand_in=NAME)
    assert rows_of(folder)["interview"]
    told = next(line for line in words.report(done) if "cannot be counted" in line)
    assert "reflections" in told


def test_what_a_crash_left_in_the_log_is_read_too(folder: Path, path: Path, tmp_path: Path) -> None:
    clock = FixedClock()
    crashed = tmp_path / "crashed"
    crashed.mkdir()
    with closing(Store.open(path, clock.now)) as store:
        put(store, an_organisation("Only in the log"))
        for file in folder.glob("postview.db*"):
            shutil.copy(file, crashed)
    overwrite(Paths(crashed).database, root_of(path, "letter"))
    done = rescue.take_readable(crashed, stand_in=NAME)
    assert any(row[1] == "Only in the log" for row in rows_of(crashed)["organisation"])
    assert done.saved_as.with_name(done.saved_as.name + "-wal").exists(), "the log is kept with its file"


def test_a_log_that_is_torn_counts_up_to_where_it_is_whole(folder: Path, path: Path, tmp_path: Path) -> None:
    clock = FixedClock()
    crashed = tmp_path / "crashed"
    crashed.mkdir()
    with closing(Store.open(path, clock.now)) as store:
        put(store, an_organisation("First in the log"))
        first = path.with_name("postview.db-wal").stat().st_size
        put(store, an_organisation("Second in the log"))
        for file in folder.glob("postview.db*"):
            shutil.copy(file, crashed)
    log = Paths(crashed).database.with_name("postview.db-wal")
    data = bytearray(log.read_bytes())
    data[first + 100] ^= 0xFF
    log.write_bytes(data)
    rescue.take_readable(crashed, stand_in=NAME)
    names = {row[1] for row in rows_of(crashed)["organisation"]}
    assert "First in the log" in names
    assert "Second in the log" not in names


def test_what_was_deleted_does_not_come_back(folder: Path, path: Path) -> None:
    clock = FixedClock()
    with closing(Store.open(path, clock.now)) as store:
        with store.change(Verb.APPLICATION_ADDED) as change:
            gone = change.add(an_organisation("Deleted on purpose"))
        with store.change(Verb.APPLICATION_DELETED) as change:
            change.delete(gone)
        store.sql("PRAGMA wal_checkpoint(TRUNCATE)")
    overwrite(path, root_of(path, "organisation"))
    rescue.take_readable(folder, stand_in=NAME)
    assert "Deleted on purpose" not in {row[1] for row in rows_of(folder)["organisation"]}
    with closing(Store.open(path, clock.now)) as store:
        assert put(store, an_organisation("New"))[0].id > gone.id, "its number is not given again"


@pytest.mark.parametrize("content", [b"", b"nothing of ours " * 3000, b"\x00" * 20_000])
def test_nothing_readable_is_told_and_nothing_is_moved(folder: Path, path: Path, content: bytes) -> None:
    path.write_bytes(content)
    damage = rescue.examine(folder)
    assert damage.readable == {}
    with pytest.raises(PostviewError) as refused:
        rescue.take_readable(folder, stand_in=NAME)
    assert refused.value.problem is Problem.DATABASE_DAMAGED
    assert path.read_bytes() == content
    assert {file.name for file in folder.iterdir()} == {"postview.db", "documents"}


def test_a_folder_without_its_database_is_told(folder: Path, path: Path) -> None:
    backed_up(folder)
    path.unlink()
    damage = rescue.examine(folder)
    assert damage.problem.problem is Problem.DATABASE_VANISHED
    assert len(damage.backups) == 1


@pytest.mark.parametrize("seed", range(25))
def test_damage_of_any_kind_leads_to_a_sound_file_and_honest_counts(folder: Path, path: Path, seed: int) -> None:
    chance = random.Random(seed)
    before = rows_of(folder)
    count = pages_of(path)
    data = bytearray(path.read_bytes())
    for _ in range(chance.choice([1, 2, 5, 12])):
        place = chance.randrange(count) * 4096 + chance.choice([0, 0, 1000, 3000])
        size = chance.choice([1, 100, 4096])
        data[place : place + size] = chance.choice([chance.randbytes(size), bytes(size)])
    if chance.random() < 0.2:
        del data[chance.randrange(len(data)) :]
    path.write_bytes(data)
    damaged = bytes(data)
    try:
        done = rescue.take_readable(folder, stand_in=NAME)
    except PostviewError as error:
        assert error.problem in (Problem.DATABASE_DAMAGED, Problem.DATABASE_NEWER)
        assert path.read_bytes() == damaged
        return
    after = rows_of(folder)
    assert done.saved_as.read_bytes() == damaged
    names = {"organisation": "organisations", "interview": "interviews", "letter": "letters"}
    for table, name in names.items():
        assert done.rows.get(name, 0) == len(after[table])
        missing = {row[0] for row in before[table]} - {row[0] for row in after[table]}
        assert len(missing) <= done.lost.get(name, 0) or name in done.unsure


@pytest.mark.parametrize("seed", range(25))
def test_bytes_that_were_flipped_here_and_there_lead_to_a_sound_file(folder: Path, path: Path, seed: int) -> None:
    chance = random.Random(seed)
    data = bytearray(path.read_bytes())
    for _ in range(chance.choice([5, 40, 400])):
        data[chance.randrange(100, len(data))] ^= chance.choice([0xFF, 0x01, 0x80])
    path.write_bytes(data)
    rescue.examine(folder)
    try:
        rescue.take_readable(folder, stand_in=NAME)
    except PostviewError as error:
        assert error.problem is Problem.DATABASE_DAMAGED
        return
    rows_of(folder)


def test_a_value_that_a_flipped_bit_made_a_text_of_costs_its_own_row_only(
    folder: Path, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = rows_of(folder)
    remains = rescue.read_remains(path)
    remains.changes[min(remains.changes)]["interview_id"] = "\x01no number"
    monkeypatch.setattr(rescue, "read_remains", lambda *_, **__: remains)
    rescue.take_readable(folder, stand_in=NAME)
    assert rows_of(folder) == before


# -- backups ------------------------------------------------------------------------------------------------------


def test_the_backup_alone(folder: Path, path: Path) -> None:
    before = rows_of(folder)
    backup = backed_up(folder)
    overwrite(path, *range(1, 20))
    damaged = path.read_bytes()
    assert rescue.examine(folder).backups == tuple(list_folder(Paths(folder).backups))
    done = rescue.take_backup(folder, backup)
    assert rows_of(folder) == before
    assert done.backup == backup
    assert done.rows == done.from_backup
    assert done.saved_as.read_bytes() == damaged
    assert backup.path.exists()


def test_both_give_the_newer_of_each_and_nothing_that_was_deleted_since(folder: Path, path: Path) -> None:
    backup = backed_up(folder)
    clock = FixedClock()
    with closing(Store.open(path, clock.now)) as store:
        new = put_interview(store, "2026-12-01T10:00", organisation="After the backup")
        changed = store.need(Interview, 1)
        with store.change(Verb.INTERVIEW_CHANGED) as change:
            change.save(replace(changed, notes="written after the backup"))
        with store.change(Verb.INTERVIEW_DELETED) as change:
            change.delete(store.need(Interview, 2))
        expected = dump(store)
    overwrite(path, root_of(path, "interview"), root_of(path, "person"))
    done = rescue.take_both(folder, backup, stand_in=NAME)
    after = rows_of(folder)
    assert differing(expected, after) == {}
    assert {row[0] for row in after["interview"]} == {row[0] for row in expected["interview"]}
    assert new.id in {row[0] for row in after["interview"]}
    assert done.lost == {}


def test_what_neither_page_nor_history_holds_comes_from_the_backup(folder: Path, path: Path) -> None:
    before = rows_of(folder)
    backup = backed_up(folder)
    without_history(path)
    overwrite(path, root_of(path, "interview"))
    done = rescue.take_both(folder, backup, stand_in=NAME)
    assert differing(before, rows_of(folder)) == {}
    assert done.from_backup["interviews"] == len(before["interview"])
    assert done.stand_ins == {}
    assert "Of these from the backup" in "\n".join(words.report(done))


def test_a_backup_of_an_older_schema_fits_too(folder: Path, path: Path) -> None:
    old = Path(__file__).parents[1] / "data" / "schema-1.sqlite"
    shutil.copy(old, path)
    backup = backed_up(folder)
    assert backup.schema == 1
    Store.open(path, FixedClock().now).close()
    before = rows_of(folder)
    overwrite(path, root_of(path, "interview"))
    done = rescue.take_both(folder, backup, stand_in=NAME)
    assert differing(before, rows_of(folder)) == {}
    assert done.lost == {}


def test_a_damaged_file_of_an_older_schema_is_rescued_into_the_newest(folder: Path, path: Path) -> None:
    shutil.copy(Path(__file__).parents[1] / "data" / "schema-1.sqlite", path)
    overwrite(path, root_of(path, "participant"))
    rescue.take_readable(folder, stand_in=NAME)
    assert rows_of(folder)["interview"]
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA user_version").fetchone() == (len(migrations.STEPS),)


def test_a_backup_of_another_life_is_not_mixed_in(folder: Path, path: Path, tmp_path: Path) -> None:
    other = tmp_path / "other"
    other.mkdir()
    clock = FixedClock()
    clock.advance(days=3)
    with closing(Store.open(Paths(other).database, clock.now)) as store:
        put_interview(store)
    backup = backed_up(other)
    overwrite(path, root_of(path, "interview"))
    before = path.read_bytes()
    with pytest.raises(PostviewError) as refused:
        rescue.take_both(folder, backup, stand_in=NAME)
    assert refused.value.problem is Problem.BACKUP_UNRELATED
    assert path.read_bytes() == before


def test_going_back_from_a_newer_database(folder: Path, path: Path) -> None:
    before = rows_of(folder)
    backup = backed_up(folder)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(f"PRAGMA user_version = {len(migrations.STEPS) + 1}")
    with pytest.raises(PostviewError) as refused:
        Store.open(path, FixedClock().now)
    assert refused.value.problem is Problem.DATABASE_NEWER
    assert (refused.value.details["backup"], refused.value.details["day"]) == (backup.name, "2026-11-18")
    damage = rescue.examine(folder)
    assert damage.readable == {}
    done = rescue.take_backup(folder, damage.backups[0])
    assert rows_of(folder) == before
    assert done.saved_as.exists()


def test_a_backup_that_is_damaged_itself_is_refused(folder: Path, path: Path) -> None:
    backup = backed_up(folder)
    overwrite(backup.path, root_of(backup.path, "interview_start"))
    before = path.read_bytes()
    with pytest.raises(PostviewError) as refused:
        rescue.take_backup(folder, backup)
    assert refused.value.problem is Problem.NO_BACKUP
    assert path.read_bytes() == before


def test_documents_that_are_missing_come_from_the_backup(folder: Path, path: Path) -> None:
    clock = FixedClock()
    kept = documents.keep_bytes(b"my CV", "CV.pdf", folder)
    with closing(Store.open(path, clock.now)) as store:
        put(store, Attachment(application_id=1, name="CV.pdf", digest=kept.digest, size=kept.size))
    backup = backed_up(folder)
    fill_pool(Paths(folder).backups / POOL, [kept.digest], [documents.folder_in(folder)], unheard())
    documents.path_in(folder, kept.digest).unlink()
    done = rescue.take_backup(folder, backup)
    assert documents.read_document(folder, kept.digest) == b"my CV"
    assert done.missing_documents == 1, "the one of the fixture was never there"


# -- letters ------------------------------------------------------------------------------------------------------


STATES = {
    LetterState.SCHEDULED: LetterState.HELD,
    LetterState.CLAIMED: LetterState.HELD,
    LetterState.COMMITTING: LetterState.UNKNOWN,
    LetterState.DRAFT: LetterState.DRAFT,
    LetterState.SENT: LetterState.SENT,
    LetterState.REJECTED: LetterState.REJECTED,
}


@pytest.mark.parametrize("way", ["readable", "backup", "both"])
def test_no_letter_goes_off_because_data_was_rescued(folder: Path, path: Path, way: str) -> None:
    with closing(Store.open(path, FixedClock().now)) as store:
        ids = {
            state: put(store, Letter(application_id=1, state=state, token="t", send_at=1, message_id=f"<{state}@x>"))[
                0
            ].id
            for state in STATES
        }
    backup = backed_up(folder)
    overwrite(path, root_of(path, "question"))
    if way == "readable":
        done = rescue.take_readable(folder, stand_in=NAME)
    elif way == "backup":
        done = rescue.take_backup(folder, backup)
    else:
        done = rescue.take_both(folder, backup, stand_in=NAME)
    with closing(Store.open(path, FixedClock().now)) as store:
        for before, after in STATES.items():
            assert store.need(Letter, ids[before]).state is after
    assert done.held >= 2


def test_what_the_damaged_file_knows_to_have_left_stays_sent(folder: Path, path: Path) -> None:
    with closing(Store.open(path, FixedClock().now)) as store:
        letter = put(store, Letter(application_id=1, state=LetterState.SCHEDULED, message_id="<one@x.example>"))[0]
    backup = backed_up(folder)
    with closing(Store.open(path, FixedClock().now)) as store, store.change(Verb.LETTER_SENT) as change:
        change.save(replace(letter, state=LetterState.SENT, sent_at=1_800_000_000))
    overwrite(path, root_of(path, "question"))
    rescue.take_backup(folder, backup)
    with closing(Store.open(path, FixedClock().now)) as store:
        found = store.need(Letter, letter.id)
        assert (found.state, found.sent_at) == (LetterState.SENT, 1_800_000_000)


# -- putting in place ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize("stop_at", range(8))
def test_a_crash_at_any_step_leaves_the_old_or_the_new_file_never_none(
    folder: Path, path: Path, stop_at: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = rows_of(folder)
    overwrite(path, root_of(path, "interview"))
    path.with_name("postview.db-wal").write_bytes(b"left behind")
    calls = 0

    class Crash(BaseException):
        pass

    def then(function):  # type: ignore[no-untyped-def]
        def run(*args, **named):  # type: ignore[no-untyped-def]
            nonlocal calls
            calls += 1
            if calls == stop_at:
                raise Crash
            return function(*args, **named)

        return run

    monkeypatch.setattr(exchange, "_to_disk", then(exchange._to_disk))
    monkeypatch.setattr(exchange, "_second_name", then(exchange._second_name))
    monkeypatch.setattr(Path, "replace", then(Path.replace))
    with suppress(Crash):
        rescue.take_readable(folder, stand_in=NAME)
    monkeypatch.undo()
    assert path.exists()
    try:
        Store.open(path, FixedClock().now).close()
    except PostviewError as error:
        assert error.problem is Problem.DATABASE_DAMAGED
        rescue.take_readable(folder, stand_in=NAME)
    assert differing(before, rows_of(folder)) == {}
    assert list((folder / "damaged").glob("*.db")), "the damaged file is kept"


def test_where_there_are_no_second_names_the_damaged_file_is_copied(
    folder: Path, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_args: object) -> None:
        raise OSError("no links here")

    monkeypatch.setattr(exchange.os, "link", refuse)
    overwrite(path, root_of(path, "interview"))
    damaged = path.read_bytes()
    done = rescue.take_readable(folder, stand_in=NAME)
    assert done.saved_as.read_bytes() == damaged


def test_two_rescues_keep_two_files(folder: Path) -> None:
    first = rescue.take_readable(folder, stand_in=NAME)
    second = rescue.take_readable(folder, stand_in=NAME)
    assert first.saved_as != second.saved_as
    assert first.saved_as.exists() and second.saved_as.exists()


def test_a_backup_in_the_second_folder_is_offered_and_one_that_lies_in_both_but_once(
    folder: Path, path: Path, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    with closing(Store.open(path, FixedClock().now)) as store:
        backups = open_suite(store, FixedClock()).backups
        backups.set_second_folder(stick)
        make_backup(backups.order(BackupReason.DAILY), lambda _done, _total: None, lambda: False)
    cut(path, 100)
    [both] = rescue.examine(folder).backups
    assert not both.second
    both.path.unlink()
    [only] = rescue.examine(folder).backups
    assert only.second
    rescued = rescue.take_backup(folder, only)
    assert rescued.rows["interviews"] == only.counts["interviews"]


@pytest.mark.parametrize("passphrase", ["", "four words of mine"])
def test_a_saved_file_is_taken_documents_and_all(folder: Path, path: Path, tmp_path: Path, passphrase: str) -> None:
    file = tmp_path / "saved"
    with closing(Store.open(path, FixedClock().now)) as store:
        order = open_suite(store, FixedClock()).backups.order(BackupReason.ASKED, archive=file, passphrase=passphrase)
        make_backup(order, lambda _done, _total: None, lambda: False)
    before = rows_of(folder)
    cut(path, 100)
    if passphrase:
        with pytest.raises(PostviewError) as refused:
            rescue.take_file(folder, file)
        assert refused.value.problem is Problem.PASSPHRASE_NEEDED
    rescued = rescue.take_file(folder, file, passphrase)
    assert rescued.backup is not None
    assert rescued.backup.path == file
    assert rows_of(folder)["interview"] == before["interview"]
    assert not [one for one in folder.iterdir() if one.name.startswith(".")]
