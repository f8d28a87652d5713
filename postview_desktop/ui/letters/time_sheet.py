"""Another time for a letter to leave: a day, an hour, and what time that is where it arrives."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from postview_desktop.domain.interview import epoch_of, wall_of
from postview_desktop.system.clock import Clock
from postview_desktop.ui.common.cards import Small
from postview_desktop.ui.common.context import Look
from postview_desktop.ui.common.date_field import DateField, TimeField
from postview_desktop.ui.common.form import Form
from postview_desktop.ui.common.sheet import Sheet


class TimeSheet(Sheet):
    """`picked` carries the instant in epoch seconds. Times are in the user's own zone."""

    picked = Signal(int)

    def __init__(self, look: Look, parent: QWidget, clock: Clock, proposed: int, zone_there: str) -> None:
        super().__init__(look, parent, self.tr("When should it leave?"), self.tr("Send then"))
        self.setObjectName("time_sheet")
        self._look = look
        self._clock = clock
        self._zone_there = zone_there
        wall = wall_of(proposed, clock.zone())
        self.form = Form(look)
        self.day = DateField(look)
        self.day.setObjectName("send_day")
        self.day.set_value(wall.date())
        self.time = TimeField(look)
        self.time.setObjectName("send_time")
        self.time.set_value(wall.time())
        self.form.row(self.tr("Day"), self.day)
        self.form.row(self.tr("Time"), self.time)
        self.body.addWidget(self.form)
        self._there = Small(look, "")
        self._there.setWordWrap(True)
        self.body.addWidget(self._there)
        self.day.day_changed.connect(self._show_there)
        self.time.time_changed.connect(self._show_there)
        self.set_check(self._wrong)
        self.accepted.connect(lambda: self.picked.emit(self.at()))
        self._show_there()
        # Not on the button: who types a day at once ("26 Nov") must not press it with the space.
        self.day.setFocus(Qt.FocusReason.OtherFocusReason)
        self.day.selectAll()

    def at(self) -> int:
        """The instant in epoch seconds."""
        return epoch_of(datetime.combine(self.day.value(), self.time.value()), self._clock.zone())

    def _wrong(self) -> str:
        if self.at() <= self._clock.now():
            return self.tr("That time has passed. To send it at once, choose “Send now”.")
        return ""

    def _show_there(self, _value: object = None) -> None:
        at = self.at()
        if not self._zone_there or self._zone_there == self._clock.zone():
            self._there.hide()
            return
        wall = wall_of(at, self._zone_there)
        self._there.setText(
            self.tr("Where it arrives it is then {day}, {time}.").format(
                day=self._look.dates.short_day(wall.date()), time=self._look.dates.time(wall)
            )
        )
        self._there.show()
