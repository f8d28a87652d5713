"""Going back to a backup across a lock: what is locked stays locked, and another lock's key is asked for."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
from pytestqt.qtbot import QtBot

from postview_desktop.domain.backup import Backup
from postview_desktop.domain.key import DatabaseKey
from postview_desktop.files import key_file
from postview_desktop.services.lock import KeyWay, keep_key
from postview_desktop.services.suite import Suite
from postview_desktop.storage.cipher import is_plain
from postview_desktop.ui.background.changes import Changes
from postview_desktop.ui.safety.key_sheet import KeySheet
from postview_desktop.ui.shell.main_window import MainWindow
from postview_desktop.ui.shell.pages import Materials
from postview_desktop.ui.shell.safety_room import SafetyRoom
from tests.services.test_lock import Ring
from tests.support.builders import put_interview
from tests.support.clock import FixedClock
from tests.support.window import click, is_seen, retype
from tests.ui.shell.test_restoring import Mail, applications, made

FIRST, SECOND = "the first passphrase", "the second passphrase"


@pytest.fixture(autouse=True)
def cheap(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(key_file, "_N", 2**4)


@pytest.fixture
def room(window: MainWindow, materials: Materials, changes: Changes) -> Iterator[SafetyRoom]:
    mail = Mail()
    room = SafetyRoom(window, materials, lambda: mail)  # type: ignore[arg-type, return-value]
    changes.changed.connect(lambda _kinds: window.refresh_soon())
    yield room
    room.end()
    shiboken6.delete(mail)


def lock(suite: Suite, passphrase: str) -> DatabaseKey:
    key = DatabaseKey.new()
    keep_key(suite.lock.data_dir, key, KeyWay.PASSPHRASE, passphrase, Ring())
    suite.lock.lock(key)
    return key


def old_backup(suite: Suite, clock: FixedClock) -> Backup:
    """Of one application; a second comes after it."""
    put_interview(suite.store)
    backup = made(suite)
    clock.advance(hours=1)
    put_interview(suite.store, "2026-11-24T10:00", organisation="Contoso")
    return backup


def test_a_backup_from_before_the_lock_comes_back_and_the_data_stays_locked(
    window: MainWindow, room: SafetyRoom, suite: Suite, clock: FixedClock, qtbot: QtBot
) -> None:
    backup = old_backup(suite, clock)
    key = lock(suite, FIRST)
    with qtbot.waitSignal(room.restoring.restored, timeout=10_000):
        room.restoring.restore(backup)
    assert applications(suite) == 1
    assert suite.store.key == key
    assert not is_plain(suite.store.path)


def test_a_backup_of_the_same_lock_comes_back_unasked(
    window: MainWindow, room: SafetyRoom, suite: Suite, clock: FixedClock, qtbot: QtBot
) -> None:
    lock(suite, FIRST)
    backup = old_backup(suite, clock)
    with qtbot.waitSignal(room.restoring.restored, timeout=10_000):
        room.restoring.restore(backup)
    assert applications(suite) == 1
    assert not is_plain(suite.store.path)


@pytest.mark.parametrize("anew", [True, False], ids=["locked anew", "not locked any more"])
def test_a_backup_of_another_lock_asks_for_the_passphrase_of_that_time(
    window: MainWindow, room: SafetyRoom, suite: Suite, clock: FixedClock, qtbot: QtBot, anew: bool
) -> None:
    lock(suite, FIRST)
    backup = old_backup(suite, clock)
    suite.lock.take_off()
    key = lock(suite, SECOND) if anew else None
    room.restoring.restore(backup)
    qtbot.waitUntil(lambda: is_seen(window, "key_sheet"), timeout=10_000)
    [sheet] = window.findChildren(KeySheet)
    retype(sheet, "backup_key", SECOND)
    click(sheet, "sheet_main")
    qtbot.waitUntil(lambda: "not the passphrase" in sheet.trouble.text())
    retype(sheet, "backup_key", DatabaseKey.new().recovery_text())
    click(sheet, "sheet_main")
    qtbot.waitUntil(lambda: "another database" in sheet.trouble.text())
    retype(sheet, "backup_key", FIRST)
    with qtbot.waitSignal(room.restoring.restored, timeout=10_000):
        click(sheet, "sheet_main")
    assert applications(suite) == 1
    assert suite.store.key == key
    assert is_plain(suite.store.path) is not anew


def test_who_has_no_key_for_it_leaves_it_and_nothing_is_changed(
    window: MainWindow, room: SafetyRoom, suite: Suite, clock: FixedClock, qtbot: QtBot, tmp_path: Path
) -> None:
    lock(suite, FIRST)
    backup = old_backup(suite, clock)
    suite.lock.take_off()
    room.restoring.restore(backup)
    qtbot.waitUntil(lambda: is_seen(window, "key_sheet"), timeout=10_000)
    with qtbot.waitSignal(room.restoring.ended):
        click(window.findChildren(KeySheet)[0], "sheet_cancel")
    assert applications(suite) == 2
