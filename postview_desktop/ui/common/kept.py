"""The quiet line that says that what was typed is kept, and since when."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from postview_desktop.ui.common.cards import Small
from postview_desktop.ui.common.context import Look

EACH_SECOND_MS = 1_000
EACH_MINUTE_MS = 60_000


class KeptLine(Small):
    """Says "Kept 2 s ago" and counts on while it is shown; says so as plainly when something could not be kept."""

    def __init__(
        self, look: Look, parent: QWidget | None = None, *, monotonic: Callable[[], float] = time.monotonic
    ) -> None:
        super().__init__(look, "", parent)
        self.setObjectName("kept")
        self._monotonic = monotonic
        self._since: float | None = None
        self._tick = QTimer(self)
        self._tick.setInterval(EACH_SECOND_MS)
        self._tick.timeout.connect(self._say)

    def kept(self) -> None:
        """It is on disk as of now."""
        self._since = self._monotonic()
        self._say()
        if self.isVisible():
            self._tick.start()

    def not_kept(self, sentence: str) -> None:
        """It could not be kept, and why."""
        self._since = None
        self._tick.stop()
        self.setText(sentence)

    def waiting(self) -> None:
        """It could not be kept yet and is tried again; the window says why."""
        self.not_kept(self.tr("Not saved yet"))

    def reset(self) -> None:
        self._since = None
        self._tick.stop()
        self.setText("")

    def _say(self) -> None:
        if self._since is None:
            return
        seconds = int(self._monotonic() - self._since)
        # Once it speaks of minutes, a second has nothing to say.
        self._tick.setInterval(EACH_SECOND_MS if seconds < 60 else EACH_MINUTE_MS)
        if seconds < 2:
            text = self.tr("Kept just now")
        elif seconds < 60:
            text = self.tr("Kept {seconds} s ago").format(seconds=seconds)
        elif seconds < 3600:
            text = self.tr("Kept {minutes} min ago").format(minutes=seconds // 60)
        else:
            text = self.tr("Everything is kept")
            self._tick.stop()
        if text != self.text():
            self.setText(text)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._since is not None:
            self._say()
            self._tick.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._tick.stop()
