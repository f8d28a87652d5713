"""Colours and small shapes of the calendar: each kind has one of either, so that colour never stands alone."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPainterPath, QPen, QPixmap, QPolygonF

from postview_desktop.ui.common.theme import Theme

TOKENS = {
    "interview": "interview",
    "thank_you": "thank_you",
    "follow_up": "follow_up",
    "closing": "follow_up",
    "reflection": "reflection",
    "letter": "accent",
    "goal": "search",
}


class Inks:
    """The theme's colours as the painter needs them, read once for each change of the theme."""

    def __init__(self, theme: Theme) -> None:
        self.dark = theme.dark
        color = theme.color
        self.surface, self.sunken, self.window = color("surface"), color("sunken"), color("window")
        self.text, self.muted, self.line = color("text"), color("muted"), color("line")
        self.accent, self.on_accent = color("accent"), color("on_accent")
        self.edge = color("edge")
        self._strong = {token: color(token) for token in set(TOKENS.values())}
        self._soft = {token: color(f"{token}_soft") for token in self._strong}

    def strong(self, kind: str) -> QColor:
        return self._strong[TOKENS.get(kind, "interview")]

    def soft(self, kind: str) -> QColor:
        return self._soft[TOKENS.get(kind, "interview")]


def _heart() -> QPainterPath:
    path = QPainterPath(QPointF(0.5, 0.96))
    path.cubicTo(-0.28, 0.38, 0.08, -0.14, 0.5, 0.24)
    path.cubicTo(0.92, -0.14, 1.28, 0.38, 0.5, 0.96)
    return path


def _disc() -> QPainterPath:
    path = QPainterPath()
    path.addEllipse(QRectF(0.06, 0.06, 0.88, 0.88))
    return path


def _triangle() -> QPainterPath:
    path = QPainterPath()
    path.addPolygon(QPolygonF([QPointF(0.5, 0.04), QPointF(1.02, 0.94), QPointF(-0.02, 0.94)]))
    path.closeSubpath()
    return path


def _square() -> QPainterPath:
    path = QPainterPath()
    path.addRoundedRect(QRectF(0.1, 0.1, 0.8, 0.8), 0.12, 0.12)
    return path


def _closing() -> QPainterPath:
    """A triangle on its point: the last of the follow-ups."""
    path = QPainterPath()
    path.addPolygon(QPolygonF([QPointF(0.5, 0.96), QPointF(1.02, 0.06), QPointF(-0.02, 0.06)]))
    path.closeSubpath()
    return path


def _envelope() -> QPainterPath:
    """With its flap cut out, so that it is one at a few pixels too."""
    body = QPainterPath()
    body.addRoundedRect(QRectF(0, 0.14, 1, 0.72), 0.1, 0.1)
    flap = QPainterPath(QPointF(0.04, 0.14))
    for point in (QPointF(0.5, 0.56), QPointF(0.96, 0.14), QPointF(0.96, 0.28), QPointF(0.5, 0.7), QPointF(0.04, 0.28)):
        flap.lineTo(point)
    flap.closeSubpath()
    return body - flap


def _flag() -> QPainterPath:
    path = QPainterPath()
    path.addRect(QRectF(0.08, 0.02, 0.16, 0.96))
    path.addPolygon(QPolygonF([QPointF(0.24, 0.06), QPointF(1, 0.34), QPointF(0.24, 0.64), QPointF(0.24, 0.06)]))
    path.setFillRule(Qt.FillRule.WindingFill)
    return path


SHAPES = {
    "interview": _disc(),
    "thank_you": _heart(),
    "follow_up": _triangle(),
    "closing": _closing(),
    "reflection": _square(),
    "letter": _envelope(),
    "goal": _flag(),
}
"""Disc, heart, triangle, triangle on its point, square, envelope and flag in a box of 1 by 1."""


def draw_shape(painter: QPainter, kind: str, box: QRectF, color: QColor, *, hollow: bool = False) -> None:
    """The shape of a kind inside `box`; hollow for what was cancelled."""
    painter.save()
    painter.translate(box.topLeft())
    painter.scale(box.width(), box.height())
    if hollow:
        pen = QPen(color, 1.4)
        pen.setCosmetic(True)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
    else:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color)
    painter.drawPath(SHAPES.get(kind, SHAPES["interview"]))
    painter.restore()


def draw_tick(painter: QPainter, box: QRectF, color: QColor) -> None:
    """A tick in `box`, for what is done."""
    pen = QPen(color, max(1.4, box.width() / 6))
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    left, top, side = box.left(), box.top(), box.width()
    painter.drawPolyline(
        QPolygonF(
            [
                QPointF(left + 0.06 * side, top + 0.55 * side),
                QPointF(left + 0.38 * side, top + 0.85 * side),
                QPointF(left + 0.96 * side, top + 0.2 * side),
            ]
        )
    )


def shape_icon(kind: str, inks: Inks, side: int) -> QIcon:
    """The shape of a kind as an icon of so many pixels, in its colour."""
    picture = QPixmap(side * 2, side * 2)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    draw_shape(painter, kind, QRectF(2, 2, side * 2 - 4, side * 2 - 4), inks.strong(kind))
    painter.end()
    picture.setDevicePixelRatio(2)
    return QIcon(picture)
