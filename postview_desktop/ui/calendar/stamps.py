"""What looks the same in a hundred places, drawn once: grounds of bars, corners of the frame, dotted lines."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen, QPixmap

from postview_desktop.ui.calendar.inks import Inks

RADIUS = 12.0
STAMPS_KEPT = 300
CORNER = 14
"""Pixels of the frame at each corner in which it is not straight."""

Box = tuple[int, int, int, int]
"""Left, top, width and height."""
StampKey = tuple[int, int, float, tuple[object, ...]]
"""Width, height, pixels of the screen in each, and what it shows."""


class Stamps:
    """Small pictures in one set of colours. `kept` may be looked into, for that is the quickest."""

    def __init__(self) -> None:
        self.kept: dict[StampKey, QPixmap] = {}

    def put(self, painter: QPainter, box: Box, key: StampKey, draw: Callable[[QPainter, QRect], None]) -> None:
        """What looks the same in a hundred places is drawn once and put down like a stamp."""
        left, top, width, high = box
        if width <= 0 or high <= 0:
            return
        picture = self.kept.get(key)
        if picture is None:
            if len(self.kept) > STAMPS_KEPT:
                self.kept.clear()
            ratio = key[2]
            picture = QPixmap(QSize(width, high) * ratio)
            picture.setDevicePixelRatio(ratio)
            picture.fill(Qt.GlobalColor.transparent)
            pen = QPainter(picture)
            pen.setRenderHint(QPainter.RenderHint.Antialiasing)
            draw(pen, QRect(0, 0, width, high))
            pen.end()
            self.kept[key] = picture
        painter.drawPixmap(left, top, picture)

    def frame(self, painter: QPainter, width: int, height: int, inks: Inks) -> None:
        """Round corners: what stands outside them is the page's own colour, then the edge over it."""
        line, inner = inks.line, height - 2 * CORNER
        ratio = painter.device().devicePixelRatioF()
        if width < 2 * CORNER or inner < 0 or ratio % 1:
            _whole_frame(painter, width, height, inks)
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
                    _whole_frame(pen, side, side, inks)

                look = ("corner", bool(x), bool(y))
                self.put(painter, (x, y, CORNER, CORNER), (CORNER, CORNER, ratio, look), draw)


def _whole_frame(painter: QPainter, width: int, height: int, inks: Inks) -> None:
    whole = QRectF(0, 0, width, height)
    inner = QPainterPath()
    inner.addRoundedRect(whole.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
    outer = QPainterPath()
    outer.addRect(whole)
    painter.fillPath(outer - inner, inks.window)
    painter.setPen(QPen(inks.line, 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(inner)


def box_of(rect: QRect) -> Box:
    """A rectangle as plain numbers."""
    return rect.getRect()  # pyright: ignore[reportReturnType] - Qt's stubs say that it is any object
