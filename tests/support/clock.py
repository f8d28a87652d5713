"""A clock that stands still until it is told otherwise."""

from __future__ import annotations

from datetime import datetime

from postview_desktop.domain.interview import epoch_of
from postview_desktop.system.clock import Clock


class FixedClock(Clock):
    """Stands at a wall time in a zone; `set` and `advance` move it."""

    def __init__(self, wall: str = "2026-11-23T15:00", zone: str = "Europe/London") -> None:
        super().__init__()
        self.set(wall, zone)

    def set(self, wall: str, zone: str | None = None) -> None:
        if zone is not None:
            self._zone = zone
        self._now = epoch_of(datetime.fromisoformat(wall), self._zone)

    def advance(self, seconds: int = 0, *, minutes: int = 0, hours: int = 0, days: int = 0) -> None:
        self._now += seconds + 60 * minutes + 3600 * hours + 86400 * days

    def now(self) -> int:
        return self._now

    def zone(self) -> str:
        return self._zone

    def reread(self) -> bool:
        return False
