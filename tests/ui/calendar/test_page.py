"""The Calendar page through what a person sees, presses, drags and types."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QLocale, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from postview_desktop.domain.follow_up import Channel, Contact, ContactPurpose, Instruction, InstructionKind
from postview_desktop.domain.interview import Interview, InterviewState
from postview_desktop.services.suite import Suite
from postview_desktop.ui.calendar import words as calendar_words
from postview_desktop.ui.calendar.agenda_view import AgendaView
from postview_desktop.ui.calendar.day_pane import ItemRow
from postview_desktop.ui.calendar.month_view import MonthView
from postview_desktop.ui.calendar.page import CalendarPage
from postview_desktop.ui.calendar.painted_view import AHEAD_MS
from postview_desktop.ui.calendar.week_view import WeekView
from postview_desktop.ui.common.context import Look
from postview_desktop.ui.common.dates import Dates
from tests.support.builders import put_interview
from tests.support.clock import FixedClock
from tests.support.window import click, is_seen, seen, words
from tests.ui.calendar.conftest import MakePage

TODAY = date(2026, 11, 23)


def title(page: CalendarPage) -> str:
    return seen(page, QLabel, "month_title").text()


def press(page: CalendarPage, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(page.grid, key, modifier)


def middle(page: CalendarPage, day: date) -> QPoint:
    """A place on a day below its number and its items."""
    return page.grid.day_rect(day).bottomRight() - QPoint(12, 6)


def click_item(page: CalendarPage, day: date, place: int = 0) -> None:
    item = page.grid.items_on(day)[place]
    QTest.mouseClick(page.grid, Qt.MouseButton.LeftButton, pos=page.grid.item_rect(item, day).center())


def pane(page: CalendarPage, qtbot: QtBot) -> QWidget:
    """The day beside the month, once it is filled."""
    qtbot.wait(60)
    return seen(page, QWidget, "day_pane")


# Turning pages


def test_the_month_of_today_is_shown_first(page: CalendarPage) -> None:
    assert title(page) == "November 2026"
    assert page.grid.day == TODAY


def test_the_buttons_turn_the_month_and_come_back(page: CalendarPage) -> None:
    click(page, "next_month")
    assert title(page) == "December 2026"
    click(page, "previous_month")
    click(page, "previous_month")
    assert title(page) == "October 2026"
    click(page, "go_to_today")
    assert (title(page), page.grid.day) == ("November 2026", TODAY)


@pytest.mark.parametrize(
    ("key", "modifier", "day"),
    [
        (Qt.Key.Key_Left, Qt.KeyboardModifier.NoModifier, date(2026, 11, 22)),
        (Qt.Key.Key_Right, Qt.KeyboardModifier.NoModifier, date(2026, 11, 24)),
        (Qt.Key.Key_Up, Qt.KeyboardModifier.NoModifier, date(2026, 11, 16)),
        (Qt.Key.Key_Down, Qt.KeyboardModifier.NoModifier, date(2026, 11, 30)),
        (Qt.Key.Key_PageUp, Qt.KeyboardModifier.NoModifier, date(2026, 10, 23)),
        (Qt.Key.Key_PageDown, Qt.KeyboardModifier.NoModifier, date(2026, 12, 23)),
        (Qt.Key.Key_Home, Qt.KeyboardModifier.NoModifier, date(2026, 11, 23)),
        (Qt.Key.Key_End, Qt.KeyboardModifier.NoModifier, date(2026, 11, 29)),
        (Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier, date(2026, 11, 1)),
        (Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier, date(2026, 11, 30)),
    ],
)
def test_keys_move_the_chosen_day(
    page: CalendarPage, key: Qt.Key, modifier: Qt.KeyboardModifier, day: date
) -> None:  # fmt: skip
    press(page, key, modifier)
    assert page.grid.day == day


def test_leaving_the_month_with_the_arrows_turns_it(page: CalendarPage) -> None:
    for _ in range(2):
        press(page, Qt.Key.Key_Down)
    assert (title(page), page.grid.day) == ("December 2026", date(2026, 12, 7))


def test_a_day_that_the_next_month_does_not_have_becomes_its_last(page: CalendarPage) -> None:
    page.grid.choose_day(date(2027, 1, 31))
    press(page, Qt.Key.Key_PageDown)
    assert page.grid.day == date(2027, 2, 28)


@pytest.mark.parametrize("modifier", [Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier])
def test_t_goes_to_today(page: CalendarPage, modifier: Qt.KeyboardModifier) -> None:
    press(page, Qt.Key.Key_PageDown)
    press(page, Qt.Key.Key_T, modifier)
    assert page.grid.day == TODAY


def turn_wheel(page: CalendarPage, delta: int) -> None:
    at = QPointF(page.grid.rect().center())
    event = QWheelEvent(
        at, QPointF(page.grid.mapToGlobal(at.toPoint())), QPoint(), QPoint(0, delta), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(page.grid, event)


def test_a_long_swing_of_the_wheel_is_one_month(page: CalendarPage, qtbot: QtBot) -> None:
    for _ in range(6):
        turn_wheel(page, -60)
    assert title(page) == "December 2026"
    qtbot.wait(220)
    turn_wheel(page, 120)
    assert title(page) == "November 2026"
    qtbot.wait(200)


def test_at_midnight_the_badge_moves_on(page: CalendarPage, clock: FixedClock) -> None:
    clock.set("2026-11-24T00:00")
    assert page.grid.is_outdated()
    page.refresh()
    assert page.grid.day_name(29).startswith("Today, Tuesday 24 November")


# What is on a day


def test_an_interview_stands_on_its_day_at_my_hour(page: CalendarPage, suite: Suite) -> None:
    put_interview(suite.store, "2026-11-24T09:30", zone="America/New_York", title="Panel")
    (item,) = page.grid.items_on(date(2026, 11, 24))
    assert page.grid.label(item).whole == "14:30 Northwind, Panel"


def test_an_interview_late_abroad_stands_on_my_day(page: CalendarPage, suite: Suite) -> None:
    put_interview(suite.store, "2026-11-24T20:00", zone="America/Los_Angeles")
    assert page.grid.items_on(date(2026, 11, 24)) == []
    (item,) = page.grid.items_on(date(2026, 11, 25))
    assert page.grid.label(item).whole.startswith("04:00")


def test_the_hour_is_right_on_the_day_when_the_clocks_change(page: CalendarPage, suite: Suite) -> None:
    put_interview(suite.store, "2026-10-25T14:00")
    page.grid.show_month(2026, 10)
    item = page.grid.items_on(date(2026, 10, 25))[0]
    assert page.grid.label(item).whole.startswith("14:00")


def test_clicking_an_item_tells_about_it_beside_the_month(page: CalendarPage, suite: Suite, qtbot: QtBot) -> None:
    put_interview(suite.store, "2026-11-25T10:00", people=("Ana Ribeiro", "Joel Katz"), place="8 Harbour Row")
    click_item(page, date(2026, 11, 25))
    text = words(pane(page, qtbot))
    assert "Wednesday 25 November" in text
    assert "10:00 – 10:45" in text
    assert "8 Harbour Row" in text
    assert "Ana Ribeiro, Joel Katz" in text


def test_the_pane_opens_the_interview(page: CalendarPage, suite: Suite, qtbot: QtBot) -> None:
    interview = put_interview(suite.store, "2026-11-25T10:00")
    click_item(page, date(2026, 11, 25))
    pane(page, qtbot)
    with qtbot.waitSignal(page.interview_requested) as wished:
        click(page, "open_interview")
    assert wished.args == [interview.id]


def test_an_empty_day_says_so_and_offers_an_interview(page: CalendarPage, qtbot: QtBot) -> None:
    press(page, Qt.Key.Key_Right)
    assert "Nothing on this day." in words(pane(page, qtbot))
    with qtbot.waitSignal(page.new_interview_requested) as wished:
        click(page, "new_on_day")
    assert wished.args == [date(2026, 11, 24)]


def test_F9_the_pane_and_the_tooltip_say_why_a_follow_up_is_on_its_day(
    page: CalendarPage, suite: Suite, qtbot: QtBot
) -> None:
    interview = put_interview(suite.store, "2026-11-16T10:00", state=InterviewState.TOOK_PLACE)
    suite.follow_ups.record_instruction(
        Instruction(
            interview_id=interview.id, kind=InstructionKind.DECIDE_BY, said_on=date(2026, 11, 16), on=date(2026, 11, 25)
        )
    )
    due = date(2026, 11, 26)
    item = next(item for item in page.grid.items_on(due) if item.kind == "follow_up")
    assert item.best_ordinal == due.toordinal()
    assert "They named Wednesday 25 November" in page.grid.tip(item)
    bar = page.grid.item_rect(item, due).intersected(page.grid.day_rect(due))
    QTest.mouseClick(page.grid, Qt.MouseButton.LeftButton, pos=bar.center())
    assert "They named Wednesday 25 November" in words(pane(page, qtbot))


def test_more_than_fits_opens_the_day(page: CalendarPage, suite: Suite, qtbot: QtBot) -> None:
    day = date(2026, 11, 25)
    for hour in range(8, 17):
        put_interview(suite.store, f"2026-11-25T{hour:02}:00", organisation=f"Firm {hour}")
    more = page.grid.more_rect(day)
    assert not more.isEmpty()
    QTest.mouseClick(page.grid, Qt.MouseButton.LeftButton, pos=more.center())
    rows = [row for row in pane(page, qtbot).findChildren(ItemRow) if row.isVisible()]
    assert len(rows) == 9
    assert rows[0].hasFocus()


def test_what_is_cancelled_stays_and_says_so(page: CalendarPage, suite: Suite, qtbot: QtBot) -> None:
    put_interview(suite.store, "2026-11-25T10:00", state=InterviewState.CANCELLED)
    press(page, Qt.Key.Key_Right)
    press(page, Qt.Key.Key_Right)
    assert page.grid.day_name(30) == "Wednesday 25 November, one cancelled interview"
    assert "Cancelled." in words(pane(page, qtbot))


# Opening and beginning


def test_enter_opens_the_only_item_of_a_day(page: CalendarPage, suite: Suite, qtbot: QtBot) -> None:
    interview = put_interview(suite.store, "2026-11-25T10:00")
    page.grid.choose_day(date(2026, 11, 25))
    with qtbot.waitSignal(page.interview_requested) as wished:
        press(page, Qt.Key.Key_Return)
    assert wished.args == [interview.id]


def test_enter_goes_to_the_list_of_a_day_with_several(page: CalendarPage, suite: Suite, qtbot: QtBot) -> None:
    put_interview(suite.store, "2026-11-25T10:00")
    put_interview(suite.store, "2026-11-25T12:00", organisation="Contoso")
    page.grid.choose_day(date(2026, 11, 25))
    press(page, Qt.Key.Key_Return)
    focused = QApplication.focusWidget()
    assert isinstance(focused, ItemRow)
    QTest.keyClick(focused, Qt.Key.Key_Escape)
    assert page.grid.hasFocus()


def test_double_click_on_an_item_opens_it(page: CalendarPage, suite: Suite, qtbot: QtBot) -> None:
    interview = put_interview(suite.store, "2026-11-25T10:00")
    item = page.grid.items_on(date(2026, 11, 25))[0]
    with qtbot.waitSignal(page.interview_requested) as wished:
        QTest.mouseDClick(page.grid, Qt.MouseButton.LeftButton, pos=page.grid.item_rect(item).center())
    assert wished.args == [interview.id]


def test_double_click_on_a_day_begins_an_interview_there(page: CalendarPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.new_interview_requested) as wished:
        QTest.mouseDClick(page.grid, Qt.MouseButton.LeftButton, pos=middle(page, date(2026, 11, 12)))
    assert wished.args == [date(2026, 11, 12)]


def test_n_begins_an_interview_on_the_chosen_day(page: CalendarPage, qtbot: QtBot) -> None:
    press(page, Qt.Key.Key_Down)
    with qtbot.waitSignal(page.new_interview_requested) as wished:
        press(page, Qt.Key.Key_N)
    assert wished.args == [date(2026, 11, 30)]


def test_the_main_button_begins_one_too(page: CalendarPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.new_interview_requested) as wished:
        click(page, "new_interview")
    assert wished.args == [TODAY]


# Moving


def drag(page: CalendarPage, day: date, to: date) -> None:
    item = page.grid.items_on(day)[0]
    start, end = page.grid.item_rect(item, day).center(), page.grid.day_rect(to).center()
    QTest.mousePress(page.grid, Qt.MouseButton.LeftButton, pos=start)
    for step in range(1, 6):
        QTest.mouseMove(page.grid, start + (end - start) * (step / 5))
    QTest.mouseRelease(page.grid, Qt.MouseButton.LeftButton, pos=end)


def test_dragging_an_interview_moves_it_and_undo_brings_it_back(page: CalendarPage, suite: Suite, qtbot: QtBot) -> None:
    interview = put_interview(suite.store, "2026-11-25T10:00")
    with qtbot.waitSignal(page.said) as said:
        drag(page, date(2026, 11, 25), date(2026, 11, 27))
    kept = suite.store.need(Interview, interview.id)
    assert (kept.start.isoformat(), kept.end.isoformat()) == ("2026-11-27T10:00:00", "2026-11-27T10:45:00")
    assert page.grid.day == date(2026, 11, 27)
    assert said.args is not None
    suite.history.undo(said.args[1])
    assert suite.store.need(Interview, interview.id).start.day == 25
    assert page.grid.items_on(date(2026, 11, 25))


def test_alt_and_an_arrow_move_it_with_the_keyboard(page: CalendarPage, suite: Suite) -> None:
    interview = put_interview(suite.store, "2026-11-25T10:00")
    page.grid.choose_day(date(2026, 11, 25))
    press(page, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    press(page, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert suite.store.need(Interview, interview.id).start.isoformat() == "2026-12-03T10:00:00"
    assert page.grid.day == date(2026, 12, 3)


def test_the_hour_stays_the_same_there_across_a_change_of_the_clocks(page: CalendarPage, suite: Suite) -> None:
    interview = put_interview(suite.store, "2027-03-27T10:00")
    page.grid.choose_day(date(2027, 3, 27))
    press(page, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert suite.store.need(Interview, interview.id).start.isoformat() == "2027-03-28T10:00:00"


def test_an_interview_is_not_moved_into_the_past(page: CalendarPage, suite: Suite, qtbot: QtBot) -> None:
    interview = put_interview(suite.store, "2026-11-25T10:00")
    with qtbot.waitSignal(page.said) as said:
        drag(page, date(2026, 11, 25), date(2026, 11, 20))
    assert said.args is not None and said.args[1] == 0
    assert suite.store.need(Interview, interview.id).start.day == 25


def test_what_has_happened_cannot_be_dragged(page: CalendarPage, suite: Suite) -> None:
    interview = put_interview(suite.store, "2026-11-16T10:00", state=InterviewState.TOOK_PLACE)
    drag(page, date(2026, 11, 16), date(2026, 11, 27))
    assert suite.store.need(Interview, interview.id).start.day == 16


def test_what_is_done_keeps_the_shape_of_its_kind(page: CalendarPage, suite: Suite) -> None:
    interview = put_interview(suite.store, "2026-11-16T10:00")
    days = {ContactPurpose.THANK_YOU: date(2026, 11, 18), ContactPurpose.FOLLOW_UP: date(2026, 11, 20)}
    for purpose, day in days.items():
        suite.follow_ups.log_contact(
            Contact(interview_id=interview.id, ours=True, channel=Channel.PHONE, purpose=purpose, on=day)
        )
    page.refresh()
    signs = []
    for day in days.values():
        (item,) = (one for one in page.grid.items_on(day) if one.done)
        rect = page.grid.item_rect(item, day)
        assert not rect.isEmpty()
        signs.append(page.grid.grab(QRect(rect.left() + 4, rect.top() + 2, 14, rect.height() - 4)).toImage())
    assert signs[0] != signs[1]


@pytest.mark.parametrize("view", ["month", "week"])
def test_the_ring_of_the_chosen_day_does_not_strike_through_the_words_of_a_bar(
    make_page: MakePage, suite: Suite, view: str
) -> None:
    page = make_page()
    put_interview(suite.store, "2026-11-11T10:00", minutes=4 * 1440)
    page.refresh()
    page.show_view(view)
    day = date(2026, 11, 13)
    shown = page.views.view
    assert isinstance(shown, MonthView | WeekView)
    shown.setFocus()
    shown.choose_day(day)
    (long,) = (one for one in shown.items_on(day) if one.kind == "interview")
    bar, cell = shown.item_rect(long, day), shown.day_rect(day)
    picture = shown.grab().toImage()

    def darkest(y: int) -> int:
        """On the left side of the ring, at this height."""
        near = [picture.pixelColor(x, y) for x in range(cell.left(), cell.left() + 4)]
        return 255 - min(one.lightness() for one in near)

    assert 0 < darkest(bar.center().y()) < 0.6 * darkest(cell.bottom() - 12)


# Filters


def test_a_kind_can_be_left_out_and_stays_so(make_page: MakePage, suite: Suite) -> None:
    page = make_page()
    put_interview(suite.store, "2026-11-25T10:00")
    click(page, "show_interview")
    assert page.grid.items_on(date(2026, 11, 25)) == []
    page.hide()
    again = make_page()
    assert again.grid.items_on(date(2026, 11, 25)) == []
    click(again, "show_interview")
    assert len(again.grid.items_on(date(2026, 11, 25))) == 1


def test_nothing_is_never_said_of_what_filters_keep_back(make_page: MakePage, suite: Suite, qtbot: QtBot) -> None:
    page = make_page()
    put_interview(suite.store, "2026-11-25T10:00")
    day, left_out = date(2026, 11, 25), "Left out: Interview, Thank-you"
    assert left_out not in page.grid.day_name(30) + words(page)
    click(page, "show_interview")
    click(page, "show_thank_you")
    assert page.grid.day_name(30) == f"Wednesday 25 November, nothing. {left_out}"
    page.grid.choose_day(day)
    assert left_out in words(pane(page, qtbot))
    page.show_view("week")
    shown = page.views.view
    assert isinstance(shown, WeekView)
    assert shown.day_name(2) == f"Wednesday 25 November, nothing. {left_out}"
    page.show_view("agenda")
    agenda = page.views.view
    assert isinstance(agenda, AgendaView)
    assert agenda.day_name(day) == f"Wednesday 25 November, nothing. {left_out}"
    assert agenda._words.empty() == f"Nothing on this day. {left_out}"
    assert agenda._words.last(day).endswith(left_out)
    click(page, "show_interview")
    click(page, "show_thank_you")
    assert agenda._words.empty() == "Nothing on this day."
    assert agenda.day_name(day) == "Wednesday 25 November, one interview"


# Sizes, languages, looks


def test_in_a_narrow_window_the_day_floats_and_escape_closes_it(
    make_page: MakePage, suite: Suite, qtbot: QtBot
) -> None:
    page = make_page(836, 600)
    put_interview(suite.store, "2026-11-25T10:00")
    assert not is_seen(page, "day_pane")
    click_item(page, date(2026, 11, 25))
    floating = pane(page, qtbot)
    assert page.rect().contains(floating.geometry())
    assert not floating.geometry().intersects(page.grid.day_rect(date(2026, 11, 25)).translated(page.grid.pos()))
    click(page, "close_day")
    assert not is_seen(page, "day_pane")
    click_item(page, date(2026, 11, 25))
    assert is_seen(page, "day_pane")
    press(page, Qt.Key.Key_Escape)
    press(page, Qt.Key.Key_Escape)
    assert not is_seen(page, "day_pane")


@pytest.mark.parametrize("field", ["quick_add_line", "calendar_search"])
def test_what_floats_makes_way_for_who_types_above(make_page: MakePage, suite: Suite, field: str) -> None:
    page = make_page(836, 600)
    put_interview(suite.store, "2026-11-25T10:00")
    click_item(page, date(2026, 11, 25))
    assert is_seen(page, "day_pane")
    press(page, Qt.Key.Key_Q if field == "quick_add_line" else Qt.Key.Key_Slash)
    assert not is_seen(page, "day_pane")
    line = page.findChild(QLineEdit, field)
    assert line is not None and line.hasFocus()


def test_what_floats_leaves_the_head_to_be_used(make_page: MakePage, suite: Suite, qtbot: QtBot) -> None:
    page = make_page(836, 600)
    for hour in range(8, 20):
        put_interview(suite.store, f"2026-11-02T{hour:02}:00", organisation=f"Organisation {hour}")
    page.refresh()
    click_item(page, date(2026, 11, 2))
    floating = pane(page, qtbot)
    assert page.rect().contains(floating.geometry())
    assert not floating.geometry().intersects(page.head.geometry())


def test_a_wider_window_puts_the_day_beside_the_month(make_page: MakePage) -> None:
    page = make_page(836, 600)
    page.resize(1068, 832)
    assert is_seen(page, "day_pane")
    assert not is_seen(page, "close_day")


def test_the_first_weekday_comes_from_the_settings(page: CalendarPage, suite: Suite) -> None:
    from dataclasses import replace

    suite.settings.save(replace(suite.settings.get(), first_weekday=6))
    assert page.grid.day_name(0).startswith("Sunday 1 November")


def test_week_numbers_are_shown_where_people_use_them() -> None:
    assert calendar_words.wants_week_numbers(QLocale("de_DE"), 0)
    assert not calendar_words.wants_week_numbers(QLocale("de_DE"), 6)
    assert not calendar_words.wants_week_numbers(QLocale("en_GB"), 0)


def test_the_weekend_is_that_of_the_locale() -> None:
    assert (
        calendar_words.days_of(QLocale("en_GB"), 0, Dates(QLocale("en_GB")).short_day).weekend
        == [False] * 5 + [True] * 2
    )
    assert calendar_words.days_of(QLocale("ar_EG"), 5, str).weekend == [True] + [False] * 5 + [True]


def test_the_first_of_a_month_is_written_as_the_locale_does() -> None:
    first = {name: calendar_words.days_of(QLocale(name), 0, Dates(QLocale(name)).short_day).firsts[10] for name in
             ("en_GB", "en_US")}  # fmt: skip
    assert first == {"en_GB": "1 Nov", "en_US": "Nov 1"}


def test_today_is_a_filled_badge(page: CalendarPage, look: Look) -> None:
    cell = page.grid.day_rect(TODAY)
    picture = page.grid.grab().toImage()
    badge = sum(
        picture.pixelColor(x, y) == look.theme.color("accent")
        for x in range(cell.left() + 4, cell.left() + 34)
        for y in range(cell.top() + 4, cell.top() + 24)
    )
    other = page.grid.day_rect(date(2026, 11, 24))
    assert badge > 150
    assert picture.pixelColor(other.left() + 30, other.top() + 14) == look.theme.color("surface")


def test_the_months_beside_are_made_ready_while_nobody_waits(page: CalendarPage, qtbot: QtBot) -> None:
    qtbot.waitUntil(page.grid.neighbours_ready, timeout=3000)
    before = page.grid.grab().toImage()
    press(page, Qt.Key.Key_PageDown)
    press(page, Qt.Key.Key_PageUp)
    assert page.grid.grab().toImage() == before


def test_what_is_held_down_only_puts_off_the_months_beside(page: CalendarPage, qtbot: QtBot) -> None:
    QTest.mousePress(page.grid, Qt.MouseButton.LeftButton, pos=page.grid.day_rect(date(2026, 11, 24)).center())
    page.grid.refresh()
    qtbot.wait(3 * AHEAD_MS)
    assert not page.grid.neighbours_ready()
    page.grid.setUpdatesEnabled(False)  # no picture that is asked for anew begins it again
    QTest.mouseRelease(page.grid, Qt.MouseButton.LeftButton, pos=page.grid.day_rect(date(2026, 11, 24)).center())
    qtbot.waitUntil(page.grid.neighbours_ready, timeout=3000)


def test_large_fonts_leave_the_number_of_what_does_not_fit(
    make_page: MakePage, suite: Suite, set_text_scale: object
) -> None:
    assert callable(set_text_scale)
    set_text_scale(2.0)
    page = make_page(836, 560)
    for hour in (9, 11, 13):
        put_interview(suite.store, f"2026-11-25T{hour:02}:00", organisation=f"Firm {hour}")
    day = date(2026, 11, 25)
    assert not page.grid.more_rect(day).isEmpty()
    assert page.grid.day_rect(day).contains(page.grid.more_rect(day))


def test_american_dates_and_hours(make_page: MakePage, look: Look, suite: Suite) -> None:
    page = make_page(other_look=Look(look.theme, look.icons, Dates(QLocale("en_US"))))
    put_interview(suite.store, "2026-11-25T14:00")
    item = page.grid.items_on(date(2026, 11, 25))[0]
    assert page.grid.label(item).whole.replace("\u202f", " ").startswith("2:00 PM")
    assert page.grid.day_name(0).startswith("Sunday, November 1")
