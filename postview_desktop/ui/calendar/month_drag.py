"""Something that is dragged over the month: where it would go, what the days say to it, and how that is painted."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetrics, QPainter, QPen, QPixmap

from postview_desktop.services.calendar import CalendarItem
from postview_desktop.services.moving import Target, Verdict
from postview_desktop.ui.calendar.inks import Inks
from postview_desktop.ui.calendar.month_layout import DAYS, Bar
from postview_desktop.ui.calendar.painter import MonthPainter, draw_ring
from postview_desktop.ui.calendar.scenes import Scene
from postview_desktop.ui.calendar.view import Against, Weigh
from postview_desktop.ui.common.context import Look

NOTE_EMS = 21
"""The note beside the pointer is no wider."""
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
        self._note: QPixmap | None = None
        self._note_of: tuple[int, float] = (0, 0.0)

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
        self._veil = self._note = None

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
            verdict = self.verdict(wished)
            color = inks.strong(self.item.kind) if verdict.possible else inks.edge
            if verdict.asks_reason:
                color = inks.strong("follow_up")
            draw_ring(painter, box, color, 2, 7)
        width = scene.metrics.day(0).width() - 8
        rect = QRect(self.at.x() - 12, self.at.y() - scene.metrics.bar // 2, width, scene.metrics.bar)
        month_painter.chip(painter, rect, Bar(self.item, 0, 0, 0, True, True, 0, -1))
        if wished:
            note = self._noted(wished, inks, ratio)
            painter.drawPixmap(self._place(note, ratio, scene, rect), note)

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

    def _noted(self, wished: int, inks: Inks, ratio: float) -> QPixmap:
        """The note: the day, and below it what speaks against it."""
        if self._note is not None and self._note_of == (wished, ratio):
            return self._note
        base = self._look.theme.sized_font(0.93)
        bold = QFont(base)
        bold.setWeight(QFont.Weight.DemiBold)
        head, text = self._look.dates.day(date.fromordinal(wished)), self._against(self.verdict(wished))
        most = round(NOTE_EMS * self._look.theme.em)
        wrap = Qt.TextFlag.TextWordWrap
        metrics, bold_metrics = QFontMetrics(base), QFontMetrics(bold)
        first = bold_metrics.boundingRect(QRect(0, 0, most, 10_000), wrap, head)
        rest = metrics.boundingRect(QRect(0, 0, most, 10_000), wrap, text) if text else QRect()
        pad = round(self._look.theme.em * 0.6)
        width = max(first.width(), rest.width()) + 2 * pad + 2
        height = first.height() + (rest.height() + 3 if text else 0) + 2 * pad
        picture = QPixmap(round(width * ratio), round(height * ratio))
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        pen = QPainter(picture)
        pen.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen.setPen(QPen(inks.edge, 1))
        pen.setBrush(inks.surface)
        pen.drawRoundedRect(QRectF(0.5, 0.5, width - 1, height - 1), 8, 8)
        pen.setPen(inks.text)
        pen.setFont(bold)
        pen.drawText(QRect(pad, pad, most, first.height()), wrap, head)
        if text:
            pen.setPen(inks.muted)
            pen.setFont(base)
            pen.drawText(QRect(pad, pad + first.height() + 3, most, rest.height()), wrap, text)
        pen.end()
        self._note, self._note_of = picture, (wished, ratio)
        return picture

    def _place(self, note: QPixmap, ratio: float, scene: Scene, bar: QRect) -> QPoint:
        """Below the bar, above it where there is no room, and never outside the month."""
        width, height = round(note.width() / ratio), round(note.height() / ratio)
        whole = scene.metrics.size
        top = bar.bottom() + GAP
        if top + height > whole.height():
            top = bar.top() - GAP - height
        return QPoint(max(4, min(bar.left(), whole.width() - width - 4)), max(4, top))
