"""What was done around one interview, newest first, with Undo where it can be taken back."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from postview_desktop.services.interviews import InterviewView
from postview_desktop.ui.common.cards import Card
from postview_desktop.ui.common.context import Look
from postview_desktop.ui.common.history_list import HistoryList
from postview_desktop.ui.interviews.desk import Desk


class HistoryTab(QWidget):
    """The history of the interview and of all that hangs on it."""

    def __init__(self, look: Look, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        card = Card(look)
        self._lines = HistoryList(look, desk, desk.services.history, desk.services.clock)
        card.body.addWidget(self._lines)
        box.addWidget(card)
        box.addStretch(1)

    def show_view(self, view: InterviewView) -> None:
        self._lines.show_interview(view.interview.id)
