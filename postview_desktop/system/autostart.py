"""Start at login, by the custom of each system: an XDG autostart file, the Run key of Windows, a LaunchAgent of macOS.

Off until somebody asks for it, never for the whole computer, and told apart from what the system's own settings have
switched off. Under Flatpak a program may not write there: the desktop's portal does it (`ui.desktop.start_at_login`).
"""

from __future__ import annotations

import os
import plistlib
import re
import shutil
import subprocess
import sys
from collections.abc import Sequence
from enum import StrEnum
from pathlib import Path
from typing import Any, Protocol, cast

from postview_desktop import APP_ID, APP_NAME
from postview_desktop.domain.errors import PostviewError, Problem
from postview_desktop.system.paths import default_data_dir

PROGRAM = "postview-desktop"
HIDDEN = "--hidden"


class StartState(StrEnum):
    OFF = "off"
    ON = "on"
    SWITCHED_OFF = "switched_off"
    """It was asked for here, and the system's own settings have switched it off since."""


class Autostart(Protocol):
    """One system's way. PostviewError(AUTOSTART_REFUSED) where the system does not let it."""

    def state(self) -> StartState: ...

    def set(self, on: bool) -> None:
        """Ask for it, also where the system's settings had switched it off; or take everything away again."""
        ...

    def mend(self) -> bool:
        """Write it anew where it names a program that is gone (an AppImage that was moved); True when it did."""
        ...


def is_flatpak() -> bool:
    return bool(os.environ.get("FLATPAK_ID")) or Path("/.flatpak-info").exists()


def login_command(data_dir: Path | None = None) -> list[str]:
    """What starts this PostView again, without a window. A data folder that is not the usual one is named.

    An AppImage is started by its own path: the program inside lies in a folder that is gone after it ends.
    """
    if image := os.environ.get("APPIMAGE"):
        command = [image]
    elif getattr(sys, "frozen", False):
        command = [_well_known(sys.executable)]
    else:
        command = [sys.executable, "-m", "postview_desktop"]
    if data_dir is not None and Path(os.path.abspath(data_dir)) != default_data_dir():  # noqa: PTH100
        command += ["--data-dir", os.path.abspath(data_dir)]  # noqa: PTH100
    return [*command, HIDDEN]


def _well_known(program: str) -> str:
    """The name on the PATH that leads to this very program (/usr/bin/...): it stays when a package moves its folder."""
    found = shutil.which(PROGRAM)
    if found is not None and os.path.realpath(found) == os.path.realpath(program):
        return found
    return program


def autostart(data_dir: Path | None = None) -> Autostart:
    """The way of the system that this runs on."""
    command = login_command(data_dir)
    if sys.platform == "win32":
        from postview_desktop.system.windows_registry import UserRegistry

        return RunKey(command, UserRegistry())
    if sys.platform == "darwin":
        return LaunchAgent(command, Path.home() / "Library" / "LaunchAgents")
    config = os.environ.get("XDG_CONFIG_HOME", "")
    return XdgAutostart(command, (Path(config) if config.startswith("/") else Path.home() / ".config") / "autostart")


class XdgAutostart:
    """A desktop file in the user's autostart folder; desktops write their own "off" into it."""

    def __init__(self, command: Sequence[str], folder: Path) -> None:
        self._command = list(command)
        self.path = folder / f"{APP_ID}.desktop"

    def state(self) -> StartState:
        values = self._values()
        if values is None:
            return StartState.OFF
        if values.get("Hidden", "").lower() == "true":
            return StartState.SWITCHED_OFF
        if values.get("X-GNOME-Autostart-enabled", "").lower() == "false":
            return StartState.SWITCHED_OFF
        return StartState.ON

    def set(self, on: bool) -> None:
        try:
            if on:
                _write(self.path, self._text().encode())
            else:
                self.path.unlink(missing_ok=True)
        except OSError as error:
            raise _refused(error) from error

    def mend(self) -> bool:
        values = self._values()
        if values is None or self.state() is not StartState.ON or not _is_gone(_first_word(values.get("Exec", ""))):
            return False
        self.set(True)
        return True

    def _values(self) -> dict[str, str] | None:
        """The entries of its one group; None where there is no such file."""
        try:
            lines = self.path.read_text("utf-8", errors="replace").splitlines()
        except OSError:
            return None
        values: dict[str, str] = {}
        group = ""
        for line in lines:
            if line.startswith("["):
                group = line.strip()
            elif group == "[Desktop Entry]" and "=" in line and not line.startswith("#"):
                key, _, value = line.partition("=")
                values.setdefault(key.strip(), value.strip())
        return values

    def _text(self) -> str:
        return (
            "[Desktop Entry]\n"
            "Type=Application\n"
            f"Name={APP_NAME}\n"
            f"Icon={APP_ID}\n"
            f"Exec={exec_line(self._command)}\n"
            "Terminal=false\n"
            "StartupNotify=false\n"
            "X-GNOME-Autostart-enabled=true\n"
        )


class Registry(Protocol):
    """A user's own part of the Windows registry (HKEY_CURRENT_USER). OSError where it refuses."""

    def read(self, key: str, name: str) -> str | bytes | None: ...

    def write(self, key: str, name: str, value: str) -> None: ...

    def remove(self, key: str, name: str) -> None: ...


class RunKey:
    """The Run key of the user; the Task Manager notes in StartupApproved what it has switched off."""

    RUN = r"Software\Microsoft\Windows\CurrentVersion\Run"
    APPROVED = r"Software\Microsoft\Windows\CurrentVersion\Explorer\StartupApproved\Run"

    def __init__(self, command: Sequence[str], registry: Registry) -> None:
        self._command = list(command)
        self._registry = registry

    def state(self) -> StartState:
        try:
            if self._registry.read(self.RUN, APP_NAME) is None:
                return StartState.OFF
            approved = self._registry.read(self.APPROVED, APP_NAME)
        except OSError:
            return StartState.OFF
        # An odd first byte is "off"; the rest is when that was.
        if isinstance(approved, bytes) and approved and approved[0] & 1:
            return StartState.SWITCHED_OFF
        return StartState.ON

    def set(self, on: bool) -> None:
        try:
            if on:
                self._registry.write(self.RUN, APP_NAME, subprocess.list2cmdline(self._command))
            else:
                self._registry.remove(self.RUN, APP_NAME)
            # What the Task Manager noted is about the entry as it was before.
            self._registry.remove(self.APPROVED, APP_NAME)
        except OSError as error:
            raise _refused(error) from error

    def mend(self) -> bool:
        if self.state() is not StartState.ON:
            return False
        entry = self._registry.read(self.RUN, APP_NAME)
        words = str(entry).strip()
        program = words[1:].partition('"')[0] if words.startswith('"') else words.partition(" ")[0]
        if not _is_gone(program):
            return False
        self.set(True)
        return True


class LaunchAgent:
    """A property list that launchd reads when the user logs in. Not loaded here: that would start a second one now."""

    def __init__(self, command: Sequence[str], folder: Path) -> None:
        self._command = list(command)
        self.path = folder / f"{APP_ID}.plist"

    def state(self) -> StartState:
        values = self._values()
        if values is None:
            return StartState.OFF
        return StartState.SWITCHED_OFF if values.get("Disabled") is True else StartState.ON

    def set(self, on: bool) -> None:
        values: dict[str, object] = {
            "Label": APP_ID,
            "ProgramArguments": self._command,
            "RunAtLoad": True,
            "ProcessType": "Interactive",
            "LimitLoadToSessionType": "Aqua",
        }
        try:
            if on:
                _write(self.path, plistlib.dumps(values))
            else:
                self.path.unlink(missing_ok=True)
        except OSError as error:
            raise _refused(error) from error

    def mend(self) -> bool:
        values = self._values()
        arguments = values.get("ProgramArguments") if values is not None else None
        if self.state() is not StartState.ON or not isinstance(arguments, list) or not arguments:
            return False
        if not _is_gone(str(cast("list[object]", arguments)[0])):
            return False
        self.set(True)
        return True

    def _values(self) -> dict[str, object] | None:
        try:
            found: Any = plistlib.loads(self.path.read_bytes())
        except FileNotFoundError:
            return None
        except (OSError, ValueError):
            return {}
        return cast("dict[str, object]", found) if isinstance(found, dict) else {}


def exec_line(command: Sequence[str]) -> str:
    """The words as the value of `Exec` in a desktop file: quoted for its reader, then escaped as every value is."""
    return " ".join(_quoted(word) for word in command)


def _quoted(word: str) -> str:
    safe = word.replace("%", "%%")
    if not word or any(character in " \t\n\"'\\><~|&;$*?#()`" for character in word):
        safe = '"' + "".join(f"\\{one}" if one in '"`$\\' else one for one in safe) + '"'
    return safe.replace("\\", "\\\\").replace("\n", "\\n").replace("\t", "\\t")


_ESCAPES = {"n": "\n", "t": "\t", "s": " ", "r": "\r", "\\": "\\"}
_WORD = re.compile(r'"((?:[^"\\]|\\.)*)"|([^ \t\n"]+)', re.DOTALL)


def read_exec(value: str) -> list[str]:
    """The words of an `Exec` value: its escapes first, the quotes after that, as the specification has it."""
    plain = re.sub(r"\\(.)", lambda found: _ESCAPES.get(found[1], found[0]), value)
    words: list[str] = []
    for found in _WORD.finditer(plain):
        word = found[2] if found[1] is None else re.sub(r"\\(.)", r"\1", found[1], flags=re.DOTALL)
        words.append(word.replace("%%", "%"))
    return words


def _first_word(value: str) -> str:
    """The program in an `Exec` value; "" where there is none."""
    return next(iter(read_exec(value)), "")


def _is_gone(program: str) -> bool:
    """Whether a program that was named by its path is no longer there."""
    return (program.startswith("/") or program[1:3] == ":\\") and not Path(program).exists()


def _write(path: Path, content: bytes) -> None:
    """All of it or nothing: a login may come at any moment."""
    path.parent.mkdir(parents=True, exist_ok=True)
    part = path.with_name(f".{path.name}.part")
    part.write_bytes(content)
    part.replace(path)


def _refused(error: OSError) -> PostviewError:
    return PostviewError(Problem.AUTOSTART_REFUSED, reason=error.strerror or str(error))
