"""F5 across an organisation: planned follow-ups keep apart; and the finer points of F1, F3, F6, F10 and F12."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from postview_desktop.domain.follow_up import (
    AwayReason,
    Contact,
    ContactPurpose,
    Decision,
    DecisionKind,
    Instruction,
    InstructionKind,
    PlanState,
    Reason,
    Step,
    Why,
)
from postview_desktop.domain.follow_up_rules import against, before_its_end, plan, plans_of_organisation
from postview_desktop.domain.interview import InterviewState, epoch_of
from postview_desktop.domain.situation import Situation
from postview_desktop.domain.working_days import WorkingDays, working_days_of
from tests.support.builders import an_interview

D = date
HELD = D(2026, 11, 23)  # a Monday
PLAIN = WorkingDays()


def at(day: date, hour: int = 15) -> int:
    return epoch_of(datetime(day.year, day.month, day.day, hour), "Europe/London")


def round_of(id: int, day: date = HELD, *, application: int | None = None, **fields) -> Situation:
    """An interview at two in the afternoon, of an application of its own."""
    interview = an_interview(application or id, f"{day.isoformat()}T14:00", id=id, state=InterviewState.TOOK_PLACE)
    return Situation(**{"interview": interview, "days": PLAIN, **fields})


def said(id: int, kind: InstructionKind, on: date | None = None, day: date = HELD, **fields) -> Instruction:
    return Instruction(
        **{"id": id, "interview_id": id, "kind": kind, "on": on, "said_on": day, "at": at(day), **fields}
    )


def contact(on: date, *, interview: int | None = 1, ours: bool = True, hour: int = 12, **fields) -> Contact:
    purpose = ContactPurpose.FOLLOW_UP if ours else ContactPurpose.OTHER
    basis = {"organisation_id": 1, "application_id": interview, "interview_id": interview, "purpose": purpose}
    return Contact(**{**basis, "ours": ours, "on": on, "at": at(on, hour), **fields})


def decided(kind: DecisionKind, until: date | None, at_: int, step: Step = Step.FIRST, **fields) -> Decision:
    return Decision(**{"id": at_, "interview_id": 1, "step": step, "kind": kind, "until": until, "at": at_, **fields})


def whys(reasons: tuple[Reason, ...]) -> list[Why]:
    return [reason.why for reason in reasons]


def due_days(*situations: Situation) -> list[date | None]:
    return [None if one.next is None else one.next.due for one in plans_of_organisation(situations)]


# -- F5 across the organisation -----------------------------------------------------------------------------------


def test_F5_two_jobs_at_one_organisation_are_followed_up_a_week_apart() -> None:
    first, second = plans_of_organisation([round_of(1), round_of(2, D(2026, 11, 24))])
    assert first.next is not None and first.next.due == D(2026, 11, 30)
    assert second.next is not None and second.next.due == second.next.best == D(2026, 12, 7)
    assert second.next.reasons[-1] == Reason(Why.OTHER_PLANNED, {"days": 7, "other": D(2026, 11, 30)})


def test_F5_a_day_that_they_named_keeps_its_place_and_the_others_make_room() -> None:
    named = round_of(2, instructions=[said(2, InstructionKind.CONTACT_ON, D(2026, 12, 2))])
    assert due_days(round_of(1), named) == [D(2026, 12, 9), D(2026, 12, 2)]


def test_F5_F12_what_the_user_decided_comes_before_everything() -> None:
    decision = decided(DecisionKind.OTHERWISE, D(2026, 12, 1), at(D(2026, 11, 24)), reason="another offer")
    named = round_of(2, instructions=[said(2, InstructionKind.CONTACT_ON, D(2026, 12, 2))])
    assert due_days(round_of(1, decisions=[decision]), named) == [D(2026, 12, 1), D(2026, 12, 8)]


def test_F5_plans_without_a_step_take_no_room() -> None:
    quiet = round_of(1, instructions=[said(1, InstructionKind.DO_NOT_CONTACT)])
    assert due_days(quiet, round_of(2)) == [None, D(2026, 11, 30)]


# -- F1, F5, F6 ---------------------------------------------------------------------------------------------------


def test_F1_whoever_wrote_before_their_date_still_waits_for_it() -> None:
    by = said(1, InstructionKind.DECIDE_BY, D(2026, 12, 15))
    step = plan(round_of(1, instructions=[by], contacts=[contact(D(2026, 12, 1))])).next
    assert step is not None and (step.step, step.best) == (Step.SECOND, D(2026, 12, 16))
    assert whys(step.reasons) == [Why.AFTER_THEIR_DATE]


def test_F1_a_named_holiday_is_kept_and_said_to_be_one() -> None:
    england = working_days_of("GB")
    on = said(1, InstructionKind.CONTACT_ON, D(2026, 12, 25))
    step = plan(round_of(1, D(2026, 12, 14), instructions=[on], days=england)).next
    assert step is not None and step.due == D(2026, 12, 25)
    assert step.reasons[-1] == Reason(Why.NAMED_DAY_OFF, {"on": D(2026, 12, 25), "holiday": "Christmas Day"})


def test_F1_their_words_are_part_of_the_reason() -> None:
    on = said(1, InstructionKind.CONTACT_ON, D(2026, 12, 1), words="Call us on Tuesday.")
    step = plan(round_of(1, instructions=[on])).next
    assert step is not None and step.reasons[0].values["words"] == "Call us on Tuesday."


def test_F5_a_follow_up_logged_for_the_application_counts_for_the_round_before_it() -> None:
    made = plan(round_of(1, contacts=[contact(D(2026, 11, 30), interview=None, application_id=1)]))
    assert made.next is not None and made.next.step is Step.SECOND
    before = plan(round_of(1, contacts=[contact(D(2026, 11, 20), interview=None, application_id=1)]))
    assert before.next is not None and before.next.step is Step.FIRST


def test_F5_that_nothing_was_said_may_be_noted_late_without_moving_the_plan() -> None:
    late = said(1, InstructionKind.NOT_ASKED, day=D(2026, 12, 2))
    assert plan(round_of(1, instructions=[late])).next == plan(round_of(1)).next
    sent = [contact(D(2026, 12, 1))]
    assert plan(round_of(1, instructions=[late], contacts=sent)) == plan(round_of(1, contacts=sent))


def test_F6_an_instruction_noted_later_for_an_earlier_day_does_not_come_after_the_follow_up() -> None:
    # Entered in one evening, weeks later: what was said on the day itself, and a follow-up since.
    old = said(1, InstructionKind.WE_CALL_YOU, at=at(D(2026, 12, 20)))
    made = plan(round_of(1, instructions=[old], contacts=[contact(D(2026, 12, 8))]))
    assert made.next is not None and (made.next.step, made.next.best) == (Step.SECOND, D(2026, 12, 15))


def test_F6_said_in_the_call_that_was_the_follow_up_it_is_the_new_basis() -> None:
    call = contact(D(2026, 12, 1), hour=10)
    then = said(1, InstructionKind.DECIDE_BY, D(2026, 12, 11), day=D(2026, 12, 1), at=at(D(2026, 12, 1), 11))
    step = plan(round_of(1, instructions=[then], contacts=[call])).next
    assert step is not None and (step.step, step.best) == (Step.SECOND, D(2026, 12, 14))


def test_F3_F6_after_an_answer_without_a_date_the_week_is_counted_from_the_answer() -> None:
    answer = contact(D(2026, 12, 2), ours=False)
    nothing = said(1, InstructionKind.NOT_ASKED, day=D(2026, 12, 2), at=at(D(2026, 12, 2)))
    step = plan(round_of(1, instructions=[nothing], contacts=[answer])).next
    assert step is not None and step.best == D(2026, 12, 9)
    assert step.reasons[0] == Reason(Why.NOTHING_SAID, {"days": 7, "since": D(2026, 12, 2)})


def test_F6_an_answer_to_another_round_s_interview_of_the_same_application_stops_the_plan() -> None:
    answer = contact(D(2026, 12, 2), interview=9, ours=False, application_id=1)
    assert plan(round_of(1, contacts=[answer])).state is PlanState.STOPPED


# -- F10, F12 -----------------------------------------------------------------------------------------------------


def test_F10_put_away_is_for_good_even_if_the_user_writes_after_all() -> None:
    away = decided(DecisionKind.PUT_AWAY, None, at(D(2026, 11, 30)), away=AwayReason.NO_CONTACT_KNOWN)
    made = plan(round_of(1, decisions=[away], contacts=[contact(D(2026, 12, 1))]))
    assert made.state is PlanState.NONE


def test_F10_a_new_instruction_brings_back_what_was_put_away() -> None:
    away = decided(DecisionKind.PUT_AWAY, None, at(D(2026, 11, 30)), away=AwayReason.SETTLED)
    new = said(1, InstructionKind.CONTACT_ON, D(2026, 12, 10), day=D(2026, 12, 1))
    made = plan(round_of(1, decisions=[away], instructions=[new]))
    assert made.next is not None and made.next.due == D(2026, 12, 10)


def test_F10_F12_a_day_against_the_rules_can_itself_be_put_off() -> None:
    taken = decided(DecisionKind.OTHERWISE, D(2026, 11, 25), at(D(2026, 11, 24)), reason="another offer")
    later = decided(DecisionKind.PUT_OFF, D(2026, 11, 26), at(D(2026, 11, 25)))
    step = plan(round_of(1, decisions=[later, taken])).next
    assert step is not None and step.due == D(2026, 11, 26)
    assert whys(step.reasons)[-2:] == [Why.DECIDED_OTHERWISE, Why.PUT_OFF]


def test_F12_against_do_not_contact_there_is_only_the_day_that_was_taken() -> None:
    never = said(1, InstructionKind.DO_NOT_CONTACT)
    taken = decided(DecisionKind.OTHERWISE, D(2026, 12, 9), at(D(2026, 11, 24)), reason="my host asked me to")
    step = plan(round_of(1, instructions=[never], decisions=[taken])).next
    assert step is not None and step.earliest == step.best == step.due == step.latest == D(2026, 12, 9)
    assert whys(step.reasons) == [Why.DECIDED_OTHERWISE]
    # Once used up, the word of the organisation holds again.
    after = round_of(1, instructions=[never], decisions=[taken], contacts=[contact(D(2026, 12, 9))])
    assert plan(after).state is PlanState.NONE


@pytest.mark.parametrize(
    ("one", "on", "expected"),
    [
        (round_of(1), D(2026, 11, 26), [Why.TOO_EARLY]),
        (round_of(1), D(2026, 11, 30), []),
        (round_of(1), D(2026, 12, 6), [Why.DAY_OFF]),
        (round_of(1, instructions=[said(1, InstructionKind.CONTACT_ON, D(2026, 12, 5))]), D(2026, 12, 5), []),
        (round_of(1, instructions=[said(1, InstructionKind.WE_CALL_YOU)]), D(2026, 12, 1), [Why.WE_CALL_YOU]),
        (round_of(1, contacts=[contact(D(2026, 12, 1), ours=False)]), D(2026, 12, 8), [Why.THEY_ANSWERED]),
        (
            round_of(1, contacts=[contact(D(2026, 11, 26), interview=9)]),
            D(2026, 12, 1),
            [Why.DAYS_SINCE_LAST],
        ),
    ],
)
def test_F12_what_speaks_against_a_day(one: Situation, on: date, expected: list[Why]) -> None:
    assert whys(against(one, on)) == expected


def test_what_was_decided_does_not_speak_for_a_day() -> None:
    taken = decided(DecisionKind.OTHERWISE, D(2026, 11, 25), at(D(2026, 11, 24)), reason="another offer")
    assert whys(against(round_of(1, decisions=[taken]), D(2026, 11, 25))) == [Why.TOO_EARLY]


def test_until_the_interview_has_ended_nothing_is_planned() -> None:
    waiting = before_its_end(plan(round_of(1)))
    assert (waiting.state, waiting.next, whys(waiting.reasons)) == (PlanState.WAITING, None, [Why.NOT_ENDED])
    quiet = plan(round_of(1, instructions=[said(1, InstructionKind.DO_NOT_CONTACT)]))
    assert before_its_end(quiet) == quiet


# -- what holds for every organisation ------------------------------------------------------------------------------


@st.composite
def organisations(draw: st.DrawFn) -> list[Situation]:
    """One to four applications, what they said, and a few things that passed."""
    start = D(2026, 11, 2)
    day = st.integers(0, 60).map(lambda number: start + timedelta(days=number))
    days = draw(st.sampled_from([PLAIN, working_days_of("GB"), working_days_of("DE", "BY"), working_days_of("SA")]))
    count = draw(st.integers(1, 4))
    contacts = [
        contact(draw(day), interview=draw(st.integers(1, count)), ours=draw(st.booleans()), id=number + 1)
        for number in range(draw(st.integers(0, 4)))
    ]
    found: list[Situation] = []
    for id in range(1, count + 1):
        held = draw(day)
        instructions: list[Instruction] = []
        if draw(st.booleans()):
            kind = draw(st.sampled_from(list(InstructionKind)))
            on = held + timedelta(days=draw(st.integers(0, 30)))
            dated = kind in (InstructionKind.CONTACT_ON, InstructionKind.DECIDE_BY)
            instructions = [said(id, kind, on if dated else None, day=held)]
        found.append(round_of(id, held, instructions=instructions, contacts=contacts, days=days))
    return found


@given(organisations())
def test_F5_no_two_planned_days_are_within_a_week(situations: list[Situation]) -> None:
    days = sorted(day for day in due_days(*situations) if day is not None)
    assert all(later - earlier >= timedelta(days=7) for earlier, later in pairwise(days))


@given(organisations())
def test_F5_F8_F9_each_planned_day_is_far_from_the_last_open_there_and_has_its_reason(
    situations: list[Situation],
) -> None:
    ours = [one.on for one in situations[0].contacts if one.ours]
    for situation, made in zip(situations, plans_of_organisation(situations), strict=True):
        if made.next is None:
            assert made.reasons
            continue
        step = made.next
        assert step.reasons
        assert step.earliest <= step.best == step.due <= step.latest
        assert not ours or step.due >= max(ours) + timedelta(days=7)
        named = any(reason.why is Why.NAMED_DAY_OFF for reason in step.reasons)
        assert named or situation.days.is_working_day(step.due)


@given(organisations(), st.integers(0, 3))
def test_F5_doing_what_is_planned_ends_after_two_follow_ups_and_a_closing_note(
    situations: list[Situation], which: int
) -> None:
    """The user does each step on its day and nobody ever answers."""
    one = replace(situations[which % len(situations)], contacts=[])
    purposes: list[ContactPurpose] = []
    days: list[date] = []
    while (step := plan(one).next) is not None:
        closing = step.step is Step.CLOSING
        purposes.append(ContactPurpose.CLOSING if closing else ContactPurpose.FOLLOW_UP)
        days.append(step.due)
        sent = contact(step.due, interview=one.interview.id, purpose=purposes[-1], id=len(days))
        one = replace(one, contacts=[*one.contacts, sent])
        assert len(days) <= 3
    assert purposes in ([], [ContactPurpose.FOLLOW_UP] * 2 + [ContactPurpose.CLOSING])
    assert all(later - earlier >= timedelta(days=7) for earlier, later in pairwise(days))
    if days:
        assert days[2] - days[1] >= timedelta(days=14)
