"""What is seen while a file is held over the window: where it goes."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from postview_desktop.ui.common.cards import Heading, Muted
from postview_desktop.ui.common.context import Look


class DropVeil(QWidget):
    """Covers the window; takes no events, so that the window gets the drop."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        layout = QVBoxLayout(self)
        layout.addStretch(1)
        for words in (
            Heading(look, self.tr("Let the invitation go here"), self),
            Muted(look, self.tr("A calendar file (.ics) or the mail that carries it (.eml)"), self),
        ):
            words.setAlignment(Qt.AlignmentFlag.AlignCenter)
            layout.addWidget(words)
        layout.addStretch(1)
        self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._look.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = QColor(theme.color("accent_soft"))
        ground.setAlphaF(0.95)
        painter.fillRect(self.rect(), ground)
        painter.setPen(QPen(theme.color("accent"), 2, Qt.PenStyle.DashLine))
        edge = round(theme.em)
        painter.drawRoundedRect(self.rect().adjusted(edge, edge, -edge, -edge), 12, 12)
        painter.end()
