"""The Today page: what has just ended, what is due and why, what is coming, the week, and the breadth of the search."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QLayout, QVBoxLayout, QWidget

from postview_desktop.domain.interview import wall_of
from postview_desktop.domain.reminder import DueItem, DueKind
from postview_desktop.services.search import Search, SearchState
from postview_desktop.services.settings import Settings
from postview_desktop.services.today import JustFinished, Today, TodayView, WeekLine
from postview_desktop.system.clock import Clock
from postview_desktop.ui.common.buttons import Button
from postview_desktop.ui.common.cards import Muted, SubHeading
from postview_desktop.ui.common.context import Look
from postview_desktop.ui.common.dates import at_the_start
from postview_desktop.ui.common.due_deeds import Deeds
from postview_desktop.ui.common.emptying import empty
from postview_desktop.ui.common.page import Page
from postview_desktop.ui.common.two_columns import TwoColumns
from postview_desktop.ui.today import words
from postview_desktop.ui.today.breadth_card import BreadthCard
from postview_desktop.ui.today.doubts_card import DoubtsCard
from postview_desktop.ui.today.due_card import DueCard
from postview_desktop.ui.today.finished_card import FinishedCard, LaterLine
from postview_desktop.ui.today.keyboard import KeyboardPlace
from postview_desktop.ui.today.week_card import WeekCard, WeekRow

if TYPE_CHECKING:
    from postview_desktop.services.answers import Answers
    from postview_desktop.services.drafts import Drafts
    from postview_desktop.services.follow_ups import FollowUps
    from postview_desktop.services.history import History
    from postview_desktop.services.letters import Letters
    from postview_desktop.ui.today.welcome import Welcome

TICK_MS = 30_000
LATER_SECONDS = 2 * 3600
"""For so long "Later today" keeps a card folded."""
FINISHED_SHOWN = 3
"""So many cards of four steps; those who had more interviews in three days find the others folded."""
COMING_SHOWN = 4
WEEK_SHOWN = 8
ICON_ONLY_EMS = 38
DUE_SHOWN = 12
"""More than so many cards at once help nobody; a button shows the rest."""
UNLIMITED = 16777215


class TodayPage(Page):
    """Shows what can be done today (N4); wishes go up as signals.

    `follow_ups`, `letters`, `answers` and `drafts` are asked for when something is done: the first picture needs none.
    """

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
        today: Today,
        follow_ups: Callable[[], FollowUps],
        letters: Callable[[], Letters],
        search: Search,
        history: History,
        settings: Settings,
        clock: Clock,
        answers: Callable[[], Answers],
        drafts: Callable[[], Drafts] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, parent)
        self._today = today
        self._search = search
        self._settings = settings
        self._clock = clock
        self._stale = True
        self._shown: tuple[object, ...] | None = None
        self._later: dict[int, int] = {}
        self._opened: set[int] = set()
        self._all_due = False
        self._all_doubts = False
        self._rest: Iterator[QWidget] | None = None
        self._drawn = False
        self.setObjectName("today_page")
        self._deeds = Deeds(look, follow_ups, letters, answers, history, clock, self, drafts)
        self._new = Button(look, self.tr("New interview"), icon="plus", main=True, parent=self)
        self._new.setObjectName("new_interview")
        self._new.clicked.connect(lambda: self.new_interview_requested.emit(None))
        self._import_words = self.tr("Open an invitation")
        self._import = Button(look, self._import_words, icon="folder-open", parent=self)
        self._import.setToolTip(self.tr("Open an invitation: an .ics file, or the mail that carries it"))
        self._import.setObjectName("open_invitation")
        self._import.clicked.connect(self.import_requested)
        self.header(" ", " ", [self._import, self._new])
        self._main = self._column()
        self._side = self._column()
        self._columns = TwoColumns(self._main, self._side, side_chars=38, narrow_chars=114, parent=self)
        self.body.addWidget(self._columns)
        self._keyboard = KeyboardPlace(self, (self._box(self._main), self._box(self._side)))
        self._welcome: Welcome | None = None
        self._columns.hide()
        self._connect()
        self._tick = QTimer(self)
        self._tick.setInterval(TICK_MS)
        self._tick.timeout.connect(self.refresh)

    @staticmethod
    def _column() -> QWidget:
        column = QWidget()
        column.setProperty("plain", True)
        box = QVBoxLayout(column)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(12)
        return column

    def _connect(self) -> None:
        self._deeds.said.connect(self.said)
        self._deeds.failed.connect(self.failed)
        self._deeds.changed.connect(self.refresh)
        self._deeds.letter_requested.connect(self.letter_requested)
        self._deeds.interview_requested.connect(self.interview_requested)
        self._deeds.reflection_requested.connect(self.reflection_requested)
        self._deeds.page_requested.connect(self.page_requested)

    # Showing

    def refresh(self) -> None:
        """Ask again; at once where the page is seen, else when it is shown."""
        if not self.isVisible():
            self._stale = True
            return
        self._stale = False
        view = self._today.view()
        state = self._search.state()
        now, day = self._clock.now(), self._clock.today()
        self._later = {id_: until for id_, until in self._later.items() if until > now}
        self._say_hello(view)
        shown = (view, state, day, now // 60 if self._has_hours(view) else 0, tuple(self._later))
        if shown == self._shown:
            return
        self._shown = shown
        self._keyboard.note()
        self._show_welcome(view.empty)
        self._columns.setVisible(not view.empty)
        # One main button on a page: the welcome has its own.
        self._new.setVisible(not view.empty)
        self._import.setVisible(not view.empty)
        self._fill_main(view)
        self._fill_side(view, state)
        self._keyboard.go_back(self._new)

    def _show_welcome(self, wanted: bool) -> None:
        if self._welcome is None:
            if not wanted:
                return
            from postview_desktop.ui.today.welcome import Welcome

            self._welcome = Welcome(self._look, self)
            self._welcome.new_requested.connect(lambda: self.new_interview_requested.emit(None))
            self._welcome.import_requested.connect(self.import_requested)
            self.body.addWidget(self._welcome, 1)
        self._welcome.setVisible(wanted)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self.refresh()
        self._tick.start()

    def hideEvent(self, event: QHideEvent) -> None:
        self._tick.stop()
        super().hideEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # With a large font in a small window the icon says it, so that nothing is cut off.
        narrow = self.width() < ICON_ONLY_EMS * self._look.theme.em
        self._import.setText("" if narrow else self._import_words)

    @staticmethod
    def _has_hours(view: TodayView) -> bool:
        return any(item.best_at for item in view.due)

    def _say_hello(self, view: TodayView) -> None:
        wall = self._clock.wall()
        self.set_title(words.greeting(wall.hour))
        day = self._look.dates.day(wall.date())
        told = day if view.empty else words.subtitle(day, view.can_do, view.overdue)
        self.set_subtitle(at_the_start(told))

    def _fill_main(self, view: TodayView) -> None:
        """Put the cards in, for the first picture only those that fit into the window; the others follow it."""
        empty(self._box(self._main))
        self._rest = self._parts(view)
        self._add_parts(UNLIMITED if self._drawn else self.viewport().height())

    def _add_parts(self, room: int) -> None:
        """Take parts until they fill so many pixels."""
        box = self._box(self._main)
        for part in self._rest or ():
            box.addWidget(part)
            room -= part.sizeHint().height() + box.spacing()
            if room < 0:
                return
        self._rest = None
        box.addStretch(1)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._drawn:
            self._drawn = True
            # The event loop comes back when the window is drawn.
            QTimer.singleShot(0, self, self._add_rest)

    def _add_rest(self) -> None:
        """Screen by screen, so that the window answers in between."""
        self._add_parts(self.viewport().height())
        if self._rest is not None:
            QTimer.singleShot(0, self, self._add_rest)

    def _parts(self, view: TodayView) -> Iterator[QWidget]:
        """From top to bottom, each made when it is asked for."""
        for place, finished in enumerate(view.just_finished):
            yield self._finished(finished, place >= FINISHED_SHOWN)
        if view.due:
            yield self._part(self.tr("Due today"))
            doubts = [item for item in view.due if item.kind is DueKind.DOUBT]
            due = [item for item in view.due if item.kind is not DueKind.DOUBT]
            place = view.due.index(doubts[0]) if doubts else 0
            shown = len(due) if self._all_due else DUE_SHOWN
            yield from self._cards(due[:place])
            if doubts:
                yield self._doubts(doubts)
            yield from self._cards(due[place:shown])
            if len(due) > shown:
                text = self.tr("Show {n} more").format(n=len(due) - shown)
                yield self._more("more_due", text, self._on_all_due)
        elif not view.just_finished:
            yield self._part(self.tr("Due today"))
            yield Muted(self._look, self.tr("Nothing is due today. PostView will say when."), self._main)
        if view.coming:
            yield self._part(self.tr("Coming up"))
            yield from self._cards(view.coming[:COMING_SHOWN], coming=True)
            rest = len(view.coming) - COMING_SHOWN
            if rest > 0:
                text = self.tr("{n} more in the calendar").format(n=rest)
                yield self._more("more_coming", text, lambda: self.page_requested.emit("calendar"))

    def _more(self, name: str, text: str, act: Callable[[], object]) -> QWidget:
        more = Button(self._look, text, quiet=True, parent=self._main)
        more.setObjectName(name)
        more.clicked.connect(lambda: act())
        return more

    def _doubts(self, items: Sequence[DueItem]) -> QWidget:
        card = DoubtsCard(self._look, items, self._clock.today(), everything=self._all_doubts, parent=self._main)
        card.decided.connect(self._deeds.decide)
        card.all_requested.connect(self._on_all_doubts)
        return card

    def _on_all_doubts(self) -> None:
        self._all_doubts = True
        self._shown = None
        self.refresh()

    def _on_all_due(self) -> None:
        self._all_due = True
        self._shown = None
        self.refresh()

    def _part(self, text: str) -> SubHeading:
        label = SubHeading(self._look, text, self._main)
        label.setContentsMargins(0, 6, 0, 0)
        return label

    def _finished(self, finished: JustFinished, folded: bool) -> QWidget:
        id_ = finished.line.interview.id
        if id_ in self._later or (folded and id_ not in self._opened):
            line = LaterLine(self._look, finished, id_ in self._later, self._main)
            line.now_requested.connect(self._on_now)
            return line
        card = FinishedCard(self._look, finished, self._ended(finished), self._main)
        card.ask_requested.connect(self.interview_requested)
        card.write_requested.connect(self._deeds.write_thanks)
        card.look_back_requested.connect(self.reflection_requested)
        card.search_requested.connect(lambda: self.page_requested.emit("search"))
        card.later_requested.connect(self._on_later)
        return card

    def _ended(self, finished: JustFinished) -> str:
        interview = finished.line.interview
        zone = self._clock.zone()
        day = wall_of(interview.end_utc, zone).date()
        time = self._look.dates.clock(interview.end_utc, zone)
        if day == self._clock.today():
            return self.tr("ended {time}").format(time=time)
        near = self._look.dates.relative(day, self._clock.today())
        return self.tr("ended {day}, {time}").format(day=near, time=time)

    def _cards(self, items: Sequence[DueItem], *, coming: bool = False) -> Iterator[QWidget]:
        """What is coming can be looked at, not yet done: nothing is asked before its day (F1)."""
        for item in items:
            said = words.due_words(item, self._look, self._clock)
            if coming:
                said = replace(said, action=self.tr("See the plan"))
            card = DueCard(self._look, item, said, self._main)
            card.pressed.connect(self._deeds.open if coming else self._deeds.do)
            card.opened.connect(self._deeds.open)
            card.done_requested.connect(self._deeds.ask_done)
            card.tomorrow_requested.connect(self._deeds.tomorrow)
            card.two_days_requested.connect(self._deeds.two_working_days)
            card.date_requested.connect(self._deeds.ask_date)
            card.away_requested.connect(self._deeds.put_away)
            yield card

    def _fill_side(self, view: TodayView, state: SearchState) -> None:
        box = self._box(self._side)
        empty(box)
        rest = max(len(view.week) - WEEK_SHOWN, 0)
        week = WeekCard(self._look, [self._week_row(line) for line in view.week[:WEEK_SHOWN]], rest, self._side)
        week.opened.connect(self.interview_requested)
        week.rest_requested.connect(lambda: self.page_requested.emit("calendar"))
        box.addWidget(week)
        breadth = BreadthCard(self._look, state, self._settings.get().breadth_percent, self._side)
        breadth.search_requested.connect(lambda: self.page_requested.emit("search"))
        box.addWidget(breadth)
        box.addStretch(1)

    def _week_row(self, line: WeekLine) -> WeekRow:
        when = self._short_when(line.day)
        if line.at_utc:
            time = self._look.dates.clock(line.at_utc, self._clock.zone())
            when = self.tr("{day} {time}").format(day=when, time=time)
        if line.kind == "interview":
            what = ", ".join(part for part in (line.organisation, words.mid_sentence(line.title)) if part)
        elif line.kind == "closing":
            what = self.tr("Closing note: {name}").format(name=line.organisation)
        else:
            what = self.tr("Follow up: {name}").format(name=line.organisation)
        return WeekRow(when, what, "interview" if line.kind == "interview" else "follow_up", line.interview_id)

    def _short_when(self, day: date) -> str:
        away = (day - self._clock.today()).days
        if away == 0:
            return self.tr("Today")
        if away < 7:
            return self._look.dates.short_day(day).split()[0].rstrip(",")
        return self._look.dates.short_day(day)

    # Later today

    def _on_later(self, interview_id: int) -> None:
        self._later[interview_id] = self._clock.now() + LATER_SECONDS
        self.refresh()
        self.said.emit(self.tr("This card comes back later today."), 0)

    def _on_now(self, interview_id: int) -> None:
        self._later.pop(interview_id, None)
        self._opened.add(interview_id)
        self._shown = None
        self.refresh()

    @staticmethod
    def _box(column: QWidget) -> QVBoxLayout:
        layout: QLayout | None = column.layout()
        assert isinstance(layout, QVBoxLayout)
        return layout
