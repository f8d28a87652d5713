"""Is the search broad enough? A bar of the industries, the same as numbers, and a gentle word (C1, C2)."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QHelpEvent, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from postview_desktop.services.search import SearchState, Share, ShareOf
from postview_desktop.ui.common.buttons import Button
from postview_desktop.ui.common.cards import Card, Small, SubHeading
from postview_desktop.ui.common.context import Look
from postview_desktop.ui.today.words import number_word

TONES = ("follow_up", "interview", "search", "reflection", "thank_you", "accent")
SHOWN = len(TONES)
"""Industries with a colour of their own; the rest is one grey part."""


class BreadthBar(QWidget):
    """Parts of one bar, the largest first; the numbers stand below it as words."""

    def __init__(self, look: Look, parts: Sequence[tuple[str, int]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._parts = list(parts)
        self.setObjectName("breadth_bar")
        self.setAccessibleName(self.tr("Open applications by industry"))
        self.setAccessibleDescription(", ".join(f"{name} {count}" for name, count in parts))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(160, round(self._look.theme.em * 0.6))

    def _boxes(self) -> list[QRectF]:
        total = sum(count for _name, count in self._parts) or 1
        gap = 2.0
        width = self.width() - gap * (len(self._parts) - 1)
        boxes, left = [], 0.0
        for _name, count in self._parts:
            part = width * count / total
            boxes.append(QRectF(left, 0, part, self.height()))
            left += part + gap
        return boxes

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = QPainterPath()
        whole.addRoundedRect(QRectF(self.rect()), 4, 4)
        for number, box in enumerate(self._boxes()):
            path = QPainterPath()
            path.addRect(box)
            color = self._look.theme.color(TONES[number] if number < SHOWN else "edge")
            painter.fillPath(path & whole, color)
        painter.end()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            for (name, count), box in zip(self._parts, self._boxes(), strict=True):
                if box.contains(event.pos()):
                    QToolTip.showText(event.globalPos(), f"{name} {count}", self)
            return True
        return super().event(event)


class BreadthCard(Card):
    """The state of the search in a few words."""

    search_requested = Signal()

    def __init__(self, look: Look, state: SearchState, percent: int, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._look = look
        self.setObjectName("breadth_card")
        if not state.on and state.letter is not None:
            self._letter(state)
            return
        self.body.addWidget(SubHeading(look, self.tr("Is the search broad enough?"), self))
        if not state.open_count:
            self._say("breadth_numbers", self.tr("No application is open. The search is on until the letter is there."))
            self._button(self.tr("Add an application"), "plus")
            return
        parts = self._named(state.by_industry)
        self.body.addWidget(BreadthBar(look, parts, self))
        self._say("breadth_numbers", " · ".join(f"{name} {count}" for name, count in parts))
        if state.narrow is not None:
            self._say("breadth_word", self._gentle(state.narrow, state.open_count))
        if percent:
            self._say(
                "breadth_rule",
                self.tr("A rule of thumb: keep any one industry or organisation under {n} %.").format(n=percent),
            )
        if state.narrow is not None:
            self._button(self.tr("See the search"), "compass")

    def _named(self, shares: Sequence[Share]) -> list[tuple[str, int]]:
        named = [(share.name or self.tr("Industry not named"), share.count) for share in shares]
        if len(named) <= SHOWN + 1:
            return named
        rest = sum(count for _name, count in named[SHOWN:])
        return [*named[:SHOWN], (self.tr("Others"), rest)]

    def _gentle(self, share: Share, open_count: int) -> str:
        """C2: said kindly, with the numbers."""
        count = number_word(share.count)
        text = (
            self.tr("{n} of your {all} open applications are in {name}. One somewhere else would widen it.")
            if share.of is ShareOf.INDUSTRY
            else self.tr("{n} of your {all} open applications are at {name}. One somewhere else would widen it.")
        )
        return text.format(n=count[:1].upper() + count[1:], all=number_word(open_count), name=share.name)

    def _letter(self, state: SearchState) -> None:
        assert state.letter is not None
        self.body.addWidget(SubHeading(self._look, self.tr("The letter is in your hand"), self))
        self._say(
            "breadth_word",
            self.tr("{name} has sent it: the search has reached its end.").format(name=state.letter.organisation.name),
        )
        self._button(self.tr("See the search"), "compass")

    def _say(self, name: str, text: str) -> None:
        label = Small(self._look, text, self)
        label.setObjectName(name)
        self.body.addWidget(label)

    def _button(self, text: str, icon: str) -> None:
        button = Button(self._look, text, icon=icon, parent=self)
        button.setObjectName("breadth_search")
        button.clicked.connect(self.search_requested)
        self.body.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
