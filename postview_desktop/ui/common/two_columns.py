"""A wide part and a narrow one beside it; where the window is narrow or the font large, the second moves below."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QWidget

UNLIMITED = 16777215


class TwoColumns(QWidget):
    """`side_chars` is the width of the second part and `narrow_chars` the width below which it moves, in characters."""

    def __init__(
        self,
        main: QWidget,
        side: QWidget,
        *,
        side_chars: int = 36,
        narrow_chars: int = 92,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._side = side
        self._side_chars = side_chars
        self._narrow_chars = narrow_chars
        self._box = QHBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(18)
        self._box.addWidget(main, 1)
        self._box.addWidget(side, 0)
        side.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self._measure()

    def is_narrow(self) -> bool:
        return self._box.direction() == QBoxLayout.Direction.TopToBottom

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._measure()

    def _measure(self) -> None:
        letter = self.fontMetrics().averageCharWidth()
        narrow = self.width() < self._narrow_chars * letter
        direction = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        if self._box.direction() != direction:
            self._box.setDirection(direction)
        if narrow:
            self._side.setMinimumWidth(0)
            self._side.setMaximumWidth(UNLIMITED)
        else:
            self._side.setFixedWidth(self._side_chars * letter)
