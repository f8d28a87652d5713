"""Paints one month: days, badges, bars, windows and "+3 more". What is chosen or hovered is painted by the grid.

A month has two hundred words and a hundred bars, and every object that is handed to Qt costs as much as a stroke of
its brush: so places are counted in plain numbers here, and what looks alike is drawn once.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import date
from typing import NamedTuple

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap, QRegion

from postview_desktop.services.calendar import CalendarItem
from postview_desktop.ui.calendar.inks import Inks, draw_shape, draw_tick
from postview_desktop.ui.calendar.lettering import PLAIN, STRONG, STRUCK, Lettering, Line, Word
from postview_desktop.ui.calendar.metrics import SIDE, Fonts, Metrics
from postview_desktop.ui.calendar.month_layout import DAYS, Bar, Week
from postview_desktop.ui.calendar.stamps import Box, Stamps, box_of

BAR_RADIUS = 5.0
WINDOWED = ("follow_up", "closing")
TICK = "tick "
"""Before the name of a kind: its shape with a tick in it."""
WIDEST_STAMP = 240
"""Pixels: a longer bar is drawn as quickly as it is put down."""
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
CENTER = Qt.AlignmentFlag.AlignCenter
ACROSS = 0.22
"""How much is seen of the ring around a day where a bar goes across it."""
CAP = 8
"""Pixels at either end of a bar in which it is not plain."""


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
        self._signs: dict[tuple[str, int, float, bool], QPixmap] = {}
        self._stamps = Stamps()
        self._letters = Lettering(fonts)
        self._word, self._write, self._text = self._letters.word, self._letters.write, self._letters.text
        self._more_texts: dict[tuple[int, int], str] = {}
        self._lines = tuple(Line(font) for font in (fonts.day, fonts.other_day, fonts.head))
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
        self._stamps.frame(painter, metrics.size.width(), metrics.size.height(), self._inks)

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
        sign = TICK + kind if done and item.is_ticked else kind
        key = (width, high, ratio, (kind, sign, settled, cancelled, starts, ends))
        picture = self._stamps.kept.get(key)
        if picture is not None:
            painter.drawPixmap(left, top, picture)
        else:

            def draw(pen: QPainter, at: QRect) -> None:
                self._ground_of(pen, at, bar, settled)
                self._sign(pen, at, sign, strong, cancelled)

            if width > WIDEST_STAMP:
                draw(painter, QRect(left, top, width, high))
            else:
                self._stamps.put(painter, box, key, draw)
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

            self._stamps.put(painter, (at, top, CAP, high), (CAP, high, ratio, (kind, "end", offset)), draw)

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
        picture = self._stamps.kept.get(key)
        if picture is not None:
            painter.drawPixmap(left, top, picture)
        else:

            def draw(pen: QPainter, at: QRect) -> None:
                pen.setPen(Qt.PenStyle.NoPen)
                pen.setBrush(strong)
                pen.drawRoundedRect(at, BAR_RADIUS, BAR_RADIUS)
                self._sign(pen, at, kind, inks.on_accent, False)

            self._stamps.put(painter, (left, top, wide, high), key, draw)
        beside = self._side + 9
        self._word(
            words, left + beside, top, wide - beside - 4, high, label.whole, label.short, STRONG, inks.on_accent
        )  # fmt: skip

    def _sign(self, painter: QPainter, rect: QRect, name: str, color: QColor, hollow: bool) -> None:
        """The shape of a kind, with a tick in it where that is done, at the left end of a bar."""
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
            draw_shape(pen, name.removeprefix(TICK), box, color, hollow=hollow)
            if name.startswith(TICK):
                inner = side * 0.24
                draw_tick(pen, box.adjusted(inner, inner, -inner, -inner), self._inks.surface)
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
                top += (high - self._letters.height) // 2
                self._letters.again(painter, left + 6, top, self._letters.cut(text, text, width - 8, PLAIN))
            else:
                painter.drawText(QRect(left + 6, top, width - 8, high), RIGHT, text)

    def _more_text(self, count: int, rows: int) -> str:
        key = (count, rows)
        if key not in self._more_texts:
            self._more_texts[key] = self._more(count, rows)
        return self._more_texts[key]


def draw_ring(
    painter: QPainter, rect: QRect, color: QColor, width: float, radius: float, across: Iterable[QRect] = ()
) -> None:
    """A ring inside `rect`, for the chosen day or item; faint on what lies `across` it, so that words stay readable."""
    pen = QPen(color, width)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    half = width / 2
    ring = QRectF(rect).adjusted(half, half, -half, -half)
    crossed = QRegion()
    for one in across:
        if one.left() < rect.left() < one.right() or one.left() < rect.right() < one.right():
            crossed += one
    if crossed.isEmpty():
        painter.drawRoundedRect(ring, radius, radius)
        return
    painter.save()
    painter.setClipRegion(QRegion(rect) - crossed)
    painter.drawRoundedRect(ring, radius, radius)
    painter.setClipRegion(crossed)
    painter.setOpacity(ACROSS)
    painter.drawRoundedRect(ring, radius, radius)
    painter.restore()
