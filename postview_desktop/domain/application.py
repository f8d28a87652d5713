"""Organisations, applications and people: who is searched at, for which job, with whom one spoke."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Stage(StrEnum):
    """Where an application stands. An offer by word of mouth (`OFFERED`) ends nothing (C1)."""

    LEAD = "lead"
    APPLIED = "applied"
    INTERVIEWING = "interviewing"
    OFFERED = "offered"
    LETTER_IN_HAND = "letter_in_hand"
    ACCEPTED = "accepted"
    DECLINED = "declined"
    REJECTED = "rejected"
    WITHDRAWN = "withdrawn"
    GONE_QUIET = "gone_quiet"


OPEN_STAGES = frozenset({Stage.LEAD, Stage.APPLIED, Stage.INTERVIEWING, Stage.OFFERED})
"""Stages in which the search at this organisation goes on; they count for the breadth (C2)."""

ENDED_STAGES = frozenset({Stage.DECLINED, Stage.REJECTED, Stage.WITHDRAWN, Stage.GONE_QUIET})

LETTER_STAGES = frozenset({Stage.LETTER_IN_HAND, Stage.ACCEPTED})
"""Only these say that the appointment letter is there (C1)."""

PLAN_ENDING_STAGES = LETTER_STAGES | (ENDED_STAGES - {Stage.GONE_QUIET})
"""Outcomes that end a follow-up plan (F7): letter, rejection, withdrawal, decline."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Organisation:
    """An employer. `country` is an ISO 3166-1 alpha-2 code, `subdivision` its ISO 3166-2 part ("BY"), or ""."""

    id: int = 0
    name: str = ""
    industry: str = ""
    country: str = ""
    subdivision: str = ""
    website: str = ""
    culture: str = ""
    notes: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Application:
    """One job at one organisation. `created_at` is in epoch seconds; dates are the user's local days."""

    id: int = 0
    organisation_id: int = 0
    role: str = ""
    source: str = ""
    link: str = ""
    stage: Stage = Stage.LEAD
    applied_on: date | None = None
    stage_on: date | None = None
    offered_on: date | None = None
    letter_on: date | None = None
    description: str = ""
    notes: str = ""
    feedback: str = ""
    created_at: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """Somebody met or to be met; `name` exactly as on the card, never corrected."""

    id: int = 0
    organisation_id: int = 0
    name: str = ""
    job: str = ""
    email: str = ""
    phone: str = ""
    notes: str = ""
