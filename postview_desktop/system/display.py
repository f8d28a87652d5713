"""Is there a display to open a window on? Asked before Qt is loaded, which would end the process with no word."""

from __future__ import annotations

import os
import re
import socket
import sys
from pathlib import Path

WITHOUT_DISPLAY = ("offscreen", "minimal", "vnc", "linuxfb", "eglfs", "minimalegl", "webgl")


def has_display() -> bool:
    """Whether a window can be shown. Windows and macOS always have a display; elsewhere X or Wayland must answer."""
    if sys.platform in ("win32", "darwin"):
        return True
    platform = os.environ.get("QT_QPA_PLATFORM", "").split(":")[0].split(";")[0]
    if platform in WITHOUT_DISPLAY:
        return True
    return _wayland_answers() or _x_answers(os.environ.get("DISPLAY", ""))


def _wayland_answers() -> bool:
    if os.environ.get("WAYLAND_SOCKET"):
        return True
    name = os.environ.get("WAYLAND_DISPLAY", "")
    if not name:
        return False
    return _connects(socket.AF_UNIX, str(Path(os.environ.get("XDG_RUNTIME_DIR", "")) / name))


def _x_answers(display: str) -> bool:
    match = re.fullmatch(r"(?:(?P<kind>unix|tcp)/)?(?P<host>[^:]*):(?P<number>\d+)(?:\.\d+)?", display)
    if match is None:
        # Some systems put a path of a socket there.
        return display.startswith("/") and _connects(socket.AF_UNIX, re.sub(r"(\.\d+)?$", "", display))
    host, number = match["host"], int(match["number"])
    if host in ("", "unix") or match["kind"] == "unix":
        name = f"/tmp/.X11-unix/X{number}"  # noqa: S108 - the place that X has always used
        return _connects(socket.AF_UNIX, name) or _connects(socket.AF_UNIX, f"\0{name}")
    return _connects(socket.AF_INET, (host, 6000 + number))


def _connects(family: socket.AddressFamily, address: str | tuple[str, int]) -> bool:
    try:
        with socket.socket(family, socket.SOCK_STREAM) as probe:
            probe.settimeout(3)
            probe.connect(address)
    except (OSError, ValueError):
        return False
    return True
