"""Moving things in the calendar: where to, what speaks against it, and taking it back (F1, F4, F5, F8, F10, F12)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from postview_desktop.domain.application import Application
from postview_desktop.domain.change import Verb
from postview_desktop.domain.errors import PostviewError, Problem
from postview_desktop.domain.follow_up import (
    Channel,
    Contact,
    ContactPurpose,
    Decision,
    DecisionKind,
    Instruction,
    InstructionKind,
    Step,
    Why,
)
from postview_desktop.domain.interview import Interview, InterviewState, epoch_of, wall_of
from postview_desktop.domain.letter import Account, Letter, LetterKind, LetterState
from postview_desktop.services.calendar import CalendarItem
from postview_desktop.services.moving import Moving
from postview_desktop.services.moving_verdict import Target, Verdict
from postview_desktop.services.suite import Suite, open_suite
from tests.support.builders import a_person, fresh_store, put, put_interview
from tests.support.clock import FixedClock

TODAY = date(2026, 11, 23)


@pytest.fixture
def moving(suite: Suite) -> Moving:
    return suite.moving


def item_of(suite: Suite, interview: Interview) -> CalendarItem:
    """An interview as the calendar shows it."""
    at = suite.store.need(Interview, interview.id)
    day = wall_of(at.start_utc, suite.clock.zone()).toordinal()
    off = at.state in (InterviewState.CANCELLED, InterviewState.NOBODY_CAME)
    return CalendarItem(
        "interview", day, day, day, at.start_utc, "Northwind", at.title, at.end_utc <= suite.clock.now(), off, at.id, 0
    )


def step_of(interview: Interview, kind: str = "follow_up", step: str = "") -> CalendarItem:
    day = TODAY.toordinal()
    return CalendarItem(kind, day, day, day, 0, "Northwind", "", False, False, interview.id, 0, step=step)


def letter_of(letter: Letter, kind: str = "thank_you") -> CalendarItem:
    day = TODAY.toordinal()
    return CalendarItem(kind, day, day, day, letter.send_at, "Northwind", "", False, False, 0, letter.id)


def kept(suite: Suite, interview: Interview) -> Interview:
    return suite.store.need(Interview, interview.id)


def whys(reasons: tuple[object, ...]) -> list[Why]:
    return [reason.why for reason in reasons]  # type: ignore[attr-defined]


def due(suite: Suite, interview: Interview) -> date:
    step = suite.follow_ups.plan(interview.id).next
    assert step is not None
    return step.due


def told(suite: Suite, interview: Interview, kind: InstructionKind, on: date | None = None) -> None:
    suite.follow_ups.record_instruction(
        Instruction(interview_id=interview.id, kind=kind, said_on=interview.end.date(), on=on)
    )


# -- interviews by day ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("zone", "start", "minutes", "day", "wall", "end", "notes"),
    [
        ("Europe/London", "2026-11-25T10:00", 45, "2026-11-27", "2026-11-27T10:00", "2026-11-27T10:45", []),
        # there is another day than here: the day here decides, the hour there stays
        ("America/Los_Angeles", "2026-11-24T20:00", 60, "2026-11-27", "2026-11-26T20:00", "2026-11-26T21:00", []),
        ("Asia/Tokyo", "2026-11-26T08:00", 60, "2026-11-26", "2026-11-27T08:00", "2026-11-27T09:00", []),
        # over a change of the clocks, forward and back
        ("Europe/Berlin", "2027-03-27T10:00", 45, "2027-03-29", "2027-03-29T10:00", "2027-03-29T10:45", [Why.DAY_OFF]),
        ("Europe/Berlin", "2027-10-30T10:00", 45, "2027-11-01", "2027-11-01T10:00", "2027-11-01T10:45", []),
        # into the hour that is left out: the wall time stays, and what it is taken for is said
        ("Europe/Berlin", "2027-03-27T01:30", 60, "2027-03-28", "2027-03-28T01:30", "2027-03-28T02:30", [Why.DAY_OFF]),
        (
            "Europe/Berlin", "2027-03-27T02:10", 60, "2027-03-28", "2027-03-28T02:10", "2027-03-28T04:10",
            [Why.DAY_OFF, Why.HOUR_MISSING],
        ),
        (
            "Europe/Berlin", "2027-03-27T02:30", 120, "2027-03-28", "2027-03-28T02:30", "2027-03-28T04:30",
            [Why.DAY_OFF, Why.HOUR_MISSING],
        ),
        # into the doubled hour: the first
        (
            "Europe/Berlin", "2027-10-30T02:30", 60, "2027-10-31", "2027-10-31T02:30", "2027-10-31T03:30",
            [Why.DAY_OFF, Why.HOUR_TWICE],
        ),
        # over midnight
        ("Europe/London", "2026-11-25T23:30", 60, "2026-11-27", "2026-11-27T23:30", "2026-11-28T00:30", []),
        # a weekend and a holiday there are a gentle word
        ("Europe/London", "2026-11-25T10:00", 45, "2026-11-28", "2026-11-28T10:00", "2026-11-28T10:45", [Why.DAY_OFF]),
        ("Europe/London", "2026-11-25T10:00", 45, "2026-12-25", "2026-12-25T10:00", "2026-12-25T10:45", [Why.DAY_OFF]),
    ],
)  # fmt: skip
def test_an_interview_goes_to_a_day_at_its_own_hour_there(
    suite: Suite, zone: str, start: str, minutes: int, day: str, wall: str, end: str, notes: list[Why]
) -> None:
    interview = put_interview(suite.store, start, minutes=minutes, zone=zone)
    item, target = item_of(suite, interview), Target(day=date.fromisoformat(day))
    verdict = suite.moving.weigh(item, target)
    assert (verdict.possible, verdict.asks_reason, whys(verdict.notes)) == (True, False, notes)
    change = suite.moving.move(item, target)
    now = kept(suite, interview)
    assert (now.start, now.end, now.zone) == (datetime.fromisoformat(wall), datetime.fromisoformat(end), zone)
    assert (now.start_utc, now.end_utc) == (epoch_of(now.start, zone), epoch_of(now.end, zone))
    assert now.end_utc > now.start_utc
    suite.history.undo(change)
    assert kept(suite, interview) == interview


def test_going_through_the_gap_day_by_day_keeps_the_hour(suite: Suite) -> None:
    interview = put_interview(suite.store, "2027-03-27T02:10", minutes=30, zone="Europe/Berlin")
    for day in (28, 29):
        suite.moving.move(item_of(suite, interview), Target(day=date(2027, 3, day)))
    assert kept(suite, interview).start == datetime(2027, 3, 29, 2, 10)


def test_one_without_an_end_gets_the_usual_length_with_its_new_day(suite: Suite) -> None:
    interview = put_interview(suite.store, "2026-11-25T10:00", minutes=0)
    suite.moving.move(item_of(suite, interview), Target(day=date(2026, 11, 26)))
    assert kept(suite, interview).end == datetime(2026, 11, 26, 11)


ZONES = ["Europe/London", "Europe/Berlin", "America/New_York", "Asia/Kolkata", "Australia/Lord_Howe", "Pacific/Apia"]


@settings(max_examples=60, deadline=None)
@given(
    zone=st.sampled_from(ZONES),
    mine=st.sampled_from(ZONES),
    start=st.datetimes(datetime(2026, 11, 25), datetime(2028, 12, 31)).map(lambda one: one.replace(second=0)),
    minutes=st.integers(5, 2000),
    day=st.dates(date(2026, 11, 25), date(2029, 1, 1)),
)
def test_moving_keeps_the_wall_hour_and_undo_gives_the_starting_state(
    zone: str, mine: str, start: datetime, minutes: int, day: date
) -> None:
    with TemporaryDirectory() as folder:
        clock = FixedClock(zone=mine)
        store = fresh_store(Path(folder), clock)
        try:
            suite = open_suite(store, clock)
            start = start.replace(microsecond=0)
            interview = put_interview(store, start.isoformat(), minutes=minutes, zone=zone)
            if interview.end_utc <= interview.start_utc:
                return  # the clocks swallowed it: no form would take it either
            item = item_of(suite, interview)
            change = suite.moving.move(item, Target(day=day))
            now = kept(suite, interview)
            assert now.start.time() == start.time()
            assert now.end_utc > now.start_utc
            assert (now.start - start).days == (day - wall_of(interview.start_utc, mine).date()).days
            assert abs((wall_of(now.start_utc, mine).date() - day).days) <= 1
            if change:
                suite.history.undo(change)
            assert kept(suite, interview) == interview
        finally:
            store.close()


# -- interviews by hours ----------------------------------------------------------------------------------------


def instants(day: str, start: str, end: str, zone: str = "Europe/London") -> Target:
    first = datetime.fromisoformat(f"{day}T{start}")
    last = datetime.fromisoformat(f"{day}T{end}")
    return Target(day=first.date(), start=epoch_of(first, zone), end=epoch_of(last, zone))


def test_hours_here_become_hours_there(suite: Suite) -> None:
    interview = put_interview(suite.store, "2026-11-25T09:30", zone="America/New_York")
    suite.moving.move(item_of(suite, interview), instants("2026-11-26", "16:00", "17:00"))
    now = kept(suite, interview)
    assert (now.start, now.end) == (datetime(2026, 11, 26, 11), datetime(2026, 11, 26, 12))


@pytest.mark.parametrize(
    ("start", "end", "problem"),
    [
        ("10:00", "10:05", None),
        ("10:00", "10:04", Problem.TOO_SHORT),
        ("10:40", "10:45", None),
        ("10:42", "10:45", Problem.TOO_SHORT),
        ("10:45", "10:45", Problem.TOO_SHORT),
        ("11:00", "10:45", Problem.TOO_SHORT),
    ],
)
def test_either_edge_can_be_drawn_down_to_five_minutes(
    suite: Suite, start: str, end: str, problem: Problem | None
) -> None:
    interview = put_interview(suite.store, "2026-11-25T10:00")
    assert suite.moving.weigh(item_of(suite, interview), instants("2026-11-25", start, end)).problem is problem


def test_one_edge_alone_leaves_the_other_where_it_is(suite: Suite) -> None:
    interview = put_interview(suite.store, "2026-11-25T10:00")
    whole = instants("2026-11-25", "09:30", "11:30")
    suite.moving.move(item_of(suite, interview), replace(whole, start=0))
    assert (kept(suite, interview).start.hour, kept(suite, interview).end) == (10, datetime(2026, 11, 25, 11, 30))
    suite.moving.move(item_of(suite, interview), replace(whole, end=0))
    now = kept(suite, interview)
    assert (now.start, now.end) == (datetime(2026, 11, 25, 9, 30), datetime(2026, 11, 25, 11, 30))


def test_two_weeks_are_the_most_but_what_is_longer_already_can_be_moved(suite: Suite) -> None:
    interview = put_interview(suite.store, "2026-11-25T10:00")
    item = item_of(suite, interview)
    end = interview.start_utc + 14 * 86_400
    day = TODAY + timedelta(days=2)
    assert suite.moving.weigh(item, Target(day=day, end=end)).possible
    assert suite.moving.weigh(item, Target(day=day, end=end + 60)).problem is Problem.TOO_LONG
    long = put_interview(suite.store, "2026-11-25T10:00", minutes=40 * 1440)
    suite.moving.move(item_of(suite, long), Target(day=date(2026, 12, 1)))
    assert kept(suite, long).end - kept(suite, long).start == timedelta(days=40)
    shorter = Target(day=date(2026, 12, 1), end=kept(suite, long).end_utc - 86_400)
    assert suite.moving.weigh(item_of(suite, long), shorter).possible


def test_the_second_of_a_doubled_hour_stays_the_second_and_that_is_said(suite: Suite) -> None:
    interview = put_interview(suite.store, "2027-10-30T02:30", zone="Europe/Berlin")
    second = epoch_of(datetime(2027, 10, 31, 2, 30, fold=1), "Europe/Berlin")
    target = Target(day=date(2027, 10, 31), start=second, end=second + 3600)
    verdict = suite.moving.weigh(item_of(suite, interview), target)
    assert Why.HOUR_SECOND in whys(verdict.notes)
    suite.moving.move(item_of(suite, interview), target)
    now = kept(suite, interview)
    assert (now.start_utc, now.end_utc, now.start.fold) == (second, second + 3600, 1)
    # What is saved for another reason keeps it, and one edge alone as well; a quarter of an hour before is the second
    # still, an hour before the first.
    suite.interviews.save(replace(now, notes="by phone"))
    suite.moving.move(item_of(suite, now), Target(day=date(2027, 10, 31), end=second + 5400))
    assert (kept(suite, now).start_utc, kept(suite, now).end_utc) == (second, second + 5400)
    for earlier, why in ((900, Why.HOUR_SECOND), (3600, Why.HOUR_TWICE)):
        target = Target(day=date(2027, 10, 31), start=second - earlier, end=second - earlier + 3600)
        assert why in whys(suite.moving.weigh(item_of(suite, now), target).notes)
        change = suite.moving.move(item_of(suite, now), target)
        assert kept(suite, now).start_utc == second - earlier
        suite.history.undo(change)
        assert (kept(suite, now).start_utc, kept(suite, now).start.fold) == (second, 1)


def test_an_interview_within_the_doubled_hour_may_end_on_an_earlier_clock(suite: Suite) -> None:
    interview = put_interview(suite.store, "2027-10-30T02:30", zone="Europe/Berlin")
    first = epoch_of(datetime(2027, 10, 31, 2, 45), "Europe/Berlin")
    suite.moving.move(item_of(suite, interview), Target(day=date(2027, 10, 31), start=first, end=first + 1800))
    now = kept(suite, interview)
    assert (now.start, now.end) == (datetime(2027, 10, 31, 2, 45), datetime(2027, 10, 31, 2, 15))
    assert (now.start_utc, now.end_utc, now.end.fold) == (first, first + 1800, 1)
    # By days it keeps its length, where its hours would be the wrong way round.
    suite.moving.move(item_of(suite, now), Target(day=date(2027, 11, 2)))
    assert kept(suite, now).end_utc - kept(suite, now).start_utc == 1800


# -- what stays ---------------------------------------------------------------------------------------------------


def test_an_interview_that_is_ahead_stays_ahead(suite: Suite) -> None:
    interview = put_interview(suite.store, "2026-11-25T10:00")
    item = item_of(suite, interview)
    for target in (
        Target(day=date(2026, 11, 23)),
        Target(day=date(2026, 11, 20)),
        instants("2026-11-23", "15:00", "16:00"),
    ):
        assert suite.moving.weigh(item, target) == Verdict(possible=False, problem=Problem.STAYS_AHEAD)
        with pytest.raises(PostviewError) as refused:
            suite.moving.move(item, target)
        assert refused.value.problem is Problem.STAYS_AHEAD
    assert suite.moving.weigh(item, instants("2026-11-23", "15:01", "16:00")).possible
    assert kept(suite, interview) == interview


@pytest.mark.parametrize(
    ("start", "state", "problem"),
    [
        ("2026-11-16T10:00", InterviewState.TOOK_PLACE, Problem.STAYS_AS_IT_WAS),
        ("2026-11-16T10:00", InterviewState.PLANNED, Problem.STAYS_AS_IT_WAS),
        ("2026-11-23T14:30", InterviewState.PLANNED, Problem.STAYS_AS_IT_WAS),
        ("2026-11-25T10:00", InterviewState.TOOK_PLACE, Problem.STAYS_AS_IT_WAS),
        ("2026-11-25T10:00", InterviewState.CANCELLED, Problem.NOT_TAKING_PLACE),
        ("2026-11-25T10:00", InterviewState.NOBODY_CAME, Problem.NOT_TAKING_PLACE),
        ("2026-11-25T10:00", InterviewState.MOVED, Problem.NOT_TAKING_PLACE),
    ],
)
def test_what_is_over_or_off_stays(suite: Suite, start: str, state: InterviewState, problem: Problem) -> None:
    interview = put_interview(suite.store, start, state=state)
    item = item_of(suite, interview)
    assert suite.moving.weigh(item, Target(day=date(2026, 11, 27))).problem is problem
    with pytest.raises(PostviewError):
        suite.moving.move(item, Target(day=date(2026, 11, 27)))
    assert kept(suite, interview) == interview


@pytest.mark.parametrize(
    ("start", "state", "may"),
    [
        ("2026-11-25T10:00", InterviewState.PLANNED, True),
        ("2026-11-25T10:00", InterviewState.CANCELLED, False),
        ("2026-11-16T10:00", InterviewState.TOOK_PLACE, False),
        ("2026-11-23T14:30", InterviewState.PLANNED, False),
    ],
)
def test_what_can_be_taken_hold_of(suite: Suite, start: str, state: InterviewState, may: bool) -> None:
    assert suite.moving.may_move(item_of(suite, put_interview(suite.store, start, state=state))) is may


def test_the_same_place_is_no_move(suite: Suite) -> None:
    interview = put_interview(suite.store, "2026-11-25T10:00")
    before = suite.store.last_change_id()
    assert suite.moving.move(item_of(suite, interview), Target(day=date(2026, 11, 25))) == 0
    assert suite.store.last_change_id() == before


@pytest.mark.parametrize("day", [date(2029, 12, 31), date(9999, 12, 31)])
def test_a_year_that_nobody_means_is_refused(suite: Suite, day: date) -> None:
    interview = put_interview(suite.store, "2026-11-25T23:30", minutes=120, zone="America/Los_Angeles")
    assert suite.moving.weigh(item_of(suite, interview), Target(day=day)).problem is Problem.TOO_FAR_AHEAD
    end_of_time = Target(day=TODAY, start=2**50, end=2**50 + 3600)
    assert suite.moving.weigh(item_of(suite, interview), end_of_time).problem is Problem.TOO_FAR_AHEAD


def test_in_an_unknown_zone_it_moves_at_its_distance_from_utc(suite: Suite) -> None:
    interview = put_interview(suite.store, "2026-11-25T10:00", zone="Asia/Tokyo")
    item = item_of(suite, interview)
    with suite.store.change(Verb.DATA_IMPORTED) as change:
        change.save(replace(interview, zone="Mars/Olympus"))
    suite.moving.move(item, Target(day=date(2026, 11, 27)))
    now = kept(suite, interview)
    assert (now.start_utc, now.end_utc) == (interview.start_utc + 2 * 86_400, interview.end_utc + 2 * 86_400)


def test_what_is_gone_is_said(suite: Suite) -> None:
    interview = put_interview(suite.store, "2026-11-25T10:00")
    item = item_of(suite, interview)
    suite.interviews.delete(interview.id)
    assert suite.moving.weigh(item, Target(day=date(2026, 11, 27))).problem is Problem.GONE
    with pytest.raises(PostviewError):
        suite.moving.move(item, Target(day=date(2026, 11, 27)))


def test_another_interview_at_that_hour_is_a_gentle_word(suite: Suite) -> None:
    interview = put_interview(suite.store, "2026-11-25T10:00")
    put_interview(suite.store, "2026-11-26T15:00", organisation="Contoso", zone="Europe/Berlin")
    put_interview(suite.store, "2026-11-26T10:00", organisation="Off", state=InterviewState.CANCELLED)
    item = item_of(suite, interview)
    over = suite.moving.weigh(item, instants("2026-11-26", "14:30", "15:30"))
    assert [(one.why, one.values) for one in over.notes] == [(Why.OVERLAPS, {"organisation": "Contoso", "at": "14:00"})]
    assert over.possible and not over.asks_reason
    assert suite.moving.weigh(item, instants("2026-11-26", "14:45", "15:30")).notes == ()
    assert suite.moving.weigh(item, instants("2026-11-26", "13:00", "14:00")).notes == ()
    assert suite.moving.weigh(item, Target(day=date(2026, 11, 26))).notes == ()


def test_of_an_invitation_it_is_said_that_nobody_was_told(suite: Suite) -> None:
    interview = put_interview(suite.store, "2026-11-25T10:00", organiser_email="dana@northwind.example")
    (note,) = suite.moving.weigh(item_of(suite, interview), Target(day=date(2026, 11, 26))).notes
    assert (note.why, note.values) == (Why.NOBODY_TOLD, {"who": "dana@northwind.example"})


def test_steps_of_the_arrow_keys_are_one_line_and_one_undo(suite: Suite) -> None:
    interview = put_interview(suite.store, "2026-11-25T10:00")
    lines = [
        suite.moving.move(item_of(suite, interview), Target(day=date(2026, 11, day), by_key=True)) for day in (26, 27)
    ]
    assert lines[0] == lines[1] != 0
    suite.history.undo(lines[0])
    assert kept(suite, interview) == interview
    # There and back again leaves nothing to take back.
    there = suite.moving.move(item_of(suite, interview), Target(day=date(2026, 11, 26), by_key=True))
    assert there > lines[0]
    assert suite.moving.move(item_of(suite, interview), Target(day=date(2026, 11, 25), by_key=True)) == 0
    assert suite.store.history_line(there) is None
    # Two drags are two lines.
    drags = [suite.moving.move(item_of(suite, interview), Target(day=date(2026, 11, day))) for day in (26, 27)]
    assert drags[0] != drags[1]


def test_what_was_weighed_before_a_change_is_weighed_anew(suite: Suite) -> None:
    interview = put_interview(suite.store, "2026-11-25T10:00")
    item = item_of(suite, interview)
    assert suite.moving.weigh(item, Target(day=date(2026, 11, 26))).possible
    suite.interviews.set_state(interview.id, InterviewState.CANCELLED)
    assert suite.moving.weigh(item, Target(day=date(2026, 11, 26))).problem is Problem.NOT_TAKING_PLACE


def test_the_sheet_is_told_the_interview_and_the_hour_of_a_letter(suite: Suite) -> None:
    interview = put_interview(suite.store, "2026-11-25T10:00")
    assert suite.moving.interview(item_of(suite, interview)) == interview
    assert suite.moving.leaves_at(item_of(suite, interview)) == 0
    assert suite.moving.interview(step_of(interview)) is None


# -- follow-ups -------------------------------------------------------------------------------------------------


@pytest.fixture
def held(suite: Suite) -> Interview:
    """Monday a week ago; nothing was said: earliest Monday 23, best Monday 23, latest Monday 30 November."""
    return put_interview(suite.store, "2026-11-16T10:00", state=InterviewState.TOOK_PLACE)


def test_F10_within_the_window_it_is_put_off(suite: Suite, held: Interview) -> None:
    item, target = step_of(held), Target(day=date(2026, 11, 26))
    assert suite.moving.weigh(item, target) == Verdict()
    assert suite.moving.may_move(item)
    change = suite.moving.move(item, target, "nobody asked for it")
    assert due(suite, held) == date(2026, 11, 26)
    line = suite.store.history_line(change)
    assert line is not None and (line.verb, line.what) == (Verb.REMINDER_PUT_OFF, "Northwind")
    (decision,) = suite.store.find(Decision, interview_id=held.id)
    assert decision.kind is DecisionKind.PUT_OFF
    suite.history.undo(change)
    assert due(suite, held) == TODAY
    assert not suite.store.find(Decision)


def test_F10_past_the_latest_day_is_said(suite: Suite, held: Interview) -> None:
    verdict = suite.moving.weigh(step_of(held), Target(day=date(2026, 12, 1)))
    assert [(one.why, one.values) for one in verdict.notes] == [(Why.PAST_LATEST, {"latest": date(2026, 11, 30)})]
    assert not verdict.asks_reason
    suite.moving.move(step_of(held), Target(day=date(2026, 12, 1)))
    assert due(suite, held) == date(2026, 12, 1)


@pytest.mark.parametrize(
    ("kind", "said", "day", "whys_against", "needs"),
    [
        (InstructionKind.CONTACT_ON, date(2026, 12, 4), date(2026, 12, 3), [Why.THEY_SAID_CONTACT_ON], True),
        (InstructionKind.DECIDE_BY, date(2026, 12, 4), date(2026, 12, 4), [Why.AFTER_THEIR_DATE], True),
        (InstructionKind.WE_CALL_YOU, date(2026, 12, 4), date(2026, 12, 4), [Why.WE_CALL_YOU_DATED], True),
        (InstructionKind.WE_CALL_YOU, None, date(2026, 11, 27), [Why.WE_CALL_YOU], True),
        (InstructionKind.DECIDE_BY, date(2026, 12, 4), date(2026, 12, 8), [], False),
        # F8 alone
        (InstructionKind.DECIDE_BY, date(2026, 12, 4), date(2026, 12, 12), [Why.DAY_OFF], False),
        (InstructionKind.DECIDE_BY, date(2026, 12, 18), date(2026, 12, 25), [Why.DAY_OFF], False),
        # both
        (
            InstructionKind.DECIDE_BY, date(2026, 12, 4), date(2026, 12, 5),
            [Why.AFTER_THEIR_DATE, Why.DAY_OFF], True,
        ),
    ],
)  # fmt: skip
def test_F1_F8_what_speaks_against_a_day(
    suite: Suite, held: Interview, kind: InstructionKind, said: date | None, day: date, whys_against: list[Why],
    needs: bool,
) -> None:  # fmt: skip
    told(suite, held, kind, said)
    verdict = suite.moving.weigh(step_of(held), Target(day=day))
    assert verdict.possible
    assert (whys(verdict.against), verdict.needs_reason) == (whys_against, needs)
    assert verdict.asks_reason is bool(whys_against)


def test_F12_against_a_rule_only_with_a_reason_which_is_kept(suite: Suite, held: Interview) -> None:
    told(suite, held, InstructionKind.DECIDE_BY, date(2026, 12, 4))
    target = Target(day=date(2026, 12, 2))
    for reason in ("", "   "):
        with pytest.raises(PostviewError) as refused:
            suite.moving.move(step_of(held), target, reason)
        assert refused.value.problem is Problem.NEEDS_REASON
    change = suite.moving.move(step_of(held), target, " another offer ends on Thursday ")
    assert due(suite, held) == date(2026, 12, 2)
    (decision,) = suite.store.find(Decision, interview_id=held.id)
    assert (decision.kind, decision.reason) == (DecisionKind.OTHERWISE, "another offer ends on Thursday")
    suite.history.undo(change)
    assert due(suite, held) == date(2026, 12, 7)


@pytest.mark.parametrize(
    ("reason", "kind"), [("", DecisionKind.PUT_OFF), ("they work on Saturdays", DecisionKind.OTHERWISE)]
)
def test_F8_alone_asks_and_needs_no_reason(suite: Suite, held: Interview, reason: str, kind: DecisionKind) -> None:
    target = Target(day=date(2026, 11, 28))
    verdict = suite.moving.weigh(step_of(held), target)
    assert verdict.asks_reason and not verdict.needs_reason
    suite.moving.move(step_of(held), target, reason)
    assert due(suite, held) == target.day
    (decision,) = suite.store.find(Decision, interview_id=held.id)
    assert (decision.kind, decision.reason) == (kind, reason)


def test_F4_do_not_contact_us_leaves_nothing_to_move(suite: Suite, held: Interview) -> None:
    told(suite, held, InstructionKind.DO_NOT_CONTACT)
    assert suite.moving.weigh(step_of(held), Target(day=date(2026, 12, 2))).problem is Problem.PLAN_CHANGED


def test_F4_what_was_decided_against_their_wish_needs_a_reason_on_any_other_day(suite: Suite, held: Interview) -> None:
    told(suite, held, InstructionKind.DO_NOT_CONTACT)
    suite.follow_ups.otherwise(held.id, Step.FIRST, date(2026, 11, 27), "they rang and asked")
    verdict = suite.moving.weigh(step_of(held), Target(day=date(2026, 12, 2)))
    assert (whys(verdict.against), verdict.needs_reason) == ([Why.DO_NOT_CONTACT], True)


def test_F5_too_soon_after_a_follow_up_to_the_same_organisation(suite: Suite, held: Interview) -> None:
    suite.follow_ups.log_contact(
        Contact(
            organisation_id=suite.store.need(Application, held.application_id).organisation_id,
            ours=True,
            channel=Channel.PHONE,
            purpose=ContactPurpose.FOLLOW_UP,
            on=date(2026, 11, 20),
        )
    )
    verdict = suite.moving.weigh(step_of(held), Target(day=date(2026, 11, 26)))
    assert (whys(verdict.against), verdict.needs_reason) == ([Why.DAYS_SINCE_LAST], True)
    assert suite.moving.weigh(step_of(held), Target(day=date(2026, 11, 30))).against == ()


def test_F5_too_near_to_another_that_they_asked_for(suite: Suite, held: Interview) -> None:
    other = put_interview(suite.store, "2026-11-17T10:00", state=InterviewState.TOOK_PLACE)
    told(suite, other, InstructionKind.CONTACT_ON, date(2026, 11, 30))
    assert due(suite, other) == date(2026, 11, 30)
    target = Target(day=date(2026, 12, 3))
    verdict = suite.moving.weigh(step_of(held), target)
    assert [(one.why, one.values.get("other")) for one in verdict.against] == [(Why.OTHER_PLANNED, date(2026, 11, 30))]
    assert verdict.needs_reason
    with pytest.raises(PostviewError):
        suite.moving.move(step_of(held), target)
    suite.moving.move(step_of(held), target, "it is another team")
    assert due(suite, held) == target.day


def test_F5_one_that_was_not_asked_for_makes_room_and_that_is_said(suite: Suite, held: Interview) -> None:
    other = put_interview(suite.store, "2026-11-18T10:00", state=InterviewState.TOOK_PLACE)
    before = due(suite, other)
    target = Target(day=before - timedelta(days=3))
    verdict = suite.moving.weigh(step_of(held), target)
    assert verdict.against == ()
    (note,) = [one for one in verdict.notes if one.why is Why.OTHERS_MAKE_ROOM]
    suite.moving.move(step_of(held), target)
    assert due(suite, held) == target.day
    assert due(suite, other) == note.values["other"] != before


def test_a_follow_up_is_not_moved_into_the_past_nor_beyond_sense(suite: Suite, held: Interview) -> None:
    item = step_of(held)
    assert suite.moving.weigh(item, Target(day=date(2026, 11, 22))).problem is Problem.STAYS_AHEAD
    assert suite.moving.weigh(item, Target(day=date(2031, 1, 1))).problem is Problem.TOO_FAR_AHEAD
    assert suite.moving.move(item, Target(day=TODAY)) == 0
    with pytest.raises(PostviewError):
        suite.moving.move(item, Target(day=date(2026, 11, 22)), "because")


def test_the_step_that_was_meant_must_still_be_the_next(suite: Suite, held: Interview) -> None:
    target = Target(day=date(2026, 12, 1))
    assert suite.moving.weigh(step_of(held, "closing"), target).problem is Problem.PLAN_CHANGED
    assert suite.moving.weigh(step_of(held, step="second"), target).problem is Problem.PLAN_CHANGED
    assert suite.moving.weigh(step_of(held, step="first"), target).possible
    suite.follow_ups.done(held.id, Step.FIRST, Channel.EMAIL)
    assert suite.moving.weigh(step_of(held, step="first"), target).problem is Problem.PLAN_CHANGED
    ahead = put_interview(suite.store, "2026-11-25T10:00", organisation="Contoso")
    assert suite.moving.weigh(step_of(ahead), target).problem is Problem.PLAN_CHANGED


def test_a_closing_note_moves_too(suite: Suite, held: Interview, clock: FixedClock) -> None:
    for wall in ("2026-11-23T15:00", "2026-11-30T15:00"):
        clock.set(wall)
        step = suite.follow_ups.plan(held.id).next
        assert step is not None
        suite.follow_ups.done(held.id, step.step, Channel.EMAIL)
    item = step_of(held, "closing", "closing")
    early = suite.moving.weigh(item, Target(day=date(2026, 12, 8)))
    assert (whys(early.against), early.needs_reason) == ([Why.AFTER_SECOND], True)
    suite.moving.move(item, Target(day=date(2026, 12, 16)))
    assert due(suite, held) == date(2026, 12, 16)


def test_nudges_of_a_follow_up_are_one_undo(suite: Suite, held: Interview) -> None:
    lines = {suite.moving.move(step_of(held), Target(day=date(2026, 11, day), by_key=True)) for day in (24, 25, 26)}
    (line,) = lines
    assert due(suite, held) == date(2026, 11, 26)
    suite.history.undo(line)
    assert due(suite, held) == TODAY


@settings(max_examples=60, deadline=None)
@given(
    kind=st.sampled_from(list(InstructionKind)),
    said=st.dates(date(2026, 11, 16), date(2026, 12, 20)),
    day=st.dates(date(2026, 11, 16), date(2027, 1, 20)),
    last=st.none() | st.dates(date(2026, 11, 16), TODAY),
)
def test_what_was_weighed_is_what_happens_and_undo_gives_the_starting_state(
    kind: InstructionKind, said: date, day: date, last: date | None
) -> None:
    with TemporaryDirectory() as folder:
        clock = FixedClock()
        store = fresh_store(Path(folder), clock)
        try:
            suite = open_suite(store, clock)
            interview = put_interview(store, "2026-11-16T10:00", state=InterviewState.TOOK_PLACE)
            other = put_interview(store, "2026-11-13T10:00", state=InterviewState.TOOK_PLACE)
            dated = kind in (InstructionKind.CONTACT_ON, InstructionKind.DECIDE_BY)
            told(suite, interview, kind, said if dated else None)
            if last is not None:
                contact = Contact(interview_id=other.id, ours=True, purpose=ContactPurpose.FOLLOW_UP, on=last)
                suite.follow_ups.log_contact(contact)
            before = [suite.follow_ups.plan(one.id) for one in (interview, other)]
            item = step_of(interview)
            verdict = suite.moving.weigh(item, Target(day=day))
            try:
                change = suite.moving.move(item, Target(day=day), "because" if verdict.needs_reason else "")
            except PostviewError as error:
                assert not verdict.possible and error.problem is verdict.problem
                assert [suite.follow_ups.plan(one.id) for one in (interview, other)] == before
                return
            assert verdict.possible and (day >= TODAY or not change)
            assert due(suite, interview) == day
            if change:
                suite.history.undo(change)
            assert [suite.follow_ups.plan(one.id) for one in (interview, other)] == before
        finally:
            store.close()


# -- letters that wait --------------------------------------------------------------------------------------------


def waiting(suite: Suite, interview: Interview, kind: LetterKind, at: str, zone: str = "Europe/London") -> Letter:
    put(suite.store, Account(address="me@example.org", name="Me", host="mail.example", user="me"))
    application = suite.store.need(Application, interview.application_id)
    (person,) = put(suite.store, a_person(application.organisation_id, "Dana Whitfield"))
    letter = suite.letters.start(kind, interview.id, person.id)
    suite.letters.edit(
        letter.id,
        to_name="Dana Whitfield",
        to_address="dana.whitfield@northwind.example",
        subject="About our talk",
        body="Dear Dana Whitfield,\n\nI enjoyed it.\n\nMe",
    )
    return suite.outbox.schedule(letter.id, epoch_of(datetime.fromisoformat(at), zone))


def leaves(suite: Suite, letter: Letter, zone: str = "Europe/London") -> datetime:
    return wall_of(suite.store.need(Letter, letter.id).send_at, zone)


def test_a_scheduled_thank_you_moves_with_its_hour_there(suite: Suite) -> None:
    interview = put_interview(suite.store, "2026-11-23T11:00", zone="Europe/Berlin", state=InterviewState.TOOK_PLACE)
    letter = waiting(suite, interview, LetterKind.THANK_YOU, "2026-11-23T18:00")
    item = letter_of(letter)
    assert suite.moving.may_move(item)
    assert suite.moving.leaves_at(item) == letter.send_at
    assert suite.moving.weigh(item, Target(day=date(2026, 11, 23))) == Verdict()
    late = suite.moving.weigh(item, Target(day=date(2026, 11, 24)))
    assert (whys(late.notes), late.possible, late.asks_reason) == ([Why.THANKS_LATE], True, False)
    assert whys(suite.moving.weigh(item, Target(day=date(2026, 11, 26))).notes) == [Why.THANKS_VERY_LATE]
    change = suite.moving.move(item, Target(day=date(2026, 11, 24)))
    assert leaves(suite, letter) == datetime(2026, 11, 24, 18)
    assert suite.store.need(Letter, letter.id).state is LetterState.SCHEDULED
    suite.history.undo(change)
    assert suite.store.need(Letter, letter.id) == letter


def test_an_hour_of_the_night_there_is_said(suite: Suite) -> None:
    interview = put_interview(suite.store, "2026-11-23T05:00", zone="America/New_York", state=InterviewState.TOOK_PLACE)
    letter = waiting(suite, interview, LetterKind.THANK_YOU, "2026-11-23T16:00")
    at = epoch_of(datetime(2026, 11, 24, 8), "Europe/London")
    verdict = suite.moving.weigh(letter_of(letter), Target(day=date(2026, 11, 24), start=at))
    assert [(one.why, one.values) for one in verdict.notes] == [(Why.NIGHT_THERE, {"at": "03:00"})]
    suite.moving.move(letter_of(letter), Target(day=date(2026, 11, 24), start=at))
    assert suite.store.need(Letter, letter.id).send_at == at


def test_a_letter_is_never_moved_to_an_hour_that_is_over(suite: Suite) -> None:
    interview = put_interview(suite.store, "2026-11-23T11:00", state=InterviewState.TOOK_PLACE)
    letter = waiting(suite, interview, LetterKind.THANK_YOU, "2026-11-24T14:00")
    for target in (Target(day=TODAY), Target(day=TODAY, start=suite.clock.now())):
        assert suite.moving.weigh(letter_of(letter), target).problem is Problem.STAYS_AHEAD
        with pytest.raises(PostviewError):
            suite.moving.move(letter_of(letter), target)
    assert suite.moving.weigh(letter_of(letter), Target(day=date(2031, 1, 1))).problem is Problem.TOO_FAR_AHEAD
    assert suite.moving.weigh(letter_of(letter), Target(day=date.max)).problem is Problem.TOO_FAR_AHEAD
    end_of_time = Target(day=TODAY, start=2**60)
    assert suite.moving.weigh(letter_of(letter), end_of_time).problem is Problem.TOO_FAR_AHEAD
    assert suite.moving.move(letter_of(letter), Target(day=date(2026, 11, 24))) == 0
    assert suite.store.need(Letter, letter.id) == letter


@pytest.mark.parametrize(
    ("state", "problem"),
    [
        (LetterState.DRAFT, Problem.NO_HOUR_YET),
        (LetterState.HELD, Problem.NO_HOUR_YET),
        (LetterState.CLAIMED, Problem.NOT_IN_STATE),
        (LetterState.COMMITTING, Problem.NOT_IN_STATE),
        (LetterState.SENT, Problem.STAYS_AS_IT_WAS),
    ],
)
def test_a_letter_that_does_not_wait_stays(suite: Suite, state: LetterState, problem: Problem) -> None:
    interview = put_interview(suite.store, "2026-11-23T11:00", state=InterviewState.TOOK_PLACE)
    letter = waiting(suite, interview, LetterKind.THANK_YOU, "2026-11-24T14:00")
    put_state = replace(letter, state=state)
    with suite.store.change(Verb.DATA_IMPORTED) as change:
        change.save(put_state)
    assert not suite.moving.may_move(letter_of(letter))
    assert suite.moving.weigh(letter_of(letter), Target(day=date(2026, 11, 25))).problem is problem


def test_a_letter_of_no_interview_has_its_hour_here(suite: Suite) -> None:
    interview = put_interview(suite.store, "2026-11-23T11:00", zone="Asia/Tokyo", state=InterviewState.TOOK_PLACE)
    letter = waiting(suite, interview, LetterKind.THANK_YOU, "2026-11-24T14:00")
    with suite.store.change(Verb.DATA_IMPORTED) as change:
        change.save(replace(letter, interview_id=None))
    assert suite.moving.weigh(letter_of(letter), Target(day=date(2026, 11, 25))) == Verdict()


@pytest.mark.parametrize(
    ("kind", "done", "problem"),
    [
        ("thank_you", False, Problem.NO_HOUR_YET),
        ("reflection", False, Problem.NO_DAY_TO_MOVE),
        ("goal", False, Problem.NO_DAY_TO_MOVE),
        ("letter", True, Problem.STAYS_AS_IT_WAS),
        ("follow_up", True, Problem.STAYS_AS_IT_WAS),
    ],
)
def test_the_rest_is_not_moved_and_says_why(suite: Suite, kind: str, done: bool, problem: Problem) -> None:
    day = TODAY.toordinal()
    item = CalendarItem(kind, day, day, day, 0, "Northwind", "", done, False, 0, 0)
    assert not suite.moving.may_move(item)
    assert suite.moving.weigh(item, Target(day=date(2026, 11, 25))) == Verdict(possible=False, problem=problem)
    with pytest.raises(PostviewError) as refused:
        suite.moving.move(item, Target(day=date(2026, 11, 25)))
    assert refused.value.problem is problem


def test_the_letter_of_a_follow_up_moves_along_in_one_change(suite: Suite, held: Interview) -> None:
    letter = waiting(suite, held, LetterKind.FOLLOW_UP, "2026-11-24T09:00")
    target = Target(day=date(2026, 11, 26))
    (note,) = suite.moving.weigh(step_of(held), target).notes
    assert (note.why, note.values) == (Why.LETTER_TOO, {"at": "09:00"})
    change = suite.moving.move(step_of(held), target)
    assert (due(suite, held), leaves(suite, letter)) == (target.day, datetime(2026, 11, 26, 9))
    suite.history.undo(change)
    assert (due(suite, held), suite.store.need(Letter, letter.id)) == (TODAY, letter)


def test_a_follow_up_never_goes_where_its_letter_would_leave_at_once(suite: Suite, held: Interview) -> None:
    suite.follow_ups.put_off(held.id, Step.FIRST, date(2026, 11, 25))
    letter = waiting(suite, held, LetterKind.FOLLOW_UP, "2026-11-25T09:00")
    assert suite.moving.weigh(step_of(held), Target(day=TODAY)).problem is Problem.STAYS_AHEAD
    with pytest.raises(PostviewError):
        suite.moving.move(step_of(held), Target(day=TODAY))
    assert suite.store.need(Letter, letter.id) == letter


def test_a_follow_up_whose_letter_is_leaving_stays(suite: Suite, held: Interview) -> None:
    letter = waiting(suite, held, LetterKind.FOLLOW_UP, "2026-11-23T15:00")
    suite.outbox.claim(letter.id)
    assert suite.moving.weigh(step_of(held), Target(day=date(2026, 11, 26))).problem is Problem.NOT_IN_STATE


def test_where_the_outbox_refuses_the_letter_nothing_moves(suite: Suite, held: Interview) -> None:
    letter = waiting(suite, held, LetterKind.FOLLOW_UP, "2026-11-24T09:00")
    with suite.store.change(Verb.DATA_IMPORTED) as change:
        change.delete(suite.store.find(Account)[0])
    with pytest.raises(PostviewError) as refused:
        suite.moving.move(step_of(held), Target(day=date(2026, 11, 26)))
    assert refused.value.problem is Problem.NO_ACCOUNT
    assert (due(suite, held), suite.store.need(Letter, letter.id)) == (TODAY, letter)


def test_a_clock_that_was_ahead_leaves_the_older_decision_and_says_so(
    suite: Suite, held: Interview, clock: FixedClock
) -> None:
    clock.advance(days=2)
    suite.follow_ups.put_off(held.id, Step.FIRST, date(2026, 11, 27))
    clock.advance(days=-2)
    verdict = suite.moving.weigh(step_of(held), Target(day=date(2026, 11, 26)))
    with pytest.raises(PostviewError) as refused:
        suite.moving.move(step_of(held), Target(day=date(2026, 11, 26)))
    assert refused.value.problem is Problem.PLAN_CHANGED is verdict.problem
    assert len(suite.store.find(Decision)) == 1
