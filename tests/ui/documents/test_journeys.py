"""Documents where they are at home: on the pages of an application, an interview and a letter, and dropped there."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QCheckBox, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from postview_desktop.domain.attachment import AttachmentKind
from postview_desktop.domain.interview import Interview
from postview_desktop.domain.letter import Account, Letter, LetterKind, LetterState
from postview_desktop.domain.letter_form import LetterForm
from postview_desktop.domain.template import Medium
from postview_desktop.files.documents import keep_bytes
from postview_desktop.services.suite import Suite
from postview_desktop.ui.background.jobs import Jobs
from postview_desktop.ui.common.context import Look
from postview_desktop.ui.documents.porter import Porter
from postview_desktop.ui.shell.main_window import MainWindow
from postview_desktop.ui.shell.pages import Materials
from tests.support.builders import put, put_interview
from tests.support.window import choose, click, is_seen, retype, seen, words

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@dataclass
class Room:
    window: MainWindow
    suite: Suite
    interview: Interview
    opened: list[QUrl]
    qtbot: QtBot

    @property
    def job(self) -> int:
        return self.interview.application_id

    def kept(self, name: str, content: bytes = b"%PDF") -> int:
        attachments = self.suite.attachments
        return attachments.add(keep_bytes(content, name, attachments.data_dir), application_id=self.job).id

    def drop(self, *files: Path) -> None:
        """Let files go over the window, as a file manager would."""
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
        copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        QApplication.sendEvent(self.window, QDragEnterEvent(QPoint(500, 300), copy, data, left, none))
        veil = seen(self.window, QWidget, "drop_veil")
        self.told = words(veil)
        QApplication.sendEvent(veil, QDropEvent(QPointF(500, 300), copy, data, left, none))


@pytest.fixture
def room(look: Look, suite: Suite, tmp_path: Path, qtbot: QtBot) -> Iterator[Room]:
    interview = put_interview(suite.store, people=("Ana Souza",))
    jobs = Jobs()
    materials = Materials(look=look, suite=suite, jobs=jobs, data_dir=tmp_path)
    opened: list[QUrl] = []

    def open_url(url: QUrl) -> bool:
        opened.append(url)
        return True

    materials.__dict__["porter"] = Porter(lambda: suite.attachments, suite.history, jobs, open_url, jobs)
    window = MainWindow(look)
    window.resize(1280, 832)
    window.furnish(materials)
    suite.store.on_change.append(lambda _touched: window.refresh_soon())
    window.show()
    qtbot.waitExposed(window)
    yield Room(window, suite, interview, opened, qtbot)
    window.let_close()
    window.close()
    window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert jobs.close()
    shiboken6.delete(jobs)


@pytest.fixture
def letter(room: Room) -> Letter:
    put(room.suite.store, Account(name="Sam", address="sam@field.example", user="sam", host="smtp.field.example"))
    started = room.suite.letters.start(LetterKind.FOLLOW_UP, interview_id=room.interview.id)
    body = "Dear Ana,\n\nplease find attached my CV.\n\nKind regards,\nSam\n"
    return room.suite.letters.edit(started.id, subject="The role", body=body)


def a_file(folder: Path, name: str, content: bytes = b"%PDF-1.7") -> Path:
    path = folder / name
    path.write_bytes(content)
    return path


def test_a_file_dropped_on_an_application_is_kept_with_it(room: Room, tmp_path: Path) -> None:
    room.window.open_application(room.job)
    room.drop(a_file(tmp_path, "Sam CV.pdf"))
    assert "it is kept with Northwind" in room.told
    room.qtbot.waitUntil(lambda: "Sam CV.pdf" in words(room.window))
    room.window.undoing.undo()
    room.qtbot.waitUntil(lambda: not room.suite.attachments.for_application(room.job))


def test_a_file_dropped_on_an_interview_is_kept_with_it_and_shown(room: Room, tmp_path: Path) -> None:
    room.window.open_interview(room.interview.id, "aftercare")
    room.drop(a_file(tmp_path, "task.txt"))
    room.qtbot.waitUntil(lambda: len(room.suite.attachments.for_interview(room.interview.id)) == 1)
    room.qtbot.waitUntil(lambda: "task.txt" in words(room.window))


def test_an_invitation_is_an_invitation_wherever_it_is_dropped(room: Room, tmp_path: Path) -> None:
    room.window.open_application(room.job)
    given: list[list[Path]] = []
    room.window.files_given.connect(given.append)
    invitation, document = a_file(tmp_path, "invitation.ics"), a_file(tmp_path, "CV.pdf")
    room.drop(invitation, document)
    assert given == [[invitation]]
    room.qtbot.waitUntil(lambda: len(room.suite.attachments.for_application(room.job)) == 1)


def test_on_other_pages_files_are_invitations_as_before(room: Room, tmp_path: Path) -> None:
    room.window.show_page("today")
    given: list[list[Path]] = []
    room.window.files_given.connect(given.append)
    room.drop(a_file(tmp_path, "CV.pdf"))
    assert "Let the invitation go here" in room.told
    assert len(given) == 1


def test_C1_the_letter_in_hand_is_kept_with_the_documents(room: Room, tmp_path: Path) -> None:
    room.window.open_application(room.job)
    click(room.window, "stage_letter_in_hand")
    seen(room.window, QCheckBox, "letter_keep_file").setChecked(True)
    click(room.window, "sheet_main")
    dialog = room.window.findChild(QFileDialog, "documents_dialog")
    assert dialog is not None
    dialog.filesSelected.emit([str(a_file(tmp_path, "scan0001.pdf"))])
    dialog.close()
    room.qtbot.waitUntil(lambda: len(room.suite.attachments.for_application(room.job)) == 1)
    (kept,) = room.suite.attachments.for_application(room.job)
    assert kept.kind is AttachmentKind.APPOINTMENT_LETTER


def test_T4_a_letter_takes_the_applications_cv_and_the_check_falls_silent(room: Room, letter: Letter) -> None:
    cv = room.kept("Sam CV.pdf")
    room.window.open_letter(letter.id)
    assert "It speaks of an attachment" in words(room.window)
    click(room.window, "documents_add")
    choose(room.window, f"enclose_{cv}")
    assert "It speaks of an attachment" not in words(room.window)
    assert "Open in mail program” and “Copy” take the text alone" in words(room.window)
    (enclosed,) = room.suite.attachments.for_letter(letter.id)
    choose(room.window, f"document_remove_{enclosed.id}_line")
    assert "It speaks of an attachment" in words(room.window)
    room.window.undoing.undo()
    room.qtbot.waitUntil(lambda: "It speaks of an attachment" not in words(room.window))


def test_a_message_is_offered_no_documents_and_shows_those_it_has(room: Room, letter: Letter) -> None:
    """It is copied: nothing travels with it."""
    room.window.open_letter(letter.id)
    assert is_seen(room.window, "enclosures")
    room.suite.letters.choose_form(letter.id, LetterForm("en", Medium.MESSAGE))
    assert not is_seen(room.window, "enclosures")
    room.suite.attachments.enclose(letter.id, room.kept("Sam CV.pdf"))
    assert is_seen(room.window, "enclosures")


def test_what_is_being_typed_stays_when_a_file_comes(room: Room, letter: Letter, tmp_path: Path) -> None:
    room.window.open_letter(letter.id)
    retype(room.window, "letter_subject", "Typed just now")
    room.drop(a_file(tmp_path, "CV.pdf"))
    assert "it is kept with Follow-up to Ana Souza" in room.told
    room.qtbot.waitUntil(lambda: len(room.suite.attachments.for_letter(letter.id)) == 1)
    assert "CV.pdf" in words(room.window)
    room.window.flush()
    assert room.suite.letters.get(letter.id).subject == "Typed just now"


def test_copying_says_that_the_documents_do_not_travel_and_shows_them(room: Room, letter: Letter) -> None:
    room.suite.attachments.enclose(letter.id, room.kept("Sam CV.pdf"))
    room.window.open_letter(letter.id)
    click(room.window, "letter_copy")
    assert "The text is copied, the documents are not" in words(room.window)
    assert "CV.pdf" not in QGuiApplication.clipboard().text()
    click(room.window, "enclosures_show_files")
    room.qtbot.waitUntil(lambda: bool(room.opened))
    assert [one.name for one in Path(room.opened[-1].toLocalFile()).iterdir()] == ["Sam CV.pdf"]


def test_what_waits_or_is_sent_shows_its_documents_and_keeps_them(room: Room, letter: Letter) -> None:
    room.suite.attachments.enclose(letter.id, room.kept("Sam CV.pdf"))
    room.suite.outbox.schedule(letter.id, room.suite.clock.now() + 3600)
    room.window.open_letter(letter.id)
    assert "Sam CV.pdf" in words(room.window)
    assert not is_seen(room.window, "documents_add")
    (enclosed,) = room.suite.attachments.for_letter(letter.id)
    with pytest.raises(AssertionError, match="switched off"):
        choose(room.window, f"document_remove_{enclosed.id}_line")
    assert room.window.page("letters").takes_documents() == ""


def test_a_letter_whose_document_is_missing_does_not_go_and_says_why(room: Room, letter: Letter) -> None:
    room.suite.attachments.enclose(letter.id, room.kept("Sam CV.pdf"))
    room.suite.attachments.path_of(room.suite.attachments.for_letter(letter.id)[0]).unlink()
    room.window.open_letter(letter.id)
    assert "missing or damaged" in words(room.window)
    click(room.window, "letter_send")
    assert "The content of “Sam CV.pdf” is no longer in the data folder" in words(room.window)
    assert room.suite.letters.get(letter.id).state is LetterState.DRAFT
