"""Work that must be done on the window's thread, a few milliseconds at a time, so that the window never stands."""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Generator
from typing import Any

from PySide6.QtCore import QObject, QTimer

STEP_SECONDS = 0.004
"""So long it is worked before the window has its turn again."""


class Steps(QObject):
    """Goes through one generator at a time, in turns with the window."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._steps: Generator[None, None, Any] | None = None
        self._done: Callable[[Any], None] | None = None
        self._failed: Callable[[Exception], None] | None = None
        self._turn = QTimer(self)
        self._turn.setSingleShot(True)
        self._turn.setInterval(0)
        self._turn.timeout.connect(lambda: self._work())

    @property
    def busy(self) -> bool:
        """Whether something is under way."""
        return self._steps is not None

    def run(
        self, steps: Generator[None, None, Any], done: Callable[[Any], None], failed: Callable[[Exception], None]
    ) -> None:
        """Begin, and do the first portion at once; what was under way is given up. `done` gets what the generator
        returns, `failed` what it raised."""
        self.stop()
        self._steps, self._done, self._failed = steps, done, failed
        self._work()

    def stop(self) -> None:
        """Give up what is under way; nobody is told."""
        self._turn.stop()
        if self._steps is not None:
            self._steps.close()
            self._steps = None

    def finish(self) -> None:
        """Do the rest at once: the program ends, and what somebody asked for is not to be lost."""
        self._turn.stop()
        self._work(at_once=True)

    def _work(self, *, at_once: bool = False) -> None:
        steps, done, failed = self._steps, self._done, self._failed
        if steps is None or done is None or failed is None:
            return
        until = math.inf if at_once else time.monotonic() + STEP_SECONDS
        try:
            while time.monotonic() < until:
                next(steps)
        except StopIteration as ended:
            self._steps = None
            done(ended.value)
        except Exception as error:
            self._steps = None
            failed(error)
        else:
            self._turn.start()
