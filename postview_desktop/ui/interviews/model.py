"""The list of interviews as a Qt model: one row a line, no widget a row, quick with ten thousand."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from postview_desktop.domain.interview import Interview
from postview_desktop.services.interviews import InterviewLine
from postview_desktop.ui.common.context import Look
from postview_desktop.ui.common.moments import there_and_here
from postview_desktop.wording import names

LINE_ROLE = Qt.ItemDataRole.UserRole
"""The `InterviewLine` itself, for the delegate."""

AnyIndex = QModelIndex | QPersistentModelIndex


class InterviewModel(QAbstractListModel):
    """Holds the lines that the service gave. The text of a row is what a screen reader says of it."""

    more_requested = Signal()

    def __init__(self, look: Look, my_zone: Callable[[], str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._my_zone = my_zone
        self._lines: Sequence[InterviewLine] = ()
        self._more = False

    def show_lines(self, lines: Sequence[InterviewLine], *, more: bool = False) -> None:
        """Puts other lines in place of those shown; `more` says that there are further ones to ask for.

        Lines that are only added at the end leave the others, the selection and the place in the list as they are.
        """
        self._more = more
        shown = len(self._lines)
        if lines == self._lines:
            return
        if shown and len(lines) > shown and lines[:shown] == self._lines:
            self.beginInsertRows(QModelIndex(), shown, len(lines) - 1)
            self._lines = lines
            self.endInsertRows()
            return
        self.beginResetModel()
        self._lines = lines
        self.endResetModel()

    def canFetchMore(self, parent: AnyIndex) -> bool:
        return self._more and not parent.isValid()

    def fetchMore(self, parent: AnyIndex) -> None:
        self._more = False
        self.more_requested.emit()

    def line(self, index: AnyIndex) -> InterviewLine:
        return self._lines[index.row()]

    def row_of(self, interview_id: int) -> int:
        """Row of an interview, -1 where it is not listed."""
        for row, line in enumerate(self._lines):
            if line.interview.id == interview_id:
                return row
        return -1

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 (Qt's own default)
        return 0 if parent.isValid() else len(self._lines)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        line = self._lines[index.row()]
        if role == LINE_ROLE:
            return line
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            interview = line.interview
            parts = [headline(line), line.organisation_name, when_words(self._look, interview, self._my_zone())]
            return ", ".join([part for part in [*parts, names.label(interview.state)] if part])
        return None


def when_words(look: Look, interview: Interview, my_zone: str) -> str:
    """When it is: in its own zone, and in `my_zone` where the clocks there show another time."""
    return there_and_here(look, look.dates.span(interview), interview.start, interview.end, interview.zone, my_zone)


def headline(line: InterviewLine) -> str:
    """ "Data engineer, second round": the role and what the round is called, whichever are known."""
    return ", ".join(part for part in (line.role, line.interview.title) if part)
