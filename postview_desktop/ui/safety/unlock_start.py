"""Asking for the key before there is any other window, and waiting for it."""

from __future__ import annotations

import os
from pathlib import Path

import shiboken6
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from postview_desktop.domain.errors import PostviewError, Problem
from postview_desktop.domain.key import DatabaseKey, KeyWay
from postview_desktop.services.lock import kept_way
from postview_desktop.system.paths import Paths
from postview_desktop.system.secrets import Secrets
from postview_desktop.ui.background.jobs import Jobs
from postview_desktop.ui.common.context import Look
from postview_desktop.ui.desktop.doorbell import Doorbell
from postview_desktop.ui.safety.rescue_start import NO_SCREEN
from postview_desktop.ui.safety.unlock_window import UnlockWindow, openings_in

UNSEEN_MS = 1500
"""The key ring answers within this time, or the person sees what is waited for."""


def ask_for_key(app: QApplication, look: Look, data_dir: Path, door: Doorbell) -> DatabaseKey | None:
    """The key of the data folder, or None where the person leaves it. No other window is there, and no store.

    A second start rings at `door`. PostviewError(DATABASE_LOCKED) where nobody sees a window.
    """
    way = kept_way(data_dir)
    if os.environ.get("QT_QPA_PLATFORM", "").split(":")[0] in NO_SCREEN:
        raise PostviewError(Problem.DATABASE_LOCKED, path=Paths(data_dir).database, folder=data_dir)
    keys: list[DatabaseKey] = []
    jobs = Jobs()
    window = UnlockWindow(look, jobs, way, openings_in(data_dir, Secrets()))
    try:
        window.opened.connect(lambda key: (keys.append(key), app.exit()))
        window.quit_requested.connect(app.exit)
        window.needed.connect(window.show)
        if way is KeyWay.KEY_RING:
            QTimer.singleShot(UNSEEN_MS, window, window.show)
            window.ask_key_ring()
        else:
            window.show()
        with door.rings_for(window):
            app.exec()
    finally:
        jobs.close()
        shiboken6.delete(window)
        shiboken6.delete(jobs)
    return keys[0] if keys else None
