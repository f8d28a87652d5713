"""Long work of the window's own thread in short turns, so that the window never stands while it is done."""

from __future__ import annotations

from collections.abc import Generator
from time import perf_counter
from typing import Any, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

FIRST_S = 0.06
"""What is done within this is done at once."""
TURN_S = 0.02


class Turns(QObject):
    """Drives one piece of work at a time: a generator that yields how far it is and returns what came of it."""

    told = Signal(object)
    """How far it is, once a turn."""
    finished = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work: Generator[Any, None, Any] | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(0)
        self._timer.timeout.connect(lambda: self._go_on(TURN_S))

    @property
    def busy(self) -> bool:
        return self._work is not None

    def start(self, work: Generator[Any, None, Any]) -> None:
        """Begin; what is under way is given up."""
        self.stop()
        self._work = work
        self._go_on(FIRST_S)

    def stop(self) -> None:
        """Give up what is under way; it lets go of what it holds."""
        self._timer.stop()
        if self._work is not None:
            self._work.close()
            self._work = None

    def _go_on(self, seconds: float) -> None:
        work = self._work
        if work is None:
            return
        until = perf_counter() + seconds
        try:
            told = next(work)
            while perf_counter() < until:
                told = next(work)
        except StopIteration as end:
            self._work = None
            self.finished.emit(end.value)
            return
        except BaseException:
            self._work = None
            raise
        self._timer.start()
        self.told.emit(told)


T = TypeVar("T")


def drained(work: Generator[Any, None, T]) -> T:
    """The same work at one go."""
    while True:
        try:
            next(work)
        except StopIteration as end:
            return end.value
