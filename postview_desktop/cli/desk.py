"""What each verb works on: the services over the data folder, opened for reading or, under the lock, for writing."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from postview_desktop.cli.unlocking import key_of
from postview_desktop.services.places import journal_for
from postview_desktop.services.suite import Suite, open_suite
from postview_desktop.storage import Store
from postview_desktop.system.clock import Clock
from postview_desktop.system.lock import InstanceLock
from postview_desktop.system.logs import start_log, stop_log
from postview_desktop.system.paths import paths_in, prepare

if TYPE_CHECKING:
    from postview_desktop.system.secrets import Secrets


@contextmanager
def for_reading(data_dir: Path | None, clock: Clock) -> Generator[Suite]:
    """The services over the database as it is; the window may run beside it. A folder without one is an empty search.

    PostviewError: DATABASE_DAMAGED, DATABASE_NEWER, DATABASE_BUSY, and those of `unlocking.key_of`.
    """
    paths = paths_in(data_dir)
    store = Store.open(paths.database, clock.now, read_only=True, key=key_of(paths))
    try:
        yield open_suite(store, clock)
    finally:
        store.close()


@contextmanager
def for_writing(data_dir: Path | None, clock: Clock, *, with_secrets: bool = False) -> Generator[Suite]:
    """The services over the database, alone with it; with the key ring where a password is needed.

    PostviewError: ALREADY_RUNNING, DATA_FOLDER_UNWRITABLE, DISK_FULL, DATABASE_DAMAGED, DATABASE_NEWER, and those of
    `unlocking.key_of`.
    """
    paths = prepare(data_dir)
    with InstanceLock(paths.data):
        start_log(paths.data)
        try:
            store = Store.open(paths.database, clock.now, key=key_of(paths), journal=journal_for(paths.data))
            try:
                yield open_suite(store, clock, _secrets() if with_secrets else None)
            finally:
                store.close()
        finally:
            stop_log()


def _secrets() -> Secrets:
    from postview_desktop.system.secrets import Secrets  # slow to import: only where a password is needed

    return Secrets()
