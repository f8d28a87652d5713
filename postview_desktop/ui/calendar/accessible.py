"""The month grid for a screen reader: a table of days, each day with its items, all read live from the grid.

Qt asks for interfaces by address, so every one that was handed out is kept until the grid is gone, then taken from
Qt's own store as well; a day that shows another month is the same interface with another name.
"""

# Qt takes a null interface for "there is none"; its type stubs do not say so.
# pyright: reportIncompatibleMethodOverride=false

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QObject, QPoint, QRect, QTimer
from PySide6.QtGui import (
    QAccessible,
    QAccessibleActionInterface,
    QAccessibleAnnouncementEvent,
    QAccessibleEvent,
    QAccessibleInterface,
    QWindow,
)
from shiboken6 import VoidPtr

from postview_desktop.services.calendar import CalendarItem
from postview_desktop.wording.translate import translate

if TYPE_CHECKING:
    from postview_desktop.ui.calendar.month_view import MonthView
    from postview_desktop.ui.calendar.week_view import WeekView

    DayTable = MonthView | WeekView
    """What shows days in rows of seven, with items on them."""

_interfaces: dict[int, GridInterface] = {}
"""By the address of the grid: what Qt holds must not be collected."""
_grids: dict[int, DayTable] = {}
_makers: dict[int, Callable[[DayTable], GridInterface]] = {}
_installed: list[object] = []


def attach(grid: DayTable, make: Callable[[DayTable], GridInterface] | None = None) -> None:
    """Let screen readers find this grid. Once for each grid; `make` makes its interface where it has one of its own."""
    if not _installed:
        _installed.append(_interface_for)
        QAccessible.installFactory(_interface_for)
    number = id(grid)
    _grids[number] = grid
    _makers[number] = make or GridInterface
    grid.destroyed.connect(lambda: _forget(number))


def focus_moved(grid: DayTable) -> None:
    """Announce the day or the item that is chosen now."""
    if not QAccessible.isActive() or not grid.hasFocus():
        return
    interface = QAccessible.queryAccessibleInterface(grid)
    if not isinstance(interface, GridInterface):
        return
    target = interface.focusChild() or interface
    QAccessible.updateAccessibility(QAccessibleEvent(target, QAccessible.Event.Focus))


def told(grid: DayTable) -> None:
    """The items changed."""
    if QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleEvent(grid, QAccessible.Event.NameChanged))


def announce(grid: DayTable, text: str) -> None:
    """Say something that is chosen but is no cell and no item, such as a free hour."""
    if QAccessible.isActive() and grid.hasFocus():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(grid, text))


def _interface_for(_class_name: str, watched: QObject) -> QAccessibleInterface | None:
    number = id(watched)
    if number not in _grids or _grids[number] is not watched:
        return None
    if number not in _interfaces:
        _interfaces[number] = _makers[number](_grids[number])
    return _interfaces[number]


def _forget(number: int) -> None:
    _grids.pop(number, None)
    _makers.pop(number, None)
    interface = _interfaces.pop(number, None)
    if interface is not None:
        interface.release()


class _Press(QAccessibleActionInterface):
    """One action, done when Qt's own call is over: what it opens may take the grid away."""

    def __init__(self, part: _Part) -> None:
        super().__init__()
        self._part = part

    def actionNames(self) -> list[str]:
        return list(self._part.deeds())

    def localizedActionName(self, name: str) -> str:
        return self._part.deed_name(name) or super().localizedActionName(name)

    def doAction(self, name: str) -> None:
        deed = self._part.deeds().get(name)
        if deed is not None:
            QTimer.singleShot(0, deed)

    def keyBindingsForAction(self, name: str) -> list[str]:
        return []


class _Part(QAccessibleInterface):
    """What the three kinds of interface share."""

    def __init__(self, grid: DayTable) -> None:
        super().__init__()
        self._grid = grid
        self._parts: list[_Part] = []
        self._action = _Press(self)

    def alive(self) -> bool:
        return shiboken6.isValid(self._grid)

    def isValid(self) -> bool:
        return self.alive()

    def object(self) -> QObject | None:
        return None

    def window(self) -> QWindow | None:
        return self._grid.window().windowHandle() if self.alive() else None

    def setText(self, kind: QAccessible.Text, text: str) -> None:
        """Nothing here is typed."""

    def parts(self) -> Sequence[_Part]:
        """Those that are there now; the list behind it only grows, for Qt may hold any of it."""
        return self._parts[: self.childCount()]

    def child(self, index: int) -> QAccessibleInterface | None:
        parts = self.parts()
        return parts[index] if 0 <= index < len(parts) else None

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        return next((number for number, part in enumerate(self.parts()) if part == child), -1)

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:
        return next((part for part in self.parts() if part.rect().contains(x, y)), None)

    def press(self) -> None:
        """What the screen reader's "press" does."""

    def deeds(self) -> dict[str, Callable[[], None]]:
        """What can be done with it, by the name of the action."""
        return {QAccessibleActionInterface.pressAction(): self.press}

    def deed_name(self, name: str) -> str:
        """How an action of its own is called, "" for one that Qt has a name for."""
        return ""

    def interface_cast(self, kind: QAccessible.InterfaceType) -> VoidPtr:
        if kind == QAccessible.InterfaceType.ActionInterface:
            return VoidPtr(self._action)  # pyright: ignore[reportArgumentType] - the address of the object
        return VoidPtr(0)

    def release(self) -> None:
        """Take this and all below it from Qt's store: the grid is gone, and Qt never asks by itself."""
        for part in self._parts:
            part.release()
        self._parts.clear()

    def _on_screen(self, rect: QRect) -> QRect:
        return QRect(self._grid.mapToGlobal(QPoint(0, 0)) + rect.topLeft(), rect.size())


class ItemInterface(_Part):
    """One item of one day, by its place in the day's order."""

    def __init__(self, grid: DayTable, day: DayInterface, place: int) -> None:
        super().__init__(grid)
        self._day = day
        self._place = place

    def item(self) -> CalendarItem | None:
        if not self.alive():
            return None
        items = self._day.items()
        return items[self._place] if self._place < len(items) else None

    def isValid(self) -> bool:
        return self.item() is not None

    def parent(self) -> QAccessibleInterface | None:
        return self._day

    def childCount(self) -> int:
        return 0

    def role(self) -> QAccessible.Role:
        return QAccessible.Role.ListItem

    def text(self, kind: QAccessible.Text) -> str:
        item = self.item()
        if item is None:
            return ""
        if kind == QAccessible.Text.Name:
            return self._grid.item_name(item, self._day.day())
        if kind == QAccessible.Text.Description:
            return self._grid.tip(item).partition("\n")[2]
        return ""

    def rect(self) -> QRect:
        item, day = self.item(), self._day.day()
        if item is None or day is None:
            return QRect()
        rect = self._grid.item_rect(item, day) & self._grid.day_rect(day)
        return self._on_screen(rect if not rect.isEmpty() else self._grid.more_rect(day))

    def state(self) -> QAccessible.State:
        state = QAccessible.State()
        item, day = self.item(), self._day.day()
        state.focusable = True
        state.selectable = True
        if item is not None and day == self._grid.day and self._grid.item() == item:
            state.selected = True
            state.focused = self._grid.hasFocus()
        return state

    def press(self) -> None:
        item = self.item()
        if item is not None:
            self._grid.item_opened.emit(item)


class DayInterface(_Part):
    """One day, by its number in the month shown."""

    def __init__(self, grid: DayTable, table: GridInterface, number: int) -> None:
        super().__init__(grid)
        self._table = table
        self._number = number

    def day(self) -> date | None:
        """None where the month shown has fewer weeks."""
        if not self.alive() or self._number >= self._grid.scene().weeks * 7:
            return None
        return date.fromordinal(self._grid.scene().first + self._number)

    def items(self) -> list[CalendarItem]:
        day = self.day()
        return self._grid.items_on(day) if day is not None else []

    def isValid(self) -> bool:
        return self.day() is not None

    def parent(self) -> QAccessibleInterface | None:
        return self._table

    def childCount(self) -> int:
        count = len(self.items())
        while len(self._parts) < count:
            self._parts.append(self.made_item(len(self._parts)))
        return count

    def made_item(self, place: int) -> ItemInterface:
        """The interface of the item at a place of the day's order."""
        return ItemInterface(self._grid, self, place)

    def item_part(self, item: CalendarItem) -> QAccessibleInterface | None:
        items = self.items()
        return self.child(items.index(item)) if item in items else None

    def role(self) -> QAccessible.Role:
        return QAccessible.Role.Cell

    def text(self, kind: QAccessible.Text) -> str:
        if kind == QAccessible.Text.Name and self.day() is not None:
            return self._grid.day_name(self._number)
        return ""

    def rect(self) -> QRect:
        day = self.day()
        return self._on_screen(self._grid.day_rect(day)) if day is not None else QRect()

    def state(self) -> QAccessible.State:
        state = QAccessible.State()
        state.focusable = True
        state.selectable = True
        if self.day() == self._grid.day:
            state.selected = True
            state.focused = self._grid.hasFocus() and self._grid.item() is None
        return state

    def press(self) -> None:
        day = self.day()
        if day is not None:
            self._grid.choose_day(day)
            self._grid.day_opened.emit(day)


class GridInterface(_Part):
    """The month."""

    def __init__(self, grid: DayTable) -> None:
        super().__init__(grid)
        self._parts = [self.made_day(number) for number in range(42)]

    def made_day(self, number: int) -> DayInterface:
        """The interface of the day with that number."""
        return DayInterface(self._grid, self, number)

    def help_words(self) -> str:
        """The keys, in a sentence."""
        return translate("Calendar", "Arrow keys move by day, Page Up and Page Down by month, Enter opens.")

    def object(self) -> QObject | None:
        return self._grid if self.alive() else None

    def parent(self) -> QAccessibleInterface | None:
        above = self._grid.parentWidget() if self.alive() else None
        return QAccessible.queryAccessibleInterface(above) if above is not None else None

    def childCount(self) -> int:
        return self._grid.scene().weeks * 7 if self.alive() else 0

    def focusChild(self) -> QAccessibleInterface | None:
        if not self.alive():
            return None
        day = self.child(self._grid.day_number(self._grid.day))
        item = self._grid.item()
        if isinstance(day, DayInterface) and item is not None:
            return day.item_part(item) or day
        return day

    def role(self) -> QAccessible.Role:
        return QAccessible.Role.Table

    def text(self, kind: QAccessible.Text) -> str:
        if not self.alive():
            return ""
        if kind == QAccessible.Text.Name:
            return self._grid.accessibleName()
        if kind == QAccessible.Text.Description:
            return self._grid.accessibleDescription()
        if kind == QAccessible.Text.Help:
            return self.help_words()
        return ""

    def rect(self) -> QRect:
        return self._on_screen(self._grid.rect()) if self.alive() else QRect()

    def state(self) -> QAccessible.State:
        state = QAccessible.State()
        if not self.alive():
            state.invalid = True
            return state
        state.focusable = True
        state.focused = self._grid.hasFocus()
        state.invisible = not self._grid.isVisible()
        return state

    def press(self) -> None:
        self._grid.setFocus()
