"""A job that tells how far it is, and can be stopped."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator

import pytest
import shiboken6
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from postview_desktop.ui.background.jobs import Jobs
from postview_desktop.ui.background.long_job import LongJob

Progress = Callable[[int, int], None]


@pytest.fixture
def owner() -> Iterator[QObject]:
    owner = QObject()
    yield owner
    shiboken6.delete(owner)


@pytest.fixture
def jobs() -> Iterator[Jobs]:
    jobs = Jobs()
    yield jobs
    assert jobs.close()
    shiboken6.delete(jobs)


def test_it_tells_how_far_it_is_and_hands_over_its_result(jobs: Jobs, owner: QObject, qtbot: QtBot) -> None:
    told: list[tuple[int, int]] = []
    results: list[str] = []
    errors: list[Exception] = []

    def work(name: str, progress: Progress, _stopped: Callable[[], bool]) -> str:
        for number in range(1000):
            progress(number, 1000)
        progress(1000, 1000)
        return name

    job = LongJob(jobs, owner)
    job.progressed.connect(lambda done, total: told.append((done, total)))
    with qtbot.waitSignal(job.ended):
        job.start(work, "backup", done=results.append, failed=errors.append)
    assert results == ["backup"]
    assert errors == []
    assert told[-1] == (1000, 1000)
    assert len(told) < 100  # not each of a thousand steps


def test_it_is_told_to_stop(jobs: Jobs, owner: QObject, qtbot: QtBot) -> None:
    begun = threading.Event()
    errors: list[Exception] = []

    def work(_progress: Progress, stopped: Callable[[], bool]) -> None:
        begun.set()
        while not stopped():
            threading.Event().wait(0.005)
        raise RuntimeError("stopped")

    job = LongJob(jobs, owner)
    job.start(work, done=lambda _result: None, failed=errors.append)
    assert begun.wait(5)
    with qtbot.waitSignal(job.ended):
        job.stop()
    assert [str(error) for error in errors] == ["stopped"]


def test_nobody_is_told_when_its_owner_has_gone(jobs: Jobs, qtbot: QtBot) -> None:
    go_on = threading.Event()
    told: list[object] = []

    def work(progress: Progress, _stopped: Callable[[], bool]) -> None:
        go_on.wait(5)
        progress(1, 1)

    owner = QObject()
    LongJob(jobs, owner).start(work, done=told.append, failed=told.append)
    shiboken6.delete(owner)
    go_on.set()
    qtbot.waitUntil(lambda: jobs.busy == 0)
    assert told == []
