"""Backups that are made by themselves: when, one after another, and what follows where one is refused."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

import pytest
import shiboken6
from pytestqt.qtbot import QtBot

from postview_desktop.domain.backup import Backup, BackupReason
from postview_desktop.domain.errors import PostviewError, Problem
from postview_desktop.services.backups import BackupOrder
from postview_desktop.ui.background.jobs import Jobs
from postview_desktop.ui.background.keeper import WAITS_SECONDS, Keeper

DAY = date(2026, 11, 23)


@dataclass
class Folder:
    """What the keeper asks of `Backups`, and the work that a worker does."""

    is_due: bool = True
    refuses: Exception | None = None
    noted_: list[Backup] = field(default_factory=list)
    made: list[BackupReason] = field(default_factory=list)
    go: threading.Event = field(default_factory=threading.Event)

    def due(self) -> bool:
        return self.is_due

    def order(self, reason: BackupReason, *, archive: Path | None = None, passphrase: str = "") -> BackupOrder:
        return BackupOrder(
            database=Path("/data/postview.db"),
            reason=reason,
            now=1_795_446_000,
            today=DAY,
            archive=archive,
            passphrase=passphrase,
        )

    def noted(self, backup: Backup) -> None:
        self.noted_.append(backup)
        self.is_due = False

    def make(self, order: BackupOrder, _progress: object, stopped: Callable[[], bool]) -> Backup:
        while not self.go.wait(0.005):
            if stopped():
                raise PostviewError(Problem.STOPPED)
        self.made.append(order.reason)
        if self.refuses is not None:
            raise self.refuses
        return Backup(
            path=order.archive or Path(f"/data/backups/{order.reason}.sqlite"),
            made_at=order.now,
            made_on=order.today,
            reason=order.reason,
            database_bytes=1,
        )


class Steady:
    now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def folder() -> Folder:
    folder = Folder()
    folder.go.set()
    return folder


@pytest.fixture
def steady() -> Steady:
    return Steady()


@pytest.fixture
def keeper(folder: Folder, steady: Steady) -> Iterator[Keeper]:
    jobs = Jobs()
    yield Keeper(folder, jobs, jobs, make=folder.make, steady=steady)  # type: ignore[arg-type]
    assert jobs.close()
    shiboken6.delete(jobs)


def wait(keeper: Keeper, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: keeper.busy is None)


def test_the_first_look_of_a_day_makes_one_and_the_next_none(keeper: Keeper, folder: Folder, qtbot: QtBot) -> None:
    keeper.look()
    assert keeper.busy is BackupReason.DAILY
    keeper.look()
    wait(keeper, qtbot)
    keeper.look()
    assert keeper.busy is None
    assert folder.made == [BackupReason.DAILY]
    assert [one.reason for one in folder.noted_] == [BackupReason.DAILY]


def test_they_are_made_one_after_another(keeper: Keeper, folder: Folder, qtbot: QtBot) -> None:
    folder.go.clear()
    ended: list[str] = []
    keeper.make(BackupReason.DAILY, ended=lambda _backup: ended.append("daily"))
    keeper.make(BackupReason.IMPORT, ended=lambda _backup: ended.append("import"))
    assert keeper.busy is BackupReason.DAILY
    folder.go.set()
    wait(keeper, qtbot)
    assert folder.made == [BackupReason.DAILY, BackupReason.IMPORT]
    assert ended == ["daily", "import"]


def test_what_is_refused_is_told_once_and_tried_again_later(
    keeper: Keeper, folder: Folder, steady: Steady, qtbot: QtBot
) -> None:
    folder.refuses = PostviewError(Problem.DISK_FULL, path="/data")
    told: list[tuple[object, object]] = []
    keeper.refused.connect(lambda reason, error: told.append((reason, error.problem)))
    waits = [*WAITS_SECONDS, WAITS_SECONDS[-1]]
    for number, seconds in enumerate(waits, start=1):
        keeper.look()
        wait(keeper, qtbot)
        assert told == [(BackupReason.DAILY, Problem.DISK_FULL)] * number
        steady.now += seconds - 1
        keeper.look()
        assert keeper.busy is None  # not before its time
        steady.now += 1
    folder.refuses = None
    keeper.look()
    wait(keeper, qtbot)
    assert [one.reason for one in folder.noted_] == [BackupReason.DAILY]


def test_what_waits_for_it_goes_on_where_it_is_refused(keeper: Keeper, folder: Folder, qtbot: QtBot) -> None:
    folder.refuses = PostviewError(Problem.DISK_FULL, path="/data")
    ended: list[Backup | None] = []
    keeper.make(BackupReason.IMPORT, ended=ended.append)
    wait(keeper, qtbot)
    assert ended == [None]


def test_the_one_under_way_can_be_stopped_and_the_next_has_its_turn(
    keeper: Keeper, folder: Folder, qtbot: QtBot
) -> None:
    folder.go.clear()
    stopped: list[object] = []
    refused: list[object] = []
    keeper.stopped.connect(stopped.append)
    keeper.refused.connect(lambda *what: refused.append(what))
    keeper.make(BackupReason.ASKED)
    keeper.make(BackupReason.IMPORT)
    keeper.stop()
    qtbot.waitUntil(lambda: keeper.busy is BackupReason.IMPORT)
    folder.go.set()
    wait(keeper, qtbot)
    assert stopped == [BackupReason.ASKED]
    assert refused == []
    assert folder.made == [BackupReason.IMPORT]


def test_at_the_end_nothing_more_is_begun(keeper: Keeper, folder: Folder, qtbot: QtBot) -> None:
    folder.go.clear()
    keeper.make(BackupReason.ASKED)
    keeper.make(BackupReason.IMPORT)
    keeper.end()
    wait(keeper, qtbot)
    keeper.make(BackupReason.ASKED)
    keeper.look()
    assert keeper.busy is None
    assert folder.made == []


def test_a_file_of_ones_own_does_not_count_as_the_days_backup_having_worked(
    keeper: Keeper, folder: Folder, steady: Steady, qtbot: QtBot
) -> None:
    folder.refuses = PostviewError(Problem.DISK_FULL, path="/data")
    keeper.look()
    wait(keeper, qtbot)
    folder.refuses = None
    keeper.make(BackupReason.ASKED, archive=Path("/stick/all.zip"))
    wait(keeper, qtbot)
    folder.is_due = True
    keeper.look()
    assert keeper.busy is None  # its time to be tried has not come


def test_a_mistake_of_ours_goes_to_the_hook_and_holds_nothing_up(
    keeper: Keeper, folder: Folder, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    caught: list[type[BaseException]] = []
    monkeypatch.setattr("sys.excepthook", lambda kind, _error, _trace: caught.append(kind))
    folder.refuses = ValueError("ours")
    ended: list[Backup | None] = []
    keeper.make(BackupReason.ASKED, ended=ended.append)
    wait(keeper, qtbot)
    assert caught == [ValueError]
    assert ended == [None]
