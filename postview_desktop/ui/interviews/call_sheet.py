"""The call sheet: the number, whom to ask for, what was agreed, and a few words for whoever answers (F11)."""

from __future__ import annotations

import re

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from postview_desktop.services.follow_ups import CallSheet
from postview_desktop.services.letters import CallWords
from postview_desktop.ui.common.buttons import Button
from postview_desktop.ui.common.cards import Heading, Muted, Small
from postview_desktop.ui.common.context import Look
from postview_desktop.ui.common.segmented import Segmented
from postview_desktop.ui.common.sheet import Sheet
from postview_desktop.wording import reasons

_PLACEHOLDER = re.compile(r"\{\{[^{}]*\}\}")


class CallSheetView(Sheet):
    """`called()` when the call was made and is to be logged, `answered()` when they had something to say."""

    called = Signal()
    answered = Signal()
    copied = Signal()

    def __init__(self, look: Look, parent: QWidget, sheet: CallSheet, words: CallWords) -> None:
        super().__init__(look, parent, self.tr("Call sheet"), self.tr("I called"), cancel_text=self.tr("Close"))
        self.setObjectName("call_sheet")
        self._look = look
        self._phone = sheet.phone
        told = {"answer": words.answer, "voice_mail": words.voice_mail, "front_desk": words.front_desk}
        # What is not known yet is a gap that one fills in while speaking.
        self._words = {key: _PLACEHOLDER.sub("…", text) for key, text in told.items()}
        self.setMinimumWidth(round(look.theme.em * 30))
        self.body.addLayout(self._number_row())
        for text in (self._who(sheet), self._agreed(sheet), self._why(sheet)):
            if text:
                self.body.addWidget(Muted(look, text))
        choice = Segmented(
            look,
            [
                ("answer", self.tr("They answer")),
                ("voice_mail", self.tr("Voice mail")),
                ("front_desk", self.tr("Front desk")),
            ],
        )
        choice.setObjectName("call_choice")
        choice.chosen.connect(self._show_words)
        self.body.addWidget(choice)
        self._text = QLabel()
        self._text.setObjectName("call_words")
        self._text.setWordWrap(True)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        # The tallest of the three texts, so that the sheet does not jump under the pointer.
        self._text.setMinimumHeight(round(look.theme.em * 9))
        self._text.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.body.addWidget(self._text)
        spoke = Button(look, self.tr("They told me something"), quiet=True)
        spoke.setObjectName("call_answered")
        spoke.clicked.connect(self._on_answered)
        self.body.addWidget(spoke)
        self.accepted.connect(self.called)
        self._show_words("answer")

    def _number_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        words = QVBoxLayout()
        words.setSpacing(2)
        number = Heading(self._look, self._phone or self.tr("No number known"))
        number.setObjectName("call_number")
        number.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        words.addWidget(number)
        if not self._phone:
            words.addWidget(Small(self._look, self.tr("Put it in under “People”, or ask the front desk.")))
        row.addLayout(words, 1)
        if self._phone:
            copy = Button(self._look, self.tr("Copy"), icon="copy")
            copy.setObjectName("call_copy")
            copy.clicked.connect(self._on_copy)
            dial = Button(self._look, self.tr("Dial"), icon="phone")
            dial.setObjectName("call_dial")
            dial.clicked.connect(self._on_dial)
            row.addWidget(copy)
            row.addWidget(dial)
        return row

    def _who(self, sheet: CallSheet) -> str:
        if not sheet.person:
            return self.tr("{organisation}: ask for whoever invited you.").format(organisation=sheet.organisation)
        job = f", {sheet.job}" if sheet.job else ""
        return self.tr("Ask for {person}{job}, at {organisation}.").format(
            person=sheet.person, job=job, organisation=sheet.organisation
        )

    def _agreed(self, sheet: CallSheet) -> str:
        if not sheet.agreed:
            return ""
        if sheet.said_on is None:
            return self.tr("They said: “{words}”").format(words=sheet.agreed)
        day = self._look.dates.day(sheet.said_on)
        return self.tr("They said on {day}: “{words}”").format(day=day, words=sheet.agreed)

    def _why(self, sheet: CallSheet) -> str:
        step = sheet.plan.next
        return reasons.sentences(step.reasons, self._look.dates.day) if step is not None else ""

    def _show_words(self, key: str) -> None:
        self._text.setText(self._words[key])

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self._phone)
        self.copied.emit()

    def _on_dial(self) -> None:
        QDesktopServices.openUrl(QUrl("tel:" + re.sub(r"[^\d+]", "", self._phone)))

    def _on_answered(self) -> None:
        self.reject()
        self.answered.emit()
