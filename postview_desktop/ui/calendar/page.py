"""The Calendar page: the month, what of it is shown, and the chosen day beside it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from postview_desktop.domain.errors import PostviewError
from postview_desktop.domain.interview import timed, wall_of
from postview_desktop.services.calendar import Calendar, CalendarItem
from postview_desktop.services.follow_ups import FollowUps
from postview_desktop.services.history import History
from postview_desktop.services.interviews import Interviews
from postview_desktop.services.moving import Target
from postview_desktop.services.settings import Settings
from postview_desktop.system.clock import Clock
from postview_desktop.ui.calendar.agenda import Agenda
from postview_desktop.ui.calendar.day_pane import DayPane
from postview_desktop.ui.calendar.details import Details
from postview_desktop.ui.calendar.filters import Filters
from postview_desktop.ui.calendar.grid import MonthGrid
from postview_desktop.ui.calendar.head import Head
from postview_desktop.ui.calendar.view_stack import ViewStack
from postview_desktop.ui.common.context import Look

WIDE_EMS = 56
"""From here on (968 pixels at the usual font, a window of 1180) the day stands beside the month."""
TICK_MS = 30_000
PANE_MS = 40
"""The month is painted first; paging through months with a key held down does not fill the pane for each."""


class CalendarPage(QWidget):
    """Shows months; wishes go up as signals."""

    interview_requested = Signal(int)
    letter_requested = Signal(int)
    reflection_requested = Signal(int)
    new_interview_requested = Signal(object)
    application_requested = Signal(int)
    import_requested = Signal()
    page_requested = Signal(str)
    said = Signal(str, int)
    failed = Signal(object)

    def __init__(
        self,
        look: Look,
        calendar: Calendar,
        interviews: Interviews,
        follow_ups: FollowUps,
        history: History,
        settings: Settings,
        clock: Clock,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._interviews = interviews
        self._history = history
        self._settings = settings
        self._clock = clock
        self._stale = True
        self._view_known = False
        self._wide: bool | None = None
        self._details = Details(look, interviews, follow_ups, clock)
        self.setObjectName("calendar_page")
        self.head = Head(look, self)
        self.views = ViewStack(self)
        self._make_views(calendar)
        self.pane = DayPane(
            look,
            self._details.detail,
            lambda item: self.views.view.item_text(item),
            lambda item: self.views.view.item_name(item),
            self,
        )
        self.filters = Filters(look, calendar.organisations, self)
        self._lay_out()
        self._connect()
        self._filling = QTimer(self)
        self._filling.setSingleShot(True)
        self._filling.setInterval(PANE_MS)
        self._filling.timeout.connect(self._fill_pane)
        self._tick = QTimer(self)
        self._tick.setInterval(TICK_MS)
        self._tick.timeout.connect(self._on_tick)

    def _make_views(self, calendar: Calendar) -> None:
        """Each view is built when it is first turned to; the month at once."""
        self.grid = MonthGrid(self._look, calendar.items, self._details.reasons, self._clock, self)
        self.views.add("month", lambda: self.grid)
        self.views.add(
            "agenda",
            lambda: Agenda(
                self._look, calendar.items, self._details.reasons, self._clock, self, months=calendar.months,
                where=self._details.where,
            ),
        )  # fmt: skip
        self.head.offer_views(self.views.keys())

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 24, 28, 20)
        column.setSpacing(8)
        column.addWidget(self.head)
        self.quick_slot = QVBoxLayout()
        """Where what is typed in one line ("Northwind Tue 2pm video") becomes an interview."""
        column.addLayout(self.quick_slot)
        column.addWidget(self.filters)
        self._main = QHBoxLayout()
        self._main.setSpacing(16)
        self._main.addWidget(self.views, 1)
        column.addLayout(self._main, 1)
        self.pane.hide()

    def _connect(self) -> None:
        self.head.stepped.connect(lambda by: self.views.view.step(by))
        self.head.today_requested.connect(self._on_today)
        self.head.view_chosen.connect(self.show_view)
        self.head.new_requested.connect(lambda: self.new_interview_requested.emit(self.views.view.day))
        self.filters.changed.connect(self._on_filter)
        self.views.range_shown.connect(self._show_title)
        self.views.day_chosen.connect(self._on_day_chosen)
        self.views.item_chosen.connect(self._on_item_chosen)
        self.views.item_opened.connect(self.open_item)
        self.views.day_opened.connect(self._on_day_opened)
        self.views.new_requested.connect(self.new_interview_requested)
        self.views.move_requested.connect(self._on_moved)
        self.pane.item_chosen.connect(self._on_pane_item)
        self.pane.action_pressed.connect(self._on_action)
        self.pane.new_requested.connect(self.new_interview_requested)
        self.pane.closed.connect(self._on_pane_closed)
        # A hidden page hears no shortcut, so this one is the window's while the calendar is seen.
        QShortcut(QKeySequence("Ctrl+T"), self).activated.connect(self._on_today)
        for number, key in enumerate(self.views.keys(), start=1):
            QShortcut(QKeySequence(f"Alt+{number}"), self).activated.connect(lambda key=key: self._on_view_key(key))
        self.setFocusProxy(self.views)

    # Showing

    def refresh(self) -> None:
        """Ask again; at once where the page is seen, else when it is shown."""
        if not self.isVisible():
            self._stale = True
            return
        self._stale = False
        settings = self._settings.get()
        self.filters.show_hidden(frozenset(settings.calendar_hidden.split(",")))
        self.filters.drop_gone()
        if not self._view_known:
            self._view_known = True
            self.views.show_view(settings.calendar_view)
        self.views.refresh(settings.first_weekday, self.filters.shown())
        self._show_title()
        self._fill_pane()

    def show_day(self, day: date) -> None:
        """Turn to a day."""
        self.views.view.choose_day(day)

    def show_view(self, key: str) -> None:
        """Month, week or agenda, kept for the next time."""
        self.views.show_view(key)
        if not self._wide:
            self.pane.hide()
        try:
            self._settings.save(replace(self._settings.get(), calendar_view=self.views.key))
        except PostviewError as error:
            self.failed.emit(error)

    def _on_view_key(self, key: str) -> None:
        self.show_view(key)
        self.views.view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self.refresh()
        self._tick.start()

    def hideEvent(self, event: QHideEvent) -> None:
        self._tick.stop()
        self._filling.stop()
        super().hideEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        em = self._look.theme.em
        wide = self.width() >= WIDE_EMS * em
        if wide != self._wide:
            self._wide = wide
            self.pane.set_floating(not wide)
            if wide:
                self._main.addWidget(self.pane)
                self.pane.show()
                self._fill_pane()
            else:
                self._main.removeWidget(self.pane)
                self.pane.hide()
        if not wide and self.pane.isVisible():
            self._place_pane()

    def _on_tick(self) -> None:
        """At midnight, or when the traveller's zone changes, the month is another."""
        if self.views.view.is_outdated():
            self.refresh()

    def _show_title(self) -> None:
        view = self.views.view
        self.head.show_view(self.views.key)
        self.head.show_range(view.title())
        view.setAccessibleName(view.title())

    def fill_now(self) -> None:
        """Fill the pane without waiting."""
        self._fill_pane()

    def _fill_pane(self) -> None:
        self._filling.stop()
        if self.pane.isHidden() or self._stale:
            return
        day = self.views.view.day
        focused = QApplication.focusWidget()
        inside = focused is not None and self.pane.isAncestorOf(focused)
        self.pane.show_day(day, self._clock.today(), self.views.view.items_on(day), self.views.view.item())
        if inside:
            self.pane.focus_first()

    def _place_pane(self) -> None:
        """Beside the chosen day, on the side where there is room, so that the day itself stays in sight."""
        view = self.views.view
        cell = view.day_rect(view.day).translated(self.views.pos() + view.pos())
        width = min(self.pane.width(), self.width() - 16)
        height = min(max(self.pane.wanted_height(), 160), self.height() - 16)
        left = cell.right() + 6 if cell.center().x() < self.width() // 2 else cell.left() - width - 6
        left = min(max(left, 8), self.width() - width - 8)
        top = min(max(cell.top(), 8), self.height() - height - 8)
        self.pane.setGeometry(left, top, width, height)
        self.pane.raise_()

    # What is wished

    def open_item(self, item: CalendarItem) -> None:
        """Where an item is worked on: its letter, its review, or its interview."""
        if item.kind == "thank_you" and item.letter_id:
            self.letter_requested.emit(item.letter_id)
        elif item.kind == "reflection" and item.interview_id:
            self.reflection_requested.emit(item.interview_id)
        elif item.interview_id:
            self.interview_requested.emit(item.interview_id)

    def _on_action(self, name: str, item: CalendarItem) -> None:
        if name == "look_back" and item.interview_id:
            self.reflection_requested.emit(item.interview_id)
        elif name == "open_interview" and item.interview_id:
            self.interview_requested.emit(item.interview_id)
        else:
            self.open_item(item)

    def _on_today(self) -> None:
        self.views.view.go_to_today()
        self.views.view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _on_filter(self) -> None:
        self.views.set_shown(self.filters.shown())
        self._fill_pane()
        hidden = ",".join(sorted(self.filters.hidden_kinds()))
        try:
            self._settings.save(replace(self._settings.get(), calendar_hidden=hidden))
        except PostviewError as error:
            self.failed.emit(error)

    def _on_day_chosen(self, _day: date) -> None:
        if self._wide:
            self._filling.start()  # the month is painted first
        else:
            self.pane.hide()

    def _on_item_chosen(self, item: CalendarItem | None) -> None:
        if item is not None and not self._wide:
            self._float_pane()
        else:
            self._filling.start()

    def _on_day_opened(self, _day: date) -> None:
        if not self._wide:
            self._float_pane()
        self._fill_pane()
        self.pane.focus_first()

    def _float_pane(self) -> None:
        self.pane.show()
        self._fill_pane()
        self._place_pane()

    def _on_pane_item(self, item: CalendarItem) -> None:
        self.views.view.choose_item(item)
        self.pane.focus_first()

    def _on_pane_closed(self) -> None:
        if not self._wide:
            self.pane.hide()
        self.views.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_moved(self, item: CalendarItem, target: Target) -> None:
        """Another day, the same hour in the interview's own zone."""
        if not item.interview_id:
            return
        day = target.day
        try:
            interview = self._interviews.get(item.interview_id).interview
            by = day - wall_of(interview.start_utc, self._clock.zone()).date()
            moved = timed(interview, interview.start + by, interview.end + by, interview.zone)
            if moved.start_utc <= self._clock.now():
                self.said.emit(self.tr("That day is over: an interview that is ahead stays ahead."), 0)
                return
            self._interviews.save(moved)
            lines = self._history.lines(interview_id=interview.id, limit=1)
        except PostviewError as error:
            self.failed.emit(error)
            return
        self.refresh()
        self.views.view.choose_day(day)
        kept = next((other for other in self.views.view.items_on(day) if other.interview_id == interview.id), None)
        self.views.view.choose_item(kept)
        text = self.tr("{name} is now on {day}. Nobody but you was told.").format(
            name=item.organisation, day=self._look.dates.day(day)
        )
        self.said.emit(text, lines[0].id if lines and by != timedelta() else 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and not self._wide and self.pane.isVisible():
            self._on_pane_closed()
        else:
            super().keyPressEvent(event)
