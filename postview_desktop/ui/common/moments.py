"""Instants as people say them: the time for today, else the day and the time; there, and here for the user."""

from __future__ import annotations

from datetime import date, datetime

from postview_desktop.domain.interview import epoch_of, wall_of
from postview_desktop.domain.zone import offset_name
from postview_desktop.ui.common.context import Look
from postview_desktop.wording.translate import translate


def moment_in_words(look: Look, at: int, zone: str, today: date, *, within: bool = False) -> str:
    """`at` in epoch seconds, said in `zone`: "Today 15:20", "Mon 30 Nov, 14:58", in another year with the year.

    `within` a sentence: "today 15:20".
    """
    wall = wall_of(at, zone)
    time = look.dates.time(wall)
    if wall.date() == today:
        said = translate("Moments", "today {time}") if within else translate("Moments", "Today {time}")
        return said.format(time=time)
    write = look.dates.short_day if wall.year == today.year else look.dates.short_day_of_year
    return translate("Moments", "{day}, {time}").format(day=write(wall.date()), time=time)


def there_and_here(look: Look, there: str, start: datetime, end: datetime | None, zone: str, my_zone: str) -> str:
    """`there` says a wall time in `zone`; where the clocks of `my_zone` show another one, that is said behind it.

    "Monday 23 November, 11:15 – 12:00 in Sydney (00:15 – 01:00 for you)"; without an `end` only its start.
    """
    mine = wall_of(epoch_of(start, zone), my_zone)
    if mine == start:
        return there
    here = look.dates.time(mine)
    if end is not None:
        here += f" – {look.dates.time(wall_of(epoch_of(end, zone), my_zone))}"
    if mine.date() != start.date():
        here = f"{look.dates.short_day(mine.date())}, {here}"
    return translate("Moments", "{there} in {city} ({here} for you)").format(there=there, city=city_of(zone), here=here)


def city_of(zone: str) -> str:
    """ "New York" of "America/New_York", "UTC+2" of "Etc/GMT-2"."""
    return offset_name(zone) or zone.rpartition("/")[2].replace("_", " ")
