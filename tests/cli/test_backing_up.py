"""`backup`, `backups`, `restore`, and what is encrypted: as they are typed."""

from __future__ import annotations

import io
import json
import sys
from pathlib import Path

import pytest

from postview_desktop import __main__ as program
from postview_desktop.domain.backup import BackupReason
from postview_desktop.domain.interview import Interview
from postview_desktop.services.backups import all_backups
from postview_desktop.storage import Store
from postview_desktop.system.lock import InstanceLock
from postview_desktop.system.paths import Paths
from tests.support.backups import a_search
from tests.support.builders import put_interview
from tests.support.clock import FixedClock
from tests.support.invitations import calendar, event


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> FixedClock:
    fixed = FixedClock()
    monkeypatch.setattr("postview_desktop.cli.run.Clock", lambda: fixed)
    return fixed


@pytest.fixture
def folder(tmp_path: Path, clock: FixedClock) -> Path:
    with a_search(tmp_path / "data", clock):
        return tmp_path / "data"


@pytest.fixture
def run(folder: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch):
    """Run the program with a data folder and what is typed; status, output and errors."""

    def call(*words: str, typed: str = "", where: Path | None = None) -> tuple[int, str, str]:
        monkeypatch.setattr(sys, "stdin", io.StringIO(typed))
        try:
            status = program.main(["--data-dir", str(where or folder), *words])
        except SystemExit as ended:
            status = int(ended.code or 0)
        out, err = capsys.readouterr()
        return status, out, err

    return call


def interviews(folder: Path) -> int:
    store = Store.open(Paths(folder).database, FixedClock().now, read_only=True)
    try:
        return store.count(Interview)
    finally:
        store.close()


def add_one(folder: Path, clock: FixedClock) -> None:
    with a_search(folder, clock) as suite:
        put_interview(suite.store, "2026-12-01T10:00", organisation="Contoso")


def test_back_up_list_and_go_back(run, folder, clock):
    assert run("backups") == (1, "There is no backup yet.\n", "")
    status, out, _ = run("backup")
    assert status == 0
    assert out.startswith(
        f"Backed up: {folder}/backups/20261123T150000Z-asked.sqlite\n  applications: 1, interviews: 1,"
    )
    add_one(folder, clock)
    clock.advance(hours=1)
    status, out, _ = run("backups")
    assert status == 0
    assert out.splitlines()[0] == "20261123T150000Z-asked  (here)"
    assert out.splitlines()[1].startswith("  Mon 23 Nov 2026, 15:00, asked for: applications: 1, interviews: 1, ")

    status, out, err = run("restore", "20261123T150000Z-asked")
    assert (status, err) == (0, "")
    assert out.splitlines()[0].startswith("Everything is as it was on Mon 23 Nov 2026, 15:00: applications: 1")
    assert out.splitlines()[1] == "To take that back: restore 20261123T160000Z-restore"
    assert interviews(folder) == 1
    run("restore", "20261123T160000Z-restore")
    assert interviews(folder) == 2


def test_one_file_under_a_passphrase_and_on_another_computer(run, folder, tmp_path):
    archive = tmp_path / "postview.zip.age"
    status, out, _ = run("backup", "--to", str(archive), "--encrypt", typed="Käse\n")
    assert status == 0 and "Käse" not in out
    assert archive.read_bytes().startswith(b"age-encryption.org/v1")
    assert all_backups(folder) == ()
    other = tmp_path / "other"
    status, _, err = run("restore", str(archive), typed="Brot\n", where=other)
    assert status == 2
    assert err.startswith("This is not the passphrase that “postview.zip.age” was saved with. Nothing was changed.")
    status, _, err = run("restore", str(archive), where=other)
    assert status == 2 and "is encrypted" in err
    status, out, _ = run("restore", str(archive), typed="Käse\n", where=other)
    assert status == 0
    assert interviews(other) == 1
    assert "take that back" not in out, "there was nothing to be taken back to"


def test_without_a_passphrase_nothing_is_encrypted(run, tmp_path):
    status, _, err = run("backup", "--to", str(tmp_path / "a.age"), "--encrypt")
    assert status == 2 and "Enter the passphrase" in err
    assert not (tmp_path / "a.age").exists()


@pytest.mark.parametrize(
    "words",
    [
        ("backup", "--encrypt"),
        ("restore",),
        ("export", "--format", "csv", "--encrypt", "x.csv"),
        ("export", "--format", "json", "--encrypt", "-"),
    ],
)
def test_what_makes_no_sense_is_told_with_the_usage(run, words):
    status, _, err = run(*words)
    assert status == 2 and "usage:" in err


def test_an_encrypted_export_goes_out_and_in_again(run, folder, tmp_path):
    file = tmp_path / "all.json.age"
    assert run("export", "--format", "json", "--encrypt", str(file), typed="Käse\n")[0] == 0
    assert b"Northwind" not in file.read_bytes()
    other = tmp_path / "other"
    status, out, _ = run("import", str(file), typed="Brot\n", where=other)
    assert status == 1 and "not the passphrase" in out
    assert run("import", str(file), typed="Käse\n", where=other)[0] == 0
    run("export", "--format", "json", str(tmp_path / "one.json"))
    run("export", "--format", "json", str(tmp_path / "two.json"), where=other)
    assert json.loads((tmp_path / "one.json").read_text()) == json.loads((tmp_path / "two.json").read_text())
    assert not [path for path in [*folder.iterdir(), *other.iterdir()] if path.name.startswith(".")]


def test_an_import_makes_a_backup_first(run, folder, tmp_path):
    (tmp_path / "new.ics").write_bytes(calendar(event()))
    assert run("import", str(tmp_path / "new.ics"))[0] == 0
    (made,) = all_backups(folder)
    assert (made.reason, made.counts["interviews"]) == (BackupReason.IMPORT, 1)
    assert interviews(folder) == 2


def test_a_file_that_is_nothing_makes_no_backup(run, folder, tmp_path):
    (tmp_path / "new.ics").write_bytes(b"nothing")
    assert run("import", str(tmp_path / "new.ics"))[0] == 1
    assert all_backups(folder) == ()


def test_while_the_window_runs_nothing_is_written(run, folder):
    run("backup")
    with InstanceLock(folder):
        for words in (("backup",), ("restore", "20261123T150000Z-asked")):
            status, _, err = run(*words)
            assert status == 2 and "PostView is running" in err
        assert run("backups")[0] == 0


def test_what_is_no_backup_is_told(run, folder, tmp_path):
    (tmp_path / "photo.jpg").write_bytes(b"a picture")
    status, _, err = run("restore", str(tmp_path / "photo.jpg"))
    assert status == 2 and "“photo.jpg” is no backup of PostView" in err
    status, _, err = run("restore", "20990101T000000Z-daily")
    assert status == 2 and "“20990101T000000Z-daily” is not there." in err
    assert sorted(path.name for path in folder.iterdir() if path.name[0] == ".") == []


def test_a_damaged_database_is_replaced_and_kept_beside(run, folder):
    run("backup")
    database = Paths(folder).database
    database.write_bytes(b"damaged" * 1000)
    assert run("backups")[0] == 0
    status, out, err = run("restore", "20261123T150000Z-asked")
    assert (status, err) == (0, "")
    assert "The damaged file is kept:" in out
    assert interviews(folder) == 1
    assert any(path.read_bytes().startswith(b"damaged") for path in (folder / "damaged").iterdir())


def test_a_second_folder_that_is_away_is_status_1(run, folder, tmp_path, clock):
    (tmp_path / "stick").mkdir()
    with a_search(folder, clock) as suite:
        suite.backups.set_second_folder(tmp_path / "stick")
    assert run("backup")[0] == 0
    (tmp_path / "stick").rename(tmp_path / "drawn")
    status, out, _ = run("backup")
    assert status == 1
    assert "is not there now" in out
