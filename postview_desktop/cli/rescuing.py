"""`rescue`: what can be had of a damaged database and of its backups, and putting that in its place."""

from __future__ import annotations

import sys
from pathlib import Path

from postview_desktop.cli import speech
from postview_desktop.cli.unlocking import key_of
from postview_desktop.domain.backup import Backup
from postview_desktop.domain.errors import PostviewError, Problem
from postview_desktop.domain.key import DatabaseKey
from postview_desktop.services import rescue as services
from postview_desktop.storage import Store
from postview_desktop.system.clock import Clock
from postview_desktop.system.lock import InstanceLock
from postview_desktop.system.paths import Paths, prepare
from postview_desktop.wording import names
from postview_desktop.wording import rescue as words
from postview_desktop.wording.problems import sentence
from postview_desktop.wording.translate import translate


def rescue(data_dir: Path | None, take: str, name: str, clock: Clock) -> int:
    """Tell, or with `take` ("both", "backup", "readable") do it. 1 while something is wrong and nothing was taken.

    PostviewError: ALREADY_RUNNING, NO_BACKUP, and those of `services.rescue`.
    """
    paths = prepare(data_dir)
    with InstanceLock(paths.data):
        key = key_of(paths)
        wrong = _what_is_wrong(paths, key, clock)
        if wrong is None:
            print(translate("Terminal", "{path} is sound; there is nothing to rescue.").format(path=paths.database))
            return 0
        damage = services.examine(paths.data, key=key)
        if not take:
            _tell(wrong, damage)
            return 1
        backup = _chosen(damage.backups, name) if take != "readable" else None
        if backup is None:
            done = services.take_readable(paths.data, stand_in=words.stand_in(), key=key)
        elif take == "backup":
            done = services.take_backup(paths.data, backup, key=key)
        else:
            done = services.take_both(paths.data, backup, stand_in=words.stand_in(), key=key)
    for line in words.report(done):
        print(line)
    return 0


def _what_is_wrong(paths: Paths, key: DatabaseKey | None, clock: Clock) -> PostviewError | None:
    try:
        store = Store.open(paths.database, clock.now, read_only=True, key=key)
        try:
            found = store.integrity()
        finally:
            store.close()
    except PostviewError as error:
        if error.problem not in services.RESCUABLE:
            raise
        return error
    if not found:
        return None
    return PostviewError(Problem.DATABASE_DAMAGED, path=paths.database, folder=paths.data, reason=found[0])


def _tell(wrong: PostviewError, damage: services.Damage) -> None:
    print(sentence(wrong))
    print()
    print(
        translate("Terminal", "Can be read of the damaged file: {counts}.").format(counts=words.counts(damage.readable))
    )
    if damage.lost:
        print(translate("Terminal", "Known to be lost: {counts}.").format(counts=words.counts(damage.lost)))
    if damage.unsure:
        line = translate("Terminal", "More may be missing of these: {kinds}.")
        print(line.format(kinds=words.kinds(damage.unsure)))
    print()
    if damage.backups:
        print(translate("Terminal", "Good backups, newest first:"))
    else:
        print(translate("Terminal", "There is no good backup in the data folder."))
    for backup in damage.backups:
        line = translate("Terminal", "  {name}: {day}, {reason}: {counts}")
        print(
            line.format(
                name=backup.name,
                day=speech.day(backup.made_on),
                reason=names.label(backup.reason),
                counts=words.counts(backup.counts),
            )
        )
    best = "both" if damage.backups and damage.readable else "backup" if damage.backups else "readable"
    if damage.backups or damage.readable:
        print()
        command = f"postview-desktop rescue --take {best}"
        print(translate("Terminal", "What loses least: {command}").format(command=command))
    sys.stdout.flush()


def _chosen(backups: tuple[Backup, ...], name: str) -> Backup:
    for backup in backups:
        if name in ("", backup.name, backup.path.name):
            return backup
    raise PostviewError(Problem.NO_BACKUP, file=name or "backups", reason="")
