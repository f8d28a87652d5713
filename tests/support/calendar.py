"""The Calendar page over a suite, as the window builds it."""

from __future__ import annotations

from postview_desktop.services.suite import Suite
from postview_desktop.ui.calendar.page import CalendarPage
from postview_desktop.ui.common.context import Look


def calendar_page(look: Look, suite: Suite) -> CalendarPage:
    """The page; it is not shown yet, and asks again only when it is told to."""
    return CalendarPage(
        look,
        calendar=suite.calendar,
        interviews=suite.interviews,
        follow_ups=suite.follow_ups,
        history=suite.history,
        settings=suite.settings,
        clock=suite.clock,
        moving=lambda: suite.moving,
        letters=lambda: suite.letters,
        answers=lambda: suite.answers,
        drafts=lambda: suite.drafts,
        quick_add=lambda: suite.quick_add,
    )
