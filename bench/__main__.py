"""`make bench [ARGS="start frozen calendar drag interview safety publishing mail lock"]`: a table, in bench/results."""

from __future__ import annotations

import json
import os
import platform
import sys
import time
from pathlib import Path

RESULTS = Path(__file__).parent / "results"


def main() -> None:
    wanted = sys.argv[1:] or ["start", "calendar", "drag", "interview", "finding", "safety", "publishing", "mail"]
    rows: list[dict[str, object]] = []
    if "start" in wanted:
        from bench import start

        rows += start.measure()
    if "frozen" in wanted:
        from bench import frozen

        rows += frozen.measure()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    if "calendar" in wanted:
        from bench import calendar

        rows += calendar.measure()
    if "drag" in wanted:
        from bench import drag

        rows += drag.measure()
    if "finding" in wanted:
        from bench import finding

        rows += finding.measure()
    if "lock" in wanted:
        from bench import lock

        rows += lock.measure()
    if "interview" in wanted:
        from bench import interview

        rows += interview.measure()
    if "letter" in wanted:
        from bench import letter

        rows += letter.measure()
    if "idle" in wanted:
        from bench import idle

        rows += idle.measure()
    if "safety" in wanted:
        from bench import safety

        rows += safety.measure()
    if "publishing" in wanted:
        from bench import publishing

        rows += publishing.measure()
    if "mail" in wanted:
        from bench import mail

        rows += mail.measure()
    print_table(rows)
    RESULTS.mkdir(exist_ok=True)
    kept = RESULTS / time.strftime("%Y-%m-%d-%H%M%S.json")
    machine = {"cores": os.cpu_count(), "python": platform.python_version(), "system": platform.platform()}
    kept.write_text(json.dumps({"machine": machine, "rows": rows}, indent=2), encoding="utf-8")
    print(f"\nkept in bench/results/{kept.name}")


def print_table(rows: list[dict[str, object]]) -> None:
    print(f"{'what':<72}{'median':>10}{'p95':>10}  {'unit':<5}{'goal':<12}")
    for row in rows:
        figures = (row.get("median"), row.get("p95"))
        text = "".join(f"{figure:>10.2f}" if isinstance(figure, (int, float)) else f"{'':>10}" for figure in figures)
        print(f"{row['what']!s:<72}{text}  {row['unit']!s:<5}{row.get('goal', '')!s:<12}")


if __name__ == "__main__":
    main()
