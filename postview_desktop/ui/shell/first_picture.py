"""Tells when a widget was drawn for the first time: what can wait waits until then."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer, SignalInstance
from PySide6.QtWidgets import QWidget


class FirstPicture(QObject):
    """Emits a signal when a widget was drawn for the first time, then takes itself away."""

    def __init__(self, widget: QWidget, drawn: SignalInstance) -> None:
        super().__init__(widget)
        self._drawn = drawn
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            # The event loop comes back when all of it is drawn.
            QTimer.singleShot(0, watched, self._drawn.emit)
            self.deleteLater()
        return False
