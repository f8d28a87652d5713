"""A choice among a few, side by side; one is always chosen."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from postview_desktop.ui.common.context import Look


class Segmented(QFrame):
    """`chosen` is emitted with the key when a person chooses, not when `set_chosen` does."""

    chosen = Signal(str)

    def __init__(self, look: Look, options: Sequence[tuple[str, str]] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._buttons: dict[str, QPushButton] = {}
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(3, 3, 3, 3)
        self._layout.setSpacing(0)
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.set_options(options)
        look.theme.changed.connect(self._dress)

    def set_options(self, options: Sequence[tuple[str, str]]) -> None:
        """Offer other choices; the first is chosen unless the old choice is still there."""
        before = self.chosen_key()
        for button in self._buttons.values():
            self._group.removeButton(button)
            self._layout.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._buttons = {}
        for key, text in options:
            button = _Segment(text.replace("&", "&&"), self)
            button.setObjectName(f"choose_{key}")
            button.setAccessibleName(text)
            button.setCheckable(True)
            button.setCursor(Qt.CursorShape.PointingHandCursor)
            button.clicked.connect(lambda _checked=False, key=key: self.chosen.emit(key))
            self._group.addButton(button)
            self._layout.addWidget(button)
            self._buttons[key] = button
        if self._buttons:
            self.set_chosen(before if before in self._buttons else next(iter(self._buttons)))
        self._dress()

    def keys(self) -> list[str]:
        return list(self._buttons)

    def chosen_key(self) -> str:
        """The key that is chosen, "" where there is nothing to choose from."""
        return next((key for key, button in self._buttons.items() if button.isChecked()), "")

    def set_chosen(self, key: str) -> None:
        if key in self._buttons:
            self._buttons[key].setChecked(True)

    def button(self, key: str) -> QPushButton:
        return self._buttons[key]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()), 0)
        keys = self.keys()
        if not step or not keys:
            super().keyPressEvent(event)
            return
        place = (keys.index(self.chosen_key()) + step) % len(keys)
        self.set_chosen(keys[place])
        self._buttons[keys[place]].setFocus(Qt.FocusReason.OtherFocusReason)
        self.chosen.emit(keys[place])

    def _dress(self) -> None:
        colour = self._look.theme.color
        radius = round(self._look.theme.em * 0.5)
        self.setStyleSheet(
            f"Segmented {{ background: {colour('sidebar').name()}; border: 1px solid {colour('line').name()};"
            f" border-radius: {radius}px; }}"
            f" QPushButton {{ background: transparent; border: 2px solid transparent; border-radius: {radius - 2}px;"
            f" color: {colour('muted').name()}; padding: 3px {round(self._look.theme.em * 0.7)}px; font-weight: 600; }}"
            f" QPushButton:hover {{ color: {colour('text').name()}; }}"
            f" QPushButton:checked {{ background: {colour('surface').name()}; color: {colour('text').name()}; }}"
            f" QPushButton:focus {{ border: 2px solid {colour('accent').name()}; }}"
        )


class _Segment(QPushButton):
    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        bold = QFont(self.font())
        bold.setWeight(QFont.Weight.DemiBold)
        return QSize(hint.width(), max(hint.height(), 28))
