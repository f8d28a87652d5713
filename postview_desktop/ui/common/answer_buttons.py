"""Accept, maybe, decline: the three answers to an invitation as buttons."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from postview_desktop.domain.interview import Answered
from postview_desktop.ui.common.buttons import Button
from postview_desktop.ui.common.context import Look
from postview_desktop.ui.common.flow import FlowLayout


def verb_of(answer: Answered) -> str:
    """What a button for an answer says."""
    return {
        Answered.ACCEPTED: QCoreApplication.translate("AnswerButtons", "Accept"),
        Answered.TENTATIVE: QCoreApplication.translate("AnswerButtons", "Maybe"),
        Answered.DECLINED: QCoreApplication.translate("AnswerButtons", "Decline"),
    }[answer]


_ICONS = {Answered.ACCEPTED: "check", Answered.TENTATIVE: "circle-help", Answered.DECLINED: "x"}


class AnswerButtons(QWidget):
    """`chosen(Answered)`. Nothing happens by itself: each is a wish."""

    chosen = Signal(object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.flow = FlowLayout(self)
        self.flow.setContentsMargins(0, 0, 0, 0)
        for answer, icon in _ICONS.items():
            button = Button(look, verb_of(answer), icon=icon)
            button.setObjectName(f"answer_{answer.value}")
            button.setAccessibleDescription(QCoreApplication.translate("AnswerButtons", "Answer the invitation"))
            button.clicked.connect(partial(self.chosen.emit, answer))
            self.flow.addWidget(button)
