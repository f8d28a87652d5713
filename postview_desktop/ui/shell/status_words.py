"""The two lines at the bottom of the side bar: where the letters are, and since when everything is kept."""

from __future__ import annotations

from datetime import date

from postview_desktop.domain.interview import wall_of
from postview_desktop.services.outbox import Waiting
from postview_desktop.ui.common.dates import Dates
from postview_desktop.wording.translate import translate


def outbox_words(waiting: Waiting, dates: Dates, zone: str, today: date) -> tuple[str, bool]:
    """The sentence, and whether somebody is needed. Times in epoch seconds are told in `zone`."""
    if waiting.needs_person == 1:
        return translate("SideBar", "1 letter needs you"), True
    if waiting.needs_person:
        return translate("SideBar", "{number} letters need you").format(number=waiting.needs_person), True
    if waiting.sending:
        return translate("SideBar", "Outbox: sending"), False
    if not waiting.scheduled:
        return translate("SideBar", "Outbox: empty"), False
    if waiting.paused:
        return translate("SideBar", "Outbox: {number} held, see Settings").format(number=waiting.scheduled), True
    if waiting.next_at is None:
        return translate("SideBar", "Outbox: {number} wait").format(number=waiting.scheduled), False
    wall = wall_of(waiting.next_at, zone)
    when = dates.time(wall) if wall.date() == today else f"{dates.short_day(wall.date())} {dates.time(wall)}"
    if waiting.scheduled == 1:
        return translate("SideBar", "Outbox: 1 leaves at {when}").format(when=when), False
    words = translate("SideBar", "Outbox: {number}, next at {when}")
    return words.format(number=waiting.scheduled, when=when), False


def kept_words(at: int | None, dates: Dates, zone: str, today: date) -> str:
    """Since when everything is on disk; `at` is the newest change in epoch seconds, None where there is none."""
    if at is None:
        return translate("SideBar", "Stays on this computer")
    wall = wall_of(at, zone)
    if wall.date() == today:
        return translate("SideBar", "Kept today {time}").format(time=dates.time(wall))
    return translate("SideBar", "Kept {day} {time}").format(day=dates.short_day(wall.date()), time=dates.time(wall))
