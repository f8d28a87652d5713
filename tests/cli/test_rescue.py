"""`rescue` and what `check` says: a damaged database in the terminal."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from postview_desktop.__main__ import main
from postview_desktop.domain.backup import BackupReason
from postview_desktop.domain.meter import unheard
from postview_desktop.storage import Store, migrations
from postview_desktop.storage.backup_files import write_backup
from postview_desktop.system.lock import InstanceLock
from postview_desktop.system.paths import Paths
from tests.support.builders import put_interview
from tests.support.clock import FixedClock
from tests.support.damage import overwrite, root_of


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with two interviews, the second of which came after its backup."""
    clock = FixedClock()
    path = Paths(tmp_path).database
    with closing(Store.open(path, clock.now)) as store:
        put_interview(store, people=("Ada Brown",))
        write_backup(path, Paths(tmp_path).backups, BackupReason.DAILY, clock.now(), clock.today(), None, unheard())
        put_interview(store, "2026-11-24T10:00", organisation="Contoso")
    return tmp_path


def run(folder: Path, *words: str) -> int:
    return main([words[0], "--data-dir", str(folder), *words[1:]])


def damage(folder: Path) -> None:
    path = Paths(folder).database
    overwrite(path, root_of(path, "interview"), content=b"\xee" * 4096)


def test_of_a_sound_one_there_is_nothing_to_rescue(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(folder, "rescue", "--take", "backup") == 0
    assert "is sound" in capsys.readouterr().out
    assert not (folder / "damaged").exists()


def test_check_says_what_to_do(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = Paths(folder).database
    overwrite(path, root_of(path, "interview_title"), content=b"\x0a\x00\x00\x00\x00\x10\x00")
    assert run(folder, "check") == 1
    assert "postview-desktop rescue" in capsys.readouterr().out


def test_it_tells_first_and_changes_nothing(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    damage(folder)
    before = Paths(folder).database.read_bytes()
    assert run(folder, "rescue") == 1
    told = capsys.readouterr().out
    assert "2 interviews" in told
    assert "-daily: Mon 23 Nov 2026" in told
    assert "rescue --take both" in told
    assert Paths(folder).database.read_bytes() == before


@pytest.mark.parametrize(
    ("take", "interviews"), [("both", "2 interviews"), ("readable", "2 interviews"), ("backup", "1 interview,")]
)
def test_it_puts_what_was_wished_in_place(
    folder: Path, capsys: pytest.CaptureFixture[str], take: str, interviews: str
) -> None:
    damage(folder)
    assert run(folder, "rescue", "--take", take) == 0
    told = capsys.readouterr().out
    assert interviews in told
    assert str(folder / "damaged") in told
    assert run(folder, "check") == 0


def test_a_backup_by_its_name(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    damage(folder)
    (backup,) = Paths(folder).backups.glob("*.sqlite")
    assert run(folder, "rescue", "--take", "backup", "--backup", "none such") == 2
    assert "none such" in capsys.readouterr().err
    assert run(folder, "rescue", "--take", "backup", "--backup", backup.stem) == 0


def test_without_a_backup_what_can_be_read_is_offered(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    damage(folder)
    for file in Paths(folder).backups.iterdir():
        file.unlink()
    assert run(folder, "rescue") == 1
    told = capsys.readouterr().out
    assert "no good backup" in told
    assert "rescue --take readable" in told


def test_going_back_from_a_newer_postview(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with closing(sqlite3.connect(Paths(folder).database)) as connection:
        connection.execute(f"PRAGMA user_version = {len(migrations.STEPS) + 1}")
    assert run(folder, "due") == 2
    assert "-daily” of 2026-11-23" in capsys.readouterr().err
    assert run(folder, "rescue", "--take", "backup") == 0
    assert run(folder, "due") == 0


def test_not_while_the_window_has_it(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    damage(folder)
    with InstanceLock(folder):
        assert run(folder, "rescue", "--take", "both") == 2
    assert "running" in capsys.readouterr().err


def test_check_tells_of_a_synced_folder(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = tmp_path / "Dropbox" / "search"
    folder.mkdir(parents=True)
    Store.open(Paths(folder).database, FixedClock().now).close()
    assert run(folder, "check") == 0
    assert "Dropbox" in capsys.readouterr().out
