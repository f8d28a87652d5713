"""Where the search stands: the weekly goal (C3), and whether the search is broad enough (C2)."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QWidget

from postview_desktop.domain.search import BREADTH_FROM
from postview_desktop.services.search import SearchState, Share, ShareOf
from postview_desktop.ui.common.cards import Card, Small, SubHeading
from postview_desktop.ui.common.context import Look
from postview_desktop.ui.common.share_bar import ShareBar, gathered


class GoalCard(Card):
    """New applications of this week beside the goal; words first, the bar says the same."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.setObjectName("goal_card")
        self.body.addWidget(SubHeading(look, self.tr("This week")))
        self._count = QLabel()
        self._count.setObjectName("goal_count")
        self._count.setWordWrap(True)
        self._bar = _GoalBar(look, self.tr("New applications this week"))
        self._word = Small(look)
        self._word.setObjectName("goal_word")
        self.body.addWidget(self._count)
        self.body.addWidget(self._bar)
        self.body.addWidget(self._word)
        self.body.addStretch(1)

    def show_state(self, state: SearchState) -> None:
        added, goal = state.added_this_week, state.goal
        self._count.setText(
            self.tr("{added} of {goal} new applications").format(added=added, goal=goal)
            if goal
            else self.tr("New applications: {added}").format(added=added)
        )
        self._bar.setVisible(goal > 0)
        self._bar.show_progress(min(added, goal), goal)
        self._word.setText(self._words(added, goal))

    def _words(self, added: int, goal: int) -> str:
        if not goal:
            return self.tr("The weekly goal is off. The settings can switch it on.")
        if added >= goal:
            return self.tr("The goal of this week is reached.")
        if goal - added == 1:
            return self.tr("One more keeps the search moving. No hurry: the week ends on its last day.")
        return self.tr("{count} more keep the search moving. No hurry: the week ends on its last day.").format(
            count=goal - added
        )


class _GoalBar(ShareBar):
    """Done and still open as two parts of a bar."""

    def show_progress(self, done: int, goal: int) -> None:
        self.show_parts([(self.tr("done"), done), (self.tr("open"), goal - done)])

    def _token(self, number: int) -> str:
        return "search" if number == 0 else "line"


class BreadthCard(Card):
    """Shares by industry and by organisation, each as a bar and in words, and the rule of thumb by its name."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.setObjectName("breadth_card")
        self.body.addWidget(SubHeading(look, self.tr("Is the search broad enough?")))
        self._nothing = Small(look, self.tr("As soon as applications are open, you see here how they are spread."))
        self.body.addWidget(self._nothing)
        self._bars: dict[ShareOf, tuple[ShareBar, Small]] = {}
        for of, name in (
            (ShareOf.INDUSTRY, self.tr("Open applications by industry")),
            (ShareOf.ORGANISATION, self.tr("Open applications by organisation")),
        ):
            bar = ShareBar(look, name)
            bar.setObjectName(f"breadth_{of.value}")
            words = Small(look)
            words.setObjectName(f"breadth_{of.value}_words")
            self.body.addWidget(bar)
            self.body.addWidget(words)
            self._bars[of] = (bar, words)
        self._word = QLabel()
        self._word.setObjectName("breadth_word")
        self._word.setWordWrap(True)
        self._rule = Small(look)
        self._rule.setObjectName("breadth_rule")
        self.body.addWidget(self._word)
        self.body.addWidget(self._rule)
        self.body.addStretch(1)

    def show_state(self, state: SearchState, percent: int) -> None:
        """`percent` is the share that counts as narrow; 0 switches the word off."""
        self._nothing.setVisible(not state.open_count)
        for of, shares in ((ShareOf.INDUSTRY, state.by_industry), (ShareOf.ORGANISATION, state.by_organisation)):
            bar, words = self._bars[of]
            parts = gathered([(self._name(share), share.count) for share in shares], self.tr("Others"))
            bar.show_parts(parts)
            words.setText(self._title(of) + " " + " · ".join(f"{name} {count}" for name, count in parts))
            for widget in (bar, words):
                widget.setVisible(bool(shares))
        self._word.setText(self._gentle(state.narrow, state.open_count) if state.narrow else "")
        self._word.setVisible(state.narrow is not None)
        self._rule.setText(self._rule_words(state.open_count, percent))
        self._rule.setVisible(bool(state.open_count))

    def _title(self, of: ShareOf) -> str:
        return self.tr("Industries:") if of is ShareOf.INDUSTRY else self.tr("Organisations:")

    def _name(self, share: Share) -> str:
        return share.name or self.tr("not named")

    def _gentle(self, share: Share, open_count: int) -> str:
        text = (
            self.tr("{count} of {all} are in {name} ({percent} %). One somewhere else would widen the search.")
            if share.of is ShareOf.INDUSTRY
            else self.tr("{count} of {all} are at {name} ({percent} %). One somewhere else would widen the search.")
        )
        return text.format(count=share.count, all=open_count, name=share.name, percent=share.percent)

    def _rule_words(self, open_count: int, percent: int) -> str:
        if not percent:
            return self.tr("The word about breadth is switched off in the settings.")
        rule = self.tr("A rule of thumb: keep any one industry or organisation under {percent} %.").format(
            percent=percent
        )
        if open_count < BREADTH_FROM:
            few = self.tr("It says little with fewer than {count} open.").format(count=BREADTH_FROM)
            return f"{rule} {few}"
        return rule
