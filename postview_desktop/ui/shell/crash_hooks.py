"""Our own mistakes: caught wherever they happen, written to the log, and told to the window.

What was typed stays: the window goes on. What the world refuses (`PostviewError`) is no mistake; it is said in a
sentence. Light on purpose: the hooks stand before anything else is there.
"""

from __future__ import annotations

import logging
import sys
import threading
from collections.abc import Callable
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QObject, QtMsgType, Signal, qInstallMessageHandler, qVersion
from PySide6.QtGui import QGuiApplication

from postview_desktop import __version__
from postview_desktop.domain.errors import PostviewError
from postview_desktop.system.logs import scrub

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
    """What helps to find the mistake: versions, our own lines, and the words of the exception, without a secret."""
    import platform
    import traceback

    frames = "".join(traceback.format_tb(trace))
    return scrub(
        f"PostView {__version__}, Python {platform.python_version()}, Qt {qVersion()}, "
        f"{platform.system()} {platform.release()}, {QGuiApplication.platformName()}\n\n"
        f"{frames}{kind.__name__}: {error}\n"
    )


def _on_qt_message(kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
    _qt_log.log(_LEVELS.get(kind, logging.WARNING), "%s%s", f"{context.category}: " if context.category else "", text)
