"""The window before the window where the data is locked: asks for the passphrase or the recovery key.

Where the key ring keeps the key nobody sees this, unless the key ring is closed or has lost it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QIcon
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from postview_desktop.domain.errors import PostviewError, Problem
from postview_desktop.domain.key import DatabaseKey, KeyWay
from postview_desktop.services import lock
from postview_desktop.system.paths import Paths, resources
from postview_desktop.system.secrets import Secrets
from postview_desktop.ui.background.jobs import Jobs
from postview_desktop.ui.common.buttons import Button
from postview_desktop.ui.common.cards import Heading, Muted, Small
from postview_desktop.ui.common.context import Look
from postview_desktop.ui.common.form import Form
from postview_desktop.wording import problems

WIDTH_EMS = 34


@dataclass(frozen=True, slots=True)
class Openings:
    """How a key is found, as functions for a worker: by words that were typed, and by the key ring (`True`: it may
    show its own prompt)."""

    by_words: Callable[[str], DatabaseKey]
    by_key_ring: Callable[[bool], DatabaseKey]


def openings_in(data_dir: Path, secrets: Secrets) -> Openings:
    """The real ones; each key is tried on the database before it is believed."""
    database = Paths(data_dir).database
    return Openings(
        by_words=lambda words: lock.prove(database, lock.key_from_words(data_dir, words)),
        by_key_ring=lambda ask: lock.prove(database, lock.key_from_ring(data_dir, secrets, ask=ask)),
    )


class UnlockWindow(QWidget):
    """`opened` with the key; `quit_requested` when the person leaves it. `needed` when the person must be asked."""

    opened = Signal(object)
    needed = Signal()
    quit_requested = Signal()

    def __init__(
        self, look: Look, jobs: Jobs, way: KeyWay | None, openings: Openings, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._jobs = jobs
        self._openings = openings
        self._recovery = way is not KeyWay.PASSPHRASE
        self._settled = False
        self._asking = False
        self.setObjectName("unlock_window")
        self.setWindowTitle("PostView")
        self.setWindowIcon(QIcon(str(resources() / "icons" / "app" / "postview.svg")))
        em = look.theme.em
        self.setMinimumWidth(round(em * WIDTH_EMS))
        box = QVBoxLayout(self)
        margin = round(em * 1.8)
        box.setContentsMargins(margin, margin, margin, margin)
        box.setSpacing(round(em * 0.8))
        head = QHBoxLayout()
        head.setSpacing(round(em * 0.7))
        shape = QLabel()
        size = round(em * 1.7)
        shape.setPixmap(look.icons.get("lock", "accent", size).pixmap(size, size))
        head.addWidget(shape)
        head.addWidget(Heading(look, self.tr("PostView is locked")), 1)
        box.addLayout(head)
        self._what = Muted(look)
        self._what.setObjectName("unlock_what")
        box.addWidget(self._what)
        self.form = Form(look)
        self.passphrase = QLineEdit()
        self.passphrase.setObjectName("passphrase")
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Password)
        self.form.row(self.tr("Passphrase"), self.passphrase)
        self.recovery_key = QLineEdit()
        self.recovery_key.setObjectName("recovery_key")
        self.recovery_key.setPlaceholderText("ABCD-EFGH-…")
        self.form.row(
            self.tr("Recovery key"),
            self.recovery_key,
            self.tr("14 groups of four letters, shown when the lock was set. Capitals and dashes do not matter."),
        )
        for field in (self.passphrase, self.recovery_key):
            field.returnPressed.connect(self._try_words)
        box.addWidget(self.form)
        self._wait = Small(look)
        self._wait.setObjectName("unlock_wait")
        self._wait.hide()
        box.addWidget(self._wait)
        box.addLayout(self._buttons(way))
        box.addStretch(1)
        self._show_fields()
        self._say(way)
        width = self.minimumWidth()
        self.resize(width, box.totalHeightForWidth(width))

    # parts

    def _buttons(self, way: KeyWay | None) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(round(self._look.theme.em * 0.5))
        self.other = Button(self._look, "", quiet=True)
        self.other.setObjectName("unlock_other")
        self.other.clicked.connect(self._on_other)
        self.other.setVisible(way is KeyWay.PASSPHRASE)
        row.addWidget(self.other)
        self.ring = Button(self._look, self.tr("Unlock the key ring"), icon="key-round")
        self.ring.setObjectName("unlock_key_ring")
        self.ring.clicked.connect(lambda: self.ask_key_ring(prompt=True))
        self.ring.hide()
        row.addWidget(self.ring)
        row.addStretch(1)
        self.quit = Button(self._look, self.tr("Quit"))
        self.quit.setObjectName("unlock_quit")
        self.quit.clicked.connect(self.close)
        row.addWidget(self.quit)
        self.main = Button(self._look, self.tr("Unlock"), main=True)
        self.main.setObjectName("unlock")
        self.main.clicked.connect(self._try_words)
        row.addWidget(self.main)
        return row

    def _say(self, way: KeyWay | None) -> None:
        self._what.setText(
            {
                KeyWay.PASSPHRASE: self.tr("Your data on this computer is encrypted. The passphrase opens it."),
                KeyWay.KEY_RING: self.tr("Your data on this computer is encrypted, and the key ring keeps the key."),
                None: self.tr(
                    "Your data on this computer is encrypted, and the small file that keeps its key, postview.key, is "
                    "missing or damaged. The recovery key opens it."
                ),
            }[way]
        )

    def _show_fields(self) -> None:
        self.form.set_row_visible(self.passphrase, not self._recovery)
        self.form.set_row_visible(self.recovery_key, self._recovery)
        self.other.set_text(self.tr("Use the passphrase") if self._recovery else self.tr("Use the recovery key"))
        self._field().setFocus(Qt.FocusReason.OtherFocusReason)

    def _field(self) -> QLineEdit:
        return self.recovery_key if self._recovery else self.passphrase

    # trying

    def ask_key_ring(self, *, prompt: bool = False) -> None:
        """Ask the key ring in a job; only with `prompt` may it show a window of its own."""
        self._start(partial(self._openings.by_key_ring, prompt), self.tr("Asking the key ring…"), self._on_ring_refused)

    def _try_words(self) -> None:
        if self._asking:
            return
        self.form.clear_errors()
        words = self._field().text()
        if not words.strip():
            self.form.error(self._field(), self.tr("Nothing is typed yet."))
            return
        self._start(partial(self._openings.by_words, words), self.tr("Trying it…"), self._on_words_refused)

    def _start(self, way: Callable[[], DatabaseKey], words: str, refused: Callable[[Exception], None]) -> None:
        self._asking = True
        self._wait.setText(words)
        self._wait.show()
        self.main.setEnabled(False)
        self._jobs.run(way, done=self._on_opened, failed=refused, owner=self)

    def _on_opened(self, key: DatabaseKey) -> None:
        self._settled = True
        self.opened.emit(key)

    def _on_words_refused(self, error: Exception) -> None:
        self._rest()
        if not isinstance(error, PostviewError):
            raise error
        self.form.error(self._field(), problems.sentence(error))
        self._field().selectAll()

    def _on_ring_refused(self, error: Exception) -> None:
        self._rest()
        if not isinstance(error, PostviewError):
            raise error
        self._what.setText(
            self.tr("The key ring of this login is closed. Unlock it, or type the recovery key.")
            if error.problem is Problem.KEY_RING_LOCKED
            else problems.sentence(error)
        )
        self.ring.setVisible(error.problem is not Problem.NO_KEY_RING)
        self.needed.emit()

    def _rest(self) -> None:
        self._asking = False
        self._wait.hide()
        self.main.setEnabled(True)

    def _on_other(self) -> None:
        self.form.clear_errors()
        self._recovery = not self._recovery
        self._show_fields()

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        if not self._settled:
            self.quit_requested.emit()
