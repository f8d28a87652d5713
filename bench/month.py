"""Turning to another month at 10,000 interviews and 40,000 due rows: query, layout and painting, up to the picture."""

from __future__ import annotations

import statistics
import tempfile
import time
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from postview_desktop.storage import Store
    from postview_desktop.ui.calendar.grid import MonthGrid

ROUNDS = 90


def measure(*, locked: bool = False) -> list[dict[str, object]]:
    """Median and 95th percentile in milliseconds, each round another month of eight years, drawn by the window.

    `locked` measures the same with an encrypted database.
    """
    from PySide6.QtWidgets import QApplication

    from bench.data import fill_folder
    from postview_desktop.domain.key import DatabaseKey
    from postview_desktop.services.suite import open_suite
    from postview_desktop.storage import Store
    from postview_desktop.system.clock import Clock
    from tests.support.calendar import calendar_page
    from tests.support.look import make_look

    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    clock = Clock()
    with tempfile.TemporaryDirectory() as folder:
        store = Store.open(fill_folder(Path(folder)), clock.now)
        suite = open_suite(store, clock)
        fill_due(store)
        if locked:
            store.change_key(DatabaseKey.new())
        page = calendar_page(make_look(app), suite)
        page.resize(1068, 832)
        page.show()
        app.processEvents()
        grid = page.grid
        away = clock.today() - timedelta(days=365 * 6)
        grid.show_month(away.year, away.month)
        grid.repaint()
        items = len(suite.calendar.items(away, away + timedelta(days=41)))

        def turn(by: int) -> float:
            started = time.perf_counter()
            grid.step(by)
            grid.repaint()
            return (time.perf_counter() - started) * 1000

        cold, whole, warm = [], [], []
        for round_ in range(ROUNDS):
            grid.forget_all()
            by = 1 if round_ % (ROUNDS // 3) < ROUNDS // 6 else -1
            cold.append(turn(by))
            started = time.perf_counter()
            page.fill_now()  # the day beside the month, which waits until the month is seen
            app.processEvents()
            whole.append(cold[-1] + (time.perf_counter() - started) * 1000)
        for round_ in range(ROUNDS):
            _wait_for_neighbours(grid)
            warm.append(turn(1 if round_ % 30 < 15 else -1))
        page.close()
        page.deleteLater()
        app.processEvents()
        store.close()
    return [
        _row(f"month switch, cold ({items} items in six weeks): read, laid out and painted", cold, "16 (6)"),
        _row("month switch, cold, the day beside it filled too", whole, ""),
        _row("month switch, warm: the neighbour was made ready while nobody waited", warm, "16 (1)"),
    ]


def fill_due(store: Store) -> None:
    """Four due rows for each interview: more than the rules would ever give, as a weight to measure with."""
    ends = store.sql("SELECT i.id, i.end_utc, a.organisation_id FROM interview i JOIN application a"
                     " ON a.id = i.application_id")  # fmt: skip
    with store.derived() as execute:
        execute("DELETE FROM due", ())
        for id_, end, organisation in ends:
            day = end // 86400 + 719163  # the ordinal of 1 January 1970
            for kind, first, best, last in (
                ("thank_you", 0, 0, 0),
                ("follow_up", 5, 7, 14),
                ("closing", 21, 24, 31),
                ("reflection", 0, 0, 0),
            ):
                values = (id_, kind, day + first, day + best, day + last, end, "", organisation, '{"reasons": []}')
                execute("INSERT INTO due VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", values)


def _wait_for_neighbours(grid: MonthGrid) -> None:
    from PySide6.QtTest import QTest

    until = time.monotonic() + 2
    while not grid.neighbours_ready() and time.monotonic() < until:
        QTest.qWait(20)


def _row(what: str, figures: list[float], goal: str) -> dict[str, object]:
    return {
        "what": what,
        "median": statistics.median(figures),
        "p95": statistics.quantiles(figures, n=20)[-1],
        "unit": "ms",
        "goal": goal,
    }
