"""Copies in the folder of sent mail: the switch, off until it is allowed, what it does, and what was found out."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from postview_desktop.domain.errors import PostviewError
from postview_desktop.domain.letter import Account, SentCopy
from postview_desktop.services.sent_copies import Copies, CopyState
from postview_desktop.ui.common.cards import Small
from postview_desktop.ui.common.context import Look
from postview_desktop.wording import problems


class CopyingPart(QWidget):
    """Shown where mail comes in with the account that is kept. `said` is the quiet line with Undo."""

    said = Signal(str, int)

    def __init__(self, look: Look, copies: Copies, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._copies = copies
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        self.switch = QCheckBox(self.tr("Keep a copy of each letter in the folder of sent mail"))
        self.switch.setObjectName("account_sent_copies")
        self.switch.toggled.connect(self._on_switched)
        box.addWidget(self.switch)
        words = self.tr(
            "Some providers keep one by themselves. After a letter has left, PostView looks for its copy in that folder"
            " (the headers of two days); where none turns up within ten minutes, it puts one there, marked as read, and"
            " so it does with each letter from then on. Nothing else in your mailbox is changed."
        )
        box.addWidget(Small(look, words))
        self.switch.setAccessibleDescription(words)
        self.state = Small(look, "")
        self.state.setObjectName("sent_copies_state")
        box.addWidget(self.state)

    def show_state(self, account: Account | None) -> None:
        """Show the switch as it is kept, and what was found out by now."""
        state = self._copies.state()
        self.setVisible(account is not None and bool(account.imap_host and account.user))
        blocker = QSignalBlocker(self.switch)
        self.switch.setChecked(state.allowed)
        blocker.unblock()
        self._say(self._found_out(state) if state.allowed else "")

    def _on_switched(self, on: bool) -> None:
        try:
            change = self._copies.allow(on)
        except PostviewError as error:
            self.show_state(None)
            self.show()
            self._say(problems.sentence(error))
            return
        words = self.tr("Copies are kept in your sent mail") if on else self.tr("No more copies are put there")
        self.said.emit(words, change)

    def _say(self, words: str) -> None:
        self.state.setText(words)
        self.state.setVisible(bool(words))

    def _found_out(self, state: CopyState) -> str:
        match state.kept_by:
            case SentCopy.PROVIDER:
                words = self.tr("Found out: your provider keeps them by itself. PostView adds none.")
            case SentCopy.OURS:
                words = self.tr("Found out: your provider keeps none. PostView puts them there.")
            case SentCopy.NONE:
                words = self.tr("Found out: your mailbox has no folder for sent mail, so no copy is kept.")
            case _ if state.waiting:
                words = self.tr("Not found out yet: PostView looks for the copy of the letter that left last.")
            case _:
                words = self.tr("Not found out yet: the next letter that leaves will show it.")
        if state.error is None:
            return words
        trouble = self.tr("The last try failed; every letter is where it should be, and it is tried again.")
        return f"{words} {trouble} {problems.sentence(state.error)}"
