"""A program of its own that says what was dropped on it, a line for each: `python -m tests.support.drop_target`."""

from __future__ import annotations

from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QLabel


class Target(QLabel):
    """Takes any file."""

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        for url in event.mimeData().urls():
            print(url.toLocalFile(), flush=True)


def main() -> None:
    app = QApplication([])
    target = Target("drop here")
    target.setWindowTitle("TARGET")
    target.setAcceptDrops(True)
    target.setGeometry(1100, 700, 300, 150)
    target.show()
    app.exec()


main()
