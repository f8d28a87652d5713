"""The list of interviews, through what a person sees and types."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QListView
from pytestqt.qtbot import QtBot

from postview_desktop.storage import Store
from postview_desktop.ui.interviews.page import InterviewsPage
from tests.support.builders import an_application, put_interview
from tests.support.clock import FixedClock
from tests.support.window import click, is_seen, retype, seen, words
from tests.ui.interviews.conftest import Heard


def rows(page: InterviewsPage) -> list[str]:
    model = seen(page, QListView, "interview_list").model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def put_three(store: Store) -> None:
    put_interview(store, "2026-11-09T10:00", organisation="Northwind", people=("Ana Ribeiro",))
    put_interview(store, "2026-11-23T14:00", organisation="Café Zoë", title="Second round")
    put_interview(
        store,
        "2026-11-27T09:30",
        organisation="Wingtip",
        zone="America/New_York",
        application=an_application(role="Chef"),
    )


def test_an_empty_page_teaches_and_starts_the_form(page: InterviewsPage) -> None:
    assert "Your interviews will be here" in words(page)
    assert not is_seen(page, "filter_interviews")
    click(page, "empty_state_button")
    assert is_seen(page, "interview_form")


def test_each_row_is_a_sentence_for_a_screen_reader(page: InterviewsPage, store: Store) -> None:
    put_interview(store, "2026-11-23T14:00", title="Second round")
    assert rows(page) == ["Data analyst, Second round, Northwind, Monday 23 November, 14:00 – 14:45, planned"]


def test_coming_past_and_all(page: InterviewsPage, store: Store) -> None:
    put_three(store)
    assert len(rows(page)) == 3
    click(page, "choose_coming")
    assert [row.split(",")[0] for row in rows(page)] == ["Chef"]
    click(page, "choose_past")
    assert len(rows(page)) == 2
    assert "2 interviews" in words(page)


def test_it_filters_as_one_types_with_accents_folded(page: InterviewsPage, store: Store, qtbot: QtBot) -> None:
    put_three(store)
    retype(page, "filter_interviews", "cafe zoe")
    qtbot.waitUntil(lambda: len(rows(page)) == 1)
    assert "Café Zoë" in rows(page)[0]
    retype(page, "filter_interviews", "ribeiro")
    qtbot.waitUntil(lambda: "Northwind" in rows(page)[0])


def test_nothing_found_says_so_and_keeps_what_was_typed(page: InterviewsPage, store: Store, qtbot: QtBot) -> None:
    put_three(store)
    retype(page, "filter_interviews", "nobody")
    qtbot.waitUntil(lambda: "Nothing found for “nobody”" in words(page))
    assert seen(page, QLineEdit, "filter_interviews").text() == "nobody"


def test_a_click_opens_and_escape_comes_back_to_the_same_row(page: InterviewsPage, store: Store) -> None:
    put_three(store)
    view = seen(page, QListView, "interview_list")
    second = view.visualRect(view.model().index(1, 0)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=second)
    assert "Data analyst, Second round" in words(page)
    QTest.keyClick(page.detail(), Qt.Key.Key_Escape)
    assert is_seen(page, "interview_list")
    assert view.currentIndex().row() == 1


def test_enter_in_the_field_opens_the_first(page: InterviewsPage, store: Store) -> None:
    put_three(store)
    retype(page, "filter_interviews", "wingtip")
    QTest.keyClick(seen(page, QLineEdit, "filter_interviews"), Qt.Key.Key_Return)
    assert "Chef, First round" in words(page)


def test_ten_thousand_are_listed_without_a_widget_for_each(
    page: InterviewsPage, store: Store, clock: FixedClock, heard: Heard
) -> None:
    from postview_desktop.domain.change import Verb
    from tests.support.builders import an_interview

    first = put_interview(store, "2026-11-09T10:00")
    with store.change(Verb.DATA_IMPORTED) as change:
        for number in range(300):
            change.add(an_interview(first.application_id, "2026-10-01T10:00", title=f"Round {number}"))
    assert len(rows(page)) < 301, "the far end is asked for when it comes into sight"
    assert "more than 200 interviews" in words(page)
    seen(page, QListView, "interview_list").scrollToBottom()
    assert len(rows(page)) == 301
    assert "301 interviews" in words(page)
    assert len(seen(page, QListView, "interview_list").viewport().findChildren(QLineEdit)) == 0


def test_another_zone_is_named_and_said_in_mine(page: InterviewsPage, store: Store) -> None:
    put_interview(store, "2026-11-25T22:00", zone="America/New_York")
    page.refresh()
    (row,) = rows(page)
    assert "Wednesday 25 November, 22:00 – 22:45 in New York (Thu 26 Nov, 03:00 – 03:45 for you)" in row


def test_the_focus_shows_on_a_card_from_the_first(page: InterviewsPage, store: Store, qtbot: QtBot) -> None:
    put_three(store)
    page.refresh()
    page.activateWindow()
    view = seen(page, QListView, "interview_list")
    view.setFocus()
    qtbot.waitUntil(view.hasFocus)
    assert view.currentIndex().row() == 0
    view.model().show_lines([])
    page.refresh()
    assert view.currentIndex().row() == 0, "and when the list is filled anew"
