"""`python -m tests.torture [--kills N] [--files N] [--faults N|all] [--seed N]`: the long trials, two at a time.

What went wrong is printed whole, and the status is 1. A file that did harm is kept in `build/torture/`.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict
from pathlib import Path
from typing import Any

from postview_desktop.storage.journal import Journal
from tests.support import refusing_disk
from tests.torture import kills
from tests.torture.feeding import KINDS

ROOT = Path(__file__).parents[2]
KEPT = ROOT / "build" / "torture"
SIDES = 2


def _killed(count: int, seed: int) -> dict[str, Any]:
    with tempfile.TemporaryDirectory(prefix="postview-torture-") as folder:
        begun = time.monotonic()
        told = asdict(kills.run(Path(folder), count, seed))
    return {"what": "killed", "seconds": time.monotonic() - begun, **told}


def _fed(kind: str, count: int, seed: int) -> dict[str, Any]:
    command = [sys.executable, "-m", "tests.torture.feeding", kind, str(count), str(seed), str(KEPT)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    if done.returncode:
        return {"what": kind, "wrong": [f"it ended with {done.returncode}: {done.stderr[-2000:]}"]}
    return {"what": kind, **json.loads(done.stdout)}


def _refused(journal: Journal, count: int | None) -> dict[str, Any]:
    """The disk that says no, about so many times for one way of writing, or at every moment (None)."""
    begun = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="postview-torture-") as folder:
        told = asdict(refusing_disk.sweep(refusing_disk.built(Path(folder)), journal, count))
    return {"what": f"refused, journal {journal}", "seconds": time.monotonic() - begun, **told}


def _faults(given: str) -> int | None:
    return None if given == "all" else int(given)


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.torture", description=__doc__)
    parser.add_argument("--kills", type=int, default=500)
    parser.add_argument("--files", type=int, default=10_000)
    parser.add_argument("--faults", type=_faults, default=1000, help="for each journal, or all")
    parser.add_argument("--seed", type=int, default=int(time.time()))
    given = parser.parse_args()
    KEPT.mkdir(parents=True, exist_ok=True)
    print(f"seed {given.seed}", flush=True)
    with ThreadPoolExecutor(SIDES) as pool:
        killed = [pool.submit(_killed, given.kills // SIDES, given.seed + side) for side in range(SIDES)]
        fed = [pool.submit(_fed, kind, given.files, given.seed) for kind in KINDS]
        faults = () if given.faults == 0 else Journal
        refused = [pool.submit(_refused, journal, given.faults) for journal in faults]
        results = [one.result() for one in (*killed, *fed, *refused)]
    (KEPT / "last.json").write_text(json.dumps(results, indent=1))
    for result in results:
        if result["what"] == "killed":
            print(
                "killed {kills} times in {seconds:.0f} s, {chosen} of them over a half-filled sheet: {words} words "
                "typed, {changes} changes, {letters_accepted} letters accepted, {letters_uncertain} times asked "
                "whether one arrived".format(**result)
            )
        elif "trials" in result:
            print("{what}: {trials} trials at {calls} calls of the disk in {seconds:.0f} s".format(**result))
        elif "count" in result:
            print(
                "{count} broken {kind} files in {seconds:.0f} s: {taken} taken whole, {left} refused in a sentence, "
                "slowest {slowest:.2f} s, at most {0} MiB".format(result["memory"] >> 20, **result)
            )
        for wrong in result["wrong"]:
            print(f"WRONG: {result['what']}: {wrong}")
    return 1 if any(result["wrong"] for result in results) else 0


if __name__ == "__main__":
    sys.exit(main())
