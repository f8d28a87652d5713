"""Step 1 through the service: recording, planning, contacts, deciding, and the derived rows kept in step."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from postview_desktop.domain.application import Application, Organisation, Person, Stage
from postview_desktop.domain.change import Verb
from postview_desktop.domain.errors import PostviewError, Problem
from postview_desktop.domain.follow_up import (
    AwayReason,
    Channel,
    Contact,
    ContactPurpose,
    Decision,
    DecisionKind,
    Instruction,
    InstructionKind,
    Plan,
    PlannedStep,
    PlanState,
    Step,
    Why,
)
from postview_desktop.domain.interview import Interview, InterviewState, Participant, epoch_of
from postview_desktop.domain.letter import LetterKind, SentVia
from postview_desktop.services.suite import Suite, open_suite
from postview_desktop.storage import Store
from tests.support.builders import an_organisation, put_interview
from tests.support.clock import FixedClock

D = date
HELD = D(2026, 11, 23)


@pytest.fixture
def held(suite: Suite, store: Store) -> Interview:
    """Ended a quarter of an hour ago, with a host and one more."""
    return put_interview(store, people=("Ana Ribeiro", "Joel Katz"))


def said(interview: Interview, kind: InstructionKind, on: date | None = None, **fields) -> Instruction:
    return Instruction(**{"interview_id": interview.id, "kind": kind, "on": on, "said_on": HELD, **fields})


def step_of(made: Plan) -> PlannedStep:
    assert made.next is not None
    return made.next


def due_rows(store: Store, kind: str = "") -> list[tuple[int, str, date]]:
    rows = store.sql("SELECT interview_id, kind, best FROM due ORDER BY interview_id, kind")
    return [(id, one, date.fromordinal(best)) for id, one, best in rows if not kind or one == kind]


# -- what they said -----------------------------------------------------------------------------------------------


def test_F3_without_a_word_there_is_a_plan_from_the_end_on(suite: Suite, held: Interview) -> None:
    step = step_of(suite.follow_ups.plan(held.id))
    assert (step.step, step.earliest, step.best, step.latest) == (
        Step.FIRST,
        D(2026, 11, 30),
        D(2026, 11, 30),
        D(2026, 12, 7),
    )
    assert step.person_id == suite.interviews.get(held.id).people[0].person.id


def test_before_the_end_the_plan_waits(suite: Suite, store: Store) -> None:
    coming = put_interview(store, "2026-11-25T10:00")
    made = suite.follow_ups.plan(coming.id)
    assert (made.state, made.next) == (PlanState.WAITING, None)


def test_F1_a_recorded_instruction_gives_the_day(suite: Suite, held: Interview) -> None:
    person = suite.interviews.get(held.id).people[1].person
    kept = suite.follow_ups.record_instruction(
        said(held, InstructionKind.DECIDE_BY, D(2026, 12, 4), words="  by the end\n of next week ",
             channel=Channel.PHONE, person_id=person.id)
    )  # fmt: skip
    assert kept.words == "by the end of next week"
    step = step_of(suite.follow_ups.plan(held.id))
    assert (step.best, step.channel, step.person_id) == (D(2026, 12, 7), Channel.PHONE, person.id)
    assert suite.history.last().verb is Verb.INSTRUCTION_RECORDED


@pytest.mark.parametrize("kind", [InstructionKind.CONTACT_ON, InstructionKind.DECIDE_BY])
def test_F1_a_day_is_needed_where_one_was_named(suite: Suite, held: Interview, kind: InstructionKind) -> None:
    with pytest.raises(PostviewError) as told:
        suite.follow_ups.record_instruction(said(held, kind))
    assert told.value.problem is Problem.MISSING_FIELD


@pytest.mark.parametrize("on", [D(2026, 11, 22), D(2226, 11, 30), date.max])
def test_F2_a_day_before_it_was_said_or_in_another_century_is_a_slip(suite: Suite, held: Interview, on: date) -> None:
    with pytest.raises(PostviewError) as told:
        suite.follow_ups.record_instruction(said(held, InstructionKind.CONTACT_ON, on))
    assert told.value.problem is Problem.BAD_DATE


def test_F2_understanding_takes_the_order_of_the_country(suite: Suite) -> None:
    by_country = suite.follow_ups.understand("by 4/12", HELD, "US")
    assert by_country is not None and by_country.on == D(2027, 4, 12)
    suite.settings.save(replace(suite.settings.get(), country="GB"))
    by_settings = suite.follow_ups.understand("within 25 working days", HELD)
    assert by_settings is not None and by_settings.on == D(2026, 12, 30)


def test_F6_a_corrected_instruction_answers_what_came_in_between(
    suite: Suite, held: Interview, clock: FixedClock
) -> None:
    kept = suite.follow_ups.record_instruction(said(held, InstructionKind.NOT_ASKED))
    clock.advance(hours=1)
    suite.follow_ups.log_contact(Contact(interview_id=held.id, ours=False, on=HELD))
    clock.advance(minutes=1)
    same = suite.follow_ups.record_instruction(replace(kept, words="nothing at all"))
    assert suite.follow_ups.plan(held.id).state is PlanState.STOPPED
    suite.follow_ups.record_instruction(replace(same, kind=InstructionKind.CONTACT_ON, on=D(2026, 12, 1)))
    assert step_of(suite.follow_ups.plan(held.id)).best == D(2026, 12, 1)


# -- contacts -----------------------------------------------------------------------------------------------------


def test_F6_their_call_stops_the_plan_until_it_is_said_what_they_said(
    suite: Suite, held: Interview, clock: FixedClock
) -> None:
    clock.set("2026-11-25T11:00")
    suite.follow_ups.log_contact(Contact(interview_id=held.id, ours=False, channel=Channel.PHONE, on=D(2026, 11, 25)))
    assert suite.follow_ups.plan(held.id).state is PlanState.STOPPED
    clock.advance(minutes=2)
    suite.follow_ups.record_instruction(said(held, InstructionKind.DECIDE_BY, D(2026, 12, 10), said_on=D(2026, 11, 25)))
    assert step_of(suite.follow_ups.plan(held.id)).best == D(2026, 12, 11)


def test_a_contact_knows_where_it_belongs_and_when_it_was(suite: Suite, held: Interview, clock: FixedClock) -> None:
    clock.set("2026-12-01T10:30")
    today = suite.follow_ups.log_contact(Contact(interview_id=held.id, on=D(2026, 12, 1)))
    before = suite.follow_ups.log_contact(Contact(application_id=held.application_id, on=D(2026, 11, 30)))
    assert today.at == clock.now()
    assert before.at == epoch_of(clock.wall().replace(month=11, day=30, hour=23, minute=59), clock.zone())
    owner = suite.interviews.get(held.id).organisation.id
    assert (today.organisation_id, before.organisation_id) == (owner, owner)
    assert today.application_id == held.application_id


def test_a_contact_of_tomorrow_cannot_be_logged(suite: Suite, held: Interview) -> None:
    with pytest.raises(PostviewError) as told:
        suite.follow_ups.log_contact(Contact(interview_id=held.id, on=D(2026, 11, 24)))
    assert told.value.problem is Problem.BAD_DATE


def test_F5_done_leads_to_the_next_step_and_undo_takes_it_back(
    suite: Suite, held: Interview, clock: FixedClock
) -> None:
    clock.set("2026-11-30T10:00")
    contact = suite.follow_ups.done(held.id, Step.FIRST, Channel.PHONE, words=" nobody there ")
    assert (contact.purpose, contact.words, contact.on) == (ContactPurpose.FOLLOW_UP, "nobody there", D(2026, 11, 30))
    assert step_of(suite.follow_ups.plan(held.id)).best == D(2026, 12, 7)
    suite.history.undo(suite.history.last().id)
    assert step_of(suite.follow_ups.plan(held.id)).step is Step.FIRST


def test_F5_the_whole_round_through(suite: Suite, held: Interview, clock: FixedClock) -> None:
    for expected, day in (
        (Step.FIRST, D(2026, 11, 30)),
        (Step.SECOND, D(2026, 12, 7)),
        (Step.CLOSING, D(2026, 12, 21)),
    ):
        step = step_of(suite.follow_ups.plan(held.id))
        assert (step.step, step.due) == (expected, day)
        clock.set(f"{day.isoformat()}T10:00")
        suite.follow_ups.done(held.id, expected, Channel.EMAIL)
    assert suite.follow_ups.plan(held.id).state is PlanState.FINISHED
    assert due_rows(suite.store, "follow_up") == due_rows(suite.store, "closing") == []


def test_F5_a_follow_up_elsewhere_in_the_organisation_moves_this_one(
    suite: Suite, store: Store, held: Interview, clock: FixedClock
) -> None:
    other = put_interview(store, "2026-11-18T09:00")
    assert other.application_id != held.application_id
    # The other one comes first, on the 25th; this one keeps its week from it.
    assert due_rows(store, "follow_up") == [(held.id, "follow_up", D(2026, 12, 2)),
                                            (other.id, "follow_up", D(2026, 11, 25))]  # fmt: skip
    clock.set("2026-11-27T10:00")
    suite.follow_ups.done(other.id, Step.FIRST, Channel.EMAIL)
    step = step_of(suite.follow_ups.plan(held.id))
    assert step.best == D(2026, 12, 4)
    assert due_rows(store, "follow_up")[0][2] == D(2026, 12, 4)
    assert [one.why for one in suite.follow_ups.check(held.id, D(2026, 12, 1))] == [Why.DAYS_SINCE_LAST]


def test_taking_back_what_was_done_brings_the_step_back(suite: Suite, held: Interview, clock: FixedClock) -> None:
    clock.set("2026-11-30T10:00")
    suite.follow_ups.done(held.id, Step.FIRST, Channel.EMAIL)
    assert step_of(suite.follow_ups.plan(held.id)).step is Step.SECOND
    line = suite.history.last()
    assert line is not None
    suite.history.undo(line.id)
    assert step_of(suite.follow_ups.plan(held.id)).step is Step.FIRST


# -- deciding -----------------------------------------------------------------------------------------------------


def test_F10_put_off_says_when_that_is_past_the_latest_day(suite: Suite, held: Interview) -> None:
    assert suite.follow_ups.put_off(held.id, Step.FIRST, D(2026, 12, 2)) == ()
    assert step_of(suite.follow_ups.plan(held.id)).due == D(2026, 12, 2)
    told = suite.follow_ups.put_off(held.id, Step.FIRST, D(2026, 12, 9))
    assert [one.why for one in told] == [Why.PAST_LATEST]
    assert due_rows(suite.store, "follow_up") == [(held.id, "follow_up", D(2026, 12, 9))]


@pytest.mark.parametrize(
    ("until", "problem"), [(D(2026, 11, 27), Problem.AGAINST_RULE), (D(2026, 11, 22), Problem.BAD_DATE)]
)
def test_F10_put_off_is_no_way_round_the_rules(suite: Suite, held: Interview, until: date, problem: Problem) -> None:
    with pytest.raises(PostviewError) as told:
        suite.follow_ups.put_off(held.id, Step.FIRST, until)
    assert told.value.problem is problem


def test_F10_the_days_offered_are_tomorrow_and_two_working_days(
    suite: Suite, held: Interview, clock: FixedClock
) -> None:
    clock.set("2026-12-24T10:00")
    assert suite.follow_ups.put_off_days(held.id) == (D(2026, 12, 25), D(2026, 12, 30))


def test_F10_put_away_is_kept_with_its_reason(suite: Suite, held: Interview) -> None:
    suite.follow_ups.put_away(held.id, Step.FIRST, AwayReason.NO_CONTACT_KNOWN, " agency only ")
    made = suite.follow_ups.plan(held.id)
    assert made.state is PlanState.NONE
    assert made.reasons[0].values == {"away": "no_contact_known", "reason": "agency only"}
    assert due_rows(suite.store, "follow_up") == []


def test_F12_against_the_rules_only_with_a_reason_that_is_kept(suite: Suite, store: Store, held: Interview) -> None:
    with pytest.raises(PostviewError) as told:
        suite.follow_ups.otherwise(held.id, Step.FIRST, D(2026, 11, 25), "  ")
    assert told.value.problem is Problem.NEEDS_REASON
    suite.follow_ups.otherwise(held.id, Step.FIRST, D(2026, 11, 25), "another offer ends on Friday")
    assert step_of(suite.follow_ups.plan(held.id)).due == D(2026, 11, 25)
    [decision] = store.find(Decision, interview_id=held.id, kind=DecisionKind.OTHERWISE)
    assert decision.reason == "another offer ends on Friday"
    assert suite.history.last().verb is Verb.DECIDED_OTHERWISE


def test_a_step_that_is_not_the_next_any_more_cannot_be_put_off(suite: Suite, held: Interview) -> None:
    with pytest.raises(PostviewError) as told:
        suite.follow_ups.put_off(held.id, Step.SECOND, D(2026, 12, 9))
    assert told.value.problem is Problem.CHANGED_SINCE


# -- the call sheet -----------------------------------------------------------------------------------------------


def test_F11_the_call_sheet_names_the_person_of_the_instruction_or_else_the_host(suite: Suite, held: Interview) -> None:
    host, other = (met.person for met in suite.interviews.get(held.id).people)
    assert suite.follow_ups.call_sheet(held.id).person == host.name
    suite.interviews.save_person(replace(other, phone="020 7946 0011"))
    suite.follow_ups.record_instruction(
        said(held, InstructionKind.CONTACT_ON, D(2026, 12, 1), words="Call Joel", person_id=other.id)
    )
    sheet = suite.follow_ups.call_sheet(held.id)
    assert (sheet.person, sheet.phone, sheet.agreed, sheet.said_on) == (other.name, "020 7946 0011", "Call Joel", HELD)
    assert sheet.organisation == "Northwind" and sheet.plan.next is not None


def test_F11_a_name_of_nobody_in_the_panel_is_shown_as_it_was_said(suite: Suite, held: Interview) -> None:
    suite.follow_ups.record_instruction(said(held, InstructionKind.NOT_ASKED, who="the front desk"))
    sheet = suite.follow_ups.call_sheet(held.id)
    assert (sheet.person, sheet.phone) == ("the front desk", "")


# -- the derived rows ---------------------------------------------------------------------------------------------


def kinds_of(store: Store, interview: Interview) -> set[str]:
    return {kind for id, kind, _ in due_rows(store) if id == interview.id}


def test_an_interview_brings_its_four_rows_as_if_it_took_place(suite: Suite, store: Store, held: Interview) -> None:
    assert kinds_of(store, held) == {"ask", "thank_you", "follow_up", "reflection"}
    coming = put_interview(store, "2026-12-02T10:00", organisation="Contoso", people=("Ngozi Okafor",))
    assert kinds_of(store, coming) == {"ask", "thank_you", "follow_up", "reflection"}
    [(since,)] = store.sql("SELECT DISTINCT since FROM due WHERE interview_id = ?", (coming.id,))
    assert since == coming.end_utc


def test_the_rows_follow_what_happens(suite: Suite, store: Store, held: Interview, clock: FixedClock) -> None:
    suite.follow_ups.record_instruction(said(held, InstructionKind.NOT_ASKED))
    assert "ask" not in kinds_of(store, held)
    suite.reflections.skip(held.id)
    assert "reflection" not in kinds_of(store, held)
    clock.advance(hours=1)
    suite.follow_ups.log_contact(Contact(interview_id=held.id, ours=False, on=HELD))
    assert kinds_of(store, held) == {"thank_you", "their_answer"}
    suite.interviews.set_state(held.id, InterviewState.CANCELLED)
    assert kinds_of(store, held) == set()


def test_F6_after_their_answer_it_is_asked_what_they_said_and_nothing_else(
    suite: Suite, store: Store, held: Interview, clock: FixedClock
) -> None:
    clock.advance(hours=1)
    suite.follow_ups.log_contact(Contact(interview_id=held.id, ours=False, on=HELD))
    assert kinds_of(store, held) == {"thank_you", "their_answer", "reflection"}


def test_F7_a_later_round_takes_the_plan_and_the_question_over(suite: Suite, store: Store, held: Interview) -> None:
    application = suite.interviews.get(held.id).application
    later = put_interview(store, "2026-12-01T10:00", application=application)
    assert kinds_of(store, held) == {"thank_you", "reflection"}
    assert suite.follow_ups.plan(held.id).state is PlanState.TAKEN_OVER
    suite.interviews.set_state(later.id, InterviewState.CANCELLED)
    assert "follow_up" in kinds_of(store, held)


def test_F7_an_outcome_ends_it(suite: Suite, store: Store, held: Interview) -> None:
    suite.applications.set_stage(held.application_id, Stage.REJECTED)
    assert kinds_of(store, held) == {"reflection"}
    suite.history.undo(suite.history.last().id)
    assert "follow_up" in kinds_of(store, held)


def test_F8_the_country_of_the_settings_stands_in_for_one_that_is_not_known(
    suite: Suite, store: Store, clock: FixedClock
) -> None:
    clock.set("2026-12-18T18:00")
    held = put_interview(store, "2026-12-18T14:00")
    owner = suite.interviews.get(held.id).organisation
    suite.applications.save_organisation(replace(owner, country=""))
    assert due_rows(store, "follow_up")[0][2] == D(2026, 12, 25)
    suite.settings.save(replace(suite.settings.get(), country="GB"))
    assert due_rows(store, "follow_up")[0][2] == D(2026, 12, 29)


def test_T1_a_thank_you_row_counts_who_is_left(suite: Suite, store: Store, held: Interview) -> None:
    def row() -> tuple[int, int, int]:
        found = store.sql(
            "SELECT data ->> 'done', data ->> 'wanted', json_array_length(data, '$.people') FROM due"
            " WHERE kind = 'thank_you'"
        )
        return found[0] if found else (0, 0, 0)

    assert row() == (0, 2, 2)
    ana, joel = (met.person for met in suite.interviews.get(held.id).people)
    for left, person in ((1, ana), (0, joel)):
        suite.follow_ups.log_contact(
            Contact(interview_id=held.id, person_id=person.id, purpose=ContactPurpose.THANK_YOU, on=HELD)
        )
        assert row() == ((1, 2, 1) if left else (0, 0, 0))


def test_T1_who_has_no_address_is_thanked_through_the_host(suite: Suite, store: Store, held: Interview) -> None:
    ana, joel = (met.person for met in suite.interviews.get(held.id).people)
    suite.interviews.save_person(replace(joel, email=""))
    suite.follow_ups.log_contact(
        Contact(interview_id=held.id, person_id=ana.id, purpose=ContactPurpose.THANK_YOU, on=HELD)
    )
    assert "thank_you" in kinds_of(store, held)
    letter = suite.letters.start(LetterKind.PASS_THANKS_ON, interview_id=held.id, person_id=ana.id)
    suite.letters.mark_sent(letter.id, SentVia.COPY)
    assert "thank_you" not in kinds_of(store, held)


def test_outdated_rows_are_worked_out_anew_at_the_next_start(
    suite: Suite, store: Store, held: Interview, clock: FixedClock
) -> None:
    before = store.sql("SELECT * FROM due ORDER BY interview_id, kind")
    with store.derived() as execute:
        execute("DELETE FROM due")
    store.set_note("due_basis", "0:")
    assert store.sql("SELECT count(*) FROM due") == [(0,)]
    store.on_change.clear()
    open_suite(store, clock).follow_ups.refresh([])
    assert store.sql("SELECT * FROM due ORDER BY interview_id, kind") == before


def test_what_follows_is_no_line_of_the_history(suite: Suite, held: Interview) -> None:
    lines = len(suite.history.lines(limit=50))
    suite.follow_ups.refresh(None)
    assert len(suite.history.lines(limit=50)) == lines


def test_what_is_gone_is_said_to_be_gone(suite: Suite) -> None:
    for verb in (
        lambda: suite.follow_ups.plan(99),
        lambda: suite.follow_ups.check(99, HELD),
        lambda: suite.follow_ups.call_sheet(99),
        lambda: suite.follow_ups.record_instruction(Instruction(interview_id=99)),
        lambda: suite.follow_ups.log_contact(Contact(interview_id=99, on=HELD)),
        lambda: suite.follow_ups.put_away(99, Step.FIRST, AwayReason.SETTLED),
    ):
        with pytest.raises(PostviewError) as told:
            verb()
        assert told.value.problem is Problem.GONE


def test_people_of_another_organisation_sit_in_too(suite: Suite, store: Store, held: Interview) -> None:
    """A recruiter's agency is an organisation of its own."""
    with store.change(Verb.DATA_IMPORTED) as change:
        agency = change.add(Organisation(name="Agency"))
        recruiter = change.add(Person(organisation_id=agency.id, name="Rita Recruiter", email="r@agency.example"))
    with store.change(Verb.PEOPLE_CHANGED) as change:
        change.add(Participant(interview_id=held.id, person_id=recruiter.id))
    [(people,)] = store.sql("SELECT data ->> 'people' FROM due WHERE kind = 'thank_you'")
    assert "Rita Recruiter" in people
    assert store.count(Application) == 1


@pytest.mark.parametrize(("language", "name"), [("en", "Christmas Day"), ("de", "Erster Weihnachtstag")])
def test_F9_a_holiday_is_called_by_its_name_in_the_language_of_the_window(
    store: Store, clock: FixedClock, language: str, name: str
) -> None:
    clock.language = language
    with store.change(Verb.DATA_IMPORTED) as change:
        change.add(replace(an_organisation("Nordwind"), country="DE"))
    suite = open_suite(store, clock)
    held = put_interview(store, "2026-11-23T10:00", organisation="Nordwind")
    suite.follow_ups.record_instruction(said(held, InstructionKind.CONTACT_ON, D(2026, 12, 25)))
    assert name in [reason.values.get("holiday") for reason in step_of(suite.follow_ups.plan(held.id)).reasons]
