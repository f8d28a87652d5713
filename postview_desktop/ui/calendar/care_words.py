"""The check list after an interview in words: what is to be done, by when, or when it was done."""

from __future__ import annotations

from datetime import date

from postview_desktop.services.calendar import CalendarItem, wall_within
from postview_desktop.system.clock import Clock
from postview_desktop.ui.calendar.item_detail import Check
from postview_desktop.ui.common.dates import Dates
from postview_desktop.wording.translate import translate


def check_of(item: CalendarItem, dates: Dates, clock: Clock) -> Check:
    """One line of the list; `item` is one of `Calendar.after`."""
    return Check(item.kind, _title(item), _done(item, dates) if item.done else _due(item, dates, clock), item.done)


def _title(item: CalendarItem) -> str:
    if item.kind == "reflection":
        return translate("Calendar", "Write down what was asked")
    if item.kind == "thank_you":
        if item.done or item.wanted < 2:
            return translate("Calendar", "Say thank you")
        return translate("Calendar", "Say thank you, {reached} of {wanted} done").format(
            reached=item.reached, wanted=item.wanted
        )
    if item.kind == "closing":
        return translate("Calendar", "Closing note")
    return translate("Calendar", "Followed up") if item.done else translate("Calendar", "Follow up if no answer")


def _done(item: CalendarItem, dates: Dates) -> str:
    day = dates.short_day(date.fromordinal(item.best_ordinal))
    return translate("Calendar", "Done {day}").format(day=day)


def _due(item: CalendarItem, dates: Dates, clock: Clock) -> str:
    today = clock.today()
    best, last = date.fromordinal(item.best_ordinal), date.fromordinal(item.last_ordinal)
    if item.kind == "reflection":
        return translate("Calendar", "While it is fresh")
    if item.kind == "thank_you":
        return _thanks(item, dates, clock)
    if last < today:
        return translate("Calendar", "Was due by {day}").format(day=dates.short_day(last))
    if best == last:
        return translate("Calendar", "Due {day}").format(day=dates.short_day(best))
    return translate("Calendar", "Best {best}, until {last}").format(
        best=dates.short_day(best), last=dates.short_day(last)
    )


def _thanks(item: CalendarItem, dates: Dates, clock: Clock) -> str:
    """T2: when it is best sent, and from when on it is late."""
    if not item.start_epoch:
        return ""
    if item.end_epoch and clock.now() > item.end_epoch:
        return translate("Calendar", "Late: best sent now")
    late = _moment(item.end_epoch, dates, clock)
    if clock.now() >= item.start_epoch:
        return translate("Calendar", "Best now, until {late}").format(late=late)
    return translate("Calendar", "Best {best}, until {late}").format(
        best=_moment(item.start_epoch, dates, clock), late=late
    )


def _moment(epoch: int, dates: Dates, clock: Clock) -> str:
    wall = wall_within(epoch, clock.zone())
    return translate("Calendar", "{day} {time}").format(
        day=dates.relative(wall.date(), clock.today()), time=dates.time(wall)
    )
