"""Shares as one bar: the largest first, each in a colour of its own; the numbers belong beside it as words."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, QSize
from PySide6.QtGui import QHelpEvent, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from postview_desktop.ui.common.context import Look

TONES = ("follow_up", "interview", "search", "reflection", "thank_you", "accent")
SHOWN = len(TONES)
"""Parts with a colour of their own; what comes after is grey."""
GAP = 2.0


class ShareBar(QWidget):
    """A screen reader hears the parts with their numbers; the pointer sees them as tool tips."""

    def __init__(
        self, look: Look, name: str, parts: Sequence[tuple[str, int]] = (), parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._parts: list[tuple[str, int]] = []
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.theme.changed.connect(self.update)
        self.show_parts(parts)

    def show_parts(self, parts: Sequence[tuple[str, int]]) -> None:
        """Names with their numbers, the largest first."""
        self._parts = list(parts)
        self.setAccessibleDescription(", ".join(f"{name} {count}" for name, count in self._parts))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(160, round(self._look.theme.em * 0.6))

    def _boxes(self) -> list[QRectF]:
        total = sum(count for _name, count in self._parts) or 1
        width = self.width() - GAP * (sum(count > 0 for _name, count in self._parts) - 1)
        boxes: list[QRectF] = []
        left = 0.0
        for _name, count in self._parts:
            part = width * count / total
            boxes.append(QRectF(left, 0, part, self.height()))
            left += part + (GAP if count else 0)
        return boxes

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = QPainterPath()
        whole.addRoundedRect(QRectF(self.rect()), 4, 4)
        for number, box in enumerate(self._boxes()):
            path = QPainterPath()
            path.addRect(box)
            painter.fillPath(path & whole, self._look.theme.color(self._token(number)))
        painter.end()

    def _token(self, number: int) -> str:
        """The colour of a part, counted from 0."""
        return TONES[number] if number < SHOWN else "edge"

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            for (name, count), box in zip(self._parts, self._boxes(), strict=True):
                if box.contains(event.pos()):
                    QToolTip.showText(event.globalPos(), f"{name} {count}", self)
            return True
        return super().event(event)


def gathered(parts: Sequence[tuple[str, int]], others: str, most: int = SHOWN) -> list[tuple[str, int]]:
    """At most so many parts; where there are more, the rest together is one called `others`."""
    if len(parts) <= most + 1:
        return list(parts)
    return [*parts[:most], (others, sum(count for _name, count in parts[most:]))]
