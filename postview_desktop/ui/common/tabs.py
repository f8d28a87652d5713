"""Underlined tabs over a stack of pages."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QTabBar, QVBoxLayout, QWidget

from postview_desktop.ui.common.context import Look


class Tabs(QWidget):
    """`shown` is emitted with the key of the tab that comes to the front."""

    shown = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._keys: list[str] = []
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(round(look.theme.em * 0.8))
        self.bar = QTabBar(self)
        self.bar.setObjectName("tabs")
        self.bar.setDrawBase(False)
        self.bar.setExpanding(False)
        self.bar.setUsesScrollButtons(True)
        self.bar.setElideMode(Qt.TextElideMode.ElideNone)
        self.stack = QStackedWidget(self)
        layout.addWidget(self.bar)
        layout.addWidget(self.stack, 1)
        self.bar.currentChanged.connect(self._on_changed)
        self._dress()
        look.theme.changed.connect(self._dress)

    def add(self, key: str, title: str, widget: QWidget) -> None:
        """Add a tab at the end."""
        self._keys.append(key)
        self.stack.addWidget(widget)
        self.bar.addTab(title.replace("&", "&&"))
        self.bar.setAccessibleTabName(self.bar.count() - 1, title)

    def show(self, key: str | None = None) -> None:  # type: ignore[override]
        """Bring a tab to the front; without a key, show the widget itself."""
        if key is None:
            super().show()
        elif key in self._keys:
            self.bar.setCurrentIndex(self._keys.index(key))

    def key(self) -> str:
        index = self.bar.currentIndex()
        return self._keys[index] if 0 <= index < len(self._keys) else ""

    def _on_changed(self, index: int) -> None:
        if 0 <= index < len(self._keys):
            self.stack.setCurrentIndex(index)
            self.shown.emit(self._keys[index])

    def _dress(self) -> None:
        colour = self._look.theme.color
        em = self._look.theme.em
        self.bar.setStyleSheet(
            f"QTabBar::tab {{ background: transparent; color: {colour('muted').name()}; font-weight: 600;"
            f" padding: {round(em * 0.45)}px 1px; margin-right: {round(em * 1.1)}px; border: none;"
            " border-bottom: 2px solid transparent; }"
            f" QTabBar::tab:selected {{ color: {colour('text').name()};"
            f" border-bottom: 2px solid {colour('accent').name()}; }}"
            f" QTabBar::tab:hover {{ color: {colour('text').name()}; }}"
            f" QTabBar::tab:focus {{ background: {colour('accent_soft').name()}; }}"
        )
