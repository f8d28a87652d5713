"""What stands beside the views: the chosen day and a small month; in a narrow window the day floats over them."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from postview_desktop.services.calendar import Calendar, CalendarItem
from postview_desktop.system.clock import Clock
from postview_desktop.ui.calendar import words
from postview_desktop.ui.calendar.day_pane import DayPane
from postview_desktop.ui.calendar.details import Details
from postview_desktop.ui.calendar.mini_month import MiniMonth, MonthPopover
from postview_desktop.ui.calendar.view import Shown
from postview_desktop.ui.calendar.view_stack import ViewStack
from postview_desktop.ui.common.cards import Card
from postview_desktop.ui.common.context import Look

WIDE_EMS = 56
"""From here on (968 pixels at the usual font, a window of 1180) the day stands beside the views."""
MINI_EMS = 44
"""Lower than this (760 pixels at the usual font) the small month has no room beside and opens from a button."""
PANE_MS = 40
"""The view is painted first; paging with a key held down does not fill the pane for each page."""


class Side(QObject):
    """Keeps both in step with the view that is seen."""

    def __init__(
        self,
        look: Look,
        calendar: Calendar,
        views: ViewStack,
        details: Details,
        clock: Clock,
        page: QWidget,
        below: QWidget,
    ) -> None:
        """What floats over the `page` lies `below` its head."""
        super().__init__(page)
        self._look = look
        self._calendar = calendar
        self._views = views
        self._clock = clock
        self._page = page
        self._below = below
        self._shown = Shown()
        self._setting = -1
        self.wide: bool | None = None
        self.pane = DayPane(
            look,
            details.detail,
            lambda item: self._views.view.item_text(item),
            lambda item: self._views.view.item_name(item),
            page,
        )
        self.pane.hide()
        self._column = QVBoxLayout()
        self._column.setSpacing(12)
        self._card = Card(look, page)
        self.mini = MiniMonth(look, self._busy, self._card)
        self.mini.day_chosen.connect(self._on_jump)
        self.mini.left.connect(self._back)
        self._card.body.addWidget(self.mini)
        self._card.hide()
        self._filling = QTimer(self)
        self._filling.setSingleShot(True)
        self._filling.setInterval(PANE_MS)
        self._filling.timeout.connect(self.fill)

    def lay_out(self, row: QHBoxLayout) -> None:
        """Take the last place of a row, after the views."""
        row.addLayout(self._column)

    def fit(self) -> None:
        """The page has another size."""
        em = self._look.theme.em
        wide = self._page.width() >= WIDE_EMS * em
        if wide != self.wide:
            self.wide = wide
            self.pane.set_floating(not wide)
            if wide:
                self._column.insertWidget(0, self.pane, 1)
                self._column.addWidget(self._card)
                self.pane.show()
                self.fill()
            else:
                self._column.removeWidget(self.pane)
                self._column.removeWidget(self._card)
                self.pane.hide()
        roomy = wide and self._page.height() >= MINI_EMS * em
        if roomy == self._card.isHidden():
            self._card.setFixedWidth(self.pane.width())
            self._card.setVisible(roomy)
            self.fill_mini()
        if not wide and self.pane.isVisible():
            self._place()

    @property
    def has_month(self) -> bool:
        """Whether the small month stands beside the views."""
        return not self._card.isHidden()

    def set_shown(self, shown: Shown, first_weekday: int) -> None:
        """What the filters let through, and the setting of the first weekday."""
        self._shown, self._setting = shown, first_weekday

    # The chosen day

    def fill_soon(self) -> None:
        """Once the view is painted."""
        self._filling.start()

    def stop(self) -> None:
        """The page is not seen any more."""
        self._filling.stop()

    def fill(self) -> None:
        """Show the chosen day and its items."""
        self._filling.stop()
        if not self._page.isVisible():
            return
        self.fill_mini()
        if self.pane.isHidden():
            return
        view = self._views.view
        focused = QApplication.focusWidget()
        inside = focused is not None and self.pane.isAncestorOf(focused)
        self.pane.show_day(
            view.day, self._clock.today(), view.items_on(view.day), view.item(), left_out=self._shown.left_out
        )
        if inside:
            self.pane.focus_first()

    def float(self) -> None:
        """Show the day over a narrow view."""
        self.pane.show()
        self.fill()
        self._place()

    def open_day(self) -> None:
        """Show all of the day, with the keyboard on it."""
        if not self.wide:
            self.float()
        self.fill()
        self.pane.focus_first()

    def hide_floating(self) -> bool:
        """Put away what floats; False where nothing does."""
        if self.wide or self.pane.isHidden():
            return False
        self.pane.hide()
        return True

    def _place(self) -> None:
        """Beside the chosen day, on the side where there is room, so that the day itself stays in sight."""
        view, page = self._views.view, self._page
        cell = view.day_rect(view.day).translated(self._views.pos() + view.pos())
        width = min(self.pane.width(), page.width() - 16)
        highest = self._below.geometry().bottom() + 8
        height = min(max(self.pane.wanted_height(), 160), page.height() - highest - 8)
        left = cell.right() + 6 if cell.center().x() < page.width() // 2 else cell.left() - width - 6
        left = min(max(left, 8), page.width() - width - 8)
        top = min(max(cell.top(), highest), page.height() - height - 8)
        self.pane.setGeometry(left, top, width, height)
        self.pane.raise_()

    # The small month

    def fill_mini(self) -> None:
        """Turn the small month to the chosen day, unless somebody is going about in it."""
        focused = QApplication.focusWidget()
        if self.has_month and not (focused is not None and self.mini.isAncestorOf(focused)):
            self.mini.show_day(self._views.view.day, self._clock.today(), self._first_weekday())

    def jump(self, button: QWidget) -> None:
        """The keyboard goes to the small month; where it does not stand beside, it opens under a button."""
        if self.has_month:
            self.mini.focus_day()
            return
        popover = MonthPopover(self._look, self._busy, self._page)
        popover.month.show_day(self._views.view.day, self._clock.today(), self._first_weekday())
        popover.month.day_chosen.connect(self._on_jump)
        popover.open_below(button)

    def _first_weekday(self) -> int:
        return words.first_weekday_of(self._look.dates.locale, self._setting)

    def _on_jump(self, day: date) -> None:
        self._views.view.choose_day(day)
        self._back()

    def _back(self) -> None:
        self._views.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _busy(self, first: date, last: date) -> frozenset[int]:
        """The days with a dot: those of interviews, and the best ones of what is due."""
        found: set[int] = set()
        for item in self._calendar.items(first, last):
            if item.kind != "goal" and self._shown.lets_through(item):
                found.update(_days_of(item))
        return frozenset(found)


def _days_of(item: CalendarItem) -> range:
    if item.kind == "interview":
        return range(item.first_ordinal, item.last_ordinal + 1)
    return range(item.best_ordinal, item.best_ordinal + 1)
