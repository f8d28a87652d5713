"""The applications as a Qt model, and what the card of one of them shows."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt

from postview_desktop.domain.application import ENDED_STAGES, OPEN_STAGES, Stage
from postview_desktop.domain.folding import fold
from postview_desktop.domain.interview import wall_of
from postview_desktop.services.applications import ApplicationLine
from postview_desktop.ui.common.card_list import AnyIndex, CardDelegate, CardRow
from postview_desktop.ui.common.context import Look
from postview_desktop.wording import names

LINE_ROLE = Qt.ItemDataRole.UserRole

STAGE_TONES = {
    Stage.LEAD: "neutral",
    Stage.APPLIED: "follow_up",
    Stage.INTERVIEWING: "interview",
    Stage.OFFERED: "thank_you",
    Stage.LETTER_IN_HAND: "search",
    Stage.ACCEPTED: "search",
    Stage.DECLINED: "neutral",
    Stage.REJECTED: "late",
    Stage.WITHDRAWN: "neutral",
    Stage.GONE_QUIET: "neutral",
}


def matching(lines: Sequence[ApplicationLine], text: str, which: str) -> list[ApplicationLine]:
    """Those that are "open", "ended" or "all", and in which every word of `text` is found, accents folded."""
    if which == "open":
        lines = [line for line in lines if line.application.stage in OPEN_STAGES]
    elif which == "ended":
        lines = [line for line in lines if line.application.stage in ENDED_STAGES]
    words = fold(text).split()
    if not words:
        return list(lines)
    return [line for line in lines if all(word in _searched(line) for word in words)]


def _searched(line: ApplicationLine) -> str:
    application, organisation = line.application, line.organisation
    texts = (application.role, organisation.name, organisation.industry, application.source)
    return fold(" ".join((*texts, names.label(application.stage))))


class ApplicationModel(QAbstractListModel):
    """Holds the lines that the service gave. The text of a row is what a screen reader says of it."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: Sequence[ApplicationLine] = ()

    def show_lines(self, lines: Sequence[ApplicationLine]) -> None:
        """Puts other lines in place of those shown; nothing happens where they are equal."""
        if lines == self._lines:
            return
        self.beginResetModel()
        self._lines = lines
        self.endResetModel()

    def line(self, index: AnyIndex) -> ApplicationLine:
        return self._lines[index.row()]

    def row_of(self, application_id: int) -> int:
        """Row of an application, -1 where it is not listed."""
        return next((row for row, line in enumerate(self._lines) if line.application.id == application_id), -1)

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 (Qt's own default)
        return 0 if parent.isValid() else len(self._lines)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        line = self._lines[index.row()]
        if role == LINE_ROLE:
            return line
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            parts = (line.application.role, line.organisation.name, line.organisation.industry)
            return ", ".join([part for part in parts if part] + [names.label(line.application.stage)])
        return None


class ApplicationDelegate(CardDelegate):
    """Role, organisation and industry, what is next, and the stage."""

    def __init__(
        self, look: Look, today: Callable[[], date], zone: Callable[[], str], parent: QObject | None = None
    ) -> None:
        super().__init__(look, parent)
        self._today = today
        self._zone = zone

    def row(self, index: AnyIndex) -> CardRow:
        line: ApplicationLine = index.data(LINE_ROLE)
        application, organisation = line.application, line.organisation
        details = (organisation.name if application.role else "", organisation.industry, application.source)
        return CardRow(
            title=application.role or organisation.name,
            details=" · ".join(part for part in details if part),
            chip=names.label(application.stage),
            tone=STAGE_TONES[application.stage],
            beside=self._beside(line),
        )

    def _beside(self, line: ApplicationLine) -> str:
        """The next interview where there is one, else since when it stands as it does."""
        if line.next_interview_utc is not None:
            day = wall_of(line.next_interview_utc, self._zone()).date()
            return self.tr("interview {day}").format(day=self._look.dates.relative(day, self._today()))
        if line.application.stage_on is not None:
            return self.tr("since {day}").format(day=self._look.dates.short_day(line.application.stage_on))
        return ""
