"""The week with its pointer: choose, open, drag to move and to lengthen, make, scroll, turn the page."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QContextMenuEvent, QHelpEvent, QHideEvent, QKeyEvent, QMouseEvent, QPainter, QWheelEvent
from PySide6.QtWidgets import QApplication, QToolTip, QWidget

from postview_desktop.services.calendar import CalendarItem
from postview_desktop.system.clock import Clock
from postview_desktop.ui.calendar.view import Against, Load, MayMove, Reasons, Weigh, nothing_moves
from postview_desktop.ui.calendar.week_drag import (
    FINE_SNAP,
    SNAP,
    Drag,
    Grip,
    Place,
)
from postview_desktop.ui.calendar.week_hours import DAY
from postview_desktop.ui.calendar.week_hover import WeekHover
from postview_desktop.ui.calendar.week_keys import CTRL, SHIFT, SLOT, WeekKeys
from postview_desktop.ui.calendar.week_menu import WeekMenu
from postview_desktop.ui.calendar.week_metrics import HOUR
from postview_desktop.ui.calendar.week_painter import WeekPainter
from postview_desktop.ui.calendar.week_scenes import WeekScene
from postview_desktop.ui.common.context import Look
from postview_desktop.ui.common.free_time import FreeTime

WHEEL_STEP = 120
"""Eighths of a degree: one notch of a wheel."""
WHEEL_PAUSE_MS = 180
"""Between two weeks by the wheel, so that a touch pad's long swing is not a year."""
ZOOM_STEP = 0.5
"""Lines of text more in an hour for one notch."""
EDGE = 6
"""Pixels at the end of an interview by which it is taken to be lengthened."""
SCROLL_MS = 16
TURN_ZONE = 8
TURN_MS = 700
"""So long something is held over the edge until the page turns."""
SCROLL_ZONE = 22
"""Pixels from the edge of the hours within which a drag scrolls them."""


class WeekGrid(WeekKeys):
    """What a person does with the week. It says what is wished and changes nothing itself."""

    def __init__(
        self,
        look: Look,
        load: Load,
        reasons: Reasons,
        weigh: Weigh,
        against: Against,
        clock: Clock,
        parent: QWidget | None = None,
        *,
        may_move: MayMove = nothing_moves,
    ) -> None:
        super().__init__(look, load, reasons, clock, parent, may_move=may_move)
        self._grip: Grip | None = None
        self._pressed: CalendarItem | None = None
        self._pressed_at = QPoint()
        self._drag: Drag | None = None
        self._pointer = QPoint()
        self._turners: tuple[QWidget, ...] = ()
        self._held = 0
        self._fine = False
        self._hover = WeekHover(look, weigh, against)
        self._wheel = 0
        self._wheel_free = True
        self._scrolling = QTimer(self)
        self._scrolling.setInterval(SCROLL_MS)
        self._scrolling.timeout.connect(self._scroll_on)
        self.setMouseTracking(True)

    def set_turners(self, previous: QWidget, following: QWidget) -> None:
        """The buttons over which what is dragged turns the page, as at the left and the right edge."""
        self._turners = (previous, following)

    @property
    def dragging(self) -> bool:
        return self._drag is not None

    # Painting

    def paint_over(self, painter: QPainter, scene: WeekScene, week_painter: WeekPainter) -> None:
        """The hour that was pointed at, or what is dragged with what is said of it."""
        if self._drag is None:
            super().paint_over(painter, scene, week_painter)
            return
        place = self._place(self._pointer)
        self._hover.paint(painter, scene, week_painter, self._inks, self._drag, place, self._pointer, self._snap())

    def _snap(self) -> int:
        return FINE_SNAP if self._fine else SNAP

    def _place(self, point: QPoint) -> Place:
        """The place on the scale nearest to a point; the right half of a doubled hour is its second reading."""
        scene = self.scene()
        metrics = scene.metrics
        number = metrics.column(max(point.x(), metrics.margin))
        second = metrics.second(min(max(point.y(), metrics.top), metrics.size.height()))
        ordinal = scene.first + number
        right = point.x() >= (metrics.xs[number] + metrics.xs[number + 1]) // 2
        return Place(ordinal, second, right and len(scene.hours.readings(ordinal, min(second, DAY - 1))) > 1)

    # Keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._drag is None:
            super().keyPressEvent(event)
        elif event.key() == Qt.Key.Key_Escape:
            self._end_drag()
        elif event.key() == Qt.Key.Key_Shift:
            self._set_fine(True)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if self._drag is not None and event.key() == Qt.Key.Key_Shift:
            self._set_fine(False)
        super().keyReleaseEvent(event)

    # Pointer

    def mousePressEvent(self, event: QMouseEvent) -> None:
        point = event.position().toPoint()
        day = self.day_at(point)
        if day is None or event.button() != Qt.MouseButton.LeftButton:
            super().mousePressEvent(event)
            return
        beyond = self.places().beyond_at(point)
        if beyond:
            self.choose_day(day)
            above = beyond[0].start < self.top_second()
            nearest = max(beyond, key=lambda one: one.end) if above else min(beyond, key=lambda one: one.start)
            self.show_second(nearest.start, nearest.end)
            self._grip = self._pressed = None
            return
        grip, item = self._grip_at(point)
        crowd = self.places().crowd_at(point)
        self.choose_day(day)
        if item is not None or self.item() is not None:
            self.choose_item(item)
        self._slot = None
        if grip is Grip.NEW and crowd is None:
            self._slot = self._place(point).second // SLOT * SLOT
            self._slot = min(self._slot, DAY - SLOT)
        self._grip = None if crowd is not None else grip
        self._pressed = item
        self._pressed_at = point
        self.update()
        if crowd is not None or (item is None and self.more_rect(day).contains(point)):
            self.day_opened.emit(day)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        point = event.position().toPoint()
        self._fine = bool(event.modifiers() & SHIFT)
        if event.buttons() & Qt.MouseButton.LeftButton and self._grip is not None:
            far = (point - self._pressed_at).manhattanLength() >= QApplication.startDragDistance()
            if self._drag is None and far and self._begin_drag():
                self._scrolling.start()
            if self._drag is not None:
                self._pointer = point
                self.update()
            return
        self._show_cursor(point)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        drag, grip, item = self._drag, self._grip, self._pressed
        place = self._place(event.position().toPoint())
        self._fine = bool(event.modifiers() & SHIFT)
        snap = self._snap()
        self._end_drag()
        if drag is None:
            super().mouseReleaseEvent(event)
            return
        if grip is Grip.NEW:
            free = drag.stretch(place, snap)
            if free is not None:
                self.new_requested.emit(FreeTime(*free))
            return
        target = drag.target(place, snap)
        if target is not None and item is not None:
            self.move_requested.emit(item, target)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        item = self.item() if by_key else self.item_at(event.pos())
        day = self._day if by_key else self.day_at(event.pos())
        if day is None:
            return
        if not by_key:
            self.choose_day(day)
            in_hours = item is None and self.scene().metrics.is_in_hours(event.pos())
            self._slot = min(self._place(event.pos()).second // SLOT * SLOT, DAY - SLOT) if in_hours else None
        if item is not None:
            self.choose_item(item)
        wished = day if self._slot is None else self._moment(self._slot)
        rect = self.item_rect(item, day) if item is not None else QRect()
        at = self.mapToGlobal(rect.center()) if by_key and not rect.isEmpty() else event.globalPos()
        WeekMenu(self, item, wished).popup(at)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        point = event.position().toPoint()
        day = self.day_at(point)
        if day is None or event.button() != Qt.MouseButton.LeftButton:
            return
        if self.places().beyond_at(point):
            return
        item = self.item_at(point)
        self._pressed, self._grip = None, None
        if item is not None:
            self.item_opened.emit(item)
        elif self.places().crowd_at(point) is None and not self.more_rect(day).contains(point):
            in_hours = self.scene().metrics.is_in_hours(point)
            second = min(self._place(point).second // SLOT * SLOT, DAY - SLOT)
            self.choose_day(day)
            self.new_requested.emit(self._moment(second) if in_hours else day)

    def _grip_at(self, point: QPoint) -> tuple[Grip | None, CalendarItem | None]:
        """What a press at a point takes hold of."""
        metrics = self.scene().metrics
        found = self.places().found_at(point)
        if found is None:
            return (Grip.NEW if metrics.is_in_hours(point) else None), None
        item, rect = found
        if metrics.is_in_lane(point):
            return Grip.DAY, item
        piece = self.places().piece_at(point)
        assert piece is not None
        edge = min(EDGE, rect.height() // 4)
        if piece.ends and rect.bottom() - point.y() < edge and self._may_stretch(item):
            return Grip.END, item
        if piece.starts and point.y() - rect.top() < edge and self._may_stretch(item):
            return Grip.START, item
        return Grip.MOVE, item

    def _begin_drag(self) -> bool:
        grip = self._grip
        assert grip is not None
        scene = self.scene()
        self._drag = Drag.begun(grip, self._place(self._pressed_at), scene.hours, self._pressed)
        self._hover.begin()
        self.drag_begun.emit()
        self._slot = None
        tall = grip in (Grip.START, Grip.END, Grip.NEW)
        if self._pressed is not None and not self.may_move(self._pressed):
            self.setCursor(Qt.CursorShape.ForbiddenCursor)  # the words at the pointer say why
        else:
            self.setCursor(Qt.CursorShape.SizeVerCursor if tall else Qt.CursorShape.ClosedHandCursor)
        return True

    def _end_drag(self) -> None:
        self._scrolling.stop()
        if self._drag is not None:
            self.setCursor(Qt.CursorShape.ArrowCursor)
        self._drag = self._grip = self._pressed = None
        self.update()

    def _set_fine(self, fine: bool) -> None:
        self._fine = fine
        self.update()

    def _scroll_on(self) -> None:
        """A drag at the upper or lower edge of the hours moves them, the faster the nearer to it."""
        drag = self._drag
        if drag is None:
            return
        self._turn_on(drag)
        if drag.grip is Grip.DAY:
            return
        metrics = self.scene().metrics
        above = metrics.top + SCROLL_ZONE - self._pointer.y()
        below = self._pointer.y() - (metrics.size.height() - SCROLL_ZONE)
        by = -above if above > 0 else below if below > 0 else 0
        if by:
            pixels = max(-SCROLL_ZONE, min(SCROLL_ZONE, by)) / 3
            self.scroll_to(self.top_second() + pixels / metrics.hour * HOUR)

    def _turn_on(self, drag: Drag) -> None:
        """What is held over the left or the right edge, or over the arrows of the page, for a while turns the page."""
        by = self._page_under(self._pointer)
        if not by or drag.grip not in (Grip.MOVE, Grip.DAY):
            self._held = 0
            return
        self._held += SCROLL_MS
        if self._held >= TURN_MS:
            self._held = 0
            self.step(by)
            self._drag = drag.in_week(self.scene().hours)

    def _page_under(self, point: QPoint) -> int:
        """-1 or 1 where the page is to be turned by what is held there, else 0."""
        at = self.mapToGlobal(point)
        for by, button in zip((-1, 1), self._turners, strict=False):
            if button.isVisible() and button.rect().contains(button.mapFromGlobal(at)):
                return by
        metrics = self.scene().metrics
        if not 0 <= point.y() < metrics.size.height():
            return 0
        return -1 if point.x() < metrics.margin // 2 else 1 if point.x() > metrics.size.width() - TURN_ZONE else 0

    def _show_cursor(self, point: QPoint) -> None:
        grip, item = self._grip_at(point) if self.day_at(point) is not None else (None, None)
        day = self.day_at(point)
        if grip in (Grip.START, Grip.END):
            self.setCursor(Qt.CursorShape.SizeVerCursor)
        elif (
            item is not None
            or self.places().beyond_at(point)
            or self.places().crowd_at(point)
            or (day is not None and self.more_rect(day).contains(point))
        ):
            self.setCursor(Qt.CursorShape.PointingHandCursor)
        else:
            self.setCursor(Qt.CursorShape.ArrowCursor)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.accept()
        delta = event.angleDelta()
        point = event.position().toPoint()
        if event.modifiers() & CTRL:
            if delta.y():
                self.zoom_by(ZOOM_STEP * delta.y() / WHEEL_STEP, point.y())
            return
        if abs(delta.x()) > abs(delta.y()) or event.modifiers() & SHIFT:
            self._wheel_week(delta.x() or delta.y())
            return
        metrics = self.scene().metrics
        pixels = event.pixelDelta().y() or delta.y() / WHEEL_STEP * metrics.hour
        self.scroll_to(self.top_second() - pixels / metrics.hour * HOUR)

    def _wheel_week(self, delta: int) -> None:
        if not self._wheel_free:
            return
        self._wheel += delta
        if abs(self._wheel) < WHEEL_STEP:
            return
        self.step(-1 if self._wheel > 0 else 1)
        self._wheel = 0
        self._wheel_free = False
        QTimer.singleShot(WHEEL_PAUSE_MS, self, self._free_wheel)

    def _free_wheel(self) -> None:
        self._wheel_free = True
        self._wheel = 0

    def hideEvent(self, event: QHideEvent) -> None:
        self._end_drag()
        super().hideEvent(event)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            self._show_tip(event)
            return True
        return super().event(event)

    def _show_tip(self, event: QHelpEvent) -> None:
        beyond = self.places().beyond_at(event.pos())
        if beyond:
            lines = dict.fromkeys(self.item_text(piece.item) for piece in beyond)
            QToolTip.showText(event.globalPos(), "\n".join(lines), self)
            return
        found = self.places().found_at(event.pos())
        if found is not None:
            QToolTip.showText(event.globalPos(), self.tip(found[0]), self, found[1])
            return
        more = self.places().crowd_at(event.pos())
        if more is not None:
            QToolTip.showText(event.globalPos(), "\n".join(self.item_text(item) for item in more.items), self)
            return
        QToolTip.hideText()
