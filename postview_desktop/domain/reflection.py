"""Step 2, looking back: the user's own review of one interview, and the questions that were asked."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class ReflectionState(StrEnum):
    OPEN = "open"
    DONE = "done"
    SKIPPED = "skipped"


@dataclass(frozen=True, slots=True, kw_only=True)
class Reflection:
    """One review. `recall` is the free recall that comes first (S2); strengths and weak points are short labels."""

    id: int = 0
    interview_id: int = 0
    state: ReflectionState = ReflectionState.OPEN
    recall: str = ""
    went_well: str = ""
    to_improve: str = ""
    surprised: str = ""
    next_time: str = ""
    """One sentence to oneself for the next interview."""
    rating: int = 0
    """1 to 5, 0 where none was given."""
    strengths: tuple[str, ...] = ()
    weak_points: tuple[str, ...] = ()
    taken_lines: tuple[str, ...] = ()
    """Lines of `recall` that have become questions, so that a question deleted or reworded does not come back."""
    updated_at: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """One thing that was asked (S3). `rating` is 1 to 5, 0 where none was given."""

    id: int = 0
    interview_id: int = 0
    position: int = 0
    text: str = ""
    said: str = ""
    better: str = ""
    probed: str = ""
    rating: int = 0
    labels: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Feeling:
    """How it felt (S4): in a table of its own, so that nothing exports, prints or searches it by oversight."""

    id: int = 0
    interview_id: int = 0
    text: str = ""
    updated_at: int = 0
