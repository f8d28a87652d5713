"""The letter is in the hand: since when? (C1)"""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QWidget

from postview_desktop.ui.common.breakable import breakable
from postview_desktop.ui.common.cards import Muted
from postview_desktop.ui.common.context import Look
from postview_desktop.ui.common.date_field import DateField
from postview_desktop.ui.common.labelled import Labelled
from postview_desktop.ui.common.sheet import Sheet


class LetterInHandSheet(Sheet):
    """`day()` is when the letter came."""

    def __init__(self, look: Look, parent: QWidget, organisation: str, today: date) -> None:
        super().__init__(
            look,
            parent,
            self.tr("The letter from {name}").format(name=breakable(organisation)),
            self.tr("It is in my hand"),
        )
        self.setObjectName("letter_sheet")
        self._today = today
        self.body.addWidget(
            Muted(look, self.tr("Only the signed letter counts. It ends the search; you can undo this at any time."))
        )
        self._day = DateField(look, today)
        self._day.setObjectName("letter_day")
        self.body.addWidget(Labelled(look, self.tr("It came on"), self._day))
        self.set_check(self._trouble)

    def day(self) -> date:
        return self._day.value()

    def _trouble(self) -> str:
        if self.day() > self._today:
            return self.tr("That day has not come yet. Until the letter is there, the search stays on.")
        return ""
