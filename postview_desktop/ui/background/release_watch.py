"""Looks once a month whether there is a newer version, where the user has allowed it."""

from __future__ import annotations

import logging
import sys
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from postview_desktop.domain.errors import PostviewError
from postview_desktop.services.releases import Found, Releases, ask_for_newest
from postview_desktop.ui.background.jobs import Jobs

_log = logging.getLogger(__name__)


class ReleaseWatch(QObject):
    """`found` carries a newer version (a Version) that nobody was told of yet."""

    found = Signal(object)

    def __init__(
        self,
        releases: Callable[[], Releases],
        jobs: Jobs,
        parent: QObject | None = None,
        *,
        ask: Callable[[], Found] = ask_for_newest,
    ) -> None:
        super().__init__(parent)
        self._releases = releases
        self._jobs = jobs
        self._ask = ask
        self._busy = False

    def look(self) -> None:
        """With each look at the clock."""
        releases = self._releases()
        if self._busy or not releases.is_due():
            return
        releases.asked()
        self._busy = True
        self._jobs.run(self._ask, done=self._on_answer, failed=self._on_failed, owner=self)

    def _on_answer(self, answer: Found) -> None:
        self._busy = False
        try:
            version = self._releases().to_tell(answer)
        except PostviewError as refused:
            _log.info("A newer version is told of another time: %s", refused.problem)  # a busy or full disk
            return
        if version is not None:
            self.found.emit(version)

    def _on_failed(self, error: Exception) -> None:
        self._busy = False
        if isinstance(error, PostviewError):
            _log.info("Nobody knows whether there is a newer version: %s", error.problem)
            return
        sys.excepthook(type(error), error, error.__traceback__)
