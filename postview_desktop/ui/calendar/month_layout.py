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
    row is left to "+3 more". The other days of the windows take what is left and are left out of a day that is full. A
    window keeps one row through a week wherever a row is free for it; another one begins only where it has no choice.
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
    """Places the items of one week. `taken` holds, for each row, a bit for each day; `wanted` those that a window would
    like to have, which what is due on one day leaves alone where it can.
    """

    def __init__(self, spans: list[tuple[int, int, CalendarItem]], first: int, rows: int) -> None:
        self._spans = spans
        self._first = first
        self._taken = [0] * rows
        self._wanted = [0] * rows
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
            for day in self._spread(-1, _days(begin, end), item):
                hidden[day] -= 1
        full = self._full()
        windows: list[tuple[int, int, int, int, CalendarItem]] = []
        for column, begin, end, item in due:
            if full == ALL_DAYS:  # nothing more is seen of this week, and all that happens in it was counted
                break
            row = -1
            if column >= 0 and not full >> column & 1:
                window = _days(begin, end)
                row = self._free_row(1 << column, window)
                self._taken[row] |= 1 << column
                hidden[column] -= 1
                full = self._full()
                if begin == end:
                    self._bars.append(self._bar(item, row, begin, end))
                    continue
                self._wanted[row] |= window
            if (begin < end or column < 0) and (row >= 0 or _days(begin, end) & ~full):
                windows.append((row, column, begin, end, item))
        for begin, end, item in goals:
            self._goal(begin, end, item)
        if windows:
            self._place(windows)
        return Week(self._first, tuple(self._bars), tuple(self._hidden))

    def _full(self) -> int:
        """The days in which every row is taken."""
        full = ALL_DAYS
        for mask in self._taken:
            full &= mask
        return full

    def _free_row(self, day: int, window: int) -> int:
        """The first row that is free through the whole window and wanted by no other, else one free on the day."""
        found = unwanted = -1
        for row, mask in enumerate(self._taken):
            if mask & day:
                continue
            wanted = self._wanted[row]
            if not (mask | wanted) & window:
                return row
            if unwanted < 0 and not wanted & day:
                unwanted = row
            if found < 0:
                found = row
        return unwanted if unwanted >= 0 else found

    def _place(self, windows: list[tuple[int, int, int, int, CalendarItem]]) -> None:
        """First those that keep one row through the week, each of which may make room for another; then the others."""
        waiting, before = windows, 0
        while len(waiting) != before:
            before = len(waiting)
            waiting = [one for one in waiting if not self._whole(*one)]
        for row, column, begin, end, item in waiting:
            if self._whole(row, column, begin, end, item):  # the ones before may have filled its other days
                continue
            if row >= 0:
                self._taken[row] &= ~(1 << column)  # its best day, which it takes again
            self._spread(row, _days(begin, end), item)

    def _whole(self, row: int, column: int, begin: int, end: int, item: CalendarItem) -> bool:
        """Place a window in one row that is free on all of its days but those that are full: its own where it can be,
        else one to which its best day moves as well. False where there is no such row."""
        taken = self._taken
        if row >= 0:
            taken[row] &= ~(1 << column)
        days = _days(begin, end)
        room = days & ~self._full()
        found = row if row >= 0 and not taken[row] & room else -1
        if found < 0:
            found = next((number for number, mask in enumerate(taken) if not mask & room), -1)
        if room and found < 0:
            if row >= 0:
                taken[row] |= 1 << column
            return False
        self._spread(found, room, item)
        return True

    def _spread(self, row: int, days: int, item: CalendarItem) -> list[int]:
        """Stretches of an item wherever there is room on `days` (a bit for each), in as few rows as can be.

        It begins in `row`; with -1 in the one that has most room. Returns the columns in which it stands.
        """
        found: list[int] = []
        taken = self._taken
        while days:
            if row < 0:
                row = max(range(len(taken)), key=lambda one: ((days & ~taken[one]).bit_count(), -one), default=-1)
            free = days & ~taken[row] if row >= 0 else 0
            if not free:
                break
            taken[row] |= free
            days &= ~free
            column = 0
            while free >> column:
                start = column
                while free >> column & 1:
                    found.append(column)
                    column += 1
                if column > start:
                    self._bars.append(self._bar(item, row, start, column - 1))
                column += 1
            row = -1
        return found

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

    def _bar(self, item: CalendarItem, row: int, begin: int, end: int) -> Bar:
        start = self._first
        first, last, best = item[1:4]
        best -= start
        starts, ends = first == start + begin, last == start + end
        return Bar(item, row, begin, end, starts, ends, start + begin, best if begin <= best <= end else -1)


def _days(begin: int, end: int) -> int:
    """A bit for each column from the first to the last."""
    return ((1 << (end - begin + 1)) - 1) << begin
