"""Notifications of the Linux desktops, spoken directly over D-Bus: with buttons, and without a thread.

Qt cannot do it: its tray messages have no buttons, and its D-Bus cannot write the unsigned number that `Notify` asks
for. jeepney is pure Python; a socket notifier tells when there is something to read.
"""

from __future__ import annotations

import html
import logging
from collections.abc import Callable
from typing import Any

from jeepney import DBusAddress, HeaderFields, MatchRule, Message, MessageType, message_bus, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection
from PySide6.QtCore import QObject, QSocketNotifier, QTimer

from postview_desktop import APP_ID
from postview_desktop.ui.common.front import with_leave_of
from postview_desktop.ui.desktop.notice import OPEN, Notice, Notifier

_SERVICE = DBusAddress(
    "/org/freedesktop/Notifications",
    bus_name="org.freedesktop.Notifications",
    interface="org.freedesktop.Notifications",
)
_BY_SERVER = "default"
"""The name that the desktops give to a click on the notification itself."""

ANSWER_MS = 5_000
"""A daemon that does not answer for so long (the bus may be starting one that never comes) is passed over."""

_log = logging.getLogger(__name__)


class FreedesktopNotifier(Notifier):
    """Speaks to the notification daemon of the session."""

    def __init__(self, icon: str, parent: QObject | None = None, *, answer_ms: int = ANSWER_MS) -> None:
        """`icon` is an icon name or the path of a picture."""
        super().__init__(parent)
        self._answer_ms = answer_ms
        self._icon = icon
        self._connection: DBusConnection | None = None
        self._socket: QSocketNotifier | None = None
        self._waiting: dict[int, Callable[[Message], None]] = {}
        self._ids: dict[str, int] = {}
        self._pending: dict[str, Notice] = {}
        self._sent: set[str] = set()
        """Keys of what the service was given and has not answered yet: given twice, it would be shown twice."""
        self._token = ""
        self._abilities: frozenset[str] | None = None

    def start(self) -> bool:
        """Connect to the session's bus; False where there is none."""
        try:
            connection = open_dbus_connection("SESSION")
            for rule in (
                MatchRule(type="signal", interface=_SERVICE.interface, path=_SERVICE.object_path),
                _owner_rule(),
            ):
                connection.send_and_get_reply(message_bus.AddMatch(rule), timeout=1)
        except (OSError, KeyError, ValueError, TimeoutError) as error:
            _log.info("No session bus for notifications: %s", error)
            return False
        self._connection = connection
        self._socket = QSocketNotifier(connection.sock.fileno(), QSocketNotifier.Type.Read, self)
        self._socket.activated.connect(self._drain)
        self._ask_abilities()
        return True

    def withdraw_all(self) -> None:
        """Take all away: nobody will be there to hear their buttons."""
        for key in list(self._ids):
            self.withdraw(key)

    def stop(self) -> None:
        if self._socket is not None:
            self._socket.setEnabled(False)
            self._socket.deleteLater()
            self._socket = None
        if self._connection is not None:
            self._connection.close()
            self._connection = None
        self._waiting.clear()
        self._sent.clear()

    def show(self, notice: Notice) -> None:
        """Show it, in place of an earlier one with the same key. What comes of it is told by a signal."""
        if self._connection is None and not self.start():
            self.failed.emit(notice)
            return
        self._pending[notice.key] = notice
        # A child, so that it goes with this object: the timer of QTimer.singleShot outlives it.
        patience = QTimer(self)
        patience.setSingleShot(True)
        patience.timeout.connect(lambda: self._on_silence(notice))
        patience.timeout.connect(patience.deleteLater)
        patience.start(self._answer_ms)
        if self._abilities is not None and notice.key not in self._sent:
            self._send(notice)

    def withdraw(self, key: str) -> None:
        """Take it away: what it said is done."""
        found = self._ids.pop(key, 0)
        if found:
            self._call("CloseNotification", "u", (found,), lambda _answer: None)

    def _send(self, notice: Notice) -> None:
        abilities = self._abilities or frozenset()
        actions: list[str] = []
        if "actions" in abilities:
            # Without a word: services that show every action as a button would have two that say "Open".
            for action, word in ((_BY_SERVER, ""), *notice.actions):
                actions += [action, word]
        text = html.escape(notice.text, quote=False) if "body-markup" in abilities else notice.text
        hints = {"desktop-entry": ("s", APP_ID), "urgency": ("y", 1)}
        self._sent.add(notice.key)
        body = ("PostView", self._ids.get(notice.key, 0), self._icon, notice.title, text, actions, hints, -1)
        self._call("Notify", "susssasa{sv}i", body, lambda answer: self._on_shown(notice, answer))

    def _on_silence(self, notice: Notice) -> None:
        if self._pending.get(notice.key) is notice:
            del self._pending[notice.key]
            _log.info("No answer to a notification")
            self.failed.emit(notice)

    def _on_shown(self, notice: Notice, answer: Message) -> None:
        self._sent.discard(notice.key)
        refused = answer.header.message_type is MessageType.error
        if not refused:
            self._ids[notice.key] = int(answer.body[0])
        wanted = self._pending.get(notice.key)
        if wanted is not None and wanted is not notice:
            self._send(wanted)  # there was more to say under this key in the meantime
            return
        self._pending.pop(notice.key, None)
        if refused:
            _log.info("The notification was refused: %s", answer.header.fields.get(HeaderFields.error_name))
            if wanted is not None:
                self.failed.emit(notice)
        elif wanted is None:
            self.withdraw(notice.key)  # it has been said another way by now
        else:
            self.shown.emit(notice.key)

    def _ask_abilities(self) -> None:
        self._call("GetCapabilities", None, (), self._on_abilities)

    def _on_abilities(self, answer: Message) -> None:
        refused = answer.header.message_type is MessageType.error
        self._abilities = frozenset() if refused else frozenset(answer.body[0])
        if not refused:
            # Asked again where a service took over, and where the bus has just started the first one: then this is the
            # second answer, and what was waiting is on its way already.
            for notice in list(self._pending.values()):
                if notice.key not in self._sent:
                    self._send(notice)
            return
        waiting, self._pending = self._pending, {}
        self._abilities = None
        self.stop()  # asked again with the next notice: a daemon may be there by then
        for notice in waiting.values():
            self.failed.emit(notice)

    def _call(self, name: str, signature: str | None, body: tuple[Any, ...], then: Callable[[Message], None]) -> None:
        if self._connection is None:
            return
        serial = next(self._connection.outgoing_serial)
        self._waiting[serial] = then
        try:
            self._connection.send(new_method_call(_SERVICE, name, signature, body), serial=serial)
        except OSError as error:
            self._broken(error)

    def _drain(self) -> None:
        while self._connection is not None:
            try:
                message = self._connection.receive(timeout=0)
            except TimeoutError:
                return
            except (OSError, ValueError) as error:
                self._broken(error)
                return
            self._take(message)

    def _take(self, message: Message) -> None:
        kind, fields = message.header.message_type, message.header.fields
        if kind in (MessageType.method_return, MessageType.error):
            then = self._waiting.pop(fields.get(HeaderFields.reply_serial, -1), None)
            if then is not None:
                then(message)
        elif kind is MessageType.signal:
            self._on_signal(str(fields.get(HeaderFields.member)), message.body)

    def _on_signal(self, name: str, body: tuple[Any, ...]) -> None:
        if name == "ActionInvoked":
            key = self._key_of(int(body[0]))
            if key is not None:
                self.withdraw(key)  # not every service takes it away itself; what is said next may have the same key
                token, self._token = self._token, ""
                with with_leave_of(token):
                    self.activated.emit(key, OPEN if body[1] == _BY_SERVER else str(body[1]))
        elif name == "ActivationToken":
            # Comes just before what was pressed.
            self._token = str(body[1]) if self._key_of(int(body[0])) is not None else ""
        elif name == "NotificationClosed":
            key = self._key_of(int(body[0]))
            if key is not None:
                del self._ids[key]
        elif name == "NameOwnerChanged":
            # Another daemon has taken over: it knows nothing of the old ids.
            self._ids.clear()
            if body[2]:
                self._ask_abilities()

    def _key_of(self, number: int) -> str | None:
        return next((key for key, known in self._ids.items() if known == number), None)

    def _broken(self, error: Exception) -> None:
        _log.info("The session's bus has gone: %s", error)
        lost, self._pending = self._pending, {}
        self._abilities = None
        self._ids.clear()
        self.stop()
        for notice in lost.values():
            self.failed.emit(notice)


def _owner_rule() -> MatchRule:
    rule = MatchRule(
        type="signal",
        sender="org.freedesktop.DBus",
        interface="org.freedesktop.DBus",
        member="NameOwnerChanged",
        path="/org/freedesktop/DBus",
    )
    rule.add_arg_condition(0, _SERVICE.bus_name or "")
    return rule
