"""The documents of one owner as a card: rows, a way to add more, and how far the copying is."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from postview_desktop.domain.attachment import Attachment
from postview_desktop.ui.common.buttons import Button
from postview_desktop.ui.common.cards import Card, Muted, Small, SubHeading
from postview_desktop.ui.common.context import Look
from postview_desktop.ui.common.form import FieldError
from postview_desktop.ui.documents.row import DocumentRow


@dataclass(frozen=True, slots=True)
class Shown:
    """One document as it stands: `missing` where its content cannot be found, `where` what else it hangs on."""

    document: Attachment
    missing: bool
    where: str = ""


class DocumentsCard(Card):
    """Says what was pressed: `add_requested()`, `wished(id, key)` (see `DocumentRow`), `stop_requested()`."""

    add_requested = Signal()
    wished = Signal(int, str)
    stop_requested = Signal()

    def __init__(
        self,
        look: Look,
        title: str,
        nothing: str,
        add_text: str,
        url_of: Callable[[int], QUrl | None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, parent)
        self.setObjectName("documents_card")
        self._look = look
        self._url_of = url_of
        self._rows: dict[int, DocumentRow] = {}
        self.body.addWidget(SubHeading(look, title))
        self._nothing = Muted(look, nothing)
        self.body.addWidget(self._nothing)
        self._list = QVBoxLayout()
        self._list.setSpacing(round(look.theme.em * 0.6))
        self.body.addLayout(self._list)
        self.body.addWidget(self._build_progress())
        self.trouble = FieldError(look)
        self.trouble.setObjectName("documents_trouble")
        self.body.addWidget(self.trouble)
        self.add = Button(look, add_text, icon="file-plus")
        self.add.setObjectName("documents_add")
        self.add.clicked.connect(self.add_requested)
        self.foot = QHBoxLayout()
        self.foot.addWidget(self.add)
        self.foot.addStretch(1)
        self.body.addLayout(self.foot)

    def _build_progress(self) -> QWidget:
        self._progress = QWidget()
        self._progress.setObjectName("documents_progress")
        box = QVBoxLayout(self._progress)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(4)
        self._step = Small(self._look)
        box.addWidget(self._step)
        row = QHBoxLayout()
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setRange(0, 1000)
        row.addWidget(self._bar, 1)
        stop = Button(self._look, self.tr("Cancel"), quiet=True)
        stop.setObjectName("documents_stop")
        stop.clicked.connect(self.stop_requested)
        row.addWidget(stop)
        box.addLayout(row)
        self._progress.hide()
        return self._progress

    def show_documents(self, shown: Sequence[Shown], *, editable: bool = True) -> None:
        """Show these in this order; a row that stays keeps the keyboard, and one that goes hands it on."""
        places = list(self._rows)
        gone = [id for id in places if id not in {one.document.id for one in shown}]
        hands_on = -1
        for id in gone:
            row = self._rows.pop(id)
            focus = QApplication.focusWidget()
            if focus is not None and row.isAncestorOf(focus):
                hands_on = places.index(id)
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()
        rows: dict[int, DocumentRow] = {}
        for place, one in enumerate(shown):
            row = self._rows.get(one.document.id) or self._make(one.document)
            row.show_document(one.document, missing=one.missing, editable=editable, where=one.where)
            if self._list.indexOf(row) != place:
                self._list.removeWidget(row)
                self._list.insertWidget(place, row)
            rows[one.document.id] = row
        self._rows = rows
        self._nothing.setVisible(not shown)
        self.add.setVisible(editable)
        if hands_on >= 0:
            self._take_focus(hands_on)

    def say_progress(self, name: str, done: int, total: int) -> None:
        """How far the copying of one file is; what is done with its first piece is not worth a word."""
        if done >= total and self._progress.isHidden():
            return
        self._step.setText(self.tr("Copying {name}…").format(name=name))
        self._bar.setAccessibleName(self._step.text())
        self._bar.setValue(round(1000 * min(done, total) / total) if total > 0 else 0)
        self._progress.show()

    def end_progress(self) -> None:
        self._progress.hide()

    def _make(self, document: Attachment) -> DocumentRow:
        row = DocumentRow(self._look, document, self._url_of)
        row.wished.connect(self.wished)
        return row

    def _take_focus(self, place: int) -> None:
        rows = list(self._rows.values())
        if rows:
            rows[min(place, len(rows) - 1)].take_focus()
        elif self.add.isVisibleTo(self):
            self.add.setFocus(Qt.FocusReason.OtherFocusReason)
