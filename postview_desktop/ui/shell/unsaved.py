"""What was typed and cannot be saved: told once across the top, tried again, and not left behind when PostView ends."""

from __future__ import annotations

import logging
import os
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from postview_desktop.domain.errors import PostviewError, Problem
from postview_desktop.ui.common.autosave import unsaved_in
from postview_desktop.ui.common.buttons import Button
from postview_desktop.ui.common.cards import Banner, Muted
from postview_desktop.ui.common.context import Look
from postview_desktop.ui.common.sheet import Sheet
from postview_desktop.wording import problems
from postview_desktop.wording.translate import translate

_log = logging.getLogger(__name__)


class Unsaved(QObject):
    """One for a window; `banner` lies at the top of its pages."""

    def __init__(self, look: Look, window: QWidget, pages: QVBoxLayout, say: Callable[[str], None]) -> None:
        super().__init__(window)
        self._look = look
        self._window = window
        self._say = say
        self._sheet: UnsavedSheet | None = None
        self.banner = Banner(look, "late", window)
        self.banner.setObjectName("unsaved_banner")
        pages.insertWidget(0, self.banner)

    def heard(self, error: PostviewError | None) -> None:
        """Something could not be saved, or at last it was."""
        if error is not None:
            words = self.tr("What you typed is not saved yet and stays in sight. {sentence}")
            self.banner.say(words.format(sentence=problems.sentence(error)), self.tr("Save it now"), self._on_wish)
        elif not self.there:
            if self.banner.isVisibleTo(self._window):
                self._say(self.tr("Saved after all. Nothing is missing."))
            self.banner.clear()
            if self._sheet is not None:
                self._sheet.accept()

    def _on_wish(self) -> None:
        self.try_again()

    @property
    def there(self) -> bool:
        """Whether there is anything that could not be saved."""
        return bool(unsaved_in(self._window))

    def try_again(self) -> bool:
        """Whether all of it is saved now."""
        for one in unsaved_in(self._window):
            one.flush()
        return not self.there

    def words(self) -> str:
        """All of it as text."""
        return "\n\n".join(one.words() for one in unsaved_in(self._window)) + "\n"

    def ask(self, go_on: Callable[[], None]) -> None:
        """PostView is to end: save a copy, try again, or leave it; `go_on` where that is settled."""
        if self._sheet is not None:
            return
        self._sheet = sheet = UnsavedSheet(self._look, self._window, self.try_again, self.words)
        sheet.accepted.connect(go_on)
        sheet.finished.connect(self._on_finished)
        sheet.open()

    def _on_finished(self) -> None:
        self._sheet = None

    def keep_copy(self, folder: Path | None = None) -> Path | None:
        """Put the text into the home folder without asking (the session ends); None where not even that is possible."""
        name = f"{file_title()} {time.strftime('%Y-%m-%d %H%M%S')}.txt"
        path = (Path.home() if folder is None else folder) / name
        try:
            write_text(path, self.words())
        except OSError as error:
            _log.warning("What was typed could not be kept anywhere: %s", error)
            return None
        _log.warning("What could not be saved was kept in %s", path)
        return path


def file_title() -> str:
    """What the file is called that keeps what could not be saved; without its ending."""
    return translate("UnsavedSheet", "PostView unsaved text")


class UnsavedSheet(Sheet):
    """Accepted: it is saved, or is to be left behind."""

    def __init__(self, look: Look, parent: QWidget, try_again: Callable[[], bool], words: Callable[[], str]) -> None:
        super().__init__(
            look,
            parent,
            self.tr("Some of what you typed is not saved"),
            self.tr("Try again"),
            cancel_text=self.tr("Stay"),
        )
        self.setObjectName("unsaved_sheet")
        self._try_again, self._words = try_again, words
        self._text = Muted(
            look,
            self.tr(
                "The disk still refuses it. You can save a copy of the text as a file somewhere else and put it in "
                "again later, or stay until the disk is there again."
            ),
        )
        self.body.addWidget(self._text)
        copy = Button(look, self.tr("Save a copy as a file…"), icon="download")
        copy.setObjectName("unsaved_copy")
        copy.clicked.connect(self._on_copy)
        self._leave = Button(look, self.tr("Quit without it"), quiet=True)
        self._leave.setObjectName("unsaved_leave")
        self._leave.clicked.connect(self.accept)
        self.add_button(self._leave)
        self.add_button(copy)
        self.set_check(self._check_again)

    def accept(self) -> None:
        """Once only: what is saved in the end accepts the sheet itself, while its button is still being handled."""
        if self.isVisible():
            super().accept()

    def _check_again(self) -> str:
        return "" if self._try_again() else self.tr("It is still refused. Nothing was lost so far.")

    def _on_copy(self) -> None:
        dialog = QFileDialog(self, self.tr("Save a copy of the text"), str(Path.home()), self.tr("Text (*.txt)"))
        dialog.setObjectName("unsaved_copy_dialog")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("txt")
        dialog.selectFile(f"{file_title()}.txt")
        dialog.fileSelected.connect(lambda name: self.save_copy(Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def save_copy(self, path: Path) -> None:
        """Write the text; then nothing more stands in the way of quitting."""
        try:
            write_text(path, self._words())
        except OSError as error:
            refusal = PostviewError(Problem.FILE_NOT_WRITABLE, file=path, reason=error.strerror or error)
            self.say(problems.sentence(refusal))
            return
        self.say("")
        self._text.setText(self.tr("A copy of the text is in {file}.").format(file=path))
        self._leave.set_text(self.tr("Quit"))


def write_text(path: Path, text: str) -> None:
    """A file that only its owner can read. Raises OSError."""
    with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w", encoding="utf-8") as file:
        file.write(text)
