"""All interviews: found as one types, coming or past, each a card that opens."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QStackedWidget, QVBoxLayout, QWidget

from postview_desktop.services.calendar_gathering import Selection
from postview_desktop.ui.common.buttons import Button
from postview_desktop.ui.common.card_list import CardList
from postview_desktop.ui.common.cards import Banner, EmptyState, Heading, Muted
from postview_desktop.ui.common.context import Look
from postview_desktop.ui.common.segmented import Segmented
from postview_desktop.ui.interviews.delegate import InterviewDelegate
from postview_desktop.ui.interviews.desk import Desk
from postview_desktop.ui.interviews.model import InterviewModel

DEBOUNCE_MS = 60
BATCH = 200
"""So many are asked for at first; the list asks for more when its end comes into sight."""


class InterviewList(QWidget):
    """`interview_requested(id)`, `new_requested()`, `draft_requested()` for a form that is half written."""

    interview_requested = Signal(int)
    new_requested = Signal()
    draft_requested = Signal()
    export_selection_requested = Signal(object)
    """A `Selection` for a calendar file."""

    def __init__(self, look: Look, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._desk = desk
        box = QVBoxLayout(self)
        box.setContentsMargins(28, 24, 28, 0)
        box.setSpacing(14)
        box.addLayout(self._build_head())
        self._banner = Banner(look, "interview")
        box.addWidget(self._banner)
        box.addLayout(self._build_filters())
        self._stack = QStackedWidget()
        self._build_list()
        self._empty = EmptyState(
            look,
            "messages-square",
            self.tr("Your interviews will be here"),
            self.tr(
                "Drop an invitation (.ics or .eml) on the window, or put one in by hand. From the moment it ends, "
                "PostView keeps track: how to follow up, whom to thank, how it went, and the search that goes on."
            ),
            self.tr("New interview"),
        )
        self._empty.pressed.connect(self.new_requested)
        self._nothing = EmptyState(look, "search", "", "")
        self._stack.addWidget(self._view)
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self._nothing)
        box.addWidget(self._stack, 1)
        self._limit = BATCH
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(DEBOUNCE_MS)
        self._timer.timeout.connect(self._filter)

    def _build_head(self) -> QHBoxLayout:
        words = QVBoxLayout()
        words.setSpacing(2)
        title = Heading(self._look, self.tr("Interviews"))
        title.setObjectName("page_title")
        self._subtitle = Muted(self._look)
        self._subtitle.setObjectName("interviews_count")
        words.addWidget(title)
        words.addWidget(self._subtitle)
        self._new = Button(self._look, self.tr("New interview"), icon="plus", main=True)
        self._new.setObjectName("new_interview")
        self._new.clicked.connect(self.new_requested)
        row = QHBoxLayout()
        row.addLayout(words, 1)
        row.addWidget(self._new, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _build_filters(self) -> QHBoxLayout:
        self._text = QLineEdit()
        self._text.setObjectName("filter_interviews")
        self._text.setAccessibleName(self.tr("Find an interview"))
        self._text.setPlaceholderText(self.tr("Organisation, role, round or name"))
        self._text.setClearButtonEnabled(True)
        self._text.textChanged.connect(lambda _text: self._timer.start())
        self._when = Segmented(
            self._look,
            [("coming", self.tr("Coming")), ("past", self.tr("Past")), ("all", self.tr("All"))],
        )
        self._when.setObjectName("when_interviews")
        self._when.set_chosen("all")
        self._when.chosen.connect(lambda _key: self._filter())
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self._text, 1)
        row.addWidget(self._when)
        return row

    def _build_list(self) -> None:
        self._model = InterviewModel(self._look, self._desk.services.clock.zone, self)
        self._model.more_requested.connect(self._on_more)
        self._view = CardList(self._look)
        self._view.setObjectName("interview_list")
        self._view.setAccessibleName(self.tr("Interviews"))
        self._view.setModel(self._model)
        self._view.setItemDelegate(InterviewDelegate(self._look, self._desk.services.clock, self._view))
        self._view.opened.connect(self._on_opened)
        self._view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._view.customContextMenuRequested.connect(self._on_menu)

    # -- showing -------------------------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Asks the service again, with what is typed and chosen."""
        self._timer.stop()
        text = self._text.text().strip()
        when = self._when.chosen_key()
        # One more than is shown tells whether there are further ones.
        found = self._desk.services.interviews.list(text=text, when=when, limit=self._limit + 1)  # type: ignore[arg-type]
        lines, more = found[: self._limit], len(found) > self._limit
        self._model.show_lines(lines, more=more)
        anything = bool(lines) or bool(text) or when != "all"
        if not lines and not text and when != "all":
            anything = bool(self._desk.services.interviews.list(limit=1))
        self._subtitle.setText(self._count_words(len(lines), more) if anything else "")
        self._subtitle.setVisible(anything)
        for widget in (self._text, self._when, self._new):
            widget.setVisible(anything)
        if lines:
            self._stack.setCurrentWidget(self._view)
        elif anything:
            self._say_nothing_found(text, when)
            self._stack.setCurrentWidget(self._nothing)
        else:
            self._stack.setCurrentWidget(self._empty)

    def show_draft(self, half_written: bool) -> None:
        """Says that a form waits to be finished, or takes the word away."""
        if half_written:
            self._banner.say(
                self.tr("An interview is half written and not saved yet."),
                self.tr("Go on with it"),
                self.draft_requested.emit,
            )
        else:
            self._banner.clear()

    def focus_interview(self, interview_id: int) -> None:
        """Brings the cursor to an interview's card, as after looking at it."""
        row = self._model.row_of(interview_id)
        if row >= 0:
            self._view.setCurrentIndex(self._model.index(row, 0))
        self._view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _filter(self) -> None:
        """Something else is looked for: from the top."""
        self._limit = BATCH
        self.refresh()

    def _on_more(self) -> None:
        """The end of what was asked for came into sight: twice as many, so that the far end is near."""
        self._limit *= 2
        self.refresh()

    def _count_words(self, count: int, more: bool) -> str:
        if more:
            return self.tr("more than {count} interviews").format(count=self._look.dates.locale.toString(count))
        if count == 1:
            return self.tr("1 interview")
        return self.tr("{count} interviews").format(count=self._look.dates.locale.toString(count))

    def _say_nothing_found(self, text: str, when: str) -> None:
        if text:
            self._nothing.title.setText(self.tr("Nothing found for “{text}”").format(text=text))
            self._nothing.words.setText(self.tr("Try a part of a name, or look under “All”."))
        elif when == "coming":
            self._nothing.title.setText(self.tr("Nothing is coming up"))
            self._nothing.words.setText(self.tr("Interviews that have not ended yet stand here, the next one first."))
        else:
            self._nothing.title.setText(self.tr("No interview has ended yet"))
            self._nothing.words.setText(self.tr("Those that have ended stand here, the last one first."))

    def _on_opened(self, index: QModelIndex) -> None:
        self.interview_requested.emit(self._model.line(index).interview.id)

    def _on_menu(self, at: QPoint) -> None:
        """For the card under the pointer; for the current one where the key asked."""
        index = self._view.indexAt(at)
        index = index if index.isValid() else self._view.currentIndex()
        if not index.isValid():
            return
        interview_id = self._model.line(index).interview.id
        menu = QMenu(self._view)
        menu.setObjectName("interview_menu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        open_it = menu.addAction(self.tr("Open"))
        open_it.triggered.connect(lambda: self.interview_requested.emit(interview_id))
        export = menu.addAction(self.tr("Export to a calendar file…"))
        export.setObjectName("export_interview")
        export.triggered.connect(
            lambda: self.export_selection_requested.emit(Selection(interview_ids=frozenset({interview_id})))
        )
        menu.popup(self._view.viewport().mapToGlobal(at))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # From the field straight into the list, and Enter opens the first card found.
        if self._text.hasFocus() and self._model.rowCount():
            if event.key() == Qt.Key.Key_Down:
                self._view.setFocus(Qt.FocusReason.TabFocusReason)
                self._view.setCurrentIndex(self._model.index(0, 0))
                return
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                if self._timer.isActive():
                    self.refresh()
                if self._model.rowCount():
                    self._on_opened(self._model.index(0, 0))
                return
        super().keyPressEvent(event)
