"""The keys of the Calendar page that no view has a use for, and those of the whole window while it is seen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut

from postview_desktop.services.calendar import CalendarItem
from postview_desktop.ui.calendar.deeds import Deeds
from postview_desktop.ui.common.context import Look

if TYPE_CHECKING:
    from postview_desktop.ui.calendar.page import CalendarPage


class PageKeys(QObject):
    """Letters stand for themselves wherever they are on the keyboard."""

    def __init__(self, look: Look, page: CalendarPage, deeds: Deeds) -> None:
        super().__init__(page)
        self._look = look
        self._page = page
        self._deeds = deeds
        # A hidden page hears no shortcut, so this one is the window's while the calendar is seen.
        QShortcut(QKeySequence("Ctrl+T"), page).activated.connect(self.to_today)
        QShortcut(QKeySequence("Ctrl+E"), page).activated.connect(self._on_export)
        # These two also where the keyboard is still in the side bar; a field that is typed into keeps them.
        QShortcut(QKeySequence("/"), page).activated.connect(self._on_search)
        QShortcut(QKeySequence("?"), page).activated.connect(self.show_all)
        for number, key in enumerate(page.views.keys(), start=1):
            QShortcut(QKeySequence(f"Alt+{number}"), page).activated.connect(lambda key=key: self._on_view(key))

    def press(self, event: QKeyEvent) -> bool:
        """Whether it was one of ours."""
        page, view = self._page, self._page.views.view
        text = event.text().lower()
        plain = not event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
        if event.key() == Qt.Key.Key_Escape and not page.side.wide and page.pane.isVisible():
            page.close_day()
        elif event.key() == Qt.Key.Key_Delete and plain:
            item = view.item()
            only = [one for one in view.items_on(view.day) if one.kind == "interview"]
            if item is not None or len(only) == 1:
                self._deeds.delete(item or only[0])
        elif plain and text == "/":
            self._on_search()
        elif plain and text == "q":
            page.quick_add.setFocus(Qt.FocusReason.ShortcutFocusReason)
        elif plain and text == "?":
            self.show_all()
        elif plain and text == "j":
            page.side.jump(page.head.jump)
        elif plain and text == "f":
            page.filters.open_organisations()
        elif plain and text == "c":
            page.filters.clear_organisations()
        else:
            return False
        return True

    def to_today(self) -> None:
        """Choose today, with the keyboard on it."""
        view = self._page.views.view
        view.go_to_today()
        view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def export(self, item: CalendarItem) -> None:
        """An interview, with what is due after it."""
        from postview_desktop.services.calendar_gathering import Selection  # not needed before

        self._page.export_selection_requested.emit(Selection(interview_ids=frozenset({item.interview_id})))

    def show_all(self) -> None:
        """All keys of the calendar."""
        from postview_desktop.ui.calendar.keys_sheet import KeysSheet

        sheet = KeysSheet(self._look, self._page, self._page.views.keys())
        sheet.all_keys_requested.connect(self._page.keyboard_requested)
        sheet.open()

    def _on_view(self, key: str) -> None:
        self._page.show_view(key)
        self._page.views.view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _on_search(self) -> None:
        self._page.find_bar.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._page.find_bar.selectAll()

    def _on_export(self) -> None:
        view = self._page.views.view
        item = view.item()
        there = [one for one in view.items_on(view.day) if one.interview_id]
        if item is not None and item.interview_id:
            self.export(item)
        elif item is None and len({one.interview_id for one in there}) == 1:
            self.export(there[0])
        else:
            self._page.say_choose_first()
