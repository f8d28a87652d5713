"""A list whose rows are drawn as cards: a model, one delegate, no widget a row; ten thousand cost what ten cost."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QFont, QFontMetrics, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from postview_desktop.ui.common.context import Look

GAP = 8
RADIUS = 12
PADDING = 12
SMALL = 12 / 14
DETAILS = 13 / 14

AnyIndex = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class CardRow:
    """What one card shows. `big` over `below` stand in a column at the left ("23" over "Nov"), where there is one."""

    title: str
    details: str
    chip: str
    tone: str
    big: str = ""
    below: str = ""
    beside: str = ""
    """Muted words before the chip."""


class CardDelegate(QStyledItemDelegate):
    """Draws the `CardRow` that `row` gives for an index; `widest_below` keeps the words of all cards in one line."""

    widest_below = ""

    def __init__(self, look: Look, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look = look

    def row(self, index: AnyIndex) -> CardRow:
        """What to show for an index."""
        raise NotImplementedError

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        height = QFontMetrics(option.font).height() + QFontMetrics(_font(option.font, DETAILS)).height()
        return QSize(200, height + 4 + 2 * PADDING + GAP)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        row = self.row(index)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = option.rect.adjusted(0, 1, 0, 1 - GAP)
        self._paint_card(painter, option, rect)
        inner = rect.adjusted(PADDING + 4, PADDING, -PADDING - 4, -PADDING)
        if row.big or row.below:
            inner.setLeft(self._paint_column(painter, option.font, inner, row))
        inner.setRight(self._paint_chip(painter, option.font, inner, row))
        self._paint_words(painter, option.font, inner, row)
        painter.restore()

    def _paint_card(self, painter: QPainter, option: QStyleOptionViewItem, rect: QRect) -> None:
        color = self._look.theme.color
        state = option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected) and bool(state & QStyle.StateFlag.State_HasFocus)
        edge = color("accent") if chosen else color("line")
        if state & QStyle.StateFlag.State_MouseOver and not chosen:
            edge = color("edge")
        painter.setPen(QPen(edge, 2 if chosen else 1))
        painter.setBrush(color("surface"))
        painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)

    def _paint_column(self, painter: QPainter, font: QFont, rect: QRect, row: CardRow) -> int:
        """Draws the left column; returns where the words begin."""
        color = self._look.theme.color
        big, small = _font(font, 1.25, QFont.Weight.Bold), _font(font, SMALL)
        metrics = QFontMetrics(small)
        width = max(metrics.horizontalAdvance(self.widest_below), metrics.horizontalAdvance(row.below))
        half = rect.height() // 2 + 2
        align = int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter)
        painter.setFont(big)
        painter.setPen(color("interview"))
        painter.drawText(QRect(rect.left(), rect.top(), width, half), align, row.big)
        painter.setFont(small)
        painter.setPen(color("muted"))
        painter.drawText(QRect(rect.left(), rect.top() + half, width, rect.height() - half), align, row.below)
        line = rect.left() + width + PADDING
        painter.setPen(QPen(color("line"), 1))
        painter.drawLine(line, rect.top() + 2, line, rect.bottom() - 2)
        return line + PADDING + 2

    def _paint_chip(self, painter: QPainter, font: QFont, rect: QRect, row: CardRow) -> int:
        """Draws the chip and the words before it at the right edge; returns where the title must end."""
        color = self._look.theme.color
        chip_font = _font(font, SMALL, QFont.Weight.DemiBold)
        metrics = QFontMetrics(chip_font)
        width, height = metrics.horizontalAdvance(row.chip) + 22, metrics.height() + 4
        chip = QRect(rect.right() - width, rect.center().y() - height // 2, width, height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color(f"{row.tone}_soft"))
        painter.drawRoundedRect(QRectF(chip), height / 2, height / 2)
        painter.setFont(chip_font)
        painter.setPen(color(row.tone))
        painter.drawText(chip, int(Qt.AlignmentFlag.AlignCenter), row.chip)
        end = chip.left() - PADDING
        beside = QFontMetrics(_font(font, SMALL)).horizontalAdvance(row.beside)
        # Only where the title keeps two thirds of the card.
        if row.beside and beside < rect.width() / 3:
            painter.setFont(_font(font, SMALL))
            painter.setPen(color("muted"))
            box = QRect(end - beside - 2, rect.top(), beside + 2, rect.height())
            painter.drawText(box, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), row.beside)
            end = box.left() - PADDING
        return end

    def _paint_words(self, painter: QPainter, font: QFont, rect: QRect, row: CardRow) -> None:
        half = rect.height() // 2
        upper = QRect(rect.left(), rect.top(), rect.width(), half)
        lower = QRect(rect.left(), rect.top() + half, rect.width(), rect.height() - half)
        for words, where, words_font, token in (
            (row.title, upper, _font(font, 1.0, QFont.Weight.DemiBold), "text"),
            (row.details, lower, _font(font, DETAILS), "muted"),
        ):
            painter.setFont(words_font)
            painter.setPen(self._look.theme.color(token))
            cut = QFontMetrics(words_font).elidedText(words, Qt.TextElideMode.ElideRight, where.width())
            painter.drawText(where, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), cut)


class CardList(QListView):
    """Opens a card by one click or by Enter: `opened(QModelIndex)`."""

    opened = Signal(QModelIndex)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setUniformItemSizes(True)
        # The card with the cursor shows the focus; a second frame around them all would only be a box round a box.
        self.setProperty("cards", True)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.verticalScrollBar().setSingleStep(40)
        self.clicked.connect(self.opened)
        look.theme.changed.connect(self.viewport().update)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._keep_a_card_current()

    def setModel(self, model: QAbstractItemModel | None) -> None:
        super().setModel(model)
        if model is not None:
            # After the view's own part, which forgets the card that was current.
            model.modelReset.connect(self._on_reset)

    def _on_reset(self) -> None:
        if self.hasFocus():
            self._keep_a_card_current()

    def _keep_a_card_current(self) -> None:
        model = self.model()
        if not self.currentIndex().isValid() and model is not None and model.rowCount():
            self.setCurrentIndex(model.index(0, 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.opened.emit(self.currentIndex())
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.ApplicationFontChange):
            # The height of a row was measured once, with the font of before.
            self.scheduleDelayedItemsLayout()


def _font(font: QFont, share: float, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """The font at a share of its size with another weight, in points or pixels as it is."""
    made = QFont(font)
    if font.pointSizeF() > 0:
        made.setPointSizeF(font.pointSizeF() * share)
    else:
        made.setPixelSize(max(1, round(font.pixelSize() * share)))
    made.setWeight(weight)
    return made
