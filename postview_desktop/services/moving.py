"""Moving things in the calendar: what may be moved where, what speaks against it, and the move itself (F1, F5, F8)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from postview_desktop.domain.errors import Problem
from postview_desktop.domain.follow_up import Reason


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """Where something is wished: a day of the user's calendar, and the instants where hours are meant (0: as now)."""

    day: date
    start: int = 0
    end: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """What can be said of a move before it is made. Not `possible`: `problem` says why.

    `against` are the rules that speak against the day (F1, F4, F5, F8); where `needs_reason`, it is done only with a
    reason, which is kept (F12).
    """

    possible: bool = True
    problem: Problem | None = None
    against: tuple[Reason, ...] = ()
    needs_reason: bool = False
