"""The week for a screen reader: seven days, items with their hours and lengths, focus that follows the keys."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from postview_desktop.domain.interview import InterviewState
from postview_desktop.services.suite import Suite
from postview_desktop.ui.calendar import reading
from postview_desktop.ui.calendar.page import CalendarPage
from postview_desktop.ui.calendar.week_grid import WeekGrid
from tests.support.builders import put_interview
from tests.ui.calendar.conftest import MakePage

NAME = QAccessible.Text.Name
TUESDAY = date(2026, 11, 24)


@pytest.fixture(autouse=True)
def screen_reader() -> Iterator[None]:
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


@pytest.fixture
def week(page: CalendarPage) -> WeekGrid:
    page.show_view("week")
    view = page.views.view
    assert isinstance(view, WeekGrid)
    view.setFocus()
    QApplication.processEvents()
    return view


def tree(week: WeekGrid) -> QAccessibleInterface:
    return QAccessible.queryAccessibleInterface(week)


def cell(week: WeekGrid, day: date) -> QAccessibleInterface:
    return tree(week).child(week.day_number(day))


def test_the_week_is_a_list_of_seven_days(week: WeekGrid) -> None:
    table = tree(week)
    assert table.role() == QAccessible.Role.List
    assert table.text(NAME) == "23 – 29 November 2026"
    assert table.childCount() == 7
    assert table.child(7) is None
    assert [table.child(number).role() for number in range(7)] == [QAccessible.Role.ListItem] * 7
    assert table.child(0).text(NAME) == "Today, Monday 23 November, nothing"
    assert table.child(6).text(NAME) == "Sunday 29 November, nothing"
    assert "Page Down by week" in table.text(QAccessible.Text.Help)


def test_a_day_says_what_is_on_it_as_in_the_month(page: CalendarPage, week: WeekGrid, suite: Suite) -> None:
    put_interview(suite.store, "2026-11-24T14:00")
    put_interview(suite.store, "2026-11-17T10:00", state=InterviewState.TOOK_PLACE, organisation="Contoso")
    suite.follow_ups.refresh(None)
    page.refresh()
    assert cell(week, TUESDAY).text(NAME) == "Tuesday 24 November, one interview, one follow-up due"


def test_on_the_day_when_the_clocks_change_it_is_said(week: WeekGrid) -> None:
    week.choose_day(date(2027, 3, 28))
    assert cell(week, date(2027, 3, 28)).text(NAME) == "Sunday 28 March, nothing, the clocks go forward one hour"
    week.choose_day(date(2027, 10, 31))
    assert cell(week, date(2027, 10, 31)).text(NAME) == "Sunday 31 October, nothing, the clocks go back one hour"


@pytest.mark.parametrize(
    ("minutes", "lasting"),
    [
        (45, "14:00 – 14:45, 45 minutes"),
        (60, "14:00 – 15:00, one hour"),
        (150, "14:00 – 16:30, two hours 30 minutes"),
        (600, "14:00 – Wed 25 Nov, 00:00, 10 hours"),
        (3 * 1440, "14:00 – Fri 27 Nov, 14:00, 3 days"),
        (0, "14:00, nobody said until when"),
    ],
)
def test_an_interview_says_from_when_to_when_and_how_long(
    week: WeekGrid, suite: Suite, minutes: int, lasting: str
) -> None:
    put_interview(suite.store, "2026-11-24T14:00", title="Panel", minutes=minutes)
    item = cell(week, TUESDAY).child(0)
    assert item.role() == QAccessible.Role.ListItem
    assert item.text(NAME) == f"Interview Northwind, Panel, {lasting}"


def test_an_interview_elsewhere_says_the_hours_there(week: WeekGrid, suite: Suite) -> None:
    put_interview(suite.store, "2026-11-24T09:00", zone="America/New_York", state=InterviewState.CANCELLED)
    name = cell(week, TUESDAY).child(0).text(NAME)
    assert name == "Interview Northwind, First round, 14:00 – 14:45, 45 minutes, 09:00 – 09:45 in New York, cancelled"


def test_items_lie_in_their_day_even_where_they_are_scrolled_away(make_page: MakePage, suite: Suite) -> None:
    put_interview(suite.store, "2026-11-24T14:00")
    put_interview(suite.store, "2026-11-24T22:00", organisation="Late")
    page = make_page(height=460)
    page.show_view("week")
    week = page.views.view
    assert isinstance(week, WeekGrid)
    QApplication.processEvents()
    day = cell(week, TUESDAY)
    assert day.childCount() == 2
    for place in range(2):
        assert day.rect().contains(day.child(place).rect())
        assert not day.child(place).rect().isEmpty()


def test_an_item_can_be_opened_and_moved(page: CalendarPage, week: WeekGrid, suite: Suite, qtbot: QtBot) -> None:
    interview = put_interview(suite.store, "2026-11-24T14:00")
    action = cell(week, TUESDAY).child(0).actionInterface()
    assert action.actionNames() == ["Press", "SetFocus", "move_to"]
    assert action.localizedActionName("move_to") == "Move to…"
    with qtbot.waitSignal(page.interview_requested) as wished:
        action.doAction("Press")
    assert wished.args == [interview.id]
    with qtbot.waitSignal(week.move_to_requested) as moving:
        action.doAction("move_to")
    assert moving.args == [week.items_on(TUESDAY)[0]]


def test_what_is_over_cannot_be_moved(week: WeekGrid, suite: Suite) -> None:
    put_interview(suite.store, "2026-11-23T09:00", state=InterviewState.TOOK_PLACE)
    day = cell(week, date(2026, 11, 23))
    names = [day.child(place).actionInterface().actionNames() for place in range(day.childCount())]
    assert ["Press", "SetFocus"] in names
    assert day.child(0).text(NAME).endswith(", done")


def test_the_keys_move_the_focus_of_the_screen_reader(week: WeekGrid, suite: Suite) -> None:
    put_interview(suite.store, "2026-11-24T14:00")
    QTest.keyClick(week, Qt.Key.Key_Right)
    assert tree(week).focusChild().text(NAME) == "Tuesday 24 November, one interview"
    QTest.keyClick(week, Qt.Key.Key_Down)
    focused = tree(week).focusChild()
    assert focused.text(NAME).startswith("Interview Northwind, First round, 14:00")
    assert focused.state().selected
    assert focused.state().focused
    assert not cell(week, TUESDAY).state().focused


def test_another_week_has_days_of_its_own(week: WeekGrid) -> None:
    first = tree(week).child(0)
    QTest.keyClick(week, Qt.Key.Key_PageDown)
    assert tree(week).text(NAME) == "30 November – 6 December 2026"
    assert tree(week).child(0).text(NAME) == "Monday 30 November, nothing"
    assert not first.isValid()


def test_nothing_is_left_when_the_page_is_gone(make_page: MakePage, suite: Suite) -> None:
    before = reading.kept()
    page = make_page(kept=False)
    page.show_view("week")
    put_interview(suite.store, "2026-11-24T14:00")
    week = page.views.view
    assert isinstance(week, WeekGrid)
    item = QAccessible.uniqueId(cell(week, TUESDAY).child(0))
    suite.store.on_change.clear()
    page.close()
    page.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert QAccessible.accessibleInterface(item) is None
    assert reading.kept() == before
