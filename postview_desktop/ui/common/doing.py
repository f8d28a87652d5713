"""Doing a verb for the person, and telling the window how it went: a quiet line with Undo, or the refusal."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from postview_desktop.domain.errors import PostviewError
from postview_desktop.services.history import History
from postview_desktop.ui.common.autosave import refused

T = TypeVar("T")


class Doing(QObject):
    """`said(words, change)` with the change to undo (0 where there is none), `failed(PostviewError)`."""

    said = Signal(str, int)
    failed = Signal(object)

    def __init__(self, history: History, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._history = history

    def do(self, verb: Callable[[], T], words: str | Callable[[T], str] = "") -> T | None:
        """Runs `verb`; says `words` (or what they make of the result) with Undo where a change came of it.

        None when the world said no.
        """
        try:
            before = self._newest()
            result = verb()
        except PostviewError as error:
            if not refused(error):
                self.failed.emit(error)
            return None
        told = words if isinstance(words, str) else words(result)
        if told:
            after = self._newest()
            self.said.emit(told, after if after > before else 0)
        return result

    def _newest(self) -> int:
        line = self._history.last()
        return line.id if line is not None and line.can_undo else 0
