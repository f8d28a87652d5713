"""Undo and redo for the whole window, over the one record of changes."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from postview_desktop.domain.errors import PostviewError

if TYPE_CHECKING:
    from postview_desktop.services.history import History


class Undoing(QObject):
    """`said` a sentence for the quiet line; `failed` the reason why something cannot be taken back."""

    said = Signal(str)
    failed = Signal(object)

    def __init__(self, history: History, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._history = history
        self._redoable: list[int] = []
        self._turning = False
        self._before_all: Callable[[], None] | None = None

    def offer(self, take_back: Callable[[], None]) -> None:
        """Something larger than a change was done: the next undo without a number takes that back, while nothing else
        was done since."""
        self._redoable.clear()
        self._before_all = take_back

    def undo(self, change_id: int = 0) -> None:
        """Take back one change, the newest that can be for 0."""
        if not change_id and self._before_all is not None:
            take_back, self._before_all = self._before_all, None
            take_back()
            return
        last = self._history.last()
        if not change_id and last is None:
            self.said.emit(self.tr("There is nothing to undo"))
            return
        line = next((one for one in self._history.lines() if one.id == change_id), None) if change_id else last
        number = change_id or (last.id if last else 0)
        if not self._turn(self._history.undo, number):
            return
        self._redoable.append(number)
        words = ""
        if line is not None:
            from postview_desktop.wording import names

            words = ": ".join(part for part in (names.label(line.verb), line.what) if part)
        self.said.emit(self.tr("Taken back: {what}").format(what=words) if words else self.tr("Taken back"))

    def redo(self) -> None:
        """Do again what was taken back last, unless something else was done since."""
        if not self._redoable:
            self.said.emit(self.tr("There is nothing to redo"))
            return
        number = self._redoable.pop()
        if self._turn(self._history.redo, number):
            self.said.emit(self.tr("Done again"))

    def noticed(self) -> None:
        """A change was made. If it was something new, what was taken back before cannot come again by a key."""
        self._before_all = None
        if not self._turning:
            self._redoable.clear()

    def _turn(self, verb: Callable[[int], None], number: int) -> bool:
        self._turning = True
        try:
            verb(number)
        except PostviewError as error:
            self.failed.emit(error)
            return False
        finally:
            self._turning = False
        return True
