"""What is said of the goal of a week that is over: done where it was reached, over where it was not (C3)."""

from __future__ import annotations

from datetime import date

import pytest

from postview_desktop.services.calendar import CalendarItem
from postview_desktop.ui.calendar import words
from postview_desktop.ui.calendar.agenda_words import AgendaWords
from postview_desktop.ui.common.dates import Dates

SUNDAY = date(2026, 11, 22)


@pytest.mark.parametrize(("reached", "done", "said"), [(2, True, "done"), (1, True, "over"), (1, False, "")])
def test_a_goal_that_was_missed_is_not_called_done(*, reached: int, done: bool, said: str) -> None:
    last = SUNDAY.toordinal()
    goal = CalendarItem(
        "goal", last - 6, last, last, 0, "", "", done, False, 0, 0, reached=reached, wanted=2
    )  # fmt: skip
    dates = Dates()
    whole = words.label(goal, "", dates.short_day).whole
    assert words.item_name(goal, whole, SUNDAY, dates.short_day) == (f"{whole}, {said}" if said else whole)
    assert AgendaWords(dates, date(2026, 11, 23), "Europe/London").state(goal) == said
