"""Bringing a window to where the person sees it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def bring_to_front(window: QWidget) -> None:
    """Show it, wherever it was: hidden, minimised, or under others."""
    if window.isMinimized():
        # Not showNormal(): a window that filled the screen does so again.
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.show()
    window.raise_()
    window.activateWindow()
