"""The agenda as a list of rows that is endless: what stands where, and that nothing moves under the eyes."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from postview_desktop.services.calendar import CalendarItem
from postview_desktop.ui.calendar.agenda_list import AgendaList, Line
from postview_desktop.ui.calendar.agenda_months import Place, key_of
from postview_desktop.ui.calendar.agenda_rows import Moment, Row, What, month_first, month_last, rows_of
from postview_desktop.ui.calendar.view import Shown

TODAY = date(2026, 11, 24).toordinal()
NOON = 1_795_521_600
MOMENT = Moment(TODAY, TODAY, NOON, 0)
HEIGHTS = {what: 10 + 7 * number for number, what in enumerate(What)}


def an_item(on: int, kind: str = "interview", *, id_: int = 1, start: int = 0, **fields: object) -> CalendarItem:
    item = CalendarItem(kind, on, on, on, start, "Northwind", "Round", False, False, id_, 0)
    return item._replace(**fields)


def a_window(best: int, *, before: int = 3, after: int = 7, id_: int = 1) -> CalendarItem:
    return an_item(best, "follow_up", id_=id_, first_ordinal=best - before, last_ordinal=best + after)


def november(items: list[CalendarItem], moment: Moment = MOMENT, before: int | None = None) -> list[Row]:
    first = date(2026, 11, 1).toordinal()
    return rows_of(items, first, month_last(first), first - 1 if before is None else before, moment)


def kinds(rows: list[Row]) -> list[What]:
    return [row.what for row in rows]


class Source:
    """Answers like the calendar, and remembers which stretches it was asked for."""

    def __init__(self, items: list[CalendarItem]) -> None:
        self.items = items
        self.asked: list[tuple[date, date]] = []

    def load(self, first: date, last: date) -> list[CalendarItem]:
        self.asked.append((first, last))
        one, two = first.toordinal(), last.toordinal()
        return [item for item in self.items if item.first_ordinal <= two and item.last_ordinal >= one]

    def months(self) -> list[tuple[int, int]]:
        counts: dict[int, int] = {}
        for item in self.items:
            first = month_first(item.best_ordinal)
            counts[first] = counts.get(first, 0) + 1
        return sorted(counts.items())

    def list(self, moment: Moment = MOMENT) -> AgendaList:
        made = AgendaList(self.load, moment)
        made.set_heights(HEIGHTS)
        made.set_months(self.months())
        return made


# Rows


def test_a_window_stands_on_its_best_day_alone_and_once_at_today_while_it_is_open() -> None:
    rows = november([a_window(TODAY + 2)])
    listed = [(row.ordinal, row.open_now) for row in rows if row.what is What.ITEM]
    assert listed == [(TODAY, True), (TODAY + 2, False)]
    assert kinds(rows).count(What.OPEN) == 1


@pytest.mark.parametrize(
    "item",
    [
        a_window(TODAY),
        a_window(TODAY + 5, before=4),
        a_window(TODAY - 9, after=8),
        a_window(TODAY + 2)._replace(done=True),
        an_item(TODAY - 1, last_ordinal=TODAY + 1, cancelled=True),
    ],
)
def test_what_is_not_open_on_another_day_is_listed_once(item: CalendarItem) -> None:
    rows = november([item])
    assert What.OPEN not in kinds(rows)
    assert kinds(rows).count(What.ITEM) == 1


def test_an_interview_of_days_that_is_under_way_stands_at_today_too() -> None:
    rows = november([an_item(TODAY - 2, last_ordinal=TODAY + 1, start=NOON - 2 * 86400)])
    assert [(row.ordinal, row.open_now) for row in rows if row.item] == [(TODAY - 2, False), (TODAY, True)]


def test_the_line_of_now_stands_between_what_has_begun_and_what_is_ahead() -> None:
    rows = november(
        [
            an_item(TODAY, id_=1, start=NOON + 3600),
            an_item(TODAY, id_=2, start=NOON - 3600),
            an_item(TODAY, "follow_up", id_=3),
            an_item(TODAY, "reflection", id_=4, done=True),
        ]
    )
    told = [row.item.interview_id if row.item else row.what for row in rows]
    assert told == [What.QUIET, What.MONTH, What.DAY, 3, 2, What.NOW, 1, 4]


@pytest.mark.parametrize(("start", "place"), [(NOON - 60, -1), (NOON + 60, 0)])
def test_the_line_of_now_is_there_when_all_is_over_and_when_all_is_ahead(start: int, place: int) -> None:
    below = november([an_item(TODAY, start=start)])[3:]
    assert below[place].what is What.NOW


def test_today_and_the_chosen_day_have_a_heading_though_they_are_empty() -> None:
    rows = november([], replace(MOMENT, chosen=TODAY + 3))
    assert kinds(rows) == [
        What.QUIET, What.MONTH, What.DAY, What.EMPTY, What.NOW, What.DAY, What.EMPTY,
    ]  # fmt: skip
    assert [row.ordinal for row in rows if row.what is What.DAY] == [TODAY, TODAY + 3]


def test_a_month_with_nothing_has_no_rows() -> None:
    first = date(2027, 1, 1).toordinal()
    assert rows_of([a_window(first - 2)], first, month_last(first), first - 1, MOMENT) == []


@pytest.mark.parametrize(("apart", "quiet"), [(7, False), (8, True)])
def test_a_line_says_until_when_there_is_nothing(apart: int, quiet: bool) -> None:
    first = date(2026, 3, 2).toordinal()
    items = [an_item(first, id_=1), an_item(first + apart, id_=2)]
    rows = rows_of(items, month_first(first), month_last(month_first(first)), first - 2, MOMENT)
    assert (Row(What.QUIET, first + apart) in rows) is quiet


@pytest.mark.parametrize(("first_weekday", "weeks"), [(0, [False, False, True]), (6, [False, True, False])])
def test_another_week_is_marked_by_the_first_weekday(first_weekday: int, weeks: list[bool]) -> None:
    saturday = date(2026, 3, 7).toordinal()
    items = [an_item(saturday + n, id_=n) for n in range(3)]
    first = month_first(saturday)
    rows = rows_of(items, first, month_last(first), first - 1, replace(MOMENT, first_weekday=first_weekday))
    assert [row.week for row in rows if row.what is What.DAY] == weeks


@pytest.mark.parametrize("day", [date(1, 1, 1), date(2024, 2, 29), date(9999, 12, 31)])
def test_months_reach_to_the_ends_of_time(day: date) -> None:
    first = month_first(day.toordinal())
    assert date.fromordinal(first) == day.replace(day=1)
    assert first <= day.toordinal() <= month_last(first)


# The list


def seen(made: AgendaList, view: int = 300) -> list[tuple[int, Row]]:
    return [(line.y, line.row) for line in made.lines(view)]


def whole(made: AgendaList) -> list[Line]:
    """Every line there is, by scrolling from the first to the last."""
    made.scroll(-10_000_000, 300)
    found: list[Line] = []
    at = 0
    for _ in range(20_000):
        for line in made.lines(300):
            if line.y + at >= (found[-1].y + found[-1].height if found else 0):
                found.append(line._replace(y=line.y + at))
        before = seen(made)
        made.scroll(100, 300)
        if seen(made) == before:
            break
        at = made.position()
    return found


def ten_years() -> list[CalendarItem]:
    return [an_item(TODAY - 3650 + 3 * n, id_=n + 1, start=NOON - 86400 * (3650 - 3 * n)) for n in range(1300)]


def test_only_what_is_in_sight_is_asked_for() -> None:
    source = Source(ten_years())
    made = source.list()
    made.seek(TODAY, 300)
    made.lines(300)
    assert len(source.asked) <= 3
    assert len(source.months()) > 120


def test_all_things_are_listed_once_in_order_from_the_first_to_the_last() -> None:
    items = ten_years()
    rows = [line.row for line in whole(Source(items).list())]
    assert [row.item.interview_id for row in rows if row.item] == [item.interview_id for item in items]
    assert rows[0].what is What.FIRST
    assert rows[-1].what is What.LAST


def test_lines_stand_one_below_the_other_without_a_gap() -> None:
    made = Source(ten_years()).list()
    made.seek(TODAY - 900, 300)
    for by in (17, 900, -333, 12_000, -9, -40_000, 5):
        made.scroll(by, 300)
        lines = made.lines(300)
        assert lines[0].y <= 0 < lines[0].y + lines[0].height
        assert lines[-1].y < 300 <= lines[-1].y + lines[-1].height
        for one, two in pairwise(lines):
            assert one.y + one.height == two.y


@settings(max_examples=60, deadline=None)
@given(
    days=st.lists(st.integers(-2000, 2000), max_size=40),
    start=st.integers(-2000, 2000),
    there=st.integers(-3000, 3000),
)
def test_scrolling_there_and_back_ends_where_it_began(days: list[int], start: int, there: int) -> None:
    made = Source([an_item(TODAY + day, id_=n) for n, day in enumerate(sorted(days))]).list()
    made.seek(TODAY + start, 300)
    made.scroll(there, 300)
    made.scroll(-there, 300)
    before = seen(made)
    made.scroll(11, 300)
    moved = seen(made)
    made.scroll(-11, 300)
    at_the_end = moved == before or moved[0][0] - before[0][0] != -11
    assert seen(made) == before or at_the_end


def test_what_is_at_the_top_stays_when_things_come_and_go_above_it() -> None:
    source = Source(ten_years())
    made = source.list()
    made.seek(TODAY - 300, 300)
    made.scroll(23, 300)
    before = seen(made)
    source.items = source.items[:400] + source.items[420:]
    source.items = [*source.items, *(an_item(TODAY - 2000, id_=9000 + n) for n in range(30))]
    made.set_months(source.months())
    assert seen(made) == before


def test_the_next_row_comes_up_where_the_top_one_goes() -> None:
    source = Source(ten_years())
    made = source.list()
    made.seek(TODAY - 300, 300)
    gone = next(row for _y, row in seen(made) if row.item)
    assert gone.item is not None
    source.items = [item for item in source.items if item != gone.item]
    made.set_months(source.months())
    first = next(row for _y, row in seen(made) if row.item)
    assert gone.ordinal < first.ordinal <= gone.ordinal + 6


def test_a_gap_of_years_is_one_line() -> None:
    source = Source([an_item(TODAY - 4000, id_=1), an_item(TODAY, id_=2)])
    made = source.list()
    rows = [line.row for line in whole(made)]
    assert [row.ordinal for row in rows if row.what is What.QUIET] == [TODAY]
    assert len(source.asked) < 10


def test_months_that_the_filters_empty_leave_one_line() -> None:
    source = Source([an_item(TODAY - 35 * n, "letter" if n % 9 else "interview", id_=n + 1) for n in range(40)])
    made = source.list()
    made.set_shown(Shown(frozenset({"letter"})))
    rows = [line.row for line in whole(made)]
    assert [row.item.interview_id for row in rows if row.item] == [37, 28, 19, 10, 1]
    assert len([row for row in rows if row.what is What.QUIET]) == 4


def test_dragging_the_bar_reaches_both_ends_and_every_month_between() -> None:
    source = Source(ten_years())
    made = source.list()
    made.seek(TODAY, 300)
    scale = made.scale()
    found = set()
    for value in range(0, scale[-1], 97):
        made.jump(value, scale, 300)
        found |= {month_first(line.row.ordinal) for line in made.lines(300) if line.row.item}
    assert found == {first for first, _count in source.months()}
    made.jump(scale[-1], scale, 300)
    assert made.lines(300)[-1].row.what is What.LAST
    made.jump(0, scale, 300)
    assert made.lines(300)[0].row.what is What.FIRST


def test_far_months_are_let_go_of_and_come_back() -> None:
    crowd = [an_item(TODAY - 30 * month, id_=900 * month + n) for month in range(12) for n in range(900)]
    source = Source(crowd)
    made = source.list()
    first = [line.row for line in whole(made)]
    asked = len(source.asked)
    assert asked >= 12
    assert [line.row for line in whole(made)] == first
    assert len(source.asked) > asked


def test_what_the_filters_leave_of_many_months_is_asked_for_once() -> None:
    crowd = [an_item(TODAY - 30 * month, "letter", id_=900 * month + n) for month in range(12) for n in range(900)]
    source = Source([*crowd, an_item(TODAY - 400, id_=1)])
    made = source.list()
    made.set_shown(Shown(frozenset({"letter"})))
    made.seek(TODAY - 400, 600)
    made.lines(600)
    asked = len(source.asked)
    for _ in range(5):
        assert [line.row.item.interview_id for line in made.lines(600) if line.row.item] == [1]
    assert len(source.asked) == asked


def test_from_line_to_line_and_back_by_keys() -> None:
    made = Source(ten_years()).list()
    place: Place | None = Place(TODAY)
    way: list[Place] = []
    while place is not None and len(way) < 500:
        way.append(place)
        place = made.neighbour(place, -1)
    back = [way[-1]]
    while len(back) < len(way):
        following = made.neighbour(back[-1], 1)
        assert following is not None
        back.append(following)
    assert back == way[::-1]


def test_what_is_chosen_comes_into_sight_below_the_heading_that_stays() -> None:
    items = [an_item(TODAY, id_=n, start=NOON + n) for n in range(1, 41)]
    made = Source(items).list()
    made.seek(TODAY, 300)
    for item in (*items, *reversed(items)):
        place = Place(TODAY, key_of(item))
        made.bring(place, 300, HEIGHTS[What.DAY])
        found = made.rect_of(place)
        assert found is not None
        assert HEIGHTS[What.DAY] <= found[0] or item is items[0]
        assert found[0] + found[1] <= 300


def test_ends_and_days_around() -> None:
    made = Source([an_item(TODAY + 10 * n, id_=n) for n in (-20, 0, 20)]).list()
    assert made.first_day() == TODAY - 200
    assert made.last_day() == TODAY + 200
    assert made.day_after(TODAY + 1) == TODAY + 200
    assert made.day_after(TODAY + 201) is None
    assert made.day_before(TODAY) == TODAY - 200
    assert made.day_before(TODAY - 200) is None
    assert made.neighbour_day(TODAY, 1) == TODAY + 200
    assert made.neighbour_day(TODAY + 200, 1) is None


def test_nothing_at_all_is_today_alone() -> None:
    made = Source([]).list()
    assert kinds([line.row for line in made.lines(900)]) == [What.MONTH, What.DAY, What.EMPTY, What.NOW]


def test_a_day_is_chosen_in_a_month_that_has_nothing() -> None:
    made = Source([an_item(TODAY)]).list()
    far = TODAY + 900
    made.set_moment(replace(MOMENT, chosen=far))
    made.seek(far, 300)
    assert Row(What.DAY, far) in [line.row for line in made.lines(300)]
    made.set_moment(replace(MOMENT, chosen=TODAY))
    assert made.last_day() == TODAY


def test_the_year_9999_and_the_year_one_break_nothing() -> None:
    made = Source([an_item(date.max.toordinal()), an_item(2), an_item(TODAY, id_=2)]).list()
    made.scroll(-5000, 300)
    made.scroll(5000, 300)
    assert made.last_day() == TODAY
    assert made.items_on(date.max.toordinal()) == [an_item(date.max.toordinal())]


def test_a_day_of_a_month_that_is_not_listed_is_asked_for_by_itself() -> None:
    other = TODAY + timedelta(days=200).days
    source = Source([an_item(TODAY)])
    made = source.list()
    source.items.append(an_item(other, id_=7))
    assert [item.interview_id for item in made.items_on(other)] == [7]
