"""The lines at the bottom of the side bar: where letters are, when answers were looked for, since when all is kept."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from postview_desktop.domain.errors import Problem
from postview_desktop.domain.interview import wall_of
from postview_desktop.services.outbox import Waiting
from postview_desktop.ui.common.dates import Dates
from postview_desktop.wording.translate import translate

if TYPE_CHECKING:
    from postview_desktop.services.answers import LastLook

AWAY = frozenset({Problem.NO_SERVER, Problem.SERVER_SILENT, Problem.CONNECTION_LOST, Problem.TRY_LATER})
"""What mends itself when the network or the server is back."""


def outbox_words(waiting: Waiting, dates: Dates, zone: str, today: date) -> tuple[str, bool]:
    """The sentence, and whether somebody is needed. Times in epoch seconds are told in `zone`."""
    if waiting.needs_person == 1:
        return translate("SideBar", "1 letter needs you"), True
    if waiting.needs_person:
        return translate("SideBar", "{number} letters need you").format(number=waiting.needs_person), True
    if waiting.sending:
        return translate("SideBar", "Outbox: sending"), False
    if not waiting.scheduled and waiting.seeking:
        return translate("SideBar", "Outbox: {number} uncertain").format(number=waiting.seeking), False
    if not waiting.scheduled:
        return translate("SideBar", "Outbox: empty"), False
    if waiting.paused:
        return translate("SideBar", "Outbox: {number} held, see Settings").format(number=waiting.scheduled), True
    if waiting.next_at is None:
        waits = translate("SideBar", "Outbox: 1 waits")
        several = translate("SideBar", "Outbox: {number} wait")
        return (waits if waiting.scheduled == 1 else several).format(number=waiting.scheduled), False
    wall = wall_of(waiting.next_at, zone)
    when = dates.time(wall) if wall.date() == today else f"{dates.short_day(wall.date())} {dates.time(wall)}"
    if waiting.scheduled == 1:
        return translate("SideBar", "Outbox: 1 leaves at {when}").format(when=when), False
    words = translate("SideBar", "Outbox: {number}, next at {when}")
    return words.format(number=waiting.scheduled, when=when), False


def looking_words(last: LastLook, busy: bool, dates: Dates, zone: str, today: date) -> tuple[str, bool]:
    """When answers were last looked for, and whether somebody is needed."""
    if busy:
        return translate("SideBar", "Looking for answers"), False
    if last.error is not None and last.error.problem in AWAY:
        return translate("SideBar", "Mailbox out of reach"), False
    if last.error is not None:
        return translate("SideBar", "Cannot read the mailbox"), True
    if not last.at:
        return translate("SideBar", "Looks for answers soon"), False
    wall = wall_of(last.at, zone)
    if wall.date() == today:
        return translate("SideBar", "Looked today {time}").format(time=dates.time(wall)), False
    when = f"{dates.short_day(wall.date())} {dates.time(wall)}"
    return translate("SideBar", "Looked {when}").format(when=when), False


def kept_words(at: int | None, dates: Dates, zone: str, today: date) -> str:
    """Since when everything is on disk; `at` is the newest change in epoch seconds, None where there is none."""
    if at is None:
        return translate("SideBar", "Stays on this computer")
    wall = wall_of(at, zone)
    if wall.date() == today:
        return translate("SideBar", "Kept today {time}").format(time=dates.time(wall))
    return translate("SideBar", "Kept {day} {time}").format(day=dates.short_day(wall.date()), time=dates.time(wall))
