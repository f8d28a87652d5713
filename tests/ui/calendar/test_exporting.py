"""One thing of the calendar as a file: from the menu of each view, and by Ctrl+E."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from postview_desktop.services.calendar_gathering import Selection
from postview_desktop.services.suite import Suite
from postview_desktop.ui.calendar.page import CalendarPage
from tests.support.builders import put_interview

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

DAY = date(2026, 11, 26)


@pytest.fixture
def asked(page: CalendarPage) -> list[Selection]:
    found: list[Selection] = []
    page.export_selection_requested.connect(found.append)
    return found


@pytest.fixture
def interview_id(suite: Suite, page: CalendarPage) -> int:
    made = put_interview(suite.store, "2026-11-26T14:00")
    page.refresh()
    return made.id


def only(interview_id: int) -> list[Selection]:
    return [Selection(interview_ids=frozenset({interview_id}))]


@pytest.mark.parametrize("view", ["month", "week", "agenda"])
def test_the_menu_of_each_view_exports_what_it_is_on(
    qtbot: QtBot, page: CalendarPage, asked: list[Selection], interview_id: int, view: str
) -> None:
    page.show_view(view)
    page.views.view.choose_day(DAY)
    shown = page.views.view
    (item,) = [one for one in shown.items_on(DAY) if one.kind == "interview"]
    shown.choose_item(item)
    middle = shown.rect().center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, middle, shown.mapToGlobal(middle))
    QApplication.sendEvent(shown, event)
    menu = shown.findChildren(QMenu)[-1]
    action = menu.findChild(QAction, "menu_export")
    assert action is not None and action.text() == "Export…"
    action.trigger()
    menu.close()
    assert asked == only(interview_id)


def test_ctrl_e_exports_the_only_one_of_the_day(
    page: CalendarPage, qtbot: QtBot, asked: list[Selection], interview_id: int
) -> None:
    page.grid.choose_day(DAY)
    qtbot.waitUntil(page.isActiveWindow)
    QTest.keyClick(page.grid, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    assert asked == only(interview_id)


def test_where_it_is_not_clear_which_is_meant_it_is_said(
    page: CalendarPage, suite: Suite, qtbot: QtBot, asked: list[Selection], interview_id: int
) -> None:
    told: list[str] = []
    page.said.connect(lambda words, _change: told.append(words))
    put_interview(suite.store, "2026-11-26T16:00", organisation="Contoso")
    page.refresh()
    qtbot.waitUntil(page.isActiveWindow)
    for day in (DAY, date(2026, 11, 27)):
        page.grid.choose_day(day)
        QTest.keyClick(page.grid, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    assert asked == []
    assert told == ["Choose an interview first; then Ctrl+E exports it."] * 2
