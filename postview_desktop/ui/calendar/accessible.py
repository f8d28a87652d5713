"""The month grid for a screen reader: a list of days, each day a list of its items, all read live from the grid.

It is no table to a reader, for PySide6 has no table interface: Orca takes a table without rows and columns for mere
layout and does not name it, and says of a cell what is in it instead of what it is called.
"""

# Qt takes a null interface for "there is none"; its type stubs do not say so.
# pyright: reportIncompatibleMethodOverride=false

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Hashable, Sequence
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QRect
from PySide6.QtGui import QAccessible, QAccessibleInterface

from postview_desktop.services.calendar import CalendarItem
from postview_desktop.ui.calendar import reading
from postview_desktop.ui.calendar.reading import Part, Root
from postview_desktop.wording.translate import translate

if TYPE_CHECKING:
    from postview_desktop.ui.calendar.month_view import MonthView
    from postview_desktop.ui.calendar.week_view import WeekView

    DayTable = MonthView | WeekView
    """What shows days in rows of seven, with items on them."""

focus_moved, told, announce = reading.focus_moved, reading.told, reading.announce


class ItemKey(NamedTuple):
    """What makes an item of a day the same one when the data was asked anew; `same` counts those that are alike."""

    kind: str
    interview_id: int
    letter_id: int
    step: str
    done: bool
    best_ordinal: int
    same: int


def attach(grid: DayTable, make: Callable[[DayTable], GridInterface] | None = None) -> None:
    """Let screen readers find this grid. Once for each grid; `make` makes its interface where it has one of its own."""
    reading.attach(grid, lambda: (make or GridInterface)(grid))


def keys_of(items: Sequence[CalendarItem]) -> list[ItemKey]:
    """The key of each, all different."""
    seen: Counter[tuple[object, ...]] = Counter()
    keys: list[ItemKey] = []
    for item in items:
        same = (item.kind, item.interview_id, item.letter_id, item.step, item.done, item.best_ordinal)
        keys.append(ItemKey(*same, seen[same]))
        seen[same] += 1
    return keys


class ItemInterface(Part):
    """One item of one day."""

    def __init__(self, grid: DayTable, day: DayInterface, key: ItemKey) -> None:
        super().__init__(grid)
        self._grid = grid
        self._day = day
        self._key = key

    def item(self) -> CalendarItem | None:
        if not self.alive():
            return None
        items = self._day.items()
        return next((item for item, key in zip(items, keys_of(items), strict=True) if key == self._key), None)

    def isValid(self) -> bool:
        return self.item() is not None

    def parent(self) -> QAccessibleInterface | None:
        return self._day

    def role(self) -> QAccessible.Role:
        return QAccessible.Role.ListItem

    def words(self, kind: QAccessible.Text) -> str:
        item = self.item()
        if item is None:
            return ""
        if kind == QAccessible.Text.Name:
            return self._grid.item_name(item, self._day.day)
        if kind == QAccessible.Text.Description:
            return self._grid.tip(item).partition("\n")[2]
        return ""

    def spot(self) -> QRect:
        """Where it is painted on its day, else the "+3 more" that stands for it; empty where neither is seen."""
        item, day = self.item(), self._day.day
        if item is None:
            return QRect()
        rect = self._grid.item_rect(item, day) & self._grid.day_rect(day)
        return rect if not rect.isEmpty() else self._grid.more_rect(day)

    def rect(self) -> QRect:
        """Where it is; what has no place of its own has that of its day."""
        spot = self.spot()
        return self.on_screen(spot) if not spot.isEmpty() else self._day.rect()

    def state(self) -> QAccessible.State:
        item = self.item()
        chosen = item is not None and self._day.day == self._grid.day and self._grid.item() == item
        return self.choice_state(chosen=chosen, seen=not self.spot().isEmpty())

    def press(self) -> None:
        item = self.item()
        if item is not None:
            self._grid.item_opened.emit(item)

    def choose(self) -> None:
        item = self.item()
        if item is not None:
            self._grid.choose_day(self._day.day)
            self._grid.choose_item(item)
            self._grid.setFocus()


class DayInterface(Part):
    """One day, while the month or week that is shown has it."""

    def __init__(self, grid: DayTable, table: GridInterface, ordinal: int) -> None:
        super().__init__(grid)
        self._grid = grid
        self._table = table
        self.day = date.fromordinal(ordinal)

    def number(self) -> int:
        """Its number in what is shown, -1 where it is not."""
        return self._grid.day_number(self.day) if self.alive() else -1

    def items(self) -> list[CalendarItem]:
        return self._grid.items_on(self.day) if self.isValid() else []

    def isValid(self) -> bool:
        return self.number() >= 0

    def parent(self) -> QAccessibleInterface | None:
        return self._table

    def keys(self) -> Sequence[Hashable]:
        return keys_of(self.items())

    def made(self, key: Hashable) -> Part:
        assert isinstance(key, ItemKey)
        return self.made_item(key)

    def made_item(self, key: ItemKey) -> ItemInterface:
        """The interface of one of its items."""
        return ItemInterface(self._grid, self, key)

    def item_part(self, item: CalendarItem) -> Part | None:
        items = self.items()
        return self.part(keys_of(items)[items.index(item)]) if item in items else None

    def role(self) -> QAccessible.Role:
        return QAccessible.Role.ListItem

    def words(self, kind: QAccessible.Text) -> str:
        return self._grid.day_name(self.number()) if kind == QAccessible.Text.Name else ""

    def rect(self) -> QRect:
        return self.on_screen(self._grid.day_rect(self.day)) if self.isValid() else QRect()

    def state(self) -> QAccessible.State:
        return self.choice_state(
            chosen=self.alive() and self.day == self._grid.day and self._grid.item() is None, seen=self.isValid()
        )

    def press(self) -> None:
        if self.isValid():
            self._grid.choose_day(self.day)
            self._grid.day_opened.emit(self.day)

    def choose(self) -> None:
        if self.isValid():
            self._grid.choose_day(self.day)
            self._grid.setFocus()


class GridInterface(Root):
    """The month."""

    def __init__(self, grid: DayTable) -> None:
        super().__init__(grid)
        self._grid = grid

    def keys(self) -> Sequence[Hashable]:
        scene = self._grid.scene()
        return range(scene.first, scene.first + scene.weeks * 7)

    def made(self, key: Hashable) -> Part:
        assert isinstance(key, int)
        return self.made_day(key)

    def made_day(self, ordinal: int) -> DayInterface:
        """The interface of one day."""
        return DayInterface(self._grid, self, ordinal)

    def help_words(self) -> str:
        return translate("Calendar", "Arrow keys move by day, Page Up and Page Down by month, Enter opens.")

    def chosen(self) -> Part | None:
        day = self.part(self._grid.day.toordinal())
        if not isinstance(day, DayInterface) or not day.isValid():
            return None
        item = self._grid.item()
        return day if item is None else day.item_part(item) or day

    def role(self) -> QAccessible.Role:
        return QAccessible.Role.List
