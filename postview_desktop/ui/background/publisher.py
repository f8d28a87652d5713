"""Keeps the calendar elsewhere right while the program runs: a moment after changes, and every half hour.

The worker talks to the server; what it found out is written on the window's thread. A visit may be cut off anywhere:
the next one finds what it did. What needs the person is told once, and then it waits.
"""

from __future__ import annotations

import logging
import sys
import threading
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from postview_desktop.domain.change import Changed
from postview_desktop.domain.errors import PostviewError, Problem
from postview_desktop.domain.outbox import next_try_at
from postview_desktop.services.calendar_gathering import Speech
from postview_desktop.services.publishing import Place, Publishing
from postview_desktop.services.publishing_round import Errand, Visit
from postview_desktop.services.publishing_secret import secret_name
from postview_desktop.system.clock import Clock
from postview_desktop.ui.background.jobs import Jobs
from postview_desktop.ui.background.steps import Steps

LOOK_EVERY_SECONDS = 1800
"""So often it is asked whether anything was changed there."""
SETTLE_MS = 5000
"""So long nothing must have changed here before it goes there."""
NEEDS_PERSON = frozenset(
    {
        Problem.CALENDAR_SIGN_IN_REFUSED,
        Problem.CALENDAR_NO_PASSWORD,
        Problem.CALENDAR_NOT_ALLOWED,
        Problem.CALENDAR_GONE,
        Problem.CALENDAR_MOVED,
        Problem.CALENDAR_UNSAFE,
        Problem.KEY_RING_LOCKED,
        Problem.KEY_RING_REFUSED,
        Problem.KEY_RING_SILENT,
    }
)
"""What another try does not mend. A wrong password said again and again locks the account."""
_SHOWN = frozenset(Changed) - {Changed.REFLECTIONS, Changed.ATTACHMENTS}

_log = logging.getLogger(__name__)


def visit_there(errand: Errand, password: str, stopped: Callable[[], bool]) -> Visit:
    """The work of one visit, on a worker's thread. What it needs is loaded there, with the first one."""
    from postview_desktop.services import publishing_round

    return publishing_round.visit(errand, password, stopped)


class Publisher(QObject):
    """Signals for the shell: `idle` when a visit has ended; `trouble` (PostviewError) once for what needs the person;
    `asked` (how many questions are open) when there are new ones."""

    idle = Signal()
    trouble = Signal(object)
    asked = Signal(int)

    def __init__(
        self,
        publishing: Publishing,
        jobs: Jobs,
        clock: Clock,
        read_password: Callable[[str], str | None],
        speech: Callable[[], Speech],
        parent: QObject | None = None,
        *,
        go: Callable[[Errand, str, Callable[[], bool]], Visit] = visit_there,
        settle_ms: int = SETTLE_MS,
    ) -> None:
        """`read_password` gets the name under which the key ring has it, on a worker's thread; `go` visits there."""
        super().__init__(parent)
        self._publishing = publishing
        self._jobs = jobs
        self._clock = clock
        self._read_password = read_password
        self._speech = speech
        self._go = go
        self._busy = False
        self._again = False
        self._stop = threading.Event()
        self._waits = False
        self._failures = 0
        self._next_at: int | None = None
        """Not before this instant (epoch seconds) by itself; None before the first visit of this run."""
        self._steps = Steps(self)
        """What gathers the errand of the visit that is about to begin."""
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.setInterval(settle_ms)
        self._settling.timeout.connect(self._on_settled)

    @property
    def busy(self) -> bool:
        """Whether a visit is under way."""
        return self._busy

    def tick(self) -> None:
        """Called with each look at the clock: go there where the time has come."""
        now = self._clock.now()
        if self._next_at is None or not now < self._next_at <= now + 2 * LOOK_EVERY_SECONDS + 86_400:
            self._begin(look=True)

    def changed(self, kinds: frozenset[Changed]) -> None:
        """Something was kept: it goes there once nothing more is changed for a moment."""
        if kinds & _SHOWN and not self._stop.is_set() and self._publishing.target() is not None:
            self._settling.start()

    def publish_now(self) -> None:
        """The person wants it now, has decided something, or has given a password. `idle` comes in any case."""
        self._waits = False
        self._failures = 0
        if self._busy:
            self._again = True
            return
        if not self._begin(look=True):
            self.idle.emit()

    def stop(self) -> None:
        """Begin no more visits; one that is under way ends with its next step, and is not taken any more."""
        self._stop.set()
        self._settling.stop()
        if self._steps.busy:
            self._steps.stop()
            self._busy = False

    def go_on(self) -> None:
        """The stop is called off."""
        self._stop = threading.Event()
        self._next_at = None

    def _on_settled(self) -> None:
        if self._busy:
            self._again = True
        elif not self._failures:
            # A server that is away is not asked again for each thing that changes here.
            self._begin(look=False)

    def _begin(self, *, look: bool) -> bool:
        """Whether a visit is under way now; `idle` comes at its end."""
        if self._busy or self._waits or self._stop.is_set():
            return False
        try:
            if self._publishing.target() is None:
                self._next_at = None
                return False
        except PostviewError as refused:
            _log.info("The calendar elsewhere waits: %s", refused.problem)  # a busy disk
            return False
        self._busy = True
        self._again = False
        steps = self._publishing.preparing(self._speech(), look=look)
        self._steps.run(steps, self._go_there, self._on_not_gathered)
        return True

    def _on_not_gathered(self, error: Exception) -> None:
        if not isinstance(error, PostviewError):
            self._put_off()
            self._end()
            raise error
        _log.info("The calendar elsewhere waits: %s", error.problem)  # a busy disk
        self._end()

    def _go_there(self, errand: Errand | None) -> None:
        if errand is None:
            self._end()
            return
        stop = self._stop
        self._jobs.run(
            self._visit,
            errand,
            stop.is_set,
            done=lambda visit: self._on_visited(visit, stop),
            failed=lambda error: self._on_failed(error, errand.place, stop),
            owner=self,
        )

    def _visit(self, errand: Errand, stopped: Callable[[], bool]) -> Visit:
        """On a worker's thread."""
        try:
            password = self._read_password(secret_name(errand.place))
        except PostviewError as error:
            if error.problem is not Problem.NO_KEY_RING:
                raise
            password = None  # it was known for the last session only
        if password is None:
            raise PostviewError(Problem.CALENDAR_NO_PASSWORD, server=errand.place.host)
        return self._go(errand, password, stopped)

    def _on_visited(self, visit: Visit, stop: threading.Event) -> None:
        if stop.is_set():
            self._end()
            return
        try:
            news = self._publishing.take(visit)
        except PostviewError as refused:
            # A busy or full disk: what was done there is found out again.
            _log.info("What was found in the calendar elsewhere is found again: %s", refused.problem)
            self._put_off()
            self._end()
            return
        except Exception:
            self._put_off()
            self._end()
            raise
        if visit.talked:
            self._settle(visit.error, news)
        if news and visit.questions:
            self.asked.emit(len(self._publishing.state().questions))
        self._end()

    def _settle(self, error: PostviewError | None, news: bool) -> None:
        if error is None:
            self._failures = 0
            self._next_at = self._clock.now() + LOOK_EVERY_SECONDS
            return
        self._put_off()
        if error.problem in NEEDS_PERSON:
            self._waits = True
            if news:
                self.trouble.emit(error)

    def _on_failed(self, error: Exception, place: Place, stop: threading.Event) -> None:
        if not isinstance(error, PostviewError):
            self._put_off()
            self._end()
            sys.excepthook(type(error), error, error.__traceback__)
            return
        target = self._publishing.target()
        if not stop.is_set() and target is not None and target.place == place:
            try:
                news = self._publishing.failed(error)
            except PostviewError as refused:
                _log.info("Why publishing failed could not be kept: %s", refused.problem)
                news = False
            self._settle(error, news)
        self._end()

    def _put_off(self) -> None:
        self._failures += 1
        now = self._clock.now()
        self._next_at = max(now + LOOK_EVERY_SECONDS // 6, next_try_at(self._failures, now))

    def _end(self) -> None:
        self._busy = False
        self.idle.emit()
        if self._again and not self._stop.is_set():
            self._again = False
            self._begin(look=True)
