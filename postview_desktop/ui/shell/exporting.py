"""Export: asks where to, writes, and says so."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QDir, QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from postview_desktop.domain.errors import PostviewError
from postview_desktop.domain.follow_up import Reason
from postview_desktop.services.exports import Exports
from postview_desktop.ui.common.context import Look
from postview_desktop.wording import calendar, reasons

FORMATS = ("json", "ics", "csv")


class Exporting(QObject):
    """`written` carries the path; `failed` what the disk refused."""

    written = Signal(object)
    failed = Signal(object)

    def __init__(self, look: Look, exports: Callable[[], Exports], window: QWidget) -> None:
        super().__init__(window)
        self._look = look
        self._exports = exports
        self._window = window

    def ask(self, kind: str) -> None:
        """Ask for a place; `kind` is "json", "ics" or "csv"."""
        titles = {
            "json": self.tr("Export everything"),
            "ics": self.tr("Export the calendar"),
            "csv": self.tr("Export the table of applications"),
        }
        filters = {
            "json": self.tr("Everything, complete (*.json)"),
            "ics": self.tr("Calendar with alarms (*.ics)"),
            "csv": self.tr("Table (*.csv)"),
        }
        dialog = QFileDialog(self._window, titles[kind], QDir.homePath(), filters[kind])
        dialog.setObjectName("export_dialog")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(kind)
        dialog.selectFile(f"postview.{kind}")
        dialog.fileSelected.connect(lambda path: self.write(kind, Path(path)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def write(self, kind: str, path: Path) -> None:
        """Write the file. The feelings stay out (S4); the terminal's verb can put them in."""
        exports = self._exports()
        try:
            if kind == "json":
                exports.json(path)
            elif kind == "ics":
                exports.ics(path, calendar.words(), self._describe)
            else:
                exports.csv(path)
        except PostviewError as error:
            self.failed.emit(error)
            return
        self.written.emit(path)

    def _describe(self, found: tuple[Reason, ...]) -> str:
        return reasons.sentences(found, self._look.dates.day)
