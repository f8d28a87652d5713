"""Backups through the services: made, let go, gone back to in the running program; no letter leaves by it."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import tempfile
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from postview_desktop.domain.application import Organisation
from postview_desktop.domain.backup import BackupReason
from postview_desktop.domain.change import Changed, Verb
from postview_desktop.domain.errors import PostviewError, Problem
from postview_desktop.domain.follow_up import Contact, ContactPurpose
from postview_desktop.domain.interview import Interview
from postview_desktop.domain.key import DatabaseKey
from postview_desktop.domain.letter import Letter, LetterKind, LetterState, SentVia
from postview_desktop.files.documents import path_in
from postview_desktop.files.json_export import KINDS
from postview_desktop.services import backup_work
from postview_desktop.services.backups import Backups, all_backups, make_backup, prepare_restore
from postview_desktop.services.suite import Suite
from postview_desktop.storage import Store, migrations
from postview_desktop.storage.backup_files import POOL, place_of
from tests.support.anything import everything
from tests.support.backups import a_search, attach, go_back, go_on, lay_out, make, quiet, tree
from tests.support.builders import an_organisation, put, put_interview
from tests.support.clock import FixedClock
from tests.support.dump import dump

S = LetterState


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock()


@pytest.fixture
def suite(tmp_path: Path, clock: FixedClock):
    with a_search(tmp_path / "data", clock) as suite:
        yield suite


def data_of(suite: Suite) -> Path:
    return suite.store.path.parent


def beside(suite: Suite) -> list[str]:
    """What lies in the data folder but the database itself."""
    return sorted(path.name for path in data_of(suite).iterdir() if not path.name.startswith("postview.db"))


def refusal(suite: Suite, source: Path, passphrase: str = "", **keys: object) -> PostviewError:
    before = tree(data_of(suite))
    with pytest.raises(PostviewError) as caught:
        lay_out(suite, source, passphrase, **keys)
    after = tree(data_of(suite))
    assert {name: one for name, one in after.items() if "-shm" not in name} == {
        name: one for name, one in before.items() if "-shm" not in name
    }, "nothing is left behind"
    return caught.value


# -- when -----------------------------------------------------------------------------------------------------


def test_one_is_due_at_the_first_use_of_a_day(suite, clock):
    assert suite.backups.due()
    make(suite)
    assert not suite.backups.due()
    clock.set("2026-11-24T00:00")
    assert suite.backups.due()


def test_a_start_later_in_the_day_sees_that_it_was_made(suite, clock):
    make(suite)
    assert not Backups(suite.store, clock).due()


def test_none_is_due_while_nothing_was_entered(tmp_path, clock):
    with a_search(tmp_path / "empty", clock, filled=False) as suite:
        assert not suite.backups.due()


@pytest.mark.parametrize(("reason", "due"), [(BackupReason.UPGRADE, True), (BackupReason.IMPORT, False)])
def test_one_that_was_made_for_another_reason_will_do_but_for_an_upgrades(suite, clock, reason, due):
    make(suite, reason)
    assert Backups(suite.store, clock).due() is due


def test_of_two_months_of_days_the_rule_keeps_its_number(suite, clock):
    for day in range(60):
        clock.set(f"2026-{9 + (day // 30):02}-{day % 30 + 1:02}T09:00")
        make(suite)
    kept = suite.backups.list()
    assert len(kept) == 7 + 2 + 1, "seven days reach into two of the four weeks, and into one of the two months"
    assert all(one.sound for one in kept)
    assert kept[0].made_on == clock.today()


def test_an_empty_database_does_not_push_good_backups_out(suite, clock):
    make(suite)
    for name in ("change_row", "change", "due", "participant", "interview", "application", "person", "organisation"):
        with suite.store.derived() as execute:
            execute(f"DELETE FROM {name}")
    for day in range(24, 30):
        for hour in range(3):
            clock.set(f"2026-11-{day}T{9 + hour:02}:00")
            make(suite, BackupReason.IMPORT)
    assert [one.counts["interviews"] for one in suite.backups.list() if not one.empty] == [1]
    go_back(suite, next(one.path for one in suite.backups.list() if not one.empty))
    assert suite.store.count(Interview) == 1


# -- there and back -------------------------------------------------------------------------------------------


def test_going_back_gives_everything_as_it_was_in_the_running_program(suite):
    made = make(suite)
    before, history = dump(suite.store), suite.store.history()
    heard = []
    put_interview(suite.store, "2026-12-01T10:00", organisation="Contoso")
    suite.store.on_change.append(heard.append)

    go_back(suite, made.path)

    assert dump(suite.store) == before
    assert suite.store.history() == history
    assert [(one.verb, one.kinds) for one in heard] == [(Verb.DATA_RESTORED, frozenset(Changed))]
    assert beside(suite) == ["backups"]
    assert suite.store.integrity() == []


def test_undo_goes_on_from_the_backups_own_record(suite):
    made = make(suite)
    put_interview(suite.store, "2026-12-01T10:00", organisation="Contoso")
    go_back(suite, made.path)
    line = suite.store.last_undoable()
    assert line is not None
    suite.store.undo(line.id)
    assert suite.store.count(Interview) == 0
    suite.store.redo(line.id)
    assert suite.store.count(Interview) == 1


def test_going_back_can_be_taken_back(suite):
    made = make(suite)
    put_interview(suite.store, "2026-12-01T10:00", organisation="Contoso")
    after = dump(suite.store)
    prepared = lay_out(suite, made.path)
    before = make(suite, BackupReason.RESTORE)
    suite.backups.restore(prepared)
    go_back(suite, before.path)
    assert dump(suite.store) == after


def test_what_was_worked_out_follows(suite):
    made = make(suite)
    due = suite.store.sql("SELECT * FROM due ORDER BY 1, 2")
    assert due
    suite.interviews.delete(1)
    assert suite.store.sql("SELECT count(*) FROM due") == [(0,)]
    go_back(suite, made.path)
    assert suite.store.sql("SELECT * FROM due ORDER BY 1, 2") == due


def test_no_id_is_given_twice_and_nothing_is_announced_twice(suite):
    made = make(suite)
    later = put_interview(suite.store, "2026-12-01T10:00", organisation="Contoso")
    suite.store.mark_announced([f"due:{later.id}"], 5)
    last = suite.store.last_change_id()
    go_back(suite, made.path)
    new = put_interview(suite.store, "2026-12-02T10:00", organisation="Fabrikam")
    assert new.id > later.id
    assert suite.store.last_change_id() > last
    assert suite.store.announced([f"due:{later.id}"]) == {f"due:{later.id}"}


@pytest.mark.skipif(sys.platform == "win32", reason="no such limit")
def test_the_disk_refusing_leaves_everything_as_it_was(suite):
    import resource

    put(suite.store, *[an_organisation(f"Organisation {number}", notes="x" * 4000) for number in range(100)])
    made = make(suite)
    put_interview(suite.store, "2026-12-01T10:00", organisation="Contoso")
    suite.store.sql("PRAGMA wal_checkpoint(TRUNCATE)")
    before = dump(suite.store)
    prepared = lay_out(suite, made.path)

    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (600_000, hard))
    try:
        with pytest.raises(PostviewError) as caught:
            suite.backups.restore(prepared)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))

    assert caught.value.problem in (Problem.DISK_FULL, Problem.DATA_FOLDER_UNWRITABLE)
    assert dump(suite.store) == before
    assert suite.store.integrity() == []
    suite.backups.restore(prepared)
    assert suite.store.count(Interview) == 1


@pytest.mark.skipif(not sys.platform.startswith("linux") or os.geteuid() != 0, reason="mounts a file system")
def test_a_full_disk_leaves_everything_as_it_was(tmp_path):
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=6m", "none", str(tmp_path)], capture_output=True)
    if mounted.returncode:
        pytest.skip("this machine lets nobody mount")
    try:
        with a_search(tmp_path / "data") as suite:
            put(suite.store, *[an_organisation(f"Organisation {number}", notes="x" * 4000) for number in range(100)])
            made = make(suite)
            put_interview(suite.store, "2026-12-01T10:00", organisation="Contoso")
            before = dump(suite.store)
            prepared = lay_out(suite, made.path)
            junk = tmp_path / "junk"
            free = shutil.disk_usage(tmp_path).free
            junk.write_bytes(bytes(free - 200_000))
            with pytest.raises(PostviewError) as caught:
                suite.backups.restore(prepared)
            assert caught.value.problem is Problem.DISK_FULL
            with pytest.raises(PostviewError) as caught:
                make(suite)
            assert caught.value.problem is Problem.DISK_FULL
            assert [one.name for one in suite.backups.list()] == [made.name], "the good one stays"
            assert not list(suite.backups.folder.glob("*.part"))
            assert dump(suite.store) == before
            junk.unlink()
            suite.backups.restore(prepared)
            assert suite.store.count(Interview) == 1
    finally:
        subprocess.run(["umount", str(tmp_path)], check=True)


@settings(max_examples=25, deadline=None)
@given(everything(), st.sampled_from(["folder", "archive"]))
def test_whatever_is_in_it_comes_back(rows, way):
    with tempfile.TemporaryDirectory() as folder, a_search(Path(folder) / "data", filled=False) as suite:
        with suite.store.change(Verb.DATA_IMPORTED) as change:
            for kind in KINDS:
                for row in rows[kind]:
                    # As in life, no two letters have one Message-ID.
                    change.add(replace(row, message_id=f"<{row.id}@x>") if kind == "letters" else row)
        before = dump(suite.store)
        made = make(suite, archive=Path(folder) / "a.zip") if way == "archive" else make(suite)
        with suite.store.change(Verb.DATA_IMPORTED) as change:
            change.add(Organisation(name="Afterwards"))
        go_back(suite, made.path)
        assert dump(suite.store) == before


def test_an_archive_is_restored_on_another_computer(suite, tmp_path):
    digest = attach(suite, b"curriculum vitae")
    made = make(suite, BackupReason.ASKED, archive=tmp_path / "stick.zip")
    assert made.documents == 1
    assert beside(suite) == ["documents"], "nothing else was written"
    with a_search(tmp_path / "elsewhere", filled=False) as other:
        go_back(other, tmp_path / "stick.zip")
        assert dump(other.store) == dump(suite.store)
        assert path_in(data_of(other), digest).read_bytes() == b"curriculum vitae"


def test_an_archive_under_a_passphrase_opens_with_it_alone(suite, tmp_path):
    archive = tmp_path / "stick.age"
    make(suite, BackupReason.ASKED, archive=archive, passphrase="Käse und Öl")
    assert b"Northwind" not in archive.read_bytes()
    assert refusal(suite, archive).problem is Problem.PASSPHRASE_NEEDED
    assert refusal(suite, archive, "Käse").problem is Problem.WRONG_ARCHIVE_PASSPHRASE
    before = dump(suite.store)
    put_interview(suite.store, "2026-12-01T10:00", organisation="Contoso")
    go_back(suite, archive, "Käse und Öl")
    assert dump(suite.store) == before


def test_a_database_with_pages_of_another_size_comes_back_too(suite, tmp_path):
    import sqlite3
    from contextlib import closing

    before = dump(suite.store)
    copy = tmp_path / "copy.sqlite"
    shutil.copy(make(suite).path, copy)
    with closing(sqlite3.connect(copy)) as raw:
        raw.execute("PRAGMA page_size = 1024")
        raw.execute("VACUUM")
    put_interview(suite.store, "2026-12-01T10:00", organisation="Contoso")
    go_back(suite, copy)
    assert dump(suite.store) == before


def test_a_backup_of_an_older_schema_is_brought_up_to_ours(suite, tmp_path):
    older = Path(__file__).parents[1] / "data"
    for source in sorted(older.glob("schema-*.sqlite")):
        shutil.copy(source, tmp_path / source.name)
        go_back(suite, tmp_path / source.name)
        assert suite.store.sql("PRAGMA user_version") == [(len(migrations.STEPS),)]
        assert suite.store.count(Interview) > 0
        assert suite.store.integrity() == []


# -- what is refused ------------------------------------------------------------------------------------------


def test_a_backup_of_a_newer_postview_is_refused(suite, monkeypatch):
    made = make(suite)
    monkeypatch.setattr(migrations, "STEPS", migrations.STEPS[:-1])
    assert refusal(suite, made.path).problem is Problem.NEWER_BACKUP


def test_one_that_was_altered_is_refused(suite):
    made = make(suite)
    with made.path.open("r+b") as file:
        file.seek(made.database_bytes - 10)
        file.write(b"rot")
    assert refusal(suite, made.path).problem is Problem.NO_BACKUP


@pytest.mark.parametrize("content", [b"", b"hello", b"PK\x03\x04", b"SQLite format 3\x00", b"\x00" * 5000, b"PK" * 900])
def test_what_is_no_backup_is_refused(suite, tmp_path, content):
    (tmp_path / "file.zip").write_bytes(content)
    assert refusal(suite, tmp_path / "file.zip").problem is Problem.NO_BACKUP


def test_a_missing_file_and_a_folder_are_told(suite, tmp_path):
    assert refusal(suite, tmp_path / "nothing.zip").problem is Problem.FILE_MISSING
    assert refusal(suite, tmp_path).problem is Problem.FILE_UNREADABLE


@pytest.mark.parametrize(
    "statement",
    [
        "CREATE TRIGGER t AFTER INSERT ON interview BEGIN DELETE FROM letter; END",
        "CREATE VIEW v AS SELECT * FROM letter",
        "CREATE TABLE mine (id INTEGER)",
        "DROP TABLE attachment",
        "UPDATE interview SET kind = 'seance'",
        "UPDATE interview SET start = 'soon'",
        "UPDATE interview SET application_id = 99",
        "PRAGMA application_id = 1",
        "PRAGMA user_version = 0",
    ],
)
def test_a_database_that_is_not_as_ours_is_refused(suite, tmp_path, statement):
    import sqlite3
    from contextlib import closing

    made = make(suite)
    bad = tmp_path / "bad.sqlite"
    shutil.copy(made.path, bad)
    with closing(sqlite3.connect(bad)) as raw:
        raw.execute(statement)
        raw.commit()
    assert refusal(suite, bad).problem is Problem.NO_BACKUP


def test_stopped_nothing_is_left(suite):
    attach(suite, b"x" * 100_000)
    made = make(suite)
    for step in range(1, 40):
        asked = 0

        def stopped(step: int = step) -> bool:
            nonlocal asked
            asked += 1
            return asked >= step

        try:
            prepare_restore(made.path, "", data_of(suite), quiet, stopped).discard()
        except PostviewError as error:
            assert error.problem is Problem.STOPPED
            assert beside(suite) == ["backups", "documents"]
        else:
            return
    pytest.fail("it never came to its end")


def test_progress_grows_to_its_end(suite):
    attach(suite, b"x" * 1_000_000)
    told: list[tuple[int, int]] = []
    make_backup(suite.backups.order(BackupReason.DAILY), lambda done, total: told.append((done, total)), go_on)
    assert told[-1][0] == told[-1][1] > 1_000_000
    assert [done for done, _ in told] == sorted(done for done, _ in told)


# -- letters --------------------------------------------------------------------------------------------------


def letter(suite: Suite, state: LetterState, message_id: str = "<one@x>", **fields: object) -> Letter:
    """A follow-up in a state, as its outbox would have left it."""
    given = {"interview_id": 1, "kind": LetterKind.FOLLOW_UP, "to_address": "a@b.example", "subject": "S", **fields}
    with suite.store.change(Verb.LETTER_STARTED) as change:
        return change.add(Letter(state=state, message_id=message_id, **given))  # type: ignore[arg-type]


def to_state(suite: Suite, one: Letter, state: LetterState, **fields: object) -> None:
    with suite.store.change(Verb.LETTER_MOVED_ON) as change:
        change.save(replace(one, state=state, **fields))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("then", "now", "after"),
    [
        (S.DRAFT, S.DRAFT, S.DRAFT),
        (S.DRAFT, S.SENT, S.SENT),
        (S.DRAFT, S.UNKNOWN, S.UNKNOWN),
        (S.SCHEDULED, S.SCHEDULED, S.HELD),
        (S.SCHEDULED, S.DRAFT, S.HELD),
        (S.SCHEDULED, S.SENT, S.SENT),
        (S.SCHEDULED, S.UNKNOWN, S.UNKNOWN),
        (S.CLAIMED, S.SENT, S.SENT),
        (S.CLAIMED, S.REJECTED, S.HELD),
        (S.COMMITTING, S.UNKNOWN, S.UNKNOWN),
        (S.COMMITTING, S.SENT, S.SENT),
        (S.COMMITTING, S.DRAFT, S.UNKNOWN),
        (S.HELD, S.SENT, S.SENT),
        (S.SENT, S.UNDELIVERED, S.SENT),
        (S.UNDELIVERED, S.UNDELIVERED, S.UNDELIVERED),
    ],
)
def test_no_letter_leaves_by_going_back(suite, then, now, after):
    one = letter(suite, then, token="t", send_at=1)
    made = make(suite)
    to_state(suite, one, now, token="", sent_at=7 if now is S.SENT else 0, sent_via=SentVia.SMTP)
    go_back(suite, made.path)
    found = suite.store.need(Letter, one.id)
    assert found.state is after
    assert found.token == "" or found.state is then
    assert suite.outbox.due() == []


def test_one_that_left_since_counts_as_a_contact(suite, clock):
    one = letter(suite, S.SCHEDULED, send_at=clock.now() + 60)
    made = make(suite)
    to_state(suite, one, S.SENT, sent_at=clock.now() + 60, sent_via=SentVia.SMTP)
    go_back(suite, made.path)
    (contact,) = suite.store.find(Contact, letter_id=one.id)
    assert (contact.purpose, contact.at, contact.ours) == (ContactPurpose.FOLLOW_UP, clock.now() + 60, True)
    go_back(suite, made.path)
    assert len(suite.store.find(Contact, letter_id=one.id)) == 1


def test_a_letter_of_another_message_is_not_taken_for_sent(suite):
    letter(suite, S.SENT, "<other@x>", sent_at=5, sent_via=SentVia.SMTP)
    one = letter(suite, S.SCHEDULED, "<one@x>")
    nameless = letter(suite, S.SCHEDULED, "")
    letter(suite, S.SENT, "", sent_at=5, sent_via=SentVia.POST)
    made = make(suite)
    go_back(suite, made.path)
    assert suite.store.need(Letter, one.id).state is S.HELD
    assert suite.store.need(Letter, nameless.id).state is S.HELD


@pytest.mark.parametrize("state", [S.CLAIMED, S.COMMITTING])
def test_while_a_letter_is_leaving_one_cannot_go_back(suite, state):
    made = make(suite)
    letter(suite, state, token="t")
    prepared = lay_out(suite, made.path)
    before = dump(suite.store)
    with pytest.raises(PostviewError) as caught:
        suite.backups.restore(prepared)
    assert caught.value.problem is Problem.LETTER_LEAVING
    assert dump(suite.store) == before
    prepared.discard()


# -- documents ------------------------------------------------------------------------------------------------


def test_documents_are_kept_once_and_come_back(suite, clock):
    digest = attach(suite, b"curriculum vitae")
    attach(suite, b"curriculum vitae", "the same.pdf")
    first = make(suite)
    clock.advance(days=1)
    second = make(suite)
    assert (first.documents, second.documents) == (1, 1)
    assert first.counts["attachments"] == suite.backups.counts()["documents"] == 2, "as many as the pages show"
    pool = [path for path in (suite.backups.folder / POOL).rglob("*") if path.is_file()]
    assert [path.name for path in pool] == [digest]
    path_in(data_of(suite), digest).unlink()
    go_back(suite, first.path)
    assert path_in(data_of(suite), digest).read_bytes() == b"curriculum vitae"


def test_a_document_that_only_undo_knows_is_kept_too(suite):
    digest = attach(suite, b"curriculum vitae")
    suite.attachments.delete(1)
    make(suite)
    assert place_of(suite.backups.folder / POOL, digest).exists()


def test_a_document_goes_with_the_last_backup_that_names_it(suite, clock):
    digest = attach(suite, b"curriculum vitae")
    make(suite)
    with suite.store.derived() as execute:  # as if it had never been attached
        execute("DELETE FROM attachment")
        execute("DELETE FROM change_row WHERE table_name = 'attachment'")
    where = place_of(suite.backups.folder / POOL, digest)
    for day in range(1, 30):
        clock.set(f"2026-12-{day:02}T09:00")
        make(suite)
        named = any(one.documents for one in suite.backups.list())
        assert where.exists() is named
    assert where.exists(), "the newest of November is one of the twelve months"
    for month in range(1, 13):
        clock.set(f"2027-{month:02}-28T09:00")
        make(suite)
    assert not where.exists()


def test_a_missing_document_is_told_and_stops_nothing(suite):
    digest = attach(suite, b"curriculum vitae")
    path_in(data_of(suite), digest).unlink()
    made = make(suite)
    assert made.sound
    prepared = lay_out(suite, made.path)
    assert prepared.missing == (digest,)
    suite.backups.restore(prepared)
    archive = make(suite, BackupReason.ASKED, archive=data_of(suite).parent / "a.zip")
    assert archive.documents == 0, "an archive promises what is in it"


def test_a_document_that_was_altered_is_not_backed_up_as_if_it_were_whole(suite):
    digest = attach(suite, b"curriculum vitae")
    path_in(data_of(suite), digest).write_bytes(b"curriculum VITAE")
    make(suite)
    assert not place_of(suite.backups.folder / POOL, digest).exists()


def test_one_that_was_stopped_is_filled_up_by_the_next(suite, clock):
    digest = attach(suite, b"x" * 2_000_000)
    steps = 0

    def stopped() -> bool:
        nonlocal steps
        steps += 1
        return any(suite.backups.folder.glob("*.sqlite"))

    made = make_backup(suite.backups.order(BackupReason.DAILY), quiet, stopped)
    assert made.sound and not place_of(suite.backups.folder / POOL, digest).exists()
    clock.advance(days=1)
    make(suite)
    assert place_of(suite.backups.folder / POOL, digest).exists()


# -- the second folder ----------------------------------------------------------------------------------------


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    (tmp_path / "stick").mkdir()
    return tmp_path / "stick"


def there(suite: Suite) -> list[str]:
    return [one.name for one in suite.backups.list() if one.second]


def test_each_backup_is_made_in_both_places(suite, stick, clock):
    digest = attach(suite, b"curriculum vitae")
    suite.backups.set_second_folder(stick)
    assert suite.backups.second_folder().reachable
    made = make(suite)
    assert there(suite) == [made.name]
    known = suite.backups.second_folder()
    assert (known.path, known.last_at, known.error) == (stick, clock.now(), None)
    (copy,) = [one for one in suite.backups.list() if one.second]
    shutil.rmtree(suite.backups.folder)
    shutil.rmtree(data_of(suite) / "documents")
    go_back(suite, copy.path)
    assert path_in(data_of(suite), digest).read_bytes() == b"curriculum vitae"


def test_one_that_is_away_is_told_and_caught_up_when_it_comes_back(suite, stick, tmp_path, clock):
    suite.backups.set_second_folder(stick)
    first = make(suite)
    stick.rename(tmp_path / "drawn")
    for _ in range(3):
        clock.advance(days=1)
        assert make(suite).sound
    known = suite.backups.second_folder()
    assert not known.reachable
    assert known.error is not None and known.error.problem is Problem.SECOND_FOLDER_AWAY
    assert known.last_at == first.made_at
    assert len(suite.backups.list()) == 4
    (tmp_path / "drawn").rename(stick)
    clock.advance(days=1)
    make(suite)
    assert len(there(suite)) == 5
    assert suite.backups.second_folder().error is None


def test_an_empty_place_under_the_same_name_is_not_taken_for_the_stick(suite, stick, clock):
    """Where a stick is not plugged in, its folder may still be there, on the computer's own disk."""
    suite.backups.set_second_folder(stick)
    make(suite)
    shutil.rmtree(stick)
    stick.mkdir()
    clock.advance(days=1)
    make(suite)
    assert list(stick.iterdir()) == []
    assert not suite.backups.second_folder().reachable


def test_old_ones_are_let_go_there_too_and_strangers_stay(suite, stick, clock):
    suite.backups.set_second_folder(stick)
    (stick / "holiday.jpg").write_bytes(b"a picture")
    for day in range(1, 29):
        clock.set(f"2026-12-{day:02}T09:00")
        make(suite)
    assert len(there(suite)) == len([one for one in suite.backups.list() if not one.second]) < 14
    assert (stick / "holiday.jpg").exists()


def test_two_searches_on_one_stick_do_not_touch_each_other(suite, stick, tmp_path, clock):
    suite.backups.set_second_folder(stick)
    mine = make(suite)
    with a_search(tmp_path / "other", clock) as other:
        other.backups.set_second_folder(stick)
        for day in range(1, 20):
            clock.set(f"2027-12-{day:02}T09:00")
            make(other)
    assert there(suite) == [mine.name]


def test_a_second_folder_within_the_first_and_one_that_is_not_there_are_refused(suite, tmp_path):
    for path, problem in (
        (data_of(suite), Problem.SECOND_FOLDER_INSIDE),
        (data_of(suite) / "backups", Problem.SECOND_FOLDER_INSIDE),
        (tmp_path / "nowhere", Problem.SECOND_FOLDER_AWAY),
    ):
        with pytest.raises(PostviewError) as caught:
            suite.backups.set_second_folder(path)
        assert caught.value.problem is problem
    assert suite.backups.second_folder().path is None


def test_without_a_second_folder_what_lies_there_stays(suite, stick):
    suite.backups.set_second_folder(stick)
    make(suite)
    suite.backups.set_second_folder(None)
    assert suite.backups.second_folder().path is None
    assert there(suite) == []
    assert list(stick.rglob("*.sqlite"))


def test_going_back_does_not_change_where_backups_go(suite, stick):
    made = make(suite)
    suite.backups.set_second_folder(stick)
    go_back(suite, made.path)
    assert suite.backups.second_folder().path == stick


def test_a_stick_that_is_full_is_told_and_the_backup_counts(suite, stick, monkeypatch):
    suite.backups.set_second_folder(stick)
    root = next(stick.iterdir())
    opened = os.open

    def full(path, *args, **more):
        if str(root) in str(path):
            raise OSError(28, "No space left on device")
        return opened(path, *args, **more)

    monkeypatch.setattr(os, "open", full)
    made = make(suite)
    monkeypatch.undo()
    assert made.sound
    known = suite.backups.second_folder()
    assert known.error is not None and known.error.problem is Problem.DISK_FULL
    assert [path for path in root.rglob("*") if path.is_file()] == []


@pytest.mark.skipif(not sys.platform.startswith("linux") or os.geteuid() != 0, reason="mounts a file system")
def test_a_real_disk_that_fills_up_and_one_that_is_read_only(suite, stick, clock):
    """A tmpfs of one megabyte in the stick's place: half a backup never stays on it."""
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=1m", "none", str(stick)], capture_output=True)
    if mounted.returncode:
        pytest.skip("this machine lets nobody mount")
    try:
        suite.backups.set_second_folder(stick)
        make(suite)
        put(suite.store, *[an_organisation(f"Organisation {number}", notes="x" * 4000) for number in range(300)])
        clock.advance(days=1)
        assert make(suite).sound
        known = suite.backups.second_folder()
        assert known.error is not None and known.error.problem is Problem.DISK_FULL
        assert len(there(suite)) == 1, "the good one stays"
        assert not list(stick.rglob("*.part"))
        subprocess.run(["mount", "-o", "remount,ro", str(stick)], check=True)
        clock.advance(days=1)
        assert make(suite).sound
        known = suite.backups.second_folder()
        assert known.error is not None and known.error.problem is Problem.BACKUP_FOLDER_UNWRITABLE
        assert len(there(suite)) == 1
    finally:
        subprocess.run(["umount", str(stick)], check=True)


def test_a_real_folder_of_fifty_megabytes_goes_all_ways(suite, stick, tmp_path):
    """Twelve documents of four megabytes: into both folders, into one file, and on another computer out of each."""
    contents = [bytes([number]) * 4_000_000 for number in range(12)]
    digests = [attach(suite, content, f"document {number}.pdf") for number, content in enumerate(contents)]
    suite.backups.set_second_folder(stick)
    made = make(suite)
    assert (made.documents, made.document_bytes) == (12, 48_000_000)
    archive = make(suite, BackupReason.ASKED, archive=tmp_path / "all.zip")
    (copy,) = [one for one in suite.backups.list() if one.second]
    before = dump(suite.store)
    for number, source in enumerate((made.path, copy.path, archive.path)):
        with a_search(tmp_path / f"elsewhere {number}", filled=False) as other:
            go_back(other, source)
            assert dump(other.store) == before
            for digest, content in zip(digests, contents, strict=True):
                assert path_in(data_of(other), digest).read_bytes() == content
            shutil.rmtree(data_of(other) / "documents")


# -- the lock -------------------------------------------------------------------------------------------------

KEY, OTHER = DatabaseKey(bytes(range(32))), DatabaseKey(bytes(32))


def test_backups_of_a_locked_database_are_locked_and_come_back(tmp_path):
    with a_search(tmp_path / "data", key=KEY) as suite:
        made = make(suite)
        assert b"SQLite" not in made.path.read_bytes()
        before = dump(suite.store)
        put_interview(suite.store, "2026-12-01T10:00", organisation="Contoso")
        go_back(suite, made.path)
        assert dump(suite.store) == before


def test_across_a_lock_that_came_or_went_in_between(tmp_path):
    with a_search(tmp_path / "open") as plain, a_search(tmp_path / "locked", key=KEY) as locked:
        put_interview(locked.store, "2026-12-01T10:00", organisation="Contoso")
        from_plain = make(plain, archive=tmp_path / "plain.zip")
        from_locked = make(locked, archive=tmp_path / "locked.zip")
        both = dump(plain.store), dump(locked.store)

        error = refusal(plain, from_locked.path)
        assert (error.problem, error.details["key_id"]) == (Problem.DATABASE_LOCKED, KEY.id)
        assert refusal(plain, from_locked.path, backup_key=OTHER).problem is Problem.DATABASE_LOCKED
        plain.backups.restore(lay_out(plain, from_locked.path, backup_key=KEY))
        assert dump(plain.store) == both[1]

        locked.backups.restore(lay_out(locked, from_plain.path, key=KEY))
        assert dump(locked.store) == both[0]
    assert b"Northwind" not in (tmp_path / "locked" / "postview.db").read_bytes()


# -- killed ---------------------------------------------------------------------------------------------------

_KILLED = """
import os, signal, sys
from pathlib import Path
count, at = 0, int(sys.argv[2])
def step(*_):
    global count
    count += 1
    if count == at:
        os.kill(os.getpid(), signal.SIGKILL)
sys.addaudithook(lambda event, args: step() if event in {"open", "os.rename", "os.remove", "os.mkdir"}
                 and any("data" in str(one) for one in args[:1]) else None)
fsync = os.fsync
os.fsync = lambda file: (step(), fsync(file))
from tests.support.backups import a_search, go_back, make
from tests.support.clock import FixedClock
clock = FixedClock("2026-11-24T09:00")
with a_search(Path(sys.argv[1]), clock) as suite:
    from postview_desktop.storage import restoring  # noqa: F401
    count = 0
    if sys.argv[3] == "make":
        make(suite)
    else:
        go_back(suite, next(suite.backups.folder.glob("*.sqlite")))
print("done", count)
"""


def killed_at(folder: Path, at: int, what: str) -> bool:
    """Run a piece of work in a process that dies at its `at`th step; whether it came to its end instead."""
    result = subprocess.run(
        [sys.executable, "-c", _KILLED, str(folder), str(at), what], capture_output=True, text=True, cwd=Path.cwd()
    )
    assert result.returncode in (0, -signal.SIGKILL), result.stderr
    return result.returncode == 0


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="POSIX")
def test_killed_at_any_step_of_a_backup_the_good_ones_stay_and_half_a_one_never_counts(tmp_path, clock):
    made = tmp_path / "made" / "data"
    with a_search(made, clock) as suite:
        attach(suite, b"curriculum vitae")
        good = make(suite)
        attach(suite, b"cover letter")
        before = dump(suite.store)
    (stick := tmp_path / "stick").mkdir()
    steps = 0
    for at in range(1, 200, 3):
        folder = tmp_path / "data"
        shutil.rmtree(folder, ignore_errors=True)
        shutil.copytree(made, folder)
        ended = killed_at(folder, at, "make")
        steps += 1
        with a_search(folder, clock) as suite:
            found = suite.backups.list()
            assert all(one.sound for one in found)
            assert good.name in [one.name for one in found]
            for one in found:
                lay_out(suite, one.path).discard()
            newest = make(suite, BackupReason.ASKED)
            assert not list(folder.rglob("*.part"))
            go_back(suite, newest.path)
            assert dump(suite.store) == before
        if ended:
            break
    else:
        pytest.fail("it never came to its end")
    assert steps > 5
    assert stick.is_dir()


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="POSIX")
def test_killed_at_any_step_of_going_back_it_is_the_one_or_the_other(tmp_path, clock):
    made = tmp_path / "made" / "data"
    with a_search(made, clock) as suite:
        attach(suite, b"curriculum vitae")
        earlier = dump(suite.store)
        make(suite)
        put_interview(suite.store, "2026-12-01T10:00", organisation="Contoso")
        now = dump(suite.store)
    seen = set()
    for at in range(1, 300, 4):
        folder = tmp_path / "data"
        shutil.rmtree(folder, ignore_errors=True)
        shutil.copytree(made, folder)
        ended = killed_at(folder, at, "back")
        with a_search(folder, clock) as suite:
            found = dump(suite.store)
            assert found in (earlier, now)
            assert suite.store.integrity() == []
            seen.add(found == earlier)
        if ended:
            break
    else:
        pytest.fail("it never came to its end")
    assert seen == {True, False}


def test_what_a_killed_run_laid_out_is_cleared_away_after_a_day(suite):
    left = data_of(suite) / ".restore-abc"
    left.mkdir()
    (left / "postview.db").write_bytes(b"x")
    make(suite)
    assert left.exists(), "it may be one that waits for a yes"
    for path in (left / "postview.db", left):
        os.utime(path, (1, 1))
    make(suite)
    assert not left.exists()


def test_all_backups_are_found_without_the_database(suite):
    made = make(suite)
    folder = data_of(suite)
    suite.store.close()
    (folder / "postview.db").write_bytes(b"damaged")
    assert [one.name for one in all_backups(folder)] == [made.name]
    assert backup_work.folder_in(folder) == folder / "documents"


def test_two_at_once_wait_for_each_other(suite):
    import threading

    orders = [suite.backups.order(BackupReason.ASKED) for _ in range(4)]
    made = []
    threads = [threading.Thread(target=lambda one=one: made.append(make_backup(one, quiet, go_on))) for one in orders]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len({one.name for one in made}) == 4
    assert all(one.sound for one in suite.backups.list())


def test_a_read_only_store_can_say_what_there_is(suite, clock):
    make(suite)
    reading = Store.open(suite.store.path, clock.now, read_only=True)
    try:
        assert len(Backups(reading, clock).list()) == 1
        assert Backups(reading, clock).counts()["interviews"] == 1
    finally:
        reading.close()
