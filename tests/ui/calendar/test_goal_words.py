"""What is said of the goal of a week that is over: done where it was reached, over where it was not (C3)."""

from __future__ import annotations

from datetime import date, timedelta

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


def week_goal(*, reached: int = 1, done: bool = False) -> CalendarItem:
    last = SUNDAY.toordinal()
    return CalendarItem("goal", last - 6, last, last, 0, "", "", done, False, 0, 0, reached=reached, wanted=2)


@pytest.mark.parametrize(
    ("goal", "said"),
    [
        (week_goal(), "Search goal: 1 of 2 applications"),
        (week_goal(reached=2, done=True), "Search goal: 2 of 2 applications, done"),
        (week_goal(done=True), "Search goal: 1 of 2 applications, over"),
    ],
    ids=["open", "reached", "missed"],
)
@pytest.mark.parametrize("day", [SUNDAY - timedelta(days=6), SUNDAY - timedelta(days=2), SUNDAY])
def test_a_day_that_holds_nothing_but_the_goal_says_the_goal(goal: CalendarItem, said: str, day: date) -> None:
    today = date(2026, 11, 23)
    assert words.day_name("that day", [goal], day, today) == f"that day, {said}"
    assert words.day_name("that day", [goal], day, day) == f"Today, that day, {said}"


def test_beside_other_things_the_goal_is_counted_on_its_last_day_alone() -> None:
    friday = (SUNDAY - timedelta(days=2)).toordinal()
    talk = CalendarItem("interview", friday, friday, friday, 0, "Globex", "", False, False, 1, 1)
    assert words.day_summary([talk, week_goal()], friday) == "one interview"
    late = talk._replace(first_ordinal=SUNDAY.toordinal(), last_ordinal=SUNDAY.toordinal())
    assert words.day_summary([late, week_goal()], SUNDAY.toordinal()) == "one interview, the search goal"
    assert words.day_summary([], friday) == "nothing"
