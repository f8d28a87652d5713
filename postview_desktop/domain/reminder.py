"""What is due: one value for the Today page, the calendar, notifications and the terminal alike (N4)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from postview_desktop.domain.follow_up import Channel, Reason


class DueKind(StrEnum):
    ASK = "ask"
    """An interview ended and no instruction is recorded: how and when to follow up?"""
    THANK_YOU = "thank_you"
    FOLLOW_UP = "follow_up"
    CLOSING = "closing"
    THEIR_ANSWER = "their_answer"
    """They got in touch (F6): what did they say?"""
    DOUBT = "doubt"
    """A mail came that may be an answer of theirs (F6): is it?"""
    REFLECTION = "reflection"
    LETTER = "letter"
    """A letter in the outbox needs the person: refused, uncertain, late, held."""
    INTERVIEW = "interview"
    """An interview that comes soon (N2): announced, never on the Today page's list of things to do."""
    GOAL = "goal"
    """The weekly goal of new applications (C3)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DueItem:
    """One thing to do. `key` is stable for as long as it is the same thing (N3: nothing is shown twice).

    `day` is the local day it is due, `earliest` and `latest` its window; `best_at` an instant in epoch seconds
    where the hour matters (thank-you), else 0. `people` are names; `done` of `wanted` is the coverage (T1).
    `can_today` says that it can be done now (N4): the Today page counts only these.
    """

    key: str
    kind: DueKind
    interview_id: int | None = None
    application_id: int | None = None
    letter_id: int | None = None
    answer_id: int | None = None
    organisation: str = ""
    role: str = ""
    title: str = ""
    day: date
    earliest: date
    latest: date
    best_at: int = 0
    channel: Channel | None = None
    people: tuple[str, ...] = ()
    phone: str = ""
    done: int = 0
    wanted: int = 0
    reasons: tuple[Reason, ...] = ()
    overdue: bool = False
    can_today: bool = True
