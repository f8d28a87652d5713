"""What was found as a Qt model: a heading for each kind, its hits, and a row for those that are not shown yet."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from postview_desktop.domain.finding import Found, FoundKind, Hit
from postview_desktop.ui.common.dates import Dates
from postview_desktop.ui.finding import words

ROW_ROLE = Qt.ItemDataRole.UserRole
"""A `Head`, a `Hit`, or `More`, for the delegate and for who opens it."""

AnyIndex = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Head:
    """What stands over the hits of a kind. (The kind itself would come back from Qt as plain text.)"""

    kind: FoundKind


@dataclass(frozen=True, slots=True)
class More:
    """The row that stands for the other hits of a kind."""

    kind: FoundKind


Row = Head | Hit | More


class FoundModel(QAbstractListModel):
    """Headings cannot be chosen. The text of a row is what a screen reader says of it."""

    def __init__(self, dates: Dates, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._dates = dates
        self._found = Found()
        self._rows: list[Row] = []

    def show_found(self, found: Found) -> None:
        """Put other hits in place of those shown; the same ones are left alone, and so is what is current."""
        if found.groups == self._found.groups:
            self._found = found
            return
        self.beginResetModel()
        self._found = found
        self._rows = []
        for group in found.groups:
            self._rows += [Head(group.kind), *group.hits]
            if group.more:
                self._rows.append(More(group.kind))
        self.endResetModel()

    def row(self, index: AnyIndex) -> Row:
        return self._rows[index.row()]

    def first(self) -> int:
        """The row of the first hit, -1 where there is none."""
        return 1 if self._rows else -1

    def row_of(self, row: Row | None) -> int:
        """Where the same thing stands now; -1 where it does not."""
        for place, other in enumerate(self._rows):
            if isinstance(row, Hit) and isinstance(other, Hit) and (row.kind, row.id) == (other.kind, other.id):
                return place
        return -1

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 (Qt's own default)
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        if not index.isValid() or isinstance(self._rows[index.row()], Head):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == ROW_ROLE:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            if isinstance(row, Head):
                return words.heading(row.kind)
            return words.more(row.kind) if isinstance(row, More) else words.spoken(row, self._dates)
        return None
