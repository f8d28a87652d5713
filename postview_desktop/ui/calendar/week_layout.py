"""Where each item of a week stands: side by side on the hours, in rows in the lane above. Plain numbers, no Qt.

Seconds count from the midnight of a wall day in the user's zone, days are date ordinals.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from postview_desktop.services.calendar import CalendarItem
from postview_desktop.ui.calendar.month_layout import Week, lay_out
from postview_desktop.ui.calendar.week_hours import DAY, Cut, Hours, Spell

ALL_DAY = 23 * 3600
"""From this length on (the shortest day) an interview stands in the lane above the hours."""
OPEN_LENGTH = 3600
"""An interview without an end is drawn as an hour."""
WHOLE, FIRST_HALF, SECOND_HALF = 0, 1, 2


class Piece(NamedTuple):
    """A part of an interview on one day, from second `start` to `end`.

    `starts` and `ends` say that the interview does so here, `open` that nobody knows when it ends. It takes `span` of
    the `columns` that stand side by side, from `column` on, in the whole width of the day or in one `half` of it (the
    two readings of a doubled hour). A `column` of -1: there is no room, it is one of a `More`. `late` is the second
    reading of a doubled hour.
    """

    item: CalendarItem
    ordinal: int
    start: int
    end: int
    starts: bool
    ends: bool
    open: bool
    late: bool = False
    column: int = 0
    span: int = 1
    columns: int = 1
    half: int = WHOLE

    @property
    def place(self) -> tuple[int, int, int, int]:
        """Half, column, span and columns."""
        return self.half, self.column, self.span, self.columns


class More(NamedTuple):
    """What stands beside others on one day but has no room: "+3" in the last column."""

    ordinal: int
    start: int
    end: int
    items: tuple[CalendarItem, ...]
    half: int
    column: int
    columns: int

    @property
    def place(self) -> tuple[int, int, int, int]:
        """Half, column, span and columns."""
        return self.half, self.column, 1, self.columns


def is_timed(item: CalendarItem) -> bool:
    """Whether an item stands on the hours; what is due has its day, and so has an interview of a day or more."""
    if item.kind != "interview":
        return False
    start = item.start_epoch
    return bool(start) and item.end_epoch - start < ALL_DAY


def is_open(item: CalendarItem) -> bool:
    """An interview that nobody gave an end."""
    return item.open_end or item.end_epoch <= item.start_epoch


def end_of(item: CalendarItem) -> int:
    """When an interview is drawn to end, in epoch seconds."""
    return item.start_epoch + OPEN_LENGTH if is_open(item) else item.end_epoch


def lay_out_hours(
    items: Iterable[CalendarItem], hours: Hours, least: int, most: int
) -> tuple[tuple[Piece, ...], tuple[More, ...]]:
    """What stands on the hours: no piece lower than `least` seconds of the scale, at most `most` side by side."""
    by_day: list[list[Piece]] = [[] for _ in range(hours.days)]
    for item in items:
        if is_timed(item):
            for cut in hours.cuts(item.start_epoch, end_of(item)):
                by_day[cut.ordinal - hours.first].append(_piece(item, cut, least))
    pieces: list[Piece] = []
    mores: list[More] = []
    for day in by_day:
        if day:
            placed, left = place_side_by_side(day, hours.doubled, most)
            pieces += placed
            mores += left
    return tuple(pieces), tuple(mores)


def _piece(item: CalendarItem, cut: Cut, least: int) -> Piece:
    """A piece is moved up where the day ends before it is high enough to be read."""
    end = min(DAY, max(cut.end, cut.start + least))
    start = min(cut.start, max(0, end - least))
    return Piece(item, cut.ordinal, start, end, cut.starts, cut.ends, is_open(item) and cut.ends, cut.late)


def place_side_by_side(
    pieces: Iterable[Piece], doubled: Iterable[Spell], most: int
) -> tuple[list[Piece], list[More]]:  # fmt: skip
    """The pieces of one day with their columns. Those that touch each other, directly or by others, share the width;
    each takes the columns beside it that are free. Across a doubled hour what is before the change of the clocks stands
    in the left half, what is after it in the right one."""
    placed: list[Piece] = []
    mores: list[More] = []
    spells = list(doubled)
    for group in _groups(sorted(pieces, key=lambda one: (one.start, one.late, -one.end, one.item.interview_id))):
        start, end = group[0].start, max(piece.end for piece in group)
        shared = any(
            spell.ordinal == group[0].ordinal and start < spell.end and end > spell.start for spell in spells
        )  # fmt: skip
        if not shared:
            _share(group, WHOLE, max(2, most), placed, mores)
            continue
        for half, late in ((FIRST_HALF, False), (SECOND_HALF, True)):
            _share([one for one in group if one.late == late], half, max(2, most // 2), placed, mores)
    return placed, mores


def _groups(pieces: Sequence[Piece]) -> Iterable[list[Piece]]:
    group: list[Piece] = []
    end = 0
    for piece in pieces:
        if group and piece.start >= end:
            yield group
            group = []
        group.append(piece)
        end = max(end, piece.end) if len(group) > 1 else piece.end
    if group:
        yield group


def _share(group: list[Piece], half: int, most: int, placed: list[Piece], mores: list[More]) -> None:
    ends: list[int] = []
    columns: list[int] = []
    for piece in group:
        column = next((number for number, end in enumerate(ends) if end <= piece.start), len(ends))
        if column == len(ends):
            ends.append(0)
        ends[column] = piece.end
        columns.append(column)
    count = len(ends)
    kept = count if count <= most else most - 1
    shown = min(count, most)
    hidden: list[Piece] = []
    for piece, column in zip(group, columns, strict=True):
        if column >= kept:
            hidden.append(_put(piece, -1, 1, shown, half))
            continue
        span = 1
        while column + span < count and not any(
            columns[number] == column + span and other.start < piece.end and other.end > piece.start
            for number, other in enumerate(group)
        ):
            span += 1
        # Where something is left out nothing grows into its place.
        span = min(span, kept - column)
        placed.append(_put(piece, column, span, shown, half))
    placed += hidden
    for run in _groups(hidden):
        items = tuple(piece.item for piece in run)
        end = max(piece.end for piece in run)
        mores.append(More(run[0].ordinal, run[0].start, end, items, half, kept, shown))


def _put(piece: Piece, column: int, span: int, columns: int, half: int) -> Piece:
    """The piece in its place; written out, for it is done for each one of a week."""
    begun, ended, late = piece.starts, piece.ends, piece.late
    return Piece(
        piece.item, piece.ordinal, piece.start, piece.end, begun, ended, piece.open, late, column, span, columns, half
    )  # fmt: skip


def lay_out_lane(items: Sequence[CalendarItem], first: int, rows: int) -> tuple[Week, int]:
    """The lane's bars as the month has them, in at most `rows` rows, and how many they take."""
    week = lay_out(items, first, 1, rows)[0]
    used = rows if any(week.hidden) else max((bar.row + 1 for bar in week.bars), default=0)
    return week, used
