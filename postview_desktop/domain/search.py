"""Step 4, keep searching: whether the search is on (C1), how broad it is (C2), and the week of the goal (C3)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from postview_desktop.domain.application import LETTER_STAGES, Stage
from postview_desktop.domain.folding import fold

BREADTH_FROM = 5
"""With fewer open applications than this, shares say nothing (C2)."""


class ShareOf(StrEnum):
    INDUSTRY = "industry"
    ORGANISATION = "organisation"


@dataclass(frozen=True, slots=True)
class Share:
    """How many of the open applications are of one industry or at one organisation.

    `name` is "" for applications whose industry is not known. `percent` is rounded for reading.
    """

    of: ShareOf
    name: str
    count: int
    percent: int


def is_search_on(stages: Iterable[Stage]) -> bool:
    """True until a letter in hand is recorded; an offer by word of mouth never ends the search (C1)."""
    return not any(stage in LETTER_STAGES for stage in stages)


def shares(of: ShareOf, names: Iterable[str]) -> tuple[Share, ...]:
    """Shares of the names given (one for each open application), the largest first, then by name.

    Names that differ in case or accents only are one; the most frequent spelling is shown.
    """
    spellings: dict[str, Counter[str]] = {}
    for name, count in Counter(names).items():
        spellings.setdefault(fold(name), Counter())[name.strip()] += count
    total = sum(same.total() for same in spellings.values())
    in_order = sorted(spellings.items(), key=lambda item: (-item[1].total(), item[0]))
    return tuple(Share(of, _usual(same), same.total(), round(100 * same.total() / total)) for _, same in in_order)


def _usual(spellings: Counter[str]) -> str:
    return min(spellings, key=lambda spelling: (-spellings[spelling], spelling))


def narrow_share(
    open_count: int, by_organisation: Iterable[Share], by_industry: Iterable[Share], percent: int
) -> Share | None:
    """The share that makes the search narrow: `percent` or more, with five or more open (C2). None if broad.

    The organisation is named before the industry that it is in. A percent of 0 switches this off.
    """
    if open_count < BREADTH_FROM or percent <= 0:
        return None
    for share in (*by_organisation, *by_industry):
        if share.name and share.count * 100 >= percent * open_count:
            return share
    return None


def week_start(today: date, first_weekday: int) -> date:
    """The first day of today's week; `first_weekday` counts from Monday, 0."""
    return today - timedelta(days=(today.weekday() - first_weekday) % 7)


def is_new_in_week(stage: Stage, day: date, start: date) -> bool:
    """True for what was applied for (or, where that is not known, entered) on a day of the week from `start` (C3).

    A lead is no application yet.
    """
    return stage is not Stage.LEAD and start <= day < start + timedelta(days=7)
