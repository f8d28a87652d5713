"""The bar beside the agenda: where in all the years this is, though most of them were never asked for."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QScrollBar, QWidget

from postview_desktop.ui.calendar.agenda_list import AgendaList
from postview_desktop.ui.calendar.agenda_rows import What


class AgendaBar(QScrollBar):
    """Scrolls the list of the `view` whose height is seen."""

    scrolled = Signal()
    """By hand; the list stands where it was wished."""

    def __init__(self, lines: AgendaList, view: QWidget) -> None:
        super().__init__(Qt.Orientation.Vertical, view)
        self._lines = lines
        self._view = view
        self._scale: list[int] = []
        """While it is held: how long the months were when it was taken, so that it does not slip from the hand."""
        self.setObjectName("agenda_bar")
        self.valueChanged.connect(self._on_value)
        self.sliderPressed.connect(self._on_pressed)
        self.sliderReleased.connect(self.follow)

    def follow(self) -> None:
        """Show where the list is, unless the bar is held."""
        if self.isSliderDown():
            return
        seen = self._view.height()
        most = max(0, self._lines.total() - seen)
        self.blockSignals(True)
        self.setPageStep(seen)
        self.setSingleStep(self._lines.heights[What.ITEM])
        self.setRange(0, most)
        self.setValue(min(most, self._lines.position()))
        self.blockSignals(False)
        self.setVisible(most > 0)

    def _on_pressed(self) -> None:
        self._scale = self._lines.scale()

    def _on_value(self, value: int) -> None:
        seen = self._view.height()
        if self.isSliderDown():
            self._lines.jump(value, self._scale or self._lines.scale(), seen)
        else:
            self._lines.scroll(value - self._lines.position(), seen)
        self.scrolled.emit()
