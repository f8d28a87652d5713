"""The bin: what was deleted, by day, with what went with it; searched, narrowed to a kind, and brought back."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from postview_desktop.domain.errors import PostviewError
from postview_desktop.domain.interview import wall_of
from postview_desktop.services.bin import Bin, Contents, Deleted, Return
from postview_desktop.services.history import History
from postview_desktop.system.clock import Clock
from postview_desktop.ui.common.buttons import Button
from postview_desktop.ui.common.calm import CalmComboBox
from postview_desktop.ui.common.cards import EmptyState, SubHeading
from postview_desktop.ui.common.context import Look
from postview_desktop.ui.common.dates import at_the_start
from postview_desktop.ui.common.doing import Doing
from postview_desktop.ui.common.emptying import empty
from postview_desktop.ui.common.form import wide_enough
from postview_desktop.ui.common.page import Page
from postview_desktop.ui.safety import bin_words
from postview_desktop.ui.safety.bin_row import BinRow

FIRST = 30
MORE = 60


class BinPage(Page):
    """Shows the newest first, the rest on request: years of deletions open as quickly as a week's."""

    said = Signal(str, int)
    failed = Signal(object)

    def __init__(self, look: Look, *, bin: Bin, history: History, clock: Clock, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._bin = bin
        self._clock = clock
        self._stale = True
        self._wanted = FIRST
        self._shown: object = None
        self._rows: list[BinRow] = []
        self._doing = Doing(history, self)
        self._doing.said.connect(self.said)
        self._doing.failed.connect(self.failed)
        self.setObjectName("bin_page")
        self.header(
            self.tr("Bin"), self.tr("What was deleted stays here until you want it back."), [self._build_filter()]
        )
        self.body.addLayout(self._build_kinds())
        self._empty = EmptyState(look, "trash-2", "", "")
        self._empty.setObjectName("bin_empty")
        self.body.addWidget(self._empty, 1)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(round(look.theme.em * 0.6))
        self.body.addLayout(self._lines)
        self._more = Button(look, self.tr("Show what was deleted earlier"), quiet=True)
        self._more.setObjectName("bin_more")
        self._more.clicked.connect(self._on_more)
        self.body.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addStretch(1)

    def _build_filter(self) -> QLineEdit:
        self.filter = QLineEdit()
        self.filter.setObjectName("bin_filter")
        self.filter.setAccessibleName(
            self.tr("Find something deleted by its name, or by the name of what went with it")
        )
        self.filter.setPlaceholderText(self.tr("Name, organisation, person"))
        self.filter.setClearButtonEnabled(True)
        wide_enough(self.filter, 28)
        self._filter_soon = QTimer(self)
        self._filter_soon.setSingleShot(True)
        self._filter_soon.setInterval(120)
        self._filter_soon.timeout.connect(self._on_filtered)
        self.filter.textChanged.connect(lambda _text: self._filter_soon.start())
        return self.filter

    def _build_kinds(self) -> QHBoxLayout:
        self._kinds_label = QLabel(self.tr("Show"))
        self._kinds_label.setProperty("muted", True)
        self.kinds = CalmComboBox()
        self.kinds.setObjectName("bin_kinds")
        self.kinds.setAccessibleName(self.tr("Show which kind"))
        self.kinds.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self._kinds_label.setBuddy(self.kinds)
        self.kinds.activated.connect(lambda _row: self._on_filtered())
        row = QHBoxLayout()
        row.setSpacing(round(self._look.theme.em * 0.6))
        row.addWidget(self._kinds_label)
        row.addWidget(self.kinds)
        row.addStretch(1)
        return row

    # -- showing -------------------------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Show what is there now; later, if the page is not to be seen."""
        self._stale = True
        if self.isVisible():
            self._show_now()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._show_now()

    def _show_now(self) -> None:
        self._stale = False
        kind = self.kinds.currentData() or ""
        try:
            found = self._bin.contents(self.filter.text(), kind, self._wanted)
            if kind and kind not in found.kinds:
                found = self._bin.contents(self.filter.text(), "", self._wanted)
        except PostviewError as error:
            self.failed.emit(error)
            return
        self._show_kinds(found, kind)
        means = [self._means(line) for line in found.lines]
        today = self._clock.today()
        shown = (found.lines, means, today, self._clock.zone())
        if shown != self._shown:
            self._shown = shown
            self._build(found.lines, means, today)
        self._more.setVisible(found.total > len(found.lines))
        self._show_empty(found)

    def _means(self, line: Deleted) -> Return | None:
        try:
            return self._bin.look(line.change_id)
        except PostviewError:
            return None  # what it hung on is known nowhere any more

    def _show_kinds(self, found: Contents, kind: str) -> None:
        everything = sum(found.kinds.values())
        locale = self._look.dates.locale
        options = [("", self.tr("Everything ({number})").format(number=locale.toString(everything)))]
        for one, number in found.kinds.items():
            words = self.tr("{kind} ({number})").format(
                kind=bin_words.kind_heading(one), number=locale.toString(number)
            )
            options.append((one, words))
        if [(self.kinds.itemData(row), self.kinds.itemText(row)) for row in range(self.kinds.count())] != options:
            self.kinds.clear()
            for data, words in options:
                self.kinds.addItem(words, data)
        self.kinds.setCurrentIndex(max(0, self.kinds.findData(kind)))
        for widget in (self.kinds, self._kinds_label):
            widget.setVisible(len(found.kinds) > 1)

    def _show_empty(self, found: Contents) -> None:
        self._empty.setVisible(not found.lines)
        if self.filter.text().strip():
            self._empty.title.setText(self.tr("Nothing fits"))
            self._empty.words.setText(self.tr("Nothing in the bin has these words in a name."))
        else:
            self._empty.title.setText(self.tr("The bin is empty"))
            self._empty.words.setText(
                self.tr("What you delete comes here with everything that hung on it, and goes back from here.")
            )

    def _build(self, lines: tuple[Deleted, ...], means: list[Return | None], today: date) -> None:
        focused = next((place for place, row in enumerate(self._rows) if row.button.hasFocus()), None)
        if focused is not None:
            # A button that goes hands the focus on to the next one down, and the page would scroll after it.
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        empty(self._lines)
        self._rows = []
        day: date | None = None
        zone = self._clock.zone()
        for line, what_it_means in zip(lines, means, strict=True):
            wall = wall_of(line.at, zone)
            if wall.date() != day:
                day = wall.date()
                self._lines.addWidget(SubHeading(self._look, self._day(day, today)))
            row = BinRow(self._look, line, self._look.dates.time(wall), what_it_means)
            row.wished.connect(lambda line=line: self._bring_back(line))
            self._rows.append(row)
            self._lines.addWidget(row)
        if focused is not None:
            self._keep_focus(focused)

    def _keep_focus(self, place: int) -> None:
        """The keyboard stays where it was: on what took the place of the line that went."""
        if not self._rows:
            self.filter.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        row = self._rows[min(place, len(self._rows) - 1)]
        row.show()  # what was just put into a layout cannot take the focus yet
        row.button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _day(self, day: date, today: date) -> str:
        if (today - day).days in (0, 1):
            return self.tr("Today") if day == today else self.tr("Yesterday")
        dates = self._look.dates
        return at_the_start(dates.day(day) if day.year == today.year else dates.short_day_of_year(day))

    # -- doing ---------------------------------------------------------------------------------------------------

    def _bring_back(self, line: Deleted) -> None:
        locale = self._look.dates.locale
        self._doing.do(
            lambda: self._bin.bring_back(line.change_id),
            lambda back: bin_words.brought_back(line, back.with_it, locale),
        )
        self.refresh()

    def _on_filtered(self) -> None:
        self._wanted = FIRST
        self._show_now()

    def _on_more(self) -> None:
        self._wanted += MORE
        self._show_now()
