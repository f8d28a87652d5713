"""Where the items of a month stand."""

from __future__ import annotations

from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st

from postview_desktop.services.calendar import CalendarItem
from postview_desktop.ui.calendar.month_layout import (
    DAYS,
    Week,
    first_shown,
    in_order,
    lay_out,
    month_before,
    weeks_shown,
)

LONG = ("interview", "follow_up", "goal")
"""Kinds that may have several days."""
FIRST = date(2026, 11, 2).toordinal()  # a Monday


def an_item(kind: str, first: int, last: int = -1, best: int = -1, number: int = 1, done: bool = False) -> CalendarItem:
    """Days are counted from FIRST."""
    last, best = (first if last < 0 else last), (first if best < 0 else best)
    return CalendarItem(
        kind, FIRST + first, FIRST + last, FIRST + best, 0, f"Organisation {number}", "", done, False, number, 0
    )  # fmt: skip


def test_the_first_day_shown_is_the_first_weekday_on_or_before_the_first() -> None:
    assert first_shown(2026, 11, 0) == date(2026, 10, 26)
    assert first_shown(2026, 11, 6) == date(2026, 11, 1)
    assert first_shown(2027, 2, 0) == date(2027, 2, 1)


def test_a_month_shows_as_many_weeks_as_it_touches() -> None:
    assert weeks_shown(2026, 11, 0) == 6
    assert weeks_shown(2026, 11, 6) == 5
    assert weeks_shown(2027, 2, 0) == 4
    assert weeks_shown(2026, 12, 0) == 5


def test_months_are_counted_across_years_and_stop_at_the_ends_of_time() -> None:
    assert month_before(2026, 1) == (2025, 12)
    assert month_before(2026, 12, -1) == (2027, 1)
    assert month_before(2, 1) == (2, 1)
    assert month_before(9998, 12, -1) == (9998, 12)


def test_an_interview_stands_above_what_is_due() -> None:
    order = in_order(
        [an_item("reflection", 1), an_item("follow_up", 1), an_item("thank_you", 1), an_item("interview", 1)]
    )
    assert [item.kind for item in order] == ["interview", "thank_you", "follow_up", "reflection"]


def test_what_is_done_stands_below_what_is_open() -> None:
    order = in_order([an_item("thank_you", 1, done=True), an_item("reflection", 1)])
    assert [item.kind for item in order] == ["reflection", "thank_you"]


def test_a_window_keeps_one_row_and_marks_its_best_day() -> None:
    week = lay_out([an_item("follow_up", 1, 5, 3)], FIRST, 1, 3)[0]
    (bar,) = week.bars
    assert (bar.first_column, bar.last_column, bar.best_column, bar.row) == (1, 5, 3, 0)
    assert bar.starts and bar.ends


def test_a_window_goes_on_in_the_next_week() -> None:
    one, two = lay_out([an_item("follow_up", 5, 9, 8)], FIRST, 2, 3)
    assert (one.bars[0].first_column, one.bars[0].last_column, one.bars[0].ends) == (5, 6, False)
    assert one.bars[0].best_column == -1
    assert (two.bars[0].first_column, two.bars[0].best_column, two.bars[0].starts) == (0, 1, False)


def rows_of(week: Week, number: int) -> set[int]:
    return {bar.row for bar in week.bars if bar.item.interview_id == number}


def test_a_window_that_could_keep_a_row_is_not_broken_by_what_comes_later() -> None:
    """The reflection of a later rank would take the row of the window on one of its days, though another is free."""
    window = an_item("follow_up", 0, 6, 2, number=1)
    for rows in (2, 3):
        week = lay_out(in_order([window, an_item("reflection", 4, number=2)]), FIRST, 1, rows)[0]
        assert [(bar.first_column, bar.last_column) for bar in week.bars if bar.item.interview_id == 1] == [(0, 6)]
        assert rows_of(week, 2) == {1}


def test_a_window_goes_on_in_its_own_row_behind_a_day_that_is_full() -> None:
    busy = [an_item("interview", 3, number=number) for number in (2, 3)]
    early = an_item("interview", 0, number=4)
    week = lay_out(in_order([an_item("follow_up", 0, 13, 10, number=1), *busy, early]), FIRST, 2, 2)[0]
    assert [(bar.row, bar.first_column, bar.last_column) for bar in week.bars if bar.item.interview_id == 1] == [
        (1, 0, 2), (1, 4, 6),
    ]  # fmt: skip


def test_a_window_moves_as_a_whole_where_another_row_is_free_through_it() -> None:
    """On its best day the first row was free; further on only the second one is."""
    talks = [an_item("interview", day, number=10 + day) for day in (0, 1, 5)]
    week = lay_out(in_order([*talks, an_item("follow_up", 0, 6, 3, number=1)]), FIRST, 1, 2)[0]
    assert rows_of(week, 1) == {1}
    assert week.hidden == (0,) * DAYS


def test_what_does_not_fit_is_counted_and_the_last_row_is_left_for_the_count() -> None:
    week = lay_out([an_item("interview", 2, number=number) for number in range(5)], FIRST, 1, 3)[0]
    assert len(week.bars) == 2
    assert week.hidden[2] == 3
    assert max(bar.row for bar in week.bars) == 1


def test_the_best_day_of_a_window_has_the_right_of_way_over_windows_that_pass_by() -> None:
    passing = [an_item("follow_up", 0, 12, 10, number=number) for number in range(6)]
    week = lay_out([*passing, an_item("follow_up", 1, 4, 3, number=9)], FIRST, 2, 2)[0]
    assert any(bar.item.interview_id == 9 and bar.best_column == 3 for bar in week.bars)
    assert week.hidden == (0,) * DAYS, "days on which a follow-up is only possible are not counted as left out"


def test_with_no_room_at_all_everything_is_counted() -> None:
    week = lay_out([an_item("interview", 2), an_item("follow_up", 2, 6, 4)], FIRST, 1, 0)[0]
    assert week.bars == ()
    assert week.hidden == (0, 0, 1, 0, 1, 0, 0)


def test_an_interview_over_several_days_is_one_bar_above_the_others_and_counts_on_each_day() -> None:
    days = [an_item("interview", 3, number=number) for number in (2, 3)]
    one, two = lay_out(in_order([*days, an_item("interview", 2, 8, number=1)]), FIRST, 2, 3)
    (long,) = [bar for bar in one.bars if bar.item.interview_id == 1]
    assert (long.row, long.first_column, long.last_column, long.starts, long.ends) == (0, 2, 6, True, False)
    assert [(bar.first_column, bar.last_column, bar.starts, bar.ends) for bar in two.bars] == [(0, 1, False, True)]
    one = lay_out(in_order([*days, an_item("interview", 2, 8, number=1)]), FIRST, 2, 2)[0]
    assert one.hidden == (0, 0, 0, 2, 0, 0, 0)
    none = lay_out([an_item("interview", 2, 4)], FIRST, 1, 0)[0]
    assert (none.bars, none.hidden) == ((), (0, 0, 1, 1, 1, 0, 0))


def test_the_goal_of_the_week_lies_below_all_else() -> None:
    week = lay_out(in_order([an_item("goal", 0, 6, 6), an_item("interview", 6), an_item("letter", 6)]), FIRST, 1, 4)[0]
    assert [(bar.item.kind, bar.row) for bar in week.bars] == [("interview", 0), ("letter", 1), ("goal", 2)]


def test_the_goal_of_the_week_is_one_stretch_where_it_is_free_and_is_never_one_of_more() -> None:
    busy = [an_item("interview", day, number=10 * day + number) for day in (0, 3) for number in range(4)]
    week = lay_out(in_order([an_item("goal", 0, 6, 6), *busy]), FIRST, 1, 3)[0]
    assert [(bar.first_column, bar.last_column) for bar in week.bars if bar.item.kind == "goal"] == [(4, 6)]
    assert week.hidden == (2, 0, 0, 2, 0, 0, 0)
    full = [an_item("interview", day, number=10 * day + number) for day in range(7) for number in range(4)]
    week = lay_out(in_order([an_item("goal", 0, 6, 6), *full]), FIRST, 1, 3)[0]
    assert not [bar for bar in week.bars if bar.item.kind == "goal"]
    assert week.hidden == (2,) * DAYS


items = st.lists(
    st.builds(
        lambda kind, first, length, best, number, done: an_item(
            kind, first, first + length if kind in LONG else first,
            first + min(best, length) if kind == "follow_up" else first, number, done,
        ),
        st.sampled_from(["interview", "thank_you", "follow_up", "reflection", "goal"]),
        st.integers(0, 13), st.integers(0, 12), st.integers(0, 12), st.integers(1, 10_000), st.booleans(),
    ),
    max_size=40,
)  # fmt: skip


@settings(max_examples=150, deadline=None)
@given(items, st.integers(0, 6))
def test_no_two_bars_share_a_place_and_nothing_that_is_due_is_lost(some: list[CalendarItem], rows: int) -> None:
    for week in lay_out(in_order(some), FIRST, 3, rows):
        taken: set[tuple[int, int]] = set()
        shown = [0] * DAYS
        for bar in week.bars:
            assert 0 <= bar.row < rows
            if bar.item.kind == "interview":
                for column in range(bar.first_column, bar.last_column + 1):
                    shown[column] += 1
            elif bar.best_column >= 0 and bar.item.kind != "goal":
                shown[bar.best_column] += 1
            for column in range(bar.first_column, bar.last_column + 1):
                assert (bar.row, column) not in taken
                taken.add((bar.row, column))
                if week.hidden[column]:
                    assert bar.row < rows - 1, "the last row says how many are left out"
        for column in range(DAYS):
            day = week.first + column
            due = sum(
                item.first_ordinal <= day <= item.last_ordinal if item.kind == "interview" else item.best_ordinal == day
                for item in some
                if item.kind != "goal"
            )
            assert shown[column] + week.hidden[column] == due


@settings(max_examples=200, deadline=None)
@given(items, st.integers(1, 6))
def test_a_window_changes_its_row_only_where_no_row_is_free_through_all_of_it(
    some: list[CalendarItem], rows: int
) -> None:
    some = [one._replace(interview_id=number) for number, one in enumerate(some)]
    for week in lay_out(in_order(some), FIRST, 3, rows):
        taken: dict[tuple[int, int], int] = {}
        for bar in week.bars:
            for column in range(bar.first_column, bar.last_column + 1):
                taken[bar.row, column] = bar.item.interview_id
        for column, count in enumerate(week.hidden):
            if count:
                taken[rows - 1, column] = -1
        for number in {bar.item.interview_id for bar in week.bars if bar.item.kind == "follow_up"}:
            mine = [bar for bar in week.bars if bar.item.interview_id == number]
            if len({bar.row for bar in mine}) < 2:
                continue
            columns = [column for bar in mine for column in range(bar.first_column, bar.last_column + 1)]
            for row in range(rows):
                assert any(taken.get((row, column), number) != number for column in columns), "this row was free"
