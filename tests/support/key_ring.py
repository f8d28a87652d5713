"""A real GNOME key ring on a session bus of its own, with a home of its own: the user's is never touched."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).parents[2]


def why_not() -> str:
    """Why it cannot be started here, or ""."""
    missing = [name for name in ("dbus-daemon", "gnome-keyring-daemon") if shutil.which(name) is None]
    return f"not installed: {', '.join(missing)}" if missing else ""


class KeyRing:
    """`with KeyRing() as ring: ring.run("...")`. Scripts run in a process of their own, on that bus.

    `opened=False` leaves the key ring as on a machine where nobody has ever opened one; `bus=False` has no session
    bus at all.
    """

    def __init__(self, *, opened: bool = True, bus: bool = True) -> None:
        self._opened = opened
        self._bus = bus

    def __enter__(self) -> KeyRing:
        self.home = Path(tempfile.mkdtemp(prefix="pv-ring-"))
        self._processes: list[subprocess.Popen[bytes]] = []
        runtime = self.home / "run"
        runtime.mkdir(mode=0o700)
        self.env = {
            name: value
            for name, value in os.environ.items()
            if not name.startswith(("DBUS_", "XDG_", "GNOME_", "PYTHON_KEYRING")) and name != "DISPLAY"
        }
        self.env.update(
            HOME=str(self.home),
            XDG_RUNTIME_DIR=str(runtime),
            XDG_DATA_HOME=str(self.home / "data"),
            XDG_CONFIG_HOME=str(self.home / "config"),
            PYTHONPATH=str(ROOT),
        )
        try:
            if self._bus:
                self._start_bus()
            if self._bus and self._opened:
                self._open()
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_: object) -> None:
        for process in reversed(self._processes):
            try:
                os.killpg(process.pid, signal.SIGTERM)
            except ProcessLookupError:
                continue
            process.wait(10)
        shutil.rmtree(self.home, ignore_errors=True)

    def _start_bus(self) -> None:
        bus = subprocess.Popen(
            ["dbus-daemon", "--session", "--nofork", "--print-address=1"],
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=self.env,
            start_new_session=True,
        )
        self._processes.append(bus)
        assert bus.stdout is not None
        self.env["DBUS_SESSION_BUS_ADDRESS"] = bus.stdout.readline().decode().strip()
        bus.stdout.close()

    def _open(self) -> None:
        """Makes a key ring and opens it, before anything asks the bus for one (which would start a closed one)."""
        daemon = subprocess.Popen(
            ["gnome-keyring-daemon", "--unlock", "--components=secrets", "--foreground"],
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            env=self.env,
            start_new_session=True,
        )
        self._processes.append(daemon)
        assert daemon.stdin is not None
        daemon.stdin.write(b"the ring's own password")
        daemon.stdin.close()
        end = time.monotonic() + 10
        while not list((self.home / "data" / "keyrings").glob("*.keyring")):
            if time.monotonic() > end:
                raise RuntimeError("the key ring did not open")
            time.sleep(0.05)

    def lock(self) -> None:
        """Closes the key ring; opening it again would need its password."""
        self.run(
            "import secretstorage\n"
            "connection = secretstorage.dbus_init()\n"
            "secretstorage.Collection(connection).lock()\n"
            "connection.close()\n"
        )

    def run(self, script: str, *, timeout: float = 30, check: bool = True) -> str:
        """What a Python script prints on this bus."""
        done = subprocess.run(
            [sys.executable, "-c", script],
            env=self.env,
            capture_output=True,
            text=True,
            encoding="utf-8",
            timeout=timeout,
        )
        if check and done.returncode:
            raise RuntimeError(done.stderr)
        return done.stdout

    def unlock(self) -> None:
        """Opens it again, as the user would by its prompt."""
        self.run(
            "from jeepney import DBusAddress, new_method_call\n"
            "from jeepney.io.blocking import open_dbus_connection\n"
            "bus = open_dbus_connection('SESSION')\n"
            "name, path = 'org.freedesktop.secrets', '/org/freedesktop/secrets'\n"
            "service = DBusAddress(path, name, 'org.freedesktop.Secret.Service')\n"
            "call = new_method_call(service, 'OpenSession', 'sv', ('plain', ('s', '')))\n"
            "session = bus.send_and_get_reply(call).body[1]\n"
            "inside = DBusAddress(path, name, 'org.gnome.keyring.InternalUnsupportedGuiltRiddenInterface')\n"
            "secret = (session, b'', b\"the ring's own password\", 'text/plain')\n"
            "body = ('/org/freedesktop/secrets/collection/login', secret)\n"
            "answer = bus.send_and_get_reply(new_method_call(inside, 'UnlockWithMasterPassword', 'o(oayays)', body))\n"
            "assert answer.header.message_type.name == 'method_return', answer.body\n"
        )
