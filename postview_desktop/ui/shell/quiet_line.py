"""The quiet line at the bottom: says what was done, offers Undo, and goes away by itself."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QEnterEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QWidget

from postview_desktop.ui.common.buttons import Button
from postview_desktop.ui.common.context import Look

PLAIN_MS = 6_000
WITH_UNDO_MS = 12_000
TROUBLE_MS = 30_000


class QuietLine(QFrame):
    """Floats over the bottom of its parent. It waits while the pointer or the focus is on it."""

    undo_requested = Signal(int)

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._ground = parent
        self._change_id = 0
        self._callback: Callable[[], None] | None = None
        self.setObjectName("quiet_line")
        self.setProperty("quiet_line", True)
        layout = QHBoxLayout(self)
        em = look.theme.em
        layout.setContentsMargins(round(em), round(em * 0.4), round(em * 0.5), round(em * 0.4))
        self.words = QLabel(self)
        self.words.setObjectName("quiet_words")
        self.words.setWordWrap(True)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        layout.addWidget(self.words, 1)
        self.undo = Button(look, self.tr("Undo"), icon="undo-2", quiet=True, tone="window", parent=self)
        self.undo.setObjectName("quiet_undo")
        self.undo.clicked.connect(self._on_undo)
        layout.addWidget(self.undo)
        self.offered = Button(look, "", quiet=True, tone="window", parent=self)
        self.offered.setObjectName("quiet_offered")
        self.offered.clicked.connect(self._on_offered)
        layout.addWidget(self.offered)
        self.close_button = Button(look, "", icon="x", quiet=True, tone="window", parent=self)
        self.close_button.setObjectName("quiet_close")
        self.close_button.setAccessibleName(self.tr("Close this message"))
        self.close_button.clicked.connect(self.clear)
        layout.addWidget(self.close_button)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._on_time)
        parent.installEventFilter(self)
        self.hide()

    def say(self, text: str, change_id: int = 0, *, trouble: bool = False) -> None:
        """Show a sentence; with a `change_id` it can be taken back. `trouble` stays longer and wears its colour."""
        self._change_id, self._callback = change_id, None
        self.offered.hide()
        self.words.setText(text)
        self.setAccessibleName(text)
        self.undo.setVisible(bool(change_id))
        self.setProperty("trouble", trouble)
        self.style().unpolish(self)
        self.style().polish(self)
        self.show()
        self.raise_()
        self.place()
        self._timer.start(TROUBLE_MS if trouble else WITH_UNDO_MS if change_id else PLAIN_MS)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    def offer(self, text: str, action: str, callback: Callable[[], None], change_id: int = 0) -> None:
        """Show a sentence with something else to do than to undo a change; it stays as long as trouble does."""
        self.say(text, change_id)
        self._callback = callback
        self.offered.set_text(action)
        self.offered.show()
        self.place()
        self._timer.start(TROUBLE_MS)

    def withdraw(self, callback: Callable[[], None]) -> None:
        """What was offered cannot be done any more."""
        if self._callback == callback:
            self.clear()

    def clear(self) -> None:
        self._timer.stop()
        self._change_id, self._callback = 0, None
        self.hide()

    def place(self) -> None:
        """Stand in the middle, a little above the bottom, no wider than the parent allows."""
        area = self._ground.rect()
        em = self._look.theme.em
        layout = self.layout()
        assert layout is not None
        margins = layout.contentsMargins()
        # A pixel more than the words need: a label breaks a line that fits exactly.
        wanted = self.words.fontMetrics().horizontalAdvance(self.words.text()) + 2 + margins.left() + margins.right()
        for button in (self.undo, self.offered, self.close_button):
            if button.isVisibleTo(self):
                wanted += button.sizeHint().width() + layout.spacing()
        width = max(round(em * 14), min(wanted, area.width() - round(em * 3)))
        # Not the size hint: a label that may wrap hints at three short lines where one long one is enough.
        self.resize(width, self.heightForWidth(width))
        self.move((area.width() - width) // 2, area.height() - self.height() - round(em * 1.2))

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self.place()
        elif event.type() == QEvent.Type.ChildAdded:
            self.raise_()  # a page that is built while something is said would lie over it
        return False

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self._timer.stop()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        if self.isVisible():
            self._timer.start(PLAIN_MS)

    def _on_time(self) -> None:
        if any(button.hasFocus() for button in (self.undo, self.offered, self.close_button)):
            self._timer.start(PLAIN_MS)
        else:
            self.clear()

    def _on_undo(self) -> None:
        change_id = self._change_id
        self.clear()
        if change_id:
            self.undo_requested.emit(change_id)

    def _on_offered(self) -> None:
        callback = self._callback
        self.clear()
        if callback is not None:
            callback()
