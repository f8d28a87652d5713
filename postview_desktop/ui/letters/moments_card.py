"""From your notes: what is worth remembering about the person, to put into the letter with one press."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QMenu, QWidget

from postview_desktop.ui.common.buttons import Button
from postview_desktop.ui.common.cards import Card, Muted, SubHeading
from postview_desktop.ui.common.context import Look


class MomentsCard(Card):
    """`picked` carries the moment to put in; `note_requested` wishes for the place where moments are written."""

    picked = Signal(str)
    note_requested = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.setObjectName("moments")
        self._moments: list[str] = []
        self._editable = True
        self.body.addWidget(SubHeading(look, self.tr("From your notes")))
        self._text = Muted(look, "")
        self._text.setWordWrap(True)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self.body.addWidget(self._text)
        self.insert = Button(look, self.tr("Insert a moment"), icon="quote")
        self.insert.setObjectName("insert_moment")
        self.insert.clicked.connect(self._insert)
        self.note = Button(look, self.tr("Note a moment"), icon="pencil", quiet=True)
        self.note.setObjectName("note_moment")
        self.note.clicked.connect(self.note_requested)
        self.body.addWidget(self.insert, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(self.note, 0, Qt.AlignmentFlag.AlignLeft)
        self._menu = QMenu(self)
        self._menu.setObjectName("moments_menu")

    def show_moments(self, name: str, moments: Sequence[str]) -> None:
        """`name` is the person's; an empty one where the letter goes to nobody in particular."""
        self._moments = list(moments)
        self.insert.setVisible(bool(self._moments) and self._editable)
        self.note.setVisible(not self._moments)
        if not self._moments:
            text = self.tr("Nothing noted yet. One small thing that only the two of you know makes a letter yours.")
            self._text.setText(text)
            return
        said = ", ".join(moment.rstrip(".") for moment in self._moments)
        self._text.setText(self.tr("{name}: {moments}.").format(name=name, moments=said) if name else f"{said}.")

    def let_insert(self, on: bool) -> None:
        """Whether there is a letter to put a moment into; one that is on its way or sent takes none."""
        self._editable = on
        self.insert.setVisible(bool(self._moments) and on)

    def _insert(self) -> None:
        if len(self._moments) == 1:
            self.picked.emit(self._moments[0])
            return
        self._menu.clear()
        for moment in self._moments:
            shown = moment if len(moment) <= 60 else moment[:58].rstrip() + " …"
            action = self._menu.addAction(shown.replace("&", "&&"))
            action.triggered.connect(lambda _checked=False, moment=moment: self.picked.emit(moment))
        self._menu.popup(self.insert.mapToGlobal(self.insert.rect().bottomLeft()))
