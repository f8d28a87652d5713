"""The agenda through what a person sees, presses, scrolls and types, and as a screen reader is told it."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator
from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QContextMenuEvent, QHelpEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QMenu, QToolTip
from pytestqt.qtbot import QtBot

from postview_desktop.domain.interview import InterviewKind, InterviewState
from postview_desktop.services.calendar import CalendarItem
from postview_desktop.services.suite import Suite
from postview_desktop.ui.calendar import reading
from postview_desktop.ui.calendar.agenda import Agenda
from postview_desktop.ui.calendar.agenda_rows import Row, What
from postview_desktop.ui.calendar.page import CalendarPage
from postview_desktop.ui.calendar.view import Shown
from postview_desktop.ui.common.context import Look
from tests.support.builders import put_interview
from tests.support.clock import FixedClock
from tests.support.window import click, seen
from tests.ui.calendar.conftest import MakePage

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # raise() and the keyboard of a menu

TODAY = date(2026, 11, 23)
NAME = QAccessible.Text.Name


@pytest.fixture
def agenda(page: CalendarPage) -> Agenda:
    page.show_view("agenda")
    view = page.views.view
    assert isinstance(view, Agenda)
    view.setFocus()
    return view


def heard(blocker: Any) -> Any:
    """The first value that a signal carried."""
    return blocker.args[0]


def do_press(interface: QAccessibleInterface) -> None:
    """What a screen reader does."""
    actions = interface.actionInterface()
    assert actions.actionNames() == ["Press", "SetFocus"]
    actions.doAction("Press")


def told(agenda: Agenda) -> list[str]:
    """What can be read, from the top down."""
    return [agenda.item_text(line.row.item) if line.row.item else line.row.what.value for line in agenda.lines()]


def headings(agenda: Agenda) -> list[date]:
    return [date.fromordinal(line.row.ordinal) for line in agenda.lines() if line.row.what is What.DAY]


def press(agenda: Agenda, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(agenda, key, modifier)


def spot(agenda: Agenda, organisation: str) -> QPoint:
    """The middle of the line of an organisation."""
    line = next(line for line in agenda.lines() if line.row.item and line.row.item.organisation == organisation)
    return QPoint(200, line.y + line.height // 2)


def click_at(agenda: Agenda, organisation: str) -> None:
    QTest.mouseClick(agenda, Qt.MouseButton.LeftButton, pos=spot(agenda, organisation))


def wheel(agenda: Agenda, notches: float, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    point = QPointF(agenda.rect().center())
    event = QWheelEvent(
        point, agenda.mapToGlobal(point), QPoint(), QPoint(0, round(120 * notches)), Qt.MouseButton.NoButton, modifier,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QCoreApplication.sendEvent(agenda, event)


def three(suite: Suite) -> None:
    put_interview(suite.store, "2026-11-24T10:00", organisation="Adatum", title="Phone screen")
    put_interview(suite.store, "2026-11-24T14:00", organisation="Contoso", title="")
    put_interview(suite.store, "2026-12-12T09:00", organisation="Fabrikam")


def many(suite: Suite, count: int = 60) -> None:
    for number in range(count):
        month, day = divmod(number, 28)
        put_interview(suite.store, f"2027-{month + 1:02}-{day + 1:02}T10:00", organisation=f"Firm {number:02}")


# What is seen


def test_the_page_offers_the_agenda_and_today_is_at_its_top(page: CalendarPage, suite: Suite) -> None:
    three(suite)
    page.show_view("agenda")
    view = page.views.view
    assert isinstance(view, Agenda)
    assert headings(view) == [TODAY, date(2026, 11, 24), date(2026, 12, 12)]
    assert seen(page, QLabel, "month_title").text() == "November 2026"


def test_days_without_anything_are_one_line(agenda: Agenda, suite: Suite) -> None:
    three(suite)
    rows = [line.row for line in agenda.lines()]
    quiet = [date.fromordinal(row.ordinal) for row in rows if row.what is What.QUIET]
    assert date(2026, 12, 12) in quiet
    assert len(headings(agenda)) == 3


def test_the_second_line_says_where_and_why(agenda: Agenda, suite: Suite) -> None:
    put_interview(suite.store, "2026-11-24T10:00", organisation="Adatum", place="12 Mill Lane",
                  kind=InterviewKind.ON_SITE)  # fmt: skip
    put_interview(suite.store, "2026-11-17T10:00", organisation="Contoso", state=InterviewState.TOOK_PLACE)
    names = {row.item.organisation: row for day in (TODAY, date(2026, 11, 24)) for row in agenda.rows_on(day)
             if row.item and row.item.kind in ("interview", "follow_up")}  # fmt: skip
    assert "12 Mill Lane" in agenda.tip(names["Adatum"])
    tip = agenda.tip(names["Contoso"])
    assert "best on" in tip.casefold()
    assert "No date was given" in tip


def test_an_open_window_stands_at_today_under_open_now(agenda: Agenda, suite: Suite, clock: FixedClock) -> None:
    put_interview(suite.store, "2026-11-16T10:00", organisation="Contoso", state=InterviewState.TOOK_PLACE)
    clock.set("2026-11-25T15:00")
    agenda.refresh()
    agenda.go_to_today()
    rows = agenda.rows_on(date(2026, 11, 25))
    [open_row] = [row for row in rows if row.open_now]
    assert open_row.item is not None
    assert open_row.item.kind == "follow_up"
    assert "Mon 23 Nov" in agenda.tip(open_row)
    assert "open" in told(agenda)


def test_an_interview_abroad_shows_both_times(agenda: Agenda, suite: Suite) -> None:
    put_interview(suite.store, "2026-11-24T22:30", organisation="Globex", zone="America/New_York")
    [row] = [row for row in agenda.rows_on(date(2026, 11, 25)) if row.item and row.item.kind == "interview"]
    assert agenda.tip(row).splitlines() == [
        "03:30 Globex, First round",
        "Tue 24 Nov, 22:30 – 23:15 in New York · Video",
    ]


def test_a_day_of_its_own_is_named_and_never_called_on_yesterday(
    agenda: Agenda, suite: Suite, clock: FixedClock
) -> None:
    put_interview(suite.store, "2026-11-16T10:00", organisation="Contoso", state=InterviewState.TOOK_PLACE)
    clock.set("2026-11-24T15:00")
    agenda.refresh()
    [row] = [row for row in agenda.rows_on(date(2026, 11, 24)) if row.open_now and row.item
             and row.item.kind == "follow_up"]  # fmt: skip
    assert "Best on Mon 23 Nov, until" in agenda.tip(row)


def test_an_interview_of_days_says_until_which_and_no_hour_of_another_day(agenda: Agenda, suite: Suite) -> None:
    put_interview(suite.store, "2026-11-24T09:00", organisation="Contoso", minutes=40 * 1440)
    [row] = [row for row in agenda.rows_on(date(2026, 11, 24)) if row.item]
    assert row.item is not None
    assert agenda._words.hours(row.item) == ("09:00", "")
    assert "Until Sun 3 Jan 2027" in agenda.tip(row)


def test_going_through_the_list_by_keys_does_not_cover_it(make_page: MakePage, suite: Suite) -> None:
    three(suite)
    page = make_page(700, 600)
    page.show_view("agenda")
    view = page.views.view
    view.setFocus()
    for _ in range(3):
        QTest.keyClick(view, Qt.Key.Key_Down)
    assert view.item() is not None
    assert not page.pane.isVisible()


def test_cancelled_is_said_in_words(agenda: Agenda, suite: Suite) -> None:
    put_interview(suite.store, "2026-11-24T10:00", organisation="Adatum", state=InterviewState.CANCELLED)
    [row] = [row for row in agenda.rows_on(date(2026, 11, 24)) if row.item]
    assert "Cancelled" in agenda.tip(row)


def test_filters_take_lines_away_and_bring_them_back(agenda: Agenda, suite: Suite) -> None:
    three(suite)
    agenda.go_to_today()
    before = told(agenda)
    agenda.set_shown(Shown(frozenset({"interview"})))
    assert headings(agenda) == [TODAY]
    agenda.set_shown(Shown())
    agenda.go_to_today()
    assert told(agenda) == before


# Scrolling


def test_the_wheel_and_the_bar_scroll_and_the_heading_tells_the_month(
    page: CalendarPage, agenda: Agenda, suite: Suite
) -> None:
    many(suite)
    agenda.refresh()
    wheel(agenda, -30)
    assert seen(page, QLabel, "month_title").text() in ("January 2027", "February 2027")
    agenda.bar.setValue(agenda.bar.maximum())
    assert seen(page, QLabel, "month_title").text() == "February 2027"
    assert agenda.span()[1] == date(2027, 3, 4)
    assert told(agenda)[-1] == "last"
    agenda.bar.setSliderDown(True)
    agenda.bar.setValue(0)
    agenda.bar.setSliderDown(False)
    assert seen(page, QLabel, "month_title").text() == "November 2026"


def test_turning_the_wheel_with_ctrl_is_no_scrolling(agenda: Agenda, suite: Suite) -> None:
    many(suite)
    agenda.refresh()
    before = told(agenda)
    wheel(agenda, -3, Qt.KeyboardModifier.ControlModifier)
    assert told(agenda) == before


def test_what_is_seen_stays_where_it_was_when_data_changes(agenda: Agenda, suite: Suite) -> None:
    many(suite)
    agenda.refresh()
    wheel(agenda, -12)
    before = [(line.y, line.row.ordinal) for line in agenda.lines()]
    put_interview(suite.store, "2026-11-25T10:00", organisation="Before")
    agenda.refresh()
    assert [(line.y, line.row.ordinal) for line in agenda.lines()] == before


def test_what_fits_needs_no_bar(agenda: Agenda, suite: Suite) -> None:
    put_interview(suite.store, "2026-11-24T10:00")
    agenda.refresh()
    assert not agenda.bar.isVisible()


# Keys


def test_up_and_down_go_from_line_to_line(page: CalendarPage, agenda: Agenda, suite: Suite) -> None:
    three(suite)
    way: list[str] = []
    for _ in range(6):
        press(agenda, Qt.Key.Key_Down)
        item = agenda.item()
        way.append(f"{agenda.day.day} {item.organisation if item else ''}".strip())
    assert way == ["24", "24 Adatum", "24 Contoso", "12", "12 Fabrikam", "12 Fabrikam"]
    press(agenda, Qt.Key.Key_Up)
    assert (agenda.day, agenda.item()) == (date(2026, 12, 12), None)


@pytest.mark.parametrize(
    ("keys", "day", "organisation"),
    [
        ([Qt.Key.Key_Right], date(2026, 11, 24), ""),
        ([Qt.Key.Key_Right, Qt.Key.Key_End], date(2026, 11, 24), "Contoso"),
        ([Qt.Key.Key_Right, Qt.Key.Key_End, Qt.Key.Key_Left], date(2026, 11, 24), ""),
        ([Qt.Key.Key_Right, Qt.Key.Key_End, Qt.Key.Key_Home], date(2026, 11, 24), ""),
        ([Qt.Key.Key_Right, Qt.Key.Key_Right], date(2026, 12, 12), ""),
        ([Qt.Key.Key_Right, Qt.Key.Key_Left], TODAY, ""),
        ([Qt.Key.Key_PageDown], date(2026, 12, 12), "Fabrikam"),
        ([Qt.Key.Key_PageDown, Qt.Key.Key_PageUp], TODAY, ""),
        ([Qt.Key.Key_PageDown, Qt.Key.Key_T], TODAY, ""),
        ([Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Escape], date(2026, 11, 24), ""),
    ],
)
def test_keys_choose(agenda: Agenda, suite: Suite, keys: list[Qt.Key], day: date, organisation: str) -> None:
    three(suite)
    for key in keys:
        press(agenda, key)
    item = agenda.item()
    assert (agenda.day, item.organisation if item else "") == (day, organisation)


def test_ctrl_home_and_end_go_to_the_ends_of_all(agenda: Agenda, suite: Suite) -> None:
    many(suite)
    put_interview(suite.store, "2019-03-04T10:00", organisation="Long ago", state=InterviewState.CANCELLED)
    agenda.refresh()
    press(agenda, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    item = agenda.item()
    assert item is not None
    assert item.organisation == "Firm 59"
    press(agenda, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    assert agenda.day == date(2019, 3, 4)
    assert agenda.lines()[0].row.what is What.FIRST


def test_what_is_chosen_by_keys_is_always_in_sight(agenda: Agenda, suite: Suite) -> None:
    many(suite)
    agenda.refresh()
    for key in [Qt.Key.Key_Down] * 60 + [Qt.Key.Key_Up] * 70:
        press(agenda, key)
        item = agenda.item()
        rect = agenda.item_rect(item) if item else agenda.day_rect(agenda.day)
        assert rect.height() == agenda._list.heights[What.ITEM if item else What.DAY]


def test_enter_opens_a_thing_and_fills_the_day(agenda: Agenda, suite: Suite, qtbot: QtBot) -> None:
    three(suite)
    press(agenda, Qt.Key.Key_Right)
    with qtbot.waitSignal(agenda.day_opened) as day:
        press(agenda, Qt.Key.Key_Return)
    assert day.args == [date(2026, 11, 24)]
    agenda.setFocus()
    press(agenda, Qt.Key.Key_Down)
    with qtbot.waitSignal(agenda.item_opened) as opened:
        press(agenda, Qt.Key.Key_Return)
    assert heard(opened).organisation == "Adatum"


def test_n_wishes_a_new_interview_and_delete_asks(agenda: Agenda, suite: Suite, qtbot: QtBot) -> None:
    three(suite)
    for _ in range(2):
        press(agenda, Qt.Key.Key_Down)
    with qtbot.waitSignal(agenda.new_requested) as new:
        press(agenda, Qt.Key.Key_N)
    assert new.args == [date(2026, 11, 24)]
    with qtbot.waitSignal(agenda.delete_requested) as delete:
        press(agenda, Qt.Key.Key_Delete)
    assert heard(delete).organisation == "Adatum"


@pytest.mark.parametrize(
    ("key", "day"),
    [(Qt.Key.Key_Right, 25), (Qt.Key.Key_Left, 23), (Qt.Key.Key_Down, 1), (Qt.Key.Key_Up, 17)],
)
def test_alt_and_an_arrow_wish_another_day(alone: Agenda, suite: Suite, key: Qt.Key, day: int) -> None:
    put_interview(suite.store, "2026-11-24T10:00", organisation="Adatum")
    alone.refresh()
    press(alone, Qt.Key.Key_Right)
    wishes: list[tuple[CalendarItem, date]] = []
    alone.move_requested.connect(lambda item, target: wishes.append((item, target.day)))
    press(alone, key, Qt.KeyboardModifier.AltModifier)
    assert [(item.organisation, wished.day) for item, wished in wishes] == [("Adatum", day)]


def test_m_asks_where_to(alone: Agenda, suite: Suite, qtbot: QtBot) -> None:
    three(suite)
    alone.refresh()
    for _ in range(2):
        press(alone, Qt.Key.Key_Down)
    with qtbot.waitSignal(alone.move_to_requested) as said:
        press(alone, Qt.Key.Key_M)
    assert heard(said).organisation == "Adatum"


def test_what_is_over_is_not_moved(agenda: Agenda, suite: Suite) -> None:
    put_interview(suite.store, "2026-11-23T10:00", organisation="Adatum", state=InterviewState.TOOK_PLACE)
    wishes: list[object] = []
    agenda.move_requested.connect(lambda *values: wishes.append(values))
    press(agenda, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert wishes == []


def test_the_arrows_of_the_page_turn_by_months_with_anything(page: CalendarPage, suite: Suite) -> None:
    put_interview(suite.store, "2027-06-03T10:00", organisation="Later")
    put_interview(suite.store, "2026-02-03T10:00", organisation="Earlier", state=InterviewState.CANCELLED)
    page.show_view("agenda")
    click(page, "next_month")
    assert page.views.view.day == date(2027, 6, 3)
    click(page, "next_month")
    assert page.views.view.day == date(2027, 6, 3)
    click(page, "go_to_today")
    assert page.views.view.day == TODAY
    click(page, "previous_month")
    assert page.views.view.day == date(2026, 2, 3)


def test_a_day_far_away_is_jumped_to_and_has_its_heading_though_it_is_empty(agenda: Agenda, suite: Suite) -> None:
    many(suite)
    agenda.choose_day(date(2031, 5, 6))
    assert date(2031, 5, 6) in headings(agenda)
    assert agenda.items_on(date(2031, 5, 6)) == []
    agenda.choose_day(TODAY)
    assert headings(agenda)[0] == TODAY


# The pointer


def test_a_click_chooses_and_a_double_click_opens(agenda: Agenda, suite: Suite, qtbot: QtBot) -> None:
    three(suite)
    click_at(agenda, "Contoso")
    item = agenda.item()
    assert item is not None
    assert (item.organisation, agenda.day) == ("Contoso", date(2026, 11, 24))
    with qtbot.waitSignal(agenda.item_opened) as opened:
        QTest.mouseDClick(agenda, Qt.MouseButton.LeftButton, pos=spot(agenda, "Contoso"))
    assert heard(opened).organisation == "Contoso"
    heading = agenda.day_rect(date(2026, 12, 12)).center()
    QTest.mouseClick(agenda, Qt.MouseButton.LeftButton, pos=heading)
    assert (agenda.day, agenda.item()) == (date(2026, 12, 12), None)
    with qtbot.waitSignal(agenda.new_requested) as new:
        QTest.mouseDClick(agenda, Qt.MouseButton.LeftButton, pos=heading)
    assert new.args == [date(2026, 12, 12)]


def test_the_heading_that_stays_can_be_pressed(agenda: Agenda, suite: Suite) -> None:
    for number in range(30):
        put_interview(suite.store, f"2026-11-24T{9 + number // 4:02}:{number % 4 * 15:02}", organisation=f"F{number}")
    agenda.refresh()
    wheel(agenda, -4)
    assert agenda.lines()[0].row.what is What.ITEM
    QTest.mouseClick(agenda, Qt.MouseButton.LeftButton, pos=QPoint(100, 6))
    assert (agenda.day, agenda.item()) == (date(2026, 11, 24), None)


@pytest.fixture
def alone(qtbot: QtBot, look: Look, suite: Suite) -> Agenda:
    """Without a page that would do what is wished."""
    view = Agenda(
        look, suite.calendar.items, lambda _item: [], suite.clock, months=suite.calendar.months,
        may_move=suite.moving.may_move,
    )  # fmt: skip
    qtbot.addWidget(view)
    view.resize(700, 700)
    view.show()
    return view


def menu_at(agenda: Agenda, point: QPoint) -> QMenu:
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, point, agenda.mapToGlobal(point))
    QCoreApplication.sendEvent(agenda, event)
    return agenda.findChildren(QMenu, "agenda_menu")[-1]


def close(menu: QMenu) -> None:
    menu.close()
    QCoreApplication.sendPostedEvents(menu, QEvent.Type.DeferredDelete)


@pytest.mark.parametrize(
    ("action", "signal"),
    [("Open", "item_opened"), ("Move to…", "move_to_requested"), ("Delete", "delete_requested"),
     ("New interview on this day", "new_requested")],
)  # fmt: skip
def test_the_menu_of_a_thing(alone: Agenda, suite: Suite, qtbot: QtBot, action: str, signal: str) -> None:
    three(suite)
    alone.refresh()
    menu = menu_at(alone, spot(alone, "Adatum"))
    with qtbot.waitSignal(getattr(alone, signal)) as said:
        next(one for one in menu.actions() if one.text() == action).trigger()
    assert getattr(heard(said), "organisation", heard(said)) in ("Adatum", date(2026, 11, 24))
    close(menu)


def test_the_menu_of_a_day_and_of_what_is_over(alone: Agenda, suite: Suite) -> None:
    put_interview(suite.store, "2026-11-23T10:00", organisation="Adatum", state=InterviewState.TOOK_PLACE)
    alone.refresh()
    menu = menu_at(alone, spot(alone, "Adatum"))
    assert "Move to…" not in [action.text() for action in menu.actions()]
    close(menu)
    menu = menu_at(alone, alone.day_rect(TODAY).center())
    assert [action.text() for action in menu.actions()] == ["New interview on this day"]
    close(menu)


def test_the_menu_key_shows_the_menu_of_what_is_chosen(alone: Agenda, suite: Suite) -> None:
    three(suite)
    alone.refresh()
    press(alone, Qt.Key.Key_Down)
    press(alone, Qt.Key.Key_Down)
    press(alone, Qt.Key.Key_Menu)
    [menu] = alone.findChildren(QMenu, "agenda_menu")
    assert [action.text() for action in menu.actions()][:4] == ["Open", "Move to…", "Export…", "Delete"]
    close(menu)


def test_hovering_shows_the_whole(agenda: Agenda, suite: Suite) -> None:
    name = "A very long name " * 18
    put_interview(suite.store, "2026-11-24T10:00", organisation=name.strip())
    point = spot(agenda, name.strip())
    QTest.mouseMove(agenda, point)
    QCoreApplication.sendEvent(agenda, QHelpEvent(QEvent.Type.ToolTip, point, agenda.mapToGlobal(point)))
    assert name.strip() in QToolTip.text()
    QToolTip.hideText()


# Time goes on


def test_midnight_makes_another_day_today(agenda: Agenda, clock: FixedClock) -> None:
    assert not agenda.is_outdated()
    clock.set("2026-11-24T00:01")
    assert agenda.is_outdated()
    agenda.refresh()
    agenda.go_to_today()
    assert headings(agenda)[0] == date(2026, 11, 24)


def test_the_line_of_now_goes_on(agenda: Agenda, suite: Suite, clock: FixedClock) -> None:
    put_interview(suite.store, "2026-11-23T16:00", organisation="Adatum")
    agenda.refresh()
    assert [row.what for row in _today(agenda)] == [What.NOW, What.ITEM]
    clock.set("2026-11-23T16:01")
    agenda.tick()
    assert [row.what for row in _today(agenda)] == [What.ITEM, What.NOW]


def _today(agenda: Agenda) -> list[Row]:
    return [
        line.row for line in agenda.lines() if line.row.what in (What.NOW, What.ITEM)
        and date.fromordinal(line.row.ordinal) == TODAY and (not line.row.item or line.row.item.kind == "interview")
    ]  # fmt: skip


def test_hours_are_those_of_the_place_where_the_computer_is(agenda: Agenda, suite: Suite, clock: FixedClock) -> None:
    put_interview(suite.store, "2026-11-24T10:00", organisation="Adatum")
    clock.set("2026-11-23T10:00", "America/New_York")
    agenda.refresh()
    [row] = [row for row in agenda.rows_on(date(2026, 11, 24)) if row.item]
    assert agenda.tip(row).startswith("05:00 Adatum")
    assert "10:00 – 10:45 in London" in agenda.tip(row)


# Looks


@pytest.mark.parametrize("size", [(1068, 832), (640, 500), (420, 300)])
def test_it_is_painted_at_any_size_light_and_dark_with_any_names(
    make_page: MakePage, suite: Suite, look: Look, set_text_scale: Callable[[float], None], size: tuple[int, int]
) -> None:
    for name in ("شركة الأفق", "X" * 300, "חברה", "Adatum"):
        put_interview(suite.store, "2026-11-24T10:00", organisation=name)
    put_interview(suite.store, "2026-11-24T10:00", organisation="Forty days", minutes=40 * 1440)
    page = make_page(*size)
    page.show_view("agenda")
    light = page.views.view.grab().toImage()
    look.theme.apply("dark")
    dark = page.views.view.grab().toImage()
    assert light != dark
    set_text_scale(2.0)
    assert page.views.view.grab().toImage() != dark


# A screen reader


@pytest.fixture
def screen_reader() -> Iterator[None]:
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


@pytest.fixture
def reader(agenda: Agenda, screen_reader: None) -> Callable[[], QAccessibleInterface]:
    return lambda: QAccessible.queryAccessibleInterface(agenda)


def children(interface: QAccessibleInterface) -> list[QAccessibleInterface]:
    return [interface.child(number) for number in range(interface.childCount())]


def test_it_is_a_list_of_days_each_with_its_things(
    agenda: Agenda, suite: Suite, reader: Callable[[], QAccessibleInterface]
) -> None:
    three(suite)
    assert reader().role() == QAccessible.Role.List
    assert reader().text(NAME) == "November 2026"
    days = children(reader())
    assert [day.text(NAME) for day in days] == [
        "Today, Monday 23 November, nothing",
        "Tuesday 24 November, two interviews",
        "Saturday 12 December, one interview",
    ]
    assert [thing.text(NAME) for thing in children(days[1])] == [
        "10:00 – 10:45, Interview Adatum, Phone screen, Video",
        "14:00 – 14:45, Interview Contoso, Data analyst, Video",
    ]
    assert days[1].parent() == reader()
    assert reader().indexOfChild(days[2]) == 2
    assert days[1].child(0).parent() == days[1]
    rect = days[1].child(1).rect()
    assert reader().childAt(rect.center().x(), rect.center().y()) == days[1]
    assert days[1].childAt(rect.center().x(), rect.center().y()) == days[1].child(1)


def test_what_is_chosen_has_the_focus(
    agenda: Agenda, suite: Suite, reader: Callable[[], QAccessibleInterface], qtbot: QtBot
) -> None:
    three(suite)
    agenda.activateWindow()
    qtbot.waitUntil(agenda.hasFocus)
    assert reader().focusChild().text(NAME).startswith("Today")
    press(agenda, Qt.Key.Key_Down)
    press(agenda, Qt.Key.Key_Down)
    focused = reader().focusChild()
    assert "Adatum" in focused.text(NAME)
    assert focused.state().focused
    assert focused.state().selected
    assert not focused.parent().state().focused


def test_a_thing_is_the_same_wherever_it_is_scrolled_to(
    agenda: Agenda, suite: Suite, reader: Callable[[], QAccessibleInterface]
) -> None:
    many(suite)
    agenda.refresh()
    day = children(reader())[1]
    name = day.text(NAME)
    wheel(agenda, -3)
    assert day.text(NAME) == name
    assert day.isValid()
    assert reader().indexOfChild(day) == -1
    wheel(agenda, 3)
    assert reader().indexOfChild(day) == 1


def test_a_thing_that_is_gone_is_no_longer_valid(
    agenda: Agenda, suite: Suite, reader: Callable[[], QAccessibleInterface]
) -> None:
    interview = put_interview(suite.store, "2026-11-24T10:00")
    day = children(reader())[1]
    thing = day.child(0)
    assert thing.isValid()
    suite.interviews.delete(interview.id)
    agenda.refresh()
    assert not thing.isValid()
    assert thing.text(NAME) == ""


def test_pressing_opens_a_thing_and_a_day(
    agenda: Agenda, suite: Suite, reader: Callable[[], QAccessibleInterface], qtbot: QtBot
) -> None:
    three(suite)
    day = children(reader())[1]
    with qtbot.waitSignal(agenda.item_opened) as opened:
        do_press(day.child(0))
    assert heard(opened).organisation == "Adatum"
    with qtbot.waitSignal(agenda.day_opened) as filled:
        do_press(day)
    assert filled.args == [date(2026, 11, 24)]


def test_nothing_is_kept_of_an_agenda_that_is_gone(make_page: MakePage, screen_reader: None) -> None:
    before = reading.kept()
    page = make_page(kept=False)
    page.show_view("agenda")
    tree = QAccessible.queryAccessibleInterface(page.views.view)
    assert children(tree)
    page.close()
    page.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    assert not tree.isValid()
    assert reading.kept() == before
