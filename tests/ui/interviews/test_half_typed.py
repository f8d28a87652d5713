"""What is half typed into a form or a sheet with a button: there again after a crash, gone once it is kept."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QRadioButton
from pytestqt.qtbot import QtBot

from postview_desktop.domain.errors import PostviewError, Problem
from postview_desktop.domain.follow_up import Contact, Decision, Instruction, InstructionKind
from postview_desktop.domain.interview import Interview
from postview_desktop.services.suite import Suite
from postview_desktop.ui.common.context import Look
from postview_desktop.ui.interviews.page import InterviewsPage
from tests.support.builders import put_interview
from tests.support.window import choose, click, is_seen, retype, seen, words
from tests.ui.interviews.conftest import Heard, a_page

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

LAST_TIME = "This is what you typed last time"


@pytest.fixture
def interview(suite: Suite, page: InterviewsPage) -> Interview:
    made = put_interview(suite.store, people=("Ana Ribeiro", "Joel Katz"))
    page.open(made.id)
    return made


@pytest.fixture
def after_a_crash(look: Look, suite: Suite, qtbot: QtBot) -> Callable[[int], InterviewsPage]:
    """Another page over the same data, as after a new start: nothing told the first one that it ends."""

    pages: list[InterviewsPage] = []

    def start(interview_id: int) -> InterviewsPage:
        again = a_page(look, suite)
        pages.append(again)  # alive until the test has ended: a sheet of it may still have to go
        qtbot.addWidget(again)
        again.show()
        again.open(interview_id)
        return again

    return start


def test_what_they_said_is_there_again(
    page: InterviewsPage,
    suite: Suite,
    interview: Interview,
    qtbot: QtBot,
    after_a_crash: Callable[[int], InterviewsPage],
) -> None:
    form = f"instruction:{interview.id}"
    retype(page, "instruction_words", "We decide by 4 December, write to Joel")
    qtbot.waitUntil(lambda: suite.drafts.get(form) is not None, timeout=1000)
    again = after_a_crash(interview.id)
    assert seen(again, QLineEdit, "instruction_words").text() == "We decide by 4 December, write to Joel"
    assert seen(again, QRadioButton, "instruction_decide_by").isChecked()
    click(again, "instruction_save")
    (kept,) = suite.store.find(Instruction)
    assert (kept.kind, kept.on, kept.person_id) == (InstructionKind.DECIDE_BY, date(2026, 12, 4), 2)
    assert suite.drafts.get(form) is None


def test_what_they_said_is_gone_where_it_is_given_up(
    page: InterviewsPage, suite: Suite, interview: Interview, qtbot: QtBot
) -> None:
    said = Instruction(interview_id=interview.id, kind=InstructionKind.NOT_ASKED, said_on=date(2026, 11, 23))
    suite.follow_ups.record_instruction(said)
    page.open(interview.id)
    click(page, "ask_again")
    retype(page, "instruction_words", "they call on Friday")
    qtbot.waitUntil(lambda: suite.drafts.get(f"instruction:{interview.id}") is not None, timeout=1000)
    click(page, "instruction_cancel")
    assert suite.drafts.get(f"instruction:{interview.id}") is None


def test_one_interviews_words_are_not_shown_with_another(
    page: InterviewsPage, suite: Suite, interview: Interview, after_a_crash: Callable[[int], InterviewsPage]
) -> None:
    other = put_interview(suite.store, organisation="Contoso")
    retype(page, "instruction_words", "We call you")
    page.open(other.id)  # at once: nothing waits for the pause
    again = after_a_crash(other.id)
    assert seen(again, QLineEdit, "instruction_words").text() == ""
    again.open(interview.id)
    assert seen(again, QLineEdit, "instruction_words").text() == "We call you"


def log_a_contact(page: InterviewsPage, text: str) -> None:
    click(page, "plan_log")
    retype(page, "contact_words", text)


@pytest.fixture
def planned(suite: Suite, page: InterviewsPage, interview: Interview) -> Interview:
    said = Instruction(interview_id=interview.id, kind=InstructionKind.NOT_ASKED, said_on=date(2026, 11, 23))
    suite.follow_ups.record_instruction(said)
    page.open(interview.id)
    return interview


def test_a_contact_is_there_again(
    page: InterviewsPage,
    suite: Suite,
    planned: Interview,
    qtbot: QtBot,
    after_a_crash: Callable[[int], InterviewsPage],
) -> None:
    log_a_contact(page, "Ana was kind\nand wants to see my work")
    retype(page, "contact_day", "20 Nov 2026")
    qtbot.waitUntil(lambda: "20" in str(suite.drafts.get(f"contact:{planned.id}")), timeout=1000)
    again = after_a_crash(planned.id)
    click(again, "plan_log")
    assert LAST_TIME in words(again)
    assert seen(again, QPlainTextEdit, "contact_words").toPlainText() == "Ana was kind\nand wants to see my work"
    click(again, "sheet_main")
    (contact,) = suite.store.find(Contact)
    assert (contact.words, contact.on) == ("Ana was kind\nand wants to see my work", date(2026, 11, 20))
    assert suite.drafts.get(f"contact:{planned.id}") is None
    click(again, "plan_log")
    assert LAST_TIME not in words(again)
    click(again, "sheet_cancel")


def test_a_cancelled_sheet_is_given_up(page: InterviewsPage, suite: Suite, planned: Interview, qtbot: QtBot) -> None:
    log_a_contact(page, "never mind")
    qtbot.waitUntil(lambda: suite.drafts.get(f"contact:{planned.id}") is not None, timeout=1000)
    click(page, "sheet_cancel")
    assert suite.drafts.get(f"contact:{planned.id}") is None


def test_a_full_disk_takes_no_word_of_a_sheet(
    page: InterviewsPage, suite: Suite, planned: Interview, heard: Heard, monkeypatch: pytest.MonkeyPatch
) -> None:
    log_a_contact(page, "Ana was kind")

    def full(*_: object, **__: object) -> None:
        raise PostviewError(Problem.DISK_FULL, path="/data")

    with monkeypatch.context() as disk:
        disk.setattr(suite.store, "change", full)
        disk.setattr(suite.store, "derived", full)
        click(page, "sheet_main")
    assert [error.problem for error in heard.failed if isinstance(error, PostviewError)] == [Problem.DISK_FULL]
    assert suite.store.find(Contact) == []
    click(page, "plan_log")
    assert seen(page, QPlainTextEdit, "contact_words").toPlainText() == "Ana was kind"
    click(page, "sheet_main")
    (contact,) = suite.store.find(Contact)
    assert contact.words == "Ana was kind"


@pytest.mark.parametrize(
    ("button", "field", "name"),
    [("otherwise", "otherwise_reason", "otherwise"), ("put_away", "away_words", "put away")],
)
def test_a_reason_is_there_again(
    page: InterviewsPage,
    suite: Suite,
    planned: Interview,
    qtbot: QtBot,
    after_a_crash: Callable[[int], InterviewsPage],
    button: str,
    field: str,
    name: str,
) -> None:
    choose(page, f"plan_{button}")
    retype(page, field, "Another offer expires")
    qtbot.waitUntil(lambda: suite.drafts.get(f"{name}:{planned.id}") is not None, timeout=1000)
    again = after_a_crash(planned.id)
    choose(again, f"plan_{button}")
    assert seen(again, QLineEdit, field).text() == "Another offer expires"
    assert is_seen(again, "sheet_main")
    assert suite.store.find(Decision) == []
    click(again, "sheet_cancel")


def test_somebody_elses_name_is_there_again_with_its_own_interview(
    page: InterviewsPage,
    suite: Suite,
    interview: Interview,
    qtbot: QtBot,
    after_a_crash: Callable[[int], InterviewsPage],
) -> None:
    form = f"person:{interview.id}"
    other = put_interview(suite.store, organisation="Contoso")
    page.open(interview.id, "people")
    retype(page, "new_person_name", "Priya Nair")
    qtbot.waitUntil(lambda: suite.drafts.get(form) is not None, timeout=1000)
    again = after_a_crash(other.id)
    again.open(other.id, "people")
    assert seen(again, QLineEdit, "new_person_name").text() == ""
    again.open(interview.id, "people")
    assert seen(again, QLineEdit, "new_person_name").text() == "Priya Nair"
    click(again, "add_person")
    assert "Priya Nair" in [met.person.name for met in suite.interviews.get(interview.id).people]
    assert seen(again, QLineEdit, "new_person_name").text() == ""
    assert suite.drafts.get(form) is None


def test_F10_a_day_of_ones_own_is_chosen_again(
    page: InterviewsPage,
    suite: Suite,
    planned: Interview,
    qtbot: QtBot,
    after_a_crash: Callable[[int], InterviewsPage],
) -> None:
    form = f"put off:{planned.id}"
    click(page, "plan_put_off")
    retype(page, "put_off_day", "15 Jan 2027")
    qtbot.waitUntil(lambda: suite.drafts.get(form) is not None, timeout=1000)
    again = after_a_crash(planned.id)
    click(again, "plan_put_off")
    assert seen(again, QRadioButton, "put_off_own").isChecked()
    click(again, "sheet_main")
    (decision,) = suite.store.find(Decision)
    assert decision.until == date(2027, 1, 15)
    assert suite.drafts.get(form) is None


def test_C1_the_day_of_an_offer_is_there_again(
    page: InterviewsPage,
    suite: Suite,
    interview: Interview,
    qtbot: QtBot,
    after_a_crash: Callable[[int], InterviewsPage],
) -> None:
    form = f"offer:{interview.application_id}"
    click(page, "record_offer")
    retype(page, "offer_day", "20 Nov 2026")
    qtbot.waitUntil(lambda: suite.drafts.get(form) == {"offer_day": "2026-11-20"}, timeout=1000)
    again = after_a_crash(interview.id)
    click(again, "record_offer")
    assert LAST_TIME in words(again)
    click(again, "sheet_main")
    assert suite.applications.get(interview.application_id).application.offered_on == date(2026, 11, 20)
    assert suite.drafts.get(form) is None
