"""A look at the wall clock every half minute: notices sleep, a new day and a new zone, and asks what is due.

Never a long timer until a date: timers stand still while the computer sleeps, and people set clocks. What is due is
asked of the database each time (rule: ask what is due, never sleep until a date).
"""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from postview_desktop.system.clock import Clock

TICK_MS = 30_000
JUMP_SECONDS = 45
"""How far the wall clock may run ahead of or behind the steady one between two looks before it counts as a jump."""


class Tick(QObject):
    """`ticked` comes with each look; `jumped` (seconds), `day_changed` (date) and `zone_changed` (name) before it."""

    ticked = Signal()
    jumped = Signal(float)
    day_changed = Signal(object)
    zone_changed = Signal(str)

    def __init__(
        self,
        clock: Clock,
        parent: QObject | None = None,
        *,
        interval_ms: int = TICK_MS,
        steady: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(parent)
        self._clock = clock
        self._steady = steady
        self._wall_before = clock.now()
        self._steady_before = steady()
        self._zone: str = clock.zone()
        self._day: date = clock.today()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.CoarseTimer)
        self._timer.setInterval(interval_ms)
        self._timer.timeout.connect(self.look)

    def start(self) -> None:
        """Look now, and go on looking."""
        self._timer.start()
        self.look()

    def stop(self) -> None:
        self._timer.stop()

    def look(self) -> None:
        """Compare the clocks and say what changed. Also called on waking up and when the window comes to the front."""
        wall, steady = self._clock.now(), self._steady()
        gap = (wall - self._wall_before) - (steady - self._steady_before)
        self._wall_before, self._steady_before = wall, steady
        self._clock.reread()
        if abs(gap) > JUMP_SECONDS:
            self.jumped.emit(gap)
        zone = self._clock.zone()
        if zone != self._zone:
            self._zone = zone
            self.zone_changed.emit(zone)
        today = self._clock.today()
        if today != self._day:
            self._day = today
            self.day_changed.emit(today)
        self.ticked.emit()
