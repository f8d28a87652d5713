"""What a session tells over a real bus: a locked screen, waking up, a tray that comes."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator

import pytest

from tests.support.desktop import Desktop, why_not

WHY_NOT = why_not("dbus-send")
pytestmark = [pytest.mark.real, pytest.mark.skipif(bool(WHY_NOT), reason=WHY_NOT)]

LISTENER = """
from PySide6.QtCore import QCoreApplication, QTimer
from postview_desktop.ui.desktop.session import Session
app = QCoreApplication([])
session = Session()
session.sleeps.connect(lambda: print("sleeps", flush=True))
session.woke.connect(lambda: print("woke", flush=True))
session.lock_changed.connect(lambda locked: print("locked" if locked else "unlocked", flush=True))
session.tray_host_changed.connect(lambda: print("tray", flush=True))
session.start()
again = QTimer()
again.timeout.connect(session.check)
CHECKS
print("listens", flush=True)
app.exec()
"""


@pytest.fixture
def desktop() -> Iterator[Desktop]:
    with Desktop() as desktop:
        desktop.env["DBUS_SYSTEM_BUS_ADDRESS"] = desktop.env["DBUS_SESSION_BUS_ADDRESS"]
        yield desktop


def listener(desktop: Desktop, checks: str = "") -> subprocess.Popen[str]:
    process = desktop.start(sys.executable, "-c", LISTENER.replace("CHECKS", checks), quiet=False)
    assert heard(process) == "listens"
    return process


def heard(process: subprocess.Popen[str]) -> str:
    assert process.stdout is not None
    return process.stdout.readline().strip()


def tell(desktop: Desktop, path: str, signal: str, active: str) -> None:
    desktop.run(["dbus-send", "--session", "--type=signal", path, signal, f"boolean:{active}"])


@pytest.mark.parametrize(
    ("path", "interface"),
    [
        ("/org/gnome/ScreenSaver", "org.gnome.ScreenSaver"),
        ("/ScreenSaver", "org.freedesktop.ScreenSaver"),
        ("/org/xfce/ScreenSaver", "org.xfce.ScreenSaver"),
    ],
)
def test_a_locked_screen_and_its_end(desktop: Desktop, path: str, interface: str) -> None:
    process = listener(desktop)
    tell(desktop, path, f"{interface}.ActiveChanged", "true")
    assert heard(process) == "locked"
    tell(desktop, path, f"{interface}.ActiveChanged", "false")
    assert heard(process) == "unlocked"


LOCKED = """
from jeepney import HeaderFields, message_bus, new_method_return
from jeepney.io.blocking import open_dbus_connection
bus = open_dbus_connection("SESSION")
bus.send_and_get_reply(message_bus.RequestName("org.gnome.ScreenSaver"))
print("locked", flush=True)
while True:
    asked = bus.receive()
    if asked.header.fields.get(HeaderFields.member) == "GetActive":
        bus.send(new_method_return(asked, "b", (True,)))
"""


def test_a_screen_that_was_locked_before_is_known_and_goes_on_being_locked(desktop: Desktop) -> None:
    locker = desktop.start(sys.executable, "-c", LOCKED, quiet=False)
    assert heard(locker) == "locked"
    process = listener(desktop, "again.start(100)")
    assert heard(process) == "locked"
    tell(desktop, "/org/gnome/ScreenSaver", "org.gnome.ScreenSaver.ActiveChanged", "false")
    assert heard(process) == "unlocked"


def test_no_locker_is_started_by_being_asked(desktop: Desktop) -> None:
    trace = desktop.home / "started"
    (desktop.services / "locker.service").write_text(
        f"[D-BUS Service]\nName=org.gnome.ScreenSaver\nExec=/usr/bin/touch {trace}\n", "utf-8"
    )
    bus = "org.freedesktop.DBus"
    desktop.run(["dbus-send", "--session", "--print-reply", f"--dest={bus}", "/", f"{bus}.ReloadConfig"])
    process = listener(desktop, "again.start(100)")
    tell(desktop, "/ScreenSaver", "org.freedesktop.ScreenSaver.ActiveChanged", "true")
    assert [heard(process), heard(process)] == ["locked", "unlocked"]  # what was asked was answered meanwhile
    assert not trace.exists()


def test_a_locker_that_has_gone_holds_nothing_back(desktop: Desktop) -> None:
    process = listener(desktop, "again.start(300)")
    tell(desktop, "/org/gnome/ScreenSaver", "org.gnome.ScreenSaver.ActiveChanged", "true")
    assert heard(process) == "locked"
    assert heard(process) == "unlocked"  # nobody of that name answered the check


def test_going_to_sleep_and_waking_up(desktop: Desktop) -> None:
    helper = (
        "from jeepney import DBusAddress, new_signal, message_bus\n"
        "from jeepney.io.blocking import open_dbus_connection\n"
        "bus = open_dbus_connection('SESSION')\n"
        "bus.send_and_get_reply(message_bus.RequestName('org.freedesktop.login1'))\n"
        "manager = DBusAddress('/org/freedesktop/login1', interface='org.freedesktop.login1.Manager')\n"
        "for begins in (True, False):\n"
        "    bus.send(new_signal(manager, 'PrepareForSleep', 'b', (begins,)))\n"
        "input()\n"
    )
    process = listener(desktop)
    login = subprocess.Popen([sys.executable, "-c", helper], env=desktop.env, stdin=subprocess.PIPE, text=True)
    try:
        assert [heard(process), heard(process)] == ["sleeps", "woke"]
    finally:
        login.communicate("\n", timeout=10)


def test_a_tray_that_comes_is_told(desktop: Desktop) -> None:
    helper = (
        "from jeepney import message_bus\n"
        "from jeepney.io.blocking import open_dbus_connection\n"
        "bus = open_dbus_connection('SESSION')\n"
        "bus.send_and_get_reply(message_bus.RequestName('org.kde.StatusNotifierWatcher'))\n"
    )
    process = listener(desktop)
    desktop.run([sys.executable, "-c", helper])
    assert [heard(process), heard(process)] == ["tray", "tray"]  # it came, and went with its program
