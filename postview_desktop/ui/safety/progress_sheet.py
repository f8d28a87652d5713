"""A sheet over the window while something takes its time: what is being done, how far it is, and a way to stop it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QProgressBar, QWidget

from postview_desktop.ui.common.cards import Muted
from postview_desktop.ui.common.context import Look
from postview_desktop.ui.common.sheet import Sheet


class ProgressSheet(Sheet):
    """`stop_requested` comes from Cancel and Escape. It closes when it is told to (`finish`), not before: while it is
    there, nothing can be typed into the window beneath."""

    stop_requested = Signal()

    def __init__(self, look: Look, parent: QWidget, title: str) -> None:
        super().__init__(look, parent, title, "")
        self.setObjectName("progress_sheet")
        self.main.hide()
        self.main.setDefault(False)
        self.step = Muted(look)
        self.step.setObjectName("progress_step")
        self.body.addWidget(self.step)
        self.bar = QProgressBar()
        self.bar.setObjectName("progress_bar")
        self.bar.setTextVisible(False)
        self.bar.setRange(0, 0)
        self.body.addWidget(self.bar)
        self._finished = False

    def say_step(self, words: str, *, can_stop: bool = True) -> None:
        """What is being done now; how far it is is not known yet."""
        self.step.setText(words)
        self.bar.setAccessibleName(words)
        self.bar.setRange(0, 0)
        self.cancel.setEnabled(can_stop)

    def show_progress(self, done: float, total: float) -> None:
        """How far the step is, in any unit."""
        self.bar.setRange(0, 1000)
        self.bar.setValue(round(1000 * min(done, total) / total) if total > 0 else 0)

    def finish(self) -> None:
        """It is done, or it was stopped: go away."""
        self._finished = True
        self.accept()

    def reject(self) -> None:
        if self._finished:
            super().reject()
        elif self.cancel.isEnabled():
            self.cancel.setEnabled(False)
            self.step.setText(self.tr("Stopping…"))
            self.stop_requested.emit()
