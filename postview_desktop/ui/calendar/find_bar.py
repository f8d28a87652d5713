"""Finding an interview from the calendar: a field, and under it what fits while it is typed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QIcon, QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from postview_desktop.services.interviews import InterviewLine
from postview_desktop.ui.calendar.inks import Inks, shape_icon
from postview_desktop.ui.common.bidi import isolated
from postview_desktop.ui.common.context import Look

SEARCH_MS = 120
MOST = 8
EMS = 13
WIDEST_EMS = 30

Find = Callable[[str, int], list[InterviewLine]]
"""Interviews that fit the words, so many at most."""


class FindBar(QLineEdit):
    """`chosen` carries the interview that a person took."""

    chosen = Signal(object)
    """InterviewLine"""
    taken_up = Signal()
    """The keyboard is in the field: what lies over it makes way."""
    left = Signal()
    """Escape: back to the days."""

    def __init__(self, look: Look, find: Find, day_text: Callable[[InterviewLine], str], page: QWidget) -> None:
        """`day_text` writes when an interview is. The hits are shown over the `page`."""
        super().__init__(page)
        self._look = look
        self._find = find
        self._day_text = day_text
        self._page = page
        self._hits: list[InterviewLine] = []
        self.setObjectName("calendar_search")
        self.setAccessibleName(self.tr("Search interviews, organisations and people"))
        self.setPlaceholderText(self.tr("Search interviews"))
        self.setToolTip(self.tr("Search interviews, organisations and people ( / )"))
        self.setClearButtonEnabled(True)
        self.setMaximumWidth(round(look.theme.em * EMS))
        self._icon = self.addAction(QIcon(), QLineEdit.ActionPosition.LeadingPosition)
        for button in self.findChildren(QToolButton):
            button.setAccessibleName(self.tr("Search"))
        self._box = QFrame(page)
        self._box.setObjectName("calendar_hits")
        self._box.setProperty("card", True)
        inside = QVBoxLayout(self._box)
        inside.setContentsMargins(4, 4, 4, 4)
        self._list = _Hits(self._box)
        self._list.taken.connect(self._take)
        self._list.went_up.connect(lambda: self.setFocus(Qt.FocusReason.OtherFocusReason))
        self._list.left.connect(self._leave)
        self._list.installEventFilter(self)
        inside.addWidget(self._list)
        self._box.hide()
        self._waiting = QTimer(self)
        self._waiting.setSingleShot(True)
        self._waiting.setInterval(SEARCH_MS)
        self._waiting.timeout.connect(self._search)
        self.textEdited.connect(lambda _text: self._waiting.start())
        self.textChanged.connect(self._on_changed)
        look.theme.changed.connect(self._dress)
        self._dress()

    def sizeHint(self) -> QSize:
        return QSize(round(self._look.theme.em * EMS), super().sizeHint().height())

    def _on_changed(self, text: str) -> None:
        if not text.strip():
            self._waiting.stop()
            self._box.hide()

    def _search(self) -> None:
        self._waiting.stop()
        text = self.text().strip()
        if not text:
            self._box.hide()
            return
        self._hits = self._find(text, MOST)
        self._list.clear()
        sign = shape_icon("interview", Inks(self._look.theme), round(self._look.theme.em * 0.7))
        for hit in self._hits:
            what = isolated(hit.organisation_name)
            title = hit.interview.title or hit.role
            if title:
                what = self.tr("{organisation}, {title}").format(organisation=what, title=isolated(title))
            words = self.tr("{day}: {what}").format(day=self._day_text(hit), what=what)
            line = QListWidgetItem(sign, words, self._list)
            line.setToolTip(words)
        if not self._hits:
            line = QListWidgetItem(self.tr("Nothing found."), self._list)
            line.setFlags(Qt.ItemFlag.NoItemFlags)
        else:
            self._list.setCurrentRow(0)
        self._place()

    def _place(self) -> None:
        """Under the field, as wide as the words need and the page allows."""
        em = self._look.theme.em
        rows = self._list.count()
        height = sum(self._list.sizeHintForRow(row) for row in range(rows)) + 2 * self._list.frameWidth() + 10
        wanted = max(self.width(), self._list.sizeHintForColumn(0) + round(em * 1.5))
        width = min(wanted, round(em * WIDEST_EMS), self._page.width() - 16)
        corner = self.mapTo(self._page, QPoint(0, self.height() + 4))
        left = max(8, min(corner.x(), self._page.width() - width - 8))
        self._box.setGeometry(QRect(left, corner.y(), width, min(height, self._page.height() - corner.y() - 8)))
        self._box.show()
        self._box.raise_()

    def _take(self, row: int) -> None:
        if 0 <= row < len(self._hits):
            hit = self._hits[row]
            self._hits = []
            self._box.hide()
            self.clear()
            self.chosen.emit(hit)

    def _leave(self) -> None:
        self._box.hide()
        self.clear()
        self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key == Qt.Key.Key_Escape:
            self._leave()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self._waiting.isActive() or self._box.isHidden():
                self._search()
            self._take(max(0, self._list.currentRow()))
        elif key == Qt.Key.Key_Down and not self._box.isHidden() and self._hits:
            self._list.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut:
            QTimer.singleShot(0, self, self._hide_unless_inside)
        return super().eventFilter(watched, event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.taken_up.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        QTimer.singleShot(0, self, self._hide_unless_inside)

    def _hide_unless_inside(self) -> None:
        if QApplication.focusWidget() not in (self, self._list):
            self._box.hide()

    def _dress(self) -> None:
        size = round(self._look.theme.em)
        self._icon.setIcon(self._look.icons.get("search", "muted", size))
        self.setMaximumWidth(round(self._look.theme.em * EMS))


class _Hits(QListWidget):
    """What was found; Up on the first line goes back to the field."""

    taken = Signal(int)
    went_up = Signal()
    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("calendar_hit_list")
        self.setAccessibleName(self.tr("What was found"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setUniformItemSizes(True)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.itemClicked.connect(lambda line: self.taken.emit(self.row(line)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.taken.emit(self.currentRow())
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() == Qt.Key.Key_Up and self.currentRow() <= 0:
            self.went_up.emit()
        else:
            super().keyPressEvent(event)
