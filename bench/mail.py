"""What sending costs: 500 waiting letters in one round, its memory, and the window beside a courier at work.

The server is a process of its own on loopback that takes everything at once, so the figures are PostView's. Each letter
has a connection of its own, and 100 ms in which it is listened whether the server hangs up on the text.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import pairwise
from pathlib import Path

from bench.figures import row
from postview_desktop.services.outbox import Attempt, Outcome
from postview_desktop.services.suite import Suite

LETTERS = 500
BESIDE_THE_WINDOW = 100
TICK_MS = 1


def measure() -> list[dict[str, object]]:
    """Milliseconds, and MiB where it says so; with 10,000 interviews stored."""
    from bench.data import fill_folder
    from postview_desktop.services.suite import open_suite
    from postview_desktop.storage import Store
    from postview_desktop.system.clock import Clock

    clock = Clock()
    with tempfile.TemporaryDirectory() as name, _sink() as port:
        store = Store.open(fill_folder(Path(name) / "data"), clock.now)
        suite = open_suite(store, clock)
        _account(suite, port)
        _write(suite, LETTERS)
        rows = _one_round(suite)
        _write(suite, BESIDE_THE_WINDOW)
        rows += _beside_the_window(suite)
        store.close()
    return rows


def _account(suite: Suite, port: int) -> None:
    from postview_desktop.domain.change import Verb
    from postview_desktop.domain.letter import Account

    with suite.store.change(Verb.ACCOUNT_CHANGED) as change:
        change.add(Account(address="sam@jobseeker.example", host="127.0.0.1", port=port, security="plain"))


def _write(suite: Suite, count: int) -> None:
    """Letters that are due, each to one application, of the length that thank-yous have."""
    from postview_desktop.domain.change import Verb
    from postview_desktop.domain.letter import Letter, LetterKind, LetterState
    from postview_desktop.mail.compose import Composition, compose

    at = suite.clock.now()
    with suite.store.change(Verb.DATA_IMPORTED) as change:
        for number in range(count):
            to = f"person{number}@northwind.example"
            body = f"Dear Ana,\n\nthank you for the talk, number {number}.\n" + "And for the goat. " * 60 + "\n\nSam\n"
            made = compose(
                Composition(
                    from_name="Sam",
                    from_address="sam@jobseeker.example",
                    to_name="Ana",
                    to_address=to,
                    subject="Thank you",
                    body=body,
                    at=at,
                )
            )
            change.add(
                Letter(
                    application_id=number + 1,
                    kind=LetterKind.THANK_YOU,
                    state=LetterState.SCHEDULED,
                    to_address=to,
                    subject="Thank you",
                    body=body,
                    send_at=at,
                    message_id=made.message_id,
                    references=made.references,
                    raw=made.raw,
                )
            )


def _one_round(suite: Suite) -> list[dict[str, object]]:
    from postview_desktop.services.outbox import deliver_round, transmit
    from postview_desktop.system.secrets import Secrets

    ends: list[float] = []
    memory: list[float] = []

    def submit(
        attempt: Attempt, password: str, before_commit: Callable[[], None], answered: Callable[[Outcome], None]
    ) -> Outcome:
        outcome = transmit(attempt, password, before_commit, answered)
        ends.append(time.perf_counter())
        memory.append(_resident())
        return outcome

    began = time.perf_counter()
    done = deliver_round(suite.outbox, Secrets(), submit)
    whole = time.perf_counter() - began
    assert len(done.sent) == LETTERS, done
    gaps = [(after - before) * 1000 for before, after in pairwise(ends)]
    # The first letters load what sending needs.
    early, late = statistics.median(memory[20:70]), statistics.median(memory[-50:])
    return [
        row(f"{LETTERS} waiting letters in one round: each letter, all steps on disk", gaps),
        row(f"{LETTERS} waiting letters in one round: all of them", [whole], unit="s"),
        row("  memory of the process after some fifty of them", [early], unit="MiB"),
        row("  memory grown by the end", [late - early], "10", "MiB"),
    ]


def _beside_the_window(suite: Suite) -> list[dict[str, object]]:
    """The courier in an event loop, and a timer beside it that wishes to come every millisecond."""
    from PySide6.QtCore import QCoreApplication, Qt, QTimer
    from PySide6.QtWidgets import QApplication

    from postview_desktop.ui.background.courier import Courier
    from postview_desktop.ui.background.jobs import Jobs

    app = QCoreApplication.instance() or QApplication([])
    jobs = Jobs()
    courier = Courier(suite.outbox, suite.accounts, jobs, suite.clock, lambda _address: "")
    late: list[float] = []
    before = time.perf_counter()

    def tick() -> None:
        nonlocal before
        now = time.perf_counter()
        late.append(max((now - before) * 1000 - TICK_MS, 0))
        before = now

    timer = QTimer()
    timer.setTimerType(Qt.TimerType.PreciseTimer)
    timer.timeout.connect(tick)
    timer.start(TICK_MS)
    sent: list[int] = []
    courier.sent.connect(sent.append)
    courier.idle.connect(app.quit)
    QTimer.singleShot(0, courier.look)
    app.exec()
    timer.stop()
    courier.stop()
    jobs.close()
    assert len(sent) == BESIDE_THE_WINDOW
    return [
        row(f"{BESIDE_THE_WINDOW} letters by the courier: a 1 ms tick in the window's thread is late by", late),
        row("  the latest it came", [max(late)], "16"),
    ]


def _resident() -> float:
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 2**20


@contextmanager
def _sink() -> Iterator[int]:
    """Gives its port. It forgets what it took."""
    process = subprocess.Popen([sys.executable, "-m", "bench.mail"], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    assert process.stdin and process.stdout
    try:
        yield int(process.stdout.readline())
    finally:
        process.stdin.close()
        process.wait(10)
        process.stdout.close()


def _serve() -> None:
    from tests.support.mail_servers import Fault, FaultyServer, Session

    def forget(session: Session) -> None:
        session.send(b"250 2.0.0 queued\r\n")
        session.server.texts.clear()
        session.server.commands.clear()

    with FaultyServer(Fault({"dot": forget})) as server:
        print(server.port, flush=True)
        sys.stdin.read()


if __name__ == "__main__":
    _serve()
