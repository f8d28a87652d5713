"""Cards and the small words on them: headings, muted lines, chips, banners, and pages that are empty yet."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from postview_desktop.ui.common.buttons import Button
from postview_desktop.ui.common.context import Look


class Card(QFrame):
    """White paper with a fine edge; put things into `body`."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        self.body = QVBoxLayout(self)
        margin = round(look.theme.em)
        self.body.setContentsMargins(margin, margin, margin, margin)
        self.body.setSpacing(round(look.theme.em * 0.5))


class _Text(QLabel):
    """A label in a size of its own, in relation to the application's font, also after that has changed."""

    scale = 1.0
    weight = QFont.Weight.Normal
    wraps = True

    def __init__(self, look: Look, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._look = look
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(self.wraps)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        if self.wraps:
            policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
            policy.setHeightForWidth(True)
            self.setSizePolicy(policy)
        self._resize_font()
        look.theme.changed.connect(self._resize_font)

    def _resize_font(self) -> None:
        self.setFont(self._look.theme.sized_font(self.scale, self.weight))


class Heading(_Text):
    """The title of a page."""

    scale = 24 / 14
    weight = QFont.Weight.Bold


class SubHeading(_Text):
    """The title of a card or a part."""

    scale = 15 / 14
    weight = QFont.Weight.DemiBold


class Muted(_Text):
    """A line of lesser weight in the size of the text."""

    def __init__(self, look: Look, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(look, text, parent)
        self.setProperty("muted", True)


class Small(_Text):
    """Small print."""

    scale = 12 / 14

    def __init__(self, look: Look, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(look, text, parent)
        self.setProperty("muted", True)


class ReasonLabel(Small):
    """Why a date is that date (F9)."""


class Chip(QLabel):
    """A word on a soft ground. It never stands for its colour alone: the word says it."""

    def __init__(self, look: Look, text: str, tone: str = "neutral", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._look = look
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("chip", tone)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._resize_font()
        look.theme.changed.connect(self._resize_font)

    def _resize_font(self) -> None:
        self.setFont(self._look.theme.sized_font(12 / 14, QFont.Weight.DemiBold))

    def set_tone(self, tone: str) -> None:
        if self.property("chip") == tone:
            return
        self.setProperty("chip", tone)
        self.style().unpolish(self)
        self.style().polish(self)


class Elided(QLabel):
    """One line that ends in an ellipsis where it does not fit; the whole text is its tool tip."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:
        return QSize(self.fontMetrics().averageCharWidth() * 6, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        cut = self.fontMetrics().horizontalAdvance(self.text()) > self.width()
        self.setToolTip(self.text() if cut else "")

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self.palette().windowText().color())
        painter.setFont(self.font())
        text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), text)
        painter.end()


class EmptyState(QWidget):
    """A page with nothing on it yet: what will be here, and the one button that starts it."""

    pressed = Signal()

    def __init__(
        self,
        look: Look,
        icon: str,
        title: str,
        text: str,
        button_text: str | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._icon_name = icon
        layout = QVBoxLayout(self)
        layout.setSpacing(round(look.theme.em * 0.6))
        layout.addStretch(1)
        self._picture = QLabel(self)
        self._picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        layout.addWidget(self._picture)
        self.title = SubHeading(look, title, self)
        self.title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        layout.addWidget(self.title)
        self.words = Muted(look, text, self)
        self.words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.words.setMaximumWidth(round(look.theme.em * 30))
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.words, 100)
        row.addStretch(1)
        layout.addLayout(row)
        self.button: Button | None = None
        if button_text:
            self.button = Button(look, button_text, main=True, parent=self)
            self.button.setObjectName("empty_state_button")
            self.button.clicked.connect(self.pressed)
            layout.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(2)
        self._draw()
        look.theme.changed.connect(self._draw)

    def _draw(self) -> None:
        size = round(self._look.theme.em * 2.4)
        ratio = self.devicePixelRatioF()
        self._picture.setPixmap(self._look.icons.pixmap(self._icon_name, "muted", size, ratio))


class Banner(QFrame):
    """A sentence across a page that stays until it is settled, with at most one thing to do."""

    def __init__(self, look: Look, tone: str = "late", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("banner", tone)
        self._callback: Callable[[], None] | None = None
        layout = QHBoxLayout(self)
        margin = round(look.theme.em * 0.7)
        layout.setContentsMargins(margin, margin // 2, margin, margin // 2)
        self.words = QLabel(self)
        self.words.setWordWrap(True)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        layout.addWidget(self.words, 1)
        self.button = Button(look, "", parent=self)
        self.button.setObjectName("banner_button")
        self.button.clicked.connect(self._on_pressed)
        layout.addWidget(self.button)
        self.hide()

    def say(self, text: str, action_text: str = "", callback: Callable[[], None] | None = None) -> None:
        """Show a sentence, and a button where `action_text` is given."""
        self.words.setText(text)
        self.setAccessibleName(text)
        self._callback = callback
        self.button.setVisible(bool(action_text))
        self.button.set_text(action_text)
        self.show()

    def clear(self) -> None:
        self._callback = None
        self.hide()

    def _on_pressed(self) -> None:
        if self._callback is not None:
            self._callback()
