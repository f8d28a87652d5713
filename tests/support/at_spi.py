"""A screen reader's end of the line: what a program shows over AT-SPI, asked from outside by plain D-Bus calls.

Nothing here knows Qt. It is the same bus, and the same calls, that Orca makes.
"""

from __future__ import annotations

import shutil
import subprocess
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from jeepney import DBusAddress, MatchRule, MessageType, Properties, message_bus, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection
from jeepney.wrappers import DBusErrorResponse, unwrap_msg

from tests.support.desktop import Desktop

ROOT = "/org/a11y/atspi/accessible/root"
NULL = "/org/a11y/atspi/null"
REGISTRY = "org.a11y.atspi.Registry"
LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")
STATES = {
    1: "active", 4: "checked", 7: "defunct", 8: "enabled", 11: "focusable", 12: "focused", 22: "selectable",
    23: "selected", 24: "sensitive", 25: "showing", 30: "visible",
}  # fmt: skip
"""The numbers of AT-SPI's states that are of use here."""
HEARD = ("object:state-changed", "object:property-change", "object:children-changed", "object:announcement", "focus:")
ON_SCREEN = 0
PATIENCE_S = 10.0


def why_not() -> str:
    """Why no screen reader can be played here, or ""."""
    return "" if _launcher() else "not installed: at-spi2-core"


def _launcher() -> str:
    return next((path for path in LAUNCHERS if Path(path).exists()), shutil.which("at-spi-bus-launcher") or "")


class Gone(Exception):
    """What was asked is not there any more; the program itself may well be."""


@dataclass(frozen=True, slots=True)
class Extents:
    """On the screen, in pixels."""

    x: int
    y: int
    width: int
    height: int

    @property
    def center(self) -> tuple[int, int]:
        return self.x + self.width // 2, self.y + self.height // 2

    def holds(self, other: Extents) -> bool:
        return (
            self.x <= other.x
            and self.y <= other.y
            and other.x + other.width <= self.x + self.width
            and other.y + other.height <= self.y + self.height
        )


@dataclass(frozen=True, slots=True)
class Part:
    """One thing that a program shows: the same while its program and its path are."""

    bus: str
    path: str
    reader: Reader = field(compare=False, repr=False)

    def _call(self, face: str, method: str, signature: str = "", *values: Any) -> Any:
        return self.reader.call(self.bus, self.path, f"org.a11y.atspi.{face}", method, signature, *values)

    def _get(self, face: str, name: str) -> Any:
        return self.reader.get(self.bus, self.path, f"org.a11y.atspi.{face}", name)

    def _part(self, found: tuple[str, str]) -> Part | None:
        return None if found[1] == NULL else Part(found[0], found[1], self.reader)

    @property
    def name(self) -> str:
        return self._get("Accessible", "Name")

    @property
    def description(self) -> str:
        return self._get("Accessible", "Description")

    @property
    def role(self) -> str:
        return self._call("Accessible", "GetRoleName")

    @property
    def child_count(self) -> int:
        return self._get("Accessible", "ChildCount")

    @property
    def parent(self) -> Part | None:
        return self._part(self._get("Accessible", "Parent"))

    @property
    def index(self) -> int:
        return self._call("Accessible", "GetIndexInParent")

    @property
    def children(self) -> list[Part]:
        return [part for part in map(self._part, self._call("Accessible", "GetChildren")) if part is not None]

    def child(self, number: int) -> Part | None:
        return self._part(self._call("Accessible", "GetChildAtIndex", "i", number))

    @property
    def states(self) -> set[str]:
        low, high = self._call("Accessible", "GetState")
        bits = low | high << 32
        return {word for number, word in STATES.items() if bits >> number & 1}

    @property
    def faces(self) -> set[str]:
        """The interfaces that it answers by, by their last words."""
        return {name.rpartition(".")[2] for name in self._call("Accessible", "GetInterfaces")}

    @property
    def attributes(self) -> dict[str, str]:
        return self._call("Accessible", "GetAttributes")

    @property
    def labelled_by(self) -> list[Part]:
        """What stands beside it as its label."""
        relations = self._call("Accessible", "GetRelationSet")
        return [Part(bus, path, self.reader) for kind, targets in relations if kind == 2 for bus, path in targets]

    @property
    def extents(self) -> Extents:
        return Extents(*self._call("Component", "GetExtents", "u", ON_SCREEN))

    def at(self, x: int, y: int) -> Part | None:
        """What of it is at a point of the screen."""
        return self._part(self._call("Component", "GetAccessibleAtPoint", "iiu", x, y, ON_SCREEN))

    @property
    def actions(self) -> list[str]:
        return [name for name, _description, _keys in self._call("Action", "GetActions")]

    def do(self, action: str) -> None:
        """Press it, or whatever it can do by that name."""
        self._call("Action", "DoAction", "i", self.actions.index(action))

    def walk(self) -> Iterator[Part]:
        """It and all below it, from the top down."""
        yield self
        for child in self.children:
            yield from child.walk()

    def find(self, true: Callable[[Part], bool]) -> Part:
        """The first that it is true of, looked for from the top down."""
        for part in self.walk():
            if true(part):
                return part
        raise Gone("nothing found")


@dataclass(frozen=True, slots=True)
class Heard:
    """An event: "StateChanged", "focused", 1."""

    member: str
    detail: str
    first: int
    second: int
    value: Any
    part: Part


class Reader:
    """Asks and listens. Used on one thread; two lines, so that no answer is lost among the events."""

    def __init__(self, desktop: Desktop) -> None:
        launcher = desktop.start(_launcher(), "--launch-immediately")
        address = ""

        def found() -> bool:
            nonlocal address
            said = desktop.run(
                ["dbus-send", "--session", "--print-reply=literal", "--dest=org.a11y.Bus", "/org/a11y/bus",
                 "org.a11y.Bus.GetAddress"]
            )  # fmt: skip
            address = said.strip()
            return bool(address)

        self._launcher: subprocess.Popen[str] = launcher
        desktop.wait_for(found, "the bus of the screen readers")
        self._line: DBusConnection = open_dbus_connection(address)
        self._ear: DBusConnection = open_dbus_connection(address)
        for face in ("org.a11y.atspi.Event.Object", "org.a11y.atspi.Event.Focus"):
            rule = MatchRule(type="signal", interface=face)
            self._ear.send_and_get_reply(message_bus.AddMatch(rule), timeout=PATIENCE_S)
        for event in HEARD:
            where = DBusAddress("/org/a11y/atspi/registry", REGISTRY, REGISTRY)
            message = new_method_call(where, "RegisterEvent", "sass", (event, [], ""))
            unwrap_msg(self._ear.send_and_get_reply(message, timeout=PATIENCE_S))

    def close(self) -> None:
        self._line.close()
        self._ear.close()

    def call(self, bus: str, path: str, face: str, method: str, signature: str = "", *values: Any) -> Any:
        """One call, its one answer. Raises Gone where there is no such thing (any more)."""
        message = new_method_call(DBusAddress(path, bus, face), method, signature, values)
        try:
            answer = unwrap_msg(self._line.send_and_get_reply(message, timeout=PATIENCE_S))
        except DBusErrorResponse as error:
            raise Gone(f"{method} of {path}: {error}") from error
        return answer[0] if len(answer) == 1 else answer

    def get(self, bus: str, path: str, face: str, name: str) -> Any:
        message = Properties(DBusAddress(path, bus, face)).get(name)
        try:
            return unwrap_msg(self._line.send_and_get_reply(message, timeout=PATIENCE_S))[0][1]
        except DBusErrorResponse as error:
            raise Gone(f"{name} of {path}: {error}") from error

    def programs(self) -> list[Part]:
        """The root of each program that can be read."""
        return Part(REGISTRY, ROOT, self).children

    def program(self, name: str, process: subprocess.Popen[str]) -> Part:
        """That program, waited for while it runs."""
        deadline = time.monotonic() + 20
        while True:
            if process.poll() is not None:
                raise AssertionError(f"{name} ended with {process.returncode}: {process.communicate()[1]}")
            for part in self.programs():
                if part.name == name:
                    return part
            if time.monotonic() > deadline:
                raise AssertionError(f"no program called {name} can be read")
            time.sleep(0.1)

    def heard(self, quiet_s: float = 0.25) -> list[Heard]:
        """All that was said since the last time, until nothing more is for so long."""
        events: list[Heard] = []
        while True:
            try:
                message = self._ear.receive(timeout=quiet_s)
            except TimeoutError:
                return events
            header = message.header
            fields = {code.name: value for code, value in header.fields.items()}
            face = str(fields.get("interface", ""))
            if header.message_type is MessageType.signal and face.startswith("org.a11y.atspi.Event"):
                detail, first, second, value, *_ = message.body
                part = Part(fields["sender"], fields["path"], self)
                events.append(Heard(fields["member"], detail, first, second, value[1], part))

    def hear(self, true: Callable[[list[Heard]], bool], before: list[Heard] | None = None) -> list[Heard]:
        """All that is said until it is enough, after what was said before; what was said by then if it never is."""
        events = list(before or [])
        deadline = time.monotonic() + PATIENCE_S
        while not true(events) and time.monotonic() < deadline:
            events += self.heard(0.05)
        return events
