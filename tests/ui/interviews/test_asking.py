"""Step 1 on the screen: what they said, and the plan that follows from it (F1 to F12)."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QRadioButton

from postview_desktop.domain.follow_up import (
    Channel,
    Contact,
    Decision,
    DecisionKind,
    Instruction,
    InstructionKind,
    PlanState,
    Step,
)
from postview_desktop.domain.interview import Interview
from postview_desktop.services.suite import Suite
from postview_desktop.ui.common.enum_field import EnumField
from postview_desktop.ui.interviews.page import InterviewsPage
from tests.support.builders import put_interview
from tests.support.clock import FixedClock
from tests.support.window import choose, click, is_seen, retype, seen, words
from tests.ui.interviews.conftest import Heard, type_into_choice

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def interview(suite: Suite, page: InterviewsPage) -> Interview:
    """It ended a quarter of an hour ago; nothing is recorded yet."""
    made = put_interview(suite.store, people=("Ana Ribeiro", "Joel Katz"))
    page.open(made.id)
    return made


def said(suite: Suite, interview: Interview, kind: InstructionKind, **fields: object) -> None:
    suite.follow_ups.record_instruction(
        Instruction(interview_id=interview.id, kind=kind, **{"said_on": date(2026, 11, 23), **fields})  # type: ignore[arg-type]
    )


def recorded(suite: Suite, interview: Interview) -> Instruction:
    found = suite.interviews.get(interview.id).instruction
    assert found is not None
    return found


def label(page: InterviewsPage, name: str) -> str:
    return seen(page, QLabel, name).text()


def test_F2_words_are_read_as_one_types_and_confirmed_by_save(
    page: InterviewsPage, suite: Suite, interview: Interview, heard: Heard
) -> None:
    retype(page, "instruction_words", "We decide by the end of next week")
    assert "Fri 4 Dec" in label(page, "instruction_understood")
    assert seen(page, QRadioButton, "instruction_decide_by").isChecked()
    assert suite.interviews.get(interview.id).instruction is None, "nothing is kept before Save"
    click(page, "instruction_save")
    kept = recorded(suite, interview)
    assert (kept.kind, kept.on) == (InstructionKind.DECIDE_BY, date(2026, 12, 4))
    assert kept.words == "We decide by the end of next week"
    assert "“We decide by the end of next week”" in words(page)
    assert heard.said[-1][1] > 0


@pytest.mark.parametrize(
    ("typed", "button", "day", "channel"),
    [
        ("Wir entscheiden bis Ende nächster Woche, schreiben Sie sonst Ana", "instruction_decide_by", date(2026, 12, 4),
         Channel.EMAIL),
        ("Rappelez Ana dans quinze jours", "instruction_contact_on", date(2026, 12, 7), Channel.PHONE),
        ("Le llamaremos antes del viernes", "instruction_we_call_you", date(2026, 11, 27), None),
    ],
)  # fmt: skip
def test_F2_words_are_read_in_the_language_they_were_said_in(
    page: InterviewsPage,
    suite: Suite,
    interview: Interview,
    typed: str,
    button: str,
    day: date,
    channel: Channel | None,
) -> None:
    retype(page, "instruction_words", typed)
    assert seen(page, QRadioButton, button).isChecked()
    click(page, "instruction_save")
    kept = recorded(suite, interview)
    assert (kept.on, kept.channel, kept.words) == (day, channel, typed)


def test_F2_what_was_read_is_taken_back_where_the_rest_of_the_words_denies_it(
    page: InterviewsPage, suite: Suite, interview: Interview
) -> None:
    retype(page, "instruction_words", "Wir entscheiden bis Freitag")
    assert seen(page, QRadioButton, "instruction_decide_by").isChecked()
    retype(page, "instruction_words", "Wir entscheiden bis Freitag nicht")
    assert not is_seen(page, "instruction_understood")
    assert not seen(page, QRadioButton, "instruction_decide_by").isChecked()
    click(page, "instruction_save")
    assert "Choose what comes closest" in label(page, "instruction_error")
    assert suite.interviews.get(interview.id).instruction is None


def test_F2_what_was_chosen_by_hand_stays_whatever_the_words_say(
    page: InterviewsPage, suite: Suite, interview: Interview
) -> None:
    click(page, "instruction_decide_by")
    retype(page, "instruction_day", "10 Dec 2026")
    retype(page, "instruction_words", "Rufen Sie uns am Freitag an")
    retype(page, "instruction_words", "Rufen Sie uns am Freitag nicht an, hm")
    click(page, "instruction_save")
    kept = recorded(suite, interview)
    assert (kept.kind, kept.on) == (InstructionKind.DECIDE_BY, date(2026, 12, 10))


def test_F11_how_and_whom_are_read_from_the_words_and_what_is_chosen_stays(
    page: InterviewsPage, suite: Suite, interview: Interview
) -> None:
    retype(page, "instruction_words", "Please call us on Monday and ask for Joel")
    channel = seen(page, EnumField, "instruction_channel")
    assert channel.value() is Channel.PHONE
    channel.set_value(Channel.EMAIL)
    retype(page, "instruction_words", "Call us on Monday, ask for Ana")
    click(page, "instruction_save")
    kept = recorded(suite, interview)
    ana = suite.interviews.get(interview.id).people[0].person
    assert (kept.channel, kept.person_id) == (Channel.EMAIL, ana.id)


def test_F1_never_before_their_date_and_the_reason_is_told(
    page: InterviewsPage, suite: Suite, interview: Interview
) -> None:
    click(page, "instruction_decide_by")
    retype(page, "instruction_day", "4 Dec 2026")
    click(page, "instruction_save")
    assert "First follow-up: Monday 7 December" in label(page, "plan_next")
    assert "earliest Mon 7 Dec · best Mon 7 Dec" in label(page, "plan_days")
    assert "Friday 4 December" in label(page, "plan_reason")
    assert "second follow-up 7 days later" in label(page, "plan_later")


def test_F1_a_day_is_needed_where_they_named_one(page: InterviewsPage, suite: Suite, interview: Interview) -> None:
    click(page, "instruction_contact_on")
    click(page, "instruction_save")
    assert "Put in the day" in label(page, "instruction_error")
    retype(page, "instruction_day", "20 Nov 2026")
    click(page, "instruction_save")
    assert "is before the day on which they said it" in label(page, "instruction_error")
    assert suite.interviews.get(interview.id).instruction is None


def test_something_must_be_chosen(page: InterviewsPage, interview: Interview) -> None:
    click(page, "instruction_save")
    assert "Choose what comes closest" in label(page, "instruction_error")


def test_F3_nothing_was_said(page: InterviewsPage, suite: Suite, interview: Interview) -> None:
    click(page, "instruction_not_asked")
    assert not is_seen(page, "instruction_day")
    click(page, "instruction_save")
    assert "First follow-up: Monday 30 November" in label(page, "plan_next")


def test_F4_do_not_contact_them(page: InterviewsPage, suite: Suite, interview: Interview) -> None:
    click(page, "instruction_do_not_contact")
    click(page, "instruction_save")
    assert suite.follow_ups.plan(interview.id).state is PlanState.NONE
    assert "No follow-up" in label(page, "plan_next")
    assert not is_seen(page, "plan_write")


def test_who_and_how_are_kept_and_shown(page: InterviewsPage, suite: Suite, interview: Interview) -> None:
    click(page, "instruction_contact_on")
    retype(page, "instruction_day", "30 Nov 2026")
    type_into_choice(page, "instruction_who", "Joel Katz")
    seen(page, EnumField, "instruction_channel").set_value(Channel.PHONE)
    click(page, "instruction_save")
    kept = recorded(suite, interview)
    joel = next(met.person for met in suite.interviews.get(interview.id).people if met.person.name == "Joel Katz")
    assert (kept.person_id, kept.channel) == (joel.id, Channel.PHONE)
    assert "By phone" in words(page)
    assert "To Joel Katz" in words(page)
    assert "Mon 30 Nov" in words(page)


def test_somebody_who_is_no_person_yet_stays_a_name(page: InterviewsPage, suite: Suite, interview: Interview) -> None:
    click(page, "instruction_not_asked")
    type_into_choice(page, "instruction_who", "the front desk")
    click(page, "instruction_save")
    assert (recorded(suite, interview).who, recorded(suite, interview).person_id) == ("the front desk", None)


def test_changing_what_they_said_keeps_the_old_until_save(
    page: InterviewsPage, suite: Suite, interview: Interview
) -> None:
    said(suite, interview, InstructionKind.CONTACT_ON, on=date(2026, 11, 30), words="Call us on Monday")
    click(page, "ask_day")
    assert seen(page, QLineEdit, "instruction_words").text() == "Call us on Monday"
    retype(page, "instruction_day", "1 Dec 2026")
    click(page, "instruction_cancel")
    assert recorded(suite, interview).on == date(2026, 11, 30)
    click(page, "ask_day")
    retype(page, "instruction_day", "1 Dec 2026")
    click(page, "instruction_save")
    assert recorded(suite, interview).on == date(2026, 12, 1)
    assert len(suite.store.find(Instruction)) == 1


def test_before_the_end_it_can_be_recorded_anyway(page: InterviewsPage, suite: Suite) -> None:
    coming = put_interview(suite.store, "2026-11-25T10:00")
    page.open(coming.id)
    assert "This is still to come" in words(page)
    click(page, "ask_record")
    retype(page, "instruction_words", "We call you")
    click(page, "instruction_save")
    assert recorded(suite, coming).kind is InstructionKind.WE_CALL_YOU


# -- the plan


@pytest.fixture
def due(suite: Suite, page: InterviewsPage, clock: FixedClock) -> Interview:
    """They asked for a call on Monday 23 November, which is today."""
    made = put_interview(suite.store, "2026-11-10T11:00", people=("Ngozi Okafor",))
    person = suite.interviews.get(made.id).people[0].person
    suite.interviews.save_person(type(person)(**{**_fields(person), "phone": "020 7946 0011"}))
    suite.follow_ups.record_instruction(
        Instruction(
            interview_id=made.id,
            kind=InstructionKind.CONTACT_ON,
            said_on=date(2026, 11, 10),
            on=date(2026, 11, 23),
            channel=Channel.PHONE,
            person_id=person.id,
            words="Call us then and ask for me",
        )
    )
    page.open(made.id)
    return made


def _fields(person: object) -> dict[str, object]:
    return {name: getattr(person, name) for name in person.__slots__}  # type: ignore[attr-defined]


def test_F11_the_call_sheet(page: InterviewsPage, due: Interview) -> None:
    click(page, "plan_call_sheet")
    assert label(page, "call_number") == "020 7946 0011"
    told = words(page)
    assert "Ask for Ngozi Okafor" in told
    assert "“Call us then and ask for me”" in told
    answer = label(page, "call_words")
    click(page, "choose_voice_mail")
    assert label(page, "call_words") != answer
    click(page, "sheet_cancel")


def test_F11_a_message_is_copied_for_the_messenger(
    page: InterviewsPage, suite: Suite, due: Interview, heard: Heard, clock: FixedClock
) -> None:
    clock.advance(minutes=1)
    suite.follow_ups.record_instruction(
        Instruction(
            interview_id=due.id,
            kind=InstructionKind.CONTACT_ON,
            said_on=date(2026, 11, 23),
            on=date(2026, 11, 23),
            channel=Channel.MESSAGE,
        )
    )
    page.refresh()
    click(page, "plan_message")
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith("Dear Ngozi")
    assert "{{" not in copied.replace("{{me}}", "")
    assert heard.said[-1][0].startswith("Copied.")
    assert not suite.store.find(Contact), "only Done says that it was sent"


def test_F11_a_call_is_logged_and_the_next_step_follows(
    page: InterviewsPage, suite: Suite, due: Interview, heard: Heard
) -> None:
    click(page, "plan_call_sheet")
    click(page, "sheet_main")
    retype(page, "done_words", "Left a word on voice mail")
    click(page, "sheet_main")
    (contact,) = suite.store.find(Contact)
    assert (contact.channel, contact.words) == (Channel.PHONE, "Left a word on voice mail")
    assert "Second follow-up: Monday 30 November" in label(page, "plan_next")
    assert "Follow-up on Mon 23 Nov, phone: no answer yet" in label(page, "plan_sent")
    suite.history.undo(heard.said[-1][1])
    assert not suite.store.find(Contact)


def test_F10_put_off_says_when_it_is_past_the_latest_day(
    page: InterviewsPage, suite: Suite, due: Interview, heard: Heard
) -> None:
    click(page, "plan_put_off")
    retype(page, "put_off_day", "15 Jan 2027")
    assert "past the latest day" in label(page, "put_off_word")
    click(page, "put_off_tomorrow")
    assert label(page, "put_off_word") == ""
    click(page, "sheet_main")
    step = suite.follow_ups.plan(due.id).next
    assert step is not None and step.due == date(2026, 11, 24)
    assert "Put off until Tuesday 24 November." in heard.said[-1][0]


def test_F10_a_day_that_has_passed_keeps_the_sheet_open(page: InterviewsPage, suite: Suite, due: Interview) -> None:
    click(page, "plan_put_off")
    retype(page, "put_off_day", "20 Nov 2026")
    click(page, "sheet_main")
    assert "That day has passed" in words(page)
    click(page, "sheet_cancel")
    assert not suite.store.find(Decision)


def test_F10_put_away_wants_a_reason(page: InterviewsPage, suite: Suite, due: Interview) -> None:
    choose(page, "plan_put_away")
    click(page, "sheet_main")
    assert "Choose the reason" in words(page)
    click(page, "away_settled")
    click(page, "sheet_main")
    assert suite.follow_ups.plan(due.id).state is PlanState.NONE
    (decision,) = suite.store.find(Decision)
    assert decision.kind is DecisionKind.PUT_AWAY


def test_F12_another_day_against_the_advice_wants_a_reason_that_is_kept(
    page: InterviewsPage, suite: Suite, interview: Interview
) -> None:
    said(suite, interview, InstructionKind.DECIDE_BY, on=date(2026, 12, 4))
    choose(page, "plan_otherwise")
    retype(page, "otherwise_day", "26 Nov 2026")
    assert "What speaks against it" in label(page, "otherwise_against")
    click(page, "sheet_main")
    assert "Put in your reason" in words(page)
    retype(page, "otherwise_reason", "Another offer runs out on Friday")
    click(page, "sheet_main")
    step = suite.follow_ups.plan(interview.id).next
    assert step is not None and step.due == date(2026, 11, 26)
    assert "Another offer runs out on Friday" in label(page, "plan_reason")


def test_F6_their_word_stops_the_plan_and_asks_what_they_said(
    page: InterviewsPage, suite: Suite, due: Interview, clock: FixedClock
) -> None:
    click(page, "plan_log")
    click(page, "choose_theirs")
    assert not is_seen(page, "contact_purpose")
    retype(page, "contact_words", "They need another week")
    click(page, "sheet_main")
    assert suite.follow_ups.plan(due.id).state is PlanState.STOPPED
    assert is_seen(page, "instruction_form"), "what they said is asked at once"
    retype(page, "instruction_words", "We decide within a week")
    click(page, "instruction_save")
    assert recorded(suite, due).on == date(2026, 11, 30)
    assert suite.follow_ups.plan(due.id).state is PlanState.ACTIVE


def test_F6_a_stopped_plan_can_be_answered_later(page: InterviewsPage, suite: Suite, due: Interview) -> None:
    click(page, "plan_log")
    click(page, "choose_theirs")
    click(page, "sheet_main")
    click(page, "instruction_cancel")
    assert not is_seen(page, "instruction_form")
    click(page, "plan_their_answer")
    assert is_seen(page, "instruction_form")


def test_F5_a_follow_up_made_outside_counts(page: InterviewsPage, suite: Suite, interview: Interview) -> None:
    said(suite, interview, InstructionKind.NOT_ASKED)
    click(page, "plan_log")
    click(page, "sheet_main")
    plan = suite.follow_ups.plan(interview.id)
    assert len(plan.sent) == 1
    assert plan.next is not None and plan.next.step is Step.SECOND


def test_a_contact_in_the_future_is_refused(page: InterviewsPage, suite: Suite, due: Interview) -> None:
    click(page, "plan_log")
    retype(page, "contact_day", "1 Dec 2026")
    click(page, "sheet_main")
    assert "That day has not come yet" in words(page)
    click(page, "sheet_cancel")


def test_the_follow_up_is_written_from_the_plan(
    page: InterviewsPage, suite: Suite, interview: Interview, heard: Heard
) -> None:
    said(suite, interview, InstructionKind.NOT_ASKED)
    click(page, "plan_write")
    (letter_id,) = heard.letters
    assert suite.letters.get(letter_id).kind.value == "follow_up"


def test_F11_a_visit_carries_its_caution(page: InterviewsPage, suite: Suite, interview: Interview) -> None:
    said(suite, interview, InstructionKind.NOT_ASKED, channel=Channel.VISIT)
    assert "can feel like pressure" in label(page, "plan_caution")
    said(suite, interview, InstructionKind.NOT_ASKED, channel=Channel.VISIT, invited_visit=True)
    assert not is_seen(page, "plan_caution")


def test_F7_a_new_round_takes_over(page: InterviewsPage, suite: Suite, interview: Interview) -> None:
    said(suite, interview, InstructionKind.NOT_ASKED)
    application = suite.interviews.get(interview.id).application
    put_interview(suite.store, "2026-11-30T10:00", application=application)
    assert "Taken over by the next round" in label(page, "plan_next")


def test_enter_in_the_words_saves(page: InterviewsPage, suite: Suite, interview: Interview) -> None:
    retype(page, "instruction_words", "Contact us on 3 December")
    QTest.keyClick(seen(page, QLineEdit, "instruction_words"), Qt.Key.Key_Return)
    assert recorded(suite, interview).on == date(2026, 12, 3)


def test_what_is_half_written_waits_while_another_interview_is_looked_at(
    page: InterviewsPage, suite: Suite, interview: Interview
) -> None:
    other = put_interview(suite.store, "2026-11-20T10:00", organisation="Adatum")
    retype(page, "instruction_words", "Contact us on 3 December")
    page.open(other.id)
    assert seen(page, QLineEdit, "instruction_words").text() == ""
    page.open(interview.id)
    assert seen(page, QLineEdit, "instruction_words").text() == "Contact us on 3 December"
    click(page, "instruction_save")
    assert recorded(suite, interview).on == date(2026, 12, 3)


def test_the_plan_is_there_at_once_even_where_the_window_refreshes_later(
    page: InterviewsPage, suite: Suite, interview: Interview, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(page, "refresh", lambda: None)
    retype(page, "instruction_words", "Contact us on 3 December")
    click(page, "instruction_save")
    assert not is_seen(page, "instruction_form")
    assert "First follow-up: Thursday 3 December" in label(page, "plan_next")


def test_what_was_recorded_elsewhere_closes_the_untouched_form(
    page: InterviewsPage, suite: Suite, interview: Interview
) -> None:
    assert is_seen(page, "instruction_form")
    said(suite, interview, InstructionKind.NOT_ASKED)
    assert not is_seen(page, "instruction_form")
