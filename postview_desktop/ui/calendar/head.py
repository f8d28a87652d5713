"""The head of the calendar: what is shown, turning the pages, the choice of the view, and a new interview."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from postview_desktop.ui.common.buttons import Button
from postview_desktop.ui.common.cards import Heading
from postview_desktop.ui.common.context import Look
from postview_desktop.ui.common.segmented import Segmented

LEAST_SEARCH_EMS = 8
"""A narrower field is of no use."""


class Head(QWidget):
    """Says what is wished; `show_range` and `show_view` say what is there."""

    stepped = Signal(int)
    today_requested = Signal()
    view_chosen = Signal(str)
    new_requested = Signal()
    jump_requested = Signal()
    """The small month is wished, under `jump`."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._choosable = False
        # However narrow the window: what has no room moves, and never makes the page wider than it is.
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self._title = Heading(look, parent=self)
        self._title.setObjectName("month_title")
        self._title.setWordWrap(False)
        row.addWidget(self._title)
        self.jump = Button(look, "", icon="chevron-down", quiet=True, parent=self)
        self.jump.setObjectName("jump_by_month")
        self.jump.setAccessibleName(self.tr("Jump by a small month"))
        self.jump.setToolTip(self.tr("Jump by a small month (J)"))
        self.jump.clicked.connect(self.jump_requested)
        row.addWidget(self.jump)
        row.addSpacing(8)
        self.previous = self._arrow("previous_month", "chevron-left")
        self.previous.clicked.connect(lambda: self.stepped.emit(-1))
        row.addWidget(self.previous)
        self._today = today = Button(look, self.tr("Today"), parent=self)
        today.setObjectName("go_to_today")
        today.setToolTip(self.tr("Go to today (Ctrl+T)"))
        today.clicked.connect(self.today_requested)
        row.addWidget(today)
        self.following = self._arrow("next_month", "chevron-right")
        self.following.clicked.connect(lambda: self.stepped.emit(1))
        row.addWidget(self.following)
        row.addStretch(1)
        self.choice = Segmented(look, parent=self)
        self.choice.setObjectName("calendar_view")
        self.choice.setAccessibleName(self.tr("View"))
        self.choice.chosen.connect(self.view_chosen)
        row.addWidget(self.choice)
        self._new_words = self.tr("New interview")
        self._new = Button(look, self._new_words, icon="plus", main=True, parent=self)
        self._new.setToolTip(self.tr("New interview on the chosen day (N)"))
        self._new.setObjectName("new_interview")
        self._new.clicked.connect(self.new_requested)
        row.addWidget(self._new)

    def _arrow(self, name: str, icon: str) -> Button:
        button = Button(self._look, "", icon=icon, parent=self)
        button.setObjectName(name)
        return button

    def put_back(self, field: QWidget, place: int) -> None:
        """The search (0) or the choice of the view (1) stands here: between the pages and the main button."""
        field.setParent(self)
        self._row.insertWidget(self._row.count() - 1 - (1 - place) * (self.choice.parentWidget() is self), field)
        field.show()

    def offer_views(self, keys: list[str]) -> None:
        """The views that can be chosen; where there is one alone there is no choice."""
        words = {"month": self.tr("Month"), "week": self.tr("Week"), "agenda": self.tr("Agenda")}
        self.choice.set_options([(key, words[key]) for key in keys])
        for number, key in enumerate(keys, start=1):
            self.choice.button(key).setToolTip(self.tr("{view} (Alt+{number})").format(view=words[key], number=number))
        self._choosable = len(keys) > 1
        self.choice.setVisible(self._choosable)

    def show_view(self, key: str) -> None:
        """Which view is seen."""
        self.choice.set_chosen(key)
        before, after = {
            "month": (self.tr("Previous month"), self.tr("Next month")),
            "week": (self.tr("Previous week"), self.tr("Next week")),
            "agenda": (self.tr("Earlier"), self.tr("Later")),
        }[key]
        for button, words in ((self.previous, before), (self.following, after)):
            button.setAccessibleName(words)
            button.setToolTip(words)

    def show_range(self, title: str) -> None:
        """What is shown, as the page's heading."""
        self._title.setText(title)

    def fit(self, width: int) -> tuple[bool, bool]:
        """Make do with so many pixels; whether there is room for the search, and for the choice of the view.

        First the words of the main button go, for its icon says them too.
        """
        em = self._look.theme.em
        icon_alone = round(2.6 * em)
        whole = icon_alone + self._new.fontMetrics().horizontalAdvance(self._new_words) + round(em)
        rest = [self._title, self.previous, self._today, self.following]
        rest += [self.jump] if not self.jump.isHidden() else []
        needed = sum(part.sizeHint().width() for part in rest) + (len(rest) + 3) * self._row.spacing()
        views = self.choice.sizeHint().width() if self._choosable else 0
        field = round(LEAST_SEARCH_EMS * em)
        with_views = needed + views + icon_alone <= width
        with_search = needed + views + field + icon_alone <= width
        taken = needed + (views if with_views else 0) + (field if with_search else 0)
        words = self._new_words if taken + whole <= width else ""
        if self._new.text() != words:
            self._new.setText(words)
        return with_search, with_views
