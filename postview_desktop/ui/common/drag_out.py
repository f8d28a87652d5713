"""Dragging something out of the window as a file: into a file manager, a mail, another calendar.

The file is written when the pointer has begun to drag, not before, into a folder that goes with the program. Whoever
cannot drag has the same by a button: this is only the short way.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, QPoint, Qt, QUrl
from PySide6.QtGui import QDrag, QMouseEvent, QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from postview_desktop.domain.errors import PostviewError, Problem

MakeFile = Callable[[], Path | None]
"""Writes the file and gives its path; None where there is nothing to drag, which was said then."""


class DragOut(QObject):
    """Makes `widget` draggable by the left button; clicks on it and on what lies on it stay what they were."""

    def __init__(self, widget: QWidget, make: MakeFile, picture: Callable[[], QPixmap] | None = None) -> None:
        super().__init__(widget)
        self._widget = widget
        self._make = make
        self._picture = picture
        self._pressed_at: QPoint | None = None
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QMouseEvent):
            if event.type() is QEvent.Type.MouseButtonPress:
                is_left = event.button() is Qt.MouseButton.LeftButton
                self._pressed_at = event.position().toPoint() if is_left else None
                # Taken, so that the moves come here and not to what lies below.
                return is_left
            if event.type() is QEvent.Type.MouseButtonRelease:
                self._pressed_at = None
            elif event.type() is QEvent.Type.MouseMove and self._begins(event):
                self._pressed_at = None
                self._drag()
                return True
        return False

    def _begins(self, event: QMouseEvent) -> bool:
        if self._pressed_at is None or not event.buttons() & Qt.MouseButton.LeftButton:
            return False
        moved = (event.position().toPoint() - self._pressed_at).manhattanLength()
        return moved >= QApplication.startDragDistance()

    def _drag(self) -> None:
        path = self._make()
        if path is None:
            return
        drag = QDrag(self._widget)
        drag.setMimeData(mime_of(path))
        if self._picture is not None:
            drag.setPixmap(self._picture())
        drag.exec(Qt.DropAction.CopyAction)


def mime_of(path: Path) -> QMimeData:
    """What file managers and mail programs take a file by."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    return data


class DragFolder:
    """Where files to be dragged are written: with the copies for other programs, which go when PostView ends, and at
    its next start where it was killed."""

    def __init__(self, data_dir: Callable[[], Path]) -> None:
        self._data_dir = data_dir
        self._folder: Path | None = None

    def put(self, name: str, content: bytes) -> Path:
        """Write a file of this name. Raises PostviewError: FILE_NOT_WRITABLE, DATA_FOLDER_UNWRITABLE."""
        # Imported here: pages from which nothing is dragged have no need of it.
        from postview_desktop.services.attachments import folder_for_others

        if self._folder is None or not self._folder.is_dir():
            self._folder = folder_for_others(self._data_dir())
        path = self._folder / name
        try:
            path.write_bytes(content)
        except OSError as error:
            raise PostviewError(Problem.FILE_NOT_WRITABLE, path=path, file=path.name) from error
        return path
