"""The lock in Settings: set it, keep its key in another way, see the recovery key again, take it off."""

from __future__ import annotations

import threading
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from postview_desktop.domain.errors import PostviewError
from postview_desktop.domain.key import DatabaseKey, KeyWay
from postview_desktop.services.lock import Lock, LockState, keep_key, lock_backups, open_backups
from postview_desktop.ui.background.jobs import Jobs
from postview_desktop.ui.common.buttons import Button
from postview_desktop.ui.common.cards import Banner, Card, Muted, Small, SubHeading
from postview_desktop.ui.common.context import Look
from postview_desktop.ui.common.flow import FlowLayout
from postview_desktop.ui.settings.lock_sheets import KeepingSheet, RecoverySheet, TakeOffSheet
from postview_desktop.wording import problems


class LockSection(Card):
    """Slow parts (the passphrase, the key ring, older backups) are jobs; the database itself is encrypted at once,
    a second for each 30 MB, because nothing may change it meanwhile."""

    said = Signal(str, int)
    locking = Signal()
    """Right before the database is written anew: what is being typed should be kept."""

    def __init__(
        self, look: Look, *, lock: Lock, jobs: Jobs, secrets: Any, data_dir: Path, parent: QWidget | None = None
    ) -> None:
        super().__init__(look, parent)
        self.setObjectName("lock")
        self._look = look
        self._lock = lock
        self._jobs = jobs
        self._secrets = secrets
        self._data_dir = data_dir
        self._stopping = threading.Event()
        head = QHBoxLayout()
        head.setSpacing(10)
        self._shape = QLabel()
        head.addWidget(self._shape)
        head.addWidget(SubHeading(look, self.tr("Lock")), 1)
        self.body.addLayout(head)
        self.status = Muted(look)
        self.status.setObjectName("lock_status")
        self.body.addWidget(self.status)
        self.note = Small(look)
        self.note.setObjectName("lock_note")
        self.body.addWidget(self.note)
        self.trouble = Banner(look, "late")
        self.backups = Banner(look, "late")
        self.backups.setObjectName("lock_backups")
        self.body.addWidget(self.trouble)
        self.body.addWidget(self.backups)
        self._buttons()
        look.theme.changed.connect(self._paint)
        self._paint()

    def refresh(self) -> None:
        """Show how it is now, and look in a job whether older backups are open."""
        state = self._lock.state()
        self.status.setText(self._status_words(state))
        self.note.setText(
            ""
            if state.locked
            else self.tr(
                "Where the whole disk is encrypted, as most laptops can do, a stolen computer is covered already."
            )
            if state.can
            else self.tr(
                "This installation of PostView lacks SQLCipher, which does the encrypting. PostView's own packages "
                "have it."
            )
        )
        self.note.setVisible(bool(self.note.text()))
        self.set_lock.setVisible(not state.locked and state.can)
        for button in (self.keep, self.show_key, self.take_off):
            button.setVisible(state.locked)
        self.keep.set_text(
            self.tr("Change passphrase…") if state.way is KeyWay.PASSPHRASE else self.tr("Keep the key in another way…")
        )
        if state.locked:
            self._jobs.run(open_backups, self._data_dir, done=self._show_open, owner=self)
        else:
            self.backups.clear()

    # parts

    def _buttons(self) -> None:
        row = QWidget()
        flow = FlowLayout(row)
        self.set_lock = Button(self._look, self.tr("Lock my data…"), icon="lock")
        self.set_lock.setObjectName("lock_set")
        self.set_lock.clicked.connect(self._ask_way)
        self.keep = Button(self._look, "", icon="key-round")
        self.keep.setObjectName("lock_keep")
        self.keep.clicked.connect(self._ask_other_way)
        self.show_key = Button(self._look, self.tr("Show the recovery key…"))
        self.show_key.setObjectName("lock_show_key")
        self.show_key.clicked.connect(self._show_recovery_key)
        self.take_off = Button(self._look, self.tr("Take the lock off…"), quiet=True)
        self.take_off.setObjectName("lock_take_off_button")
        self.take_off.clicked.connect(self._ask_take_off)
        for button in (self.set_lock, self.keep, self.show_key, self.take_off):
            flow.addWidget(button)
        self.body.addWidget(row)

    def _status_words(self, state: LockState) -> str:
        if not state.locked:
            return self.tr("Off: whoever gets hold of the disk or of a copy of the folder can read your data.")
        if state.way is KeyWay.PASSPHRASE:
            return self.tr("On: the database is encrypted, and the passphrase is asked for at each start.")
        if state.way is KeyWay.KEY_RING:
            return self.tr("On: the database is encrypted, and the key ring of this login opens it.")
        return self.tr(
            "On, but only the recovery key opens it any more. Choose a passphrase or the key ring, so that the next "
            "start is easier."
        )

    # locking

    def _ask_way(self) -> None:
        sheet = KeepingSheet(self._look, self.window(), self.tr("Lock my data"), self.tr("Next"), first=True)
        sheet.accepted.connect(lambda: self._ask_kept(DatabaseKey.new(), sheet.way(), sheet.passphrase()))
        sheet.open()

    def _ask_kept(self, key: DatabaseKey, way: KeyWay, passphrase: str) -> None:
        sheet = RecoverySheet(self._look, self.window(), key, before=True)
        sheet.accepted.connect(partial(self._keep_key, key, way, passphrase, self._lock_now))
        sheet.open()

    def _lock_now(self, key: DatabaseKey) -> None:
        self.locking.emit()
        try:
            self._lock.lock(key)
        except PostviewError as error:
            self.trouble.say(problems.sentence(error), self.tr("Try again"), partial(self._lock_again, key))
            return
        self.refresh()
        # The button that was pressed is gone: without this the focus would leave the page.
        self.keep.setFocus(Qt.FocusReason.OtherFocusReason)
        self.said.emit(self.tr("Your data is locked"), 0)

    def _lock_again(self, key: DatabaseKey) -> None:
        self.trouble.clear()
        self._lock_now(key)

    # keeping the key in another way

    def _ask_other_way(self) -> None:
        key = self._lock.key()
        if key is None:
            return
        sheet = KeepingSheet(
            self._look, self.window(), self.tr("How the key is kept"), self.tr("Keep it so"), first=False
        )
        sheet.accepted.connect(
            lambda: self._keep_key(key, sheet.way(), sheet.passphrase(), lambda _key: self._on_kept_so())
        )
        sheet.open()

    def _on_kept_so(self) -> None:
        self.refresh()
        self.said.emit(self.tr("Kept; the recovery key is the same as before"), 0)

    def _keep_key(self, key: DatabaseKey, way: KeyWay, passphrase: str, then: Any) -> None:
        self.trouble.clear()
        self._busy(True)

        def done(clean: bool) -> None:
            self._busy(False)
            then(key)
            if not clean:
                self.trouble.say(self.tr("The key ring still has the key, too: it is closed or did not answer."))

        self._jobs.run(
            keep_key,
            self._data_dir,
            key,
            way,
            passphrase,
            self._secrets,
            done=done,
            failed=self._on_refused,
            owner=self,
        )

    def _on_refused(self, error: Exception) -> None:
        self._busy(False)
        if not isinstance(error, PostviewError):
            raise error
        self.trouble.say(problems.sentence(error))

    def _busy(self, busy: bool) -> None:
        for button in (self.set_lock, self.keep, self.take_off):
            button.setEnabled(not busy)

    # the recovery key, and taking the lock off

    def _show_recovery_key(self) -> None:
        key = self._lock.key()
        if key is not None:
            RecoverySheet(self._look, self.window(), key, before=False).open()

    def _ask_take_off(self) -> None:
        sheet = TakeOffSheet(self._look, self.window())
        sheet.accepted.connect(self._take_off_now)
        sheet.open()

    def _take_off_now(self) -> None:
        self.trouble.clear()
        self.locking.emit()
        try:
            self._lock.take_off()
        except PostviewError as error:
            self.trouble.say(problems.sentence(error), self.tr("Try again"), self._take_off_now)
            return
        self.refresh()
        self.set_lock.setFocus(Qt.FocusReason.OtherFocusReason)
        self.said.emit(self.tr("The lock is off"), 0)

    # backups from before

    def _show_open(self, found: tuple[Path, ...]) -> None:
        key = self._lock.key()
        if not found or key is None:
            self.backups.clear()
            return
        self.backups.say(
            self.tr("One backup from before the lock can still be read by whoever has the folder.")
            if len(found) == 1
            else self.tr("{count} backups from before the lock can still be read by whoever has the folder.").format(
                count=len(found)
            ),
            self.tr("Lock it, too") if len(found) == 1 else self.tr("Lock them, too"),
            partial(self._lock_backups, found, key),
        )

    def _lock_backups(self, found: tuple[Path, ...], key: DatabaseKey) -> None:
        self.backups.say(self.tr("Locking the older backups…"), self.tr("Stop"), self._stopping.set)
        self._stopping.clear()
        self._jobs.run(
            lock_backups,
            found,
            key,
            _unheard,
            self._stopping.is_set,
            done=self._on_backups_locked,
            failed=self._on_backups_refused,
            owner=self,
        )

    def _on_backups_locked(self, count: int) -> None:
        self.refresh()
        self.said.emit(
            self.tr("One backup locked") if count == 1 else self.tr("{count} backups locked").format(count=count), 0
        )

    def _on_backups_refused(self, error: Exception) -> None:
        self.refresh()
        self._on_refused(error)

    def _paint(self) -> None:
        size = round(self._look.theme.em)
        self._shape.setPixmap(self._look.icons.get("lock", "muted", size).pixmap(size, size))


def _unheard(_done: int, _total: int) -> None:
    """Each takes a moment only, and the banner says that it is being done."""
