"""Cutting words to the width of a bar, quickly: a month has a hundred of them that were never measured before."""

from __future__ import annotations

from bisect import bisect_right
from itertools import accumulate

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetrics, QFontMetricsF

ELLIPSIS = "…"
PLAIN_BELOW = 0x250
"""Letters below stand beside each other as they are measured alone; Qt has to lay out what is beyond."""
LONGEST_SEEN = 20
"""Letters that are looked at whatever the width; beyond them one for each two pixels, for hardly one is narrower."""


class _Widths(dict[str, float]):
    """The width of each letter of a font, measured when it is first met."""

    def __init__(self, metrics: QFontMetricsF) -> None:
        super().__init__()
        self._metrics = metrics

    def __missing__(self, letter: str) -> float:
        width = self[letter] = self._metrics.horizontalAdvance(letter)
        return width


class Fitting:
    """Measures each letter of a font once."""

    def __init__(self, font: QFont) -> None:
        self._exact = QFontMetrics(font)
        metrics = QFontMetricsF(font)
        self._width = _Widths(metrics).__getitem__
        self._ellipsis = metrics.horizontalAdvance(ELLIPSIS)

    def cut(self, whole: str, short: str, width: int) -> str:
        """The whole where it fits, else the short form, with an ellipsis where not even that does."""
        if short != whole:
            if self._fits(whole, width):
                return whole
            if self._fits(short, width):
                return short
        seen = short[: LONGEST_SEEN + max(0, width) // 2]
        if not _is_plain(seen):
            if self._fits(short, width):
                return short
            cut = self._exact.elidedText(seen, Qt.TextElideMode.ElideRight, width)
            return cut if cut != seen or seen == short else seen + ELLIPSIS
        ends = list(accumulate(map(self._width, seen)))
        if seen == short and (ends[-1] if ends else 0) <= width:
            return short
        place = bisect_right(ends, width - self._ellipsis)
        if place < len(seen):
            return seen[:place].rstrip() + ELLIPSIS if place or width >= self._ellipsis else ""
        return seen + ELLIPSIS

    def _fits(self, text: str, width: int) -> bool:
        if len(text) > LONGEST_SEEN + max(0, width) // 2:
            return False
        if _is_plain(text):
            return sum(map(self._width, text)) <= width
        return self._exact.horizontalAdvance(text) <= width


def _is_plain(text: str) -> bool:
    return text.isascii() or max(map(ord, text), default=0) < PLAIN_BELOW
