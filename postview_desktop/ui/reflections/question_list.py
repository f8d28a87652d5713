"""The questions of one interview as a list: the words, the rating in dots, moved by drag or Alt with an arrow."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QDropEvent, QFont, QFontMetrics, QKeyEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from postview_desktop.domain.reflection import Question
from postview_desktop.ui.common.context import Look

ID_ROLE = Qt.ItemDataRole.UserRole
RATING_ROLE = Qt.ItemDataRole.UserRole + 1
PADDING = 12
DOT_GAP = 3


class QuestionDelegate(QStyledItemDelegate):
    """Paints the words, wrapped, and five dots below them."""

    def __init__(self, look: Look, view: QListWidget) -> None:
        super().__init__(view)
        self._look = look
        self._view = view

    def _font(self, option: QStyleOptionViewItem, chosen: bool) -> QFont:
        font = QFont(option.font)
        if chosen:
            font.setWeight(QFont.Weight.DemiBold)
        return font

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        width = self._view.viewport().width()
        metrics = QFontMetrics(self._font(option, True))
        words = metrics.boundingRect(
            QRect(0, 0, max(40, width - 2 * PADDING), 10_000), Qt.TextFlag.TextWordWrap, str(index.data() or " ")
        )
        return QSize(width, words.height() + self._dot(metrics) + 2 * PADDING + 2)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        color = self._look.theme.color
        state = option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        rect = option.rect.adjusted(0, 1, 0, -1)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if chosen:
            painter.setBrush(color("reflection_soft"))
            painter.drawRoundedRect(QRectF(rect), 8, 8)
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.setBrush(color("sunken"))
            painter.drawRoundedRect(QRectF(rect), 8, 8)
        if chosen and state & QStyle.StateFlag.State_HasFocus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(color("reflection"), 1.5))
            painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), 7, 7)
        font = self._font(option, chosen)
        metrics = QFontMetrics(font)
        dot = self._dot(metrics)
        inner = rect.adjusted(PADDING, PADDING - 2, -PADDING, -PADDING + 2)
        painter.setFont(font)
        painter.setPen(color("text" if chosen else "muted"))
        words = str(index.data() or "")
        painter.drawText(inner, Qt.TextFlag.TextWordWrap, words)
        below = metrics.boundingRect(inner, Qt.TextFlag.TextWordWrap, words).bottom() + 5
        draw_dots(painter, QPointF(inner.left(), below), dot, int(index.data(RATING_ROLE) or 0), color)
        painter.restore()

    def _dot(self, metrics: QFontMetrics) -> int:
        return max(8, round(metrics.height() * 0.55))


def draw_dots(painter: QPainter, at: QPointF, size: int, rating: int, color: object) -> None:
    """Five dots from `at`, the first `rating` of them filled."""
    ink: QColor = color("reflection")  # type: ignore[operator]
    for index in range(5):
        circle = QRectF(at.x() + index * (size + DOT_GAP), at.y(), size, size).adjusted(0.75, 0.75, -0.75, -0.75)
        painter.setPen(QPen(ink, 1.5))
        painter.setBrush(ink if index < rating else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(circle)


class QuestionList(QListWidget):
    """`chosen` carries a question's id, `moved` its id and new position, `delete_requested` its id."""

    chosen = Signal(int)
    moved = Signal(int, int)
    delete_requested = Signal(int)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("questions")
        self.setAccessibleName(self.tr("Questions they asked"))
        self.setItemDelegate(QuestionDelegate(look, self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setStyleSheet("QListWidget#questions { background: transparent; border: none; padding: 0; }")
        self.setWordWrap(True)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.currentItemChanged.connect(self._on_current)
        look.theme.changed.connect(self.viewport().update)

    def show_questions(self, questions: Sequence[Question], chosen_id: int) -> None:
        """Fill the list without announcing a choice."""
        self.blockSignals(True)
        self.clear()
        for question in questions:
            item = QListWidgetItem(question.text.strip() or self.tr("A question without words yet"), self)
            item.setData(ID_ROLE, question.id)
            self._set_rating(item, question.rating)
            if question.id == chosen_id:
                self.setCurrentItem(item)
        self.blockSignals(False)

    def show_change(self, question: Question) -> None:
        """One question's words or rating changed while it was being edited."""
        for row in range(self.count()):
            item = self.item(row)
            if item.data(ID_ROLE) == question.id:
                item.setText(question.text.strip() or self.tr("A question without words yet"))
                self._set_rating(item, question.rating)
        self.scheduleDelayedItemsLayout()

    def ids(self) -> list[int]:
        return [int(self.item(row).data(ID_ROLE)) for row in range(self.count())]

    def chosen_id(self) -> int:
        item = self.currentItem()
        return int(item.data(ID_ROLE)) if item else 0

    def _set_rating(self, item: QListWidgetItem, rating: int) -> None:
        item.setData(RATING_ROLE, rating)
        said = self.tr("rated {rating} of 5").format(rating=rating) if rating else self.tr("not rated")
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{item.text()}, {said}")

    def _on_current(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.chosen.emit(int(item.data(ID_ROLE)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self.currentRow()
        if event.modifiers() == Qt.KeyboardModifier.AltModifier and row >= 0:
            if event.key() == Qt.Key.Key_Up and row > 0:
                self.moved.emit(self.chosen_id(), row - 1)
                return
            if event.key() == Qt.Key.Key_Down and row < self.count() - 1:
                self.moved.emit(self.chosen_id(), row + 1)
                return
        if event.key() == Qt.Key.Key_Delete and row >= 0:
            self.delete_requested.emit(self.chosen_id())
            return
        super().keyPressEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        dragged = self.chosen_id()
        super().dropEvent(event)
        ids = self.ids()
        if dragged in ids:
            self.moved.emit(dragged, ids.index(dragged))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # The height of a row depends on the width that its words wrap at.
        self.scheduleDelayedItemsLayout()
