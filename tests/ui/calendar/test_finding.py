"""Finding and filtering on the Calendar page: what is typed after `/`, and the organisations that are shown alone."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QListWidget, QWidget
from pytestqt.qtbot import QtBot

from postview_desktop.domain.application import Organisation
from postview_desktop.domain.change import Verb
from postview_desktop.domain.interview import InterviewState
from postview_desktop.services.suite import Suite
from postview_desktop.ui.calendar.page import CalendarPage
from tests.support.builders import put_interview
from tests.support.window import click, is_seen, seen, settle, type_keys
from tests.ui.calendar.conftest import MakePage

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # raise() and the keyboard of a popup

DAY = date(2026, 11, 25)


def search(page: CalendarPage, text: str, qtbot: QtBot) -> list[str]:
    """What is offered after `/` and a few words."""
    QTest.keyClicks(page.views.view, "/")
    field = seen(page, QLineEdit, "calendar_search")
    assert field.hasFocus()
    type_keys(field, text)
    qtbot.waitUntil(lambda: is_seen(page, "calendar_hits"), timeout=2000)
    return hits(page)


def hits(page: CalendarPage) -> list[str]:
    found = seen(page, QListWidget, "calendar_hit_list")
    return [found.item(row).text() for row in range(found.count())]


def key(page: CalendarPage, which: Qt.Key) -> None:
    focused = QApplication.focusWidget()
    assert focused is not None and page.isAncestorOf(focused)
    QTest.keyClick(focused, which)


def organisations(page: CalendarPage, day: date = DAY) -> set[str]:
    return {item.organisation for item in page.views.view.items_on(day)}


@pytest.fixture
def three(suite: Suite) -> None:
    put_interview(suite.store, "2026-11-25T10:00", people=("Ána Ribeiro",))
    put_interview(suite.store, "2026-11-25T12:00", organisation="Contoso")
    put_interview(suite.store, "2027-05-04T12:00", organisation="Contoso", title="Final")


@pytest.mark.usefixtures("three")
@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("cont", ["Tue 4 May 2027: Contoso, Final", "Wed 25 Nov 2026: Contoso, First round"]),
        ("contoso fin", ["Tue 4 May 2027: Contoso, Final"]),
        ("ána rib", ["Wed 25 Nov 2026: Northwind, First round"]),
        ("zzz", ["Nothing found."]),
    ],
)
def test_words_find_interviews_by_organisation_title_and_people(
    page: CalendarPage, qtbot: QtBot, text: str, found: list[str]
) -> None:
    assert search(page, text, qtbot) == found


@pytest.mark.usefixtures("three")
@pytest.mark.parametrize("view", ["month", "week", "agenda"])
def test_enter_turns_to_the_day_of_a_hit_and_chooses_it(page: CalendarPage, qtbot: QtBot, view: str) -> None:
    click(page, f"choose_{view}")
    search(page, "final", qtbot)
    key(page, Qt.Key.Key_Return)
    shown = page.views.view
    assert shown.day == date(2027, 5, 4)
    item = shown.item()
    assert item is not None and item.title == "Final"
    assert shown.hasFocus()
    assert not is_seen(page, "calendar_hits")


@pytest.mark.usefixtures("three")
def test_the_hits_are_gone_through_by_keys(page: CalendarPage, qtbot: QtBot) -> None:
    search(page, "contoso", qtbot)
    key(page, Qt.Key.Key_Down)
    key(page, Qt.Key.Key_Down)
    key(page, Qt.Key.Key_Return)
    item = page.views.view.item()
    assert item is not None and (page.views.view.day, item.organisation) == (DAY, "Contoso")


@pytest.mark.usefixtures("three")
def test_the_search_is_reached_from_beside_the_page_and_takes_a_slash_itself(page: CalendarPage, qtbot: QtBot) -> None:
    button = seen(page, QWidget, "go_to_today")
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Slash)
    field = seen(page, QLineEdit, "calendar_search")
    assert field.hasFocus()
    QTest.keyClicks(field, "a/b?")
    assert field.text() == "a/b?"
    assert not is_seen(page, "calendar_keys")


@pytest.mark.usefixtures("three")
def test_up_and_escape_lead_back(page: CalendarPage, qtbot: QtBot) -> None:
    search(page, "contoso", qtbot)
    key(page, Qt.Key.Key_Down)
    key(page, Qt.Key.Key_Up)
    assert seen(page, QLineEdit, "calendar_search").hasFocus()
    key(page, Qt.Key.Key_Escape)
    assert page.views.view.hasFocus()
    assert not is_seen(page, "calendar_hits")
    assert seen(page, QLineEdit, "calendar_search").text() == ""


@pytest.mark.usefixtures("three")
def test_a_click_takes_a_hit_before_the_field_loses_it(page: CalendarPage, qtbot: QtBot) -> None:
    search(page, "northwind", qtbot)
    found = seen(page, QListWidget, "calendar_hit_list")
    place = found.visualItemRect(found.item(0)).center()
    QTest.mouseClick(found.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert page.views.view.day == DAY


@pytest.mark.usefixtures("three")
def test_what_the_filters_leave_out_is_let_through_when_it_is_asked_for_by_name(
    page: CalendarPage, qtbot: QtBot
) -> None:
    click(page, "show_interview")
    search(page, "northwind", qtbot)
    key(page, Qt.Key.Key_Return)
    item = page.views.view.item()
    assert item is not None and item.organisation == "Northwind"
    assert seen(page, QWidget, "show_interview").property("checked")


@pytest.mark.parametrize(
    ("start", "state"),
    [
        ("2026-11-25T10:00", InterviewState.MOVED),
        ("9999-06-01T10:00", InterviewState.PLANNED),
        ("0001-01-01T10:00", InterviewState.PLANNED),
    ],
)
def test_what_no_day_can_show_is_opened(
    page: CalendarPage, suite: Suite, qtbot: QtBot, start: str, state: InterviewState
) -> None:
    held = put_interview(suite.store, start, state=state)
    search(page, "northwind", qtbot)
    with qtbot.waitSignal(page.interview_requested) as wished:
        key(page, Qt.Key.Key_Return)
    assert wished.args == [held.id]


# Organisations


def tick(page: CalendarPage, name: str) -> None:
    """Type a part of a name into the menu of organisations and take the first line with Enter."""
    menu = seen(page, QWidget, "organisation_menu")
    field = seen(menu, QLineEdit, "organisation_search")
    field.clear()
    type_keys(field, name)
    QTest.keyClick(field, Qt.Key.Key_Return)


@pytest.mark.usefixtures("three")
def test_organisations_are_shown_alone_and_all_again(page: CalendarPage, suite: Suite) -> None:
    put_interview(suite.store, "2026-11-25T15:00", organisation="Adatum")
    ids = {one.name: one.id for one in suite.store.find(Organisation)}
    click(page, "choose_organisations")
    tick(page, "conto")
    assert organisations(page) == {"Contoso"}
    tick(page, "ADA")
    assert organisations(page) == {"Contoso", "Adatum"}
    seen(page, QWidget, "organisation_menu").close()
    assert is_seen(page, f"organisation_{ids['Contoso']}")
    click(page, f"organisation_{ids['Contoso']}")
    assert organisations(page) == {"Adatum"}
    QTest.keyClicks(page.views.view, "c")
    assert organisations(page) == {"Northwind", "Contoso", "Adatum"}
    assert not is_seen(page, f"organisation_{ids['Adatum']}")


@pytest.mark.usefixtures("three")
def test_the_filter_holds_in_every_view(page: CalendarPage) -> None:
    QTest.keyClicks(page.views.view, "f")
    tick(page, "contoso")
    seen(page, QWidget, "organisation_menu").close()
    for view in ("week", "agenda", "month"):
        click(page, f"choose_{view}")
        assert organisations(page) == {"Contoso"}


@pytest.mark.usefixtures("three")
def test_the_list_is_ticked_by_space_and_says_where_nothing_fits(page: CalendarPage) -> None:
    click(page, "choose_organisations")
    menu = seen(page, QWidget, "organisation_menu")
    field = seen(menu, QLineEdit, "organisation_search")
    QTest.keyClick(field, Qt.Key.Key_Down)
    lines = seen(menu, QListWidget, "organisation_list")
    assert lines.hasFocus()
    QTest.keyClick(lines, Qt.Key.Key_Space)
    assert organisations(page) == {"Contoso"}
    type_keys(field, "zzz")
    assert lines.count() == 0
    assert "No organisation of that name." in [
        one.property("text") for one in menu.findChildren(QWidget) if one.isVisible()
    ]
    menu.close()


@pytest.mark.usefixtures("three")
def test_an_organisation_that_is_gone_takes_its_filter_along(page: CalendarPage, suite: Suite) -> None:
    click(page, "choose_organisations")
    tick(page, "north")
    seen(page, QWidget, "organisation_menu").close()
    lone = next(one for one in suite.store.find(Organisation) if one.name == "Northwind")
    with suite.store.change(Verb.DATA_IMPORTED) as change:
        change.delete(lone)
    page.refresh()
    assert not is_seen(page, f"organisation_{lone.id}")
    assert organisations(page) == {"Contoso"}


@pytest.mark.parametrize("kind", ["interview", "thank_you", "follow_up", "closing", "reflection", "letter", "goal"])
def test_every_kind_has_a_chip_with_a_word(make_page: MakePage, suite: Suite, kind: str) -> None:
    page = make_page()
    click(page, f"show_{kind}")
    assert suite.settings.get().calendar_hidden == kind
    assert page.filters.shown().hidden_kinds == {kind}
    click(page, f"show_{kind}")
    assert suite.settings.get().calendar_hidden == ""


def test_where_the_head_has_no_room_from_the_first_the_search_stands_with_the_filters(
    make_page: MakePage, set_text_scale: Callable[[float], None]
) -> None:
    set_text_scale(2.0)
    page = make_page(1060, 800)
    settle()
    assert page.filters.isAncestorOf(page.find_bar)
    assert page.find_bar.mapTo(page, page.find_bar.rect().topLeft()).y() > page.head.geometry().bottom()
