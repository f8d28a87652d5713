"""The search at a glance: its state, the week, how broad it is, and every application (C1, C2, C3)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QListView, QWidget
from pytestqt.qtbot import QtBot

from postview_desktop.domain.application import Application, Stage
from postview_desktop.services.suite import Suite
from postview_desktop.ui.common.context import Look
from postview_desktop.ui.common.enum_field import EnumField
from postview_desktop.ui.search.page import SearchPage
from tests.support.builders import put_interview
from tests.support.window import click, is_seen, retype, seen, words
from tests.ui.search.conftest import Heard, a_page, put, type_into_choice

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def rows(page: SearchPage) -> list[str]:
    model = seen(page, QListView, "application_list").model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def label(page: SearchPage, name: str) -> str:
    return seen(page, QLabel, name).text()


def test_an_empty_search_teaches_and_starts(page: SearchPage) -> None:
    assert "The search begins here" in words(page)
    assert "until the letter is in your hand" in label(page, "search_state")
    click(page, "empty_state_button")
    assert is_seen(page, "add_sheet")
    click(page, "sheet_cancel")


def test_C1_the_search_is_on_until_the_letter_is_there(page: SearchPage, suite: Suite) -> None:
    northwind = put(suite, "Northwind")
    on = "The search is on. Nothing counts as done until the letter is in your hand."
    assert label(page, "search_state") == on
    suite.applications.set_stage(northwind.id, Stage.OFFERED)
    assert label(page, "search_state") == on, "a spoken offer ends nothing"
    suite.applications.set_stage(northwind.id, Stage.LETTER_IN_HAND, date(2026, 11, 20))
    assert "The letter from Northwind is in your hand since Friday 20 November" in label(page, "search_state")


def test_C2_the_shares_stand_there_in_words_and_for_a_screen_reader(page: SearchPage, suite: Suite) -> None:
    for number in range(4):
        put(suite, f"Bank {number}", industry="Banking")
    put(suite, "Clinic", industry="Health")
    assert "Banking 4 · Health 1" in label(page, "breadth_industry_words")
    assert seen(page, QWidget, "breadth_industry").accessibleDescription() == "Banking 4, Health 1"
    assert "4 of 5 are in Banking (80 %)" in label(page, "breadth_word")
    assert "A rule of thumb: keep any one industry or organisation under 60 %." in label(page, "breadth_rule")


def test_C2_with_few_open_the_rule_says_how_little_it_says(page: SearchPage, suite: Suite) -> None:
    put(suite, "Bank", industry="Banking")
    assert not is_seen(page, "breadth_word")
    assert "little with fewer than 5 open" in label(page, "breadth_rule")


def test_C2_it_can_be_switched_off(page: SearchPage, suite: Suite) -> None:
    for number in range(5):
        put(suite, f"Bank {number}", industry="Banking")
    suite.settings.save(replace(suite.settings.get(), breadth_percent=0))
    page.refresh()
    assert not is_seen(page, "breadth_word")
    assert "switched off" in label(page, "breadth_rule")


def test_C3_the_week_beside_its_goal(page: SearchPage, suite: Suite) -> None:
    put(suite, "Northwind", applied_on=date(2026, 11, 23))
    assert label(page, "goal_count") == "1 of 2 new applications"
    assert "One more keeps the search moving" in label(page, "goal_word")
    put(suite, "Adatum", applied_on=date(2026, 11, 23))
    assert "reached" in label(page, "goal_word")
    suite.settings.save(replace(suite.settings.get(), weekly_goal=0))
    page.refresh()
    assert "goal is off" in label(page, "goal_word")


def test_open_ended_and_all(page: SearchPage, suite: Suite) -> None:
    put(suite, "Northwind")
    put(suite, "Litware", stage=Stage.REJECTED)
    assert [row.split(", ")[1] for row in rows(page)] == ["Northwind"]
    click(page, "choose_ended")
    assert [row.split(", ")[1] for row in rows(page)] == ["Litware"]
    click(page, "choose_all")
    assert len(rows(page)) == 2


def test_it_filters_as_one_types(page: SearchPage, suite: Suite) -> None:
    put(suite, "Café Zoë", role="Chef", source="A friend")
    put(suite, "Northwind", industry="Banking")
    for typed in ("cafe zoe", "chef", "friend"):
        retype(page, "filter_applications", typed)
        assert len(rows(page)) == 1 and "Café Zoë" in rows(page)[0]
    retype(page, "filter_applications", "nobody")
    assert "Nothing found for “nobody”" in words(page)


def test_adding_an_application(page: SearchPage, suite: Suite, heard: Heard) -> None:
    put(suite, "Northwind")
    click(page, "add_application")
    type_into_choice(page, "add_organisation", "Adatum")
    retype(page, "add_role", "Pipeline engineer")
    type_into_choice(page, "add_industry", "Health")
    type_into_choice(page, "add_country", "Germany")
    type_into_choice(page, "add_source", "A friend")
    click(page, "sheet_main")
    line = next(line for line in suite.applications.list() if line.organisation.name == "Adatum")
    assert (line.application.role, line.application.source) == ("Pipeline engineer", "A friend")
    assert line.application.stage is Stage.APPLIED
    assert (line.organisation.industry, line.organisation.country) == ("Health", "DE")
    suite.history.undo(heard.said[-1][1])
    assert len(suite.store.find(Application)) == 1


def test_a_lead_has_no_day_of_applying(page: SearchPage, suite: Suite) -> None:
    page.add()
    type_into_choice(page, "add_organisation", "Adatum")
    seen(page, EnumField, "add_stage").set_value(Stage.LEAD)
    assert not is_seen(page, "add_applied_on")
    click(page, "sheet_main")
    (line,) = suite.applications.list()
    assert (line.application.stage, line.application.applied_on) == (Stage.LEAD, None)


@pytest.fixture
def again(look: Look, suite: Suite, qtbot: QtBot) -> SearchPage:
    """Another page over the same data, as after a new start: nothing told the first one that it ends."""
    made = a_page(look, suite)
    qtbot.addWidget(made)
    made.show()
    return made


def test_what_is_half_typed_into_the_sheet_is_there_again_after_a_crash(
    page: SearchPage, again: SearchPage, suite: Suite, qtbot: QtBot
) -> None:
    page.add()
    type_into_choice(page, "add_organisation", "Adatum")
    retype(page, "add_role", "Pipeline engineer")
    qtbot.waitUntil(lambda: "Pipeline engineer" in str(suite.drafts.get("application")), timeout=1000)
    again.add()
    assert "This is what you typed last time" in words(again)
    click(again, "sheet_main")
    (line,) = suite.applications.list()
    assert (line.organisation.name, line.application.role) == ("Adatum", "Pipeline engineer")
    assert suite.drafts.get("application") is None


def test_what_is_missing_is_said_at_the_field(page: SearchPage, suite: Suite) -> None:
    page.add()
    click(page, "sheet_main")
    assert "Put in the organisation" in words(page)
    type_into_choice(page, "add_organisation", "Adatum")
    type_into_choice(page, "add_country", "Ruritania")
    click(page, "sheet_main")
    assert "PostView knows no country of this name" in words(page)
    assert not suite.applications.list()
    click(page, "sheet_cancel")


def test_a_known_organisation_brings_its_industry(page: SearchPage, suite: Suite) -> None:
    put(suite, "Northwind", industry="Banking")
    page.add()
    type_into_choice(page, "add_organisation", "Northwind")
    click(page, "sheet_main")
    assert {line.organisation.industry for line in suite.applications.list()} == {"Banking"}
    assert len(suite.applications.organisations()) == 1


def test_the_next_interview_is_beside_the_stage(page: SearchPage, suite: Suite) -> None:
    put_interview(suite.store, "2026-11-24T10:00")
    from PySide6.QtWidgets import QAbstractItemView

    view = seen(page, QAbstractItemView, "application_list")
    row = view.itemDelegate().row(view.model().index(0, 0))  # type: ignore[attr-defined]
    assert (row.beside, row.chip) == ("interview tomorrow", "interviewing")


def test_a_click_opens_and_escape_comes_back(page: SearchPage, suite: Suite) -> None:
    put(suite, "Northwind", role="Data engineer")
    view = seen(page, QListView, "application_list")
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(view.model().index(0, 0)).center())
    assert label(page, "application_title") == "Data engineer"
    QTest.keyClick(page.detail(), Qt.Key.Key_Escape)
    assert is_seen(page, "application_list")
