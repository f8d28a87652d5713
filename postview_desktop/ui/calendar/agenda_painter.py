"""Paints the lines of the agenda: headings of months and days, things, and the line of now."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen

from postview_desktop.services.calendar import CalendarItem
from postview_desktop.ui.calendar.agenda_rows import Row, What
from postview_desktop.ui.calendar.agenda_words import AgendaWords
from postview_desktop.ui.calendar.inks import Inks, draw_shape, draw_tick
from postview_desktop.ui.calendar.metrics import resized
from postview_desktop.wording.translate import translate

EDGE = 18
"""From the edge of the list to its words, in pixels."""
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
CENTER = Qt.AlignmentFlag.AlignCenter
CUTS_KEPT = 3000
NARROW_EMS = 26
"""Narrower than this the end of an interview is not beside its begin, so that its name has room."""


class AgendaFonts:
    """The fonts of the agenda, made once for each change of the widget's font."""

    def __init__(self, base: QFont) -> None:
        self.month = resized(base, 1.15, QFont.Weight.DemiBold)
        self.day = resized(base, 1.0, QFont.Weight.DemiBold)
        self.title = resized(base, 1.0, QFont.Weight.DemiBold)
        self.settled = resized(base, 1.0, QFont.Weight.Normal)
        self.struck = QFont(self.settled)
        self.struck.setStrikeOut(True)
        self.small = resized(base, 0.88, QFont.Weight.Normal)
        self.label = resized(base, 0.8, QFont.Weight.DemiBold)
        self.title_metrics = QFontMetrics(self.title)
        self.settled_metrics = QFontMetrics(self.settled)
        self.small_metrics = QFontMetrics(self.small)
        self.day_metrics = QFontMetrics(self.day)
        self.label_metrics = QFontMetrics(self.label)
        self.month_metrics = QFontMetrics(self.month)

    def heights(self) -> Mapping[What, int]:
        """How high each line is, in pixels."""
        small, title, day = self.small_metrics.height(), self.title_metrics.height(), self.day_metrics.height()
        return {
            What.MONTH: self.month_metrics.height() + 26,
            What.QUIET: small + 22,
            What.DAY: day + 18,
            What.EMPTY: small + 16,
            What.ITEM: title + small + 16,
            What.NOW: self.label_metrics.height() + 6,
            What.OPEN: small + 16,
            What.FIRST: small + 26,
            What.LAST: small + 32,
        }


class AgendaPainter:
    """Paints with one set of fonts and colours; texts that were cut to their width are kept.

    `about` says where a thing is or why it is on its day.
    """

    def __init__(
        self,
        inks: Inks,
        fonts: AgendaFonts,
        words: AgendaWords,
        about: Callable[[CalendarItem], list[str]],
        hover: QColor,
        chosen: QColor,
    ) -> None:
        self._inks = inks
        self._fonts = fonts
        self._words = words
        self._about = about
        self._hover = hover
        self._chosen = chosen
        self._cuts: dict[tuple[str, int, int], str] = {}
        # The hours have one column: as wide as the widest hour of a locale may be.
        widest = max(fonts.title_metrics.horizontalAdvance(words.clock(epoch)) for epoch in (36_000, 80_400))
        self.hours = widest + 10

    def paint(
        self, painter: QPainter, rect: QRect, row: Row, *, chosen: bool = False, focused: bool = False,
        hovered: bool = False, now: str = "",
    ) -> None:  # fmt: skip
        """One line. `now` is the hour that stands at the line of now."""
        day = date.fromordinal(row.ordinal)
        if row.what is What.ITEM and row.item is not None:
            self._ground(painter, rect, chosen=chosen, focused=focused, hovered=hovered)
            self._item(painter, rect, row, row.item)
        elif row.what is What.DAY:
            self.day(painter, rect, row, chosen=chosen, focused=focused)
        elif row.what is What.MONTH:
            self._text(painter, rect.adjusted(EDGE, 8, -EDGE, 0), self._words.dates.month(day), self._fonts.month,
                       self._fonts.month_metrics, self._inks.text)  # fmt: skip
        elif row.what is What.QUIET:
            self._between(painter, rect, self._words.quiet(day))
        elif row.what is What.EMPTY:
            self._small(painter, rect.adjusted(EDGE, 0, -EDGE, 0), self._words.empty())
        elif row.what is What.OPEN:
            painter.setFont(self._fonts.label)
            painter.setPen(self._inks.strong("follow_up"))
            painter.drawText(rect.adjusted(EDGE, 4, -EDGE, 0), LEFT, translate("Calendar", "Open now"))
        elif row.what is What.NOW:
            self._now(painter, rect, now)
        else:
            words = self._words.first(day) if row.what is What.FIRST else self._words.last(day)
            painter.setFont(self._fonts.small)
            painter.setPen(self._inks.muted)
            painter.drawText(rect, CENTER, words)

    def day(
        self, painter: QPainter, rect: QRect, row: Row, *, chosen: bool = False, focused: bool = False,
        ground: bool = False,
    ) -> None:  # fmt: skip
        """The heading of a day; with `ground` it stands over what scrolls below it."""
        inks, fonts = self._inks, self._fonts
        day = date.fromordinal(row.ordinal)
        if ground:
            painter.fillRect(rect, inks.surface)
        painter.setPen(QPen(inks.edge if row.week and not ground else inks.line, 1))
        y = rect.top() if not ground else rect.bottom()
        painter.drawLine(rect.left() + (0 if row.week or ground else EDGE), y, rect.right(), y)
        text = self._words.heading(day)
        today = day == self._words.today
        box = rect.adjusted(EDGE, 4, -EDGE, -1)
        if chosen:
            area = QRectF(rect.adjusted(6, 3, -6, -2))
            painter.setPen(QPen(inks.accent, 2) if focused else Qt.PenStyle.NoPen)
            painter.setBrush(self._chosen)
            painter.drawRoundedRect(area, 7, 7)
        text = self._cut(text, fonts.day_metrics, box.width() - (16 if today else 0))
        width = fonts.day_metrics.horizontalAdvance(text)
        painter.setFont(fonts.day)
        if today:
            pill = QRectF(box.left() - 8, box.top() + 1, width + 16, box.height() - 3)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(inks.accent)
            painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2)
            painter.setPen(inks.on_accent)
            painter.drawText(pill, CENTER, text)
            return
        painter.setPen(inks.text if day > self._words.today else inks.muted)
        painter.drawText(box, LEFT, text)
        near = self._words.near(day)
        if near:
            painter.setFont(fonts.small)
            painter.setPen(inks.muted)
            painter.drawText(box.adjusted(width + 12, 0, 0, 0), LEFT, near)

    def _ground(self, painter: QPainter, rect: QRect, *, chosen: bool, focused: bool, hovered: bool) -> None:
        if not (chosen or hovered):
            return
        painter.setPen(QPen(self._inks.accent, 2) if chosen and focused else Qt.PenStyle.NoPen)
        painter.setBrush(self._chosen if chosen else self._hover)
        painter.drawRoundedRect(QRectF(rect.adjusted(6, 1, -6, -1)), 7, 7)

    def _item(self, painter: QPainter, rect: QRect, row: Row, item: CalendarItem) -> None:
        inks, fonts = self._inks, self._fonts
        settled = item.cancelled or (item.done and item.kind != "interview")
        over = settled or item.done
        top = rect.top() + 8
        first = QRect(rect.left() + EDGE, top, self.hours, fonts.title_metrics.height())
        second = QRect(first.left(), first.bottom() + 1, first.width(), fonts.small_metrics.height())
        start, end = self._words.hours(item)
        if start:
            painter.setFont(fonts.struck if item.cancelled else fonts.settled if over else fonts.title)
            painter.setPen(inks.muted if over else inks.text)
            painter.drawText(first, LEFT, start)
            if end:
                painter.setFont(fonts.small)
                painter.setPen(inks.muted)
                painter.drawText(second, LEFT, end)
        side = fonts.title_metrics.height() + 6
        badge = QRectF(first.right() + 8, rect.center().y() - side / 2 + 0.5, side, side)
        color = inks.muted if settled else inks.strong(item.kind)
        painter.setPen(QPen(inks.line, 1) if settled else Qt.PenStyle.NoPen)
        painter.setBrush(Qt.BrushStyle.NoBrush if settled else inks.soft(item.kind))
        painter.drawRoundedRect(badge, 6, 6)
        inner = badge.adjusted(side * 0.27, side * 0.27, -side * 0.27, -side * 0.27)
        if item.is_ticked:
            draw_tick(painter, inner, color)
        else:
            draw_shape(painter, item.kind, inner, color, hollow=item.cancelled)
        left = round(badge.right()) + 12
        box = QRect(left, top, rect.right() - EDGE - left, fonts.title_metrics.height())
        told = self._words.second_line(item, row.ordinal, self._about(item))
        if not told:
            box.moveTop(rect.center().y() - box.height() // 2)
        font = fonts.struck if item.cancelled else fonts.settled if over else fonts.title
        metrics = fonts.settled_metrics if over else fonts.title_metrics
        self._text(painter, box, self._words.title(item), font, metrics, inks.muted if over else inks.text)
        if told:
            self._small(painter, QRect(left, second.top(), box.width(), second.height()), told)

    def _now(self, painter: QPainter, rect: QRect, now: str) -> None:
        color = self._inks.accent
        painter.setFont(self._fonts.label)
        width = self._fonts.label_metrics.horizontalAdvance(now) + 12
        pill = QRectF(rect.left() + EDGE - 6, rect.top() + 2, width, rect.height() - 4)
        y = rect.center().y()
        painter.fillRect(round(pill.right()), y, rect.right() - round(pill.right()) - EDGE, 2, color)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color)
        painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2)
        painter.setPen(self._inks.on_accent)
        painter.drawText(pill, CENTER, now)

    def _between(self, painter: QPainter, rect: QRect, text: str) -> None:
        """Words in the middle of a line."""
        fonts = self._fonts
        text = self._cut(text, fonts.small_metrics, rect.width() - 4 * EDGE)
        width = fonts.small_metrics.horizontalAdvance(text)
        y, middle = rect.center().y(), rect.center().x()
        painter.setPen(QPen(self._inks.line, 1))
        painter.drawLine(rect.left() + EDGE, y, middle - width // 2 - 10, y)
        painter.drawLine(middle + width // 2 + 10, y, rect.right() - EDGE, y)
        painter.setFont(fonts.small)
        painter.setPen(self._inks.muted)
        painter.drawText(rect, CENTER, text)

    def _small(self, painter: QPainter, rect: QRect, text: str) -> None:
        self._text(painter, rect, text, self._fonts.small, self._fonts.small_metrics, self._inks.muted)

    def _text(
        self, painter: QPainter, rect: QRect, text: str, font: QFont, metrics: QFontMetrics, color: QColor
    ) -> None:
        """At the left, whatever script it begins with: a name that is written from the right stays beside its shape."""
        painter.setFont(font)
        painter.setPen(color)
        cut = self._cut(text, metrics, rect.width())
        painter.drawText(rect, int(LEFT) | int(Qt.TextFlag.TextSingleLine), cut)

    def _cut(self, text: str, metrics: QFontMetrics, width: int) -> str:
        key = (text, width, id(metrics))
        cut = self._cuts.get(key)
        if cut is None:
            if len(self._cuts) > CUTS_KEPT:
                self._cuts.clear()
            cut = self._cuts[key] = metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(0, width))
        return cut
