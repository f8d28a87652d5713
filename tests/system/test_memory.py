"""A program that dies leaves no password behind in a dump of its memory."""

from __future__ import annotations

import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SECRET = b"a-password-that-is-long-enough-to-be-found"

PROGRAM = """
import resource, sys, time
from pathlib import Path
usual = Path("/proc/self/coredump_filter")
if usual.exists():
    usual.write_text("0x33")  # what the tests' own process has set is no part of the trial
if {keeps}:
    from postview_desktop.__main__ import main
    main(["due", "--data-dir", {folder!r}])
if {dumps}:
    resource.setrlimit(resource.RLIMIT_CORE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
password = sys.stdin.readline()
print("ready", flush=True)
time.sleep(30)
print(password)
"""


def begin(folder: Path, *, keeps: bool, dumps: bool = False) -> subprocess.Popen[bytes]:
    process = subprocess.Popen(
        [sys.executable, "-c", PROGRAM.format(keeps=keeps, folder=str(folder / "data"), dumps=dumps)],
        cwd=folder,
        env={"PYTHONPATH": str(ROOT), "HOME": str(folder), "PATH": "/usr/bin:/bin"},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    )
    assert process.stdin and process.stdout
    process.stdin.write(SECRET + b"\n")
    process.stdin.flush()
    while (line := process.stdout.readline()) != b"ready\n":
        assert line, "it ended early"
    return process


def end(process: subprocess.Popen[bytes], number: int) -> None:
    process.send_signal(number)
    process.wait(20)
    for pipe in (process.stdin, process.stdout):
        assert pipe
        pipe.close()


def holds(folder: Path) -> list[str]:
    return [path.name for path in folder.rglob("*") if path.is_file() and SECRET in path.read_bytes()]


def may_dump() -> bool:
    pattern = Path("/proc/sys/kernel/core_pattern")
    if sys.platform != "linux" or not pattern.exists() or "/" in pattern.read_text() or "|" in pattern.read_text():
        return False
    import resource

    return resource.getrlimit(resource.RLIMIT_CORE)[1] == resource.RLIM_INFINITY


@pytest.mark.skipif(not may_dump(), reason="this computer writes no core dumps into the working folder")
def test_no_core_dump_holds_the_password(tmp_path: Path) -> None:
    """Even where the system insists on a dump; without the care that is taken, it is there to be read."""
    for keeps in (False, True):
        folder = tmp_path / str(keeps)
        folder.mkdir()
        end(begin(folder, keeps=keeps, dumps=True), signal.SIGABRT)
        cores = list(folder.glob("core*"))
        assert cores, "no dump was written, so nothing is proven"
        assert holds(folder) == ([] if keeps else [core.name for core in cores])


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has other dumps")
def test_by_itself_no_core_dump_is_written(tmp_path: Path) -> None:
    end(begin(tmp_path, keeps=True), signal.SIGABRT)
    assert list(tmp_path.glob("core*")) == []
    assert holds(tmp_path) == []


@pytest.mark.skipif(shutil.which("gcore") is None, reason="gdb is not installed")
def test_a_dump_of_the_running_program_holds_no_password(tmp_path: Path) -> None:
    process = begin(tmp_path, keeps=True)
    try:
        taken = subprocess.run(
            ["gcore", "-o", str(tmp_path / "core"), str(process.pid)], capture_output=True, timeout=60
        )
        if taken.returncode:
            pytest.skip("this computer lets nobody look into another program")
    finally:
        end(process, signal.SIGKILL)
    assert holds(tmp_path) == []
