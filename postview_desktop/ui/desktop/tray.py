"""The icon in the tray: comes when the tray comes, goes when it goes, and never promises what is not there.

A QSystemTrayIcon decides once, when it is made, how it speaks to the desktop; made before the tray exists (a start
at login), it never appears. So the tray is watched, and each time it comes a new icon is made. In the first minute it
is looked for each second; after that with the look at the clock, and whenever the desktop tells of a new tray: a
program that waits must not wake the processor.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from postview_desktop.ui.desktop.badge import with_badge

AT_FIRST_MS = 1_000
FIRST_SECONDS = 60.0
MOST_ENTRIES = 7
LONGEST_ENTRY = 60
"""Characters; a menu has no room for more."""


@dataclass(frozen=True, slots=True)
class DueEntry:
    """One thing that can be done today: `key` comes back when it is chosen."""

    key: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Due:
    """What the icon tells: how much can be done today (the badge), and what (the menu)."""

    number: int = 0
    entries: tuple[DueEntry, ...] = ()


class Tray(QObject):
    """Signals are wishes; `came` tells whether there is a tray from now on; `due_requested` carries an entry's key, ""
    for the page with all of them."""

    open_requested = Signal()
    due_requested = Signal(str)
    new_interview_requested = Signal()
    quit_requested = Signal()
    message_clicked = Signal()
    coming = Signal()
    """just before an icon is made: what it should tell can be set now, and no panel sees it without"""
    came = Signal(bool)

    def __init__(
        self,
        icon: QIcon,
        parent: QObject | None = None,
        *,
        is_available: Callable[[], bool] = QSystemTrayIcon.isSystemTrayAvailable,
        steady: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(parent)
        self._icon = icon
        self._is_available = is_available
        self._steady = steady
        self._started = 0.0
        self._there = False
        self._tip = "PostView"
        self._due = Due()
        self._tray: QSystemTrayIcon | None = None
        self._menu: QMenu | None = None
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)

    def start(self) -> None:
        """Look for a tray now and go on watching, by oneself for a minute; then whoever has the clock calls `look`."""
        self._started = self._steady()
        self._timer.start(AT_FIRST_MS)
        self.look()

    def stop(self) -> None:
        """Take the icon away."""
        self._timer.stop()
        self._drop()
        self._there = False

    def is_there(self) -> bool:
        """Whether a person can see the icon now: only then may a window hide to it."""
        return self._there and self._is_available()

    @property
    def has_icon(self) -> bool:
        """Whether there was a tray at the last look; asks nobody."""
        return self._tray is not None

    def set_tip(self, text: str) -> None:
        """What the icon says under the pointer."""
        self._tip = text
        if self._tray is not None:
            self._tray.setToolTip(text)

    def set_due(self, due: Due) -> None:
        """What can be done today; the icon and its menu follow. Nothing is repainted where nothing changed."""
        if due == self._due:
            return
        renumbered = due.number != self._due.number
        self._due = due
        if self._tray is not None and renumbered:
            self._tray.setIcon(with_badge(self._icon, due.number))
        if self._menu is not None:
            self._fill(self._menu)

    def show_message(self, title: str, text: str) -> bool:
        """A plain message without buttons, where nothing better is to be had; False when there is no tray."""
        if self._tray is None or not self.is_there():
            return False
        # A panel shows this icon in the place of the other for as long as the message stands.
        self._tray.showMessage(title, text, with_badge(self._icon, self._due.number))
        return True

    def look(self) -> None:
        """Has the tray come or gone?"""
        if self._timer.isActive() and self._steady() - self._started > FIRST_SECONDS:
            self._timer.stop()
        there = self._is_available()
        if there == self._there:
            return
        self._there = there
        self._drop()
        if there:
            self.coming.emit()
            self._make()
        self.came.emit(there)

    def _make(self) -> None:
        self._menu = menu = QMenu()
        self._fill(menu)
        self._tray = tray = QSystemTrayIcon(with_badge(self._icon, self._due.number), self)
        tray.setContextMenu(menu)
        tray.setToolTip(self._tip)
        tray.activated.connect(self._on_activated)
        tray.messageClicked.connect(self.message_clicked)
        tray.show()

    def _fill(self, menu: QMenu) -> None:
        for action in menu.actions():
            menu.removeAction(action)
            action.deleteLater()
        head = menu.addAction(self._headline())
        head.setEnabled(False)
        entries: Sequence[DueEntry] = self._due.entries[:MOST_ENTRIES]
        for entry in entries:
            menu.addAction(_one_line(entry.text), lambda key=entry.key: self.due_requested.emit(key))
        if len(self._due.entries) > len(entries):
            rest = len(self._due.entries) - len(entries)
            menu.addAction(self.tr("and {number} more…").format(number=rest), lambda: self.due_requested.emit(""))
        menu.addSeparator()
        menu.addAction(self.tr("Open PostView"), self.open_requested.emit)
        menu.addAction(self.tr("New interview"), self.new_interview_requested.emit)
        menu.addSeparator()
        menu.addAction(self.tr("Quit"), self.quit_requested.emit)

    def _headline(self) -> str:
        number = self._due.number
        if number == 0:
            return self.tr("Nothing to do today")
        if number == 1:
            return self.tr("1 thing to do today")
        return self.tr("{number} things to do today").format(number=number)

    def _drop(self) -> None:
        if self._tray is not None:
            self._tray.hide()
            self._tray.deleteLater()
            self._tray = None
        if self._menu is not None:
            self._menu.deleteLater()
            self._menu = None

    def _on_activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason in (QSystemTrayIcon.ActivationReason.Trigger, QSystemTrayIcon.ActivationReason.DoubleClick):
            self.open_requested.emit()


def _one_line(text: str) -> str:
    """What is short enough, and whose "&" is no underline."""
    line = " ".join(text.split())
    line = line if len(line) <= LONGEST_ENTRY else line[: LONGEST_ENTRY - 1].rstrip() + "…"
    return line.replace("&", "&&")
