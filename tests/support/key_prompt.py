"""A real key ring on a small desktop of its own, with GNOME's own prompt for it, answered and dismissed by keys."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from tests.support.desktop import Desktop

PROMPTER = Path("/usr/libexec/gcr-prompter")
RING_PASSWORD = "the ring's own password"
TITLE = "^Unlock Login Keyring$"
SERVICE = f"[D-BUS Service]\nName=org.gnome.keyring.SystemPrompter\nExec={PROMPTER}\n"


def why_not() -> str:
    """Why there is no such prompt here, or ""."""
    return "" if PROMPTER.exists() else "not installed: gcr"


def start_key_ring(desktop: Desktop) -> subprocess.Popen[str]:
    """An open one. Whoever asks to open it, once it is locked, is answered by the prompt on the screen."""
    (desktop.services / "prompter.service").write_text(SERVICE, "utf-8")
    typed = desktop.home / "ring-password"
    typed.write_text(RING_PASSWORD, "utf-8")
    daemon = desktop.start(
        "sh", "-c", f"exec gnome-keyring-daemon --unlock --components=secrets --foreground < '{typed}'"
    )
    rings = desktop.home / ".local" / "share" / "keyrings"
    desktop.wait_for(lambda: any(rings.glob("*.keyring")), "the key ring")
    typed.unlink()
    return daemon


def in_python(desktop: Desktop, script: str) -> str:
    """What a short script prints on this desktop's bus."""
    return desktop.run([sys.executable, "-c", script]).strip()


def lock(desktop: Desktop) -> None:
    """Close the key ring."""
    in_python(
        desktop,
        "import secretstorage\nbus = secretstorage.dbus_init()\nsecretstorage.Collection(bus).lock()\nbus.close()\n",
    )


def is_asked(desktop: Desktop) -> bool:
    """Whether the prompt stands on the screen."""
    return bool(desktop.run(["xdotool", "search", "--onlyvisible", "--name", TITLE]).strip())


def wait_until_asked(desktop: Desktop) -> None:
    desktop.wait_for(lambda: is_asked(desktop), "the key ring's prompt")


def dismiss(desktop: Desktop) -> None:
    """As a person does who does not want to, or has forgotten it."""
    _press(desktop, "Escape")


def answer(desktop: Desktop, password: str = RING_PASSWORD) -> None:
    """Type the key ring's password into the prompt."""
    wait_until_asked(desktop)
    desktop.run(["xdotool", "sleep", "0.5", "type", "--delay", "15", password])
    _press(desktop, "Return")


def type_wrongly(desktop: Desktop) -> None:
    """A wrong password: the prompt stays, or comes again."""
    wait_until_asked(desktop)
    desktop.run(["xdotool", "sleep", "0.5", "type", "--delay", "15", "not that one"])
    desktop.run(["xdotool", "sleep", "0.3", "key", "Return", "sleep", "1.5"])
    wait_until_asked(desktop)


def _press(desktop: Desktop, key: str) -> None:
    wait_until_asked(desktop)
    desktop.run(["xdotool", "sleep", "0.3", "key", key])
    desktop.wait_for(lambda: not is_asked(desktop), "the prompt to go")
