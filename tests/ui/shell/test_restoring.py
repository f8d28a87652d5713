"""Going back to a backup in the running window: what is shown afterwards, what never gets into it, and the way back."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace

import pytest
import shiboken6
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from postview_desktop.domain.backup import Backup, BackupReason
from postview_desktop.domain.errors import PostviewError, Problem
from postview_desktop.services.backups import Prepared, make_backup, prepare_restore
from postview_desktop.services.suite import Suite
from postview_desktop.ui.background.changes import Changes
from postview_desktop.ui.safety.progress_sheet import ProgressSheet
from postview_desktop.ui.safety.sheets import PassphraseSheet, RestoreSheet
from postview_desktop.ui.shell.main_window import MainWindow
from postview_desktop.ui.shell.pages import Materials
from postview_desktop.ui.shell.safety_room import SafetyRoom
from tests.support.builders import put_interview
from tests.support.clock import FixedClock
from tests.support.window import choose, click, is_seen, retype, seen, words


class Mail(QObject):
    """The mail as going back sees it: it may be busy, and is told to stop and to go on."""

    idle = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.courier = SimpleNamespace(busy=False)
        self.lookout = SimpleNamespace(busy=False)
        self.told: list[str] = []

    def stop(self) -> None:
        self.told.append("stop")

    def go_on(self) -> None:
        self.told.append("go on")


@pytest.fixture
def mail() -> Iterator[Mail]:
    mail = Mail()
    yield mail
    shiboken6.delete(mail)


@pytest.fixture
def room(window: MainWindow, materials: Materials, changes: Changes, mail: Mail) -> Iterator[SafetyRoom]:
    room = SafetyRoom(window, materials, lambda: mail)  # type: ignore[arg-type, return-value]
    window.restore_requested.connect(room.restoring.restore)
    window.restore_file_requested.connect(room.restoring.restore_file)
    changes.changed.connect(lambda _kinds: window.refresh_soon())
    yield room
    room.end()


def made(suite: Suite) -> Backup:
    return make_backup(suite.backups.order(BackupReason.DAILY), lambda _done, _total: None, lambda: False)


def applications(suite: Suite) -> int:
    return suite.backups.counts()["applications"]


def go_back(window: MainWindow, room: SafetyRoom, qtbot: QtBot) -> None:
    """The two clicks on the page."""
    window.show_page("backups")
    page = window.page("backups")
    page.refresh()
    card = page.list.visualRect(page.list.lines.index(page.list.lines.rowCount() - 1, 0))  # the oldest
    qtbot.mouseClick(page.list.viewport(), Qt.MouseButton.LeftButton, pos=card.center())
    [sheet] = window.findChildren(RestoreSheet)
    with qtbot.waitSignal(room.restoring.restored, timeout=10_000):
        click(sheet, "sheet_main")


def test_two_clicks_lead_back_in_the_running_window_and_one_takes_it_back(
    window: MainWindow, room: SafetyRoom, suite: Suite, clock: FixedClock, qtbot: QtBot, mail: Mail
) -> None:
    put_interview(suite.store)
    made(suite)
    clock.advance(hours=1)
    put_interview(suite.store, "2026-11-24T10:00", organisation="Contoso")
    go_back(window, room, qtbot)
    assert applications(suite) == 1
    assert mail.told == ["stop", "go on"]
    assert window.page_key == "backups"
    assert window.page("backups").isVisible()
    assert not is_seen(window, "progress_sheet")
    assert suite.backups.list()[0].reason is BackupReason.RESTORE
    assert "Your data is as it was on Mon 23 Nov 2026, 15:00" in window.quiet_line.words.text()
    with qtbot.waitSignal(room.restoring.restored, timeout=10_000):
        click(window, "quiet_offered")
    assert applications(suite) == 2


def test_the_pages_show_the_new_data(
    window: MainWindow, room: SafetyRoom, suite: Suite, clock: FixedClock, qtbot: QtBot
) -> None:
    suite.settings.save(replace(suite.settings.get(), user_name="Ada of old"))
    made(suite)
    clock.advance(hours=1)
    suite.settings.save(replace(suite.settings.get(), user_name="Ada of new"))
    window.show_page("settings")
    assert seen(window, QLineEdit, "setting_user_name").text() == "Ada of new"
    go_back(window, room, qtbot)
    window.show_page("settings")
    assert seen(window, QLineEdit, "setting_user_name").text() == "Ada of old"


def test_what_is_being_typed_is_kept_before_and_never_written_into_the_restored_data(
    window: MainWindow, room: SafetyRoom, suite: Suite, clock: FixedClock, qtbot: QtBot
) -> None:
    suite.settings.save(replace(suite.settings.get(), user_name="Ada"))
    backup = made(suite)
    clock.advance(hours=1)
    window.show_page("settings")
    field = seen(window, QLineEdit, "setting_user_name")
    retype(window, "setting_user_name", "Ada Brown")  # and the pause that saves is not over
    assert suite.settings.get().user_name == "Ada"
    old_page = window.page("settings")
    with qtbot.waitSignal(room.restoring.restored, timeout=10_000):
        room.restoring.restore(backup)
    assert suite.settings.get().user_name == "Ada"
    assert not shiboken6.isValid(old_page)
    assert not shiboken6.isValid(field)
    qtbot.wait(800)  # longer than an editor waits
    assert suite.settings.get().user_name == "Ada"
    # What was typed is in the backup that was made before.
    with qtbot.waitSignal(room.restoring.restored, timeout=10_000):
        click(window, "quiet_offered")
    assert suite.settings.get().user_name == "Ada Brown"


def test_undo_by_key_takes_the_going_back_back_and_no_old_change(
    window: MainWindow, room: SafetyRoom, suite: Suite, clock: FixedClock, qtbot: QtBot
) -> None:
    put_interview(suite.store)
    made(suite)
    clock.advance(hours=1)
    put_interview(suite.store, "2026-11-24T10:00", organisation="Contoso")
    go_back(window, room, qtbot)
    with qtbot.waitSignal(room.restoring.restored, timeout=10_000):
        choose(window, "action_undo")
    assert applications(suite) == 2


def test_after_something_new_undo_is_about_that_again(
    window: MainWindow, room: SafetyRoom, suite: Suite, clock: FixedClock, qtbot: QtBot
) -> None:
    put_interview(suite.store)
    made(suite)
    clock.advance(hours=1)
    go_back(window, room, qtbot)
    suite.settings.save(replace(suite.settings.get(), user_name="Ada"))
    choose(window, "action_undo")
    assert suite.settings.get().user_name == ""
    assert not room.restoring.busy


def test_it_waits_for_a_letter_that_is_leaving_and_can_be_called_off(
    window: MainWindow, room: SafetyRoom, suite: Suite, mail: Mail, qtbot: QtBot
) -> None:
    put_interview(suite.store)
    backup = made(suite)
    mail.courier.busy = True
    room.restoring.restore(backup)
    assert "Waiting for what is under way" in words(seen(window, QWidget, "progress_sheet"))
    qtbot.wait(500)
    assert room.restoring.busy
    with qtbot.waitSignal(room.restoring.ended):
        click(window, "sheet_cancel")
    assert mail.told == ["stop", "go on"]
    assert [one.reason for one in suite.backups.list()] == [BackupReason.DAILY]
    room.restoring.restore(backup)
    with qtbot.waitSignal(room.restoring.restored, timeout=10_000):
        mail.courier.busy = False


def test_a_look_into_the_mailbox_does_not_end_in_the_restored_data(
    window: MainWindow, room: SafetyRoom, suite: Suite, mail: Mail, qtbot: QtBot
) -> None:
    backup = made(suite)
    mail.lookout.busy = True
    room.restoring.restore(backup)
    qtbot.wait(500)
    assert room.restoring.busy
    with qtbot.waitSignal(room.restoring.restored, timeout=10_000):
        mail.lookout.busy = False


def test_a_job_that_runs_ends_in_the_data_that_it_was_about(
    window: MainWindow, room: SafetyRoom, suite: Suite, materials: Materials, qtbot: QtBot
) -> None:
    suite.settings.save(replace(suite.settings.get(), user_name="Ada"))
    backup = made(suite)
    go = threading.Event()

    def write(_nothing: object) -> None:
        suite.settings.save(replace(suite.settings.get(), user_name="written late"))

    materials.jobs.run(go.wait, 5, done=write)
    room.restoring.restore(backup)
    qtbot.wait(300)
    with qtbot.waitSignal(room.restoring.restored, timeout=10_000):
        go.set()
    assert suite.settings.get().user_name == "Ada"


def test_without_a_way_back_nothing_is_changed(
    window: MainWindow, room: SafetyRoom, suite: Suite, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    put_interview(suite.store)
    backup = made(suite)
    put_interview(suite.store, "2026-11-24T10:00", organisation="Contoso")

    def refuse(*_args: object) -> Backup:
        raise PostviewError(Problem.DISK_FULL, path="/data")

    monkeypatch.setattr(room.keeper, "_make", refuse)
    with qtbot.waitSignal(room.restoring.ended, timeout=10_000):
        room.restoring.restore(backup)
    assert applications(suite) == 2
    assert "no room left" in window.quiet_line.words.text()
    assert not is_seen(window, "progress_sheet")
    assert not any(path.name.startswith(".") and path.is_dir() for path in suite.store.path.parent.iterdir())


def test_a_damaged_backup_changes_nothing(window: MainWindow, room: SafetyRoom, suite: Suite, qtbot: QtBot) -> None:
    put_interview(suite.store)
    backup = made(suite)
    data = backup.path.read_bytes()
    backup.path.write_bytes(data[:9000] + bytes(byte ^ 0x55 for byte in data[9000:9400]) + data[9400:])
    with qtbot.waitSignal(room.restoring.ended, timeout=10_000):
        room.restoring.restore(backup)
    assert applications(suite) == 1
    qtbot.waitUntil(lambda: window.quiet_line.property("trouble") is True)
    assert window.quiet_line.isVisible()


def test_a_form_that_is_half_written_is_settled_first(
    window: MainWindow, room: SafetyRoom, suite: Suite, qtbot: QtBot
) -> None:
    backup = made(suite)
    window.new_interview()
    organisation = window.page("interviews").form().findChild(QWidget, "organisation")
    assert organisation is not None
    QTest.keyClicks(organisation, "Northwind")
    room.restoring.restore(backup)
    assert not room.restoring.busy
    assert "half written" in window.quiet_line.words.text()


def test_what_is_typed_and_cannot_be_saved_comes_first(
    window: MainWindow, room: SafetyRoom, suite: Suite, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    backup = made(suite)
    window.show_page("settings")
    real = suite.settings.save

    def full(_view: object) -> int:
        raise PostviewError(Problem.DISK_FULL, path="/data")

    monkeypatch.setattr(suite.settings, "save", full)
    retype(window, "setting_user_name", "Ada Brown")
    room.restoring.restore(backup)
    assert not room.restoring.busy
    assert seen(window, QLineEdit, "setting_user_name").text() == "Ada Brown"
    monkeypatch.setattr(suite.settings, "save", real)
    with qtbot.waitSignal(room.restoring.restored, timeout=10_000):
        room.restoring.restore(backup)


def test_from_a_protected_file_with_the_numbers_before_the_yes(
    window: MainWindow, room: SafetyRoom, suite: Suite, qtbot: QtBot, tmp_path: Path
) -> None:
    put_interview(suite.store)
    file = tmp_path / "taken-along.age"
    order = suite.backups.order(BackupReason.ASKED, archive=file, passphrase="four words of mine")
    make_backup(order, lambda _done, _total: None, lambda: False)
    put_interview(suite.store, "2026-11-24T10:00", organisation="Contoso")
    window.restore_file_requested.emit(file)
    qtbot.waitUntil(lambda: is_seen(window, "passphrase_sheet"), timeout=10_000)
    [sheet] = window.findChildren(PassphraseSheet)
    retype(sheet, "passphrase", "something else")
    click(sheet, "sheet_main")
    qtbot.waitUntil(
        lambda: any("passphrase" in one.trouble.text() for one in window.findChildren(PassphraseSheet)), timeout=10_000
    )
    sheet = next(one for one in window.findChildren(PassphraseSheet) if one.isVisible())
    retype(sheet, "passphrase", "four words of mine")
    click(sheet, "sheet_main")
    qtbot.waitUntil(lambda: is_seen(window, "restore_sheet"), timeout=10_000)
    [restore] = window.findChildren(RestoreSheet)
    assert "Applications: 1 in the backup, 2 now" in seen(restore, QWidget, "restore_numbers").accessibleName()
    with qtbot.waitSignal(room.restoring.restored, timeout=10_000):
        click(restore, "sheet_main")
    assert applications(suite) == 1


def test_a_no_to_a_file_leaves_nothing_behind(
    window: MainWindow, room: SafetyRoom, suite: Suite, qtbot: QtBot, tmp_path: Path, mail: Mail
) -> None:
    put_interview(suite.store)
    file = tmp_path / "taken-along.zip"
    make_backup(suite.backups.order(BackupReason.ASKED, archive=file), lambda _done, _total: None, lambda: False)
    before = {path.name for path in suite.store.path.parent.iterdir()}
    window.restore_file_requested.emit(file)
    qtbot.waitUntil(lambda: is_seen(window, "restore_sheet"), timeout=10_000)
    [restore] = window.findChildren(RestoreSheet)
    click(restore, "sheet_cancel")
    assert not room.restoring.busy
    assert mail.told == ["stop", "go on"]
    assert not is_seen(window, "progress_sheet")
    assert {path.name for path in suite.store.path.parent.iterdir()} <= before


def test_it_can_be_stopped_while_the_backup_is_unpacked(
    window: MainWindow, room: SafetyRoom, suite: Suite, qtbot: QtBot
) -> None:
    put_interview(suite.store)
    backup = made(suite)
    begun = threading.Event()

    def slow(
        source: Path,
        passphrase: str,
        data_dir: Path,
        progress: Callable[[int, int], None],
        stopped: Callable[[], bool],
        key: object = None,
        backup_key: object = None,
    ) -> Prepared:
        begun.set()
        while not stopped():
            threading.Event().wait(0.005)
        return prepare_restore(source, passphrase, data_dir, progress, stopped)

    room.restoring._prepare = slow
    room.restoring.restore(backup)
    qtbot.waitUntil(begun.is_set)
    [sheet] = window.findChildren(ProgressSheet)
    with qtbot.waitSignal(room.restoring.ended, timeout=10_000):
        click(sheet, "sheet_cancel")
    assert [one.reason for one in suite.backups.list()] == [BackupReason.DAILY]
    assert not window.findChildren(QLabel, "quiet_words") or not window.quiet_line.isVisible()
