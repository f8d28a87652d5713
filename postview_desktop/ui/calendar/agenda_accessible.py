"""The agenda for a screen reader: a list of the days in sight, each a list of its things, all read live.

A day and a thing are the same interface for as long as the agenda lives, wherever they are scrolled to.
"""

# Qt takes a null interface for "there is none"; its type stubs do not say so.
# pyright: reportIncompatibleMethodOverride=false

from __future__ import annotations

from collections.abc import Hashable, Sequence
from datetime import date
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QRect
from PySide6.QtGui import QAccessible, QAccessibleInterface

from postview_desktop.ui.calendar import reading
from postview_desktop.ui.calendar.agenda_months import Key, Place, key_of
from postview_desktop.ui.calendar.agenda_rows import Row, What
from postview_desktop.ui.calendar.reading import Part, Root
from postview_desktop.wording.translate import translate

if TYPE_CHECKING:
    from postview_desktop.ui.calendar.agenda_view import AgendaView

focus_moved, told = reading.focus_moved, reading.told


def attach(agenda: AgendaView) -> None:
    """Let screen readers find this agenda. Once for each."""
    reading.attach(agenda, lambda: AgendaInterface(agenda))


class ItemInterface(Part):
    """One thing of one day."""

    def __init__(self, agenda: AgendaView, day: DayInterface, key: Key) -> None:
        super().__init__(agenda)
        self._agenda = agenda
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

    def words(self, kind: QAccessible.Text) -> str:
        row = self.row()
        if row is None or row.item is None or kind != QAccessible.Text.Name:
            return ""
        name = self._agenda.item_name(row.item, self._day.day())
        return translate("Calendar", "Open now: {thing}").format(thing=name) if row.open_now else name

    def spot(self) -> QRect:
        """Where it is painted, empty out of sight."""
        row = self.row()
        return QRect() if row is None or row.item is None else self._agenda.item_rect(row.item, self._day.day())

    def rect(self) -> QRect:
        return self.on_screen(self.spot()) if self.alive() else QRect()

    def state(self) -> QAccessible.State:
        chosen = self.alive() and self._agenda.place() == Place(self._day.ordinal, self._key)
        return self.choice_state(chosen=chosen, seen=not self.spot().isEmpty())

    def press(self) -> None:
        row = self.row()
        if row is not None:
            self._agenda.item_opened.emit(row.item)

    def choose(self) -> None:
        row = self.row()
        if row is not None:
            self._agenda.choose_day(self._day.day())
            self._agenda.choose_item(row.item)
            self._agenda.setFocus()


class DayInterface(Part):
    """One listed day."""

    def __init__(self, agenda: AgendaView, table: AgendaInterface, ordinal: int) -> None:
        super().__init__(agenda)
        self._agenda = agenda
        self._table = table
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

    def keys(self) -> Sequence[Hashable]:
        return list(dict.fromkeys(key_of(row.item) for row in self.rows() if row.item is not None))

    def made(self, key: Hashable) -> Part:
        return ItemInterface(self._agenda, self, cast("Key", key))

    def role(self) -> QAccessible.Role:
        return QAccessible.Role.ListItem

    def words(self, kind: QAccessible.Text) -> str:
        return self._agenda.day_name(self.day()) if kind == QAccessible.Text.Name else ""

    def spot(self) -> QRect:
        """From its heading to its last thing, as far as it is in sight."""
        rect = QRect()
        if self.alive():
            rect = self._agenda.day_rect(self.day())
            for row in self.rows():
                if row.item is not None:
                    rect = rect.united(self._agenda.item_rect(row.item, self.day()))
        return rect

    def rect(self) -> QRect:
        return self.on_screen(self.spot()) if self.alive() else QRect()

    def state(self) -> QAccessible.State:
        chosen = self.alive() and self._agenda.place() == Place(self.ordinal)
        return self.choice_state(chosen=chosen, seen=not self.spot().isEmpty())

    def press(self) -> None:
        if self.alive():
            self._agenda.choose_day(self.day())
            self._agenda.day_opened.emit(self.day())

    def choose(self) -> None:
        if self.alive():
            self._agenda.choose_day(self.day())
            self._agenda.setFocus()


class AgendaInterface(Root):
    """The agenda: the days in sight."""

    def __init__(self, agenda: AgendaView) -> None:
        super().__init__(agenda)
        self._agenda = agenda

    def keys(self) -> Sequence[Hashable]:
        seen = (line.row.ordinal for line in self._agenda.lines() if line.row.what in (What.DAY, What.ITEM))
        return list(dict.fromkeys(seen))

    def made(self, key: Hashable) -> Part:
        assert isinstance(key, int)
        return DayInterface(self._agenda, self, key)

    def chosen(self) -> Part | None:
        place = self._agenda.place()
        day = self.part(place.ordinal)
        if place.key is not None:
            item = day.part(place.key)
            if item.isValid():
                return item
        return day if day.isValid() else None

    def role(self) -> QAccessible.Role:
        return QAccessible.Role.List

    def help_words(self) -> str:
        return translate("Calendar", "Up and Down go from line to line, Left and Right from day to day, Enter opens.")
