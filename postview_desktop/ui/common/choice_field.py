"""A field that offers what is known and takes what is typed; letters anywhere in a name find it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QCompleter, QWidget

from postview_desktop.ui.common.calm import CalmComboBox


class ChoiceField(CalmComboBox):
    """An editable combo box that adds nothing to its list by itself. `text()` is what stands in it, without blanks."""

    def __init__(self, items: Sequence[str] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(14)
        self.setMaxVisibleItems(14)
        completer = self.completer()
        if completer is not None:
            completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
            completer.setFilterMode(Qt.MatchFlag.MatchContains)
            completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.offer(items)

    def offer(self, items: Sequence[str]) -> None:
        """Offers other names; what was typed stays."""
        kept = self.currentText()
        blocked = self.blockSignals(True)
        self.clear()
        self.addItems(list(items))
        self.setCurrentIndex(-1)
        self.setEditText(kept)
        self.blockSignals(blocked)

    def text(self) -> str:
        return " ".join(self.currentText().split())

    def set_text(self, text: str) -> None:
        self.setCurrentIndex(self.findText(text, Qt.MatchFlag.MatchExactly))
        self.setEditText(text)

    def set_placeholder(self, text: str) -> None:
        line = self.lineEdit()
        if line is not None:
            line.setPlaceholderText(text)
