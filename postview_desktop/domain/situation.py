"""What the plan of one interview depends on, and plain facts about it: what they said, what was sent, who answered."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from postview_desktop.domain.application import Stage
from postview_desktop.domain.follow_up import (
    Contact,
    ContactPurpose,
    Decision,
    Instruction,
    InstructionKind,
    Step,
)
from postview_desktop.domain.interview import Interview, InterviewState, day_there
from postview_desktop.domain.working_days import WorkingDays

MOST_FOLLOW_UPS = 2
"""For one round; a closing note may come after them (F5)."""
NOT_HELD = frozenset({InterviewState.CANCELLED, InterviewState.MOVED, InterviewState.NOBODY_CAME})
FOLLOW_UPS = frozenset({ContactPurpose.FOLLOW_UP, ContactPurpose.CLOSING})


@dataclass(frozen=True, slots=True, kw_only=True)
class Situation:
    """All that the plan of one interview depends on.

    `contacts` are those of the whole organisation (F5), in any order; `later_round` is the next round of the same
    application that is not cancelled (F7: once it is agreed, it takes over, for then nobody waits for a word about
    this one); `host_id` the person to turn to where the instruction names nobody.
    """

    interview: Interview
    instructions: Sequence[Instruction] = ()
    contacts: Sequence[Contact] = ()
    decisions: Sequence[Decision] = ()
    days: WorkingDays
    stage: Stage = Stage.INTERVIEWING
    later_round: Interview | None = None
    host_id: int | None = None


def newest(instructions: Iterable[Instruction]) -> Instruction | None:
    """The instruction that counts: the one said last, and of those the one recorded last."""
    return max(instructions, key=lambda one: (one.said_on, one.at, one.id), default=None)


def _in_order(contacts: Iterable[Contact]) -> list[Contact]:
    return sorted(contacts, key=lambda contact: (contact.on, contact.at, contact.id))


def sent_in_round(situation: Situation) -> tuple[Contact, ...]:
    """Follow-ups and closing notes of this round, oldest first. A thank-you is none (F5).

    One that was logged for the application as a whole belongs to the round that it came after.
    """
    interview = situation.interview
    return tuple(
        _in_order(
            contact
            for contact in situation.contacts
            if contact.ours
            and contact.purpose in FOLLOW_UPS
            and (
                contact.interview_id == interview.id
                or (
                    contact.interview_id is None
                    and contact.application_id == interview.application_id
                    and _after_end(contact, interview)
                )
            )
        )
    )


def last_follow_up(contacts: Iterable[Contact]) -> Contact | None:
    """The last follow-up or closing note to the organisation, whoever the person and whatever the channel (F5)."""
    ours = _in_order(contact for contact in contacts if contact.ours and contact.purpose in FOLLOW_UPS)
    return ours[-1] if ours else None


def next_step(sent: Sequence[Contact]) -> Step | None:
    """The step that may come next after what was sent in this round; None when that was all (F5)."""
    if any(contact.purpose is ContactPurpose.CLOSING for contact in sent):
        return None
    return (Step.FIRST, Step.SECOND, Step.CLOSING)[min(len(sent), MOST_FOLLOW_UPS)]


def last_from_them(situation: Situation) -> Contact | None:
    """The newest contact from their side since the interview: about this application, or about none in particular."""
    interview = situation.interview
    theirs = _in_order(
        contact
        for contact in situation.contacts
        if not contact.ours
        and (
            contact.application_id == interview.application_id
            or (contact.application_id is None and contact.interview_id in (None, interview.id))
        )
        and _after_end(contact, interview)
    )
    return theirs[-1] if theirs else None


def unanswered_contact(situation: Situation) -> Contact | None:
    """The newest contact from their side since the interview that no instruction came after (F6)."""
    last = last_from_them(situation)
    said = newest(situation.instructions)
    if last is None or (said is not None and came_after(said, last)):
        return None
    return last


def came_after(said: Instruction, contact: Contact) -> bool:
    return (said.said_on, said.at) >= (contact.on, contact.at)


def _after_end(contact: Contact, interview: Interview) -> bool:
    """Without an hour the day decides; what is noted for the day itself was noted after the interview."""
    return contact.at >= interview.end_utc if contact.at else contact.on >= day_there(interview)


def valid_decisions(situation: Situation) -> list[Decision]:
    """What was decided since the newest instruction, oldest first: a new instruction makes the plan anew (F6)."""
    said = newest(situation.instructions)
    since = 0 if said is None else said.at
    valid = (one for one in situation.decisions if one.at >= since)
    return sorted(valid, key=lambda one: (one.at, one.id))


def is_news(situation: Situation, last: Contact, instruction: Instruction | None) -> bool:
    """Whether something was said since the last follow-up, so that it did not stay unanswered (F5, F6)."""
    answer = last_from_them(situation)
    if answer is not None and (answer.on, answer.at) >= (last.on, last.at):
        return True
    # That nothing was said is no answer, whenever it was noted.
    return (
        instruction is not None and instruction.kind is not InstructionKind.NOT_ASKED and came_after(instruction, last)
    )
