"""How the terminal says days, hours and interviews."""

from __future__ import annotations

from datetime import date, datetime

from postview_desktop.domain.errors import PostviewError, Problem
from postview_desktop.domain.interview import epoch_of, wall_of
from postview_desktop.system.clock import Clock
from postview_desktop.wording.translate import translate

_WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def day(on: date) -> str:
    """ "Mon 30 Nov 2026", whatever the language of the system."""
    return f"{_WEEKDAYS[on.weekday()]} {on.day} {_MONTHS[on.month - 1]} {on.year}"


def moment(wall: datetime, zone: str, clock: Clock) -> str:
    """A start in its own zone, and here where that differs."""
    text = f"{day(wall.date())}, {wall:%H:%M}"
    home = clock.zone()
    here = wall_of(epoch_of(wall, zone), home)
    if here == wall:
        return text
    if here.date() == wall.date():
        return translate("Terminal", "{moment} {zone} ({hour} here)").format(
            moment=text, zone=zone, hour=f"{here:%H:%M}"
        )
    return translate("Terminal", "{moment} {zone} ({day}, {hour} here)").format(
        moment=text, zone=zone, day=day(here.date()), hour=f"{here:%H:%M}"
    )


def interview(organisation: str, role: str, title: str) -> str:
    """ "Northwind, Data engineer (second round)"."""
    text = ", ".join(part for part in (organisation, role) if part)
    return f"{text} ({title})" if title else text


def parse_day(text: str, today: date) -> date:
    """The day of `--on`. PostviewError(BAD_DATE)."""
    word = text.strip().casefold()
    if word in ("", "today"):
        return today
    if word == "tomorrow":
        return date.fromordinal(today.toordinal() + 1)
    try:
        return date.fromisoformat(text.strip())
    except ValueError as error:
        raise PostviewError(Problem.BAD_DATE, value=text) from error
