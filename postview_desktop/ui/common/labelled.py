"""A field with its label above it, as a small block that flows with others."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from postview_desktop.ui.common.cards import Small
from postview_desktop.ui.common.context import Look


def name_unseen(field: QWidget, text: str) -> None:
    """Name a field that has no label for the eye. On Linux a screen reader learns the name of a combo box from a label
    alone, so it gets one that is never shown; call it when the field is in its layout."""
    field.setAccessibleName(text)
    label = QLabel(text, field.parentWidget())
    label.setBuddy(field)
    label.hide()


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
