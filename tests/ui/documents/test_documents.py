"""Documents in the window: added, dropped, opened, described, replaced, removed and brought back by hand."""

from __future__ import annotations

import os
import stat
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QFileDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from postview_desktop.domain.attachment import Attachment, AttachmentKind
from postview_desktop.domain.interview import Interview
from postview_desktop.files import documents as contents
from postview_desktop.files.documents import keep_bytes
from postview_desktop.services.suite import Suite
from postview_desktop.ui.background.jobs import Jobs
from postview_desktop.ui.common.context import Look
from postview_desktop.ui.documents.pane import DocumentsPane, Owner
from postview_desktop.ui.documents.porter import Porter
from tests.support.builders import put_interview
from tests.support.window import choose, click, is_seen, retype, seen, words


@dataclass
class Desktop:
    """Stands in for the desktop: remembers what was opened, and says whether a program answered."""

    urls: list[QUrl] = field(default_factory=list)
    answers: bool = True

    def __call__(self, url: QUrl) -> bool:
        self.urls.append(url)
        return self.answers

    def path(self) -> Path:
        return Path(self.urls[-1].toLocalFile())


@dataclass
class Room:
    pane: DocumentsPane
    suite: Suite
    desktop: Desktop
    porter: Porter
    said: list[tuple[str, int]]
    job_id: int
    qtbot: QtBot

    def documents(self) -> list[Attachment]:
        return list(self.suite.attachments.for_application(self.job_id))

    def has(self, number: int) -> None:
        self.qtbot.waitUntil(lambda: len(self.documents()) == number)

    def add(self, *files: Path) -> None:
        before = len(self.documents())
        click(self.pane, "documents_add")
        dialog = self.pane.findChild(QFileDialog, "documents_dialog")
        assert dialog is not None
        dialog.filesSelected.emit([str(file) for file in files])
        dialog.close()
        self.has(before + len(files))


@pytest.fixture
def interview(suite: Suite) -> Interview:
    return put_interview(suite.store, people=("Ana Souza",))


@pytest.fixture
def room(qtbot: QtBot, look: Look, suite: Suite, interview: Interview) -> Room:
    jobs, desktop = Jobs(), Desktop()
    porter = Porter(lambda: suite.attachments, suite.history, jobs, desktop, jobs)
    pane = DocumentsPane(
        look, porter, Owner.APPLICATION, title="Documents", nothing="None yet.", add_text="Add a document"
    )
    said: list[tuple[str, int]] = []
    pane.said.connect(lambda text, change: said.append((text, change)))
    suite.store.on_change.append(lambda _touched: pane.show_owner(interview.application_id))
    qtbot.addWidget(pane, before_close_func=lambda _: jobs.close())
    pane.show_owner(interview.application_id)
    pane.resize(420, 600)
    pane.show()
    return Room(pane, suite, desktop, porter, said, interview.application_id, qtbot)


@pytest.fixture
def file(tmp_path: Path) -> Callable[..., Path]:
    def make(name: str = "Sam Field CV.pdf", content: bytes = b"%PDF-1.7") -> Path:
        path = tmp_path / "elsewhere" / name
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(content)
        return path

    return make


def test_files_are_added_shown_and_taken_back(room: Room, file: Callable[..., Path]) -> None:
    assert "None yet." in words(room.pane)
    room.add(file(), file("Stellenanzeige für alle.html", b"<p>"))
    shown = words(room.pane)
    assert "Sam Field CV.pdf" in shown
    assert "CV · 1 kB" in shown
    assert "Job description" in shown
    assert "None yet." not in shown
    assert room.said[0][0] == "Sam Field CV.pdf was added"
    room.suite.history.undo(room.said[-1][1])
    room.has(1)
    assert "Stellenanzeige" not in words(room.pane)


def test_what_cannot_be_added_is_said_on_the_card_and_the_rest_goes_on(room: Room, file: Callable[..., Path]) -> None:
    room.pane.take([file("empty.pdf", b""), file().parent, file("gone.pdf").parent / "none.pdf", file()])
    room.has(1)
    shown = words(room.pane)
    for refusal in ("“empty.pdf” is empty.", "it is a folder or a device", "is not there."):
        assert refusal in shown, "what was left stays to be read, each with its reason"
    room.pane.take([file("more.txt", b"more")])
    room.has(2)
    assert "is not there." not in words(room.pane)


def test_a_document_opens_as_a_read_only_copy_under_its_own_name(room: Room, file: Callable[..., Path]) -> None:
    room.add(file())
    one = room.documents()[0]
    click(room.pane, f"document_open_{one.id}")
    room.qtbot.waitUntil(lambda: bool(room.desktop.urls))
    path = room.desktop.path()
    assert (path.name, path.read_bytes()) == ("Sam Field CV.pdf", b"%PDF-1.7")
    assert path != room.suite.attachments.path_of(one)
    assert room.said[-1] == (
        "A read-only copy of Sam Field CV.pdf is opening. If no window appears, use “Save as…”.",
        0,
    )
    if os.name == "posix":
        assert stat.S_IMODE(path.stat().st_mode) == 0o400
    room.porter.close()
    assert not path.exists()


@pytest.mark.parametrize(
    ("name", "content"),
    [("task.sh", b"#!/bin/sh"), ("setup.exe", b"MZ"), ("CV.desktop", b"[Desktop Entry]"), ("CV.pdf", b"\x7fELF")],
)
def test_what_might_run_is_shown_in_its_folder_and_never_opened(
    room: Room, file: Callable[..., Path], name: str, content: bytes
) -> None:
    path = file(name, content)
    path.chmod(0o755)
    room.add(path)
    click(room.pane, f"document_open_{room.documents()[0].id}")
    room.qtbot.waitUntil(lambda: len(room.said) == 2)
    assert room.desktop.path().is_dir()
    assert [one.name for one in room.desktop.path().iterdir()] == [name]
    assert "could be a program" in room.said[-1][0]
    if os.name == "posix":
        assert not any(one.stat().st_mode & 0o111 for one in room.desktop.path().iterdir())


def test_where_no_program_answers_it_says_so(room: Room, file: Callable[..., Path]) -> None:
    room.add(file())
    room.desktop.answers = False
    click(room.pane, f"document_open_{room.documents()[0].id}")
    room.qtbot.waitUntil(lambda: "No program opened “Sam Field CV.pdf”" in words(room.pane))


def test_name_kind_and_note_are_changed_in_one_step(room: Room, file: Callable[..., Path]) -> None:
    room.add(file("scan0001.pdf"))
    one = room.documents()[0]
    choose(room.pane, f"document_describe_{one.id}_line")
    sheet = room.pane.window().findChild(QWidget, "describe_sheet")
    assert sheet is not None
    retype(sheet, "document_name_field", "")
    click(sheet, "sheet_main")
    assert "A document needs a name." in words(sheet)
    retype(sheet, "document_name_field", "Letter from them")
    kind = seen(sheet, QComboBox, "document_kind_field")
    kind.setCurrentIndex(list(AttachmentKind).index(AttachmentKind.APPOINTMENT_LETTER))
    retype(sheet, "document_note_field", "came by post")
    click(sheet, "sheet_main")
    changed = room.documents()[0]
    assert (changed.name, changed.kind, changed.note) == (
        "Letter from them.pdf",
        AttachmentKind.APPOINTMENT_LETTER,
        "came by post",
    )
    assert "Appointment letter · 1 kB · came by post" in words(room.pane)
    room.suite.history.undo(room.said[-1][1])
    assert room.documents() == [one]


def test_another_file_takes_its_place(room: Room, file: Callable[..., Path]) -> None:
    room.add(file())
    one = room.documents()[0]
    choose(room.pane, f"document_replace_{one.id}_line")
    dialog = room.pane.findChild(QFileDialog, "document_replace_dialog")
    assert dialog is not None
    dialog.fileSelected.emit(str(file("CV 2.pdf", b"%PDF-2")))
    dialog.close()
    room.qtbot.waitUntil(lambda: room.documents()[0].name == "CV 2.pdf")
    assert room.documents()[0].id == one.id
    assert "CV 2.pdf took the place of Sam Field CV.pdf" in room.said[-1][0]


def test_a_copy_is_saved_where_the_user_says(room: Room, file: Callable[..., Path], tmp_path: Path) -> None:
    room.add(file())
    choose(room.pane, f"document_save_{room.documents()[0].id}_line")
    dialog = room.pane.findChild(QFileDialog, "document_save_dialog")
    assert dialog is not None
    dialog.fileSelected.emit(str(tmp_path / "copy.pdf"))
    dialog.close()
    room.qtbot.waitUntil(lambda: room.said[-1][0] == "Saved as copy.pdf")
    assert (tmp_path / "copy.pdf").read_bytes() == b"%PDF-1.7"


def test_the_delete_key_removes_and_hands_the_keyboard_on(room: Room, file: Callable[..., Path]) -> None:
    room.add(file(), file("other.txt", b"x"))
    first, second = room.documents()
    room.pane.activateWindow()
    button = seen(room.pane, QPushButton, f"document_open_{first.id}")
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Delete)
    room.has(1)
    assert room.pane.window().focusWidget() is seen(room.pane, QPushButton, f"document_open_{second.id}")
    room.suite.history.undo(room.said[-1][1])
    assert [one.name for one in room.documents()] == ["Sam Field CV.pdf", "other.txt"]


def test_a_missing_content_is_told_at_its_row_and_mended_by_the_file(room: Room, file: Callable[..., Path]) -> None:
    room.add(file())
    one = room.documents()[0]
    room.suite.attachments.path_of(one).unlink()
    room.pane.show_owner(room.job_id)
    assert "missing or damaged" in words(room.pane)
    assert not is_seen(room.pane, f"document_open_{one.id}")
    choose(room.pane, f"document_replace_{one.id}_line")
    dialog = room.pane.findChild(QFileDialog, "document_replace_dialog")
    assert dialog is not None
    dialog.fileSelected.emit(str(file()))
    dialog.close()
    room.qtbot.waitUntil(lambda: not room.suite.attachments.is_missing(one))
    room.pane.show_owner(room.job_id)
    assert "missing or damaged" not in words(room.pane)


def test_a_damaged_content_is_found_when_it_is_opened(room: Room, file: Callable[..., Path]) -> None:
    room.add(file())
    one = room.documents()[0]
    room.suite.attachments.path_of(one).write_bytes(b"%PDF-X.X")
    click(room.pane, f"document_open_{one.id}")
    room.qtbot.waitUntil(lambda: "is not what was kept" in words(room.pane))
    assert room.desktop.urls == []


def test_a_drag_carries_a_copy(room: Room, file: Callable[..., Path]) -> None:
    room.add(file())
    url = room.pane._url_of(room.documents()[0].id)
    assert url is not None
    assert Path(url.toLocalFile()).read_bytes() == b"%PDF-1.7"


def test_copying_is_told_and_can_be_stopped(
    room: Room, file: Callable[..., Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(contents, "CHUNK", 4096)
    real = contents.hashlib.sha256

    class Slow:
        """A digest that takes its time, as a slow stick would."""

        def __init__(self) -> None:
            self._digest = real()

        def update(self, chunk: bytes) -> None:
            QTest.qSleep(2)
            self._digest.update(chunk)

        def hexdigest(self) -> str:
            return self._digest.hexdigest()

    monkeypatch.setattr(contents.hashlib, "sha256", Slow)
    room.pane.take([file("large.pdf", b"x" * 4_000_000), file("next.pdf")])
    room.qtbot.waitUntil(lambda: is_seen(room.pane, "documents_progress"))
    assert "Copying large.pdf…" in words(room.pane)
    click(room.pane, "documents_stop")
    room.qtbot.waitUntil(lambda: not is_seen(room.pane, "documents_progress"))
    assert room.documents() == [], "what waited behind it is not added either"


def test_an_interview_shows_its_own_and_those_of_its_application(
    qtbot: QtBot, look: Look, suite: Suite, interview: Interview
) -> None:
    jobs = Jobs()
    pane = DocumentsPane(
        look,
        Porter(lambda: suite.attachments, suite.history, jobs, parent=jobs),
        Owner.INTERVIEW,
        title="Documents",
        nothing="None",
        add_text="Add",
    )
    qtbot.addWidget(pane, before_close_func=lambda _: jobs.close())
    cv = keep_bytes(b"%PDF", "CV.pdf", suite.attachments.data_dir)
    task = keep_bytes(b"PK", "task.zip", suite.attachments.data_dir)
    suite.attachments.add(cv, application_id=interview.application_id)
    suite.attachments.add(task, interview_id=interview.id)
    pane.show_owner(interview.id)
    pane.show()
    assert words(pane).index("task.zip") < words(pane).index("CV.pdf")
    assert "CV · 1 kB · with the application" in words(pane)
