"""Dragging over the month at 10,000 interviews and 40,000 due rows: what a day says to it, and each move of the
pointer up to the picture."""

from __future__ import annotations

import tempfile
import time
from datetime import date, timedelta
from pathlib import Path

from bench.figures import row

ROUNDS = 300


def measure() -> list[dict[str, object]]:
    """Median and 95th percentile in milliseconds."""
    from PySide6.QtCore import QPoint, Qt
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    from bench.data import fill_due, fill_folder
    from postview_desktop.domain.interview import Interview
    from postview_desktop.services.moving import Target
    from postview_desktop.services.suite import open_suite
    from postview_desktop.storage import Store
    from postview_desktop.system.clock import Clock
    from tests.support.calendar import calendar_page
    from tests.support.look import make_look

    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    clock = Clock()
    rows: list[dict[str, object]] = []
    with tempfile.TemporaryDirectory() as folder:
        store = Store.open(fill_folder(Path(folder)), clock.now)
        suite = open_suite(store, clock)
        moving, today = suite.moving, clock.today()
        ahead = today + timedelta(days=1)
        whole = suite.calendar.items(today - timedelta(days=20), today + timedelta(days=60))
        interview = next(item for item in whole if item.kind == "interview" and item.first_ordinal >= ahead.toordinal())
        steps = [item for item in whole if item.kind in ("follow_up", "closing") and not item.done]
        chosen = [("an interview", interview)]
        chosen += [("a follow-up", next(item for item in steps if moving.weigh(item, Target(day=ahead)).possible))]
        for name, item in chosen:
            cold, warm = [], []
            for number in range(ROUNDS):
                moving.forget()  # as after a change
                target = Target(day=today + timedelta(days=1 + number % 60))
                cold.append(_timed(lambda item=item, target=target: moving.weigh(item, target)))
                target = Target(day=today + timedelta(days=2 + number % 60))
                warm.append(_timed(lambda item=item, target=target: moving.weigh(item, target)))
            rows.append(row(f"dragging, {name}: what a day says, the first one asked", cold, ""))
            rows.append(row(f"dragging, {name}: what each further day says", warm, "1"))
        fill_due(store)
        page = calendar_page(make_look(app), suite)
        page.resize(1068, 832)
        page.show()
        app.processEvents()
        grid = page.grid
        day = date.fromordinal(interview.first_ordinal)
        grid.choose_day(day)
        grid.repaint()
        seen = next(
            item for item in grid.items_on(day) if item.kind == "interview" and not grid.item_rect(item).isEmpty()
        )
        start = grid.item_rect(seen).center()
        QTest.mousePress(grid, Qt.MouseButton.LeftButton, pos=start)
        begun = _timed(lambda: (QTest.mouseMove(grid, start + QPoint(20, 4)), grid.repaint()))
        moves = []
        for number in range(ROUNDS):
            x = 40 + (number * 37) % (grid.width() - 80)
            y = 60 + (number * 23) % (grid.height() - 120)
            moves.append(_timed(lambda x=x, y=y: (QTest.mouseMove(grid, QPoint(x, y)), grid.repaint())))
        QTest.keyClick(grid, Qt.Key.Key_Escape)
        QTest.mouseRelease(grid, Qt.MouseButton.LeftButton, pos=start)
        held = store.need(Interview, interview.interview_id)
        targets = [Target(day=date.fromordinal(interview.first_ordinal + 1 + number)) for number in range(20)]
        made = [_timed(lambda target=target: moving.move(interview, target)) for target in targets]
        assert store.need(Interview, interview.interview_id) != held
        page.close()
        page.deleteLater()
        app.processEvents()
        store.close()
    rows.append({"what": "a drag begins: all 42 days are asked and marked", "median": begun, "p95": begun, "unit": "ms",
                 "goal": ""})  # fmt: skip
    rows.append(row("dragging, a move of the pointer while dragging: painted", moves, "16 (60 a second)"))
    rows.append(row("dragging, the move itself, with what follows from it", made, ""))
    return rows


def _timed(do: object) -> float:
    assert callable(do)
    started = time.perf_counter()
    do()
    return (time.perf_counter() - started) * 1000
