"""Start at login, as the settings see it: the system's own way, or under Flatpak the Background portal of the desktop.

The portal asks the user itself, later, so an answer comes by a signal in either case. It does not tell afterwards what
it granted: that is remembered in a small file of the sandbox.
"""

from __future__ import annotations

import logging
import os
from pathlib import Path
from typing import Any

from PySide6.QtCore import SLOT, QObject, Signal, Slot

from postview_desktop.domain.errors import PostviewError, Problem
from postview_desktop.system.autostart import (
    HIDDEN,
    PROGRAM,
    Autostart,
    StartState,
    autostart,
    is_flatpak,
)
from postview_desktop.system.paths import FOLDER_NAME
from postview_desktop.ui.desktop.session import has_session_bus

_log = logging.getLogger(__name__)

SERVICE = "org.freedesktop.portal.Desktop"
PATH = "/org/freedesktop/portal/desktop"
ANSWER_MS = 5_000


class StartAtLogin(QObject):
    """`changed` when what was wished is done, `failed` (a PostviewError) when it was refused."""

    changed = Signal()
    failed = Signal(object)

    def state(self) -> StartState:
        """As of now; reads a file or the registry."""
        raise NotImplementedError

    def wish(self, on: bool) -> None:
        """What comes of it is told by a signal."""
        raise NotImplementedError

    def mend(self) -> None:
        """Write it anew where the program was moved since."""


class SystemStart(StartAtLogin):
    """By the system's own way."""

    def __init__(self, way: Autostart, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._way = way

    def state(self) -> StartState:
        return self._way.state()

    def wish(self, on: bool) -> None:
        try:
            self._way.set(on)
        except PostviewError as error:
            self.failed.emit(error)
            return
        self.changed.emit()

    def mend(self) -> None:
        try:
            if self._way.mend():
                _log.info("The program has moved: what starts it at login was written anew")
        except (PostviewError, OSError) as error:
            _log.info("What starts PostView at login could not be written anew: %s", error)


class PortalStart(StartAtLogin):
    """By the Background portal, which may show a question of its own."""

    def __init__(self, marker: Path, reason: str, parent: QObject | None = None) -> None:
        """`marker` is the file that remembers what was granted; `reason` is shown to the user by the portal."""
        super().__init__(parent)
        self._marker = marker
        self._reason = reason
        self._wished = False
        self._number = 0
        self._waits_at = ""

    def state(self) -> StartState:
        return StartState.ON if self._marker.exists() else StartState.OFF

    def wish(self, on: bool) -> None:
        # Imported here: only a sandbox needs it.
        from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusPendingCallWatcher

        bus = QDBusConnection.sessionBus() if has_session_bus() else None
        if bus is None or not bus.isConnected():
            self._refused("")
            return
        self._wished = on
        self._number += 1
        token = f"postview{os.getpid()}_{self._number}"
        sender = bus.baseService().lstrip(":").replace(".", "_")
        # Listened to before it is asked: a portal may answer at once.
        self._listen(f"{PATH}/request/{sender}/{token}")
        call = QDBusMessage.createMethodCall(SERVICE, PATH, "org.freedesktop.portal.Background", "RequestBackground")
        options: dict[str, Any] = {
            "handle_token": token,
            "reason": self._reason,
            "autostart": on,
            "commandline": [PROGRAM, HIDDEN],
            "dbus-activatable": False,
        }
        call.setArguments(["", options])
        waiting = QDBusPendingCallWatcher(bus.asyncCall(call, ANSWER_MS), self)
        waiting.finished.connect(self._on_sent)

    def _listen(self, path: str) -> None:
        from PySide6.QtDBus import QDBusConnection

        bus = QDBusConnection.sessionBus()
        interface, slot = "org.freedesktop.portal.Request", SLOT("on_response(uint,QVariantMap)")
        if self._waits_at:
            bus.disconnect("", self._waits_at, interface, "Response", self, slot)  # type: ignore[arg-type]
        self._waits_at = path
        if path:
            bus.connect("", path, interface, "Response", self, slot)  # type: ignore[arg-type]

    def _on_sent(self, waiting: object) -> None:
        from PySide6.QtDBus import QDBusMessage, QDBusPendingCallWatcher

        assert isinstance(waiting, QDBusPendingCallWatcher)
        answer = waiting.reply()
        waiting.deleteLater()
        if answer.type() != QDBusMessage.MessageType.ReplyMessage:
            self._refused(answer.errorMessage())

    @Slot("uint", "QVariantMap")
    def on_response(self, response: int, granted: dict[str, Any]) -> None:
        """What the user, or the desktop by itself, decided: (0 for yes, what was granted)."""
        self._listen("")
        if response != 0 or bool(granted.get("autostart", False)) != self._wished:
            self._refused("")
            return
        try:
            self._marker.parent.mkdir(parents=True, exist_ok=True)
            if self._wished:
                self._marker.touch()
            else:
                self._marker.unlink(missing_ok=True)
        except OSError as error:
            self._refused(error.strerror or str(error))
            return
        self.changed.emit()

    def _refused(self, reason: str) -> None:
        self._listen("")
        self.failed.emit(PostviewError(Problem.AUTOSTART_REFUSED, reason=reason))


def start_at_login(data_dir: Path, reason: str, parent: QObject | None = None) -> StartAtLogin:
    """The way of the system that this runs on."""
    if is_flatpak():
        config = Path(os.environ.get("XDG_CONFIG_HOME") or Path.home() / ".config")
        return PortalStart(config / FOLDER_NAME / "starts-at-login", reason, parent)
    return SystemStart(autostart(data_dir), parent)
