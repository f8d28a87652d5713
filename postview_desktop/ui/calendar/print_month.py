"""A month on paper: a grid of days, each thing in as many lines as there is room for, the rest on a page after it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFont, QPainter, QPen

from postview_desktop.services.calendar import CalendarItem
from postview_desktop.ui.calendar import words as calendar_words
from postview_desktop.ui.calendar.month_layout import DAYS, first_shown, weeks_shown
from postview_desktop.ui.calendar.print_agenda import also_pages
from postview_desktop.ui.calendar.print_source import Source, color_of, draw_sign, font_of
from postview_desktop.ui.common.paper import Laying, Page, Text, ink, paper_font, set_text
from postview_desktop.ui.common.turns import drained
from postview_desktop.wording.translate import translate

HEAD = 330.0
NAMES = 160.0
NUMBER = 130.0
PAD = 45.0
SIGN = 55.0
POINTS = 7.0
BOLD = QFont.Weight.DemiBold


@dataclass(frozen=True, slots=True)
class Cell:
    """What fits into a day, and what is to be told of it elsewhere: what does not fit, or not whole."""

    lines: tuple[tuple[CalendarItem, Text], ...]
    more: int
    elsewhere: tuple[CalendarItem, ...]


class MonthPaper:
    """One month, landscape."""

    landscape = True

    def __init__(self, source: Source, month: date) -> None:
        self._source = source
        self._month = month.replace(day=1)
        self.title = source.dates.month(month)
        self.file_name = f"month-{month:%Y-%m}"
        self.foot = source.foot(self.title)

    def pages(self, width: float, height: float) -> list[Page]:
        return drained(self.turns(width, height))

    def turns(self, width: float, height: float) -> Laying:
        """A day at a time, then what has no room, a line at a time."""
        source, month = self._source, self._month
        first = first_shown(month.year, month.month, source.first_weekday).toordinal()
        weeks = weeks_shown(month.year, month.month, source.first_weekday)
        last = min(first + weeks * DAYS - 1, date.max.toordinal())
        items = source.items(date.fromordinal(first), date.fromordinal(last))
        numbers = calendar_words.wants_week_numbers(source.dates.locale, source.first_weekday)
        margin = 170.0 if numbers else 0.0
        column = (width - margin) / DAYS
        high = (height - HEAD - NAMES) / weeks
        cells: dict[int, Cell] = {}
        for ordinal in range(first, last + 1):
            found = source.on_day(items, ordinal)
            cells[ordinal] = set_cell(source, found, ordinal, column - 2 * PAD, high - NUMBER)
            yield 1

        def paint(painter: QPainter) -> None:
            self._paint_head(painter, width, margin, column)
            painter.setPen(QPen(ink("edge"), 5))
            for week in range(weeks + 1):
                y = HEAD + NAMES + week * high
                painter.drawLine(QPointF(0, y), QPointF(width, y))
            for number in range(DAYS + 1):
                x = margin + number * column
                painter.drawLine(QPointF(x, HEAD + NAMES), QPointF(x, HEAD + NAMES + weeks * high))
            for ordinal, cell in cells.items():
                week, number = divmod(ordinal - first, DAYS)
                top = HEAD + NAMES + week * high
                if numbers and not number:
                    # A week belongs to the year of its Thursday.
                    iso = date.fromordinal(min(ordinal + 3, date.max.toordinal())).isocalendar().week
                    set_text(str(iso), paper_font(7), margin).draw(painter, 0, top + 30, ink("muted"))
                self._paint_day(painter, ordinal, cell, QRectF(margin + number * column, top, column, high))

        elsewhere = [(ordinal, list(cell.elsewhere)) for ordinal, cell in cells.items() if cell.elsewhere]
        return [paint, *(yield from also_pages(source, elsewhere, width, height))]

    def _paint_head(self, painter: QPainter, width: float, margin: float, column: float) -> None:
        set_text(self.title, paper_font(17, BOLD), width).draw(painter, 0, 0, ink("text"))
        note = self._source.kinds_left_out()
        if note:
            set_text(note, paper_font(8), width, 1).draw(painter, 0, 215, ink("muted"))
        source = self._source
        names = calendar_words.days_of(source.dates.locale, source.first_weekday, source.dates.short_day).names
        for number, name in enumerate(names):
            text = set_text(name, paper_font(8, BOLD), column - PAD, 1)
            text.draw(painter, margin + number * column + PAD, HEAD + 20, ink("muted"))

    def _paint_day(self, painter: QPainter, ordinal: int, cell: Cell, box: QRectF) -> None:
        day = date.fromordinal(ordinal)
        inside = day.month == self._month.month
        number = set_text(str(day.day), paper_font(8.5, BOLD if inside else QFont.Weight.Normal), box.width())
        number.draw(painter, box.left() + PAD, box.top() + 18, ink("text") if inside else ink("muted"))
        y = box.top() + NUMBER
        for item, text in cell.lines:
            draw_sign(painter, item, QRectF(box.left() + PAD, y + (text.step - SIGN) / 2, SIGN, SIGN))
            text.draw(painter, box.left() + PAD + SIGN + 25, y, color_of(item))
            y += text.height
        if cell.more:
            set_text(more_words(cell.more), paper_font(POINTS), box.width() - PAD, 1).draw(
                painter, box.left() + PAD, y, ink("muted")
            )


def more_words(count: int) -> str:
    """Where the rest is."""
    return translate("Calendar", "+{n} more, see the next page").format(n=count)


def set_cell(source: Source, items: list[CalendarItem], ordinal: int, width: float, height: float) -> Cell:
    """Whole where there is room, else in fewer lines each, else not all of them."""
    texts: list[tuple[CalendarItem, Text]] = []
    room = width - SIGN - 25
    for most in (0, 3, 2, 1):
        texts = [(item, set_text(source.line(item, ordinal), font_of(item, POINTS), room, most)) for item in items]
        if sum(text.height for _item, text in texts) <= height:
            return Cell(tuple(texts), 0, tuple(item for item, text in texts if text.cut))
    step = texts[0][1].step
    kept = max(0, int(height / step) - 1)
    shown = texts[:kept]
    cut = tuple(item for item, text in shown if text.cut)
    return Cell(tuple(shown), len(items) - kept, (*cut, *items[kept:]))
