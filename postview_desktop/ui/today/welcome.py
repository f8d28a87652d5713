"""The Today page of a new user: how to begin, and what PostView will do once an interview is over."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from postview_desktop.ui.common.buttons import Button
from postview_desktop.ui.common.cards import Card, Muted, Small, SubHeading
from postview_desktop.ui.common.context import Look
from postview_desktop.ui.common.flow import FlowLayout

STEPS = ("follow_up", "thank_you", "reflection", "search")
ICONS = ("message-square", "mail", "notebook-pen", "compass")


class Welcome(QWidget):
    """Nothing was entered yet."""

    new_requested = Signal()
    import_requested = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._icons: list[tuple[QLabel, str, str]] = []
        self.setObjectName("welcome")
        em = round(look.theme.em)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(em)
        column.addWidget(self._beginning())
        column.addWidget(
            SubHeading(look, self.tr("When the door has closed behind you, PostView sees to four things"), self)
        )
        grid = QGridLayout()
        grid.setSpacing(round(em * 0.8))
        for number, (title, text) in enumerate(self._steps()):
            grid.addWidget(self._step(number, title, text), number // 2, number % 2)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        column.addLayout(grid)
        column.addWidget(Small(look, self.tr("Everything stays on this computer. Nothing is sent without you."), self))
        column.addStretch(1)
        self._draw_icons()
        look.theme.changed.connect(self._draw_icons)

    def _beginning(self) -> QFrame:
        card = Card(self._look, self)
        margin = round(self._look.theme.em * 1.4)
        card.body.setContentsMargins(margin, margin, margin, margin)
        card.body.setSpacing(round(self._look.theme.em * 0.7))
        card.body.addWidget(SubHeading(self._look, self.tr("Your next interview is enough to begin"), card))
        card.body.addWidget(
            Muted(
                self._look,
                self.tr(
                    "Drop the invitation on this window: the .ics file, or the mail that carries it (.eml). "
                    "Or enter the interview by hand; organisation, day and hour will do."
                ),
                card,
            )
        )
        row = FlowLayout(spacing=8)
        new = Button(self._look, self.tr("New interview"), icon="plus", main=True, parent=card)
        new.setObjectName("welcome_new_interview")
        new.clicked.connect(self.new_requested)
        row.addWidget(new)
        open_ = Button(self._look, self.tr("Open an invitation"), icon="folder-open", parent=card)
        open_.setObjectName("welcome_open_invitation")
        open_.clicked.connect(self.import_requested)
        row.addWidget(open_)
        card.body.addLayout(row)
        return card

    def _steps(self) -> tuple[tuple[str, str], ...]:
        return (
            (
                self.tr("Ask how to follow up"),
                self.tr("Say in a minute how and when they want to hear from you. PostView keeps the date, says why "
                        "it is that date, and never lets you press."),
            ),
            (
                self.tr("Thank-you"),
                self.tr("A letter to each person you met, within hours, asking for nothing. You read each one first."),
            ),
            (
                self.tr("How it went"),
                self.tr("Two minutes to look back, if you want to: the questions you remember, and what you would say "
                        "next time."),
            ),
            (
                self.tr("Keep searching"),
                self.tr("An offer by word of mouth ends nothing. The search goes on, broadly, until the letter is in "
                        "your hand."),
            ),
        )  # fmt: skip

    def _step(self, number: int, title: str, text: str) -> QFrame:
        card = Card(self._look, self)
        row = QHBoxLayout()
        row.setSpacing(round(self._look.theme.em * 0.8))
        icon = QLabel(card)
        self._icons.append((icon, ICONS[number], STEPS[number]))
        row.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(3)
        words.addWidget(SubHeading(self._look, title, card))
        words.addWidget(Small(self._look, text, card))
        words.addStretch(1)
        row.addLayout(words, 1)
        card.body.addLayout(row)
        return card

    def _draw_icons(self) -> None:
        size = round(self._look.theme.em * 1.25)
        for label, name, token in self._icons:
            label.setPixmap(self._look.icons.pixmap(name, token, size, self.devicePixelRatioF()))
