"""What is to lie in a calendar elsewhere, found out with 10,000 interviews: how long the window stands, and how long a
worker writes."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Callable, Generator
from pathlib import Path
from typing import Any

from bench.figures import row

ROUNDS = 3


def measure() -> list[dict[str, object]]:
    """Milliseconds: each step that the window's thread takes, all of them together, and the worker's texts."""
    from bench.data import fill_due, fill_folder
    from postview_desktop.files.calendar_export import EventTexts
    from postview_desktop.services.calendar_gathering import Selection, Speech, gathering
    from postview_desktop.services.publishing import Target
    from postview_desktop.services.suite import open_suite
    from postview_desktop.storage import Store
    from postview_desktop.system.clock import Clock

    clock = Clock()
    with tempfile.TemporaryDirectory() as folder:
        store = Store.open(fill_folder(Path(folder)), clock.now)
        fill_due(store)
        suite = open_suite(store, clock)
        suite.publishing.start(Target(url="https://bench.example/calendar/", user="bench"))
        rows, errand = _in_steps("publishing: gather what is to lie there", suite.publishing.preparing)
        events = errand.events
        texts = EventTexts()

        def write() -> float:
            started = time.perf_counter()
            texts.of(events.interviews, events.days, words=errand.words, now=errand.now, remind_at=errand.remind_at)
            return (time.perf_counter() - started) * 1000

        rows.append(row(f"publishing: {events.count} events written, in a worker, first visit", [write()]))
        rows.append(row("publishing: the same, nothing changed since", [write() for _ in range(ROUNDS)]))
        more, _ = _in_steps(
            "export: gather the whole calendar", lambda: gathering(store, clock, Selection(), Speech()), rounds=1
        )
        store.close()
    return rows + more


def _in_steps(
    what: str, begin: Callable[[], Generator[None, None, Any]], rounds: int = ROUNDS
) -> tuple[list[dict[str, object]], Any]:
    steps: list[float] = []
    sums: list[float] = []
    result: Any = None
    for _ in range(rounds):
        running = begin()
        first = len(steps)
        ended = False
        while not ended:
            started = time.perf_counter()
            try:
                next(running)
            except StopIteration as stop:
                result, ended = stop.value, True
            steps.append((time.perf_counter() - started) * 1000)
        sums.append(sum(steps[first:]))
    return [row(f"{what}: one step", steps, "16"), row(f"{what}: all steps", sums)], result
