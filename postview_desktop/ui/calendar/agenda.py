"""The agenda with its keys and its pointer: choose, open, move, scroll through the years.

Keys: Up and Down go from line to line (a day's heading is one), Left and Right from day to day, Home and End to the
heading and to the last thing of the chosen day, with Ctrl to the first and the last day of all; Page Up and Page Down
turn by what is in sight. Enter opens, N is a new interview on the chosen day, Delete asks, M asks where to, T goes to
today. Alt with an arrow moves the chosen thing: by a day (Left, Right) or a week (Up, Down). The menu key shows what
else can be done.
"""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QHelpEvent, QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QMenu, QToolTip

from postview_desktop.services.moving_verdict import Target
from postview_desktop.ui.calendar.agenda_months import Place, key_of
from postview_desktop.ui.calendar.agenda_rows import Row, What, day_of
from postview_desktop.ui.calendar.agenda_view import AgendaView

LINES_A_NOTCH = 3
"""Things that one notch of the wheel (120 eighths of a degree) passes."""
NOTCH = 120


class Agenda(AgendaView):
    """What a person does with the agenda. It says what is wished and changes nothing itself."""

    _rest = 0.0
    """What a fine wheel turned short of a whole pixel."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        days = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        lines = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if modifiers == Qt.KeyboardModifier.AltModifier and key in days | lines:
            self._nudge(days.get(key, 0) + 7 * lines.get(key, 0))
        elif modifiers == Qt.KeyboardModifier.ControlModifier and key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._go_to_end(last=key == Qt.Key.Key_End)
        elif modifiers:
            super().keyPressEvent(event)
        elif key in lines:
            self._go_to(self._list.neighbour(self.place(), lines[key]))
        elif key in days:
            self._go_to_day(days[key])
        elif key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            self._turn(1 if key == Qt.Key.Key_PageDown else -1)
        elif key == Qt.Key.Key_Home:
            self._go_to(Place(self._day.toordinal()))
        elif key == Qt.Key.Key_End:
            self._go_to(self._list.end_of(self._day.toordinal()))
        else:
            self._other_key(key, event)

    def _other_key(self, key: Qt.Key, event: QKeyEvent) -> None:
        item = self.item()
        if key == Qt.Key.Key_T:
            self.go_to_today()
        elif key == Qt.Key.Key_N:
            self.new_requested.emit(self._day)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.open_choice()
        elif key == Qt.Key.Key_M:
            meant = self.meant(self._may_move)
            if meant is not None:
                self.move_to_requested.emit(meant)
        elif key == Qt.Key.Key_Delete and item is not None:
            self.delete_requested.emit(item)
        elif key == Qt.Key.Key_Menu:
            self._show_menu(self._row_of(self.place()), self.mapToGlobal(self._under_choice()))
        elif key == Qt.Key.Key_Escape and item is not None:
            self._choose(Place(self._day.toordinal()))
        else:
            super().keyPressEvent(event)

    def open_choice(self) -> None:
        """The chosen thing opens, else the chosen day shows all that it has."""
        item = self.item()
        if item is not None:
            self.item_opened.emit(item)
        else:
            self.day_opened.emit(self._day)

    # Going

    def _go_to(self, place: Place | None) -> None:
        if place is not None:
            self._choose(place)
            self._bring()

    def _go_to_day(self, by: int) -> None:
        """To the next heading; back first to the heading of this day."""
        if by < 0 and self._key is not None:
            self._go_to(Place(self._day.toordinal()))
            return
        day = self._list.neighbour_day(self._day.toordinal(), by)
        self._go_to(Place(day) if day is not None else None)

    def _go_to_end(self, *, last: bool) -> None:
        day = self._list.last_day() if last else self._list.first_day()
        if day is not None:
            self._go_to(self._list.end_of(day) if last else Place(day))

    def _turn(self, by: int) -> None:
        """What is chosen goes on by what is in sight, and the list with it."""
        view = self.height() - self._list.heights[What.DAY] - self._list.heights[What.ITEM]
        place, gone = self.place(), 0
        while gone < view:
            following = self._list.neighbour(place, by)
            if following is None:
                break
            place = following
            gone += self._list.heights[What.ITEM if place.key is not None else What.DAY]
        self.scroll_by(by * view)
        self._go_to(place)

    def _nudge(self, days: int) -> None:
        """The chosen thing is wished on another day; whether it may go there is for the page to say."""
        item = self.meant(self._may_move)
        if item is not None:
            day = min(max(day_of(item) + days, 1), date.max.toordinal())
            self.move_requested.emit(item, Target(day=date.fromordinal(day), by_key=True))

    # Pointer

    def mousePressEvent(self, event: QMouseEvent) -> None:
        row = self.line_at(event.position().toPoint())
        if row is None or event.button() not in (Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton):
            super().mousePressEvent(event)
        elif row.what is What.ITEM and row.item is not None:
            self._choose(Place(row.ordinal, key_of(row.item)), again=True)
        elif row.what in (What.DAY, What.EMPTY):
            self._choose(Place(row.ordinal))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        row = self.line_at(event.position().toPoint())
        if row is None or event.button() != Qt.MouseButton.LeftButton:
            return
        if row.item is not None:
            self.item_opened.emit(row.item)
        elif row.what in (What.DAY, What.EMPTY):
            self.new_requested.emit(date.fromordinal(row.ordinal))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        row = self.line_at(event.position().toPoint())
        row = row if row is not None and row.what is What.ITEM else None
        if row != self._hover:
            self._hover = row
            self.setCursor(Qt.CursorShape.PointingHandCursor if row is not None else Qt.CursorShape.ArrowCursor)
            self.update()

    def leaveEvent(self, event: QEvent) -> None:
        self._hover = None
        self.update()
        super().leaveEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.accept()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            return
        pixels = float(event.pixelDelta().y())
        if not pixels:
            pixels = event.angleDelta().y() / NOTCH * LINES_A_NOTCH * self._list.heights[What.ITEM]
        pixels += self._rest
        whole = int(pixels)
        self._rest = pixels - whole
        if whole:
            self.scroll_by(-whole)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            row = self.line_at(event.pos())
            text = self.tip(row) if row is not None else ""
            if text:
                QToolTip.showText(event.globalPos(), text, self)
            else:
                QToolTip.hideText()
            return True
        return super().event(event)

    # What else can be done

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            self._show_menu(self._row_of(self.place()), self.mapToGlobal(self._under_choice()))
        else:
            self._show_menu(self.line_at(event.pos()), event.globalPos())

    def _under_choice(self) -> QPoint:
        found = self._list.rect_of(self.place())
        return QPoint(60, found[0] + found[1] if found is not None else 60)

    def _show_menu(self, row: Row | None, at: QPoint) -> None:
        if row is None:
            return
        menu = QMenu(self)
        menu.setObjectName("agenda_menu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        item = row.item
        if item is not None:
            menu.addAction(self.tr("Open")).triggered.connect(lambda: self.item_opened.emit(item))
            if self._may_move(item):
                menu.addAction(self.tr("Move to…")).triggered.connect(lambda: self.move_to_requested.emit(item))
            if item.interview_id:
                export = menu.addAction(self.tr("Export…"))
                export.setObjectName("menu_export")
                export.triggered.connect(lambda: self.export_requested.emit(item))
            if item.kind == "interview":
                menu.addAction(self.tr("Delete")).triggered.connect(lambda: self.delete_requested.emit(item))
            menu.addSeparator()
        day = date.fromordinal(row.ordinal)
        menu.addAction(self.tr("New interview on this day")).triggered.connect(lambda: self.new_requested.emit(day))
        menu.popup(at)
