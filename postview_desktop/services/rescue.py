"""A damaged database: what can be had of it and of the backups, and putting that in its place.

No store is needed and none may be open: whoever calls holds the lock of the data folder. All of it may run in a
worker. The damaged file is moved aside, into the folder "damaged", and never deleted.
"""

from __future__ import annotations

from collections.abc import Generator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from tempfile import TemporaryDirectory

from postview_desktop.domain.backup import Backup
from postview_desktop.domain.errors import PostviewError, Problem, disk_refusal
from postview_desktop.domain.key import DatabaseKey
from postview_desktop.domain.meter import unheard
from postview_desktop.files.documents import folder_in
from postview_desktop.files.json_export import KINDS
from postview_desktop.services.backup_work import prepare_restore, put_documents
from postview_desktop.services.second_folder import SecondPlace
from postview_desktop.services.workshops import RESCUING
from postview_desktop.storage.backup_files import POOL, fill_pool, lacking, list_folder
from postview_desktop.storage.exchange import exchange
from postview_desktop.storage.migrations import STEPS
from postview_desktop.storage.rescuing import (
    Outcome,
    attachments_in,
    copy_of_backup,
    hold_letters_in,
    in_newest_schema,
    laid_over,
    rebuild,
    rows_in,
    sent_letters,
)
from postview_desktop.storage.salvage import read_remains
from postview_desktop.storage.tables import table_of
from postview_desktop.system.paths import Paths

Counts = Mapping[str, int]
"""Rows by the names of `docs/format.md`, and "settings"; what there is none of is left out."""

RESCUABLE = frozenset({Problem.DATABASE_DAMAGED, Problem.DATABASE_NEWER, Problem.DATABASE_VANISHED})
"""Problems at the start that lead here."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Damage:
    """What is the matter and what there is to choose from.

    `backups` are the sound ones, newest first. `readable` are the rows that can be had from the damaged file, of these
    `from_history` put together from the change record; `lost` are rows that are known to have been there, and `unsure`
    the kinds of which more may be missing than that. `problem` says why nothing is readable where `readable` is empty,
    else what the damage is.
    """

    problem: PostviewError
    backups: tuple[Backup, ...]
    readable: Counts
    from_history: Counts = field(default_factory=dict[str, int])
    lost: Counts = field(default_factory=dict[str, int])
    unsure: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class Rescued:
    """What is there now. `rows` counts all; of these `from_backup` are the backup's (all, where only that was taken),
    `from_history` were put together from the change record, and `stand_ins` stand for a row of which only a part is
    known. `lost` could not be had in any way, and of the kinds in `unsure` more may be missing. `held` letters were
    waiting and wait for the person now. `missing_documents` are attachments of which the file is neither here nor in
    the backup. The damaged file lies at `saved_as`.
    """

    saved_as: Path
    backup: Backup | None
    rows: Counts
    from_backup: Counts
    from_history: Counts
    stand_ins: Counts
    lost: Counts
    unsure: frozenset[str]
    held: int
    missing_documents: int = 0


def examine(data_dir: Path, *, key: DatabaseKey | None = None) -> Damage:
    """What the damaged database and the backups hold. Reads the whole file: about a second for 10,000 interviews."""
    path = Paths(data_dir).database
    backups = _good_backups(data_dir)
    try:
        if not path.exists():
            raise PostviewError(Problem.DATABASE_VANISHED, path=path, folder=data_dir)
        remains = read_remains(path, key=key)
    except PostviewError as error:
        return Damage(problem=error, backups=backups, readable={})
    return Damage(
        problem=PostviewError(Problem.DATABASE_DAMAGED, path=path, folder=data_dir, reason=""),
        backups=backups,
        readable=_counts({name: len(rows) for name, rows in remains.rows.items()}),
        from_history=_counts(remains.from_history),
        lost=_counts(remains.lost()),
        unsure=_names(remains.unsure()),
    )


def take_backup(data_dir: Path, backup: Backup, *, key: DatabaseKey | None = None) -> Rescued:
    """Put the backup in the place of the damaged file. What the damaged file knows to have left stays sent.

    PostviewError: NO_BACKUP, NEWER_BACKUP, and what the disk refuses; then all is as before.
    """
    path = Paths(data_dir).database
    try:
        sent = sent_letters(read_remains(path, key=key))
    except PostviewError:
        sent = {}
    with _workshop(data_dir) as folder:
        new = copy_of_backup(backup.path, folder, key=key)
        outcome = Outcome(rows=rows_in(new, key=key))
        outcome.held = hold_letters_in(new, sent, key=key)
        outcome.from_backup = outcome.rows
        return _put_in_place(path, new, backup, outcome, key)


def take_readable(data_dir: Path, *, stand_in: str, key: DatabaseKey | None = None) -> Rescued:
    """Make a sound database of what can be read, and put it in the place of the damaged one.

    `stand_in` is the name of a row of which only a part is known ("Name lost"). PostviewError: DATABASE_DAMAGED where
    nothing can be read, and what the disk refuses; then all is as before.
    """
    path = Paths(data_dir).database
    remains = read_remains(path, key=key)
    with _workshop(data_dir) as folder:
        new = folder / path.name
        outcome = rebuild(new, remains, stand_in, key=key)
        return _put_in_place(path, new, None, outcome, key)


def take_both(data_dir: Path, backup: Backup, *, stand_in: str, key: DatabaseKey | None = None) -> Rescued:
    """What can be read, over what the backup held: the newer of both, and nothing that was deleted since.

    PostviewError: as `take_backup` and `take_readable`, and BACKUP_UNRELATED.
    """
    path = Paths(data_dir).database
    damaged = read_remains(path, key=key)
    with _workshop(data_dir) as folder:
        earlier = read_remains(copy_of_backup(backup.path, folder, key=key), key=key)
        both, outcome = laid_over(earlier, in_newest_schema(damaged, folder / "older.db"))
        new = folder / path.name
        return _put_in_place(path, new, backup, rebuild(new, both, stand_in, outcome, key=key), key)


def take_file(data_dir: Path, file: Path, passphrase: str = "", *, key: DatabaseKey | None = None) -> Rescued:
    """Put a saved backup, or one that lies elsewhere, in the place of the damaged file.

    PostviewError: as `take_backup`, and PASSPHRASE_NEEDED, WRONG_ARCHIVE_PASSPHRASE, FILE_MISSING, FILE_UNREADABLE.
    """
    prepared = prepare_restore(file, passphrase, data_dir, lambda _done, _total: None, lambda: False, key=key)
    try:
        put_documents(prepared, folder_in(data_dir))
        rescued = take_backup(data_dir, replace(prepared.backup, path=prepared.database), key=key)
    finally:
        prepared.discard()
    return replace(rescued, backup=prepared.backup)


@contextmanager
def _workshop(data_dir: Path) -> Generator[Path]:
    """A folder on the same disk, so that what is made in it can be put in place in one step; gone afterwards."""
    try:
        folder = TemporaryDirectory(prefix=RESCUING, dir=data_dir, ignore_cleanup_errors=True)
    except OSError as error:
        raise disk_refusal(error, data_dir) from error
    with folder as name:
        yield Path(name)


def _put_in_place(path: Path, new: Path, backup: Backup | None, outcome: Outcome, key: DatabaseKey | None) -> Rescued:
    missing = _fetch_documents(path.parent, new, backup, key)
    return Rescued(
        saved_as=exchange(path, new),
        backup=backup,
        rows=_counts(outcome.rows),
        from_backup=_counts(outcome.from_backup),
        from_history=_counts(outcome.from_history),
        stand_ins=_counts(outcome.stand_ins),
        lost=_counts(outcome.lost),
        unsure=_names(outcome.unsure),
        held=outcome.held,
        missing_documents=missing,
    )


def _fetch_documents(data_dir: Path, new: Path, backup: Backup | None, key: DatabaseKey | None) -> int:
    """Documents that the rows speak of and that lie here no more come from the backup; how many are nowhere."""
    missing = lacking(folder_in(data_dir), attachments_in(new, key=key))
    if backup is None or not missing:
        return len(missing)
    return len(fill_pool(folder_in(data_dir), missing, [backup.path.parent / POOL], unheard()))


def _good_backups(data_dir: Path) -> tuple[Backup, ...]:
    """The sound backups that we can read, with something in them, newest first; the second folder's, too."""
    known = len(STEPS)
    here = Paths(data_dir).backups
    found = [*list_folder(here), *SecondPlace(here).backups()]
    good: dict[str, Backup] = {}
    for one in found:
        if one.sound and not one.empty and one.schema <= known:
            good.setdefault(one.name, one)  # of what lies in both, the one here
    return tuple(sorted(good.values(), key=lambda one: (one.made_at, one.name), reverse=True))


def _counts(by_table: Mapping[str, int]) -> Counts:
    return {name: by_table[table] for table, name in _NAMES.items() if by_table.get(table)}


def _names(tables: set[str]) -> frozenset[str]:
    return frozenset(_NAMES[table] for table in tables)


_NAMES = {table_of(kind).name: name for name, kind in KINDS.items()} | {"setting": "settings"}
