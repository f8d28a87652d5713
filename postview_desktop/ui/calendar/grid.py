"""The month grid with its keys and its pointer: choose, open, move, turn the page."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer
from PySide6.QtGui import (
    QContextMenuEvent,
    QCursor,
    QHelpEvent,
    QHideEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QMenu, QToolTip, QWidget

from postview_desktop.services.calendar import CalendarItem
from postview_desktop.services.moving_verdict import Target, Verdict
from postview_desktop.system.clock import Clock
from postview_desktop.ui.calendar.month_drag import MonthDrag
from postview_desktop.ui.calendar.month_layout import DAYS
from postview_desktop.ui.calendar.month_view import MonthView
from postview_desktop.ui.calendar.painter import MonthPainter
from postview_desktop.ui.calendar.scenes import Scene
from postview_desktop.ui.calendar.view import Against, Load, MayMove, Reasons, Weigh, nothing_moves
from postview_desktop.ui.common.context import Look

TURN_MS = 700
"""So long something is held over the edge, or over a button, until the page turns."""
EDGE = 24
"""How near to the upper and the lower end that is, in logical pixels."""
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
        self._pressed_on = 0
        self._taken_in = self._shown
        self._drag: MonthDrag | None = None
        self._may_move: MayMove = nothing_moves
        self._weigh: Weigh = _no_verdict
        self._against: Against = _no_words
        self._turners: tuple[QWidget | None, QWidget | None] = (None, None)
        self._turn_by = 0
        self._turning = QTimer(self)
        self._turning.setSingleShot(True)
        self._turning.setInterval(TURN_MS)
        self._turning.timeout.connect(self._on_turn)
        self._wheel = 0
        self._wheel_free = True
        self.setMouseTracking(True)

    def set_moving(self, may_move: MayMove, weigh: Weigh, against: Against) -> None:
        """What can be taken hold of, and what the days say to it. Until then nothing can be moved."""
        self._may_move, self._weigh, self._against = may_move, weigh, against

    def set_turners(self, previous: QWidget, following: QWidget) -> None:
        """The buttons over which what is dragged turns the page, as at the upper and the lower edge."""
        self._turners = (previous, following)

    def drag(self) -> MonthDrag | None:
        """What is dragged right now."""
        return self._drag

    def refresh(self) -> None:
        if self._drag is not None:
            self._drag.forget()
        super().refresh()

    def paint_over(self, painter: QPainter, scene: Scene, month_painter: MonthPainter) -> None:
        if self._drag is not None:
            self._drag.paint(painter, scene, month_painter, self._inks, self.devicePixelRatioF())

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
        elif key == Qt.Key.Key_M and not modifiers & ~Qt.KeyboardModifier.ControlModifier:
            self._ask_where_to()
        elif key == Qt.Key.Key_Escape and self._drag is not None:
            self._give_up(self._drag)
        elif key == Qt.Key.Key_Escape and self._item is not None:
            self.choose_item(None)
        else:
            super().keyPressEvent(event)

    def open_choice(self) -> None:
        """The chosen item opens; else the only one of the day; else the day shows all that it has."""
        item = self.item()
        # The goal of the week is on every day of it: it does not stand in the way of the one thing of a day.
        items = [item] if item is not None else [one for one in self.items_on(self._day) if one.kind != "goal"]
        if len(items) == 1:
            self.item_opened.emit(items[0])
        else:
            self.day_opened.emit(self._day)

    def _nudge(self, days: int) -> None:
        item = self.meant(self._may_move)
        if item is None:
            return
        now = item.first_ordinal if item.kind == "interview" else item.best_ordinal
        wished = min(max(now + days, 1), date.max.toordinal())
        # What cannot be moved is wished all the same: the answer says why not.
        self.move_requested.emit(item, Target(day=date.fromordinal(wished), by_key=True))

    def _ask_where_to(self) -> None:
        item = self.meant(self._may_move)
        if item is not None:
            self.move_to_requested.emit(item)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        point = event.position().toPoint()
        day = self.day_at(point)
        if day is None or event.button() != Qt.MouseButton.LeftButton:
            super().mousePressEvent(event)
            return
        item = self.item_at(point)
        more = item is None and self.more_rect(day).contains(point)
        self._choose_here(day)
        self.choose_item(item)
        self._pressed = item
        self._pressed_at = point
        self._pressed_on = day.toordinal()
        if more:
            self.day_opened.emit(day)

    def _choose_here(self, day: date) -> None:
        """A day of the neighbour month is chosen without turning the page under the pointer."""
        if day != self._day:
            self._item = None
            self._day = day
            self.day_chosen.emit(day)
            self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        point = event.position().toPoint()
        if event.buttons() & Qt.MouseButton.LeftButton and self._pressed is not None:
            far = (point - self._pressed_at).manhattanLength() >= QApplication.startDragDistance()
            if self._drag is None and far:
                self._begin_drag(self._pressed)
            if self._drag is not None:
                self._drag_to(point)
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
        drag, self._pressed = self._drag, None
        if drag is None or event.button() != Qt.MouseButton.LeftButton:
            super().mouseReleaseEvent(event)
            return
        self._drag_to(event.position().toPoint())
        target = drag.target()
        self._end_drag()
        if target is not None:
            self.move_requested.emit(drag.item, target)

    # Dragging

    def _begin_drag(self, item: CalendarItem) -> None:
        self._drag = MonthDrag(self._look, item, self._pressed_on, self._weigh, self._against)
        self.drag_begun.emit()
        self._hover = -1
        self._taken_in = self._shown
        self.setCursor(Qt.CursorShape.ClosedHandCursor if self._may_move(item) else Qt.CursorShape.ForbiddenCursor)

    def _drag_to(self, point: QPoint) -> None:
        drag = self._drag
        if drag is None:
            return
        day = self.day_at(point)
        drag.hover(day.toordinal() if day is not None else 0, point)
        by = self._page_under(point)
        if by != self._turn_by:
            self._turn_by = by
            self._turning.start() if by else self._turning.stop()
        self.update()

    def _end_drag(self) -> None:
        self._drag = self._pressed = None
        self._turn_by = 0
        self._turning.stop()
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.update()

    def _give_up(self, drag: MonthDrag) -> None:
        """Back to where it was taken, if the page was turned meanwhile."""
        self._end_drag()
        if self._shown != self._taken_in:
            self.show_month(*self._taken_in)
            self._choose_here(date.fromordinal(self._pressed_on))
            self.choose_item(drag.item)

    def _page_under(self, point: QPoint) -> int:
        """-1 or 1 where the page is to be turned by what is held there, else 0."""
        at = self.mapToGlobal(point)
        for button, by in zip(self._turners, (-1, 1), strict=True):
            if button is not None and button.isVisible() and button.rect().contains(button.mapFromGlobal(at)):
                return by
        if 0 <= point.x() < self.width() and -EDGE <= point.y() < self.scene().metrics.head:
            return -1
        return 1 if 0 <= point.x() < self.width() and point.y() >= self.height() - EDGE // 2 else 0

    def _on_turn(self) -> None:
        if self._drag is not None and self._turn_by:
            self.step(self._turn_by)
            self._drag_to(self.mapFromGlobal(QCursor.pos()) if self.underMouse() else self._drag.at)
            self._turning.start()

    def hideEvent(self, event: QHideEvent) -> None:
        if self._drag is not None:
            self._end_drag()
        super().hideEvent(event)

    # What can be done with an item

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        item = self.item() if by_key else self.item_at(event.pos())
        day = self._day if by_key else self.day_at(event.pos())
        if day is None:
            return
        self._choose_here(day)
        menu = QMenu(self)
        menu.setObjectName("item_menu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if item is None:
            self._offer(menu, "menu_new", self.tr("New interview on this day"), lambda: self.new_requested.emit(day))
        else:
            self.choose_item(item)
            self._offer(menu, "menu_open", self.tr("Open"), lambda: self.item_opened.emit(item))
            if self._may_move(item):
                self._offer(menu, "menu_move", self.tr("Move to…"), lambda: self.move_to_requested.emit(item))
            if item.interview_id:
                self._offer(menu, "menu_export", self.tr("Export…"), lambda: self.export_requested.emit(item))
            if item.kind == "interview":
                menu.addSeparator()
                self._offer(menu, "menu_delete", self.tr("Delete"), lambda: self.delete_requested.emit(item))
        at = self.mapToGlobal(self.item_rect(item).center()) if by_key and item is not None else event.globalPos()
        menu.popup(at)

    @staticmethod
    def _offer(menu: QMenu, name: str, text: str, do: Callable[[], None]) -> None:
        action = menu.addAction(text)
        action.setObjectName(name)
        action.triggered.connect(do)

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


def _no_verdict(_item: CalendarItem, _target: Target) -> Verdict:
    return Verdict(possible=False)


def _no_words(_verdict: Verdict) -> str:
    return ""
