"""What is done about one thing of the calendar: opened where it is worked on, written, deleted with Undo."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from postview_desktop.domain.errors import PostviewError
from postview_desktop.services.calendar import CalendarItem
from postview_desktop.services.interviews import Interviews
from postview_desktop.ui.common.context import Look


class Deeds(QObject):
    """Calls the services and says what came of it."""

    said = Signal(str, int)
    """a sentence, and the change that Undo takes back (0 for none)"""
    failed = Signal(object)
    """PostviewError"""
    interview_requested = Signal(int)
    letter_requested = Signal(int)
    reflection_requested = Signal(int)
    page_requested = Signal(str)

    def __init__(self, look: Look, interviews: Interviews, page: QWidget) -> None:
        super().__init__(page)
        self._look = look
        self._interviews = interviews

    def open(self, item: CalendarItem) -> None:
        """Where an item is worked on: its letter, its review, its interview, or the search."""
        if item.kind == "goal":
            self.page_requested.emit("search")
        elif item.letter_id and item.kind in ("thank_you", "letter"):
            self.letter_requested.emit(item.letter_id)
        elif item.kind == "reflection" and item.interview_id:
            self.reflection_requested.emit(item.interview_id)
        elif item.interview_id:
            self.interview_requested.emit(item.interview_id)

    def act(self, name: str, item: CalendarItem) -> None:
        """What a button of the pane says."""
        if name == "look_back" and item.interview_id:
            self.reflection_requested.emit(item.interview_id)
        elif name == "open_interview" and item.interview_id:
            self.interview_requested.emit(item.interview_id)
        else:
            self.open(item)

    def delete(self, item: CalendarItem) -> None:
        """Delete an interview at once, with Undo; of anything else it is said what can be done in its place."""
        if item.kind != "interview" or not item.interview_id:
            self.said.emit(self.tr("Only interviews can be deleted here. Press Enter to see what else can be done."), 0)
            return
        try:
            change = self._interviews.delete(item.interview_id)
        except PostviewError as error:
            self.failed.emit(error)
            return
        words = self.tr("The interview with {name} on {day} was deleted")
        day = self._look.dates.short_day(date.fromordinal(item.first_ordinal))
        self.said.emit(words.replace("{day}", day).replace("{name}", item.organisation), change)
