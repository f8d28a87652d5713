"""What is done about one thing of the calendar: opened where it is worked on, written, settled, deleted with Undo."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from postview_desktop.domain.errors import PostviewError
from postview_desktop.domain.follow_up import AwayReason, Channel
from postview_desktop.domain.reminder import DueItem, DueKind
from postview_desktop.services.calendar import CalendarItem
from postview_desktop.services.follow_ups import FollowUps
from postview_desktop.services.interviews import Interviews
from postview_desktop.ui.calendar.details import PUT_AWAY
from postview_desktop.ui.common.context import Look

if TYPE_CHECKING:
    from postview_desktop.ui.common.due_deeds import Deeds as DueDeeds

STEP_DEEDS = ("done", "put_off_tomorrow", "put_off_two_days", "put_off_date")


class Deeds(QObject):
    """Calls the services and says what came of it. `due` does what is done about due things everywhere;
    `step_of` finds the next step of the plan that an item belongs to."""

    said = Signal(str, int)
    """a sentence, and the change that Undo takes back (0 for none)"""
    failed = Signal(object)
    """PostviewError"""
    interview_requested = Signal(int)
    letter_requested = Signal(int)
    reflection_requested = Signal(int)
    page_requested = Signal(str)
    move_to_requested = Signal(object)
    """CalendarItem: ask where to"""

    def __init__(
        self,
        look: Look,
        interviews: Interviews,
        follow_ups: FollowUps,
        due: DueDeeds,
        step_of: Callable[[CalendarItem], CalendarItem | None],
        page: QWidget,
    ) -> None:
        super().__init__(page)
        self._look = look
        self._interviews = interviews
        self._follow_ups = follow_ups
        self._due = due
        self._step_of = step_of
        for name in ("said", "failed", "interview_requested", "letter_requested", "reflection_requested"):
            getattr(due, name).connect(getattr(self, name))

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
        elif name == "write_thanks" and item.interview_id:
            self._due.write_thanks(item.interview_id)
        elif name == "move_to":
            self._ask_where_to(item)
        elif name in STEP_DEEDS or name.startswith(PUT_AWAY):
            self._settle(name, item)
        else:
            self.open(item)

    def _ask_where_to(self, item: CalendarItem) -> None:
        """Of an interview that is over it is the next step that is moved."""
        step = self._step_of(item) if item.done else item
        if step is None:
            self.said.emit(self.tr("There is nothing to follow up there any more."), 0)
        else:
            self.move_to_requested.emit(step)

    def _settle(self, name: str, item: CalendarItem) -> None:
        """Say that the next step was done, put it off, or put it away for good (F10)."""
        step = self._step_of(item)
        if step is None:
            self.said.emit(self.tr("There is nothing to follow up there any more."), 0)
            return
        due = self._as_due(step)
        if name.startswith(PUT_AWAY):
            self._due.put_away(due, AwayReason(name.removeprefix(PUT_AWAY)))
            return
        act = {
            "done": self._due.ask_done,
            "put_off_tomorrow": self._due.tomorrow,
            "put_off_two_days": self._due.two_working_days,
            "put_off_date": self._due.ask_date,
        }
        act[name](due)

    def _as_due(self, step: CalendarItem) -> DueItem:
        first, best, last = (
            date.fromordinal(day) for day in (step.first_ordinal, step.best_ordinal, step.last_ordinal)
        )
        return DueItem(
            key="",
            kind=DueKind(step.kind),
            interview_id=step.interview_id,
            organisation=step.organisation,
            day=best,
            earliest=first,
            latest=last,
            channel=self._channel(step.interview_id),
        )

    def _channel(self, interview_id: int) -> Channel | None:
        try:
            planned = self._follow_ups.plan(interview_id).next
        except PostviewError:
            return None
        return planned.channel if planned is not None else None

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
