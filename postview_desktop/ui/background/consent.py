"""The worker that is about to commit, or has read the reply, asks the window's thread to write it down, and waits.

The database belongs to the window's thread; the final dot of a letter, and QUIT, belong to the worker. Between the two,
one of them must wait: the worker, and only for so long that the server does not hang up.
"""

from __future__ import annotations

import threading
from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal

LIMIT_SECONDS = 20.0


class NoConsent(Exception):
    """No yes came in time, or it was a no; the reason is the cause. Nothing was written."""


class _Question:
    def __init__(self, write: Callable[[], None]) -> None:
        self.write = write
        self.lock = threading.Lock()
        self.answered = threading.Event()
        self.given_up = False
        self.error: Exception | None = None


class Consent(QObject):
    """Lives on the window's thread; `ask` is called from any other one."""

    _asked = Signal(object)

    def __init__(self, parent: QObject | None = None, *, limit: float = LIMIT_SECONDS) -> None:
        super().__init__(parent)
        self._limit = limit
        self._asked.connect(self._on_asked, Qt.ConnectionType.QueuedConnection)

    def ask(self, write: Callable[[], None]) -> None:
        """Have `write` called on the window's thread and return when it has; NoConsent if it raised or came too late.

        After NoConsent `write` is never called any more, so what is on disk and what is on the wire agree.
        """
        question = _Question(write)
        self._asked.emit(question)
        if not question.answered.wait(self._limit):
            with question.lock:
                # The write may have begun at the last moment; under the lock it is known which it was.
                question.given_up = not question.answered.is_set()
            if question.given_up:
                raise NoConsent("the window's thread was busy for too long")
        if question.error is not None:
            raise NoConsent("the step could not be written") from question.error

    @staticmethod
    def _on_asked(question: _Question) -> None:
        with question.lock:
            if question.given_up:
                return
            try:
                question.write()
            except Exception as error:  # carried to the worker, which must not send then
                question.error = error
            question.answered.set()
