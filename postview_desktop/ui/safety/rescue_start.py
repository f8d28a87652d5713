"""Showing the rescue window before there is any other, and waiting for what the person chooses."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import shiboken6
from PySide6.QtWidgets import QApplication

from postview_desktop.domain.errors import PostviewError
from postview_desktop.domain.key import DatabaseKey
from postview_desktop.services.rescue import RESCUABLE
from postview_desktop.system.clock import Clock
from postview_desktop.ui.background.jobs import Jobs
from postview_desktop.ui.common.context import Look
from postview_desktop.ui.desktop.doorbell import Doorbell
from postview_desktop.ui.safety.rescue_window import RescueWindow, ways_in

NO_SCREEN = ("offscreen", "minimal")
"""Platforms of Qt on which nobody sees a window."""


def can_ask(error: PostviewError) -> bool:
    """Whether this is a refusal for the rescue, and there is somebody to choose."""
    return error.problem in RESCUABLE and os.environ.get("QT_QPA_PLATFORM", "").split(":")[0] not in NO_SCREEN


def rescue(
    app: QApplication,
    look: Look,
    data_dir: Path,
    error: PostviewError,
    begin_empty: Callable[[], None],
    door: Doorbell,
    key: DatabaseKey | None = None,
) -> bool:
    """Ask, and do it; whether there is a database now that can be opened. No other window is there, and no store.

    A second start rings at `door`; `key` where the damaged database or its backups are locked.
    """
    chosen: list[bool] = []
    jobs = Jobs()
    window = RescueWindow(look, jobs, Clock(), error, ways_in(data_dir, begin_empty, key))
    try:
        window.go_on.connect(lambda: (chosen.append(True), app.exit()))
        window.quit_requested.connect(app.exit)
        window.examine()
        window.show()
        with door.rings_for(window):
            app.exec()
    finally:
        jobs.close()
        shiboken6.delete(window)
        shiboken6.delete(jobs)
    return bool(chosen)
