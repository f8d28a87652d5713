"""How it felt (S4): a page apart, for nobody but the person who writes it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from postview_desktop.domain.reflection import Feeling
from postview_desktop.ui.common.cards import Card, Muted, SubHeading
from postview_desktop.ui.common.context import Look
from postview_desktop.ui.common.versions import VersionsCard


class FeelingPanel(QWidget):
    """One free text, and the promise beside it."""

    edited = Signal()
    versions_requested = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._filling = False
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        card = Card(look)
        title = SubHeading(look, self.tr("How did it feel?"))
        self.text = QPlainTextEdit()
        self.text.setObjectName("feeling")
        self.text.setAccessibleName(title.text())
        self.text.setPlaceholderText(self.tr("Proud, small, relieved, angry? There is no wrong answer here."))
        self.text.setTabChangesFocus(True)
        self.text.textChanged.connect(self._on_typed)
        card.body.addWidget(title)
        card.body.addWidget(self.text, 1)
        row.addWidget(card, 1)
        side = QVBoxLayout()
        side.setSpacing(12)
        promise = Card(look)
        promise.body.addWidget(SubHeading(look, self.tr("Yours alone")))
        words = Muted(
            look,
            self.tr(
                "This page is never exported, printed or searched. It lies on this computer, apart from the review,"
                " and no sheet or letter quotes it."
            ),
        )
        words.setObjectName("feeling_promise")
        words.setWordWrap(True)
        promise.body.addWidget(words)
        self.history = VersionsCard(look)
        self.history.opened.connect(self.versions_requested)
        side.addWidget(promise)
        side.addWidget(self.history)
        side.addStretch(1)
        holder = QWidget()
        holder.setLayout(side)
        side.setContentsMargins(0, 0, 0, 0)
        holder.setFixedWidth(max(230, self.fontMetrics().averageCharWidth() * 32))
        row.addWidget(holder)

    def show_feeling(self, feeling: Feeling) -> None:
        """Fill the page; where the same words stand already, the cursor stays."""
        if self.text.toPlainText() != feeling.text:
            self._filling = True
            self.text.setPlainText(feeling.text)
            self._filling = False

    def words(self) -> str:
        return self.text.toPlainText()

    def _on_typed(self) -> None:
        if not self._filling:
            self.edited.emit()
