"""The copier over the real service: a visit when one is due, off the window's thread, and quiet when it goes wrong."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator

import pytest
import shiboken6
from pytestqt.qtbot import QtBot

from postview_desktop.domain.errors import PostviewError, Problem
from postview_desktop.domain.letter import Account, LetterKind, LetterState, SentCopy
from postview_desktop.services.copying import CopyEnd
from postview_desktop.services.outbox import Outcome, Result
from postview_desktop.services.sent_copies import Copied, CopyErrand
from postview_desktop.services.suite import Suite
from postview_desktop.ui.background.copier import Copier
from postview_desktop.ui.background.jobs import Jobs
from tests.support.builders import put, put_interview
from tests.support.clock import FixedClock


class House:
    """Stands in for the mailbox: says how each copy ends, or refuses, and remembers the threads."""

    def __init__(self, end: CopyEnd | Exception = CopyEnd.PUT) -> None:
        self.end = end
        self.seen: list[tuple[int, bool, str]] = []
        self.threads: set[int] = set()

    def __call__(self, errand: CopyErrand, password: str) -> Copied:
        self.threads.add(threading.get_ident())
        self.seen += [(order.sought.letter_id, bool(order.raw), password) for order in errand.orders]
        if isinstance(self.end, Exception):
            raise self.end
        ends = {order.sought.letter_id: self.end for order in errand.orders}
        return Copied(errand=errand, ends=ends, ids={order.sought.letter_id: "<x@y>" for order in errand.orders})


@pytest.fixture
def jobs() -> Iterator[Jobs]:
    jobs = Jobs()
    yield jobs
    assert jobs.close()
    shiboken6.delete(jobs)


@pytest.fixture
def letter_id(suite: Suite) -> int:
    put(
        suite.store,
        Account(address="sam@jobseeker.example", user="sam", host="mail.example", imap_host="mail.example"),
    )
    suite.copies.allow(True)
    account = suite.accounts.get()
    assert account is not None
    interview = put_interview(suite.store, people=("Ana Souza",))
    letter = suite.letters.start(LetterKind.THANK_YOU, interview_id=interview.id)
    suite.letters.edit(letter.id, subject="The goat", body="Dear Ana,\n\nthank you for the goat.\n\nSam\n")
    suite.outbox.schedule(letter.id, 0)
    attempt = suite.outbox.claim(letter.id)
    assert attempt is not None
    suite.outbox.committing(letter.id, attempt.token)
    suite.outbox.settle(letter.id, attempt.token, Outcome(result=Result.SENT, code=250))
    return letter.id


Maker = Callable[..., Copier]


@pytest.fixture
def make(suite: Suite, clock: FixedClock, jobs: Jobs) -> Iterator[Maker]:
    made: list[Copier] = []

    def making(house: House, password: str | None = "secret") -> Copier:
        copier = Copier(suite.copies, jobs, clock, lambda _address: password, copy=house)
        made.append(copier)
        return copier

    yield making
    for copier in made:
        copier.stop()
        shiboken6.delete(copier)


def visits(copier: Copier, qtbot: QtBot) -> None:
    copier.look()
    qtbot.waitUntil(lambda: not copier.busy, timeout=3000)


def test_it_looks_for_a_while_and_puts_it_there_then(
    suite: Suite, clock: FixedClock, letter_id: int, make: Maker, qtbot: QtBot
) -> None:
    house = House(CopyEnd.MISSING)
    copier = make(house)
    visits(copier, qtbot)
    assert house.seen == [], "not in the second in which it left"
    clock.advance(20)
    visits(copier, qtbot)
    assert house.seen == [(letter_id, False, "secret")]
    assert threading.get_ident() not in house.threads
    clock.advance(600)
    house.end = CopyEnd.PUT
    visits(copier, qtbot)
    assert house.seen[1:] == [(letter_id, True, "secret")]
    account = suite.accounts.get()
    assert account is not None and account.sent_copy is SentCopy.OURS
    visits(copier, qtbot)
    assert len(house.seen) == 2


def test_it_goes_on_after_a_restart(suite: Suite, clock: FixedClock, letter_id: int, make: Maker, qtbot: QtBot) -> None:
    clock.advance(20)
    visits(make(House(CopyEnd.MISSING)), qtbot)
    clock.advance(3600)
    house = House()
    visits(make(house), qtbot)
    assert house.seen == [(letter_id, True, "secret")]


@pytest.mark.parametrize("password", ["secret", None])
def test_what_goes_wrong_is_kept_for_the_settings_and_stops_nothing(
    suite: Suite, clock: FixedClock, letter_id: int, make: Maker, qtbot: QtBot, password: str | None
) -> None:
    clock.advance(700)
    copier = make(House(PostviewError(Problem.SERVER_SILENT, host="mail.example")), password)
    before = suite.letters.get(letter_id)
    visits(copier, qtbot)
    state = suite.copies.state()
    assert state.waiting == 1
    assert state.error is not None
    assert state.error.problem is (Problem.SERVER_SILENT if password else Problem.NO_PASSWORD)
    assert suite.letters.get(letter_id) == before
    assert before.state is LetterState.SENT
    assert not suite.outbox.waiting().paused


def test_a_mistake_of_ours_is_told_as_one(
    clock: FixedClock, letter_id: int, make: Maker, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[type[BaseException]] = []
    monkeypatch.setattr("sys.excepthook", lambda kind, *_: told.append(kind))
    clock.advance(700)
    copier = make(House(ZeroDivisionError()))
    visits(copier, qtbot)
    assert told == [ZeroDivisionError]
    assert not copier.busy


def test_stopped_it_begins_nothing(clock: FixedClock, letter_id: int, make: Maker, qtbot: QtBot) -> None:
    clock.advance(700)
    house = House()
    copier = make(house)
    copier.stop()
    visits(copier, qtbot)
    assert house.seen == []
    copier.go_on()
    qtbot.waitUntil(lambda: not copier.busy, timeout=3000)
    assert len(house.seen) == 1
