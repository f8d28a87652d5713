"""Where the window stood and how large it was, kept beside the data: it belongs to this computer, not to the search."""

from __future__ import annotations

import json
import logging
from pathlib import Path

from PySide6.QtCore import QByteArray
from PySide6.QtWidgets import QWidget

FILE_NAME = "window.json"

_log = logging.getLogger(__name__)


def restore_place(window: QWidget, data_dir: Path) -> bool:
    """Put the window where it was; False where that is not known or can no longer be."""
    try:
        kept = json.loads((data_dir / FILE_NAME).read_text("utf-8"))
        return window.restoreGeometry(QByteArray.fromBase64(QByteArray(kept["geometry"].encode("ascii"))))
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return False


def keep_place(window: QWidget, data_dir: Path) -> None:
    """Remember where the window is. A place that cannot be kept is no reason to trouble anybody."""
    geometry = bytes(window.saveGeometry().toBase64().data()).decode("ascii")
    try:
        (data_dir / FILE_NAME).write_text(json.dumps({"geometry": geometry}), "utf-8")
    except OSError as error:
        _log.info("The window's place was not kept: %s", error)
