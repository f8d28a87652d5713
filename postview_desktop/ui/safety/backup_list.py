"""The list of backups: one card for each, however many folders it lies in; newest first, the day at the left."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QLocale, QModelIndex, QObject, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QFrame, QWidget

from postview_desktop.domain.backup import Backup
from postview_desktop.domain.interview import wall_of
from postview_desktop.system.clock import Clock
from postview_desktop.ui.common.card_list import AnyIndex, CardDelegate, CardList, CardRow
from postview_desktop.ui.common.context import Look
from postview_desktop.ui.safety.backup_words import counts_of, counts_words, full_day_and_time, place_words, size_words
from postview_desktop.wording import names
from postview_desktop.wording.translate import translate

LINE_ROLE = Qt.ItemDataRole.UserRole
"""The `BackupLine` itself, for the delegate."""


@dataclass(frozen=True, slots=True)
class BackupLine:
    """One backup and where it lies. `backup` is the copy to take: a sound one, the one on this computer first."""

    backup: Backup
    here: bool
    second: bool


def lines_of(backups: Iterable[Backup]) -> list[BackupLine]:
    """One line for what lies in both folders; newest first."""
    copies: dict[tuple[str, int], list[Backup]] = {}
    for one in backups:
        copies.setdefault((one.name, one.made_at), []).append(one)
    lines = [
        BackupLine(
            backup=min(same, key=lambda one: (not one.sound, one.second)),
            here=any(not one.second for one in same),
            second=any(one.second for one in same),
        )
        for same in copies.values()
    ]
    return sorted(lines, key=lambda line: line.backup.made_at, reverse=True)


def headline(look: Look, line: BackupLine, clock: Clock) -> str:
    """ "09:12, daily, on this computer"."""
    words = translate("Backups", "{time}, {reason}, {place}")
    time = look.dates.time(wall_of(line.backup.made_at, clock.zone()))
    place = place_words(here=line.here, second=line.second)
    return words.format(time=time, reason=names.label(line.backup.reason), place=place)


def details(look: Look, line: BackupLine) -> str:
    """What is in it, and how large it is."""
    backup, locale = line.backup, look.dates.locale
    if not backup.sound:
        return translate("Backups", "It cannot be restored.")
    size = size_words(backup.database_bytes + backup.document_bytes, locale)
    return f"{counts_words(counts_of(backup), locale)} · {size}"


def soundness(backup: Backup) -> tuple[str, str]:
    """Words and tone of the chip."""
    if backup.sound:
        return translate("Backups", "sound"), "search"
    return translate("Backups", "damaged"), "late"


class BackupModel(QAbstractListModel):
    """Holds the lines. The text of a row is what a screen reader says of it."""

    def __init__(self, look: Look, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._clock = clock
        self._lines: Sequence[BackupLine] = ()

    def show_lines(self, lines: Sequence[BackupLine]) -> None:
        if list(lines) == list(self._lines):
            return
        self.beginResetModel()
        self._lines = lines
        self.endResetModel()

    def line(self, index: AnyIndex) -> BackupLine:
        return self._lines[index.row()]

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 (Qt's own default)
        return 0 if parent.isValid() else len(self._lines)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        line = self._lines[index.row()]
        if role == LINE_ROLE:
            return line
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            backup = line.backup
            return ", ".join(
                (
                    full_day_and_time(self._look, backup.made_at, self._clock.zone()),
                    names.label(backup.reason),
                    place_words(here=line.here, second=line.second),
                    details(self._look, line),
                    soundness(backup)[0],
                )
            )
        return None


class BackupDelegate(CardDelegate):
    """The year is written only where it is another one than the clock's."""

    widest_below = "Nov 2026"

    def __init__(self, look: Look, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(look, parent)
        self._clock = clock

    def row(self, index: AnyIndex) -> CardRow:
        line: BackupLine = index.data(LINE_ROLE)
        backup = line.backup
        day = wall_of(backup.made_at, self._clock.zone()).date()
        month = self._look.dates.locale.standaloneMonthName(day.month, QLocale.FormatType.ShortFormat)
        chip, tone = soundness(backup)
        return CardRow(
            title=headline(self._look, line, self._clock),
            details=details(self._look, line),
            chip=chip,
            tone=tone,
            big=str(day.day),
            below=month if day.year == self._clock.today().year else f"{month} {day.year}",
        )


class BackupList(CardList):
    """As high as its cards: the page around it scrolls. `current_seen` carries the place of the card that the keyboard
    is on, in the list, so that the page can bring it into sight."""

    current_seen = Signal(QRect)

    def __init__(self, look: Look, clock: Clock, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.setObjectName("backup_list")
        self.setAccessibleName(self.tr("Backups"))
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.lines = BackupModel(look, clock, self)
        self.setModel(self.lines)
        self.setItemDelegate(BackupDelegate(look, clock, self))

    def show_lines(self, lines: Sequence[BackupLine]) -> None:
        self.lines.show_lines(lines)
        self._fit()

    def doItemsLayout(self) -> None:
        super().doItemsLayout()
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        super().keyPressEvent(event)
        # Not with the mouse: the page must not move between the press and the release.
        if self.currentIndex().isValid():
            self.current_seen.emit(self.visualRect(self.currentIndex()))

    def wheelEvent(self, event: QWheelEvent) -> None:
        # The page scrolls, not the list in it.
        event.ignore()

    def _fit(self) -> None:
        model = self.model()
        rows = model.rowCount() if model is not None else 0
        height = rows * self.sizeHintForRow(0) + 6 if rows else 0
        if height != self.height():
            self.setFixedHeight(height)
