"""Is the search broad enough? A bar of the industries, the same as numbers, and a gentle word (C1, C2)."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from postview_desktop.services.search import SearchState, Share, ShareOf
from postview_desktop.ui.common.buttons import Button
from postview_desktop.ui.common.cards import Card, Small, SubHeading
from postview_desktop.ui.common.context import Look
from postview_desktop.ui.common.share_bar import ShareBar, gathered
from postview_desktop.ui.today.words import number_word


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
        bar = ShareBar(look, self.tr("Open applications by industry"), parts, self)
        bar.setObjectName("breadth_bar")
        self.body.addWidget(bar)
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
        return gathered(named, self.tr("Others"))

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
