"""What the last round at the same application left behind: "Last time with Northwind"."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from postview_desktop.domain.interview import Interview
from postview_desktop.domain.reflection import Reflection
from postview_desktop.ui.common.breakable import breakable
from postview_desktop.ui.common.buttons import Button
from postview_desktop.ui.common.cards import Card, Muted, SubHeading
from postview_desktop.ui.common.context import Look


class EarlierCard(Card):
    """`interview_requested(id)` when the earlier round shall be opened."""

    interview_requested = Signal(int)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.setObjectName("earlier_card")
        self._look = look
        self._interview_id = 0
        self._title = SubHeading(look)
        self._words = Muted(look)
        self._open = Button(look, self.tr("Open that round"), quiet=True)
        self._open.setObjectName("open_earlier")
        self._open.clicked.connect(lambda: self.interview_requested.emit(self._interview_id))
        row = QHBoxLayout()
        row.addWidget(self._title, 1)
        row.addWidget(self._open)
        self.body.addLayout(row)
        self.body.addWidget(self._words)

    def show_round(self, interview: Interview, number: int, organisation: str, reflection: Reflection | None) -> None:
        """`number` is which round it was, from 1."""
        self._interview_id = interview.id
        what = interview.title or self.tr("round {number}").format(number=number)
        self._title.setText(
            self.tr("Last time with {organisation} ({round}, {day})").format(
                organisation=breakable(organisation),
                round=breakable(what),
                day=self._look.dates.short_day(interview.start.date()),
            )
        )
        self._words.setText(lesson(reflection) or self.tr("No notes were kept of that round."))


def lesson(reflection: Reflection | None) -> str:
    """What to do better and the sentence to oneself, as one paragraph; "" where nothing was written."""
    if reflection is None:
        return ""
    parts = (reflection.to_improve, reflection.next_time)
    return " ".join(" ".join(part.split()) for part in parts if part.strip())
