"""The icon in the tray: comes when the tray comes, goes when it goes, and never promises what is not there.

A QSystemTrayIcon decides once, when it is made, how it speaks to the desktop; made before the tray exists (a start
at login), it never appears. So the tray is watched, and each time it comes a new icon is made.
"""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

AT_FIRST_MS = 1_000
LATER_MS = 10_000
FIRST_SECONDS = 60.0


class Tray(QObject):
    """Signals are wishes; `came` tells whether there is a tray from now on."""

    open_requested = Signal()
    new_interview_requested = Signal()
    quit_requested = Signal()
    message_clicked = Signal()
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
        self._tray: QSystemTrayIcon | None = None
        self._menu: QMenu | None = None
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)

    def start(self) -> None:
        """Look for a tray now and go on watching."""
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

    def set_tip(self, text: str) -> None:
        """What the icon says under the pointer."""
        self._tip = text
        if self._tray is not None:
            self._tray.setToolTip(text)

    def show_message(self, title: str, text: str) -> bool:
        """A plain message without buttons, where nothing better is to be had; False when there is no tray."""
        if self._tray is None or not self.is_there():
            return False
        self._tray.showMessage(title, text, self._icon)
        return True

    def look(self) -> None:
        """Has the tray come or gone?"""
        if self._timer.interval() == AT_FIRST_MS and self._steady() - self._started > FIRST_SECONDS:
            self._timer.setInterval(LATER_MS)
        there = self._is_available()
        if there == self._there:
            return
        self._there = there
        self._drop()
        if there:
            self._make()
        self.came.emit(there)

    def _make(self) -> None:
        self._menu = menu = QMenu()
        menu.addAction(self.tr("Open PostView"), self.open_requested.emit)
        menu.addAction(self.tr("New interview"), self.new_interview_requested.emit)
        menu.addSeparator()
        menu.addAction(self.tr("Quit"), self.quit_requested.emit)
        self._tray = tray = QSystemTrayIcon(self._icon, self)
        tray.setContextMenu(menu)
        tray.setToolTip(self._tip)
        tray.activated.connect(self._on_activated)
        tray.messageClicked.connect(self.message_clicked)
        tray.show()

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
