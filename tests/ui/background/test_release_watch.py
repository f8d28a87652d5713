"""The monthly look for a newer version: only where it was allowed, told once, and quiet when nobody answers."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import replace

import pytest
import shiboken6
from pytestqt.qtbot import QtBot

from postview_desktop.domain.errors import PostviewError, Problem
from postview_desktop.domain.release import Version
from postview_desktop.services.releases import Found
from postview_desktop.services.suite import Suite
from postview_desktop.ui.background.jobs import Jobs
from postview_desktop.ui.background.release_watch import ReleaseWatch
from tests.support.clock import FixedClock


class Home:
    def __init__(self) -> None:
        self.answer: Found | Exception = Found(newest=Version(9, 0, 0), running="0.1.0")
        self.asked = 0

    def __call__(self) -> Found:
        self.asked += 1
        if isinstance(self.answer, Exception):
            raise self.answer
        return self.answer


@pytest.fixture
def home() -> Home:
    return Home()


@pytest.fixture
def jobs() -> Iterator[Jobs]:
    jobs = Jobs()
    yield jobs
    assert jobs.close()
    shiboken6.delete(jobs)


@pytest.fixture
def watch(suite: Suite, jobs: Jobs, home: Home, qtbot: QtBot) -> Iterator[ReleaseWatch]:
    watch = ReleaseWatch(lambda: suite.releases, jobs, ask=home)
    yield watch
    shiboken6.delete(watch)


@pytest.fixture
def allowed(suite: Suite) -> None:
    suite.settings.save(replace(suite.settings.get(), look_for_releases=True))


def test_without_leave_nobody_is_asked(watch: ReleaseWatch, jobs: Jobs, home: Home) -> None:
    watch.look()
    assert not jobs.busy
    assert home.asked == 0


def test_once_a_month_and_each_version_once(
    watch: ReleaseWatch, jobs: Jobs, home: Home, clock: FixedClock, allowed: None, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(watch.found) as found:
        watch.look()
        watch.look()
    assert found.args == [Version(9, 0, 0)]
    watch.look()
    assert home.asked == 1
    clock.set("2026-12-02T10:00")
    with qtbot.assertNotEmitted(watch.found):
        watch.look()
        qtbot.waitUntil(lambda: not jobs.busy)
    assert home.asked == 2


def test_nobody_answers_and_nobody_is_bothered(
    watch: ReleaseWatch, jobs: Jobs, home: Home, allowed: None, qtbot: QtBot
) -> None:
    home.answer = PostviewError(Problem.NO_WORD_OF_RELEASES)
    with qtbot.assertNotEmitted(watch.found):
        watch.look()
        qtbot.waitUntil(lambda: not jobs.busy)
    watch.look()
    assert home.asked == 1, "not again in this month"


def test_a_mistake_of_ours_is_reported(
    watch: ReleaseWatch, jobs: Jobs, home: Home, allowed: None, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    home.answer = ValueError("ours")
    reports: list[object] = []
    monkeypatch.setattr(sys, "excepthook", lambda *report: reports.append(report[1]))
    watch.look()
    qtbot.waitUntil(lambda: bool(reports))
    assert reports == [home.answer]


def test_a_disk_that_refuses_just_then(
    watch: ReleaseWatch, suite: Suite, jobs: Jobs, allowed: None, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_found: Found) -> None:
        raise PostviewError(Problem.DISK_FULL)

    monkeypatch.setattr(suite.releases, "to_tell", full)
    with qtbot.assertNotEmitted(watch.found):
        watch.look()
        qtbot.waitUntil(lambda: not jobs.busy)
