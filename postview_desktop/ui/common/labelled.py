"""A field with its label above it, as a small block that flows with others."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from postview_desktop.ui.common.cards import Small
from postview_desktop.ui.common.context import Look


class Labelled(QWidget):
    """The label is the field's buddy, which is also how a screen reader learns the name of a combo box."""

    def __init__(self, look: Look, text: str, field: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = field
        self._label: QLabel = Small(look, text)
        self._label.setBuddy(field)
        field.setAccessibleName(text)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(4)
        box.addWidget(self._label)
        box.addWidget(field)

    def set_label(self, text: str) -> None:
        self._label.setText(text)
        self.field.setAccessibleName(text)
