"""What the calendar shows: interviews, windows, and what was done."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from postview_desktop.domain.follow_up import Channel, Contact, ContactPurpose, Instruction, InstructionKind, Step
from postview_desktop.domain.interview import InterviewState
from postview_desktop.services.calendar import CalendarItem
from postview_desktop.services.suite import Suite
from postview_desktop.storage import Store, calendar_rows
from tests.support.builders import put_interview
from tests.support.clock import FixedClock

D = date
NOVEMBER = (D(2026, 10, 26), D(2026, 12, 6))


def items(suite: Suite, kind: str = "", first: date = NOVEMBER[0], last: date = NOVEMBER[1]) -> list[CalendarItem]:
    return [item for item in suite.calendar.items(first, last) if not kind or item.kind == kind]


def days(item: CalendarItem) -> tuple[date, date, date]:
    return (
        date.fromordinal(item.first_ordinal),
        date.fromordinal(item.best_ordinal),
        date.fromordinal(item.last_ordinal),
    )


def test_an_interview_stands_on_its_day_in_the_user_s_zone(suite: Suite, store: Store, clock: FixedClock) -> None:
    put_interview(store, "2026-11-24T22:30", zone="America/New_York", title="")
    [item] = items(suite, "interview")
    assert days(item)[0] == D(2026, 11, 25)
    assert (item.organisation, item.title, item.done, item.cancelled) == ("Northwind", "Data analyst", False, False)
    clock.set("2026-11-24T15:00", "America/New_York")
    assert days(items(suite, "interview")[0])[0] == D(2026, 11, 24)


def test_the_first_and_last_day_belong_to_the_month_and_no_other(suite: Suite, store: Store) -> None:
    for start in ("2026-10-31T23:30", "2026-11-01T00:00", "2026-11-30T23:59", "2026-12-01T00:00"):
        put_interview(store, start, minutes=30)
    found = [days(item)[0] for item in items(suite, "interview", D(2026, 11, 1), D(2026, 11, 30))]
    assert found == [D(2026, 11, 1), D(2026, 11, 30)]


def test_days_of_23_and_25_hours_are_days(suite: Suite, store: Store) -> None:
    put_interview(store, "2026-10-25T23:30", minutes=15)
    put_interview(store, "2027-03-28T23:30", minutes=15)
    assert [days(item)[0] for item in items(suite, "interview", D(2026, 10, 25), D(2026, 10, 25))] == [D(2026, 10, 25)]
    assert [days(item)[0] for item in items(suite, "interview", D(2027, 3, 28), D(2027, 3, 28))] == [D(2027, 3, 28)]


def test_what_was_cancelled_is_marked_and_what_was_moved_is_gone(suite: Suite, store: Store) -> None:
    put_interview(store, "2026-11-24T10:00", organisation="Adatum", state=InterviewState.CANCELLED)
    put_interview(store, "2026-11-25T10:00", organisation="Contoso", state=InterviewState.MOVED)
    assert [(item.organisation, item.cancelled) for item in items(suite)] == [("Adatum", True)]


def test_before_its_end_nothing_follows_from_an_interview(suite: Suite, store: Store, clock: FixedClock) -> None:
    put_interview(store, "2026-11-24T10:00", people=("Ana Ribeiro",))
    assert {item.kind for item in items(suite)} == {"interview"}
    clock.set("2026-11-24T11:00")
    assert {item.kind for item in items(suite)} == {"interview", "thank_you", "follow_up", "reflection"}


def test_F3_a_follow_up_is_a_window_with_its_best_day(suite: Suite, store: Store, clock: FixedClock) -> None:
    clock.set("2026-11-24T11:00")
    held = put_interview(store, "2026-11-22T10:00")
    [window] = items(suite, "follow_up")
    assert days(window) == (D(2026, 11, 27), D(2026, 11, 30), D(2026, 12, 7))
    # A window that began before the days that are asked for is there as well.
    assert items(suite, "follow_up", D(2026, 12, 7), D(2026, 12, 20)) == [window]
    assert items(suite, "follow_up", D(2026, 12, 8), D(2026, 12, 20)) == []
    suite.follow_ups.put_off(held.id, Step.FIRST, D(2027, 3, 1))
    assert items(suite, "follow_up", D(2026, 12, 1), D(2026, 12, 20)) == []
    [late] = items(suite, "follow_up", D(2027, 3, 1), D(2027, 3, 31))
    assert days(late) == (D(2027, 3, 1),) * 3


def test_what_was_done_stays_to_be_seen(suite: Suite, store: Store, clock: FixedClock) -> None:
    held = put_interview(store, "2026-11-23T10:00", people=("Ana Ribeiro", "Joel Katz"))
    for met in suite.interviews.get(held.id).people:
        suite.follow_ups.log_contact(
            Contact(interview_id=held.id, person_id=met.person.id, purpose=ContactPurpose.THANK_YOU, on=D(2026, 11, 23))
        )
    suite.reflections.edit(held.id, recall="a question")
    suite.reflections.done(held.id)
    clock.set("2026-11-30T10:00")
    suite.follow_ups.done(held.id, Step.FIRST, Channel.EMAIL)
    done = [(item.kind, days(item)[0]) for item in items(suite) if item.done and item.kind != "interview"]
    # Two thank-yous of one interview on one day are one thing to see.
    assert sorted(done) == [
        ("follow_up", D(2026, 11, 30)),
        ("reflection", D(2026, 11, 23)),
        ("thank_you", D(2026, 11, 23)),
    ]
    assert [days(item)[1] for item in items(suite, "follow_up", last=D(2026, 12, 13)) if not item.done] == [
        D(2026, 12, 7)
    ]


def test_S1_reviews_that_were_never_written_do_not_pile_up(suite: Suite, store: Store, clock: FixedClock) -> None:
    put_interview(store, "2026-11-23T10:00", people=("Ana Ribeiro",))
    assert items(suite, "reflection") and items(suite, "thank_you")
    suite.settings.save(replace(suite.settings.get(), reflections=False))
    assert items(suite, "reflection") == []
    suite.settings.save(replace(suite.settings.get(), reflections=True))
    clock.set("2026-12-10T10:00")
    assert items(suite, "reflection") == items(suite, "thank_you") == []


def test_F4_where_they_asked_not_to_be_contacted_there_is_no_window(suite: Suite, store: Store) -> None:
    held = put_interview(store, "2026-11-23T10:00")
    suite.follow_ups.record_instruction(
        Instruction(interview_id=held.id, kind=InstructionKind.DO_NOT_CONTACT, said_on=D(2026, 11, 23))
    )
    assert items(suite, "follow_up") == []


@pytest.mark.parametrize(("statement", "count"), [(calendar_rows.INTERVIEWS, 2), (calendar_rows.DUE, 5)])
def test_interviews_and_windows_are_found_over_an_index(store: Store, statement: str, count: int) -> None:
    """However many interviews there are, none of the others is walked over."""
    plan = [str(row[3]) for row in store.sql(f"EXPLAIN QUERY PLAN {statement}", (0,) * count)]
    assert not [line for line in plan if line.startswith("SCAN")]
