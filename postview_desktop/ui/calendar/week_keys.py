"""The week with its keys: choose, open, make, move and lengthen, turn the page.

Keys as in the calendars that people know: Left and Right go from day to day and over the edge into the next week, Page
Up and Page Down by weeks, Home and End to the first and last day. Up and Down go through what is on the day from top to
bottom; with Ctrl, or on a day with nothing on it, by half an hour, so that N makes an interview at that hour. Alt and
the arrows do what dragging does: Left and Right a day, Up and Down a quarter of an hour, with Shift the length.
"""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QKeyEvent, QPainter

from postview_desktop.services.calendar import CalendarItem
from postview_desktop.services.moving_verdict import Target
from postview_desktop.ui.calendar import accessible, week_words
from postview_desktop.ui.calendar.painter import draw_ring
from postview_desktop.ui.calendar.week_drag import LEAST_LENGTH, SNAP, by_days, by_seconds, longer
from postview_desktop.ui.calendar.week_hours import DAY
from postview_desktop.ui.calendar.week_layout import is_timed
from postview_desktop.ui.calendar.week_metrics import HOUR
from postview_desktop.ui.calendar.week_painter import WeekPainter
from postview_desktop.ui.calendar.week_scenes import WeekScene
from postview_desktop.ui.calendar.week_view import WeekView

SLOT = HOUR // 2
NOTHING = Qt.KeyboardModifier.NoModifier
ALT, CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ARROWS = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down)


class WeekKeys(WeekView):
    """What a person does with the week by its keys. It says what is wished and changes nothing itself."""

    _slot: int | None = None

    @property
    def slot(self) -> int | None:
        """The second of the chosen day at which N makes an interview, None where no hour was pointed at."""
        return self._slot

    def choose_day(self, day: date) -> None:
        if day != self._day:
            self._slot = None
        super().choose_day(day)

    def choose_item(self, item: CalendarItem | None) -> None:
        if item is not None:
            self._slot = None
        super().choose_item(item)

    def paint_over(self, painter: QPainter, scene: WeekScene, week_painter: WeekPainter) -> None:
        """The hour that was pointed at."""
        number = self.day_number(self._day)
        metrics = scene.metrics
        if self._slot is None or number < 0:
            return
        painter.setClipRect(metrics.hours())
        rect = QRect(metrics.xs[number] + 3, metrics.y(self._slot) + 1, metrics.xs[1] - metrics.xs[0] - 5, 0)
        rect.setBottom(metrics.y(self._slot + SLOT) - 1)
        draw_ring(painter, rect, self._inks.accent, 1.4, 4)
        painter.setClipping(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if key in ARROWS and modifiers & ALT:
            self._nudge(key, bool(modifiers & SHIFT))
        elif key in ARROWS and modifiers in (NOTHING, CTRL):
            self._go(key, modifiers == CTRL)
        elif key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown) and not modifiers:
            self.step(-1 if key == Qt.Key.Key_PageUp else 1)
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End) and not modifiers:
            self.choose_day(self.span()[0 if key == Qt.Key.Key_Home else 1])
        elif key == Qt.Key.Key_T and not modifiers:
            self.go_to_today()
        elif key == Qt.Key.Key_N and not modifiers:
            self.new_requested.emit(self._day if self._slot is None else self._moment(self._slot))
        elif key == Qt.Key.Key_M and not modifiers:
            item = self.meant(self.may_move)
            if item is not None:
                self.move_to_requested.emit(item)
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and not modifiers and self.item() is not None:
            self.delete_requested.emit(self.item())
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and not modifiers:
            self.open_choice()
        elif key == Qt.Key.Key_Escape and (self._chosen is not None or self._slot is not None):
            self._slot = None
            self.choose_item(None)
        else:
            super().keyPressEvent(event)

    def open_choice(self) -> None:
        """The chosen item opens, at a chosen hour a new interview; else the only one of the day, else the day."""
        item = self.item()
        if item is None and self._slot is not None:
            self.new_requested.emit(self._moment(self._slot))
            return
        # The goal of the week is on every day of it: it does not stand in the way of the one thing of a day.
        items = [item] if item is not None else [one for one in self.items_on(self._day) if one.kind != "goal"]
        if len(items) == 1:
            self.item_opened.emit(items[0])
        else:
            self.day_opened.emit(self._day)

    def stops(self) -> list[CalendarItem]:
        """What Up and Down go through on the chosen day: the lane from its top, then the hours."""
        scene, ordinal = self.scene(), self._day.toordinal()
        column = ordinal - scene.first
        rows = {bar.item: bar.row for bar in scene.lane.bars if bar.first_column <= column <= bar.last_column}
        starts = {piece.item: (piece.start, piece.column % 999) for piece in scene.pieces if piece.ordinal == ordinal}
        return sorted(
            scene.on(ordinal),
            key=lambda item: (1, *starts[item]) if item in starts else (0, rows.get(item, 99), 0),
        )

    def _go(self, key: Qt.Key, by_slots: bool) -> None:
        if key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            if not by_slots:
                self.choose_day(self._day + timedelta(days=-1 if key == Qt.Key.Key_Left else 1))
            return
        by = -1 if key == Qt.Key.Key_Up else 1
        stops = self.stops()
        if by_slots or not stops:
            self._choose_slot(by)
            return
        item = self.item()
        place = stops.index(item) + by if item is not None and item in stops else (0 if by > 0 else len(stops) - 1)
        if 0 <= place < len(stops):
            self.choose_item(stops[place])

    def _choose_slot(self, by: int) -> None:
        if self._slot is None:
            item = self.item()
            if item is not None and is_timed(item):
                base = self.scene().hours.wall(item.start_epoch)[1] // SLOT * SLOT
            else:
                base = max(0, int(self.top_second() + SLOT - 1) // SLOT * SLOT)
            self._slot = base
        else:
            self._slot = min(max(0, self._slot + by * SLOT), DAY - SLOT)
        slot = self._slot
        if self._chosen is not None:
            self._chosen = None
            self.item_chosen.emit(None)
        self.show_second(slot, slot + SLOT)
        self.update()
        accessible.announce(self, self._texts.moment(self._moment(slot)))

    def _moment(self, second: int) -> datetime:
        return datetime.combine(self._day, time()) + timedelta(seconds=second)

    def _nudge(self, key: Qt.Key, with_shift: bool) -> None:
        """The twin of a drag."""
        if with_shift and key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            return
        item = self.meant(self.may_move)
        if item is None:
            return
        hours = self.scene().hours
        by = -1 if key in (Qt.Key.Key_Left, Qt.Key.Key_Up) else 1
        target: Target | None = None
        if key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            target = by_days(item, by, by_key=True)
        elif with_shift:
            target = longer(item, by * SNAP, by_key=True)
        else:
            target = by_seconds(item, hours, by * SNAP)
        if target is not None:
            # What cannot be moved is wished all the same: the answer says why not.
            self._chosen = item
            self.move_requested.emit(item, target)
        elif not is_timed(item):
            self.said.emit(week_words.by_days_alone(self.may_move(item)))
        else:
            self.said.emit(week_words.short_enough(LEAST_LENGTH))

    def _may_stretch(self, item: CalendarItem) -> bool:
        return is_timed(item) and self.may_move(item)
