"""Where something in the calendar is wished, and what can be said of that before it is done."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from postview_desktop.domain.errors import PostviewError, Problem
from postview_desktop.domain.follow_up import Reason


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """Where something is wished: the day of the user's calendar on which it begins, and the instants (epoch seconds)
    where hours are meant. Both 0: the hours as now, on that day. One of them 0: that edge stays where it is.

    `by_key` for a step of the arrow keys: several in a row are one line of the history, and one Undo.
    """

    day: date
    start: int = 0
    end: int = 0
    by_key: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """What can be said of a move before it is made. Not `possible`: `problem` says why, `details` are its values.

    `against` are the rules that speak against the day (F1, F4, F5, F8): there the reason is asked for
    (`asks_reason`), which is kept (F12). Against F8 alone it may stay empty; where `needs_reason`, nothing is done
    without. `notes` are gentle words that hinder nothing.
    """

    possible: bool = True
    problem: Problem | None = None
    against: tuple[Reason, ...] = ()
    needs_reason: bool = False
    notes: tuple[Reason, ...] = ()
    details: tuple[tuple[str, str], ...] = ()

    @property
    def asks_reason(self) -> bool:
        """Whether dropping asks for the reason first."""
        return self.possible and bool(self.against)

    def error(self) -> PostviewError:
        """The problem, to be raised or told."""
        return PostviewError(self.problem or Problem.NO_DAY_TO_MOVE, **dict(self.details))


def no(problem: Problem, **details: str) -> Verdict:
    """It cannot be moved there, and why."""
    return Verdict(possible=False, problem=problem, details=tuple(details.items()))
