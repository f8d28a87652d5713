"""The chosen day beside the month: its items, the reason for each, and the one or two things to do about it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QGraphicsDropShadowEffect,
    QHBoxLayout,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from postview_desktop.services.calendar import CalendarItem
from postview_desktop.ui.calendar.inks import Inks, draw_shape, draw_tick
from postview_desktop.ui.calendar.item_detail import Detail, ItemDetail
from postview_desktop.ui.common.buttons import Button
from postview_desktop.ui.common.cards import Card, Muted, Small, SubHeading
from postview_desktop.ui.common.context import Look
from postview_desktop.ui.common.dates import at_the_start


class ItemRow(QAbstractButton):
    """One item as a line with its shape; checked while its detail is open."""

    def __init__(self, look: Look, item: CalendarItem, text: str, spoken: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._item = item
        self.setObjectName("day_item")
        self.setText(text)
        self.setToolTip(text)
        self.setAccessibleName(spoken)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        look.theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(160, max(32, self.fontMetrics().height() + 14))

    def paintEvent(self, event: QPaintEvent) -> None:
        inks, item = Inks(self._look.theme), self._item
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        settled = item.cancelled or (item.done and item.kind != "interview")
        painter.setPen(inks.accent if self.hasFocus() else inks.line if settled else inks.soft(item.kind))
        painter.setBrush(Qt.BrushStyle.NoBrush if settled else inks.soft(item.kind))
        painter.drawRoundedRect(box, 7, 7)
        color = inks.muted if settled else inks.strong(item.kind)
        side = self.fontMetrics().height() * 0.58
        shape = QRectF(box.left() + 9, box.center().y() - side / 2, side, side)
        if item.is_ticked:
            draw_tick(painter, shape, color)
        else:
            draw_shape(painter, item.kind, shape, color, hollow=item.cancelled)
        font = QFont(self.font())
        font.setWeight(QFont.Weight.Normal if item.done or settled else QFont.Weight.DemiBold)
        font.setStrikeOut(item.cancelled)
        painter.setFont(font)
        painter.setPen(color)
        area = box.adjusted(side + 17, 0, -8, 0)
        text = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, round(area.width()))
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)
        painter.end()


class DayPane(Card):
    """`detail_of` tells about one item; it is asked only for the one that is open."""

    item_chosen = Signal(object)
    """CalendarItem"""
    action_pressed = Signal(str, object)
    """What an action is called in `Detail.actions`, and the CalendarItem"""
    new_requested = Signal(object)
    """date"""
    closed = Signal()

    def __init__(
        self,
        look: Look,
        detail_of: Callable[[CalendarItem], Detail],
        text_of: Callable[[CalendarItem], str],
        spoken_of: Callable[[CalendarItem], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, parent)
        self._look = look
        self._detail_of = detail_of
        self._text_of = text_of
        self._spoken_of = spoken_of
        self._day = date(1970, 1, 1)
        self.setObjectName("day_pane")
        self.setAccessibleName(self.tr("The chosen day"))
        self.setFixedWidth(round(look.theme.em * 17))
        head = QHBoxLayout()
        self._title = SubHeading(look, parent=self)
        self._title.setObjectName("day_title")
        head.addWidget(self._title, 1)
        self._close = Button(look, "", icon="x", quiet=True, parent=self)
        self._close.setObjectName("close_day")
        self._close.setAccessibleName(self.tr("Close"))
        self._close.setToolTip(self.tr("Close"))
        self._close.clicked.connect(self.closed)
        head.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(head)
        self._area = QScrollArea(self)
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.viewport().setAutoFillBackground(False)
        self.body.addWidget(self._area, 1)
        self._new = Button(look, self.tr("New interview on this day"), icon="plus", parent=self)
        self._new.setObjectName("new_on_day")
        self._new.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._new.clicked.connect(lambda: self.new_requested.emit(self._day))
        self.body.addWidget(self._new)
        self._shadow = QGraphicsDropShadowEffect(self)
        self._shadow.setBlurRadius(28)
        self._shadow.setOffset(0, 6)
        self._shadow.setColor(QColor(0, 0, 0, 90))
        self.setGraphicsEffect(self._shadow)
        self.set_floating(False)

    def set_floating(self, floating: bool) -> None:
        """Floating over the month it has a shadow and can be closed; beside it, it stays."""
        self._close.setVisible(floating)
        self._shadow.setEnabled(floating)

    def show_day(
        self, day: date, today: date, items: list[CalendarItem], chosen: CalendarItem | None, *, left_out: str = ""
    ) -> None:
        """The items of a day; the chosen one (else the first that is open) with its detail. Where there are none,
        what is `left_out`."""
        self._day = day
        name = self._look.dates.day(day)
        near = self._look.dates.relative(day, today)
        if near != self._look.dates.short_day(day):
            name = self.tr("{day}, {near}").format(day=name, near=near)
        self._title.setText(at_the_start(name))
        content = QWidget()
        content.setProperty("plain", True)
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        if chosen is None and items:
            chosen = next((item for item in items if not (item.done or item.cancelled)), items[0])
        if not items:
            column.addWidget(Muted(self._look, self.tr("Nothing on this day."), content))
            if left_out:
                column.addWidget(Small(self._look, left_out, content))
        for item in items:
            row = ItemRow(self._look, item, self._text_of(item), self._spoken_of(item), content)
            row.setChecked(item == chosen)
            row.clicked.connect(lambda _checked=False, item=item: self.item_chosen.emit(item))
            column.addWidget(row)
            if item == chosen:
                detail = ItemDetail(self._look, self._detail_of(item), content)
                detail.pressed.connect(lambda action, item=item: self.action_pressed.emit(action, item))
                column.addWidget(detail)
        column.addStretch(1)
        old = self._area.takeWidget()
        if old is not None:
            old.deleteLater()
        self._area.setWidget(content)

    def focus_first(self) -> None:
        """The keyboard goes to the open item, else the first one."""
        content = self._area.widget()
        rows = content.findChildren(ItemRow) if content is not None else []
        target = next((row for row in rows if row.isChecked()), rows[0] if rows else None)
        (target if target is not None else self._new).setFocus(Qt.FocusReason.OtherFocusReason)

    def wanted_height(self) -> int:
        """How high it would be to show all without scrolling."""
        content = self._area.widget()
        inner = content.sizeHint().height() if content is not None else 0
        if content is not None and content.hasHeightForWidth():
            inner = max(inner, content.heightForWidth(self.width() - 40))
        margins = self.body.contentsMargins()
        rest = self._title.sizeHint().height() + self._new.sizeHint().height() + 3 * self.body.spacing()
        return inner + rest + margins.top() + margins.bottom() + 8

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
        if step:
            self.focusNextPrevChild(step > 0)
        elif event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ApplicationFontChange:
            self.setFixedWidth(round(self._look.theme.em * 17))
