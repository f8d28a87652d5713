"""Work in turns with the window: told of once, given up or finished at once where that is wished."""

from __future__ import annotations

import time
from collections.abc import Generator, Iterator

import pytest
from pytestqt.qtbot import QtBot

from postview_desktop.ui.background.steps import STEP_SECONDS, Steps


class Work:
    def __init__(self) -> None:
        self.steps = 0
        self.ended: list[object] = []
        self.closed = False

    def go(self, steps: int, error: Exception | None = None) -> Generator[None, None, str]:
        try:
            for _ in range(steps):
                time.sleep(STEP_SECONDS)
                self.steps += 1
                yield
            if error is not None:
                raise error
            return "done"
        finally:
            self.closed = True


@pytest.fixture
def steps() -> Iterator[Steps]:
    made = Steps()
    yield made
    made.stop()


def run(steps: Steps, work: Work, number: int, error: Exception | None = None) -> None:
    steps.run(work.go(number, error), work.ended.append, work.ended.append)


def test_a_short_one_is_done_at_once(steps: Steps) -> None:
    work = Work()
    run(steps, work, 0)
    assert (work.ended, steps.busy) == (["done"], False)


def test_a_long_one_takes_turns_with_the_window(qtbot: QtBot, steps: Steps) -> None:
    work = Work()
    run(steps, work, 4)
    assert (work.steps, work.ended, steps.busy) == (1, [], True)
    qtbot.waitUntil(lambda: work.ended == ["done"])
    assert not steps.busy


def test_what_it_raises_is_told_to_who_asked(qtbot: QtBot, steps: Steps) -> None:
    work, error = Work(), ValueError()
    run(steps, work, 2, error)
    qtbot.waitUntil(lambda: work.ended == [error])
    assert not steps.busy


def test_another_one_takes_its_place(qtbot: QtBot, steps: Steps) -> None:
    first, second = Work(), Work()
    run(steps, first, 5)
    run(steps, second, 2)
    qtbot.waitUntil(lambda: second.ended == ["done"])
    assert first.closed and first.ended == []


def test_given_up_it_tells_nobody(qtbot: QtBot, steps: Steps) -> None:
    work = Work()
    run(steps, work, 5)
    steps.stop()
    qtbot.wait(20)
    assert (work.closed, work.steps, work.ended, steps.busy) == (True, 1, [], False)


def test_at_the_end_of_the_program_it_is_finished(steps: Steps) -> None:
    work = Work()
    run(steps, work, 5)
    steps.finish()
    assert (work.steps, work.ended, steps.busy) == (5, ["done"], False)
    steps.finish()
    assert work.ended == ["done"]
