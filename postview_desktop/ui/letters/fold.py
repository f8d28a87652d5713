"""The paper at the top of its column, no taller than the window: what stands beside it may be."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from postview_desktop.ui.common.page import MARGIN


class AboveTheFold(QWidget):
    """Keeps the buttons under `paper` in sight, where the window is high enough for them. `watch` its columns."""

    def __init__(self, paper: QWidget, page: QScrollArea) -> None:
        super().__init__()
        self._paper = paper
        self._page = page
        self._columns: QWidget = self
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(paper, 1)
        box.addStretch(0)

    def watch(self, columns: QWidget) -> None:
        """The widget in the page's body that this one stands in: the paper ends where the window does."""
        self._columns = columns
        columns.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._columns and event.type() in (QEvent.Type.Move, QEvent.Type.Resize):
            room = self._page.viewport().height() - self._columns.y() - MARGIN
            self._paper.setMaximumHeight(max(room, self._paper.minimumSizeHint().height()))
        return super().eventFilter(watched, event)
