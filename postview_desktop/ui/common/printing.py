"""Printing and saving as PDF: asks for the printer or the place, puts the pages there, and says so.

Nothing here waits in a loop of its own: every dialog is opened, and what is chosen comes by a signal.
"""

from __future__ import annotations

from collections.abc import Callable, Generator
from pathlib import Path

from PySide6.QtCore import QBuffer, QDir, QIODevice, QLocale, QObject, Signal
from PySide6.QtGui import QPdfWriter
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from postview_desktop import APP_NAME
from postview_desktop.domain.errors import PostviewError
from postview_desktop.services.papers import write_paper
from postview_desktop.ui.common.cards import Muted
from postview_desktop.ui.common.context import Look
from postview_desktop.ui.common.paper import Printable, paper_size, putting_on, set_up
from postview_desktop.ui.common.sheet import Sheet
from postview_desktop.ui.common.turns import Turns, drained

DPI = 1200


def pdf_of(what: Printable, locale: QLocale) -> bytes:
    """The pages as a PDF with text in it, on the paper of the land."""
    return drained(making_pdf(what, locale))


def making_pdf(what: Printable, locale: QLocale) -> Generator[tuple[int, int], None, bytes]:
    """The same in turns; yields as `putting_on`."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(DPI)
    writer.setTitle(what.title)
    writer.setCreator(APP_NAME)
    set_up(writer, what, paper_size(locale))
    yield from putting_on(writer, what)
    buffer.close()
    return bytes(buffer.data().data())


class Printing(QObject):
    """`said` carries a sentence (and 0, for there is nothing to undo), `failed` what the disk refused."""

    said = Signal(str, int)
    failed = Signal(object)

    def __init__(self, look: Look, window: QWidget) -> None:
        super().__init__(window)
        self._look = look
        self._window = window

    def save(self, what: Printable) -> None:
        """Ask for a place and write the PDF there."""
        dialog = QFileDialog(
            self._window.window(), self.tr("Save as PDF"), QDir.homePath(), self.tr("PDF document (*.pdf)")
        )
        dialog.setObjectName("pdf_dialog")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("pdf")
        dialog.selectFile(f"{what.file_name}.pdf")
        dialog.fileSelected.connect(lambda path: self.write(what, Path(path)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def write(self, what: Printable, path: Path) -> None:
        """Write the PDF; what lay there stays until the new one is whole."""

        def done(data: object) -> None:
            assert isinstance(data, bytes)
            try:
                write_paper(path, data)
            except PostviewError as error:
                self.failed.emit(error)
                return
            self.said.emit(self.tr("Written: {file}").format(file=path), 0)

        def cancelled() -> None:
            self.said.emit(self.tr("Cancelled. Nothing was written."), 0)

        self._do(making_pdf(what, self._look.dates.locale), done, cancelled)

    def print_(self, what: Printable) -> None:
        """Ask for a printer and print; where there is none, say so and offer a PDF."""
        # Imported here: what talks to printers is needed by nobody else.
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo

        if not QPrinterInfo.availablePrinterNames():
            sheet = NoPrinterSheet(self._look, self._window.window())
            sheet.accepted.connect(lambda: self.save(what))
            sheet.open()
            return
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(what.title)
        printer.setCreator(APP_NAME)
        set_up(printer, what, paper_size(self._look.dates.locale))
        dialog = QPrintDialog(printer, self._window.window())
        dialog.setObjectName("print_dialog")
        dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange, False)
        dialog.accepted.connect(lambda: self._print_on(printer, what))
        dialog.finished.connect(dialog.deleteLater)
        QDialog.open(dialog)  # its own `open` wants a slot by name

    def _print_on(self, printer: object, what: Printable) -> None:
        from PySide6.QtPrintSupport import QPrinter

        assert isinstance(printer, QPrinter)

        def done(taken: object) -> None:
            if taken:
                self.said.emit(self.tr("Sent to the printer: {title}").format(title=what.title), 0)
            else:
                self.said.emit(self.tr("The printer did not take it. Nothing else has changed; try it once more."), 0)

        def cancelled() -> None:
            printer.abort()
            self.said.emit(self.tr("Cancelled. The printer was told to print nothing of it."), 0)

        self._do(putting_on(printer, what), done, cancelled)

    def _do(
        self,
        work: Generator[tuple[int, int], None, object],
        done: Callable[[object], None],
        given_up: Callable[[], None],
    ) -> None:
        """In turns, with how far it is and Cancel where it takes longer than a moment."""
        turns = Turns(self)
        sheet: list[ProgressSheet] = []

        def tell(so_far: tuple[int, int]) -> None:
            if not sheet:
                sheet.append(ProgressSheet(self._look, self._window.window()))
                sheet[0].rejected.connect(cancel)
                sheet[0].open()
            sheet[0].show_pages(*so_far)

        def cancel() -> None:
            turns.stop()
            turns.deleteLater()
            given_up()

        def finish(result: object) -> None:
            if sheet:
                sheet[0].accept()
            turns.deleteLater()
            done(result)

        turns.told.connect(tell)
        turns.finished.connect(finish)
        turns.start(work)


class ProgressSheet(Sheet):
    """How far the printing is; Esc and Cancel give it up."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(look, parent, self.tr("Printing"), "")
        self.setObjectName("progress_sheet")
        self.main.hide()
        self._words = Muted(look)
        self._words.setObjectName("progress_words")
        self.body.addWidget(self._words)

    def show_pages(self, painted: int, pages: int) -> None:
        """None painted: they are laid out still."""
        if painted:
            self._words.setText(self.tr("Page {number} of {count}").format(number=painted, count=pages))
        else:
            self._words.setText(self.tr("Laying out… {count} pages").format(count=pages))


class NoPrinterSheet(Sheet):
    """No printer: a PDF can be printed elsewhere."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(look, parent, self.tr("No printer is set up"), self.tr("Save as PDF…"))
        self.setObjectName("no_printer_sheet")
        self.body.addWidget(
            Muted(
                look,
                self.tr(
                    "This computer knows of no printer. A PDF can be printed on another one, "
                    "or here once a printer is set up."
                ),
            )
        )
