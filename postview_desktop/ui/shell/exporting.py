"""Export: asks where to (and for a passphrase, where one is wished), writes, and says so."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDir, QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QLineEdit, QWidget

from postview_desktop.domain.application import Organisation
from postview_desktop.domain.errors import PostviewError
from postview_desktop.services.exports import CalendarOrder, Exports, Selection, write_calendar, write_sealed
from postview_desktop.ui.background.jobs import Jobs
from postview_desktop.ui.background.steps import Steps
from postview_desktop.ui.common.cards import Muted
from postview_desktop.ui.common.context import Look
from postview_desktop.ui.common.drag_out import DragFolder
from postview_desktop.ui.common.form import Form
from postview_desktop.ui.common.sheet import Sheet
from postview_desktop.wording import calendar

FORMATS = ("json", "age", "ics", "csv")
"""`age` is the JSON encrypted with a passphrase."""

_ENDINGS = {"json": "json", "age": "json.age", "ics": "ics", "csv": "csv"}


class Exporting(QObject):
    """`written` carries the path; `failed` what the disk refused; `begun` words for what takes a moment."""

    begun = Signal(str)
    written = Signal(object)
    lacking = Signal(object, object)
    """After `written`: the path, and the names of documents whose content is missing or damaged."""
    failed = Signal(object)

    def __init__(
        self,
        look: Look,
        exports: Callable[[], Exports],
        window: QWidget,
        *,
        jobs: Jobs,
        data_dir: Path,
        organisations: Callable[[], Sequence[Organisation]] = tuple,
    ) -> None:
        super().__init__(window)
        self._look = look
        self._exports = exports
        self._window = window
        self._jobs = jobs
        self._data_dir = data_dir
        self._organisations = organisations
        self._selection: Selection | None = None
        self._drag_folder = DragFolder(lambda: data_dir)
        self._steps = Steps(self)
        app = QCoreApplication.instance()
        if app is not None:
            app.aboutToQuit.connect(self._steps.finish)

    def ask_calendar(self, start: Selection | None = None) -> None:
        """Ask what of the calendar, then for a place."""
        from postview_desktop.ui.shell.export_calendar_sheet import ExportCalendarSheet

        sheet = ExportCalendarSheet(
            self._look,
            self._window,
            organisations=self._organisations(),
            count=lambda selection: self._exports().count(selection),
            start=start,
            file_of=self._file_of,
        )
        sheet.accepted.connect(lambda: self._ask_calendar_place(sheet.selection()))
        sheet.open()

    def _file_of(self, selection: Selection) -> Path:
        """A selection of the calendar in a file that is about to be dragged out. Raises PostviewError."""
        speech = calendar.speech(self._look.dates.day)
        text = self._exports().ics_text(selection, speech.words, speech.describe, speech.day)
        return self._drag_folder.put("PostView.ics", text)

    def _ask_calendar_place(self, selection: Selection) -> None:
        self._selection = selection
        self._ask_place("ics", "")

    def ask(self, kind: str) -> None:
        """Ask for a place; `kind` is one of `FORMATS`."""
        if kind == "age":
            sheet = ProtectSheet(self._look, self._window)
            sheet.accepted.connect(lambda: self._ask_place(kind, sheet.passphrase()))
            sheet.open()
        elif kind == "ics":
            self.ask_calendar()
        else:
            self._ask_place(kind, "")

    def _ask_place(self, kind: str, passphrase: str) -> None:
        titles = {
            "json": self.tr("Export everything"),
            "age": self.tr("Export everything, encrypted"),
            "ics": self.tr("Export the calendar"),
            "csv": self.tr("Export the table of applications"),
        }
        filters = {
            "json": self.tr("Everything, complete (*.json)"),
            "age": self.tr("Everything, encrypted (*.json.age)"),
            "ics": self.tr("Calendar with alarms (*.ics)"),
            "csv": self.tr("Table (*.csv)"),
        }
        dialog = QFileDialog(self._window, titles[kind], QDir.homePath(), filters[kind])
        dialog.setObjectName("export_dialog")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(_ENDINGS[kind])
        dialog.selectFile(f"postview.{_ENDINGS[kind]}")
        dialog.fileSelected.connect(lambda path: self.write(kind, Path(path), passphrase))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def write(self, kind: str, path: Path, passphrase: str = "") -> None:
        """Write the file. The feelings stay out (S4); the terminal's verb can put them in."""
        exports = self._exports()
        left_out: tuple[str, ...] = ()
        try:
            if kind == "age":
                self._write_sealed(path, b"".join(exports.json_pieces()), passphrase, exports.left_out())
                return
            if kind == "json":
                left_out = exports.json(path)
            elif kind == "ics":
                self._write_calendar(path, exports)
                return
            else:
                exports.csv(path)
        except PostviewError as error:
            self.failed.emit(error)
            return
        self._tell(path, left_out)

    def _tell(self, path: Path, left_out: tuple[str, ...]) -> None:
        self.written.emit(path)
        if left_out:
            self.lacking.emit(path, left_out)

    def _write_sealed(self, path: Path, data: bytes, passphrase: str, left_out: tuple[str, ...]) -> None:
        """In a job: the passphrase alone is stretched for a second or more."""
        self.begun.emit(self.tr("Encrypting…"))
        self._jobs.run(
            write_sealed,
            path,
            data,
            passphrase,
            self._data_dir,
            done=lambda _nothing: self._tell(path, left_out),
            failed=self._on_failed,
            owner=self,
        )

    def _on_failed(self, error: Exception) -> None:
        if not isinstance(error, PostviewError):
            raise error
        self.failed.emit(error)

    def _write_calendar(self, path: Path, exports: Exports) -> None:
        """Gathered in turns with the window, written in a job: thousands of events take seconds."""
        speech = calendar.speech(self._look.dates.day)
        steps = exports.preparing_calendar(self._selection or Selection(), speech)
        self._steps.run(steps, lambda order: self._write_order(path, order), self._on_failed)
        if self._steps.busy:
            self.begun.emit(self.tr("Writing the calendar…"))

    def _write_order(self, path: Path, order: CalendarOrder) -> None:
        self._jobs.run(
            write_calendar,
            path,
            order,
            done=lambda _nothing: self._tell(path, ()),
            failed=self._on_failed,
            owner=self,
        )


class ProtectSheet(Sheet):
    """The passphrase of an encrypted export, typed twice; where to is asked after it."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(look, parent, self.tr("Export everything, encrypted"), self.tr("Choose a place…"))
        self.setObjectName("protect_sheet")
        self.body.addWidget(
            Muted(
                look,
                self.tr(
                    "PostView reads it back with the passphrase, and so does every program that knows the age format. "
                    "Without the passphrase nobody can open it. Keep it well."
                ),
            )
        )
        form = Form(look)
        self.first, self.again = QLineEdit(), QLineEdit()
        for field, name in ((self.first, "export_passphrase"), (self.again, "export_passphrase_again")):
            field.setObjectName(name)
            field.setEchoMode(QLineEdit.EchoMode.Password)
        form.row(self.tr("Passphrase"), self.first, self.tr("Four or five words are easy to keep and safe."))
        form.row(self.tr("Once more"), self.again)
        self.body.addWidget(form)
        self.set_check(self._wrong)
        self.first.setFocus(Qt.FocusReason.OtherFocusReason)

    def passphrase(self) -> str:
        return self.first.text()

    def _wrong(self) -> str:
        if not self.first.text():
            return self.tr("The passphrase is empty.")
        if self.first.text() != self.again.text():
            return self.tr("The two are not the same. Type both again.")
        return ""
