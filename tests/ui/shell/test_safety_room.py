"""The safety of the data beside the window: the day's backup, the one before an import, and one banner for trouble."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from postview_desktop.domain.backup import Backup, BackupReason
from postview_desktop.domain.errors import PostviewError, Problem
from postview_desktop.services import places
from postview_desktop.services.backups import BackupOrder, make_backup
from postview_desktop.services.suite import Suite
from postview_desktop.system.places import Place
from postview_desktop.ui.shell.files import Files
from postview_desktop.ui.shell.main_window import MainWindow
from postview_desktop.ui.shell.pages import Materials
from postview_desktop.ui.shell.safety_room import SafetyRoom
from tests.support.builders import put_interview
from tests.support.clock import FixedClock
from tests.support.window import click, is_seen, words
from tests.ui.shell.test_files import an_invitation
from tests.ui.shell.test_restoring import Mail

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def room(window: MainWindow, materials: Materials) -> Iterator[SafetyRoom]:
    mail = Mail()
    room = SafetyRoom(window, materials, lambda: mail)  # type: ignore[arg-type, return-value]
    yield room
    room.end()
    shiboken6.delete(mail)


@pytest.fixture
def files(qapp: QApplication, window: MainWindow, materials: Materials, room: SafetyRoom) -> Iterator[Files]:
    files = Files(qapp, window, materials, before_import=room.before_import)
    yield files
    shiboken6.delete(files)


def reasons(suite: Suite) -> list[BackupReason]:
    return [one.reason for one in suite.backups.list()]


def wait(room: SafetyRoom, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: room.keeper.busy is None)


def full(_order: BackupOrder, _progress: object, _stopped: object) -> Backup:
    raise PostviewError(Problem.DISK_FULL, path="/data")


def test_the_days_backup_is_made_a_moment_after_the_start_and_again_when_the_day_turns(
    room: SafetyRoom, suite: Suite, clock: FixedClock, qtbot: QtBot
) -> None:
    put_interview(suite.store)
    room.start()
    room.look()  # the first tick comes at once: not yet
    assert room.keeper.busy is None
    room._first_look.setInterval(10)
    room._first_look.start()
    qtbot.waitUntil(lambda: reasons(suite) == [BackupReason.DAILY])
    room.look()
    wait(room, qtbot)
    clock.set("2026-11-24T00:00")
    room.look()
    wait(room, qtbot)
    assert reasons(suite) == [BackupReason.DAILY] * 2


def test_a_refusal_is_one_banner_that_leads_to_the_backups_and_goes_when_one_was_made(
    room: SafetyRoom, window: MainWindow, suite: Suite, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    put_interview(suite.store)
    monkeypatch.setattr(room.keeper, "_make", full)
    room.look()
    wait(room, qtbot)
    room.look()
    assert room.keeper.busy is None  # not at once again
    text = words(window)
    assert text.count("No backup could be made") == 1
    assert "no room left on the disk" in text
    click(window.safety_banner, "banner_button")
    assert window.page_key == "backups"
    monkeypatch.setattr(room.keeper, "_make", make_backup)
    room.keeper.try_again()
    wait(room, qtbot)
    assert not is_seen(window, "safety_banner")


def test_a_folder_that_is_synced_is_told_of_once(
    room: SafetyRoom, window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(places, "look_at", lambda _folder: Place(synced="Dropbox"))
    room._first_look.setInterval(10)
    room.start()
    qtbot.waitUntil(lambda: is_seen(window, "safety_banner"))
    assert "a folder that Dropbox keeps alike" in words(window)
    click(window.safety_banner, "banner_button")
    assert not is_seen(window, "safety_banner")
    room.start()
    qtbot.waitUntil(lambda: not room._first_look.isActive())
    assert not is_seen(window, "safety_banner")


def test_a_network_drive_is_told_of_until_it_is_understood(
    room: SafetyRoom, window: MainWindow, suite: Suite, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(places, "look_at", lambda _folder: Place(network="cifs"))
    room._first_look.setInterval(10)
    room.start()
    qtbot.waitUntil(lambda: is_seen(window, "safety_banner"))
    assert "on a network drive" in words(window)
    put_interview(suite.store)
    room.look()
    wait(room, qtbot)
    assert "on a network drive" in words(window)  # a backup that was made does not settle it


def test_a_banner_of_the_mail_does_not_take_its_place(
    room: SafetyRoom, window: MainWindow, suite: Suite, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    put_interview(suite.store)
    monkeypatch.setattr(room.keeper, "_make", full)
    room.look()
    wait(room, qtbot)
    window.banner.say("A letter may have arrived")
    assert is_seen(window, "safety_banner")
    assert is_seen(window, "window_banner")


def test_before_an_import_there_is_a_backup_of_what_was_there(
    room: SafetyRoom, files: Files, suite: Suite, qtbot: QtBot, tmp_path: Path
) -> None:
    put_interview(suite.store)
    with qtbot.waitSignal(files.importing.taken, timeout=10_000):
        files.take([an_invitation(tmp_path)])
    [backup] = suite.backups.list()
    assert backup.reason is BackupReason.IMPORT
    assert backup.counts["interviews"] == 1
    assert suite.backups.counts()["interviews"] == 2


@pytest.mark.parametrize("there_before", [False, True])
def test_where_nothing_is_there_or_nothing_can_be_read_none_is_made(
    room: SafetyRoom, files: Files, suite: Suite, qtbot: QtBot, tmp_path: Path, there_before: bool
) -> None:
    file = an_invitation(tmp_path)
    if there_before:
        put_interview(suite.store)
        file.write_bytes(b"no invitation")
    with qtbot.waitSignal(files.importing.taken, timeout=10_000):
        files.take([file])
    assert reasons(suite) == []


def test_an_import_goes_on_where_no_backup_can_be_made_and_that_is_told(
    room: SafetyRoom,
    files: Files,
    window: MainWindow,
    suite: Suite,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    put_interview(suite.store)
    monkeypatch.setattr(room.keeper, "_make", full)
    with qtbot.waitSignal(files.importing.taken, timeout=10_000):
        files.take([an_invitation(tmp_path)])
    assert suite.backups.counts()["interviews"] == 2
    assert is_seen(window, "safety_banner")


def test_a_file_that_comes_while_the_data_is_restored_is_taken_into_the_restored_data(
    room: SafetyRoom, files: Files, suite: Suite, clock: FixedClock, qtbot: QtBot, tmp_path: Path
) -> None:
    put_interview(suite.store)
    backup = make_backup(suite.backups.order(BackupReason.DAILY), lambda _done, _total: None, lambda: False)
    clock.advance(hours=1)
    put_interview(suite.store, "2026-11-24T10:00", organisation="Contoso")
    taken: list[int] = []
    room.restoring.restore(backup)
    room.before_import(lambda: taken.append(suite.backups.counts()["interviews"]))
    assert taken == []
    with qtbot.waitSignal(room.restoring.restored, timeout=10_000):
        pass
    qtbot.waitUntil(lambda: taken == [1])
