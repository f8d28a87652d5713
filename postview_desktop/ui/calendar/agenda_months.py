"""The months of the agenda: asked for when they come into sight, kept while near by, each with its rows.

What is seen hangs on one month and a distance into it, never on a sum over all: a month above that turns out higher
than it was guessed moves nothing.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import NamedTuple

from postview_desktop.services.calendar import CalendarItem
from postview_desktop.ui.calendar.agenda_rows import (
    Moment,
    Row,
    What,
    month_first,
    month_last,
    rows_of,
)
from postview_desktop.ui.calendar.month_layout import in_order
from postview_desktop.ui.calendar.view import Load, Shown

Months = Callable[[], Sequence[tuple[int, int]]]
"""The months with anything at all: (a day of it as an ordinal, about how much), in order. One too many does no harm."""
Key = tuple[str, int, int, str]
KEPT = 4000
"""Things that are kept, in whole months: those of a full year as a rule, of two months where there is far too much."""
FEW_ROWS = 60
"""A month of so few rows keeps them though its things are let go of: what the filters leave of many months is seen at
once."""
WORK_DAYS = 22
YEARS = range(2, 9999)
FOCUSABLE = (What.DAY, What.ITEM)


def key_of(item: CalendarItem) -> Key:
    """What makes an item the same one after the data was asked again, on whatever day it is now."""
    return (item.kind, item.interview_id, item.letter_id, item.step)


class Place(NamedTuple):
    """What is chosen: a day (an ordinal), and a thing listed on it, or None for the day itself."""

    ordinal: int
    key: Key | None = None


@dataclass(slots=True)
class Month:
    first: int
    last: int
    height: int = 0
    items: list[CalendarItem] | None = None
    rows: list[Row] | None = None
    tops: list[int] = field(default_factory=list[int])
    before: int = 0


class AgendaMonths:
    """Rows from the first month with anything to the last, by month. Heights and distances are in pixels."""

    def __init__(self, load: Load, moment: Moment) -> None:
        self.shown = Shown()
        self._load = load
        self._moment = moment
        self._heights: Mapping[What, int] = dict.fromkeys(What, 1)
        self._known: list[tuple[int, int]] = []
        self._months: list[Month] = []
        self._at = 0
        self._offset = 0
        self.set_months([])

    # What there is

    @property
    def moment(self) -> Moment:
        return self._moment

    @property
    def heights(self) -> Mapping[What, int]:
        """How high each line is."""
        return self._heights

    def set_heights(self, heights: Mapping[What, int]) -> None:
        """Another font: the same row stays at the top."""
        kept = self._top_row()
        self._heights = heights
        self._forget_rows()
        self._go_back_to(kept)

    def set_shown(self, shown: Shown) -> None:
        kept = self._top_row()
        self.shown = shown
        self._forget_rows()
        self._go_back_to(kept)

    def set_moment(self, moment: Moment) -> None:
        """Another day was chosen, or time went on; what is seen stays where it is."""
        old, self._moment = self._moment, moment
        if old == moment:
            return
        kept = self._top_row()
        touched = {month_first(day) for day in (old.today, old.chosen, moment.today, moment.chosen)}
        self._arrange()
        if old.first_weekday != moment.first_weekday:
            touched = {month.first for month in self._months}
        for month in self._months:
            if month.first in touched:
                month.rows = None
        self._go_back_to(kept)

    def set_months(self, months: Sequence[tuple[int, int]]) -> None:
        """The data is another: everything is asked for anew; what was at the top stays there if it still is."""
        kept = self._top_row()
        self._known = [(day, count) for day, count in months if date.fromordinal(day).year in YEARS]
        self._months = []
        self._arrange()
        self._go_back_to(kept)

    def ends(self) -> tuple[int, int]:
        """The first day of the first month and the last of the last, as ordinals."""
        return self._months[0].first, self._months[-1].last

    def items_on(self, ordinal: int) -> list[CalendarItem]:
        """All that touches a day and that the filters let through, in order."""
        index = self._index_of(ordinal)
        month = self._months[index]
        if month.first <= ordinal <= month.last:
            found = self._asked(month)
        else:
            day = date.fromordinal(ordinal)
            found = self._load(day, day)
        touching = (item for item in found if item.first_ordinal <= ordinal <= item.last_ordinal)
        return in_order([item for item in touching if self.shown.lets_through(item)])

    def has_anything(self) -> bool:
        """Whether any month has a line that is a thing; months that are not loaded count as such."""
        return any(month.rows is None or any(row.item for row in month.rows) for month in self._months)

    # Inside

    def _arrange(self) -> None:
        """The list of months, with those of today and of the chosen day though they may be empty."""
        loaded = {month.first: month for month in self._months}
        counts: dict[int, int] = {}
        for day, count in self._known:
            first = month_first(day)
            counts[first] = counts.get(first, 0) + count
        for day in (self._moment.today, self._moment.chosen):
            counts.setdefault(month_first(day), 0)
        firsts = sorted(counts)
        if firsts == list(loaded):
            return
        ends = [*self._months[:1], *self._months[-1:]]
        self._months = [
            loaded.get(first) or Month(first, month_last(first), self._guess(counts[first])) for first in firsts
        ]
        # The two ends of all have a line of their own.
        for month in (*ends, self._months[0], self._months[-1]):
            month.rows = None

    def _guess(self, count: int) -> int:
        heights = self._heights
        return heights[What.MONTH] + min(count, WORK_DAYS) * heights[What.DAY] + count * heights[What.ITEM]

    def _forget_rows(self) -> None:
        counts: dict[int, int] = {}
        for day, count in self._known:
            first = month_first(day)
            counts[first] = counts.get(first, 0) + count
        for month in self._months:
            month.rows = None
            month.height = self._guess(counts.get(month.first, 0))

    def _index_of(self, ordinal: int) -> int:
        """The month of a day, else the next one that is listed, else the last."""
        index = bisect_left(self._months, ordinal, key=lambda month: month.last)
        return min(index, len(self._months) - 1)

    def _asked(self, month: Month) -> list[CalendarItem]:
        if month.items is None:
            month.items = self._load(date.fromordinal(month.first), date.fromordinal(month.last))
            self._let_go(month)
        return month.items

    def _let_go(self, newest: Month) -> None:
        """Months far from what is seen are let go of; how high they were stays known."""
        loaded = [index for index, month in enumerate(self._months) if month.items and month is not newest]
        loaded.sort(key=lambda index: -abs(index - self._at))
        count = sum(len(self._months[index].items or []) for index in loaded) + len(newest.items or [])
        for index in loaded:
            if count <= KEPT:
                break
            month = self._months[index]
            count -= len(month.items or [])
            month.items = None
            if month.rows is not None and len(month.rows) > FEW_ROWS:
                month.rows = None

    def _built(self, index: int) -> Month:
        """A month with its rows; built again where the one before it is known better now."""
        month = self._months[index]
        before = self._before(index)
        if month.rows is not None and month.before == before:
            return month
        again = month.rows is not None
        seen = [item for item in self._asked(month) if self.shown.lets_through(item)]
        rows = rows_of(seen, month.first, month.last, before, self._moment)
        if index == 0 and self._known:
            rows.insert(0, Row(What.FIRST, month.first))
        if index == len(self._months) - 1 and self._known:
            rows.append(Row(What.LAST, month.last))
        tops, y = [], 0
        for row in rows:
            tops.append(y)
            y += self._heights[row.what]
        if again and index == self._at:
            self._offset = max(0, self._offset + y - month.height)
        month.before, month.rows, month.tops, month.height = before, rows, tops, y
        return month

    def _before(self, index: int) -> int:
        """The last day listed before a month; a month that was not asked for yet is taken for full."""
        while index:
            index -= 1
            month = self._months[index]
            if month.rows is None:
                return month.last
            listed = next((row.ordinal for row in reversed(month.rows) if row.what in FOCUSABLE), None)
            if listed is not None:
                return listed
        return date.max.toordinal()

    def _top_row(self) -> tuple[Row, int] | None:
        """What is at the top, and how much of it is out of sight."""
        if not self._months:
            return None
        index, offset = self._at, self._offset
        while index < len(self._months):
            month = self._months[index]
            if month.rows is None:
                return None
            if month.rows and offset < month.height:
                number = max(0, bisect_right(month.tops, offset) - 1)
                return month.rows[number], offset - month.tops[number]
            offset = 0
            index += 1
        return None

    def _go_back_to(self, kept: tuple[Row, int] | None) -> None:
        """The row that was at the top comes there again, else its day, else what is next to it in time."""
        if kept is None:
            self._at = min(self._at, len(self._months) - 1)
            return
        row, hidden = kept
        index = self._index_of(row.ordinal)
        month = self._built(index)
        rows = month.rows or []
        key = key_in(row)
        same = (n for n, one in enumerate(rows) if (one.what, one.ordinal, key_in(one)) == (row.what, row.ordinal, key))
        near = (n for n, one in enumerate(rows) if one.what is What.DAY and one.ordinal >= row.ordinal)
        number = next(same, None)
        self._at = index
        if number is not None:
            self._offset = month.tops[number] + min(hidden, self._heights[row.what])
        else:
            number = next(near, None)
            self._offset = month.tops[number] if number is not None else month.height


def key_in(row: Row) -> Key | None:
    """Of the thing in a row, None for every other row."""
    return key_of(row.item) if row.item is not None else None
