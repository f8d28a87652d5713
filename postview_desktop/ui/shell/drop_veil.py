"""What is seen while a file is held over the window: where it goes. It takes the drop, wherever it happens.

Text fields under it would take a file for its name; once the veil is there, they do not get it.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QVBoxLayout, QWidget

from postview_desktop.ui.common.cards import Heading, Muted
from postview_desktop.ui.common.context import Look


class DropVeil(QWidget):
    """Covers its parent while files are held over it; `dropped` carries them (a list of Path)."""

    dropped = Signal(object)

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._ground = parent
        self.setObjectName("drop_veil")
        self.setAcceptDrops(True)
        self.setMouseTracking(True)
        layout = QVBoxLayout(self)
        layout.addStretch(1)
        self._title, self._hint = Heading(look, "", self), Muted(look, "", self)
        for words in (self._title, self._hint):
            words.setAlignment(Qt.AlignmentFlag.AlignCenter)
            layout.addWidget(words)
        layout.addStretch(1)
        self.hide()

    def fall(self, kept_with: str = "") -> None:
        """Cover the parent; `kept_with` names what documents are kept with on the page beneath, "" where none are."""
        if kept_with:
            self._title.setText(self.tr("Let the document go here: it is kept with {name}").format(name=kept_with))
            self._hint.setText(self.tr("A calendar file (.ics) or a mail (.eml) is taken as an invitation"))
        else:
            self._title.setText(self.tr("Let the invitation go here"))
            self._hint.setText(self.tr("A calendar file (.ics) or the mail that carries it (.eml)"))
        self.setGeometry(self._ground.rect())
        self.show()
        self.raise_()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if files_in(event.mimeData()):
            event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.hide()

    def dropEvent(self, event: QDropEvent) -> None:
        self.hide()
        files = files_in(event.mimeData())
        if files:
            event.acceptProposedAction()
            self.dropped.emit(files)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        # The pointer moves without a file: whatever was held was let go elsewhere.
        self.hide()

    def mousePressEvent(self, event: QMouseEvent) -> None:
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


def files_in(data: QMimeData) -> list[Path]:
    """The local files among what is dragged."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]


_TO_IMPORT = frozenset({".ics", ".ical", ".ifb", ".vcs", ".eml", ".json"})


def to_import(path: Path) -> bool:
    """Whether a file is one to be read, wherever it is let go; anything else may be a document to keep."""
    return path.suffix.casefold() in _TO_IMPORT
