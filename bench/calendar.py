"""The calendar at 10,000 interviews and 40,000 due rows: turning its pages and scrolling, up to the picture.

Beside each stands the plain way: the same cells, read by the same query, in a QTableView. With BENCH_CPU=1 the time
of the processor is taken in place of that on the wall: for a machine that is shared.
"""

from __future__ import annotations

import gc
import os
import tempfile
import time
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from bench.figures import row, wait_for_neighbours

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from postview_desktop.services.suite import Suite
    from postview_desktop.ui.calendar.page import CalendarPage

now = time.thread_time if os.environ.get("BENCH_CPU") else time.perf_counter
ROUNDS = 90
SIZE = (1068, 832)
YEARS = 10
NOTCHES = 8
"""A wheel turned fast: so many notches between two pictures."""


class Turning(Protocol):
    """What the month and the week have in common for measuring."""

    def step(self, by: int) -> None: ...
    def repaint(self) -> None: ...
    def forget_all(self) -> None: ...
    def neighbours_ready(self) -> bool: ...


def measure(*, locked: bool = False, month_only: bool = False) -> list[dict[str, object]]:
    """Medians and 95th percentiles in milliseconds; `locked` measures with an encrypted database."""
    from PySide6.QtWidgets import QApplication

    from bench.data import fill_due, fill_folder
    from bench.week import measure_week
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
        page.resize(*SIZE)
        page.show()
        app.processEvents()
        # What is loaded is frozen, as the program does (app.py).
        gc.collect()
        gc.freeze()
        away = clock.today() - timedelta(days=365 * 6)
        rows = _month(page, suite, app, away)
        if not month_only:
            rows += _week(page, app, away)
            rows += measure_week(app, suite, switches=False)
            rows += _agenda(page, suite, app)
        gc.unfreeze()
        page.close()
        page.deleteLater()
        app.processEvents()
        store.close()
    return rows


def _month(page: CalendarPage, suite: Suite, app: QApplication, away: date) -> list[dict[str, object]]:
    grid = page.grid
    grid.choose_day(away)
    grid.repaint()
    items = len(suite.calendar.items(away, away + timedelta(days=41)))
    cold, whole, warm = _turned(grid, ROUNDS // 6, lambda: (page.fill_now(), app.processEvents()))
    plain = _plain(suite, grid.item_text, app, away, 7 * 6, 31)
    return [
        row(f"month switch, cold ({items} items in six weeks): read, laid out and painted", cold, "p95 8"),
        row("month switch, cold, the day and the small month beside it filled too", whole, ""),
        row("month switch, warm: the neighbour was made ready while nobody waited", warm, "2"),
        row("the plain way: the same days as cells of a QTableView, cold", plain, ""),
    ]


def _week(page: CalendarPage, app: QApplication, away: date) -> list[dict[str, object]]:
    page.show_view("week")
    app.processEvents()
    view: Any = page.views.view
    view.choose_day(away)
    view.repaint()
    cold, _, warm = _turned(view, ROUNDS // 6, app.processEvents)
    plain = _plain_week(view, app)
    return [
        row("week switch, cold: read, laid out and painted", cold, "p95 8"),
        row("week switch, warm", warm, "2"),
        row("the plain way: the same week as half hours of a QTableView, cold", plain, ""),
    ]


def _agenda(page: CalendarPage, suite: Suite, app: QApplication) -> list[dict[str, object]]:
    """Ten years by the wheel and by the bar, each picture measured."""
    from PySide6.QtCore import QPoint, QPointF, Qt
    from PySide6.QtGui import QWheelEvent
    from PySide6.QtWidgets import QApplication

    from bench.agenda import dragging
    from postview_desktop.ui.calendar.agenda import Agenda

    page.show_view("agenda")
    app.processEvents()
    view = page.views.view
    assert isinstance(view, Agenda)
    view.choose_day(date.today() - timedelta(days=365 * (YEARS - 1)))
    view.repaint()
    at = QPointF(view.rect().center())
    first, figures = view.span()[0], []
    last = first
    for _ in range(6000):
        event = QWheelEvent(
            at, QPointF(view.mapToGlobal(at.toPoint())), QPoint(), QPoint(0, -120 * NOTCHES), Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        started = now()
        QApplication.sendEvent(view, event)
        view.repaint()
        figures.append((now() - started) * 1000)
        before, last = last, view.span()[0]
        if last == before and last > date.today():
            break
    years = (view.span()[1] - first).days / 365
    rows = [
        row(f"agenda: {years:.1f} years by the wheel, {len(figures)} pictures, each", figures, "16"),
        {"what": "agenda: the longest of them", "median": max(figures), "unit": "ms", "goal": "no pause"},
    ]
    end = view.span()[1]
    rows += dragging(view, now)
    return rows + _plain_agenda(suite, page.grid.item_text, app, first, end)


def _turned(view: Turning, run: int, settle: Callable[[], object]) -> tuple[list[float], list[float], list[float]]:
    """Pages turned with nothing kept (alone, and with all around it), and with the neighbours made ready."""

    def turn(by: int) -> float:
        started = now()
        view.step(by)
        view.repaint()
        return (now() - started) * 1000

    cold, whole, warm = [], [], []
    for round_ in range(ROUNDS):
        view.forget_all()
        cold.append(turn(1 if round_ % (2 * run) < run else -1))
        started = now()
        settle()
        whole.append(cold[-1] + (now() - started) * 1000)
    for round_ in range(ROUNDS):
        wait_for_neighbours(view)
        warm.append(turn(1 if round_ % (2 * run) < run else -1))
    return cold, whole, warm


def _plain(suite: Suite, text: Callable[[Any], str], app: QApplication, away: date, days: int, by: int) -> list[float]:
    """A table of days, each with its items as lines; nothing is left out, drawn or reached by keys as in the grid."""

    def cells(first: date) -> list[list[str]]:
        of_day: dict[int, list[str]] = {}
        for item in suite.calendar.items(first, first + timedelta(days=days - 1)):
            for day in range(item.first_ordinal, item.last_ordinal + 1):
                of_day.setdefault(day, []).append(text(item))
        lines = [
            "\n".join([str((first + timedelta(days=number)).day), *of_day.get(first.toordinal() + number, [])])
            for number in range(days)
        ]
        return [lines[row : row + 7] for row in range(0, days, 7)]

    return _shown(cells, app, away, by)


def _plain_week(view: Any, app: QApplication) -> list[float]:
    """A table of 48 half hours by seven days over the same items."""

    def cells(first: date) -> list[list[str]]:
        monday = first - timedelta(days=first.weekday())
        table = [[""] * 7 for _ in range(48)]
        view.choose_day(monday)
        for number in range(7):
            for item in view.items_on(monday + timedelta(days=number)):
                row = item.start_epoch % 86400 // 1800 if item.start_epoch else 0
                table[row][number] += view.item_text(item) + "\n"
        return table

    def fresh(first: date) -> list[list[str]]:
        view.forget_all()
        return cells(first)

    return _shown(fresh, app, view.day, 7)


def _plain_agenda(
    suite: Suite, text: Callable[[Any], str], app: QApplication, first: date, last: date
) -> list[dict[str, object]]:
    """All items of the same years as rows of one table: how long it takes before the first of them is seen."""
    started = now()
    rows = [[str(item.first_ordinal), text(item)] for item in suite.calendar.items(first, last)]
    figures = _shown(lambda _first: rows, app, first, 0, rounds=1)
    figure = (now() - started) * 1000 if figures else 0.0
    what = f"the plain way: all {len(rows)} items as rows of a QTableView, until the first is seen"
    return [{"what": what, "median": figure, "unit": "ms", "goal": ""}]


def _shown(
    cells: Callable[[date], list[list[str]]], app: QApplication, away: date, by: int, rounds: int = ROUNDS // 3
) -> list[float]:
    from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
    from PySide6.QtWidgets import QHeaderView, QTableView

    class Cells(QAbstractTableModel):
        table: list[list[str]] = []  # noqa: RUF012

        def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
            return len(self.table)

        def columnCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
            return len(self.table[0]) if self.table else 0

        def data(self, index: QModelIndex | QPersistentModelIndex, role: int = 0) -> Any:
            return self.table[index.row()][index.column()] if role == Qt.ItemDataRole.DisplayRole else None

        def take(self, table: list[list[str]]) -> None:
            self.beginResetModel()
            self.table = table
            self.endResetModel()

    model, view = Cells(), QTableView()
    view.setModel(model)
    view.verticalHeader().setSectionResizeMode(
        QHeaderView.ResizeMode.Stretch if by and by > 7 else QHeaderView.ResizeMode.Fixed
    )
    view.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
    view.resize(720, 660)
    view.show()
    app.processEvents()
    figures = []
    for round_ in range(rounds):
        started = now()
        model.take(cells(away + timedelta(days=by * (round_ % 15))))
        view.viewport().repaint()
        figures.append((now() - started) * 1000)
    view.close()
    view.deleteLater()
    model.deleteLater()
    app.processEvents()
    return figures
