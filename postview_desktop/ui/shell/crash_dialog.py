"""The dialog for our own mistakes: says what is safe, offers the report to copy, and lets the work go on."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from postview_desktop.ui.common.buttons import Button
from postview_desktop.ui.common.cards import Muted
from postview_desktop.ui.common.context import Look
from postview_desktop.ui.common.sheet import Sheet


class CrashDialog(Sheet):
    """Says what is safe and what can be done."""

    def __init__(self, look: Look, parent: QWidget | None, report: str, log_file: Path) -> None:
        super().__init__(look, parent, self.tr("Something in PostView went wrong"), self.tr("Go on"), cancel_text="")
        self.setObjectName("crash_dialog")
        self.report = report
        self._log_file = log_file
        self.body.addWidget(
            Muted(
                look,
                self.tr(
                    "This is a mistake in PostView, not yours. What was kept before is safe, and what you typed is "
                    "still in the window. The report below helps to mend it. Nothing is sent by itself: look through "
                    "the report before you pass it on."
                ),
            )
        )
        words = QPlainTextEdit(report)
        words.setObjectName("crash_report")
        words.setAccessibleName(self.tr("Report"))
        words.setReadOnly(True)
        words.setTabChangesFocus(True)
        words.setMinimumHeight(round(look.theme.em * 10))
        self.body.addWidget(words, 1)
        self.copy = Button(look, self.tr("Copy the report"), icon="copy", parent=self)
        self.copy.setObjectName("crash_copy")
        self.copy.clicked.connect(self._on_copy)
        self.open_log = Button(look, self.tr("Open the log"), icon="file-text", parent=self)
        self.open_log.setObjectName("crash_log")
        self.open_log.clicked.connect(self._on_open_log)
        self.add_button(self.copy)
        self.add_button(self.open_log)

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self.report)

    def _on_open_log(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._log_file)))
