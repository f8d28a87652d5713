"""What the three views and the pane show of interviews far away, in doubled and missing hours, on a journey."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import date, datetime

import pytest
from pytestqt.qtbot import QtBot

from postview_desktop.domain.interview import Interview, epoch_of, timed, wall_of
from postview_desktop.services.suite import Suite
from postview_desktop.ui.calendar.page import CalendarPage
from postview_desktop.ui.common.context import Look
from postview_desktop.ui.common.moments import city_of, there_and_here
from tests.services.test_time_table import CASES, Case, of
from tests.support.clock import FixedClock

VIEWS = ("month", "week", "agenda")
MakePage = Callable[..., CalendarPage]


def made(suite: Suite, clock: FixedClock, case: Case) -> Interview:
    clock.set("2026-11-23T09:00", case.home)
    start = datetime.fromisoformat(case.there).replace(fold=int(case.second))
    end = wall_of(epoch_of(start, case.zone) + 1800, case.zone)
    return suite.interviews.add(timed(Interview(), start, end, case.zone), organisation_name="Globex")


def interviews_on(page: CalendarPage, day: date) -> list[int]:
    view = page.views.view
    view.choose_day(day)
    return [item.interview_id for item in view.items_on(day) if item.kind == "interview"]


@pytest.mark.parametrize("case", [one for one in CASES if "2026" <= one.utc < "2028"], ids=of)
def test_every_view_has_it_on_the_day_that_it_is_here(
    case: Case, make_page: MakePage, suite: Suite, clock: FixedClock
) -> None:
    kept = made(suite, clock, case)
    page = make_page()
    here = datetime.fromisoformat(case.here)
    for key in VIEWS:
        page.show_view(key)
        assert interviews_on(page, here.date()) == [kept.id], key
    page.fill_now()
    pane = "\n".join(_texts(page.pane))
    assert f"{here:%H:%M}" in pane


def _texts(widget: object) -> list[str]:
    from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

    assert isinstance(widget, QWidget)
    labels = [label.text() for label in widget.findChildren(QLabel) if label.isVisible()]
    return labels + [button.text() for button in widget.findChildren(QAbstractButton) if button.isVisible()]


@pytest.mark.parametrize("case", CASES, ids=of)
def test_both_times_are_said_where_they_differ(case: Case, look: Look) -> None:
    start = datetime.fromisoformat(case.there).replace(fold=int(case.second))
    said = there_and_here(look, "There", start, None, case.zone, case.home)
    here = datetime.fromisoformat(case.here).replace(second=0)
    if here == start and case.there == case.here:
        assert said == "There"
    else:
        assert city_of(case.zone) in said and f"{here:%H:%M}" in said


def test_on_a_journey_every_view_moves_with_the_computer(
    make_page: MakePage, suite: Suite, clock: FixedClock, qtbot: QtBot
) -> None:
    kept = made(suite, clock, Case("2026-11-24T20:00", "America/New_York", "Europe/Berlin", "", ""))
    page = make_page()
    for key in VIEWS:
        page.show_view(key)
        assert interviews_on(page, date(2026, 11, 25)) == [kept.id], key
    for key in VIEWS:
        page.show_view(key)
        clock._zone = "America/New_York"
        page._on_tick()
        assert interviews_on(page, date(2026, 11, 24)) == [kept.id], key
        assert interviews_on(page, date(2026, 11, 25)) == [], key
        clock._zone = "Europe/Berlin"
        page._on_tick()
        assert interviews_on(page, date(2026, 11, 25)) == [kept.id], key


@pytest.mark.parametrize("zone", ["Mars/Phobos", "Customized Time Zone", ""])
def test_an_unknown_zone_harms_no_view(zone: str, make_page: MakePage, suite: Suite, clock: FixedClock) -> None:
    kept = made(suite, clock, Case("2026-11-24T14:00", "Europe/Helsinki", "Europe/London", "", ""))
    with closing(sqlite3.connect(suite.store.path)) as file, file:
        file.execute("update interview set zone = ?", (zone,))
    page = make_page()
    for key in VIEWS:
        page.show_view(key)
        assert interviews_on(page, date(2026, 11, 24)) == [kept.id], key
        item = page.views.view.items_on(date(2026, 11, 24))[0]
        page.views.view.choose_item(item)
        page.grab()
        page.fill_now()
        pane = "\n".join(_texts(page.pane))
        assert "12:00" in pane
        assert "UTC+2" in pane or key != "month", pane
