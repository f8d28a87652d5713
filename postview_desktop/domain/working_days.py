"""Working days of a country: its weekend and its public holidays (F8)."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from functools import lru_cache

MONDAY_TO_FRIDAY = frozenset({5, 6})
"""Weekdays (Monday is 0) that are no working days where nothing else is known."""

USUAL_SUBDIVISION = {"GB": "ENG"}
"""Where the national list alone would miss days that most people have off (in England: Easter Monday, August)."""


class WorkingDays:
    """`holidays` maps a day to its name; it is asked only for days that are no weekend."""

    def __init__(self, weekend: frozenset[int] = MONDAY_TO_FRIDAY, holidays: Mapping[date, str] | None = None) -> None:
        self._weekend = weekend
        self._holidays: Mapping[date, str] = {} if holidays is None else holidays

    def is_weekend(self, day: date) -> bool:
        return day.weekday() in self._weekend

    def holiday(self, day: date) -> str:
        """The name of the public holiday on `day`, "" for any other day."""
        return self._holidays.get(day) or ""

    def is_working_day(self, day: date) -> bool:
        return not self.is_weekend(day) and not self.holiday(day)

    def on_or_after(self, day: date) -> date:
        """`day` itself where it is a working day, else the next one."""
        while not self.is_working_day(day):
            day += timedelta(days=1)
        return day

    def after(self, day: date) -> date:
        """The first working day after `day`."""
        return self.on_or_after(day + timedelta(days=1))

    def add(self, day: date, count: int) -> date:
        """The `count`-th working day after `day`; `day` itself for 0."""
        for _ in range(count):
            day = self.after(day)
        return day


@lru_cache(maxsize=64)
def working_days_of(country: str, subdivision: str = "") -> WorkingDays:
    """Working days of an ISO 3166-1 country and, where given, its ISO 3166-2 part.

    An empty or unknown country has Monday to Friday and no holidays; an unknown part counts as none.
    """
    if not country:
        return WorkingDays()
    # 60 ms, more on a cold disk: only those who look at a country pay for it.
    import holidays

    wanted = subdivision or USUAL_SUBDIVISION.get(country.upper(), "")
    try:
        known = holidays.country_holidays(country.upper(), subdiv=wanted or None)
    except NotImplementedError:
        try:
            known = holidays.country_holidays(country.upper())
        except NotImplementedError:
            return WorkingDays()
    return WorkingDays(frozenset(known.weekend), known)
