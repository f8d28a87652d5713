"""A chip that shows one kind in the calendar or leaves it out: shape, word and colour, on or off."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from postview_desktop.ui.calendar.inks import Inks, draw_shape
from postview_desktop.ui.calendar.metrics import resized
from postview_desktop.ui.common.context import Look


class KindFilter(QAbstractButton):
    """Checked: the kind is shown."""

    def __init__(self, look: Look, kind: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._kind = kind
        self.setText(text)
        self.setCheckable(True)
        self.setChecked(True)
        self.setObjectName(f"show_{kind}")
        self.setAccessibleName(text)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.toggled.connect(self._say)
        self._say()
        look.theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(resized(self.font(), 0.86, self.font().weight().DemiBold))
        return QSize(metrics.horizontalAdvance(self.text()) + metrics.height() + 28, metrics.height() + 16)

    def _say(self) -> None:
        shown = self.isChecked()
        text = self.tr("{kind}: shown. Click to leave out.") if shown else self.tr("{kind}: left out. Click to show.")
        text = text.format(kind=self.text())
        if self._kind in ("follow_up", "closing"):
            window = self.tr("A bar over several days is its window; the best day is filled.")
            text = f"{text}\n{window}"
        self.setToolTip(text)

    def paintEvent(self, event: QPaintEvent) -> None:
        inks = Inks(self._look.theme)
        on = self.isChecked()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = resized(self.font(), 0.86, self.font().weight().DemiBold)
        metrics = QFontMetrics(font)
        height = metrics.height() + 8
        pill = QRectF(1.5, (self.height() - height) / 2, self.width() - 3, height)
        painter.setPen(Qt.PenStyle.NoPen if on else QPen(inks.edge, 1, Qt.PenStyle.DashLine))
        painter.setBrush(inks.soft(self._kind) if on else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(pill, height / 2, height / 2)
        if self.hasFocus():
            painter.setPen(QPen(inks.accent, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(pill.adjusted(-0.5, -2.5, 0.5, 2.5), height / 2 + 2, height / 2 + 2)
        color = inks.strong(self._kind) if on else inks.muted
        side = metrics.height() * 0.58
        draw_shape(
            painter,
            self._kind,
            QRectF(pill.left() + 10, pill.center().y() - side / 2, side, side),
            color,
            hollow=not on,
        )
        painter.setFont(font)
        painter.setPen(color)
        painter.drawText(
            pill.adjusted(14 + side, 0, -8, 0), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self.text()
        )
        painter.end()
