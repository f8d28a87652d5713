"""The lock in Settings: set with a recovery key in hand, kept in another way, taken off; older backups named."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QCheckBox, QLabel, QRadioButton, QWidget
from pytestqt.qtbot import QtBot

from postview_desktop.domain.backup import BackupReason
from postview_desktop.domain.errors import PostviewError, Problem
from postview_desktop.domain.key import DatabaseKey, KeyWay
from postview_desktop.domain.meter import unheard
from postview_desktop.files import key_file
from postview_desktop.services.lock import Lock, key_from_words, open_backups
from postview_desktop.storage import Store, backup_files
from postview_desktop.storage.cipher import is_plain, looks_locked
from postview_desktop.system.secrets import KeyRingState
from postview_desktop.ui.background.jobs import Jobs
from postview_desktop.ui.common.context import Look
from postview_desktop.ui.settings.lock_section import LockSection
from postview_desktop.ui.settings.lock_sheets import RecoverySheet
from tests.services.test_lock import PASSPHRASE, Ring
from tests.support.window import click, is_seen, retype, seen


@pytest.fixture(autouse=True)
def cheap(monkeypatch):
    monkeypatch.setattr(key_file, "_N", 2**4)


@pytest.fixture
def ring() -> Ring:
    return Ring()


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    made = Store.open(tmp_path / "postview.db", lambda: 1)
    yield made
    made.close()


@pytest.fixture
def section(look: Look, store: Store, ring: Ring, qtbot: QtBot) -> Iterator[LockSection]:
    window = QWidget()
    qtbot.addWidget(window)
    jobs = Jobs()
    made = LockSection(look, lock=Lock(store), jobs=jobs, secrets=ring, data_dir=store.path.parent, parent=window)
    made.resize(760, 300)
    window.resize(800, 400)
    window.show()
    made.refresh()
    yield made
    qtbot.waitUntil(lambda: not jobs.busy)
    jobs.close()


def said(root: QWidget) -> str:
    return " ".join(label.text() for label in root.findChildren(QLabel) if label.isVisible())


def set_lock(section: LockSection, passphrase: str = PASSPHRASE) -> str:
    """Go through both sheets; the recovery key as it was shown."""
    click(section, "lock_set")
    window = section.window()
    if passphrase:
        retype(window, "new_passphrase", passphrase)
        retype(window, "new_passphrase_again", passphrase)
    else:
        seen(window, QRadioButton, "keep_key_ring").click()
    click(seen(window, QWidget, "lock_keeping"), "sheet_main")
    sheet = seen(window, RecoverySheet, "lock_recovery")
    shown = sheet.words.text()
    seen(sheet, QCheckBox, "recovery_kept").click()
    click(sheet, "sheet_main")
    return shown


def test_it_is_off_at_first_and_says_what_that_means(section):
    assert "can read your data" in said(section)
    assert not is_seen(section, "lock_take_off_button")


def test_a_passphrase_locks_it_and_the_program_goes_on(section, store, qtbot):
    with qtbot.waitSignals([section.locking, section.said]):
        shown = set_lock(section)
    assert looks_locked(store.path)
    assert "asked for at each start" in said(section)
    assert key_from_words(store.path.parent, PASSPHRASE) == store.key
    assert DatabaseKey.from_recovery_text(shown) == store.key
    assert not is_seen(section, "lock_set")


def test_the_key_ring_locks_it(section, store, ring, qtbot):
    with qtbot.waitSignal(section.said):
        set_lock(section, "")
    assert Lock(store).state().way is KeyWay.KEY_RING
    assert "key ring of this login opens it" in said(section)
    assert len(ring.kept) == 1


def test_two_that_differ_or_too_few_letters_are_refused_in_the_sheet(section, store):
    click(section, "lock_set")
    window = section.window()
    retype(window, "new_passphrase", "short")
    click(window, "sheet_main")
    assert "at least 8" in said(window)
    retype(window, "new_passphrase", PASSPHRASE)
    retype(window, "new_passphrase_again", PASSPHRASE + "!")
    click(window, "sheet_main")
    assert "not the same" in said(window)
    assert is_plain(store.path)
    click(window, "sheet_cancel")


def test_nothing_is_locked_before_the_recovery_key_is_said_to_be_kept(section, store):
    click(section, "lock_set")
    window = section.window()
    retype(window, "new_passphrase", PASSPHRASE)
    retype(window, "new_passphrase_again", PASSPHRASE)
    click(window, "sheet_main")
    sheet = seen(window, RecoverySheet, "lock_recovery")
    assert not sheet.main.isEnabled()
    click(sheet, "sheet_cancel")
    assert is_plain(store.path)
    assert not (store.path.parent / "postview.key").exists()


def test_the_recovery_key_can_be_copied_and_saved(section, store, tmp_path):
    click(section, "lock_set")
    window = section.window()
    seen(window, QRadioButton, "keep_key_ring").click()
    click(window, "sheet_main")
    sheet = seen(window, RecoverySheet, "lock_recovery")
    click(sheet, "recovery_copy")
    key = DatabaseKey.from_recovery_text(QGuiApplication.clipboard().text())
    QGuiApplication.clipboard().clear()
    sheet.write(str(tmp_path / "kept.txt"))
    lines = (tmp_path / "kept.txt").read_text(encoding="utf-8").splitlines()
    assert DatabaseKey.from_recovery_text(lines[2] + lines[3]) == key
    sheet.write(str(tmp_path / "missing" / "kept.txt"))
    assert "cannot be written" in said(sheet)
    click(sheet, "sheet_cancel")


def test_without_a_key_ring_nothing_is_locked_and_a_sentence_says_why(section, store, ring, qtbot, monkeypatch):
    monkeypatch.setattr(ring, "_now", KeyRingState.ABSENT)
    set_lock(section, "")
    qtbot.waitUntil(lambda: is_seen(section, "banner_button") or "key ring" in section.trouble.words.text())
    assert is_plain(store.path)
    assert section.set_lock.isEnabled()


def test_a_file_in_use_is_said_and_tried_again(section, store, qtbot, monkeypatch):
    change = Store.change_key
    monkeypatch.setattr(
        Store, "change_key", lambda *_: (_ for _ in ()).throw(PostviewError(Problem.DATABASE_BUSY, path="x"))
    )
    set_lock(section)
    qtbot.waitUntil(lambda: section.trouble.isVisible())
    assert is_plain(store.path)
    monkeypatch.setattr(Store, "change_key", change)
    with qtbot.waitSignal(section.said):
        click(section.trouble, "banner_button")
    assert looks_locked(store.path)


def test_another_passphrase_and_the_same_recovery_key(section, store, qtbot):
    with qtbot.waitSignal(section.said):
        shown = set_lock(section)
    click(section, "lock_keep")
    window = section.window()
    retype(window, "new_passphrase", "another passphrase")
    retype(window, "new_passphrase_again", "another passphrase")
    with qtbot.waitSignal(section.said):
        click(seen(window, QWidget, "lock_keeping"), "sheet_main")
    assert key_from_words(store.path.parent, "another passphrase") == DatabaseKey.from_recovery_text(shown)
    click(section, "lock_show_key")
    again = seen(window, RecoverySheet, "lock_recovery")
    assert again.words.text() == shown
    click(again, "sheet_main")


def test_taken_off(section, store, qtbot):
    with qtbot.waitSignal(section.said):
        set_lock(section)
    click(section, "lock_take_off_button")
    with qtbot.waitSignal(section.said):
        click(seen(section.window(), QWidget, "lock_take_off"), "sheet_main")
    assert is_plain(store.path)
    assert is_seen(section, "lock_set")


def test_backups_from_before_the_lock_are_named_and_locked(section, store, qtbot):
    folder = store.path.parent / "backups"
    for now in (1, 90_000):
        backup_files.write_backup(store.path, folder, BackupReason.DAILY, now, date(2026, 11, 23), None, unheard())
    with qtbot.waitSignal(section.said):
        set_lock(section)
    qtbot.waitUntil(lambda: section.backups.isVisible())
    assert "2 backups from before the lock" in section.backups.words.text()
    with qtbot.waitSignal(section.said) as told:
        click(section.backups, "banner_button")
    assert told.args[0] == "2 backups locked"
    assert open_backups(store.path.parent) == ()
    qtbot.waitUntil(lambda: not section.backups.isVisible())


def test_without_sqlcipher_it_says_so_and_offers_nothing(section, monkeypatch):
    monkeypatch.setattr("postview_desktop.storage.cipher.available", lambda: False)
    section.refresh()
    assert "lacks SQLCipher" in said(section)
    assert not is_seen(section, "lock_set")
