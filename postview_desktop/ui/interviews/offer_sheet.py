"""Record an offer: by word of mouth (the search stays on) or the letter in hand, which ends it (C1)."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QRadioButton, QWidget

from postview_desktop.domain.application import Stage
from postview_desktop.ui.common.breakable import breakable
from postview_desktop.ui.common.cards import Small
from postview_desktop.ui.common.context import Look
from postview_desktop.ui.common.date_field import DateField
from postview_desktop.ui.common.labelled import Labelled
from postview_desktop.ui.common.sheet import Sheet


class OfferSheet(Sheet):
    """`stage()` and `day()` are what was chosen."""

    def __init__(self, look: Look, parent: QWidget, organisation: str, today: date) -> None:
        super().__init__(
            look,
            parent,
            self.tr("An offer from {organisation}").format(organisation=breakable(organisation)),
            self.tr("Record it"),
        )
        self.setObjectName("offer_sheet")
        self._today = today
        self._spoken = QRadioButton(self.tr("They said so, by word of mouth or mail"))
        self._spoken.setObjectName("offer_spoken")
        self._spoken.setChecked(True)
        self._letter = QRadioButton(self.tr("The appointment letter is in my hand"))
        self._letter.setObjectName("offer_letter")
        self.body.addWidget(self._spoken)
        self.body.addWidget(Small(look, self.tr("Good news. The search stays on: only the letter counts as done.")))
        self.body.addWidget(self._letter)
        self.body.addWidget(
            Small(
                look, self.tr("This ends the search. You are shown the acceptance and the withdrawals to write next.")
            )
        )
        self._day = DateField(look, today)
        self._day.setObjectName("offer_day")
        self.body.addWidget(Labelled(look, self.tr("On which day"), self._day))
        self.set_check(self._trouble)

    def stage(self) -> Stage:
        return Stage.LETTER_IN_HAND if self._letter.isChecked() else Stage.OFFERED

    def day(self) -> date:
        return self._day.value()

    def _trouble(self) -> str:
        if self._day.value() > self._today:
            return self.tr("That day has not come yet.")
        return ""
