"""How the items of a week are written and spoken, in one zone."""

from __future__ import annotations

from datetime import date, datetime

from postview_desktop.domain.interview import wall_of
from postview_desktop.services.calendar import CalendarItem
from postview_desktop.ui.calendar import week_words, words
from postview_desktop.ui.calendar.painter import Label
from postview_desktop.ui.calendar.week_hours import DAY, EPOCH_ORDINAL, offset_at
from postview_desktop.ui.calendar.week_layout import is_open
from postview_desktop.ui.calendar.week_painter import Block
from postview_desktop.ui.calendar.week_scenes import is_elsewhere
from postview_desktop.ui.common.context import Look
from postview_desktop.ui.common.moments import city_of


class WeekText:
    """Writes items as the user's clocks show them; `zone` is an IANA name."""

    def __init__(self, look: Look, zone: str) -> None:
        self._look = look
        self._dates = look.dates
        self._zone = zone
        self._minutes: dict[int, str] = {}
        self._days: dict[date, str] = {}

    def title(self, first: date, last: date) -> str:
        """The week as a heading."""
        return week_words.title(self._dates.locale, first, last)

    def label(self, item: CalendarItem) -> Label:
        """What stands on a bar of the lane."""
        if item.kind == "interview":
            return words.label(item, self.hour(item), self.short_day)
        label = words.label(item, "", self.short_day)
        if words.is_ready(item) or (item.kind == "thank_you" and item.start_epoch and not item.done):
            return week_words.with_hour(label, self.hour(item))
        return label

    def line(self, item: CalendarItem) -> str:
        """An item in one line."""
        return self.label(item).whole

    def hour(self, item: CalendarItem) -> str:
        """When an item starts on the user's clock, "" where it has no hour."""
        return self._clock(item.start_epoch, self._zone) if item.start_epoch else ""

    def hours(self, item: CalendarItem, zone: str = "") -> str:
        """From when to when, on the user's clock or on that of a zone; other days are named."""
        zone = zone or self._zone
        start = self._clock(item.start_epoch, zone)
        if is_open(item):
            return week_words.span(start, "")
        end = self._clock(item.end_epoch, zone)
        last = day_of(item.end_epoch, zone)
        if last != day_of(item.start_epoch, zone):
            end = f"{self.short_day(date.fromordinal(last))}, {end}"
        return week_words.span(start, end)

    def there(self, item: CalendarItem) -> str:
        """The hours of an interview elsewhere with its city, "" for one that is not."""
        if not is_elsewhere(item, self._zone):
            return ""
        return week_words.in_city(self.hours(item, item.zone), city_of(item.zone))

    def block(self, item: CalendarItem, late: bool, room: int) -> Block:
        """What stands on an interview of the hours that has `room` for so many lines; `late` is the second reading of
        a doubled hour."""
        name = item.organisation
        if room == 1:
            return Block(Label(self.line(item), name), ())
        hours = self.hours(item)
        if late:
            hours = week_words.second_time(hours)
        lines = [Label(name, name), Label(hours, self.hour(item))]
        if item.title:
            lines.append(Label(item.title, item.title))
        if room > len(lines):
            there = self.there(item)
            if there:
                lines.append(Label(there, there))
        return Block(lines[0], tuple(lines))

    def short_day(self, day: date) -> str:
        """A day as the windows name it: a few days, again and again."""
        text = self._days.get(day)
        if text is None:
            text = self._days[day] = self._dates.short_day(day)
        return text

    def told(self, item: CalendarItem) -> list[str]:
        """The whole of an item in lines, for a tooltip."""
        if item.kind == "interview" and item.start_epoch:
            return [
                words.label(item, "", self.short_day).whole,
                self.hours(item),
                *filter(None, [self.there(item)]),
            ]
        if words.is_ready(item):
            return [self._leaves(item)]
        if item.kind == "thank_you" and item.start_epoch and not item.done:
            return [self._advised(item)]
        return [self.line(item)]

    def spoken(self, item: CalendarItem, day: date) -> str:
        """An item on a day for the screen reader."""
        if item.kind == "interview" and item.start_epoch:
            name = words.label(item, "", self.short_day).whole
            lasting = "" if is_open(item) else week_words.length(item.end_epoch - item.start_epoch)
            text = week_words.interview_name(name, self.hours(item), lasting, self.there(item))
            begun = date.fromordinal(item.first_ordinal)
            return week_words.state(
                text,
                cancelled=item.cancelled,
                done=item.done,
                begun_on=begun if begun < day else None,
                short_day=self.short_day(begun),
            )
        if words.is_ready(item):
            return self._leaves(item)
        if item.kind == "thank_you" and item.start_epoch and not item.done:
            return self._advised(item)
        return words.item_name(item, words.label(item, "", self.short_day).whole, day, self.short_day)

    def when(self, item: CalendarItem) -> str:
        """The day and the hours of an interview: "Tuesday 24 November, 14:00 – 14:45"."""
        day = self._dates.day(wall_of(item.start_epoch, self._zone).date())
        return week_words.on_day(day, self.hours(item))

    def free(self, start: int, end: int) -> str:
        """The same of a stretch between two instants."""
        day = self._dates.day(wall_of(start, self._zone).date())
        hours = week_words.span(self._clock(start, self._zone), self._clock(end, self._zone))
        return week_words.on_day(day, f"{hours} ({week_words.length(end - start)})")

    def moment(self, moment: datetime) -> str:
        """A day and an hour of the user's: "Tuesday 24 November, 14:00"."""
        return week_words.on_day(self._dates.day(moment.date()), self._dates.time(moment))

    def day(self, day: date) -> str:
        """A day."""
        return self._dates.day(day)

    def _leaves(self, item: CalendarItem) -> str:
        return words.leaves(words.label(item, "", self.short_day).whole, self.hour(item))

    def _advised(self, item: CalendarItem) -> str:
        until = wall_of(item.end_epoch, self._zone) if item.end_epoch else None
        text = words.label(item, "", self.short_day).whole
        if until is None:
            return week_words.advised_at(text, self.hour(item))
        return week_words.advised(text, self.hour(item), f"{self.short_day(until.date())}, {self._dates.time(until)}")

    def _clock(self, epoch: int, zone: str) -> str:
        """The hour of an instant in a zone; asked for a hundred times in a week, so it is written once a minute."""
        minute = (epoch + offset_at(epoch, zone)) // 60 % 1440
        text = self._minutes.get(minute)
        if text is None:
            text = self._minutes[minute] = self._dates.time(datetime(2001, 1, 1, minute // 60, minute % 60))
        return text


def day_of(epoch: int, zone: str) -> int:
    """The ordinal of the day of an instant in a zone."""
    return (epoch + offset_at(epoch, zone)) // DAY + EPOCH_ORDINAL
