"""Pieces one below the other over pages: none is split, no heading is left alone at the foot, headings come again."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtGui import QPainter

from postview_desktop.ui.common.paper import Page

Draw = Callable[[QPainter, float], None]
"""Paints a piece with its top at a distance from the top of the page (units)."""


@dataclass(frozen=True, slots=True)
class Piece:
    """`heading` says that it stands with the piece after it. `again` is drawn at the top of a page that goes on with
    what this piece began, `again_height` high; None where nothing is."""

    height: float
    draw: Draw
    heading: bool = False
    again: Draw | None = None
    again_height: float = 0


@dataclass(frozen=True, slots=True)
class _Placed:
    y: float
    draw: Draw


def paginate(pieces: Sequence[Piece], height: float) -> list[Page]:
    """At least one page. A piece that is higher than a page stands on one of its own."""
    pages: list[list[_Placed]] = [[]]
    y = 0.0
    going_on: Piece | None = None
    number = 0
    while number < len(pieces):
        group = [pieces[number]]
        while group[-1].heading and number + len(group) < len(pieces):
            group.append(pieces[number + len(group)])
        wanted = sum(piece.height for piece in group)
        if y and y + wanted > height:
            pages.append([])
            y = 0.0
            # What begins a day of its own needs no heading from the page before.
            if going_on is not None and going_on.again is not None and not group[0].heading:
                pages[-1].append(_Placed(0.0, going_on.again))
                y = going_on.again_height
        for piece in group:
            pages[-1].append(_Placed(y, piece.draw))
            y += piece.height
            if piece.heading:
                going_on = piece
        number += len(group)
    return [_page(page) for page in pages]


def _page(placed: list[_Placed]) -> Page:
    def paint(painter: QPainter) -> None:
        for one in placed:
            one.draw(painter, one.y)

    return paint
