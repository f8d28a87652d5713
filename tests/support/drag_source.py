"""A program of its own from which a file can be dragged: `python -m tests.support.drag_source FILE`."""

from __future__ import annotations

import sys

from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QDrag, QMouseEvent
from PySide6.QtWidgets import QApplication, QLabel


class Source(QLabel):
    """Pressing it begins the drag."""

    def mousePressEvent(self, event: QMouseEvent) -> None:
        drag = QDrag(self)
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(sys.argv[1])])
        drag.setMimeData(data)
        drag.exec(Qt.DropAction.CopyAction)


def main() -> None:
    app = QApplication([])
    source = Source("drag me")
    source.setWindowTitle("SOURCE")
    source.setGeometry(1100, 700, 300, 150)
    source.show()
    app.exec()


main()
