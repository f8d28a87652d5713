"""What month and week have in common: one painted picture, and the neighbours painted ahead while nothing happens."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QEvent, QSize, Qt, QTimer
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QSizePolicy, QWidget

from postview_desktop.system.clock import Clock
from postview_desktop.ui.calendar import accessible
from postview_desktop.ui.calendar.inks import Inks
from postview_desktop.ui.calendar.view import CalendarView, Shown
from postview_desktop.ui.common.context import Look

AHEAD_MS = 60
"""How long nothing must happen before a neighbour is made ready."""


class KeptScenes(Protocol):
    """The stretches of time that were asked for and painted."""

    shown: Shown

    def forget(self) -> None:
        """Ask for all of it anew."""

    def forget_pictures(self) -> None:
        """Paint all of it anew."""


class PaintedView(CalendarView):
    """Each has scenes and a painter of its own."""

    def __init__(self, look: Look, clock: Clock, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._look = look
        self._clock = clock
        self._locale = look.dates.locale
        self._inks = Inks(look.theme)
        self._zone = clock.zone()
        self._today = clock.today()
        self._day = self._today
        self._forward = True
        self._ahead = QTimer(self)
        self._ahead.setSingleShot(True)
        self._ahead.setInterval(AHEAD_MS)
        self._ahead.timeout.connect(self._make_ready)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        look.theme.changed.connect(self._on_theme_changed)

    def sizeHint(self) -> QSize:
        return QSize(880, 640)

    def minimumSizeHint(self) -> QSize:
        unit = self.fontMetrics().height()
        return QSize(7 * 3 * unit, 12 * unit)

    def is_outdated(self) -> bool:
        return self._clock.today() != self._today or self._clock.zone() != self._zone

    def forget_all(self) -> None:
        """Let go of all that is kept, so that the next is asked for anew."""
        self.kept().forget()

    def set_shown(self, shown: Shown) -> None:
        self.kept().shown = shown
        self.kept().forget_pictures()
        self.update()
        accessible.told(self)

    def kept(self) -> KeptScenes:
        """The scenes that are kept."""
        raise NotImplementedError

    def forget_painter(self) -> None:
        """Fonts or colours are others: the painter is made anew when it is next needed."""
        raise NotImplementedError

    def paint_a_neighbour(self) -> bool:
        """Make one picture ahead, in the direction last taken first; False where all are there."""
        raise NotImplementedError

    def _make_ready(self) -> None:
        if not self.isVisible():
            return
        # No drag waits for it; it waits until the hand lets go.
        if QApplication.mouseButtons() or self.paint_a_neighbour():
            self._ahead.start()

    def _on_theme_changed(self) -> None:
        self._inks = Inks(self._look.theme)
        self.forget_painter()
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.forget_painter()
            self.updateGeometry()
            self.update()
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.kept().forget_pictures()
        super().resizeEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        if self.is_outdated():
            self.refresh()
        self.tick()
        super().showEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        self._ahead.stop()
        super().hideEvent(event)
