"""Where each item of a month stands: weeks, rows and what no longer fits. Plain numbers, no Qt."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from postview_desktop.services.calendar import CalendarItem

DAYS = 7
ALL_DAYS = (1 << DAYS) - 1

RANKS = {"interview": 0, "thank_you": 1, "follow_up": 2, "closing": 2, "reflection": 3, "letter": 4, "goal": 5}
"""What comes first in a day: the interview, then what is due."""


class Bar(NamedTuple):
    """One stretch of an item in one week. Columns count from 0; `starts` and `ends` say that the item does so here;
    `first_ordinal` is the day of its first column.
    """

    item: CalendarItem
    row: int
    first_column: int
    last_column: int
    starts: bool
    ends: bool
    first_ordinal: int
    best_column: int
    """The day on which it happens or is due, -1 for a stretch of a window without its best day."""


class Week(NamedTuple):
    """Seven days from `first` (a date's ordinal). `hidden` counts, for each day, what "+3 more" stands for."""

    first: int
    bars: tuple[Bar, ...]
    hidden: tuple[int, ...]


def first_shown(year: int, month: int, first_weekday: int) -> date:
    """The day in the top left corner; `first_weekday` is 0 for Monday to 6 for Sunday."""
    start = date(year, month, 1)
    ordinal = start.toordinal() - (start.weekday() - first_weekday) % DAYS
    return date.fromordinal(max(1, ordinal))


def weeks_shown(year: int, month: int, first_weekday: int) -> int:
    """How many weeks the month touches: 4 to 6."""
    start = date(year, month, 1)
    after = date(year + month // 12, month % 12 + 1, 1) if (year, month) < (9999, 12) else date(9999, 12, 31)
    before = (start.weekday() - first_weekday) % DAYS
    return -(-(before + after.toordinal() - start.toordinal()) // DAYS)


def month_before(year: int, month: int, by: int = 1) -> tuple[int, int]:
    """The month `by` months earlier (later where negative), kept between the years 2 and 9998."""
    count = min(max(year * 12 + month - 1 - by, 24), 9998 * 12 + 11)
    return count // 12, count % 12 + 1


def in_order(items: Sequence[CalendarItem]) -> list[CalendarItem]:
    """Interviews by time, then what is open, then what is done; windows by their first day."""
    ranks = RANKS

    def place(item: CalendarItem) -> tuple[int, int, int, int]:
        kind, first, last, _best, start, _organisation, _title, done = item[:8]
        return ranks.get(kind, 6) + (10 if done and kind != "interview" else 0), first, start, -last

    return sorted(items, key=place)


def lay_out(items: Sequence[CalendarItem], first: int, weeks: int, rows: int) -> tuple[Week, ...]:
    """Give every item its row in each of the `weeks` from the ordinal `first`, `rows` at most in a day.

    What happens or is due on a day comes first, in the order of `items`: an interview of several days happens on each
    of them and stands above all else, a window is due on its best day. In a day with more of that than rows the last
    row is left to "+3 more". The other days of the windows take what is left,
    on the row of their best day where they can, and are left out of a day that is full.
    """
    spans: list[list[tuple[int, int, CalendarItem]]] = [[] for _ in range(weeks)]
    last = first + weeks * DAYS - 1
    for item in items:
        begin, end = item[1:3]  # by number, for it is done for hundreds: its first and its last day
        if begin < first:
            begin = first
        if end > last:
            end = last
        if begin > end:
            continue
        week = (begin - first) // DAYS
        begin -= first + week * DAYS
        end -= first + week * DAYS
        while end >= DAYS:
            spans[week].append((begin, DAYS - 1, item))
            week += 1
            begin = 0
            end -= DAYS
        spans[week].append((begin, end, item))
    return tuple(_Week(spans[number], first + number * DAYS, rows).placed() for number in range(weeks))


class _Week:
    """Places the items of one week. `taken` holds, for each row, a bit for each day."""

    def __init__(self, spans: list[tuple[int, int, CalendarItem]], first: int, rows: int) -> None:
        self._spans = spans
        self._first = first
        self._taken = [0] * rows
        self._bars: list[Bar] = []
        self._hidden = [0] * DAYS

    def placed(self) -> Week:
        due: list[tuple[int, int, int, CalendarItem]] = []
        goals: list[tuple[int, int, CalendarItem]] = []
        long: list[tuple[int, int, CalendarItem]] = []
        hidden, start = self._hidden, self._first
        for begin, end, item in self._spans:
            kind, first, last, best = item[:4]
            if kind == "interview" and first < last:
                long.append((begin, end, item))
                for day in range(begin, end + 1):
                    hidden[day] += 1
                continue
            if kind == "goal":
                goals.append((begin, end, item))
                continue
            # The day of this week on which it counts, -1 where only a part of its window is here.
            column = begin
            if first != last:
                column = best - start
                if not begin <= column <= end:
                    column = -1
            due.append((column, begin, end, item))
            if column >= 0:
                hidden[column] += 1
        rows = len(self._taken)
        for column, count in enumerate(self._hidden):
            if count > rows > 0:
                self._taken[-1] |= 1 << column
        for begin, end, item in long:
            for bar in self._rest(begin, end, item):
                for day in range(bar.first_column, bar.last_column + 1):
                    self._hidden[day] -= 1
        full = self._full()
        windows: list[tuple[int, int, int, int, CalendarItem]] = []
        for column, begin, end, item in due:
            if full == ALL_DAYS:  # nothing more is seen of this week, and all that happens in it was counted
                break
            row = -1
            if column >= 0 and not full >> column & 1:
                row = self._free_row(1 << column, ((1 << (end - begin + 1)) - 1) << begin)
                self._taken[row] |= 1 << column
                hidden[column] -= 1
                full = self._full()
                if begin == end:
                    self._bars.append(self._bar(item, row, begin, end))
                    continue
            if (begin < end or column < 0) and (row >= 0 or ((1 << (end - begin + 1)) - 1) << begin & ~full):
                windows.append((row, column, begin, end, item))
        for begin, end, item in goals:
            self._goal(begin, end, item)
        full = self._full()
        for row, column, begin, end, item in windows:
            if row >= 0 or ((1 << (end - begin + 1)) - 1) << begin & ~full:
                self._window(row, column, begin, end, item)
                full = self._full()
        return Week(self._first, tuple(self._bars), tuple(self._hidden))

    def _full(self) -> int:
        """The days in which every row is taken."""
        full = ALL_DAYS
        for mask in self._taken:
            full &= mask
        return full

    def _free_row(self, day: int, window: int) -> int:
        """The first row that is free through the whole window, else the first that is free on the day."""
        found = -1
        for row, mask in enumerate(self._taken):
            if not mask & window:
                return row
            if found < 0 and not mask & day:
                found = row
        return found

    def _window(self, row: int, column: int, begin: int, end: int, item: CalendarItem) -> None:
        """The days of a window around the best one, then what is left of them wherever there is room."""
        left = right = column
        if row >= 0:
            while left > begin and self._take(row, left - 1):
                left -= 1
            while right < end and self._take(row, right + 1):
                right += 1
            self._bars.append(self._bar(item, row, left, right))
            self._rest(begin, left - 1, item)
            self._rest(right + 1, end, item)
        elif column >= 0:  # its best day is full: it is one of "+3 more" there
            self._rest(begin, column - 1, item)
            self._rest(column + 1, end, item)
        else:
            self._rest(begin, end, item)

    def _goal(self, begin: int, end: int, item: CalendarItem) -> None:
        """The goal of the week is for no day: it takes one stretch, the longest that is free, and is never counted."""
        best = (0, 0, 0)
        for row, mask in enumerate(self._taken):
            start = begin
            for column in range(begin, end + 2):
                if column > end or mask >> column & 1:
                    best = max(best, (column - start, -row, -start))
                    start = column + 1
        length, row, start = best[0], -best[1], -best[2]
        if length:
            for column in range(start, start + length):
                self._taken[row] |= 1 << column
            self._bars.append(self._bar(item, row, start, start + length - 1))

    def _rest(self, begin: int, end: int, item: CalendarItem) -> list[Bar]:
        """Stretches of an item wherever there is room for it, each as long as it can be; returns them."""
        found: list[Bar] = []
        column = begin
        while column <= end:
            row = self._free_row(1 << column, ((1 << (end - column + 1)) - 1) << column)
            if row < 0:
                column += 1
                continue
            start = column
            while column <= end and self._take(row, column):
                column += 1
            found.append(self._bar(item, row, start, column - 1))
        self._bars += found
        return found

    def _take(self, row: int, column: int) -> bool:
        if self._taken[row] >> column & 1:
            return False
        self._taken[row] |= 1 << column
        return True

    def _bar(self, item: CalendarItem, row: int, begin: int, end: int) -> Bar:
        start = self._first
        first, last, best = item[1:4]
        best -= start
        starts, ends = first == start + begin, last == start + end
        return Bar(item, row, begin, end, starts, ends, start + begin, best if begin <= best <= end else -1)
