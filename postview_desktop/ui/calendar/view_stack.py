"""Month, week and agenda in one place: one is seen, and what is chosen travels along from one to the next."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtWidgets import QStackedWidget, QWidget

from postview_desktop.services.calendar import CalendarItem
from postview_desktop.ui.calendar.view import SIGNALS, CalendarView, Shown, ViewSignals


def is_same(one: CalendarItem, other: CalendarItem) -> bool:
    """The same thing, though it was asked for anew and may stand on another day by now."""
    return (one.kind, one.interview_id, one.letter_id, one.step, one.done) == (
        other.kind, other.interview_id, other.letter_id, other.step, other.done,
    )  # fmt: skip


class ViewStack(QStackedWidget, ViewSignals):
    """Says what the view that is seen says; a view is built when it is first wanted."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._makers: dict[str, Callable[[], CalendarView]] = {}
        self._views: dict[str, CalendarView] = {}
        self._stale: set[str] = set()
        self._key = ""
        self._first_weekday = -1
        self._shown = Shown()

    def add(self, key: str, make: Callable[[], CalendarView]) -> None:
        """Offer another view; the first one is shown."""
        self._makers[key] = make
        if not self._key:
            self.show_view(key)

    def keys(self) -> list[str]:
        """Those that there are, in order."""
        return list(self._makers)

    @property
    def key(self) -> str:
        """Which view is seen."""
        return self._key

    @property
    def view(self) -> CalendarView:
        """The view that is seen."""
        return self._views[self._key]

    def show_view(self, key: str) -> None:
        """Turn to another view, to the same day and the same item. An unknown key changes nothing."""
        if key not in self._makers or key == self._key:
            return
        before = self._views.get(self._key)
        day, item = (before.day, before.item()) if before is not None else (None, None)
        view = self._made(key)
        self._key = key
        if key in self._stale:
            self._stale.discard(key)
            view.set_first_weekday(self._first_weekday)
            view.set_shown(self._shown)
            view.refresh()
        self.setCurrentWidget(view)
        self.setFocusProxy(view)
        if day is not None:
            view.choose_day(day)
            view.choose_item(self.same(item, day) if item is not None else None)
        self.range_shown.emit()

    def same(self, item: CalendarItem, day: date) -> CalendarItem | None:
        """This item on a day of the view that is seen, if it is there."""
        return next((other for other in self.view.items_on(day) if is_same(item, other)), None)

    def refresh(self, first_weekday: int, shown: Shown) -> None:
        """Ask again; at once where a view is seen, the others when they are turned to."""
        self._first_weekday, self._shown = first_weekday, shown
        self._stale = self._views.keys() - {self._key}
        self.view.set_first_weekday(first_weekday)
        self.view.set_shown(shown)
        self.view.refresh()

    def set_shown(self, shown: Shown) -> None:
        """What the filters let through."""
        self._shown = shown
        self._stale = self._views.keys() - {self._key}
        self.view.set_shown(shown)

    def _made(self, key: str) -> CalendarView:
        if key not in self._views:
            view = self._views[key] = self._makers[key]()
            self._stale.add(key)
            self.addWidget(view)
            for name in SIGNALS:
                self._pass_on(key, name)
        return self._views[key]

    def _pass_on(self, key: str, name: str) -> None:
        """What a view says while it is hidden (it is being turned to) is not said by the page."""
        signal = getattr(self, name)

        def say(*values: object) -> None:
            if key == self._key:
                signal.emit(*values)

        getattr(self._views[key], name).connect(say)
