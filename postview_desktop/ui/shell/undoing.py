"""Undo and redo for the whole window, over the one record of changes: what the keys mean survives a restart."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QKeySequence

from postview_desktop.domain.errors import PostviewError
from postview_desktop.wording.translate import told_of

if TYPE_CHECKING:
    from postview_desktop.domain.change import HistoryLine
    from postview_desktop.services.history import History


class Undoing(QObject):
    """`said` a sentence for the quiet line; `failed` the reason why something cannot be taken back.

    `taken_back` and `done_again` are said, too, with the other of the two to be offered beside: for the mouse what the
    keys are for the hand; `done_again` comes with the id of the change. `overtaken` when a change was made since.

    `keep_first` keeps what is being typed anywhere, so that it counts as the newest change.
    """

    said = Signal(str)
    taken_back = Signal(str)
    done_again = Signal(str, int)
    overtaken = Signal()
    failed = Signal(object)

    def __init__(self, history: History, keep_first: Callable[[], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._history = history
        self._keep_first = keep_first
        self._told: set[int] = set()
        self._before_all: Callable[[], None] | None = None

    def offer(self, take_back: Callable[[], None]) -> None:
        """Something larger than a change was done: the next undo without a number takes that back, while nothing else
        was done since."""
        self._before_all = take_back

    def undo(self, change_id: int = 0) -> None:
        """Take back one change, the newest that can be for 0.

        What has left cannot: that is said, and only the next press goes on to what was before it.
        """
        self._keep_first()
        if not change_id and self._before_all is not None:
            take_back, self._before_all = self._before_all, None
            take_back()
            return
        line = self._history.line(change_id) if change_id else self._history.next_to_undo(self._told)
        if line is None and not change_id:
            self.said.emit(self.tr("There is nothing to undo"))
            return
        if line is not None and not change_id and not line.can_undo:
            self._told.add(line.id)
            self.said.emit(self._why_not(line))
            return
        if self._turn(self._history.undo, change_id or (line.id if line is not None else 0)):
            words = self._words(line)
            self.taken_back.emit(self.tr("Taken back: {what}").format(what=words) if words else self.tr("Taken back"))
        elif line is not None and not change_id:
            self._told.add(line.id)  # something hangs on it that came later: the key does not stop there for good

    def redo(self) -> None:
        """Do again what was taken back last, unless something else was done since."""
        self._keep_first()
        line = self._history.next_to_redo()
        if line is None:
            self.said.emit(self.tr("There is nothing to redo"))
        elif self._turn(self._history.redo, line.id):
            words = self._words(line)
            done = self._history.last()
            self.done_again.emit(
                self.tr("Done again: {what}").format(what=words) if words else self.tr("Done again"),
                done.id if done is not None else 0,
            )

    def noticed(self) -> None:
        """A change was made: what is larger than a change is not what was done last any more."""
        self._before_all = None
        self.overtaken.emit()

    def _words(self, line: HistoryLine | None) -> str:
        if line is None:
            return ""
        from postview_desktop.wording import names

        deed = names.label(line.undid or line.verb)
        return told_of(deed, line.what) if line.what else deed

    def _why_not(self, line: HistoryLine) -> str:
        from postview_desktop.wording.history import why_lasting

        why = why_lasting(line.verb, line.what)
        before = self._history.next_to_undo(self._told)
        if before is None or not before.can_undo:
            return why
        key = QKeySequence(QKeySequence.StandardKey.Undo).toString(QKeySequence.SequenceFormat.NativeText)
        return self.tr("{why} Press {key} once more to take back what was before: {what}.").format(
            why=why, key=key, what=self._words(before)
        )

    def _turn(self, verb: Callable[[int], None], number: int) -> bool:
        try:
            verb(number)
        except PostviewError as error:
            self.failed.emit(error)
            return False
        return True
