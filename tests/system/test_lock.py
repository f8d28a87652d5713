"""One PostView at a time on one data folder."""

from __future__ import annotations

import subprocess
import sys

import pytest

from postview_desktop.domain.errors import PostviewError, Problem
from postview_desktop.system.lock import InstanceLock

HOLDER = """
import sys, pathlib
from postview_desktop.system.lock import InstanceLock
lock = InstanceLock(pathlib.Path(sys.argv[1]))
assert lock.acquire()
print("held", flush=True)
sys.stdin.read()
"""


def test_only_one_holds_the_lock(tmp_path):
    first, second = InstanceLock(tmp_path), InstanceLock(tmp_path)
    assert first.acquire()
    assert first.acquire(), "asking again for what one has is no mistake"
    assert first.held
    assert not second.acquire()
    first.release()
    assert not first.held
    assert second.acquire()
    second.release()
    second.release()


def test_with_says_who_is_in_the_way(tmp_path):
    with InstanceLock(tmp_path), pytest.raises(PostviewError) as refused, InstanceLock(tmp_path):
        pass
    assert refused.value.problem is Problem.ALREADY_RUNNING


def test_two_folders_do_not_disturb_each_other(tmp_path):
    (tmp_path / "a").mkdir()
    (tmp_path / "b").mkdir()
    with InstanceLock(tmp_path / "a"), InstanceLock(tmp_path / "b"):
        pass


def test_a_killed_process_leaves_no_lock_behind(tmp_path):
    with subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(tmp_path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as holder:
        assert holder.stdout and holder.stdout.readline().strip() == b"held"
        assert not InstanceLock(tmp_path).acquire()
        holder.kill()
        holder.wait()
    assert InstanceLock(tmp_path).acquire()


def test_no_folder_is_a_sentence(tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(PostviewError) as refused:
        InstanceLock(tmp_path / "file").acquire()
    assert refused.value.problem is Problem.DATA_FOLDER_UNWRITABLE
