"""What is seen while something is dragged in the week: where it would be, and what speaks against it."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from postview_desktop.domain.interview import epoch_of
from postview_desktop.services.calendar import CalendarItem
from postview_desktop.services.moving_verdict import Target, Verdict
from postview_desktop.ui.calendar.hover_note import HoverNote, ring_color
from postview_desktop.ui.calendar.inks import Inks
from postview_desktop.ui.calendar.month_layout import DAYS, Bar
from postview_desktop.ui.calendar.painter import draw_ring
from postview_desktop.ui.calendar.view import Against, Weigh
from postview_desktop.ui.calendar.week_drag import Drag, Grip, Place, moved_item
from postview_desktop.ui.calendar.week_layout import WHOLE, end_of, is_open
from postview_desktop.ui.calendar.week_painter import WeekPainter
from postview_desktop.ui.calendar.week_scenes import WeekScene
from postview_desktop.ui.calendar.week_text import WeekText
from postview_desktop.ui.common.context import Look

AWAY = 16
"""Pixels from the pointer to the words."""


class WeekHover:
    """Paints over the week, which is not painted anew; asks what speaks against a target once for each."""

    def __init__(self, look: Look, weigh: Weigh, against: Against) -> None:
        self._look = look
        self._weigh = weigh
        self._against = against
        self._asked: dict[Target, Verdict] = {}
        self._note = HoverNote(look)
        self.words: tuple[str, str] = ("", "")
        """What is said now: where it would be, and what speaks against it."""

    def begin(self) -> None:
        """Another drag: what spoke against a day before may not any more."""
        self._asked.clear()
        self.words = ("", "")

    def verdict(self, item: CalendarItem, target: Target) -> Verdict:
        """What is said to it, asked once."""
        if target not in self._asked:
            self._asked[target] = self._weigh(item, target)
        return self._asked[target]

    def said_against(self, item: CalendarItem, target: Target) -> str:
        """The same in words, "" for nothing."""
        return self._against(self.verdict(item, target))

    def paint(
        self,
        painter: QPainter,
        scene: WeekScene,
        week_painter: WeekPainter,
        inks: Inks,
        drag: Drag,
        place: Place,
        pointer: QPoint,
        snap: int,
    ) -> None:
        """Everything that a drag shows with the pointer at `place`."""
        texts = WeekText(self._look, scene.hours.zone)
        item = drag.item
        if item is None:
            self._paint_free(painter, scene, inks, drag, place, snap, texts)
        else:
            target = drag.target(place, snap)
            if drag.grip is Grip.DAY:
                self._paint_bar(painter, scene, week_painter, inks, item, target, place, pointer)
            else:
                self._paint_block(painter, scene, week_painter, inks, item, target)
            day = target.day if target is not None else None
            if target is None:
                self.words = ("", "")
            elif drag.grip is not Grip.DAY:
                moved = moved_item(item, target, scene.hours)
                self.words = (texts.when(moved), self.said_against(item, target))
            else:
                assert day is not None
                self.words = (texts.day(day), self.said_against(item, target))
        self._paint_words(painter, scene, inks, pointer)

    def _paint_free(
        self, painter: QPainter, scene: WeekScene, inks: Inks, drag: Drag, place: Place, snap: int, texts: WeekText
    ) -> None:
        free = drag.stretch(place, snap)
        if free is None:
            self.words = ("", "")
            return
        zone = scene.hours.zone
        start, end = (epoch_of(moment, zone) for moment in free)
        self.words = (texts.free(start, end), "")
        painter.setClipRect(scene.metrics.hours())
        for cut in scene.hours.cuts(start, end):
            rect = scene.metrics.block(cut.ordinal - scene.first, cut.start, cut.end, (WHOLE, 0, 1, 1))
            ground = inks.soft("interview")
            painter.setPen(QPen(inks.strong("interview"), 1.4, Qt.PenStyle.DashLine))
            painter.setBrush(ground)
            painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)
        painter.setClipping(False)

    def _paint_block(
        self,
        painter: QPainter,
        scene: WeekScene,
        week_painter: WeekPainter,
        inks: Inks,
        item: CalendarItem,
        target: Target | None,
    ) -> None:
        """The interview as it would be; where it is now it pales."""
        metrics = scene.metrics
        painter.setClipRect(metrics.hours())
        for piece in scene.pieces:
            if piece.item == item and piece.column >= 0:
                rect = metrics.block(piece.ordinal - scene.first, piece.start, piece.end, piece.place)
                painter.setOpacity(0.65)
                painter.fillRect(rect, inks.surface)
                painter.setOpacity(1)
        moved = moved_item(item, target, scene.hours) if target is not None else item
        for cut in scene.hours.cuts(moved.start_epoch, end_of(moved)):
            end = max(cut.end, cut.start + metrics.least)
            rect = metrics.block(cut.ordinal - scene.first, cut.start, end, (WHOLE, 0, 1, 1))
            week_painter.block(painter, rect, moved, cut.starts, cut.ends, is_open(moved), cut.late)
            color = ring_color(self.verdict(item, target) if target else None, item.kind, inks)
            draw_ring(painter, rect, color, 2, 5)
        painter.setClipping(False)

    def _paint_bar(
        self,
        painter: QPainter,
        scene: WeekScene,
        week_painter: WeekPainter,
        inks: Inks,
        item: CalendarItem,
        target: Target | None,
        place: Place,
        pointer: QPoint,
    ) -> None:
        metrics = scene.metrics
        number = min(max(place.ordinal - scene.first, 0), DAYS - 1)
        color = ring_color(self.verdict(item, target) if target else None, item.kind, inks)
        draw_ring(painter, metrics.whole_day(number).adjusted(2, 2, -1, -1), color, 2, 8)
        width = metrics.xs[number + 1] - metrics.xs[number] - 8
        rect = QRect(pointer.x() - 12, pointer.y() - metrics.bar // 2, width, metrics.bar)
        painter.setOpacity(0.9)
        week_painter.bar(painter, rect, Bar(item, 0, 0, 0, True, True, 0, -1))
        painter.setOpacity(1)
        draw_ring(painter, rect, inks.strong(item.kind), 1.6, 5)

    def _paint_words(
        self, painter: QPainter, scene: WeekScene, inks: Inks, pointer: QPoint
    ) -> None:  # fmt: skip
        """Beside the pointer, within the week: where to, and below it what speaks against it."""
        where, against = self.words
        if not where:
            return
        room = scene.metrics.size
        size = self._note.ready(where, against, inks, painter.device().devicePixelRatio(), room)
        left, top = pointer.x() + AWAY, pointer.y() + AWAY
        if left + size.width() > room.width() - AWAY:
            left = pointer.x() - AWAY - size.width()
        if top + size.height() > room.height() - AWAY:
            top = pointer.y() - AWAY - size.height()
        self._note.paint(painter, QPoint(left, top), room)
