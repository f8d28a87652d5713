"""Paints one month: days, badges, bars, windows and "+3 more". What is chosen or hovered is painted by the grid."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPixmap

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


@dataclass(frozen=True, slots=True)
class Label:
    """What stands on a bar: the whole, and what is left of it where the day is narrow."""

    whole: str
    short: str
    before: str = ""
    after: str = ""
    """On the days of a window before and after its best one."""


@dataclass(frozen=True, slots=True)
class Days:
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
        self._stamps: dict[tuple[int, int, float, tuple[object, ...]], QPixmap] = {}
        self._more_texts: dict[tuple[int, int], str] = {}

    def paint(self, painter: QPainter, metrics: Metrics, weeks: Sequence[Week], month: int, today: int) -> None:
        """One whole month on the painter; `today` is an ordinal."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._ground(painter, metrics)
        self._head(painter, metrics)
        for number, week in enumerate(weeks):
            self._days_of(painter, metrics, number, week, month, today)
            for bar in week.bars:
                self.bar(painter, metrics.bar_rect(number, bar), bar, metrics)
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
            painter.drawText(QRect(left + 10, 0, right - left - 12, metrics.head), LEFT, name)

    def _days_of(self, painter: QPainter, metrics: Metrics, number: int, week: Week, month: int, today: int) -> None:
        inks, fonts = self._inks, self._fonts
        if metrics.week_numbers:
            painter.setFont(fonts.week)
            painter.setPen(inks.muted)
            # A week belongs to the year of its Thursday; its fourth day stands for it whatever day comes first.
            iso = date.fromordinal(week.first + 3).isocalendar().week
            painter.drawText(QRect(0, metrics.ys[number] + 2, metrics.margin, metrics.badge), CENTER, str(iso))
        for column in range(DAYS):
            ordinal = week.first + column
            day = date.fromordinal(ordinal)
            text = self._days.firsts[day.month - 1] if day.day == 1 else str(day.day)
            box = QRect(metrics.xs[column], metrics.ys[number] + 2, metrics.xs[column + 1] - metrics.xs[column], 0)
            box.setHeight(metrics.badge)
            if ordinal == today:
                width = max(metrics.badge, fonts.day_metrics.horizontalAdvance(text) + 12)
                badge = QRectF(box.left() + SIDE, box.top() + 1, width, metrics.badge)
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(inks.accent)
                painter.drawRoundedRect(badge, metrics.badge / 2, metrics.badge / 2)
                painter.setFont(fonts.day)
                painter.setPen(inks.on_accent)
                painter.drawText(badge, CENTER, text)
                continue
            inside = day.month == month
            painter.setFont(fonts.day if inside else fonts.other_day)
            painter.setPen(inks.text if inside else inks.muted)
            painter.drawText(box.adjusted(10, 1, 0, 1), LEFT, text)

    def bar(self, painter: QPainter, rect: QRect, bar: Bar, metrics: Metrics | None = None) -> None:
        """One stretch of an item; with `metrics`, the best day of a window stands out in it."""
        item = bar.item
        settled = item.cancelled or (item.done and item.kind != "interview")
        if metrics is not None and not settled and item.kind in WINDOWED:
            self._ground_of(painter, rect, bar, settled)
            self._window(painter, rect, bar, metrics)
            return
        strong = self._inks.muted if settled else self._inks.strong(item.kind)
        sign = TICK if item.done and not item.cancelled else item.kind

        def draw(pen: QPainter, at: QRect) -> None:
            self._ground_of(pen, at, bar, settled)
            self._sign(pen, at, sign, strong, item.cancelled)

        if rect.width() > WIDEST_STAMP:
            draw(painter, rect)
        else:
            self._stamp(painter, rect, (item.kind, sign, settled, item.cancelled, bar.starts, bar.ends), draw)
        label = self._label(item)
        style = STRUCK if item.cancelled else PLAIN if settled or item.done else STRONG
        # What goes on from the week before has begun at no hour of this one.
        whole = label.whole if bar.starts or not label.after else label.after
        self._text(painter, self._beside_sign(rect), whole, label.short if bar.starts else whole, style, strong)

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
            painter.fillRect(rect.left(), rect.top(), 8, rect.height(), soft)
        if not bar.ends:
            painter.fillRect(rect.right() - 7, rect.top(), 8, rect.height(), soft)

    def _window(self, painter: QPainter, rect: QRect, bar: Bar, metrics: Metrics) -> None:
        """A follow-up: its best day filled and named, the rest of its window a ribbon that says until when."""
        inks, item = self._inks, bar.item
        strong, label = inks.strong(item.kind), self._label(item)
        if bar.best_column < 0:
            words = label.after if item.best_ordinal < bar.first_ordinal else label.before
            self._text(painter, rect.adjusted(6, 0, -4, 0), words, label.short, PLAIN, strong)
            return
        left = max(rect.left(), metrics.xs[bar.best_column] + SIDE)
        right = min(rect.right() + 1, metrics.xs[bar.best_column + 1] - SIDE)
        before = QRect(rect.left() + 6, rect.top(), left - rect.left() - 10, rect.height())
        after = QRect(right + 10, rect.top(), rect.right() - right - 14, rect.height())
        if before.width() > 2 * rect.height():
            self._text(painter, before, label.before, label.short, PLAIN, strong)
        if after.width() > 2 * rect.height():
            self._text(painter, after, label.after, "", PLAIN, strong)
        best = QRect(left, rect.top(), right - left, rect.height())

        def draw(pen: QPainter, at: QRect) -> None:
            pen.setPen(Qt.PenStyle.NoPen)
            pen.setBrush(strong)
            pen.drawRoundedRect(at, BAR_RADIUS, BAR_RADIUS)
            self._sign(pen, at, item.kind, inks.on_accent, False)

        self._stamp(painter, best, (item.kind, "best"), draw)
        self._text(painter, self._beside_sign(best), label.whole, label.short, STRONG, inks.on_accent)

    def _text(self, painter: QPainter, rect: QRect, whole: str, short: str, style: int, color: QColor) -> None:
        """The whole where it fits, else the short form, with an ellipsis where not even that does."""
        width = rect.width()
        key = (whole, short, width, style)
        text = self._texts.get(key)
        if text is None:
            if len(self._texts) > TEXTS_KEPT:
                self._texts.clear()
            text = self._texts[key] = self._fitting[style].cut(whole, short, width)
        painter.setFont(self._styles[style])
        painter.setPen(color)
        # Most words of a month are drawn once: preparing them (QStaticText) would cost twice as much.
        painter.drawText(rect.left(), rect.top() + (rect.height() - self._bar_height) // 2 + self._ascent, text)

    def _stamp(
        self, painter: QPainter, rect: QRect, look: tuple[object, ...], draw: Callable[[QPainter, QRect], None]
    ) -> None:
        """What looks the same in a hundred places is drawn once and put down like a stamp."""
        if rect.isEmpty():
            return
        ratio = painter.device().devicePixelRatioF()
        key = (rect.width(), rect.height(), ratio, look)
        picture = self._stamps.get(key)
        if picture is None:
            if len(self._stamps) > STAMPS_KEPT:
                self._stamps.clear()
            picture = QPixmap(rect.size() * ratio)
            picture.setDevicePixelRatio(ratio)
            picture.fill(Qt.GlobalColor.transparent)
            pen = QPainter(picture)
            pen.setRenderHint(QPainter.RenderHint.Antialiasing)
            draw(pen, QRect(0, 0, rect.width(), rect.height()))
            pen.end()
            self._stamps[key] = picture
        painter.drawPixmap(rect.topLeft(), picture)

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

    def _sign_side(self) -> int:
        return self._side

    def _beside_sign(self, rect: QRect) -> QRect:
        return rect.adjusted(self._side + 9, 0, -4, 0)

    def _mores(self, painter: QPainter, metrics: Metrics, number: int, week: Week) -> None:
        muted = self._inks.muted
        for column, count in enumerate(week.hidden):
            if not count:
                continue
            rect = metrics.more_rect(number * DAYS + column).adjusted(6, 0, -2, 0)
            text = self._more_text(count, metrics.rows)
            if metrics.rows:
                self._text(painter, rect, text, text, PLAIN, muted)
            else:
                painter.setFont(self._fonts.done)
                painter.setPen(muted)
                painter.drawText(rect, RIGHT, text)

    def _more_text(self, count: int, rows: int) -> str:
        key = (count, rows)
        if key not in self._more_texts:
            self._more_texts[key] = self._more(count, rows)
        return self._more_texts[key]

    def _frame(self, painter: QPainter, metrics: Metrics) -> None:
        """Round corners: what stands outside them is the page's own colour, then the edge over it."""
        whole = QRectF(0, 0, metrics.size.width(), metrics.size.height())
        inner = QPainterPath()
        inner.addRoundedRect(whole.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
        outer = QPainterPath()
        outer.addRect(whole)
        painter.fillPath(outer - inner, self._inks.window)
        painter.setPen(QPen(self._inks.line, 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(inner)


def draw_ring(painter: QPainter, rect: QRect, color: QColor, width: float, radius: float) -> None:
    """A ring inside `rect`, for the chosen day or item."""
    pen = QPen(color, width)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    half = width / 2
    painter.drawRoundedRect(QRectF(rect).adjusted(half, half, -half, -half), radius, radius)
