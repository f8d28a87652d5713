"""The side bar: the pages, and at the bottom what the outbox and the lookout do and since when everything is kept."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QIcon, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from postview_desktop.ui.common.context import Look

WIDTH_EMS = 12.45
FOLDED_EMS = 3.8


class SideBar(QFrame):
    """`chosen` carries the key of a page. The lowest entry stands apart (the settings)."""

    chosen = Signal(str)
    menu_requested = Signal()
    find_requested = Signal()

    def __init__(self, look: Look, pages: Sequence[tuple[str, str, str]], parent: QWidget | None = None) -> None:
        """`pages` are (key, icon, title); the last one goes to the bottom."""
        super().__init__(parent)
        self._look = look
        self._folded = False
        self.setProperty("side_bar", True)
        self.setObjectName("side_bar")
        self._layout = QVBoxLayout(self)
        self._mark = QLabel(self)
        self._name = QLabel("PostView", self)
        self.menu = QToolButton(self)
        self.menu.setObjectName("main_menu")
        self.menu.setProperty("quiet", True)
        self.menu.setAccessibleName(self.tr("Main menu"))
        self.menu.setToolTip(self.tr("Main menu (F10)"))
        self.menu.setCursor(Qt.CursorShape.PointingHandCursor)
        self.menu.clicked.connect(self.menu_requested)
        self._head = QHBoxLayout()
        self._head.addWidget(self._mark)
        self._head.addWidget(self._name, 1)
        self._head.addWidget(self.menu)
        self._layout.addLayout(self._head)
        self.finder = _Find(look, self)
        self.finder.clicked.connect(self.find_requested)
        self._layout.addWidget(self.finder)
        self._layout.addSpacing(round(look.theme.em * 0.35))
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self._buttons: dict[str, _Entry] = {}
        for key, icon, title in pages[:-1]:
            self._layout.addWidget(self._entry(key, icon, title))
        self._layout.addStretch(1)
        self.outbox = _Line(look, "send", self)
        self.outbox.setObjectName("outbox_line")
        self.answers = _Line(look, "inbox", self)
        self.answers.setObjectName("answers_line")
        self.status = _Line(look, "shield-check", self)
        self.status.setObjectName("status_line")
        self.status.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.status.setCursor(Qt.CursorShape.ArrowCursor)
        self._layout.addWidget(self.outbox)
        self._layout.addWidget(self.answers)
        self._layout.addWidget(self.status)
        self._layout.addWidget(self._entry(*pages[-1]))
        self._dress()
        look.theme.changed.connect(self._dress)

    def choose(self, key: str) -> None:
        """Mark a page as the one that is shown."""
        self._buttons[key].setChecked(True)
        self._draw_icons()

    def button(self, key: str) -> QPushButton:
        return self._buttons[key]

    @property
    def folded(self) -> bool:
        return self._folded

    def fold(self, folded: bool) -> None:
        """Show icons alone, the words as tool tips; or both."""
        if folded != self._folded:
            self._folded = folded
            self._dress()

    def say_outbox(self, text: str, *, urgent: bool = False) -> None:
        self.outbox.say(text, urgent)

    def say_answers(self, text: str, *, urgent: bool = False, more: str = "") -> None:
        """When answers were last looked for; `more` is a whole sentence, for the tool tip."""
        self.answers.say(text, urgent, more)

    def say_status(self, text: str, *, urgent: bool = False) -> None:
        self.status.say(text, urgent)

    def _entry(self, key: str, icon: str, title: str) -> _Entry:
        entry = _Entry(icon, title, self)
        entry.setObjectName(f"page_{key}")
        # A click leads to the page: its keys are to work at once, without another click into it.
        entry.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        entry.clicked.connect(lambda: self.chosen.emit(key))
        entry.toggled.connect(lambda _on: self._draw_icons())
        self._group.addButton(entry)
        self._buttons[key] = entry
        return entry

    def _dress(self) -> None:
        em = self._look.theme.em
        self.setFixedWidth(round(em * (FOLDED_EMS if self._folded else WIDTH_EMS)))
        side = round(em * 0.7)
        self._layout.setContentsMargins(side, round(em * 0.75), side, round(em * 0.75))
        self._layout.setSpacing(round(em * 0.2))
        self._head.setContentsMargins(0 if self._folded else round(em * 0.45), 0, 0, round(em * 0.35))
        self._head.setSpacing(round(em * 0.55))
        self._name.setFont(self._look.theme.sized_font(15 / 14, QFont.Weight.DemiBold))
        self._name.setVisible(not self._folded)
        self._mark.setVisible(not self._folded)
        for entry in self._buttons.values():
            entry.fold(self._folded)
        self.finder.fold(self._folded)
        self.outbox.fold(self._folded)
        self.answers.fold(self._folded)
        self.status.fold(self._folded)
        self._draw_icons()

    def _draw_icons(self) -> None:
        em = self._look.theme.em
        ratio = self.devicePixelRatioF()
        size = round(em * 1.15)
        self._mark.setPixmap(self._look.icons.pixmap("signpost", "accent", round(em * 1.3), ratio))
        self.menu.setIcon(self._look.icons.get("menu", "muted", size))
        self.menu.setIconSize(QSize(size, size))
        for entry in self._buttons.values():
            gap = 0 if self._folded else round(em * 0.45)
            token = "accent" if entry.isChecked() else "muted"
            entry.setIcon(self._look.icons.get(entry.icon_name, token, size, gap))
            entry.setIconSize(QSize(size + gap, size))


class _Entry(QPushButton):
    """One page: icon and name, or the icon alone."""

    def __init__(self, icon_name: str, title: str, parent: QWidget) -> None:
        super().__init__(title, parent)
        self.icon_name = icon_name
        self._title = title
        self.setProperty("entry", True)
        self.setCheckable(True)
        self.setAccessibleName(title)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def fold(self, folded: bool) -> None:
        _mark_folded(self, folded)
        self.setText("" if folded else self._title.replace("&", "&&"))
        self.setToolTip(self._title if folded else "")


class _Find(QPushButton):
    """Leads to finding anything; looks like the field that it opens, its key at the end."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._folded = False
        self._key = QKeySequence(QKeySequence.StandardKey.Find).toString(QKeySequence.SequenceFormat.NativeText)
        self.setObjectName("side_find")
        self.setProperty("find", True)
        self.setAccessibleName(self.tr("Find…"))
        # As the entries under it: a click leads away from here.
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def fold(self, folded: bool) -> None:
        self._folded = folded
        _mark_folded(self, folded)
        em = self._look.theme.em
        size, gap = round(em), 0 if folded else round(em * 0.35)
        self.setText("" if folded else self.tr("Find…"))
        self.setIcon(self._look.icons.get("search", "muted", size, gap))
        self.setIconSize(QSize(size + gap, size))
        self.setToolTip(self.tr("Find… ({key})").format(key=self._key))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        font = self._look.theme.sized_font(12 / 14)
        room = self.width() - self.sizeHint().width() + round(self._look.theme.em)
        if self._folded or QFontMetrics(font).horizontalAdvance(self._key) > room:
            return
        painter = QPainter(self)
        painter.setFont(font)
        painter.setPen(self._look.theme.color("muted"))
        inner = self.rect().adjusted(0, 0, -round(self._look.theme.em * 0.6), 0)
        painter.drawText(inner, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), self._key)
        painter.end()


class _Line(QPushButton):
    """One line of small print with an icon; folded, the icon with the words as its tool tip."""

    def __init__(self, look: Look, icon_name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._icon_name = icon_name
        self._text = ""
        self._more = ""
        self._urgent = False
        self._folded = False
        self.setProperty("line", True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.hide()

    def say(self, text: str, urgent: bool, more: str = "") -> None:
        self._text, self._urgent, self._more = text, urgent, more
        self.setAccessibleName(text)
        self.setAccessibleDescription(more)
        self.setVisible(bool(text))
        self._show()

    def fold(self, folded: bool) -> None:
        self._folded = folded
        _mark_folded(self, folded)
        self._show()

    def sizeHint(self) -> QSize:
        # A long sentence must not make the bar wider: it is cut, and whole in the tool tip.
        return QSize(round(self._look.theme.em * 3), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def _show(self) -> None:
        em = self._look.theme.em
        size = round(em * 0.85)
        self.setFont(self._look.theme.sized_font(12 / 14))
        gap = 0 if self._folded else round(em * 0.4)
        icon = "triangle-alert" if self._urgent else self._icon_name
        self.setIcon(
            self._look.icons.get(icon, "late" if self._urgent else "muted", size, gap) if self._text else QIcon()
        )
        self.setIconSize(QSize(size + gap, size))
        room = round(em * (WIDTH_EMS - 3.6))
        shown = self.fontMetrics().elidedText(self._text, Qt.TextElideMode.ElideRight, room)
        self.setText("" if self._folded else shown.replace("&", "&&"))
        told = self._text if self._folded or shown != self._text else ""
        self.setToolTip("\n".join(part for part in (told, self._more) if part))


def _mark_folded(button: QPushButton, folded: bool) -> None:
    """Let the style sheet know: an icon alone stands in the middle."""
    if bool(button.property("folded")) != folded:
        button.setProperty("folded", folded)
        button.style().unpolish(button)
        button.style().polish(button)
