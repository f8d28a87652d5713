"""What is told about one item of the calendar: a few lines with icons, the reasons, and what can be done."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from postview_desktop.ui.common.buttons import Button
from postview_desktop.ui.common.cards import ReasonLabel, Small
from postview_desktop.ui.common.context import Look


@dataclass(frozen=True, slots=True)
class Detail:
    """`lines` are (icon, text), `actions` (what it is called for the page, icon, words on the button)."""

    lines: tuple[tuple[str, str], ...] = ()
    reasons: tuple[str, ...] = ()
    actions: tuple[tuple[str, str, str], ...] = ()


class ItemDetail(QWidget):
    """Stands below the line of the item that is open."""

    pressed = Signal(str)

    def __init__(self, look: Look, detail: Detail, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._icons: list[tuple[QLabel, str]] = []
        self.setObjectName("item_detail")
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 2, 2, 8)
        column.setSpacing(6)
        for icon, text in detail.lines:
            column.addLayout(self._line(icon, text))
        for text in detail.reasons:
            label = ReasonLabel(look, text, self)
            label.setObjectName("reason")
            column.addWidget(label)
        for name, icon, words in detail.actions:
            button = Button(look, words, icon=icon, parent=self)
            button.setObjectName(name)
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            button.clicked.connect(lambda _checked=False, name=name: self.pressed.emit(name))
            column.addWidget(button)
        self._draw_icons()
        look.theme.changed.connect(self._draw_icons)

    def _line(self, icon: str, text: str) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        picture = QLabel(self)
        picture.setFixedWidth(round(self._look.theme.em))
        self._icons.append((picture, icon))
        row.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(Small(self._look, text, self), 1)
        return row

    def _draw_icons(self) -> None:
        size = round(self._look.theme.em * 0.9)
        for label, name in self._icons:
            label.setPixmap(self._look.icons.pixmap(name, "muted", size, self.devicePixelRatioF()))
