"""What the desktop of this session is called, as its users call it."""

from __future__ import annotations

import os
from collections.abc import Mapping

_NAMES = {
    "gnome": "GNOME",
    "kde": "KDE Plasma",
    "xfce": "Xfce",
    "lxqt": "LXQt",
    "mate": "MATE",
    "x-cinnamon": "Cinnamon",
    "cinnamon": "Cinnamon",
    "budgie": "Budgie",
    "pantheon": "Pantheon",
    "unity": "Unity",
    "lxde": "LXDE",
    "sway": "Sway",
    "hyprland": "Hyprland",
    "cosmic": "COSMIC",
}

WITHOUT_TRAY = frozenset({"GNOME", "Pantheon"})
"""These show no tray by themselves, ever."""


def desktop_name(environment: Mapping[str, str] = os.environ) -> str:
    """By `XDG_CURRENT_DESKTOP` ("ubuntu:GNOME" is GNOME); "" where it says nothing that is known."""
    found = [_NAMES.get(word.strip().lower(), "") for word in environment.get("XDG_CURRENT_DESKTOP", "").split(":")]
    return next((name for name in found if name), "")
