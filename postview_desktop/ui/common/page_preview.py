"""A look at the pages before they are printed: one page at a time, painted as it will be on paper."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QMarginsF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QPageLayout, QPainter, QPaintEvent, QPen, QTransform
from PySide6.QtWidgets import QSizePolicy, QWidget

from postview_desktop.ui.common.context import Look
from postview_desktop.ui.common.paper import FOOT, MARGIN_MM, UNITS, Page, Printable, laying_of, paint_page, paper_size
from postview_desktop.ui.common.turns import Turns


class PagePreview(QWidget):
    """Page Up and Page Down turn the pages. The words on it are for the eyes; its name says which page it is."""

    turned = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._what: Printable | None = None
        self._pages: list[Page] = []
        self._sheet = QRectF()
        self._room = QRectF()
        self._number = 0
        self._so_far = 0
        self._turns = Turns(self)
        self._turns.told.connect(self._on_told)
        self._turns.finished.connect(self._on_laid_out)
        self.setObjectName("page_preview")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:
        em = self._look.theme.em
        return QSize(round(30 * em), round(20 * em))

    def minimumSizeHint(self) -> QSize:
        em = self._look.theme.em
        return QSize(round(14 * em), round(9 * em))

    @property
    def count(self) -> int:
        return len(self._pages)

    @property
    def number(self) -> int:
        """The page that is shown, from 1 on; 0 where there is nothing."""
        return self._number + 1 if self._pages else 0

    def show_pages(self, what: Printable, locale: QLocale) -> None:
        """Lay out anew, on the paper of the land; what takes long is laid out in turns, and shown when it is done."""
        way = QPageLayout.Orientation.Landscape if what.landscape else QPageLayout.Orientation.Portrait
        margins = QMarginsF(MARGIN_MM, MARGIN_MM, MARGIN_MM, MARGIN_MM)
        layout = QPageLayout(paper_size(locale), way, margins, QPageLayout.Unit.Millimeter)
        whole, room = layout.fullRectPoints(), layout.paintRectPoints()
        self._sheet = QRectF(0, 0, whole.width() * UNITS, whole.height() * UNITS)
        self._room = QRectF(room.x() * UNITS, room.y() * UNITS, room.width() * UNITS, room.height() * UNITS)
        self._what = what
        self._pages = []
        self._so_far = 0
        self._turns.start(laying_of(what, self._room.width(), self._room.height() - FOOT))

    def _on_told(self, pages: int) -> None:
        self._so_far = pages
        self._tell()

    def _on_laid_out(self, pages: list[Page]) -> None:
        self._pages = pages
        self._number = max(0, min(self._number, len(pages) - 1))
        self._tell()

    def turn(self, by: int) -> None:
        """So many pages on, back where negative, within what there is."""
        self._number = min(max(0, self._number + by), max(0, len(self._pages) - 1))
        self._tell()

    def words(self) -> str:
        """Which page this is, or that they are not ready yet."""
        if self._turns.busy:
            words = self.tr("Laying out… {count} page") if self._so_far == 1 else self.tr("Laying out… {count} pages")
            return words.format(count=self._so_far)
        return self.tr("Page {number} of {count}").format(number=self.number, count=self.count)

    def _tell(self) -> None:
        self.setAccessibleName(self.words())
        self.update()
        self.turned.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        """What nobody looks at any more is not laid out."""
        if not event.spontaneous():
            self._turns.stop()
        super().hideEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
            self.turn(1 if event.key() == Qt.Key.Key_PageDown else -1)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self._what is None or not self._pages:
            if self._turns.busy:
                painter.setPen(self._look.theme.color("muted"))
                painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.words())
            painter.end()
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        scale = min((self.width() - 4) / self._sheet.width(), (self.height() - 4) / self._sheet.height())
        left = (self.width() - self._sheet.width() * scale) / 2
        top = (self.height() - self._sheet.height() * scale) / 2
        painter.setTransform(QTransform.fromTranslate(left, top).scale(scale, scale))
        color = self._look.theme.color("accent" if self.hasFocus() else "edge")
        pen = QPen(color, 2 if self.hasFocus() else 1)
        pen.setCosmetic(True)
        painter.setPen(pen)
        painter.setBrush(Qt.GlobalColor.white)
        painter.drawRect(self._sheet)
        painter.translate(self._room.topLeft())
        painter.setBrush(Qt.BrushStyle.NoBrush)
        paint_page(painter, self._what, self._pages, self._number, self._room.width(), self._room.height())
        painter.end()
