"""When the calendar elsewhere is visited: after changes settle, every half hour, never in a storm; and how it ends."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Generator, Iterator
from typing import cast

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from postview_desktop.domain.change import Changed
from postview_desktop.domain.errors import PostviewError, Problem
from postview_desktop.services.calendar_gathering import Speech
from postview_desktop.services.publishing import Publishing, Question, QuestionKind, Target
from postview_desktop.services.publishing_round import Errand, Visit
from postview_desktop.services.suite import Suite
from postview_desktop.ui.background.jobs import Jobs
from postview_desktop.ui.background.publisher import LOOK_EVERY_SECONDS, Publisher
from postview_desktop.ui.background.steps import STEP_SECONDS
from tests.support.clock import FixedClock

DIFFERENT = frozenset({Changed.INTERVIEWS})


class There:
    """What a visit comes to; remembers each errand."""

    def __init__(self) -> None:
        self.errands: list[Errand] = []
        self.error: PostviewError | None = None
        self.questions: tuple[Question, ...] = ()
        self.bug: Exception | None = None
        self.hold = threading.Event()
        self.hold.set()
        self.stopped: list[bool] = []

    def __call__(self, errand: Errand, password: str, stopped: Callable[[], bool]) -> Visit:
        assert password == "secret"
        self.errands.append(errand)
        self.hold.wait(10)
        self.stopped.append(stopped())
        if self.bug is not None:
            raise self.bug
        return Visit(errand=errand, error=self.error, questions=self.questions, complete=self.error is None)


@pytest.fixture
def there() -> There:
    return There()


@pytest.fixture
def jobs() -> Iterator[Jobs]:
    made = Jobs()
    yield made
    made.close()


@pytest.fixture
def publisher(qtbot: QtBot, suite: Suite, jobs: Jobs, there: There) -> Iterator[Publisher]:
    suite.publishing.start(Target(url="https://cal.example/work/", user="me"))
    made = Publisher(suite.publishing, jobs, suite.clock, lambda _name: "secret", Speech, jobs, go=there, settle_ms=10)
    yield made
    there.hold.set()
    made.stop()
    qtbot.waitUntil(lambda: not jobs.busy)


def done(qtbot: QtBot, publisher: Publisher) -> None:
    qtbot.waitUntil(lambda: not publisher.busy)


def test_it_goes_there_at_first_and_then_every_half_hour(qtbot, publisher, there, clock: FixedClock):
    publisher.tick()
    done(qtbot, publisher)
    for minutes, visits in ((1, 1), (20, 1), (10, 2)):
        clock.advance(minutes=minutes)
        publisher.tick()
        done(qtbot, publisher)
        assert len(there.errands) == visits
    assert all(errand.look for errand in there.errands)


def test_a_clock_set_back_by_years_does_not_keep_it_away(qtbot, publisher, there, clock: FixedClock):
    publisher.tick()
    done(qtbot, publisher)
    clock.advance(days=-900)
    publisher.tick()
    done(qtbot, publisher)
    assert len(there.errands) == 2


def test_many_changes_are_one_visit_that_looks_at_nothing_else(qtbot, publisher, there):
    for _ in range(20):
        publisher.changed(DIFFERENT)
    qtbot.waitUntil(lambda: bool(there.errands))
    done(qtbot, publisher)
    qtbot.wait(40)
    assert [errand.look for errand in there.errands] == [False]


def test_what_no_calendar_shows_is_no_reason_to_go(qtbot, publisher, there):
    publisher.changed(frozenset({Changed.REFLECTIONS}))
    qtbot.wait(40)
    assert there.errands == []


def test_a_change_during_a_visit_is_brought_by_the_next(qtbot, publisher, there):
    there.hold.clear()
    publisher.publish_now()
    qtbot.waitUntil(lambda: len(there.errands) == 1)
    publisher.changed(DIFFERENT)
    qtbot.wait(40)
    there.hold.set()
    qtbot.waitUntil(lambda: len(there.errands) == 2)
    done(qtbot, publisher)


def test_off_it_goes_nowhere(qtbot, publisher, suite, there):
    suite.publishing.stop(take_away=False)
    publisher.tick()
    publisher.changed(DIFFERENT)
    with qtbot.waitSignal(publisher.idle):
        publisher.publish_now()
    qtbot.wait(40)
    assert there.errands == []


class InSteps:
    """A publishing whose gathering takes steps that each last longer than the window may stand."""

    def __init__(self, real: Publishing, steps: int) -> None:
        self._real, self._steps = real, steps
        self.taken = 0
        self.error: PostviewError | None = None

    def __getattr__(self, name: str) -> object:
        return getattr(self._real, name)

    def preparing(self, speech: Speech, *, look: bool) -> Generator[None, None, Errand | None]:
        for _ in range(self._steps):
            time.sleep(STEP_SECONDS)
            self.taken += 1
            yield
            if self.error is not None:
                raise self.error
        return (yield from self._real.preparing(speech, look=look))


@pytest.fixture
def slow(suite: Suite, jobs: Jobs, there: There) -> Iterator[tuple[InSteps, Publisher]]:
    suite.publishing.start(Target(url="https://cal.example/work/", user="me"))
    steps = InSteps(suite.publishing, 5)
    made = Publisher(cast(Publishing, steps), jobs, suite.clock, lambda _name: "secret", Speech, jobs, go=there)
    yield steps, made
    made.stop()


def test_the_window_has_its_turn_while_what_goes_there_is_gathered(qtbot, slow, there):
    steps, publisher = slow
    turns: list[int] = []
    timer = QTimer()
    timer.timeout.connect(lambda: turns.append(steps.taken))
    timer.start(0)
    publisher.publish_now()
    assert steps.taken == 1 and publisher.busy
    qtbot.waitUntil(lambda: bool(there.errands))
    timer.stop()
    assert {1, 2, 3, 4, 5} <= set(turns)
    done(qtbot, publisher)


def test_quitting_while_it_is_gathered_leaves_nothing_under_way(qtbot, slow, there):
    steps, publisher = slow
    publisher.publish_now()
    publisher.stop()
    assert not publisher.busy
    qtbot.wait(30)
    assert (steps.taken, there.errands) == (1, [])
    publisher.go_on()
    publisher.tick()
    done(qtbot, publisher)
    assert len(there.errands) == 1


def test_a_busy_disk_while_it_is_gathered_is_waited_out(qtbot, slow, there):
    steps, publisher = slow
    steps.error = PostviewError(Problem.DATABASE_BUSY)
    with qtbot.waitSignal(publisher.idle):
        publisher.publish_now()
    assert not publisher.busy and there.errands == []
    steps.error = None
    publisher.tick()
    done(qtbot, publisher)
    assert len(there.errands) == 1


def test_a_server_away_is_asked_less_and_less_and_not_for_each_change(qtbot, publisher, there, clock: FixedClock):
    there.error = PostviewError(Problem.CALENDAR_AWAY, server="cal.example")
    troubles: list[object] = []
    publisher.trouble.connect(troubles.append)
    publisher.tick()
    done(qtbot, publisher)
    publisher.changed(DIFFERENT)
    qtbot.wait(40)
    assert len(there.errands) == 1
    clock.advance(LOOK_EVERY_SECONDS)
    publisher.tick()
    done(qtbot, publisher)
    assert len(there.errands) == 2 and troubles == []


@pytest.mark.parametrize(
    "problem", [Problem.CALENDAR_SIGN_IN_REFUSED, Problem.CALENDAR_NOT_ALLOWED, Problem.CALENDAR_GONE]
)
def test_what_needs_the_person_is_told_once_and_waits(qtbot, publisher, there, clock: FixedClock, problem):
    there.error = PostviewError(problem, server="cal.example")
    troubles: list[PostviewError] = []
    publisher.trouble.connect(troubles.append)
    for _ in range(4):
        publisher.tick()
        publisher.changed(DIFFERENT)
        qtbot.wait(20)
        done(qtbot, publisher)
        clock.advance(days=1)
    assert len(there.errands) == 1
    assert [error.problem for error in troubles] == [problem]
    publisher.publish_now()
    done(qtbot, publisher)
    assert len(there.errands) == 2 and len(troubles) == 1, "the same again is no news"


def test_new_questions_are_told_once(qtbot, publisher, there):
    there.questions = (Question(uid="u", kind=QuestionKind.DELETED, href="h"),)
    asked: list[int] = []
    publisher.asked.connect(asked.append)
    for _ in range(2):
        publisher.publish_now()
        done(qtbot, publisher)
    assert asked == [1]


def test_quitting_stops_a_visit_between_its_steps_and_takes_nothing_of_it(qtbot, publisher, suite, there):
    there.hold.clear()
    there.questions = (Question(uid="u", kind=QuestionKind.DELETED, href="h"),)
    publisher.publish_now()
    qtbot.waitUntil(lambda: len(there.errands) == 1)
    publisher.stop()
    there.hold.set()
    done(qtbot, publisher)
    assert there.stopped == [True] and suite.publishing.state().questions == ()
    publisher.tick()
    assert len(there.errands) == 1
    publisher.go_on()
    publisher.tick()
    done(qtbot, publisher)
    assert len(there.errands) == 2


def test_a_mistake_of_ours_is_reported_and_does_not_end_publishing(qtbot, publisher, there, monkeypatch, clock):
    import sys

    reported: list[type] = []
    monkeypatch.setattr(sys, "excepthook", lambda kind, *_: reported.append(kind))
    there.bug = ZeroDivisionError()
    publisher.publish_now()
    done(qtbot, publisher)
    assert reported == [ZeroDivisionError]
    there.bug = None
    clock.advance(LOOK_EVERY_SECONDS)
    publisher.tick()
    done(qtbot, publisher)
    assert len(there.errands) == 2


def test_without_a_password_it_waits(qtbot, suite, jobs, there):
    suite.publishing.start(Target(url="https://cal.example/work/", user="me"))
    publisher = Publisher(suite.publishing, jobs, suite.clock, lambda _name: None, Speech, jobs, go=there)
    with qtbot.waitSignal(publisher.trouble) as told:
        publisher.tick()
    done(qtbot, publisher)
    assert told.args[0].problem is Problem.CALENDAR_NO_PASSWORD
    assert there.errands == []
    publisher.stop()
