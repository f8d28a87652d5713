"""Putting in and changing an interview by hand."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from postview_desktop.domain.interview import Interview, InterviewKind, InterviewState
from postview_desktop.services.suite import Suite
from postview_desktop.storage import Store
from postview_desktop.ui.common.context import Look
from postview_desktop.ui.common.enum_field import EnumField
from postview_desktop.ui.common.free_time import FreeTime, Wish
from postview_desktop.ui.interviews.page import InterviewsPage
from tests.support.builders import put_interview
from tests.support.window import choose, click, is_seen, retype, seen, words
from tests.ui.interviews.conftest import Heard, type_into_choice

# The list that offers completions is a window of its own, which the offscreen plug-in can neither raise nor grab for.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def fill_in_the_least(page: InterviewsPage) -> None:
    page.new(None)
    type_into_choice(page, "organisation", "Northwind")
    retype(page, "role", "Data engineer")
    retype(page, "start_day", "30 Nov 2026")
    retype(page, "start_time", "14:00")


def only(store: Store) -> Interview:
    (interview,) = store.find(Interview)
    return interview


def test_a_stretch_of_the_week_is_in_the_form(page: InterviewsPage, suite: Suite) -> None:
    page.new(FreeTime(datetime(2026, 11, 30, 9, 15), datetime(2026, 11, 30, 11)))
    type_into_choice(page, "organisation", "Northwind")
    click(page, "form_save")
    interview = only(suite.store)
    assert (interview.start, interview.end) == (datetime(2026, 11, 30, 9, 15), datetime(2026, 11, 30, 11))


def test_a_new_interview_by_hand(page: InterviewsPage, suite: Suite, heard: Heard) -> None:
    fill_in_the_least(page)
    retype(page, "round_title", "second round")
    click(page, "form_save")
    interview = only(suite.store)
    assert (interview.start, interview.end) == (datetime(2026, 11, 30, 14), datetime(2026, 11, 30, 14, 45))
    assert interview.zone == "Europe/London"
    view = suite.interviews.get(interview.id)
    assert (view.organisation.name, view.application.role) == ("Northwind", "Data engineer")
    assert "Data engineer, second round" in words(page)
    words_said, change = heard.said[-1]
    assert "in the calendar" in words_said
    suite.history.undo(change)
    assert not suite.store.find(Interview)


def test_a_missing_organisation_is_said_at_the_field_and_nothing_is_lost(page: InterviewsPage, suite: Suite) -> None:
    page.new(None)
    retype(page, "role", "Data engineer")
    click(page, "form_save")
    assert "Put in the organisation" in words(page)
    assert seen(page, QLineEdit, "role").text() == "Data engineer"
    assert not suite.store.find(Interview)


def test_an_end_before_the_start_is_said_at_the_field(page: InterviewsPage, suite: Suite) -> None:
    fill_in_the_least(page)
    retype(page, "end_time", "13:00")
    click(page, "form_save")
    assert "The end is not after the start" in words(page)
    assert not suite.store.find(Interview)


def test_moving_the_start_moves_the_end(page: InterviewsPage) -> None:
    fill_in_the_least(page)
    retype(page, "end_time", "15:30")
    retype(page, "start_time", "16:00")
    assert seen(page, QLineEdit, "end_time").text() == "17:30"
    assert "1 h 30 min" in words(page)


def test_another_zone_is_shown_in_mine(page: InterviewsPage) -> None:
    fill_in_the_least(page)
    type_into_choice(page, "zone", "America/New_York")
    assert "In your zone (London): Mon 30 Nov, 19:00 – 19:45" in words(page)


def test_a_city_is_enough_and_an_unknown_zone_is_said(page: InterviewsPage, suite: Suite) -> None:
    fill_in_the_least(page)
    type_into_choice(page, "zone", "Atlantis")
    click(page, "form_save")
    assert "PostView knows no time zone of this name" in words(page)
    type_into_choice(page, "zone", "berlin")
    click(page, "form_save")
    assert only(suite.store).zone == "Europe/Berlin"


def test_the_hour_that_does_not_exist_is_told_gently(page: InterviewsPage) -> None:
    fill_in_the_least(page)
    retype(page, "start_day", "28 Mar 2027")
    retype(page, "start_time", "01:30")
    assert "There is no 01:30 on that day" in words(page)
    assert "taken for 02:30" in words(page)


def test_the_hour_that_comes_twice_is_told_gently(page: InterviewsPage) -> None:
    fill_in_the_least(page)
    retype(page, "start_day", "31 Oct 2027")
    retype(page, "start_time", "01:30")
    assert "01:30 comes twice on that day" in words(page)
    assert seen(page, QPushButton, "choose_first").isChecked()


def test_either_hour_of_a_doubled_one_can_be_chosen_and_is_kept(page: InterviewsPage, suite: Suite) -> None:
    fill_in_the_least(page)
    retype(page, "start_day", "31 Oct 2027")
    retype(page, "start_time", "01:30")
    click(page, "choose_second")
    assert "45 minutes" in words(page)
    click(page, "form_save")
    kept = only(suite.store)
    assert kept.start == datetime(2027, 10, 31, 1, 30) and kept.start.fold == 1
    assert kept.start_utc == int(datetime(2027, 10, 31, 1, 30, tzinfo=UTC).timestamp())
    assert kept.end_utc - kept.start_utc == 45 * 60


def test_the_first_of_two_hours_ends_by_the_time_that_passes(page: InterviewsPage, suite: Suite) -> None:
    fill_in_the_least(page)
    retype(page, "start_day", "31 Oct 2027")
    retype(page, "start_time", "01:30")
    assert "45 minutes" in words(page)
    click(page, "form_save")
    kept = only(suite.store)
    assert kept.start_utc == int(datetime(2027, 10, 31, 0, 30, tzinfo=UTC).timestamp())
    assert (kept.end, kept.end.fold) == (datetime(2027, 10, 31, 1, 15), 1)
    assert kept.end_utc - kept.start_utc == 45 * 60


def test_an_ordinary_hour_asks_nothing(page: InterviewsPage) -> None:
    fill_in_the_least(page)
    assert not any(one.isVisible() for one in page.findChildren(QPushButton, "choose_first"))


def test_F8_the_country_of_the_organisation_is_kept(page: InterviewsPage, suite: Suite) -> None:
    fill_in_the_least(page)
    type_into_choice(page, "country", "Germany")
    type_into_choice(page, "industry", "Banking")
    click(page, "form_save")
    organisation = suite.interviews.get(only(suite.store).id).organisation
    assert (organisation.country, organisation.industry) == ("DE", "Banking")


def test_a_country_that_is_none_is_said(page: InterviewsPage) -> None:
    fill_in_the_least(page)
    type_into_choice(page, "country", "Ruritania")
    click(page, "form_save")
    assert "PostView knows no country of this name" in words(page)


def test_a_known_organisation_offers_its_open_applications(page: InterviewsPage, suite: Suite) -> None:
    first = put_interview(suite.store, "2026-11-09T10:00")
    page.new(None)
    assert not is_seen(page, "application")
    type_into_choice(page, "organisation", "northwind")
    box = seen(page, QComboBox, "application")
    assert [box.itemText(place) for place in range(box.count())] == ["Data analyst", "A new application there"]
    assert not is_seen(page, "role")
    click(page, "form_save")
    added = max(suite.store.find(Interview), key=lambda interview: interview.id)
    assert added.application_id == first.application_id


def test_cancel_asks_once_where_something_was_typed(page: InterviewsPage, suite: Suite) -> None:
    fill_in_the_least(page)
    click(page, "form_cancel")
    assert "not saved yet" in words(page)
    click(page, "form_cancel")
    assert not is_seen(page, "interview_form")
    assert not suite.store.find(Interview)


def test_cancel_of_an_untouched_form_just_leaves(page: InterviewsPage) -> None:
    page.new(None)
    click(page, "form_cancel")
    assert not is_seen(page, "interview_form")


def test_a_half_written_form_waits(page: InterviewsPage, suite: Suite) -> None:
    put_interview(suite.store, organisation="Adatum")
    fill_in_the_least(page)
    page.show_list()
    assert "half written" in words(page)
    click(page, "banner_button")
    assert seen(page, QLineEdit, "role").text() == "Data engineer"
    page.show_list()
    page.new(None)
    assert seen(page, QLineEdit, "role").text() == "Data engineer"


def test_changing_an_interview_its_role_and_its_organisation(page: InterviewsPage, suite: Suite) -> None:
    known = put_interview(suite.store)
    page.open(known.id)
    choose(page, "menu_edit")
    type_into_choice(page, "organisation", "Northwind Bank")
    retype(page, "role", "Chief analyst")
    retype(page, "place", "8 Harbour Row")
    field = seen(page, EnumField, "kind")
    field.setCurrentIndex(field.findText("On site"))
    click(page, "form_save")
    view = suite.interviews.get(known.id)
    assert view.interview.place == "8 Harbour Row"
    assert view.interview.kind.value == "on_site"
    assert (view.organisation.name, view.application.role) == ("Northwind Bank", "Chief analyst")
    assert len(suite.applications.organisations()) == 1


def test_a_moved_interview_with_a_new_time_is_planned_again(page: InterviewsPage, suite: Suite) -> None:
    known = put_interview(suite.store, "2026-11-24T10:00")
    page.open(known.id)
    choose(page, "menu_moved")
    assert suite.interviews.get(known.id).interview.state is InterviewState.MOVED
    click(page, "banner_button")
    retype(page, "start_day", "1 Dec 2026")
    click(page, "form_save")
    moved = suite.interviews.get(known.id).interview
    assert moved.state is InterviewState.PLANNED
    assert moved.start == datetime(2026, 12, 1, 10)


def test_a_half_written_form_is_there_again_after_a_crash(
    page: InterviewsPage, suite: Suite, look: Look, qtbot: QtBot
) -> None:
    fill_in_the_least(page)
    retype(page, "interview_notes", "Bring the card")
    qtbot.wait(700)
    draft = suite.drafts.get("interview")
    assert draft is not None and draft["notes"] == "Bring the card", "kept within a second, without Save"

    again = InterviewsPage(
        look,
        interviews=suite.interviews,
        applications=suite.applications,
        follow_ups=suite.follow_ups,
        letters=suite.letters,
        reflections=suite.reflections,
        history=suite.history,
        settings=suite.settings,
        clock=suite.clock,
        answers=suite.answers,
        drafts=suite.drafts,
    )
    qtbot.addWidget(again)
    again.show()
    again.new()
    assert "This is what you typed last time" in words(again)
    assert seen(again, QPlainTextEdit, "interview_notes").toPlainText() == "Bring the card"
    click(again, "form_save")
    (kept,) = suite.store.find(Interview)
    assert kept.notes == "Bring the card"
    assert suite.drafts.get("interview") is None


def test_a_form_that_is_given_up_leaves_no_draft(page: InterviewsPage, suite: Suite, qtbot: QtBot) -> None:
    fill_in_the_least(page)
    qtbot.wait(700)
    assert suite.drafts.get("interview") is not None
    click(page, "form_cancel")
    click(page, "form_cancel")
    assert suite.drafts.get("interview") is None
    page.new()
    assert "This is what you typed last time" not in words(page)


def a_wish(taken: list[bool]) -> Wish:
    start = datetime(2026, 12, 1, 14)
    return Wish(
        organisation="Globex", role="Baker", title="second round", kind=InterviewKind.PHONE, place="", link="",
        person="Ms Ada Brown", day=start.date(), time=start.time(), start=start, end=datetime(2026, 12, 1, 15),
        zone="Europe/Berlin", taken=lambda: taken.append(True),
    )  # fmt: skip


def test_what_quick_add_understood_stands_in_the_form_and_counts_as_typed(page: InterviewsPage, suite: Suite) -> None:
    taken: list[bool] = []
    page.new(a_wish(taken))
    assert taken == [True]
    assert "It is not in the calendar yet" in words(page)
    assert page.form().is_dirty()
    click(page, "form_save")
    kept = only(suite.store)
    assert (kept.title, kept.kind, kept.zone) == ("second round", InterviewKind.PHONE, "Europe/Berlin")
    assert (kept.start, kept.end) == (datetime(2026, 12, 1, 14), datetime(2026, 12, 1, 15))
    assert kept.notes == "Ms Ada Brown"


def test_a_half_written_form_is_not_written_over_by_quick_add(page: InterviewsPage) -> None:
    fill_in_the_least(page)
    before = page.form().result()
    taken: list[bool] = []
    page.new(a_wish(taken))
    assert taken == []
    assert page.form().result() == before
