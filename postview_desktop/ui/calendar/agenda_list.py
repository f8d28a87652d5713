"""The agenda as an endless list: months are asked for when they come into sight, and only those near by are kept.

What is seen hangs on one month and a distance into it, never on a sum over all: a month above that turns out higher
than it was guessed moves nothing. The sum is a guess for the scroll bar, right for every month that was seen.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from time import perf_counter
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
PATIENCE_S = 0.012
"""How long a picture may take to find its lines where many months turn out to be empty; it is finished after it."""
WORK_DAYS = 22
YEARS = range(2, 9999)
NEAR = 6000
"""Pixels below the top, and months above it, within which it is known where things are."""
NEAR_MONTHS = 2
LEADS = (What.MONTH, What.QUIET, What.FIRST)
"""What is shown with the day that stands below it."""
FOCUSABLE = (What.DAY, What.ITEM)


def key_of(item: CalendarItem) -> Key:
    """What makes an item the same one after the data was asked again, on whatever day it is now."""
    return (item.kind, item.interview_id, item.letter_id, item.step)


class Place(NamedTuple):
    """What is chosen: a day (an ordinal), and a thing listed on it, or None for the day itself."""

    ordinal: int
    key: Key | None = None


class Line(NamedTuple):
    """A row in sight, with its distance from the top."""

    y: int
    height: int
    row: Row


@dataclass(slots=True)
class _Month:
    first: int
    last: int
    height: int = 0
    items: list[CalendarItem] | None = None
    rows: list[Row] | None = None
    tops: list[int] = field(default_factory=list[int])
    before: int = 0


class AgendaList:
    """Rows from the first month with anything to the last. Heights and distances are in pixels."""

    def __init__(self, load: Load, moment: Moment) -> None:
        self.shown = Shown()
        self._load = load
        self._moment = moment
        self._heights: Mapping[What, int] = dict.fromkeys(What, 1)
        self._known: list[tuple[int, int]] = []
        self._months: list[_Month] = []
        self._at = 0
        self._offset = 0
        self.unfinished = False
        """The last `lines` ran out of patience: ask again."""
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

    # Where things are

    def position(self) -> int:
        """The distance of what is at the top from the beginning of all, guessed where it was not seen."""
        return sum(month.height for month in self._months[: self._at]) + self._offset

    def total(self) -> int:
        """The height of all."""
        return sum(month.height for month in self._months)

    def scale(self) -> list[int]:
        """Where each month begins, for `jump`: kept while the bar is dragged, so that the bar does not move itself."""
        tops = [0]
        for month in self._months:
            tops.append(tops[-1] + month.height)
        return tops

    def lines(self, view: int) -> list[Line]:
        """What is in sight of a window of that height, from the top down."""
        self._built(self._at)
        found: list[Line] = []
        self.unfinished = False
        until = perf_counter() + PATIENCE_S
        y = -self._offset
        index = self._at
        while y < view and index < len(self._months):
            if perf_counter() > until and self._months[index].rows is None:
                self.unfinished = True
                break
            month = self._built(index)
            rows = month.rows or []
            start = max(0, bisect_right(month.tops, -y) - 1) if y < 0 else 0
            for number in range(start, len(rows)):
                top = y + month.tops[number]
                if top >= view:
                    break
                height = self._heights[rows[number].what]
                if top + height > 0:
                    found.append(Line(top, height, rows[number]))
            y += month.height
            index += 1
        return found

    def scroll(self, by: int, view: int) -> None:
        """Move on by so many pixels, back where negative, as far as there is anything."""
        self._built(self._at)
        self._offset += by
        self._settle(view)

    def jump(self, value: int, scale: Sequence[int], view: int) -> None:
        """Go to a place of the whole, measured by an earlier `scale`."""
        index = min(max(0, bisect_right(scale, value) - 1), len(self._months) - 1)
        guessed = scale[index + 1] - scale[index]
        month = self._built(index)
        self._at = index
        self._offset = (value - scale[index]) * month.height // guessed if guessed else 0
        self._settle(view)

    def seek(self, ordinal: int, view: int) -> None:
        """Bring a day to the top: its heading, or what comes next where it has none."""
        index = self._index_of(ordinal)
        month = self._built(index)
        rows = month.rows or []
        number = next((n for n, row in enumerate(rows) if row.what is What.DAY and row.ordinal >= ordinal), None)
        self._at = index
        # The month's own heading comes along where the day is its first.
        while number and rows[number - 1].what in LEADS:
            number -= 1
        self._offset = month.tops[number] if number is not None else month.height
        self._settle(view)

    def bring(self, place: Place, view: int, above: int) -> None:
        """Scroll as little as is needed to see a place whole; `above` is covered by the heading that stays."""
        index, number = self._find(place)
        if self._y_of(index) is None:
            self.seek(place.ordinal, view)
            index, number = self._find(place)
        rows = self._built(index).rows
        start = self._y_of(index)
        if not rows or start is None:
            return
        tops = self._months[index].tops
        top = start + tops[number]
        bottom = top + self._heights[rows[number].what]
        lead = number
        # A day that is chosen upwards shows its month's heading too.
        while rows[number].what is What.DAY and lead and rows[lead - 1].what in LEADS:
            lead -= 1
        cover = above if rows[number].what is What.ITEM else 0
        highest = start + tops[lead]
        if highest < cover:
            self.scroll(highest - cover, view)
        elif bottom > view:
            self.scroll(bottom - view, view)

    def rect_of(self, place: Place) -> tuple[int, int] | None:
        """Distance from the top and height of a place, in sight or near it; None far away."""
        index, number = self._find(place)
        month = self._built(index)
        top = self._y_of(index)
        if top is None or not month.rows or month.rows[number].ordinal != place.ordinal:
            return None
        return top + month.tops[number], self._heights[month.rows[number].what]

    # Going from one to the next

    def neighbour(self, place: Place, by: int) -> Place | None:
        """The next day or thing (the one before where `by` is -1); None at the end."""
        return next(self._walk(place, by), None)

    def neighbour_day(self, ordinal: int, by: int) -> int | None:
        """The next listed day (the one before where `by` is -1); None at the end."""
        walk = self._walk(Place(ordinal), by)
        return next((place.ordinal for place in walk if place.key is None), None)

    def end_of(self, ordinal: int) -> Place:
        """The last thing of a day, the day itself where there is none."""
        place = Place(ordinal)
        for other in self._walk(place, 1):
            if other.ordinal != ordinal:
                break
            place = other
        return place

    def last_day(self) -> int | None:
        """The last day that is listed."""
        for index in range(len(self._months) - 1, -1, -1):
            for row in reversed(self._built(index).rows or []):
                if row.what in FOCUSABLE:
                    return row.ordinal
        return None

    def first_day(self) -> int | None:
        """The first day that is listed."""
        for index in range(len(self._months)):
            for row in self._built(index).rows or []:
                if row.what is What.DAY:
                    return row.ordinal
        return None

    def day_after(self, ordinal: int) -> int | None:
        """The first listed day from `ordinal` on."""
        index = self._index_of(ordinal)
        while index < len(self._months):
            for row in self._built(index).rows or []:
                if row.what is What.DAY and row.ordinal >= ordinal:
                    return row.ordinal
            index += 1
        return None

    def day_before(self, ordinal: int) -> int | None:
        """The last listed day before `ordinal`."""
        index = self._index_of(ordinal)
        while index >= 0:
            for row in reversed(self._built(index).rows or []):
                if row.what is What.DAY and row.ordinal < ordinal:
                    return row.ordinal
            index -= 1
        return None

    def row_at(self, place: Place) -> Row | None:
        """The row of a place, if it is there."""
        index, number = self._find(place)
        rows = self._built(index).rows
        if not rows:
            return None
        row = rows[number]
        same = row.ordinal == place.ordinal and _key_in(row) == place.key
        return row if same else None

    def rows_on(self, ordinal: int) -> list[Row]:
        """The heading of a day and its things; empty where the day is not listed."""
        month = self._built(self._index_of(ordinal))
        rows = month.rows or []
        return [row for row in rows if row.ordinal == ordinal and row.what in FOCUSABLE]

    # Inside

    def _walk(self, place: Place, by: int) -> Iterator[Place]:
        index, number = self._find(place)
        while 0 <= index < len(self._months):
            rows = self._built(index).rows or []
            while 0 <= number + by < len(rows):
                number += by
                if rows[number].what in FOCUSABLE:
                    yield Place(rows[number].ordinal, _key_in(rows[number]))
            index += by
            if 0 <= index < len(self._months):
                number = -1 if by > 0 else len(self._built(index).rows or [])

    def _find(self, place: Place) -> tuple[int, int]:
        """Month and row of a place: the thing, else its day, else what is next to it in time."""
        index = self._index_of(place.ordinal)
        rows = self._built(index).rows or []
        heading = 0
        for number, row in enumerate(rows):
            if row.what in FOCUSABLE and row.ordinal <= place.ordinal:
                if row.what is What.DAY:
                    heading = number
                if row.ordinal == place.ordinal and _key_in(row) == place.key:
                    return index, number
        return index, heading

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
            loaded.get(first) or _Month(first, month_last(first), self._guess(counts[first])) for first in firsts
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

    def _asked(self, month: _Month) -> list[CalendarItem]:
        if month.items is None:
            month.items = self._load(date.fromordinal(month.first), date.fromordinal(month.last))
            self._let_go(month)
        return month.items

    def _let_go(self, newest: _Month) -> None:
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

    def _built(self, index: int) -> _Month:
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

    def _y_of(self, index: int) -> int | None:
        """Where a month begins, measured from the top of what is seen; None where that is far away."""
        y = -self._offset
        if index < self._at - NEAR_MONTHS:
            return None
        for number in range(index, self._at):
            y -= self._built(number).height
        for number in range(self._at, index):
            y += self._built(number).height
            if y > NEAR:
                return None
        return y

    def _settle(self, view: int) -> None:
        """Bring month and distance together again, and stay within what there is."""
        self._up()
        while self._at < len(self._months) - 1 and self._offset >= self._built(self._at).height:
            self._offset -= self._months[self._at].height
            self._at += 1
        below = -self._offset
        index = self._at
        while below < view and index < len(self._months):
            below += self._built(index).height
            index += 1
        if below < view:
            self._offset -= view - below
            self._up()

    def _up(self) -> None:
        while self._offset < 0 and self._at > 0:
            self._at -= 1
            self._offset += self._built(self._at).height
        self._offset = max(0, self._offset)

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
        key = _key_in(row)
        same = (
            n for n, one in enumerate(rows) if (one.what, one.ordinal, _key_in(one)) == (row.what, row.ordinal, key)
        )
        near = (n for n, one in enumerate(rows) if one.what is What.DAY and one.ordinal >= row.ordinal)
        number = next(same, None)
        self._at = index
        if number is not None:
            self._offset = month.tops[number] + min(hidden, self._heights[row.what])
        else:
            number = next(near, None)
            self._offset = month.tops[number] if number is not None else month.height


def _key_in(row: Row) -> Key | None:
    return key_of(row.item) if row.item is not None else None
