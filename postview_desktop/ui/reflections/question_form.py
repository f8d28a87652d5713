"""One question of the full review (S3): the words, what I said, what I would say, what they probed, rating, labels."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from postview_desktop.domain.reflection import Question
from postview_desktop.ui.common.buttons import Button
from postview_desktop.ui.common.cards import Chip, Muted, SubHeading
from postview_desktop.ui.common.context import Look
from postview_desktop.ui.common.emptying import empty
from postview_desktop.ui.common.flow import FlowLayout
from postview_desktop.ui.common.growing_text import GrowingText
from postview_desktop.ui.common.rating import Rating
from postview_desktop.ui.reflections.label_editor import LabelEditor


class QuestionForm(QWidget):
    """Shows one question and says `edited` after each keystroke; `fields()` is what stands there."""

    edited = Signal()
    chosen_now = Signal()
    """A choice that is kept at once: a rating or a label."""
    delete_requested = Signal()
    move_requested = Signal(int)
    """-1 up, +1 down."""
    versions_requested = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._filling = False
        self.question_id = 0
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(8)
        self.words = self._text("question_text", self.tr("The question"), self.tr("What did they ask?"), 1, 4)
        font = self.words.font()
        font.setPointSizeF(font.pointSizeF() * 1.25)
        font.setBold(True)
        self.words.setFont(font)
        box.addWidget(self.words)
        self._asked = QWidget(self)
        self._asked_flow = FlowLayout(self._asked)
        self._asked_flow.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self._asked)
        self.said = self._text("question_said", self.tr("What I said"), self.tr("As you remember it."), 3, 12)
        self.better = self._text(
            "question_better", self.tr("What I would say next time"), self.tr("Outcome first, then the story?"), 3, 12
        )
        self.probed = self._text(
            "question_probed", self.tr("What they probed"), self.tr("Where did they ask again, or look up?"), 2, 8
        )
        for field in (self.said, self.better, self.probed):
            self._titled(box, field.accessibleName(), field)
        self.rating = Rating(look)
        self.rating.setObjectName("question_rating")
        self.rating.setAccessibleName(self.tr("How well did you answer?"))
        self.rating.changed.connect(self._on_choice)
        self._titled(box, self.tr("How well did you answer?"), self.rating)
        self.labels = LabelEditor(look, "reflection", "question_label", self.tr("Add a label, such as teamwork"))
        self.labels.changed.connect(self._on_choice)
        self._titled(box, self.tr("Labels"), self.labels)
        row = QWidget()
        buttons = FlowLayout(row, spacing=4)
        self.up = Button(look, self.tr("Up"), icon="arrow-up", quiet=True)
        self.down = Button(look, self.tr("Down"), icon="arrow-down", quiet=True)
        self.versions = Button(look, self.tr("Earlier versions"), icon="history", quiet=True)
        self.delete = Button(look, self.tr("Delete question"), icon="trash-2", quiet=True)
        self.up.setObjectName("question_up")
        self.up.setAccessibleName(self.tr("Move this question up"))
        self.down.setObjectName("question_down")
        self.down.setAccessibleName(self.tr("Move this question down"))
        self.delete.setObjectName("question_delete")
        self.up.clicked.connect(lambda: self.move_requested.emit(-1))
        self.down.clicked.connect(lambda: self.move_requested.emit(1))
        self.versions.setObjectName("question_versions")
        self.versions.clicked.connect(self.versions_requested)
        self.delete.clicked.connect(self.delete_requested)
        for button in (self.up, self.down, self.delete, self.versions):
            buttons.addWidget(button)
        box.addWidget(row)
        box.addStretch(1)

    def show_question(self, question: Question, place: int, count: int) -> None:
        """Fill the fields; one that shows the same words already keeps its cursor."""
        self._filling = True
        self.question_id = question.id
        if _one_line(self.words.text()) != question.text:
            self.words.set_text(question.text)
        for field, text in (
            (self.said, question.said),
            (self.better, question.better),
            (self.probed, question.probed),
        ):
            field.set_text(text)
        self.rating.set_value(question.rating)
        self.labels.set_labels(question.labels)
        self.up.setEnabled(place > 0)
        self.down.setEnabled(place < count - 1)
        self._filling = False

    def show_asked(self, ratings: Sequence[int]) -> None:
        """Own ratings of every time the question was asked, oldest first; nothing where this is the first time."""
        empty(self._asked_flow)
        self._asked.setVisible(len(ratings) > 1)
        if len(ratings) > 1:
            asked = self.tr("asked {count} times").format(count=len(ratings))
            self._asked_flow.addWidget(Chip(self._look, asked, "reflection"))
            given = [str(rating) for rating in ratings if rating]
            if len(given) > 1:
                chip = Chip(self._look, " → ".join(given), "search")
                chip.setAccessibleName(self.tr("Your ratings so far: {ratings}").format(ratings=", ".join(given)))
                self._asked_flow.addWidget(chip)

    def show_versions(self, count: int) -> None:
        self.versions.setVisible(count > 0)

    def fields(self) -> dict[str, Any]:
        return {
            "text": _one_line(self.words.text()),
            "said": self.said.text(),
            "better": self.better.text(),
            "probed": self.probed.text(),
            "rating": self.rating.value(),
            "labels": self.labels.labels(),
        }

    def focus_first(self) -> None:
        self.words.setFocus(Qt.FocusReason.OtherFocusReason)

    def _text(self, name: str, title: str, hint: str, least: int, most: int) -> GrowingText:
        field = GrowingText(least, most)
        field.setObjectName(name)
        field.setAccessibleName(title)
        field.setPlaceholderText(hint)
        field.textChanged.connect(self._on_typed)
        return field

    def _titled(self, box: QVBoxLayout, title: str, field: QWidget) -> None:
        heading = SubHeading(self._look, title)
        box.addSpacing(4)
        box.addWidget(heading)
        box.addWidget(field)

    def _on_typed(self) -> None:
        if not self._filling:
            self.edited.emit()

    def _on_choice(self, _value: object) -> None:
        if not self._filling:
            self.edited.emit()
            self.chosen_now.emit()


def _one_line(text: str) -> str:
    return " ".join(text.split())


class NoQuestion(QWidget):
    """What stands in the middle while no question is written down."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        box = QVBoxLayout(self)
        box.addStretch(1)
        text = Muted(
            look, self.tr("Add the first question you remember. The wording need not be exact, and the order is yours.")
        )
        text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        box.addWidget(text)
        box.addStretch(1)
