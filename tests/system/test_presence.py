"""Two computers with one folder, and locks that do not reach."""

from __future__ import annotations

import errno
import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from postview_desktop.domain.errors import PostviewError, Problem
from postview_desktop.system import lock as lock_module
from postview_desktop.system.lock import InstanceLock
from postview_desktop.system.presence import COUNTS_SECONDS, NAME, Presence, is_alive
from postview_desktop.wording.problems import sentence


class Hands:
    """A clock that is set by hand."""

    def __init__(self) -> None:
        self.at = 1_800_000_000.0

    def __call__(self) -> float:
        return self.at


def a_gone_process() -> int:
    with subprocess.Popen([sys.executable, "-c", ""]) as process:
        process.wait()
    return process.pid


@contextmanager
def a_living_process() -> Iterator[int]:
    """Not the one that started us: under Wine that is none of its own."""
    with subprocess.Popen([sys.executable, "-c", "import sys; sys.stdin.read()"], stdin=subprocess.PIPE) as process:
        yield process.pid


def written(folder: Path, host: str, pid: int, at: float) -> None:
    (folder / NAME).write_text(json.dumps({"host": host, "pid": pid, "at": at}))


def test_who_is_there_is_seen_from_another_computer_until_it_goes(tmp_path: Path) -> None:
    here, there = Presence(tmp_path, host="here"), Presence(tmp_path, host="there")
    assert there.other() is None
    here.begin()
    try:
        found = there.other()
        assert found is not None and (found.host, found.pid) == ("here", os.getpid())
        assert here.other() is None, "nobody is in one's own way"
    finally:
        here.end()
    assert there.other() is None
    assert list(tmp_path.iterdir()) == []


def test_a_note_counts_for_ten_minutes_and_whatever_way_the_other_clock_is_wrong(tmp_path: Path) -> None:
    now = Hands()
    presence = Presence(tmp_path, now, host="here")
    for late in (0, COUNTS_SECONDS - 1, -(COUNTS_SECONDS - 1)):
        written(tmp_path, "there", 1, now.at - late)
        assert presence.other() is not None
    for late in (COUNTS_SECONDS + 1, -(COUNTS_SECONDS + 1)):
        written(tmp_path, "there", 1, now.at - late)
        assert presence.other() is None


def test_of_the_same_computer_only_a_process_that_lives_counts(tmp_path: Path) -> None:
    now = Hands()
    presence = Presence(tmp_path, now, host="here")
    written(tmp_path, "here", a_gone_process(), now.at)
    assert presence.other() is None
    with a_living_process() as pid:
        written(tmp_path, "here", pid, now.at)
        assert presence.other() is not None


@pytest.mark.parametrize("content", ["", "{", "[]", '{"host": "there"}', '{"host": 1, "pid": "x", "at": 2}', "\x00"])
def test_a_note_that_says_nothing_is_none(tmp_path: Path, content: str) -> None:
    (tmp_path / NAME).write_text(content)
    assert Presence(tmp_path, host="here").other() is None


def test_one_that_came_later_keeps_its_note(tmp_path: Path) -> None:
    presence = Presence(tmp_path, host="here")
    presence.begin()
    written(tmp_path, "there", 1, 1_800_000_000)
    presence.end()
    assert json.loads((tmp_path / NAME).read_text())["host"] == "there"


def test_a_folder_that_takes_no_note_is_no_reason_not_to_start(tmp_path: Path) -> None:
    (tmp_path / f"{NAME}.part").mkdir()
    presence = Presence(tmp_path, host="here")
    presence.begin()
    presence.end()


def test_numbers_that_are_no_process(tmp_path: Path) -> None:
    assert not is_alive(0)
    assert not is_alive(a_gone_process())
    assert is_alive(os.getpid())


# -- with the lock --------------------------------------------------------------------------------------------------


def test_a_shared_folder_is_not_opened_while_another_computer_has_it(tmp_path: Path) -> None:
    other = Presence(tmp_path, host="a laptop far away")
    other.begin()
    try:
        lock = InstanceLock(tmp_path, shared=True)
        with pytest.raises(PostviewError) as refused:
            lock.acquire()
        assert refused.value.problem is Problem.RUNNING_ELSEWHERE
        assert "a laptop far away" in sentence(refused.value)
        assert not lock.held
    finally:
        other.end()
    with lock:
        assert (tmp_path / NAME).exists()
    assert not (tmp_path / NAME).exists()


def test_a_folder_of_this_computer_alone_needs_no_note(tmp_path: Path) -> None:
    written(tmp_path, "there", 1, 1_800_000_000)
    before = (tmp_path / NAME).read_bytes()
    with InstanceLock(tmp_path):
        assert (tmp_path / NAME).read_bytes() == before


def test_a_synced_folder_is_known_to_be_shared(tmp_path: Path) -> None:
    folder = tmp_path / "Dropbox" / "search"
    folder.mkdir(parents=True)
    with InstanceLock(folder):
        assert (folder / NAME).exists()


def test_where_the_drive_knows_no_locks_the_note_decides(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def no_locks(_file: int) -> bool:
        raise OSError(errno.ENOLCK, "No locks available")

    monkeypatch.setattr(lock_module, "_take", no_locks)
    with a_living_process() as pid:
        written(tmp_path, Presence(tmp_path)._host, pid, time.time())
        assert not InstanceLock(tmp_path, shared=True).acquire(), "another process of this computer"
    (tmp_path / NAME).unlink()
    with InstanceLock(tmp_path, shared=True):
        pass
    with pytest.raises(PostviewError) as refused:
        InstanceLock(tmp_path, shared=False).acquire()
    assert refused.value.problem is Problem.DATA_FOLDER_UNWRITABLE
