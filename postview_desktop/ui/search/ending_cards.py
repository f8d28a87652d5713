"""What follows from an end: the acceptance and the withdrawals (C4), or a short reply and what was learned (C5)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from postview_desktop.domain.application import Application, Stage
from postview_desktop.domain.letter import Letter, LetterKind
from postview_desktop.services.applications import ApplicationLine
from postview_desktop.ui.common.autosave import AutoSave
from postview_desktop.ui.common.breakable import breakable
from postview_desktop.ui.common.buttons import Button
from postview_desktop.ui.common.cards import Card, Chip, Muted, Small, SubHeading
from postview_desktop.ui.common.context import Look
from postview_desktop.ui.common.emptying import empty
from postview_desktop.ui.common.growing_text import GrowingText
from postview_desktop.wording import names
from postview_desktop.wording.translate import told_of


@dataclass(frozen=True, slots=True)
class ClosingLetter:
    """One letter to write when the search ends: its kind, whom it goes to, and the letter where it is begun."""

    kind: LetterKind
    line: ApplicationLine
    letter: Letter | None


class LettersCard(Card):
    """`write_requested(kind, application_id)` for one, `all_requested()` for a draft of each, `open_requested(id)`."""

    write_requested = Signal(object, int)
    open_requested = Signal(int)
    all_requested = Signal()
    withdrawn_requested = Signal(int)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.setObjectName("closing_letters")
        self._look = look
        self.body.addWidget(SubHeading(look, self.tr("The letters that end the search")))
        self.body.addWidget(
            Muted(
                look,
                self.tr(
                    "Accept in writing, and withdraw kindly wherever you are still in the running. No word of money."
                ),
            )
        )
        self._rows = QVBoxLayout()
        self._rows.setSpacing(6)
        self.body.addLayout(self._rows)
        self._all = Button(look, self.tr("Start all drafts"), icon="mail", main=True)
        self._all.setObjectName("start_all_letters")
        self._all.clicked.connect(self.all_requested)
        row = QHBoxLayout()
        row.addWidget(self._all)
        row.addStretch(1)
        self.body.addLayout(row)
        self._shown: Sequence[ClosingLetter] | None = None

    def show_letters(self, letters: Sequence[ClosingLetter]) -> None:
        if letters == self._shown:
            return
        self._shown = letters
        empty(self._rows)
        for closing in letters:
            self._rows.addWidget(self._row(closing))
        self._all.setVisible(any(closing.letter is None for closing in letters))

    def _row(self, closing: ClosingLetter) -> QWidget:
        host = QWidget()
        row = QHBoxLayout(host)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        application = closing.line.application
        words = self.tr("{letter}: {organisation}").format(
            letter=names.heading(closing.kind), organisation=closing.line.organisation.name
        )
        if application.role:
            words = f"{words}, {application.role}"
        label = QLabel(breakable(words))
        label.setWordWrap(True)
        row.addWidget(label, 1)
        if closing.letter is not None:
            row.addWidget(Chip(self._look, names.label(closing.letter.state), "neutral"))
        text = self.tr("Write") if closing.letter is None else self.tr("Open")
        button = Button(self._look, text)
        button.setObjectName(f"closing_{closing.kind.value}_{application.id}")
        button.setAccessibleName(told_of(text, words))
        if closing.letter is None:
            button.clicked.connect(partial(self.write_requested.emit, closing.kind, application.id))
        else:
            button.clicked.connect(partial(self.open_requested.emit, closing.letter.id))
        row.addWidget(button)
        if closing.kind is LetterKind.WITHDRAWAL:
            withdrew = Button(self._look, self.tr("I withdrew"), quiet=True)
            withdrew.setObjectName(f"withdrew_{application.id}")
            withdrew.clicked.connect(partial(self.withdrawn_requested.emit, application.id))
            row.addWidget(withdrew)
        return host


class RejectionCard(Card):
    """A short reply, their feedback beside the own rating, and the next step (C5). `feedback_typed(str)` autosaved."""

    reply_requested = Signal()
    next_requested = Signal()
    feedback_typed = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.setObjectName("rejection_card")
        self._application_id = 0
        self.body.addWidget(SubHeading(look, self.tr("They said no")))
        self.body.addWidget(
            Muted(
                look, self.tr("It happens to everybody. A short, kind reply keeps the door open; then on to the next.")
            )
        )
        self._feedback = GrowingText(2, 8)
        self._feedback.setObjectName("rejection_feedback")
        self._feedback.setAccessibleName(self.tr("What they said about it"))
        self._feedback.setPlaceholderText(self.tr("What they said about it, if they did"))
        self.body.addWidget(self._feedback)
        self._rating = Small(look)
        self._rating.setObjectName("rejection_rating")
        self.body.addWidget(self._rating)
        reply = Button(look, self.tr("Write a short reply"), icon="mail")
        reply.setObjectName("write_reply")
        reply.clicked.connect(self.reply_requested)
        following = Button(look, self.tr("Add an application"), icon="plus")
        following.setObjectName("rejection_next")
        following.clicked.connect(self.next_requested)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(reply)
        row.addWidget(following)
        row.addStretch(1)
        self.body.addLayout(row)
        self._loading = False
        self._saving = AutoSave(self, save=lambda: self.feedback_typed.emit(self._feedback.text()))
        self._saving.watch(self._feedback)
        self._feedback.textChanged.connect(self._on_typed)

    def show_application(self, application: Application, ratings: Sequence[tuple[str, int]]) -> None:
        """`ratings` are the user's own of each round: its name and 1 to 5."""
        if application.id == self._application_id and self._saving.pending:
            return
        self._loading = True
        self._application_id = application.id
        self._feedback.set_text(application.feedback)
        told = " · ".join(
            self.tr("{round}: {rating} of 5").format(round=name, rating=rating) for name, rating in ratings
        )
        self._rating.setText(self.tr("Your own rating: {ratings}").format(ratings=told) if told else "")
        self._rating.setVisible(bool(told))
        self._loading = False

    def flush(self) -> None:
        """Keeps whatever is still being typed."""
        self._saving.flush()

    def _on_typed(self) -> None:
        if not self._loading:
            self._saving.touch()


def closing_letters(
    line: ApplicationLine, others: Sequence[ApplicationLine], known: Sequence[Letter]
) -> list[ClosingLetter]:
    """The acceptance for `line` and a withdrawal for each other application that is open; `known` are letters begun."""

    def begun(kind: LetterKind, application_id: int) -> Letter | None:
        return next((one for one in known if one.kind is kind and one.application_id == application_id), None)

    found: list[ClosingLetter] = []
    if line.application.stage is not Stage.ACCEPTED or begun(LetterKind.ACCEPTANCE, line.application.id):
        letter = begun(LetterKind.ACCEPTANCE, line.application.id)
        found.append(ClosingLetter(LetterKind.ACCEPTANCE, line, letter))
    for other in others:
        if other.application.id != line.application.id:
            letter = begun(LetterKind.WITHDRAWAL, other.application.id)
            found.append(ClosingLetter(LetterKind.WITHDRAWAL, other, letter))
    return found
