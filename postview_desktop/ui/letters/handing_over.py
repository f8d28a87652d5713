"""Ways out of PostView that need no mail account: the mail program, an .eml file, the clipboard."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication

from postview_desktop.domain.errors import PostviewError, Problem
from postview_desktop.ui.common.drag_out import DragFolder

LONGEST_MAILTO = 1900
"""Characters. Windows cuts a longer address at 2,048; an .eml file carries any length."""

OpenUrl = Callable[[QUrl], bool]


class HandingOver:
    """Opens letters elsewhere. `open_url` opens an address with the program that the desktop has for it."""

    def __init__(self, folder: DragFolder | None, open_url: OpenUrl | None = None) -> None:
        """`folder` is where files for other programs are written; without one a letter goes only as an address."""
        self._open_url = open_url or QDesktopServices.openUrl
        self._folder = folder

    def mail_program(self, mailto: str, eml: Callable[[], bytes], name: str) -> bool:
        """Open a new mail with the letter in it; a long one goes as an .eml file. True when it went as a file.

        Raises `PostviewError(NO_MAIL_PROGRAM)` where no program answers.
        """
        if len(mailto) > LONGEST_MAILTO:
            self.open_eml(eml(), name)
            return True
        if not self._open_url(QUrl(mailto, QUrl.ParsingMode.StrictMode)):
            raise PostviewError(Problem.NO_MAIL_PROGRAM)
        return False

    def open_eml(self, eml: bytes, name: str) -> Path:
        """Write the letter into a folder that lives as long as the program, and open it.

        Raises PostviewError: NO_MAIL_PROGRAM, FILE_NOT_WRITABLE, DATA_FOLDER_UNWRITABLE.
        """
        if self._folder is None:
            raise PostviewError(Problem.NO_MAIL_PROGRAM)
        path = self._folder.put(file_name(name), eml)
        if not self._open_url(QUrl.fromLocalFile(str(path))):
            raise PostviewError(Problem.NO_MAIL_PROGRAM)
        return path

    def save_eml(self, eml: bytes, path: Path) -> None:
        """Raises `PostviewError(FILE_NOT_WRITABLE)`."""
        try:
            path.write_bytes(eml)
        except OSError as error:
            raise PostviewError(Problem.FILE_NOT_WRITABLE, path=path, file=path.name) from error

    def copy(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)


def file_name(name: str, ending: str = ".eml") -> str:
    """A name for a file that every system takes: "Thank-you to Joel Katz.eml"."""
    cleaned = re.sub(r"[^\w .,'\-]+", "", name).strip(" .")[:80]
    return (cleaned or "Letter") + ending
