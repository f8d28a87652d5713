"""Instants on the wall: days of 23, 25, 23½ and 24½ hours, gaps and hours that come twice."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from postview_desktop.domain.interview import epoch_of, wall_of
from postview_desktop.ui.calendar.week_hours import DAY, Hours, Spell

ZONES = (
    "Europe/London", "America/New_York", "Australia/Lord_Howe", "Asia/Kolkata", "Asia/Kathmandu", "Africa/Casablanca",
    "Australia/Eucla", "America/St_Johns", "Pacific/Chatham", "Pacific/Apia", "America/Havana", "Asia/Beirut", "UTC",
)  # fmt: skip


def clock(hours: float) -> int:
    return round(hours * 3600)


def hours_of(day: str, zone: str, days: int = 1) -> Hours:
    return Hours(date.fromisoformat(day).toordinal(), days, zone)


@pytest.mark.parametrize(
    ("day", "zone", "gap", "doubled", "length"),
    [
        ("2026-03-29", "Europe/London", (1, 2), None, 23),
        ("2026-10-25", "Europe/London", None, (1, 2), 25),
        ("2026-03-08", "America/New_York", (2, 3), None, 23),
        ("2026-11-01", "America/New_York", None, (1, 2), 25),
        ("2026-10-04", "Australia/Lord_Howe", (2, 2.5), None, 23.5),
        ("2026-04-05", "Australia/Lord_Howe", None, (1.5, 2), 24.5),
        ("2026-09-27", "Pacific/Chatham", (2.75, 3.75), None, 23),
        ("2026-04-05", "Pacific/Chatham", None, (2.75, 3.75), 25),
        ("2026-03-29", "Asia/Beirut", (0, 1), None, 23),
        ("2026-11-01", "America/Havana", None, (0, 1), 25),
        ("2011-12-30", "Pacific/Apia", (0, 24), None, 0),
        ("2026-03-29", "Asia/Kolkata", None, None, 24),
        ("2026-03-29", "Asia/Kathmandu", None, None, 24),
        ("2026-03-29", "UTC", None, None, 24),
        ("1601-01-01", "Europe/London", None, None, 24),
        ("9998-12-31", "America/New_York", None, None, 24),
    ],
)
def test_a_day_has_the_hours_that_its_clocks_show(
    day: str, zone: str, gap: tuple[float, float] | None, doubled: tuple[float, float] | None, length: float
) -> None:
    hours = hours_of(day, zone)
    ordinal = date.fromisoformat(day).toordinal()
    assert hours.gaps == ((Spell(ordinal, clock(gap[0]), clock(gap[1])),) if gap else ())
    assert hours.doubled == ((Spell(ordinal, clock(doubled[0]), clock(doubled[1])),) if doubled else ())
    start = (ordinal - 719163 - 2) * DAY
    cuts = hours.cuts(start, start + 5 * DAY)
    assert sum(cut.end - cut.start for cut in cuts) == clock(length)
    assert hours.shift_on(ordinal) == clock(24 - length)


def test_a_doubled_hour_that_ends_at_midnight_is_shared_by_two_days() -> None:
    hours = hours_of("2006-10-28", "America/St_Johns", 2)  # at 00:01 back to 23:01 of the day before
    first = date(2006, 10, 28).toordinal()
    assert hours.doubled == (Spell(first, clock(23) + 60, DAY), Spell(first + 1, 0, 60))


@pytest.mark.parametrize(
    ("wall", "zone", "first", "second"),
    [
        ("2026-10-25T01:30", "Europe/London", "2026-10-25T00:30", "2026-10-25T01:30"),
        ("2026-11-01T01:30", "America/New_York", "2026-11-01T05:30", "2026-11-01T06:30"),
        ("2026-04-05T01:45", "Australia/Lord_Howe", "2026-04-04T14:45", "2026-04-04T15:15"),
        ("2026-10-25T12:00", "Europe/London", "2026-10-25T12:00", "2026-10-25T12:00"),
        ("2026-10-25T12:00", "Asia/Kathmandu", "2026-10-25T06:15", "2026-10-25T06:15"),
        # In the gap the time moves on by the gap.
        ("2026-03-29T01:30", "Europe/London", "2026-03-29T01:30", "2026-03-29T01:30"),
        ("2026-10-04T02:15", "Australia/Lord_Howe", "2026-10-03T15:45", "2026-10-03T15:45"),
    ],
)
def test_a_wall_time_is_the_instant_that_it_says(wall: str, zone: str, first: str, second: str) -> None:
    at = datetime.fromisoformat(wall)
    hours = hours_of(wall[:10], zone)
    place = at.toordinal(), at.hour * 3600 + at.minute * 60
    for late, utc in ((False, first), (True, second)):
        assert hours.instant(*place, late=late) == int(datetime.fromisoformat(utc).replace(tzinfo=UTC).timestamp())
    assert hours.instant(*place) == epoch_of(at, zone)


def test_the_second_reading_is_told_from_the_first() -> None:
    hours = hours_of("2026-10-25", "Europe/London")
    ordinal = hours.first
    one, two = hours.readings(ordinal, clock(1.5))
    assert (hours.is_late(one), hours.is_late(two)) == (False, True)
    assert hours.wall(one) == hours.wall(two) == (ordinal, clock(1.5))
    assert hours.readings(hours_of("2026-03-29", "Europe/London").first, 0) == ()
    across = hours.cuts(one, two)
    assert [(cut.start, cut.end, cut.late) for cut in across] == [
        (clock(1.5), clock(2), False), (clock(1), clock(1.5), True),
    ]  # fmt: skip
    assert [(cut.starts, cut.ends) for cut in across] == [(True, False), (False, True)]


def test_over_midnight_a_span_goes_on_in_the_next_day() -> None:
    hours = hours_of("2026-11-23", "Europe/London", 7)
    start = epoch_of(datetime(2026, 11, 25, 22, 30), "Europe/London")
    cuts = hours.cuts(start, start + clock(3))
    assert [(cut.ordinal - hours.first, cut.start, cut.end, cut.starts, cut.ends) for cut in cuts] == [
        (2, clock(22.5), DAY, True, False), (3, 0, clock(1.5), False, True),
    ]  # fmt: skip
    assert not any(cut.late for cut in cuts)


@settings(deadline=None, max_examples=150)
@given(st.sampled_from(ZONES), st.integers(-(10**10), 10**11))
def test_every_instant_has_one_place_and_every_place_its_instants(zone: str, instant: int) -> None:
    wall = wall_of(instant, zone)
    hours = Hours(wall.toordinal(), 1, zone)
    ordinal, second = hours.wall(instant)
    assert (ordinal, second) == (wall.toordinal(), wall.hour * 3600 + wall.minute * 60 + wall.second)
    assert instant in hours.readings(ordinal, second)
    assert hours.instant(ordinal, second, late=hours.is_late(instant)) == instant


@settings(deadline=None, max_examples=150)
@given(st.sampled_from(ZONES), st.integers(0, 4 * 10**9), st.integers(0, 3 * DAY))
def test_what_is_cut_is_as_long_as_it_was_and_each_part_is_on_its_day(zone: str, start: int, length: int) -> None:
    first = wall_of(start, zone).toordinal()
    hours = Hours(first - 1, 7, zone)
    cuts = hours.cuts(start, start + length)
    assert sum(cut.end - cut.start for cut in cuts) == length
    assert all(0 <= cut.start < cut.end <= DAY for cut in cuts)
    assert [cut.starts for cut in cuts] == [number == 0 for number in range(len(cuts))]
    assert [cut.ends for cut in cuts] == [number == len(cuts) - 1 for number in range(len(cuts))]


def test_an_unknown_zone_is_said() -> None:
    with pytest.raises(KeyError):
        Hours(1000, 7, "Nowhere/Land")
