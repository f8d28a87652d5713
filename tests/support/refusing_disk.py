"""A scripted person at work while the disk refuses the n-th thing asked of it; runs with `faults.c` preloaded.

`python -m tests.support.refusing_disk FOLDER` reads "nth errno lasting" lines and answers each with one line of JSON:
how many calls were counted, what was refused, and what was wrong afterwards ("" for nothing). Each trial is a fork of
this process, which has lived one whole day before: so what is imported late is paid for once as well (a trial takes
0.04 s and not 0.4). Where there is a folder in memory the data lies there: what is refused is refused before the real
disk is asked, and no trial waits for that one.
"""

from __future__ import annotations

import contextlib
import ctypes
import errno
import json
import os
import shutil
import subprocess
import sys
import tempfile
import traceback
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from itertools import product
from pathlib import Path
from typing import Any

from postview_desktop.domain.application import Stage
from postview_desktop.domain.attachment import AttachmentKind
from postview_desktop.domain.backup import BackupReason
from postview_desktop.domain.errors import PostviewError, Problem
from postview_desktop.domain.interview import Interview
from postview_desktop.domain.letter import Account, Letter, LetterKind, LetterState
from postview_desktop.domain.meter import unheard
from postview_desktop.files import documents
from postview_desktop.services.backups import prepare_restore
from postview_desktop.services.suite import Suite, open_suite
from postview_desktop.storage import Store
from postview_desktop.storage.backup_files import list_folder, write_backup
from postview_desktop.storage.journal import Journal
from postview_desktop.system.lock import InstanceLock
from postview_desktop.system.logs import start_log, stop_log
from postview_desktop.system.paths import Paths, prepare
from postview_desktop.wording.problems import sentence
from tests.support.builders import put, put_interview
from tests.support.clock import FixedClock

ROOT = Path(__file__).parents[2]
IN_MEMORY = Path("/dev/shm")
Fact = Callable[[Suite], bool]


def why_not() -> str:
    """Why it cannot be tried here, or ""."""
    if not sys.platform.startswith("linux"):
        return "preloading is Linux's"
    return "" if shutil.which("cc") else "not installed: cc"


def built(folder: Path) -> Path:
    """`faults.c` as a library in this folder."""
    library = folder / "faults.so"
    source = Path(__file__).with_name("faults.c")
    subprocess.run(["cc", "-O1", "-Wall", "-shared", "-fPIC", "-o", library, source, "-ldl"], check=True)
    return library


# -- what is done -------------------------------------------------------------------------------------------------


class Person:
    """Does one thing after the other. `facts` are what PostView said was done; `refused` what it told instead."""

    def __init__(self, folder: Path, journal: Journal, *, lasting: bool = False) -> None:
        self.folder = folder
        self.journal = journal
        self.lasting = lasting
        self.went_back_unsaid = False
        """Whether the going back that was refused is found done at the next opening."""
        self.clock = FixedClock()
        self.facts: list[tuple[str, Fact]] = []
        self.refused: list[str] = []
        self.store: Store | None = None

    def work(self) -> None:
        """From the start of the program to its end."""
        with contextlib.ExitStack() as ending:
            if self._do(lambda: prepare(self.folder)) is None:
                return
            start_log(self.folder)
            ending.callback(stop_log)
            lock = InstanceLock(self.folder)
            if not self._do(lock.acquire):
                return
            ending.callback(lock.release)
            path = Paths(self.folder).database
            self.store = self._do(lambda: Store.open(path, self.clock.now, journal=self.journal))
            if self.store is None:
                return
            ending.callback(lambda: self._do(self.store.close))
            suite = self._do(lambda: open_suite(self.store, self.clock))
            if suite is not None:
                self._day(suite)

    def _do(self, verb: Callable[[], Any], fact: Fact | None = None, name: str = "") -> Any:
        try:
            result = verb()
        except PostviewError as error:
            assert sentence(error)
            self.refused.append(str(error.problem))
            return None
        if fact is not None:
            self.facts.append((name, fact))
        return result

    def _day(self, suite: Suite) -> None:
        put_down = self._do(lambda: put_interview(suite.store, people=("Ada Brown",)))
        if put_down is None:
            return
        id = put_down.id
        # From here on each change is noted for what finds anything: that must never be what refuses it.
        self._do(lambda: suite.finding.read_on(1.0))
        self.facts.append(("interview", lambda now: now.interviews.get(id).interview.id == id))
        for number in range(3):
            words = f"notes {number} " + "x" * 3000 * number
            self._do(
                lambda words=words: suite.interviews.save(replace(suite.interviews.get(id).interview, notes=words)),
                lambda now, words=words, number=number: _number(now.interviews.get(id).interview) >= number,
                f"notes {number}",
            )
        self._do(
            lambda: suite.reflections.edit(id, recall="what was asked"),
            lambda now: now.reflections.get(id).reflection.recall == "what was asked",
            "reflection",
        )
        self._do(lambda: put(suite.store, Account(address="me@mail.example", host="mail.example", user="me")))
        letter = self._do(lambda: suite.letters.start(LetterKind.NO_SHOW, interview_id=id))
        if letter is not None:
            self._letter(suite, letter)
        self._do(
            lambda: suite.applications.set_stage(put_down.application_id, Stage.REJECTED, date(2026, 11, 24)),
            lambda now: now.applications.get(put_down.application_id).application.stage is Stage.REJECTED,
            "stage",
        )
        self._do(lambda: suite.finding.find("notes"))
        self._document(suite, put_down)
        self._backup(suite)
        self._go_back(suite, id)

    def _letter(self, suite: Suite, letter: Letter) -> None:
        id = letter.id
        self._do(
            lambda: suite.letters.edit(id, subject="Our talk", body="Nobody came.", to_address="ada@northwind.example"),
            lambda now: now.letters.get(id).body == "Nobody came.",
            "letter",
        )
        self._do(
            lambda: suite.outbox.schedule(id, self.clock.now() + 3600),
            lambda now: now.letters.get(id).state is LetterState.SCHEDULED,
            "scheduled",
        )

    def _document(self, suite: Suite, interview: Interview) -> None:
        kept = self._do(lambda: documents.keep_bytes(b"my CV " * 2000, "CV.pdf", self.folder))
        if kept is None:
            return
        self._do(
            lambda: suite.attachments.add(kept, kind=AttachmentKind.CV, application_id=interview.application_id),
            lambda now: documents.read_document(self.folder, kept.digest) == b"my CV " * 2000,
            "document",
        )

    def _backup(self, suite: Suite) -> None:
        path, folder = suite.store.path, Paths(self.folder).backups
        made = self._do(
            lambda: write_backup(
                path, folder, BackupReason.DAILY, self.clock.now(), self.clock.today(), None, unheard()
            )
        )
        if made is not None:
            self.facts.append(("backup", lambda _now: [one.sound for one in list_folder(folder)] == [True]))

    def _go_back(self, suite: Suite, id: int) -> None:
        """To the backup, from what was written after it; where that is refused, all is as it was."""
        after = self._do(lambda: suite.reflections.edit(id, went_well="after the backup"))
        backups = list_folder(Paths(self.folder).backups)
        if after is None or not backups:
            return
        kept = ("after", lambda now: now.reflections.get(id).reflection.went_well == "after the backup")
        self.facts.append(kept)
        prepared = self._do(lambda: prepare_restore(backups[0].path, "", self.folder, lambda *_: None, lambda: False))
        if prepared is None:
            return
        done = self._do(lambda: suite.backups.restore(prepared) or True)
        if done is None:
            prepared.discard()
            if self.journal is Journal.AHEAD and not self.lasting:
                return
        scheduled = any(name == "scheduled" for name, _ in self.facts)
        # What waited is held since, so that it does not leave by going back.
        self.facts = [one for one in self.facts if one is not kept and one[0] != "scheduled"]

        def state(now: Suite) -> tuple[str, bool]:
            held = any(one.state is LetterState.HELD for one in now.store.find(Letter))
            return now.reflections.get(id).reflection.went_well, held

        then, before = ("", scheduled), ("after the backup", False)
        # A disk that refuses all from the very commit on leaves it open, but never half done.
        allowed = {then} if done is not None else {then, before}

        def is_back_or_not(now: Suite) -> bool:
            found = state(now)
            self.went_back_unsaid = done is None and found == then
            return found in allowed

        self.facts.append(("back", is_back_or_not))


def _number(interview: Interview) -> int:
    return int(interview.notes.split()[1])


def what_is_wrong(person: Person) -> str:
    """After the disk has come to its senses: the file is sound, and everything that was confirmed is there."""
    path = Paths(prepare(person.folder).data).database
    store = Store.open(path, person.clock.now, journal=person.journal)
    try:
        if found := store.integrity():
            return found[0]
        suite = open_suite(store, person.clock)
        suite.exports.json_text(feelings=True, documents=False)
        for name, fact in person.facts:
            try:
                if not fact(suite):
                    return f"{name} is not as it was confirmed"
            except PostviewError as error:
                return f"{name} is gone: {error}"
        put(store, Account(address="later@mail.example"))
    finally:
        store.close()
    for backup in list_folder(Paths(person.folder).backups):
        if not backup.sound:
            return f"half a backup was left: {backup.path.name}"
    return ""


# -- trials -------------------------------------------------------------------------------------------------------


def trial(nth: int, error: int, lasting: bool, journal: Journal) -> dict[str, Any]:
    """One day with one refusal."""
    faults = ctypes.CDLL(None)
    faults.fault_disarm.restype = ctypes.c_long
    with tempfile.TemporaryDirectory(prefix="pv-faults-", dir=IN_MEMORY if IN_MEMORY.is_dir() else None) as top:
        person = Person(Path(top) / "data", journal, lasting=lasting)
        wrong = ""
        faults.fault_arm(str(person.folder).encode(), ctypes.c_long(nth), error, int(lasting))
        try:
            person.work()
        except BaseException:
            wrong = traceback.format_exc()
        counted = faults.fault_disarm()
        if not wrong:
            try:
                wrong = what_is_wrong(person)
            except BaseException:
                wrong = traceback.format_exc()
        return {
            "nth": nth,
            "counted": counted,
            "refused": person.refused,
            "confirmed": [name for name, _ in person.facts],
            "went_back_unsaid": person.went_back_unsaid,
            "wrong": wrong,
        }


ERRORS = (errno.ENOSPC, errno.EROFS, errno.EIO)
ENOUGH = 24
"""With fewer trials chance decides which refusals are met at all."""


@dataclass(frozen=True)
class Sweep:
    """What came of the trials of one journal. `wrong` is empty where every promise held."""

    trials: int
    calls: int
    """that a day without a refusal makes"""
    wrong: list[str]


def sweep(library: Path, journal: Journal, count: int | None) -> Sweep:
    """About `count` trials spread over all calls, errors and ways in turn; None for every one of them."""
    (plain,) = tried(library, [f"0 0 0 {journal}"])
    calls = plain["counted"]
    wrong = [f"a day without a refusal: {plain}"] if plain["wrong"] or plain["refused"] else []
    if len(plain["confirmed"]) != 10 or calls <= 200:
        wrong.append(f"too little was done or counted: {plain}")
    moments = range(1, calls + 1, 1 if count is None else max(1, calls // count))
    lines = [
        f"{n} {error} {lasting} {journal}"
        for place, n in enumerate(moments)
        for error, lasting in (product(ERRORS, (0, 1)) if count is None else [(ERRORS[place % 3], place // 3 % 2)])
    ]
    found = tried(library, lines)
    wrong += [f"{line}: {one['wrong']}" for line, one in zip(lines, found, strict=True) if one["wrong"]]
    if len(lines) >= ENOUGH:
        told = {problem for one in found for problem in one.get("refused", ())}
        if not {Problem.DISK_FULL, Problem.DATA_FOLDER_UNWRITABLE} <= told:
            wrong.append(f"the refusals were not told as such: {told}")
        if not any(one.get("confirmed") and one.get("refused") for one in found):
            wrong.append("no refusal came in the middle of the day")
    open_moments = {one["nth"] for one in found if one.get("went_back_unsaid")}
    if journal is Journal.AHEAD and len(open_moments) > 1:
        # With a log ahead only one moment leaves it open: when the commit is in the log, and cannot be synced.
        wrong.append(f"going back was refused, and done at the next opening: {open_moments}")
    return Sweep(len(lines), calls, wrong)


def tried(library: Path, lines: list[str]) -> list[dict[str, Any]]:
    """What came of each trial, in a process of their own."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.support.refusing_disk"],
        cwd=ROOT,
        input="".join(f"{line}\n" for line in lines),
        env={**os.environ, "LD_PRELOAD": str(library), "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=True,
    )
    return [json.loads(line) for line in done.stdout.splitlines()]


def main() -> None:
    """Answer each line of the standard input."""
    trial(0, 0, False, Journal.BACK)
    for line in sys.stdin:
        nth, error, lasting, journal = line.split()
        child = os.fork()
        if child == 0:
            found = trial(int(nth), int(error), lasting == "1", Journal(journal))
            sys.stdout.write(json.dumps(found) + "\n")
            sys.stdout.flush()
            os._exit(0)
        _, status = os.waitpid(child, 0)
        if status:
            sys.stdout.write(json.dumps({"nth": int(nth), "wrong": f"the process died: {status}"}) + "\n")
            sys.stdout.flush()


if __name__ == "__main__":
    main()
