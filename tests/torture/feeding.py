"""Feeds broken files to the import, in a process of its own: no crash, no half import, no hang, no great memory.

    python -m tests.torture.feeding KIND COUNT SEED

KIND is one of `KINDS`. Prints one line of JSON at the end; what went wrong is in it.
"""

from __future__ import annotations

import json
import logging
import random
import resource
import signal
import sys
import tempfile
import time
import traceback
import warnings
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from postview_desktop.domain.backup import BackupReason
from postview_desktop.domain.errors import PostviewError
from postview_desktop.files import sealing
from postview_desktop.services.backup_work import make_backup, prepare_restore
from postview_desktop.services.suite import Suite, open_suite
from postview_desktop.storage import Store
from postview_desktop.storage.tables import ALL_TABLES
from tests.support.age_files import sealed
from tests.support.clock import FixedClock
from tests.torture.broken import broken

LONGEST_SECONDS = 5
MOST_BYTES = 300 * 1024 * 1024
INVITATIONS = Path(__file__).parents[1] / "data" / "invitations"


class TooLong(BaseException):
    """No `Exception`, so that nothing in between takes it for a refusal."""


@dataclass
class Told:
    """What came of a batch. `taken` and `left` count files; `problems` by their names."""

    kind: str
    count: int = 0
    taken: int = 0
    left: int = 0
    slowest: float = 0.0
    seconds: float = 0.0
    memory: int = 0
    problems: Counter[str] = field(default_factory=Counter)
    wrong: list[str] = field(default_factory=list)


def seeds(kind: str) -> list[bytes]:
    """Good files of a kind."""
    if kind in ("ics", "eml"):
        return [path.read_bytes() for path in sorted(INVITATIONS.glob(f"*.{kind}"))]
    with tempfile.TemporaryDirectory() as folder:
        suite = _suite(Path(folder))
        from postview_desktop.services.demo import fill

        fill(suite)
        target = Path(folder) / f"made.{kind}"
        if kind == "json":
            suite.exports.json(target, feelings=True)
        else:
            make_backup(suite.backups.order(BackupReason.ASKED, archive=target), _nobody_looks, _goes_on)
        suite.store.close()
        return [target.read_bytes()]


def spoiled(kind: str, good: bytes, chance: random.Random) -> bytes:
    """A good file broken. An encrypted one (`good` is what is in it) in its lines and its content, or inside."""
    if kind != "age":
        return broken(good, chance)
    if chance.random() < 0.5:
        return sealed(broken(good, chance), PASSPHRASE, chance)
    made = sealed(good, PASSPHRASE, chance)
    if chance.random() < 0.5:
        return broken(made, chance)
    # Nearly all of it is content: by chance alone hardly a line before it would ever be met.
    lines = made.index(b"\n---") + 60
    return broken(made[:lines], chance) + made[lines:]


def _nobody_looks(_done: int, _total: int) -> None:
    pass


def _goes_on() -> bool:
    return False


def _suite(folder: Path) -> Suite:
    clock = FixedClock()
    return open_suite(Store.open(folder / "postview.sqlite", clock.now), clock)


def feed_imports(kind: str, folder: Path, told: Told) -> Callable[[bytes], None]:
    """Reads one file and takes what is in it."""
    suite = _suite(folder)
    store = suite.store
    path = folder / f"given.{kind}"

    def feed(data: bytes) -> None:
        path.write_bytes(data)
        before = store.last_change_id()
        parsed = suite.imports.read([path])
        report = suite.imports.take(parsed)
        written = store.last_change_id() - before
        for line in report.left:
            told.problems[line.problem.problem.value] += 1
        took = bool(report.restored) or any(line.action.value in ("added", "updated") for line in report.taken)
        told.taken += took
        told.left += not took
        assert written <= 1, f"{written} changes for one file"
        assert written == 1 or not took, "something was told as taken and is not there"
        if written and not report.taken and not report.restored:
            raise AssertionError("nothing was told as taken, and something was written")
        if written:
            if took and told.taken % 20 == 0:
                assert store.integrity() == [], store.integrity()
            store.undo(store.last_change_id())
            assert not rows(store), "an import that was taken back left something"

    return feed


def rows(store: Store) -> int:
    return sum(store.sql(f'SELECT count(*) FROM "{table.name}"')[0][0] for table in ALL_TABLES)


def feed_backups(kind: str, folder: Path, told: Told) -> Callable[[bytes], None]:
    """Lays one backup out as a restore would, and looks what is left of it."""
    data, path = folder / "inside" / "data", folder / "inside" / f"given.{kind}"
    data.mkdir(parents=True)
    _suite(data).store.close()
    around = {one: sorted(one.rglob("*")) for one in (folder, data)}

    def feed(given: bytes) -> None:
        path.write_bytes(given)
        try:
            prepared = prepare_restore(path, PASSPHRASE, data, _nobody_looks, _goes_on)
        except PostviewError as error:
            told.left += 1
            told.problems[error.problem.value] += 1
        else:
            with closing(Store.open(prepared.database, FixedClock().now, read_only=True)) as store:
                assert store.integrity() == [], store.integrity()
                for table in ALL_TABLES:
                    store.find(table.kind)
            prepared.discard()
            told.taken += 1
        path.unlink()
        told.memory = max(told.memory, _memory(resource.RUSAGE_CHILDREN))
        for one, before in around.items():
            assert sorted(one.rglob("*")) == before, "something was left behind"

    return feed


FEEDERS: dict[str, Callable[[str, Path, Told], Callable[[bytes], None]]] = {
    "ics": feed_imports,
    "eml": feed_imports,
    "json": feed_imports,
    "zip": feed_backups,
    "age": feed_backups,
}
KINDS = tuple(FEEDERS)
PASSPHRASE = "Käse und Öl"


@contextmanager
def at_most(seconds: float) -> Iterator[None]:
    def too_long(*_: Any) -> None:
        raise TooLong

    signal.signal(signal.SIGALRM, too_long)
    signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)


def run(kind: str, count: int, seed: int, keep: Path | None = None) -> Told:
    """Feed `count` files that are broken by chance from `seed`; what went wrong is kept in `keep`."""
    chance = random.Random(seed)
    told = Told(kind)
    good = seeds(kind)
    begun = time.monotonic()
    with tempfile.TemporaryDirectory() as name:
        feed = FEEDERS[kind](kind, Path(name), told)
        for told.count in range(1, count + 1):
            data = spoiled(kind, chance.choice(good), chance)
            memory = max(told.memory, _memory())
            start = time.monotonic()
            try:
                with at_most(LONGEST_SECONDS):
                    feed(data)
            except (Exception, TooLong):
                told.wrong.append(f"{kind}, seed {seed}, file {told.count}: {traceback.format_exc(limit=-4)}")
                if keep is not None:
                    (keep / f"{kind}-{seed}-{told.count}").write_bytes(data)
            told.slowest = max(told.slowest, time.monotonic() - start)
            told.memory = max(told.memory, _memory())
            if memory < MOST_BYTES <= told.memory:
                told.wrong.append(f"{kind}, seed {seed}, file {told.count}: {told.memory >> 20} MiB")
            if len(told.wrong) > 20:
                break
    told.seconds = time.monotonic() - begun
    return told


def _memory(of: int = resource.RUSAGE_SELF) -> int:
    """The most that this process, or one of its children that have ended, has held so far, in bytes."""
    return resource.getrusage(of).ru_maxrss * 1024


def open_quickly() -> None:
    """Let each encrypted file be opened in a fork in place of a fresh process, which takes a tenth of a second."""
    import pyrage  # noqa: F401  # pyright: ignore[reportMissingTypeStubs, reportUnusedImport]

    sealing._START = "fork"


if __name__ == "__main__":
    logging.disable(logging.CRITICAL)
    warnings.simplefilter("ignore")
    open_quickly()
    kept = Path(sys.argv[4]) if len(sys.argv) > 4 else None
    print(json.dumps(run(sys.argv[1], int(sys.argv[2]), int(sys.argv[3]), kept).__dict__))
