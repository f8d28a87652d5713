"""One application: its stage, its facts, its end (C1, C4, C5)."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit

from postview_desktop.domain.application import Application, Stage
from postview_desktop.domain.letter import LetterKind
from postview_desktop.services.suite import Suite
from postview_desktop.ui.common.enum_field import EnumField
from postview_desktop.ui.search.page import SearchPage
from tests.support.builders import put_interview
from tests.support.window import choose, click, is_seen, retype, seen, words
from tests.ui.search.conftest import Heard, put, type_into_choice

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def application(suite: Suite, page: SearchPage) -> Application:
    made = put(suite, "Northwind", industry="Banking", stage_on=date(2026, 11, 2), applied_on=date(2026, 11, 2))
    page.open(made.id)
    return made


def now(suite: Suite, application: Application) -> Application:
    return suite.applications.get(application.id).application


def label(page: SearchPage, name: str) -> str:
    return seen(page, QLabel, name).text()


def test_it_says_where_it_stands(page: SearchPage, application: Application) -> None:
    assert label(page, "stage_chip") == "applied"
    assert "Applied since Monday 2 November" in label(page, "stage_words")


def test_C1_an_offer_by_word_of_mouth_keeps_the_search_on(
    page: SearchPage, suite: Suite, application: Application, heard: Heard
) -> None:
    click(page, "stage_offered")
    assert now(suite, application).stage is Stage.OFFERED
    assert suite.search.state().on
    assert "The search stays on" in heard.said[-1][0]
    suite.history.undo(heard.said[-1][1])
    assert now(suite, application).stage is Stage.APPLIED


def test_C1_the_letter_in_hand_asks_for_the_day(page: SearchPage, suite: Suite, application: Application) -> None:
    click(page, "stage_letter_in_hand")
    retype(page, "letter_day", "1 Dec 2026")
    click(page, "sheet_main")
    assert "has not come yet" in words(page)
    retype(page, "letter_day", "20 Nov 2026")
    click(page, "sheet_main")
    assert now(suite, application).letter_on == date(2026, 11, 20)
    assert not suite.search.state().on


def test_any_other_stage_can_be_chosen_and_taken_back(
    page: SearchPage, suite: Suite, application: Application, heard: Heard
) -> None:
    field = seen(page, EnumField, "stage_all")
    field.set_value(Stage.GONE_QUIET)
    field.activated.emit(field.currentIndex())
    assert now(suite, application).stage is Stage.GONE_QUIET
    assert is_seen(page, "stage_again")
    suite.history.undo(heard.said[-1][1])
    assert now(suite, application).stage is Stage.APPLIED


def test_C4_acceptance_and_withdrawals_are_offered(
    page: SearchPage, suite: Suite, application: Application, heard: Heard
) -> None:
    other = put(suite, "Adatum", role="Pipeline engineer")
    put(suite, "Litware", stage=Stage.REJECTED)
    suite.applications.set_stage(application.id, Stage.LETTER_IN_HAND)
    text = words(page)
    assert "Acceptance: Northwind, Data engineer" in text
    assert "Withdrawal: Adatum, Pipeline engineer" in text
    assert "Litware" not in text
    click(page, f"closing_withdrawal_{other.id}")
    letter = suite.letters.get(heard.letters[-1])
    assert (letter.kind, letter.application_id) == (LetterKind.WITHDRAWAL, other.id)
    click(page, "start_all_letters")
    assert {line.letter.kind for line in suite.letters.list()} == {LetterKind.ACCEPTANCE, LetterKind.WITHDRAWAL}
    assert len(suite.letters.list()) == 2, "what was begun is not begun twice"
    assert not is_seen(page, "start_all_letters")


def test_C4_a_withdrawal_that_was_made_ends_that_application(
    page: SearchPage, suite: Suite, application: Application
) -> None:
    other = put(suite, "Adatum")
    suite.applications.set_stage(application.id, Stage.LETTER_IN_HAND)
    click(page, f"withdrew_{other.id}")
    assert now(suite, other).stage is Stage.WITHDRAWN
    assert not is_seen(page, f"withdrew_{other.id}")


def test_C5_after_a_no_a_short_reply_and_their_words(page: SearchPage, suite: Suite, heard: Heard) -> None:
    interview = put_interview(suite.store, "2026-11-09T10:00", title="First round")
    suite.reflections.edit(interview.id, rating=3)
    page.open(interview.application_id)
    click(page, "stage_rejected")
    assert "First round: 3 of 5" in label(page, "rejection_rating")
    retype(page, "rejection_feedback", "More depth in SQL")
    click(page, "write_reply")
    assert suite.applications.get(interview.application_id).application.feedback == "More depth in SQL"
    assert suite.letters.get(heard.letters[-1]).kind is LetterKind.REPLY_TO_REJECTION
    click(page, "rejection_next")
    assert is_seen(page, "add_sheet")
    click(page, "sheet_cancel")


def test_the_facts_keep_themselves(page: SearchPage, suite: Suite, application: Application) -> None:
    retype(page, "application_role", "Chief data engineer")
    retype(page, "application_description", "Ledgers, streaming.\nFour teams.")
    type_into_choice(page, "application_country", "France")
    retype(page, "application_applied_on", "")
    page.show_list()
    line = suite.applications.get(application.id)
    assert line.application.role == "Chief data engineer"
    assert line.application.description == "Ledgers, streaming.\nFour teams."
    assert line.application.applied_on is None
    assert line.organisation.country == "FR"


def test_typing_does_not_write_over_what_changed_meanwhile(
    page: SearchPage, suite: Suite, application: Application
) -> None:
    retype(page, "application_notes", "ask Mia")
    suite.applications.set_stage(application.id, Stage.INTERVIEWING)
    assert seen(page, QPlainTextEdit, "application_notes").toPlainText() == "ask Mia"
    page.flush()
    assert now(suite, application).notes == "ask Mia"
    assert now(suite, application).stage is Stage.INTERVIEWING


def test_an_organisation_is_never_without_a_name(page: SearchPage, suite: Suite, application: Application) -> None:
    retype(page, "application_organisation", "")
    page.flush()
    assert suite.applications.get(application.id).organisation.name == "Northwind"
    retype(page, "application_organisation", "Northwind Bank")
    page.flush()
    assert suite.applications.get(application.id).organisation.name == "Northwind Bank"


def test_its_interviews_open(page: SearchPage, suite: Suite, heard: Heard) -> None:
    interview = put_interview(suite.store, "2026-11-09T10:00", title="First round")
    page.open(interview.application_id)
    assert "First round" in words(page)
    click(page, f"open_round_{interview.id}")
    assert heard.interviews == [interview.id]


def test_deleting_can_be_undone(page: SearchPage, suite: Suite, application: Application, heard: Heard) -> None:
    choose(page, "application_delete")
    assert not suite.store.find(Application)
    assert "The search begins here" in words(page)
    suite.history.undo(heard.said[-1][1])
    assert suite.store.find(Application)


def test_opening_nothing_offers_to_add(page: SearchPage, suite: Suite) -> None:
    page.open(0)
    assert is_seen(page, "add_sheet")
    assert seen(page, QLineEdit, "add_role").text() == ""
    click(page, "sheet_cancel")


def test_opening_what_is_gone_is_told(page: SearchPage, heard: Heard) -> None:
    page.open(4711)
    assert len(heard.failed) == 1


def test_the_history_of_an_application_is_told_and_taken_back(page: SearchPage, suite: Suite) -> None:
    application = put(suite, "Northwind")
    suite.applications.set_stage(application.id, Stage.REJECTED)
    page.open(application.id)
    assert "Stage from applied to rejected" in words(page)
    click(page, "history_undo")
    assert suite.applications.get(application.id).application.stage is Stage.APPLIED
