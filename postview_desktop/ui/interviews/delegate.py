"""What the card of one interview in the list shows: the day, what and where, and its state."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QLocale, QObject

from postview_desktop.domain.interview import InterviewState
from postview_desktop.services.interviews import InterviewLine
from postview_desktop.ui.common.card_list import AnyIndex, CardDelegate, CardRow
from postview_desktop.ui.common.context import Look
from postview_desktop.ui.interviews.model import LINE_ROLE, headline
from postview_desktop.wording import names

STATE_TONES = {
    InterviewState.PLANNED: "interview",
    InterviewState.TOOK_PLACE: "search",
    InterviewState.MOVED: "neutral",
    InterviewState.CANCELLED: "late",
    InterviewState.NOBODY_CAME: "late",
}


class InterviewDelegate(CardDelegate):
    """`today` gives the local day, so that the year is written only where it is another one."""

    widest_below = "Nov 2026"

    def __init__(self, look: Look, today: Callable[[], date], parent: QObject | None = None) -> None:
        super().__init__(look, parent)
        self._today = today

    def row(self, index: AnyIndex) -> CardRow:
        line: InterviewLine = index.data(LINE_ROLE)
        interview = line.interview
        day = interview.start.date()
        month = self._look.dates.locale.standaloneMonthName(day.month, QLocale.FormatType.ShortFormat)
        details = (line.organisation_name, self._look.dates.span(interview), names.label(interview.kind))
        return CardRow(
            title=headline(line) or names.heading(interview.kind),
            details=" · ".join(part for part in details if part),
            chip=names.label(interview.state),
            tone=STATE_TONES[interview.state],
            big=str(day.day),
            below=month if day.year == self._today().year else f"{month} {day.year}",
        )
