"""Sees to the copies in the folder of sent mail while the program runs: after a letter left, and when one was missing.

It is a courtesy: it asks for no password, stops nothing and shows no window. What went wrong stands in the settings.
"""

from __future__ import annotations

import logging
import sys
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from postview_desktop.domain.errors import PostviewError, Problem
from postview_desktop.services.sent_copies import Copied, Copies, CopyErrand, copy_to_sent
from postview_desktop.system.clock import Clock
from postview_desktop.ui.background.jobs import Jobs

LONGEST_WAIT_SECONDS = 60
"""A timer is set only for what is this near; what is later is found by the look at the clock."""

_log = logging.getLogger(__name__)


class Copier(QObject):
    """`idle` comes when a visit has ended, whether it went well or not."""

    idle = Signal()

    def __init__(
        self,
        copies: Copies,
        jobs: Jobs,
        clock: Clock,
        read_password: Callable[[str], str | None],
        parent: QObject | None = None,
        *,
        copy: Callable[[CopyErrand, str], Copied] = copy_to_sent,
    ) -> None:
        """`read_password` gets the account's address, on a worker's thread; `copy` visits the mailbox there."""
        super().__init__(parent)
        self._copies = copies
        self._jobs = jobs
        self._clock = clock
        self._read_password = read_password
        self._copy = copy
        self._busy = False
        self._stopped = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.look)

    @property
    def busy(self) -> bool:
        """Whether it visits the mailbox just now."""
        return self._busy

    def look(self) -> None:
        """Make a visit if a copy is to be seen to and none is under way; else wake up in time for what comes soon."""
        if self._busy or self._stopped:
            return
        try:
            errand = self._copies.begin() if self._copies.next_at() is not None else None
        except PostviewError as refused:
            _log.info("Copies in the sent mail wait: %s", refused.problem)  # a busy or full disk
            return
        if errand is None:
            self._arm()
            return
        self._busy = True
        self._jobs.run(
            self._visit,
            errand,
            done=self._on_copied,
            failed=lambda error: self._on_failed(errand, error),
            owner=self,
        )

    def stop(self) -> None:
        """Begin no more visits. One that is under way may be cut off at any point: the next finds what it did."""
        self._stopped = True
        self._timer.stop()

    def go_on(self) -> None:
        """The stop is called off."""
        self._stopped = False
        self.look()

    def _visit(self, errand: CopyErrand) -> Copied:
        """On a worker's thread."""
        address = errand.account.address
        password = self._read_password(address)
        if password is None:
            raise PostviewError(Problem.NO_PASSWORD, address=address)
        return self._copy(errand, password)

    def _on_copied(self, copied: Copied) -> None:
        try:
            self._copies.take(copied)
        except PostviewError as refused:
            _log.info("What was found out about copies is found out again: %s", refused.problem)
        self._end()

    def _on_failed(self, errand: CopyErrand, error: Exception) -> None:
        if isinstance(error, PostviewError):
            _log.info("Copies in the sent mail are tried again: %s", error.problem)
            try:
                self._copies.failed(errand, error)
            except PostviewError as refused:
                _log.info("Why it failed could not be kept: %s", refused.problem)
            self._end()
            return
        self._end()
        sys.excepthook(type(error), error, error.__traceback__)

    def _end(self) -> None:
        self._busy = False
        self._arm()
        self.idle.emit()

    def _arm(self) -> None:
        next_at = None if self._stopped else self._copies.next_at()
        wait = 0 if next_at is None else next_at - self._clock.now()
        if next_at is not None and wait <= LONGEST_WAIT_SECONDS:
            self._timer.start(max(wait, 1) * 1000 + 100)
        else:
            self._timer.stop()
