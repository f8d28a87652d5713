"""The search at a glance: its state, the week, how broad it is, and every application."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from postview_desktop.services.applications import ApplicationLine
from postview_desktop.services.search import SearchState
from postview_desktop.ui.common.buttons import Button
from postview_desktop.ui.common.card_list import CardList
from postview_desktop.ui.common.cards import EmptyState, Heading, Muted
from postview_desktop.ui.common.context import Look
from postview_desktop.ui.common.page import Page
from postview_desktop.ui.common.segmented import Segmented
from postview_desktop.ui.search.desk import Desk
from postview_desktop.ui.search.model import ApplicationDelegate, ApplicationModel, matching
from postview_desktop.ui.search.state_cards import BreadthCard, GoalCard

SIDE_BY_SIDE_FROM = 40
"""Width in heights of the font from which the two cards of the state stand side by side."""


class SearchOverview(Page):
    """`application_requested(id)`, `add_requested()`. Scrolls as a whole only where the window is too low for it."""

    application_requested = Signal(int)
    add_requested = Signal()

    def __init__(self, look: Look, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._desk = desk
        self._lines: list[ApplicationLine] = []
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        box = self.body
        box.setSpacing(14)
        box.addLayout(self._build_head())
        self._goal = GoalCard(look, self)
        self._breadth = BreadthCard(look, self)
        self._cards = QHBoxLayout()
        self._cards.setSpacing(14)
        self._cards.addWidget(self._goal, 2)
        self._cards.addWidget(self._breadth, 5)
        box.addLayout(self._cards)
        box.addLayout(self._build_filters())
        self._stack = QStackedWidget()
        self._model = ApplicationModel(self)
        self._list = CardList(look)
        self._list.setObjectName("application_list")
        self._list.setAccessibleName(self.tr("Applications"))
        self._list.setModel(self._model)
        clock = desk.services.clock
        self._list.setItemDelegate(ApplicationDelegate(look, clock.today, clock.zone, self._list))
        self._list.opened.connect(self._on_opened)
        self._empty = EmptyState(
            look,
            "compass",
            self.tr("The search begins here"),
            self.tr(
                "Put in every job you are after, also those you have only an eye on. PostView keeps the search going "
                "until a letter is in your hand, and says a gentle word when it leans on one industry alone."
            ),
            self.tr("Add an application"),
        )
        self._empty.pressed.connect(self.add_requested)
        self._nothing = EmptyState(look, "search", "", "")
        for page in (self._list, self._empty, self._nothing):
            self._stack.addWidget(page)
        # Four cards can always be seen.
        self._stack.setMinimumHeight(round(look.theme.em * 15))
        box.addWidget(self._stack, 1)

    def _build_head(self) -> QHBoxLayout:
        words = QVBoxLayout()
        words.setSpacing(2)
        title = Heading(self._look, self.tr("Search"))
        title.setObjectName("page_title")
        self._state = Muted(self._look)
        self._state.setObjectName("search_state")
        words.addWidget(title)
        words.addWidget(self._state)
        self._add = Button(self._look, self.tr("Add an application"), icon="plus", main=True)
        self._add.setObjectName("add_application")
        self._add.clicked.connect(self.add_requested)
        row = QHBoxLayout()
        row.addLayout(words, 1)
        row.addWidget(self._add, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _build_filters(self) -> QHBoxLayout:
        self._text = QLineEdit()
        self._text.setObjectName("filter_applications")
        self._text.setAccessibleName(self.tr("Find an application"))
        self._text.setPlaceholderText(self.tr("Role, organisation, industry or source"))
        self._text.setClearButtonEnabled(True)
        self._text.textChanged.connect(lambda _text: self._filter())
        self._which = Segmented(
            self._look, [("open", self.tr("Open")), ("ended", self.tr("Ended")), ("all", self.tr("All"))]
        )
        self._which.setObjectName("which_applications")
        self._which.chosen.connect(lambda _key: self._filter())
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self._text, 1)
        row.addWidget(self._which)
        return row

    # -- showing -------------------------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Asks the services again."""
        services = self._desk.services
        state = services.search.state()
        percent = services.settings.get().breadth_percent
        self._lines = services.applications.list()
        self._state.setText(self._state_words(state))
        self._goal.show_state(state)
        self._breadth.show_state(state, percent)
        anything = bool(self._lines)
        for widget in (self._goal, self._breadth, self._text, self._which, self._add):
            widget.setVisible(anything)
        self._filter()

    def focus_application(self, application_id: int) -> None:
        """Brings the cursor to an application's card, as after looking at it."""
        row = self._model.row_of(application_id)
        if row >= 0:
            self._list.setCurrentIndex(self._model.index(row, 0))
        self._list.setFocus(Qt.FocusReason.OtherFocusReason)

    def sources(self) -> list[str]:
        """Sources in use, for completion."""
        return sorted({line.application.source for line in self._lines if line.application.source})

    def _filter(self) -> None:
        text, which = self._text.text().strip(), self._which.chosen_key()
        lines = matching(self._lines, text, which)
        self._model.show_lines(lines)
        if lines:
            self._stack.setCurrentWidget(self._list)
        elif not self._lines:
            self._stack.setCurrentWidget(self._empty)
        else:
            self._say_nothing_found(text, which)
            self._stack.setCurrentWidget(self._nothing)

    def _say_nothing_found(self, text: str, which: str) -> None:
        if text:
            self._nothing.title.setText(self.tr("Nothing found for “{text}”").format(text=text))
            self._nothing.words.setText(self.tr("Try a part of a name, or look under “All”."))
        elif which == "open":
            self._nothing.title.setText(self.tr("No application is open"))
            self._nothing.words.setText(self.tr("Add one to keep the search going. What has ended stands under Ended."))
        else:
            self._nothing.title.setText(self.tr("No application has ended"))
            self._nothing.words.setText(self.tr("What was declined, rejected, withdrawn or went quiet stands here."))

    def _state_words(self, state: SearchState) -> str:
        if state.letter is not None and not state.on:
            day = state.letter.application.letter_on
            name = state.letter.organisation.name
            if day is None:
                return self.tr("The letter from {name} is in your hand. The search is over.").format(name=name)
            return self.tr("The letter from {name} is in your hand since {day}. The search is over.").format(
                name=name, day=self._look.dates.day(day)
            )
        if not self._lines:
            return self.tr("The search is on from the first application until the letter is in your hand.")
        return self.tr("The search is on. Nothing counts as done until the letter is in your hand.")

    def _on_opened(self, index: QModelIndex) -> None:
        self.application_requested.emit(self._model.line(index).application.id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._text.hasFocus() and self._model.rowCount():
            first = self._model.index(0, 0)
            if event.key() == Qt.Key.Key_Down:
                self._list.setFocus(Qt.FocusReason.TabFocusReason)
                self._list.setCurrentIndex(first)
                return
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._on_opened(first)
                return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = self.width() >= SIDE_BY_SIDE_FROM * self._look.theme.em
        self._cards.setDirection(QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom)
