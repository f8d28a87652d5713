"""What stands on paper: units, light colours, and text that is broken into lines and never lost without a word.

A unit is a tenth of a point (1/720 inch), whatever the paper or the screen: fonts so large have exact measures.
"""

from __future__ import annotations

from collections.abc import Callable, Generator
from dataclasses import dataclass
from typing import Protocol, runtime_checkable

from PySide6.QtCore import QLocale, QMarginsF, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QGuiApplication,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QPen,
    QTextLayout,
    QTextOption,
)

from postview_desktop.ui.common.locales import land_of
from postview_desktop.ui.common.tokens import TOKENS
from postview_desktop.ui.common.turns import drained
from postview_desktop.wording.translate import translate

UNITS = 10
"""In a point."""
UNITS_PER_INCH = 72 * UNITS
MARGIN_MM = 13.0
FOOT = 26 * UNITS
"""At the foot of each page: what this is, and which page."""
LETTER_LANDS = frozenset(
    QLocale.Country(land)
    for land in (
        QLocale.Country.UnitedStates, QLocale.Country.Canada, QLocale.Country.Mexico, QLocale.Country.Chile,
        QLocale.Country.Colombia, QLocale.Country.CostaRica, QLocale.Country.DominicanRepublic,
        QLocale.Country.ElSalvador, QLocale.Country.Guatemala, QLocale.Country.Nicaragua, QLocale.Country.Panama,
        QLocale.Country.Philippines, QLocale.Country.PuertoRico, QLocale.Country.Venezuela,
    )
)  # fmt: skip
"""Where paper is Letter; everywhere else it is A4."""

AT_LEFT = (
    int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute)
    | int(Qt.TextFlag.TextSingleLine)
    | int(Qt.TextFlag.TextDontClip)
)

Page = Callable[[QPainter], None]
"""Paints one page; its top left corner is at 0, 0."""


class Printable(Protocol):
    """Something that can be put on paper."""

    @property
    def title(self) -> str:
        """What it is, in the document's properties and for the printer."""
        ...

    @property
    def foot(self) -> str:
        """What stands at the foot of each page, before its number."""
        ...

    @property
    def file_name(self) -> str:
        """What a file of it is called at first, without its ending."""
        ...

    @property
    def landscape(self) -> bool: ...

    def pages(self, width: float, height: float) -> list[Page]:
        """The pages for paper with so much room (units), at least one."""
        ...


Laying = Generator[int, None, list[Page]]
"""Yields how many pages there are so far, about; returns them."""


@runtime_checkable
class InTurns(Printable, Protocol):
    """What may have many pages: it lays them out bit by bit, so that a window can go on meanwhile."""

    def turns(self, width: float, height: float) -> Laying:
        """As `pages`."""
        ...


def laying_of(what: Printable, width: float, height: float) -> Laying:
    """The pages of anything, in as many turns as it can be laid out in."""
    if isinstance(what, InTurns):
        return (yield from what.turns(width, height))
    return what.pages(width, height)


def ink(token: str) -> QColor:
    """A colour of the light look: paper is white, whatever the window wears."""
    return QColor(TOKENS[token][0])


def paper_font(points: float, weight: QFont.Weight = QFont.Weight.Normal, *, struck: bool = False) -> QFont:
    """The user's typeface at a size that is the paper's, not the window's."""
    font = QFont(QGuiApplication.font())
    font.setPixelSize(max(1, round(points * UNITS)))
    font.setWeight(weight)
    font.setStrikeOut(struck)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


def paper_size(locale: QLocale) -> QPageSize:
    """A4 or Letter, as the land has it."""
    letter = land_of(locale) in LETTER_LANDS
    return QPageSize(QPageSize.PageSizeId.Letter if letter else QPageSize.PageSizeId.A4)


@dataclass(frozen=True, slots=True)
class Text:
    """Text in lines. `cut` says that not all of it is there."""

    lines: tuple[str, ...]
    font: QFont
    width: float
    step: float
    cut: bool

    @property
    def height(self) -> float:
        return self.step * len(self.lines)

    def draw(self, painter: QPainter, x: float, y: float, color: QColor) -> None:
        """With its top left corner at a place; at the left whatever script it begins with."""
        painter.setFont(self.font)
        painter.setPen(color)
        for number, line in enumerate(self.lines):
            box = QRectF(x, y + number * self.step, self.width, self.step)
            painter.drawText(box, AT_LEFT, line)


def set_text(text: str, font: QFont, width: float, most: int = 0) -> Text:
    """Break a text into lines of a width (units), at most so many where `most` is not 0."""
    metrics = QFontMetricsF(font)
    lines: list[str] = []
    for paragraph in text.split("\n"):
        lines += _broken(paragraph, font, width)
    cut = bool(most) and len(lines) > most
    if cut:
        rest = " ".join([lines[most - 1].rstrip(), lines[most]])
        lines = [*lines[: most - 1], metrics.elidedText(rest, Qt.TextElideMode.ElideRight, width)]
    return Text(tuple(lines), font, width, metrics.height() * 1.06, cut)


def _broken(text: str, font: QFont, width: float) -> list[str]:
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    found: list[str] = []
    # Qt counts in UTF-16.
    units = text.encode("utf-16-le")
    while True:
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(max(1.0, width))
        start, length = line.textStart() * 2, line.textLength() * 2
        found.append(units[start : start + length].decode("utf-16-le", "replace").rstrip())
    layout.endLayout()
    return found or [""]


def put_on(device: QPagedPaintDevice, what: Printable) -> bool:
    """Paint every page on a printer or into a PDF; False where it did not take them."""
    return drained(putting_on(device, what))


def putting_on(device: QPagedPaintDevice, what: Printable) -> Generator[tuple[int, int], None, bool]:
    """The same in turns: yields (pages painted, pages there are), none painted while they are laid out."""
    paint = device.pageLayout().paintRectPoints()
    width, height = paint.width() * float(UNITS), paint.height() * float(UNITS)
    laying = laying_of(what, width, height - FOOT)
    while True:
        try:
            yield 0, next(laying)
        except StopIteration as end:
            pages: list[Page] = end.value
            break
    painter = QPainter()
    if not painter.begin(device):
        return False
    try:
        scale = painter.device().logicalDpiX() / UNITS_PER_INCH
        for number, page in enumerate(pages):
            if number and not device.newPage():
                return False
            painter.save()
            painter.scale(scale, scale)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            page(painter)
            _foot(painter, what.foot, number + 1, len(pages), width, height)
            painter.restore()
            yield number + 1, len(pages)
    finally:  # given up in between, too
        ended = painter.end()
    return ended


def paint_page(painter: QPainter, what: Printable, pages: list[Page], number: int, width: float, height: float) -> None:
    """One page with its foot, for a look at it on the screen; `width` and `height` as for the paper, in units."""
    pages[number](painter)
    _foot(painter, what.foot, number + 1, len(pages), width, height)


def set_up(device: QPagedPaintDevice, what: Printable, size: QPageSize | None = None) -> None:
    """The way round, the margins, and the size where it is not the printer's own to say."""
    if size is not None:
        device.setPageSize(size)
    way = QPageLayout.Orientation.Landscape if what.landscape else QPageLayout.Orientation.Portrait
    device.setPageOrientation(way)
    margins = QMarginsF(MARGIN_MM, MARGIN_MM, MARGIN_MM, MARGIN_MM)
    device.setPageMargins(margins, QPageLayout.Unit.Millimeter)


def _foot(painter: QPainter, text: str, number: int, count: int, width: float, height: float) -> None:
    font = paper_font(7.5)
    y = height - FOOT
    painter.setPen(QPen(ink("line"), 5))
    painter.drawLine(QPointF(0, y + 80), QPointF(width, y + 80))
    box = QRectF(0, y + 100, width, FOOT - 100)
    painter.setFont(font)
    painter.setPen(ink("muted"))
    words = translate("Print", "Page {number} of {count}").format(number=number, count=count)
    side = QFontMetricsF(font).horizontalAdvance(words)
    left = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, width - side - 200)
    painter.drawText(box, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop), left)
    painter.drawText(box, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop), words)
