"""The History tab and Undo: views of the change record."""

from __future__ import annotations

from collections.abc import Collection

from postview_desktop.domain.change import HistoryDetail, HistoryLine
from postview_desktop.storage import Store
from postview_desktop.system.clock import Clock


class History:
    """What was done, and taking it back."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    def lines(
        self, *, application_id: int | None = None, interview_id: int | None = None, limit: int = 200
    ) -> list[HistoryLine]:
        """Lines of the history, newest first, of everything or of one application or interview."""
        return self._store.history(application_id=application_id, interview_id=interview_id, limit=limit)

    def detail(self, change_id: int) -> HistoryDetail:
        """What a line did, thing by thing, and whether something of it changed since."""
        return self._store.history_detail(change_id)

    def undo(self, change_id: int) -> None:
        """Take a change back. Raises PostviewError: GONE, CANNOT_UNDO, CHANGED_SINCE."""
        self._store.undo(change_id)

    def redo(self, change_id: int) -> None:
        """Do again what was taken back. Raises PostviewError: GONE, CANNOT_UNDO, CHANGED_SINCE."""
        self._store.redo(change_id)

    def last(self) -> HistoryLine | None:
        """The newest change that can be taken back."""
        return self._store.last_undoable()

    def line(self, change_id: int) -> HistoryLine | None:
        """One line, None where there is none of this id."""
        return self._store.history_line(change_id)

    def next_to_undo(self, passed: Collection[int] = ()) -> HistoryLine | None:
        """What the key for Undo means now, also after a restart.

        A letter that has left is given, too, though it cannot be undone: it is to be told, not passed over in
        silence. The lines `passed` were told already.
        """
        return self._store.next_to_undo(passed)

    def next_to_redo(self) -> HistoryLine | None:
        """What the key for Redo means now, also after a restart: the line of an undoing; None once something new was
        done."""
        return self._store.next_to_redo()
