"""From the start of the process to the first drawn window, and the memory it then holds, beside a bare window.

Both run under the same Xvfb, alternating, so that the machine's moods hit both alike. PostView is started as a user
starts it (`python -m postview_desktop`), on a folder that holds 10,000 interviews.
"""

from __future__ import annotations

import os
import re
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

from bench.data import fill_folder
from tests.support.screen import virtual_screen

GOAL = "1.8 (1.5)"
PATIENCE_SECONDS = 30.0
STAY_SECONDS = 1.5
"""How long a window is left open after its first picture, before its memory is read."""


def measure(rounds: int = 9) -> list[dict[str, object]]:
    """Medians over `rounds`, in milliseconds and MiB (resident)."""
    with tempfile.TemporaryDirectory() as folder, virtual_screen() as display:
        fill_folder(Path(folder))
        env = environment(display)
        bare_command = [sys.executable, "-m", "bench.bare_window", "60"]
        own_command = [sys.executable, "-m", "postview_desktop", "--data-dir", folder]
        started(bare_command, env, "first paint")  # once for the caches
        started(own_command, env, "page drawn")
        bare, own = [], []
        for _ in range(rounds):
            bare.append(started(bare_command, env, "first paint"))
            own.append(started(own_command, env, "page drawn"))

    def median(runs: list[dict[str, float]], figure: str) -> float:
        return statistics.median(run[figure] for run in runs)

    bare_ms, bare_mib = median(bare, "first paint"), median(bare, "MiB")
    own_ms, page_ms, own_mib = median(own, "first paint"), median(own, "page drawn"), median(own, "MiB")
    return [
        {"what": "start to first drawn window, bare window", "median": bare_ms, "unit": "ms"},
        {"what": "start to first drawn window, PostView with 10,000 interviews", "median": own_ms, "unit": "ms"},
        {"what": "start to the drawn Today page in it", "median": page_ms, "unit": "ms"},
        {"what": "first drawn window, times the bare window", "median": own_ms / bare_ms, "unit": "x", "goal": GOAL},
        {"what": "drawn Today page, times the bare window", "median": page_ms / bare_ms, "unit": "x"},
        {"what": "memory, bare window", "median": bare_mib, "unit": "MiB"},
        {"what": "memory, PostView with 10,000 interviews", "median": own_mib, "unit": "MiB"},
        {"what": "memory, times the bare window", "median": own_mib / bare_mib, "unit": "x", "goal": "2"},
    ]


def environment(display: str) -> dict[str, str]:
    """That of a program which tells its moments, on a screen of its own and without a desktop."""
    env = {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "POSTVIEW_TRACE": "1"}
    # As on a user's computer, where the second start finds what the first one compiled.
    for name in ("DBUS_SESSION_BUS_ADDRESS", "WAYLAND_DISPLAY", "PYTHONDONTWRITEBYTECODE"):
        env.pop(name, None)
    return env


def started(command: list[str], env: dict[str, str], until: str) -> dict[str, float]:
    """Milliseconds to each moment that the program tells, until the one named, and MiB held a little later.

    Raises RuntimeError where that moment never comes.
    """
    began = time.monotonic()
    process = subprocess.Popen(command, env=env, stderr=subprocess.PIPE, stdout=subprocess.DEVNULL, text=True)
    patience = threading.Timer(PATIENCE_SECONDS, process.kill)
    patience.start()
    said = ""
    told: dict[str, float] = {}
    try:
        assert process.stderr is not None
        for line in process.stderr:
            said += line
            if match := re.match(r"(first paint|page drawn) ([\d.]+)", line):
                told[match[1]] = (float(match[2]) - began) * 1000
            if until in told:
                time.sleep(STAY_SECONDS)
                return {**told, "MiB": held_mib(process.pid)}
    finally:
        patience.cancel()
        process.kill()
        process.wait()
        if process.stderr is not None:
            process.stderr.close()
    raise RuntimeError(f"never came to {until}: {said}")


def held_mib(pid: int) -> float:
    """Resident memory; a share of what is shared would depend on what else runs on the machine."""
    text = Path(f"/proc/{pid}/status").read_text(encoding="ascii")
    match = re.search(r"^VmRSS:\s+(\d+) kB", text, re.MULTILINE)
    assert match is not None
    return int(match[1]) / 1024
