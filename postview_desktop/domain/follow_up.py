"""Step 1, ask and keep to it: instructions, contacts, and the values that a follow-up plan is made of.

The rules F1 to F12 themselves are functions in `follow_up_rules`.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum


class Channel(StrEnum):
    EMAIL = "email"
    PHONE = "phone"
    MESSAGE = "message"
    VISIT = "visit"
    LETTER = "letter"


class InstructionKind(StrEnum):
    CONTACT_ON = "contact_on"
    """"Contact us on D" (F1)."""
    DECIDE_BY = "decide_by"
    """"We decide by D", "you hear from us by D" (F1)."""
    WE_CALL_YOU = "we_call_you"
    """"We call you", with or without a date (F1, F3)."""
    DO_NOT_CONTACT = "do_not_contact"
    """F4."""
    NOT_ASKED = "not_asked"
    """Nothing was said, or nobody was asked (F3)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Instruction:
    """What the employer said about following up. `on` is the date that was confirmed (F2), `words` the quote.

    `said_on` is the day it was said; `who` a name where no `person_id` fits; `invited_visit` says that they
    asked the person to come by (F11). The newest (`said_on`, then id) counts (F6).
    """

    id: int = 0
    interview_id: int = 0
    kind: InstructionKind = InstructionKind.NOT_ASKED
    words: str = ""
    said_on: date = date(1970, 1, 1)
    on: date | None = None
    channel: Channel | None = None
    person_id: int | None = None
    who: str = ""
    invited_visit: bool = False
    at: int = 0
    """When it was recorded, epoch seconds: a contact from their side after this is not answered by it (F6)."""


class ContactPurpose(StrEnum):
    FOLLOW_UP = "follow_up"
    CLOSING = "closing"
    THANK_YOU = "thank_you"
    OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class Contact:
    """Anything that passed between the user and the organisation. `ours` is False for what came from them.

    `on` is the local day, `at` epoch seconds. A thank-you never counts for F5, a follow-up always does.
    """

    id: int = 0
    organisation_id: int = 0
    application_id: int | None = None
    interview_id: int | None = None
    person_id: int | None = None
    ours: bool = True
    channel: Channel = Channel.EMAIL
    purpose: ContactPurpose = ContactPurpose.OTHER
    on: date = date(1970, 1, 1)
    at: int = 0
    words: str = ""
    letter_id: int | None = None


class Step(StrEnum):
    FIRST = "first"
    SECOND = "second"
    CLOSING = "closing"


class DecisionKind(StrEnum):
    PUT_OFF = "put_off"
    PUT_AWAY = "put_away"
    OTHERWISE = "otherwise"
    """Against F1, F4 or F5, with a reason (F12)."""


class AwayReason(StrEnum):
    NO_CONTACT_KNOWN = "no_contact_known"
    TOLD_NOT_TO = "told_not_to"
    SETTLED = "settled"
    WITHDREW = "withdrew"


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """What the user decided about one step of one interview's plan (F10, F12). The newest of a step counts."""

    id: int = 0
    interview_id: int = 0
    step: Step = Step.FIRST
    kind: DecisionKind = DecisionKind.PUT_OFF
    until: date | None = None
    away: AwayReason | None = None
    reason: str = ""
    at: int = 0


class Why(StrEnum):
    """Why a date is that date (F9). The sentence is made in `wording.reasons` from the code and its values."""

    THEY_SAID_CONTACT_ON = "they_said_contact_on"
    """values: said (date), words (the quote, where there is one)"""
    AFTER_THEIR_DATE = "after_their_date"
    """values: their (date they named), first (first working day after it)"""
    WE_CALL_YOU_DATED = "we_call_you_dated"
    """values: their, first"""
    WE_CALL_YOU = "we_call_you"
    """values: days (14)"""
    NOTHING_SAID = "nothing_said"
    """values: days (7); since (the day counted from, where that is not the interview's)"""
    NOT_BEFORE_EARLIEST = "not_before_earliest"
    """values: working_days (5)"""
    NAMED_DAY_OFF = "named_day_off"
    """the day that they named is no working day there; values: on, holiday ("" for a weekend)"""
    MOVED_FROM_WEEKEND = "moved_from_weekend"
    """values: from, to"""
    MOVED_FROM_HOLIDAY = "moved_from_holiday"
    """values: from, to, holiday"""
    DAYS_SINCE_LAST = "days_since_last"
    """values: days (7), last (date of the last follow-up to this organisation)"""
    OTHER_PLANNED = "other_planned"
    """values: days (7), other (the day of another follow-up that is planned for this organisation)"""
    AFTER_FIRST = "after_first"
    """values: days (7), last"""
    AFTER_SECOND = "after_second"
    """values: days (14), last"""
    PUT_OFF = "put_off"
    """values: until"""
    PAST_LATEST = "past_latest"
    """values: latest"""
    DECIDED_OTHERWISE = "decided_otherwise"
    """values: until, reason"""
    # what speaks against a day
    TOO_EARLY = "too_early"
    """values: earliest, working_days (5)"""
    DAY_OFF = "day_off"
    """values: on, holiday ("" for a weekend)"""
    # what is to be known of moving something in the calendar
    OVERLAPS = "overlaps"
    """values: organisation (of the other interview), at (text "HH:MM", the user's own)"""
    HOUR_MISSING = "hour_missing"
    """the clocks go forward over it there; values: at, taken (text "HH:MM")"""
    HOUR_TWICE = "hour_twice"
    """the clocks go back over it there, and the first is taken; values: at"""
    HOUR_SECOND = "hour_second"
    """the same, and the second was chosen; values: at"""
    NOBODY_TOLD = "nobody_told"
    """moving an invitation here tells nobody; values: who (the organiser)"""
    NIGHT_THERE = "night_there"
    """a letter would arrive in the quiet hours (T4); values: at"""
    LETTER_TOO = "letter_too"
    """the letter of it that is ready leaves on that day as well; values: at (text "HH:MM", the user's own)"""
    OTHERS_MAKE_ROOM = "others_make_room"
    """another follow-up to the organisation moves out of the way (F5); values: other (its new day)"""
    # why there is no plan, or why it stopped
    DO_NOT_CONTACT = "do_not_contact"
    THEY_ANSWERED = "they_answered"
    """values: on"""
    NEW_ROUND = "new_round"
    """values: on"""
    OUTCOME = "outcome"
    """values: stage"""
    PUT_AWAY = "put_away"
    """values: away, reason"""
    ALL_DONE = "all_done"
    NOT_HELD = "not_held"
    """the interview was cancelled, moved, or nobody came"""
    NOT_ENDED = "not_ended"
    # why a thank-you is due when it is (T2)
    THANKS_TWO_HOURS = "thanks_two_hours"
    """values: at (text "HH:MM", where the interview took place)"""
    THANKS_NEXT_MORNING = "thanks_next_morning"
    """values: at"""
    THANKS_SAME_EVENING = "thanks_same_evening"
    """values: at"""
    THANKS_LATE = "thanks_late"
    THANKS_VERY_LATE = "thanks_very_late"
    # why the other things are due
    ASK_NOW = "ask_now"
    LOOK_BACK = "look_back"
    ANSWER_CAME = "answer_came"
    """values: on; for a mail that was noticed who and subject, too"""
    PERHAPS_THEIRS = "perhaps_theirs"
    """values: on, who, address, subject, trace: a mail that may be an answer of theirs"""
    PERHAPS_BOUNCED = "perhaps_bounced"
    """values: on, who, address, subject, trace, to, report: a server's report that may be about a letter to `to`"""
    WEEKLY_GOAL = "weekly_goal"
    """values: added, goal"""
    LETTER_NEEDS_YOU = "letter_needs_you"
    """values: state, problem (what the last try or a delivery report said, "" for none)"""


@dataclass(frozen=True, slots=True)
class Reason:
    """One reason in words-to-be: a code and the values of its sentence (dates, numbers, text)."""

    why: Why
    values: dict[str, date | int | str] = field(default_factory=dict[str, date | int | str])


class PlanState(StrEnum):
    WAITING = "waiting"
    """The interview has not ended yet, or was not held."""
    ACTIVE = "active"
    STOPPED = "stopped"
    """They got in touch (F6): ask what they said, which is a new instruction."""
    NONE = "none"
    """Do not contact us (F4), or put away (F10)."""
    TAKEN_OVER = "taken_over"
    ENDED = "ended"
    FINISHED = "finished"
    """Everything that may be sent was sent (F5)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PlannedStep:
    """One date of the plan: nothing before `earliest`, best on `due`, too late after `latest`.

    `best` is the day by the rules; `due` the day after putting off or deciding otherwise, equal to `best` if not.
    """

    step: Step
    earliest: date
    best: date
    latest: date
    due: date
    channel: Channel
    person_id: int | None
    reasons: tuple[Reason, ...] = ()
    caution_visit: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """The follow-up plan of one interview: at most one `next` step, planned one after the other (F5).

    `sent` are the contacts that count as follow-ups of this round, in order. `later` names the steps that may
    come after `next` if it stays unanswered.
    """

    interview_id: int
    state: PlanState
    next: PlannedStep | None = None
    sent: tuple[Contact, ...] = ()
    later: tuple[Step, ...] = ()
    reasons: tuple[Reason, ...] = ()
