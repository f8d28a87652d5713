"""The lookout: when it looks and when not, what it does about a server that is away, and the courier that waits."""

from __future__ import annotations

import threading
from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass, field, replace
from typing import Any

import pytest
import shiboken6
from pytestqt.qtbot import QtBot

from postview_desktop.domain.change import Verb
from postview_desktop.domain.errors import PostviewError, Problem
from postview_desktop.domain.follow_up import Contact
from postview_desktop.domain.letter import Account, Letter, LetterKind, LetterState
from postview_desktop.services.outbox import Attempt, Outcome, Result
from postview_desktop.services.suite import Suite
from postview_desktop.ui.background.courier import Courier
from postview_desktop.ui.background.jobs import Jobs
from postview_desktop.ui.background.lookout import LOOK_EVERY_SECONDS, Lookout
from tests.support.builders import put, put_interview
from tests.support.clock import FixedClock

ACCOUNT = Account(
    name="Sam Field",
    address="sam@jobseeker.example",
    user="sam",
    host="mail.example",
    imap_host="mail.example",
    looks=True,
)


@dataclass
class New:
    """What was new in one look."""

    answers: tuple[int, ...] = ()
    doubtful: tuple[int, ...] = ()
    automatic: tuple[int, ...] = ()
    bounced: tuple[int, ...] = ()
    found_sent: tuple[int, ...] = ()

    @property
    def anything(self) -> bool:
        return any((self.answers, self.doubtful, self.automatic, self.bounced, self.found_sent))


@dataclass
class Seen:
    """What one look found."""

    complete: bool = True


@dataclass
class Memory:
    """Stands in for the service: remembers what it was given, on the window's thread."""

    clock: FixedClock
    kinds: dict[int, LetterKind] = field(default_factory=dict)
    new: New = field(default_factory=New)
    nothing_to_do: bool = False
    taken: list[Any] = field(default_factory=list)
    refused: list[PostviewError] = field(default_factory=list)
    good_at: int = 0
    full: bool = False
    long_ago: bool = True

    def due(self) -> bool:
        return self.long_ago

    def errand(self) -> str | None:
        return None if self.nothing_to_do else "errand"

    def take(self, found: Any) -> New:
        if self.full:
            raise PostviewError(Problem.DISK_FULL)
        self.taken.append(found)
        self.good_at = self.clock.now()
        return self.new

    def failed(self, error: PostviewError) -> None:
        self.refused.append(error)

    def must_look_before(self, letter_ids: Collection[int]) -> bool:
        follow_up = any(self.kinds.get(one) is LetterKind.FOLLOW_UP for one in letter_ids)
        return follow_up and self.clock.now() - self.good_at > 60


class Mailbox:
    """Stands in for the socket work of a look."""

    def __init__(self) -> None:
        self.looks: list[tuple[Any, str]] = []
        self.threads: set[int] = set()
        self.problem: Problem | None = None
        self.found = Seen()
        self.gate = threading.Event()
        self.gate.set()

    def __call__(self, errand: Any, password: str) -> Seen:
        self.gate.wait(5)
        self.threads.add(threading.get_ident())
        self.looks.append((errand, password))
        if self.problem is not None:
            raise PostviewError(self.problem, host="mail.example")
        return self.found


@pytest.fixture
def jobs() -> Iterator[Jobs]:
    jobs = Jobs()
    yield jobs
    assert jobs.close()
    shiboken6.delete(jobs)


@pytest.fixture
def memory(clock: FixedClock) -> Memory:
    return Memory(clock)


@pytest.fixture
def mailbox() -> Iterator[Mailbox]:
    mailbox = Mailbox()
    yield mailbox
    mailbox.gate.set()


@pytest.fixture
def passwords() -> dict[str, str]:
    return {ACCOUNT.address: "secret"}


@pytest.fixture
def lookout(
    suite: Suite, clock: FixedClock, jobs: Jobs, memory: Memory, mailbox: Mailbox, passwords: dict[str, str]
) -> Iterator[Lookout]:
    put(suite.store, ACCOUNT)
    made = Lookout(memory, suite.accounts, jobs, clock, passwords.get, look_for=mailbox)  # type: ignore[arg-type]
    yield made
    shiboken6.delete(made)


def wait(qtbot: QtBot, lookout: Lookout) -> None:
    qtbot.waitUntil(lambda: not lookout.busy, timeout=5000)


def test_it_looks_at_the_start_and_then_every_ten_minutes(
    lookout: Lookout, memory: Memory, mailbox: Mailbox, clock: FixedClock, qtbot: QtBot
) -> None:
    lookout.tick()
    wait(qtbot, lookout)
    assert mailbox.looks == [("errand", "secret")]
    assert memory.taken == [Seen()]
    assert threading.get_ident() not in mailbox.threads
    for minutes, looks in ((9, 1), (1, 2), (5, 2), (5, 3)):
        clock.advance(minutes=minutes)
        lookout.tick()
        wait(qtbot, lookout)
        assert len(mailbox.looks) == looks
    assert lookout.next_at == clock.now() + LOOK_EVERY_SECONDS


def test_never_two_at_once(lookout: Lookout, mailbox: Mailbox, clock: FixedClock, qtbot: QtBot) -> None:
    mailbox.gate.clear()
    lookout.tick()
    assert lookout.busy
    clock.advance(hours=1)
    lookout.tick()
    lookout.look_first()
    lookout.look_now()
    mailbox.gate.set()
    wait(qtbot, lookout)
    assert len(mailbox.looks) == 1


@pytest.mark.parametrize("change", [{"looks": False}, None])
def test_it_is_off_until_asked_for(
    lookout: Lookout, suite: Suite, mailbox: Mailbox, memory: Memory, change: dict[str, bool] | None
) -> None:
    memory.nothing_to_do = change is not None  # says the service, where no letter is uncertain
    account = suite.accounts.get()
    assert account is not None
    with suite.store.change(Verb.ACCOUNT_CHANGED) as changing:
        if change is None:
            changing.delete(account)
        else:
            changing.save(replace(account, **change))
    lookout.tick()
    assert not lookout.busy
    assert mailbox.looks == []


@pytest.mark.parametrize("problem", [None, Problem.NO_PASSWORD, Problem.SIGN_IN_REFUSED, Problem.NO_SERVER])
def test_where_it_is_off_the_copy_of_an_uncertain_letter_is_sought_quietly(
    lookout: Lookout,
    suite: Suite,
    memory: Memory,
    mailbox: Mailbox,
    passwords: dict[str, str],
    clock: FixedClock,
    qtbot: QtBot,
    problem: Problem | None,
) -> None:
    """No password is asked for and no trouble is told: the person is asked about the letter. The next one is sought."""
    with suite.store.change(Verb.ACCOUNT_CHANGED) as changing:
        changing.save(replace(suite.store.find(Account)[0], looks=False))
    told: list[object] = []
    lookout.password_wanted.connect(lambda *given: told.append(given))
    lookout.trouble.connect(told.append)
    if problem is Problem.NO_PASSWORD:
        passwords.clear()
    else:
        mailbox.problem = problem
    lookout.look_soon()
    lookout.tick()
    wait(qtbot, lookout)
    assert told == []
    assert [error.problem for error in memory.refused] == ([] if problem is None else [problem])
    assert len(memory.taken) == (problem is None)
    passwords[ACCOUNT.address], mailbox.problem = "secret", None
    clock.advance(minutes=5)
    lookout.look_soon()  # another letter is uncertain
    lookout.tick()
    wait(qtbot, lookout)
    assert len(memory.taken) == 1 + (problem is None)


def test_where_there_is_nothing_to_look_for_no_server_is_asked(
    lookout: Lookout, memory: Memory, mailbox: Mailbox
) -> None:
    memory.nothing_to_do = True
    lookout.tick()
    assert not lookout.busy
    assert mailbox.looks == []


def test_a_server_that_is_away_is_asked_less_and_less_often(
    lookout: Lookout, memory: Memory, mailbox: Mailbox, clock: FixedClock, qtbot: QtBot
) -> None:
    mailbox.problem = Problem.SERVER_SILENT
    minutes: list[int] = []
    for minute in range(120):
        before = len(mailbox.looks)
        lookout.tick()
        wait(qtbot, lookout)
        if len(mailbox.looks) > before:
            minutes.append(minute)
        clock.advance(minutes=1)
    assert minutes == [0, 10, 20, 35, 65]
    assert {error.problem for error in memory.refused} == {Problem.SERVER_SILENT}
    mailbox.problem = None
    lookout.look_soon()
    lookout.tick()
    wait(qtbot, lookout)
    assert memory.taken == [Seen()]
    assert lookout.next_at == clock.now() + LOOK_EVERY_SECONDS


def test_a_refused_password_is_not_said_again_before_the_person_has_seen_to_it(
    lookout: Lookout, mailbox: Mailbox, clock: FixedClock, qtbot: QtBot
) -> None:
    mailbox.problem = Problem.SIGN_IN_REFUSED
    troubles: list[PostviewError] = []
    lookout.trouble.connect(troubles.append)
    for _ in range(50):
        lookout.tick()
        lookout.look_first()
        wait(qtbot, lookout)
        clock.advance(minutes=30)
    assert len(mailbox.looks) == 1
    assert [error.problem for error in troubles] == [Problem.SIGN_IN_REFUSED]
    mailbox.problem = None
    lookout.look_now()
    wait(qtbot, lookout)
    assert len(mailbox.looks) == 2


def test_the_password_is_asked_for_once(
    lookout: Lookout, mailbox: Mailbox, passwords: dict[str, str], clock: FixedClock, qtbot: QtBot
) -> None:
    passwords.clear()
    asked: list[str] = []
    lookout.password_wanted.connect(lambda address, _error: asked.append(address))
    for _ in range(3):
        lookout.tick()
        lookout.look_first()
        wait(qtbot, lookout)
        clock.advance(hours=1)
    assert asked == [ACCOUNT.address]
    assert mailbox.looks == []
    passwords[ACCOUNT.address] = "of the session"
    lookout.password_given()
    lookout.tick()
    wait(qtbot, lookout)
    assert mailbox.looks == [("errand", "of the session")]


def test_what_was_found_for_an_account_that_is_another_one_now_is_not_taken(
    lookout: Lookout, suite: Suite, memory: Memory, mailbox: Mailbox, qtbot: QtBot
) -> None:
    mailbox.gate.clear()
    lookout.tick()
    account = suite.accounts.get()
    assert account is not None
    with suite.store.change(Verb.ACCOUNT_CHANGED) as change:
        change.save(replace(account, address="sam@elsewhere.example"))
    mailbox.gate.set()
    wait(qtbot, lookout)
    assert memory.taken == []


def test_quitting_while_looking_waits_for_nothing_and_writes_nothing(
    lookout: Lookout, memory: Memory, mailbox: Mailbox, qtbot: QtBot
) -> None:
    mailbox.gate.clear()
    lookout.tick()
    lookout.stop()
    mailbox.gate.set()
    wait(qtbot, lookout)
    assert memory.taken == []
    lookout.tick()
    assert not lookout.busy


def test_a_full_disk_loses_nothing_it_is_found_again(
    lookout: Lookout, memory: Memory, mailbox: Mailbox, clock: FixedClock, qtbot: QtBot
) -> None:
    memory.full = True
    lookout.tick()
    wait(qtbot, lookout)
    assert memory.taken == []
    memory.full = False
    clock.advance(minutes=10)
    lookout.tick()
    wait(qtbot, lookout)
    assert memory.taken == [Seen()]


def test_what_one_look_could_not_read_is_read_with_the_next_tick(
    lookout: Lookout, mailbox: Mailbox, clock: FixedClock, qtbot: QtBot
) -> None:
    mailbox.found = Seen(complete=False)
    lookout.tick()
    wait(qtbot, lookout)
    mailbox.found = Seen()
    clock.advance(30)
    lookout.tick()
    wait(qtbot, lookout)
    clock.advance(30)
    lookout.tick()
    assert len(mailbox.looks) == 2


def test_started_again_a_moment_later_it_does_not_look_again(lookout: Lookout, memory: Memory) -> None:
    memory.long_ago = False
    lookout.tick()
    assert not lookout.busy


def test_what_is_new_is_told_and_what_is_not_is_not(
    lookout: Lookout, memory: Memory, clock: FixedClock, qtbot: QtBot
) -> None:
    told: list[New] = []
    lookout.noticed.connect(told.append)
    lookout.tick()
    wait(qtbot, lookout)
    assert told == []
    memory.new = New(bounced=(3,))
    clock.advance(minutes=10)
    lookout.tick()
    wait(qtbot, lookout)
    assert told == [New(bounced=(3,))]


def test_a_mistake_of_ours_is_reported_and_does_not_stop_the_looking(
    lookout: Lookout, mailbox: Mailbox, clock: FixedClock, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    crashed: list[type] = []
    monkeypatch.setattr("sys.excepthook", lambda kind, error, trace: crashed.append(kind))
    with monkeypatch.context() as patch:
        patch.setattr(Mailbox, "__call__", lambda *_: 1 // 0)
        lookout.tick()
        wait(qtbot, lookout)
    assert crashed == [ZeroDivisionError]
    clock.advance(minutes=10)
    lookout.tick()
    wait(qtbot, lookout)
    assert len(mailbox.looks) == 1


# -- before a follow-up leaves -------------------------------------------------------------------------------------


@pytest.fixture
def courier(suite: Suite, clock: FixedClock, jobs: Jobs, lookout: Lookout) -> Iterator[tuple[Courier, list[int]]]:
    sent: list[int] = []

    def send(attempt: Attempt, _password: str, before_commit: Callable[[], None], *_: object) -> Outcome:
        before_commit()
        sent.append(attempt.letter_id)
        return Outcome(result=Result.SENT, code=250, answer="queued")

    made = Courier(suite.outbox, suite.accounts, jobs, clock, lambda _address: "secret", send=send, looking=lookout)
    lookout.failed.connect(made.not_looked)
    lookout.idle.connect(made.look)
    yield made, sent
    made.stop()
    shiboken6.delete(made)


@pytest.fixture
def letters(suite: Suite, memory: Memory, lookout: Lookout) -> tuple[Letter, Letter]:
    """A follow-up and a thank-you, both due."""
    interview = put_interview(suite.store, "2026-11-10T14:00", people=("Ana Souza",))
    person = suite.interviews.get(interview.id).people[0].person
    written = []
    for kind in (LetterKind.FOLLOW_UP, LetterKind.THANK_YOU):
        letter = suite.letters.start(kind, interview_id=interview.id, person_id=person.id)
        body = "Dear Ana,\n\nthank you for the goat.\n\nSam\n"
        suite.letters.edit(letter.id, subject="The goat", body=body)
        suite.outbox.schedule(letter.id, 0)
        memory.kinds[letter.id] = kind
        written.append(suite.letters.get(letter.id))
    return written[0], written[1]


def test_F6_the_courier_looks_before_a_follow_up_leaves_and_holds_nothing_else_up(
    courier: tuple[Courier, list[int]], letters: tuple[Letter, Letter], mailbox: Mailbox, qtbot: QtBot
) -> None:
    (made, sent), (follow_up, thanks) = courier, letters
    mailbox.gate.clear()
    made.look()
    qtbot.waitUntil(lambda: sent == [thanks.id] and not made.busy, timeout=5000)
    assert mailbox.looks == []
    mailbox.gate.set()
    qtbot.waitUntil(lambda: sent == [thanks.id, follow_up.id] and not made.busy, timeout=5000)
    assert len(mailbox.looks) == 1


def test_F6_while_the_mailbox_cannot_be_read_the_follow_up_stays_and_tries_again(
    courier: tuple[Courier, list[int]],
    letters: tuple[Letter, Letter],
    mailbox: Mailbox,
    lookout: Lookout,
    clock: FixedClock,
    suite: Suite,
    qtbot: QtBot,
) -> None:
    (made, sent), (follow_up, thanks) = courier, letters
    mailbox.problem = Problem.NO_SERVER
    made.look()
    qtbot.waitUntil(lambda: len(mailbox.looks) == 1 and not lookout.busy and not made.busy, timeout=5000)
    assert sent == [thanks.id]
    made.look()
    assert not lookout.busy
    letter = suite.letters.get(follow_up.id)
    assert (letter.state, letter.attempts) == (LetterState.SCHEDULED, 1)
    assert letter.problem == Problem.NOT_LOOKED
    mailbox.problem = None
    clock.advance(minutes=1)
    made.look()
    qtbot.waitUntil(lambda: sent == [thanks.id, follow_up.id] and not made.busy, timeout=5000)


def test_F6_with_a_refused_password_the_follow_up_waits_without_asking_the_server_again(
    courier: tuple[Courier, list[int]],
    letters: tuple[Letter, Letter],
    mailbox: Mailbox,
    clock: FixedClock,
    suite: Suite,
    qtbot: QtBot,
) -> None:
    (made, sent), (follow_up, thanks) = courier, letters
    mailbox.problem = Problem.SIGN_IN_REFUSED
    made.look()
    qtbot.waitUntil(lambda: suite.letters.get(follow_up.id).attempts == 1 and not made.busy, timeout=5000)
    clock.advance(minutes=1)
    made.look()
    assert suite.letters.get(follow_up.id).attempts == 2
    assert (len(mailbox.looks), sent) == (1, [thanks.id])


def test_an_answer_that_came_meanwhile_keeps_the_follow_up_here(
    courier: tuple[Courier, list[int]],
    letters: tuple[Letter, Letter],
    memory: Memory,
    suite: Suite,
    clock: FixedClock,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    (made, sent), (follow_up, thanks) = courier, letters
    take = memory.take

    def take_an_answer(found: Any) -> New:
        suite.follow_ups.log_contact(
            Contact(interview_id=follow_up.interview_id, ours=False, on=clock.today(), at=clock.now() + 1)
        )
        return take(found)

    monkeypatch.setattr(memory, "take", take_an_answer)
    made.look()
    qtbot.waitUntil(lambda: suite.letters.get(follow_up.id).state is LetterState.HELD, timeout=5000)
    assert sent == [thanks.id]
