"""The Calendar page: the month, what of it is shown, and the chosen day beside it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from postview_desktop.domain.errors import PostviewError
from postview_desktop.services.calendar import Calendar, CalendarItem, day_of
from postview_desktop.services.follow_ups import FollowUps
from postview_desktop.services.history import History
from postview_desktop.services.interviews import InterviewLine, Interviews
from postview_desktop.services.moving import Moving
from postview_desktop.services.settings import Settings
from postview_desktop.system.clock import Clock
from postview_desktop.ui.calendar.agenda import Agenda
from postview_desktop.ui.calendar.deeds import Deeds
from postview_desktop.ui.calendar.details import Details
from postview_desktop.ui.calendar.filters import Filters
from postview_desktop.ui.calendar.find_bar import FindBar
from postview_desktop.ui.calendar.grid import MonthGrid
from postview_desktop.ui.calendar.head import Head
from postview_desktop.ui.calendar.moves import Moves
from postview_desktop.ui.calendar.page_keys import PageKeys
from postview_desktop.ui.calendar.print_sheet import CalendarPrinting
from postview_desktop.ui.calendar.quick_add import QuickAdd
from postview_desktop.ui.calendar.side import Side
from postview_desktop.ui.calendar.view_stack import ViewStack
from postview_desktop.ui.calendar.week_grid import WeekGrid
from postview_desktop.ui.common.context import Look
from postview_desktop.ui.common.due_deeds import Deeds as DueDeeds

if TYPE_CHECKING:
    from postview_desktop.domain.interview import Interview
    from postview_desktop.services.answers import Answers
    from postview_desktop.services.drafts import Drafts
    from postview_desktop.services.letters import Letters
    from postview_desktop.services.quick_add import QuickAdd as QuickAdding

TICK_MS = 30_000


class CalendarPage(QWidget):
    """Shows months; wishes go up as signals."""

    interview_requested = Signal(int)
    letter_requested = Signal(int)
    reflection_requested = Signal(int)
    new_interview_requested = Signal(object)
    application_requested = Signal(int)
    import_requested = Signal()
    page_requested = Signal(str)
    keyboard_requested = Signal()
    """All keys of the window are wished to be seen."""
    said = Signal(str, int)
    proposal_offered = Signal(str, int, int, object)
    """as that of `Moves`"""
    failed = Signal(object)
    export_selection_requested = Signal(object)
    """Selection: what of the calendar is to go into a file"""

    def __init__(
        self,
        look: Look,
        calendar: Calendar,
        interviews: Interviews,
        follow_ups: FollowUps,
        history: History,
        settings: Settings,
        clock: Clock,
        moving: Callable[[], Moving],
        letters: Callable[[], Letters],
        answers: Callable[[], Answers],
        drafts: Callable[[], Drafts],
        quick_add: Callable[[], QuickAdding],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._interviews = interviews
        self._settings = settings
        self._clock = clock
        self._stale = True
        self._view_known = False
        self._shown_at = self._moment()
        self._above: dict[QWidget, bool] = {}
        self._details = Details(look, calendar, interviews, follow_ups, clock)
        due = DueDeeds(look, lambda: follow_ups, letters, answers, history, clock, self, drafts)
        self._deeds = Deeds(look, interviews, follow_ups, due, self._details.step_of, self)
        self.setObjectName("calendar_page")
        self.moves = Moves(look, moving, drafts, clock, self)
        self.head = Head(look, self)
        self.find_bar = FindBar(look, self._find, self._day_of_hit, self)
        self.views = ViewStack(self)
        self.quick_add = QuickAdd(look, quick_add, clock, drafts, self)
        self._make_views(calendar)
        self.side = Side(look, calendar, self.views, self._details, clock, self, below=self.head)
        self.pane = self.side.pane
        self.filters = Filters(look, calendar.organisations, self)
        self.printing = CalendarPrinting(look, calendar, self._details, clock, self)
        self._lay_out()
        self._keys = PageKeys(look, self, self._deeds)
        self._connect()
        self._tick = QTimer(self)
        self._tick.setInterval(TICK_MS)
        self._tick.timeout.connect(self._on_tick)

    def _make_views(self, calendar: Calendar) -> None:
        """Each view is built when it is first turned to; the month at once."""
        self.grid = MonthGrid(self._look, calendar.items, self._details.reasons, self._clock, self)
        self.grid.set_moving(self.moves.may_move, self.moves.weigh, self.moves.against)
        self.grid.set_turners(self.head.previous, self.head.following)
        self.views.add("month", lambda: self.grid)
        self.views.add("week", lambda: self._made_week(calendar))
        self.views.add(
            "agenda",
            lambda: Agenda(
                self._look, calendar.items, self._details.reasons, self._clock, self, months=calendar.months,
                where=self._details.where, may_move=self.moves.may_move,
            ),
        )  # fmt: skip
        self.head.offer_views(self.views.keys())

    def _made_week(self, calendar: Calendar) -> WeekGrid:
        reasons, moves = self._details.reasons, self.moves
        week = WeekGrid(
            self._look, calendar.items, reasons, moves.weigh, moves.against, self._clock, self, may_move=moves.may_move
        )
        week.set_turners(self.head.previous, self.head.following)
        return week

    def _lay_out(self) -> None:
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(28, 24, 28, 20)
        column.setSpacing(8)
        column.addWidget(self.head)
        column.addWidget(self.quick_add)
        column.addWidget(self.filters)
        self._main = QHBoxLayout()
        self._main.setSpacing(16)
        self._main.addWidget(self.views, 1)
        self.side.lay_out(self._main)
        column.addLayout(self._main, 1)

    def _connect(self) -> None:
        self.head.stepped.connect(lambda by: self.views.view.step(by))
        self.head.today_requested.connect(self._keys.to_today)
        self.head.jump_requested.connect(lambda: self.side.jump(self.head.jump))
        self.head.view_chosen.connect(self.show_view)
        self.head.new_requested.connect(lambda: self.new_interview_requested.emit(self.views.view.day))
        self.filters.changed.connect(self._on_filter)
        self.views.range_shown.connect(self._show_title)
        self.views.day_chosen.connect(self._on_day_chosen)
        self.views.item_chosen.connect(self._on_item_chosen)
        self.views.item_opened.connect(self._deeds.open)
        self.views.delete_requested.connect(self._deeds.delete)
        self.views.export_requested.connect(self._keys.export)
        self.views.day_opened.connect(lambda _day: self.side.open_day())
        self.views.new_requested.connect(self.new_interview_requested)
        self.views.move_requested.connect(self.moves.request)
        self.views.move_to_requested.connect(self.moves.ask)
        self.views.said.connect(lambda text: self.said.emit(text, 0))
        for makes_way in (self.views.drag_begun, self.quick_add.taken_up, self.find_bar.taken_up):
            makes_way.connect(lambda: self.side.hide_floating())
        self._deeds.move_to_requested.connect(self.moves.ask)
        self.moves.moved.connect(self._on_moved)
        self.moves.said.connect(self.said)
        self.moves.proposal_offered.connect(self.proposal_offered)
        self.moves.failed.connect(self.failed)
        self.printing.said.connect(self.said)
        self.printing.failed.connect(self.failed)
        self.pane.item_chosen.connect(self._on_pane_item)
        self.pane.action_pressed.connect(self._deeds.act)
        for name in (
            "said", "failed", "interview_requested", "letter_requested", "reflection_requested", "page_requested",
        ):  # fmt: skip
            getattr(self._deeds, name).connect(getattr(self, name))
        self.pane.new_requested.connect(self.new_interview_requested)
        self.pane.closed.connect(self.close_day)
        self.find_bar.chosen.connect(self._on_found)
        self.find_bar.left.connect(lambda: self.views.view.setFocus(Qt.FocusReason.OtherFocusReason))
        self.quick_add.added.connect(self._on_added)
        self.quick_add.details_requested.connect(self.new_interview_requested)
        self.quick_add.said.connect(self.said)
        self.quick_add.failed.connect(self.failed)
        self.quick_add.left.connect(lambda: self.views.view.setFocus(Qt.FocusReason.OtherFocusReason))
        self.setFocusProxy(self.views)

    # Showing

    def refresh(self) -> None:
        """Ask again; at once where the page is seen, else when it is shown."""
        if not self.isVisible():
            self._stale = True
            return
        self._stale = False
        self._shown_at = self._moment()
        settings = self._settings.get()
        self.filters.show_hidden(frozenset(settings.calendar_hidden.split(",")))
        self.filters.drop_gone()
        if not self._view_known:
            self._view_known = True
            self.views.show_view(settings.calendar_view)
        self.views.refresh(settings.first_weekday, self.filters.shown())
        self.side.set_shown(self.filters.shown(), settings.first_weekday)
        self._show_title()
        self.side.fill()

    def show_day(self, day: date) -> None:
        """Turn to a day."""
        self.views.view.choose_day(day)

    def print_(self) -> None:
        """Ask what of it is to be printed, what is seen to begin with."""
        view = self.views.view
        self.printing.ask(self.views.key, view.day, self.filters.shown(), self._settings.get().first_weekday)

    def show_view(self, key: str) -> None:
        """Month, week or agenda, kept for the next time."""
        self.views.show_view(key)
        self.side.hide_floating()
        try:
            self._settings.save(replace(self._settings.get(), calendar_view=self.views.key))
        except PostviewError as error:
            self.failed.emit(error)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.quick_add.keep_typed()
        if self._stale:
            self.refresh()
        self._tick.start()

    def hideEvent(self, event: QHideEvent) -> None:
        self._tick.stop()
        self.side.stop()
        super().hideEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.side.fit()
        self.head.jump.setVisible(not self.side.has_month)
        self._fit_head()

    def _fit_head(self) -> None:
        """The search and the choice of the view stand in the head, or with the filters where that is too narrow."""
        margins = self.contentsMargins() + self._column.contentsMargins()
        above = self.head.fit(self.width() - margins.left() - margins.right())
        for place, (roomy, field) in enumerate(zip(above, (self.find_bar, self.head.choice), strict=True)):
            # At first the choice stands in the head, and the search nowhere yet.
            if roomy != self._above.get(field, True if place == 1 else None):
                (self.head.put_back(field, place) if roomy else self.filters.put_below(field))
            self._above[field] = roomy

    def _on_tick(self) -> None:
        """At midnight, or when the traveller's zone changes, the month is another; the now line moves each minute."""
        # What the page last showed counts: a view may have taken the new day already, without the new data.
        if self._moment() != self._shown_at or self.views.view.is_outdated():
            self.refresh()
        else:
            self.views.view.tick()

    def _moment(self) -> tuple[date, str]:
        return self._clock.today(), self._clock.zone()

    def _show_title(self) -> None:
        view = self.views.view
        self.head.show_view(self.views.key)
        self.head.show_range(view.title())
        self._fit_head()
        view.setAccessibleName(view.title())

    def fill_now(self) -> None:
        """Fill the pane without waiting."""
        self.side.fill()

    # What is wished

    def _on_filter(self) -> None:
        self.views.set_shown(self.filters.shown())
        self.side.set_shown(self.filters.shown(), self._settings.get().first_weekday)
        self.side.fill()
        hidden = ",".join(sorted(self.filters.hidden_kinds()))
        try:
            self._settings.save(replace(self._settings.get(), calendar_hidden=hidden))
        except PostviewError as error:
            self.failed.emit(error)

    def _on_day_chosen(self, _day: date) -> None:
        if not self.side.hide_floating():
            self.side.fill_soon()  # the view is painted first

    def _on_item_chosen(self, item: CalendarItem | None) -> None:
        # Over the agenda it would cover the lines that are gone through; they say the most themselves.
        if item is not None and not self.side.wide and self.views.key != "agenda":
            self.side.float()
        else:
            self.side.fill_soon()

    def _on_pane_item(self, item: CalendarItem) -> None:
        self.views.view.choose_item(item)
        self.pane.focus_first()

    def close_day(self) -> None:
        """Put away the day that floats; the keyboard goes back to the days."""
        self.side.hide_floating()
        self.views.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_moved(self, item: CalendarItem, day: date) -> None:
        self.refresh()
        view = self.views.view
        view.choose_day(day)
        view.choose_item(self.views.same(item, day))

    def _on_added(self, interview: Interview) -> None:
        """Turn to what was typed in one line."""
        self.refresh()
        day = date.fromordinal(day_of(interview.start_utc, self._clock.zone()))
        self.views.view.choose_day(day)
        if (item := self._interview_on(day, interview.id)) is not None:
            self.views.view.choose_item(item)

    # Finding

    def _find(self, text: str, most: int) -> list[InterviewLine]:
        try:
            return self._interviews.list(text, limit=most)
        except PostviewError as error:
            self.failed.emit(error)
            return []

    def _day_of_hit(self, hit: InterviewLine) -> str:
        """When an interview is, for the user."""
        zone = self._clock.zone()
        day = date.fromordinal(day_of(hit.interview.start_utc, zone))
        return self._look.dates.short_day_of_year(day)

    def _on_found(self, hit: InterviewLine) -> None:
        """Turn to its day and choose it; what no day can show (a broken year, one that was moved) is opened."""
        day = date.fromordinal(day_of(hit.interview.start_utc, self._clock.zone()))
        view = self.views.view
        view.choose_day(day)
        if view.day == day:
            item = self._interview_on(day, hit.interview.id)
            if item is None:
                self.filters.show_all()
                item = self._interview_on(day, hit.interview.id)
            if item is not None:
                view.choose_item(item)
                view.setFocus(Qt.FocusReason.OtherFocusReason)
                return
        self.interview_requested.emit(hit.interview.id)

    def _interview_on(self, day: date, interview_id: int) -> CalendarItem | None:
        items = self.views.view.items_on(day)
        return next((item for item in items if item.kind == "interview" and item.interview_id == interview_id), None)

    # Keys of every view

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What no view has a use for."""
        if not self._keys.press(event):
            super().keyPressEvent(event)

    def show_keys(self) -> None:
        """All keys of the calendar."""
        self._keys.show_all()

    def say_choose_first(self) -> None:
        """Why Ctrl+E exported nothing."""
        self.said.emit(self.tr("Choose an interview first; then Ctrl+E exports it."), 0)
