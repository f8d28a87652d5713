"""One to five, as dots: by mouse, by keys, and in words for a screen reader."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from postview_desktop.ui.common.context import Look

HIGHEST = 5


class Rating(QWidget):
    """`changed` is emitted with 0 to 5 when a person rates; 0 is "not rated" (click the chosen dot again, or 0)."""

    changed = Signal(int)

    def __init__(
        self,
        look: Look,
        value: int = 0,
        tone: str = "reflection",
        read_only: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._value = value
        self._tone = tone
        self._read_only = read_only
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        if not read_only:
            self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(self.tr("Rating"))
        self._tell()
        look.theme.changed.connect(self.update)

    def value(self) -> int:
        return self._value

    def set_value(self, value: int) -> None:
        self._value = max(0, min(HIGHEST, value))
        self._tell()
        self.update()

    def sizeHint(self) -> QSize:
        step = self._step()
        return QSize(round(step * HIGHEST + 4), round(step + 4 if self._read_only else max(step + 4, 32)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if self._read_only:
            super().keyPressEvent(event)
        elif Qt.Key.Key_0 <= key <= Qt.Key.Key_5:
            self._choose(key - Qt.Key.Key_0)
        elif key in (Qt.Key.Key_Right, Qt.Key.Key_Up):
            self._choose(min(HIGHEST, self._value + 1))
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Down):
            self._choose(max(0, self._value - 1))
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self._read_only or event.button() != Qt.MouseButton.LeftButton:
            super().mousePressEvent(event)
            return
        chosen = min(HIGHEST, int((event.position().x() - 2) // self._step()) + 1)
        self._choose(0 if chosen == self._value else max(1, chosen))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._look.theme
        step = self._step()
        radius = step * 0.33
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.color(self._tone), max(1.3, step / 12)))
        for place in range(HIGHEST):
            painter.setBrush(theme.color(self._tone) if place < self._value else Qt.BrushStyle.NoBrush)
            painter.drawEllipse(QPointF(2 + step * (place + 0.5), self.height() / 2), radius, radius)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.color("accent"), 2))
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 6, 6)
        painter.end()

    def _step(self) -> float:
        return self._look.theme.em * (0.85 if self._read_only else 1.2)

    def _choose(self, value: int) -> None:
        if value != self._value:
            self.set_value(value)
            self.changed.emit(value)

    def _tell(self) -> None:
        if self._value:
            words = self.tr("{value} of {highest}").format(value=self._value, highest=HIGHEST)
        else:
            words = self.tr("not rated")
        self.setAccessibleDescription(words)
        self.setToolTip(words)
