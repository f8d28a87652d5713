"""The safety of the data in the window: the daily backup, the one before an import, going back, and what goes wrong.

What fails is told in one banner, in words, and tried again later; it goes when a backup was made again.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from postview_desktop.domain.backup import Backup, BackupReason
from postview_desktop.domain.errors import PostviewError
from postview_desktop.services.places import DataPlace
from postview_desktop.ui.background.keeper import Keeper
from postview_desktop.ui.safety.backup_words import full_day_and_time
from postview_desktop.ui.shell.main_window import MainWindow
from postview_desktop.ui.shell.pages import Materials
from postview_desktop.wording import problems
from postview_desktop.wording.places import warning

if TYPE_CHECKING:
    from postview_desktop.ui.shell.mail_room import MailRoom
    from postview_desktop.ui.shell.restoring import Restoring

FIRST_LOOK_MS = 4_000
"""The first backup of a day is made when the window has long answered its first clicks."""


class SafetyRoom(QObject):
    """Owns the going back; the keeper is shared with the page. `restored` when the data is another one."""

    restored = Signal()

    def __init__(self, window: MainWindow, materials: Materials, mail: Callable[[], MailRoom]) -> None:
        super().__init__(window)
        self._window = window
        self._look = materials.look
        self._suite = materials.suite
        self._waiting: list[Callable[[], None]] = []
        self._in_trouble = False
        self._first_look = QTimer(self)
        self._first_look.setSingleShot(True)
        self._first_look.setInterval(FIRST_LOOK_MS)
        self._first_look.timeout.connect(self._on_first_look)
        self.keeper: Keeper = materials.keeper
        self.keeper.refused.connect(self._on_refused)
        self.keeper.made.connect(self._on_made)
        self._materials = materials
        self._mail = mail
        self._restoring: Restoring | None = None

    @property
    def restoring(self) -> Restoring:
        """Going back, made when it is first wished."""
        if self._restoring is None:
            from postview_desktop.ui.shell.restoring import Restoring

            self._restoring = Restoring(self._window, self._materials, self._mail)
            self._restoring.restored.connect(self._on_restored)
            self._restoring.ended.connect(self._on_ended)
        return self._restoring

    @property
    def is_restoring(self) -> bool:
        """Whether the data is about to become another one."""
        return self._restoring is not None and self._restoring.busy

    def start(self) -> None:
        """Begin, in a moment, to look whether the daily backup is due."""
        self._first_look.start()

    def _on_first_look(self) -> None:
        self._tell_place()
        self.look()

    def _tell_place(self) -> None:
        """Once: the folder of the data is one that another computer may have, too."""
        place = self._suite.whereabouts.to_tell()
        if place is None:
            return
        self._window.safety_banner.say(warning(place), self.tr("Understood"), lambda: self._on_understood(place))

    def _on_understood(self, place: DataPlace) -> None:
        self._window.safety_banner.clear()
        try:
            self._suite.whereabouts.told(place)
        except PostviewError as error:
            self._window.fail(error)

    def look(self) -> None:
        """With each look at the clock, and so when the day has turned."""
        if self.is_restoring or self._first_look.isActive():
            return
        try:
            self.keeper.look()
        except PostviewError as error:
            self._say(error)

    def before_import(self, then: Callable[[], None]) -> None:
        """Back up what is there, then call `then`, also where that was refused: an import can be undone without it."""
        if self.is_restoring:
            self._waiting.append(lambda: self.before_import(then))
        elif not self._suite.history.lines(limit=1):
            then()  # there is nothing yet
        else:
            self.keeper.make(BackupReason.IMPORT, ended=lambda _backup: then())

    def end(self) -> None:
        """PostView ends: nothing more is begun."""
        self._first_look.stop()
        self.keeper.end()

    # -- what became of it ---------------------------------------------------------------------------------------

    def _on_made(self, _reason: BackupReason, _backup: Backup) -> None:
        if self._in_trouble:
            self._in_trouble = False
            self._window.safety_banner.clear()

    def _on_refused(self, reason: BackupReason, error: PostviewError) -> None:
        if reason in (BackupReason.DAILY, BackupReason.IMPORT):
            self._say(error)

    def _say(self, error: PostviewError) -> None:
        self._in_trouble = True
        words = self.tr("No backup could be made: {reason} PostView tries again by itself.")
        text = words.format(reason=problems.sentence(error))
        self._window.safety_banner.say(text, self.tr("Backups"), lambda: self._window.show_page("backups"))

    def _on_restored(self, now: Backup, before: Backup | None) -> None:
        self.restored.emit()
        when = full_day_and_time(self._look, now.made_at, self._suite.clock.zone())
        words = self.tr("Your data is as it was on {when}").format(when=when)
        if before is None:
            self._window.say(words)
            return

        def take_back() -> None:
            self.restoring.restore(before)

        self._window.say_with(words, self.tr("Take back"), take_back)
        self._window.undoing.offer(take_back)

    def _on_ended(self) -> None:
        waiting, self._waiting = self._waiting, []
        for one in waiting:
            one()
