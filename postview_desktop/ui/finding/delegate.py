"""Draws what was found: a row with icon, name, where it belongs, day and the text around it, matches marked."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QFont, QFontMetrics, QPainter, QPen, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from postview_desktop.domain.finding import Hit, Marked
from postview_desktop.ui.common.context import Look
from postview_desktop.ui.finding import words
from postview_desktop.ui.finding.model import ROW_ROLE, AnyIndex, Head, More

RADIUS = 8


class FoundDelegate(QStyledItemDelegate):
    """A heading, a hit of one or two lines, or the row that shows more."""

    def __init__(self, look: Look, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look = look

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        row = index.data(ROW_ROLE)
        pad = self._pad()
        if isinstance(row, Head):
            return QSize(200, QFontMetrics(self._small()).height() + 2 * pad + pad // 2)
        height = QFontMetrics(self._strong()).height()
        if isinstance(row, Hit) and row.snippet.text:
            height += QFontMetrics(self._plain()).height() + 2
        return QSize(200, max(height + 2 * pad, 32))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        row = index.data(ROW_ROLE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRect(option.rect)
        pad = self._pad()
        if isinstance(row, Head):
            self._words(
                painter, rect.adjusted(pad, pad, -pad, -pad // 2), words.heading(row.kind), self._small(), "muted"
            )
        else:
            self._ground(painter, option, rect)
            inner = rect.adjusted(pad, pad, -pad, -pad)
            icon, tone = words.ICONS[row.kind] if isinstance(row, Hit) else ("chevron-down", "muted")
            self._icon(painter, inner, icon, tone)
            inner.setLeft(inner.left() + round(self._look.theme.em * 1.7))
            if isinstance(row, More):
                self._words(painter, inner, words.more(row.kind), self._plain(), "muted")
            else:
                self._hit(painter, inner, row)
        painter.restore()

    # -- parts ------------------------------------------------------------------------------------------------

    def _hit(self, painter: QPainter, rect: QRect, hit: Hit) -> None:
        strong, plain, small = self._strong(), self._plain(), self._small()
        upper = QRect(rect.left(), rect.top(), rect.width(), QFontMetrics(strong).height())
        day = words.day(hit, self._look.dates)
        if day:
            self._words(painter, upper, day, small, "muted", Qt.AlignmentFlag.AlignRight)
            upper.setRight(upper.right() - QFontMetrics(small).horizontalAdvance(day) - self._pad())
        title = hit.title if hit.title.text else Marked(words.title(hit))
        # The name may take two thirds where both do not fit: a long German word must not push out where it belongs.
        needs = QFontMetrics(strong).horizontalAdvance(title.text)
        gap = self._pad()
        where = QFontMetrics(plain).horizontalAdvance(hit.where.text)
        room = upper.width() if not where else max(upper.width() - where - gap, round(upper.width() * 0.6))
        used = self._marked(
            painter, QRect(upper.left(), upper.top(), min(needs + 2, room), upper.height()), title, strong
        )
        rest = upper.adjusted(used + gap, 0, 0, 0)
        if where and rest.width() > self._look.theme.em * 2:
            self._marked(painter, rest, hit.where, plain, "muted")
        if hit.snippet.text:
            lower = QRect(rect.left(), upper.bottom() + 3, rect.width(), QFontMetrics(plain).height())
            self._marked(painter, lower, hit.snippet, plain, "muted")

    def _ground(self, painter: QPainter, option: QStyleOptionViewItem, rect: QRect) -> None:
        color = self._look.theme.color
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
        if not chosen and not option.state & QStyle.StateFlag.State_MouseOver:
            return
        painter.setPen(QPen(color("accent"), 2) if chosen and focused else Qt.PenStyle.NoPen)
        painter.setBrush(color("accent_soft") if chosen else color("hover"))
        painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), RADIUS, RADIUS)

    def _icon(self, painter: QPainter, rect: QRect, name: str, tone: str) -> None:
        size = round(self._look.theme.em * 1.05)
        device = painter.device()
        ratio = device.devicePixelRatioF() if device is not None else 1.0
        top = rect.top() + (QFontMetrics(self._strong()).height() - size) // 2
        painter.drawPixmap(QPointF(rect.left(), top), self._look.icons.pixmap(name, tone, size, ratio))

    def _words(
        self,
        painter: QPainter,
        rect: QRect,
        text: str,
        font: QFont,
        token: str,
        side: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    ) -> None:
        painter.setFont(font)
        painter.setPen(self._look.theme.color(token))
        cut = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(rect, int(side | Qt.AlignmentFlag.AlignVCenter), cut)

    def _marked(self, painter: QPainter, rect: QRect, marked: Marked, font: QFont, token: str = "text") -> int:
        """One line with its marks, cut where it does not fit; returns how wide it is."""
        color = self._look.theme.color
        text = QFontMetrics(font).elidedText(marked.text, Qt.TextElideMode.ElideRight, rect.width())
        shown = len(text) if text == marked.text else len(text) - 1
        found = QTextCharFormat()
        found.setBackground(QBrush(color("follow_up_soft")))
        found.setForeground(QBrush(color("text")))
        found.setFontWeight(QFont.Weight.Bold)
        formats: list[QTextLayout.FormatRange] = []
        for start, end in marked.marks:
            if start >= shown:
                break
            place = QTextLayout.FormatRange()
            place.start = _units(text[:start])  # pyright: ignore[reportAttributeAccessIssue]
            place.length = _units(text[start : min(end, shown)])  # pyright: ignore[reportAttributeAccessIssue]
            place.format = found  # pyright: ignore[reportAttributeAccessIssue]
            formats.append(place)
        layout = QTextLayout(text, font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.NoWrap)
        layout.setTextOption(option)
        layout.setFormats(formats)
        layout.beginLayout()
        line = layout.createLine()
        layout.endLayout()
        painter.save()
        # Bold marks make a line a little wider than what was cut to fit.
        painter.setClipRect(rect)
        painter.setPen(color(token))
        layout.draw(painter, QPointF(rect.left(), rect.top()))
        painter.restore()
        return min(round(line.naturalTextWidth()), rect.width())

    def _pad(self) -> int:
        return round(self._look.theme.em * 0.5)

    def _strong(self) -> QFont:
        return self._look.theme.sized_font(1.0, QFont.Weight.DemiBold)

    def _plain(self) -> QFont:
        return self._look.theme.sized_font(13 / 14)

    def _small(self) -> QFont:
        return self._look.theme.sized_font(12 / 14, QFont.Weight.DemiBold)


def _units(text: str) -> int:
    """How long Qt thinks it is: it counts in UTF-16."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2
