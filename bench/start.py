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
import time
from pathlib import Path

from bench.data import fill_folder
from tests.support.screen import virtual_screen

STAY_SECONDS = 1.5
"""How long a window is left open after its first picture, before its memory is read."""


def measure(rounds: int = 9) -> list[dict[str, object]]:
    """Medians over `rounds`, in milliseconds and MiB (proportional set size, which shares libraries fairly)."""
    with tempfile.TemporaryDirectory() as folder, virtual_screen() as display:
        fill_folder(Path(folder))
        env = {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "POSTVIEW_TRACE": "1"}
        env.pop("DBUS_SESSION_BUS_ADDRESS", None)
        env.pop("WAYLAND_DISPLAY", None)
        bare_command = [sys.executable, "-m", "bench.bare_window", "60"]
        own_command = [sys.executable, "-m", "postview_desktop", "--data-dir", folder]
        for command in (bare_command, own_command):  # once for the caches
            first_paint(command, env)
        bare, own = [], []
        for _ in range(rounds):
            bare.append(first_paint(bare_command, env))
            own.append(first_paint(own_command, env))
    bare_ms, own_ms = (statistics.median(run[0] for run in runs) for runs in (bare, own))
    bare_mb, own_mb = (statistics.median(run[1] for run in runs) for runs in (bare, own))
    return [
        {"what": "start to first drawn window, bare window", "median": bare_ms, "unit": "ms"},
        {"what": "start to first drawn window, PostView with 10,000 interviews", "median": own_ms, "unit": "ms"},
        {"what": "start, times the bare window", "median": own_ms / bare_ms, "unit": "x", "goal": "1.8 (1.5)"},
        {"what": "memory, bare window", "median": bare_mb, "unit": "MiB"},
        {"what": "memory, PostView with 10,000 interviews", "median": own_mb, "unit": "MiB"},
        {"what": "memory, times the bare window", "median": own_mb / bare_mb, "unit": "x", "goal": "2"},
    ]


def first_paint(command: list[str], env: dict[str, str]) -> tuple[float, float]:
    """Milliseconds to the first picture, and MiB held a moment later. Raises RuntimeError if none came in 30 s."""
    started = time.monotonic()
    process = subprocess.Popen(command, env=env, stderr=subprocess.PIPE, stdout=subprocess.DEVNULL, text=True)
    said = ""
    try:
        assert process.stderr is not None
        for line in process.stderr:
            said += line
            if match := re.match(r"first paint ([\d.]+)", line):
                took = (float(match[1]) - started) * 1000
                time.sleep(STAY_SECONDS)
                return took, held_mib(process.pid)
    finally:
        process.kill()
        process.wait()
        if process.stderr is not None:
            process.stderr.close()
    raise RuntimeError(f"no window was drawn: {said}")


def held_mib(pid: int) -> float:
    text = Path(f"/proc/{pid}/smaps_rollup").read_text(encoding="ascii")
    match = re.search(r"^Pss:\s+(\d+) kB", text, re.MULTILINE)
    assert match is not None
    return int(match[1]) / 1024
