"""Backups: made by themselves, checked, let go by age; and put in place of what is there, in the running program.

`Backups` belongs to the window's thread. What takes long is in `backup_work`: functions for a worker.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from postview_desktop.domain.backup import Backup, BackupReason
from postview_desktop.domain.change import Verb
from postview_desktop.domain.errors import PostviewError, Problem
from postview_desktop.domain.letter import Letter
from postview_desktop.domain.outbox import IN_FLIGHT
from postview_desktop.files.documents import folder_in
from postview_desktop.services.backup_work import BackupOrder, Prepared, make_backup, prepare_restore, put_documents
from postview_desktop.services.second_folder import SecondFolder, SecondPlace
from postview_desktop.storage import Store
from postview_desktop.storage.backup_copy import COUNTED
from postview_desktop.storage.backup_files import list_folder
from postview_desktop.system.clock import Clock
from postview_desktop.system.paths import Paths

__all__ = [
    "Around",
    "Backup",
    "BackupOrder",
    "BackupReason",
    "Backups",
    "Prepared",
    "SecondFolder",
    "all_backups",
    "look_around",
    "make_backup",
    "prepare_restore",
]


def all_backups(data_dir: Path) -> tuple[Backup, ...]:
    """The backups of a data folder in both places, newest first; for whoever cannot open the database, too."""
    folder = Paths(data_dir).backups
    return _newest_first([*list_folder(folder), *SecondPlace(folder).backups()])


@dataclass(frozen=True, slots=True, kw_only=True)
class Around:
    """What was found in both places."""

    backups: tuple[Backup, ...]
    second: SecondFolder


def look_around(data_dir: Path) -> Around:
    """Look into both places, in a worker: the second folder may take seconds to answer, or not answer."""
    second = SecondPlace(Paths(data_dir).backups).get()
    return Around(backups=all_backups(data_dir), second=second)


def _newest_first(found: Iterable[Backup]) -> tuple[Backup, ...]:
    return tuple(sorted(found, key=lambda one: (one.made_at, one.name, not one.second), reverse=True))


class Backups:
    """What backups there are, what one more takes, and going back to one."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock
        self._paths = Paths(store.path.parent)
        self._place = SecondPlace(self._paths.backups)
        self._made_on = ""
        """The day of the last backup that was noted, so that `due` need not look each minute."""

    @property
    def folder(self) -> Path:
        """Where the backups lie on this computer; it may not be there yet."""
        return self._paths.backups

    def list(self) -> tuple[Backup, ...]:
        """All backups of both places, newest first; what lies in both is there twice. No database is opened.

        Waits for the second folder, up to five seconds: a window takes `here` and, in a job, `look_around`.
        """
        return all_backups(self._paths.data)

    def here(self) -> tuple[Backup, ...]:
        """The backups on this computer, newest first; at once."""
        return _newest_first(list_folder(self.folder))

    def counts(self) -> dict[str, int]:
        """What is there now, in the numbers that a backup tells of itself, and "documents" besides."""
        there = {
            name: int(self._store.sql(f'SELECT count(*) FROM "{table}"')[0][0])  # noqa: S608 - our own names
            for name, table in COUNTED.items()
        }
        return {**there, "documents": there["attachments"]}

    def due(self) -> bool:
        """Whether the day's backup is still to be made: the first use of a local day, once there is something."""
        today = self._clock.today()
        if self._made_on == today.isoformat() or not self._store.last_change_id():
            return False
        made = any(
            one.sound and one.made_on == today and one.reason is not BackupReason.UPGRADE
            for one in list_folder(self.folder)
        )
        if made:
            self._made_on = today.isoformat()
        return not made

    def order(self, reason: BackupReason, *, archive: Path | None = None, passphrase: str = "") -> BackupOrder:
        """What a worker needs for `make_backup`. With `archive` that one file is written and nothing else."""
        return BackupOrder(
            database=self._store.path,
            reason=reason,
            now=self._clock.now(),
            today=self._clock.today(),
            second=None if archive is not None else self._place.root(),
            archive=archive,
            passphrase=passphrase,
            key=self._store.key,
        )

    def noted(self, made: Backup) -> None:
        """Remember that this one was made. Old ones were let go by the worker that made it."""
        if made.sound and made.path.parent == self.folder:
            self._made_on = made.made_on.isoformat()

    # -- the second folder ------------------------------------------------------------------------------------

    def second_folder(self, *, look: bool = True) -> SecondFolder:
        """The second folder, and how it is with it; without `look` at once, as far as that is known."""
        return self._place.get(look=look)

    def set_second_folder(self, path: Path | None) -> None:
        """Keep backups there as well, from the next one on; None for nowhere else. What lies there stays.

        PostviewError: SECOND_FOLDER_INSIDE, SECOND_FOLDER_AWAY, BACKUP_FOLDER_UNWRITABLE, DISK_FULL.
        """
        self._place.choose(path)

    # -- going back -------------------------------------------------------------------------------------------

    def restore(self, prepared: Prepared) -> None:
        """Make the data what the backup held, and announce every kind of change; all of it or nothing.

        History and undo are the backup's from here on. No letter leaves by this: those that were waiting are held,
        those that may have arrived are uncertain, and those that have left since are sent, with the contact that they
        were, also where the backup knows nothing of them (`left_since`). PostviewError: LETTER_LEAVING, DISK_FULL and
        what else the disk refuses; then everything is as it was.
        """
        if self._store.count(Letter, state=IN_FLIGHT):
            raise PostviewError(Problem.LETTER_LEAVING)
        from postview_desktop.services.left_since import let_no_letter_leave
        from postview_desktop.storage.restoring import take_over

        with (
            contextlib.closing(Store.open(prepared.database, self._clock.now, key=self._store.key)) as other,
            other.change(Verb.DATA_RESTORED, durable=True) as change,
        ):
            let_no_letter_leave(self._store, other, change, self._clock.zone())
        take_over(prepared.database, self._store)
        put_documents(prepared, folder_in(self._paths.data))
        self._store.replace_from(prepared.database)
        prepared.discard()
