"""The prep sheet on paper (S6): whom, what was learned, what comes back, and last of all how to follow up."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF
from PySide6.QtGui import QFont, QPainter, QPen

from postview_desktop.ui.common.page_flow import Piece, paginate
from postview_desktop.ui.common.paper import Page, Text, ink, paper_font, set_text

BOLD = QFont.Weight.DemiBold
DOT = 130.0
MOST_LINES = 30
"""A line of the sheet that is longer goes on as another piece, so that no page is too small for it."""


@dataclass(frozen=True)
class PrepPaper:
    """`parts` are headings with their lines, each line its main words and what follows a colon; `when` stands below
    the title."""

    title: str
    when: str
    parts: tuple[tuple[str, tuple[tuple[str, str], ...]], ...]
    file_name: str = "preparation"
    landscape: bool = False

    @property
    def foot(self) -> str:
        return self.title

    def pages(self, width: float, height: float) -> list[Page]:
        pieces = [self._head(width)]
        for heading, lines in self.parts:
            pieces.append(_heading(heading, width))
            for main, rest in lines:
                pieces += _line(main, rest, width)
        return paginate(pieces, height)

    def _head(self, width: float) -> Piece:
        title = set_text(self.title, paper_font(16, BOLD), width)
        when = set_text(self.when, paper_font(10), width)

        def draw(painter: QPainter, y: float) -> None:
            title.draw(painter, 0, y, ink("text"))
            when.draw(painter, 0, y + title.height, ink("muted"))

        return Piece(title.height + when.height + 60, draw)


def _heading(words: str, width: float) -> Piece:
    text = set_text(words, paper_font(12, BOLD), width)

    def draw(painter: QPainter, y: float) -> None:
        painter.setPen(QPen(ink("edge"), 6))
        painter.drawLine(QPointF(0, y + 90), QPointF(width, y + 90))
        text.draw(painter, 0, y + 120, ink("text"))

    again = Text(text.lines, text.font, text.width, text.step, text.cut)
    return Piece(
        text.height + 170, draw, True, lambda painter, y: again.draw(painter, 0, y, ink("muted")), again.height + 50
    )


def _line(main: str, rest: str, width: float) -> list[Piece]:
    room = width - DOT
    pieces: list[Piece] = []
    first = set_text(main, paper_font(10, BOLD if rest else QFont.Weight.Normal), room)
    texts = [first, *([set_text(rest, paper_font(10), room)] if rest else [])]
    for number, text in enumerate(texts):
        for start in range(0, len(text.lines), MOST_LINES):
            part = Text(text.lines[start : start + MOST_LINES], text.font, text.width, text.step, False)
            last = number == len(texts) - 1 and start + MOST_LINES >= len(text.lines)
            pieces.append(_part(part, 50 if last else 0, dot=not pieces))
    return pieces


def _part(text: Text, below: float, *, dot: bool) -> Piece:
    def draw(painter: QPainter, y: float) -> None:
        if dot:
            painter.setPen(QPen(ink("text"), 30))
            painter.drawPoint(QPointF(40, y + text.step / 2))
        text.draw(painter, DOT, y, ink("text"))

    return Piece(text.height + below, draw)
