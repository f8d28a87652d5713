"""What can be done with an item of the week, or with free time: the right button's menu, and the menu key's."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu

from postview_desktop.services.calendar import CalendarItem
from postview_desktop.ui.calendar.week_view import WeekView


class WeekMenu(QMenu):
    """Offers what the view then says is wished; gone when it is closed."""

    def __init__(self, view: WeekView, item: CalendarItem | None, wished: date) -> None:
        """`wished` is the day or the hour at which free time was pointed at."""
        super().__init__(view)
        self.setObjectName("item_menu")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if item is None:
            self._offer("menu_new", self.tr("New interview here"), lambda: view.new_requested.emit(wished))
            return
        self._offer("menu_open", self.tr("Open"), lambda: view.item_opened.emit(item))
        if view.may_move(item):
            self._offer("menu_move", self.tr("Move to…"), lambda: view.move_to_requested.emit(item))
        if item.interview_id:
            self._offer("menu_export", self.tr("Export…"), lambda: view.export_requested.emit(item))
        if item.kind == "interview":
            self.addSeparator()
            self._offer("menu_delete", self.tr("Delete"), lambda: view.delete_requested.emit(item))

    def _offer(self, name: str, text: str, do: Callable[[], None]) -> None:
        action = self.addAction(text)
        action.setObjectName(name)
        action.triggered.connect(do)
