"""SIGKILL at random moments while somebody works: what was shown as saved is there, and nothing leaves twice."""

from __future__ import annotations

import os
import random
import re
import subprocess
import sys
import threading
import time
from collections import Counter
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from typing import IO

from postview_desktop.domain.application import Application, Organisation
from postview_desktop.domain.change import Verb
from postview_desktop.domain.interview import Interview
from postview_desktop.domain.letter import Account, Letter, LetterKind, LetterState
from postview_desktop.domain.reflection import Reflection
from postview_desktop.services.suite import Suite, open_suite
from postview_desktop.storage import Store
from postview_desktop.system.clock import Clock
from postview_desktop.system.paths import prepare
from tests.support.builders import an_interview
from tests.support.mail_servers import FAULTS, FaultyServer

ROOT = Path(__file__).parents[2]
MAY_BE_MISSING_NS = 1_000_000_000
"""The last second of typing."""

S = LetterState


@dataclass
class Told:
    """What came of a trial. `wrong` is empty where every promise held."""

    kills: int = 0
    words: int = 0
    changes: int = 0
    chosen: int = 0
    """Deaths over a half-filled sheet, with a choice in it that was older than what may be missing."""
    letters_accepted: int = 0
    letters_uncertain: int = 0
    by_itself: int = 0
    """Ends before the kill: none is meant to be."""
    wrong: list[str] = field(default_factory=list)


def run(folder: Path, kills: int, seed: int) -> Told:
    """Let the person work and die `kills` times in one data folder, and look at what is there each time."""
    chance = random.Random(seed)
    told = Told()
    typed: dict[str, None] = {}
    with FaultyServer() as server:
        paths = prepare(folder)
        suite = _open(paths.database)
        _begin(suite, server.port)
        suite.store.close()
        for number in range(1, kills + 1):
            server.fault = FAULTS[chance.choice(("none", "none", "none", "drop_after_dot", "hang_up_in_text"))]
            # One in six dies while it starts.
            start = chance.uniform(0.05, 1.0) if chance.random() < 1 / 6 else 0.0
            lines, died_at, by_itself, said = _one_life(
                folder, seed * 100_000 + number, start, chance.uniform(0.05, 4.0)
            )
            told.kills += 1
            if by_itself:
                told.by_itself += 1
                told.wrong.append(f"kill {number}: it ended by itself: {said[-1500:]}")
                return told
            _look(paths.database, number, seed * 100_000 + number, lines, died_at, typed, server, told)
            if told.wrong:
                return told
    told.words = len(typed)
    told.letters_accepted = sum(_accepted(server).values())
    return told


def killed_over_the_sheet_of_times(folder: Path, seed: int) -> tuple[Path, int, str]:
    """A person half chooses when a letter should leave, rests, and is killed; the database, the letter, the time."""
    with FaultyServer() as server:
        database = prepare(folder).database
        suite = _open(database)
        _begin(suite, server.port)
        suite.store.close()
        lines, died_at, _, said = _one_life(folder, seed, 0, 4.5, "choose_time_and_rest")
    chosen = [line for line in lines if line[0] == "chose"]
    assert chosen and int(chosen[-1][3]) < died_at - MAY_BE_MISSING_NS, f"she never rested: {lines} {said}"
    return database, int(chosen[-1][1]), chosen[-1][2]


def _open(database: Path) -> Suite:
    clock = Clock()
    return open_suite(Store.open(database, clock.now), clock)


def _begin(suite: Suite, port: int) -> None:
    day = suite.clock.today() - timedelta(days=1)
    with suite.store.change(Verb.DATA_IMPORTED) as change:
        change.add(Account(name="Sam", address="sam@x.example", host="127.0.0.1", port=port, security="plain"))
        organisation = change.add(Organisation(name="Northwind"))
        application = change.add(Application(organisation_id=organisation.id, role="Cook"))
        for hour in (9, 11, 13):
            change.add(an_interview(application.id, start=f"{day}T{hour:02}:00", end=f"{day}T{hour:02}:45"))
    _more_drafts(suite)


def _more_drafts(suite: Suite) -> None:
    """Something to write and to queue is always there."""
    missing = 4 - suite.store.count(Letter, state=S.DRAFT)
    if missing <= 0:
        return
    with suite.store.change(Verb.DATA_IMPORTED) as change:
        for number in range(missing):
            made = suite.store.last_change_id() * 10 + number
            change.add(
                Letter(
                    application_id=1,
                    kind=LetterKind.ACCEPTANCE,
                    to_name=f"Dana {made}",
                    to_address=f"dana{made}@northwind.example",
                    subject="Thank you for the letter",
                    body=f"Dear Dana {made},\n\nI am glad to accept.",
                )
            )


def _one_life(
    folder: Path, seed: int, start: float, life: float, deed: str = ""
) -> tuple[list[list[str]], int, bool, str]:
    """What the person told, when it was killed (ns), whether it had ended before, and what it said on its way.

    Killed `life` seconds after the person sat down, or `start` seconds after the program was called, if above 0.
    """
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONUNBUFFERED": "1"}
    environment.pop("DBUS_SESSION_BUS_ADDRESS", None)
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.torture.person", str(folder), str(seed), deed],
        cwd=ROOT,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert process.stdout is not None and process.stderr is not None
    lines: list[list[str]] = []
    said: list[str] = []
    ready = threading.Event()

    def listen(stream: IO[bytes]) -> None:
        for line in stream:
            # Half a line is what it was saying when it died.
            if line.endswith(b"\n"):
                lines.append(line.decode().split())
            ready.set()

    ears = [
        threading.Thread(target=listen, args=(process.stdout,)),
        threading.Thread(
            target=lambda stream: said.append(stream.read().decode(errors="replace")), args=(process.stderr,)
        ),
    ]
    for ear in ears:
        ear.start()
    if start > 0:
        time.sleep(start)
    else:
        ready.wait(20)
        time.sleep(life)
    died_at = time.monotonic_ns()
    by_itself = process.poll() is not None
    process.kill()
    process.wait()
    for ear in ears:
        ear.join()
    process.stdout.close()
    process.stderr.close()
    return lines, died_at, by_itself, "".join(said)


def _look(
    database: Path,
    number: int,
    seed: int,
    lines: list[list[str]],
    died_at: int,
    typed: dict[str, None],
    server: FaultyServer,
    told: Told,
) -> None:
    def wrong(what: str) -> None:
        told.wrong.append(f"kill {number}: {what}")

    suite = _open(database)
    store = suite.store
    for trouble in store.integrity():
        wrong(f"check says {trouble}")
    saved = max((int(line[1]) for line in lines if line[0] == "saved"), default=0)
    if store.last_change_id() < saved:
        wrong(f"change {saved} was shown as saved and is missing")
    told.changes = store.last_change_id()
    for line in lines:
        if line[0] == "typed" and int(line[2]) < died_at - MAY_BE_MISSING_NS:
            typed[f"w{seed}x{line[1]}."] = None
    text = "\n".join([letter.body for letter in store.find(Letter)] + [one.went_well for one in store.find(Reflection)])
    there = set(re.findall(r"w\d+x\d+\.", text))
    missing = [word for word in typed if word not in there]
    if missing:
        wrong(f"typed more than a second before and missing: {missing[:5]}; the person told {lines[:40]}")
    _look_at_half_chosen(suite, lines, died_at, wrong, told)
    if not store.count(Interview) >= 3:
        wrong("interviews are missing")
    _look_at_letters(suite, server, wrong, told)
    store.close()


def _look_at_half_chosen(suite: Suite, lines: list[list[str]], died_at: int, wrong: object, told: Told) -> None:
    """The sheet that was open at the end: what was chosen in it more than a second before waits for the next time."""
    assert callable(wrong)
    chosen: list[list[str]] = []
    for line in lines:
        if line[0] == "chose":
            chosen.append(line)
        elif line[0] == "gives_up":
            chosen = []
    old = [place for place, line in enumerate(chosen) if int(line[3]) < died_at - MAY_BE_MISSING_NS]
    if not old:
        return
    told.chosen += 1
    kept = (suite.drafts.get(f"send time:{chosen[0][1]}") or {}).get("send_time", "")
    allowed = [line[2] for line in chosen[old[-1] :]]
    if kept not in allowed:
        wrong(f"chosen more than a second before and missing: {allowed}, there is {kept!r}")


def _look_at_letters(suite: Suite, server: FaultyServer, wrong: object, told: Told) -> None:
    assert callable(wrong)
    time.sleep(0.02)  # a last line may still be on its way to the server's thread
    suite.outbox.recover()
    accepted = _accepted(server)
    letters = suite.store.find(Letter)
    known = {letter.message_id: letter for letter in letters if letter.message_id}
    for message_id, times in accepted.items():
        if times > 1:
            wrong(f"{message_id} was accepted {times} times")
        if message_id not in known:
            wrong(f"{message_id} was accepted and is not known")
        elif known[message_id].state not in (S.SENT, S.UNKNOWN):
            wrong(f"{message_id} was accepted and is {known[message_id].state}")
    for letter in letters:
        if letter.state is S.SENT and not accepted[letter.message_id]:
            wrong(f"{letter.message_id} is called sent and never arrived")
        if letter.state is S.UNKNOWN:
            # The person looks into the mailbox and says what is true.
            told.letters_uncertain += 1
            suite.outbox.decide(letter.id, bool(accepted[letter.message_id]))
    _more_drafts(suite)


def _accepted(server: FaultyServer) -> Counter[str]:
    """How often each letter was handed over to the end."""
    return Counter(re.findall(r"Message-ID:\s+(\S+)", text.decode())[0] for text in server.texts)
