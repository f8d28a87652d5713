"""N1 to N3: what is announced, when, and only once."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from postview_desktop.domain.follow_up import Channel, Instruction, InstructionKind, Step
from postview_desktop.domain.interview import Interview, InterviewState
from postview_desktop.domain.reminder import DueKind
from postview_desktop.services.reminders import Announcement, Reminders
from postview_desktop.services.suite import Suite
from postview_desktop.storage import Store
from tests.support.builders import put_interview
from tests.support.clock import FixedClock

D = date


@pytest.fixture(autouse=True)
def no_goal(suite: Suite) -> None:
    suite.settings.save(replace(suite.settings.get(), weekly_goal=0))


def follow_up_on(suite: Suite, store: Store, day: date, organisation: str = "Northwind") -> Interview:
    """An interview of last week, all settled but a follow-up that they asked for on a day."""
    held = put_interview(store, "2026-11-16T10:00", organisation=organisation)
    suite.follow_ups.record_instruction(
        Instruction(interview_id=held.id, kind=InstructionKind.CONTACT_ON, on=day, said_on=D(2026, 11, 16))
    )
    return held


def sweep(suite: Suite) -> list[Announcement]:
    return suite.reminders.sweep()


def told(announcements: list[Announcement]) -> list[tuple[DueKind, int | None]]:
    items = [item for one in announcements for item in ((one.item,) if one.item else one.digest)]
    return [(item.kind, item.interview_id) for item in items if item is not None]


def test_N1_on_follow_up_day_at_the_user_s_hour_once(suite: Suite, store: Store, clock: FixedClock) -> None:
    held = follow_up_on(suite, store, D(2026, 11, 24))
    assert sweep(suite) == []
    clock.set("2026-11-24T08:59")
    assert sweep(suite) == []
    clock.set("2026-11-24T09:00")
    [one] = sweep(suite)
    assert one.item is not None and (one.item.kind, one.item.interview_id) == (DueKind.FOLLOW_UP, held.id)
    assert sweep(suite) == []
    clock.set("2026-11-25T09:00")
    assert sweep(suite) == []


def test_N1_the_hour_is_the_user_s_own(suite: Suite, store: Store, clock: FixedClock) -> None:
    follow_up_on(suite, store, D(2026, 11, 24))
    suite.settings.save(replace(suite.settings.get(), remind_at="17:30"))
    clock.set("2026-11-24T17:29")
    assert sweep(suite) == []
    clock.set("2026-11-24T17:30")
    assert len(sweep(suite)) == 1


def test_N1_three_are_told_one_by_one_and_four_become_a_digest(suite: Suite, store: Store, clock: FixedClock) -> None:
    for number in range(3):
        follow_up_on(suite, store, D(2026, 11, 24), f"Organisation {number}")
    clock.set("2026-11-24T09:00")
    assert [one.digest for one in sweep(suite)] == [(), (), ()]
    for number in range(4):
        follow_up_on(suite, store, D(2026, 11, 25), f"Firm {number}")
    clock.set("2026-11-25T09:00")
    [digest] = sweep(suite)
    assert digest.item is None and len(digest.digest) == 4
    assert sweep(suite) == []


@pytest.mark.parametrize(
    ("quiet", "hour", "is_told"),
    [
        (("21:00", "08:00"), "20:59", True),
        (("21:00", "08:00"), "21:00", False),
        (("21:00", "08:00"), "23:30", False),
        (("08:00", "13:00"), "12:59", False),
        (("08:00", "13:00"), "13:00", True),
        (("09:00", "09:00"), "23:00", True),
    ],
)
def test_N1_quiet_hours(
    suite: Suite, store: Store, clock: FixedClock, quiet: tuple[str, str], hour: str, is_told: bool
) -> None:
    follow_up_on(suite, store, D(2026, 11, 24))
    suite.settings.save(replace(suite.settings.get(), quiet_from=quiet[0], quiet_until=quiet[1]))
    clock.set(f"2026-11-24T{hour}")
    assert bool(sweep(suite)) is is_told


def test_N3_what_fell_due_while_it_was_closed_is_told_once_at_the_next_start(
    suite: Suite, store: Store, clock: FixedClock
) -> None:
    for number in range(5):
        follow_up_on(suite, store, D(2026, 11, 24 + number % 2), f"Organisation {number}")
    clock.set("2026-11-26T10:00")
    [digest] = Reminders(store, clock).sweep()
    assert len(digest.digest) == 5
    assert Reminders(store, clock).sweep() == []


def test_N3_clock_and_zone_changes_do_no_harm(suite: Suite, store: Store, clock: FixedClock) -> None:
    follow_up_on(suite, store, D(2026, 11, 24))
    clock.set("2026-11-24T09:00")
    assert len(sweep(suite)) == 1
    for wall, zone in (
        ("2026-11-24T09:00", "America/New_York"),
        ("2026-11-24T10:00", "Asia/Tokyo"),
        ("2026-11-20T09:00", "Europe/London"),
        ("2026-11-24T09:00", "Europe/London"),
    ):
        clock.set(wall, zone)
        assert sweep(suite) == []


def test_F10_put_off_it_is_announced_again_on_its_new_day(suite: Suite, store: Store, clock: FixedClock) -> None:
    held = follow_up_on(suite, store, D(2026, 11, 24))
    clock.set("2026-11-24T09:00")
    assert len(sweep(suite)) == 1
    suite.follow_ups.put_off(held.id, Step.FIRST, D(2026, 11, 25))
    assert sweep(suite) == []
    clock.set("2026-11-25T09:00")
    assert told(sweep(suite)) == [(DueKind.FOLLOW_UP, held.id)]


def test_what_is_done_before_its_hour_is_not_announced(suite: Suite, store: Store, clock: FixedClock) -> None:
    held = follow_up_on(suite, store, D(2026, 11, 24))
    clock.set("2026-11-24T08:30")
    suite.follow_ups.done(held.id, Step.FIRST, Channel.PHONE)
    clock.set("2026-11-24T09:00")
    assert sweep(suite) == []


def test_T2_a_thank_you_is_announced_at_its_own_hour(suite: Suite, store: Store, clock: FixedClock) -> None:
    held = put_interview(store, people=("Ana Ribeiro",))
    suite.follow_ups.record_instruction(Instruction(interview_id=held.id, said_on=D(2026, 11, 23)))
    suite.reflections.skip(held.id)
    clock.set("2026-11-23T16:44")
    assert (DueKind.THANK_YOU, held.id) not in told(sweep(suite))
    clock.set("2026-11-23T16:45")
    assert (DueKind.THANK_YOU, held.id) in told(sweep(suite))


def test_N2_the_evening_before_and_an_hour_before(suite: Suite, store: Store, clock: FixedClock) -> None:
    coming = put_interview(store, "2026-11-25T10:00")
    clock.set("2026-11-24T17:59")
    assert sweep(suite) == []
    clock.set("2026-11-24T18:00")
    assert told(sweep(suite)) == [(DueKind.INTERVIEW, coming.id)]
    assert sweep(suite) == []
    clock.set("2026-11-25T09:00")
    assert told(sweep(suite)) == [(DueKind.INTERVIEW, coming.id)]
    clock.set("2026-11-25T09:30")
    assert sweep(suite) == []


def test_N2_a_quarter_of_an_hour_after_its_end_it_asks_how_it_went(
    suite: Suite, store: Store, clock: FixedClock
) -> None:
    held = put_interview(store)
    clock.set("2026-11-23T14:59")
    assert sweep(suite) == []
    clock.set("2026-11-23T15:00")
    assert told(sweep(suite)) == [(DueKind.ASK, held.id)]
    assert sweep(suite) == []


def test_N2_hours_later_the_today_page_asks_instead(suite: Suite, store: Store, clock: FixedClock) -> None:
    put_interview(store)
    clock.set("2026-11-23T19:00")
    assert sweep(suite) == []


def test_N2_no_word_about_an_interview_that_is_off(suite: Suite, store: Store, clock: FixedClock) -> None:
    put_interview(store, "2026-11-25T10:00", state=InterviewState.CANCELLED)
    clock.set("2026-11-25T09:30")
    assert sweep(suite) == []
    clock.set("2026-11-25T11:00")
    assert sweep(suite) == []


def test_N1_nobody_is_sent_to_a_closed_door_at_the_weekend(suite: Suite, store: Store, clock: FixedClock) -> None:
    follow_up_on(suite, store, D(2026, 11, 27))
    clock.set("2026-11-28T10:00")
    assert sweep(suite) == []
    clock.set("2026-11-30T10:00")
    assert len(sweep(suite)) == 1


def test_C3_one_gentle_word_about_the_goal_in_the_second_half_of_the_week(
    suite: Suite, store: Store, clock: FixedClock
) -> None:
    follow_up_on(suite, store, D(2027, 1, 4))
    suite.settings.save(replace(suite.settings.get(), weekly_goal=2, first_weekday=0))
    for day, expected in (("23", 0), ("25", 0), ("26", 1), ("27", 0)):
        clock.set(f"2026-11-{day}T10:00")
        assert len(sweep(suite)) == expected
    clock.set("2026-12-03T10:00")
    assert told(sweep(suite)) == [(DueKind.GOAL, None)]


def test_N3_it_is_on_record_as_announced_before_anybody_shows_it(suite: Suite, store: Store, clock: FixedClock) -> None:
    follow_up_on(suite, store, D(2026, 11, 24))
    clock.set("2026-11-24T09:00")
    [one] = sweep(suite)
    assert one.item is not None and store.announced([one.item.key]) == {one.item.key}
