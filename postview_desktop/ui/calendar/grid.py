"""The month grid with its keys and its pointer: choose, open, move, turn the page."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QWheelEvent
from PySide6.QtWidgets import QApplication, QToolTip, QWidget

from postview_desktop.services.calendar import CalendarItem
from postview_desktop.services.moving import Target
from postview_desktop.system.clock import Clock
from postview_desktop.ui.calendar.month_layout import DAYS, Bar
from postview_desktop.ui.calendar.month_view import MonthView
from postview_desktop.ui.calendar.painter import MonthPainter, draw_ring
from postview_desktop.ui.calendar.scenes import Scene
from postview_desktop.ui.calendar.view import Load, Reasons
from postview_desktop.ui.common.context import Look

WHEEL_STEP = 120
"""Eighths of a degree: one notch of a wheel."""
WHEEL_PAUSE_MS = 180
"""Between two months by the wheel, so that a touch pad's long swing is not a year."""


class MonthGrid(MonthView):
    """What a person does with the month. It says what is wished and changes nothing itself."""

    def __init__(
        self,
        look: Look,
        load: Load,
        reasons: Reasons,
        clock: Clock,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, load, reasons, clock, parent)
        self._pressed: CalendarItem | None = None
        self._pressed_at = QPoint()
        self._dragged: CalendarItem | None = None
        self._drag_at = QPoint()
        self._wheel = 0
        self._wheel_free = True
        self.setMouseTracking(True)

    def paint_over(self, painter: QPainter, scene: Scene, month_painter: MonthPainter) -> None:
        """The bar that is dragged, and the day it would go to."""
        if self._dragged is None:
            return
        number = scene.metrics.at(self._drag_at)
        if number >= 0:
            draw_ring(painter, scene.metrics.day(number).adjusted(3, 3, -2, -2), self._inks.strong("interview"), 2, 7)
        width = scene.metrics.day(0).width() - 8
        rect = QRect(self._drag_at.x() - 12, self._drag_at.y() - scene.metrics.bar // 2, width, scene.metrics.bar)
        painter.setOpacity(0.88)
        month_painter.bar(painter, rect, Bar(self._dragged, 0, 0, 0, True, True, 0, -1))
        painter.setOpacity(1)

    # Keys and pointer

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        arrows = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -DAYS, Qt.Key.Key_Down: DAYS}
        if key in arrows and modifiers == Qt.KeyboardModifier.AltModifier:
            self._nudge(arrows[Qt.Key(key)])
        elif key in arrows and not modifiers:
            self.choose_day(self._day + timedelta(days=arrows[Qt.Key(key)]))
        elif key == Qt.Key.Key_PageUp and not modifiers:
            self.step(-1)
        elif key == Qt.Key.Key_PageDown and not modifiers:
            self.step(1)
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End) and not modifiers:
            column = (self._day.weekday() - self._scenes.first_weekday) % DAYS
            self.choose_day(self._day + timedelta(days=-column if key == Qt.Key.Key_Home else DAYS - 1 - column))
        elif key == Qt.Key.Key_Home:
            self.choose_day(date(*self._shown, 1))
        elif key == Qt.Key.Key_End:
            self.choose_day(self.span()[1])
        elif key == Qt.Key.Key_T and not modifiers:
            self.go_to_today()
        elif key == Qt.Key.Key_N and not modifiers:
            self.new_requested.emit(self._day)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.open_choice()
        elif key == Qt.Key.Key_Escape and (self._dragged is not None or self._item is not None):
            self._dragged = None
            self._pressed = None
            self.choose_item(None)
        else:
            super().keyPressEvent(event)

    def open_choice(self) -> None:
        """The chosen item opens; else the only one of the day; else the day shows all that it has."""
        item = self.item()
        items = [item] if item is not None else self.items_on(self._day)
        if len(items) == 1:
            self.item_opened.emit(items[0])
        else:
            self.day_opened.emit(self._day)

    def _nudge(self, days: int) -> None:
        item = self.item()
        if item is None:
            fit = [item for item in self.items_on(self._day) if self._may_move(item)]
            item = fit[0] if len(fit) == 1 else None
        if item is not None and self._may_move(item):
            self.move_requested.emit(item, Target(day=self._day + timedelta(days=days)))

    def _may_move(self, item: CalendarItem) -> bool:
        """Only what is still ahead: what has happened has happened on its day."""
        return (
            item.kind == "interview" and not item.cancelled and not item.done and item.start_epoch > self._clock.now()
        )

    def mousePressEvent(self, event: QMouseEvent) -> None:
        point = event.position().toPoint()
        day = self.day_at(point)
        if day is None or event.button() != Qt.MouseButton.LeftButton:
            super().mousePressEvent(event)
            return
        item = self.item_at(point)
        more = item is None and self.more_rect(day).contains(point)
        if day != self._day:
            # A day of the neighbour month is chosen without turning the page under the pointer.
            self._item = None
            self._day = day
            self.day_chosen.emit(day)
            self.update()
        self.choose_item(item)
        self._pressed = item
        self._pressed_at = point
        if more:
            self.day_opened.emit(day)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        point = event.position().toPoint()
        if event.buttons() & Qt.MouseButton.LeftButton and self._pressed is not None and self._may_move(self._pressed):
            far = (point - self._pressed_at).manhattanLength() >= QApplication.startDragDistance()
            if self._dragged is None and far:
                self._dragged = self._pressed
                self.setCursor(Qt.CursorShape.ClosedHandCursor)
            if self._dragged is not None:
                self._drag_at = point
                self.update()
                return
        number = self.scene().metrics.at(point)
        item = self.item_at(point)
        day = self.day_at(point)
        over = item is not None or (day is not None and self.more_rect(day).contains(point))
        self.setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)
        if number != self._hover or over:
            self._hover = number
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        dragged, self._dragged, self._pressed = self._dragged, None, None
        if dragged is not None:
            self.setCursor(Qt.CursorShape.ArrowCursor)
            self.update()
            day = self.day_at(event.position().toPoint())
            if day is not None and day.toordinal() != dragged.first_ordinal:
                self.move_requested.emit(dragged, Target(day=day))
            return
        super().mouseReleaseEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        point = event.position().toPoint()
        day = self.day_at(point)
        if day is None or event.button() != Qt.MouseButton.LeftButton:
            return
        item = self.item_at(point)
        self._pressed = None
        if item is not None:
            self.item_opened.emit(item)
        elif not self.more_rect(day).contains(point):
            self.new_requested.emit(day)

    def leaveEvent(self, event: QEvent) -> None:
        self._hover = -1
        self.update()
        super().leaveEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.accept()
        if not self._wheel_free or event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            return
        delta = event.angleDelta()
        self._wheel += delta.y() if abs(delta.y()) >= abs(delta.x()) else delta.x()
        if abs(self._wheel) < WHEEL_STEP:
            return
        self.step(-1 if self._wheel > 0 else 1)
        self._wheel = 0
        self._wheel_free = False
        QTimer.singleShot(WHEEL_PAUSE_MS, self, self._free_wheel)

    def _free_wheel(self) -> None:
        self._wheel_free = True
        self._wheel = 0

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            self._show_tip(event)
            return True
        return super().event(event)

    def _show_tip(self, event: QHelpEvent) -> None:
        found = self.bar_at(event.pos())
        if found is None:
            QToolTip.hideText()
            return
        bar, rect = found
        QToolTip.showText(event.globalPos(), self.tip(bar.item), self, rect)
