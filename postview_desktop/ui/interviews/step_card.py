"""The card of one of the four steps: its number, its title, a line below, chips, and what can be done."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from postview_desktop.ui.common.cards import Card, Chip, Muted, SubHeading
from postview_desktop.ui.common.context import Look
from postview_desktop.ui.common.flow import FlowLayout


class StepCard(Card):
    """Made once and shown again with other words: opening an interview builds no widget."""

    def __init__(self, look: Look, number: int, tone: str, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.look = look
        self._title = SubHeading(look, "")
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(Chip(look, str(number), tone), 0)
        row.addWidget(self._title, 1)
        self.body.addLayout(row)
        self.note = Muted(look, "")
        self.body.addWidget(self.note)
        self._chips: list[Chip] = []
        self._chip_host, self._chip_flow = flow_host()
        self.body.addWidget(self._chip_host)
        self.action_host, self._action_flow = flow_host()
        self.body.addWidget(self.action_host)
        self.body.addStretch(1)

    def set_title(self, text: str) -> None:
        self._title.setText(text)

    def title(self) -> str:
        return self._title.text()

    def set_note(self, text: str) -> None:
        self.note.setText(text)
        self.note.setVisible(bool(text))

    def add_action(self, button: QWidget) -> None:
        self._action_flow.addWidget(button)

    def show_chips(self, chips: Sequence[tuple[str, str]]) -> None:
        """Shows these (text, tone) as chips, making one more only where there are too few."""
        while len(self._chips) < len(chips):
            chip = Chip(self.look, "", "neutral")
            self._chips.append(chip)
            self._chip_flow.addWidget(chip)
        for number, chip in enumerate(self._chips):
            if number < len(chips):
                chip.setText(chips[number][0])
                chip.set_tone(chips[number][1])
            chip.setVisible(number < len(chips))
        self._chip_host.setVisible(bool(chips))


def flow_host(spacing: int = 8) -> tuple[QWidget, FlowLayout]:
    """A see-through widget whose children flow from line to line."""
    host = QWidget()
    policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    policy.setHeightForWidth(True)
    host.setSizePolicy(policy)
    return host, FlowLayout(host, spacing)
