"""Where the items of a week stand: side by side on the hours, in rows in the lane."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from postview_desktop.services.calendar import CalendarItem
from postview_desktop.ui.calendar.week_hours import DAY, Hours
from postview_desktop.ui.calendar.week_layout import (
    ALL_DAY,
    FIRST_HALF,
    SECOND_HALF,
    WHOLE,
    More,
    Piece,
    end_of,
    is_open,
    is_timed,
    lay_out_hours,
    lay_out_lane,
)

MONDAY = date(2026, 11, 23).toordinal()
QUARTER = 900
WEEK = Hours(MONDAY, 7, "Europe/London")
FALL = Hours(date(2026, 10, 19).toordinal(), 7, "Europe/London")


def interview(day: int, start: float, length: float, number: int = 1, week: Hours = WEEK) -> CalendarItem:
    """`start` and `length` in hours, of the clock on that day of the week."""
    at = week.instant(week.first + day, 0) + round(start * 3600)
    end = at + round(length * 3600)
    last = week.wall(end - 1)[0] if length < 40 else week.first + day + int(length // 24)
    return CalendarItem(
        "interview", week.first + day, last, week.first + day, at, f"Org {number}", "", False, False, number, 0, end,
    )  # fmt: skip


def placed(
    *items: CalendarItem, most: int = 4, least: int = QUARTER, week: Hours = WEEK
) -> tuple[tuple[Piece, ...], tuple[More, ...]]:  # fmt: skip
    return lay_out_hours(items, week, least, most)


def columns(pieces: tuple[Piece, ...]) -> dict[int, tuple[int, int, int]]:
    return {piece.item.interview_id: (piece.column, piece.span, piece.columns) for piece in pieces}


def test_45_minutes_are_45_minutes_high() -> None:
    (piece,), mores = placed(interview(1, 14, 0.75))
    assert (piece.ordinal - MONDAY, piece.start, piece.end) == (1, 14 * 3600, 14 * 3600 + 2700)
    assert (piece.column, piece.span, piece.columns, piece.half) == (0, 1, 1, WHOLE)
    assert mores == ()


def test_one_of_five_minutes_is_high_enough_to_be_read_even_at_the_end_of_the_day() -> None:
    (piece,), _ = placed(interview(1, 14, 1 / 12), least=1800)
    assert piece.end - piece.start == 1800
    (piece,), _ = placed(interview(1, 23.9, 0.05), least=1800)
    assert (piece.start, piece.end) == (DAY - 1800, DAY)


def test_what_overlaps_stands_side_by_side_and_takes_what_is_free() -> None:
    pieces, _ = placed(
        interview(1, 9, 3, 1), interview(1, 9, 1, 2), interview(1, 10, 1, 3), interview(1, 9.5, 0.25, 4),
        interview(1, 13, 1, 5),
    )  # fmt: skip
    assert columns(pieces) == {1: (0, 1, 3), 2: (1, 1, 3), 4: (2, 1, 3), 3: (1, 2, 3), 5: (0, 1, 1)}


def test_one_that_begins_when_another_ends_has_the_whole_width() -> None:
    pieces, _ = placed(interview(1, 9, 1, 1), interview(1, 10, 1, 2))
    assert columns(pieces) == {1: (0, 1, 1), 2: (0, 1, 1)}


def test_of_ten_on_one_hour_those_without_room_are_behind_a_number() -> None:
    pieces, mores = placed(*(interview(1, 9, 1, number) for number in range(10)), most=4)
    assert sorted(piece.column for piece in pieces) == [-1] * 7 + [0, 1, 2]
    (more,) = mores
    assert (more.column, more.columns, len(more.items)) == (3, 4, 7)
    assert {item.interview_id for item in more.items} | {
        piece.item.interview_id for piece in pieces if piece.column >= 0
    } == set(range(10))


def test_over_midnight_it_goes_on_in_the_next_column() -> None:
    pieces, _ = placed(interview(2, 22.5, 3))
    assert [(piece.ordinal - MONDAY, piece.start, piece.end, piece.starts, piece.ends) for piece in pieces] == [
        (2, 81000, DAY, True, False), (3, 0, 5400, False, True),
    ]  # fmt: skip


def test_what_begins_before_the_week_shows_the_rest() -> None:
    (piece,), _ = placed(interview(-1, 23, 3))
    assert (piece.ordinal - MONDAY, piece.start, piece.end, piece.starts) == (0, 0, 7200, False)


@pytest.mark.parametrize(("length", "timed"), [(22.9, True), (23, False), (24 * 40, False)])
def test_one_of_a_day_or_more_stands_in_the_lane(length: float, timed: bool) -> None:
    item = interview(1, 0, length)
    assert is_timed(item) is timed
    assert bool(placed(item)[0]) is timed
    assert ALL_DAY == 23 * 3600


def test_one_without_an_end_is_an_hour_and_open() -> None:
    item = interview(1, 14, 1)._replace(open_end=True)
    (piece,), _ = placed(item)
    assert (piece.end - piece.start, piece.open) == (3600, True)
    backwards = item._replace(end_epoch=item.start_epoch - 60, open_end=False)
    assert is_open(backwards)
    assert end_of(backwards) == backwards.start_epoch + 3600
    assert not is_open(interview(1, 14, 1))


def test_the_two_readings_of_a_doubled_hour_stand_in_two_halves() -> None:
    # Counted from midnight: the first 01:30 is 1½ hours on, the second 2½.
    pieces, mores = placed(
        interview(6, 1.5, 0.5, 1, FALL), interview(6, 2.5, 0.5, 2, FALL), interview(6, 5, 1, 3, FALL), week=FALL
    )
    found = {piece.item.interview_id: (piece.start, piece.half, piece.late) for piece in pieces}
    assert found == {1: (5400, FIRST_HALF, False), 2: (5400, SECOND_HALF, True), 3: (4 * 3600, WHOLE, True)}
    assert mores == ()


def test_across_the_doubled_hour_an_interview_has_a_part_in_each_half() -> None:
    pieces, _ = placed(interview(6, 0.5, 2, 1, FALL), week=FALL)
    assert [(piece.start, piece.end, piece.half) for piece in pieces] == [
        (1800, 7200, FIRST_HALF), (3600, 5400, SECOND_HALF),
    ]  # fmt: skip


SPANS = st.lists(
    st.tuples(st.integers(0, 6), st.integers(0, 23 * 4), st.integers(1, 30)), min_size=1, max_size=25
)  # fmt: skip


@settings(deadline=None, max_examples=120)
@given(SPANS, st.integers(2, 6), st.sampled_from([WEEK, FALL]))
def test_none_is_lost_and_none_covers_another(spans: list[tuple[int, int, int]], most: int, week: Hours) -> None:
    items = [
        interview(day, start / 4, length / 4, number, week) for number, (day, start, length) in enumerate(spans)
    ]  # fmt: skip
    pieces, mores = placed(*items, most=most, week=week)
    behind = [(more.ordinal, item) for more in mores for item in more.items]
    for piece in pieces:
        assert piece.column >= 0 or (piece.ordinal, piece.item) in behind
        assert piece.end - piece.start >= QUARTER
        assert piece.columns <= most
        assert piece.column + piece.span <= piece.columns
    assert {piece.item for piece in pieces} == {item for item in items if week.cuts(item.start_epoch, item.end_epoch)}
    seen = [piece for piece in pieces if piece.column >= 0] + list(mores)
    for number, one in enumerate(seen):
        for other in seen[number + 1 :]:
            if one.ordinal == other.ordinal and one.start < other.end and other.start < one.end:
                assert not _overlap(one, other)


def _overlap(one: Piece | More, other: Piece | More) -> bool:
    """Whether two that share an hour share any of the width, too."""

    def reach(place: tuple[int, int, int, int]) -> tuple[float, float]:
        half, column, span, count = place
        left, wide = (0.0, 1.0) if half == WHOLE else (0.0, 0.5) if half == FIRST_HALF else (0.5, 0.5)
        return left + wide * column / count, left + wide * (column + span) / count

    (a, b), (c, d) = reach(one.place), reach(other.place)
    return a < d - 1e-9 and c < b - 1e-9


def due(kind: str, first: int, last: int, best: int, number: int = 1) -> CalendarItem:
    return CalendarItem(
        kind, MONDAY + first, MONDAY + last, MONDAY + best, 0, f"Org {number}", "", False, False, number, 0
    )  # fmt: skip


def test_the_lane_is_as_high_as_it_must_be_and_says_what_it_leaves_out() -> None:
    assert lay_out_lane([], MONDAY, 6)[1] == 0
    week, rows = lay_out_lane([due("follow_up", 1, 4, 2), due("thank_you", 2, 2, 2, 2)], MONDAY, 6)
    assert rows == 2
    assert len([bar for bar in week.bars if bar.item.kind == "thank_you"]) == 1
    week, rows = lay_out_lane([due("reflection", 2, 2, 2, number) for number in range(9)], MONDAY, 4)
    assert (rows, week.hidden[2]) == (4, 6)


def test_an_interview_of_forty_days_is_one_bar_through_the_lane() -> None:
    week, rows = lay_out_lane([interview(-3, 9, 24 * 40)], MONDAY, 4)
    (bar,) = week.bars
    assert (bar.first_column, bar.last_column, bar.starts, bar.ends, rows) == (0, 6, False, False, 1)
