"""SIGKILL at every step of a delivery: nothing is accepted twice, nothing is lost, the password is nowhere."""

from __future__ import annotations

import contextlib
import random
import re
import sqlite3
import subprocess
import sys
import time
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

import pytest

from postview_desktop.domain.change import Verb
from postview_desktop.domain.letter import Account, Letter, LetterState
from postview_desktop.mail.compose import Composition, compose
from postview_desktop.services.outbox import Round, deliver_round
from postview_desktop.services.suite import Suite, open_suite
from postview_desktop.storage import Store
from postview_desktop.system.secrets import Secrets
from tests.support.clock import FixedClock
from tests.support.mail_servers import FAULTS, PASSWORD, USER, Fault, FaultyServer

ROOT = Path(__file__).parents[2]
S = LetterState


@dataclass
class Folder:
    """A data folder with letters that are due, and the programs that work on it one after the other."""

    path: Path
    port: int

    @property
    def database(self) -> Path:
        return self.path / "postview.db"

    def open(self) -> Suite:
        clock = FixedClock()
        return open_suite(Store.open(self.database, clock.now), clock)

    def fill(self, count: int) -> list[str]:
        """Puts due letters in; gives their Message-IDs."""
        suite = self.open()
        with suite.store.change(Verb.DATA_IMPORTED) as change:
            change.add(Account(address=USER, user=USER, host="127.0.0.1", port=self.port, security="plain"))
            ids: list[str] = []
            for number in range(count):
                made = compose(
                    Composition(
                        from_name="",
                        from_address=USER,
                        to_name="",
                        to_address=f"person{number}@northwind.example",
                        subject="Thank you",
                        body=f"Letter {number}\n" + "and more\n" * 50,
                        at=suite.clock.now(),
                    )
                )
                ids.append(made.message_id)
                change.add(
                    Letter(
                        state=S.SCHEDULED,
                        to_address=made.recipient,
                        message_id=made.message_id,
                        raw=made.raw,
                        send_at=suite.clock.now(),
                    )
                )
        suite.store.close()
        return ids

    def sender(self, step: str) -> subprocess.Popen[bytes]:
        process = subprocess.Popen(
            [sys.executable, "-m", "tests.support.sender", str(self.database), step, str(self.path / "sender.log")],
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
        )
        assert process.stdin is not None
        process.stdin.write(PASSWORD.encode())
        process.stdin.close()
        return process

    def restart(self) -> tuple[list[Letter], Round]:
        """As the program does at its start: recover, then one round. Gives the letters as they are then."""
        suite = self.open()
        suite.outbox.recover()
        secrets = Secrets()
        secrets.remember(USER, PASSWORD)
        done = deliver_round(suite.outbox, secrets)
        letters = suite.store.find(Letter)
        suite.store.close()
        return letters, done

    def state_on_disk(self) -> LetterState:
        """Of the one letter, as another program reads it."""
        with contextlib.closing(sqlite3.connect(self.database)) as connection:
            ((state,),) = connection.execute("SELECT state FROM letter").fetchall()
        return LetterState(state)

    def holds(self, secret: str) -> list[str]:
        """Files of the folder in which the secret can be read."""
        forms = [secret.encode(), secret.encode("latin-1", "ignore"), repr(secret)[1:-1].encode()]
        return [
            path.name
            for path in self.path.rglob("*")
            if path.is_file() and any(form in path.read_bytes() for form in forms)
        ]


def ids_taken(server: FaultyServer) -> Counter[str]:
    """How often the server was handed each letter to the end."""
    return Counter(re.findall(r"Message-ID: (\S+)", text.decode())[0] for text in server.texts)


_AS_IT_WAS = {
    "claimed": {S.CLAIMED},
    "before_committing": {S.CLAIMED},
    "committing": {S.COMMITTING},
    "answered": {S.COMMITTING},
}


@pytest.mark.parametrize(
    ("step", "state", "taken_before"),
    [
        ("claimed", S.SENT, 0),
        ("before_committing", S.SENT, 0),
        ("committing", S.UNKNOWN, 0),
        ("answered", S.UNKNOWN, 1),
        ("before_quit", S.SENT, 1),
        ("after_quit", S.SENT, 1),
        ("settled", S.SENT, 1),
    ],
)
def test_killed_at_a_step(tmp_path: Path, step: str, state: S, taken_before: int) -> None:
    with FaultyServer() as server:
        folder = Folder(tmp_path, server.port)
        (message_id,) = folder.fill(1)
        process = folder.sender(step)
        assert process.wait(30) == -9, process.stdout.read() if process.stdout else b""
        if process.stdout:
            process.stdout.close()
        time.sleep(0.05)
        assert ids_taken(server)[message_id] == taken_before
        # What is on disk says it already, before anybody cleans up behind the crash.
        assert folder.state_on_disk() in ({S.SENT} if state is S.SENT and taken_before else _AS_IT_WAS[step])
        assert server.commands.count(b"QUIT") == (step in {"after_quit", "settled"})
        (letter,), _ = folder.restart()
        assert letter.state is state
        (letter,), _ = folder.restart()
        assert letter.state is state
        # accepted once at most; and what was not accepted is either sent now or asked about, never lost
        assert ids_taken(server)[message_id] == (0 if step == "committing" else 1)
    assert folder.holds(PASSWORD) == []


def test_killed_while_it_waits_for_the_answer_to_the_final_dot(tmp_path: Path) -> None:
    with FaultyServer("silent_after_dot") as server:
        folder = Folder(tmp_path, server.port)
        folder.fill(1)
        process = folder.sender("none")
        end = time.monotonic() + 20
        while not server.dots and time.monotonic() < end:
            time.sleep(0.01)
        assert server.dots == 1
        process.kill()
        process.wait(10)
        if process.stdout:
            process.stdout.close()
        for _ in range(3):
            (letter,), done = folder.restart()
            assert (letter.state, done.sent) == (S.UNKNOWN, ())
        assert server.dots == 1
        suite = folder.open()
        assert suite.outbox.decide(letter.id, True).state is S.SENT
        suite.store.close()


def test_killed_at_any_moment(tmp_path: Path) -> None:
    """Sixty letters, a program that is killed again and again at random: accepted at most once each, none lost."""
    dice = random.Random(20261123)
    slow = Fault({**FAULTS["reply_in_pieces"].acts})
    with FaultyServer(slow) as server:
        folder = Folder(tmp_path, server.port)
        ids = folder.fill(60)
        kills = 0
        for _ in range(10):
            before = server.connections
            process = folder.sender("none")
            end = time.monotonic() + 20
            while server.connections == before and process.poll() is None and time.monotonic() < end:
                time.sleep(0.002)
            try:
                process.wait(dice.uniform(0.0, 0.12))
            except subprocess.TimeoutExpired:
                process.kill()
                kills += 1
            process.wait(10)
            if process.stdout:
                process.stdout.close()
        assert kills >= 3
        letters, _ = folder.restart()
        time.sleep(0.2)
        taken = ids_taken(server)
    assert set(taken) <= set(ids)
    assert max(taken.values()) == 1
    assert {letter.state for letter in letters} <= {S.SENT, S.UNKNOWN}
    for letter in letters:
        if letter.state is S.SENT:
            assert taken[letter.message_id] == 1
    assert len(letters) == 60
    assert folder.holds(PASSWORD) == []
