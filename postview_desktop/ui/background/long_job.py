"""A job that tells how far it is and can be stopped: a backup, what is unpacked, what is read from a damaged file."""

from __future__ import annotations

import contextlib
import threading
import time
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal

from postview_desktop.ui.background.jobs import Jobs

TELL_SECONDS = 0.05
"""More often than this nobody can read it."""


class LongJob(QObject):
    """`progressed` carries how much is done of how much; `ended` comes once, whatever the end.

    The function's last two arguments are `progress(done, total)` and `stopped()`. How it ends when it is stopped is
    its own affair: it returns early or raises.
    """

    progressed = Signal(float, float)  # bytes can be more than Qt's int holds
    ended = Signal()

    def __init__(self, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._stop = threading.Event()
        self._told_at = 0.0

    @property
    def stopping(self) -> bool:
        """Whether it was asked to stop."""
        return self._stop.is_set()

    def start(
        self,
        function: Callable[..., Any],
        *args: Any,
        done: Callable[[Any], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Run it; `done` and `failed` are called on the window's thread, after `ended`."""

        def on_done(result: Any) -> None:
            self._end()
            done(result)

        def on_failed(error: Exception) -> None:
            self._end()
            failed(error)

        self._jobs.run(function, *args, self._tell, self._stop.is_set, done=on_done, failed=on_failed, owner=self)

    def stop(self) -> None:
        """Ask it to stop as soon as it can."""
        self._stop.set()

    def _end(self) -> None:
        self.ended.emit()
        self.deleteLater()

    def _tell(self, done: int, total: int) -> None:
        """Called on the worker's thread."""
        now = time.monotonic()
        if done < total and now - self._told_at < TELL_SECONDS:
            return
        self._told_at = now
        with contextlib.suppress(RuntimeError):  # the window has gone meanwhile
            self.progressed.emit(done, total)
