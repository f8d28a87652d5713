"""What the printed calendar is made of: the things that the filters let through, their words, and their signs."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen

from postview_desktop.services.calendar import CalendarItem
from postview_desktop.ui.calendar import words
from postview_desktop.ui.calendar.agenda_rows import day_of
from postview_desktop.ui.calendar.agenda_words import AgendaWords
from postview_desktop.ui.calendar.inks import SHAPES, TOKENS, draw_tick
from postview_desktop.ui.calendar.month_layout import in_order
from postview_desktop.ui.calendar.view import Load, Shown
from postview_desktop.ui.common.dates import Dates
from postview_desktop.ui.common.paper import ink, paper_font
from postview_desktop.wording.translate import translate


@dataclass(frozen=True, slots=True)
class Source:
    """`about` says where a thing is or why it is on its day; `now` in epoch seconds, the first weekday 0 for Monday."""

    load: Load
    about: Callable[[CalendarItem], list[str]]
    shown: Shown
    dates: Dates
    today: date
    now: int
    zone: str
    first_weekday: int
    words: AgendaWords = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "words", AgendaWords(self.dates, self.today, self.zone, paper=True))

    def items(self, first: date, last: date) -> list[CalendarItem]:
        """All that touches these days and that the filters let through."""
        return [item for item in self.load(first, last) if self.shown.lets_through(item)]

    def on_day(self, items: list[CalendarItem], ordinal: int) -> list[CalendarItem]:
        """What is printed on a day: an interview on each of its days, all else on the one day that is its own."""
        return in_order(
            [
                item
                for item in items
                if day_of(item) == ordinal
                or (item.kind == "interview" and item.first_ordinal <= ordinal <= item.last_ordinal)
            ]
        )

    def line(self, item: CalendarItem, ordinal: int, *, whole: bool = False) -> str:
        """A thing in one line: hour, name, until when, the hours there, cancelled. The `whole` line has the end of an
        interview too, and where it is or why a thing is on its day."""
        start, end = self.words.hours(item) if ordinal == day_of(item) else ("", "")
        hour = f"{start} – {end}" if whole and end else start
        name = words.label(item, hour, self.dates.short_day).whole
        parts = [words.leaves(name, start) if words.is_ready(item) else name, self.words.abroad(item)]
        if item.last_ordinal > ordinal and not item.done and item.kind != "goal":
            last = self.dates.short_day(date.fromordinal(item.last_ordinal))
            parts.append(translate("Calendar", "until {last}").format(last=last))
        if item.cancelled:
            parts.append(translate("Calendar", "cancelled"))
        if whole:
            parts += self.about(item)
        return ", ".join(part for part in parts if part)

    def foot(self, title: str) -> str:
        """What stands at the foot of each page: of when it is, for the calendar goes on."""
        day, hour = self.dates.short_day_of_year(self.today), self.words.clock(self.now)
        return translate("Calendar", "{title} · as of {day}, {time}").format(title=title, day=day, time=hour)

    def kinds_left_out(self) -> str:
        """A sentence for the head of the page where filters are in force, so that nobody takes a part for the whole."""
        return self.shown.left_out


def is_settled(item: CalendarItem) -> bool:
    """What recedes: cancelled, or done and no interview."""
    return item.cancelled or (item.done and item.kind != "interview")


def color_of(item: CalendarItem) -> QColor:
    """Its kind's, grey where it is settled."""
    return ink("muted") if is_settled(item) else ink(TOKENS.get(item.kind, "interview"))


def font_of(item: CalendarItem, points: float) -> QFont:
    """Heavy for what is ahead, struck out for what was cancelled."""
    weight = QFont.Weight.Normal if item.done or item.cancelled else QFont.Weight.DemiBold
    return paper_font(points, weight, struck=item.cancelled)


def draw_sign(painter: QPainter, item: CalendarItem, box: QRectF) -> None:
    """The shape of its kind, hollow where it was cancelled; a tick for what is done."""
    color = color_of(item)
    if item.is_ticked:
        draw_tick(painter, box, color)
        return
    painter.save()
    painter.translate(box.topLeft())
    painter.scale(box.width(), box.height())
    if item.cancelled:
        painter.setPen(QPen(color, 0.12))
        painter.setBrush(Qt.BrushStyle.NoBrush)
    else:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color)
    painter.drawPath(SHAPES.get(item.kind, SHAPES["interview"]))
    painter.restore()
