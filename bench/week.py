"""Turning to another week at 10,000 interviews and 40,000 due rows, and dragging in it, up to the picture."""

from __future__ import annotations

import os
import tempfile
import time
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from bench.figures import row, wait_for_neighbours

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from postview_desktop.services.suite import Suite
    from postview_desktop.ui.calendar.week_grid import WeekGrid

now = time.thread_time if os.environ.get("BENCH_CPU") else time.perf_counter
ROUNDS = 120
SIZE = (772, 640)
"""What the usual window leaves beside the day."""


def measure() -> list[dict[str, object]]:
    """Median and 95th percentile in milliseconds, over a folder of its own."""
    from PySide6.QtWidgets import QApplication

    from bench.data import fill_due, fill_folder
    from postview_desktop.services.suite import open_suite
    from postview_desktop.storage import Store
    from postview_desktop.system.clock import Clock

    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    clock = Clock()
    with tempfile.TemporaryDirectory() as folder:
        store = Store.open(fill_folder(Path(folder)), clock.now)
        suite = open_suite(store, clock)
        fill_due(store)
        rows = measure_week(app, suite)
        store.close()
    return rows


def measure_week(app: QApplication, suite: Suite, *, switches: bool = True) -> list[dict[str, object]]:
    """The same over a folder that is open and filled; scrolling and dragging alone without `switches`."""
    week = _shown(app, suite)
    rows = _switched(week, suite) if switches else []
    rows += _scrolled(week)
    rows += _dragged(app, week)
    week.close()
    week.deleteLater()
    app.processEvents()
    return rows


def _switched(week: WeekGrid, suite: Suite) -> list[dict[str, object]]:
    first, last = week.span()
    items = len(suite.calendar.items(first, last))

    def turn(by: int) -> float:
        started = now()
        week.step(by)
        week.repaint()
        return (now() - started) * 1000

    cold, warm = [], []
    for round_ in range(ROUNDS):
        week.forget_all()
        cold.append(turn(1 if round_ % 60 < 30 else -1))
    for round_ in range(ROUNDS):
        wait_for_neighbours(week)
        warm.append(turn(1 if round_ % 30 < 15 else -1))
    return [
        row(f"week switch, cold ({items} items in the week): read, laid out and painted", cold, "8"),
        row("week switch, warm: the neighbour was made ready while nobody waited", warm, "2"),
    ]


def _shown(app: QApplication, suite: Suite) -> WeekGrid:
    from postview_desktop.services.moving import Verdict
    from postview_desktop.ui.calendar.week_grid import WeekGrid
    from tests.support.look import make_look

    look = make_look(app)
    moving = suite.moving

    def words(verdict: Verdict) -> str:
        return "" if verdict.possible and not verdict.against else "Something speaks against that day."

    week = WeekGrid(
        look, suite.calendar.items, lambda _item: [], moving.weigh, words, suite.clock, may_move=moving.may_move
    )
    week.resize(*SIZE)
    week.show()
    app.processEvents()
    week.choose_day(suite.clock.today() - timedelta(days=365 * 4))
    week.repaint()
    return week


def _scrolled(week: WeekGrid) -> list[dict[str, object]]:
    figures = []
    for round_ in range(ROUNDS):
        started = now()
        week.scroll_to((6 + round_ % 8) * 3600 + 60 * round_)
        week.repaint()
        figures.append((now() - started) * 1000)
    return [row("week: one step of scrolling the hours", figures, "16")]


def _dragged(app: QApplication, week: WeekGrid) -> list[dict[str, object]]:
    """Each move of the pointer with an interview held, over days that were not asked before."""
    from PySide6.QtCore import QPoint, QPointF, Qt
    from PySide6.QtGui import QMouseEvent

    week.go_to_today()
    week.step(1)
    week.scroll_to(8 * 3600)
    week.repaint()
    pieces = [piece for piece in week.scene().pieces if week.may_move(piece.item) and piece.column >= 0]
    piece = next(piece for piece in pieces if week.rect().contains(week.item_rect(piece.item).center()))
    week.bring_into_view(piece.item)
    start = week.item_rect(piece.item).center()

    def send(kind: QMouseEvent.Type, at: QPoint) -> None:
        held = Qt.MouseButton.NoButton if kind == QMouseEvent.Type.MouseButtonRelease else Qt.MouseButton.LeftButton
        point = QPointF(at)
        app.sendEvent(week, QMouseEvent(kind, point, point, Qt.MouseButton.LeftButton, held, Qt.KeyboardModifier(0)))

    send(QMouseEvent.Type.MouseButtonPress, start)
    figures = []
    metrics = week.scene().metrics
    for round_ in range(2 * ROUNDS):
        at = QPoint(
            metrics.xs[round_ // 40 % 6] + 40 + round_ % 40, metrics.top + 60 + 7 * round_ % (metrics.view - 120)
        )
        started = now()
        send(QMouseEvent.Type.MouseMove, at)
        week.repaint()
        figures.append((now() - started) * 1000)
    assert week.dragging
    from PySide6.QtTest import QTest

    QTest.keyClick(week, Qt.Key.Key_Escape)
    return [row("week: an interview follows the pointer, each move", figures, "16")]
