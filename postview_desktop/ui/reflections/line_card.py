"""One interview in the list of reflections: when, how it went in dots, and how far the review is."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from postview_desktop.domain.reflection import ReflectionState
from postview_desktop.services.reflections import ReflectionLine
from postview_desktop.ui.common.breakable import breakable
from postview_desktop.ui.common.buttons import Button
from postview_desktop.ui.common.cards import Card, Chip, Small, SubHeading
from postview_desktop.ui.common.context import Look
from postview_desktop.ui.common.dates import at_the_start
from postview_desktop.ui.common.rating import Rating
from postview_desktop.wording.translate import told_of


class LineCard(Card):
    """`opened` carries the interview and the mode that fits how far the review is."""

    opened = Signal(int, str)

    def __init__(self, look: Look, line: ReflectionLine, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.setObjectName(f"reflection_line_{line.interview_id}")
        row = QHBoxLayout()
        row.setSpacing(16)
        words = QVBoxLayout()
        words.setSpacing(2)
        name = line.organisation_name
        if line.title:
            name = self.tr("{organisation}, {round}").format(organisation=line.organisation_name, round=line.title)
        title = SubHeading(look, breakable(name))
        title.setWordWrap(True)
        words.addWidget(title)
        parts = [at_the_start(look.dates.day(line.start.date()))]
        if line.role:
            parts.append(line.role)
        if line.questions:
            asked = self.tr("1 question") if line.questions == 1 else self.tr("{count} questions")
            parts.append(asked.format(count=line.questions))
        detail = Small(look, " · ".join(parts))
        detail.setWordWrap(True)
        words.addWidget(detail)
        row.addLayout(words, 1)
        if line.rating:
            rating = Rating(look, line.rating, read_only=True)
            rating.setAccessibleName(self.tr("Rating"))
            row.addWidget(rating, 0, Qt.AlignmentFlag.AlignVCenter)
        state = Chip(look, self._state(line), self._tone(line))
        state.setMinimumWidth(self.fontMetrics().averageCharWidth() * 10)
        row.addWidget(state, 0, Qt.AlignmentFlag.AlignVCenter)
        begun = line.state is not None or line.questions > 0
        if not begun:
            quick = Button(look, self.tr("Two minutes"), icon="timer")
            quick.setObjectName(f"reflection_two_minutes_{line.interview_id}")
            quick.setAccessibleName(self.tr("Two minutes on {interview}").format(interview=name))
            quick.clicked.connect(lambda: self.opened.emit(line.interview_id, "two_minutes"))
            row.addWidget(quick, 0, Qt.AlignmentFlag.AlignVCenter)
        mode = "full" if line.questions or not begun else "two_minutes"
        text = self.tr("Open") if begun else self.tr("Full review")
        button = Button(look, text, icon=None if begun else "notebook-pen")
        button.setObjectName(f"reflection_open_{line.interview_id}")
        button.setAccessibleName(told_of(text, name))
        button.clicked.connect(lambda: self.opened.emit(line.interview_id, mode))
        row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.body.addLayout(row)

    def _state(self, line: ReflectionLine) -> str:
        if line.state is ReflectionState.DONE:
            return self.tr("done")
        if line.state is ReflectionState.SKIPPED:
            return self.tr("left out")
        return self.tr("begun") if line.state or line.questions else self.tr("not begun")

    def _tone(self, line: ReflectionLine) -> str:
        if line.state is ReflectionState.DONE:
            return "search"
        if line.state is ReflectionState.SKIPPED or not (line.state or line.questions):
            return "neutral"
        return "reflection"
