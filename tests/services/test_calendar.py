"""What the calendar shows: interviews, windows, and what was done."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from postview_desktop.domain.application import Organisation, Stage
from postview_desktop.domain.follow_up import Channel, Contact, ContactPurpose, Instruction, InstructionKind, Step
from postview_desktop.domain.interview import InterviewState, epoch_of
from postview_desktop.domain.letter import Letter, LetterKind, LetterState, SentVia
from postview_desktop.services.calendar import KINDS, CalendarItem, day_of
from postview_desktop.services.suite import Suite
from postview_desktop.storage import Store, calendar_rows
from tests.support.builders import an_application, an_organisation, put, put_interview
from tests.support.clock import FixedClock

D = date
NOVEMBER = (D(2026, 10, 26), D(2026, 12, 6))


def items(suite: Suite, kind: str = "", first: date = NOVEMBER[0], last: date = NOVEMBER[1]) -> list[CalendarItem]:
    """Of one kind, or all but the week's goal, which stands on every day of its week."""
    found = suite.calendar.items(first, last)
    return [item for item in found if (item.kind == kind if kind else item.kind != "goal")]


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


@pytest.mark.parametrize(
    ("statement", "count"),
    [(calendar_rows.INTERVIEWS, 5), (calendar_rows.DUE, 5), (calendar_rows.LETTERS, 2), (calendar_rows.STAGES, 0)],
)
def test_interviews_and_windows_are_found_over_an_index(store: Store, statement: str, count: int) -> None:
    """However many interviews there are, none of the others is walked over."""
    plan = [str(row[3]) for row in store.sql(f"EXPLAIN QUERY PLAN {statement}", (0,) * count)]
    assert not [line for line in plan if line.startswith("SCAN") and "known" not in line and "CONSTANT" not in line]


@pytest.mark.parametrize(
    ("statement", "index"),
    [
        (calendar_rows.CONTACTS, "contact_sent (on>? AND on<?)"),
        (calendar_rows.REFLECTIONS, "reflection_done (updated_at>? AND updated_at<?)"),
    ],
)
def test_what_was_sent_and_reviewed_is_found_over_its_days(store: Store, statement: str, index: str) -> None:
    plan = [str(row[3]) for row in store.sql(f"EXPLAIN QUERY PLAN {statement}", ("", ""))]
    assert [line for line in plan if index in line]
    assert not [line for line in plan if line.startswith("SCAN")]


# Several days, no end, and broken years


@pytest.mark.parametrize(
    ("start", "minutes", "first", "last"),
    [
        ("2026-11-24T23:30", 60, D(2026, 11, 24), D(2026, 11, 25)),
        ("2026-11-24T23:00", 60, D(2026, 11, 24), D(2026, 11, 24)),
        ("2026-11-24T00:00", 24 * 60, D(2026, 11, 24), D(2026, 11, 24)),
        ("2026-11-24T09:00", 0, D(2026, 11, 24), D(2026, 11, 24)),
        ("2026-11-24T09:00", -90, D(2026, 11, 24), D(2026, 11, 24)),
        ("2026-11-24T23:30", 0, D(2026, 11, 24), D(2026, 11, 25)),
        ("2026-11-01T09:00", 40 * 24 * 60, D(2026, 11, 1), D(2026, 12, 11)),
        ("2026-11-01T09:00", 400 * 24 * 60, D(2026, 11, 1), D(2027, 1, 1)),
        ("2026-10-24T23:00", 25 * 60, D(2026, 10, 24), D(2026, 10, 25)),
    ],
)
def test_an_interview_has_all_its_days(
    suite: Suite, store: Store, start: str, minutes: int, first: date, last: date
) -> None:
    """The hour from 23:00 ends with its day; what has no end is an hour; what is broken has an end."""
    held = put_interview(store, start, minutes=minutes)
    [item] = items(suite, "interview", D(2026, 10, 1))
    assert (days(item)[0], days(item)[2]) == (first, last)
    assert item.end_epoch - item.start_epoch == (held.end_utc - held.start_utc if minutes > 0 else 3600)
    # It is found from each of its days alone, the same one every time, and from no other day.
    for day in (first, last):
        assert items(suite, "interview", day, day) == [item]
    for day in (first - timedelta(days=1), last + timedelta(days=1)):
        assert items(suite, "interview", day, day) == []


def test_nobody_said_when_it_ends(suite: Suite, store: Store) -> None:
    put_interview(store, "2026-11-24T10:00", minutes=0)
    put_interview(store, "2026-11-25T10:00", minutes=60)
    found = [(item.open_end, item.end_epoch - item.start_epoch) for item in items(suite, "interview")]
    assert found == [(True, 3600), (False, 3600)]


def test_what_goes_on_is_not_done_yet(suite: Suite, store: Store, clock: FixedClock) -> None:
    put_interview(store, "2026-11-24T10:00", minutes=0)
    for hour, done in (("10:59", False), ("11:00", True)):
        clock.set(f"2026-11-24T{hour}")
        assert items(suite, "interview")[0].done is done


@pytest.mark.parametrize("zone", ["Pacific/Kiritimati", "Pacific/Niue", "Europe/London"])
@pytest.mark.parametrize(
    ("start", "minutes", "day"),
    [
        ("1601-01-01T00:00", 60, D(1601, 1, 1)),
        ("9999-06-01T10:00", 60, D(9999, 6, 1)),
        ("1601-01-01T10:00", 4_000_000_000, D(1601, 1, 1)),
    ],
)
def test_years_from_a_broken_file_are_days_like_others(
    suite: Suite, store: Store, clock: FixedClock, zone: str, start: str, minutes: int, day: date
) -> None:
    put_interview(store, start, minutes=min(minutes, 8000 * 365 * 24 * 60))
    clock.set("2026-11-24T10:00", zone)
    found = items(suite, "interview", day - timedelta(days=20), day + timedelta(days=20))
    assert [abs((days(item)[0] - day).days) <= 1 for item in found] == [True]
    assert items(suite, "interview") == []


@pytest.mark.parametrize("zone", ["Pacific/Kiritimati", "Pacific/Niue"])
def test_the_ends_of_the_calendar_itself_can_be_asked_for(suite: Suite, clock: FixedClock, zone: str) -> None:
    clock.set("2026-11-24T10:00", zone)
    assert items(suite, "", D(1, 1, 1), D(1, 1, 31)) == items(suite, "", D(9999, 12, 1), D(9999, 12, 31)) == []


@given(st.integers(-(2**60), 2**60), st.sampled_from(["Pacific/Kiritimati", "Pacific/Niue", "UTC"]))
def test_whatever_the_instant_it_is_a_day(epoch: int, zone: str) -> None:
    assert D.min.toordinal() <= day_of(epoch, zone) <= D.max.toordinal()


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(
    rounds=st.lists(st.tuples(st.integers(-40 * 24 * 4, 40 * 24 * 4), st.integers(-60, 3 * 24 * 60)), max_size=3),
    begins=st.integers(-50, 50),
    count=st.integers(0, 20),
    zone=st.sampled_from(["Europe/London", "America/Los_Angeles", "Pacific/Kiritimati", "Asia/Kathmandu"]),
)
def test_a_stretch_shows_what_touches_it_and_the_whole_shows_the_same(
    suite: Suite, store: Store, clock: FixedClock, rounds: list[tuple[int, int]], begins: int, count: int, zone: str
) -> None:
    """Whatever days are asked for: the items are those of a longer stretch that touch these days, no more, no less."""
    clock.set("2026-11-24T10:00", zone)
    for quarter, minutes in rounds:
        start = datetime(2026, 11, 24) + timedelta(minutes=15 * quarter)
        put_interview(store, start.isoformat(), minutes=minutes, people=("Ana Ribeiro",))
    first = D(2026, 11, 24) + timedelta(days=begins)
    last = first + timedelta(days=count)
    whole = suite.calendar.items(D(2026, 9, 1), D(2027, 2, 28))
    part = suite.calendar.items(first, last)
    touching = [
        item for item in whole if item.first_ordinal <= last.toordinal() and item.last_ordinal >= first.toordinal()
    ]
    assert sorted(part) == sorted(touching)
    for item in part:
        assert item.kind in KINDS
        assert item.first_ordinal <= item.best_ordinal <= item.last_ordinal
        assert item.start_epoch == item.end_epoch == 0 or item.start_epoch <= item.end_epoch


# What each kind carries along


def test_an_interview_knows_its_zone_and_its_house(suite: Suite, store: Store) -> None:
    put_interview(store, "2026-11-24T09:30", zone="America/New_York")
    [item] = items(suite, "interview")
    assert item.zone == "America/New_York"
    assert item.organisation_id == store.find(Organisation)[0].id


def test_T2_a_thank_you_says_from_when_until_when_and_how_many(suite: Suite, store: Store, clock: FixedClock) -> None:
    held = put_interview(store, "2026-11-23T10:00", people=("Ana Ribeiro", "Joel Katz"))
    met = suite.interviews.get(held.id).people[0]
    suite.follow_ups.log_contact(
        Contact(interview_id=held.id, person_id=met.person.id, purpose=ContactPurpose.THANK_YOU, on=D(2026, 11, 23))
    )
    [due] = [item for item in items(suite, "thank_you") if not item.done]
    assert due.start_epoch == held.end_utc + 2 * 3600
    assert due.end_epoch == held.end_utc + 24 * 3600
    assert (due.reached, due.wanted) == (1, 2)
    assert due.organisation_id


def test_T2_a_thank_you_stands_on_the_day_of_its_hour_in_my_zone(suite: Suite, store: Store, clock: FixedClock) -> None:
    """Best at 19:15 in Los Angeles is the next morning in London."""
    clock.set("2026-11-25T12:00")
    put_interview(store, "2026-11-24T16:30", zone="America/Los_Angeles", people=("Ana Ribeiro",))
    [due] = items(suite, "thank_you")
    assert days(due) == (D(2026, 11, 25),) * 3
    assert items(suite, "thank_you", D(2026, 11, 25), D(2026, 11, 25)) == [due]
    assert items(suite, "thank_you", D(2026, 11, 24), D(2026, 11, 24)) == []


def test_F5_a_window_says_which_step_of_the_plan_it_is(suite: Suite, store: Store, clock: FixedClock) -> None:
    held = put_interview(store, "2026-11-02T10:00")
    clock.set("2026-11-09T10:00")
    assert items(suite, "follow_up")[0].step == Step.FIRST.value
    suite.follow_ups.done(held.id, Step.FIRST, Channel.EMAIL)
    clock.set("2026-11-16T10:00")
    assert [item.step for item in items(suite, "follow_up") if not item.done] == [Step.SECOND.value]
    suite.follow_ups.done(held.id, Step.SECOND, Channel.EMAIL)
    [closing] = items(suite, "closing", D(2026, 11, 16), D(2026, 12, 31))
    assert (closing.step, closing.organisation_id > 0) == (Step.CLOSING.value, True)


def test_a_letter_that_left_is_shown_once(suite: Suite, store: Store, clock: FixedClock) -> None:
    held = put_interview(store, "2026-11-16T10:00", people=("Ana Ribeiro",))
    sent = epoch_of(datetime(2026, 11, 20, 9, 0), "Europe/London")
    left = Letter(state=LetterState.SENT, sent_at=sent, sent_via=SentVia.COPY, to_name="Ana Ribeiro")
    about = held.application_id
    thanks, reply, loose, draft = put(
        store,
        replace(left, kind=LetterKind.THANK_YOU, application_id=about, interview_id=held.id),
        replace(left, kind=LetterKind.REPLY_TO_REJECTION, application_id=about),
        replace(left, kind=LetterKind.WITHDRAWAL),
        Letter(kind=LetterKind.DECLINE, application_id=about),
    )
    suite.follow_ups.log_contact(
        Contact(interview_id=held.id, purpose=ContactPurpose.THANK_YOU, on=D(2026, 11, 20), letter_id=thanks.id)
    )
    assert [(item.letter_id, item.kind) for item in items(suite) if item.letter_id] == [
        (thanks.id, "thank_you"),
        (reply.id, "letter"),
        (loose.id, "letter"),
    ]
    assert draft.id not in {item.letter_id for item in items(suite)}
    one, two = items(suite, "letter")
    assert (one.organisation, one.step, one.done, days(one)[0]) == (
        "Northwind",
        "reply_to_rejection",
        True,
        D(2026, 11, 20),
    )
    assert (two.organisation, two.organisation_id, one.start_epoch) == ("Ana Ribeiro", 0, sent)


# The goal of the week (C3)


def goals(suite: Suite, first: date = NOVEMBER[0], last: date = NOVEMBER[1]) -> list[tuple[date, date, int, int, bool]]:
    return [
        (days(item)[0], days(item)[2], item.reached, item.wanted, item.done)
        for item in items(suite, "goal", first, last)
    ]


def test_C3_the_goal_spans_its_week_and_counts(suite: Suite, store: Store, clock: FixedClock) -> None:
    owner = put(store, an_organisation())[0]
    put(
        store,
        an_application(owner.id, applied_on=D(2026, 11, 4)),
        an_application(owner.id, applied_on=D(2026, 11, 8)),
        an_application(owner.id, applied_on=D(2026, 11, 24)),
        an_application(owner.id, applied_on=None, created_at=clock.now()),
        an_application(owner.id, applied_on=D(2026, 11, 23), stage=Stage.LEAD),
    )
    assert goals(suite) == [
        (D(2026, 11, 2), D(2026, 11, 8), 2, 2, True),
        (D(2026, 11, 23), D(2026, 11, 29), 2, 2, True),
    ]
    assert suite.search.state().added_this_week == 2
    suite.settings.save(replace(suite.settings.get(), weekly_goal=5))
    assert [(goal[2], goal[3], goal[4]) for goal in goals(suite)] == [(2, 5, True), (2, 5, False)]
    # From a day in the middle of the week the whole week is meant.
    assert goals(suite, D(2026, 11, 5), D(2026, 11, 5)) == [(D(2026, 11, 2), D(2026, 11, 8), 2, 5, True)]
    assert goals(suite, D(2026, 11, 30), D(2026, 12, 6)) == []
    suite.settings.save(replace(suite.settings.get(), weekly_goal=0))
    assert goals(suite) == []


def test_C3_weeks_begin_on_the_user_s_first_weekday(suite: Suite, store: Store) -> None:
    owner = put(store, an_organisation())[0]
    put(store, an_application(owner.id, applied_on=D(2026, 11, 8)))
    suite.settings.save(replace(suite.settings.get(), first_weekday=6))
    assert [goal[:3] for goal in goals(suite)] == [
        (D(2026, 11, 8), D(2026, 11, 14), 1),
        (D(2026, 11, 22), D(2026, 11, 28), 0),
    ]


def test_C3_a_goal_that_was_not_reached_is_over_and_has_no_tick(suite: Suite, store: Store) -> None:
    owner = put(store, an_organisation())[0]
    put(store, *(an_application(owner.id, applied_on=D(2026, 11, day)) for day in (3, 4, 10)))
    found = [(item.reached, item.done, item.is_ticked) for item in items(suite, "goal", *NOVEMBER)]
    assert found == [(2, True, True), (1, True, False), (0, False, False)]


def test_C3_weeks_begin_as_the_system_has_it_where_nobody_chose(suite: Suite, store: Store, clock: FixedClock) -> None:
    owner = put(store, an_organisation())[0]
    put(store, an_application(owner.id, applied_on=D(2026, 11, 8)))
    clock.first_weekday = 6
    assert [goal[0] for goal in goals(suite)] == [D(2026, 11, 8), D(2026, 11, 22)]


@pytest.mark.parametrize(
    ("stages", "shown"),
    [
        ((), False),
        ((Stage.REJECTED,), False),
        ((Stage.LEAD,), True),
        ((Stage.OFFERED, Stage.REJECTED), True),
        ((Stage.INTERVIEWING, Stage.LETTER_IN_HAND), False),
        ((Stage.ACCEPTED,), False),
    ],
)
def test_C1_the_goal_of_this_week_is_there_while_the_search_is_on(
    suite: Suite, store: Store, stages: tuple[Stage, ...], shown: bool
) -> None:
    owner = put(store, an_organisation())[0]
    for stage in stages:
        put(store, an_application(owner.id, stage=stage, applied_on=D(2026, 1, 5)))
    assert bool(goals(suite)) is shown


def test_the_months_with_anything_are_all_those_in_which_an_item_stands(
    suite: Suite, store: Store, clock: FixedClock
) -> None:
    put_interview(store, "2026-10-31T22:30", zone="America/New_York", state=InterviewState.TOOK_PLACE)
    put_interview(store, "2024-03-01T00:10", minutes=15, zone="Pacific/Kiritimati")
    put_interview(store, "2027-02-03T10:00", organisation="Contoso")
    months = dict(suite.calendar.months())
    for year in range(2023, 2029):
        for month in range(1, 13):
            first = D(year, month, 1)
            following = D(year + month // 12, month % 12 + 1, 1)
            for item in suite.calendar.items(first, following - timedelta(days=1)):
                if first.toordinal() <= item.best_ordinal < following.toordinal() and item.kind != "goal":
                    assert first.toordinal() in months, item
    assert list(months) == sorted(months)
    assert all(date.fromordinal(first).day == 1 for first in months)
    assert D(2025, 6, 1).toordinal() not in months


def test_letters_contacts_and_applications_give_their_months_too(suite: Suite, store: Store) -> None:
    [organisation] = put(store, an_organisation("Fabrikam"))
    [application] = put(store, an_application(organisation.id, applied_on=D(2022, 5, 3)))
    put(
        store,
        Letter(
            application_id=application.id,
            kind=LetterKind.THANK_YOU,
            state=LetterState.SENT,
            sent_at=epoch_of(datetime(2022, 7, 3, 12), "UTC"),
        ),
        Contact(
            organisation_id=organisation.id,
            on=D(2022, 9, 3),
            ours=True,
            purpose=ContactPurpose.FOLLOW_UP,
            channel=Channel.EMAIL,
        ),
    )
    months = {date.fromordinal(first) for first, _count in suite.calendar.months()}
    assert {D(2022, 5, 1), D(2022, 7, 1), D(2022, 9, 1)} <= months


# After one interview


def care(suite: Suite, interview_id: int) -> list[tuple[str, bool, date]]:
    return [(item.kind, item.done, days(item)[1]) for item in suite.calendar.after(interview_id)]


def test_what_is_to_be_done_after_an_interview_is_listed_whole(suite: Suite, store: Store, clock: FixedClock) -> None:
    held = put_interview(store, "2026-11-23T10:00", people=("Ana Ribeiro",))
    other = put_interview(store, "2026-11-23T10:00", organisation="Contoso")
    clock.set("2026-11-23T10:30")
    assert care(suite, held.id) == []
    clock.set("2026-11-23T12:00")
    assert care(suite, held.id) == [
        ("reflection", False, D(2026, 11, 23)),
        ("thank_you", False, D(2026, 11, 23)),
        ("follow_up", False, D(2026, 11, 30)),
    ]
    [met] = suite.interviews.get(held.id).people
    suite.follow_ups.log_contact(
        Contact(interview_id=held.id, person_id=met.person.id, purpose=ContactPurpose.THANK_YOU, on=D(2026, 11, 23))
    )
    suite.reflections.edit(held.id, recall="a question")
    suite.reflections.done(held.id)
    clock.set("2026-11-30T10:00")
    suite.follow_ups.done(held.id, Step.FIRST, Channel.EMAIL)
    assert care(suite, held.id) == [
        ("reflection", True, D(2026, 11, 23)),
        ("thank_you", True, D(2026, 11, 23)),
        ("follow_up", True, D(2026, 11, 30)),
        ("follow_up", False, D(2026, 12, 7)),
    ]
    # However long ago: in its own list nothing is let go of.
    assert ("reflection", False, D(2026, 11, 23)) in care(suite, other.id)
    suite.settings.save(replace(suite.settings.get(), reflections=False))
    assert [kind for kind, _done, _day in care(suite, other.id)] == ["follow_up"]
    assert care(suite, held.id)[0] == ("reflection", True, D(2026, 11, 23))


def test_organisations_are_listed_by_name(suite: Suite, store: Store) -> None:
    put(store, an_organisation("Zürich"), an_organisation("Äther"), an_organisation("contoso"))
    assert [name for _id, name in suite.calendar.organisations()] == ["Äther", "contoso", "Zürich"]
