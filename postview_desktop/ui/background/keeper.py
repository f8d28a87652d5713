"""Makes backups by itself and on request: in jobs, one after another, so that the window never waits.

Daily at the first use of a day. What fails is told once and tried again later; a backup that cannot be made holds
nothing else up.
"""

from __future__ import annotations

import logging
import sys
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from postview_desktop.domain.backup import Backup, BackupReason
from postview_desktop.domain.errors import PostviewError
from postview_desktop.services.backups import BackupOrder, Backups, make_backup
from postview_desktop.ui.background.jobs import Jobs
from postview_desktop.ui.background.long_job import LongJob

WAITS_SECONDS = (600, 1800, 3600)
"""After a daily backup that failed; then every hour."""

Make = Callable[[BackupOrder, Callable[[int, int], None], Callable[[], bool]], Backup]
Ended = Callable[[Backup | None], None]

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class _Wish:
    reason: BackupReason
    archive: Path | None
    passphrase: str
    ended: Ended | None


class Keeper(QObject):
    """`began` and `made` carry the reason, and `made` the backup; `refused` a reason and what the world said.

    `progressed` is that of the backup which is being made; `went_well` comes when a daily one is there again.
    """

    began = Signal(object)
    progressed = Signal(float, float)
    made = Signal(object, object)
    refused = Signal(object, object)
    stopped = Signal(object)
    idle = Signal()

    def __init__(
        self,
        backups: Backups,
        jobs: Jobs,
        parent: QObject | None = None,
        *,
        make: Make = make_backup,
        steady: Callable[[], float] = time.monotonic,
    ) -> None:
        """`make` does the work on a worker's thread."""
        super().__init__(parent)
        self._backups = backups
        self._jobs = jobs
        self._make = make
        self._steady = steady
        self._wishes: deque[_Wish] = deque()
        self._running: LongJob | None = None
        self._wish: _Wish | None = None
        self._ending = False
        self._failures = 0
        self._not_before = 0.0

    @property
    def busy(self) -> BackupReason | None:
        """Why a backup is being made just now; None while none is."""
        return self._wish.reason if self._wish is not None else None

    def look(self) -> None:
        """Make the daily backup where it is due and its time to be tried has come."""
        if self._ending or self._wish is not None or self._steady() < self._not_before:
            return
        if self._backups.due():
            self.make(BackupReason.DAILY)

    def try_again(self) -> None:
        """What was in the way may be gone: look at once."""
        self._not_before = 0.0
        self.look()

    def make(
        self,
        reason: BackupReason,
        *,
        archive: Path | None = None,
        passphrase: str = "",
        ended: Ended | None = None,
    ) -> None:
        """Make one, after those that are under way. `ended` gets it, or None where it was refused or stopped."""
        if self._ending:
            return
        self._wishes.append(_Wish(reason, archive, passphrase, ended))
        self._next()

    def stop(self) -> None:
        """Stop the one that is being made; the next one has its turn."""
        if self._running is not None:
            self._running.stop()

    def end(self) -> None:
        """PostView ends: begin no more, and stop what runs. Half a backup is never left behind."""
        self._ending = True
        self._wishes.clear()
        self.stop()

    def _next(self) -> None:
        if self._wish is not None or not self._wishes:
            return
        self._wish = wish = self._wishes.popleft()
        self.began.emit(wish.reason)
        try:
            order = self._backups.order(wish.reason, archive=wish.archive, passphrase=wish.passphrase)
        except PostviewError as error:
            self._on_failed(wish, error)
            return
        self._running = job = LongJob(self._jobs, self)
        job.progressed.connect(self.progressed)
        job.start(
            self._make,
            order,
            done=lambda backup: self._on_made(wish, backup),
            failed=lambda error: self._on_failed(wish, error),
        )

    def _on_made(self, wish: _Wish, backup: Backup) -> None:
        try:
            self._backups.noted(backup)
        except PostviewError as error:
            self._on_failed(wish, error)
            return
        if wish.archive is None:
            self._failures, self._not_before = 0, 0.0
        self._end(wish, backup, lambda: self.made.emit(wish.reason, backup))

    def _on_failed(self, wish: _Wish, error: Exception) -> None:
        if self._running is not None and self._running.stopping:
            self._end(wish, None, lambda: self.stopped.emit(wish.reason))
            return
        if not isinstance(error, PostviewError):
            self._end(wish, None, lambda: None)
            sys.excepthook(type(error), error, error.__traceback__)
            return
        _log.warning("A backup (%s) was refused: %s", wish.reason, error)
        if wish.reason is BackupReason.DAILY:
            self._not_before = self._steady() + WAITS_SECONDS[min(self._failures, len(WAITS_SECONDS) - 1)]
            self._failures += 1
        self._end(wish, None, lambda: self.refused.emit(wish.reason, error))

    def _end(self, wish: _Wish, backup: Backup | None, tell: Callable[[], Any]) -> None:
        self._wish, self._running = None, None
        tell()
        if wish.ended is not None:
            wish.ended(backup)
        self._next()
        if self._wish is None:
            self.idle.emit()
