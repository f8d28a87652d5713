"""A week on paper: hours with the interviews as long as they are, above them what has no hour; the rest in a list."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QPen

from postview_desktop.services.calendar import CalendarItem
from postview_desktop.ui.calendar.print_agenda import also_pages
from postview_desktop.ui.calendar.print_month import SIGN, Cell, more_words, set_cell
from postview_desktop.ui.calendar.print_source import Source, color_of, draw_sign, font_of, is_settled
from postview_desktop.ui.calendar.week_hours import Hours
from postview_desktop.ui.calendar.week_layout import FIRST_HALF, WHOLE, Piece, is_timed, lay_out_hours
from postview_desktop.ui.common.paper import Laying, Page, ink, paper_font, set_text
from postview_desktop.ui.common.turns import drained
from postview_desktop.wording.translate import translate

DAYS = 7
HEAD = 330.0
NAMES = 170.0
SCALE = 420.0
PAD = 45.0
HOUR = 3600
EARLY, LATE = 8, 18
"""The working day is always there; the scale goes as far beyond it as there is anything."""
LEAST = 1800
MOST_BESIDE = 4
LANE_SHARE = 0.32
BOLD = QFont.Weight.DemiBold


class WeekPaper:
    """Seven days from `first` on, landscape."""

    landscape = True

    def __init__(self, source: Source, first: date) -> None:
        self._source = source
        self._first = date.fromordinal(min(first.toordinal(), date.max.toordinal() - DAYS + 1))
        last = date.fromordinal(self._first.toordinal() + DAYS - 1)
        short = source.dates.short_day_of_year
        self.title = translate("Calendar", "{first} to {last}").format(first=short(self._first), last=short(last))
        self.file_name = f"week-{self._first.isoformat()}"
        self.foot = source.foot(self.title)

    def pages(self, width: float, height: float) -> list[Page]:
        return drained(self.turns(width, height))

    def turns(self, width: float, height: float) -> Laying:
        """A day at a time, then what has no room, a line at a time."""
        source = self._source
        first = self._first.toordinal()
        items = source.items(self._first, date.fromordinal(first + DAYS - 1))
        column = (width - SCALE) / DAYS
        timed = [item for item in items if is_timed(item)]
        pieces, mores = lay_out_hours(timed, Hours(first, DAYS, source.zone), LEAST, MOST_BESIDE)
        lane_room = (height - HEAD - NAMES) * LANE_SHARE
        lane: list[Cell] = []
        for ordinal in range(first, first + DAYS):
            untimed = [item for item in source.on_day(items, ordinal) if not is_timed(item)]
            lane.append(set_cell(source, untimed, ordinal, column - 2 * PAD, lane_room - PAD))
            yield 1
        lane_high = max(sum(text.height for _item, text in cell.lines) + bool(cell.more) * 90 for cell in lane)
        lane_high = max(lane_high + PAD, 150.0)
        early = min([EARLY, *(piece.start // HOUR for piece in pieces)])
        late = max([LATE, *(-(-piece.end // HOUR) for piece in pieces)])
        top = HEAD + NAMES + lane_high
        hour = (height - top) / (late - early)
        boxes = [(piece, self._box(piece, first, column, top, hour, early)) for piece in pieces if piece.column >= 0]
        elsewhere: dict[int, list[CalendarItem]] = {first + n: list(cell.elsewhere) for n, cell in enumerate(lane)}
        for piece, box in boxes:
            if not self._fits(piece, box):
                elsewhere[piece.ordinal].append(piece.item)
            yield 1
        for more in mores:
            elsewhere[more.ordinal] += more.items

        def paint(painter: QPainter) -> None:
            self._paint_ground(painter, width, column, top, hour, early, late, lane, lane_high)
            for piece, box in boxes:
                self._paint_piece(painter, piece, box)
            for more in mores:
                x = SCALE + (more.ordinal - first) * column + column * more.column / more.columns
                y = top + (more.start / HOUR - early) * hour
                text = set_text(f"+{len(more.items)}", paper_font(7.5, BOLD), column / more.columns)
                text.draw(painter, x + 20, y + 10, ink("muted"))

        also = [(ordinal, list(dict.fromkeys(found))) for ordinal, found in elsewhere.items() if found]
        return [paint, *(yield from also_pages(source, also, width, height))]

    def _box(self, piece: Piece, first: int, column: float, top: float, hour: float, early: int) -> QRectF:
        share = column - 40
        left = SCALE + (piece.ordinal - first) * column + 20
        if piece.half != WHOLE:
            share /= 2
            left += 0 if piece.half == FIRST_HALF else share
        one = share / piece.columns
        y = top + (piece.start / HOUR - early) * hour
        return QRectF(left + piece.column * one, y, one * piece.span - 15, (piece.end - piece.start) / HOUR * hour - 8)

    def _words(self, piece: Piece) -> str:
        """Hours, name, where."""
        words, item = self._source.words, piece.item
        start, end = words.hours(item)
        hours = f"{start} – {end}" if end else start
        return "\n".join(
            part for part in (f"{hours} {words.title(item)}", words.abroad(item), words.state(item),
                              ", ".join(self._source.about(item))) if part
        )  # fmt: skip

    def _fits(self, piece: Piece, box: QRectF) -> bool:
        text = set_text(self._words(piece), font_of(piece.item, 7), box.width() - SIGN - 50)
        return text.height <= box.height() - 15

    def _paint_piece(self, painter: QPainter, piece: Piece, box: QRectF) -> None:
        item = piece.item
        painter.setPen(QPen(color_of(item), 8, Qt.PenStyle.DashLine if item.cancelled else Qt.PenStyle.SolidLine))
        painter.setBrush(Qt.BrushStyle.NoBrush if is_settled(item) else ink("interview_soft"))
        painter.drawRoundedRect(box, 30, 30)
        font = font_of(item, 7)
        step = set_text("x", font, 100).step
        most = max(1, int((box.height() - 15) / step))
        draw_sign(painter, item, QRectF(box.left() + 18, box.top() + 10 + (step - SIGN) / 2, SIGN, SIGN))
        text = set_text(self._words(piece), font, box.width() - SIGN - 50, most)
        text.draw(painter, box.left() + SIGN + 35, box.top() + 8, ink("muted") if item.cancelled else ink("text"))

    def _paint_ground(
        self, painter: QPainter, width: float, column: float, top: float, hour: float, early: int, late: int,
        lane: list[Cell], lane_high: float,
    ) -> None:  # fmt: skip
        source = self._source
        set_text(self.title, paper_font(17, BOLD), width).draw(painter, 0, 0, ink("text"))
        note = source.kinds_left_out()
        if note:
            set_text(note, paper_font(8), width, 1).draw(painter, 0, 215, ink("muted"))
        bottom = top + (late - early) * hour
        for number, cell in enumerate(lane):
            day = date.fromordinal(self._first.toordinal() + number)
            x = SCALE + number * column
            text = set_text(source.dates.short_day(day), paper_font(8.5, BOLD), column - PAD, 1)
            text.draw(painter, x + PAD, HEAD + 20, ink("text"))
            y = HEAD + NAMES + 15
            for item, line in cell.lines:
                draw_sign(painter, item, QRectF(x + PAD, y + (line.step - SIGN) / 2, SIGN, SIGN))
                line.draw(painter, x + PAD + SIGN + 25, y, color_of(item))
                y += line.height
            if cell.more:
                set_text(more_words(cell.more), paper_font(7), column - PAD, 1).draw(painter, x + PAD, y, ink("muted"))
        painter.setPen(QPen(ink("edge"), 5))
        painter.drawLine(QPointF(0, HEAD + NAMES), QPointF(width, HEAD + NAMES))
        painter.drawLine(QPointF(0, HEAD + NAMES + lane_high), QPointF(width, HEAD + NAMES + lane_high))
        for number in range(DAYS + 1):
            x = SCALE + number * column
            painter.drawLine(QPointF(x, HEAD + NAMES), QPointF(x, bottom))
        for number in range(early, late + 1):
            y = top + (number - early) * hour
            painter.setPen(QPen(ink("line"), 4))
            painter.drawLine(QPointF(SCALE, y), QPointF(width, y))
            if number < late:
                text = set_text(source.dates.time(datetime(2001, 1, 1, number)), paper_font(7), SCALE)
                text.draw(painter, 0, y + 8, ink("muted"))
