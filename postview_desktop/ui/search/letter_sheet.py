"""The letter is in the hand: since when? (C1)"""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QCheckBox, QWidget

from postview_desktop.ui.common.breakable import breakable
from postview_desktop.ui.common.cards import Muted
from postview_desktop.ui.common.context import Look
from postview_desktop.ui.common.date_field import DateField
from postview_desktop.ui.common.labelled import Labelled
from postview_desktop.ui.common.sheet import Sheet


class LetterInHandSheet(Sheet):
    """`day()` is when the letter came, `keep_file()` whether to keep a copy of it with the documents."""

    def __init__(self, look: Look, parent: QWidget, organisation: str, today: date, *, can_keep: bool = False) -> None:
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
        self._keep = QCheckBox(self.tr("Keep a copy of the letter with the documents (choose the file next)"))
        self._keep.setObjectName("letter_keep_file")
        self._keep.setVisible(can_keep)
        self.body.addWidget(self._keep)
        self.set_check(self._trouble)

    def day(self) -> date:
        return self._day.value()

    def keep_file(self) -> bool:
        return self._keep.isChecked()

    def _trouble(self) -> str:
        if self.day() > self._today:
            return self.tr("That day has not come yet. Until the letter is there, the search stays on.")
        return ""
