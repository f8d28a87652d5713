"""The full review: the questions on the left, one of them in the middle, what follows from it on the right."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from postview_desktop.domain.reflection import Question
from postview_desktop.ui.common.buttons import Button
from postview_desktop.ui.common.cards import Card, SubHeading
from postview_desktop.ui.common.context import Look
from postview_desktop.ui.common.current_stack import CurrentStack
from postview_desktop.ui.common.two_columns import UNLIMITED
from postview_desktop.ui.reflections.question_form import NoQuestion, QuestionForm
from postview_desktop.ui.reflections.question_list import QuestionList
from postview_desktop.ui.reflections.side import ReviewSide


class FullReviewPanel(QWidget):
    """Lays the three parts out; where the window is narrow, the right part moves under the middle,
    and where it is slimmer still, the questions stand over both."""

    add_requested = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._narrow = False
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(16)
        left = Card(look)
        left.body.addWidget(SubHeading(look, self.tr("Questions they asked")))
        self.list = QuestionList(look)
        self.list.setMinimumHeight(160)
        left.body.addWidget(self.list, 1)
        self.add = Button(look, self.tr("Add a question"), icon="plus")
        self.add.setObjectName("question_add")
        self.add.clicked.connect(self.add_requested)
        left.body.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)
        self._left = left
        middle = Card(look)
        self.form = QuestionForm(look)
        self._stack = CurrentStack()
        self._stack.addWidget(NoQuestion(look))
        self._stack.addWidget(self.form)
        middle.body.addWidget(self._stack, 1)
        self._middle = QVBoxLayout()
        self._middle.setSpacing(12)
        self._middle.addWidget(middle, 1)
        self.side = ReviewSide(look)
        self._row.addWidget(left, 0)
        self._row.addLayout(self._middle, 1)
        self._row.addWidget(self.side, 0)
        self._measure()

    def show_questions(self, questions: Sequence[Question], chosen_id: int) -> Question | None:
        """Fill list and form. Without a fitting `chosen_id` the first question is chosen; returns the chosen one."""
        places = {question.id: place for place, question in enumerate(questions)}
        if chosen_id not in places:
            chosen_id = questions[0].id if questions else 0
        self.list.show_questions(questions, chosen_id)
        if not questions:
            self._stack.setCurrentIndex(0)
            self.form.question_id = 0
            return None
        place = places[chosen_id]
        self.form.show_question(questions[place], place, len(questions))
        self._stack.setCurrentIndex(1)
        return questions[place]

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._measure()

    def _measure(self) -> None:
        letter = self.fontMetrics().averageCharWidth()
        width = self.width()
        narrow, slim = width < 104 * letter, width < 70 * letter
        direction = QBoxLayout.Direction.TopToBottom if slim else QBoxLayout.Direction.LeftToRight
        if self._row.direction() != direction:
            self._row.setDirection(direction)
        if narrow != self._narrow:
            self._narrow = narrow
            if narrow:
                self._row.removeWidget(self.side)
                self._middle.addWidget(self.side)
            else:
                self._middle.removeWidget(self.side)
                self._row.addWidget(self.side, 0)
        _fix_width(self._left, 0 if slim else (25 if narrow else 29) * letter)
        _fix_width(self.side, 0 if narrow else 28 * letter)


def _fix_width(widget: QWidget, width: int) -> None:
    """0 lets it be as wide as there is room."""
    widget.setMinimumWidth(width)
    widget.setMaximumWidth(width or UNLIMITED)
