"""The icon of the tray with the number of what can be done today painted on it.

A disc with a light ring around it, so that it stands out from the icon and from light and dark panels alike; the number
is drawn by shapes of its own size, because a panel shows the icon with 16 to 48 pixels.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QIcon, QPainter, QPixmap

SIZES = (16, 22, 24, 32, 44, 48, 64)
"""Pixels that panels ask for, twice as many included."""
MOST = 9
"""More than this is "9+": two digits cannot be read at this size."""
NUMBER_FROM = 22
"""Pixels; below, a dot alone is clearer than a digit."""
DISC = QColor("#C2410C")
RING = QColor("#FFFFFF")
INK = QColor("#FFFFFF")


def with_badge(icon: QIcon, number: int) -> QIcon:
    """The icon itself for 0, else with a badge in its lower right corner."""
    if number <= 0:
        return icon
    badged = QIcon()
    for size in SIZES:
        badged.addPixmap(_painted(icon.pixmap(size, size), size, number))
    return badged


def badge_text(number: int) -> str:
    return str(number) if number <= MOST else f"{MOST}+"


def _painted(below: QPixmap, size: int, number: int) -> QPixmap:
    below.setDevicePixelRatio(1)
    picture = QPixmap(size, size)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.drawPixmap(QRectF(0, 0, size, size), below, QRectF(below.rect()))
    across = size * (0.62 if size >= NUMBER_FROM else 0.5)
    ring = max(1.0, size / 22)
    middle = QPointF(size - across / 2, size - across / 2)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(RING)
    painter.drawEllipse(middle, across / 2, across / 2)
    painter.setBrush(DISC)
    painter.drawEllipse(middle, across / 2 - ring, across / 2 - ring)
    if size >= NUMBER_FROM:
        text = badge_text(number)
        font = QFont(painter.font())
        font.setBold(True)
        font.setPixelSize(max(7, round(across * (0.72 if len(text) == 1 else 0.54))))
        painter.setFont(font)
        painter.setPen(INK)
        disc = QRectF(middle.x() - across / 2, middle.y() - across / 2, across, across)
        painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, text)
    painter.end()
    return picture
