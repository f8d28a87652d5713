"""Files that come in: taken, told, undone; and files that go out."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QFileDialog, QLabel, QListView, QMenu, QScrollArea
from pytestqt.qtbot import QtBot

from postview_desktop.files.documents import keep_bytes
from postview_desktop.services.suite import Suite
from postview_desktop.ui.safety.sheets import PassphraseSheet
from postview_desktop.ui.shell.export_calendar_sheet import ExportCalendarSheet
from postview_desktop.ui.shell.exporting import ProtectSheet
from postview_desktop.ui.shell.files import Files
from postview_desktop.ui.shell.importing import ImportSheet
from postview_desktop.ui.shell.main_window import MainWindow
from postview_desktop.ui.shell.pages import Materials
from tests.support.builders import put_interview
from tests.support.window import click, is_seen, retype, seen, settle

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

INVITATION = """BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//Test//EN
METHOD:{method}
BEGIN:VEVENT
UID:{uid}
SEQUENCE:{sequence}
DTSTAMP:20261101T0900{sequence:02}Z
DTSTART:20261130T100000Z
DTEND:20261130T110000Z
SUMMARY:Interview {name}
ORGANIZER;CN=Ana Souza:mailto:ana.souza@{name}.example
END:VEVENT
END:VCALENDAR
"""


@pytest.fixture
def files(qapp: QApplication, window: MainWindow, materials: Materials) -> Iterator[Files]:
    files = Files(qapp, window, materials)
    yield files
    shiboken6.delete(files)


def an_invitation(folder: Path, name: str = "northwind", *, sequence: int = 0, method: str = "REQUEST") -> Path:
    path = folder / f"{name}-{sequence}.ics"
    text = INVITATION.format(uid=f"{name}-1", name=name, sequence=sequence, method=method)
    path.write_bytes(text.replace("\n", "\r\n").encode())
    return path


def take(files: Files, qtbot: QtBot, *paths: Path) -> None:
    with qtbot.waitSignal(files.importing.taken, timeout=10_000):
        files.take(paths)


def sheet_of(window: MainWindow) -> ImportSheet:
    found = window.findChild(ImportSheet)
    assert found is not None
    return found


def words_of(sheet: ImportSheet) -> str:
    return "\n".join(label.text() for label in sheet.findChildren(QLabel))


def test_an_invitation_becomes_an_interview_that_is_opened(
    files: Files, window: MainWindow, suite: Suite, qtbot: QtBot, tmp_path: Path
) -> None:
    take(files, qtbot, an_invitation(tmp_path))
    [line] = suite.interviews.list()
    assert line.interview.start_utc == 1796032800
    assert window.page_key == "interviews"
    assert window.quiet_line.isVisible()
    assert not QApplication.overrideCursor()
    qtbot.mouseClick(window.quiet_line.undo, Qt.MouseButton.LeftButton)
    assert suite.interviews.list() == []


def test_undo_takes_back_the_import_and_not_what_was_being_typed_when_it_came(
    files: Files, window: MainWindow, suite: Suite, qtbot: QtBot, tmp_path: Path
) -> None:
    held = put_interview(suite.store, start="2026-11-20T10:00", end="2026-11-20T11:00")
    window.open_reflection(held.id)
    retype(window, "went_well", "The greeting")
    take(files, qtbot, an_invitation(tmp_path))
    qtbot.mouseClick(window.quiet_line.undo, Qt.MouseButton.LeftButton)
    assert [line.interview.id for line in suite.interviews.list()] == [held.id]
    reflection = suite.reflections.get(held.id).reflection
    assert reflection is not None and reflection.went_well == "The greeting"


def test_what_was_settled_on_the_way_is_told_in_a_sheet(
    files: Files, window: MainWindow, suite: Suite, qtbot: QtBot, tmp_path: Path
) -> None:
    file = an_invitation(tmp_path)
    file.write_bytes(file.read_bytes().replace(b"T100000Z", b"T100000").replace(b"DTEND:20261130T110000Z\r\n", b""))
    take(files, qtbot, file)
    sheet = sheet_of(window)
    assert sheet.title.text() == "One interview was taken"
    lines = sheet.findChild(QScrollArea, "import_lines")
    qtbot.waitUntil(lambda: sheet.height() > lines.height() > 0)
    assert lines.verticalScrollBar().maximum() == 0, "so little is seen whole"
    told = words_of(sheet)
    assert "names no time zone" in told
    assert "took one hour" in told
    sheet.reject()  # closed by Escape it offers the same
    assert window.quiet_line.words.text() == "One interview was taken"
    qtbot.mouseClick(window.quiet_line.undo, Qt.MouseButton.LeftButton)
    assert suite.interviews.list() == []


def test_a_change_of_time_is_told_with_what_it_was_and_offers_undo(
    files: Files, window: MainWindow, suite: Suite, qtbot: QtBot, tmp_path: Path
) -> None:
    take(files, qtbot, an_invitation(tmp_path))
    later = an_invitation(tmp_path, sequence=1)
    later.write_bytes(later.read_bytes().replace(b"T100000Z", b"T120000Z").replace(b"T110000Z", b"T130000Z"))
    take(files, qtbot, later)
    sheet = sheet_of(window)
    assert sheet.title.text() == "The interview was changed"
    told = words_of(sheet)
    assert "Time: Monday 30 November, 10:00 – 11:00 → Monday 30 November, 12:00 – 13:00" in told
    sheet.reject()
    assert suite.interviews.list()[0].interview.start_utc == 1796032800 + 7200
    qtbot.mouseClick(window.quiet_line.undo, Qt.MouseButton.LeftButton)
    assert suite.interviews.list()[0].interview.start_utc == 1796032800


def test_the_same_again_changes_nothing_and_offers_no_undo(
    files: Files, window: MainWindow, suite: Suite, qtbot: QtBot, tmp_path: Path
) -> None:
    file = an_invitation(tmp_path)
    take(files, qtbot, file)
    take(files, qtbot, file)
    assert len(suite.interviews.list()) == 1
    assert window.quiet_line.isVisible()
    assert window.quiet_line.undo.isHidden()


def test_several_files_are_told_one_by_one_with_what_was_left_and_why(
    files: Files, window: MainWindow, suite: Suite, qtbot: QtBot, tmp_path: Path
) -> None:
    empty = tmp_path / "empty.ics"
    empty.touch()
    take(files, qtbot, an_invitation(tmp_path), empty, an_invitation(tmp_path, "contoso"), tmp_path / "missing.eml")
    sheet = sheet_of(window)
    assert sheet.title.text() == "2 interviews were taken"
    told = words_of(sheet)
    assert "empty.ics” is empty" in told or "empty.ics is empty" in told
    assert "missing.eml" in told
    assert "contoso-0.ics" in told
    assert len(suite.interviews.list()) == 2
    sheet.accept()
    # When it was read, all of it can be taken back with one press.
    assert window.quiet_line.words.text() == "2 interviews were taken"
    qtbot.mouseClick(window.quiet_line.offered, Qt.MouseButton.LeftButton)
    assert suite.interviews.list() == []
    assert suite.applications.list() == []


def test_nothing_to_take_is_said_and_the_page_stays(
    files: Files, window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    other = tmp_path / "holiday.txt"
    other.write_text("sun, sea", "utf-8")
    take(files, qtbot, other)
    sheet = sheet_of(window)
    assert sheet.title.text() == "Nothing was taken"
    assert window.page_key == "today"
    sheet.accept()
    assert not window.quiet_line.isVisible(), "there is nothing to take back"


def test_a_cancellation_is_told(files: Files, window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    take(files, qtbot, an_invitation(tmp_path))
    take(files, qtbot, an_invitation(tmp_path, sequence=2, method="CANCEL"))
    assert "cancelled" in window.quiet_line.words.text().lower()


def test_an_export_comes_back_into_an_empty_folder(
    files: Files, window: MainWindow, suite: Suite, qtbot: QtBot, tmp_path: Path
) -> None:
    interview = put_interview(suite.store, people=("Ana Souza",))
    path = tmp_path / "all.json"
    with qtbot.waitSignal(files.exporting.written):
        files.exporting.write("json", path)
    assert json.loads(path.read_text("utf-8"))
    take(files, qtbot, path)
    sheet = sheet_of(window)
    assert sheet.title.text() == "Nothing was taken"  # the folder is not empty: nothing is mixed
    sheet.accept()
    suite.applications.delete(interview.application_id)


@pytest.mark.parametrize("kind", ["json", "ics", "csv"])
def test_export_asks_for_a_place_and_writes_there(
    files: Files, window: MainWindow, suite: Suite, qtbot: QtBot, tmp_path: Path, kind: str
) -> None:
    put_interview(suite.store)
    files.export(kind)
    if kind == "ics":
        click(window, "sheet_main")
    dialog = window.findChild(QFileDialog, "export_dialog")
    assert dialog.isVisible()
    path = tmp_path / f"out.{kind}"
    with qtbot.waitSignal(files.exporting.written):
        dialog.fileSelected.emit(str(path))
    assert "Northwind" in path.read_text("utf-8")
    assert window.quiet_line.words.text() == f"Written: {path}"
    dialog.reject()


def test_a_part_of_the_calendar_is_chosen_before_the_place(
    files: Files, window: MainWindow, suite: Suite, qtbot: QtBot, tmp_path: Path
) -> None:
    put_interview(suite.store, "2026-11-20T14:00", uid="past")
    put_interview(suite.store, "2026-12-01T10:00", organisation="Contoso", uid="next")
    suite.follow_ups.refresh(None)
    files.export("ics")
    assert seen(window, QLabel, "export_count").text() == "3 events"
    choice = seen(window, QComboBox, "export_organisation")
    choice.setFocus()
    QTest.keyClick(choice, Qt.Key.Key_C)
    assert seen(window, QLabel, "export_count").text() == "1 event"
    retype(window, "export_last", "30 Nov 2026")
    assert "Nothing of that" in seen(window, QLabel, "export_count").text()
    click(window, "sheet_main")
    assert window.findChild(QFileDialog, "export_dialog") is None, "an empty file is not offered"
    QTest.keyClick(choice, Qt.Key.Key_Home)
    click(window, "export_due")
    assert seen(window, QLabel, "export_count").text() == "1 event"
    click(window, "sheet_main")
    dialog = window.findChild(QFileDialog, "export_dialog")
    path = tmp_path / "part.ics"
    with qtbot.waitSignal(files.exporting.written):
        dialog.fileSelected.emit(str(path))
    text = path.read_text("utf-8")
    assert "UID:past" in text and "UID:next" not in text and text.count("BEGIN:VEVENT") == 1
    dialog.reject()


def test_days_that_are_the_wrong_way_round_are_told(files: Files, window: MainWindow, suite: Suite) -> None:
    put_interview(suite.store)
    files.export("ics")
    retype(window, "export_first", "30 Nov 2026")
    retype(window, "export_last", "29 Nov 2026")
    click(window, "sheet_main")
    sheet = window.findChild(ExportCalendarSheet)
    assert "before the first" in sheet.trouble.text()
    click(window, "sheet_cancel")


def test_one_interview_is_exported_from_the_list(
    files: Files, window: MainWindow, suite: Suite, qtbot: QtBot, tmp_path: Path
) -> None:
    put_interview(suite.store, "2026-12-01T10:00", uid="one")
    put_interview(suite.store, "2026-12-02T10:00", uid="two")
    window.export_selection_requested.connect(files.export_calendar)
    window.refresh_soon()
    window.show_page("interviews")
    settle()
    cards = seen(window, QListView, "interview_list")
    cards.setFocus()
    cards.setCurrentIndex(cards.model().index(0, 0))
    cards.customContextMenuRequested.emit(cards.visualRect(cards.currentIndex()).center())
    menu = next(menu for menu in cards.findChildren(QMenu) if menu.isVisible())
    next(action for action in menu.actions() if action.objectName() == "export_interview").trigger()
    menu.close()
    assert seen(window, QLabel, "export_count").text() == "1 event"
    assert not is_seen(window, "export_organisation")
    click(window, "sheet_main")
    dialog = window.findChild(QFileDialog, "export_dialog")
    path = tmp_path / "one.ics"
    with qtbot.waitSignal(files.exporting.written):
        dialog.fileSelected.emit(str(path))
    assert path.read_text("utf-8").count("BEGIN:VEVENT") == 1
    dialog.reject()


def test_what_cannot_be_written_is_a_sentence(files: Files, window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    with qtbot.waitSignal(files.exporting.failed):
        files.exporting.write("json", tmp_path / "no" / "such" / "folder" / "all.json")
    assert "cannot be written" in window.quiet_line.words.text()


def test_an_encrypted_export_asks_for_a_passphrase_twice_and_comes_back_with_it(
    files: Files, window: MainWindow, suite: Suite, qtbot: QtBot, tmp_path: Path
) -> None:
    interview = put_interview(suite.store, people=("Ana Souza",))
    files.export("age")
    sheet = window.findChild(ProtectSheet)
    retype(sheet, "export_passphrase", "four words without sense")
    retype(sheet, "export_passphrase_again", "something else")
    sheet.main.click()
    assert "not the same" in sheet.trouble.text()
    retype(sheet, "export_passphrase_again", "four words without sense")
    sheet.main.click()
    path = tmp_path / "all.json.age"
    dialog = window.findChild(QFileDialog, "export_dialog")
    with qtbot.waitSignal(files.exporting.written, timeout=20_000):
        dialog.fileSelected.emit(str(path))
    dialog.reject()
    assert path.read_bytes().startswith(b"age-encryption.org/v1")
    assert b"Ana Souza" not in path.read_bytes()
    # Read back: a wrong passphrase is asked for again, the right one opens it.
    suite.applications.delete(interview.application_id)
    files.take([path])
    for words in ("wrong one", "four words without sense"):
        qtbot.waitUntil(lambda: window.findChild(PassphraseSheet) is not None, timeout=20_000)
        asked = window.findChild(PassphraseSheet)
        retype(asked, "passphrase", words)
        asked.main.click()
        qtbot.waitUntil(lambda asked=asked: not shiboken6.isValid(asked), timeout=5_000)
    qtbot.waitUntil(lambda: window.findChild(ImportSheet) is not None, timeout=20_000)
    told = sheet_of(window)
    # The folder knows a history, so nothing is mixed; but it was read.
    assert "protected" not in words_of(told)
    told.accept()


def test_an_encrypted_file_is_left_where_nobody_knows_the_passphrase(
    files: Files, window: MainWindow, suite: Suite, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "all.json.age"
    suite.exports.json(path, passphrase="four words without sense")
    files.take([path])
    qtbot.waitUntil(lambda: window.findChild(PassphraseSheet) is not None, timeout=20_000)
    with qtbot.waitSignal(files.importing.taken):
        window.findChild(PassphraseSheet).reject()
    told = sheet_of(window)
    assert told.title.text() == "Nothing was taken"
    told.accept()


def test_an_export_says_which_documents_it_could_not_carry(
    files: Files, window: MainWindow, suite: Suite, tmp_path: Path
) -> None:
    interview = put_interview(suite.store)
    kept = keep_bytes(b"%PDF", "CV.pdf", suite.attachments.data_dir)
    document = suite.attachments.add(kept, interview_id=interview.id)
    files.exporting.write("json", tmp_path / "whole.json")
    assert "without the content" not in window.quiet_line.findChildren(QLabel)[0].text()
    suite.attachments.path_of(document).unlink()
    files.exporting.write("json", tmp_path / "lacking.json")
    assert "without the content of CV.pdf" in window.quiet_line.findChildren(QLabel)[0].text()
