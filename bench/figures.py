"""One line of the table that `make bench` prints, and waiting for what is made ready ahead."""

from __future__ import annotations

import statistics
import time
from collections.abc import Sequence
from typing import Protocol


class Turning(Protocol):
    """A view that paints its neighbours ahead."""

    def neighbours_ready(self) -> bool: ...


def row(what: str, figures: Sequence[float], goal: str = "", unit: str = "ms") -> dict[str, object]:
    """Median and 95th percentile; of fewer than ten figures the largest stands for the percentile."""
    p95 = statistics.quantiles(figures, n=20)[-1] if len(figures) > 9 else max(figures)
    return {"what": what, "median": statistics.median(figures), "p95": p95, "unit": unit, "goal": goal}


def wait_for_neighbours(view: Turning) -> None:
    """Two seconds at most."""
    from PySide6.QtTest import QTest

    until = time.monotonic() + 2
    while not view.neighbours_ready() and time.monotonic() < until:
        QTest.qWait(20)
