"""Steps 2 to 4 on the screen: thanks, looking back, and the search that goes on."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtWidgets import QLabel, QPushButton

from postview_desktop.domain.application import Stage
from postview_desktop.domain.follow_up import Instruction, InstructionKind
from postview_desktop.domain.interview import Interview, ParticipantRole
from postview_desktop.domain.letter import LetterKind, SentVia
from postview_desktop.domain.reflection import ReflectionState
from postview_desktop.services.suite import Suite
from postview_desktop.ui.common.track import Track
from postview_desktop.ui.interviews.page import InterviewsPage
from tests.support.builders import put_interview
from tests.support.window import choose, click, is_seen, seen, words
from tests.ui.interviews.conftest import Heard


@pytest.fixture
def interview(suite: Suite, page: InterviewsPage) -> Interview:
    """It ended a quarter of an hour ago, they told how to follow up, and nobody has been thanked."""
    made = put_interview(suite.store, people=("Ana Ribeiro", "Joel Katz", "Priya Nair"))
    priya = next(met.person for met in suite.interviews.get(made.id).people if met.person.name == "Priya Nair")
    suite.interviews.save_person(replace(priya, email=""))
    suite.follow_ups.record_instruction(
        Instruction(interview_id=made.id, kind=InstructionKind.NOT_ASKED, said_on=date(2026, 11, 23))
    )
    page.open(made.id)
    return made


def person_id(suite: Suite, interview: Interview, name: str) -> int:
    return next(met.person.id for met in suite.interviews.get(interview.id).people if met.person.name == name)


def told(page: InterviewsPage) -> str:
    return seen(page, Track, "track").accessibleDescription()


def test_T1_each_person_is_shown_and_the_next_is_written_to(
    page: InterviewsPage, suite: Suite, interview: Interview, heard: Heard
) -> None:
    text = words(page)
    assert "Thank-you: 0 of" in text
    assert "Ana · not written" in text
    assert "Priya · no address" in text
    assert seen(page, QPushButton, "write_thanks").property("main") is True
    click(page, "write_thanks")
    letter = suite.letters.get(heard.letters[-1])
    assert (letter.kind, letter.to_name) == (LetterKind.THANK_YOU, "Ana Ribeiro")
    assert "Ana · draft" in words(page)
    assert "Continue with Ana" in words(page)
    click(page, "write_thanks")
    assert heard.letters == [letter.id, letter.id], "the draft that is there is gone on with"


def test_T1_somebody_else_can_be_first(page: InterviewsPage, suite: Suite, interview: Interview, heard: Heard) -> None:
    menu = seen(page, QPushButton, "write_thanks_others").menu()
    (joel,) = menu.actions()
    joel.trigger()
    assert suite.letters.get(heard.letters[-1]).to_name == "Joel Katz"


def test_T1_the_host_is_asked_to_pass_thanks_on(
    page: InterviewsPage, suite: Suite, interview: Interview, heard: Heard
) -> None:
    assert "Ask Ana to pass it on" in words(page)
    click(page, "pass_thanks_on")
    letter = suite.letters.get(heard.letters[-1])
    assert (letter.kind, letter.to_name) == (LetterKind.PASS_THANKS_ON, "Ana Ribeiro")


def test_T1_the_step_is_done_when_everybody_who_can_be_was_thanked(
    page: InterviewsPage, suite: Suite, interview: Interview
) -> None:
    assert "Thank-you: to do" in told(page)
    for name in ("Ana Ribeiro", "Joel Katz"):
        letter = suite.letters.start(
            LetterKind.THANK_YOU, interview_id=interview.id, person_id=person_id(suite, interview, name)
        )
        suite.letters.mark_sent(letter.id, SentVia.MAIL_PROGRAM)
    assert "Ana · sent 15:00" in words(page)
    assert not is_seen(page, "write_thanks")


def test_without_people_the_card_leads_to_them(page: InterviewsPage, suite: Suite) -> None:
    alone = put_interview(suite.store, "2026-11-20T10:00")
    page.open(alone.id)
    click(page, "thanks_people")
    assert is_seen(page, "new_person_name")


def test_before_the_end_nobody_is_thanked(page: InterviewsPage, suite: Suite) -> None:
    coming = put_interview(suite.store, "2026-11-25T10:00", people=("Ana Ribeiro",))
    page.open(coming.id)
    assert not is_seen(page, "write_thanks")
    assert not is_seen(page, "reflect_two_minutes")
    assert "Afterwards each person you met" in words(page)


# -- looking back


def test_S1_two_minutes_or_a_full_review(page: InterviewsPage, interview: Interview, heard: Heard) -> None:
    click(page, "reflect_two_minutes")
    click(page, "reflect_full")
    assert heard.reflections == [(interview.id, "two_minutes"), (interview.id, "full")]


def test_S1_not_this_time_is_taken_at_its_word(
    page: InterviewsPage, suite: Suite, interview: Interview, heard: Heard
) -> None:
    click(page, "reflect_skip")
    reflection = suite.interviews.get(interview.id).reflection
    assert reflection is not None and reflection.state is ReflectionState.SKIPPED
    assert "How it went: skipped" in told(page)
    assert not is_seen(page, "reflect_skip")
    suite.history.undo(heard.said[-1][1])
    assert is_seen(page, "reflect_skip")


def test_S1_switched_off_it_is_not_there(page: InterviewsPage, suite: Suite, interview: Interview) -> None:
    suite.settings.save(replace(suite.settings.get(), reflections=False))
    page.refresh()
    assert not is_seen(page, "reflection_card")
    assert "How it went: skipped" in told(page)


# -- the search


def test_C1_the_search_stays_on_with_a_spoken_offer(
    page: InterviewsPage, suite: Suite, interview: Interview, heard: Heard
) -> None:
    assert "You have 1 open application. Nothing counts as done until the letter is in your hand." in words(page)
    click(page, "record_offer")
    click(page, "sheet_main")
    application = suite.interviews.get(interview.id).application
    assert application.stage is Stage.OFFERED
    assert suite.search.state().on
    assert "The search stays on" in words(page)
    suite.history.undo(heard.said[-1][1])
    assert suite.interviews.get(interview.id).application.stage is Stage.INTERVIEWING


def test_C1_the_letter_in_hand_leads_to_what_follows(
    page: InterviewsPage, suite: Suite, interview: Interview, heard: Heard
) -> None:
    click(page, "record_offer")
    click(page, "offer_letter")
    click(page, "sheet_main")
    application = suite.interviews.get(interview.id).application
    assert (application.stage, application.letter_on) == (Stage.LETTER_IN_HAND, date(2026, 11, 23))
    assert heard.applications == [application.id]
    assert "Keep searching: done" in told(page)


def test_a_new_application_is_asked_for(page: InterviewsPage, interview: Interview, heard: Heard) -> None:
    click(page, "add_application")
    assert heard.applications == [0]


# -- what else may have happened


def test_nobody_came_offers_a_friendly_note(
    page: InterviewsPage, suite: Suite, interview: Interview, heard: Heard
) -> None:
    choose(page, "menu_nobody_came")
    assert seen(page, QLabel, "interview_state").text() == "nobody came"
    click(page, "banner_button")
    assert suite.letters.get(heard.letters[-1]).kind is LetterKind.NO_SHOW


def test_a_cancelled_interview_asks_nothing(page: InterviewsPage, suite: Suite) -> None:
    other = put_interview(suite.store, "2026-11-20T10:00")
    page.open(other.id)
    choose(page, "menu_cancelled")
    assert "nothing follows from it" in words(page)
    assert not is_seen(page, "instruction_form")


def test_the_last_round_with_them_is_remembered(page: InterviewsPage, suite: Suite, interview: Interview) -> None:
    application = suite.interviews.get(interview.id).application
    before = put_interview(suite.store, "2026-11-09T10:00", application=application, title="Round one")
    suite.reflections.edit(before.id, to_improve="Ran long on pipelines.", next_time="Outcome first.")
    assert "Last time with Northwind (Round one, Mon 9 Nov)" in words(page)
    assert "Ran long on pipelines. Outcome first." in words(page)
    click(page, "open_earlier")
    assert "Data analyst, Round one" in words(page)


def test_invited_people_are_not_thanked(page: InterviewsPage, suite: Suite, interview: Interview) -> None:
    joel = next(met for met in suite.interviews.get(interview.id).people if met.person.name == "Joel Katz")
    suite.interviews.save_participant(replace(joel.participant, role=ParticipantRole.INVITED))
    assert "Joel" not in words(page).partition("Thank-you:")[2].partition("How it went")[0]


def test_T1_the_hour_of_sending_is_the_senders_own(page: InterviewsPage, suite: Suite) -> None:
    """The interview is in Sydney, the user in London: the letter left at 15:00, not at two in the morning."""
    made = put_interview(suite.store, "2026-11-23T20:00", zone="Australia/Sydney", people=("Ana Ribeiro",))
    ana = suite.interviews.get(made.id).people[0].person
    letter = suite.letters.start(LetterKind.THANK_YOU, interview_id=made.id, person_id=ana.id)
    suite.letters.mark_sent(letter.id, SentVia.COPY)
    page.open(made.id)
    assert "Ana · sent 15:00" in words(page)
