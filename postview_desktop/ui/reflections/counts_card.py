"""What was noted most often over all interviews: strengths, and points to work on, by count."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from postview_desktop.services.reflections import LabelCount, LabelCounts
from postview_desktop.ui.common.breakable import shortened
from postview_desktop.ui.common.cards import Card, Chip, Small, SubHeading
from postview_desktop.ui.common.context import Look
from postview_desktop.ui.common.emptying import empty

SHOWN = 6


class CountsCard(Card):
    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.setObjectName("label_counts")
        self._look = look
        self.body.addWidget(SubHeading(look, self.tr("Strengths")))
        self._strengths = QVBoxLayout()
        self._strengths.setSpacing(4)
        self.body.addLayout(self._strengths)
        self.body.addSpacing(8)
        self.body.addWidget(SubHeading(look, self.tr("To work on")))
        self._weak_points = QVBoxLayout()
        self._weak_points.setSpacing(4)
        self.body.addLayout(self._weak_points)

    def show_counts(self, counts: LabelCounts) -> None:
        self._fill(
            self._strengths, counts.strengths, "search", self.tr("Labels that you note as strengths are counted here.")
        )
        self._fill(
            self._weak_points, counts.weak_points, "follow_up", self.tr("And here those that you want to work on.")
        )

    def _fill(self, box: QVBoxLayout, counts: Sequence[LabelCount], tone: str, nothing: str) -> None:
        empty(box)
        if not counts:
            words = Small(self._look, nothing)
            words.setWordWrap(True)
            box.addWidget(words)
        for line in counts[:SHOWN]:
            holder = QWidget()
            row = QHBoxLayout(holder)
            row.setContentsMargins(0, 0, 0, 0)
            chip = Chip(self._look, shortened(line.label, 24), tone)
            chip.setToolTip(line.label)
            row.addWidget(chip)
            row.addStretch(1)
            row.addWidget(QLabel(self.tr("× {count}").format(count=line.count)))
            box.addWidget(holder)
