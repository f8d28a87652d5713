"""The interviews of one application, each a line that opens."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from postview_desktop.services.interviews import InterviewLine
from postview_desktop.ui.common.breakable import breakable
from postview_desktop.ui.common.buttons import Button
from postview_desktop.ui.common.cards import Card, Muted, Small, SubHeading
from postview_desktop.ui.common.context import Look
from postview_desktop.ui.common.emptying import empty
from postview_desktop.wording import names


class RoundsCard(Card):
    """`interview_requested(id)`."""

    interview_requested = Signal(int)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.setObjectName("rounds_card")
        self._look = look
        self._shown: list[tuple[InterviewLine, str]] | None = None
        self.body.addWidget(SubHeading(look, self.tr("Interviews")))
        self._nothing = Muted(look, self.tr("None yet. An interview put in for this job shows up here."))
        self.body.addWidget(self._nothing)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(8)
        self.body.addLayout(self._rows)

    def show_rounds(self, lines: Sequence[InterviewLine], now: int) -> None:
        """Show the rounds as they stand at `now` (epoch seconds)."""
        told = [(line, names.state_of(line.interview, now)) for line in lines]
        if told == self._shown:
            return
        self._shown = told
        empty(self._rows)
        for line, state in told:
            self._rows.addWidget(self._row(line, state))
        self._nothing.setVisible(not lines)

    def _row(self, line: InterviewLine, state: str) -> QWidget:
        interview = line.interview
        host = QWidget()
        row = QHBoxLayout(host)
        row.setContentsMargins(0, 0, 0, 0)
        words = QVBoxLayout()
        words.setSpacing(0)
        title = QLabel(breakable(interview.title) or names.heading(interview.kind))
        title.setWordWrap(True)
        words.addWidget(title)
        day = self._look.dates.short_day(interview.start.date())
        words.addWidget(Small(self._look, f"{day}, {state}"))
        row.addLayout(words, 1)
        button = Button(self._look, self.tr("Open"), quiet=True)
        button.setObjectName(f"open_round_{interview.id}")
        button.clicked.connect(partial(self.interview_requested.emit, interview.id))
        row.addWidget(button)
        return host
