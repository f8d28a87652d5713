"""A mail that may be an answer: who wrote and about what, and the question whether it is theirs (F6)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from postview_desktop.domain.addresses import domain_of
from postview_desktop.domain.answer import Trace
from postview_desktop.domain.mail_domains import is_service
from postview_desktop.ui.common.breakable import breakable, shortened
from postview_desktop.ui.common.buttons import Button
from postview_desktop.ui.common.cards import Small, SubHeading
from postview_desktop.ui.common.context import Look
from postview_desktop.ui.common.mail_words import sender, wrote

FOLDS_BELOW_EMS = 34
NAME_SHOWN = 64
REPORT_SHOWN = 160


@dataclass(frozen=True, slots=True)
class Doubt:
    """What is asked about one mail; `on` is the user's day on which it came."""

    answer_id: int
    organisation: str
    who: str
    address: str
    subject: str
    on: date
    trace: Trace
    to: str = ""
    """For a mail server's report: to whom the letter went that it may be about."""
    report: str = ""
    """The server's own words in it."""


class DoubtRow(QWidget):
    """`decided(answer_id, is_answer, report)` when the person has said it; `report` for one of a mail server."""

    decided = Signal(int, bool, bool)

    def __init__(self, look: Look, doubt: Doubt, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._folded: bool | None = None
        self.setObjectName("doubt_row")
        self.setProperty("plain", True)
        em = look.theme.em
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(round(em * 0.7))
        self._grid.setVerticalSpacing(round(em * 0.5))
        self._grid.setColumnStretch(1, 1)
        self._icon = QLabel(self)
        self._grid.addWidget(self._icon, 0, 0, Qt.AlignmentFlag.AlignVCenter)
        text = QVBoxLayout()
        text.setSpacing(2)
        asked, told, why = self._report_words(doubt, today) if doubt.to else self._mail_words(doubt, today)
        question = SubHeading(look, breakable(asked), self)
        question.setObjectName("doubt_question")
        text.addWidget(question)
        words = Small(look, breakable(told), self)
        words.setObjectName("doubt_words")
        words.setToolTip(doubt.subject)
        text.addWidget(words)
        text.addWidget(Small(look, breakable(why), self))
        self._grid.addLayout(text, 0, 1)
        self._tail = self._buttons(doubt, told, asked)
        self.setAccessibleName(f"{asked} {told}")
        self._draw_icon()
        look.theme.changed.connect(self._draw_icon)
        self._fold()

    def take_focus(self) -> None:
        """Bring the keyboard to the first answer."""
        self._tail.setFocus(Qt.FocusReason.OtherFocusReason)

    def _mail_words(self, doubt: Doubt, today: date) -> tuple[str, str, str]:
        """What is asked, what came, and why it was noticed."""
        asked = self.tr("Is this from {name}?").format(name=shortened(doubt.organisation, NAME_SHOWN))
        told = wrote(sender(doubt.who, doubt.address), doubt.subject, doubt.on, today, self._look.dates)
        return asked, f"{told}.", self._why(doubt)

    def _report_words(self, doubt: Doubt, today: date) -> tuple[str, str, str]:
        asked = self.tr("Did your letter to {name} come back?").format(name=shortened(doubt.to, NAME_SHOWN))
        told = self.tr("A mail server reported {when} that a letter did not arrive, and does not say which.").format(
            when=self._look.dates.lately(doubt.on, today)
        )
        said = self.tr("The server said: {answer}").format(answer=shortened(doubt.report, REPORT_SHOWN))
        return asked, told, said if doubt.report else self.tr("The last one to this address may be meant.")

    def _why(self, doubt: Doubt) -> str:
        if doubt.trace is Trace.DOMAIN and is_service(domain_of(doubt.address)):
            return self.tr("It comes from a service that writes for employers, and names them.")
        return {
            Trace.THREAD: self.tr("It stands in the thread of your letter."),
            Trace.CARD: self.tr("It comes from an address on a card, or that you wrote to."),
            Trace.DOMAIN: self.tr("It comes from their organisation's mail domain."),
            Trace.REPORT: self.tr("It names your letter."),
        }[doubt.trace]

    def _buttons(self, doubt: Doubt, told: str, asked: str) -> QWidget:
        tail = QWidget(self)
        tail.setProperty("plain", True)
        tail.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)
        row = QHBoxLayout(tail)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(round(self._look.theme.em * 0.6))
        for is_answer, word in ((True, self.tr("Yes")), (False, self.tr("No"))):
            button = Button(self._look, word, parent=tail)
            button.setObjectName(f"doubt_{'yes' if is_answer else 'no'}_{doubt.answer_id}")
            button.setAccessibleName(f"{word}. {asked}")
            button.setAccessibleDescription(told)
            button.clicked.connect(
                lambda _checked=False, said=is_answer: self.decided.emit(doubt.answer_id, said, bool(doubt.to))
            )
            row.addWidget(button)
            if is_answer:
                tail.setFocusProxy(button)
        return tail

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    def _fold(self) -> None:
        """In a narrow place the buttons stand below the words."""
        folded = self.width() < FOLDS_BELOW_EMS * self._look.theme.em
        if folded == self._folded:
            return
        self._folded = folded
        self._grid.removeWidget(self._tail)
        place, align = ((1, 1), Qt.AlignmentFlag.AlignLeft) if folded else ((0, 2), Qt.AlignmentFlag.AlignVCenter)
        self._grid.addWidget(self._tail, *place, align)

    def _draw_icon(self) -> None:
        size = round(self._look.theme.em * 1.15)
        self._icon.setPixmap(self._look.icons.pixmap("circle-help", "follow_up", size, self.devicePixelRatioF()))
