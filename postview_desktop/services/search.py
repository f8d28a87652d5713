"""Step 4, keep searching: is the search on, is it broad, and what came in this week (C1, C2, C3)."""

from __future__ import annotations

from dataclasses import dataclass

from postview_desktop.domain.application import LETTER_STAGES
from postview_desktop.domain.interview import wall_of
from postview_desktop.domain.search import (
    Share,
    ShareOf,
    is_new_in_week,
    is_search_on,
    narrow_share,
    shares,
    week_start,
)
from postview_desktop.services.applications import ApplicationLine, Applications
from postview_desktop.services.settings import Settings
from postview_desktop.storage import Store
from postview_desktop.system.clock import Clock

__all__ = ["Search", "SearchState", "Share", "ShareOf"]


@dataclass(frozen=True, slots=True, kw_only=True)
class SearchState:
    """Where the search stands. `letter` is the application whose letter is in hand; the search is on without one."""

    on: bool
    letter: ApplicationLine | None
    open_count: int
    added_this_week: int
    """Applied for since the week began; a lead is no application yet."""
    goal: int
    """New applications a week; 0 is off (C3)."""
    by_industry: tuple[Share, ...]
    by_organisation: tuple[Share, ...]
    narrow: Share | None
    """The share worth a gentle word (C2)."""

    @property
    def shares(self) -> tuple[Share, ...]:
        """All shares, by industry and then by organisation."""
        return self.by_industry + self.by_organisation


class Search:
    """Reads where the search stands."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._clock = clock
        self._settings = Settings(store, clock)
        self._applications = Applications(store, clock)

    def state(self) -> SearchState:
        """Where the search stands today."""
        settings = self._settings.get()
        lines = self._applications.list()
        open_lines = self._applications.list(open_only=True)
        by_industry = shares(ShareOf.INDUSTRY, [line.organisation.industry for line in open_lines])
        by_organisation = shares(ShareOf.ORGANISATION, [line.organisation.name for line in open_lines])
        letters = [line for line in lines if line.application.stage in LETTER_STAGES]
        zone = self._clock.zone()
        start = week_start(self._clock.today(), max(settings.first_weekday, 0))
        return SearchState(
            on=is_search_on(line.application.stage for line in lines),
            letter=max(letters, key=_letter_day) if letters else None,
            open_count=len(open_lines),
            added_this_week=sum(
                is_new_in_week(line.application, wall_of(line.application.created_at, zone).date(), start)
                for line in lines
            ),
            goal=settings.weekly_goal,
            by_industry=by_industry,
            by_organisation=by_organisation,
            narrow=narrow_share(len(open_lines), by_organisation, by_industry, settings.breadth_percent),
        )


def _letter_day(line: ApplicationLine) -> tuple[str, int]:
    day = line.application.letter_on
    return ("" if day is None else day.isoformat(), line.application.id)
