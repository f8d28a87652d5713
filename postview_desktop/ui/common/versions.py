"""Earlier versions of a text: a card that says when they were written, and a sheet to read and bring one back (S7)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QListWidget, QPlainTextEdit, QVBoxLayout, QWidget

from postview_desktop.ui.common.buttons import Button
from postview_desktop.ui.common.cards import Card, Small, SubHeading
from postview_desktop.ui.common.context import Look
from postview_desktop.ui.common.sheet import Sheet


@dataclass(frozen=True, slots=True)
class Version:
    """One earlier version in words."""

    when: str
    text: str


class VersionsCard(Card):
    """Says when the last versions were left behind, and opens the sheet that shows them all."""

    opened = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.body.addWidget(SubHeading(look, self.tr("History")))
        self._times = Small(look, "")
        self._times.setObjectName("versions_times")
        self._times.setWordWrap(True)
        self.button = Button(look, self.tr("Earlier versions"), icon="history", quiet=True)
        self.button.setObjectName("versions")
        self.button.clicked.connect(self.opened)
        self.body.addWidget(self._times)
        self.body.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        self.show_times([])

    def show_times(self, times: Sequence[str]) -> None:
        """`times` in words, newest first; the first four are named."""
        self.button.setVisible(bool(times))
        if not times:
            self._times.setText(self.tr("Earlier versions of what you write will be here."))
        else:
            self._times.setText(" · ".join(times[:4]) + (" …" if len(times) > 4 else ""))


class VersionsSheet(Sheet):
    """A list of earlier versions, the words of the chosen one, and the button that brings it back.

    `bring_back_requested` carries the place of the chosen one in the list.
    """

    bring_back_requested = Signal(int)

    def __init__(self, look: Look, parent: QWidget, title: str, versions: Sequence[Version]) -> None:
        super().__init__(look, parent, title, self.tr("Bring this one back"))
        self.setObjectName("versions_sheet")
        self._versions = list(versions)
        note = Small(look, self.tr("The words of now become an earlier version in turn; nothing is lost."))
        self.body.addWidget(note)
        row = QHBoxLayout()
        row.setSpacing(12)
        self.list = QListWidget()
        self.list.setObjectName("versions_list")
        self.list.setAccessibleName(self.tr("Earlier versions, newest first"))
        ink, ground, pad = (
            look.theme.color("text").name(),
            look.theme.color("accent_soft").name(),
            round(look.theme.em * 0.4),
        )
        self.list.setStyleSheet(
            f"QListWidget::item {{ padding: {pad}px; border-radius: {pad}px; }}"
            f" QListWidget::item:selected {{ background: {ground}; color: {ink}; }}"
        )
        self.list.addItems([version.when for version in self._versions])
        self.list.setFixedWidth(max(150, self.list.sizeHintForColumn(0) + 36))
        right = QVBoxLayout()
        label = QLabel(self.tr("What it said"))
        self.words = QPlainTextEdit()
        self.words.setObjectName("versions_text")
        self.words.setReadOnly(True)
        self.words.setTabChangesFocus(True)
        self.words.setAccessibleName(label.text())
        label.setBuddy(self.words)
        self.words.setMinimumSize(320, 240)
        right.addWidget(label)
        right.addWidget(self.words, 1)
        row.addWidget(self.list)
        row.addLayout(right, 1)
        self.body.addLayout(row, 1)
        self.list.currentRowChanged.connect(self._show)
        self.accepted.connect(self._on_accepted)
        if self._versions:
            self.list.setCurrentRow(0)

    def _show(self, row: int) -> None:
        self.words.setPlainText(self._versions[row].text if 0 <= row < len(self._versions) else "")

    def _on_accepted(self) -> None:
        row = self.list.currentRow()
        if 0 <= row < len(self._versions):
            self.bring_back_requested.emit(row)
