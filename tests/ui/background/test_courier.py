"""The courier over the real outbox: each step on disk before it is taken, nothing sent twice, the person asked once."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator

import pytest
import shiboken6
from PySide6.QtCore import QObject, Qt, Signal
from pytestqt.qtbot import QtBot

from postview_desktop.domain.errors import PostviewError, Problem
from postview_desktop.domain.letter import Account, Letter, LetterKind, LetterState
from postview_desktop.services.outbox import Attempt, Outcome, Result
from postview_desktop.services.suite import Suite
from postview_desktop.ui.background.courier import Courier
from postview_desktop.ui.background.jobs import Jobs
from tests.support.builders import put, put_interview
from tests.support.clock import FixedClock

S = LetterState
SENT = Outcome(result=Result.SENT, code=250, answer="queued")


class Server:
    """Stands in for the socket work: commits, then ends as it is told, and remembers on which thread."""

    def __init__(self, *outcomes: Outcome) -> None:
        self.outcomes = list(outcomes)
        self.seen: list[tuple[int, str, str]] = []
        self.states: list[LetterState] = []
        self.threads: set[int] = set()

    def __call__(
        self,
        attempt: Attempt,
        password: str,
        before_commit: Callable[[], None],
        answered: Callable[[Outcome], None] = lambda _outcome: None,
    ) -> Outcome:
        self.threads.add(threading.get_ident())
        outcome = self.outcomes.pop(0) if self.outcomes else SENT
        if outcome.result in (Result.SENT, Result.UNKNOWN):
            before_commit()
        self.seen.append((attempt.letter_id, attempt.recipient, password))
        if outcome.result is Result.SENT:
            answered(outcome)
        return outcome


@pytest.fixture
def jobs() -> Iterator[Jobs]:
    jobs = Jobs()
    yield jobs
    assert jobs.close()
    shiboken6.delete(jobs)


@pytest.fixture
def letters(suite: Suite) -> list[Letter]:
    put(suite.store, Account(name="Sam Field", address="sam@jobseeker.example", user="sam", host="mail.example"))
    interview = put_interview(suite.store, people=("Ana Souza", "Joel Katz", "Priya Nair"))
    written = []
    for met in suite.interviews.get(interview.id).people:
        letter = suite.letters.start(LetterKind.THANK_YOU, interview_id=interview.id, person_id=met.person.id)
        first = met.person.name.split()[0]
        body = f"Dear {first},\n\nthank you for the goat.\n\nSam\n"
        written.append(suite.letters.edit(letter.id, subject="The goat", body=body))
    return written


Maker = Callable[..., Courier]


@pytest.fixture
def make(suite: Suite, clock: FixedClock, jobs: Jobs) -> Iterator[Maker]:
    made: list[Courier] = []

    def making(server: Server, password: str | PostviewError | None = "secret") -> Courier:
        def read(_address: str) -> str | None:
            if isinstance(password, PostviewError):
                raise password
            return password

        courier = Courier(suite.outbox, suite.accounts, jobs, clock, read, send=server)
        made.append(courier)
        return courier

    yield making
    for courier in made:
        courier.stop()
        shiboken6.delete(courier)


def state(suite: Suite, letter: Letter) -> LetterState:
    return suite.letters.get(letter.id).state


def wait_for_end(qtbot: QtBot, courier: Courier) -> None:
    qtbot.waitUntil(lambda: not courier.busy, timeout=3000)


def test_what_is_due_is_sent_one_after_the_other(
    suite: Suite, letters: list[Letter], make: Maker, qtbot: QtBot
) -> None:
    server = Server()
    for letter in letters:
        suite.outbox.schedule(letter.id, 0)
    courier = make(server)
    sent: list[int] = []
    courier.sent.connect(sent.append)
    assert courier.start() == ()
    assert courier.busy
    wait_for_end(qtbot, courier)
    assert sent == [letter.id for letter in letters]
    assert [state(suite, letter) for letter in letters] == [S.SENT] * 3
    assert {password for _, _, password in server.seen} == {"secret"}
    assert threading.get_ident() not in server.threads


def test_committing_is_on_disk_before_the_dot(suite: Suite, letters: list[Letter], make: Maker, qtbot: QtBot) -> None:
    seen: list[LetterState] = []

    class Watching(Server):
        def __call__(self, attempt: Attempt, password: str, before_commit: Callable[[], None], *_: object) -> Outcome:
            before_commit()
            row = raw_state(suite, attempt.letter_id)
            seen.append(row)
            return SENT

    suite.outbox.schedule(letters[0].id, 0)
    courier = make(Watching())
    courier.look()
    wait_for_end(qtbot, courier)
    assert seen == [S.COMMITTING]


def raw_state(suite: Suite, letter_id: int) -> LetterState:
    """The state as another process would read it from the file."""
    import sqlite3

    connection = sqlite3.connect(suite.store.path)
    try:
        return LetterState(connection.execute("SELECT state FROM letter WHERE id = ?", (letter_id,)).fetchone()[0])
    finally:
        connection.close()


def test_without_a_yes_the_letter_waits_again(
    suite: Suite, letters: list[Letter], make: Maker, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    suite.outbox.schedule(letters[0].id, 0)

    def refuse(letter_id: int, token: str) -> None:
        raise PostviewError(Problem.DISK_FULL)

    monkeypatch.setattr(suite.outbox, "committing", refuse)
    crashed: list[type] = []
    monkeypatch.setattr("sys.excepthook", lambda kind, error, trace: crashed.append(kind))
    courier = make(Server())
    courier.look()
    wait_for_end(qtbot, courier)
    assert state(suite, letters[0]) is S.SCHEDULED
    assert crashed == []  # the world said no; that is no mistake of ours
    assert suite.letters.get(letters[0].id).attempts == 1


def test_no_reply_is_uncertain_and_never_sent_again(
    suite: Suite, letters: list[Letter], clock: FixedClock, make: Maker, qtbot: QtBot
) -> None:
    server = Server(Outcome(result=Result.UNKNOWN, problem=Problem.CONNECTION_LOST))
    suite.outbox.schedule(letters[0].id, 0)
    courier = make(server)
    with qtbot.waitSignal(courier.trouble):
        courier.look()
    wait_for_end(qtbot, courier)
    assert state(suite, letters[0]) is S.UNKNOWN
    clock.advance(days=1)
    courier.look()
    assert not courier.busy
    assert len(server.seen) == 1


def test_a_crash_of_the_transport_is_told_and_the_letter_is_where_the_disk_says(
    suite: Suite, letters: list[Letter], make: Maker, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Broken(Server):
        def __call__(self, attempt: Attempt, password: str, before_commit: Callable[[], None], *_: object) -> Outcome:
            before_commit()
            raise ZeroDivisionError

    crashed: list[type] = []
    monkeypatch.setattr("sys.excepthook", lambda kind, error, trace: crashed.append(kind))
    suite.outbox.schedule(letters[0].id, 0)
    courier = make(Broken())
    courier.look()
    wait_for_end(qtbot, courier)
    assert crashed == [ZeroDivisionError]
    assert state(suite, letters[0]) is S.UNKNOWN  # it had said that the dot may go


def test_without_a_password_nothing_is_claimed_and_the_person_is_asked_once(
    suite: Suite, letters: list[Letter], make: Maker, qtbot: QtBot
) -> None:
    server = Server()
    suite.outbox.schedule(letters[0].id, 0)
    courier = make(server, None)
    asked: list[tuple[str, PostviewError]] = []
    courier.password_wanted.connect(lambda address, error: asked.append((address, error)))
    courier.look()
    wait_for_end(qtbot, courier)
    courier.look()
    qtbot.wait(30)
    assert [(address, error.problem) for address, error in asked] == [("sam@jobseeker.example", Problem.NO_PASSWORD)]
    assert state(suite, letters[0]) is S.SCHEDULED
    assert suite.letters.get(letters[0].id).attempts == 0
    assert server.seen == []


def test_a_locked_key_ring_is_asked_about_and_tried_again_when_the_password_came(
    suite: Suite, letters: list[Letter], clock: FixedClock, jobs: Jobs, qtbot: QtBot
) -> None:
    memory: dict[str, str] = {}

    def read(address: str) -> str | None:
        if address not in memory:
            raise PostviewError(Problem.KEY_RING_LOCKED)
        return memory[address]

    server = Server()
    suite.outbox.schedule(letters[0].id, 0)
    courier = Courier(suite.outbox, suite.accounts, jobs, clock, read, send=server)
    with qtbot.waitSignal(courier.password_wanted):
        courier.look()
    memory["sam@jobseeker.example"] = "of the session"
    courier.password_given()
    wait_for_end(qtbot, courier)
    assert state(suite, letters[0]) is S.SENT
    assert server.seen[0][2] == "of the session"
    shiboken6.delete(courier)


def test_trouble_with_the_account_stops_the_round(
    suite: Suite, letters: list[Letter], make: Maker, qtbot: QtBot
) -> None:
    server = Server(Outcome(result=Result.BLOCKED, problem=Problem.SIGN_IN_REFUSED, code=535, answer="who are you"))
    for letter in letters:
        suite.outbox.schedule(letter.id, 0)
    courier = make(server)
    with qtbot.waitSignal(courier.trouble) as trouble:
        courier.look()
    wait_for_end(qtbot, courier)
    assert trouble.args[0].problem is Problem.SIGN_IN_REFUSED
    assert len(server.seen) == 1
    assert state(suite, letters[1]) is S.SCHEDULED


def test_it_wakes_up_for_what_is_due_in_seconds(
    suite: Suite, letters: list[Letter], clock: FixedClock, make: Maker, qtbot: QtBot
) -> None:
    server = Server()
    suite.outbox.schedule(letters[0].id, clock.now() + 1)
    courier = make(server)
    courier.look()
    assert not courier.busy
    clock.advance(1)
    qtbot.waitUntil(lambda: state(suite, letters[0]) is S.SENT, timeout=4000)


def test_stopping_lets_the_one_that_leaves_leave_and_begins_no_other(
    suite: Suite, letters: list[Letter], make: Maker, qtbot: QtBot
) -> None:
    server = Server()
    for letter in letters:
        suite.outbox.schedule(letter.id, 0)
    courier = make(server)
    at_the_server = threading.Event()
    go_on = threading.Event()

    class Slow(Server):
        def __call__(self, attempt: Attempt, password: str, before_commit: Callable[[], None], *_: object) -> Outcome:
            at_the_server.set()
            go_on.wait(5)
            return super().__call__(attempt, password, before_commit, *_)

    courier = make(slow := Slow())
    courier.look()
    qtbot.waitUntil(at_the_server.is_set)
    courier.stop()
    assert courier.busy
    with qtbot.waitSignal(courier.idle):
        go_on.set()
    assert [state(suite, letter) for letter in letters] == [S.SENT, S.SCHEDULED, S.SCHEDULED]
    assert len(slow.seen) == 1
    assert server.seen == []


def test_at_the_start_what_a_crash_left_is_not_sent_by_itself(
    suite: Suite, letters: list[Letter], make: Maker, qtbot: QtBot
) -> None:
    suite.outbox.schedule(letters[0].id, 0)
    attempt = suite.outbox.claim(letters[0].id)
    assert attempt is not None
    suite.outbox.committing(letters[0].id, attempt.token)
    server = Server()
    courier = make(server)
    assert courier.start() == (letters[0].id,)
    wait_for_end(qtbot, courier)
    assert state(suite, letters[0]) is S.UNKNOWN
    assert server.seen == []


def test_a_password_goes_to_the_account_only_that_it_was_read_for(
    suite: Suite, letters: list[Letter], clock: FixedClock, jobs: Jobs, qtbot: QtBot
) -> None:
    """The account is another one after the first letter: the second waits for the password of the new one."""
    server = Server()
    for letter in letters[:2]:
        suite.outbox.schedule(letter.id, 0)
    courier = Courier(suite.outbox, suite.accounts, jobs, clock, lambda address: f"of {address}", send=server)
    other = Account(name="Sam Field", address="sam@elsewhere.example", user="sam", host="mail.elsewhere.example")
    courier.sent.connect(lambda id: suite.accounts.save(other) if id == letters[0].id else None)
    courier.look()
    qtbot.waitUntil(lambda: state(suite, letters[1]) is S.SENT, timeout=3000)
    wait_for_end(qtbot, courier)
    assert [password for _, _, password in server.seen] == ["of sam@jobseeker.example", "of sam@elsewhere.example"]
    courier.stop()
    shiboken6.delete(courier)


def test_after_a_mistake_of_ours_it_looks_again(
    suite: Suite, letters: list[Letter], make: Maker, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def mistaken(*_args: object) -> None:
        raise ZeroDivisionError

    crashed: list[type] = []
    monkeypatch.setattr("sys.excepthook", lambda kind, error, trace: crashed.append(kind))
    suite.outbox.schedule(letters[0].id, 0)
    courier = make(server := Server())
    with monkeypatch.context() as patch, qtbot.captureExceptions() as caught:
        patch.setattr(suite.outbox, "claim", mistaken)
        courier.look()
        wait_for_end(qtbot, courier)
    assert crashed == [ZeroDivisionError] or [kind for kind, *_ in caught] == [ZeroDivisionError]
    assert server.seen == []
    courier.look()
    qtbot.waitUntil(lambda: state(suite, letters[0]) is S.SENT, timeout=3000)


def test_a_password_put_right_while_a_letter_was_on_its_way_is_used_and_nothing_is_paused(
    suite: Suite, letters: list[Letter], make: Maker, qtbot: QtBot
) -> None:
    """The refusal is about what was set before; the other letters are not offered with the old password either."""
    for letter in letters:
        suite.outbox.schedule(letter.id, 0)
    told: list[PostviewError] = []

    class PutRight(Server):
        def __call__(self, attempt: Attempt, password: str, before_commit: Callable[[], None], *_: object) -> Outcome:
            if not self.seen:
                self.seen.append((attempt.letter_id, attempt.recipient, password))
                saved.emit()
                assert kept.wait(5)
                return Outcome(result=Result.BLOCKED, problem=Problem.SIGN_IN_REFUSED, code=535)
            return super().__call__(attempt, password, before_commit, *_)

    class Saved(QObject):
        emit_it = Signal()

        def emit(self) -> None:
            self.emit_it.emit()

    saved, kept = Saved(), threading.Event()

    def save() -> None:
        account = suite.accounts.get()
        assert account is not None
        suite.accounts.save(account)
        kept.set()

    saved.emit_it.connect(save, Qt.ConnectionType.QueuedConnection)
    server = PutRight()
    courier = make(server)
    courier.trouble.connect(told.append)
    courier.look()
    qtbot.waitUntil(lambda: all(state(suite, letter) is S.SENT for letter in letters), timeout=5000)
    wait_for_end(qtbot, courier)
    assert told == []
    assert [letter_id for letter_id, *_ in server.seen] == [letters[0].id, *(letter.id for letter in letters)]
    account = suite.accounts.get()
    assert account is not None and not account.paused


def test_a_letter_that_a_clock_set_years_ahead_is_held_as_soon_as_it_looks(
    suite: Suite, clock: FixedClock, letters: list[Letter], make: Maker
) -> None:
    clock.advance(days=1500)
    suite.outbox.schedule(letters[0].id, clock.now() + 3600)
    clock.advance(days=-1500)
    server = Server()
    make(server).look()
    assert state(suite, letters[0]) is S.HELD
    assert server.seen == []
