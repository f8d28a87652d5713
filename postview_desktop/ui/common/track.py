"""The four-step track: ask, thank, look back, keep searching; each a number that becomes a tick."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from postview_desktop.ui.common.context import Look
from postview_desktop.wording.translate import told_of

TONES = ("follow_up", "thank_you", "reflection", "search")


class Track(QWidget):
    """Paints the steps; what each state is stands in the accessible description as words."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._states: tuple[str, ...] = ("todo",) * 4
        self.setObjectName("track")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._names = (
            self.tr("Ask how to follow up"),
            self.tr("Thank-you"),
            self.tr("How it went"),
            self.tr("Keep searching"),
        )
        self.setAccessibleName(self.tr("Four steps"))
        look.theme.changed.connect(self.update)
        self.show_states(self._states)

    def show_states(self, states: Sequence[str]) -> None:
        """Four of "todo", "done", "skipped"."""
        self._states = tuple(states)
        words = {"todo": self.tr("to do"), "done": self.tr("done"), "skipped": self.tr("skipped")}
        told = [told_of(name, words[state]) for name, state in zip(self._names, self._states, strict=True)]
        self.setAccessibleDescription(", ".join(told))
        self.setToolTip("\n".join(told))
        self.update()

    def sizeHint(self) -> QSize:
        em = self._look.theme.em
        return QSize(round(em * 30), round(em * 3.6))

    def minimumSizeHint(self) -> QSize:
        em = self._look.theme.em
        return QSize(round(em * 16), round(em * 3.6))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.setFixedHeight(self._height_in(self.width()))

    def _height_in(self, width: int) -> int:
        """Names that are longer than their column ("Nachfassen absprechen") take a second line."""
        metrics = QFontMetricsF(self._label_font())
        room = width / 4 - self._look.theme.em * 0.4
        folded = any(metrics.horizontalAdvance(name) > room for name in self._names)
        return self.sizeHint().height() + (round(metrics.lineSpacing()) if folded else 0)

    def _label_font(self) -> QFont:
        return self._look.theme.sized_font(13 / 14, QFont.Weight.DemiBold)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._look.theme
        em = theme.em
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        radius = em * 0.88
        middle = radius + 1
        column = self.width() / 4
        painter.setPen(QPen(theme.color("line"), max(1.5, em / 11)))
        painter.drawLine(QPointF(radius, middle), QPointF(column * 3 + radius, middle))
        label_font = self._label_font()
        for index, (state, tone, name) in enumerate(zip(self._states, TONES, self._names, strict=True)):
            centre = QPointF(column * index + radius + 1, middle)
            self._disc(painter, centre, radius, index, state, tone)
            painter.setFont(label_font)
            painter.setPen(theme.color("text" if state != "skipped" else "muted"))
            top = middle + radius + em * 0.25
            area = QRectF(column * index, top, column - em * 0.4, self.height() - top)
            painter.drawText(
                area, int(Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap), self._fitting(name, area)
            )
        painter.end()

    def _fitting(self, name: str, area: QRectF) -> str:
        """The name, word by word: a word that is longer than the column is cut."""
        metrics = QFontMetricsF(self._label_font())
        return " ".join(metrics.elidedText(word, Qt.TextElideMode.ElideRight, area.width()) for word in name.split())

    def _disc(self, painter: QPainter, centre: QPointF, radius: float, index: int, state: str, tone: str) -> None:
        theme = self._look.theme
        done = state == "done"
        ground: QColor = theme.color(tone if done else f"{tone}_soft")
        ink = theme.color("on_accent" if done else tone)
        if state == "skipped":
            ground, ink = theme.color("neutral_soft"), theme.color("neutral")
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawEllipse(centre, radius, radius)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if done:
            painter.setPen(_round_pen(ink, radius / 6))
            x, y, r = centre.x(), centre.y(), radius
            painter.drawPolyline(
                [
                    QPointF(x - r * 0.38, y + r * 0.02),
                    QPointF(x - r * 0.1, y + r * 0.3),
                    QPointF(x + r * 0.4, y - r * 0.26),
                ]
            )
            return
        if state == "skipped":
            painter.setPen(_round_pen(ink, radius / 6))
            painter.drawLine(centre - QPointF(radius * 0.35, 0), centre + QPointF(radius * 0.35, 0))
            return
        font = QFont(self.font())
        font.setWeight(QFont.Weight.Bold)
        painter.setFont(font)
        painter.setPen(ink)
        box = QRectF(centre.x() - radius, centre.y() - radius, radius * 2, radius * 2)
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), str(index + 1))


def _round_pen(ink: QColor, width: float) -> QPen:
    return QPen(ink, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
