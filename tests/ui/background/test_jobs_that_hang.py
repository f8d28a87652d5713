"""Quitting while a server hangs: the program ends, whatever the job does."""

from __future__ import annotations

import subprocess
import sys
import threading
import time

import shiboken6
from pytestqt.qtbot import QtBot

from postview_desktop.ui.background import jobs as module
from postview_desktop.ui.background.jobs import Jobs, still_running

END = """
import time
from PySide6.QtCore import QCoreApplication
from postview_desktop.app import end_beside_jobs
from postview_desktop.ui.background.jobs import Jobs
app = QCoreApplication([])
jobs = Jobs()
jobs.run(time.sleep, 60)
jobs.close(100)
print("closed")
end_beside_jobs(3)
"""


def test_what_runs_on_holds_nobody_up(qtbot: QtBot) -> None:
    begun, go_on = threading.Event(), threading.Event()
    jobs = Jobs()

    def hang() -> None:
        begun.set()
        go_on.wait(20)

    jobs.run(hang)
    qtbot.waitUntil(begun.is_set)
    try:
        assert not jobs.close(50)
        before = time.monotonic()
        shiboken6.delete(jobs)
        assert time.monotonic() - before < 5
        assert still_running()
    finally:
        go_on.set()
        for pool in module._left:
            pool.waitForDone(5000)
        module._left.clear()
    assert not still_running()


def test_the_process_ends_with_its_status() -> None:
    ended = subprocess.run([sys.executable, "-c", END], capture_output=True, text=True, timeout=30, check=False)
    assert (ended.returncode, ended.stdout.strip(), ended.stderr.strip()) == (3, "closed", "")
