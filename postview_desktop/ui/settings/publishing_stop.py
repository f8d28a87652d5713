"""The sheet that asks what becomes of the events when publishing stops."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from postview_desktop.ui.common.buttons import Button
from postview_desktop.ui.common.cards import Muted
from postview_desktop.ui.common.context import Look
from postview_desktop.ui.common.sheet import Sheet


class StopSheet(Sheet):
    """Asks what becomes of the events: accepted leaves them there, `take_away` does what it says."""

    take_away = Signal()

    def __init__(self, look: Look, parent: QWidget, there: int) -> None:
        super().__init__(look, parent, self.tr("Stop publishing"), self.tr("Leave them there"))
        self.setObjectName("publishing_stop_sheet")
        words = (
            self.tr("1 event that PostView put there is in that calendar.")
            if there == 1
            else self.tr("{number} events that PostView put there are in that calendar.").format(number=there)
        )
        more = self.tr(
            "They can stay as they are, or be taken away; what you changed there is not taken away without asking. "
            "Nothing is changed in PostView itself."
        )
        self.body.addWidget(Muted(look, f"{words} {more}"))
        self.away = Button(look, self.tr("Take them away"), icon="trash-2", parent=self)
        self.away.setObjectName("publishing_take_away")
        self.away.setAutoDefault(False)
        self.away.clicked.connect(self._on_away)
        self.away.setVisible(there > 0)
        self.add_button(self.away)

    def _on_away(self) -> None:
        self.take_away.emit()
        self.reject()
