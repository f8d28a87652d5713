"""What the sandbox of the Flatpak must let through, or the desktop is silent in it."""

from __future__ import annotations

from pathlib import Path

import pytest

from postview_desktop.ui.desktop.freedesktop import _SERVICE
from postview_desktop.ui.desktop.session import LOCKERS, TRAY_WATCHER

[MANIFEST] = (Path(__file__).parents[3] / "packaging" / "linux" / "flatpak").glob("*.PostView.yml")


@pytest.mark.parametrize("name", [*LOCKERS, TRAY_WATCHER, _SERVICE.bus_name, "org.freedesktop.secrets"])
def test_every_name_that_is_listened_to_is_let_through(name: str) -> None:
    assert f"  - --talk-name={name}\n" in MANIFEST.read_text("utf-8")
