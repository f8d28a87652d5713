"""Announces what is due and does what the notification's buttons say (N1, N3).

What is announced, and that nothing is announced twice, is decided by `services.reminders` on the database.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from postview_desktop.domain.errors import PostviewError
from postview_desktop.domain.reminder import DueItem, DueKind
from postview_desktop.services.follow_ups import FollowUps
from postview_desktop.services.history import History
from postview_desktop.services.reminders import AT_THE_HOUR, Announcement, Reminders
from postview_desktop.services.today import Today
from postview_desktop.system.clock import Clock
from postview_desktop.ui.common.context import Look
from postview_desktop.ui.desktop.announcement_words import DONE, LATER, TOMORROW, TWO_MINUTES, notice_of
from postview_desktop.ui.desktop.notifications import Notifications


class Announcer(QObject):
    """`opened` says that the window is wanted; the requests say what in it. Nothing in a digest: the Today page."""

    opened = Signal()
    interview_requested = Signal(int)
    preparation_requested = Signal(int)
    """what to look at before an interview (S6)"""
    letter_requested = Signal(int)
    reflection_requested = Signal(int)
    """to look back on an interview for two minutes"""
    page_requested = Signal(str)
    said = Signal(str, int)
    failed = Signal(object)

    def __init__(
        self,
        look: Look,
        notifications: Notifications,
        *,
        reminders: Reminders,
        follow_ups: FollowUps,
        today: Today,
        history: History,
        clock: Clock,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._notifications = notifications
        self._reminders = reminders
        self._follow_ups = follow_ups
        self._today = today
        self._history = history
        self._clock = clock
        self._shown: dict[str, Announcement] = {}
        notifications.activated.connect(self._on_activated)

    def sweep(self) -> None:
        """Announce what should be announced now and was not."""
        for announcement in self._reminders.sweep():
            self._shown[announcement.key] = announcement
            self._notifications.show(notice_of(announcement, self._look.dates, self._clock.zone()))

    def tidy(self) -> None:
        """Take notifications away whose thing has been settled in the window."""
        if not self._shown:
            return
        open_still = {item.key for item in self._today.due_items()}
        for key, announcement in list(self._shown.items()):
            item = announcement.item
            if item is not None and item.kind in AT_THE_HOUR and item.key not in open_still:
                del self._shown[key]
                self._notifications.withdraw(key)

    def forget(self) -> None:
        """Take all away: the data is another one, and what was announced may not be in it."""
        for key in self._shown:
            self._notifications.withdraw(key)
        self._shown.clear()

    def _on_activated(self, key: str, action: str) -> None:
        announcement = self._shown.get(key)
        item = announcement.item if announcement is not None else None
        if item is not None and action in (TOMORROW, DONE):
            try:
                self._settle(item, action)
            except PostviewError as error:
                self.opened.emit()
                self.open(item)
                self.failed.emit(error)
            self._shown.pop(key, None)
            return
        if item is not None and action == LATER:
            self._put_off(item)
            return
        self.opened.emit()
        if item is not None and item.interview_id is not None and action == TWO_MINUTES:
            self.reflection_requested.emit(item.interview_id)
        else:
            self.open(item)

    def _put_off(self, item: DueItem) -> None:
        try:
            self._reminders.later(item)
        except PostviewError as error:
            self.opened.emit()
            self.failed.emit(error)

    def _settle(self, item: DueItem, action: str) -> None:
        planned = self._follow_ups.plan(item.interview_id).next if item.interview_id is not None else None
        if item.interview_id is None or planned is None or not self._is_open(item):
            return  # settled in the meantime
        if action == TOMORROW:
            tomorrow = self._follow_ups.put_off_days(item.interview_id)[0]
            self._follow_ups.put_off(item.interview_id, planned.step, tomorrow)
            words = self.tr("Following up with {name} is put off until {day}")
            text = words.format(name=item.organisation, day=self._look.dates.short_day(tomorrow))
        else:
            self._follow_ups.done(item.interview_id, planned.step, item.channel or planned.channel)
            text = self.tr("Following up with {name} is done").format(name=item.organisation)
        last = self._history.last()
        self.said.emit(text, last.id if last is not None else 0)

    def _is_open(self, item: DueItem) -> bool:
        return item.key in {one.key for one in self._today.due_items()}

    def open(self, item: DueItem | None) -> None:
        """Ask for the place where this is done; None is the page with everything."""
        if item is None or item.kind is DueKind.GOAL:
            self.page_requested.emit("today" if item is None else "search")
        elif item.kind is DueKind.DOUBT:
            self.page_requested.emit("today")
        elif item.kind is DueKind.INTERVIEW and item.interview_id is not None:
            self.preparation_requested.emit(item.interview_id)
        elif item.letter_id is not None:
            self.letter_requested.emit(item.letter_id)
        elif item.interview_id is not None:
            self.interview_requested.emit(item.interview_id)
        else:
            self.page_requested.emit("today")
