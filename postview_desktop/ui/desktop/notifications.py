"""The best way to notify that this desktop has: its own service with buttons, else the tray, else the window itself.

A notification is a courtesy (N4): whatever way it goes, what it said stands on the Today page.
"""

from __future__ import annotations

import sys

from PySide6.QtCore import QObject, Signal

from postview_desktop import APP_ID
from postview_desktop.system.paths import resources
from postview_desktop.ui.desktop.notice import OPEN, Notice, Notifier
from postview_desktop.ui.desktop.tray import Tray


class Notifications(QObject):
    """`activated` carries a notice's key and the action ("open" for a click); `banner_wanted` one for the window."""

    activated = Signal(str, str)
    banner_wanted = Signal(object)

    def __init__(self, tray: Tray, parent: QObject | None = None, *, notifier: Notifier | None = None) -> None:
        """`notifier` is the desktop's service; the one of this system for None."""
        super().__init__(parent)
        self._tray = tray
        self._notifier = notifier
        self._started = False
        self._by_tray: str | None = None
        tray.message_clicked.connect(self._on_tray_clicked)

    def show(self, notice: Notice) -> None:
        """Show it in the best way there is."""
        if not self._started:
            self._started = True
            self._begin()
        if self._notifier is None:
            self._show_otherwise(notice)
        else:
            self._notifier.show(notice)

    def withdraw(self, key: str) -> None:
        """Take it away where that can be done: what it said is done."""
        if self._notifier is not None:
            self._notifier.withdraw(key)

    def stop(self) -> None:
        if self._notifier is not None:
            self._notifier.withdraw_all()
            self._notifier.stop()
        self._started = False

    def _begin(self) -> None:
        if self._notifier is None:
            self._notifier = system_notifier(self)
        self._notifier.activated.connect(self.activated)
        self._notifier.failed.connect(self._show_otherwise)
        self._notifier.start()

    def _show_otherwise(self, notice: Notice) -> None:
        if self._tray.show_message(notice.title, notice.text):
            self._by_tray = notice.key
        else:
            self.banner_wanted.emit(notice)

    def _on_tray_clicked(self) -> None:
        if self._by_tray is not None:
            self.activated.emit(self._by_tray, OPEN)


def system_notifier(parent: QObject | None) -> Notifier:
    """The service of the system that this runs on. Imported here: a start needs none of it."""
    if sys.platform.startswith("linux"):
        from postview_desktop.system.autostart import is_flatpak
        from postview_desktop.ui.desktop.freedesktop import FreedesktopNotifier

        # The desktop cannot look into a sandbox; there it has the icon by name.
        icon = APP_ID if is_flatpak() else str(resources() / "icons" / "app" / "postview.svg")
        return FreedesktopNotifier(icon, parent)
    from postview_desktop.ui.desktop.system_notifier import SystemNotifier

    return SystemNotifier(parent)
