"""What PostView costs while nobody does anything: processor time and wake-ups over ten minutes, hidden and shown.

`python -m bench.idle [SECONDS]`. Both run side by side on a desktop of their own (screen, session bus, window manager,
notifications, tray), on folders with 300 interviews. The first 90 seconds are not counted: the start is not idle.
Wake-ups are the voluntary context switches of all threads: each is one return from waiting.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import NamedTuple

from bench.data import fill_folder
from tests.support.desktop import Desktop

SECONDS = 600.0
SETTLES_SECONDS = 90.0
GOAL_PERCENT = "0.1"
TICK_SECONDS = 30.0
INTERVIEWS = 300


class Spent(NamedTuple):
    """Seconds of processor time, and returns from waiting, since the process began."""

    processor: float
    wakes: int


def spent(pid: int) -> Spent:
    """As of now, over all threads that live; Linux only."""
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    ticks = int(fields[11]) + int(fields[12])
    wakes = 0
    for status in Path(f"/proc/{pid}/task").glob("*/status"):
        try:
            lines = status.read_text().splitlines()
        except OSError:
            continue  # a thread that ended just now
        wakes += sum(int(line.split()[1]) for line in lines if line.startswith("voluntary_ctxt_switches"))
    return Spent(ticks / os.sysconf("SC_CLK_TCK"), wakes)


def measure(seconds: float = SECONDS, settles: float = SETTLES_SECONDS) -> list[dict[str, object]]:
    """Percent of one core, and wake-ups for each tick of the clock (30 s)."""
    rows: list[dict[str, object]] = []
    with Desktop() as desktop, tempfile.TemporaryDirectory() as folder:
        desktop.start("openbox")
        desktop.start_dunst()
        desktop.start("tint2")
        running: dict[str, subprocess.Popen[str]] = {}
        for name, words in (("hidden", ["--hidden"]), ("shown", [])):
            data = Path(folder) / name
            data.mkdir()
            fill_folder(data, INTERVIEWS)
            command = [sys.executable, "-m", "postview_desktop", "--data-dir", str(data), *words]
            running[name] = desktop.start(*command)
        time.sleep(settles)
        before = {name: spent(process.pid) for name, process in running.items()}
        began = time.monotonic()
        time.sleep(seconds)
        took = time.monotonic() - began
        for name, process in running.items():
            now = spent(process.pid)
            percent = (now.processor - before[name].processor) / took * 100
            per_tick = (now.wakes - before[name].wakes) / took * TICK_SECONDS
            rows += [
                {"what": f"idle for {took:.0f} s, window {name}: of one core", "median": percent, "unit": "%",
                 "goal": GOAL_PERCENT},
                {"what": f"idle, window {name}: wake-ups of all threads in 30 s", "median": per_tick, "unit": ""},
            ]  # fmt: skip
    return rows


def main() -> None:
    from bench.__main__ import print_table

    print_table(measure(float(sys.argv[1]) if len(sys.argv) > 1 else SECONDS))


if __name__ == "__main__":
    main()
