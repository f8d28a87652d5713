"""The follow-up plan as tables of cases (F1 to F12), and what must hold for every plan (Hypothesis)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from postview_desktop.domain.application import Stage
from postview_desktop.domain.follow_up import (
    AwayReason,
    Channel,
    Contact,
    ContactPurpose,
    Decision,
    DecisionKind,
    Instruction,
    InstructionKind,
    PlanState,
    Step,
    Why,
)
from postview_desktop.domain.follow_up_rules import Situation, against, plan, put_off_days
from postview_desktop.domain.interview import Interview, InterviewState, epoch_of, timed
from postview_desktop.domain.working_days import WorkingDays, working_days_of

ZONE = "Europe/London"
HELD = date(2026, 11, 23)  # a Monday
PLAIN = WorkingDays()
ENGLAND = working_days_of("GB")


def held(day: date = HELD, id: int = 1, **fields) -> Interview:
    start = datetime(day.year, day.month, day.day, 14)
    blank = Interview(**{"id": id, "application_id": 1, "state": InterviewState.TOOK_PLACE, **fields})
    return timed(blank, start, start + timedelta(minutes=45), ZONE)


def said(kind: InstructionKind, on: date | None = None, **fields) -> Instruction:
    return Instruction(
        **{"id": 1, "interview_id": 1, "kind": kind, "on": on, "said_on": HELD, "at": at(HELD), **fields}
    )


def at(day: date, hour: int = 15) -> int:
    return epoch_of(datetime(day.year, day.month, day.day, hour), ZONE)


def sent(on: date, purpose: ContactPurpose = ContactPurpose.FOLLOW_UP, id: int = 1, **fields) -> Contact:
    basis = {"id": id, "organisation_id": 1, "application_id": 1, "interview_id": 1, "purpose": purpose}
    return Contact(**{**basis, "on": on, "at": at(on, 12), **fields})


def theirs(on: date, **fields) -> Contact:
    return sent(on, ContactPurpose.OTHER, **{"ours": False, "at": at(on, 18), **fields})


def situation(**fields) -> Situation:
    return Situation(**{"interview": held(), "days": PLAIN, **fields})


def whys(reasons) -> list[Why]:
    return [reason.why for reason in reasons]


D = date
CONTACT_ON, DECIDE_BY = InstructionKind.CONTACT_ON, InstructionKind.DECIDE_BY
WE_CALL_YOU = InstructionKind.WE_CALL_YOU


@pytest.mark.parametrize(
    ("kind", "on", "earliest", "best", "latest", "why"),
    [
        # "Contact us on D": due on D, weekend or not.
        (CONTACT_ON, D(2026, 12, 1), D(2026, 12, 1), D(2026, 12, 1), D(2026, 12, 8), Why.THEY_SAID_CONTACT_ON),
        (CONTACT_ON, D(2026, 12, 5), D(2026, 12, 5), D(2026, 12, 5), D(2026, 12, 14), Why.THEY_SAID_CONTACT_ON),
        # "We decide by D": the first working day after D.
        (DECIDE_BY, D(2026, 12, 2), D(2026, 12, 3), D(2026, 12, 3), D(2026, 12, 10), Why.AFTER_THEIR_DATE),
        (DECIDE_BY, D(2026, 12, 4), D(2026, 12, 7), D(2026, 12, 7), D(2026, 12, 14), Why.AFTER_THEIR_DATE),
        (DECIDE_BY, D(2026, 12, 5), D(2026, 12, 7), D(2026, 12, 7), D(2026, 12, 14), Why.AFTER_THEIR_DATE),
        (WE_CALL_YOU, D(2026, 11, 27), D(2026, 11, 30), D(2026, 11, 30), D(2026, 12, 7), Why.WE_CALL_YOU_DATED),
    ],
)  # fmt: skip
def test_F1_a_date_that_they_named(kind, on, earliest, best, latest, why):
    step = plan(situation(instructions=[said(kind, on)])).next
    assert (step.earliest, step.best, step.latest, step.due) == (earliest, best, latest, best)
    assert step.reasons[0].why is why


@pytest.mark.parametrize(
    ("day", "days", "earliest", "best", "latest", "reasons"),
    [
        (D(2026, 11, 23), PLAIN, D(2026, 11, 30), D(2026, 11, 30), D(2026, 12, 7), [Why.NOTHING_SAID]),
        # A Sunday's week later is a Sunday: moved to Monday.
        (D(2026, 11, 22), PLAIN, D(2026, 11, 27), D(2026, 11, 30), D(2026, 12, 7),
         [Why.NOTHING_SAID, Why.MOVED_FROM_WEEKEND]),
        # Christmas, Boxing Day (a Saturday, made up for on Monday), New Year: five working days take longer than seven.
        (D(2026, 12, 22), ENGLAND, D(2026, 12, 31), D(2026, 12, 31), D(2027, 1, 5),
         [Why.NOTHING_SAID, Why.NOT_BEFORE_EARLIEST]),
        (D(2026, 12, 18), ENGLAND, D(2026, 12, 29), D(2026, 12, 29), D(2027, 1, 4),
         [Why.NOTHING_SAID, Why.MOVED_FROM_HOLIDAY]),
    ],
)  # fmt: skip
def test_F3_nothing_was_said(day, days, earliest, best, latest, reasons):
    step = plan(situation(interview=held(day), days=days)).next
    assert (step.earliest, step.best, step.latest) == (earliest, best, latest)
    assert whys(step.reasons) == reasons


def test_F3_not_asked_is_the_same_as_no_instruction():
    without = plan(situation())
    asked = plan(situation(instructions=[said(InstructionKind.NOT_ASKED)]))
    assert asked.next == without.next


def test_F3_we_call_you_without_a_date():
    step = plan(situation(instructions=[said(InstructionKind.WE_CALL_YOU)])).next
    assert step.best == D(2026, 12, 7)
    assert step.earliest == step.best
    assert whys(step.reasons) == [Why.WE_CALL_YOU]


def test_F4_do_not_contact():
    made = plan(situation(instructions=[said(InstructionKind.DO_NOT_CONTACT)]))
    assert made.state is PlanState.NONE
    assert made.next is None
    assert whys(made.reasons) == [Why.DO_NOT_CONTACT]


def test_F5_the_second_comes_seven_days_after_the_first_if_unanswered():
    made = plan(situation(contacts=[sent(D(2026, 11, 30))]))
    assert made.next.step is Step.SECOND
    assert made.next.best == D(2026, 12, 7)
    assert whys(made.next.reasons) == [Why.AFTER_FIRST]
    assert made.later == (Step.CLOSING,)


def test_F5_the_closing_note_comes_fourteen_days_after_the_second():
    made = plan(situation(contacts=[sent(D(2026, 11, 30)), sent(D(2026, 12, 7), id=2)]))
    assert made.next.step is Step.CLOSING
    assert made.next.best == D(2026, 12, 21)
    assert made.later == ()


def test_F5_after_the_closing_note_nothing_more():
    contacts = [sent(D(2026, 11, 30)), sent(D(2026, 12, 7), id=2), sent(D(2026, 12, 21), ContactPurpose.CLOSING, id=3)]
    made = plan(situation(contacts=contacts))
    assert (made.state, made.next) == (PlanState.FINISHED, None)
    assert len(made.sent) == 3


def test_F5_a_thank_you_does_not_count():
    assert plan(situation(contacts=[sent(HELD, ContactPurpose.THANK_YOU)])) == plan(situation())


def test_F5_seven_days_between_two_follow_ups_to_one_organisation_whoever_and_however():
    other = sent(D(2026, 11, 27), interview_id=9, application_id=9, person_id=4, channel=Channel.PHONE)
    step = plan(situation(contacts=[other])).next
    assert step.step is Step.FIRST
    assert (step.earliest, step.best) == (D(2026, 12, 4), D(2026, 12, 4))
    assert Why.DAYS_SINCE_LAST in whys(step.reasons)


def test_F5_a_deleted_interview_leaves_its_follow_ups_with_the_organisation():
    orphan = sent(D(2026, 11, 27), interview_id=None, application_id=None)
    assert plan(situation(contacts=[orphan])).next.best == D(2026, 12, 4)


@pytest.mark.parametrize("fields", [{}, {"interview_id": None}, {"interview_id": None, "application_id": None}])
def test_F6_their_contact_stops_the_plan(fields):
    made = plan(situation(contacts=[theirs(D(2026, 11, 26), **fields)]))
    assert made.state is PlanState.STOPPED
    assert made.reasons[0].values["on"] == D(2026, 11, 26)


def test_F6_a_contact_about_another_job_or_before_the_end_does_not():
    other_job = theirs(D(2026, 11, 26), interview_id=None, application_id=2)
    before = theirs(HELD, at=at(HELD, 9))
    assert plan(situation(contacts=[other_job, before])).state is PlanState.ACTIVE


def test_F6_what_they_said_then_is_the_new_instruction():
    answer = theirs(D(2026, 11, 26))
    old = said(InstructionKind.DECIDE_BY, D(2026, 11, 25))
    new = said(InstructionKind.DECIDE_BY, D(2026, 12, 10), id=2, said_on=D(2026, 11, 26), at=at(D(2026, 11, 26), 19))
    assert plan(situation(instructions=[old], contacts=[answer])).state is PlanState.STOPPED
    made = plan(situation(instructions=[old, new], contacts=[answer]))
    assert made.next.best == D(2026, 12, 11)


def test_F6_on_the_same_day_the_hour_decides():
    morning = said(InstructionKind.NOT_ASKED, at=at(HELD, 16))
    evening_call = theirs(HELD, at=at(HELD, 19))
    assert plan(situation(instructions=[morning], contacts=[evening_call])).state is PlanState.STOPPED


def test_F6_follow_ups_that_were_sent_still_count_after_a_new_instruction():
    new = said(InstructionKind.CONTACT_ON, D(2026, 12, 14), said_on=D(2026, 12, 2), at=at(D(2026, 12, 2), 19))
    made = plan(situation(instructions=[new], contacts=[sent(D(2026, 11, 30)), theirs(D(2026, 12, 2), id=2)]))
    assert (made.next.step, made.next.best) == (Step.SECOND, D(2026, 12, 14))


def test_F7_a_further_round_takes_over():
    made = plan(situation(later_round=held(D(2026, 12, 1), id=2)))
    assert made.state is PlanState.TAKEN_OVER
    assert made.reasons[0].values["on"] == D(2026, 12, 1)


@pytest.mark.parametrize(
    "stage", [Stage.LETTER_IN_HAND, Stage.ACCEPTED, Stage.REJECTED, Stage.WITHDRAWN, Stage.DECLINED]
)
def test_F7_an_outcome_ends_the_plan(stage):
    assert plan(situation(stage=stage)).state is PlanState.ENDED


@pytest.mark.parametrize("stage", [Stage.INTERVIEWING, Stage.OFFERED, Stage.GONE_QUIET])
def test_F7_an_offer_by_word_of_mouth_and_silence_are_no_outcome(stage):
    assert plan(situation(stage=stage)).state is PlanState.ACTIVE


@pytest.mark.parametrize("state", [InterviewState.CANCELLED, InterviewState.MOVED, InterviewState.NOBODY_CAME])
def test_an_interview_that_was_not_held_has_no_plan(state):
    assert plan(situation(interview=held(state=state))).state is PlanState.WAITING


def test_F8_their_weekend_counts():
    emirates = working_days_of("AE")
    saudi = working_days_of("SA")
    assert emirates.is_weekend(D(2026, 11, 28))
    assert saudi.is_weekend(D(2026, 11, 27)) and not saudi.is_weekend(D(2026, 11, 29))
    friday = plan(situation(instructions=[said(InstructionKind.DECIDE_BY, D(2026, 11, 26))], days=saudi)).next
    assert friday.best == D(2026, 11, 29)


def test_F8_a_holiday_is_named():
    step = plan(situation(interview=held(D(2026, 12, 18)), days=ENGLAND, contacts=[sent(D(2026, 12, 18))])).next
    assert step.best == D(2026, 12, 29)
    moved = step.reasons[-1]
    assert moved.why is Why.MOVED_FROM_HOLIDAY
    assert moved.values["holiday"] == "Christmas Day"


def put_off(until: date, step: Step = Step.FIRST, **fields) -> Decision:
    basis = {"id": 1, "interview_id": 1, "step": step, "kind": DecisionKind.PUT_OFF, "until": until}
    return Decision(**{**basis, "at": at(D(2026, 11, 30)), **fields})


def test_F10_put_off_and_past_the_latest_day():
    within = plan(situation(decisions=[put_off(D(2026, 12, 2))])).next
    assert (within.best, within.due) == (D(2026, 11, 30), D(2026, 12, 2))
    assert Why.PAST_LATEST not in whys(within.reasons)
    beyond = plan(situation(decisions=[put_off(D(2026, 12, 9))])).next
    assert beyond.due == D(2026, 12, 9)
    assert whys(beyond.reasons)[-1] is Why.PAST_LATEST


def test_F10_put_off_never_goes_before_the_earliest_day():
    assert plan(situation(decisions=[put_off(D(2026, 11, 24))])).next.due == D(2026, 11, 30)


def test_F10_the_newest_decision_counts_and_a_new_instruction_overtakes_it():
    decisions = [put_off(D(2026, 12, 2)), put_off(D(2026, 12, 3), id=2, at=at(D(2026, 12, 1)))]
    assert plan(situation(decisions=decisions)).next.due == D(2026, 12, 3)
    new = said(InstructionKind.CONTACT_ON, D(2026, 12, 15), said_on=D(2026, 12, 2), at=at(D(2026, 12, 2)))
    assert plan(situation(decisions=decisions, instructions=[new])).next.due == D(2026, 12, 15)


def test_F10_put_away_for_good():
    away = replace(put_off(HELD), kind=DecisionKind.PUT_AWAY, until=None, away=AwayReason.SETTLED, reason="they rang")
    made = plan(situation(decisions=[away]))
    assert (made.state, made.next) == (PlanState.NONE, None)
    assert made.reasons[0].values == {"away": "settled", "reason": "they rang"}


def test_F11_a_visit_is_cautioned_unless_they_invited_it():
    visit = said(InstructionKind.CONTACT_ON, D(2026, 12, 1), channel=Channel.VISIT)
    assert plan(situation(instructions=[visit])).next.caution_visit
    assert not plan(situation(instructions=[replace(visit, invited_visit=True)])).next.caution_visit
    assert not plan(situation()).next.caution_visit


def otherwise(on: date) -> Decision:
    return put_off(on, kind=DecisionKind.OTHERWISE, reason="Mia works there and says so", at=at(HELD, 20))


def test_F12_otherwise_than_the_rules_with_a_reason():
    step = plan(situation(decisions=[otherwise(D(2026, 11, 25))])).next
    assert (step.due, step.earliest, step.best) == (D(2026, 11, 25), D(2026, 11, 25), D(2026, 11, 30))
    assert step.reasons[-1].values["reason"] == "Mia works there and says so"


def test_F12_even_against_do_not_contact():
    instruction = said(InstructionKind.DO_NOT_CONTACT)
    made = plan(situation(instructions=[instruction], decisions=[otherwise(D(2026, 12, 9))]))
    assert (made.state, made.next.due) == (PlanState.ACTIVE, D(2026, 12, 9))


def test_what_speaks_against_a_day():
    by = said(InstructionKind.DECIDE_BY, D(2026, 12, 4))
    assert whys(against(situation(instructions=[by]), D(2026, 12, 2))) == [Why.AFTER_THEIR_DATE]
    assert against(situation(instructions=[by]), D(2026, 12, 7)) == ()
    assert whys(against(situation(), D(2026, 12, 5))) == [Why.DAY_OFF]
    assert Why.DO_NOT_CONTACT in whys(against(situation(instructions=[said(InstructionKind.DO_NOT_CONTACT)]), HELD))
    after_first = situation(contacts=[sent(D(2026, 11, 30))])
    assert whys(against(after_first, D(2026, 12, 3))) == [Why.AFTER_FIRST]
    elsewhere = situation(contacts=[sent(D(2026, 11, 30), interview_id=9, application_id=9)])
    assert Why.DAYS_SINCE_LAST in whys(against(elsewhere, D(2026, 12, 3)))


def test_F10_the_days_that_are_offered():
    assert put_off_days(D(2026, 11, 26), PLAIN) == (D(2026, 11, 27), D(2026, 11, 30))


# -- what holds for every plan ---------------------------------------------------------------------------------

days_from_held = st.integers(0, 40).map(lambda n: HELD + timedelta(days=n))
calendars = st.sampled_from([PLAIN, ENGLAND, working_days_of("DE", "BY"), working_days_of("SA")])


@st.composite
def instructions_any(draw):
    kind = draw(st.sampled_from(list(InstructionKind)))
    dated = kind in (InstructionKind.CONTACT_ON, InstructionKind.DECIDE_BY)
    on = draw(days_from_held) if dated or (kind is InstructionKind.WE_CALL_YOU and draw(st.booleans())) else None
    return said(kind, on)


@st.composite
def situations(draw):
    instruction = draw(st.none() | instructions_any())
    follow_ups = sorted(draw(st.lists(days_from_held, max_size=3)))
    contacts = [
        sent(day, ContactPurpose.CLOSING if number == 2 else ContactPurpose.FOLLOW_UP, id=number + 1)
        for number, day in enumerate(follow_ups)
    ]
    if draw(st.booleans()):
        contacts.append(sent(draw(days_from_held), id=8, interview_id=9, application_id=9))
    return situation(days=draw(calendars), instructions=[instruction] if instruction else [], contacts=contacts)


@given(situations())
def test_every_date_has_a_reason_and_the_window_is_in_order(one):
    made = plan(one)
    if made.next is None:
        assert made.reasons
        return
    step = made.next
    assert step.reasons
    assert step.earliest <= step.best <= step.latest
    assert step.due == step.best


@given(situations())
def test_F1_F5_never_before_their_date_and_never_within_seven_days_of_the_last(one):
    step = plan(one).next
    if step is None:
        return
    for contact in one.contacts:
        assert step.best >= contact.on + timedelta(days=7)
    instruction = one.instructions[0] if one.instructions else None
    if instruction is not None and instruction.on is not None:
        assert step.earliest >= instruction.on or any(c.on > HELD for c in one.contacts)


@given(situations())
def test_F8_the_best_day_is_a_working_day_unless_they_named_it(one):
    step = plan(one).next
    if step is not None and step.reasons[0].why is not Why.THEY_SAID_CONTACT_ON:
        assert one.days.is_working_day(step.best)
        assert one.days.is_working_day(step.latest)


@given(situations())
def test_F5_at_most_two_follow_ups_and_one_closing_note(one):
    made = plan(one)
    assert len(made.sent) + len(made.later) + (made.next is not None) <= 3 or len(made.sent) >= 3
