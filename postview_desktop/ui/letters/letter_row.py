"""One letter in the list: a shape and a word for where it is, and what the person can do about it from here."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from postview_desktop.domain.errors import PostviewError
from postview_desktop.domain.letter import Letter, LetterState
from postview_desktop.domain.letter_form import form_of
from postview_desktop.domain.template import Medium
from postview_desktop.services.letters import LetterLine
from postview_desktop.system.clock import Clock
from postview_desktop.ui.common.breakable import breakable
from postview_desktop.ui.common.buttons import Button
from postview_desktop.ui.common.cards import Card, Chip, Small, SubHeading
from postview_desktop.ui.common.context import Look
from postview_desktop.ui.common.drag_out import DragOut
from postview_desktop.ui.common.flow import FlowLayout
from postview_desktop.ui.letters.state_words import ICONS, TONES, group_of, state_words, title_of
from postview_desktop.wording import names
from postview_desktop.wording.translate import told_of

FileOf = Callable[[Letter], Path | None]


class LetterRow(Card):
    """`wished` carries the letter and the wish: open, take_back, arrived, not_arrived, account, interview."""

    wished = Signal(int, str)

    def __init__(
        self,
        look: Look,
        line: LetterLine,
        clock: Clock,
        trouble: PostviewError | None,
        why: str = "",
        parent: QWidget | None = None,
        *,
        file_of: FileOf | None = None,
    ) -> None:
        """`file_of` writes the letter as a mail file to be dragged out; what goes as a message has none."""
        super().__init__(look, parent)
        letter = line.letter
        self._look = look
        self._letter = letter
        self._why = why
        self.setObjectName(f"letter_row_{letter.id}")
        group = group_of(letter)
        row = QHBoxLayout()
        row.setSpacing(14)
        self._shape = QLabel()
        row.addWidget(self._shape, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(3)
        name = title_of(letter.kind, letter.to_name or line.person_name)
        title = SubHeading(look, breakable(name))
        words.addWidget(title)
        about = " · ".join(part for part in (line.organisation_name, line.role, letter.subject) if part)
        words.addWidget(Small(look, breakable(about)))
        said = state_words(letter, look, clock, trouble, why)
        if said.text:
            words.addWidget(Sentence(breakable(said.text)))
        if said.detail:
            words.addWidget(Small(look, self.tr("The server said: {answer}").format(answer=said.detail)))
        holder = QWidget()
        self._buttons = FlowLayout(holder)
        self._buttons.setContentsMargins(0, 4, 0, 0)
        for key, text in self._deeds():
            button = Button(look, text)
            button.setObjectName(f"row_{key}_{letter.id}")
            button.setAccessibleName(told_of(text, name))
            button.clicked.connect(lambda _checked=False, key=key: self.wished.emit(letter.id, key))
            self._buttons.addWidget(button)
        words.addWidget(holder)
        holder.setVisible(self._buttons.count() > 0)
        row.addLayout(words, 1)
        end = QHBoxLayout()
        end.setSpacing(14)
        end.addWidget(Chip(look, names.label(letter.state), TONES[group]))
        self.open = Button(look, self._open_text())
        self.open.setObjectName(f"row_open_{letter.id}")
        self.open.setAccessibleName(told_of(self._open_text(), name))
        self.open.clicked.connect(lambda: self.wished.emit(letter.id, "open"))
        end.addWidget(self.open)
        row.addLayout(end)
        row.setAlignment(end, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(row)
        if file_of is not None and form_of(letter.language).medium is Medium.EMAIL:
            self.setToolTip(self.tr("Can be dragged out as a mail file (.eml)"))
            DragOut(self, lambda: file_of(letter), lambda: look.icons.pixmap("mail", "text", 32, 1.0))
        look.theme.changed.connect(self._paint)
        self._paint()

    def _paint(self) -> None:
        group = group_of(self._letter)
        self._shape.setPixmap(self._look.icons.get(ICONS[group], TONES[group], 20).pixmap(20, 20))

    def _open_text(self) -> str:
        match self._letter.state:
            case LetterState.DRAFT:
                return self.tr("Go on writing")
            case LetterState.REJECTED:
                return self.tr("Mend it")
            case LetterState.UNDELIVERED:
                return self.tr("Correct and send again")
            case LetterState.SENT | LetterState.CLAIMED | LetterState.COMMITTING:
                return self.tr("Read")
            case _:
                return self.tr("Open")

    def _deeds(self) -> list[tuple[str, str]]:
        match self._letter.state:
            case LetterState.UNKNOWN:
                return [("arrived", self.tr("It arrived")), ("not_arrived", self.tr("It did not arrive"))]
            case LetterState.SCHEDULED:
                return [("take_back", self.tr("Take back"))]
            case LetterState.BLOCKED:
                return [("account", self.tr("Account settings")), ("resume", self.tr("Try again"))]
            case LetterState.HELD if self._why and self._letter.interview_id is not None:
                return [("interview", self.tr("See the interview"))]
            case _:
                return []


class Sentence(QLabel):
    """A sentence that wraps."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.PlainText)
