"""The agenda on paper: day after day, nothing split over two pages, each day's heading again where it goes on."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFont, QPainter, QPen

from postview_desktop.services.calendar import CalendarItem
from postview_desktop.ui.calendar.agenda_rows import Moment, Row, What, month_first, month_last, rows_of
from postview_desktop.ui.calendar.print_source import Source, color_of, draw_sign, font_of
from postview_desktop.ui.common.page_flow import Draw, Piece, paginate
from postview_desktop.ui.common.paper import Laying, Page, Text, ink, paper_font, set_text
from postview_desktop.ui.common.turns import drained
from postview_desktop.wording.translate import translate

HOURS = 620.0
SIGN = 95.0
BOLD = QFont.Weight.DemiBold


class AgendaPaper:
    """From one day to another, both included."""

    landscape = False

    def __init__(self, source: Source, first: date, last: date) -> None:
        self._source = source
        self._first = first
        self._last = last
        short = source.dates.short_day_of_year
        self.title = translate("Calendar", "Agenda, {first} to {last}").format(first=short(first), last=short(last))
        self.file_name = f"agenda-{first.isoformat()}"
        self.foot = source.foot(self.title)

    def pages(self, width: float, height: float) -> list[Page]:
        return drained(self.turns(width, height))

    def turns(self, width: float, height: float) -> Laying:
        """A row at a time: a year may have thousands."""
        pieces = [head_piece(self.title, self._source.kinds_left_out(), width)]
        tall, found = pieces[0].height, False
        for row in self._rows():
            pieces.append(self._piece(row, width))
            tall += pieces[-1].height
            found = found or row.item is not None
            yield int(tall // height) + 1
        if not found:
            text = set_text(translate("Calendar", "Nothing on these days."), paper_font(10), width)
            pieces.append(Piece(text.height + 60, lambda painter, y: text.draw(painter, 0, y, ink("muted"))))
        return paginate(pieces, height)

    def _rows(self) -> Iterator[Row]:
        source, last = self._source, self._last.toordinal()
        moment = Moment(source.today.toordinal(), 0, source.now, source.first_weekday)
        first = self._first.toordinal()
        before = first - 1
        while first <= last:
            end = min(last, month_last(month_first(first)))
            items = source.items(date.fromordinal(first), date.fromordinal(end))
            for row in rows_of(items, first, end, before, moment):
                if row.what is What.ITEM:
                    before = row.ordinal
                if row.what is not What.NOW:
                    yield row
            first = end + 1

    def _piece(self, row: Row, width: float) -> Piece:
        words, day = self._source.words, date.fromordinal(row.ordinal)
        if row.what is What.ITEM and row.item is not None:
            return item_piece(self._source, row, row.item, width)
        if row.what is What.MONTH:
            text = set_text(self._source.dates.month(day), paper_font(13, BOLD), width)
            return Piece(text.height + 130, lambda painter, y: text.draw(painter, 0, y + 90, ink("text")), heading=True)
        if row.what is What.DAY:
            heading = words.heading(day)
            return day_piece(heading, width, continued=translate("Calendar", "{day}, continued").format(day=heading))
        told = {
            What.QUIET: words.quiet(day),
            What.OPEN: translate("Calendar", "Also open on this day"),
        }.get(row.what, translate("Calendar", "Nothing on this day."))
        text = set_text(told, paper_font(8.5, BOLD if row.what is What.OPEN else QFont.Weight.Normal), width)
        color = ink("follow_up") if row.what is What.OPEN else ink("muted")
        return Piece(
            text.height + 70, lambda painter, y: text.draw(painter, 0, y + 40, color), heading=row.what is What.OPEN
        )


def head_piece(title: str, note: str, width: float) -> Piece:
    """The heading of the first page, and what the filters leave out."""
    heading = set_text(title, paper_font(16, BOLD), width)
    below = set_text(note, paper_font(8.5), width) if note else None
    height = heading.height + (below.height if below is not None else 0) + 90

    def draw(painter: QPainter, y: float) -> None:
        heading.draw(painter, 0, y, ink("text"))
        if below is not None:
            below.draw(painter, 0, y + heading.height, ink("muted"))

    return Piece(height, draw)


def day_piece(heading: str, width: float, *, continued: str) -> Piece:
    """The heading of a day with a line above it; on a page that goes on with it, it says so."""
    text = set_text(heading, paper_font(10.5, BOLD), width)
    again = set_text(continued, paper_font(10.5, BOLD), width)
    return Piece(text.height + 130, _ruled(text, width, 80), True, _ruled(again, width, 0), again.height + 50)


def _ruled(text: Text, width: float, above: float) -> Draw:
    def draw(painter: QPainter, y: float) -> None:
        if above:
            painter.setPen(QPen(ink("edge"), 6))
            painter.drawLine(QPointF(0, y + above - 30), QPointF(width, y + above - 30))
        text.draw(painter, 0, y + above, ink("text"))

    return draw


def item_piece(source: Source, row: Row, item: CalendarItem, width: float) -> Piece:
    """Hours, sign, name, and below it where, until when, and why: as many lines as it takes."""
    words = source.words
    left = HOURS + SIGN + 90
    start, end = words.hours(item)
    hours = set_text(f"{start} – {end}" if end else start, paper_font(9), HOURS)
    title = set_text(words.title(item), font_of(item, 9.5), width - left)
    told = words.second_line(item, row.ordinal, source.about(item))
    below = set_text(told, paper_font(8.5), width - left) if told else None
    height = max(title.height + (below.height if below is not None else 0), hours.height) + 60

    def draw(painter: QPainter, y: float) -> None:
        hours.draw(painter, 0, y + 3, ink("text"))
        draw_sign(painter, item, QRectF(HOURS + 20, y + (title.step - SIGN) / 2, SIGN, SIGN))
        title.draw(painter, left, y, ink("muted") if item.cancelled else ink("text"))
        if below is not None:
            below.draw(painter, left, y + title.height, ink("muted"))

    return Piece(height, draw)


def also_pages(source: Source, days: list[tuple[int, list[CalendarItem]]], width: float, height: float) -> Laying:
    """The pages with what had no room in its day, none where all had: "Also on Tuesday 24 November", with every word of
    it."""
    pieces: list[Piece] = []
    tall = 0.0
    for piece in _also_pieces(source, days, width):
        pieces.append(piece)
        tall += piece.height
        yield int(tall // height) + 2
    return paginate(pieces, height) if pieces else []


def _also_pieces(source: Source, days: list[tuple[int, list[CalendarItem]]], width: float) -> Iterator[Piece]:
    for ordinal, items in days:
        day = source.words.day(date.fromordinal(ordinal))
        heading = translate("Calendar", "Also on {day}").format(day=day)
        yield day_piece(heading, width, continued=heading)
        for item in items:
            text = set_text(source.line(item, ordinal, whole=True), font_of(item, 9), width - 2 * SIGN)
            yield _line_piece(item, text)


def _line_piece(item: CalendarItem, text: Text) -> Piece:
    def draw(painter: QPainter, y: float) -> None:
        draw_sign(painter, item, QRectF(0, y + (text.step - 80) / 2, 80, 80))
        text.draw(painter, 2 * SIGN, y, color_of(item))

    return Piece(text.height + 40, draw)
