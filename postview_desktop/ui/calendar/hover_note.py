"""The note beside the pointer while something is dragged: where it would be, and below it what is said to that."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QPixmap

from postview_desktop.services.moving_verdict import Verdict
from postview_desktop.ui.calendar.inks import Inks
from postview_desktop.ui.common.context import Look

MOST_EMS = 21
"""The note is no wider, nor than what it lies over."""
EDGE = 4
"""From the note to the edge of what it lies over, in logical pixels."""


class HoverNote:
    """One for each drag, the same in every view; its picture is kept while it says the same."""

    def __init__(self, look: Look) -> None:
        self._look = look
        self._picture: QPixmap | None = None
        self._of: tuple[object, ...] = ()

    def ready(self, head: str, text: str, inks: Inks, ratio: float, room: QSize) -> QSize:
        """Make it for these words, within `room`, for a screen of so many pixels to a logical one; its size."""
        asked = (head, text, inks.surface.rgba(), ratio, room.width())
        if self._picture is None or self._of != asked:
            self._picture, self._of = self._made(head, text, inks, ratio, room.width()), asked
        return self._picture.deviceIndependentSize().toSize()

    def paint(self, painter: QPainter, at: QPoint, room: QSize) -> None:
        """With its corner at `at`, moved as far as is needed to be within `room`. Only after `ready`."""
        assert self._picture is not None
        size = self._picture.deviceIndependentSize().toSize()
        left = max(EDGE, min(at.x(), room.width() - size.width() - EDGE))
        painter.drawPixmap(left, max(EDGE, min(at.y(), room.height() - size.height() - EDGE)), self._picture)

    def _made(self, head: str, text: str, inks: Inks, ratio: float, room: int) -> QPixmap:
        base = self._look.theme.sized_font(0.93)
        bold = QFont(base)
        bold.setWeight(QFont.Weight.DemiBold)
        pad = round(self._look.theme.em * 0.6)
        most = max(1, min(round(MOST_EMS * self._look.theme.em), room - 2 * (pad + EDGE) - 2))
        wrap = Qt.TextFlag.TextWordWrap
        first = QFontMetrics(bold).boundingRect(QRect(0, 0, most, 10_000), wrap, head)
        rest = QFontMetrics(base).boundingRect(QRect(0, 0, most, 10_000), wrap, text) if text else QRect()
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
        return picture


def ring_color(verdict: Verdict | None, kind: str, inks: Inks) -> QColor:
    """Around the place where it would be: its own (also where it is now, without a verdict), that of a rule that asks
    for a reason, or none."""
    if verdict is None:
        return inks.strong(kind)
    if not verdict.possible:
        return inks.edge
    return inks.strong("follow_up" if verdict.asks_reason else kind)
