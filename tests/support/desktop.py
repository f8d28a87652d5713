"""A small desktop of one's own: screen, session bus, window manager, notification daemon, tray. For real tests only."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from tests.support.screen import virtual_screen

ROOT = Path(__file__).parents[2]

DUNST = """
[global]
    monitor = 0
    offset = 10x10
    actions = yes
"""

BUS = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:dir={runtime}</listen>
  <servicedir>{services}</servicedir>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
"""
"""No folder of services of the computer's: the bus starts by itself what a test puts into `Desktop.services`, so that
only what a test asks for is there."""


def why_not(*programs: str) -> str:
    """Why such a desktop cannot be had here, or ""."""
    missing = [name for name in ("Xvfb", "dbus-daemon", *programs) if shutil.which(name) is None]
    return f"not installed: {', '.join(missing)}" if missing else ""


class Desktop:
    """`with Desktop() as desktop: desktop.start("dunst")`. Everything ends with it, by its process id."""

    def __enter__(self) -> Desktop:
        self.home = Path(tempfile.mkdtemp(prefix="pv-desk-"))
        self._processes: list[subprocess.Popen[str]] = []
        self._screen = virtual_screen()
        runtime = self.home / "run"
        runtime.mkdir(mode=0o700)
        self.env = {
            name: value
            for name, value in os.environ.items()
            if not name.startswith(("DBUS_", "XDG_", "GNOME_", "QT_", "WAYLAND_"))
        }
        self.env.update(
            DISPLAY=self._screen.__enter__(),
            HOME=str(self.home),
            XDG_RUNTIME_DIR=str(runtime),
            PYTHONPATH=str(ROOT),
            LC_ALL="C.UTF-8",
        )
        config = self.home / "bus.conf"
        self.services = self.home / "services"
        self.services.mkdir()
        config.write_text(BUS.format(runtime=runtime, services=self.services), "utf-8")
        bus = subprocess.Popen(
            ["dbus-daemon", f"--config-file={config}", "--nofork", "--print-address=1"],
            env=self.env,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        self._processes.append(bus)
        assert bus.stdout is not None
        self.env["DBUS_SESSION_BUS_ADDRESS"] = bus.stdout.readline().strip()
        return self

    def __exit__(self, *_: object) -> None:
        for process in reversed(self._processes):
            if process.poll() is None:
                process.terminate()
            try:
                process.wait(10)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
            for pipe in (process.stdout, process.stderr):
                if pipe is not None:
                    pipe.close()
        self._screen.__exit__()
        shutil.rmtree(self.home, ignore_errors=True)

    def start(self, *command: str, quiet: bool = True) -> subprocess.Popen[str]:
        """Start a program on this desktop; it is ended with it."""
        sink = subprocess.DEVNULL if quiet else subprocess.PIPE
        process = subprocess.Popen(command, env=self.env, stdout=sink, stderr=sink, text=True, cwd=ROOT)
        self._processes.append(process)
        return process

    def start_dunst(self) -> subprocess.Popen[str]:
        config = self.home / "dunstrc"
        config.write_text(DUNST, "utf-8")
        process = self.start("dunst", "-config", str(config))
        self.wait_for(lambda: self.run(["dunstctl", "is-paused"]).strip() == "false", "dunst")
        return process

    def run(self, command: Sequence[str]) -> str:
        """What a short command says; "" when it fails."""
        done = subprocess.run(command, env=self.env, capture_output=True, text=True, timeout=30, cwd=ROOT, check=False)
        return done.stdout if done.returncode == 0 else ""

    def stop(self, process: subprocess.Popen[str]) -> None:
        process.send_signal(signal.SIGTERM)
        process.wait(10)

    @staticmethod
    def wait_for(true: Callable[[], bool], what: str, seconds: float = 20) -> None:
        """Wait until something holds, without turning in circles."""
        deadline = time.monotonic() + seconds
        while not true():
            if time.monotonic() > deadline:
                raise AssertionError(f"waited in vain for {what}")
            time.sleep(0.1)
