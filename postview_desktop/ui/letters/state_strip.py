"""The strip over a letter that is no draft any more: where it is, what happens next, and what the person can do."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from postview_desktop.domain.errors import PostviewError
from postview_desktop.domain.letter import Letter, LetterState
from postview_desktop.domain.letter_form import form_of
from postview_desktop.domain.template import Medium
from postview_desktop.system.clock import Clock
from postview_desktop.ui.common.breakable import breakable
from postview_desktop.ui.common.buttons import Button
from postview_desktop.ui.common.cards import Card, Small
from postview_desktop.ui.common.context import Look
from postview_desktop.ui.common.emptying import empty
from postview_desktop.ui.common.flow import FlowLayout
from postview_desktop.ui.letters.state_words import ICONS, TONES, TroubleOf, WhyOf, group_of, state_words


@dataclass(frozen=True, slots=True)
class Deed:
    """One thing that can be done: `key` goes out with `wished`."""

    key: str
    text: str
    icon: str
    main: bool = False


class StateStrip(Card):
    """`wished` carries what the person pressed: take_back, send_now, arrived, not_arrived, account, resume, mend,
    interview, card."""

    wished = Signal(str)
    focus_let_go = Signal()
    """The button with the focus went away, and there is no other here."""

    def __init__(
        self, look: Look, clock: Clock, trouble_of: TroubleOf, why_of: WhyOf, parent: QWidget | None = None
    ) -> None:
        super().__init__(look, parent)
        self.setObjectName("letter_state")
        self._look = look
        self._clock = clock
        self._trouble_of = trouble_of
        self._why_of = why_of
        self._why = ""
        self._trouble: PostviewError | None = None
        self._letter: Letter | None = None
        self._deeds: tuple[Deed, ...] = ()
        row = QHBoxLayout()
        row.setSpacing(12)
        self._shape = QLabel()
        row.addWidget(self._shape, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(6)
        self.text = QLabel()
        self.text.setObjectName("letter_state_text")
        self.text.setWordWrap(True)
        self.detail = Small(look, "")
        self.detail.setWordWrap(True)
        self.detail.setTextFormat(Qt.TextFormat.PlainText)
        self.detail.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        words.addWidget(self.text)
        words.addWidget(self.detail)
        self._holder = QWidget()
        self._buttons = FlowLayout(self._holder)
        self._buttons.setContentsMargins(0, 0, 0, 0)
        words.addWidget(self._holder)
        row.addLayout(words, 1)
        self.body.addLayout(row)
        self._tick = QTimer(self)
        self._tick.setInterval(1000)
        self._tick.timeout.connect(self._say)
        look.theme.changed.connect(self._say)

    def show_letter(self, letter: Letter) -> None:
        self._letter = letter
        self._trouble = self._trouble_of(letter)
        self._why = self._why_of(letter)
        self.setVisible(letter.state is not LetterState.DRAFT)
        self._say()
        self._show_deeds(self._deeds_for(letter))
        self._run_tick()

    def take_focus(self) -> None:
        """Bring the keyboard to the first thing that can be done here, where there is one; never to what sends a letter
        that waits for a word: a space typed on would be that word."""
        items = [self._buttons.itemAt(at) for at in range(self._buttons.count())]
        buttons = [item.widget() for item in items if item is not None]
        button = next((one for one in buttons if one is not None and one.objectName() != "letter_send_now"), None)
        if button is not None:
            button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _deeds_for(self, letter: Letter) -> tuple[Deed, ...]:
        take_back = Deed("take_back", self.tr("Take back"), "undo-2")
        match letter.state:
            case LetterState.SCHEDULED:
                now = self._clock.now()
                if letter.send_at - now < 60 and letter.next_try_at <= now and not letter.attempts:
                    return (take_back,)
                return (take_back, Deed("send_now", self.tr("Send now"), "send"))
            case LetterState.UNKNOWN:
                return (
                    Deed("arrived", self.tr("It arrived"), "check"),
                    Deed("not_arrived", self.tr("It did not arrive"), "x"),
                )
            case LetterState.BLOCKED:
                return (
                    Deed("account", self.tr("Account settings"), "settings"),
                    Deed("resume", self.tr("Try again"), "refresh-cw"),
                    take_back,
                )
            case LetterState.LATE | LetterState.HELD:
                see = Deed("interview", self.tr("See the interview"), "inbox")
                is_mail = form_of(letter.language).medium is Medium.EMAIL
                # The keyboard comes to the first of them with the letter: that must not be the one that sends it.
                return (
                    *((see,) if self._why and letter.interview_id is not None else ()),
                    Deed("mend", self.tr("Keep as a draft"), "pencil"),
                    # A message is copied, as the row under the letter says.
                    *((Deed("send_now", self.tr("Send it now"), "send"),) if is_mail else ()),
                )
            case LetterState.UNDELIVERED:
                see = Deed("card", self.tr("Correct the address on the card"), "user")
                return (
                    Deed("mend", self.tr("Correct and send again"), "pencil"),
                    *((see,) if letter.interview_id is not None else ()),
                )
            case LetterState.REJECTED:
                return (
                    Deed("mend", self.tr("Mend it"), "pencil"),
                    Deed("account", self.tr("Account settings"), "settings"),
                )
            case _:
                return ()

    def _show_deeds(self, deeds: Sequence[Deed]) -> None:
        if tuple(deeds) == self._deeds:
            return
        self._deeds = tuple(deeds)
        focus = self.window().focusWidget()
        held_focus = focus is not None and self._holder.isAncestorOf(focus)
        empty(self._buttons)
        for deed in deeds:
            button = Button(self._look, deed.text, icon=deed.icon, main=deed.main)
            button.setObjectName(f"letter_{deed.key}")
            button.clicked.connect(lambda _checked=False, key=deed.key: self.wished.emit(key))
            self._buttons.addWidget(button)
        self._holder.setVisible(bool(deeds))
        if held_focus and deeds:
            self.take_focus()
        elif held_focus:
            self.focus_let_go.emit()

    def _say(self) -> None:
        if self._letter is None:
            return
        words = state_words(self._letter, self._look, self._clock, self._trouble, self._why)
        if breakable(words.text) != self.text.text():
            self.text.setText(breakable(words.text))
        self.detail.setVisible(bool(words.detail))
        self.detail.setText(self.tr("The server said: {answer}").format(answer=words.detail))
        group = group_of(self._letter)
        self._shape.setPixmap(self._look.icons.get(ICONS[group], TONES[group], 20).pixmap(20, 20))

    def _run_tick(self) -> None:
        """Count down only while the letter is about to leave and can be seen."""
        letter = self._letter
        soon = letter is not None and letter.state is LetterState.SCHEDULED
        soon = soon and letter is not None and letter.send_at - self._clock.now() < 3600
        if soon and self.isVisible():
            self._tick.start()
        else:
            self._tick.stop()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._run_tick()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._tick.stop()
