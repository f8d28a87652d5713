"""The field in which one types, and the list of what is found: keys lead from the one to the other."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QLineEdit, QListView, QWidget

_TO_LIST = (Qt.Key.Key_Down, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp)


class FindingField(QLineEdit):
    """The keys that lead into the list go there; Escape goes to the panel."""

    to_list = Signal(object)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _TO_LIST:
            self.to_list.emit(event)
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)


class FoundList(QListView):
    """`opened(QModelIndex)` by a click or Enter, `went_up` from its first row, `typed` with what is meant for the
    field."""

    opened = Signal(QModelIndex)
    went_up = Signal()
    typed = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("cards", True)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.clicked.connect(self.opened)

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Home, and a page up or down, may lead to a heading: Qt would stay where it was."""
        made = super().moveCursor(action, modifiers)
        if not made.isValid() or made.flags() & Qt.ItemFlag.ItemIsEnabled:
            return made
        row = made.row() + 1
        if row == self.currentIndex().row() and made.row() and action != QAbstractItemView.CursorAction.MoveHome:
            row = made.row() - 1
        return made.sibling(row, 0)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self.currentIndex().isValid() and QAccessible.isActive():
            # Qt tells of the list alone: the row that was current before would never be heard.
            told = QAccessibleEvent(self, QAccessible.Event.Focus)
            told.setChild(self.currentIndex().row())
            QAccessible.updateAccessibility(told)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit(self.currentIndex())
        elif key == Qt.Key.Key_Up and self.currentIndex().row() <= 1:
            self.went_up.emit()
        elif key == Qt.Key.Key_Escape:
            event.ignore()
        elif key == Qt.Key.Key_Backspace or (event.text().isprintable() and event.text()):
            self.typed.emit(event)
        else:
            super().keyPressEvent(event)
            if self.currentIndex().row() == 1:
                self.scrollToTop()  # the heading over the first hit
