"""Writing the words of a month or a week: two hundred at a time, most of them seen for the first time."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QStaticText

from postview_desktop.ui.calendar.fitting import Fitting
from postview_desktop.ui.calendar.metrics import Fonts
from postview_desktop.ui.calendar.stamps import box_of

PLAIN, STRONG, STRUCK = 0, 1, 2
TEXTS_KEPT = 4000
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter

Word = tuple[int, int, int, int, str]
"""Words that wait to be written: style, colour, left, baseline and text."""


class Lettering:
    """Words on bars and blocks, each cut to its width. What was cut once is kept: it comes again."""

    def __init__(self, fonts: Fonts) -> None:
        self.height = fonts.bar_metrics.height()
        self._ascent = fonts.bar_metrics.ascent()
        self._styles = (fonts.done, fonts.bar, fonts.cancelled)
        self._fitting = tuple(Fitting(font) for font in self._styles)
        self._texts: dict[tuple[str, str, int, int], str] = {}
        self._colors: dict[int, QColor] = {}
        self._often: dict[str, QStaticText] = {}

    def cut(self, whole: str, short: str, width: int, style: int) -> str:
        key = (whole, short, width, style)
        text = self._texts.get(key)
        if text is None:
            if len(self._texts) > TEXTS_KEPT:
                self._texts.clear()
            text = self._texts[key] = self._fitting[style].cut(whole, short, width)
        return text

    def word(
        self, words: list[Word], left: int, top: int, width: int, high: int, whole: str,
        short: str, style: int, color: QColor,
    ) -> None:  # fmt: skip
        """Words that are written when all grounds are there."""
        number = color.rgba()
        self._colors[number] = color
        base = top + (high - self.height) // 2 + self._ascent
        words.append((style, number, left, base, self.cut(whole, short, width, style)))

    def write(self, painter: QPainter, words: list[Word]) -> None:
        """Write what waits; another font or colour costs a tenth of a word."""
        words.sort()
        last = (-1, -1)
        draw = painter.drawText
        for style, number, left, base, text in words:
            if (style, number) != last:
                last = (style, number)
                painter.setFont(self._styles[style])
                painter.setPen(self._colors[number])
            # Most words of a month are drawn once: preparing them (QStaticText) would cost twice as much.
            draw(left, base, text)

    def text(self, painter: QPainter, rect: QRect, whole: str, short: str, style: int, color: QColor) -> None:
        """The whole where it fits, else the short form, with an ellipsis where not even that does."""
        left, top, width, high = box_of(rect)
        text = self.cut(whole, short, width, style)
        painter.setFont(self._styles[style])
        painter.setPen(color)
        painter.drawText(left, top + (high - self.height) // 2 + self._ascent, text)

    def again(self, painter: QPainter, left: int, top: int, text: str) -> None:
        """Words in the plain style that come in each month: they are laid out once."""
        # In another font they might stand on another line, and on a screen of more pixels Qt sets letters finer.
        if not text.isascii() or painter.device().devicePixelRatioF() != 1:
            painter.drawText(left, top + self._ascent, text)
            return
        kept = self._often.get(text)
        if kept is None:
            kept = self._often[text] = QStaticText(text)
            kept.setTextFormat(Qt.TextFormat.PlainText)
            kept.setPerformanceHint(QStaticText.PerformanceHint.AggressiveCaching)
        painter.drawStaticText(left, top, kept)


class Line:
    """One line of words of a font at the left of a box, in the middle of its height."""

    def __init__(self, font: QFont) -> None:
        metrics = QFontMetricsF(font)
        self._ascent, self._height = metrics.ascent(), metrics.ascent() + metrics.descent()

    def draw(self, painter: QPainter, left: int, top: int, width: int, high: int, text: str) -> None:
        """What has its own direction or font is left to Qt, which takes three times as long."""
        if text.isascii():
            painter.drawText(QPointF(left, top + (high - self._height) / 2 + self._ascent), text)
        else:
            painter.drawText(QRect(left, top, width, high), LEFT, text)
