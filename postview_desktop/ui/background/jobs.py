"""Slow work off the window's thread: plain functions over plain data, answers on the window's thread.

The signal belongs to a small object that lives on the window's thread; the runnable holds nothing else of Qt's, so a
page that goes away while its job runs is simply not told.
"""

from __future__ import annotations

import logging
import sys
from collections.abc import Callable
from typing import Any

import shiboken6
from PySide6.QtCore import QObject, QRunnable, Qt, QThreadPool, Signal, Slot

_log = logging.getLogger(__name__)

_left: list[QThreadPool] = []
"""Pools with a job that did not end in time. To delete one would wait for its job, however long that takes."""


def still_running() -> bool:
    """Whether a job runs on after its `Jobs` was closed; only the end of the process ends it then."""
    return any(pool.activeThreadCount() for pool in _left)


class _Report(QObject):
    """Carries one job's end to the window's thread."""

    ended = Signal(object, object)


class _Work(QRunnable):
    def __init__(self, function: Callable[..., Any], args: tuple[Any, ...], tell: Callable[[Any, Any], None]) -> None:
        super().__init__()
        self._function, self._args, self._tell = function, args, tell
        self.setAutoDelete(True)

    def run(self) -> None:
        result, error = None, None
        try:
            result = self._function(*self._args)
        except Exception as caught:  # told to whoever asked, never to the thread's own hook
            error = caught
        try:
            self._tell(result, error)
        except RuntimeError:
            _log.info("A job ended after the program had")


class Jobs(QObject):
    """Runs functions in a small pool. `done(result)` and `failed(exception)` are called on the window's thread.

    Where `failed` is not given, an exception goes to `sys.excepthook`, as a mistake of ours. `owner` is the object on
    whose behalf the job runs: once it was deleted, nobody is told.
    """

    def __init__(self, parent: QObject | None = None, threads: int = 3) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(threads)
        self._reports: set[_Report] = set()
        self._closed = False

    def run(
        self,
        function: Callable[..., Any],
        *args: Any,
        done: Callable[[Any], None] | None = None,
        failed: Callable[[Exception], None] | None = None,
        owner: QObject | None = None,
    ) -> None:
        """Start a job. The function gets copies or frozen values only: nothing that another thread may change."""
        if self._closed:
            return
        report = _Report(self)
        self._reports.add(report)

        @Slot(object, object)
        def on_ended(result: Any, error: Any) -> None:
            self._reports.discard(report)
            report.deleteLater()
            if self._closed or (owner is not None and not shiboken6.isValid(owner)):
                return
            if error is None:
                if done is not None:
                    done(result)
            elif failed is not None:
                failed(error)
            else:
                sys.excepthook(type(error), error, error.__traceback__)

        report.ended.connect(on_ended, Qt.ConnectionType.QueuedConnection)
        self._pool.start(_Work(function, args, report.ended.emit))

    @property
    def busy(self) -> int:
        """Jobs that have not ended yet."""
        return len(self._reports)

    def close(self, wait_ms: int = 3000) -> bool:
        """Take no more jobs, tell nobody any more, and wait a little; False when one still runs."""
        self._closed = True
        self._pool.clear()
        if self._pool.waitForDone(wait_ms):
            return True
        self._pool.setParent(None)
        _left.append(self._pool)
        return False
