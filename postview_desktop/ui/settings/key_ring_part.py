"""The key ring beside the mail account: where the password goes, the session alone as a way round, and unlocking."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from postview_desktop.domain.errors import PostviewError
from postview_desktop.domain.letter import SignIn
from postview_desktop.services.accounts import KeyRingState
from postview_desktop.system.secrets import Secrets
from postview_desktop.ui.background.jobs import Jobs
from postview_desktop.ui.common.cards import Small
from postview_desktop.ui.common.context import Look
from postview_desktop.wording import problems
from postview_desktop.wording.mail_settings import key_ring_sentence


class KeyRingPart(QWidget):
    """Speaks of the password, or of what a provider's own page gives in its place. `unlocked` when it can be used."""

    unlocked = Signal()

    def __init__(self, look: Look, secrets: Secrets, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._secrets = secrets
        self._jobs = jobs
        self._way = SignIn.PASSWORD
        self._state: KeyRingState | None = None
        """What is known of the key ring; None before it has answered."""
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(round(look.theme.em * 0.5))
        self.state = Small(look, "")
        self.state.setObjectName("key_ring_state")
        box.addWidget(self.state)
        self.session_only = QCheckBox()
        self.session_only.setObjectName("session_only")
        box.addWidget(self.session_only)
        self.session_only.hide()
        self.show_way(SignIn.PASSWORD)

    @property
    def for_session_only(self) -> bool:
        """Whether nothing shall be kept longer than until the program is quit."""
        return self.session_only.isChecked()

    def show_way(self, way: SignIn) -> None:
        """Speak of what this way of signing in leaves to be kept."""
        self._way = way
        self.session_only.setText(
            self.tr("Keep the password for this session only")
            if way is SignIn.PASSWORD
            else self.tr("Keep the sign-in for this session only")
        )
        if self._state is not None:
            self.state.setText(key_ring_sentence(self._state, way))

    def ask(self) -> None:
        """Find out how the key ring is, and show it when it has answered."""
        self._jobs.run(self._secrets.state, done=self._show, failed=self._on_silent, owner=self)

    def offer_session(self) -> None:
        """Let the person pass the key ring by: it has just refused."""
        self.session_only.show()

    def unlock(self) -> None:
        """Have the desktop ask for the key ring's own password."""
        self._jobs.run(self._secrets.unlock, done=self._on_unlocked, failed=self._on_silent, owner=self)

    def where_it_lies(self, ring: KeyRingState) -> str:
        """What became of the password or sign-in that was kept just now."""
        if self._way is not SignIn.PASSWORD:
            if ring is KeyRingState.ABSENT:
                return self.tr("The sign-in is kept until you quit PostView, and needed again after that.")
            return self.tr("The sign-in lies in the key ring of this computer.")
        if ring is KeyRingState.ABSENT:
            return self.tr("The password is kept until you quit PostView, and asked for again after that.")
        return self.tr("The password lies in the key ring of this computer.")

    def _show(self, state: KeyRingState) -> None:
        self._state = state
        self.session_only.setVisible(state is KeyRingState.LOCKED)
        self.state.setText(key_ring_sentence(state, self._way))

    def _on_silent(self, error: Exception) -> None:
        if not isinstance(error, PostviewError):
            raise error
        self.session_only.show()
        self.state.setText(problems.sentence(error))

    def _on_unlocked(self, state: KeyRingState) -> None:
        self._show(state)
        if state is KeyRingState.AVAILABLE:
            self.unlocked.emit()
