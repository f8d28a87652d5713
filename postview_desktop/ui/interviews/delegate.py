"""Draws one interview of the list as a card: the day, what and where, and the state as a chip."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QLocale, QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from postview_desktop.domain.interview import InterviewState
from postview_desktop.services.interviews import InterviewLine
from postview_desktop.ui.common.context import Look
from postview_desktop.ui.interviews.model import LINE_ROLE, headline
from postview_desktop.wording import names

STATE_TONES = {
    InterviewState.PLANNED: "interview",
    InterviewState.TOOK_PLACE: "search",
    InterviewState.MOVED: "neutral",
    InterviewState.CANCELLED: "late",
    InterviewState.NOBODY_CAME: "late",
}

GAP = 8
RADIUS = 12
PADDING = 12


def tone_colours(look: Look, tone: str) -> tuple[QColor, QColor]:
    """Text colour and background of a chip with this tone."""
    return look.theme.color(tone), look.theme.color(f"{tone}_soft")


def weighted(font: QFont, share: float, weight: int) -> QFont:
    """The font at a share of its size (0.86 for small print) with another weight, in points or pixels as it is."""
    made = QFont(font)
    if font.pointSizeF() > 0:
        made.setPointSizeF(font.pointSizeF() * share)
    else:
        made.setPixelSize(max(1, round(font.pixelSize() * share)))
    made.setWeight(QFont.Weight(weight))
    return made


class InterviewDelegate(QStyledItemDelegate):
    """`today` gives the local day, so that the year is written only where it is another one."""

    def __init__(self, look: Look, today: Callable[[], date], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._today = today
        self._locale = QLocale()

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        metrics = QFontMetrics(option.font)
        small = QFontMetrics(weighted(option.font, 0.93, 400))
        return QSize(200, metrics.height() + small.height() + 4 + 2 * PADDING + GAP)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        line: InterviewLine = index.data(LINE_ROLE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = option.rect.adjusted(0, 1, 0, 1 - GAP)
        self._paint_card(painter, option, rect)
        inner = rect.adjusted(PADDING, PADDING, -PADDING - 4, -PADDING)
        inner.setLeft(self._paint_day(painter, option.font, inner, line.interview.start.date()))
        inner.setRight(self._paint_chip(painter, option.font, inner, line))
        self._paint_words(painter, option.font, inner, line)
        painter.restore()

    def _paint_card(self, painter: QPainter, option: QStyleOptionViewItem, rect: QRect) -> None:
        color = self._look.theme.color
        chosen = bool(option.state & QStyle.StateFlag.State_Selected) and bool(
            option.state & QStyle.StateFlag.State_HasFocus
        )
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        edge = color("accent") if chosen else color("edge") if hovered else color("line")
        painter.setPen(QPen(edge, 2 if chosen else 1))
        painter.setBrush(color("surface"))
        painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)

    def _paint_day(self, painter: QPainter, font: QFont, rect: QRect, day: date) -> int:
        """Draws day and month in a column of its own; returns where the words begin."""
        color = self._look.theme.color
        big = weighted(font, 1.25, 700)
        small = weighted(font, 0.86, 400)
        month = self._locale.standaloneMonthName(day.month, QLocale.FormatType.ShortFormat)
        if day.year != self._today().year:
            month = f"{month} {day.year}"
        width = max(QFontMetrics(small).horizontalAdvance("Nov 2026"), QFontMetrics(small).horizontalAdvance(month))
        half = rect.height() // 2
        align = int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter)
        painter.setFont(big)
        painter.setPen(color("interview"))
        painter.drawText(QRect(rect.left(), rect.top(), width, half + 2), align, str(day.day))
        painter.setFont(small)
        painter.setPen(color("muted"))
        painter.drawText(QRect(rect.left(), rect.top() + half + 2, width, rect.height() - half - 2), align, month)
        line_x = rect.left() + width + PADDING
        painter.setPen(QPen(color("line"), 1))
        painter.drawLine(line_x, rect.top() + 2, line_x, rect.bottom() - 2)
        return line_x + PADDING + 2

    def _paint_chip(self, painter: QPainter, font: QFont, rect: QRect, line: InterviewLine) -> int:
        """Draws the state at the right edge; returns where the words must end."""
        text = names.label(line.interview.state)
        ink, paper = tone_colours(self._look, STATE_TONES[line.interview.state])
        chip_font = weighted(font, 0.86, 600)
        metrics = QFontMetrics(chip_font)
        width = metrics.horizontalAdvance(text) + 22
        height = metrics.height() + 4
        chip = QRect(rect.right() - width, rect.center().y() - height // 2, width, height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(paper)
        painter.drawRoundedRect(QRectF(chip), height / 2, height / 2)
        painter.setFont(chip_font)
        painter.setPen(ink)
        painter.drawText(chip, int(Qt.AlignmentFlag.AlignCenter), text)
        return chip.left() - PADDING

    def _paint_words(self, painter: QPainter, font: QFont, rect: QRect, line: InterviewLine) -> None:
        interview = line.interview
        title_font = weighted(font, 1.0, 600)
        detail_font = weighted(font, 0.93, 400)
        title = headline(line) or names.label(interview.kind)
        details = [line.organisation_name, self._look.dates.span(interview), names.label(interview.kind)]
        half = rect.height() // 2
        align = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        elide = Qt.TextElideMode.ElideRight
        painter.setFont(title_font)
        painter.setPen(self._look.theme.color("text"))
        painter.drawText(
            QRect(rect.left(), rect.top(), rect.width(), half),
            align,
            QFontMetrics(title_font).elidedText(title, elide, rect.width()),
        )
        painter.setFont(detail_font)
        painter.setPen(self._look.theme.color("muted"))
        text = " · ".join(part for part in details if part)
        painter.drawText(
            QRect(rect.left(), rect.top() + half, rect.width(), rect.height() - half),
            align,
            QFontMetrics(detail_font).elidedText(text, elide, rect.width()),
        )
