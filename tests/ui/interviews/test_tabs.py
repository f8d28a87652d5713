"""The other tabs of one interview: details, people, preparation, letters, history; and its head."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QPlainTextEdit, QWidget

from postview_desktop.domain.interview import Interview, InterviewState, Participant, ParticipantRole, Thanks
from postview_desktop.domain.letter import LetterKind
from postview_desktop.services.suite import Suite
from postview_desktop.ui.interviews.header import linked
from postview_desktop.ui.interviews.page import InterviewsPage
from postview_desktop.ui.interviews.person_row import PersonRow
from tests.support.builders import put_interview
from tests.support.window import choose, click, is_seen, retype, seen, type_keys, words
from tests.ui.interviews.conftest import Heard


@pytest.fixture
def interview(suite: Suite, page: InterviewsPage) -> Interview:
    return put_interview(suite.store, people=("Ana Ribeiro", "Joel Katz"), link="https://meet.northwind.example/481")


def row(page: InterviewsPage, participant: Participant) -> PersonRow:
    return seen(page, PersonRow, f"person_{participant.id}")


def participant(suite: Suite, interview: Interview, name: str) -> Participant:
    return next(met.participant for met in suite.interviews.get(interview.id).people if met.person.name == name)


# -- the head


def test_the_head_says_what_where_when_and_with_whom(page: InterviewsPage, interview: Interview) -> None:
    page.open(interview.id)
    facts = seen(page, QLabel, "interview_facts").text()
    assert "Northwind · Monday 23 November, 14:00 – 14:45 · video" in facts
    assert '<a href="https://meet.northwind.example/481">' in facts
    assert "with Ana Ribeiro, Joel Katz" in facts


def test_the_head_says_the_time_there_and_here(page: InterviewsPage, suite: Suite) -> None:
    far = put_interview(suite.store, "2026-11-27T09:30", zone="America/New_York")
    page.open(far.id)
    facts = seen(page, QLabel, "interview_facts").text()
    assert "Friday 27 November, 09:30 – 10:15 in New York (14:30 – 15:15 for you)" in facts


def test_what_has_ended_is_not_called_planned(page: InterviewsPage, suite: Suite, interview: Interview) -> None:
    page.open(interview.id)
    assert seen(page, QLabel, "interview_state").text() == "ended"
    choose(page, "menu_took_place")
    assert seen(page, QLabel, "interview_state").text() == "took place"


def test_only_web_addresses_are_links() -> None:
    assert linked("javascript:alert(1)") == "javascript:alert(1)"
    assert linked("<b>Room</b> 3") == "&lt;b&gt;Room&lt;/b&gt; 3"
    assert linked("Zoom: https://z.example/j/1?a=1&b=2, then wait").startswith(
        'Zoom: <a href="https://z.example/j/1?a=1&amp;b=2">'
    )


def test_deleting_can_be_undone(page: InterviewsPage, suite: Suite, interview: Interview, heard: Heard) -> None:
    page.open(interview.id)
    choose(page, "menu_delete")
    assert is_seen(page, "page_title"), "back in the list"
    assert not suite.store.find(Interview)
    suite.history.undo(heard.said[-1][1])
    assert suite.interviews.get(interview.id).people


def test_an_interview_that_goes_away_elsewhere_leaves_the_list(
    page: InterviewsPage, suite: Suite, interview: Interview
) -> None:
    page.open(interview.id)
    suite.interviews.delete(interview.id)
    assert is_seen(page, "empty_state_button")


def test_opening_what_is_gone_is_told(page: InterviewsPage, heard: Heard) -> None:
    page.open(4711)
    assert len(heard.failed) == 1


# -- details


def test_notes_keep_themselves(page: InterviewsPage, suite: Suite, interview: Interview) -> None:
    page.open(interview.id, "details")
    retype(page, "details_notes", "Who owns the ledger?")
    retype(page, "details_culture", "Two teams under one head")
    page.show_list()
    view = suite.interviews.get(interview.id)
    assert view.interview.notes == "Who owns the ledger?"
    assert view.organisation.culture == "Two teams under one head"


def test_typing_is_not_disturbed_by_other_changes(page: InterviewsPage, suite: Suite, interview: Interview) -> None:
    page.open(interview.id, "details")
    retype(page, "details_notes", "half a sen")
    suite.interviews.set_state(interview.id, InterviewState.TOOK_PLACE)
    assert seen(page, QPlainTextEdit, "details_notes").toPlainText() == "half a sen"
    type_keys(seen(page, QPlainTextEdit, "details_notes"), "tence")
    page.flush()
    view = suite.interviews.get(interview.id)
    assert view.interview.notes == "half a sentence"
    assert view.interview.state is InterviewState.TOOK_PLACE, "what changed meanwhile is not written over"


# -- people


def test_a_person_is_added_by_hand(page: InterviewsPage, suite: Suite, interview: Interview, heard: Heard) -> None:
    page.open(interview.id, "people")
    retype(page, "new_person_name", "Priya Nair")
    click(page, "add_person")
    assert [met.person.name for met in suite.interviews.get(interview.id).people][-1] == "Priya Nair"
    suite.history.undo(heard.said[-1][1])
    assert len(suite.interviews.get(interview.id).people) == 2


def test_a_person_is_changed_in_place_and_kept_by_itself(
    page: InterviewsPage, suite: Suite, interview: Interview
) -> None:
    page.open(interview.id, "people")
    joel = row(page, participant(suite, interview, "Joel Katz"))
    retype(joel, "person_job", "Platform lead")
    retype(joel, "person_moments", "cycles to work\nfirst weekend on call")
    page.flush()
    met = next(met for met in suite.interviews.get(interview.id).people if met.person.name == "Joel Katz")
    assert met.person.job == "Platform lead"
    assert met.participant.moments == "cycles to work\nfirst weekend on call"


def test_the_row_that_is_typed_into_survives_the_saving(
    page: InterviewsPage, suite: Suite, interview: Interview
) -> None:
    page.open(interview.id, "people")
    before = row(page, participant(suite, interview, "Joel Katz"))
    retype(before, "person_phone", "020 7946 0011")
    page.flush()
    assert row(page, participant(suite, interview, "Joel Katz")) is before
    assert seen(before, QLineEdit, "person_phone").text() == "020 7946 0011"


def test_T1_the_panel_is_chosen_from_the_invitation(page: InterviewsPage, suite: Suite, interview: Interview) -> None:
    joel = participant(suite, interview, "Joel Katz")
    suite.interviews.save_participant(replace(joel, role=ParticipantRole.INVITED, met=False))
    page.open(interview.id, "people")
    shown = row(page, joel)
    assert not is_seen(shown, "person_moments"), "who is only on the invitation is one line"
    click(shown, "person_met")
    now = participant(suite, interview, "Joel Katz")
    assert (now.met, now.role) == (True, ParticipantRole.PANEL)
    assert is_seen(shown, "person_moments")


def test_T1_thanks_may_go_through_the_host(page: InterviewsPage, suite: Suite, interview: Interview) -> None:
    page.open(interview.id, "people")
    click(row(page, participant(suite, interview, "Joel Katz")), "choose_via_host")
    assert participant(suite, interview, "Joel Katz").thanks is Thanks.VIA_HOST


def test_removing_a_person_can_be_undone(
    page: InterviewsPage, suite: Suite, interview: Interview, heard: Heard
) -> None:
    page.open(interview.id, "people")
    click(row(page, participant(suite, interview, "Joel Katz")), "person_remove")
    assert len(suite.interviews.get(interview.id).people) == 1
    suite.history.undo(heard.said[-1][1])
    assert len(suite.interviews.get(interview.id).people) == 2


def test_a_name_is_never_emptied_and_an_odd_address_is_told(
    page: InterviewsPage, suite: Suite, interview: Interview
) -> None:
    page.open(interview.id, "people")
    joel = row(page, participant(suite, interview, "Joel Katz"))
    retype(joel, "person_email", "joel at northwind")
    assert "does not look like an e-mail address" in words(joel)
    retype(joel, "person_name", "")
    assert "A name is needed" in words(joel)
    page.flush()
    assert participant(suite, interview, "Joel Katz")


def test_before_the_end_people_are_expected(page: InterviewsPage, suite: Suite) -> None:
    coming = put_interview(suite.store, "2026-11-25T10:00", people=("Ana Ribeiro",))
    page.open(coming.id, "people")
    assert seen(page, QCheckBox, "person_met").text() == "Will be there"


# -- preparation, letters, history


def test_S6_the_last_question_is_always_how_to_follow_up(
    page: InterviewsPage, suite: Suite, interview: Interview, heard: Heard
) -> None:
    suite.interviews.save(replace(interview, notes="- Who owns the ledger?\nbring the portfolio"))
    page.open(interview.id, "preparation")
    asked = seen(page, QLabel, "preparation_ask").text()
    assert asked == "Who owns the ledger?<br>Last of all: how and when may I follow up?"
    click(page, "preparation_copy")
    assert "Last of all: how and when may I follow up?" in QGuiApplication.clipboard().text()


def test_S6_questions_that_come_back_have_the_best_answer_so_far(
    page: InterviewsPage, suite: Suite, interview: Interview
) -> None:
    for start, rating, better in (("2026-10-05T10:00", 2, "Outcome first"), ("2026-10-12T10:00", 4, "Two trade-offs")):
        before = put_interview(suite.store, start, organisation="Adatum")
        question = suite.reflections.add_question(before.id, "Why us?")
        suite.reflections.edit_question(question.id, rating=rating, better=better)
    page.open(interview.id, "preparation")
    assert "Why us? (asked 2 times)</b>: Two trade-offs" in seen(page, QLabel, "preparation_returning").text()


def test_the_letters_of_the_interview(page: InterviewsPage, suite: Suite, interview: Interview, heard: Heard) -> None:
    page.open(interview.id, "letters")
    assert "No letter yet" in words(page)
    choose(page, "start_follow_up")
    (letter_id,) = heard.letters
    assert suite.letters.get(letter_id).kind is LetterKind.FOLLOW_UP
    assert "Follow-up to Ana Ribeiro" in words(page)
    click(page, "open_letter")
    assert heard.letters == [letter_id, letter_id]


def test_history_takes_back_and_does_again(page: InterviewsPage, suite: Suite, interview: Interview) -> None:
    suite.interviews.set_state(interview.id, InterviewState.TOOK_PLACE)
    page.open(interview.id, "history")
    assert "State of the interview changed" in words(page)
    click(page, "history_undo")
    assert suite.interviews.get(interview.id).interview.state is InterviewState.PLANNED
    assert "(taken back)" in words(page)


def test_a_long_history_is_shown_in_parts(page: InterviewsPage, suite: Suite, interview: Interview) -> None:
    states = (InterviewState.TOOK_PLACE, InterviewState.PLANNED)
    for number in range(30):
        suite.interviews.set_state(interview.id, states[number % 2])
    page.open(interview.id, "history")

    def lines() -> int:
        return sum(one.isVisible() for one in page.findChildren(QWidget, "history_undo"))

    shown = lines()
    assert is_seen(page, "history_more")
    click(page, "history_more")
    assert lines() >= shown
    assert not is_seen(page, "history_more")
