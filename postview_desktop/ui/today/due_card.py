"""One thing that is due: what, why, until when, the one action, and a small menu of the other ways to settle it."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QMenu, QSizePolicy, QVBoxLayout, QWidget

from postview_desktop.domain.follow_up import AwayReason
from postview_desktop.domain.reminder import DueItem, DueKind
from postview_desktop.ui.common.breakable import breakable
from postview_desktop.ui.common.buttons import Button
from postview_desktop.ui.common.cards import Card, Chip, ReasonLabel, SubHeading
from postview_desktop.ui.common.context import Look
from postview_desktop.ui.today.words import DueWords
from postview_desktop.wording import names
from postview_desktop.wording.translate import told_of

FOLDS_BELOW_EMS = 34


class DueCard(Card):
    """Shows one DueItem; every wish goes up with the item."""

    pressed = Signal(object)
    """the one action"""
    done_requested = Signal(object)
    tomorrow_requested = Signal(object)
    two_days_requested = Signal(object)
    date_requested = Signal(object)
    away_requested = Signal(object, object)
    """DueItem, AwayReason (F10)"""
    opened = Signal(object)
    """its interview"""

    def __init__(self, look: Look, item: DueItem, words: DueWords, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._look = look
        self.item = item
        self._words = words
        self._folded: bool | None = None
        em = look.theme.em
        self.setObjectName("due_card")
        self.setAccessibleName(words.title)
        self.setAccessibleDescription(words.reason)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(round(em * 0.7))
        self._grid.setVerticalSpacing(round(em * 0.5))
        self._grid.setColumnStretch(1, 1)
        self._icon = QLabel(self)
        self._grid.addWidget(self._icon, 0, 0, Qt.AlignmentFlag.AlignVCenter)
        text = QVBoxLayout()
        text.setSpacing(2)
        self.title = SubHeading(look, breakable(words.title), self)
        self.title.setObjectName("due_title")
        text.addWidget(self.title)
        if words.reason:
            self.reason = ReasonLabel(look, words.reason, self)
            self.reason.setObjectName("due_reason")
            text.addWidget(self.reason)
        self._grid.addLayout(text, 0, 1)
        self._tail = QWidget(self)
        self._tail.setProperty("plain", True)
        self._tail.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)
        row = QHBoxLayout(self._tail)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(round(em * 0.6))
        self.chip = Chip(look, words.chip, words.chip_tone, self._tail)
        self.chip.setObjectName("due_chip")
        row.addWidget(self.chip)
        self.action = Button(look, words.action, parent=self._tail)
        self.action.setObjectName("due_action")
        self.action.setAccessibleName(told_of(words.action, words.title))
        self.action.clicked.connect(lambda: self.pressed.emit(self.item))
        row.addWidget(self.action)
        if item.kind in (DueKind.FOLLOW_UP, DueKind.CLOSING):
            row.addWidget(self._menu_button())
        self.body.addLayout(self._grid)
        self._draw_icon()
        look.theme.changed.connect(self._draw_icon)
        self._fold()

    def _menu_button(self) -> Button:
        button = Button(self._look, "", icon="ellipsis", quiet=True, parent=self._tail)
        button.setObjectName("due_menu")
        button.setAccessibleName(self.tr("More for: {title}").format(title=self._words.title))
        button.setToolTip(self.tr("Done, put off, put away"))
        self.menu = QMenu(button)
        self.menu.setObjectName("due_menu_list")
        self._add(self.menu, "done", self.tr("Done…"), lambda: self.done_requested.emit(self.item))
        self.menu.addSeparator()
        self._add(self.menu, "tomorrow", self.tr("Tomorrow"), lambda: self.tomorrow_requested.emit(self.item))
        self._add(
            self.menu, "two_days", self.tr("In two working days"), lambda: self.two_days_requested.emit(self.item)
        )
        self._add(self.menu, "on_a_date", self.tr("On a date…"), lambda: self.date_requested.emit(self.item))
        self.menu.addSeparator()
        away = self.menu.addMenu(self.tr("Put away for good"))
        for reason in AwayReason:
            label = names.label(reason)
            self._add(
                away,
                f"away_{reason.value}",
                label[:1].upper() + label[1:],
                lambda _checked=False, reason=reason: self.away_requested.emit(self.item, reason),
            )
        self.menu.addSeparator()
        self._add(self.menu, "open", self.tr("Open the interview"), lambda: self.opened.emit(self.item))
        button.clicked.connect(lambda: self.menu.popup(button.mapToGlobal(QPoint(0, button.height() + 2))))
        return button

    def _add(self, menu: QMenu, name: str, text: str, slot: object) -> None:
        action = menu.addAction(text)
        action.setObjectName(name)
        action.triggered.connect(slot)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    def _fold(self) -> None:
        """In a narrow card the buttons stand below the words."""
        folded = self.width() < FOLDS_BELOW_EMS * self._look.theme.em
        if folded == self._folded:
            return
        self._folded = folded
        self._grid.removeWidget(self._tail)
        if folded:
            self._grid.addWidget(self._tail, 1, 1, Qt.AlignmentFlag.AlignLeft)
        else:
            self._grid.addWidget(self._tail, 0, 2, Qt.AlignmentFlag.AlignVCenter)

    def _draw_icon(self) -> None:
        size = round(self._look.theme.em * 1.15)
        self._icon.setPixmap(
            self._look.icons.pixmap(self._words.icon, self._words.tone, size, self.devicePixelRatioF())
        )
