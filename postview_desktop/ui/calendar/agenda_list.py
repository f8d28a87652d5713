"""The agenda as an endless list: where what is in sight stands, and going from one thing to the next.

The sum of all months is a guess for the scroll bar, right for every month that was seen.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from time import perf_counter
from typing import NamedTuple

from postview_desktop.ui.calendar.agenda_months import FOCUSABLE, AgendaMonths, Place, key_in
from postview_desktop.ui.calendar.agenda_rows import (
    Row,
    What,
)

PATIENCE_S = 0.012
"""How long a picture may take to find its lines where many months turn out to be empty; it is finished after it."""
NEAR = 6000
"""Pixels below the top, and months above it, within which it is known where things are."""
NEAR_MONTHS = 2
LEADS = (What.MONTH, What.QUIET, What.FIRST)
"""What is shown with the day that stands below it."""


class Line(NamedTuple):
    """A row in sight, with its distance from the top."""

    y: int
    height: int
    row: Row


class AgendaList(AgendaMonths):
    """Rows from the first month with anything to the last. Heights and distances are in pixels."""

    unfinished = False
    """The last `lines` ran out of patience: ask again."""

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
        same = row.ordinal == place.ordinal and key_in(row) == place.key
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
                    yield Place(rows[number].ordinal, key_in(rows[number]))
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
                if row.ordinal == place.ordinal and key_in(row) == place.key:
                    return index, number
        return index, heading

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
