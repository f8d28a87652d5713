"""Where one application stands, and the steps from there (C1)."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from postview_desktop.domain.application import ENDED_STAGES, LETTER_STAGES, Application, Stage
from postview_desktop.ui.common.buttons import Button
from postview_desktop.ui.common.cards import Card, Chip, Muted, SubHeading
from postview_desktop.ui.common.context import Look
from postview_desktop.ui.common.enum_field import EnumField
from postview_desktop.ui.common.flow import FlowLayout
from postview_desktop.ui.common.labelled import Labelled
from postview_desktop.ui.search.model import STAGE_TONES
from postview_desktop.wording import names

BEFORE_AN_OFFER = (Stage.APPLIED, Stage.INTERVIEWING, Stage.GONE_QUIET)


class StageCard(Card):
    """`stage_requested(Stage)`; `letter_in_hand_requested()`, which asks for the day first."""

    stage_requested = Signal(object)
    letter_in_hand_requested = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.setObjectName("stage_card")
        self._look = look
        head = QHBoxLayout()
        head.addWidget(SubHeading(look, self.tr("Where it stands")), 1)
        self._chip = Chip(look, "")
        self._chip.setObjectName("stage_chip")
        head.addWidget(self._chip)
        self.body.addLayout(head)
        self._words = Muted(look)
        self._words.setObjectName("stage_words")
        self.body.addWidget(self._words)
        host = QWidget()
        flow = FlowLayout(host)
        self._applied = self._step(flow, "stage_applied", self.tr("I applied"), "send", Stage.APPLIED)
        self._offered = self._step(
            flow, "stage_offered", self.tr("Offer by word of mouth"), "message-square", Stage.OFFERED
        )
        self._letter = Button(look, self.tr("Letter in hand…"), icon="file-check")
        self._letter.setObjectName("stage_letter_in_hand")
        self._letter.clicked.connect(self.letter_in_hand_requested)
        flow.addWidget(self._letter)
        self._accepted = self._step(flow, "stage_accepted", self.tr("I accepted"), "check", Stage.ACCEPTED)
        self._rejected = self._step(flow, "stage_rejected", self.tr("They said no"), "circle-x", Stage.REJECTED)
        self._declined = self._step(flow, "stage_declined", self.tr("I declined"), None, Stage.DECLINED)
        self._withdrawn = self._step(flow, "stage_withdrawn", self.tr("I withdrew"), None, Stage.WITHDRAWN)
        self._quiet = self._step(flow, "stage_gone_quiet", self.tr("Gone quiet"), None, Stage.GONE_QUIET)
        self._again = self._step(flow, "stage_again", self.tr("It is open again"), "refresh-cw", Stage.INTERVIEWING)
        self.body.addWidget(host)
        self._all = EnumField(Stage)
        self._all.setObjectName("stage_all")
        self._all.activated.connect(self._on_chosen)
        row = QHBoxLayout()
        row.addWidget(Labelled(look, self.tr("Or any other stage"), self._all))
        row.addStretch(1)
        self.body.addLayout(row)

    def _step(self, flow: FlowLayout, name: str, text: str, icon: str | None, stage: Stage) -> Button:
        button = Button(self._look, text, icon=icon)
        button.setObjectName(name)
        button.clicked.connect(partial(self.stage_requested.emit, stage))
        flow.addWidget(button)
        return button

    def show_application(self, application: Application) -> None:
        stage = application.stage
        self._chip.setText(names.label(stage))
        self._chip.set_tone(STAGE_TONES[stage])
        self._words.setText(self._sentence(application))
        self._all.set_value(stage)
        running = stage in BEFORE_AN_OFFER
        self._applied.setVisible(stage is Stage.LEAD)
        self._offered.setVisible(running)
        self._letter.setVisible(running or stage is Stage.OFFERED)
        self._accepted.setVisible(stage is Stage.LETTER_IN_HAND)
        self._declined.setVisible(stage in (Stage.OFFERED, Stage.LETTER_IN_HAND))
        self._rejected.setVisible(running or stage is Stage.OFFERED)
        self._withdrawn.setVisible(running or stage is Stage.LEAD)
        self._quiet.setVisible(stage in (Stage.APPLIED, Stage.INTERVIEWING))
        self._again.setVisible(stage in ENDED_STAGES)

    def _sentence(self, application: Application) -> str:
        stage = application.stage
        since = self._look.dates.day(application.stage_on) if application.stage_on else ""
        if stage is Stage.OFFERED:
            day = self._look.dates.day(application.offered_on) if application.offered_on else since
            return self.tr(
                "Offered by word of mouth on {day}. The search stays on until the letter is in your hand."
            ).format(day=day)
        if stage in LETTER_STAGES and application.letter_on:
            return self.tr("The letter has been in your hand since {day}.").format(
                day=self._look.dates.day(application.letter_on)
            )
        if stage is Stage.LEAD:
            return self.tr("A lead: not applied for yet, so it does not count for the week.")
        if not since:
            return ""
        if stage in (Stage.REJECTED, Stage.WITHDRAWN, Stage.DECLINED):
            return self.tr("{stage} on {day}.").format(stage=names.heading(stage), day=since)
        return self.tr("{stage} since {day}.").format(stage=names.heading(stage), day=since)

    def _on_chosen(self) -> None:
        stage = self._all.chosen()
        if stage is Stage.LETTER_IN_HAND:
            self.letter_in_hand_requested.emit()
        else:
            self.stage_requested.emit(stage)
