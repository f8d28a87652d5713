"""Ctrl+Z in a text field: the field's own while it has typing to take back, else the window's.

As in the programs that do this best: what was done last is taken back first. A field that has nothing left, or in
which nothing was typed since something else was done, lets the key through. Qt's fields would swallow it.
"""

from __future__ import annotations

import math
import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QComboBox, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

KEPT_WITHIN = 1.5
"""Seconds: a change that is told of so soon after a key is that typing, kept by itself."""

_REDO = QKeySequence("Ctrl+Shift+Z")

Field = QLineEdit | QPlainTextEdit | QTextEdit


class FieldUndo(QObject):
    """Looks at the keys of the one field of a window that has the focus, and at no other event of the program."""

    def __init__(self, window: QWidget, *, monotonic: Callable[[], float] = time.monotonic) -> None:
        super().__init__(window)
        self._window = window
        self._monotonic = monotonic
        self._watched: QWidget | None = None
        self._typed_at = -math.inf
        self._done_at = -math.inf
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus)

    def done(self) -> None:
        """Something was done that can be taken back, by a button, a drag or a menu."""
        self._done_at = self._monotonic()

    def _on_focus(self, _old: QWidget | None, now: QWidget | None) -> None:
        if self._watched is not None:
            self._watched.removeEventFilter(self)
            self._watched.destroyed.disconnect(self._on_destroyed)
            self._watched = None
        field = _field_of(now)
        if now is None or field is None or now.window() is not self._window:
            return
        self._watched = now
        now.installEventFilter(self)
        now.destroyed.connect(self._on_destroyed)

    def _on_destroyed(self) -> None:
        self._watched = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress:
            if isinstance(event, QKeyEvent) and event.text():
                self._typed_at = self._monotonic()
        elif event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            field = _field_of(watched)
            if field is not None and self._is_the_windows(field, event):
                event.ignore()
                return True  # the field may not claim it: the window's action is next
        return False

    def _is_the_windows(self, field: Field, event: QKeyEvent) -> bool:
        if event.matches(QKeySequence.StandardKey.Undo):
            return not _has_undo(field) or self._done_at > self._typed_at + KEPT_WITHIN
        if event.matches(QKeySequence.StandardKey.Redo) or QKeySequence(event.keyCombination()) == _REDO:
            return not _has_redo(field)
        return False


def _field_of(widget: QObject | None) -> Field | None:
    if isinstance(widget, QAbstractSpinBox):
        return widget.lineEdit()
    if isinstance(widget, QComboBox):
        return widget.lineEdit()
    return widget if isinstance(widget, (QLineEdit, QPlainTextEdit, QTextEdit)) else None


def _has_undo(field: Field) -> bool:
    return field.isUndoAvailable() if isinstance(field, QLineEdit) else field.document().isUndoAvailable()


def _has_redo(field: Field) -> bool:
    return field.isRedoAvailable() if isinstance(field, QLineEdit) else field.document().isRedoAvailable()
