"""All interviews that have ended, each with its review; beside them, what was noted most often."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from postview_desktop.services.reflections import LabelCounts, ReflectionLine
from postview_desktop.ui.common.buttons import Button
from postview_desktop.ui.common.cards import Banner, EmptyState
from postview_desktop.ui.common.context import Look
from postview_desktop.ui.common.emptying import empty
from postview_desktop.ui.common.form import wide_enough
from postview_desktop.ui.common.page import Page
from postview_desktop.ui.common.two_columns import TwoColumns
from postview_desktop.ui.reflections.counts_card import CountsCard
from postview_desktop.ui.reflections.line_card import LineCard

BATCH = 30
"""Lines made at once; more on demand, so that years of interviews do not slow the page down."""


class ReflectionList(QWidget):
    """`opened` carries an interview and the mode; `more_requested` asks for another batch of lines."""

    opened = Signal(int, str)
    more_requested = Signal()
    filtered = Signal()
    settings_requested = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._shown: tuple[object, ...] | None = None
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        self._page = Page(look)
        self.filter = QLineEdit()
        self.filter.setObjectName("reflection_filter")
        self.filter.setAccessibleName(self.tr("Find a reflection by organisation or role"))
        self.filter.setPlaceholderText(self.tr("Organisation or role"))
        self.filter.setClearButtonEnabled(True)
        wide_enough(self.filter, 22)
        self._filter_soon = QTimer(self)
        self._filter_soon.setSingleShot(True)
        self._filter_soon.setInterval(120)
        self._filter_soon.timeout.connect(self.filtered)
        self.filter.textChanged.connect(lambda _text: self._filter_soon.start())
        self._page.header(
            self.tr("Reflections"), self.tr("Optional and private. Two minutes are enough."), [self.filter]
        )
        self._banner = Banner(look, "neutral")
        self._page.body.addWidget(self._banner)
        self._empty = EmptyState(
            look,
            "notebook-pen",
            self.tr("Nothing to look back on yet"),
            self.tr(
                "Once an interview has ended, it waits here: which questions do you remember, what went well, what"
                " would you say next time?"
            ),
            None,
        )
        self._page.body.addWidget(self._empty, 1)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(10)
        main = QWidget()
        left = QVBoxLayout(main)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(12)
        left.addLayout(self._lines)
        self.more = Button(look, self.tr("Show more"), quiet=True)
        self.more.setObjectName("reflections_more")
        self.more.clicked.connect(self.more_requested)
        left.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        left.addStretch(1)
        side = QWidget()
        beside = QVBoxLayout(side)
        beside.setContentsMargins(0, 0, 0, 0)
        self.counts = CountsCard(look)
        beside.addWidget(self.counts)
        beside.addStretch(1)
        self._columns = TwoColumns(main, side, side_chars=32, narrow_chars=104)
        self._page.body.addWidget(self._columns, 1)
        box.addWidget(self._page)

    def show_lines(
        self, lines: Sequence[ReflectionLine], counts: LabelCounts, today: date, *, more: bool, on: bool
    ) -> None:
        """Fill the page; nothing is rebuilt where nothing changed."""
        self.more.setVisible(more)
        if on:
            self._banner.clear()
        else:
            self._banner.say(
                self.tr("Looking back is switched off. What you wrote stays here."),
                self.tr("Settings"),
                self.settings_requested.emit,
            )
        found = (tuple(lines), counts, today)
        if found == self._shown:
            return
        self._shown = found
        empty(self._lines)
        for line in lines:
            card = LineCard(self._look, line)
            card.opened.connect(self.opened)
            self._lines.addWidget(card)
        searching = bool(self.filter.text().strip())
        self._empty.setVisible(not lines)
        if searching:
            self._say_empty(
                self.tr("Nothing fits"),
                self.tr("No interview that has ended has these words in its organisation or role."),
            )
        else:
            self._say_empty(
                self.tr("Nothing to look back on yet"),
                self.tr(
                    "Once an interview has ended, it waits here: which questions do you remember, what went well,"
                    " what would you say next time?"
                ),
            )
        self.counts.show_counts(counts)
        self._columns.setVisible(bool(lines))

    def _say_empty(self, title: str, words: str) -> None:
        self._empty.title.setText(title)
        self._empty.words.setText(words)
