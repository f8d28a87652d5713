"""Saving by itself: a moment after the last keystroke, when the focus leaves, and before anything goes away (S7)."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget


class AutoSave(QObject):
    """Calls `save` once for a burst of changes.

    `touch()` after each change; the parent's hiding, closing and deactivated window flush at once. An exception from
    `save` leaves the change pending, so that the next moment tries again, and goes on to the caller's hooks.
    """

    def __init__(self, parent: QWidget, delay_ms: int = 600, save: Callable[[], None] | None = None) -> None:
        super().__init__(parent)
        self._save = save
        self._pending = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(delay_ms)
        self._timer.timeout.connect(self.flush)
        parent.installEventFilter(self)

    @property
    def pending(self) -> bool:
        return self._pending

    def watch(self, *fields: QWidget) -> None:
        """Flush when the focus leaves one of these."""
        for field in fields:
            field.installEventFilter(self)

    def touch(self) -> None:
        """Something was changed."""
        self._pending = True
        self._timer.start()

    def drop(self) -> None:
        """Forget what is pending: what it was about has gone."""
        self._pending = False
        self._timer.stop()

    def flush(self) -> None:
        """Save now what is pending."""
        self._timer.stop()
        if not self._pending or self._save is None:
            return
        self._pending = False
        try:
            self._save()
        except Exception:
            self._pending = True
            raise

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (
            QEvent.Type.Hide,
            QEvent.Type.Close,
            QEvent.Type.FocusOut,
            QEvent.Type.WindowDeactivate,
        ):
            self.flush()
        return super().eventFilter(watched, event)
