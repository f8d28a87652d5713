"""What every view of the calendar has in common: what it is asked, and what it says is wished."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QRect, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QWidget

from postview_desktop.services.calendar import CalendarItem
from postview_desktop.services.moving_verdict import Target, Verdict
from postview_desktop.ui.calendar import reading, words
from postview_desktop.wording.translate import translate

Load = Callable[[date, date], list[CalendarItem]]
"""The items that touch the days from the first to the last."""
Reasons = Callable[[CalendarItem], list[str]]
"""Why an item is on its day (F9), in sentences."""
Weigh = Callable[[CalendarItem, Target], Verdict]
"""What speaks against a move; quick enough to be asked while hovering."""
Against = Callable[[Verdict], str]
"""The same in a short sentence, "" where nothing does."""


@dataclass(frozen=True, slots=True)
class Shown:
    """What the filters let through: kinds that are left out, and the organisations that are wanted (empty: all)."""

    hidden_kinds: frozenset[str] = frozenset()
    organisations: frozenset[int] = frozenset()

    def lets_through(self, item: CalendarItem) -> bool:
        """Whether an item is shown. What belongs to no organisation (the week's goal) follows its kind alone."""
        if item.kind in self.hidden_kinds:
            return False
        return not self.organisations or not item.organisation_id or item.organisation_id in self.organisations

    @property
    def left_out(self) -> str:
        """What they keep back, in words; "" for nothing."""
        return words.left_out(self.hidden_kinds, other_organisations=bool(self.organisations))


MayMove = Callable[[CalendarItem], bool]
"""Whether a thing can be taken hold of at all; where not, `Weigh` says why."""


def nothing_moves(_item: CalendarItem) -> bool:
    """For a view to which nobody said what can be moved."""
    return False


class ViewSignals:
    """What a view says, and what says it on for the view that is seen."""

    day_chosen = Signal(object)
    """date"""
    item_chosen = Signal(object)
    """CalendarItem, or None"""
    item_opened = Signal(object)
    """CalendarItem"""
    day_opened = Signal(object)
    """date: show all of this day"""
    new_requested = Signal(object)
    """date, or a naive datetime in the user's zone where an hour was pointed at, or FreeTime"""
    range_shown = Signal()
    """What is shown is another stretch of time: `title` and `span` say which."""
    move_requested = Signal(object, object)
    """CalendarItem, Target"""
    move_to_requested = Signal(object)
    """CalendarItem: ask where to ("Move to …")"""
    delete_requested = Signal(object)
    """CalendarItem"""
    export_requested = Signal(object)
    """CalendarItem of an interview, or of what is due after one"""
    drag_begun = Signal()
    """Something is carried about: what lies over the view makes way."""
    said = Signal(str)
    """A sentence for the quiet line: why a key did nothing."""


SIGNALS = tuple(name for name, value in vars(ViewSignals).items() if isinstance(value, Signal))
"""Their names."""


class CalendarView(QWidget, ViewSignals):
    """A month, a week or the agenda. It asks for items and says what is wished; it changes nothing itself."""

    def title(self) -> str:
        """What is shown, as the page's heading: "November 2026", "23 – 29 November 2026"."""
        raise NotImplementedError

    def span(self) -> tuple[date, date]:
        """The first and the last day that are shown, or for the agenda are in sight."""
        raise NotImplementedError

    @property
    def day(self) -> date:
        """The chosen day."""
        raise NotImplementedError

    def item(self) -> CalendarItem | None:
        """The chosen item, if it is still there."""
        raise NotImplementedError

    def items_on(self, day: date) -> list[CalendarItem]:
        """What the filters let through of a day, in order."""
        raise NotImplementedError

    def choose_day(self, day: date) -> None:
        """Choose a day and turn to it."""
        raise NotImplementedError

    def meant(self, may_move: MayMove) -> CalendarItem | None:
        """What a key is to move: the chosen item, else the only one of the day that can be moved, else the only one.

        Where that is not clear it is said.
        """
        item = self.item()
        if item is not None:
            return item
        there = [one for one in self.items_on(self.day) if one.kind != "goal"]
        fit = [one for one in there if may_move(one)] or there
        if len(fit) == 1:
            return fit[0]
        if fit:
            self.said.emit(translate("Moving", "Several things are on this day. Choose the one that is to be moved."))
        else:
            self.said.emit(translate("Moving", "Nothing on this day can be moved."))
        return None

    def choose_item(self, item: CalendarItem | None) -> None:
        """Choose one of the chosen day's items."""
        raise NotImplementedError

    def go_to_today(self) -> None:
        """Choose today and turn to it."""
        raise NotImplementedError

    def step(self, by: int) -> None:
        """Turn that many pages on, back where negative."""
        raise NotImplementedError

    def refresh(self) -> None:
        """The data, the day or the zone may have changed."""
        raise NotImplementedError

    def is_outdated(self) -> bool:
        """Midnight has passed, or the zone is another."""
        raise NotImplementedError

    def tick(self) -> None:
        """Half a minute has passed; called only while the view is seen."""

    def set_first_weekday(self, setting: int) -> None:
        """0 for Monday to 6 for Sunday, -1 as the locale has it."""
        raise NotImplementedError

    def set_shown(self, shown: Shown) -> None:
        """What the filters let through."""
        raise NotImplementedError

    def day_rect(self, day: date) -> QRect:
        """Where a day stands; an empty rectangle where it is not seen."""
        raise NotImplementedError

    def item_text(self, item: CalendarItem) -> str:
        """An item as a line of the pane."""
        raise NotImplementedError

    def item_name(self, item: CalendarItem, day: date | None = None) -> str:
        """An item on a day (the chosen one), for the screen reader."""
        raise NotImplementedError

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()
        reading.focus_moved(self)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()
