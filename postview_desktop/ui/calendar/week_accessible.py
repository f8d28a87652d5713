"""The week for a screen reader: a list of seven days, each with its items in order, read live from the view.

The days and their focus are those of the month (`accessible`); what is the week's own are its keys, its items with
their hours and lengths, and that an item can be moved without a pointer.
"""

# Qt takes a null interface for "there is none"; its type stubs do not say so.
# pyright: reportIncompatibleMethodOverride=false

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QRect

from postview_desktop.ui.calendar import accessible
from postview_desktop.ui.calendar.accessible import DayInterface, GridInterface, ItemInterface, ItemKey
from postview_desktop.wording.translate import translate

if TYPE_CHECKING:
    from postview_desktop.ui.calendar.week_view import WeekView

MOVE = "move_to"
"""The name of the action that asks where to move an item."""


class WeekItemInterface(ItemInterface):
    """An item that can be opened, and moved while it may be."""

    def spot(self) -> QRect:
        item = self.item()
        return QRect() if item is None else cast("WeekView", self._grid).places().spot(item, self._day.day)

    def deeds(self) -> dict[str, Callable[[], None]]:
        item = self.item()
        movable = item is not None and cast("WeekView", self._grid).may_move(item)
        return super().deeds() | ({MOVE: self.move} if movable else {})

    def deed_name(self, name: str) -> str:
        return translate("Calendar", "Move to…") if name == MOVE else super().deed_name(name)

    def move(self) -> None:
        """Ask where to."""
        item = self.item()
        if item is not None:
            self._grid.move_to_requested.emit(item)


class WeekDayInterface(DayInterface):
    """One day of the week."""

    def made_item(self, key: ItemKey) -> ItemInterface:
        return WeekItemInterface(self._grid, self, key)


class WeekInterface(GridInterface):
    """The week."""

    def made_day(self, ordinal: int) -> DayInterface:
        return WeekDayInterface(self._grid, self, ordinal)

    def help_words(self) -> str:
        return translate(
            "Calendar",
            "Left and Right move by day, Up and Down through what is on it, Page Up and Page Down by week. "
            "Enter opens, Alt with the arrows moves, N makes a new interview.",
        )


def attach(view: WeekView) -> None:
    """Let screen readers find this week. Once for each."""
    accessible.attach(view, WeekInterface)
