"""The bundle's start beside the start from source: a bundle must not be slower than `python -m postview_desktop`.

Both open the same folder with 10,000 interviews under the same Xvfb, in turns, and each round begins with the other,
so that the machine's moods and what the one leaves warm for the other hit both alike.
"""

from __future__ import annotations

import statistics
import sys
import tempfile
from pathlib import Path

from bench.data import fill_folder
from bench.figures import row
from bench.start import environment, started
from tests.support.screen import virtual_screen

ROOT = Path(__file__).resolve().parent.parent
PROGRAM = {
    "win32": ROOT / "dist" / "postview-desktop" / "postview-desktop.exe",
    "darwin": ROOT / "dist" / "PostView.app" / "Contents" / "MacOS" / "postview-desktop",
}.get(sys.platform, ROOT / "dist" / "postview-desktop" / "postview-desktop")
MOMENTS = {"first paint": "first drawn window", "page drawn": "drawn Today page"}
GOAL = "1"


def measure(rounds: int = 15) -> list[dict[str, object]]:
    """Of `rounds` of each, in milliseconds and MiB; the ratio of the medians. FileNotFoundError where no bundle is."""
    if not PROGRAM.exists():
        raise FileNotFoundError(f"{PROGRAM} is not there: run `make bundle` first")
    with tempfile.TemporaryDirectory() as folder, virtual_screen() as display:
        fill_folder(Path(folder))
        env = environment(display)
        options = ["--data-dir", folder]
        commands = {
            "source": [sys.executable, "-m", "postview_desktop", *options],
            "bundle": [str(PROGRAM), *options],
        }
        runs: dict[str, list[dict[str, float]]] = {name: [] for name in commands}
        for command in commands.values():
            started(command, env, "page drawn")  # once for the caches
        for number in range(rounds):
            for name in sorted(commands, reverse=bool(number % 2)):
                runs[name].append(started(commands[name], env, "page drawn"))

    rows: list[dict[str, object]] = []
    for figure, words in MOMENTS.items():
        told = {name: [run[figure] for run in runs[name]] for name in commands}
        rows += [row(f"start to the {words}, {name}", figures) for name, figures in told.items()]
        ratio = statistics.median(told["bundle"]) / statistics.median(told["source"])
        rows.append({"what": f"{words}, bundle times source", "median": ratio, "unit": "x", "goal": GOAL})
    rows += [row(f"memory, {name}", [run["MiB"] for run in runs[name]], unit="MiB") for name in commands]
    return rows
