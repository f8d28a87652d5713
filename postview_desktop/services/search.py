"""Step 4, keep searching: is the search on, is it broad, and what came in this week (C1, C2, C3)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from postview_desktop.domain.application import LETTER_STAGES, OPEN_STAGES
from postview_desktop.domain.interview import epoch_of
from postview_desktop.domain.search import (
    Share,
    ShareOf,
    is_new_in_week,
    is_search_on,
    narrow_share,
    shares,
    week_start,
)
from postview_desktop.services.settings import Settings, week_begins_on
from postview_desktop.storage import Store
from postview_desktop.storage.lists import ApplicationLine, SearchRow, application_line, entered_rows, search_rows
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
        self._store = store
        self._clock = clock
        self._settings = Settings(store, clock)

    def state(self) -> SearchState:
        """Where the search stands today."""
        settings = self._settings.get()
        rows = search_rows(self._store, OPEN_STAGES | LETTER_STAGES)
        open_rows = [row for row in rows if row.stage in OPEN_STAGES]
        by_industry = shares(ShareOf.INDUSTRY, [row.industry for row in open_rows])
        by_organisation = shares(ShareOf.ORGANISATION, [row.organisation_name for row in open_rows])
        return SearchState(
            on=is_search_on(row.stage for row in rows),
            letter=self._letter(rows),
            open_count=len(open_rows),
            added_this_week=self._added_this_week(week_begins_on(settings, self._clock)),
            goal=settings.weekly_goal,
            by_industry=by_industry,
            by_organisation=by_organisation,
            narrow=narrow_share(len(open_rows), by_organisation, by_industry, settings.breadth_percent),
        )

    def _added_this_week(self, first_weekday: int) -> int:
        zone = self._clock.zone()
        start = week_start(self._clock.today(), first_weekday)
        # Two instants for the week, not a conversion of the zone for each application.
        begins, ends = (epoch_of(datetime.combine(day, time()), zone) for day in (start, start + timedelta(days=7)))
        return sum(
            number
            for stage, applied_on, number in entered_rows(self._store, start, begins, ends)
            if is_new_in_week(stage, applied_on or start, start)
        )

    def _letter(self, rows: list[SearchRow]) -> ApplicationLine | None:
        letters = [row for row in rows if row.stage in LETTER_STAGES]
        if not letters:
            return None
        newest = max(letters, key=lambda row: (row.letter_on or date.min, row.application_id))
        return application_line(self._store, self._clock.now(), newest.application_id)
