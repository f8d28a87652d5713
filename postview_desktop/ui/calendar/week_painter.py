"""Paints one week: head, lane, hours and what stands on them. What is chosen or dragged is painted by the grid."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QLinearGradient, QPainter, QPen, QStaticText

from postview_desktop.services.calendar import CalendarItem
from postview_desktop.ui.calendar import week_words
from postview_desktop.ui.calendar.inks import Inks
from postview_desktop.ui.calendar.lettering import LEFT, PLAIN, STRONG, STRUCK, Word
from postview_desktop.ui.calendar.metrics import SIDE, Fonts
from postview_desktop.ui.calendar.month_layout import DAYS
from postview_desktop.ui.calendar.painter import BAR_RADIUS, CENTER, RIGHT, TICK, Days, Label, MonthPainter
from postview_desktop.ui.calendar.stamps import box_of
from postview_desktop.ui.calendar.week_metrics import HOUR, LANE_PAD, WeekMetrics
from postview_desktop.ui.calendar.week_scenes import WeekScene

DONE_SHARE = 0.47
"""How much is left of the ground of an interview that is over."""
TODAY_ALPHA = 16
ELIDE = Qt.TextElideMode.ElideRight


class Block(NamedTuple):
    """What stands on an interview: all in one line, or line by line."""

    one: Label
    lines: tuple[Label, ...]


class WeekPainter(MonthPainter):
    """Paints weeks with one set of fonts and colours; the lane's bars are those of the month."""

    def __init__(
        self,
        inks: Inks,
        fonts: Fonts,
        days: Days,
        label: Callable[[CalendarItem], Label],
        more: Callable[[int, int], str],
        block: Callable[[CalendarItem, bool, int], Block],
    ) -> None:
        super().__init__(inks, fonts, days, label, more)
        self._block = block
        self.fonts = fonts
        self._receded = tuple(
            mixed(color, inks.surface, DONE_SHARE) for color in (inks.strong("interview"), inks.soft("interview"))
        )
        self._hour_widths: dict[str, int] = {}
        self._hour_texts: dict[str, tuple[QStaticText, int]] = {}

    def paint_week(self, painter: QPainter, scene: WeekScene, today: int) -> None:
        """One whole week but its scale, which follows what is chosen; `today` is an ordinal."""
        metrics = scene.metrics
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._week_ground(painter, metrics, today - scene.first)
        painter.setClipRect(metrics.hours())
        self._hours(painter, scene)
        words: list[Word] = []
        for piece in scene.pieces:
            if piece.column >= 0:
                rect = metrics.block(piece.ordinal - scene.first, piece.start, piece.end, piece.place)
                if rect.bottom() >= metrics.top and rect.top() < metrics.size.height():
                    self._block_at(
                        painter, rect, piece.item, piece.starts, piece.ends, piece.open, piece.late, words
                    )  # fmt: skip
        self._write(painter, words)
        for more in scene.mores:
            rect = metrics.block(more.ordinal - scene.first, more.start, more.end, more.place)
            self._more_block(painter, rect, len(more.items))
        self._beyond(painter, scene)
        painter.setClipping(False)
        self._week_head(painter, metrics, scene.first, today)
        self._bars(painter, metrics, 0, scene.lane.bars)
        self._mores(painter, metrics, 0, scene.lane)
        self._stamps.frame(painter, metrics.size.width(), metrics.size.height(), self._inks)

    def _week_ground(self, painter: QPainter, metrics: WeekMetrics, today: int) -> None:
        inks = self._inks
        width, height = metrics.size.width(), metrics.size.height()
        painter.fillRect(0, 0, width, height, inks.surface)
        for column, weekend in enumerate(self._days.weekend):
            left, right = metrics.xs[column], metrics.xs[column + 1]
            if weekend:
                painter.fillRect(left, metrics.head, right - left, height - metrics.head, inks.sunken)
            if column == today:
                tint = QColor(inks.accent)
                tint.setAlpha(TODAY_ALPHA)
                painter.fillRect(left, 0, right - left, height, tint)

    def _hours(self, painter: QPainter, scene: WeekScene) -> None:
        inks, fonts, metrics = self._inks, self._fonts, scene.metrics
        width = metrics.size.width()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setPen(QPen(inks.line, 1))
        seen = range(metrics.top - 1, metrics.size.height() + 1)
        for hour in range(24):
            y = metrics.y(hour * HOUR)
            if y in seen:
                painter.drawLine(metrics.margin, y, width, y)
            y = metrics.y(hour * HOUR + HOUR // 2)
            if y in seen and metrics.hour > 2.4 * metrics.line:
                self._half_hour(painter, metrics.margin, y, width - metrics.margin)
        for x in metrics.xs[:-1]:
            painter.drawLine(x, metrics.top, x, metrics.size.height())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for spell in scene.hours.gaps:
            rect = self._spell_rect(metrics, spell.ordinal - scene.first, spell.start, spell.end)
            painter.fillRect(rect, inks.sunken)
            painter.fillRect(rect, QBrush(inks.edge, Qt.BrushStyle.BDiagPattern))
            painter.fillRect(rect.adjusted(4, max(0, (rect.height() - metrics.line) // 2 - 1), -4, 0).intersected(
                QRect(rect.left(), rect.top(), rect.width(), (rect.height() + metrics.line) // 2 + 1)
            ), inks.surface)  # fmt: skip
            text = week_words.gap(spell.end - spell.start)
            self._text(painter, rect.adjusted(6, 0, -6, 0), text.whole, text.short, PLAIN, inks.muted)
        for spell in scene.hours.doubled:
            rect = self._spell_rect(metrics, spell.ordinal - scene.first, spell.start, spell.end)
            middle = rect.center().x()
            soft = QColor(inks.edge)
            soft.setAlpha(30)
            painter.fillRect(rect, soft)
            painter.setPen(QPen(inks.edge, 1, Qt.PenStyle.DashLine))
            painter.drawLine(middle, rect.top(), middle, rect.bottom())
            painter.setFont(fonts.week)
            painter.setPen(inks.muted)
            for late in (False, True):
                left = middle if late else rect.left()
                box = QRect(left + 3, rect.top(), rect.width() // 2 - 6, rect.height() - 1)
                text = fonts.week_metrics.elidedText(week_words.reading(late), ELIDE, box.width())
                painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom, text)

    def _half_hour(self, painter: QPainter, left: int, y: int, width: int) -> None:
        """A dotted line, of which each dot costs as much as a whole one: it is drawn once."""
        half = QColor(self._inks.line)
        half.setAlpha(110)

        def draw(pen: QPainter, _at: QRect) -> None:
            pen.setRenderHint(QPainter.RenderHint.Antialiasing, False)
            pen.setPen(QPen(half, 1, Qt.PenStyle.DotLine))
            pen.drawLine(0, 0, width, 0)

        ratio = painter.device().devicePixelRatioF()
        if ratio == 1:
            self._stamps.put(painter, (left, y, width, 1), (width, 1, ratio, ("half",)), draw)
            return
        before = painter.pen()
        painter.setPen(QPen(half, 1, Qt.PenStyle.DotLine))
        painter.drawLine(left, y, left + width, y)
        painter.setPen(before)

    @staticmethod
    def _spell_rect(metrics: WeekMetrics, number: int, start: int, end: int) -> QRect:
        left, top = metrics.xs[number] + 1, metrics.y(start)
        return QRect(left, top, metrics.xs[number + 1] - left, metrics.y(end) - top)

    def _week_head(self, painter: QPainter, metrics: WeekMetrics, first: int, today: int) -> None:
        inks, fonts = self._inks, self._fonts
        width = metrics.size.width()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setPen(QPen(inks.line, 1))
        painter.drawLine(0, metrics.head, width, metrics.head)
        for x in metrics.xs[:-1]:
            painter.drawLine(x, metrics.head, x, metrics.top)
        painter.setPen(QPen(inks.edge, 1))
        painter.drawLine(0, metrics.top - 1, width, metrics.top - 1)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for column in range(DAYS):
            day = date.fromordinal(first + column)
            box = QRect(metrics.xs[column] + 8, 0, metrics.xs[column + 1] - metrics.xs[column] - 10, metrics.head)
            number = self._days.firsts[day.month - 1] if day.day == 1 else str(day.day)
            wide = fonts.day_metrics.horizontalAdvance(number)
            room = box.width() - wide - 12
            name = self._days.names[column]
            # With a large font in a small window the name is cut, the number never.
            if fonts.head_metrics.horizontalAdvance(name) > room:
                name = fonts.head_metrics.elidedText(name, Qt.TextElideMode.ElideRight, room) if room > 20 else ""
            left = box.left()
            if name:
                painter.setFont(fonts.head)
                painter.setPen(inks.accent if day.toordinal() == today else inks.muted)
                painter.drawText(box, LEFT, name)
                left += fonts.head_metrics.horizontalAdvance(name) + 6
            painter.setFont(fonts.day)
            spot = QRect(left, 0, wide + 12, metrics.head)
            if day.toordinal() == today:
                badge = QRectF(left, (metrics.head - metrics.badge) / 2, max(metrics.badge, wide + 12), metrics.badge)
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(inks.accent)
                painter.drawRoundedRect(badge, metrics.badge / 2, metrics.badge / 2)
                painter.setPen(inks.on_accent)
                painter.drawText(badge, CENTER, number)
            else:
                painter.setPen(inks.text)
                painter.drawText(spot, LEFT, number)

    def block(
        self, painter: QPainter, rect: QRect, item: CalendarItem, starts: bool, ends: bool, open_: bool, late: bool
    ) -> None:
        """An interview on the hours. What goes on on another day, or has no end, has a square or a fading edge."""
        words: list[Word] = []
        self._block_at(painter, rect, item, starts, ends, open_, late, words)
        self._write(painter, words)

    def _block_at(
        self, painter: QPainter, rect: QRect, item: CalendarItem, starts: bool, ends: bool, open_: bool, late: bool,
        words: list[Word],
    ) -> None:  # fmt: skip
        inks = self._inks
        box = QRectF(rect)
        if item.cancelled:
            painter.fillRect(box, inks.surface)
            painter.setPen(QPen(inks.edge, 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), BAR_RADIUS, BAR_RADIUS)
        else:
            self._block_ground(painter, box, item, starts, ends, open_)
        strong = inks.muted if item.cancelled else inks.strong(item.kind)
        style = STRUCK if item.cancelled else PLAIN if item.done else STRONG
        self._block_text(painter, rect, item, style, strong, late, words)

    def _block_ground(
        self, painter: QPainter, box: QRectF, item: CalendarItem, starts: bool, ends: bool, open_: bool
    ) -> None:
        inks = self._inks
        strong, ground = inks.strong(item.kind), inks.soft(item.kind)
        if item.done:
            strong, ground = self._receded
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._fading(box, ground) if open_ else ground)
        whole = starts and ends and not open_
        if whole:
            painter.drawRoundedRect(box, BAR_RADIUS, BAR_RADIUS)
        else:
            # Where it goes on beyond the day it is cut straight: the corners of that side lie outside of it.
            top = box.top() - (0 if starts else 2 * BAR_RADIUS)
            bottom = box.bottom() + (0 if ends and not open_ else 2 * BAR_RADIUS)
            painter.save()
            painter.setClipRect(box, Qt.ClipOperation.IntersectClip)
            painter.drawRoundedRect(QRectF(box.left(), top, box.width(), bottom - top), BAR_RADIUS, BAR_RADIUS)
            painter.restore()
        height = box.height() * (0.6 if open_ else 1.0)
        painter.fillRect(QRectF(box.left(), box.top(), 3, height), strong)
        if open_:
            painter.setPen(QPen(strong, 1.4, Qt.PenStyle.DotLine))
            painter.drawLine(QPointF(box.left() + 3, box.bottom()), QPointF(box.right() - 3, box.bottom()))

    @staticmethod
    def _fading(box: QRectF, ground: QColor) -> QBrush:
        """Full above, nothing at the lower edge."""
        fading = QLinearGradient(box.topLeft(), box.bottomLeft())
        nothing = QColor(ground)
        nothing.setAlpha(0)
        fading.setColorAt(0, ground)
        fading.setColorAt(0.55, ground)
        fading.setColorAt(1, nothing)
        return QBrush(fading)

    def _block_text(
        self, painter: QPainter, rect: QRect, item: CalendarItem, style: int, color: QColor, late: bool,
        words: list[Word],
    ) -> None:  # fmt: skip
        left, top, width, height = box_of(rect)
        line = self._letters.height
        count = max(1, (height - 2) // line)
        beside = self._side + 9
        bottom = top + height - 1
        x, y, wide, high = left + 4, top + 2, width - 6, line
        first, room = x, wide
        if height < line + 4:
            y, high = top, height
        # In a narrow one the name needs the room of the sign; what is over or cancelled keeps it.
        settled = item.done or item.cancelled
        if settled or wide - beside >= 3 * line:
            name = TICK + item.kind if item.done and not item.cancelled else item.kind
            self._sign(painter, QRect(x, y, wide, high), name, color, item.cancelled)
            first, room = x + beside, wide - beside - 4
        elif count == 1:
            count = 2  # its name alone
        texts = self._block(item, late, count)
        if count == 1:
            self._word(words, first, y, room, high, texts.one.whole, texts.one.short, style, color)
            return
        self._word(words, first, y, room, high, texts.lines[0].whole, texts.lines[0].short, style, color)
        x, y, wide = x + 3, top + 2, wide - 4
        weight = style if item.cancelled else PLAIN
        for number, text in enumerate(texts.lines[1:], start=1):
            if number == 1 and self._hour_width(text.short) > wide:
                continue  # half an hour's digits say nothing
            y += line
            if y + line - 1 > bottom:
                break
            self._word(words, x, y, wide, line, text.whole, text.short, weight, color)

    def _hour_width(self, text: str) -> int:
        wide = self._hour_widths.get(text)
        if wide is None:
            wide = self._hour_widths[text] = self._fonts.done_metrics.horizontalAdvance(text)
        return wide

    def _beyond(self, painter: QPainter, scene: WeekScene) -> None:
        """An arrow and a number on each day where an interview is above or below what is seen."""
        inks = self._inks
        for number in range(DAYS):
            for above in (True, False):
                count = len({piece.item for piece in scene.beyond(number, above)})
                if count:
                    rect = scene.metrics.pill(number, above)
                    painter.setPen(QPen(inks.line, 1))
                    painter.setBrush(inks.surface)
                    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
                    painter.setFont(self._fonts.week)
                    painter.setPen(inks.strong("interview"))
                    painter.drawText(rect, CENTER, week_words.beyond(count, above))

    def _more_block(self, painter: QPainter, rect: QRect, count: int) -> None:
        inks = self._inks
        painter.setPen(QPen(inks.edge, 1))
        painter.setBrush(inks.surface)
        painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), BAR_RADIUS, BAR_RADIUS)
        painter.setFont(self._fonts.bar)
        painter.setPen(inks.text)
        painter.drawText(rect, CENTER, week_words.more(count))

    def scale(
        self,
        painter: QPainter,
        metrics: WeekMetrics,
        columns: list[tuple[int, int, list[tuple[int, str]], str]],
        week: str,
    ) -> None:
        """The hours on the left: for each zone its left and right edge, its hours by the second of the user's day, and
        its city over them. `week` is the number of the week where it is wanted."""
        inks, fonts = self._inks, self._fonts
        high = fonts.week_metrics.height()
        painter.setFont(fonts.week)
        painter.setPen(inks.muted)
        if week:
            painter.drawText(QRect(0, 0, metrics.margin - SIDE - 2, metrics.head), RIGHT, week)
        for left, right, _hours, city in columns:
            if city:
                box = QRect(left + 3, metrics.top - high - LANE_PAD, right - left - 7, high)
                cut = fonts.week_metrics.elidedText(city, Qt.TextElideMode.ElideRight, box.width())
                painter.drawText(box, RIGHT, cut)
        painter.setClipRect(metrics.hours())
        for _left, right, hours, _city in columns:
            before = -1
            for second, text in hours:
                # The second reading of a doubled hour stands below the first.
                y = metrics.y(second) + (high if second == before else 0)
                before = second
                if metrics.top - high < y < metrics.size.height() + high and (second or metrics.scroll):
                    self._hour(painter, right - SIDE - 2, y - high // 2, text)
                elif not second:
                    self._hour(painter, right - SIDE - 2, y + 1, text)
        painter.setClipping(False)

    def _hour(self, painter: QPainter, right: int, top: int, text: str) -> None:
        """An hour of the scale, which ends at `right`: written again with each picture, so it is kept."""
        kept = self._hour_texts.get(text)
        if kept is None:
            static = QStaticText(text)
            static.setTextFormat(Qt.TextFormat.PlainText)
            static.setPerformanceHint(QStaticText.PerformanceHint.AggressiveCaching)
            kept = self._hour_texts[text] = (static, self._fonts.week_metrics.horizontalAdvance(text))
        painter.drawStaticText(right - kept[1], top, kept[0])

    def now_line(self, painter: QPainter, metrics: WeekMetrics, number: int, second: int, half: int) -> None:
        """Where we are: over today's column, and faintly over the week. `half` as a piece has it."""
        y = metrics.y(second)
        if not metrics.top <= y < metrics.size.height():
            return
        faint = QColor(self._inks.accent)
        faint.setAlpha(70)
        painter.setPen(QPen(faint, 1))
        painter.drawLine(metrics.margin, y, metrics.size.width() - 2, y)
        left, right = metrics.xs[number], metrics.xs[number + 1]
        middle = (left + right) // 2
        if half:
            left, right = (left, middle) if half == 1 else (middle, right)
        painter.setPen(QPen(self._inks.accent, 2))
        painter.drawLine(left, y, right - 1, y)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._inks.accent)
        painter.drawEllipse(QPointF(left + 1, y), 4.5, 4.5)


def mixed(color: QColor, ground: QColor, share: float) -> QColor:
    """A colour as it looks over a ground when only a share of it is left."""
    rest = 1 - share
    return QColor.fromRgbF(
        color.redF() * share + ground.redF() * rest,
        color.greenF() * share + ground.greenF() * rest,
        color.blueF() * share + ground.blueF() * rest,
    )
