"""Paints one month: days, badges, bars, windows and "+3 more". What is chosen or hovered is painted by the grid.

A month has two hundred words and a hundred bars, and every object that is handed to Qt costs as much as a stroke of
its brush: so places are counted in plain numbers here, and what looks alike is drawn once.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen, QPixmap, QStaticText

from postview_desktop.services.calendar import CalendarItem
from postview_desktop.ui.calendar.fitting import Fitting
from postview_desktop.ui.calendar.inks import Inks, draw_shape, draw_tick
from postview_desktop.ui.calendar.metrics import SIDE, Fonts, Metrics
from postview_desktop.ui.calendar.month_layout import DAYS, Bar, Week

RADIUS = 12.0
BAR_RADIUS = 5.0
WINDOWED = ("follow_up", "closing")
PLAIN, STRONG, STRUCK = 0, 1, 2
TICK = "tick"
TEXTS_KEPT = 4000
STAMPS_KEPT = 300
WIDEST_STAMP = 240
"""Pixels: a longer bar is drawn as quickly as it is put down."""
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
CENTER = Qt.AlignmentFlag.AlignCenter
CAP = 8
"""Pixels at either end of a bar in which it is not plain."""
CORNER = 14
"""Pixels of the frame at each corner in which it is not straight."""

Word = tuple[int, int, int, int, str]
"""Words that wait to be written: style, colour, left, baseline and text."""
Box = tuple[int, int, int, int]
"""Left, top, width and height."""
StampKey = tuple[int, int, float, tuple[object, ...]]
"""Width, height, pixels of the screen in each, and what it shows."""


class Label(NamedTuple):
    """What stands on a bar: the whole, and what is left of it where the day is narrow."""

    whole: str
    short: str
    before: str = ""
    after: str = ""
    """On the days of a window before and after its best one."""


class Days(NamedTuple):
    """How days are called: names from the first weekday on, which of them are a weekend, and the first of each month
    ("1 Nov")."""

    names: Sequence[str]
    weekend: Sequence[bool]
    firsts: Sequence[str]


class MonthPainter:
    """Paints months with one set of fonts and colours. Words cut to their width and the
    small shapes are kept for as long as it lives: both come again in every month."""

    def __init__(
        self,
        inks: Inks,
        fonts: Fonts,
        days: Days,
        label: Callable[[CalendarItem], Label],
        more: Callable[[int, int], str],
    ) -> None:
        self._inks = inks
        self._fonts = fonts
        self._days = days
        self._label = label
        self._more = more
        self._side = round(fonts.bar_metrics.height() * 0.56) + 2
        self._bar_height = fonts.bar_metrics.height()
        self._texts: dict[tuple[str, str, int, int], str] = {}
        self._styles = (fonts.done, fonts.bar, fonts.cancelled)
        self._fitting = tuple(Fitting(font) for font in self._styles)
        self._ascent = fonts.bar_metrics.ascent()
        self._signs: dict[tuple[str, int, float, bool], QPixmap] = {}
        self._stamps: dict[StampKey, QPixmap] = {}
        self._more_texts: dict[tuple[int, int], str] = {}
        self._often: dict[tuple[str, int], QStaticText] = {}
        self._lines = tuple(_Line(font) for font in (fonts.day, fonts.other_day, fonts.head))
        self._colors: dict[int, QColor] = {}
        self._numbers = tuple(str(number) for number in range(32))

    def paint(self, painter: QPainter, metrics: Metrics, weeks: Sequence[Week], month: int, today: int) -> None:
        """One whole month on the painter; `today` is an ordinal."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._ground(painter, metrics)
        self._head(painter, metrics)
        self._day_numbers(painter, metrics, weeks, month, today)
        for number, week in enumerate(weeks):
            self._bars(painter, metrics, number, week.bars)
            self._mores(painter, metrics, number, week)
        self._frame(painter, metrics)

    def _ground(self, painter: QPainter, metrics: Metrics) -> None:
        inks = self._inks
        width, height = metrics.size.width(), metrics.size.height()
        painter.fillRect(0, 0, width, height, inks.surface)
        for column, weekend in enumerate(self._days.weekend):
            if weekend:
                left, right = metrics.xs[column], metrics.xs[column + 1]
                painter.fillRect(left, metrics.head, right - left, height - metrics.head, inks.sunken)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setPen(QPen(inks.line, 1))
        for y in metrics.ys[:-1]:
            painter.drawLine(0, y, width, y)
        for x in metrics.xs[0 if metrics.week_numbers else 1 : -1]:
            painter.drawLine(x, metrics.head, x, height)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    def _head(self, painter: QPainter, metrics: Metrics) -> None:
        painter.setFont(self._fonts.head)
        painter.setPen(self._inks.muted)
        for column, name in enumerate(self._days.names):
            left, right = metrics.xs[column], metrics.xs[column + 1]
            self._lines[2].draw(painter, left + 10, 0, right - left - 12, metrics.head, name)

    def _day_numbers(self, painter: QPainter, metrics: Metrics, weeks: Sequence[Week], month: int, today: int) -> None:
        """The number of each day: those of the month, then those of its neighbours, then today on its badge."""
        inks, fonts, xs = self._inks, self._fonts, metrics.xs
        others: list[tuple[int, int, int, str]] = []
        painter.setFont(fonts.day)
        painter.setPen(inks.text)
        line = self._lines[0]
        for number, week in enumerate(weeks):
            top = metrics.ys[number] + 2
            for column in range(DAYS):
                ordinal = week.first + column
                day = date.fromordinal(ordinal)
                text = self._days.firsts[day.month - 1] if day.day == 1 else self._numbers[day.day]
                if ordinal == today:
                    continue
                left, width = xs[column] + 10, xs[column + 1] - xs[column] - 10
                if day.month == month:
                    line.draw(painter, left, top + 1, width, metrics.badge, text)
                else:
                    others.append((left, top + 1, width, text))
        painter.setFont(fonts.other_day)
        painter.setPen(inks.muted)
        line = self._lines[1]
        for left, top, width, text in others:
            line.draw(painter, left, top, width, metrics.badge, text)
        if metrics.week_numbers:
            painter.setFont(fonts.week)
            for number, week in enumerate(weeks):
                # A week belongs to the year of its Thursday; its fourth day stands for it whatever day comes first.
                iso = date.fromordinal(week.first + 3).isocalendar().week
                painter.drawText(QRect(0, metrics.ys[number] + 2, metrics.margin, metrics.badge), CENTER, str(iso))
        if weeks[0].first <= today < weeks[-1].first + DAYS:
            self._today(painter, metrics, today - weeks[0].first, date.fromordinal(today))

    def _today(self, painter: QPainter, metrics: Metrics, number: int, day: date) -> None:
        cell, inks, fonts = metrics.day(number), self._inks, self._fonts
        text = self._days.firsts[day.month - 1] if day.day == 1 else str(day.day)
        width = max(metrics.badge, fonts.day_metrics.horizontalAdvance(text) + 12)
        badge = QRectF(cell.left() + SIDE, cell.top() + 3, width, metrics.badge)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(inks.accent)
        painter.drawRoundedRect(badge, metrics.badge / 2, metrics.badge / 2)
        painter.setFont(fonts.day)
        painter.setPen(inks.on_accent)
        painter.drawText(badge, CENTER, text)

    def bar(self, painter: QPainter, rect: QRect, bar: Bar, metrics: Metrics | None = None) -> None:
        """One stretch of an item; with `metrics`, the best day of a window stands out in it."""
        words: list[Word] = []
        ratio = painter.device().devicePixelRatioF()
        self._bar(painter, ratio, box_of(rect), bar, metrics, words)
        self._write(painter, words)

    def _bars(self, painter: QPainter, metrics: Metrics, number: int, bars: Sequence[Bar]) -> None:
        """All bars of a week, as `Metrics.bar_rect` has them, then what stands on them: words of one font and colour
        after each other."""
        xs, pitch, high = metrics.xs, metrics.pitch, metrics.bar
        top = metrics.ys[number] + metrics.day_band
        ratio = painter.device().devicePixelRatioF()
        words: list[Word] = []
        for bar in bars:
            left = xs[bar.first_column] + (SIDE if bar.starts else 1)
            right = xs[bar.last_column + 1] - (SIDE if bar.ends else 0)
            self._bar(painter, ratio, (left, top + bar.row * pitch, right - left, high), bar, metrics, words)
        self._write(painter, words)

    def _bar(
        self, painter: QPainter, ratio: float, box: Box, bar: Bar, metrics: Metrics | None, words: list[Word]
    ) -> None:  # fmt: skip
        item = bar.item
        kind, done, cancelled = item.kind, item.done, item.cancelled
        settled = cancelled or (done and kind != "interview")
        if metrics is not None and not settled and kind in WINDOWED:
            self._window(painter, ratio, box, bar, metrics, words)
            return
        strong = self._inks.muted if settled else self._inks.strong(kind)
        left, top, width, high = box
        starts, ends = bar.starts, bar.ends
        sign = TICK if done and item.is_ticked else kind
        key = (width, high, ratio, (kind, sign, settled, cancelled, starts, ends))
        picture = self._stamps.get(key)
        if picture is not None:
            painter.drawPixmap(left, top, picture)
        else:

            def draw(pen: QPainter, at: QRect) -> None:
                self._ground_of(pen, at, bar, settled)
                self._sign(pen, at, sign, strong, cancelled)

            if width > WIDEST_STAMP:
                draw(painter, QRect(left, top, width, high))
            else:
                self._stamp(painter, box, key, draw)
        label = self._label(item)
        style = STRUCK if cancelled else PLAIN if settled or done else STRONG
        # What goes on from the week before has begun at no hour of this one.
        whole = label.whole if starts or not label.after else label.after
        beside = self._side + 9
        self._word(
            words, left + beside, top, width - beside - 4, high, whole, label.short if starts else whole, style,
            strong,
        )  # fmt: skip

    def chip(self, painter: QPainter, rect: QRect, bar: Bar) -> None:
        """An item as it is carried about: filled, so that it stands out from whatever is below it."""
        item, color = bar.item, self._inks.strong(bar.item.kind)
        painter.setPen(QPen(self._inks.surface, 1))
        painter.setBrush(color)
        painter.drawRoundedRect(QRectF(rect).adjusted(-0.5, -0.5, 0.5, 0.5), BAR_RADIUS, BAR_RADIUS)
        self._sign(painter, rect, item.kind, self._inks.on_accent, False)
        label = self._label(item)
        self._text(painter, self._beside_sign(rect), label.whole, label.short, STRONG, self._inks.on_accent)

    def _ground_of(self, painter: QPainter, rect: QRect, bar: Bar, settled: bool) -> None:
        """The bar's own ground: filled softly, or only outlined where it is settled. Open ends are square."""
        if settled:
            painter.setPen(QPen(self._inks.line, 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), BAR_RADIUS, BAR_RADIUS)
            return
        soft = self._inks.soft(bar.item.kind)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(soft)
        painter.drawRoundedRect(rect, BAR_RADIUS, BAR_RADIUS)
        if not bar.starts:
            painter.fillRect(rect.left(), rect.top(), CAP, rect.height(), soft)
        if not bar.ends:
            painter.fillRect(rect.right() + 1 - CAP, rect.top(), CAP, rect.height(), soft)

    def _ribbon(self, painter: QPainter, ratio: float, box: Box, bar: Bar) -> None:
        """The ground of a window, of any length: its two ends like stamps, what is between them filled."""
        left, top, width, high = box
        if width < 2 * CAP or ratio % 1:  # pieces of it would show a seam between broken pixels
            self._ground_of(painter, QRect(left, top, width, high), bar, False)
            return
        kind = bar.item.kind
        painter.fillRect(left + CAP, top, width - 2 * CAP, high, self._inks.soft(kind))
        for at, plain, offset in ((left, not bar.starts, 0), (left + width - CAP, not bar.ends, CAP)):
            if plain:
                painter.fillRect(at, top, CAP, high, self._inks.soft(kind))
                continue

            def draw(pen: QPainter, rect: QRect, offset: int = offset) -> None:
                self._ground_of(pen, QRect(-offset, 0, 2 * CAP, rect.height()), bar, False)

            self._stamp(painter, (at, top, CAP, high), (CAP, high, ratio, (kind, "end", offset)), draw)

    def _window(
        self, painter: QPainter, ratio: float, box: Box, bar: Bar, metrics: Metrics, words: list[Word]
    ) -> None:  # fmt: skip
        """A follow-up: its best day filled and named, the rest of its window a ribbon that says until when."""
        self._ribbon(painter, ratio, box, bar)
        inks, item = self._inks, bar.item
        kind = item.kind
        strong, label = inks.strong(kind), self._label(item)
        start, top, width, high = box
        if bar.best_column < 0:
            text = label.after if item.best_ordinal < bar.first_ordinal else label.before
            self._word(words, start + 6, top, width - 10, high, text, label.short, PLAIN, strong)
            return
        end = start + width
        left = max(start, metrics.xs[bar.best_column] + SIDE)
        right = min(end, metrics.xs[bar.best_column + 1] - SIDE)
        before, after = left - start - 10, end - right - 15
        if before > 2 * high:
            self._word(words, start + 6, top, before, high, label.before, label.short, PLAIN, strong)
        if after > 2 * high:
            self._word(words, right + 10, top, after, high, label.after, "", PLAIN, strong)
        wide = right - left
        key = (wide, high, ratio, (kind, "best"))
        picture = self._stamps.get(key)
        if picture is not None:
            painter.drawPixmap(left, top, picture)
        else:

            def draw(pen: QPainter, at: QRect) -> None:
                pen.setPen(Qt.PenStyle.NoPen)
                pen.setBrush(strong)
                pen.drawRoundedRect(at, BAR_RADIUS, BAR_RADIUS)
                self._sign(pen, at, kind, inks.on_accent, False)

            self._stamp(painter, (left, top, wide, high), key, draw)
        beside = self._side + 9
        self._word(
            words, left + beside, top, wide - beside - 4, high, label.whole, label.short, STRONG, inks.on_accent
        )  # fmt: skip

    def _cut(self, whole: str, short: str, width: int, style: int) -> str:
        key = (whole, short, width, style)
        text = self._texts.get(key)
        if text is None:
            if len(self._texts) > TEXTS_KEPT:
                self._texts.clear()
            text = self._texts[key] = self._fitting[style].cut(whole, short, width)
        return text

    def _word(
        self, words: list[Word], left: int, top: int, width: int, high: int, whole: str,
        short: str, style: int, color: QColor,
    ) -> None:  # fmt: skip
        """Words that are written when all grounds are there."""
        number = color.rgba()
        self._colors[number] = color
        base = top + (high - self._bar_height) // 2 + self._ascent
        words.append((style, number, left, base, self._cut(whole, short, width, style)))

    def _write(self, painter: QPainter, words: list[Word]) -> None:
        """Write what waits; another font or colour costs a tenth of a word."""
        words.sort()
        last = (-1, -1)
        draw = painter.drawText
        for style, number, left, base, text in words:
            if (style, number) != last:
                last = (style, number)
                painter.setFont(self._styles[style])
                painter.setPen(self._colors[number])
            # Most words of a month are drawn once: preparing them (QStaticText) would cost twice as much.
            draw(left, base, text)

    def _text(self, painter: QPainter, rect: QRect, whole: str, short: str, style: int, color: QColor) -> None:
        """The whole where it fits, else the short form, with an ellipsis where not even that does."""
        left, top, width, high = box_of(rect)
        text = self._cut(whole, short, width, style)
        painter.setFont(self._styles[style])
        painter.setPen(color)
        painter.drawText(left, top + (high - self._bar_height) // 2 + self._ascent, text)

    def _stamp(self, painter: QPainter, box: Box, key: StampKey, draw: Callable[[QPainter, QRect], None]) -> None:
        """What looks the same in a hundred places is drawn once and put down like a stamp."""
        left, top, width, high = box
        if width <= 0 or high <= 0:
            return
        picture = self._stamps.get(key)
        if picture is None:
            if len(self._stamps) > STAMPS_KEPT:
                self._stamps.clear()
            ratio = key[2]
            picture = QPixmap(QSize(width, high) * ratio)
            picture.setDevicePixelRatio(ratio)
            picture.fill(Qt.GlobalColor.transparent)
            pen = QPainter(picture)
            pen.setRenderHint(QPainter.RenderHint.Antialiasing)
            draw(pen, QRect(0, 0, width, high))
            pen.end()
            self._stamps[key] = picture
        painter.drawPixmap(left, top, picture)

    def _sign(self, painter: QPainter, rect: QRect, name: str, color: QColor, hollow: bool) -> None:
        """The shape of a kind, or the tick, at the left end of a bar."""
        ratio = painter.device().devicePixelRatioF()
        key = (name, color.rgb(), ratio, hollow)
        picture = self._signs.get(key)
        side = self._side
        if picture is None:
            picture = QPixmap(round(side * ratio), round(side * ratio))
            picture.setDevicePixelRatio(ratio)
            picture.fill(Qt.GlobalColor.transparent)
            pen = QPainter(picture)
            pen.setRenderHint(QPainter.RenderHint.Antialiasing)
            box = QRectF(1, 1, side - 2, side - 2)
            if name == TICK:
                draw_tick(pen, box, color)
            else:
                draw_shape(pen, name, box, color, hollow=hollow)
            pen.end()
            self._signs[key] = picture
        painter.drawPixmap(rect.left() + 5, rect.top() + (rect.height() - side + 1) // 2, picture)

    def _beside_sign(self, rect: QRect) -> QRect:
        return rect.adjusted(self._side + 9, 0, -4, 0)

    def _mores(self, painter: QPainter, metrics: Metrics, number: int, week: Week) -> None:
        if not any(week.hidden):
            return
        painter.setFont(self._fonts.done)
        painter.setPen(self._inks.muted)
        for column, count in enumerate(week.hidden):
            if not count:
                continue
            left, top, width, high = metrics.more_box(number * DAYS + column)
            text = self._more_text(count, metrics.rows)
            if metrics.rows:
                top += (high - self._bar_height) // 2
                self._again(painter, left + 6, top, self._cut(text, text, width - 8, PLAIN))
            else:
                painter.drawText(QRect(left + 6, top, width - 8, high), RIGHT, text)

    def _again(self, painter: QPainter, left: int, top: int, text: str) -> None:
        """Words in the plain style that come in each month: they are laid out once."""
        # In another font they might stand on another line, and on a screen of more pixels Qt sets letters finer.
        if not text.isascii() or painter.device().devicePixelRatioF() != 1:
            painter.drawText(left, top + self._ascent, text)
            return
        key = (text, PLAIN)
        kept = self._often.get(key)
        if kept is None:
            kept = self._often[key] = QStaticText(text)
            kept.setTextFormat(Qt.TextFormat.PlainText)
            kept.setPerformanceHint(QStaticText.PerformanceHint.AggressiveCaching)
        painter.drawStaticText(left, top, kept)

    def _more_text(self, count: int, rows: int) -> str:
        key = (count, rows)
        if key not in self._more_texts:
            self._more_texts[key] = self._more(count, rows)
        return self._more_texts[key]

    def _frame(self, painter: QPainter, metrics: Metrics) -> None:
        """Round corners: what stands outside them is the page's own colour, then the edge over it."""
        width, height = metrics.size.width(), metrics.size.height()
        line, inner = self._inks.line, height - 2 * CORNER
        ratio = painter.device().devicePixelRatioF()
        if width < 2 * CORNER or inner < 0 or ratio % 1:
            self._whole_frame(painter, width, height)
            return
        painter.fillRect(CORNER, 0, width - 2 * CORNER, 1, line)
        painter.fillRect(CORNER, height - 1, width - 2 * CORNER, 1, line)
        painter.fillRect(0, CORNER, 1, inner, line)
        painter.fillRect(width - 1, CORNER, 1, inner, line)
        for x in (0, width - CORNER):
            for y in (0, height - CORNER):

                def draw(pen: QPainter, _at: QRect, x: int = x, y: int = y) -> None:
                    side = 2 * CORNER
                    pen.translate(-CORNER if x else 0, -CORNER if y else 0)
                    self._whole_frame(pen, side, side)

                look = ("corner", bool(x), bool(y))
                self._stamp(painter, (x, y, CORNER, CORNER), (CORNER, CORNER, ratio, look), draw)

    def _whole_frame(self, painter: QPainter, width: int, height: int) -> None:
        whole = QRectF(0, 0, width, height)
        inner = QPainterPath()
        inner.addRoundedRect(whole.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
        outer = QPainterPath()
        outer.addRect(whole)
        painter.fillPath(outer - inner, self._inks.window)
        painter.setPen(QPen(self._inks.line, 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(inner)


class _Line:
    """One line of words of a font at the left of a box, in the middle of its height."""

    def __init__(self, font: QFont) -> None:
        metrics = QFontMetricsF(font)
        self._ascent, self._height = metrics.ascent(), metrics.ascent() + metrics.descent()

    def draw(self, painter: QPainter, left: int, top: int, width: int, high: int, text: str) -> None:
        """What has its own direction or font is left to Qt, which takes three times as long."""
        if text.isascii():
            painter.drawText(QPointF(left, top + (high - self._height) / 2 + self._ascent), text)
        else:
            painter.drawText(QRect(left, top, width, high), LEFT, text)


def box_of(rect: QRect) -> Box:
    """A rectangle as plain numbers."""
    return rect.getRect()  # pyright: ignore[reportReturnType] - Qt's stubs say that it is any object


def draw_ring(painter: QPainter, rect: QRect, color: QColor, width: float, radius: float) -> None:
    """A ring inside `rect`, for the chosen day or item."""
    pen = QPen(color, width)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    half = width / 2
    painter.drawRoundedRect(QRectF(rect).adjusted(half, half, -half, -half), radius, radius)
