"""What the Linux desktop tells of the session: waking up, a locked screen, a tray that comes or goes.

Signals of D-Bus alone: nothing is asked again and again, and without a bus nothing is told. Windows and macOS hold
notifications back themselves while the screen is locked, and waking up is seen by the clock (`background.tick`).
"""

from __future__ import annotations

import logging
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import SLOT, QObject, Signal, Slot

if TYPE_CHECKING:
    from PySide6.QtDBus import QDBusConnection

LOCKERS = (
    "org.freedesktop.ScreenSaver",
    "org.gnome.ScreenSaver",
    "org.cinnamon.ScreenSaver",
    "org.mate.ScreenSaver",
    "org.xfce.ScreenSaver",
)
"""Interfaces that tell by `ActiveChanged` that the screen is locked or dark, each with a service of the same name."""

TRAY_WATCHER = "org.kde.StatusNotifierWatcher"
ANSWER_MS = 2_000

_log = logging.getLogger(__name__)


class Session(QObject):
    """`woke` after sleep; `sleeps` before it, with a moment left; `lock_changed` when somebody leaves or comes back."""

    sleeps = Signal()
    woke = Signal()
    lock_changed = Signal(bool)
    tray_host_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lockers: list[_Locker] = []

    @property
    def is_locked(self) -> bool:
        """Whether nobody can see the screen now, as far as the desktop tells."""
        return any(locker.active for locker in self._lockers)

    def start(self) -> None:
        """Begin to listen; nothing happens where there is no bus."""
        if not sys.platform.startswith("linux"):
            return
        # Imported here: where nothing is to be listened to, it is not needed.
        from PySide6.QtDBus import QDBusConnection, QDBusServiceWatcher

        if has_session_bus():
            bus = QDBusConnection.sessionBus()
            if bus.isConnected():
                self._lockers = [_Locker(bus, name, self) for name in LOCKERS]
                for locker in self._lockers:
                    locker.ask()  # started at login the screen may be locked already
                watcher = QDBusServiceWatcher(
                    TRAY_WATCHER, bus, QDBusServiceWatcher.WatchModeFlag.WatchForOwnerChange, self
                )
                watcher.serviceOwnerChanged.connect(lambda *_: self.tray_host_changed.emit())
        system = QDBusConnection.systemBus()
        if system.isConnected():
            system.connect(
                "org.freedesktop.login1",
                "/org/freedesktop/login1",
                "org.freedesktop.login1.Manager",
                "PrepareForSleep",
                self,
                SLOT("on_sleep(bool)"),  # type: ignore[arg-type]
            )

    def check(self) -> None:
        """Ask a locker that said "locked" whether that still holds: one that crashed never says that it is over."""
        for locker in self._lockers:
            locker.check()

    def somebody_is_there(self) -> None:
        """The person has just used the window: whatever a locker said before."""
        for locker in self._lockers:
            locker.set_active(False)

    @Slot(bool)
    def on_sleep(self, begins: bool) -> None:
        """The computer is about to sleep, or has just woken up."""
        _log.info("The computer %s", "is going to sleep" if begins else "woke up")
        if begins:
            self.sleeps.emit()
        else:
            self.woke.emit()


class _Locker(QObject):
    """One of the services that lock a screen."""

    def __init__(self, bus: QDBusConnection, name: str, session: Session) -> None:
        super().__init__(session)
        self._bus = bus
        self._name = name
        self._path = "/" + name.replace(".", "/")
        self._session = session
        self.active = False
        # KDE has its service at two paths: any path will do.
        bus.connect("", "", name, "ActiveChanged", self, SLOT("set_active(bool)"))  # type: ignore[arg-type]

    @Slot(bool)
    def set_active(self, active: bool) -> None:
        before = self._session.is_locked
        self.active = active
        if self._session.is_locked != before:
            self._session.lock_changed.emit(not before)

    def check(self) -> None:
        if self.active:
            self.ask()

    def ask(self) -> None:
        """Ask the service, if it runs, whether the screen is locked now."""
        from PySide6.QtDBus import QDBusMessage, QDBusPendingCallWatcher

        call = QDBusMessage.createMethodCall(self._name, self._path, self._name, "GetActive")
        call.setAutoStartService(False)
        waiting = QDBusPendingCallWatcher(self._bus.asyncCall(call, ANSWER_MS), self)
        waiting.finished.connect(self._on_answer)

    def _on_answer(self, waiting: object) -> None:
        from PySide6.QtDBus import QDBusMessage, QDBusPendingCallWatcher

        assert isinstance(waiting, QDBusPendingCallWatcher)
        answer = waiting.reply()
        is_good = answer.type() == QDBusMessage.MessageType.ReplyMessage and bool(answer.arguments())
        self.set_active(is_good and answer.arguments()[0] is True)
        waiting.deleteLater()


def has_session_bus() -> bool:
    """Whether there is a session bus to connect to: Qt would start one otherwise, which nobody wants."""
    if os.environ.get("DBUS_SESSION_BUS_ADDRESS"):
        return True
    runtime = os.environ.get("XDG_RUNTIME_DIR", "")
    return bool(runtime) and (Path(runtime) / "bus").exists()
