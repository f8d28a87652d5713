"""Step 1 as functions: the follow-up plan of one interview, and what speaks against a day (F1 to F12).

All days are calendar days where the interview took place; working days are those of the organisation's country.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date

from postview_desktop.domain.application import PLAN_ENDING_STAGES
from postview_desktop.domain.follow_up import (
    Channel,
    Contact,
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
from postview_desktop.domain.interview import day_there
from postview_desktop.domain.situation import (
    FOLLOW_UPS,
    NOT_HELD,
    Situation,
    is_news,
    last_follow_up,
    last_from_them,
    newest,
    next_step,
    sent_in_round,
    unanswered_contact,
    valid_decisions,
)
from postview_desktop.domain.working_days import WorkingDays, days_later

__all__ = [
    "FOLLOW_UPS",
    "NOT_HELD",
    "Situation",
    "against",
    "before_its_end",
    "day_off",
    "last_follow_up",
    "newest",
    "plan",
    "plans_of_organisation",
    "put_off_days",
]

EARLIEST_WORKING_DAYS = 5
BEST_DAYS = 7
LATEST_DAYS = 14
"""Nothing was said (F3)."""
WE_CALL_YOU_DAYS = 14
BETWEEN_DAYS = 7
"""At least this between two follow-ups to one organisation (F5)."""
SECOND_AFTER_DAYS = 7
CLOSING_AFTER_DAYS = 14
WINDOW_DAYS = 7
"""From the best day to the latest where a date was named or a follow-up went before: our own figure, after "without
word: after a week, two at most"."""


def plan(situation: Situation) -> Plan:
    """The plan: its state with the reason, or the one next step with its window and every reason (F9).

    It is made as if the interview had ended; `before_its_end` says what holds until then.
    """
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

    decisions = valid_decisions(situation)
    if decisions and decisions[-1].kind is DecisionKind.PUT_AWAY:
        last = decisions[-1]
        return without_step(PlanState.NONE, Why.PUT_AWAY, away=last.away or "", reason=last.reason)
    instruction = newest(situation.instructions)
    planned = _decided(_planned(situation, step, sent, instruction), [one for one in decisions if one.step is step])
    if instruction is not None and instruction.kind is InstructionKind.DO_NOT_CONTACT:
        if not _is_decided_otherwise(planned):
            return without_step(PlanState.NONE, Why.DO_NOT_CONTACT)
        # Against F4 there is no window: only the day that the user took.
        planned = replace(
            planned,
            earliest=planned.due,
            best=planned.due,
            latest=planned.due,
            reasons=tuple(reason for reason in planned.reasons if reason.why in (Why.DECIDED_OTHERWISE, Why.PUT_OFF)),
        )
    steps = list(Step)
    return Plan(
        interview_id=interview.id,
        state=PlanState.ACTIVE,
        next=planned,
        sent=sent,
        later=tuple(steps[steps.index(step) + 1 :]),
    )


def before_its_end(made: Plan) -> Plan:
    """What holds of a plan until the interview has ended: nothing is planned yet."""
    if made.state is not PlanState.ACTIVE:
        return made
    return Plan(
        interview_id=made.interview_id, state=PlanState.WAITING, sent=made.sent, reasons=(Reason(Why.NOT_ENDED),)
    )


def plans_of_organisation(situations: Iterable[Situation]) -> list[Plan]:
    """The plans of all interviews of one organisation, in their order, kept apart from each other (F5).

    Each plan keeps its distance from what was sent. Two that are still to come (two jobs, two teams) must do so
    from each other as well: what the user decided comes first, then what they asked for, then the earlier day; the
    others make room.
    """
    known = list(situations)
    made = [plan(situation) for situation in known]
    placed: list[date] = []
    for place in sorted(range(len(made)), key=lambda place: _precedence(known[place], made[place])):
        step = made[place].next
        if step is None:
            continue
        if not _is_decided_otherwise(step):
            made[place] = replace(made[place], next=_apart(step, placed, known[place].days))
        placed.append((made[place].next or step).due)
    return made


def _precedence(situation: Situation, made: Plan) -> tuple[int, date, int]:
    if made.next is None:
        return 3, date.max, made.interview_id
    whys = {reason.why for reason in made.next.reasons}
    rank = 0 if Why.DECIDED_OTHERWISE in whys else 1 if whys & {Why.THEY_SAID_CONTACT_ON, Why.PUT_OFF} else 2
    return rank, made.next.due, situation.interview.id


def _is_decided_otherwise(step: PlannedStep) -> bool:
    return any(reason.why is Why.DECIDED_OTHERWISE for reason in step.reasons)


def _apart(step: PlannedStep, placed: Iterable[date], days: WorkingDays) -> PlannedStep:
    """The step on the first day from its own on that is far enough from the other planned ones."""
    due, other, moved = step.due, None, ()
    for day in sorted(placed):
        if abs((due - day).days) < BETWEEN_DAYS:
            other = day
            due, moved = _moved(days_later(day, BETWEEN_DAYS), days)
    if other is None:
        return step
    reason = Reason(Why.OTHER_PLANNED, {"days": BETWEEN_DAYS, "other": other})
    return replace(step, best=due, due=due, latest=max(step.latest, due), reasons=(*step.reasons, reason, *moved))


def against(situation: Situation, on: date) -> tuple[Reason, ...]:
    """What speaks against a follow-up on this day: F1, F3, F4, F5, and a day on which nobody works there (F8)."""
    made = plan(replace(situation, decisions=()))
    found = list(made.reasons)
    named = False
    if made.next is not None:
        named = on == made.next.best and any(one.why is Why.THEY_SAID_CONTACT_ON for one in made.next.reasons)
        if on < made.next.earliest:
            bounds = [one for one in made.next.reasons if one.why in _BOUNDS]
            early = {"earliest": made.next.earliest, "working_days": EARLIEST_WORKING_DAYS}
            found += bounds or [Reason(Why.TOO_EARLY, dict(early))]
    last = last_follow_up(situation.contacts)
    too_soon = last is not None and on < days_later(last.on, BETWEEN_DAYS)
    if last is not None and too_soon and all(reason.why not in _ABOUT_THE_LAST for reason in found):
        found.append(Reason(Why.DAYS_SINCE_LAST, {"days": BETWEEN_DAYS, "last": last.on}))
    if not named and not situation.days.is_working_day(on):
        found.append(day_off(on, situation.days))
    return tuple(found)


def day_off(on: date, days: WorkingDays) -> Reason:
    """Of a day on which nobody works there (F8): that it is a weekend, or which holiday."""
    return Reason(Why.DAY_OFF, {"on": on, "holiday": _holiday(on, days)})


_ABOUT_THE_LAST = frozenset({Why.DAYS_SINCE_LAST, Why.AFTER_FIRST, Why.AFTER_SECOND})
_BOUNDS = _ABOUT_THE_LAST | {
    Why.THEY_SAID_CONTACT_ON,
    Why.AFTER_THEIR_DATE,
    Why.WE_CALL_YOU,
    Why.WE_CALL_YOU_DATED,
}
"""Reasons that tell why no day before the earliest will do."""


def _planned(situation: Situation, step: Step, sent: Sequence[Contact], instruction: Instruction | None) -> PlannedStep:
    """The step by the rules alone, without the user's decisions."""
    days = situation.days
    earliest, best, latest, reasons = _said_dates(situation, instruction)
    if sent and not is_news(situation, sent[-1], instruction):
        after = _after_last(sent[-1], step, days)
        # Who wrote before their date (F12) waits for it all the same (F1).
        dated = instruction is not None and instruction.on is not None
        if not dated or after[0] >= earliest:
            earliest, best, latest, reasons = after

    last = last_follow_up(situation.contacts)
    if last is not None and earliest < days_later(last.on, BETWEEN_DAYS):
        floor, moved = _moved(days_later(last.on, BETWEEN_DAYS), days)
        earliest = floor
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
    best, moved = _moved(days_later(last.on, wait), days)
    return best, best, _latest(best, days), (Reason(why, {"days": wait, "last": last.on}), *moved)


def _said_dates(situation: Situation, instruction: Instruction | None) -> _Dates:
    """From what they said (F1), or from the day itself where nothing was said (F3)."""
    days = situation.days
    if instruction is not None and instruction.on is not None:
        on = instruction.on
        if instruction.kind is InstructionKind.CONTACT_ON:
            # Their day is their day, a holiday or not: they named it, and the user confirmed it.
            said: dict[str, date | int | str] = {"said": on}
            if instruction.words:
                said["words"] = instruction.words
            reasons = (Reason(Why.THEY_SAID_CONTACT_ON, said),)
            if not days.is_working_day(on):
                reasons += (Reason(Why.NAMED_DAY_OFF, {"on": on, "holiday": _holiday(on, days)}),)
            return on, on, _latest(on, days), reasons
        if instruction.kind in (InstructionKind.DECIDE_BY, InstructionKind.WE_CALL_YOU):
            first = days.after(on)
            call = instruction.kind is InstructionKind.WE_CALL_YOU
            why = Why.WE_CALL_YOU_DATED if call else Why.AFTER_THEIR_DATE
            return first, first, _latest(first, days), (Reason(why, {"their": on, "first": first}),)
    held = day_there(situation.interview)
    answer = last_from_them(situation)
    since = held if answer is None else max(held, answer.on)
    if instruction is not None and instruction.kind is InstructionKind.WE_CALL_YOU:
        best, moved = _moved(days_later(max(since, instruction.said_on), WE_CALL_YOU_DAYS), days)
        return best, best, _latest(best, days), (Reason(Why.WE_CALL_YOU, {"days": WE_CALL_YOU_DAYS}), *moved)
    earliest = days.add(since, EARLIEST_WORKING_DAYS)
    best, moved = _moved(days_later(since, BEST_DAYS), days)
    values: dict[str, date | int | str] = {"days": BEST_DAYS}
    if since != held:
        values["since"] = since
    reasons = (Reason(Why.NOTHING_SAID, values), *moved)
    if best < earliest:
        best = earliest
        reasons = (
            Reason(Why.NOTHING_SAID, values),
            Reason(Why.NOT_BEFORE_EARLIEST, {"working_days": EARLIEST_WORKING_DAYS}),
        )
    latest = days.on_or_after(days_later(since, LATEST_DAYS))
    return earliest, best, max(best, latest), reasons


def _latest(best: date, days: WorkingDays) -> date:
    return days.on_or_after(days_later(best, WINDOW_DAYS))


def _moved(day: date, days: WorkingDays) -> tuple[date, tuple[Reason, ...]]:
    """`day` moved forward to a working day, and why it was moved."""
    to = days.on_or_after(day)
    if to == day:
        return day, ()
    holiday = _holiday(day, days)
    if holiday:
        return to, (Reason(Why.MOVED_FROM_HOLIDAY, {"from": day, "to": to, "holiday": holiday}),)
    return to, (Reason(Why.MOVED_FROM_WEEKEND, {"from": day, "to": to}),)


def _holiday(day: date, days: WorkingDays) -> str:
    """The name of the holiday where that is why nobody works; "" for a weekend."""
    return "" if days.is_weekend(day) else days.holiday(day)


def _decided(planned: PlannedStep, decisions: Sequence[Decision]) -> PlannedStep:
    """The step with what the user decided last: otherwise than the rules say (F12), then put off from there (F10)."""
    against_rules = next((one for one in reversed(decisions) if one.kind is DecisionKind.OTHERWISE), None)
    if against_rules is not None and against_rules.until is not None:
        planned = _otherwise(planned, against_rules.until, against_rules.reason)
    last = decisions[-1] if decisions else None
    if last is not None and last.kind is DecisionKind.PUT_OFF and last.until is not None:
        return _put_off(planned, last.until)
    return planned


def _otherwise(planned: PlannedStep, until: date, reason: str) -> PlannedStep:
    return replace(
        planned,
        due=until,
        earliest=min(planned.earliest, until),
        latest=max(planned.latest, until),
        reasons=(*planned.reasons, Reason(Why.DECIDED_OTHERWISE, {"until": until, "reason": reason})),
    )


def _put_off(planned: PlannedStep, until: date) -> PlannedStep:
    if until < planned.earliest:
        # A follow-up that was logged since has moved the earliest day beyond it (F5).
        return planned
    reasons = (*planned.reasons, Reason(Why.PUT_OFF, {"until": until}))
    if until > planned.latest:
        reasons = (*reasons, Reason(Why.PAST_LATEST, {"latest": planned.latest}))
    return replace(planned, due=until, reasons=reasons)


def put_off_days(today: date, days: WorkingDays) -> tuple[date, date]:
    """The two days that are offered for putting off: tomorrow, and two working days from now (F10)."""
    return days_later(today, 1), days.add(today, 2)
