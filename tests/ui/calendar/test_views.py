"""Month, week and agenda on one page: the choice, what travels along, keys that all of them share, midnight."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from postview_desktop.domain.interview import Interview, InterviewState
from postview_desktop.services.calendar import CalendarItem
from postview_desktop.services.suite import Suite
from postview_desktop.ui.calendar.page import TICK_MS, CalendarPage
from tests.support.builders import put_interview
from tests.support.clock import FixedClock
from tests.support.window import click, is_seen, seen, words
from tests.ui.calendar.conftest import MakePage

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # raise() and the keyboard of a popup

TODAY = date(2026, 11, 23)
ALT, CONTROL, NONE = (
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.NoModifier,
)
VIEWS = ("month", "week", "agenda")


def press(page: CalendarPage, key: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> None:
    QTest.keyClick(page.views.view, key, modifier)


def turn_to(page: CalendarPage, view: str) -> None:
    click(page, f"choose_{view}")


def chosen_interview(page: CalendarPage) -> CalendarItem:
    item = page.views.view.item()
    assert item is not None
    return item


def test_the_buttons_turn_to_each_view_and_the_choice_is_remembered(make_page: MakePage, suite: Suite) -> None:
    page = make_page()
    titles: list[str] = []
    for view in VIEWS:
        turn_to(page, view)
        assert page.views.key == view
        assert [name for name in VIEWS if seen(page, QWidget, f"choose_{name}").property("checked")] == [view]
        titles.append(seen(page, QLabel, "month_title").text())
        assert suite.settings.get().calendar_view == view
    assert titles[0] == "November 2026"
    assert len(set(titles[:2])) == 2
    page.hide()
    assert make_page().views.key == "agenda"


@pytest.mark.parametrize(("key", "view"), [(Qt.Key.Key_2, "week"), (Qt.Key.Key_3, "agenda"), (Qt.Key.Key_1, "month")])
def test_alt_and_a_number_turns_to_a_view(page: CalendarPage, key: Qt.Key, view: str) -> None:
    turn_to(page, "agenda" if view == "month" else "month")
    QTest.keyClick(page, key, ALT)
    assert page.views.key == view
    assert page.views.view.hasFocus()


def test_the_chosen_day_and_the_chosen_thing_travel_along(page: CalendarPage, suite: Suite) -> None:
    held = put_interview(suite.store, "2026-12-10T10:00")
    put_interview(suite.store, "2026-12-10T12:00", organisation="Contoso")
    page.show_day(date(2026, 12, 10))
    view = page.views.view
    view.choose_item(next(one for one in view.items_on(view.day) if one.interview_id == held.id))
    for name in ("week", "agenda", "month"):
        turn_to(page, name)
        assert page.views.view.day == date(2026, 12, 10)
        assert chosen_interview(page).interview_id == held.id


@pytest.mark.parametrize("view", VIEWS)
def test_every_view_shows_what_changed_while_another_one_was_seen(page: CalendarPage, suite: Suite, view: str) -> None:
    turn_to(page, view)
    turn_to(page, "month" if view != "month" else "agenda")
    put_interview(suite.store, "2026-11-25T10:00")
    turn_to(page, view)
    assert [one.organisation for one in page.views.view.items_on(date(2026, 11, 25))] == ["Northwind"]


@pytest.mark.parametrize("view", VIEWS)
def test_ctrl_t_goes_to_today_in_every_view(page: CalendarPage, view: str) -> None:
    turn_to(page, view)
    page.show_day(date(2027, 3, 3))
    QTest.keyClick(page, Qt.Key.Key_T, CONTROL)
    assert page.views.view.day == TODAY


@pytest.mark.parametrize("view", VIEWS)
def test_n_begins_an_interview_on_the_chosen_day_in_every_view(page: CalendarPage, qtbot: QtBot, view: str) -> None:
    turn_to(page, view)
    page.show_day(date(2026, 11, 26))
    with qtbot.waitSignal(page.new_interview_requested) as wished:
        press(page, Qt.Key.Key_N)
    assert wished.args is not None
    assert str(wished.args[0]).startswith("2026-11-26")


@pytest.mark.parametrize("view", VIEWS)
def test_delete_takes_an_interview_away_and_undo_brings_it_back(
    page: CalendarPage, suite: Suite, qtbot: QtBot, view: str
) -> None:
    held = put_interview(suite.store, "2026-11-25T10:00")
    turn_to(page, view)
    page.show_day(date(2026, 11, 25))
    shown = page.views.view
    shown.choose_item(shown.items_on(shown.day)[0])
    with qtbot.waitSignal(page.said) as said:
        press(page, Qt.Key.Key_Delete)
    assert suite.store.find(Interview) == []
    assert shown.items_on(date(2026, 11, 25)) == []
    assert said.args is not None
    assert said.args[0] == "The interview with Northwind on Wed 25 Nov was deleted"
    suite.history.undo(said.args[1])
    assert suite.store.need(Interview, held.id).id == held.id
    assert len(shown.items_on(date(2026, 11, 25))) == 1


def test_delete_touches_nothing_but_interviews(page: CalendarPage, suite: Suite, qtbot: QtBot) -> None:
    put_interview(suite.store, "2026-11-16T10:00", state=InterviewState.TOOK_PLACE)
    page.show_day(TODAY)
    window = next(one for one in page.grid.items_on(TODAY) if one.kind == "follow_up")
    page.grid.choose_item(window)
    with qtbot.waitSignal(page.said) as said:
        press(page, Qt.Key.Key_Delete)
    assert said.args is not None
    assert "Only interviews can be deleted here." in said.args[0]
    assert len(suite.store.find(Interview)) == 1
    assert window in page.grid.items_on(TODAY)


@pytest.mark.parametrize("view", VIEWS)
def test_the_tick_notices_midnight_and_a_journey_in_every_view(
    page: CalendarPage, suite: Suite, clock: FixedClock, qtbot: QtBot, view: str
) -> None:
    """23:30 in New York is the next day at home; after the flight it is that evening."""
    put_interview(suite.store, "2026-11-24T23:30", zone="America/New_York", minutes=20)
    turn_to(page, view)
    assert TICK_MS == 30_000
    clock.set("2026-11-24T00:00")
    assert page.views.view.is_outdated()
    page._tick.timeout.emit()
    assert not page.views.view.is_outdated()
    assert [one.kind for one in page.views.view.items_on(date(2026, 11, 25))] == ["interview"]
    clock.set("2026-11-24T00:00", "America/New_York")
    assert page.views.view.is_outdated()
    page._tick.timeout.emit()
    assert not page.views.view.is_outdated()
    assert page.views.view.items_on(date(2026, 11, 25)) == []
    assert [one.kind for one in page.views.view.items_on(date(2026, 11, 24))] == ["interview"]


def test_question_mark_shows_all_keys_and_leads_to_those_of_the_window(page: CalendarPage, qtbot: QtBot) -> None:
    QTest.keyClicks(page.views.view, "?")
    sheet = seen(page, QWidget, "calendar_keys")
    text = words(sheet)
    for key in ("Alt+1", "Alt+2", "Alt+3", "Ctrl+T or T", "Page Up, Page Down", "Home, End", "Delete", "/", "?", "N"):
        assert key in text.split("\n")
    with qtbot.waitSignal(page.keyboard_requested):
        click(sheet, "all_keys")
    assert not is_seen(page, "calendar_keys")


def test_the_goal_of_the_week_is_shown_and_leads_to_the_search(page: CalendarPage, suite: Suite, qtbot: QtBot) -> None:
    put_interview(suite.store, "2026-11-25T10:00")
    suite.settings.save(replace(suite.settings.get(), weekly_goal=2))
    page.show_day(date(2026, 11, 26))
    (goal,) = page.grid.items_on(date(2026, 11, 26))
    assert page.grid.item_text(goal) == "Search goal: 0 of 2 applications"
    page.fill_now()
    with qtbot.waitSignal(page.page_requested) as wished:
        click(page, "open_search")
    assert wished.args == ["search"]
    # It stands on every day of the week, and does not stand in the way of the one interview of a day.
    page.show_day(date(2026, 11, 25))
    with qtbot.waitSignal(page.interview_requested):
        press(page, Qt.Key.Key_Return)


# The small month


def test_the_small_month_jumps_by_a_click(page: CalendarPage) -> None:
    days = [day for day in seen(page, QWidget, "mini_month").findChildren(QWidget, "mini_day") if day.isVisible()]
    assert len(days) == 42
    third = days[2]
    QTest.mouseClick(third, Qt.MouseButton.LeftButton)
    assert page.views.view.day == date(2026, 10, 28)
    assert page.views.view.hasFocus()
    assert seen(page, QLabel, "mini_title").text() == "October 2026"


def test_the_small_month_is_worked_by_keys_alone(page: CalendarPage, suite: Suite) -> None:
    put_interview(suite.store, "2026-12-29T10:00")
    press(page, Qt.Key.Key_J)
    for key in (Qt.Key.Key_PageDown, Qt.Key.Key_Down, Qt.Key.Key_Left):
        focused = QApplication.focusWidget()
        assert focused is not None and focused.objectName() == "mini_day"
        QTest.keyClick(focused, key)
    focused = QApplication.focusWidget()
    assert focused is not None
    assert focused.accessibleName() == "Tuesday 29 December, something is on it"
    assert page.views.view.day == TODAY
    QTest.keyClick(focused, Qt.Key.Key_Return)
    assert page.views.view.day == date(2026, 12, 29)
    assert page.views.view.hasFocus()


def test_a_dot_follows_the_filters(page: CalendarPage, suite: Suite) -> None:
    put_interview(suite.store, "2026-11-25T10:00")
    page.fill_now()

    def dotted() -> list[str]:
        month = seen(page, QWidget, "mini_month")
        names = [day.accessibleName() for day in month.findChildren(QWidget, "mini_day")]
        return [name.partition(",")[0] for name in names if "something is on it" in name]

    assert dotted() == ["Wednesday 25 November"]
    click(page, "show_interview")
    assert dotted() == []


def test_in_a_narrow_window_the_small_month_opens_from_its_button(make_page: MakePage) -> None:
    page = make_page(836, 600)
    assert not is_seen(page, "mini_month")
    click(page, "jump_by_month")
    popover = seen(page, QWidget, "month_popover")
    focused = QApplication.focusWidget()
    assert focused is not None and popover.isAncestorOf(focused)
    QTest.keyClick(focused, Qt.Key.Key_Right)
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, Qt.Key.Key_Return)
    assert page.views.view.day == date(2026, 11, 24)
    assert not is_seen(page, "month_popover")


def test_the_search_moves_where_there_is_room(make_page: MakePage) -> None:
    page = make_page()
    wide = seen(page, QWidget, "calendar_search")
    page.resize(640, 600)
    narrow = seen(page, QWidget, "calendar_search")
    assert narrow is wide
    assert narrow.mapTo(page, narrow.rect().topLeft()).y() > seen(page, QWidget, "month_title").geometry().bottom()
    assert page.rect().contains(narrow.mapTo(page, narrow.rect().bottomRight()))
    for name in ("choose_month", "choose_week", "choose_agenda", "new_interview"):
        button = seen(page, QWidget, name)
        assert button.width() >= button.sizeHint().width() - 1, f"{name} is cut off"


def test_the_keys_of_the_agenda_and_of_printing_are_told(page: CalendarPage) -> None:
    page.show_keys()
    sheet = seen(page, QWidget, "calendar_keys")
    told = words(sheet)
    for line in ("In the agenda", "From day to day", "The first, the last day of all", "Print it, or save it as a PDF"):
        assert line in told
    click(sheet, "sheet_main")
