"""The month for a screen reader: days as a list, items as their children, all with words."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from postview_desktop.domain.interview import InterviewState
from postview_desktop.services.suite import Suite
from postview_desktop.ui.calendar import reading
from postview_desktop.ui.calendar.page import CalendarPage
from tests.support.builders import put_interview
from tests.ui.calendar.conftest import MakePage

NAME = QAccessible.Text.Name


@pytest.fixture(autouse=True)
def screen_reader() -> Iterator[None]:
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


def tree(page: CalendarPage) -> QAccessibleInterface:
    return QAccessible.queryAccessibleInterface(page.grid)


def cell(page: CalendarPage, day: date) -> QAccessibleInterface:
    return tree(page).child(page.grid.day_number(day))


def test_the_month_is_a_list_of_days_named_after_the_month(page: CalendarPage) -> None:
    month = tree(page)
    assert month.role() == QAccessible.Role.List
    assert month.text(NAME) == "November 2026"
    assert month.childCount() == 42
    assert month.child(0).role() == QAccessible.Role.ListItem
    assert month.child(0).text(NAME) == "Monday 26 October, nothing"
    assert month.indexOfChild(month.child(17)) == 17
    assert month.child(3).parent() == month


def test_a_day_says_what_is_on_it(page: CalendarPage, suite: Suite) -> None:
    put_interview(suite.store, "2026-11-24T10:00", title="Phone screen")
    put_interview(suite.store, "2026-11-24T14:00", organisation="Contoso")
    assert cell(page, date(2026, 11, 24)).text(NAME) == "Tuesday 24 November, two interviews"
    assert cell(page, date(2026, 11, 23)).text(NAME) == "Today, Monday 23 November, nothing"


def test_a_follow_up_is_due_on_one_day_and_possible_on_others(page: CalendarPage, suite: Suite) -> None:
    put_interview(suite.store, "2026-11-16T10:00", state=InterviewState.TOOK_PLACE)
    assert "one follow-up due" in cell(page, date(2026, 11, 23)).text(NAME)
    assert "one follow-up possible" in cell(page, date(2026, 11, 24)).text(NAME)
    item = cell(page, date(2026, 11, 24)).child(0)
    assert item.text(NAME) == "Follow up: Northwind, possible until Mon 30 Nov, best on Mon 23 Nov"
    assert "No date was given" in item.text(QAccessible.Text.Description)


def test_items_are_children_of_their_day(page: CalendarPage, suite: Suite) -> None:
    put_interview(suite.store, "2026-11-24T10:00", title="Phone screen")
    day = cell(page, date(2026, 11, 24))
    assert day.childCount() == 1
    item = day.child(0)
    assert item.role() == QAccessible.Role.ListItem
    assert item.text(NAME) == "Interview 10:00 Northwind, Phone screen"
    assert item.parent() == day
    assert day.rect().contains(item.rect())
    assert tree(page).childAt(day.rect().center().x(), day.rect().center().y()) == day


def test_pressing_an_item_opens_it(page: CalendarPage, suite: Suite, qtbot: QtBot) -> None:
    interview = put_interview(suite.store, "2026-11-24T10:00")
    action = cell(page, date(2026, 11, 24)).child(0).actionInterface()
    assert action.actionNames() == ["Press", "SetFocus"]
    with qtbot.waitSignal(page.interview_requested) as wished:
        action.doAction("Press")
    assert wished.args == [interview.id]


def test_pressing_a_day_chooses_it(page: CalendarPage, qtbot: QtBot) -> None:
    cell(page, date(2026, 11, 12)).actionInterface().doAction("Press")
    qtbot.waitUntil(lambda: page.grid.day == date(2026, 11, 12))


def test_the_keyboard_moves_the_focus_of_the_screen_reader(page: CalendarPage) -> None:
    QTest.keyClick(page.grid, Qt.Key.Key_Right)
    focused = tree(page).focusChild()
    assert focused.text(NAME) == "Tuesday 24 November, nothing"
    assert focused.state().selected
    assert not cell(page, date(2026, 11, 23)).state().selected


def test_a_chosen_item_has_the_focus(page: CalendarPage, suite: Suite) -> None:
    put_interview(suite.store, "2026-11-24T10:00")
    item = page.grid.items_on(date(2026, 11, 24))[0]
    QTest.mouseClick(page.grid, Qt.MouseButton.LeftButton, pos=page.grid.item_rect(item).center())
    assert tree(page).focusChild().text(NAME).startswith("Interview 10:00 Northwind")


def test_a_day_stays_the_same_part_for_ever(page: CalendarPage) -> None:
    """Readers keep the names that they once read: a part that became another day would be read as the first."""
    first, monday = tree(page).child(0), cell(page, date(2026, 11, 30))
    QTest.keyClick(page.grid, Qt.Key.Key_PageDown)
    assert tree(page).text(NAME) == "December 2026"
    assert tree(page).childCount() == 35
    assert tree(page).child(0) == monday
    assert monday.text(NAME) == "Monday 30 November, nothing"
    assert not first.isValid()
    QTest.keyClick(page.grid, Qt.Key.Key_PageUp)
    assert first.isValid()
    assert first == tree(page).child(0)


def test_a_long_item_is_where_its_day_has_it(page: CalendarPage, suite: Suite) -> None:
    """A window that gives way on a crowded day goes on behind it: each day has its own stretch of it, or its "+3"."""
    put_interview(suite.store, "2026-11-16T10:00", state=InterviewState.TOOK_PLACE)
    for place in range(9):
        put_interview(suite.store, f"2026-11-25T{10 + place}:00", organisation=f"Contoso {place}")
    page.refresh()
    for day in (date(2026, 11, 24), date(2026, 11, 25), date(2026, 11, 26)):
        window = next(
            item
            for item in (cell(page, day).child(place) for place in range(cell(page, day).childCount()))
            if item.text(NAME).startswith("Follow up: Northwind")
        )
        assert not window.rect().isEmpty()
        assert cell(page, day).rect().contains(window.rect())


def test_putting_the_focus_on_a_part_chooses_it_and_opens_nothing(
    page: CalendarPage, suite: Suite, qtbot: QtBot
) -> None:
    put_interview(suite.store, "2026-11-24T10:00")
    with qtbot.assertNotEmitted(page.interview_requested):
        cell(page, date(2026, 11, 24)).child(0).actionInterface().doAction("SetFocus")
        qtbot.waitUntil(lambda: page.grid.item() is not None)
    assert page.grid.day == date(2026, 11, 24)
    cell(page, date(2026, 11, 26)).actionInterface().doAction("SetFocus")
    qtbot.waitUntil(lambda: page.grid.day == date(2026, 11, 26))


def test_nothing_is_left_when_the_page_is_gone(make_page: MakePage, suite: Suite) -> None:
    before = reading.kept()
    page = make_page(kept=False)
    put_interview(suite.store, "2026-11-24T10:00")
    held = QAccessible.uniqueId(cell(page, date(2026, 11, 24)).child(0))
    assert QAccessible.accessibleInterface(held) is not None
    suite.store.on_change.clear()
    page.close()
    page.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    assert reading.kept() == before
    assert QAccessible.accessibleInterface(held) is None
