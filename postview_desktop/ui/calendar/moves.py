"""What becomes of a wish to move something: weighed again, the reason asked for, done, and told with Undo."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from postview_desktop.domain.errors import PostviewError
from postview_desktop.domain.follow_up import Why
from postview_desktop.domain.interview import wall_of
from postview_desktop.domain.invitation_answer import can_be_answered
from postview_desktop.services.calendar import CalendarItem
from postview_desktop.services.drafts import Drafts
from postview_desktop.services.moving import Moving
from postview_desktop.services.moving_basis import STEPS
from postview_desktop.services.moving_verdict import Target, Verdict
from postview_desktop.system.clock import Clock
from postview_desktop.ui.calendar import move_words
from postview_desktop.ui.common.context import Look

PASSED_DAYS = 14
"""So many days in a row may be days off; no key goes over more."""


class Moves(QObject):
    """Serves every view of the calendar: they say what is wished, this does it."""

    said = Signal(str, int)
    """a sentence, and the change that Undo takes back (0 for none)"""
    proposal_offered = Signal(str, int, int, object)
    """as `said`, of an interview that somebody invited to: its id, and the ProposedTime that it has now"""
    failed = Signal(object)
    """PostviewError"""
    moved = Signal(object, object)
    """CalendarItem as it was, and the date where it is now"""

    def __init__(
        self,
        look: Look,
        moving: Callable[[], Moving],
        drafts: Callable[[], Drafts | None],
        clock: Clock,
        page: QWidget,
    ) -> None:
        super().__init__(page)
        self._look = look
        self._made = moving
        self._drafts = drafts
        self._clock = clock
        self._page = page

    @property
    def _moving(self) -> Moving:
        return self._made()

    # For the views

    def may_move(self, item: CalendarItem) -> bool:
        """Whether it can be taken hold of."""
        return self._moving.may_move(item)

    def weigh(self, item: CalendarItem, target: Target) -> Verdict:
        """What speaks against a move; quick enough to be asked while hovering."""
        return self._moving.weigh(item, target)

    def against(self, verdict: Verdict) -> str:
        """The same in short; "" where nothing does."""
        return move_words.against(verdict, self._look)

    # Wishes

    def request(self, item: CalendarItem, target: Target) -> None:
        """Move it there; where a rule speaks against it, only after the reason was asked for (F12)."""
        if target.by_key:
            target = self._past_days_off(item, target)
        verdict = self._moving.weigh(item, target)
        if not verdict.possible:
            self.said.emit(move_words.refusal(verdict), 0)
        elif verdict.asks_reason:
            self._ask_reason(item, target, verdict)
        else:
            self._move(item, target, "")

    def ask(self, item: CalendarItem) -> None:
        """Ask where to ("Move to…"); where it cannot be moved at all, say why."""
        if not self._moving.may_move(item):
            far = Target(day=max(self._clock.today(), date.fromordinal(item.best_ordinal)) + timedelta(days=1))
            verdict = self._moving.weigh(item, far)
            if not verdict.possible:
                self.said.emit(move_words.refusal(verdict), 0)
                return
        from postview_desktop.ui.calendar.move_sheet import MoveSheet
        from postview_desktop.ui.common.half_typed import HalfTyped

        sheet = MoveSheet(self._look, self._page, item, self._moving, self._clock)
        half = HalfTyped(self._look, sheet, self._drafts(), _form("move to", item))
        sheet.accepted.connect(lambda: half.settled_if(self._move(item, sheet.target(), sheet.reason()) or None))
        sheet.open()

    def _ask_reason(self, item: CalendarItem, target: Target, verdict: Verdict) -> None:
        from postview_desktop.ui.calendar.reason_sheet import ReasonSheet
        from postview_desktop.ui.common.half_typed import HalfTyped

        sheet = ReasonSheet(self._look, self._page, item, target.day, verdict)
        half = HalfTyped(self._look, sheet, self._drafts(), _form("move", item))
        wanted = replace(target, by_key=False)
        sheet.accepted.connect(lambda: half.settled_if(self._move(item, wanted, sheet.reason()) or None))
        sheet.open()

    def _move(self, item: CalendarItem, target: Target, reason: str) -> bool:
        """Whether it is done."""
        try:
            change = self._moving.move(item, target, reason)
        except PostviewError as error:
            self.failed.emit(error)
            return False
        self.moved.emit(item, self._day_now(item, target))
        told = move_words.moved_to(item, target.day, self._hours(item, target), self._look)
        now = self._moving.interview(item)
        if change and now is not None and can_be_answered(now, self._clock.now()):
            from postview_desktop.services.invitations import ProposedTime  # what reads invitations takes its time

            instead = ProposedTime(start=now.start, end=now.end, zone=now.zone)
            self.proposal_offered.emit(told, change, now.id, instead)
        else:
            self.said.emit(told, change)
        return True

    def _day_now(self, item: CalendarItem, target: Target) -> date:
        """Where it stands in the user's own days: an hour kept far away may be the day before or after."""
        interview = self._moving.interview(item)
        if interview is None:
            return target.day
        return wall_of(interview.start_utc, self._clock.zone()).date()

    def _hours(self, item: CalendarItem, target: Target) -> str:
        """The user's own hours where others were wished."""
        dates, zone = self._look.dates, self._clock.zone()
        interview = self._moving.interview(item) if target.start or target.end else None
        if interview is not None:
            return f"{dates.clock(interview.start_utc, zone)} – {dates.clock(interview.end_utc, zone)}"
        at = self._moving.leaves_at(item)
        return dates.clock(at, zone) if at else ""

    def _past_days_off(self, item: CalendarItem, target: Target) -> Target:
        """A step of the arrow keys goes on over days on which nobody works there (F8); "Move to…" can take them."""
        by = 1 if target.day.toordinal() > item.best_ordinal else -1
        wished = target
        for _ in range(PASSED_DAYS):
            if item.kind not in STEPS or [one.why for one in self._moving.weigh(item, wished).against] != [Why.DAY_OFF]:
                return wished
            wished = replace(wished, day=wished.day + timedelta(days=by))
        return target


def _form(what: str, item: CalendarItem) -> str:
    return f"{what}:{item.kind}:{item.interview_id}:{item.letter_id}"
