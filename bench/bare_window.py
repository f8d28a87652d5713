"""The yardstick: a bare PySide6 window with a QCalendarWidget, told when its first picture is drawn."""

from __future__ import annotations

import sys
import time

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QCalendarWidget, QMainWindow, QWidget


class FirstPaint(QObject):
    """Says once, on standard error, when the window was drawn; the parent process reads the clock."""

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self._told = False
        # The window itself is not painted where its children cover all of it.
        for widget in (window, *window.findChildren(QWidget)):
            widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and not self._told:
            self._told = True
            # The event loop comes back only when the whole window was drawn.
            QTimer.singleShot(0, lambda: print(f"first paint {time.monotonic()}", file=sys.stderr, flush=True))
        return super().eventFilter(watched, event)


def main() -> None:
    app = QApplication(sys.argv)
    window = QMainWindow()
    window.setCentralWidget(QCalendarWidget())
    window.resize(1280, 832)
    probe = FirstPaint(window)
    window.show()
    QTimer.singleShot(int(float(sys.argv[1]) * 1000), app.quit)
    app.exec()
    del probe


main()
