"""The look at the clock notices sleep, a new day and a new zone (N3)."""

from __future__ import annotations

from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from postview_desktop.ui.background.tick import Tick
from tests.support.clock import FixedClock


class Steady:
    """A clock that stands still while the computer sleeps."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def steady() -> Steady:
    return Steady()


@pytest.fixture
def tick(clock: FixedClock, steady: Steady) -> Tick:
    return Tick(clock, steady=steady)


def pass_time(clock: FixedClock, steady: Steady, seconds: int) -> None:
    clock.advance(seconds)
    steady.now += seconds


def test_half_a_minute_is_only_a_tick(tick: Tick, clock: FixedClock, steady: Steady, qtbot: QtBot) -> None:
    pass_time(clock, steady, 30)
    with qtbot.assertNotEmitted(tick.jumped), qtbot.assertNotEmitted(tick.day_changed), qtbot.waitSignal(tick.ticked):
        tick.look()


def test_N3_sleep_is_noticed(tick: Tick, clock: FixedClock, qtbot: QtBot) -> None:
    clock.advance(hours=3)
    with qtbot.waitSignal(tick.jumped) as jump:
        tick.look()
    assert jump.args == [3 * 3600]


def test_N3_a_clock_that_is_set_back_is_noticed(tick: Tick, clock: FixedClock, qtbot: QtBot) -> None:
    clock.advance(hours=-2)
    with qtbot.waitSignal(tick.jumped) as jump:
        tick.look()
    assert jump.args == [-2 * 3600]


def test_a_new_day_is_told_once(tick: Tick, clock: FixedClock, steady: Steady, qtbot: QtBot) -> None:
    pass_time(clock, steady, 9 * 3600)
    with qtbot.waitSignal(tick.day_changed) as day:
        tick.look()
    assert day.args == [date(2026, 11, 24)]
    with qtbot.assertNotEmitted(tick.day_changed):
        tick.look()


def test_a_new_zone_is_told_and_may_bring_a_new_day(tick: Tick, clock: FixedClock, qtbot: QtBot) -> None:
    clock.set("2026-11-24T00:00", "Asia/Tokyo")  # the same instant as 15:00 in London
    with qtbot.waitSignals([tick.zone_changed, tick.day_changed]), qtbot.assertNotEmitted(tick.jumped):
        tick.look()


def test_it_looks_by_itself(clock: FixedClock, qtbot: QtBot) -> None:
    tick = Tick(clock, interval_ms=5)
    heard: list[int] = []
    tick.ticked.connect(lambda: heard.append(1))
    tick.start()
    qtbot.waitUntil(lambda: len(heard) >= 3)
    tick.stop()
