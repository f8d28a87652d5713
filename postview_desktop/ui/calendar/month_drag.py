"""Something that is dragged over the month: where it would go, what the days say to it, and how that is painted."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPixmap

from postview_desktop.services.calendar import CalendarItem
from postview_desktop.services.moving_verdict import Target, Verdict
from postview_desktop.ui.calendar.hover_note import HoverNote, ring_color
from postview_desktop.ui.calendar.inks import Inks
from postview_desktop.ui.calendar.month_layout import DAYS, Bar
from postview_desktop.ui.calendar.painter import MonthPainter, draw_ring
from postview_desktop.ui.calendar.scenes import Scene
from postview_desktop.ui.calendar.view import Against, Weigh
from postview_desktop.ui.common.context import Look
from postview_desktop.ui.common.dates import at_the_start

GAP = 14
"""From the pointer to the note, in logical pixels."""
VEIL = 150
"""How much of a day that cannot be taken is covered, of 255."""


class MonthDrag:
    """One drag, from the first pixel to the drop. `grabbed` is the ordinal of the day on which it was taken."""

    def __init__(self, look: Look, item: CalendarItem, grabbed: int, weigh: Weigh, against: Against) -> None:
        self.item = item
        self.at = QPoint()
        self._look = look
        self._grabbed = grabbed
        self._weigh = weigh
        self._against = against
        self._verdicts: dict[int, Verdict] = {}
        self._over = grabbed
        self._veil: QPixmap | None = None
        self._veil_of: Scene | None = None
        self._note = HoverNote(look)

    @property
    def _from(self) -> int:
        """The day that it has now: that on which it begins, or a window's best."""
        return self.item.first_ordinal if self.item.kind == "interview" else self.item.best_ordinal

    def hover(self, ordinal: int, at: QPoint) -> None:
        """The pointer is over a day; 0 for none."""
        self._over, self.at = ordinal, at

    def wished(self) -> int:
        """The ordinal of the day where it would go; 0 for none, and for where it is."""
        if not self._over or self._over == self._grabbed:
            return 0
        wished = self._from + self._over - self._grabbed
        return wished if 1 <= wished <= date.max.toordinal() else 0

    def target(self) -> Target | None:
        """Where it is wished; None where it would stay."""
        wished = self.wished()
        return Target(day=date.fromordinal(wished)) if wished else None

    def verdict(self, ordinal: int) -> Verdict:
        """What a day says to it, asked once."""
        if ordinal not in self._verdicts:
            self._verdicts[ordinal] = self._weigh(self.item, Target(day=date.fromordinal(ordinal)))
        return self._verdicts[ordinal]

    def forget(self) -> None:
        """The data changed."""
        self._verdicts.clear()
        self._veil = None

    def words(self) -> str:
        """What stands in the note: "" where it would stay where it is."""
        wished = self.wished()
        return self._against(self.verdict(wished)) if wished else ""

    # Painting

    def paint(self, painter: QPainter, scene: Scene, month_painter: MonthPainter, inks: Inks, ratio: float) -> None:
        """Over the kept picture: the days that cannot be taken, the day that is wished, the bar, and the note."""
        painter.drawPixmap(0, 0, self._days(scene, inks, ratio))
        wished = self.wished()
        if wished and 0 <= wished - scene.first < scene.weeks * DAYS:
            box = scene.metrics.day(wished - scene.first).adjusted(3, 3, -2, -2)
            draw_ring(painter, box, ring_color(self.verdict(wished), self.item.kind, inks), 2, 7)
        width = scene.metrics.day(0).width() - 8
        rect = QRect(self.at.x() - 12, self.at.y() - scene.metrics.bar // 2, width, scene.metrics.bar)
        month_painter.chip(painter, rect, Bar(self.item, 0, 0, 0, True, True, 0, -1))
        if wished:
            room = scene.metrics.size
            head = at_the_start(self._look.dates.day(date.fromordinal(wished)))
            size = self._note.ready(head, self.words(), inks, ratio, room)
            self._note.paint(painter, self._place(size, room, rect), room)

    def _days(self, scene: Scene, inks: Inks, ratio: float) -> QPixmap:
        """All days once: what cannot be taken is veiled, what a rule speaks against is hatched."""
        if self._veil is not None and self._veil_of is scene:
            return self._veil
        picture = QPixmap(scene.metrics.size * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        pen = QPainter(picture)
        pen.setPen(Qt.PenStyle.NoPen)
        veil, lines = QColor(inks.sunken), QColor(inks.strong("follow_up"))
        veil.setAlpha(VEIL)
        lines.setAlpha(70)
        for number in range(scene.weeks * DAYS):
            ordinal = scene.first + number
            if ordinal == self._from or not 1 <= ordinal <= date.max.toordinal():
                continue
            verdict = self.verdict(ordinal)
            box = scene.metrics.day(number).adjusted(1, 1, 0, 0)
            if not verdict.possible:
                pen.fillRect(box, veil)
            elif verdict.asks_reason:
                pen.fillRect(box, QBrush(lines, Qt.BrushStyle.BDiagPattern))
        pen.end()
        self._veil, self._veil_of = picture, scene
        return picture

    @staticmethod
    def _place(note: QSize, room: QSize, bar: QRect) -> QPoint:
        """Below the bar, above it where there is no room."""
        top = bar.bottom() + GAP
        if top + note.height() > room.height():
            top = bar.top() - GAP - note.height()
        return QPoint(bar.left(), top)
