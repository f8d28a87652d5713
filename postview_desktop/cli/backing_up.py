"""`backup`, `backups` and `restore`: keep everything twice, see what is kept, go back to it."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from postview_desktop.cli import speech
from postview_desktop.cli.asking import new_passphrase, passphrase_of
from postview_desktop.cli.desk import for_writing
from postview_desktop.cli.unlocking import key_of
from postview_desktop.domain.errors import PostviewError, Problem
from postview_desktop.domain.interview import wall_of
from postview_desktop.services.backups import (
    Backup,
    BackupReason,
    Prepared,
    all_backups,
    make_backup,
    prepare_restore,
)
from postview_desktop.services.suite import Suite
from postview_desktop.system.clock import Clock
from postview_desktop.system.lock import InstanceLock
from postview_desktop.system.paths import paths_in
from postview_desktop.wording import names, problems
from postview_desktop.wording.translate import translate

_TOLD = ("applications", "interviews", "letters", "reflections")
_MAY_BE_REPLACED = {Problem.DATABASE_DAMAGED, Problem.DATABASE_VANISHED}


def back_up(data_dir: Path | None, to: Path | None, encrypt: bool, clock: Clock) -> int:
    """Make a backup, in the folder of backups or as one file; 1 where the second folder could not be brought up."""
    passphrase = new_passphrase(to.name) if encrypt and to is not None else ""
    target = None if to is None else to.absolute()
    with for_writing(data_dir, clock) as suite:
        made = make_now(suite, BackupReason.ASKED, archive=target, passphrase=passphrase)
        second = suite.backups.second_folder()
    print(translate("Terminal", "Backed up: {file}").format(file=made.path))
    print(f"  {_contents(made)}")
    if to is not None or second.path is None or second.error is None:
        return 0
    print(f"  {problems.sentence(second.error)}")
    return 1


def make_now(suite: Suite, reason: BackupReason, *, archive: Path | None = None, passphrase: str = "") -> Backup:
    """Make a backup here and now. PostviewError as `make_backup`."""
    made = make_backup(
        suite.backups.order(reason, archive=archive, passphrase=passphrase), lambda _done, _total: None, lambda: False
    )
    suite.backups.noted(made)
    return made


def list_backups(data_dir: Path | None, clock: Clock) -> int:
    """Print the backups, newest first; 1 where there is none. The database itself is not looked at."""
    found = all_backups(paths_in(data_dir).data)
    if not found:
        print(translate("Terminal", "There is no backup yet."))
        return 1
    for one in found:
        wall = wall_of(one.made_at, clock.zone())
        place = translate("Terminal", "second folder") if one.second else translate("Terminal", "here")
        print(f"{one.name}  ({place})")
        if one.sound:
            print(f"  {speech.day(wall.date())}, {wall:%H:%M}, {names.label(one.reason)}: {_contents(one)}")
        else:
            print("  " + translate("Terminal", "not whole, or not made by PostView; it cannot be restored"))
    return 0


def restore(data_dir: Path | None, wanted: str, clock: Clock) -> int:
    """Go back to a backup, by its name in the list or as a file; what is there now is backed up first."""
    source = _chosen(data_dir, wanted)
    passphrase = ""
    try:
        with for_writing(data_dir, clock) as suite:
            try:
                prepared = _prepared(suite, source, passphrase)
            except PostviewError as error:
                if error.problem is not Problem.PASSPHRASE_NEEDED:
                    raise
                prepared = _prepared(suite, source, passphrase_of(source.name))
            try:
                before = make_now(suite, BackupReason.RESTORE) if suite.store.last_change_id() else None
                suite.backups.restore(prepared)
            finally:
                prepared.discard()
    except PostviewError as error:
        if error.problem not in _MAY_BE_REPLACED:
            raise
        return _replace_damaged(data_dir, source, error)
    _say(prepared.backup, clock)
    if prepared.missing:
        count = len(prepared.missing)
        print(translate("Terminal", "Documents that were neither in it nor here: {count}.").format(count=count))
    if before is not None:
        print(translate("Terminal", "To take that back: restore {name}").format(name=before.name))
    return 0


def _prepared(suite: Suite, source: Path, passphrase: str) -> Prepared:
    data_dir = suite.store.path.parent
    return prepare_restore(source, passphrase, data_dir, lambda _done, _total: None, lambda: False, key=suite.store.key)


def _replace_damaged(data_dir: Path | None, source: Path, refusal: PostviewError) -> int:
    """The database cannot be opened: the backup takes its place, and it stays beside."""
    from postview_desktop.services.rescue import take_backup

    paths = paths_in(data_dir)
    known = next((one for one in all_backups(paths.data) if one.path == source and one.sound), None)
    if known is None:
        raise refusal
    with InstanceLock(paths.data):
        done = take_backup(paths.data, known, key=key_of(paths))
    print(problems.sentence(refusal))
    print(translate("Terminal", "The backup {name} is in its place now.").format(name=known.name))
    print(translate("Terminal", "The damaged file is kept: {file}").format(file=done.saved_as))
    return 0


def _chosen(data_dir: Path | None, wanted: str) -> Path:
    """The file of a backup: by its name, or by its path. PostviewError(FILE_MISSING)."""
    for one in all_backups(paths_in(data_dir).data):
        if one.name == wanted:
            return one.path
    path = Path(wanted).absolute()
    if not path.exists():
        raise PostviewError(Problem.FILE_MISSING, file=wanted)
    return path


def _say(backup: Backup, clock: Clock) -> None:
    wall: datetime = wall_of(backup.made_at, clock.zone())
    words = translate("Terminal", "Everything is as it was on {day}, {time}: {contents}")
    print(words.format(day=speech.day(wall.date()), time=f"{wall:%H:%M}", contents=_contents(backup)))


def _contents(backup: Backup) -> str:
    """ "3 applications, 4 interviews, 2 documents, 1.4 MB"."""
    words = {
        "applications": translate("Terminal", "applications: {count}"),
        "interviews": translate("Terminal", "interviews: {count}"),
        "letters": translate("Terminal", "letters: {count}"),
        "reflections": translate("Terminal", "reflections: {count}"),
    }
    parts = [words[kind].format(count=backup.counts[kind]) for kind in _TOLD if backup.counts.get(kind)]
    if documents := backup.counts.get("attachments", backup.documents):
        parts.append(translate("Terminal", "documents: {count}").format(count=documents))
    parts.append(f"{(backup.database_bytes + backup.document_bytes) / 1_000_000:.1f} MB")
    return ", ".join(parts)
