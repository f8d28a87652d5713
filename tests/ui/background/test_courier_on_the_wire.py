"""The courier with its real transport and servers on loopback: what was taken, what not, and what nobody knows."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from functools import partial

import pytest
import shiboken6
from PySide6.QtCore import QObject, Qt, QTimer, Signal
from pytestqt.qtbot import QtBot

from postview_desktop.domain.errors import PostviewError, Problem
from postview_desktop.domain.letter import Account, Letter, LetterKind, LetterState
from postview_desktop.mail.smtp import Limits
from postview_desktop.services.outbox import Outcome, transmit
from postview_desktop.services.suite import Suite
from postview_desktop.ui.background.courier import Courier
from postview_desktop.ui.background.jobs import Jobs
from tests.support.builders import put, put_interview
from tests.support.clock import FixedClock
from tests.support.mail_servers import PASSWORD, USER, Fault, FaultyServer, Session, certificates
from tests.ui.background.test_courier import raw_state

S = LetterState


@pytest.fixture
def jobs() -> Iterator[Jobs]:
    jobs = Jobs()
    yield jobs
    assert jobs.close()
    shiboken6.delete(jobs)


def a_letter(suite: Suite, port: int, security: str) -> Letter:
    put(suite.store, Account(name="Alice", address=USER, user=USER, host="localhost", port=port, security=security))
    interview = put_interview(suite.store, people=("Ana Souza",))
    person = suite.interviews.get(interview.id).people[0].person
    letter = suite.letters.start(LetterKind.THANK_YOU, interview_id=interview.id, person_id=person.id)
    letter = suite.letters.edit(letter.id, subject="Grüße", body="Dear Ana,\n\nthank you for the goat.\n\nAlice\n")
    return suite.outbox.schedule(letter.id, 0)


def send_all(
    suite: Suite, clock: FixedClock, jobs: Jobs, qtbot: QtBot, watch: Callable[[], None] | None = None
) -> None:
    def send(*args: object) -> Outcome:
        outcome = partial(transmit, context=certificates().client_context())(*args)  # type: ignore[arg-type]
        if watch is not None:
            watch()
        return outcome

    courier = Courier(suite.outbox, suite.accounts, jobs, clock, lambda _address: PASSWORD, send=send)
    courier.start()
    qtbot.waitUntil(lambda: not courier.busy, timeout=15_000)
    courier.stop()
    shiboken6.delete(courier)


@pytest.mark.parametrize("security", ["tls", "starttls"])
def test_a_letter_leaves_over_tls_and_is_taken_once(
    suite: Suite, clock: FixedClock, jobs: Jobs, qtbot: QtBot, security: str
) -> None:
    with FaultyServer(Fault(security=security)) as server:
        letter = a_letter(suite, server.port, security)
        threads: list[int] = []
        send_all(suite, clock, jobs, qtbot, lambda: threads.append(threading.get_ident()))
        assert suite.letters.get(letter.id).state is S.SENT
        assert server.dots == 1
        assert b"thank you for the goat." in server.texts[0]
        assert threads != [threading.get_ident()]
        send_all(suite, clock, jobs, qtbot)
        assert server.dots == 1


def test_when_the_server_hears_quit_the_windows_thread_has_written_sent(
    suite: Suite, clock: FixedClock, jobs: Jobs, qtbot: QtBot
) -> None:
    seen: list[LetterState] = []

    def quit_heard(session: Session) -> None:
        seen.append(raw_state(suite, letter.id))
        session.send(b"221 bye\r\n")

    with FaultyServer(Fault({"quit": quit_heard})) as server:
        letter = a_letter(suite, server.port, "plain")
        send_all(suite, clock, jobs, qtbot)
        qtbot.waitUntil(lambda: bool(seen), timeout=3000)
        assert seen == [S.SENT]
        assert server.dots == 1


@pytest.mark.parametrize(("refused", "state"), [(1, S.SENT), (2, S.COMMITTING)])
def test_a_disk_that_refuses_after_the_250_sends_nothing_twice(
    suite: Suite,
    clock: FixedClock,
    jobs: Jobs,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    refused: int,
    state: LetterState,
) -> None:
    settle, threads = suite.outbox.settle, list[int]()

    def refusing(*given: object) -> Letter | None:
        threads.append(threading.get_ident())
        if len(threads) <= refused:
            raise PostviewError(Problem.DISK_FULL)
        return settle(*given)  # type: ignore[arg-type]

    monkeypatch.setattr(suite.outbox, "settle", refusing)
    with FaultyServer() as server:
        letter = a_letter(suite, server.port, "plain")
        send_all(suite, clock, jobs, qtbot)
        assert raw_state(suite, letter.id) is state
        assert set(threads) == {threading.get_ident()}, "the database belongs to this thread"
        assert len(threads) == 2
        send_all(suite, clock, jobs, qtbot)  # as after a restart
        assert raw_state(suite, letter.id) is (S.SENT if state is S.SENT else S.UNKNOWN)
        assert server.dots == 1


def test_a_window_that_is_too_busy_holds_quit_up_for_a_bounded_time_only(
    suite: Suite, clock: FixedClock, jobs: Jobs, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Then QUIT is said, and it is written as soon as the window comes to it: once."""
    limit, settled, busy = 0.3, list[int](), threading.Event()
    settle = suite.outbox.settle

    def counted(*given: object) -> Letter | None:
        settled.append(server.commands.count(b"QUIT"))
        return settle(*given)  # type: ignore[arg-type]

    monkeypatch.setattr(suite.outbox, "settle", counted)

    def dot_taken(session: Session) -> None:
        blocked.emit()
        assert busy.wait(5)
        session.send(b"250 2.0.0 queued\r\n")

    class Blocked(QObject):
        emit_it = Signal()

        def emit(self) -> None:
            self.emit_it.emit()

    def block() -> None:
        """The window's thread does something else, for longer than the worker waits for it."""
        busy.set()
        time.sleep(limit * 3)

    blocked = Blocked()
    blocked.emit_it.connect(block, Qt.ConnectionType.QueuedConnection)
    with FaultyServer(Fault({"dot": dot_taken})) as server:
        letter = a_letter(suite, server.port, "plain")
        courier = Courier(suite.outbox, suite.accounts, jobs, clock, lambda _address: PASSWORD)
        courier._consent._limit = limit  # pyright: ignore[reportPrivateUsage]
        courier.start()
        qtbot.waitUntil(lambda: not courier.busy, timeout=15_000)
        courier.stop()
        shiboken6.delete(courier)
        shiboken6.delete(blocked)
    assert settled == [1]
    assert suite.letters.get(letter.id).state is S.SENT


def test_a_line_that_breaks_after_the_dot_is_uncertain_and_stays_so(
    suite: Suite, clock: FixedClock, jobs: Jobs, qtbot: QtBot
) -> None:
    with FaultyServer("drop_after_dot") as server:
        letter = a_letter(suite, server.port, server.fault.security)
        send_all(suite, clock, jobs, qtbot)
        assert suite.letters.get(letter.id).state is S.UNKNOWN
        clock.advance(days=2)
        send_all(suite, clock, jobs, qtbot)
        assert server.dots == 1


def test_a_strangers_certificate_sends_nothing_and_pauses_the_account(
    suite: Suite, clock: FixedClock, jobs: Jobs, qtbot: QtBot
) -> None:
    with FaultyServer(Fault(security="tls", certificate="stranger")) as server:
        letter = a_letter(suite, server.port, "tls")
        send_all(suite, clock, jobs, qtbot)
        assert suite.letters.get(letter.id).state is S.BLOCKED
        account = suite.accounts.get()
        assert account is not None
        assert account.paused
        assert server.texts == []


@pytest.mark.parametrize("fault", ["silent", "silent_after_dot", "drip_after_dot", "banner_one_byte_at_a_time"])
def test_the_window_never_waits_for_the_network(
    suite: Suite, clock: FixedClock, jobs: Jobs, qtbot: QtBot, fault: str
) -> None:
    """A ticker in the window's thread goes on while a server lets the courier wait for one and a half seconds."""
    gaps: list[float] = []
    before = time.perf_counter()

    def tick() -> None:
        nonlocal before
        gaps.append(time.perf_counter() - before)
        before = time.perf_counter()

    timer = QTimer()
    timer.timeout.connect(tick)
    limits = Limits(each=1.5, total=1.5, answer=1.5)
    with FaultyServer(fault) as server:
        a_letter(suite, server.port, "plain")
        courier = Courier(
            suite.outbox,
            suite.accounts,
            jobs,
            clock,
            lambda _address: PASSWORD,
            send=partial(transmit, limits=limits),
        )
        timer.start(5)
        courier.start()
        before = began = time.perf_counter()
        qtbot.waitUntil(lambda: not courier.busy, timeout=15_000)
        waited = time.perf_counter() - began
        timer.stop()
        courier.stop()
        shiboken6.delete(courier)
    assert waited > 1.2, "the server did not let it wait, so nothing is proven"
    assert max(gaps) < waited / 2
    assert len(gaps) > 20
