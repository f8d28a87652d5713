"""What the card of one interview in the list shows: the day, what and where, and its state."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QObject

from postview_desktop.domain.interview import Interview, InterviewState
from postview_desktop.services.interviews import InterviewLine
from postview_desktop.system.clock import Clock
from postview_desktop.ui.common.card_list import AnyIndex, CardDelegate, CardRow
from postview_desktop.ui.common.context import Look
from postview_desktop.ui.interviews.model import LINE_ROLE, headline, when_words
from postview_desktop.wording import names

STATE_TONES = {
    InterviewState.PLANNED: "interview",
    InterviewState.TOOK_PLACE: "search",
    InterviewState.MOVED: "neutral",
    InterviewState.CANCELLED: "late",
    InterviewState.NOBODY_CAME: "late",
}


def state_chip(interview: Interview, now: int) -> tuple[str, str]:
    """Words and tone of an interview's state; one that has ended is not called planned any more.

    `now` in epoch seconds.
    """
    over = interview.state is InterviewState.PLANNED and interview.end_utc <= now
    return names.state_of(interview, now), "neutral" if over else STATE_TONES[interview.state]


class InterviewDelegate(CardDelegate):
    """The year is written only where it is another one than the clock's."""

    widest_below = "Nov 2026"

    def __init__(self, look: Look, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(look, parent)
        self._clock = clock

    def row(self, index: AnyIndex) -> CardRow:
        line: InterviewLine = index.data(LINE_ROLE)
        interview = line.interview
        day = interview.start.date()
        month = self._look.dates.locale.standaloneMonthName(day.month, QLocale.FormatType.ShortFormat)
        details = (
            line.organisation_name,
            when_words(self._look, interview, self._clock.zone()),
            names.label(interview.kind),
        )
        chip, tone = state_chip(interview, self._clock.now())
        return CardRow(
            title=headline(line) or names.heading(interview.kind),
            details=" · ".join(part for part in details if part),
            chip=chip,
            tone=tone,
            big=str(day.day),
            below=month if day.year == self._clock.today().year else f"{month} {day.year}",
        )
