"""The tray in the window: what it tells, where its entries lead, and what closing the window means with and without it.

The window never hides to nowhere: only to a tray that is there, and it comes back when that tray stays away.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Qt, Signal

from postview_desktop.domain.errors import PostviewError
from postview_desktop.domain.reminder import DueItem
from postview_desktop.services.suite import Suite
from postview_desktop.services.today import TodayView
from postview_desktop.system.desktop_name import desktop_name
from postview_desktop.ui.common.context import Look
from postview_desktop.ui.desktop.announcement_words import asks_how_it_went, title_of
from postview_desktop.ui.desktop.announcer import Announcer
from postview_desktop.ui.desktop.notice import OPEN, Notice
from postview_desktop.ui.desktop.notifications import Notifications
from postview_desktop.ui.desktop.tray import Due, DueEntry, Tray
from postview_desktop.ui.shell.main_window import MainWindow

STAYS_KEY = "stays-in-tray"
FINISHED = "finished:"

_log = logging.getLogger(__name__)


class TrayRoom(QObject):
    """`quit_requested` and `hiding` (the window is about to go to the tray) are for the desk."""

    quit_requested = Signal()
    hiding = Signal()

    def __init__(
        self,
        window: MainWindow,
        look: Look,
        suite: Suite,
        tray: Tray,
        notifications: Notifications,
        announcer: Announcer,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._look = look
        self._suite = suite
        self._tray = tray
        self._notifications = notifications
        self._announcer = announcer
        self._in_tray = False
        """Whether the window was closed to the tray, and is only to be found there."""
        self._due: dict[str, Callable[[], None]] = {}
        tray.open_requested.connect(window.bring_to_front)
        tray.new_interview_requested.connect(self._on_new_interview)
        tray.due_requested.connect(self._on_due)
        tray.quit_requested.connect(self.quit_requested)
        tray.coming.connect(self._tell)
        notifications.activated.connect(self._on_notification)

    # -- what it tells -------------------------------------------------------------------------------------------

    def say(self) -> None:
        """Tell what can be done today, where there is a tray to tell it."""
        if self._tray.has_icon:
            self._tell()

    def _tell(self) -> None:
        view = self._suite.today.view()
        number = view.can_do
        if number == 0:
            words = self.tr("PostView: nothing to do today")
        elif number == 1:
            words = self.tr("PostView: 1 thing to do today")
        else:
            words = self.tr("PostView: {number} things to do today").format(number=number)
        self._tray.set_tip(words)
        self._tray.set_due(Due(number=number, entries=tuple(self._entries(view))))

    def _entries(self, view: TodayView) -> list[DueEntry]:
        """What can be done today, as the Today page has it: its list, and the interviews that have just ended."""
        self._due = {}
        entries: list[DueEntry] = []
        zone = self._suite.clock.zone()
        for item in view.due:
            if item.can_today:
                self._due[item.key] = self._opener(item)
                entries.append(DueEntry(item.key, title_of(item, self._look.dates, zone)))
        listed = {item.interview_id for item in view.due}
        for finished in view.just_finished:
            interview = finished.line.interview
            if interview.id not in listed:
                key = f"{FINISHED}{interview.id}"
                self._due[key] = lambda id=interview.id: self._window.open_interview(id)
                entries.append(DueEntry(key, asks_how_it_went(finished.line.organisation_name)))
        return entries

    def _opener(self, item: DueItem) -> Callable[[], None]:
        return lambda: self._announcer.open(item)

    def _on_due(self, key: str) -> None:
        self._window.bring_to_front()
        self._due.get(key, lambda: self._window.show_page("today"))()

    def _on_new_interview(self) -> None:
        self._window.bring_to_front()
        self._window.new_interview(None)

    # -- coming and going ----------------------------------------------------------------------------------------

    def look(self) -> None:
        """With each look at the clock: has the tray come or gone, and is the window still to be found?"""
        self._tray.look()
        if self._window.isVisible():
            self._in_tray = False
        elif self._in_tray and not self._tray.is_there():
            # The panel went and did not come back. Shown without taking the keyboard from whatever is done now.
            _log.info("The tray has gone: the window is shown again")
            self._in_tray = False
            self._window.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
            self._window.showMinimized()
            self._window.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating, False)

    # -- closing -------------------------------------------------------------------------------------------------

    def close_wished(self) -> None:
        """The window is to be closed: to the tray, or for good after it was said once what that means."""
        settings = self._suite.settings.get()
        if settings.keep_in_tray and self._tray.is_there():
            self._in_tray = True
            self.hiding.emit()
            self._window.hide()
            if not settings.close_explained:
                self._explain_tray()
        elif settings.close_explained:
            self.quit_requested.emit()
        else:
            from postview_desktop.ui.shell.farewell import FarewellSheet

            sheet = FarewellSheet(self._look, self._window, tray_there=self._tray.is_there(), desktop=desktop_name())
            sheet.accepted.connect(self._on_farewell)
            sheet.open()

    def _on_farewell(self) -> None:
        self._keep_explained()
        self.quit_requested.emit()

    def _explain_tray(self) -> None:
        text = self.tr("It reminds you and sends what waits. Quit it from the tray's menu; Settings can change this.")
        self._notifications.show(
            Notice(
                key=STAYS_KEY,
                title=self.tr("PostView stays in the tray"),
                text=text,
                actions=((OPEN, self.tr("Open")),),
            )
        )
        self._keep_explained()

    def _keep_explained(self) -> None:
        try:
            self._suite.settings.save(replace(self._suite.settings.get(), close_explained=True))
        except PostviewError as error:
            _log.warning("Said once, and will be said again: %s", error)

    def _on_notification(self, key: str, _action: str) -> None:
        if key == STAYS_KEY:
            self._window.bring_to_front()
