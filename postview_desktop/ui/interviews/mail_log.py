"""The mail that was found around an interview, quietly: answers, automatic replies, letters that came back."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from postview_desktop.domain.answer import AnswerKind, AnswerState
from postview_desktop.services.answers import AnswerLine
from postview_desktop.system.clock import Clock
from postview_desktop.ui.common.breakable import breakable, shortened
from postview_desktop.ui.common.buttons import Button
from postview_desktop.ui.common.cards import Card, Muted, Small, SubHeading
from postview_desktop.ui.common.context import Look
from postview_desktop.ui.common.emptying import empty
from postview_desktop.ui.common.mail_words import NAME_SHOWN, SUBJECT_SHOWN
from postview_desktop.ui.common.moments import moment_in_words
from postview_desktop.wording.translate import told_of

FIRST = 6


class MailLog(Card):
    """`decided(answer_id, is_answer, report)` where the person corrects what was made of a mail; `letter_requested`."""

    decided = Signal(int, bool, bool)
    letter_requested = Signal(int)

    def __init__(self, look: Look, clock: Clock, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.setObjectName("mail_log")
        self._look = look
        self._clock = clock
        self._everything = False
        self._lines: tuple[AnswerLine, ...] = ()
        self._shown: object = None
        self._buttons: list[QWidget] = []
        self.body.addWidget(SubHeading(look, self.tr("Found in your mailbox")))
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self.body.addLayout(self._list)

    def show_mail(self, lines: Sequence[AnswerLine]) -> None:
        """All that was noticed but what waits for the person's word; hidden where there is none."""
        self._lines = tuple(line for line in lines if line.answer.state is not AnswerState.DOUBTFUL)
        self.setVisible(bool(self._lines))
        self._show()

    def _show(self) -> None:
        now = (self._lines, self._everything, self._clock.today())
        if now == self._shown:
            return
        self._shown = now
        focus = self.window().focusWidget()
        place = self._buttons.index(focus) if focus in self._buttons else -1
        empty(self._list)
        self._buttons = []
        shown = self._lines if self._everything else self._lines[:FIRST]
        for line in shown:
            self._list.addWidget(self._row(line))
        if len(self._lines) > len(shown):
            more = Button(self._look, self.tr("Show earlier mail"), quiet=True, parent=self)
            more.setObjectName("mail_more")
            more.clicked.connect(self._on_more)
            self._list.addWidget(more)

        if place >= 0 and self._buttons:
            # What was pressed is another one now: the keyboard stays where it was.
            self._buttons[min(place, len(self._buttons) - 1)].setFocus(Qt.FocusReason.OtherFocusReason)

    def _row(self, line: AnswerLine) -> QWidget:
        answer = line.answer
        row = QFrame(self)
        box = QHBoxLayout(row)
        box.setContentsMargins(0, 2, 0, 2)
        box.setSpacing(12)
        when = Small(self._look, moment_in_words(self._look, answer.at, self._clock.zone(), self._clock.today()))
        when.setFixedWidth(round(self._look.theme.em * 7))
        box.addWidget(when)
        words = Muted(self._look, breakable(self._words(line)))
        words.setToolTip(answer.subject)
        box.addWidget(words, 1)
        button = self._button(line)
        if button is not None:
            box.addWidget(button)
            self._buttons.append(button)
        return row

    def _words(self, line: AnswerLine) -> str:
        answer = line.answer
        who = shortened(line.person_name or answer.from_name or answer.from_address, NAME_SHOWN)
        words = {
            "who": who,
            "subject": shortened(answer.subject, SUBJECT_SHOWN) or self.tr("without a subject"),
            "reason": shortened(answer.reason, SUBJECT_SHOWN),
        }
        if answer.kind is AnswerKind.BOUNCE and answer.state is AnswerState.DISMISSED:
            return self.tr("A mail server's report; you said that it is not about this.")
        if answer.kind is AnswerKind.BOUNCE:
            return self.tr("A letter came back. The server said: {reason}").format(**words)
        if answer.state is AnswerState.DISMISSED:
            return self.tr("{who}: “{subject}”. You said that it is no answer of theirs.").format(**words)
        if answer.kind is AnswerKind.AUTOMATIC:
            return self.tr("Automatic reply of {who}: “{subject}”. It stops nothing.").format(**words)
        return self.tr("{who} wrote: “{subject}”.").format(**words)

    def _button(self, line: AnswerLine) -> Button | None:
        """What can be put right: a mail that was taken for what it is not."""
        answer = line.answer
        if answer.kind is AnswerKind.BOUNCE:
            if answer.letter_id is None:
                return None
            button = Button(self._look, self.tr("Open the letter"), quiet=True)
            button.setObjectName(f"mail_letter_{answer.id}")
            letter_id = answer.letter_id
            button.clicked.connect(lambda: self.letter_requested.emit(letter_id))
            return button
        counts = answer.kind is AnswerKind.ANSWER and answer.state is AnswerState.COUNTS
        text = self.tr("It is not from them") if counts else self.tr("It is their answer")
        button = Button(self._look, text, quiet=True)
        button.setObjectName(f"mail_{'not_' if counts else ''}theirs_{answer.id}")
        button.setAccessibleName(told_of(text, self._words(line)))
        button.clicked.connect(lambda: self.decided.emit(answer.id, not counts, False))
        return button

    def _on_more(self) -> None:
        self._everything = True
        self._show()
