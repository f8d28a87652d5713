"""The two-minute review (S2): first what comes to mind by itself, then three prompts and one sentence."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from postview_desktop.domain.reflection import Reflection
from postview_desktop.ui.common.cards import Card, Small, SubHeading
from postview_desktop.ui.common.context import Look
from postview_desktop.ui.common.growing_text import GrowingText
from postview_desktop.ui.common.rating import Rating
from postview_desktop.ui.common.shown import show_text


class TwoMinutesPanel(QWidget):
    """`edited` after each keystroke; `fields()` is what stands there."""

    edited = Signal()
    chosen_now = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._filling = False
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(12)
        first = Card(look)
        first.body.addWidget(SubHeading(look, self.tr("Which questions do you remember?")))
        hint = Small(look, self.tr("One on each line, in your own words. Each becomes a question in the full review."))
        hint.setWordWrap(True)
        first.body.addWidget(hint)
        self.recall = self._text("recall", self.tr("Which questions do you remember?"), 5, 14)
        self.recall.setPlaceholderText(self.tr("A pipeline I am proud of\nA time I disagreed with a manager"))
        first.body.addWidget(self.recall)
        box.addWidget(first)
        second = Card(look)
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(6)
        self.went_well = self._text("went_well", self.tr("What went well?"), 4, 10)
        self.to_improve = self._text("to_improve", self.tr("What would you do differently?"), 4, 10)
        self.surprised = self._text("surprised", self.tr("What surprised you?"), 4, 10)
        for column, field in enumerate((self.went_well, self.to_improve, self.surprised)):
            title = SubHeading(look, field.accessibleName())
            title.setWordWrap(True)
            grid.addWidget(title, 0, column)
            grid.addWidget(field, 1, column)
            grid.setColumnStretch(column, 1)
        second.body.addLayout(grid)
        box.addWidget(second)
        third = Card(look)
        row = QHBoxLayout()
        row.setSpacing(24)
        rated = QVBoxLayout()
        self.rating = Rating(look)
        self.rating.setObjectName("rating")
        self.rating.setAccessibleName(self.tr("How did it go, all in all?"))
        self.rating.changed.connect(self._on_choice)
        all_in_all = SubHeading(look, self.tr("How did it go, all in all?"))
        all_in_all.setWordWrap(False)
        rated.addWidget(all_in_all)
        rated.addWidget(self.rating)
        rated.addStretch(1)
        sentence = QVBoxLayout()
        self.next_time = QLineEdit()
        self.next_time.setObjectName("next_time_short")
        self.next_time.setAccessibleName(self.tr("One sentence to your next self"))
        self.next_time.setPlaceholderText(self.tr("Outcome first, then the story."))
        self.next_time.textChanged.connect(self._on_typed)
        sentence.addWidget(SubHeading(look, self.tr("One sentence to your next self")))
        sentence.addWidget(self.next_time)
        sentence.addStretch(1)
        row.addLayout(rated)
        row.addLayout(sentence, 1)
        third.body.addLayout(row)
        box.addWidget(third)
        box.addStretch(1)

    def show_reflection(self, reflection: Reflection) -> None:
        """Fill the fields; where the same words stand already, the cursor stays."""
        self._filling = True
        self.recall.set_text(reflection.recall)
        self.went_well.set_text(reflection.went_well)
        self.to_improve.set_text(reflection.to_improve)
        self.surprised.set_text(reflection.surprised)
        show_text(self.next_time, reflection.next_time)
        self.rating.set_value(reflection.rating)
        self._filling = False

    def fields(self) -> dict[str, Any]:
        return {
            "recall": self.recall.text(),
            "went_well": self.went_well.text(),
            "to_improve": self.to_improve.text(),
            "surprised": self.surprised.text(),
            "next_time": self.next_time.text(),
            "rating": self.rating.value(),
        }

    def _text(self, name: str, title: str, least: int, most: int) -> GrowingText:
        field = GrowingText(least, most)
        field.setObjectName(name)
        field.setAccessibleName(title)
        field.textChanged.connect(self._on_typed)
        return field

    def _on_typed(self) -> None:
        if not self._filling:
            self.edited.emit()

    def _on_choice(self, _value: object) -> None:
        if not self._filling:
            self.edited.emit()
            self.chosen_now.emit()
