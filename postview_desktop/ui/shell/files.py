"""Files that come in and go out: import with its report, export with its place."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication

from postview_desktop.services.exports import Selection
from postview_desktop.services.imports import ImportReport
from postview_desktop.ui.safety.sheets import PassphraseSheet
from postview_desktop.ui.shell.answering import InvitationAnswers
from postview_desktop.ui.shell.exporting import Exporting
from postview_desktop.ui.shell.importing import Importing, ImportSheet, needs_a_sheet
from postview_desktop.ui.shell.main_window import MainWindow
from postview_desktop.ui.shell.pages import Materials
from postview_desktop.wording import names


class Files(QObject):
    """Made when the first file comes or goes: what reads calendars and mails is not needed before."""

    def __init__(
        self,
        app: QApplication,
        window: MainWindow,
        materials: Materials,
        *,
        before_import: Callable[[Callable[[], None]], None] | None = None,
    ) -> None:
        """`before_import` backs up what is there and calls what it is given; without it nothing is backed up."""
        super().__init__(window)
        self._app = app
        self._window = window
        self._look = materials.look
        self._suite = materials.suite
        self.importing = Importing(
            lambda: materials.suite.imports,
            materials.jobs,
            self,
            before=before_import,
            ask_passphrase=self._ask_passphrase,
        )
        self.importing.taken.connect(self._on_taken)
        self.importing.failed.connect(window.fail)
        self.importing.busy_changed.connect(self._on_busy)
        self.exporting = Exporting(
            self._look,
            lambda: materials.suite.exports,
            window,
            jobs=materials.jobs,
            data_dir=materials.data_dir,
            organisations=lambda: materials.suite.applications.organisations(),
        )
        self.exporting.begun.connect(window.say)
        self.exporting.written.connect(self._on_written)
        self.exporting.lacking.connect(self._on_lacking)
        self.exporting.failed.connect(window.fail)

    def take(self, files: Iterable[Path]) -> None:
        """Files from the menu, a drop, the command line or a second start."""
        self.importing.start(files)

    def export(self, kind: str) -> None:
        """Ask for a place and write there; `kind` is one of `exporting.FORMATS`."""
        self.exporting.ask(kind)

    def export_calendar(self, selection: Selection) -> None:
        """Ask what of a selection, and where to."""
        self.exporting.ask_calendar(selection)

    def _ask_passphrase(
        self, file: str, sentence: str, go_on: Callable[[str], None], leave: Callable[[], None]
    ) -> None:
        sheet = PassphraseSheet(self._look, self._window, file, sentence)
        sheet.accepted.connect(lambda: go_on(sheet.passphrase()))
        sheet.rejected.connect(leave)
        self._window.bring_to_front()
        sheet.open()

    def _on_taken(self, report: ImportReport) -> None:
        window = self._window
        window.bring_to_front()
        ids = [line.interview_id for line in report.taken]
        if ids:
            window.open_interview(ids[0])
        if needs_a_sheet(report):
            files = len({line.file for line in (*report.taken, *report.left, *report.restored)})
            answers = InvitationAnswers(lambda: self._suite.invitations)
            sheet = ImportSheet(self._look, window, report, files, self._suite.clock.zone(), answers)
            # Under the sheet nobody would see it, and it would be gone before the sheet is read.
            words = sheet.title.text()
            sheet.finished.connect(lambda _how: self._on_read(words, report, answers))
            sheet.open()
            return
        line = report.taken[0]
        words = self.tr("{organisation}, {day}: {action}").format(
            organisation=line.organisation,
            day=self._look.dates.short_day(line.start.date()),
            action=names.label(line.action),
        )
        window.say(words, report.change_ids[-1] if report.change_ids else 0)

    def _on_read(self, words: str, report: ImportReport, answers: InvitationAnswers) -> None:
        if answers.change_ids and not report.change_ids:
            words = self.tr("The interview was moved to the proposed time")
        self._offer_undo(words, (*report.change_ids, *answers.change_ids))

    def _offer_undo(self, words: str, change_ids: tuple[int, ...]) -> None:
        """One step for each file that something was taken of; all of them go back with one press."""
        window = self._window
        if len(change_ids) == 1:
            window.say(words, change_ids[0])
        elif change_ids:
            window.say_with(words, self.tr("Take all of it back"), lambda: self._take_back(change_ids))

    def _take_back(self, change_ids: tuple[int, ...]) -> None:
        for change_id in reversed(change_ids):
            self._window.undoing.undo(change_id)

    def _on_busy(self, busy: bool) -> None:
        if busy:
            self._app.setOverrideCursor(Qt.CursorShape.BusyCursor)
        else:
            self._app.restoreOverrideCursor()

    def _on_written(self, path: Path) -> None:
        self._window.say(self.tr("Written: {file}").format(file=path))

    def _on_lacking(self, path: Path, names: tuple[str, ...]) -> None:
        words = self.tr(
            "Written: {file}, without the content of {names}, which is missing or damaged in the data folder"
        )
        self._window.say(words.format(file=path, names=", ".join(names)))
