"""Working days of a country: its weekend and its public holidays (F8)."""

from __future__ import annotations

from collections.abc import Container, Mapping
from datetime import date, timedelta
from functools import lru_cache

MONDAY_TO_FRIDAY = frozenset({5, 6})
"""Weekdays (Monday is 0) that are no working days where nothing else is known."""

USUAL_SUBDIVISION = {"GB": "ENG"}
"""Where the national list alone would miss days that most people have off (in England: Easter Monday, August)."""


def days_later(day: date, count: int) -> date:
    """`day` and so many days; the last day there is where that would be beyond it."""
    return date.fromordinal(min(day.toordinal() + count, date.max.toordinal()))


class WorkingDays:
    """`holidays` maps a day to its name; it is asked only for days that are no weekend.

    `worked` are days of a weekend on which people work all the same (China moves them about).
    """

    def __init__(
        self,
        weekend: frozenset[int] = MONDAY_TO_FRIDAY,
        holidays: Mapping[date, str] | None = None,
        worked: Container[date] = (),
    ) -> None:
        self._weekend = weekend
        self._holidays: Mapping[date, str] = {} if holidays is None else holidays
        self._worked = worked

    def is_weekend(self, day: date) -> bool:
        return day.weekday() in self._weekend and day not in self._worked

    def holiday(self, day: date) -> str:
        """The name of the public holiday on `day`, "" for any other day."""
        return self._holidays.get(day) or ""

    def is_working_day(self, day: date) -> bool:
        return not self.is_weekend(day) and not self.holiday(day)

    def on_or_after(self, day: date) -> date:
        """`day` itself where it is a working day, else the next one."""
        while not self.is_working_day(day) and day < date.max:
            day += timedelta(days=1)
        return day

    def after(self, day: date) -> date:
        """The first working day after `day`."""
        return self.on_or_after(days_later(day, 1))

    def add(self, day: date, count: int) -> date:
        """The `count`-th working day after `day`; `day` itself for 0."""
        for _ in range(count):
            day = self.after(day)
        return day


@lru_cache(maxsize=64)
def working_days_of(country: str, subdivision: str = "", language: str = "en") -> WorkingDays:
    """Working days of an ISO 3166-1 country and, where given, its ISO 3166-2 part.

    An empty or unknown country has Monday to Friday and no holidays; an unknown part counts as none. The holidays
    are named in `language` where their names are known in it, else in one of the country's own.
    """
    if not country:
        return WorkingDays()
    # 60 ms, more on a cold disk: only those who look at a country pay for it.
    import holidays

    code = country.upper()
    part: str | None = subdivision.upper() or USUAL_SUBDIVISION.get(code)
    try:
        known = holidays.country_holidays(code)
    except NotImplementedError:
        return WorkingDays()
    if part not in known.subdivisions:
        part = None
    named = next((one for one in known.supported_languages if one.split("_")[0] == language), None)
    known = holidays.country_holidays(code, subdiv=part, language=named)
    return WorkingDays(frozenset(known.weekend), known, _Worked(known, known.weekend_workdays))


class _Worked(Container[date]):
    """The moved working days of a calendar that fills in a year when it is first asked for a day of it."""

    def __init__(self, known: Mapping[date, str], worked: Container[date]) -> None:
        self._known = known
        self._worked = worked

    def __contains__(self, day: object) -> bool:
        return isinstance(day, date) and (self._known.get(day) is None) and day in self._worked
