"""The week through what a person sees, presses, drags and types."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QAction, QContextMenuEvent, QHelpEvent, QMouseEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QToolTip
from pytestqt.qtbot import QtBot

from postview_desktop.domain.interview import Interview, InterviewState, epoch_of
from postview_desktop.services.calendar import CalendarItem
from postview_desktop.services.moving_verdict import Target, Verdict
from postview_desktop.services.suite import Suite
from postview_desktop.ui.calendar.page import CalendarPage
from postview_desktop.ui.calendar.view import Shown
from postview_desktop.ui.calendar.week_grid import WeekGrid
from postview_desktop.ui.common.context import Look
from postview_desktop.ui.common.free_time import FreeTime
from tests.support.builders import put_interview
from tests.support.clock import FixedClock
from tests.support.look import make_look
from tests.support.window import click, seen
from tests.ui.calendar.conftest import MakePage

TODAY = date(2026, 11, 23)
NOTHING = Qt.KeyboardModifier.NoModifier
ALT, SHIFT, CTRL = (
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
)
LEFT = Qt.MouseButton.LeftButton
OFFSCREEN = pytest.mark.qt_log_ignore("This plugin does not support")
"""What a menu or a tooltip asks of a screen that is none."""


@pytest.fixture
def week(page: CalendarPage, qtbot: QtBot) -> WeekGrid:
    """The page, turned to the week with its key."""
    return turned(page)


def turned(page: CalendarPage) -> WeekGrid:
    page.show_view("week")
    view = page.views.view
    assert isinstance(view, WeekGrid)
    view.setFocus()
    QApplication.processEvents()
    return view


def press(week: WeekGrid, key: Qt.Key, modifier: Qt.KeyboardModifier = NOTHING) -> None:
    QTest.keyClick(week, key, modifier)


def spot(week: WeekGrid, day: date, hour: float) -> QPoint:
    """A place on a day at an hour of the user's clock, right of its middle."""
    metrics = week.scene().metrics
    number = week.day_number(day)
    return QPoint((metrics.xs[number] + 3 * metrics.xs[number + 1]) // 4, metrics.y(round(hour * 3600)))


def item_of(week: WeekGrid, day: date, place: int = 0) -> CalendarItem:
    return week.items_on(day)[place]


def middle_of(week: WeekGrid, item: CalendarItem, day: date | None = None) -> QPoint:
    rect = week.item_rect(item, day)
    assert not rect.isEmpty()
    return rect.center()


def drag(
    week: WeekGrid, start: QPoint, end: QPoint, *, drop: bool = True, modifier: Qt.KeyboardModifier = NOTHING
) -> None:
    """By the left button, in steps, as a hand does it."""
    send(week, QEvent.Type.MouseButtonPress, start, LEFT, modifier)
    for step in range(1, 6):
        send(week, QEvent.Type.MouseMove, start + (end - start) * step / 5, LEFT, modifier)
    if drop:
        send(week, QEvent.Type.MouseButtonRelease, end, Qt.MouseButton.NoButton, modifier)


def send(week: WeekGrid, kind: QEvent.Type, at: QPoint, held: Qt.MouseButton, modifier: Qt.KeyboardModifier) -> None:
    button = Qt.MouseButton.NoButton if kind == QEvent.Type.MouseMove else LEFT
    event = QMouseEvent(kind, QPointF(at), QPointF(week.mapToGlobal(at)), button, held, modifier)
    QApplication.sendEvent(week, event)


def turn_wheel(week: WeekGrid, x: int, y: int, modifier: Qt.KeyboardModifier = NOTHING) -> None:
    at = QPointF(week.rect().center())
    event = QWheelEvent(
        at, QPointF(week.mapToGlobal(at.toPoint())), QPoint(), QPoint(x, y), Qt.MouseButton.NoButton, modifier,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(week, event)


def wishes(signal: object) -> list[tuple[object, ...]]:
    """What a signal says from now on."""
    said: list[tuple[object, ...]] = []
    signal.connect(lambda *values: said.append(values))  # type: ignore[attr-defined]
    return said


def saved(suite: Suite, interview: Interview) -> Interview:
    return suite.interviews.get(interview.id).interview


# Turning pages


def test_alt_2_shows_the_week_of_the_chosen_day(page: CalendarPage) -> None:
    page.grid.choose_day(date(2026, 12, 1))
    QTest.keyClick(page.grid, Qt.Key.Key_2, ALT)
    week = page.views.view
    assert isinstance(week, WeekGrid)
    assert week.span() == (date(2026, 11, 30), date(2026, 12, 6))
    assert seen(page, QLabel, "month_title").text() == "30 November – 6 December 2026"


def test_the_buttons_turn_the_week_and_come_back(page: CalendarPage, week: WeekGrid) -> None:
    click(page, "next_month")
    assert (week.day, week.first) == (date(2026, 11, 30), date(2026, 11, 30))
    click(page, "previous_month")
    click(page, "previous_month")
    assert seen(page, QLabel, "month_title").text() == "16 – 22 November 2026"
    click(page, "go_to_today")
    assert (week.day, week.first) == (TODAY, TODAY)


@pytest.mark.parametrize(
    ("key", "day"),
    [
        (Qt.Key.Key_Left, date(2026, 11, 24)),
        (Qt.Key.Key_Right, date(2026, 11, 26)),
        (Qt.Key.Key_PageUp, date(2026, 11, 18)),
        (Qt.Key.Key_PageDown, date(2026, 12, 2)),
        (Qt.Key.Key_Home, date(2026, 11, 23)),
        (Qt.Key.Key_End, date(2026, 11, 29)),
        (Qt.Key.Key_T, TODAY),
    ],
)
def test_keys_move_the_chosen_day(week: WeekGrid, key: Qt.Key, day: date) -> None:
    week.choose_day(date(2026, 11, 25))
    press(week, key)
    assert week.day == day


def test_the_arrows_go_over_the_edge_of_the_week(week: WeekGrid) -> None:
    press(week, Qt.Key.Key_Left)
    assert (week.day, week.first) == (date(2026, 11, 22), date(2026, 11, 16))


def test_the_week_begins_where_the_user_wishes(page: CalendarPage, week: WeekGrid, suite: Suite) -> None:
    suite.settings.save(replace(suite.settings.get(), first_weekday=6))
    page.refresh()
    assert week.span() == (date(2026, 11, 22), date(2026, 11, 28))


@pytest.mark.parametrize(
    ("language", "first", "title"),
    [
        ("en_GB", date(2026, 11, 23), "23 – 29 November 2026"),
        ("en_US", date(2026, 11, 22), "November 22 – 28, 2026"),
        ("de_DE", date(2026, 11, 23), "23. – 29. November 2026"),
        ("de_DE", date(2026, 11, 30), "30. November – 6. Dezember 2026"),
        ("de_DE", date(2026, 12, 28), "28. Dezember 2026 – 3. Januar 2027"),
        ("fr_FR", date(2026, 11, 30), "30 novembre – 6 décembre 2026"),
        ("es_ES", date(2026, 11, 23), "23 – 29 de noviembre de 2026"),
        ("es_ES", date(2026, 11, 30), "30 de noviembre – 6 de diciembre de 2026"),
        ("cs_CZ", date(2026, 11, 23), "23. – 29. listopadu 2026"),
    ],
)
def test_the_title_is_written_as_the_locale_does(
    make_page: MakePage, qapp: QApplication, language: str, first: date, title: str
) -> None:
    week = turned(make_page(other_look=make_look(qapp, language=language)))
    week.choose_day(first)
    assert week.title() == title


def test_sideways_the_wheel_turns_the_week_once_a_swing(week: WeekGrid, qtbot: QtBot) -> None:
    for _ in range(4):
        turn_wheel(week, -60, 0)
    assert week.first == date(2026, 11, 30)
    qtbot.wait(220)
    turn_wheel(week, 0, 120, SHIFT)
    assert week.first == TODAY
    qtbot.wait(200)


# The hours


def test_the_working_day_is_seen_first_and_the_wheel_scrolls(make_page: MakePage) -> None:
    week = turned(make_page(height=500))
    assert week.top_second() == pytest.approx(7.75 * 3600, abs=90)
    turn_wheel(week, 0, 240)
    assert week.top_second() == pytest.approx(5.75 * 3600, abs=90)
    turn_wheel(week, 0, 120 * 30)
    assert week.top_second() == 0
    turn_wheel(week, 0, -120 * 60)
    metrics = week.scene().metrics
    assert metrics.y(86400) == pytest.approx(metrics.size.height(), abs=1)


def test_an_interview_before_eight_is_seen_first(make_page: MakePage, suite: Suite) -> None:
    put_interview(suite.store, "2026-11-24T06:30")
    week = turned(make_page(height=500))
    assert week.top_second() == pytest.approx(5.75 * 3600, abs=90)
    assert week.rect().contains(middle_of(week, item_of(week, date(2026, 11, 24))))


def test_ctrl_and_the_wheel_make_the_hours_higher_within_bounds(week: WeekGrid) -> None:
    before = week.scene().metrics.hour
    second = week.scene().metrics.second(week.rect().center().y())
    turn_wheel(week, 0, 240, CTRL)
    assert week.scene().metrics.hour > before
    assert week.scene().metrics.second(week.rect().center().y()) == pytest.approx(second, abs=120)
    turn_wheel(week, 0, 120 * 100, CTRL)
    assert week.scene().metrics.hour == pytest.approx(9 * week.scene().metrics.line)
    turn_wheel(week, 0, -120 * 200, CTRL)
    metrics = week.scene().metrics
    assert metrics.body >= metrics.view - 1


def test_45_minutes_are_three_quarters_of_an_hour_high(week: WeekGrid, suite: Suite) -> None:
    put_interview(suite.store, "2026-11-24T14:00", minutes=45)
    put_interview(suite.store, "2026-11-25T14:00", minutes=5)
    hour = week.scene().metrics.hour
    assert week.item_rect(item_of(week, date(2026, 11, 24))).height() == pytest.approx(0.75 * hour, abs=2)
    assert week.item_rect(item_of(week, date(2026, 11, 25))).height() >= week.fontMetrics().height() - 2


def test_an_arrow_says_what_is_out_of_sight_and_a_press_shows_it(make_page: MakePage, suite: Suite) -> None:
    put_interview(suite.store, "2026-11-24T21:00")
    week = turned(make_page(height=500))
    item = item_of(week, date(2026, 11, 24))
    assert week.item_rect(item).isEmpty()
    pill = week.scene().metrics.pill(1, above=False)
    assert [piece.item for piece in week.places().beyond_at(pill.center())] == [item]
    QTest.mouseClick(week, LEFT, pos=pill.center())
    assert week.day == date(2026, 11, 24)
    assert not week.item_rect(item).isEmpty()
    assert week.places().beyond_at(pill.center()) == []


def test_the_now_line_moves_with_the_minute(page: CalendarPage, week: WeekGrid, clock: FixedClock) -> None:
    y = week.scene().metrics.y(15 * 3600)
    accent = week._inks.accent
    x = week.scene().metrics.xs[0] + 40
    assert week.grab().toImage().pixelColor(x, y) == accent
    clock.set("2026-11-23T16:00")
    page._on_tick()
    picture = week.grab().toImage()
    assert picture.pixelColor(x, week.scene().metrics.y(16 * 3600)) == accent
    assert picture.pixelColor(x, y) != accent


def test_at_midnight_another_day_is_today(page: CalendarPage, week: WeekGrid, clock: FixedClock) -> None:
    clock.set("2026-11-24T00:00")
    assert week.is_outdated()
    page._on_tick()
    assert not week.is_outdated()
    assert week.day_name(1).startswith("Today, Tuesday 24 November")


def test_in_another_zone_the_hours_are_those_of_the_traveller(
    page: CalendarPage, week: WeekGrid, suite: Suite, clock: FixedClock
) -> None:
    put_interview(suite.store, "2026-11-24T14:00")
    clock.set("2026-11-23T10:00", "America/New_York")
    page._on_tick()
    (piece,) = week.scene().pieces
    assert piece.start == 9 * 3600
    assert week.item_text(piece.item).startswith("09:00 Northwind")


# What is on a day


def test_ten_on_one_hour_can_all_be_reached(page: CalendarPage, week: WeekGrid, suite: Suite) -> None:
    for number in range(10):
        put_interview(suite.store, "2026-11-24T14:00", organisation=f"Organisation {number}")
    week.choose_day(date(2026, 11, 24))
    (more,) = week.scene().mores
    rect = week.scene().metrics.block(1, more.start, more.end, more.place)
    opened = wishes(week.day_opened)
    QTest.mouseClick(week, LEFT, pos=rect.center())
    assert opened == [(date(2026, 11, 24),)]
    met = []
    for _ in range(10):
        press(week, Qt.Key.Key_Down)
        chosen = week.item()
        assert chosen is not None
        met.append(chosen.organisation)
    assert sorted(met) == [f"Organisation {number}" for number in range(10)]


def test_what_does_not_fit_into_the_lane_opens_the_day(page: CalendarPage, week: WeekGrid, suite: Suite) -> None:
    for number in range(9):
        put_interview(
            suite.store,
            "2026-11-23T08:00",
            organisation=f"Org {number}",
            state=InterviewState.TOOK_PLACE,
            people=("Ana",),
        )
    suite.follow_ups.refresh(None)
    page.refresh()
    rect = week.more_rect(TODAY)
    assert not rect.isEmpty()
    opened = wishes(week.day_opened)
    QTest.mouseClick(week, LEFT, pos=rect.center())
    assert opened == [(TODAY,)]


def test_filters_are_for_the_week_as_well(week: WeekGrid, suite: Suite) -> None:
    put_interview(suite.store, "2026-11-24T14:00")
    week.set_shown(Shown(frozenset({"interview"})))
    assert week.scene().pieces == ()
    week.set_shown(Shown())
    assert len(week.scene().pieces) == 1


def test_a_thank_you_has_its_hour_in_the_lane(page: CalendarPage, week: WeekGrid, suite: Suite) -> None:
    put_interview(suite.store, "2026-11-23T13:00", people=("Ana Ribeiro",), state=InterviewState.TOOK_PLACE)
    suite.follow_ups.refresh(None)
    page.refresh()
    (thanks,) = [item for item in week.items_on(TODAY) if item.kind == "thank_you"]
    assert week.label(thanks).whole.startswith("15:45 Thank-you")
    assert "late after" in week.item_name(thanks)
    assert not week.item_rect(thanks).isEmpty()
    assert week.scene().metrics.is_in_lane(middle_of(week, thanks))


def test_an_interview_without_an_end_is_an_open_hour(week: WeekGrid, suite: Suite) -> None:
    put_interview(suite.store, "2026-11-24T14:00", minutes=0)
    (piece,) = week.scene().pieces
    assert (piece.end - piece.start, piece.open) == (3600, True)
    assert "nobody said until when" in week.item_name(piece.item)


def test_over_midnight_and_through_forty_days(week: WeekGrid, suite: Suite) -> None:
    put_interview(suite.store, "2026-11-24T22:30", minutes=180, organisation="Night")
    put_interview(suite.store, "2026-11-10T09:00", minutes=40 * 1440, organisation="Trial")
    assert [piece.ordinal - week.scene().first for piece in week.scene().pieces] == [1, 2]
    assert [bar.item.organisation for bar in week.scene().lane.bars] == ["Trial"]
    (night,) = [item for item in week.items_on(date(2026, 11, 25)) if item.organisation == "Night"]
    assert "since Tue 24 Nov" in week.item_name(night, date(2026, 11, 25))


@pytest.mark.parametrize("year", [1601, 9999])
def test_a_year_from_a_broken_file_is_shown_all_the_same(week: WeekGrid, suite: Suite, year: int) -> None:
    put_interview(suite.store, f"{year}-06-15T10:00")
    week.choose_day(date(min(year, 9998), 6, 15))
    week.grab()
    assert len(week.scene().pieces) == (1 if year == 1601 else 0)


# Elsewhere


def test_a_second_scale_shows_the_hours_where_an_interview_is(week: WeekGrid, suite: Suite) -> None:
    assert week.scene().zones == ()
    narrow = week.scene().metrics.margin
    put_interview(suite.store, "2026-11-24T09:00", zone="America/New_York")
    put_interview(suite.store, "2026-11-25T09:00", zone="America/New_York")
    put_interview(suite.store, "2026-11-26T09:30", zone="Asia/Kolkata", organisation="Contoso")
    scene = week.scene()
    assert scene.zones == ("America/New_York", "Asia/Kolkata")
    assert scene.metrics.margin > narrow
    city, hours = week.second_scale()
    marks = dict(hours)
    assert (city, marks[0], marks[14 * 3600]) == ("New York", "19:00⁻¹", "09:00")
    week.choose_day(date(2026, 11, 26))
    press(week, Qt.Key.Key_Down)
    city, hours = week.second_scale()
    assert (city, dict(hours)[4 * 3600]) == ("Kolkata", "09:30")


def test_the_second_scale_is_right_in_the_week_when_only_one_clock_has_changed(week: WeekGrid, suite: Suite) -> None:
    # On 25 October the clocks go back in London, in New York only a week later.
    put_interview(suite.store, "2026-10-23T09:00", zone="America/New_York")
    put_interview(suite.store, "2026-10-27T09:00", zone="America/New_York")
    week.choose_day(date(2026, 10, 23))
    assert dict(week.second_scale()[1])[14 * 3600] == "09:00"
    week.choose_day(date(2026, 10, 27))
    assert dict(week.second_scale()[1])[13 * 3600] == "09:00"


def test_the_hours_of_a_doubled_and_of_a_missing_hour_on_the_second_scale(week: WeekGrid, suite: Suite) -> None:
    put_interview(suite.store, "2026-10-24T12:00", zone="Asia/Kathmandu")
    week.choose_day(date(2026, 10, 25))
    assert [text for second, text in week.second_scale()[1] if second == 3600] == ["05:45", "06:45"]
    put_interview(suite.store, "2026-03-28T12:00", zone="Asia/Kathmandu")
    week.choose_day(date(2026, 3, 29))
    assert [text for second, text in week.second_scale()[1] if second == 3600] == []
    assert "the clocks go forward one hour" in week.day_name(6)


def test_a_zone_with_the_same_clocks_is_not_elsewhere(week: WeekGrid, suite: Suite) -> None:
    put_interview(suite.store, "2026-11-24T09:00", zone="Europe/Lisbon")
    assert week.scene().zones == ()


# Choosing and opening


def test_a_press_chooses_and_two_open(page: CalendarPage, week: WeekGrid, suite: Suite) -> None:
    interview = put_interview(suite.store, "2026-11-24T14:00")
    item = item_of(week, date(2026, 11, 24))
    QTest.mouseClick(week, LEFT, pos=middle_of(week, item))
    assert (week.day, week.item()) == (date(2026, 11, 24), item)
    opened = wishes(page.interview_requested)
    QTest.mouseDClick(week, LEFT, pos=middle_of(week, item))
    assert opened == [(interview.id,)]


def test_up_and_down_go_through_the_day_from_top_to_bottom(page: CalendarPage, week: WeekGrid, suite: Suite) -> None:
    put_interview(suite.store, "2026-11-24T16:00", organisation="Later")
    put_interview(suite.store, "2026-11-24T09:00", organisation="Earlier")
    put_interview(suite.store, "2026-11-17T09:00", organisation="Lane", state=InterviewState.TOOK_PLACE)
    suite.follow_ups.refresh(None)
    page.refresh()
    week.choose_day(date(2026, 11, 24))
    met = []
    for _ in range(4):
        press(week, Qt.Key.Key_Down)
        chosen = week.item()
        assert chosen is not None
        met.append(chosen.organisation)
    assert met == ["Lane", "Earlier", "Later", "Later"]
    press(week, Qt.Key.Key_Up)
    chosen = week.item()
    assert chosen is not None
    assert chosen.organisation == "Earlier"
    opened = wishes(page.interview_requested)
    press(week, Qt.Key.Key_Return)
    assert opened == [(chosen.interview_id,)]
    press(week, Qt.Key.Key_Escape)
    assert week.item() is None


def test_delete_and_move_to_ask_for_the_chosen_item(week: WeekGrid, suite: Suite) -> None:
    put_interview(suite.store, "2026-11-24T14:00")
    week.choose_day(date(2026, 11, 24))
    gone, where = wishes(week.delete_requested), wishes(week.move_to_requested)
    press(week, Qt.Key.Key_M)  # the only thing of the day need not be chosen first
    press(week, Qt.Key.Key_Down)
    item = week.item()
    press(week, Qt.Key.Key_M)
    assert (gone, where) == ([], [(item,), (item,)])


def test_delete_takes_the_chosen_interview_away(page: CalendarPage, week: WeekGrid, suite: Suite) -> None:
    put_interview(suite.store, "2026-11-24T14:00")
    week.choose_day(date(2026, 11, 24))
    press(week, Qt.Key.Key_Down)
    press(week, Qt.Key.Key_Delete)
    assert week.items_on(date(2026, 11, 24)) == []


@OFFSCREEN
def test_a_tooltip_says_the_whole_and_why(week: WeekGrid, suite: Suite, qtbot: QtBot) -> None:
    put_interview(suite.store, "2026-11-24T09:00", zone="America/New_York", title="Panel")
    item = item_of(week, date(2026, 11, 24))
    assert week.tip(item).splitlines()[:3] == [
        "Northwind, Panel", "14:00 – 14:45", "09:00 – 09:45 in New York",
    ]  # fmt: skip
    at = middle_of(week, item)
    QApplication.sendEvent(week, QHelpEvent(QEvent.Type.ToolTip, at, week.mapToGlobal(at)))
    assert QToolTip.text().startswith("Northwind, Panel")
    QToolTip.hideText()


# Making


def test_two_presses_on_an_hour_make_an_interview_there(page: CalendarPage, week: WeekGrid) -> None:
    wished = wishes(page.new_interview_requested)
    QTest.mouseDClick(week, LEFT, pos=spot(week, date(2026, 11, 26), 10.6))
    assert wished == [(datetime(2026, 11, 26, 10, 30),)]
    lane = QPoint(spot(week, date(2026, 11, 26), 10).x(), week.scene().metrics.head + 3)
    QTest.mouseDClick(week, LEFT, pos=lane)
    assert wished[1:] == [(date(2026, 11, 26),)]


def test_a_stretch_of_free_time_becomes_a_new_interview(page: CalendarPage, week: WeekGrid) -> None:
    wished = wishes(page.new_interview_requested)
    drag(week, spot(week, date(2026, 11, 26), 10), spot(week, date(2026, 11, 26), 11.5))
    assert wished == [(FreeTime(datetime(2026, 11, 26, 10), datetime(2026, 11, 26, 11, 30)),)]
    assert not week.dragging


def test_n_makes_one_on_the_day_or_at_the_hour_that_was_pointed_at(page: CalendarPage, week: WeekGrid) -> None:
    wished = wishes(page.new_interview_requested)
    press(week, Qt.Key.Key_N)
    QTest.mouseClick(week, LEFT, pos=spot(week, date(2026, 11, 25), 13.2))
    press(week, Qt.Key.Key_N)
    press(week, Qt.Key.Key_Down)  # a day with nothing on it goes by half an hour
    press(week, Qt.Key.Key_Up, CTRL)
    press(week, Qt.Key.Key_Down, CTRL)
    press(week, Qt.Key.Key_Return)
    assert wished == [
        (TODAY,), (datetime(2026, 11, 25, 13),), (datetime(2026, 11, 25, 13, 30),),
    ]  # fmt: skip
    press(week, Qt.Key.Key_Escape)
    assert week.slot is None


# Moving


def test_an_interview_is_dragged_to_another_day_and_hour(page: CalendarPage, week: WeekGrid, suite: Suite) -> None:
    interview = put_interview(suite.store, "2026-11-24T14:00")
    item = item_of(week, date(2026, 11, 24))
    start = middle_of(week, item)
    target = spot(week, date(2026, 11, 26), 0)
    hours = week.scene().metrics.hour
    drag(week, start, QPoint(target.x(), start.y() - round(2.52 * hours)))
    moved = saved(suite, interview)
    assert (moved.start, moved.end) == (datetime(2026, 11, 26, 11, 30), datetime(2026, 11, 26, 12, 15))
    kept = week.item()
    assert (week.day, kept.interview_id if kept else 0) == (date(2026, 11, 26), interview.id)


def test_with_shift_it_goes_by_five_minutes(week: WeekGrid, suite: Suite) -> None:
    interview = put_interview(suite.store, "2026-11-24T14:00")
    start = middle_of(week, item_of(week, date(2026, 11, 24)))
    tenth = round(week.scene().metrics.hour * 20 / 60)
    drag(week, start, start + QPoint(0, tenth), modifier=SHIFT)
    assert saved(suite, interview).start == datetime(2026, 11, 24, 14, 20)


@pytest.mark.parametrize("lower", [True, False])
def test_an_edge_makes_it_longer(week: WeekGrid, suite: Suite, lower: bool) -> None:
    interview = put_interview(suite.store, "2026-11-24T14:00")
    rect = week.item_rect(item_of(week, date(2026, 11, 24)))
    hour = round(week.scene().metrics.hour)
    edge = QPoint(rect.center().x(), rect.bottom() - 1 if lower else rect.top() + 1)
    QTest.mouseMove(week, edge)
    assert week.cursor().shape() == Qt.CursorShape.SizeVerCursor
    drag(week, edge, edge + QPoint(0, hour if lower else -hour))
    moved = saved(suite, interview)
    wished = (14, 15.75) if lower else (13, 14.75)
    assert (moved.start.hour, moved.end.hour + moved.end.minute / 60) == wished


def test_escape_ends_a_drag_and_nothing_moves(week: WeekGrid, suite: Suite) -> None:
    put_interview(suite.store, "2026-11-24T14:00")
    wished = wishes(week.move_requested)
    start = middle_of(week, item_of(week, date(2026, 11, 24)))
    drag(week, start, spot(week, date(2026, 11, 27), 10), drop=False)
    assert week.dragging
    press(week, Qt.Key.Key_Escape)
    assert not week.dragging
    send(week, QEvent.Type.MouseButtonRelease, start, Qt.MouseButton.NoButton, NOTHING)
    assert wished == []


def test_turning_away_while_dragging_ends_the_drag(page: CalendarPage, week: WeekGrid, suite: Suite) -> None:
    put_interview(suite.store, "2026-11-24T14:00")
    drag(week, middle_of(week, item_of(week, date(2026, 11, 24))), spot(week, date(2026, 11, 27), 10), drop=False)
    page.show_view("month")
    assert not week.dragging
    assert not week._scrolling.isActive()


def test_at_the_edge_of_the_hours_a_drag_scrolls_them(make_page: MakePage, suite: Suite, qtbot: QtBot) -> None:
    put_interview(suite.store, "2026-11-24T14:00")
    week = turned(make_page(height=580))
    before = week.top_second()
    start = middle_of(week, item_of(week, date(2026, 11, 24)))
    drag(week, start, QPoint(start.x(), week.height() - 2), drop=False)
    qtbot.waitUntil(lambda: week.top_second() > before + 3600)
    press(week, Qt.Key.Key_Escape)


def test_held_over_the_edge_a_drag_turns_the_week(week: WeekGrid, suite: Suite, qtbot: QtBot) -> None:
    interview = put_interview(suite.store, "2026-11-24T14:00")
    start = middle_of(week, item_of(week, date(2026, 11, 24)))
    drag(week, start, QPoint(week.width() - 3, start.y()), drop=False)
    qtbot.waitUntil(lambda: week.first == date(2026, 11, 30), timeout=2000)
    to = QPoint(spot(week, date(2026, 12, 2), 0).x(), start.y())
    send(week, QEvent.Type.MouseMove, to, LEFT, NOTHING)
    send(week, QEvent.Type.MouseButtonRelease, to, Qt.MouseButton.NoButton, NOTHING)
    assert saved(suite, interview).start == datetime(2026, 12, 2, 14)
    assert week.day == date(2026, 12, 2)


def test_held_over_the_arrow_of_the_page_it_turns_back(
    page: CalendarPage, week: WeekGrid, suite: Suite, qtbot: QtBot
) -> None:
    put_interview(suite.store, "2026-11-26T14:00")
    button = page.head.previous
    at = week.mapFromGlobal(button.mapToGlobal(button.rect().center()))
    drag(week, middle_of(week, item_of(week, date(2026, 11, 26))), at, drop=False)
    qtbot.waitUntil(lambda: week.first == date(2026, 11, 16), timeout=2000)
    press(week, Qt.Key.Key_Escape)
    assert not week.dragging


def menu_of(week: WeekGrid, at: QPoint, *, by_key: bool = False) -> dict[str, QAction]:
    reason = QContextMenuEvent.Reason.Keyboard if by_key else QContextMenuEvent.Reason.Mouse
    QApplication.sendEvent(week, QContextMenuEvent(reason, at, week.mapToGlobal(at)))
    menu = week.findChildren(QMenu, "item_menu")[-1]
    actions = {action.objectName(): action for action in menu.actions() if action.objectName()}
    menu.close()
    return actions


@OFFSCREEN
@pytest.mark.parametrize("by_key", [True, False])
def test_the_menu_of_an_interview_moves_and_deletes_it(week: WeekGrid, suite: Suite, by_key: bool) -> None:
    put_interview(suite.store, "2026-11-24T14:00")
    item = item_of(week, date(2026, 11, 24))
    where, gone = wishes(week.move_to_requested), wishes(week.delete_requested)
    if by_key:
        week.choose_day(date(2026, 11, 24))
        press(week, Qt.Key.Key_Down)
    actions = menu_of(week, middle_of(week, item), by_key=by_key)
    assert list(actions) == ["menu_open", "menu_move", "menu_export", "menu_delete"]
    assert week.item() == item
    actions["menu_move"].trigger()
    actions["menu_delete"].trigger()
    assert (where, gone) == ([(item,)], [(item,)])


@OFFSCREEN
def test_the_menu_of_free_time_makes_an_interview_at_that_hour(page: CalendarPage, week: WeekGrid) -> None:
    wished = wishes(page.new_interview_requested)
    actions = menu_of(week, spot(week, date(2026, 11, 26), 10.1))
    actions["menu_new"].trigger()
    assert wished == [(datetime(2026, 11, 26, 10),)]


@pytest.mark.parametrize(
    ("key", "modifier", "start", "end"),
    [
        (Qt.Key.Key_Right, ALT, datetime(2026, 11, 25, 14), datetime(2026, 11, 25, 14, 45)),
        (Qt.Key.Key_Left, ALT, datetime(2026, 11, 23, 14), None),
        (Qt.Key.Key_Up, ALT, datetime(2026, 11, 24, 13, 45), datetime(2026, 11, 24, 14, 30)),
        (Qt.Key.Key_Down, ALT, datetime(2026, 11, 24, 14, 15), datetime(2026, 11, 24, 15)),
        (Qt.Key.Key_Up, ALT | SHIFT, datetime(2026, 11, 24, 14), datetime(2026, 11, 24, 14, 30)),
        (Qt.Key.Key_Down, ALT | SHIFT, datetime(2026, 11, 24, 14), datetime(2026, 11, 24, 15)),
    ],
)
def test_alt_and_the_arrows_do_what_dragging_does(
    week: WeekGrid,
    suite: Suite,
    key: Qt.Key,
    modifier: Qt.KeyboardModifier,
    start: datetime,
    end: datetime | None,
) -> None:
    interview = put_interview(suite.store, "2026-11-24T14:00")
    week.choose_day(date(2026, 11, 24))
    press(week, Qt.Key.Key_Down)
    press(week, key, modifier)
    moved = saved(suite, interview)
    if end is None:  # that hour of today is over: it stays
        assert moved.start == interview.start
        return
    assert (moved.start, moved.end) == (start, end)
    kept = week.item()
    assert (week.day, kept.interview_id if kept else 0) == (start.date(), interview.id)


def test_the_keys_go_on_with_what_they_moved(week: WeekGrid, suite: Suite) -> None:
    interview = put_interview(suite.store, "2026-11-24T14:00")
    week.choose_day(date(2026, 11, 24))
    for _ in range(3):
        press(week, Qt.Key.Key_Right, ALT)
    press(week, Qt.Key.Key_Down, ALT)
    assert saved(suite, interview).start == datetime(2026, 11, 27, 14, 15)


def make_bare(qtbot: QtBot, look: Look, items: list[CalendarItem], said: str, asked: list[Target]) -> WeekGrid:
    """A week alone, over items that no rule would make, with one answer to every move."""

    def weigh(_item: CalendarItem, target: Target) -> Verdict:
        asked.append(target)
        return Verdict()

    week = WeekGrid(
        look,
        lambda first, last: [
            item for item in items if item.first_ordinal <= last.toordinal() and item.last_ordinal >= first.toordinal()
        ],
        lambda _item: [],
        weigh,
        lambda _verdict: said,
        FixedClock(),
        may_move=lambda item: not item.done,
    )
    qtbot.addWidget(week)
    week.resize(1000, 760)
    week.show()
    week.grab()
    return week


def a_window(first: int, best: int, last: int, kind: str = "follow_up") -> CalendarItem:
    monday = TODAY.toordinal()
    return CalendarItem(
        kind, monday + first, monday + last, monday + best, 0, "Northwind", "", False, False, 1, 0
    )  # fmt: skip


def test_a_follow_up_is_dragged_in_the_lane_and_the_day_says_what_speaks_against_it(qtbot: QtBot, look: Look) -> None:
    asked: list[Target] = []
    item = a_window(0, 1, 5)
    week = make_bare(qtbot, look, [item], "Nobody works there on Saturday", asked)
    wished = wishes(week.move_requested)
    start = week.item_rect(item).topLeft() + QPoint(week.scene().metrics.xs[2] - week.scene().metrics.xs[0] - 30, 6)
    end = QPoint(spot(week, date(2026, 11, 28), 0).x(), start.y())
    drag(week, start, end, drop=False)
    before = week.grab().toImage()
    assert asked[-1] == Target(day=date(2026, 11, 28))
    assert week._hover.words == ("Saturday 28 November", "Nobody works there on Saturday")
    week.grab()
    assert asked.count(Target(day=date(2026, 11, 28))) == 1  # asked once, painted often
    send(week, QEvent.Type.MouseButtonRelease, end, Qt.MouseButton.NoButton, NOTHING)
    assert wished == [(item, Target(day=date(2026, 11, 28)))]
    assert week.grab().toImage() != before


def test_a_drag_paints_over_the_kept_picture(qtbot: QtBot, look: Look) -> None:
    day = date(2026, 11, 24)
    at = epoch_of(datetime(2026, 11, 24, 14), "Europe/London")
    item = a_window(1, 1, 1, "interview")._replace(start_epoch=at, end_epoch=at + 2700)
    week = make_bare(qtbot, look, [item], "", [])
    picture = week.scene().picture
    drag(week, middle_of(week, item, day), spot(week, date(2026, 11, 26), 11), drop=False)
    week.grab()
    assert week.scene().picture is picture
    press(week, Qt.Key.Key_Escape)


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("name", ["X" * 300, "شركة الاختبار العربية", "Donaudampfschifffahrtsgesellschaft"])
def test_names_of_any_kind_stay_in_their_place(qtbot: QtBot, look: Look, name: str, scale: float) -> None:
    at = epoch_of(datetime(2026, 11, 24, 14), "Europe/London")
    item = a_window(1, 1, 1, "interview")._replace(start_epoch=at, end_epoch=at + 2700, organisation=name, title=name)
    week = make_bare(qtbot, look, [item], "", [])
    font = week.font()
    font.setPointSizeF(font.pointSizeF() * scale)
    week.setFont(font)
    week.resize(640, 420)
    empty = make_bare(qtbot, look, [], "", [])
    empty.setFont(font)
    empty.resize(640, 420)
    for view in (week, empty):
        view.grab()
        view.scroll_to(13 * 3600)
    one, other = week.grab().toImage(), empty.grab().toImage()
    rect = week.item_rect(item).adjusted(-1, -1, 1, 1)
    metrics = week.scene().metrics
    for x in range(metrics.margin + 2, 640, 5):
        for y in range(metrics.top + 1, 420, 5):
            if not rect.contains(x, y):
                assert one.pixelColor(x, y) == other.pixelColor(x, y)


def test_a_minute_of_a_hidden_week_costs_nothing(page: CalendarPage, week: WeekGrid) -> None:
    page.show_view("month")
    assert not week._ahead.isActive()
    assert not week._scrolling.isActive()
