"""What the agenda tells of a thing beside its name: asked once, and only for as long as a picture may wait."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from time import perf_counter

from PySide6.QtCore import QObject, QTimer

from postview_desktop.services.calendar import CalendarItem
from postview_desktop.ui.calendar.agenda_months import Key, key_of
from postview_desktop.ui.calendar.view import Reasons

ABOUT_S = 0.004
"""How long one picture may ask for reasons and places; the rest is filled in after it."""


class Abouts(QObject):
    """`where` (if given) says where an interview is, `reasons` why another thing is on its day."""

    def __init__(
        self, reasons: Reasons, where: Reasons | None, filled: Callable[[], None], parent: QObject | None = None
    ) -> None:
        """`filled` is called when something was learnt after a picture."""
        super().__init__(parent)
        self._reasons = reasons
        self._where = where
        self._filled = filled
        self._known: dict[tuple[Key, int], list[str]] = {}
        self._wanted: deque[CalendarItem] = deque()
        self._until = 0.0
        self._filling = QTimer(self)
        self._filling.setSingleShot(True)
        self._filling.setInterval(0)
        self._filling.timeout.connect(self._fill)

    def of(self, item: CalendarItem) -> list[str]:
        """All of it, asked for at once where it is not known."""
        key = (key_of(item), item.best_ordinal)
        if key not in self._known:
            if item.kind == "interview":
                self._known[key] = self._where(item) if self._where is not None else []
            else:
                self._known[key] = self._reasons(item)
        return self._known[key]

    def soon(self, item: CalendarItem) -> list[str]:
        """What is known; what is not is asked for at once while there is time, else after the picture."""
        found = self._known.get((key_of(item), item.best_ordinal))
        if found is not None:
            return found
        if perf_counter() < self._until:
            return self.of(item)
        self._wanted.append(item)
        return []

    def begin_picture(self) -> None:
        """A picture is painted now: it has its own time, and its own wishes."""
        self._wanted.clear()
        self._until = perf_counter() + ABOUT_S

    def end_picture(self, *, unfinished: bool) -> None:
        """Go on with what is still wished; `unfinished` where the list itself was not ready."""
        if self._wanted or unfinished:
            self._filling.start()

    def forget(self) -> None:
        """The data may be other now."""
        self._known.clear()
        self._wanted.clear()

    def stop(self) -> None:
        """Nobody looks any more."""
        self._filling.stop()

    def _fill(self) -> None:
        until = perf_counter() + ABOUT_S
        while self._wanted and perf_counter() < until:
            self.of(self._wanted.popleft())
        self._filled()
