"""Earlier versions of a text: a card that says when they were written, a sheet to read, compare and bring one back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QPlainTextEdit, QStackedWidget, QVBoxLayout, QWidget

from postview_desktop.ui.common.buttons import Button
from postview_desktop.ui.common.cards import Card, Small, SubHeading
from postview_desktop.ui.common.comparison import Comparison
from postview_desktop.ui.common.context import Look
from postview_desktop.ui.common.segmented import Segmented
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
    """A list of earlier versions; the chosen one to read, or compared with now; and the button that brings it back.

    `bring_back_requested` carries the place of the chosen one in the list. `now` is the text as it is, in the shape
    of the versions.
    """

    bring_back_requested = Signal(int)

    def __init__(self, look: Look, parent: QWidget, title: str, versions: Sequence[Version], now: str) -> None:
        super().__init__(look, parent, title, self.tr("Bring this one back"))
        self.setObjectName("versions_sheet")
        self._look = look
        self._versions = list(versions)
        self._now = now
        self.body.addWidget(
            Small(look, self.tr("The words of now become an earlier version in turn; nothing is lost."))
        )
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self._build_list())
        row.addLayout(self._build_reader(), 1)
        self.body.addLayout(row, 1)
        self.list.currentRowChanged.connect(self._show)
        self.accepted.connect(self._on_accepted)
        if self._versions:
            self.list.setCurrentRow(0)
            self.list.setFocus()  # to read first: the button would change something

    def _build_list(self) -> QListWidget:
        look = self._look
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
        return self.list

    def _build_reader(self) -> QVBoxLayout:
        self.ways = Segmented(
            self._look, [("words", self.tr("What it said")), ("compared", self.tr("Compared with now"))]
        )
        self.ways.setObjectName("versions_ways")
        self.ways.setAccessibleName(self.tr("How to read it"))
        self.ways.chosen.connect(lambda _key: self._show_way())
        self.words = QPlainTextEdit()
        self.words.setObjectName("versions_text")
        self.words.setReadOnly(True)
        self.words.setTabChangesFocus(True)
        self.words.setAccessibleName(self.tr("What it said"))
        self.compared = Comparison(self._look)
        self.compared.setObjectName("versions_comparison")
        self.compared.setAccessibleName(self.tr("That version, with what changed since"))
        self._stack = QStackedWidget()
        for page in (self.words, self.compared):
            page.setMinimumSize(round(self._look.theme.em * 27), round(self._look.theme.em * 18))
            self._stack.addWidget(page)
        self._summary = Small(self._look)
        self._summary.setObjectName("versions_summary")
        self._legend = Small(
            self._look, self.tr("[+ ] and underlined: added since then. [− ] and struck through: taken out.")
        )
        right = QVBoxLayout()
        right.addWidget(self.ways, 0, Qt.AlignmentFlag.AlignLeft)
        right.addWidget(self._stack, 1)
        right.addWidget(self._summary)
        right.addWidget(self._legend)
        self._legend.hide()
        return right

    def _show(self, row: int) -> None:
        text = self._versions[row].text if 0 <= row < len(self._versions) else ""
        self.words.setPlainText(text)
        self.compared.show_texts(text, self._now)
        self._summary.setText(self.compared.summary())
        self.compared.setAccessibleDescription(self._summary.text())

    def _show_way(self) -> None:
        compared = self.ways.chosen_key() == "compared"
        self._stack.setCurrentWidget(self.compared if compared else self.words)
        self._legend.setVisible(compared)

    def _on_accepted(self) -> None:
        row = self.list.currentRow()
        if 0 <= row < len(self._versions):
            self.bring_back_requested.emit(row)
