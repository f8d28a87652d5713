"""Where the window stood and what it wore, kept beside the data: it belongs to this computer, not to the search.

Read before the database, so that the first picture is in the right place and in the right colours.
"""

from __future__ import annotations

import json
import logging
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QByteArray
from PySide6.QtWidgets import QWidget

FILE_NAME = "window.json"

_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Place:
    """`dark` is None where nothing was kept yet."""

    geometry: str = ""
    dark: bool | None = None

    def put(self, window: QWidget) -> None:
        """Put the window where it was; Qt sees to it that it is on a screen."""
        if self.geometry:
            window.restoreGeometry(QByteArray.fromBase64(QByteArray(self.geometry.encode("ascii"))))


def read_place(data_dir: Path) -> Place:
    """What was kept; the blank place where there is nothing, or nothing that can be read."""
    try:
        kept = json.loads((data_dir / FILE_NAME).read_text("utf-8"))
        geometry, dark = kept.get("geometry"), kept.get("dark")
    except (OSError, ValueError, AttributeError):
        return Place()
    return Place(
        geometry if isinstance(geometry, str) and geometry.isascii() else "", dark if isinstance(dark, bool) else None
    )


def keep_place(window: QWidget, dark: bool, data_dir: Path) -> None:
    """Remember where the window is. A place that cannot be kept is no reason to trouble anybody."""
    geometry = bytes(window.saveGeometry().toBase64().data()).decode("ascii")
    try:
        (data_dir / FILE_NAME).write_text(json.dumps({"geometry": geometry, "dark": dark}), "utf-8")
    except OSError as error:
        _log.info("The window's place was not kept: %s", error)
