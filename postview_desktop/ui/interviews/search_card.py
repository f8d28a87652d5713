"""Step 4 on the interview's page: the search goes on until the letter is in the hand (C1)."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from postview_desktop.domain.application import LETTER_STAGES, Application, Stage
from postview_desktop.ui.common.buttons import Button
from postview_desktop.ui.common.context import Look
from postview_desktop.ui.interviews.step_card import StepCard


class SearchCard(StepCard):
    """`add_requested()` for a new application, `offer_requested()`, `application_requested()` for this one."""

    add_requested = Signal()
    offer_requested = Signal()
    application_requested = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, 4, "search", parent)
        self.setObjectName("search_card")
        self.set_title(self.tr("Keep searching"))
        self._add = Button(look, self.tr("Add an application"), icon="plus")
        self._add.setObjectName("add_application")
        self._add.clicked.connect(self.add_requested)
        self._offer = Button(look, self.tr("Record an offer"), icon="file-check")
        self._offer.setObjectName("record_offer")
        self._offer.clicked.connect(self.offer_requested)
        self._open = Button(look, self.tr("See the application"), icon="compass")
        self._open.setObjectName("see_application")
        self._open.clicked.connect(self.application_requested)
        for button in (self._add, self._offer, self._open):
            self.add_action(button)

    def show_search(self, application: Application, open_count: int) -> None:
        """`open_count` is the number of open applications, this one included."""
        in_hand = application.stage in LETTER_STAGES
        self.set_title(self.tr("The letter is in your hand") if in_hand else self.tr("Keep searching"))
        self._add.setVisible(not in_hand)
        self._offer.setVisible(not in_hand)
        self._open.setVisible(in_hand or application.stage is Stage.REJECTED)
        if in_hand:
            self.set_note(self.tr("Now accept it, and withdraw kindly where you are still in the running."))
            return
        if open_count == 0:
            count = self.tr("You have no open application.")
        elif open_count == 1:
            count = self.tr("You have 1 open application.")
        else:
            count = self.tr("You have {count} open applications.").format(count=open_count)
        if application.stage is Stage.OFFERED:
            rest = self.tr("An offer was made by word of mouth: good news, and no letter yet. The search stays on.")
        elif application.stage is Stage.REJECTED:
            rest = self.tr("This one said no. A short reply keeps the door open.")
        else:
            rest = self.tr("Nothing counts as done until the letter is in your hand.")
        self.set_note(f"{count} {rest}")
