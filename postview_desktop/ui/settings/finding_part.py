"""Finding the servers of an address that is not in the table: when that is asked for, in a job that can be stopped."""

from __future__ import annotations

import threading
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from postview_desktop.domain.addresses import domain_of, is_address
from postview_desktop.domain.errors import PostviewError, Problem
from postview_desktop.domain.provider import Guess
from postview_desktop.ui.background.jobs import Jobs
from postview_desktop.ui.common.buttons import Button
from postview_desktop.ui.common.cards import Banner, Small
from postview_desktop.ui.common.context import Look
from postview_desktop.wording import problems
from postview_desktop.wording.mail_settings import doubt_sentence, source_sentence

Find = Callable[[str, Callable[[], bool]], Guess | None]
"""An address, and whether it was stopped; on a worker's thread."""


class FindingPart(QWidget):
    """`found` carries settings (`Guess`) that may be used: proved, or said by the person to be right. `failed` carries
    nothing: why stands here."""

    found = Signal(object)
    failed = Signal()

    def __init__(self, look: Look, jobs: Jobs, find: Find, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._find = find
        self._address = ""
        self._stop: threading.Event | None = None
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        self.what = Small(look, "")
        self.what.setObjectName("finding_what")
        box.addWidget(self.what)
        self.button = Button(look, self.tr("Find the servers"), icon="search")
        self.button.setObjectName("account_find")
        self.button.clicked.connect(self._on_pressed)
        box.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        self.doubt = Banner(look, "late")
        self.doubt.setObjectName("finding_doubt")
        box.addWidget(self.doubt)
        self.hide()

    def offer(self, address: str) -> None:
        """Offer to find the servers of this address; "" where they are known, or it is none yet."""
        address = address if is_address(address) else ""
        same = bool(address) and domain_of(address) == domain_of(self._address)
        self._address = address
        if same:
            return
        self.stop()
        self.doubt.clear()
        self.what.setText(
            self.tr(
                "PostView does not know the servers of {domain}. It can ask that domain, and the DNS about it; they are"
                " told the domain, not your address."
            ).format(domain=domain_of(address))
        )
        self.setVisible(bool(address))

    def start(self) -> None:
        """Ask now."""
        self.stop()
        self.doubt.clear()
        stop = self._stop = threading.Event()
        self.button.set_text(self.tr("Stop looking for them"))
        self._jobs.run(
            self._find,
            self._address,
            stop.is_set,
            done=partial(self._on_found, stop),
            failed=partial(self._on_failed, stop),
            owner=self,
        )

    def stop(self) -> None:
        """What is under way ends with its next step, and is not heard any more."""
        if self._stop is not None:
            self._stop.set()
        self._stop = None
        self.button.set_text(self.tr("Find the servers"))

    @property
    def offered(self) -> bool:
        return bool(self._address)

    @property
    def busy(self) -> bool:
        return self._stop is not None

    def _on_pressed(self) -> None:
        if self.busy:
            self.stop()
        else:
            self.start()

    def _on_found(self, stop: threading.Event, guess: Guess | None) -> None:
        if stop is not self._stop:
            return
        self.stop()
        if guess is None:
            self._refuse(PostviewError(Problem.SETTINGS_NOT_FOUND, host=domain_of(self._address)))
        elif guess.unproved:
            words = f"{source_sentence(guess)} {doubt_sentence(guess)}"
            self.doubt.say(words, self.tr("Yes, use them"), partial(self._on_said_right, guess))
        else:
            self.found.emit(guess)

    def _on_said_right(self, guess: Guess) -> None:
        self.doubt.clear()
        self.found.emit(guess)

    def _on_failed(self, stop: threading.Event, error: Exception) -> None:
        if stop is not self._stop:
            return
        self.stop()
        if not isinstance(error, PostviewError):
            raise error
        self._refuse(error)

    def _refuse(self, error: PostviewError) -> None:
        self.doubt.say(problems.sentence(error))
        self.failed.emit()
