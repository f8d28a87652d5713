"""The agenda for a screen reader: a list of the days in sight, each a list of its things, all read live.

A day and a thing are the same interface for as long as the agenda lives, wherever they are scrolled to: what a reader
holds on to never becomes another thing. Qt asks for interfaces by address, so all that were handed out are kept.
"""

# Qt takes a null interface for "there is none"; its type stubs do not say so.
# pyright: reportIncompatibleMethodOverride=false

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QObject, QPoint, QRect, QTimer
from PySide6.QtGui import QAccessible, QAccessibleActionInterface, QAccessibleEvent, QAccessibleInterface, QWindow
from shiboken6 import VoidPtr

from postview_desktop.ui.calendar.agenda_list import Key, Place, key_of
from postview_desktop.ui.calendar.agenda_rows import Row, What
from postview_desktop.wording.translate import translate

if TYPE_CHECKING:
    from postview_desktop.ui.calendar.agenda_view import AgendaView

_interfaces: dict[int, AgendaInterface] = {}
"""By the address of the agenda: what Qt holds must not be collected."""
_agendas: dict[int, AgendaView] = {}
_installed: list[object] = []


def attach(agenda: AgendaView) -> None:
    """Let screen readers find this agenda. Once for each."""
    if not _installed:
        _installed.append(_interface_for)
        QAccessible.installFactory(_interface_for)
    number = id(agenda)
    _agendas[number] = agenda
    agenda.destroyed.connect(lambda: _forget(number))


def focus_moved(agenda: AgendaView) -> None:
    """Announce the day or the thing that is chosen now."""
    if not QAccessible.isActive() or not agenda.hasFocus():
        return
    interface = QAccessible.queryAccessibleInterface(agenda)
    if not isinstance(interface, AgendaInterface):
        return
    target = interface.focusChild() or interface
    QAccessible.updateAccessibility(QAccessibleEvent(target, QAccessible.Event.Focus))


def told(agenda: AgendaView) -> None:
    """The things changed."""
    if QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleEvent(agenda, QAccessible.Event.NameChanged))


def _interface_for(_class_name: str, watched: QObject) -> QAccessibleInterface | None:
    number = id(watched)
    if number not in _agendas or _agendas[number] is not watched:
        return None
    if number not in _interfaces:
        _interfaces[number] = AgendaInterface(_agendas[number])
    return _interfaces[number]


def _forget(number: int) -> None:
    _agendas.pop(number, None)
    interface = _interfaces.pop(number, None)
    if interface is not None:
        interface.release()


class _Press(QAccessibleActionInterface):
    """One action, done when Qt's own call is over: what it opens may take the agenda away."""

    def __init__(self, part: _Part) -> None:
        super().__init__()
        self._part = part

    def actionNames(self) -> list[str]:
        return [QAccessibleActionInterface.pressAction()]

    def doAction(self, name: str) -> None:
        if name == QAccessibleActionInterface.pressAction():
            QTimer.singleShot(0, self._part.press)

    def keyBindingsForAction(self, name: str) -> list[str]:
        return []


class _Part(QAccessibleInterface):
    """What the three kinds of interface share."""

    def __init__(self, agenda: AgendaView) -> None:
        super().__init__()
        self._agenda = agenda
        self._action = _Press(self)

    def alive(self) -> bool:
        return shiboken6.isValid(self._agenda)

    def isValid(self) -> bool:
        return self.alive()

    def object(self) -> QObject | None:
        return None

    def window(self) -> QWindow | None:
        return self._agenda.window().windowHandle() if self.alive() else None

    def setText(self, kind: QAccessible.Text, text: str) -> None:
        """Nothing here is typed."""

    def parts(self) -> Sequence[_Part]:
        """Those that are there now."""
        return []

    def childCount(self) -> int:
        return len(self.parts())

    def child(self, index: int) -> QAccessibleInterface | None:
        parts = self.parts()
        return parts[index] if 0 <= index < len(parts) else None

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        return next((number for number, part in enumerate(self.parts()) if part == child), -1)

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:
        return next((part for part in self.parts() if part.rect().contains(x, y)), None)

    def press(self) -> None:
        """What the screen reader's "press" does."""

    def interface_cast(self, kind: QAccessible.InterfaceType) -> VoidPtr:
        if kind == QAccessible.InterfaceType.ActionInterface:
            return VoidPtr(self._action)  # pyright: ignore[reportArgumentType] - the address of the object
        return VoidPtr(0)

    def release(self) -> None:
        """Let go of all below: the agenda is gone, and Qt never asks by itself."""

    def _on_screen(self, rect: QRect) -> QRect:
        if rect.isEmpty():
            return QRect()
        return QRect(self._agenda.mapToGlobal(QPoint(0, 0)) + rect.topLeft(), rect.size())


class ItemInterface(_Part):
    """One thing of one day."""

    def __init__(self, agenda: AgendaView, day: DayInterface, key: Key) -> None:
        super().__init__(agenda)
        self._day = day
        self._key = key

    def row(self) -> Row | None:
        if not self.alive():
            return None
        return next((row for row in self._day.rows() if row.item is not None and key_of(row.item) == self._key), None)

    def isValid(self) -> bool:
        return self.row() is not None

    def parent(self) -> QAccessibleInterface | None:
        return self._day

    def role(self) -> QAccessible.Role:
        return QAccessible.Role.ListItem

    def text(self, kind: QAccessible.Text) -> str:
        row = self.row()
        if row is None or row.item is None or kind != QAccessible.Text.Name:
            return ""
        name = self._agenda.item_name(row.item, self._day.day())
        return translate("Calendar", "Open now: {thing}").format(thing=name) if row.open_now else name

    def rect(self) -> QRect:
        row = self.row()
        if row is None or row.item is None:
            return QRect()
        return self._on_screen(self._agenda.item_rect(row.item, self._day.day()))

    def state(self) -> QAccessible.State:
        state = QAccessible.State()
        state.focusable = True
        state.selectable = True
        if not self.alive():
            state.invalid = True
            return state
        if self._agenda.place() == Place(self._day.ordinal, self._key):
            state.selected = True
            state.focused = self._agenda.hasFocus()
        return state

    def press(self) -> None:
        row = self.row()
        if row is not None:
            self._agenda.item_opened.emit(row.item)


class DayInterface(_Part):
    """One listed day."""

    def __init__(self, agenda: AgendaView, table: AgendaInterface, ordinal: int) -> None:
        super().__init__(agenda)
        self._table = table
        self._items: dict[Key, ItemInterface] = {}
        self.ordinal = ordinal

    def day(self) -> date:
        return date.fromordinal(self.ordinal)

    def rows(self) -> list[Row]:
        """The heading and the things; empty where the day is not listed any more."""
        return self._agenda.rows_on(self.day()) if self.alive() else []

    def isValid(self) -> bool:
        return bool(self.rows())

    def parent(self) -> QAccessibleInterface | None:
        return self._table

    def parts(self) -> Sequence[_Part]:
        return [self.item_part(key_of(row.item)) for row in self.rows() if row.item is not None]

    def item_part(self, key: Key) -> ItemInterface:
        """The interface of one thing, the same each time."""
        if key not in self._items:
            self._items[key] = ItemInterface(self._agenda, self, key)
        return self._items[key]

    def release(self) -> None:
        self._items.clear()

    def role(self) -> QAccessible.Role:
        return QAccessible.Role.ListItem

    def text(self, kind: QAccessible.Text) -> str:
        return self._agenda.day_name(self.day()) if kind == QAccessible.Text.Name and self.alive() else ""

    def rect(self) -> QRect:
        """From its heading to its last thing, as far as it is in sight."""
        rect = QRect()
        if not self.alive():
            return rect
        rect = self._agenda.day_rect(self.day())
        for row in self.rows():
            if row.item is not None:
                rect = rect.united(self._agenda.item_rect(row.item, self.day()))
        return self._on_screen(rect)

    def state(self) -> QAccessible.State:
        state = QAccessible.State()
        state.focusable = True
        state.selectable = True
        if not self.alive():
            state.invalid = True
            return state
        if self._agenda.place() == Place(self.ordinal):
            state.selected = True
            state.focused = self._agenda.hasFocus()
        return state

    def press(self) -> None:
        if self.alive():
            self._agenda.choose_day(self.day())
            self._agenda.day_opened.emit(self.day())


class AgendaInterface(_Part):
    """The agenda: the days in sight."""

    def __init__(self, agenda: AgendaView) -> None:
        super().__init__(agenda)
        self._days: dict[int, DayInterface] = {}

    def object(self) -> QObject | None:
        return self._agenda if self.alive() else None

    def parent(self) -> QAccessibleInterface | None:
        above = self._agenda.parentWidget() if self.alive() else None
        return QAccessible.queryAccessibleInterface(above) if above is not None else None

    def parts(self) -> Sequence[_Part]:
        if not self.alive():
            return []
        seen = (line.row.ordinal for line in self._agenda.lines() if line.row.what in (What.DAY, What.ITEM))
        return [self.day_part(ordinal) for ordinal in dict.fromkeys(seen)]

    def day_part(self, ordinal: int) -> DayInterface:
        """The interface of one day, the same each time."""
        if ordinal not in self._days:
            self._days[ordinal] = DayInterface(self._agenda, self, ordinal)
        return self._days[ordinal]

    def release(self) -> None:
        for day in self._days.values():
            day.release()
        self._days.clear()

    def focusChild(self) -> QAccessibleInterface | None:
        if not self.alive():
            return None
        place = self._agenda.place()
        day = self.day_part(place.ordinal)
        if place.key is not None:
            item = day.item_part(place.key)
            if item.isValid():
                return item
        return day

    def role(self) -> QAccessible.Role:
        return QAccessible.Role.List

    def text(self, kind: QAccessible.Text) -> str:
        if not self.alive():
            return ""
        if kind == QAccessible.Text.Name:
            return self._agenda.accessibleName()
        if kind == QAccessible.Text.Description:
            return self._agenda.accessibleDescription()
        if kind == QAccessible.Text.Help:
            return translate(
                "Calendar", "Up and Down go from line to line, Left and Right from day to day, Enter opens."
            )
        return ""

    def rect(self) -> QRect:
        return self._on_screen(self._agenda.rect()) if self.alive() else QRect()

    def state(self) -> QAccessible.State:
        state = QAccessible.State()
        if not self.alive():
            state.invalid = True
            return state
        state.focusable = True
        state.focused = self._agenda.hasFocus()
        state.invisible = not self._agenda.isVisible()
        return state

    def press(self) -> None:
        if self.alive():
            self._agenda.setFocus()
