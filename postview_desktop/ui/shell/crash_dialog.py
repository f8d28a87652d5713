"""Our own mistakes: caught wherever they happen, written to the log, shown once with a report to copy.

What was typed stays: the window goes on. What the world refuses (`PostviewError`) never comes here; it is said in a
sentence where it happened.
"""

from __future__ import annotations

import logging
import platform
import sys
import threading
import traceback
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QObject, QtMsgType, QUrl, Signal, qInstallMessageHandler, qVersion
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from postview_desktop import __version__
from postview_desktop.domain.errors import PostviewError
from postview_desktop.ui.common.buttons import Button
from postview_desktop.ui.common.cards import Muted
from postview_desktop.ui.common.context import Look
from postview_desktop.ui.common.sheet import Sheet

_log = logging.getLogger("postview_desktop.crash")
_qt_log = logging.getLogger("qt")

_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


class CrashHooks(QObject):
    """Catches what nobody caught on any thread, and tells it on the window's: `crashed` or `refused`."""

    crashed = Signal(str)
    refused = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._before: tuple[Callable[..., object], Callable[..., object]] | None = None

    def install(self) -> None:
        """From now on, for the whole process."""
        self._before = (sys.excepthook, threading.excepthook)
        sys.excepthook = self._on_exception
        threading.excepthook = self._on_thread_exception
        qInstallMessageHandler(_on_qt_message)

    def remove(self) -> None:
        if self._before is not None:
            sys.excepthook, threading.excepthook = self._before
            self._before = None
        qInstallMessageHandler(None)

    def _on_exception(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None = None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            QGuiApplication.quit()
            return
        if isinstance(error, PostviewError):
            _log.warning("Said to the user: %s", error)
            self.refused.emit(error)
            return
        _log.error("A mistake of ours", exc_info=(kind, error, trace))
        self.crashed.emit(report_of(kind, error, trace))

    def _on_thread_exception(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None and not issubclass(args.exc_type, SystemExit):
            self._on_exception(args.exc_type, args.exc_value, args.exc_traceback)


def report_of(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> str:
    """What helps to find the mistake: versions, our own lines, and the words of the exception."""
    frames = "".join(traceback.format_tb(trace))
    return (
        f"PostView {__version__}, Python {platform.python_version()}, Qt {qVersion()}, "
        f"{platform.system()} {platform.release()}, {QGuiApplication.platformName()}\n\n"
        f"{frames}{kind.__name__}: {error}\n"
    )


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


def _on_qt_message(kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
    _qt_log.log(_LEVELS.get(kind, logging.WARNING), "%s%s", f"{context.category}: " if context.category else "", text)
