"""A stack that is as high as the page that is shown, not as the highest of all."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget


class CurrentStack(QWidget):
    """For stacks inside a page that scrolls. A QStackedWidget asks all its pages for their height."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pages: list[QWidget] = []
        self._current = 0
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)

    def addWidget(self, page: QWidget) -> None:
        self._box.addWidget(page)
        self._pages.append(page)
        page.setVisible(len(self._pages) - 1 == self._current)

    def currentWidget(self) -> QWidget:
        return self._pages[self._current]

    def setCurrentIndex(self, index: int) -> None:
        self._current = index
        # Hide first: two pages at once would make the window grow for a moment.
        for place, page in enumerate(self._pages):
            if place != index:
                page.hide()
        self._pages[index].show()
