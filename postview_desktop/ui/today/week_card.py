"""This week: what is ahead until the week ends, a line each that opens it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from postview_desktop.ui.common.buttons import Button
from postview_desktop.ui.common.cards import Card, Small, SubHeading
from postview_desktop.ui.common.context import Look


@dataclass(frozen=True, slots=True)
class WeekRow:
    """`when` ("Tue 10:00"), what, and the tone of its chip."""

    when: str
    what: str
    tone: str
    interview_id: int


class WeekLineButton(QAbstractButton):
    """The day at the left, what happens as a chip at the right."""

    def __init__(self, look: Look, row: WeekRow, when_width: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._row = row
        self._when_width = when_width
        self.setObjectName("week_line")
        self.setText(row.what)
        self.setToolTip(row.what)
        self.setAccessibleName(f"{row.when}, {row.what}")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        look.theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(120, max(32, self.fontMetrics().height() + 14))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._look.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        small = small_font(self.font())
        painter.setFont(small)
        painter.setPen(theme.color("muted"))
        box = QRectF(self.rect())
        painter.drawText(box, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), self._row.when)
        small.setWeight(QFont.Weight.DemiBold)
        metrics = QFontMetrics(small)
        room = box.width() - self._when_width - 24
        text = metrics.elidedText(self._row.what, Qt.TextElideMode.ElideRight, round(room))
        width = metrics.horizontalAdvance(text) + 22
        height = metrics.height() + 4
        chip = QRectF(box.right() - width - 1, (box.height() - height) / 2, width, height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color(f"{self._row.tone}_soft"))
        painter.drawRoundedRect(chip, height / 2, height / 2)
        if self.hasFocus() or self.underMouse():
            painter.setPen(QPen(theme.color("accent" if self.hasFocus() else self._row.tone), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(chip, height / 2, height / 2)
        painter.setFont(small)
        painter.setPen(theme.color(self._row.tone))
        painter.drawText(chip, int(Qt.AlignmentFlag.AlignCenter), text)
        painter.end()


class WeekCard(Card):
    """The lines of the week."""

    opened = Signal(int)
    """interview id"""
    rest_requested = Signal()

    def __init__(self, look: Look, rows: Sequence[WeekRow], rest: int = 0, parent: QWidget | None = None) -> None:
        """`rest` counts what is not among the rows."""
        super().__init__(look, parent)
        self.setObjectName("week_card")
        self.body.setSpacing(2)
        self.body.addWidget(SubHeading(look, self.tr("This week"), self))
        if not rows:
            self.body.addWidget(Small(look, self.tr("Nothing else is planned this week."), self))
        metrics = QFontMetrics(small_font(self.font()))
        width = max((metrics.horizontalAdvance(row.when) for row in rows), default=0)
        for row in rows:
            line = WeekLineButton(look, row, width, self)
            line.clicked.connect(lambda _checked=False, row=row: self.opened.emit(row.interview_id))
            self.body.addWidget(line)
        if rest:
            more = Button(look, self.tr("{n} more in the calendar").format(n=rest), quiet=True, parent=self)
            more.setObjectName("week_rest")
            more.clicked.connect(self.rest_requested)
            self.body.addWidget(more, 0, Qt.AlignmentFlag.AlignRight)


def small_font(base: QFont) -> QFont:
    font = QFont(base)
    if font.pixelSize() > 0:
        font.setPixelSize(max(1, round(font.pixelSize() * 12 / 14)))
    else:
        font.setPointSizeF(font.pointSizeF() * 12 / 14)
    return font
