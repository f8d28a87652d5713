"""Step 1 as functions: the follow-up plan of one interview, and what speaks against a day (F1 to F12).

All days are calendar days where the interview took place; working days are those of the organisation's country.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from postview_desktop.domain.application import PLAN_ENDING_STAGES, Stage
from postview_desktop.domain.follow_up import (
    Channel,
    Contact,
    ContactPurpose,
    Decision,
    DecisionKind,
    Instruction,
    InstructionKind,
    Plan,
    PlannedStep,
    PlanState,
    Reason,
    Step,
    Why,
)
from postview_desktop.domain.interview import Interview, InterviewState, day_there
from postview_desktop.domain.working_days import WorkingDays

EARLIEST_WORKING_DAYS = 5
BEST_DAYS = 7
LATEST_DAYS = 14
"""Nothing was said (F3)."""
WE_CALL_YOU_DAYS = 14
BETWEEN_DAYS = 7
"""At least this between two follow-ups to one organisation (F5)."""
SECOND_AFTER_DAYS = 7
CLOSING_AFTER_DAYS = 14
MOST_FOLLOW_UPS = 2
WINDOW_DAYS = 7
"""From the best day to the latest where a date was named or a follow-up went before: our own figure, after "without
word: after a week, two at most"."""

NOT_HELD = frozenset({InterviewState.CANCELLED, InterviewState.MOVED, InterviewState.NOBODY_CAME})
FOLLOW_UPS = frozenset({ContactPurpose.FOLLOW_UP, ContactPurpose.CLOSING})


@dataclass(frozen=True, slots=True, kw_only=True)
class Situation:
    """All that the plan of one interview depends on.

    `contacts` are those of the whole organisation (F5), in any order; `later_round` is the next round of the same
    application that is not cancelled (F7: once it is agreed, it takes over); `host_id` the person to turn to where
    the instruction names nobody.
    """

    interview: Interview
    instructions: Sequence[Instruction] = ()
    contacts: Sequence[Contact] = ()
    decisions: Sequence[Decision] = ()
    days: WorkingDays
    stage: Stage = Stage.INTERVIEWING
    later_round: Interview | None = None
    host_id: int | None = None


def plan(situation: Situation) -> Plan:
    """The plan: its state with the reason, or the one next step with its window and every reason (F9)."""
    interview = situation.interview
    sent = sent_in_round(situation)

    def without_step(state: PlanState, why: Why, **values: date | int | str) -> Plan:
        return Plan(interview_id=interview.id, state=state, sent=sent, reasons=(Reason(why, dict(values)),))

    if interview.state in NOT_HELD:
        return without_step(PlanState.WAITING, Why.NOT_HELD)
    if situation.stage in PLAN_ENDING_STAGES:
        return without_step(PlanState.ENDED, Why.OUTCOME, stage=situation.stage.value)
    if situation.later_round is not None:
        return without_step(PlanState.TAKEN_OVER, Why.NEW_ROUND, on=situation.later_round.start.date())
    answer = unanswered_contact(situation)
    if answer is not None:
        return without_step(PlanState.STOPPED, Why.THEY_ANSWERED, on=answer.on)
    step = next_step(sent)
    if step is None:
        return without_step(PlanState.FINISHED, Why.ALL_DONE)

    instruction = newest(situation.instructions)
    decision = decision_about(situation, step)
    if decision is not None and decision.kind is DecisionKind.PUT_AWAY:
        away = decision.away.value if decision.away else ""
        return without_step(PlanState.NONE, Why.PUT_AWAY, away=away, reason=decision.reason)
    against = decision is not None and decision.kind is DecisionKind.OTHERWISE
    if instruction is not None and instruction.kind is InstructionKind.DO_NOT_CONTACT and not against:
        return without_step(PlanState.NONE, Why.DO_NOT_CONTACT)

    planned = _decided(_planned(situation, step, sent, instruction), decision)
    steps = list(Step)
    return Plan(
        interview_id=interview.id,
        state=PlanState.ACTIVE,
        next=planned,
        sent=sent,
        later=tuple(steps[steps.index(step) + 1 :]),
    )


def against(situation: Situation, on: date) -> tuple[Reason, ...]:
    """What speaks against a follow-up on this day: F1, F4, F5, and a day on which nobody works there (F8)."""
    found: list[Reason] = []
    instruction = newest(situation.instructions)
    if instruction is not None and instruction.kind is InstructionKind.DO_NOT_CONTACT:
        found.append(Reason(Why.DO_NOT_CONTACT))
    sent = sent_in_round(situation)
    step = next_step(sent)
    if step is None:
        found.append(Reason(Why.ALL_DONE))
    else:
        planned = _planned(situation, step, sent, instruction)
        if on < planned.earliest:
            found += [reason for reason in planned.reasons if reason.why not in _ABOUT_THE_CALENDAR]
    last = last_follow_up(situation.contacts)
    too_soon = last is not None and on < last.on + timedelta(days=BETWEEN_DAYS)
    if last is not None and too_soon and all(reason.why not in _ABOUT_THE_LAST for reason in found):
        found.append(Reason(Why.DAYS_SINCE_LAST, {"days": BETWEEN_DAYS, "last": last.on}))
    return tuple(found) + _moved(on, situation.days)[1]


_ABOUT_THE_CALENDAR = frozenset({Why.MOVED_FROM_WEEKEND, Why.MOVED_FROM_HOLIDAY})
_ABOUT_THE_LAST = frozenset({Why.DAYS_SINCE_LAST, Why.AFTER_FIRST, Why.AFTER_SECOND})


def newest(instructions: Iterable[Instruction]) -> Instruction | None:
    """The instruction that counts: the one said last, and of those the one recorded last."""
    return max(instructions, key=lambda one: (one.said_on, one.at, one.id), default=None)


def sent_in_round(situation: Situation) -> tuple[Contact, ...]:
    """Follow-ups and closing notes of this round, oldest first. A thank-you is none (F5)."""
    own = [
        contact
        for contact in situation.contacts
        if contact.ours and contact.purpose in FOLLOW_UPS and contact.interview_id == situation.interview.id
    ]
    return tuple(sorted(own, key=lambda contact: (contact.on, contact.at, contact.id)))


def last_follow_up(contacts: Iterable[Contact]) -> Contact | None:
    """The last follow-up or closing note to the organisation, whoever the person and whatever the channel (F5)."""
    ours = (contact for contact in contacts if contact.ours and contact.purpose in FOLLOW_UPS)
    return max(ours, key=lambda contact: (contact.on, contact.at, contact.id), default=None)


def next_step(sent: Sequence[Contact]) -> Step | None:
    """The step that may come next after what was sent in this round; None when that was all (F5)."""
    if any(contact.purpose is ContactPurpose.CLOSING for contact in sent):
        return None
    return (Step.FIRST, Step.SECOND, Step.CLOSING)[min(len(sent), MOST_FOLLOW_UPS)]


def unanswered_contact(situation: Situation) -> Contact | None:
    """The newest contact from their side since the interview that no instruction came after (F6)."""
    interview = situation.interview
    theirs = [
        contact
        for contact in situation.contacts
        if not contact.ours
        and contact.interview_id in (None, interview.id)
        and contact.application_id in (None, interview.application_id)
        and (
            contact.on > day_there(interview) or (contact.on == day_there(interview) and _after_end(contact, interview))
        )
    ]
    last = max(theirs, key=lambda contact: (contact.on, contact.at, contact.id), default=None)
    if last is None:
        return None
    said = newest(situation.instructions)
    return last if said is None or _came_after(last, said) else None


def _after_end(contact: Contact, interview: Interview) -> bool:
    """On the day itself the hour decides; a contact without one was noted after the interview, not before it."""
    held = day_there(interview)
    return contact.on > held or (contact.on == held and (contact.at == 0 or contact.at >= interview.end_utc))


def _came_after(contact: Contact, said: Instruction) -> bool:
    """By the day, and within one day by the hour."""
    return contact.on > said.said_on or (contact.on == said.said_on and contact.at > said.at)


def decision_about(situation: Situation, step: Step) -> Decision | None:
    """The newest decision about a step that nothing newer (an instruction, a follow-up) has overtaken."""
    said = newest(situation.instructions)
    since = 0 if said is None else said.at
    for contact in sent_in_round(situation):
        since = max(since, contact.at)
    about = [one for one in situation.decisions if one.step is step and one.at >= since]
    return max(about, key=lambda one: (one.at, one.id), default=None)


def _planned(situation: Situation, step: Step, sent: Sequence[Contact], instruction: Instruction | None) -> PlannedStep:
    """The step by the rules alone, without the user's decisions."""
    days = situation.days
    since_said = [contact for contact in sent if instruction is None or _came_after(contact, instruction)]
    if since_said:
        earliest, best, latest, reasons = _after_last(since_said[-1], step, days)
    else:
        earliest, best, latest, reasons = _first_dates(situation, instruction)

    last = last_follow_up(situation.contacts)
    if last is not None and earliest < last.on + timedelta(days=BETWEEN_DAYS):
        floor, moved = _moved(last.on + timedelta(days=BETWEEN_DAYS), days)
        earliest = max(earliest, floor)
        if best < earliest:
            best = earliest
            reasons = (*reasons, Reason(Why.DAYS_SINCE_LAST, {"days": BETWEEN_DAYS, "last": last.on}), *moved)
        latest = max(latest, best)

    channel = instruction.channel if instruction is not None and instruction.channel else Channel.EMAIL
    person = instruction.person_id if instruction is not None and instruction.person_id else situation.host_id
    return PlannedStep(
        step=step,
        earliest=earliest,
        best=best,
        latest=latest,
        due=best,
        channel=channel,
        person_id=person,
        reasons=reasons,
        caution_visit=channel is Channel.VISIT and not (instruction is not None and instruction.invited_visit),
    )


_Dates = tuple[date, date, date, tuple[Reason, ...]]
"""Earliest, best, latest, and why."""


def _after_last(last: Contact, step: Step, days: WorkingDays) -> _Dates:
    """The second follow-up, or the closing note: so many days after what stayed unanswered (F5)."""
    wait, why = (CLOSING_AFTER_DAYS, Why.AFTER_SECOND) if step is Step.CLOSING else (SECOND_AFTER_DAYS, Why.AFTER_FIRST)
    best, moved = _moved(last.on + timedelta(days=wait), days)
    return best, best, _latest(best, days), (Reason(why, {"days": wait, "last": last.on}), *moved)


def _first_dates(situation: Situation, instruction: Instruction | None) -> _Dates:
    """From what they said (F1), or from the day itself where nothing was said (F3)."""
    days = situation.days
    held = day_there(situation.interview)
    if instruction is not None and instruction.on is not None:
        on = instruction.on
        if instruction.kind is InstructionKind.CONTACT_ON:
            # Their day is their day, a holiday or not: they named it.
            return on, on, _latest(on, days), (Reason(Why.THEY_SAID_CONTACT_ON, {"said": on}),)
        if instruction.kind in (InstructionKind.DECIDE_BY, InstructionKind.WE_CALL_YOU):
            first = days.after(on)
            call = instruction.kind is InstructionKind.WE_CALL_YOU
            why = Why.WE_CALL_YOU_DATED if call else Why.AFTER_THEIR_DATE
            return first, first, _latest(first, days), (Reason(why, {"their": on, "first": first}),)
    base = held if instruction is None else max(held, instruction.said_on)
    if instruction is not None and instruction.kind is InstructionKind.WE_CALL_YOU:
        best, moved = _moved(base + timedelta(days=WE_CALL_YOU_DAYS), days)
        return best, best, _latest(best, days), (Reason(Why.WE_CALL_YOU, {"days": WE_CALL_YOU_DAYS}), *moved)
    earliest = days.add(base, EARLIEST_WORKING_DAYS)
    best, moved = _moved(base + timedelta(days=BEST_DAYS), days)
    reasons = (Reason(Why.NOTHING_SAID, {"days": BEST_DAYS}), *moved)
    if best < earliest:
        best = earliest
        reasons = (
            Reason(Why.NOTHING_SAID, {"days": BEST_DAYS}),
            Reason(Why.NOT_BEFORE_EARLIEST, {"working_days": EARLIEST_WORKING_DAYS}),
        )
    latest = days.on_or_after(base + timedelta(days=LATEST_DAYS))
    return earliest, best, max(best, latest), reasons


def _latest(best: date, days: WorkingDays) -> date:
    return days.on_or_after(best + timedelta(days=WINDOW_DAYS))


def _moved(day: date, days: WorkingDays) -> tuple[date, tuple[Reason, ...]]:
    """`day` moved forward to a working day, and why it was moved."""
    to = days.on_or_after(day)
    if to == day:
        return day, ()
    holiday = days.holiday(day)
    if holiday and not days.is_weekend(day):
        return to, (Reason(Why.MOVED_FROM_HOLIDAY, {"from": day, "to": to, "holiday": holiday}),)
    return to, (Reason(Why.MOVED_FROM_WEEKEND, {"from": day, "to": to}),)


def _decided(planned: PlannedStep, decision: Decision | None) -> PlannedStep:
    """The step with what the user decided: put off (F10), or otherwise than the rules say (F12)."""
    if decision is None or decision.until is None:
        return planned
    until = decision.until
    if decision.kind is DecisionKind.OTHERWISE:
        reason = Reason(Why.DECIDED_OTHERWISE, {"until": until, "reason": decision.reason})
        return replace(
            planned,
            due=until,
            earliest=min(planned.earliest, until),
            latest=max(planned.latest, until),
            reasons=(*planned.reasons, reason),
        )
    due = max(until, planned.earliest)
    reasons = (*planned.reasons, Reason(Why.PUT_OFF, {"until": due}))
    if due > planned.latest:
        reasons = (*reasons, Reason(Why.PAST_LATEST, {"latest": planned.latest}))
    return replace(planned, due=due, reasons=reasons)


def put_off_days(today: date, days: WorkingDays) -> tuple[date, date]:
    """The two days that are offered for putting off: tomorrow, and two working days from now (F10)."""
    return today + timedelta(days=1), days.add(today, 2)
