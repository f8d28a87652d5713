"""Short labels as chips that can be added and taken away: strengths, what to work on, labels of a question."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QPushButton, QVBoxLayout, QWidget

from postview_desktop.ui.common.breakable import shortened
from postview_desktop.ui.common.context import Look
from postview_desktop.ui.common.emptying import empty
from postview_desktop.ui.common.flow import FlowLayout


class LabelChip(QPushButton):
    """One label; pressing it, Delete or Backspace takes it away."""

    removed = Signal()

    def __init__(self, look: Look, label: str, tone: str, parent: QWidget | None = None) -> None:
        super().__init__(shortened(label, 24).replace("&", "&&"), parent)
        self._look = look
        self._tone = tone
        self.label = label
        self.setObjectName("label_chip")
        self.setAccessibleName(self.tr("{label}, press to take away").format(label=label))
        self.setToolTip(self.tr("Take away “{label}”").format(label=label))
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(self.removed)
        look.theme.changed.connect(self._paint)
        self._paint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removed.emit()
        else:
            super().keyPressEvent(event)

    def _paint(self) -> None:
        color = self._look.theme.color
        ink, soft = color(self._tone).name(), color(f"{self._tone}_soft").name()
        self.setIcon(self._look.icons.get("x", self._tone, 14))
        self.setStyleSheet(
            f"QPushButton#label_chip {{ background: {soft}; color: {ink}; border: 2px solid {soft}; font-weight: 600;"
            f" border-radius: 13px; padding: 2px 10px; min-height: 20px; }}"
            f"QPushButton#label_chip:hover, QPushButton#label_chip:focus {{ border-color: {ink}; }}"
        )


class LabelEditor(QWidget):
    """The chips and a field for one more. `changed` carries all labels after each change that the person made."""

    changed = Signal(object)

    def __init__(self, look: Look, tone: str, name: str, placeholder: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._tone = tone
        self._labels: list[str] = []
        self.field = QLineEdit(self)
        self.field.setObjectName(name)
        self.field.setPlaceholderText(placeholder)
        self.field.setAccessibleName(placeholder)
        self.field.returnPressed.connect(self._add_typed)
        self.field.installEventFilter(self)
        self._holder = QWidget(self)
        self._flow = FlowLayout(self._holder)
        self._flow.setContentsMargins(0, 0, 0, 0)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(8)
        box.addWidget(self._holder)
        box.addWidget(self.field)
        self._show()

    def labels(self) -> tuple[str, ...]:
        return tuple(self._labels)

    def set_labels(self, labels: Iterable[str]) -> None:
        if list(labels) != self._labels:
            self._labels = list(labels)
            self._show()

    def suggest(self, words: Iterable[str]) -> None:
        """Labels used before, offered while typing."""
        completer = QCompleter(sorted(set(words), key=str.casefold), self.field)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        # The field is emptied after the completer has written into it.
        completer.activated.connect(lambda _text: QTimer.singleShot(0, self._add_typed))
        self.field.setCompleter(completer)

    def take_typed(self) -> None:
        """What stands in the field becomes a label; nothing typed is lost when the page is left."""
        self._add_typed()

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        if watched is self.field and event.type() == QEvent.Type.FocusOut:
            popup = self.field.completer().popup() if self.field.completer() else None
            if popup is None or not popup.isVisible():
                self._add_typed()
        return False

    def _add_typed(self) -> None:
        fresh = [part for part in (" ".join(part.split()) for part in self.field.text().split(",")) if part]
        self.field.clear()
        known = {label.casefold() for label in self._labels}
        added = False
        for label in fresh:
            if label.casefold() not in known:
                known.add(label.casefold())
                self._labels.append(label)
                added = True
        if added:
            self._show()
            self.changed.emit(self.labels())

    def _remove(self, label: str) -> None:
        self._labels = [other for other in self._labels if other != label]
        self._show()
        self.field.setFocus()
        self.changed.emit(self.labels())

    def _show(self) -> None:
        empty(self._flow)
        for label in self._labels:
            chip = LabelChip(self._look, label, self._tone, self._holder)
            chip.removed.connect(lambda label=label: self._remove(label))
            self._flow.addWidget(chip)
        self._holder.setVisible(bool(self._labels))
        self._holder.updateGeometry()
