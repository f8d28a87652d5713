"""Mail that may be an answer, on the Today page: one card for all of it, however much there is."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from postview_desktop.domain.answer import Trace
from postview_desktop.domain.reminder import DueItem
from postview_desktop.ui.common.buttons import Button
from postview_desktop.ui.common.cards import Card, Small
from postview_desktop.ui.common.context import Look
from postview_desktop.ui.common.doubt_row import Doubt, DoubtRow

SHOWN = 3
"""So many questions at once; a button shows the others."""


class DoubtsCard(Card):
    """`decided` as of `DoubtRow`; `all_requested` for those that are not shown."""

    decided = Signal(int, bool, bool)
    all_requested = Signal()

    def __init__(
        self, look: Look, items: Sequence[DueItem], today: date, *, everything: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(look, parent)
        self.setObjectName("doubts_card")
        shown = items if everything else items[:SHOWN]
        self.body.setSpacing(round(look.theme.em * 0.9))
        for item in shown:
            row = DoubtRow(look, doubt_of(item), today, self)
            row.decided.connect(self.decided)
            self.body.addWidget(row)
        if any("to" not in item.reasons[0].values for item in shown):
            note = Small(look, self.tr("Follow-ups to them wait until you have said so."), self)
            note.setIndent(round(look.theme.em * 1.85))
            self.body.addWidget(note)
        rest = len(items) - len(shown)
        if rest > 0:
            more = Button(look, self.tr("Show {n} more").format(n=rest), quiet=True, parent=self)
            more.setObjectName("more_doubts")
            more.clicked.connect(self.all_requested)
            self.body.addWidget(more, 0, Qt.AlignmentFlag.AlignLeft)


def doubt_of(item: DueItem) -> Doubt:
    """The question of a thing that is due."""
    values = item.reasons[0].values
    on = values["on"]
    assert isinstance(on, date) and item.answer_id is not None
    return Doubt(
        answer_id=item.answer_id,
        organisation=item.organisation,
        who=str(values["who"]),
        address=str(values["address"]),
        subject=str(values["subject"]),
        on=on,
        trace=Trace(str(values["trace"])),
        to=str(values.get("to", "")),
        report=str(values.get("report", "")),
    )
