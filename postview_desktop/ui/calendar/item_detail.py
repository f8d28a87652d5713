"""What is told about one item of the calendar: lines with icons, the reasons, a check list, and what can be done."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QSizePolicy, QVBoxLayout, QWidget

from postview_desktop.ui.calendar.inks import Inks, draw_tick
from postview_desktop.ui.common.buttons import Button
from postview_desktop.ui.common.cards import ReasonLabel, Small
from postview_desktop.ui.common.context import Look


@dataclass(frozen=True, slots=True)
class Check:
    """One thing to do after an interview; `line` says when it is due or was done."""

    kind: str
    title: str
    line: str
    done: bool


@dataclass(frozen=True, slots=True)
class Action:
    """A button: what it is called for the page, its icon and its words; with `choices` it opens a menu of these."""

    name: str
    icon: str
    words: str
    choices: tuple[tuple[str, str], ...] = ()
    """(what it is called, words)"""
    main: bool = False


@dataclass(frozen=True, slots=True)
class Detail:
    """`lines` are (icon, text)."""

    lines: tuple[tuple[str, str], ...] = ()
    reasons: tuple[str, ...] = ()
    actions: tuple[Action, ...] = ()
    checks: tuple[Check, ...] = ()


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
        if detail.checks:
            title = Small(look, self.tr("After the interview"), self)
            title.setContentsMargins(0, 6, 0, 0)
            column.addWidget(title)
        for check in detail.checks:
            column.addWidget(CheckLine(look, check, self))
        for action in detail.actions:
            column.addWidget(self._button(action))
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

    def _button(self, action: Action) -> Button:
        button = Button(self._look, action.words, icon=action.icon, main=action.main, parent=self)
        button.setObjectName(action.name)
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        if not action.choices:
            button.clicked.connect(lambda _checked=False, name=action.name: self.pressed.emit(name))
            return button
        menu = QMenu(button)
        menu.setObjectName(f"{action.name}_menu")
        for name, words in action.choices:
            entry = menu.addAction(words)
            entry.setObjectName(name)
            entry.triggered.connect(lambda _checked=False, name=name: self.pressed.emit(name))
        button.clicked.connect(lambda: menu.popup(button.mapToGlobal(QPoint(0, button.height() + 2))))
        return button

    def _draw_icons(self) -> None:
        size = round(self._look.theme.em * 0.9)
        for label, name in self._icons:
            label.setPixmap(self._look.icons.pixmap(name, "muted", size, self.devicePixelRatioF()))


class CheckLine(QWidget):
    """A thing to do with its box; it shows and is not pressed, for the buttons below say what would be done."""

    def __init__(self, look: Look, check: Check, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._check = check
        self.setObjectName(f"check_{check.kind}")
        state = self.tr("done") if check.done else self.tr("not done yet")
        self.setAccessibleName(
            self.tr("{title}, {state}. {line}").format(title=check.title, state=state, line=check.line)
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(round(look.theme.em * 1.5), 0, 0, 0)
        column.setSpacing(0)
        self._title = QLabel(check.title, self)
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self._title.setWordWrap(True)
        self._title.setProperty("muted", check.done)
        column.addWidget(self._title)
        if check.line:
            column.addWidget(Small(look, check.line, self))
        look.theme.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        inks = Inks(self._look.theme)
        side = self._look.theme.em * 0.95
        top = self._title.y() + max(1.0, (self.fontMetrics().height() - side) / 2)
        box = QRectF(1, top, side, side)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(inks.strong("goal") if self._check.done else inks.edge, 1.4))
        painter.setBrush(inks.strong("goal") if self._check.done else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box, 4, 4)
        if self._check.done:
            inner = side * 0.22
            draw_tick(painter, box.adjusted(inner, inner, -inner, -inner), inks.surface)
        painter.end()
