"""What the agenda says: headings of days, the lines between them, and the second line of a thing."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from postview_desktop.domain.interview import wall_of
from postview_desktop.services.calendar import CalendarItem
from postview_desktop.ui.calendar import words
from postview_desktop.ui.calendar.agenda_rows import WINDOWED
from postview_desktop.ui.common.dates import Dates, at_the_start
from postview_desktop.ui.common.moments import city_of
from postview_desktop.wording.translate import translate


class AgendaWords:
    """Writes for one day as today and in one zone. On `paper` no day is called today: it is read on another one."""

    def __init__(self, dates: Dates, today: date, zone: str, *, paper: bool = False) -> None:
        self.dates = dates
        self.today = today
        self.zone = zone
        self._paper = paper
        self.left_out = ""
        """What filters keep back, in words: said wherever there is nothing."""

    def day(self, day: date) -> str:
        """ "Tuesday 24 November"; with its year where that is another than this one."""
        text = self.dates.day(day)
        if day.year == self.today.year:
            return text
        return translate("Calendar", "{day} {year}").format(day=text, year=day.year)

    def heading(self, day: date) -> str:
        """ "Today, Tuesday 24 November"."""
        if day == self.today and not self._paper:
            return translate("Calendar", "Today, {day}").format(day=self.day(day))
        return at_the_start(self.day(day))

    def near(self, day: date) -> str:
        """ "tomorrow" or "yesterday" beside a heading, "" for all else."""
        near = self.dates.relative(day, self.today)
        return near if day != self.today and near != self.dates.short_day(day) else ""

    def quiet(self, day: date) -> str:
        """The line where nothing is for a while."""
        return self._with_left_out(translate("Calendar", "Nothing until {day}").format(day=self.day(day)))

    def first(self, day: date) -> str:
        """The beginning of all."""
        text = translate("Calendar", "Nothing before {month}").format(month=self.dates.month_within(day))
        return self._with_left_out(text)

    def last(self, day: date) -> str:
        """The end of all."""
        text = translate("Calendar", "Nothing after {month}").format(month=self.dates.month_within(day))
        return self._with_left_out(text)

    def empty(self) -> str:
        """Under the heading of a day."""
        return self._with_left_out(translate("Calendar", "Nothing on this day."))

    def _with_left_out(self, text: str) -> str:
        """Nobody shall take "nothing" for the whole while filters are in force."""
        if not self.left_out:
            return text
        return f"{text} {self.left_out}" if text.endswith(".") else f"{text} · {self.left_out}"

    def clock(self, epoch: int) -> str:
        """The user's own hour of an instant."""
        return self.dates.clock(epoch, self.zone)

    def hours(self, item: CalendarItem) -> tuple[str, str]:
        """When an interview begins and ends, when a thank-you is advised; "" for what has no hour."""
        if not item.start_epoch:
            return "", ""
        if item.kind != "interview" or item.open_end or item.end_epoch <= item.start_epoch:
            return self.clock(item.start_epoch), ""
        if item.last_ordinal > item.first_ordinal:  # it ends on another day, which the second line says
            return self.clock(item.start_epoch), ""
        return self.clock(item.start_epoch), self.clock(item.end_epoch)

    def title(self, item: CalendarItem) -> str:
        """ "Northwind, second round", "Follow up: Contoso"."""
        return words.label(item, "", self.dates.short_day).whole

    def abroad(self, item: CalendarItem) -> str:
        """The hours there, where an interview has another zone whose clocks show another time now."""
        if item.kind != "interview" or not item.zone or not item.start_epoch:
            return ""
        end = max(item.end_epoch, item.start_epoch)
        there = wall_of(item.start_epoch, item.zone)
        if there == wall_of(item.start_epoch, self.zone):
            return ""
        here = wall_of(item.start_epoch, self.zone)
        hours = self.dates.time(there)
        if end > item.start_epoch and not item.open_end:
            hours = f"{hours} – {self.dates.clock(end, item.zone)}"
        if there.date() != here.date():
            hours = translate("Calendar", "{day}, {hours}").format(day=self.dates.short_day(there.date()), hours=hours)
        place = city_of(item.zone)
        return translate("Calendar", "{hours} in {place}").format(hours=hours, place=place)

    def when(self, item: CalendarItem, ordinal: int) -> str:
        """Best on and until, for what is due; until when, for what takes days. `ordinal` is the day it stands on."""
        if item.done or item.cancelled:
            return ""
        if item.first_ordinal == item.last_ordinal:
            if item.kind == "thank_you" and item.end_epoch:
                return translate("Calendar", "until {day}, {time}").format(
                    day=self._short(wall_of(item.end_epoch, self.zone).date()), time=self.clock(item.end_epoch)
                )
            return ""
        last = self._short(date.fromordinal(item.last_ordinal))
        if item.kind not in WINDOWED:
            return translate("Calendar", "until {last}").format(last=last)
        if item.best_ordinal == ordinal:
            if ordinal == self.today.toordinal() and not self._paper:
                return translate("Calendar", "best today, until {last}").format(last=last)
            if item.first_ordinal == ordinal:
                return translate("Calendar", "best on this day, until {last}").format(last=last)
            first = self._short(date.fromordinal(item.first_ordinal))
            return translate("Calendar", "best on this day, possible from {first} until {last}").format(
                first=first, last=last
            )
        best = self._short(date.fromordinal(item.best_ordinal), relative=False)
        return translate("Calendar", "best on {best}, until {last}").format(best=best, last=last)

    def state(self, item: CalendarItem) -> str:
        """ "cancelled", "done", "over" of a goal that was not reached, ""."""
        if item.cancelled:
            return translate("Calendar", "cancelled")
        if not item.done or item.kind == "interview":
            return ""
        return translate("Calendar", "done") if item.is_ticked else translate("Calendar", "over")

    def second_line(self, item: CalendarItem, ordinal: int, about: Sequence[str]) -> str:
        """State, times there, best on and until, then what `about` says (where it is, or why it is on its day)."""
        parts = [self.state(item), self.abroad(item), self.when(item, ordinal), *about]
        told = " · ".join(part.replace("\n", ", ") for part in parts if part)
        return told[:1].upper() + told[1:]

    def spoken(self, item: CalendarItem, ordinal: int, about: Sequence[str]) -> str:
        """A thing for the screen reader: kind, hours, name and state in words."""
        start, end = self.hours(item)
        name = self.title(item)
        if item.kind == "interview":
            name = translate("Calendar", "Interview {whole}").format(whole=name)
        if words.is_ready(item):
            name, start = words.leaves(name, start), ""
        hours = f"{start} – {end}" if end else start
        rest = self.second_line(item, ordinal, about)
        if item.done and item.kind == "interview" and not item.cancelled:
            rest = translate("Calendar", "over") + (f", {rest}" if rest else "")
        return ", ".join(part for part in (hours, name, rest) if part)

    def day_spoken(self, day: date, items: Iterable[CalendarItem]) -> str:
        """A day for the screen reader: "Today, Tuesday 24 November, one interview, one follow-up due"."""
        return words.day_name(self.day(day), items, day, self.today, self.clock, self.left_out)

    def _short(self, day: date, *, relative: bool = True) -> str:
        if day.year != self.today.year:
            return self.dates.short_day_of_year(day)
        return self.dates.short_day(day) if self._paper or not relative else self.dates.relative(day, self.today)
