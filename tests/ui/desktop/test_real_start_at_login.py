"""Start at login under Flatpak: what the Background portal is asked, over a real bus, and what its answers mean."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator

import pytest

from tests.support.desktop import Desktop, why_not

WHY_NOT = why_not()
pytestmark = [pytest.mark.real, pytest.mark.skipif(bool(WHY_NOT), reason=WHY_NOT)]

PORTAL = """
import sys
from jeepney import DBusAddress, MessageType, HeaderFields, message_bus, new_error, new_method_return, new_signal
from jeepney.io.blocking import open_dbus_connection
answer = sys.argv[1]
bus = open_dbus_connection("SESSION")
bus.send_and_get_reply(message_bus.RequestName("org.freedesktop.portal.Desktop"))
print("here", flush=True)
while True:
    call = bus.receive()
    if call.header.fields.get(HeaderFields.member) != "RequestBackground":
        continue
    options = call.body[1]
    print({name: value for name, value in sorted(options.items()) if name != "handle_token"}, flush=True)
    if answer == "error":
        bus.send(new_error(call, "org.freedesktop.portal.Error.NotAllowed", "s", ("not today",)))
        continue
    sender = call.header.fields[HeaderFields.sender].lstrip(":").replace(".", "_")
    path = f"/org/freedesktop/portal/desktop/request/{sender}/{options['handle_token'][1]}"
    bus.send(new_method_return(call, "o", (path,)))
    granted = options["autostart"][1] and answer != "denied"
    request = DBusAddress(path, interface="org.freedesktop.portal.Request")
    number = 1 if answer == "dismissed" else 0
    bus.send(new_signal(request, "Response", "ua{sv}", (number, {"autostart": ("b", granted)})))
"""

ASKING = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from postview_desktop.ui.desktop.start_at_login import start_at_login, PortalStart
app = QCoreApplication([])
start = start_at_login(Path("/unused"), "So that reminders come")
assert isinstance(start, PortalStart)
wishes = [word == "on" for word in sys.argv[1:]]
def go_on():
    if not wishes:
        app.quit()
        return
    start.wish(wishes.pop(0))
def tell(word):
    print(word, start.state().value, flush=True)
    go_on()
start.changed.connect(lambda: tell("changed"))
start.failed.connect(lambda error: tell(f"failed {error.problem.value}"))
go_on()
app.exec()
"""


@pytest.fixture
def desktop() -> Iterator[Desktop]:
    with Desktop() as desktop:
        desktop.env["FLATPAK_ID"] = "io.github.postview_desktop.PostView"
        yield desktop


def asked(desktop: Desktop, *wishes: str) -> list[str]:
    done = subprocess.run(
        [sys.executable, "-c", ASKING, *wishes],
        env=desktop.env, capture_output=True, text=True, timeout=30, check=True,
    )  # fmt: skip
    return done.stdout.splitlines()


def portal(desktop: Desktop, answer: str) -> subprocess.Popen[str]:
    process = desktop.start(sys.executable, "-c", PORTAL, answer, quiet=False)
    assert process.stdout is not None
    assert process.stdout.readline() == "here\n"
    return process


def test_it_is_asked_for_granted_remembered_and_given_back(desktop: Desktop) -> None:
    process = portal(desktop, "granted")
    assert asked(desktop, "on", "off", "on") == ["changed on", "changed off", "changed on"]
    assert process.stdout is not None
    first = process.stdout.readline()
    assert "'autostart': ('b', True)" in first
    assert "'commandline': ('as', ['postview-desktop', '--hidden'])" in first
    assert "'reason': ('s', 'So that reminders come')" in first
    assert asked(desktop, "off") == ["changed off"], "remembered over a restart"


@pytest.mark.parametrize("answer", ["denied", "dismissed", "error"])
def test_what_is_refused_is_told_and_stays_off(desktop: Desktop, answer: str) -> None:
    portal(desktop, answer)
    assert asked(desktop, "on") == ["failed autostart_refused off"]


def test_without_a_portal_it_is_told_at_once(desktop: Desktop) -> None:
    assert asked(desktop, "on") == ["failed autostart_refused off"]
