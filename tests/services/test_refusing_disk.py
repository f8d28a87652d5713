"""A disk that refuses at any moment: a sentence each time, the database sound, all that was confirmed is there.

Each trial is a scripted person's day (start, interview, notes, reflection, letter, outbox, document, backup, going
back, end) in which the n-th write, fsync, rename ... of the data folder fails, once or from then on. Here a part of all
n; POSTVIEW_FAULTS says how many (`make torture` takes 400 for each journal), and with POSTVIEW_ALL_FAULTS=1 it
is every one of them with every errno, which takes the better part of an hour.
"""

from __future__ import annotations

import errno
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from postview_desktop.domain.errors import Problem
from postview_desktop.storage.journal import Journal
from tests.support import refusing_disk

pytestmark = [
    pytest.mark.real,
    pytest.mark.skipif(refusing_disk.why_not() != "", reason=refusing_disk.why_not() or "can be tried"),
]

ERRORS = (errno.ENOSPC, errno.EROFS, errno.EIO)
ALL = bool(os.environ.get("POSTVIEW_ALL_FAULTS"))
TRIALS = int(os.environ.get("POSTVIEW_FAULTS", "24"))
"""For each journal; spread over all calls, errors and ways in turn."""


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return refusing_disk.built(tmp_path_factory.mktemp("faults"))


def tried(library: Path, lines: list[str]) -> list[dict[str, Any]]:
    """What came of each trial."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.support.refusing_disk"],
        cwd=refusing_disk.ROOT,
        input="".join(f"{line}\n" for line in lines),
        env={**os.environ, "LD_PRELOAD": str(library), "PYTHONPATH": str(refusing_disk.ROOT)},
        capture_output=True,
        text=True,
        check=True,
    )
    return [json.loads(line) for line in done.stdout.splitlines()]


def trials(calls: int, journal: Journal) -> list[str]:
    if ALL:
        return [
            f"{n} {error} {lasting} {journal}" for n in range(1, calls + 1) for error in ERRORS for lasting in (0, 1)
        ]
    step = max(1, calls // TRIALS)
    return [f"{n} {ERRORS[place % 3]} {place // 3 % 2} {journal}" for place, n in enumerate(range(1, calls + 1, step))]


@pytest.mark.parametrize("journal", list(Journal))
def test_whatever_the_disk_refuses_nothing_that_was_confirmed_is_lost(library: Path, journal: Journal) -> None:
    (plain,) = tried(library, [f"0 0 0 {journal}"])
    assert plain["wrong"] == ""
    assert plain["refused"] == []
    assert len(plain["confirmed"]) == 10
    assert plain["counted"] > 200

    lines = trials(plain["counted"], journal)
    found = tried(library, lines)
    assert len(found) == len(lines)
    wrong = [f"{line}: {one['wrong']}" for line, one in zip(lines, found, strict=True) if one["wrong"]]
    assert wrong == []
    told = {problem for one in found for problem in one["refused"]}
    assert {Problem.DISK_FULL, Problem.DATA_FOLDER_UNWRITABLE} <= told, "the refusals were met, and told as such"
    assert any(one["confirmed"] and one["refused"] for one in found), "some came in the middle of the day"
    if journal is Journal.AHEAD:
        # With a log ahead only one moment leaves it open: when the commit is in the log, and cannot be synced.
        assert len({one["nth"] for one in found if one["went_back_unsaid"]}) <= 1
