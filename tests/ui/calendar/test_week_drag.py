"""What a drag on the hours means, down to the instants."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from postview_desktop.domain.interview import epoch_of
from postview_desktop.services.calendar import CalendarItem
from postview_desktop.services.moving_verdict import Target
from postview_desktop.ui.calendar.week_drag import (
    FINE_SNAP,
    LEAST_LENGTH,
    SNAP,
    Drag,
    Grip,
    Place,
    by_days,
    by_seconds,
    longer,
    moved_item,
    snapped,
)
from postview_desktop.ui.calendar.week_hours import DAY, Hours

LONDON = "Europe/London"
MONDAY = date(2026, 11, 23).toordinal()
WEEK = Hours(MONDAY, 7, LONDON)


def at(wall: str, zone: str = LONDON) -> int:
    return epoch_of(datetime.fromisoformat(wall), zone)


def interview(start: str, minutes: int, **fields: object) -> CalendarItem:
    day = date.fromisoformat(start[:10]).toordinal()
    item = CalendarItem(
        "interview", day, day, day, at(start), "Northwind", "", False, False, 1, 0, at(start) + minutes * 60
    )  # fmt: skip
    return item._replace(**fields)


def place(wall: str, *, late: bool = False) -> Place:
    moment = datetime.fromisoformat(wall)
    return Place(moment.toordinal(), moment.hour * 3600 + moment.minute * 60, late)


def target(start: str, end: str = "") -> Target:
    return Target(day=date.fromisoformat(start[:10]), start=at(start), end=at(end))


ITEM = interview("2026-11-24T14:00", 45)


@pytest.mark.parametrize(
    ("taken", "to", "snap", "wished"),
    [
        ("2026-11-24T14:20", "2026-11-24T15:20", SNAP, ("2026-11-24T15:00", "2026-11-24T15:45")),
        ("2026-11-24T14:20", "2026-11-26T09:41", SNAP, ("2026-11-26T09:15", "2026-11-26T10:00")),
        ("2026-11-24T14:20", "2026-11-26T09:42", FINE_SNAP, ("2026-11-26T09:20", "2026-11-26T10:05")),
        ("2026-11-24T14:20", "2026-11-24T14:25", SNAP, None),
        ("2026-11-24T14:40", "2026-11-24T00:10", SNAP, ("2026-11-23T23:30", "2026-11-24T00:15")),
    ],
)
def test_moving_keeps_the_length_and_snaps_the_start(
    taken: str, to: str, snap: int, wished: tuple[str, str] | None
) -> None:
    drag = Drag.begun(Grip.MOVE, place(taken), WEEK, ITEM)
    assert drag.target(place(to), snap) == (target(*wished) if wished else None)


def test_an_edge_changes_one_end_and_never_past_the_other() -> None:
    end = Drag.begun(Grip.END, place("2026-11-24T14:45"), WEEK, ITEM)
    assert end.target(place("2026-11-24T15:28")) == Target(day=date(2026, 11, 24), end=at("2026-11-24T15:30"))
    assert end.target(place("2026-11-24T09:00")) == Target(day=date(2026, 11, 24), end=at("2026-11-24T14:15"))
    assert end.target(place("2026-11-24T14:46")) is None
    start = Drag.begun(Grip.START, place("2026-11-24T14:00"), WEEK, ITEM)
    assert start.target(place("2026-11-24T13:31")) == target("2026-11-24T13:30", "2026-11-24T14:45")
    assert start.target(place("2026-11-24T18:00")) == target("2026-11-24T14:30", "2026-11-24T14:45")
    assert start.target(place("2026-11-24T14:05")) is None


def test_an_end_given_to_one_without_any_is_a_wish_even_where_it_was_drawn() -> None:
    item = interview("2026-11-24T14:00", 60, open_end=True)
    end = Drag.begun(Grip.END, place("2026-11-24T15:00"), WEEK, item)
    assert end.target(place("2026-11-24T15:00")) == Target(day=date(2026, 11, 24), end=at("2026-11-24T15:00"))
    assert not moved_item(item, Target(day=date(2026, 11, 24), end=at("2026-11-24T15:30")), WEEK).open_end


@pytest.mark.parametrize(
    ("zone", "day", "late", "to", "utc"),
    [
        (LONDON, "2026-10-25", False, "01:30", "00:30"),
        (LONDON, "2026-10-25", True, "01:30", "01:30"),
        (LONDON, "2026-03-29", False, "01:30", "01:30"),  # in the gap: an hour on
        ("America/New_York", "2026-11-01", True, "01:15", "06:15"),
        ("Australia/Lord_Howe", "2026-10-04", False, "02:15", "15:45"),
        ("Asia/Kathmandu", "2026-10-04", False, "10:00", "04:15"),
        ("Asia/Kolkata", "2026-10-04", False, "10:00", "04:30"),
    ],
)
def test_where_the_clocks_change_the_drop_is_the_instant_that_is_seen(
    zone: str, day: str, late: bool, to: str, utc: str
) -> None:
    hours = Hours(date.fromisoformat(day).toordinal(), 1, zone)
    item = interview("2026-11-24T14:00", 45)
    first = hours.instant(hours.first, 20 * 3600)
    item = item._replace(first_ordinal=hours.first, start_epoch=first, end_epoch=first + 2700)
    drag = Drag.begun(Grip.MOVE, place(f"{day}T20:00"), hours, item)
    wished = drag.target(place(f"{day}T{to}", late=late))
    assert wished is not None
    assert datetime.fromtimestamp(wished.start, UTC).strftime("%H:%M") == utc
    assert wished.end - wished.start == 2700


def test_when_the_page_was_turned_it_goes_to_the_other_week() -> None:
    drag = Drag.begun(Grip.MOVE, place("2026-11-24T14:20"), WEEK, ITEM).in_week(Hours(MONDAY + 140, 7, LONDON))
    wished = drag.target(place("2027-04-14T09:20"))
    assert wished == target("2027-04-14T09:00", "2027-04-14T09:45")  # in summer time by now


def test_in_the_lane_a_window_goes_by_its_best_day() -> None:
    window = CalendarItem("follow_up", MONDAY, MONDAY + 6, MONDAY + 2, 0, "Northwind", "", False, False, 1, 0)
    drag = Drag.begun(Grip.DAY, Place(MONDAY + 4, 0), WEEK, window)
    assert drag.target(Place(MONDAY + 5, 3600)) == Target(day=date(2026, 11, 26))
    assert drag.target(Place(MONDAY + 4, 7200)) is None
    assert by_days(ITEM, -1, by_key=True) == Target(day=date(2026, 11, 23), by_key=True)


def test_free_time_is_taken_in_either_direction_and_within_its_day() -> None:
    drag = Drag.begun(Grip.NEW, place("2026-11-24T10:02"), WEEK)
    assert drag.target(place("2026-11-24T11:00")) is None
    assert drag.stretch(place("2026-11-24T11:29")) == (datetime(2026, 11, 24, 10), datetime(2026, 11, 24, 11, 30))
    assert drag.stretch(place("2026-11-24T08:58")) == (datetime(2026, 11, 24, 9), datetime(2026, 11, 24, 10))
    assert drag.stretch(place("2026-11-26T12:00")) == (datetime(2026, 11, 24, 10), datetime(2026, 11, 25))
    assert drag.stretch(place("2026-11-24T10:04")) is None


def test_the_keys_wish_what_the_pointer_does() -> None:
    assert by_seconds(ITEM, WEEK, SNAP) == Target(
        day=date(2026, 11, 24), start=at("2026-11-24T14:15"), end=at("2026-11-24T15:00"), by_key=True
    )
    assert by_seconds(ITEM, WEEK, 0) is None
    assert longer(ITEM, SNAP, by_key=True) == Target(day=date(2026, 11, 24), end=at("2026-11-24T15:00"), by_key=True)
    assert longer(interview("2026-11-24T14:00", 15), -SNAP) is None
    window = CalendarItem("follow_up", MONDAY, MONDAY + 6, MONDAY + 2, 0, "Northwind", "", False, False, 1, 0)
    assert by_seconds(window, WEEK, SNAP) is None
    assert longer(window, SNAP) is None


def test_what_is_dragged_is_drawn_where_it_would_be() -> None:
    moved = moved_item(ITEM, Target(day=date(2026, 11, 26)), WEEK)
    assert (moved.start_epoch, moved.end_epoch) == (at("2026-11-26T14:00"), at("2026-11-26T14:45"))
    moved = moved_item(ITEM, Target(day=date(2026, 11, 24), end=at("2026-11-24T16:00")), WEEK)
    assert (moved.start_epoch, moved.end_epoch) == (at("2026-11-24T14:00"), at("2026-11-24T16:00"))


@settings(deadline=None, max_examples=200)
@given(
    st.sampled_from([Grip.MOVE, Grip.START, Grip.END]), st.integers(0, 6), st.integers(0, DAY), st.booleans(),
    st.sampled_from([SNAP, FINE_SNAP]),
)  # fmt: skip
def test_a_drag_never_leaves_less_than_a_quarter_of_an_hour(
    grip: Grip, day: int, second: int, late: bool, snap: int
) -> None:
    wished = Drag.begun(grip, place("2026-11-24T14:20"), WEEK, ITEM).target(Place(MONDAY + day, second, late), snap)
    if wished is None:
        return
    start, end = wished.start or ITEM.start_epoch, wished.end or ITEM.end_epoch
    assert end - start >= LEAST_LENGTH
    if grip is Grip.MOVE:
        assert end - start == ITEM.end_epoch - ITEM.start_epoch
        assert start % snap == 0
    assert WEEK.wall(start)[0] == wished.day.toordinal()


@given(st.integers(-(10**6), 10**6), st.sampled_from([SNAP, FINE_SNAP]))
def test_snapping_takes_the_nearest(seconds: int, snap: int) -> None:
    assert snapped(seconds, snap) % snap == 0
    assert abs(snapped(seconds, snap) - seconds) <= snap // 2
