"""An instant as people say it: the time for today, else the day and the time."""

from __future__ import annotations

from datetime import date

from postview_desktop.domain.interview import wall_of
from postview_desktop.ui.common.context import Look
from postview_desktop.wording.translate import translate


def moment_in_words(look: Look, at: int, zone: str, today: date) -> str:
    """`at` in epoch seconds, said in `zone`: "Today 15:20", "Mon 30 Nov, 14:58"."""
    wall = wall_of(at, zone)
    time = look.dates.time(wall)
    if wall.date() == today:
        return translate("Moments", "Today {time}").format(time=time)
    return translate("Moments", "{day}, {time}").format(day=look.dates.short_day(wall.date()), time=time)
