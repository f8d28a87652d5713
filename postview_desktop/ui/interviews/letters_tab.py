"""The letters of one interview, where each of them is, and starting another."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from postview_desktop.domain.interview import InterviewState, ParticipantRole
from postview_desktop.domain.letter import Letter, LetterKind, LetterState
from postview_desktop.services.interviews import InterviewView
from postview_desktop.ui.common.buttons import Button
from postview_desktop.ui.common.cards import Card, Chip, EmptyState, Small, SubHeading
from postview_desktop.ui.common.context import Look
from postview_desktop.ui.common.moments import moment_in_words
from postview_desktop.ui.interviews.desk import Desk
from postview_desktop.wording import names

TONES = {
    LetterState.DRAFT: "neutral",
    LetterState.SCHEDULED: "interview",
    LetterState.CLAIMED: "interview",
    LetterState.COMMITTING: "interview",
    LetterState.SENT: "search",
}


class LettersTab(QWidget):
    """One card a letter; opening one is the Letters page's work."""

    def __init__(self, look: Look, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._desk = desk
        self._view: InterviewView | None = None
        self._rows: list[_LetterRow] = []
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(12)
        row = QHBoxLayout()
        self._start = Button(look, self.tr("Write a letter"), icon="plus")
        self._start.setObjectName("start_letter")
        self._menu = QMenu(self._start)
        self._start.setMenu(self._menu)
        row.addWidget(self._start)
        row.addStretch(1)
        box.addLayout(row)
        self._empty = EmptyState(
            look,
            "mail",
            self.tr("No letter yet"),
            self.tr(
                "Thank-you letters, follow-ups and closing notes of this interview stand here, each with where it is."
            ),
        )
        box.addWidget(self._empty)
        self._list = QVBoxLayout()
        self._list.setSpacing(10)
        box.addLayout(self._list)
        box.addStretch(1)

    def show_view(self, view: InterviewView) -> None:
        self._view = view
        services = self._desk.services
        letters = services.letters.for_interview(view.interview.id)
        while len(self._rows) < len(letters):
            made = _LetterRow(self._look)
            self._rows.append(made)
            self._list.addWidget(made)
        zone, today = services.clock.zone(), services.clock.today()
        for number, row in enumerate(self._rows):
            row.setVisible(number < len(letters))
            if number < len(letters):
                letter = letters[number]
                at = letter.sent_at or letter.send_at or letter.updated_at or letter.created_at
                when = moment_in_words(self._look, at, zone, today) if at else ""
                row.show_letter(letter, when, partial(self._desk.letter_requested.emit, letter.id))
        self._empty.setVisible(not letters)
        self._fill_menu(view)

    def _fill_menu(self, view: InterviewView) -> None:
        self._menu.clear()
        if view.interview.state is InterviewState.NOBODY_CAME:
            self._offer(names.heading(LetterKind.NO_SHOW), LetterKind.NO_SHOW, None)
        for met in view.people:
            if met.participant.role is not ParticipantRole.INVITED:
                text = self.tr("Thank-you to {name}").format(name=met.person.name)
                self._offer(text, LetterKind.THANK_YOU, met.person.id)
        host = next((met.person for met in view.people if met.participant.role is ParticipantRole.HOST), None)
        if host is not None:
            self._offer(names.heading(LetterKind.PASS_THANKS_ON), LetterKind.PASS_THANKS_ON, host.id)
        self._offer(names.heading(LetterKind.FOLLOW_UP), LetterKind.FOLLOW_UP, host.id if host else None)
        self._offer(names.heading(LetterKind.CLOSING), LetterKind.CLOSING, host.id if host else None)

    def _offer(self, text: str, kind: LetterKind, person_id: int | None) -> None:
        action = self._menu.addAction(text.replace("&", "&&"))
        action.setObjectName(f"start_{kind.value}")
        action.triggered.connect(partial(self._on_start, kind, person_id))

    def _on_start(self, kind: LetterKind, person_id: int | None) -> None:
        if self._view is not None:
            self._desk.start_letter(kind, self._view.interview.id, person_id)


class _LetterRow(Card):
    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._open: Callable[[], None] = lambda: None
        self._title = SubHeading(look)
        self._small = Small(look)
        self._chip = Chip(look, "")
        button = Button(look, self.tr("Open"))
        button.setObjectName("open_letter")
        button.clicked.connect(lambda: self._open())
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._title)
        words.addWidget(self._small)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addLayout(words, 1)
        row.addWidget(self._chip)
        row.addWidget(button)
        self.body.addLayout(row)

    def show_letter(self, letter: Letter, when: str, opened: Callable[[], None]) -> None:
        self._open = opened
        kind = names.heading(letter.kind)
        self._title.setText(
            self.tr("{kind} to {name}").format(kind=kind, name=letter.to_name) if letter.to_name else kind
        )
        self._small.setText(" · ".join(part for part in (letter.subject, when) if part))
        self._chip.setText(names.label(letter.state))
        self._chip.set_tone(TONES.get(letter.state, "late"))
