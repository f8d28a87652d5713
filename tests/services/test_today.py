"""N4: the Today page is the truth, and counts only what can be done today."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from postview_desktop.domain.application import Application, Stage
from postview_desktop.domain.change import Verb
from postview_desktop.domain.follow_up import Channel, Contact, ContactPurpose, Instruction, InstructionKind, Step, Why
from postview_desktop.domain.interview import Interview, InterviewState, epoch_of
from postview_desktop.domain.letter import Letter, LetterState
from postview_desktop.domain.reminder import DueItem, DueKind
from postview_desktop.services.suite import Suite
from postview_desktop.services.today import StepState
from postview_desktop.storage import Store
from tests.support.builders import put_interview
from tests.support.clock import FixedClock

D = date
HELD = D(2026, 11, 23)
TODO, DONE, SKIPPED = StepState.TODO, StepState.DONE, StepState.SKIPPED


@pytest.fixture
def held(suite: Suite, store: Store) -> Interview:
    """Ended a quarter of an hour ago, with a host and one more; no weekly goal."""
    suite.settings.save(replace(suite.settings.get(), weekly_goal=0))
    return put_interview(store, people=("Ana Ribeiro", "Joel Katz"))


def record(suite: Suite, interview: Interview, kind: InstructionKind = InstructionKind.NOT_ASKED, **fields) -> None:
    suite.follow_ups.record_instruction(
        Instruction(**{"interview_id": interview.id, "kind": kind, "said_on": interview.end.date(), **fields})
    )


def thank(suite: Suite, interview: Interview) -> None:
    for met in suite.interviews.get(interview.id).people:
        suite.follow_ups.log_contact(
            Contact(
                interview_id=interview.id,
                person_id=met.person.id,
                purpose=ContactPurpose.THANK_YOU,
                on=suite.clock.today(),
            )
        )


def kinds(items: tuple[DueItem, ...] | list[DueItem]) -> list[DueKind]:
    return [item.kind for item in items]


def test_an_empty_folder_has_nothing_to_do(suite: Suite) -> None:
    view = suite.today.view()
    assert view.empty and not view.due and view.can_do == 0


def test_a_just_finished_interview_shows_its_four_steps(suite: Suite, held: Interview) -> None:
    [card] = suite.today.view().just_finished
    assert card.steps == (TODO, TODO, TODO, TODO)
    assert card.people == ("Ana Ribeiro", "Joel Katz")
    record(suite, held)
    suite.reflections.skip(held.id)
    [card] = suite.today.view().just_finished
    assert card.steps == (DONE, TODO, SKIPPED, TODO)
    thank(suite, held)
    assert suite.today.view().just_finished == ()


def test_what_the_card_asks_for_is_not_asked_twice_and_counts_once(suite: Suite, held: Interview) -> None:
    view = suite.today.view()
    assert kinds(view.due) == [DueKind.THANK_YOU]
    assert (view.can_do, view.overdue) == (1, 0)


def test_S1_looking_back_is_no_step_where_it_is_switched_off(suite: Suite, held: Interview) -> None:
    suite.settings.save(replace(suite.settings.get(), reflections=False))
    [card] = suite.today.view().just_finished
    assert card.steps[2] is SKIPPED
    assert DueKind.REFLECTION not in kinds(suite.today.due_items())


def test_T2_a_thank_you_is_due_at_its_hour_late_after_a_day_and_owns_it_after_two(
    suite: Suite, held: Interview, clock: FixedClock
) -> None:
    def item() -> DueItem:
        [found] = [one for one in suite.today.due_items() if one.kind is DueKind.THANK_YOU]
        return found

    assert item().best_at == epoch_of(clock.wall().replace(hour=16, minute=45), clock.zone())
    assert (item().wanted, item().done, item().people) == (2, 0, ("Ana Ribeiro", "Joel Katz"))
    assert not item().overdue
    clock.set("2026-11-24T14:46")
    assert item().overdue and item().reasons[0].why is Why.THANKS_LATE
    clock.set("2026-11-25T14:46")
    assert item().reasons[0].why is Why.THANKS_VERY_LATE
    clock.set("2026-12-08T09:00")
    assert DueKind.THANK_YOU not in kinds(suite.today.due_items())


def test_T2_a_thank_you_for_tomorrow_morning_may_be_written_tonight(
    suite: Suite, store: Store, clock: FixedClock
) -> None:
    put_interview(store, "2026-11-23T17:30", people=("Ana Ribeiro",))
    clock.set("2026-11-23T18:30")
    [item] = [one for one in suite.today.due_items() if one.kind is DueKind.THANK_YOU]
    assert item.day == D(2026, 11, 24) and item.can_today and not item.overdue


def test_asking_how_to_follow_up_is_never_overdue_and_steps_back_after_three_days(
    suite: Suite, held: Interview, clock: FixedClock
) -> None:
    other = put_interview(suite.store, "2026-11-26T10:00", organisation="Contoso")
    suite.reflections.skip(held.id)
    suite.reflections.skip(other.id)
    thank(suite, held)
    clock.set("2026-11-27T10:00")
    items = [item for item in suite.today.due_items() if item.kind in (DueKind.ASK, DueKind.REFLECTION)]
    assert [(item.interview_id, item.overdue) for item in items] == [(other.id, False), (held.id, False)]
    clock.set("2026-12-08T10:00")
    assert [item.interview_id for item in suite.today.due_items() if item.kind is DueKind.ASK] == [other.id]


def test_S1_looking_back_is_suggested_for_a_week(suite: Suite, held: Interview, clock: FixedClock) -> None:
    clock.set("2026-11-30T10:00")
    assert DueKind.REFLECTION in kinds(suite.today.due_items())
    clock.set("2026-12-01T10:00")
    assert DueKind.REFLECTION not in kinds(suite.today.due_items())


def test_F3_a_follow_up_is_coming_then_due_and_stays_due_when_it_is_late(
    suite: Suite, held: Interview, clock: FixedClock
) -> None:
    record(suite, held)
    assert [item.day for item in suite.today.view().coming] == [D(2026, 11, 30)]
    clock.set("2026-11-30T08:00")
    view = suite.today.view()
    [item] = [one for one in view.due if one.kind is DueKind.FOLLOW_UP]
    assert not item.overdue and not view.coming
    assert (item.earliest, item.day, item.latest) == (D(2026, 11, 30), D(2026, 11, 30), D(2026, 12, 7))
    clock.set("2026-12-09T08:00")
    [item] = [one for one in suite.today.due_items() if one.kind is DueKind.FOLLOW_UP]
    assert item.overdue and item.day == D(2026, 11, 30)


def test_N4_a_late_follow_up_cannot_be_done_at_the_weekend_there(
    suite: Suite, held: Interview, clock: FixedClock
) -> None:
    record(suite, held)
    clock.set("2026-12-05T10:00")
    view = suite.today.view()
    [item] = [one for one in view.due if one.kind is DueKind.FOLLOW_UP]
    assert not item.can_today
    assert view.can_do == len([one for one in view.due if one.can_today])
    clock.set("2026-12-07T10:00")
    assert [one.can_today for one in suite.today.due_items() if one.kind is DueKind.FOLLOW_UP] == [True]


def test_F1_a_weekend_day_that_they_named_can_be_done(suite: Suite, held: Interview, clock: FixedClock) -> None:
    record(suite, held, InstructionKind.CONTACT_ON, on=D(2026, 11, 28), channel=Channel.PHONE)
    clock.set("2026-11-28T10:00")
    [item] = [one for one in suite.today.due_items() if one.kind is DueKind.FOLLOW_UP]
    assert item.can_today and item.channel is Channel.PHONE and item.people == ("Ana Ribeiro",)


def test_F6_their_answer_asks_what_they_said(suite: Suite, held: Interview, clock: FixedClock) -> None:
    record(suite, held)
    clock.set("2026-11-24T10:00")
    suite.follow_ups.log_contact(Contact(interview_id=held.id, ours=False, on=D(2026, 11, 24)))
    items = suite.today.due_items()
    assert DueKind.THEIR_ANSWER in kinds(items) and DueKind.FOLLOW_UP not in kinds(items)
    clock.set("2026-11-28T10:00")
    [item] = [one for one in suite.today.due_items() if one.kind is DueKind.THEIR_ANSWER]
    assert item.overdue


def test_F5_the_closing_note_is_called_one(suite: Suite, held: Interview, clock: FixedClock) -> None:
    record(suite, held)
    for day in ("2026-11-30", "2026-12-07"):
        clock.set(f"{day}T10:00")
        suite.follow_ups.done(held.id, Step.FIRST, Channel.EMAIL)
    clock.set("2026-12-21T10:00")
    assert DueKind.CLOSING in kinds(suite.today.due_items())


@pytest.mark.parametrize("state", [LetterState.REJECTED, LetterState.UNKNOWN, LetterState.HELD, LetterState.LATE])
def test_a_letter_that_needs_the_person_comes_first(
    suite: Suite, store: Store, held: Interview, state: LetterState
) -> None:
    with store.change(Verb.LETTER_STARTED) as change:
        change.add(
            Letter(interview_id=held.id, application_id=held.application_id, to_name="Ana", state=state, subject="Hi")
        )
    first = suite.today.due_items()[0]
    assert (first.kind, first.organisation, first.people) == (DueKind.LETTER, "Northwind", ("Ana",))
    assert first.reasons[0].values == {"state": state.value, "problem": ""}


def test_C3_the_weekly_goal_is_there_until_it_is_reached_or_switched_off(
    suite: Suite, store: Store, held: Interview, clock: FixedClock
) -> None:
    assert DueKind.GOAL not in kinds(suite.today.due_items())
    suite.settings.save(replace(suite.settings.get(), weekly_goal=1))
    [goal] = [item for item in suite.today.due_items() if item.kind is DueKind.GOAL]
    assert (goal.done, goal.wanted, goal.key) == (0, 1, "goal:2026-11-23")
    clock.first_weekday = 6
    [goal] = [item for item in suite.today.due_items() if item.kind is DueKind.GOAL]
    assert (goal.key, goal.earliest, goal.latest) == ("goal:2026-11-22", date(2026, 11, 22), date(2026, 11, 28))
    clock.first_weekday = 0
    suite.applications.add(Application(role="Analyst", stage=Stage.APPLIED, applied_on=HELD), "Contoso")
    assert DueKind.GOAL not in kinds(suite.today.due_items())


def test_C1_with_the_letter_in_hand_there_is_no_goal(suite: Suite, held: Interview) -> None:
    suite.settings.save(replace(suite.settings.get(), weekly_goal=2))
    suite.applications.set_stage(held.application_id, Stage.LETTER_IN_HAND)
    assert DueKind.GOAL not in kinds(suite.today.due_items())


def test_the_week_shows_what_is_ahead_and_no_interview_that_is_off(
    suite: Suite, store: Store, held: Interview, clock: FixedClock
) -> None:
    record(suite, held)
    off = put_interview(store, "2026-11-24T09:00", organisation="Adatum", state=InterviewState.CANCELLED)
    soon = put_interview(store, "2026-11-27T09:30", organisation="Wingtip", title="Panel")
    put_interview(store, "2026-12-15T09:30", organisation="Contoso")
    view = suite.today.view()
    assert [(line.day, line.kind, line.organisation) for line in view.week] == [
        (D(2026, 11, 27), "interview", "Wingtip"),
        (D(2026, 11, 30), "follow_up", "Northwind"),
    ]
    assert view.next_interview is not None and view.next_interview.interview.id == soon.id
    assert off.id not in {line.interview_id for line in view.week}


def test_a_day_ahead_can_be_asked_for(suite: Suite, held: Interview) -> None:
    record(suite, held)
    assert DueKind.FOLLOW_UP not in kinds(suite.today.due_items())
    assert DueKind.FOLLOW_UP in kinds(suite.today.due_items(D(2026, 11, 30)))


def test_N3_the_key_of_a_thing_stays_while_it_is_the_same_thing(
    suite: Suite, held: Interview, clock: FixedClock
) -> None:
    record(suite, held)
    clock.set("2026-11-30T10:00")

    def key() -> str:
        return next(item.key for item in suite.today.due_items() if item.kind is DueKind.FOLLOW_UP)

    before = key()
    clock.set("2026-12-04T10:00", "America/New_York")
    suite.follow_ups.refresh(None)
    assert key() == before
    suite.follow_ups.put_off(held.id, Step.FIRST, D(2026, 12, 4))
    assert key() != before


def test_what_is_due_is_read_without_loading_the_calendars_of_holidays(
    suite: Suite, held: Interview, monkeypatch: pytest.MonkeyPatch
) -> None:
    def never(*args: object, **kwargs: object) -> None:
        raise AssertionError("the rules were asked")

    for place in ("services.due_lines", "services.follow_ups", "domain.working_days"):
        monkeypatch.setattr(f"postview_desktop.{place}.working_days_of", never)
    assert suite.today.view().due
    assert suite.calendar.items(D(2026, 11, 1), D(2026, 11, 30))


def test_a_follow_up_that_was_never_made_is_let_go_of_in_the_end(
    suite: Suite, held: Interview, clock: FixedClock
) -> None:
    """An interview of last year that was imported late must not be overdue for ever."""
    record(suite, held)
    thank(suite, held)
    latest = suite.follow_ups.plan(held.id).next.latest
    clock.advance(days=(latest - HELD).days + 60)
    assert DueKind.FOLLOW_UP in kinds(suite.today.due_items())
    clock.advance(days=1)
    assert DueKind.FOLLOW_UP not in kinds(suite.today.due_items())
    assert suite.follow_ups.plan(held.id).next is not None
