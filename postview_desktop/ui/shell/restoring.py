"""Going back to a backup while the program runs: one step after the other, and nothing old reaches the new data.

1. what is typed is kept; a form that is half written is the person's to settle first
2. what runs beside comes to rest: a letter that is just leaving has left, or not
3. the backup is laid out beside the data and checked, in a job
4. a backup is made of what is there now, so that the way back is open
5. every page goes, and with it every text, timer and number of old; then the data is changed, and pages come anew

From step 2 to the end a sheet lies over the window, so that nothing is typed that would be lost.
"""

from __future__ import annotations

import logging
import sys
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, SignalInstance
from PySide6.QtWidgets import QWidget

from postview_desktop.domain.backup import Backup, BackupReason
from postview_desktop.domain.errors import PostviewError, Problem
from postview_desktop.domain.key import DatabaseKey
from postview_desktop.services.backups import Prepared, prepare_restore
from postview_desktop.services.lock import key_from_words
from postview_desktop.ui.background.keeper import Keeper
from postview_desktop.ui.background.long_job import LongJob
from postview_desktop.ui.common.autosave import AutoSave
from postview_desktop.ui.safety.key_sheet import KeySheet
from postview_desktop.ui.safety.progress_sheet import ProgressSheet
from postview_desktop.ui.safety.sheets import PassphraseSheet, RestoreSheet
from postview_desktop.ui.shell.main_window import MainWindow
from postview_desktop.ui.shell.pages import Materials
from postview_desktop.wording import problems

if TYPE_CHECKING:
    from postview_desktop.ui.shell.mail_room import MailRoom

_log = logging.getLogger(__name__)

REST_LOOKS_MS = 200


@dataclass
class _Way:
    """How far one going back is. `source` is a backup of the list, or a file to look into first."""

    source: Path
    from_file: bool
    passphrase: str = ""
    key: DatabaseKey | None = None
    """Of a backup that another lock than today's has locked."""
    prepared: Prepared | None = None
    before: Backup | None = None


class Restoring(QObject):
    """`restored` carries the backup that is in place now and the one that was made before it (None for none)."""

    restored = Signal(object, object)
    ended = Signal()

    def __init__(
        self,
        window: MainWindow,
        materials: Materials,
        mail: Callable[[], MailRoom],
        *,
        prepare: Callable[..., Prepared] = prepare_restore,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._materials = materials
        self._look = materials.look
        self._suite = materials.suite
        self._mail = mail
        self._prepare = prepare
        self._way: _Way | None = None
        self._sheet: ProgressSheet | None = None
        self._job: LongJob | None = None
        self._stopped = False
        self._rest = QTimer(self)
        self._rest.setInterval(REST_LOOKS_MS)
        self._rest.timeout.connect(self._look_for_rest)

    @property
    def busy(self) -> bool:
        """Whether the data is about to become another one."""
        return self._way is not None

    @property
    def _keeper(self) -> Keeper:
        return self._materials.keeper

    def restore(self, backup: Backup) -> None:
        """Go back to one of the list; the person has said yes."""
        self._set_out(_Way(source=backup.path, from_file=False))

    def restore_file(self, path: Path) -> None:
        """Look into a file, say what it would change, and go back to it on a yes."""
        self._set_out(_Way(source=path, from_file=True))

    # -- 1 and 2: everything is kept and at rest -----------------------------------------------------------------

    def _set_out(self, way: _Way) -> None:
        if self._way is not None:
            return
        if not self._is_settled():
            return
        self._way, self._stopped = way, False
        self._mail().stop()
        self._sheet = sheet = ProgressSheet(self._look, self._window, self.tr("Going back"))
        sheet.stop_requested.connect(self._stop)
        sheet.say_step(self.tr("Waiting for what is under way (a letter, a backup)…"))
        sheet.open()
        self._rest.start()
        QTimer.singleShot(0, self, self._look_for_rest)

    def _is_settled(self) -> bool:
        """Nothing is typed that is not on disk."""
        try:
            self._window.flush()
        except PostviewError as error:
            self._window.fail(error)
            return False
        half_written = any(is_dirty(widget) for widget in self._window.findChildren(QWidget))
        if half_written or any(one.pending for one in self._window.findChildren(AutoSave)):
            words = self.tr(
                "Something is half written and not kept yet. Nothing was changed. Save it or drop it first."
            )
            self._window.quiet_line.say(words, trouble=True)
            return False
        return True

    def _look_for_rest(self) -> None:
        way = self._way
        if way is None or self._job is not None or not self._rest.isActive():
            return
        if self._stopped:
            self._end()
        elif not self._is_under_way():
            self._rest.stop()
            self._unpack(way)

    def _is_under_way(self) -> bool:
        """A letter that leaves, a look into the mailbox, a backup, a file that is read: each ends by writing what it
        found out about the data of now, which must not fall into the other one."""
        mail = self._mail()
        return mail.courier.busy or mail.lookout.busy or self._keeper.busy is not None or self._materials.jobs.busy > 0

    # -- 3: the backup is laid out and checked ---------------------------------------------------------------------

    def _unpack(self, way: _Way) -> None:
        self._say_step(self.tr("Unpacking and checking the backup…"))
        self._job = job = LongJob(self._materials.jobs, self)
        job.progressed.connect(self._on_progress)
        job.start(
            partial(self._prepare, key=self._suite.store.key, backup_key=way.key),
            way.source,
            way.passphrase,
            self._materials.data_dir,
            done=lambda prepared: self._on_prepared(way, prepared),
            failed=lambda error: self._on_not_prepared(way, error),
        )

    def _on_prepared(self, way: _Way, prepared: Prepared) -> None:
        self._job = None
        way.prepared = prepared
        if self._stopped:
            self._end()
        elif way.from_file:
            self._ask(way, prepared)
        else:
            self._back_up(way)

    def _on_not_prepared(self, way: _Way, error: Exception) -> None:
        self._job = None
        if self._stopped:
            self._end()
        elif isinstance(error, PostviewError) and error.problem is Problem.PASSPHRASE_NEEDED:
            self._ask_passphrase(way, "")
        elif isinstance(error, PostviewError) and error.problem is Problem.WRONG_ARCHIVE_PASSPHRASE:
            self._ask_passphrase(way, problems.sentence(error))
        elif isinstance(error, PostviewError) and error.problem is Problem.DATABASE_LOCKED:
            self._ask_key(way, error.details.get("key_id", ""))
        else:
            self._fail(error)

    def _ask_key(self, way: _Way, key_id: str) -> None:
        """A backup from another lock (or from before the lock was taken off): its passphrase or its recovery key."""
        sheet = KeySheet(
            self._look,
            self._over(),
            way.source.name,
            self._materials.jobs,
            partial(key_from_words, self._materials.data_dir, key_id=key_id),
        )

        def go_on(key: DatabaseKey) -> None:
            way.key = key
            self._unpack(way)

        sheet.opened.connect(go_on)
        sheet.rejected.connect(self._end)
        sheet.open()

    def _ask_passphrase(self, way: _Way, sentence: str) -> None:
        sheet = PassphraseSheet(self._look, self._over(), way.source.name, sentence)

        def go_on() -> None:
            way.passphrase = sheet.passphrase()
            self._unpack(way)

        sheet.accepted.connect(go_on)
        sheet.rejected.connect(self._end)
        sheet.open()

    def _ask(self, way: _Way, prepared: Prepared) -> None:
        sheet = RestoreSheet(
            self._look,
            self._over(),
            prepared.backup,
            self._suite.backups.counts(),
            self._suite.clock,
            file=str(way.source),
        )
        sheet.accepted.connect(lambda: self._back_up(way))
        sheet.rejected.connect(self._end)
        sheet.open()

    # -- 4: the way back ---------------------------------------------------------------------------------------------

    def _back_up(self, way: _Way) -> None:
        self._say_step(self.tr("Backing up what is there now…"))
        self._keeper.progressed.connect(self._on_progress)
        self._keeper.refused.connect(self._on_refused)
        self._keeper.make(BackupReason.RESTORE, ended=lambda backup: self._on_backed_up(way, backup))

    def _on_refused(self, reason: BackupReason, error: PostviewError) -> None:
        if reason is BackupReason.RESTORE and not self._stopped:
            self._window.fail(error)

    def _on_backed_up(self, way: _Way, backup: Backup | None) -> None:
        _let_go_of(self._keeper.progressed, self._on_progress)
        _let_go_of(self._keeper.refused, self._on_refused)
        if backup is None or self._stopped:
            # Without a way back nothing is changed; the reason was said.
            self._end()
            return
        way.before = backup
        self._say_step(self.tr("Putting it in place…"), can_stop=False)
        # No code of a page or of the keeper is under way any more when the pages go.
        QTimer.singleShot(0, self, lambda: self._put_in_place(way))

    # -- 5: the data becomes another one -----------------------------------------------------------------------------

    def _put_in_place(self, way: _Way) -> None:
        prepared = way.prepared
        assert prepared is not None
        key = self._window.page_key
        try:
            self._window.let_pages_go()
            self._suite.backups.restore(prepared)
        except Exception as error:
            self._window.show_page(key)
            self._fail(error)
            return
        way.prepared = None
        self._look.theme.apply(self._suite.settings.get().appearance)
        self._window.show_page(key)
        self._window.setFocus()
        self._end()
        self.restored.emit(prepared.backup, way.before)

    # -- the end -----------------------------------------------------------------------------------------------------

    def _stop(self) -> None:
        self._stopped = True
        if self._job is not None:
            self._job.stop()
        elif self._keeper.busy is BackupReason.RESTORE:
            self._keeper.stop()
        else:
            self._end()

    def _fail(self, error: Exception) -> None:
        self._end()
        if isinstance(error, PostviewError):
            self._window.fail(error)
        else:
            sys.excepthook(type(error), error, error.__traceback__)

    def _end(self) -> None:
        way, self._way = self._way, None
        self._rest.stop()
        if way is not None and way.prepared is not None:
            way.prepared.discard()
        if self._sheet is not None:
            self._sheet.finish()
            self._sheet = None
        self._mail().go_on()
        self.ended.emit()

    def _over(self) -> QWidget:
        """What a question lies over."""
        return self._sheet if self._sheet is not None else self._window

    def _say_step(self, words: str, *, can_stop: bool = True) -> None:
        if self._sheet is not None:
            self._sheet.say_step(words, can_stop=can_stop)

    def _on_progress(self, done: float, total: float) -> None:
        if self._sheet is not None:
            self._sheet.show_progress(done, total)


def is_dirty(widget: QWidget) -> bool:
    """Whether a form is half written: one that is not kept by itself, but by a button."""
    asked = getattr(widget, "is_dirty", None)
    return bool(callable(asked) and asked())


def _let_go_of(signal: SignalInstance, slot: Callable[..., object]) -> None:
    try:
        signal.disconnect(slot)
    except (RuntimeError, TypeError):
        _log.debug("nothing was connected")
