"""A data folder with a search in it and documents, and the few words that making and laying out a backup takes."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from postview_desktop.domain.attachment import Attachment, AttachmentKind
from postview_desktop.domain.change import Verb
from postview_desktop.files.documents import keep_bytes
from postview_desktop.services.backups import Backup, BackupReason, Prepared, make_backup, prepare_restore
from postview_desktop.services.suite import Suite, open_suite
from postview_desktop.storage import Store
from postview_desktop.system.paths import Paths
from tests.support.builders import put_interview
from tests.support.clock import FixedClock


@contextmanager
def a_search(folder: Path, clock: FixedClock | None = None, *, filled: bool = True, **opening: Any) -> Iterator[Suite]:
    """The services over a data folder, with one interview in it."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    known = clock or FixedClock()
    store = Store.open(Paths(folder).database, known.now, **opening)
    try:
        suite = open_suite(store, known)
        if filled and not store.last_change_id():
            put_interview(store, people=("Ada Brown",))
        yield suite
    finally:
        store.close()


def quiet(_done: int, _total: int) -> None:
    """Nobody watches."""


def go_on() -> bool:
    """Nobody stops it."""
    return False


def make(suite: Suite, reason: BackupReason = BackupReason.DAILY, **wishes: Any) -> Backup:
    """Make a backup here and now."""
    made = make_backup(suite.backups.order(reason, **wishes), quiet, go_on)
    suite.backups.noted(made)
    return made


def lay_out(suite: Suite, source: Path, passphrase: str = "", **keys: Any) -> Prepared:
    """Lay a backup out beside the data."""
    return prepare_restore(source, passphrase, suite.store.path.parent, quiet, go_on, **keys)


def go_back(suite: Suite, source: Path, passphrase: str = "") -> None:
    """Go back to a backup."""
    suite.backups.restore(lay_out(suite, source, passphrase, key=suite.store.key))


def attach(suite: Suite, content: bytes, name: str = "cv.pdf", application_id: int = 1) -> str:
    """A document with its row; returns its digest."""
    kept = keep_bytes(content, name, suite.store.path.parent)
    with suite.store.change(Verb.ATTACHMENT_ADDED) as change:
        change.add(
            Attachment(
                application_id=application_id,
                kind=AttachmentKind.CV,
                name=name,
                digest=kept.digest,
                size=kept.size,
            )
        )
    return kept.digest


def tree(folder: Path) -> dict[str, str]:
    """Every file of a folder with the digest of its content: two states are the same or they are not."""
    return {
        str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }
