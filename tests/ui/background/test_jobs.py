"""Slow work off the window's thread: its answers come back on the window's thread, or not at all."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest
import shiboken6
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from postview_desktop.ui.background.jobs import Jobs


@pytest.fixture
def jobs() -> Iterator[Jobs]:
    jobs = Jobs()
    yield jobs
    assert jobs.close()
    shiboken6.delete(jobs)


def test_the_result_comes_back_on_the_windows_thread(jobs: Jobs, qtbot: QtBot) -> None:
    heard: list[tuple[int, threading.Thread]] = []
    worked_on: list[int] = []

    def work(number: int) -> int:
        worked_on.append(threading.get_ident())
        return number * 2

    jobs.run(work, 21, done=lambda result: heard.append((result, threading.current_thread())))
    qtbot.waitUntil(lambda: bool(heard))
    assert heard == [(42, threading.main_thread())]
    assert worked_on != [threading.get_ident()]
    assert jobs.busy == 0


def test_an_exception_comes_back_too(jobs: Jobs, qtbot: QtBot) -> None:
    heard: list[Exception] = []

    def work() -> None:
        raise ValueError("no")

    jobs.run(work, failed=heard.append)
    qtbot.waitUntil(lambda: bool(heard))
    assert isinstance(heard[0], ValueError)


def test_an_exception_that_nobody_asked_for_is_a_mistake_of_ours(
    jobs: Jobs, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard: list[type[BaseException]] = []
    monkeypatch.setattr("sys.excepthook", lambda kind, error, trace: heard.append(kind))

    def work() -> None:
        raise ValueError("no")

    jobs.run(work)
    qtbot.waitUntil(lambda: heard == [ValueError])


def test_an_owner_that_has_gone_is_not_told(jobs: Jobs, qtbot: QtBot) -> None:
    heard: list[object] = []
    go_on = threading.Event()
    owner = QObject()
    jobs.run(go_on.wait, 5, done=heard.append, owner=owner)
    shiboken6.delete(owner)
    go_on.set()
    qtbot.waitUntil(lambda: jobs.busy == 0)
    assert heard == []


def test_after_closing_nobody_is_told_and_nothing_begins(qtbot: QtBot) -> None:
    jobs = Jobs()
    heard: list[object] = []
    go_on = threading.Event()
    jobs.run(go_on.wait, 5, done=heard.append)
    assert not jobs.close(wait_ms=10)
    go_on.set()
    jobs.run(heard.append, 1)
    assert jobs.close()
    qtbot.wait(20)
    assert heard == []
    shiboken6.delete(jobs)


def test_many_jobs_at_once(jobs: Jobs, qtbot: QtBot) -> None:
    heard: list[int] = []
    for number in range(200):
        jobs.run(lambda one: one, number, done=heard.append)
    qtbot.waitUntil(lambda: len(heard) == 200)
    assert sorted(heard) == list(range(200))
