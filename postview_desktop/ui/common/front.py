"""Bringing a window to where the person sees it."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

TOKEN = "XDG_ACTIVATION_TOKEN"
"""Wayland lets only those come to the front who can show what the person has pressed; Qt reads it from here."""


@contextmanager
def with_leave_of(token: str) -> Iterator[None]:
    """While this lasts, a window may come to the front on Wayland: the desktop gave `token` to whoever asks for it."""
    if not token:
        yield
        return
    os.environ[TOKEN] = token
    try:
        yield
    finally:
        # What PostView starts next must not have it.
        os.environ.pop(TOKEN, None)


def bring_to_front(window: QWidget) -> None:
    """Show it, wherever it was: hidden, minimised, or under others."""
    if window.isMinimized():
        # Not showNormal(): a window that filled the screen does so again.
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.show()
    window.raise_()
    window.activateWindow()
