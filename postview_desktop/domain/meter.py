"""How far a long piece of work is, in bytes; and whether it may go on."""

from __future__ import annotations

from collections.abc import Callable

from postview_desktop.domain.errors import PostviewError, Problem

Progress = Callable[[int, int], None]
"""Told how many bytes of how many are done."""
Stopped = Callable[[], bool]


class Meter:
    """Counts what is done and tells it; each step asks whether to stop. `total` may grow when more is known."""

    def __init__(self, progress: Progress, stopped: Stopped, total: int = 0) -> None:
        self._progress = progress
        self._stopped = stopped
        self._done = 0
        self._total = total

    def expect(self, count: int) -> None:
        """So many bytes more are to be done."""
        self._total += count

    def add(self, count: int) -> None:
        """So many bytes more are done. PostviewError(STOPPED)."""
        self.go_on()
        self._done = min(self._done + count, self._total)
        self._progress(self._done, self._total)

    def finish(self) -> None:
        """All is done, whatever was expected."""
        self._done = self._total
        self._progress(self._done, self._total)

    def go_on(self) -> None:
        """PostviewError(STOPPED) where it is to stop."""
        if self._stopped():
            raise PostviewError(Problem.STOPPED)

    @property
    def stopping(self) -> bool:
        """Whether it is to stop, for work that cannot raise where it is."""
        return self._stopped()


def unheard() -> Meter:
    """For work that nobody watches or stops."""
    return Meter(lambda _done, _total: None, lambda: False)
