"""Notifications of Windows and macOS: the library speaks asyncio, so it has a thread and a loop of its own.

Its answers come back to the window's thread by a queued signal.
"""

from __future__ import annotations

import asyncio
import logging
import threading
from typing import Any

from PySide6.QtCore import QObject

from postview_desktop.ui.desktop.notice import OPEN, Notice, Notifier

APP_NAME = "PostView"
"""On Windows this is also the name under which the system knows the program (AppUserModelID): the installer's too."""

START_SECONDS = 5.0
WITHDRAW_SECONDS = 1.0

_log = logging.getLogger(__name__)


class SystemNotifier(Notifier):
    """Speaks to the system through `desktop-notifier`."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._loop: asyncio.AbstractEventLoop | None = None
        self._thread: threading.Thread | None = None
        self._notifier: Any = None
        self._ids: dict[str, str] = {}

    def start(self) -> bool:
        """Start the thread; False where the system offers no notifications to this program."""
        ready = threading.Event()
        self._thread = threading.Thread(target=self._run, args=(ready,), name="notifications", daemon=True)
        self._thread.start()
        ready.wait(START_SECONDS)
        return self._notifier is not None

    def stop(self) -> None:
        if self._loop is not None and self._thread is not None:
            self._loop.call_soon_threadsafe(self._loop.stop)
            self._thread.join(2)
        self._loop = self._thread = self._notifier = None

    def show(self, notice: Notice) -> None:
        """Show it; what comes of it is told by a signal."""
        if self._loop is None or self._notifier is None:
            self.failed.emit(notice)
            return
        asyncio.run_coroutine_threadsafe(self._send(notice), self._loop)

    def withdraw(self, key: str) -> None:
        """Take it away: what it said is done."""
        known = self._ids.pop(key, None)
        if known is not None and self._loop is not None:
            asyncio.run_coroutine_threadsafe(self._notifier.clear(known), self._loop)

    def withdraw_all(self) -> None:
        """Take all away, and wait for it: after this the thread may end."""
        self._ids.clear()
        if self._loop is None or self._notifier is None:
            return
        try:
            asyncio.run_coroutine_threadsafe(self._notifier.clear_all(), self._loop).result(WITHDRAW_SECONDS)
        except Exception as error:  # whatever the system's interface throws, PostView ends
            _log.info("What was shown could not be taken away: %s", error)

    def _run(self, ready: threading.Event) -> None:
        loop = asyncio.new_event_loop()
        asyncio.set_event_loop(loop)
        try:
            # On Linux the library is not installed at all.
            from desktop_notifier import DesktopNotifier  # type: ignore[import-not-found]

            self._notifier = DesktopNotifier(app_name=APP_NAME)
            self._loop = loop
        except (ImportError, OSError, RuntimeError) as error:
            # An unsigned bundle on macOS, an old or stripped Windows.
            _log.info("The system's notifications are not to be had: %s", error)
            ready.set()
            loop.close()
            return
        loop.call_soon(ready.set)
        loop.run_forever()
        loop.close()

    async def _send(self, notice: Notice) -> None:
        from desktop_notifier import Button  # type: ignore[import-not-found]

        try:
            if not await self._notifier.has_authorisation() and not await self._notifier.request_authorisation():
                self.failed.emit(notice)
                return
            buttons = [
                Button(title=word, on_pressed=lambda action=action: self.activated.emit(notice.key, action))
                for action, word in notice.actions
            ]
            self._ids[notice.key] = await self._notifier.send(
                title=notice.title,
                message=notice.text,
                buttons=buttons,
                on_clicked=lambda: self.activated.emit(notice.key, OPEN),
            )
        except Exception as error:  # whatever the system's interface throws, the notice must be seen another way
            _log.info("The notification was refused: %s", error)
            self.failed.emit(notice)
            return
        self.shown.emit(notice.key)
