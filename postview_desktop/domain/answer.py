"""Mail that came in: answers, automatic replies, and reports of what was not delivered."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class AnswerKind(StrEnum):
    ANSWER = "answer"
    """Somebody wrote (F6)."""
    AUTOMATIC = "automatic"
    """A machine wrote for them (a vacation reply): it does not stop the plan."""
    BOUNCE = "bounce"
    """A mail server's report that a letter was not delivered."""


class AnswerState(StrEnum):
    COUNTS = "counts"
    """It is about them: sure, or the person said so."""
    DOUBTFUL = "doubtful"
    """The person is asked, and follow-ups wait meanwhile."""
    DISMISSED = "dismissed"
    """The person said that it is no answer of theirs."""


class Trace(StrEnum):
    """By what a mail was recognised."""

    THREAD = "thread"
    """It answers a letter of ours, by In-Reply-To or References."""
    CARD = "card"
    """It comes from an address on the card of somebody there."""
    DOMAIN = "domain"
    """It comes from their house (the web site's domain, or that of somebody's address there)."""
    REPORT = "report"
    """The report names our letter, or the address that it went to."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """One mail that was noticed. Only what its header says is kept, nothing of what it says inside.

    `at` in epoch seconds, by the mail server's clock. `reason` holds the server's words of a bounce. `contact_id` is
    the contact that it was kept as (F6), while it counts.
    """

    id: int = 0
    organisation_id: int = 0
    application_id: int | None = None
    interview_id: int | None = None
    person_id: int | None = None
    letter_id: int | None = None
    contact_id: int | None = None
    kind: AnswerKind = AnswerKind.ANSWER
    state: AnswerState = AnswerState.COUNTS
    trace: Trace = Trace.THREAD
    message_id: str = ""
    from_name: str = ""
    from_address: str = ""
    subject: str = ""
    reason: str = ""
    at: int = 0
