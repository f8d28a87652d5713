"""Fields that the mouse wheel changes only while they have the focus: a page that scrolls under it changes nothing.

Qt gives a box or a number the focus by the wheel itself, and in the settings such a change would be kept at once.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QSpinBox, QWidget

PADDING = 0.5
"""Of the height of a line: what the style sheet gives to other fields."""


class CalmComboBox(QComboBox):
    """A combo box for a page that scrolls."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()  # it goes on to the page


class CalmSpinBox(QSpinBox):
    """A number for a page that scrolls."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._stand_off()

    def _stand_off(self) -> None:
        """Qt gives a number's field no padding on its left, whatever the style sheet says."""
        self.lineEdit().setTextMargins(round(self.fontMetrics().height() * PADDING), 0, 0, 0)

    def sizeHint(self) -> QSize:
        return super().sizeHint() + QSize(self.lineEdit().textMargins().left(), 0)

    def minimumSizeHint(self) -> QSize:
        return super().minimumSizeHint() + QSize(self.lineEdit().textMargins().left(), 0)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._stand_off()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()
