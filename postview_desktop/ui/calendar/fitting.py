"""Cutting words to the width of a bar, quickly: a month has a hundred of them that were never measured before."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetrics, QFontMetricsF

ELLIPSIS = "…"
PLAIN_BELOW = 0x250
"""Letters below stand beside each other as they are measured alone; Qt has to lay out what is beyond."""
LONGEST_SEEN = 20
"""Letters that are looked at whatever the width; beyond them one for each two pixels, for hardly one is narrower."""


class Fitting:
    """Measures each letter of a font once."""

    def __init__(self, font: QFont) -> None:
        self._exact = QFontMetrics(font)
        self._metrics = QFontMetricsF(font)
        self._widths: dict[str, float] = {}
        self._ellipsis = self._metrics.horizontalAdvance(ELLIPSIS)

    def cut(self, whole: str, short: str, width: int) -> str:
        """The whole where it fits, else the short form, with an ellipsis where not even that does."""
        if self._fits(whole, width):
            return whole
        if short != whole and self._fits(short, width):
            return short
        seen = short[: LONGEST_SEEN + max(0, width) // 2]
        if not _is_plain(seen):
            cut = self._exact.elidedText(seen, Qt.TextElideMode.ElideRight, width)
            return cut if cut != seen or seen == short else seen + ELLIPSIS
        room = width - self._ellipsis
        for place, letter in enumerate(seen):
            room -= self._width(letter)
            if room < 0:
                return seen[:place].rstrip() + ELLIPSIS if place or width >= self._ellipsis else ""
        return seen + ELLIPSIS

    def _fits(self, text: str, width: int) -> bool:
        if len(text) > LONGEST_SEEN + max(0, width) // 2:
            return False
        if _is_plain(text):
            return sum(map(self._width, text)) <= width
        return self._exact.horizontalAdvance(text) <= width

    def _width(self, letter: str) -> float:
        found = self._widths.get(letter)
        if found is None:
            found = self._widths[letter] = self._metrics.horizontalAdvance(letter)
        return found


def _is_plain(text: str) -> bool:
    return text.isascii() or max(map(ord, text), default=0) < PLAIN_BELOW
