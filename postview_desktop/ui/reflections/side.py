"""Beside the full review: strengths, what to work on, one sentence to the next self, and the history."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from postview_desktop.domain.reflection import Reflection
from postview_desktop.ui.common.cards import Card, SubHeading
from postview_desktop.ui.common.context import Look
from postview_desktop.ui.common.growing_text import GrowingText
from postview_desktop.ui.common.rating import Rating
from postview_desktop.ui.common.versions import VersionsCard
from postview_desktop.ui.reflections.label_editor import LabelEditor


class ReviewSide(QWidget):
    """`edited` after each keystroke, `chosen_now` after a label; `fields()` is what stands there."""

    edited = Signal()
    chosen_now = Signal()
    versions_requested = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._filling = False
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(12)
        labels = Card(look)
        self.strengths = LabelEditor(look, "search", "strength", self.tr("Add a strength"))
        self.weak_points = LabelEditor(look, "follow_up", "weak_point", self.tr("Add a point to work on"))
        self.strengths.changed.connect(self._on_choice)
        self.weak_points.changed.connect(self._on_choice)
        labels.body.addWidget(SubHeading(look, self.tr("Strengths")))
        labels.body.addWidget(self.strengths)
        labels.body.addWidget(SubHeading(look, self.tr("To work on")))
        labels.body.addWidget(self.weak_points)
        box.addWidget(labels)
        sentence = Card(look)
        title = SubHeading(look, self.tr("One sentence to your next self"))
        title.setWordWrap(True)
        self.next_time = GrowingText(2, 5)
        self.next_time.setObjectName("next_time")
        self.next_time.setAccessibleName(title.text())
        self.next_time.setPlaceholderText(self.tr("Outcome first, then the story."))
        self.next_time.textChanged.connect(self._on_typed)
        self.rating = Rating(look)
        self.rating.setObjectName("overall_rating")
        self.rating.setAccessibleName(self.tr("How did it go, all in all?"))
        self.rating.changed.connect(self._on_choice)
        sentence.body.addWidget(title)
        sentence.body.addWidget(self.next_time)
        all_in_all = SubHeading(look, self.tr("All in all"))
        sentence.body.addWidget(all_in_all)
        sentence.body.addWidget(self.rating)
        box.addWidget(sentence)
        self.history = VersionsCard(look)
        self.history.opened.connect(self.versions_requested)
        box.addWidget(self.history)
        box.addStretch(1)

    def show_reflection(self, reflection: Reflection) -> None:
        """Fill the fields; where the same words stand already, the cursor stays."""
        self._filling = True
        self.strengths.set_labels(reflection.strengths)
        self.weak_points.set_labels(reflection.weak_points)
        if self._sentence() != reflection.next_time:
            self.next_time.set_text(reflection.next_time)
        self.rating.set_value(reflection.rating)
        self._filling = False

    def suggest(self, strengths: Iterable[str], weak_points: Iterable[str]) -> None:
        self.strengths.suggest(strengths)
        self.weak_points.suggest(weak_points)

    def fields(self) -> dict[str, Any]:
        return {
            "strengths": self.strengths.labels(),
            "weak_points": self.weak_points.labels(),
            "next_time": self._sentence(),
            "rating": self.rating.value(),
        }

    def _sentence(self) -> str:
        return self.next_time.text().replace("\n", " ")

    def _on_typed(self) -> None:
        if not self._filling:
            self.edited.emit()

    def _on_choice(self, _value: object) -> None:
        if not self._filling:
            self.edited.emit()
            self.chosen_now.emit()
