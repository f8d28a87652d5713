"""Looking for answers: the switch, off until it is asked for, what is read, and when it last looked; and what is read
in any case, after a letter of which nobody knows whether it left."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from postview_desktop.domain.letter import Account, SentCopy
from postview_desktop.services.answers import Answers
from postview_desktop.system.clock import Clock
from postview_desktop.ui.common.buttons import Button
from postview_desktop.ui.common.cards import Banner, Small
from postview_desktop.ui.common.context import Look
from postview_desktop.ui.common.moments import moment_in_words
from postview_desktop.wording import problems


class LookingPart(QWidget):
    """`switched` (on or off) by the person; `look_requested` to look at once."""

    switched = Signal(bool)
    look_requested = Signal()

    def __init__(self, look: Look, answers: Answers, clock: Clock, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._answers = answers
        self._clock = clock
        self._asked = False
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        self.switch = QCheckBox(self.tr("Look for answers"))
        self.switch.setObjectName("account_looks")
        self.switch.toggled.connect(self.switched)
        box.addWidget(self.switch)
        self.reads = Small(look, "")
        self.reads.setObjectName("looking_reads")
        box.addWidget(self.reads)
        self.switch.setAccessibleDescription(self._what_is_read(""))
        self.seeks = Small(look, "")
        self.seeks.setObjectName("seeking_reads")
        self.state = Small(look, "")
        self.state.setObjectName("looking_state")
        box.addWidget(self.state)
        self.trouble = Banner(look, "late")
        self.trouble.setObjectName("looking_trouble")
        box.addWidget(self.trouble)
        self.now = Button(look, self.tr("Look now"), icon="refresh-cw")
        self.now.setObjectName("look_now")
        self.now.clicked.connect(self._on_now)
        box.addWidget(self.now, 0, Qt.AlignmentFlag.AlignLeft)
        box.addWidget(self.seeks)

    def wished(self) -> bool:
        """Whether it shall look."""
        return self.switch.isChecked()

    def show_switch(self, on: bool) -> None:
        """Set the switch; nobody has pressed it by that."""
        blocker = QSignalBlocker(self.switch)
        self.switch.setChecked(on)
        blocker.unblock()

    def show_state(self, account: Account | None) -> None:
        """Say of the account that is kept what is read, when it was last looked for, and what went wrong."""
        looks = account is not None and account.looks
        self.seeks.setVisible(account is not None)
        self.seeks.setText(self._what_is_sought(account))
        errand = self._answers.errand() if looks else None
        self.reads.setText(self._what_is_read(self._moment(errand.since) if errand is not None else ""))
        self.now.setVisible(looks)
        self.state.setVisible(looks)
        self.trouble.clear()
        if not looks:
            return
        last = self._answers.last()
        if self._asked:
            self._asked = False
            self.now.set_text(self.tr("Look now"))
        if account is not None and account.paused:
            self.state.setText(self.tr("It waits until the account can send again."))
        elif errand is None:
            self.state.setText(self.tr("Nothing is looked for now: no interview or letter waits for an answer."))
        elif not last.good_at:
            self.state.setText(self.tr("It has not looked yet."))
            self.state.setVisible(last.error is None)
        else:
            self.state.setText(self.tr("Looked last: {moment}.").format(moment=self._moment(last.good_at)))
        if last.error is not None:
            told = self.tr("The last try ({moment}) failed. {why}")
            self.trouble.say(told.format(moment=self._moment(last.at), why=problems.sentence(last.error, looking=True)))

    def _what_is_read(self, since: str) -> str:
        """Plainly, what PostView reads and what it leaves alone."""
        first = self.tr(
            "Every ten minutes, and before a follow-up leaves, it reads the header of mail that came since your oldest"
            " open interview:"
        )
        if since:
            first = self.tr(
                "Every ten minutes, and before a follow-up leaves, it reads the header of mail that came since {day}:"
            ).format(day=since)
        then = self.tr(
            "who wrote to whom, when, the subject, and what tells a thread, a list or a robot; of a mail server's"
            " report that a letter did not arrive, the report. It reads the inbox and the folders that mail is sorted"
            " into, junk and trash too. Nothing is changed or marked as read, and nothing of it leaves this computer."
        )
        return f"{first} {then}"

    def _what_is_sought(self, account: Account | None) -> str:
        """Plainly, what is read after a letter of which nobody knows whether it left."""
        if account is None:
            return ""
        if not account.looks and account.sent_copy in (SentCopy.OURS, SentCopy.NONE):
            return self.tr(
                "Where a line breaks at the one moment at which nobody knows whether a letter has left, PostView asks"
                " you at once: it has found out that your provider keeps no copy by which that could be seen."
            )
        if not (account.imap_host and account.user):
            return self.tr(
                "Where a line breaks at the one moment at which nobody knows whether a letter has left, PostView asks"
                " you at once: without the server for incoming mail it cannot look into your sent mail."
            )
        return self.tr(
            "Where a line breaks at the one moment at which nobody knows whether a letter has left, PostView looks for"
            " its copy in your folder of sent mail for half an hour, also while it does not look for answers, and then"
            " asks you. It reads the headers of what lies there since the day before that letter, and nothing else."
        )

    def _moment(self, at: int) -> str:
        return moment_in_words(self._look, at, self._clock.zone(), self._clock.today(), within=True)

    def _on_now(self) -> None:
        # Not switched off meanwhile: the keyboard would go to the next field.
        if self._asked:
            return
        self._asked = True
        self.now.set_text(self.tr("Looking…"))
        self.look_requested.emit()
