"""The page of the backups, over real ones: what it shows, and what its buttons do."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QFileDialog, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from postview_desktop.domain.backup import Backup, BackupReason
from postview_desktop.domain.errors import PostviewError, Problem
from postview_desktop.services.backups import BackupOrder, make_backup
from postview_desktop.services.suite import Suite
from postview_desktop.system.answering import answer_of
from postview_desktop.ui.background.jobs import Jobs
from postview_desktop.ui.background.keeper import Keeper
from postview_desktop.ui.common.context import Look
from postview_desktop.ui.safety.backups_page import BackupsPage
from postview_desktop.ui.safety.sheets import RestoreSheet, SaveAsSheet
from tests.support.builders import put_interview
from tests.support.clock import FixedClock
from tests.support.window import click, is_seen, retype, seen, words


class Maker:
    """Makes real backups, when it may."""

    def __init__(self) -> None:
        self.go = threading.Event()
        self.go.set()
        self.refuses: PostviewError | None = None

    def __call__(self, order: BackupOrder, progress: Callable[[int, int], None], stopped: Callable[[], bool]) -> Backup:
        progress(1, 4)
        while not self.go.wait(0.005):
            if stopped():
                raise PostviewError(Problem.STOPPED)
        if self.refuses is not None:
            raise self.refuses
        return make_backup(order, progress, stopped)


@pytest.fixture
def maker() -> Maker:
    return Maker()


@pytest.fixture
def jobs() -> Iterator[Jobs]:
    jobs = Jobs()
    yield jobs
    assert jobs.close()
    shiboken6.delete(jobs)


@pytest.fixture
def keeper(suite: Suite, jobs: Jobs, maker: Maker) -> Keeper:
    return Keeper(suite.backups, jobs, jobs, make=maker)


@pytest.fixture
def page(
    look: Look, suite: Suite, keeper: Keeper, jobs: Jobs, clock: FixedClock, qtbot: QtBot
) -> Iterator[BackupsPage]:
    page = BackupsPage(look, backups=suite.backups, keeper=keeper, jobs=jobs, counts=suite.backups.counts, clock=clock)
    page.resize(1000, 700)
    page.show()
    yield page
    shiboken6.delete(page)


def made(suite: Suite, reason: BackupReason = BackupReason.DAILY) -> Backup:
    backup = make_backup(suite.backups.order(reason), lambda _done, _total: None, lambda: False)
    suite.backups.noted(backup)
    return backup


def wait(keeper: Keeper, qtbot: QtBot) -> None:
    # An encrypted one takes a second of one core, more where others work too.
    qtbot.waitUntil(lambda: keeper.busy is None, timeout=30_000)


def choose_file(dialog: QFileDialog, path: Path) -> None:
    dialog.fileSelected.emit(str(path))
    dialog.close()


def titles(page: BackupsPage) -> list[str]:
    model = page.list.lines
    return [str(model.data(model.index(row, 0), Qt.ItemDataRole.DisplayRole)) for row in range(model.rowCount())]


def test_without_a_backup_it_says_so(page: BackupsPage) -> None:
    text = words(page)
    assert "No backup yet" in text
    assert "Keep a copy of each backup on a stick" in text
    assert not is_seen(page, "remove_second_folder")


def test_back_up_now_makes_one_and_shows_what_is_in_it(
    page: BackupsPage, suite: Suite, keeper: Keeper, qtbot: QtBot
) -> None:
    put_interview(suite.store)
    said: list[str] = []
    page.said.connect(said.append)
    click(page, "back_up_now")
    wait(keeper, qtbot)
    [backup] = suite.backups.list()
    assert backup.reason is BackupReason.ASKED
    [title] = titles(page)
    assert "Mon 23 Nov 2026, 15:00" in title
    assert "asked for" in title
    assert "1 application, 1 interview" in title
    assert "on this computer" in title
    assert title.endswith("sound")
    assert seen(page, QLabel, "backup_state_title").text() == "Last backup: today 15:00"
    assert said == ["Backed up, and opened to see that it is sound"]


def test_one_that_takes_its_time_shows_how_far_it_is_and_can_be_stopped(
    page: BackupsPage, suite: Suite, keeper: Keeper, maker: Maker, qtbot: QtBot
) -> None:
    maker.go.clear()
    said: list[str] = []
    page.said.connect(said.append)
    click(page, "back_up_now")
    bar = seen(page, QWidget, "backup_progress")
    qtbot.waitUntil(lambda: bar.property("value") == 250)  # 1 of 4
    click(page, "back_up_now")  # pressed twice is wished once
    click(page, "stop_backup")
    wait(keeper, qtbot)
    assert said == ["Stopped; no backup was made"]
    assert suite.backups.list() == ()
    assert not is_seen(page, "backup_progress")


def test_what_the_disk_refuses_stands_on_the_page_until_one_was_made(
    page: BackupsPage, keeper: Keeper, maker: Maker, qtbot: QtBot
) -> None:
    maker.refuses = PostviewError(Problem.DISK_FULL, path="/data")
    click(page, "back_up_now")
    wait(keeper, qtbot)
    assert "no room left" in seen(page, QLabel, "backup_trouble").text()
    maker.refuses = None
    click(page, "back_up_now")
    wait(keeper, qtbot)
    assert not is_seen(page, "backup_trouble")


def test_two_clicks_lead_back_and_the_sheet_says_what_changes(page: BackupsPage, suite: Suite, qtbot: QtBot) -> None:
    put_interview(suite.store)
    backup = made(suite)
    put_interview(suite.store, "2026-11-24T10:00", organisation="Contoso")
    page.refresh()
    wished: list[object] = []
    page.restore_requested.connect(wished.append)
    rect = page.list.visualRect(page.list.lines.index(0, 0))
    qtbot.mouseClick(page.list.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())
    [sheet] = page.findChildren(RestoreSheet)
    numbers = seen(sheet, QWidget, "restore_numbers").accessibleName()
    assert "Applications: 1 in the backup, 2 now" in numbers
    text = words(sheet)
    assert "A backup of what is there now is made first" in text
    assert "Nothing is sent by it" in text
    assert str(backup.path) in text
    click(sheet, "sheet_main")
    assert wished == [backup]


def test_a_damaged_backup_is_shown_as_one_and_is_not_offered(page: BackupsPage, suite: Suite, qtbot: QtBot) -> None:
    put_interview(suite.store)
    backup = made(suite)
    with backup.path.open("ab") as file:
        file.write(b"more")
    page.refresh()
    assert titles(page)[0].endswith("damaged")
    assert "No backup yet" in seen(page, QLabel, "backup_state_title").text()
    page.list.setFocus()
    QTest.keyClick(page.list, Qt.Key.Key_Return)
    [sheet] = page.findChildren(RestoreSheet)
    assert "damaged and cannot be restored" in words(sheet)
    assert not is_seen(sheet, "sheet_main")
    sheet.reject()


def test_saved_as_a_file_with_a_passphrase_typed_twice(
    page: BackupsPage, suite: Suite, keeper: Keeper, qtbot: QtBot, tmp_path: Path
) -> None:
    put_interview(suite.store)
    click(page, "save_backup_as")
    [sheet] = page.findChildren(SaveAsSheet)
    assert "whoever has the file can read all of it" in words(sheet)
    seen(sheet, QCheckBox, "protect").click()
    assert "nobody can open the file" in words(sheet)
    assert seen(sheet, QLineEdit, "passphrase").echoMode() is QLineEdit.EchoMode.Password
    retype(sheet, "passphrase", "four words of mine")
    retype(sheet, "passphrase_again", "four words of mind")
    click(sheet, "sheet_main")
    assert "not the same" in words(sheet)
    retype(sheet, "passphrase_again", "four words of mine")
    click(sheet, "sheet_main")
    [dialog] = page.findChildren(QFileDialog, "save_backup_dialog")
    target = tmp_path / "elsewhere.age"
    choose_file(dialog, target)
    wait(keeper, qtbot)
    assert target.read_bytes().startswith(b"age-encryption.org")
    assert suite.backups.list() == ()  # a file of one's own is none of the list


def test_an_empty_passphrase_is_none(page: BackupsPage) -> None:
    click(page, "save_backup_as")
    [sheet] = page.findChildren(SaveAsSheet)
    seen(sheet, QCheckBox, "protect").click()
    click(sheet, "sheet_main")
    assert "The passphrase is empty" in words(sheet)
    sheet.reject()


def test_a_file_to_restore_from_is_handed_on(page: BackupsPage, tmp_path: Path) -> None:
    wished: list[object] = []
    page.restore_file_requested.connect(wished.append)
    click(page, "restore_from_file")
    [dialog] = page.findChildren(QFileDialog, "restore_file_dialog")
    choose_file(dialog, tmp_path / "postview.zip")
    assert wished == [tmp_path / "postview.zip"]


def test_a_second_folder_is_filled_at_once_may_be_away_and_be_let_go(
    page: BackupsPage, suite: Suite, keeper: Keeper, qtbot: QtBot, tmp_path_factory: pytest.TempPathFactory
) -> None:
    put_interview(suite.store)
    stick = tmp_path_factory.mktemp("stick")
    click(page, "choose_second_folder")
    [dialog] = page.findChildren(QFileDialog, "second_folder_dialog")
    choose_file(dialog, stick)
    wait(keeper, qtbot)
    qtbot.waitUntil(lambda: seen(page, QLabel, "second_folder_state").text() == "there")
    qtbot.waitUntil(lambda: "here and in the second folder" in titles(page)[0])
    assert "Last copy: today 15:00" in seen(page, QLabel, "second_folder_last").text()
    assert len(titles(page)) == 1
    away = stick.rename(stick.with_name("pulled-out"))
    page.refresh()
    qtbot.waitUntil(lambda: seen(page, QLabel, "second_folder_state").text() == "away")
    assert "Backups go on here" in seen(page, QLabel, "second_folder_last").text()
    away.rename(stick)
    click(page, "remove_second_folder")
    assert not is_seen(page, "second_folder_state")
    assert any(stick.rglob("*.sqlite"))  # what lies there stays


def test_a_second_folder_that_does_not_answer_keeps_the_page_from_nothing(
    page: BackupsPage,
    suite: Suite,
    qtbot: QtBot,
    tmp_path_factory: pytest.TempPathFactory,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """A network drive whose server is away: whoever looks into it waits, and so must not be the window."""
    put_interview(suite.store)
    made(suite)
    stick = tmp_path_factory.mktemp("drive")
    suite.backups.set_second_folder(stick)
    hangs, real = threading.Event(), Path.is_dir

    def is_dir(path: Path) -> bool:
        if stick in path.parents:
            hangs.wait(20)
        return real(path)

    monkeypatch.setattr(Path, "is_dir", is_dir)
    monkeypatch.setattr("postview_desktop.services.second_folder.answer_of", partial(answer_of, seconds=0.3))
    try:
        begun = time.monotonic()
        page.refresh()
        assert time.monotonic() - begun < 0.2
        assert len(titles(page)) == 1, "what lies on this computer is there at once"
        assert seen(page, QLabel, "second_folder_state").text() == "looking…"
        qtbot.waitUntil(lambda: seen(page, QLabel, "second_folder_state").text() == "away")
    finally:
        hangs.set()


def test_a_folder_that_cannot_be_is_refused_in_words(page: BackupsPage, suite: Suite, tmp_path: Path) -> None:
    failed: list[PostviewError] = []
    page.failed.connect(failed.append)
    click(page, "choose_second_folder")
    [dialog] = page.findChildren(QFileDialog, "second_folder_dialog")
    choose_file(dialog, tmp_path)
    assert [error.problem for error in failed] == [Problem.SECOND_FOLDER_INSIDE]


def test_a_long_list_is_scrolled_by_the_keyboard(page: BackupsPage, suite: Suite, clock: FixedClock) -> None:
    put_interview(suite.store)
    for number in range(12):
        clock.advance(days=1)
        made(suite, BackupReason.DAILY if number % 3 else BackupReason.ASKED)
    page.refresh()
    page.resize(760, 420)
    assert page.list.height() >= len(titles(page)) * page.list.sizeHintForRow(0)
    page.list.setFocus()
    QTest.keyClick(page.list, Qt.Key.Key_End)
    last = page.list.visualRect(page.list.currentIndex())
    top = page.list.mapTo(page.viewport(), last.topLeft()).y()
    assert 0 <= top <= page.viewport().height() - last.height()
