"""Moving things in the calendar: what may be moved where, what speaks against it, and the move itself (F1, F5, F8)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import TYPE_CHECKING

from postview_desktop.domain.application import Application, Organisation
from postview_desktop.domain.change import Verb
from postview_desktop.domain.errors import PostviewError, Problem
from postview_desktop.domain.follow_up import Decision, DecisionKind, Plan, PlannedStep, Reason, Step, Why
from postview_desktop.domain.follow_up_rules import BETWEEN_DAYS, against, day_off, plans_of_organisation
from postview_desktop.domain.interview import Interview, InterviewState, epoch_of, wall_of
from postview_desktop.domain.letter import Letter, LetterKind, LetterState
from postview_desktop.domain.moving import (
    FARTHEST_DAYS,
    LEAST_SECONDS,
    MOST_SECONDS,
    by_days,
    clock_word,
    to_instants,
)
from postview_desktop.domain.night import is_night
from postview_desktop.domain.outbox import IN_FLIGHT
from postview_desktop.domain.situation import Situation
from postview_desktop.domain.thank_you import LATE_AFTER, VERY_LATE_AFTER
from postview_desktop.domain.working_days import WorkingDays, days_later, working_days_of
from postview_desktop.services.due_lines import Situations
from postview_desktop.services.follow_ups import FollowUps
from postview_desktop.services.interviews import Interviews
from postview_desktop.services.settings import Settings
from postview_desktop.storage import Store, Touched
from postview_desktop.storage.moving_rows import overlapping
from postview_desktop.system.clock import Clock

if TYPE_CHECKING:
    from postview_desktop.services.calendar import CalendarItem
    from postview_desktop.services.outbox import Outbox

STEPS = ("follow_up", "closing")
"""Kinds of item that are a step of a plan."""
_STEP_LETTERS = frozenset({LetterKind.FOLLOW_UP.value, LetterKind.CLOSING.value})
THANKS = frozenset({LetterKind.THANK_YOU, LetterKind.PASS_THANKS_ON})
LAST_ID = 2**62
"""Of a decision that is only tried: it comes after all that are kept."""


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


def _no(problem: Problem, **details: str) -> Verdict:
    return Verdict(possible=False, problem=problem, details=tuple(details.items()))


@dataclass(frozen=True, slots=True)
class _Held:
    """An interview and the working days there."""

    interview: Interview
    days: WorkingDays
    trouble: Verdict | None


@dataclass(frozen=True, slots=True)
class _Planned:
    """A step of a plan, in its organisation; `letters` of it are ready to leave."""

    situations: tuple[Situation, ...]
    place: int
    plans: tuple[Plan, ...]
    step: PlannedStep
    letters: tuple[Letter, ...]

    @property
    def situation(self) -> Situation:
        return self.situations[self.place]


@dataclass(frozen=True, slots=True)
class _Waiting:
    """A letter that is scheduled, the zone where it arrives, and when its interview ended (0: of none)."""

    letter: Letter
    zone: str
    ended: int


_Basis = _Held | _Planned | _Waiting | Verdict
_Key = tuple[str, int, int, str]


class Moving:
    """Says what speaks against a move, quick enough to be asked for each day that is hovered, and makes it.

    What the answer depends on is read once for each thing, until anything changes.
    """

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock
        self._situations = Situations(store, clock)
        self._known: dict[_Key, _Basis] = {}
        store.on_change.append(self.forget)

    def forget(self, _: Touched | None = None) -> None:
        """Read anew what answers depend on; done by itself after each change."""
        self._known.clear()

    # -- asking -----------------------------------------------------------------------------------------------

    def may_move(self, item: CalendarItem) -> bool:
        """Whether it can be taken hold of at all; `weigh` says where to, and why not."""
        if item.done or item.cancelled:
            return False
        if item.kind == "interview":
            return item.start_epoch > self._clock.now()
        return item.kind in STEPS or isinstance(self._basis(item), _Waiting | _Planned)

    def weigh(self, item: CalendarItem, target: Target) -> Verdict:
        """What speaks against moving it there. Never raises for what the world refuses: the verdict says it."""
        basis = self._basis(item)
        if isinstance(basis, _Held):
            return self._weigh_interview(basis, target)[0]
        if isinstance(basis, _Planned):
            return self._weigh_step(basis, target.day)[0]
        if isinstance(basis, _Waiting):
            return self._weigh_letter(basis, target)[0]
        return basis

    def interview(self, item: CalendarItem) -> Interview | None:
        """The interview that an item is, for who asks where to; None for all else and for what is gone."""
        basis = self._basis(item)
        return basis.interview if isinstance(basis, _Held) else None

    def leaves_at(self, item: CalendarItem) -> int:
        """When the scheduled letter that an item is leaves (epoch seconds); 0 for all else."""
        basis = self._basis(item)
        return basis.letter.send_at if isinstance(basis, _Waiting) else 0

    # -- moving -----------------------------------------------------------------------------------------------

    def move(self, item: CalendarItem, target: Target, reason: str = "") -> int:
        """Move it: one change; returns its line of the history, for Undo, and 0 where nothing is another now.

        Raises PostviewError with the problem of the verdict, NEEDS_REASON where a rule speaks against it and no
        reason is given (F12), and what the outbox says of a letter that moves along.
        """
        self.forget()
        basis = self._basis(item)
        if isinstance(basis, _Held):
            return self._move_interview(basis, target)
        if isinstance(basis, _Planned):
            return self._move_step(basis, target, reason.strip())
        if isinstance(basis, _Waiting):
            return self._move_letter(basis, target)
        raise basis.error()

    # -- what an item is ----------------------------------------------------------------------------------------

    def _basis(self, item: CalendarItem) -> _Basis:
        key = (item.kind, item.interview_id, item.letter_id, item.step)
        known = self._known.get(key)
        if known is None:
            try:
                known = self._read(item)
            except PostviewError as error:
                known = _no(error.problem, **error.details)
            self._known[key] = known
        return known

    def _read(self, item: CalendarItem) -> _Basis:
        if item.kind == "interview":
            return self._read_interview(item.interview_id)
        if item.done:
            return _no(Problem.STAYS_AS_IT_WAS)
        if item.kind in STEPS:
            return self._read_step(item)
        if item.kind == "letter" and item.interview_id and item.step in _STEP_LETTERS:
            # The letter of a step has the step's day: it is moved by the same rules, and the reminder with it.
            return self._read_step(item._replace(kind=item.step, step=""))
        if item.letter_id:
            return self._read_letter(item.letter_id)
        return _no(Problem.NO_HOUR_YET if item.kind == "thank_you" else Problem.NO_DAY_TO_MOVE)

    def _read_interview(self, interview_id: int) -> _Held:
        interview = self._store.need(Interview, interview_id)
        trouble: Verdict | None = None
        if interview.state not in (InterviewState.PLANNED, InterviewState.TOOK_PLACE):
            trouble = _no(Problem.NOT_TAKING_PLACE)
        elif interview.state is InterviewState.TOOK_PLACE:
            trouble = _no(Problem.STAYS_AS_IT_WAS)
        return _Held(interview, self._days_at(interview), trouble)

    def _days_at(self, interview: Interview) -> WorkingDays:
        application = self._store.need(Application, interview.application_id)
        organisation = self._store.need(Organisation, application.organisation_id)
        country = organisation.country or Settings(self._store, self._clock).get().country
        return working_days_of(country, organisation.subdivision, self._clock.language)

    def _read_step(self, item: CalendarItem) -> _Basis:
        interview = self._store.need(Interview, item.interview_id)
        situations, place = self._situations.around(interview)
        plans = plans_of_organisation(situations)
        step = plans[place].next
        if step is None or interview.end_utc > self._clock.now() or not _is_step(item, step.step):
            return _no(Problem.PLAN_CHANGED)
        kind = LetterKind.CLOSING if step.step is Step.CLOSING else LetterKind.FOLLOW_UP
        letters = self._store.find(Letter, interview_id=interview.id, kind=kind)
        if any(letter.state in IN_FLIGHT for letter in letters):
            return _no(Problem.NOT_IN_STATE)
        waiting = tuple(letter for letter in letters if letter.state is LetterState.SCHEDULED)
        return _Planned(tuple(situations), place, tuple(plans), step, waiting)

    def _read_letter(self, letter_id: int) -> _Basis:
        letter = self._store.need(Letter, letter_id)
        if letter.state is LetterState.SENT:
            return _no(Problem.STAYS_AS_IT_WAS)
        if letter.state is not LetterState.SCHEDULED:
            return _no(Problem.NOT_IN_STATE if letter.state in IN_FLIGHT else Problem.NO_HOUR_YET)
        interview = self._store.get(Interview, letter.interview_id) if letter.interview_id else None
        if interview is None:
            return _Waiting(letter, self._clock.zone(), 0)
        return _Waiting(letter, interview.zone, interview.end_utc)

    # -- interviews ---------------------------------------------------------------------------------------------

    def _weigh_interview(self, basis: _Held, target: Target) -> tuple[Verdict, Interview]:
        before, now = basis.interview, self._clock.now()
        if basis.trouble is not None:
            return basis.trouble, before
        if before.start_utc <= now:
            return _no(Problem.STAYS_AS_IT_WAS), before
        try:
            after = self._placed(before, target)
        except (OverflowError, ValueError, OSError):
            return _no(Problem.TOO_FAR_AHEAD), before
        if _same_hours(before, after):
            return Verdict(), before
        length, was = after.end_utc - after.start_utc, before.end_utc - before.start_utc
        if length < LEAST_SECONDS and length < was:
            return _no(Problem.TOO_SHORT), before
        if after.start_utc <= now:
            return _no(Problem.STAYS_AHEAD), before
        if length > MOST_SECONDS and length > was:
            return _no(Problem.TOO_LONG), before
        if after.start_utc > max(now + FARTHEST_DAYS * 86_400, before.start_utc):
            return _no(Problem.TOO_FAR_AHEAD), before
        return Verdict(notes=self._words_for(basis, after)), after

    def _placed(self, before: Interview, target: Target) -> Interview:
        if not target.start and not target.end:
            return by_days(before, (target.day - wall_of(before.start_utc, self._clock.zone()).date()).days)
        return to_instants(before, target.start or before.start_utc, target.end or before.end_utc)

    def _words_for(self, basis: _Held, after: Interview) -> tuple[Reason, ...]:
        notes: list[Reason] = []
        there = after.start.date()
        if there != basis.interview.start.date() and not basis.days.is_working_day(there):
            notes.append(day_off(there, basis.days))
        word = clock_word(after)
        if word is not None:
            notes.append(word)
        other = overlapping(self._store, after.start_utc, after.end_utc, after.id)
        if other is not None:
            at = f"{wall_of(other[1], self._clock.zone()):%H:%M}"
            notes.append(Reason(Why.OVERLAPS, {"organisation": other[0], "at": at}))
        who = after.organiser_name or after.organiser_email
        if who:
            notes.append(Reason(Why.NOBODY_TOLD, {"who": who}))
        return tuple(notes)

    def _move_interview(self, basis: _Held, target: Target) -> int:
        verdict, after = self._weigh_interview(basis, target)
        if not verdict.possible:
            raise verdict.error()
        if _same_hours(basis.interview, after):
            return 0
        coalesce = f"moved:interview:{after.id}" if target.by_key else None
        with self._store.change(Verb.INTERVIEW_CHANGED, interview_id=after.id, coalesce=coalesce) as change:
            Interviews(self._store, self._clock).save(after)
        return self._line(change.id)

    # -- follow-ups ---------------------------------------------------------------------------------------------

    def _weigh_step(self, basis: _Planned, on: date) -> tuple[Verdict, DecisionKind]:
        step, today = basis.step, self._clock.today()
        if on == step.due:
            return Verdict(), DecisionKind.PUT_OFF
        if on < today:
            return _no(Problem.STAYS_AHEAD), DecisionKind.PUT_OFF
        if on > max(days_later(today, FARTHEST_DAYS), step.due):
            return _no(Problem.TOO_FAR_AHEAD), DecisionKind.PUT_OFF
        found = list(against(basis.situation, on))
        needs = on < step.earliest or any(reason.why is not Why.DAY_OFF for reason in found)
        kind = DecisionKind.OTHERWISE if needs else DecisionKind.PUT_OFF
        after = self._tried(basis, on, kind)
        close = _too_close(after, basis.place, on)
        if close is not None:
            found.append(Reason(Why.OTHER_PLANNED, {"days": BETWEEN_DAYS, "other": close}))
            needs, kind = True, DecisionKind.OTHERWISE
            after = self._tried(basis, on, kind)
        if _due(after[basis.place]) != on:
            return _no(Problem.PLAN_CHANGED), kind  # decided while the clock was ahead: that comes last, and counts
        notes: list[Reason] = []
        if on > step.latest:
            notes.append(Reason(Why.PAST_LATEST, {"latest": step.latest}))
        moved = _made_room(basis.plans, after, basis.place)
        if moved is not None:
            notes.append(Reason(Why.OTHERS_MAKE_ROOM, {"other": moved}))
        for letter in basis.letters:
            at = self._hour_on(letter, on, basis.situation.interview.zone)
            if at <= self._clock.now():
                return _no(Problem.STAYS_AHEAD), kind
            notes.append(Reason(Why.LETTER_TOO, {"at": f"{wall_of(at, self._clock.zone()):%H:%M}"}))
        return Verdict(against=tuple(found), needs_reason=needs, notes=tuple(notes)), kind

    def _tried(self, basis: _Planned, on: date, kind: DecisionKind) -> list[Plan]:
        """The plans of the organisation as they would be."""
        situation = basis.situation
        tried = Decision(
            id=LAST_ID,
            interview_id=situation.interview.id,
            step=basis.step.step,
            kind=kind,
            until=on,
            at=self._clock.now(),
        )
        situations = list(basis.situations)
        situations[basis.place] = replace(situation, decisions=[*situation.decisions, tried])
        return plans_of_organisation(situations)

    @staticmethod
    def _hour_on(letter: Letter, on: date, zone: str) -> int:
        """The letter's own hour there on a day (epoch seconds)."""
        return epoch_of(datetime.combine(on, wall_of(letter.send_at, zone).time()), zone)

    def _move_step(self, basis: _Planned, target: Target, reason: str) -> int:
        verdict, kind = self._weigh_step(basis, target.day)
        if not verdict.possible:
            raise verdict.error()
        step, interview = basis.step, basis.situation.interview
        if target.day == step.due:
            return 0
        if verdict.needs_reason and not reason:
            raise PostviewError(Problem.NEEDS_REASON)
        follow_ups = FollowUps(self._store, self._clock)
        otherwise = kind is DecisionKind.OTHERWISE or (reason and verdict.against)
        verb = Verb.DECIDED_OTHERWISE if otherwise else Verb.REMINDER_PUT_OFF
        coalesce = f"moved:{step.step}:{interview.id}" if target.by_key else None
        with self._store.change(verb, interview_id=interview.id, coalesce=coalesce) as change:
            if otherwise:
                follow_ups.otherwise(interview.id, step.step, target.day, reason)
            else:
                follow_ups.put_off(interview.id, step.step, target.day)
            for letter in basis.letters:
                self._outbox().schedule(letter.id, self._hour_on(letter, target.day, interview.zone))
        return self._line(change.id)

    # -- letters that wait ----------------------------------------------------------------------------------------

    def _weigh_letter(self, basis: _Waiting, target: Target) -> tuple[Verdict, int]:
        letter, now = basis.letter, self._clock.now()
        try:
            at = target.start or self._letter_on(basis, target.day)
            there = wall_of(at, basis.zone)
        except (OverflowError, ValueError, OSError):
            return _no(Problem.TOO_FAR_AHEAD), 0
        if at == letter.send_at:
            return Verdict(), at
        if at <= now:
            return _no(Problem.STAYS_AHEAD), 0
        if at > max(now + FARTHEST_DAYS * 86_400, letter.send_at):
            return _no(Problem.TOO_FAR_AHEAD), 0
        notes: list[Reason] = []
        if is_night(at, basis.zone):
            notes.append(Reason(Why.NIGHT_THERE, {"at": f"{there:%H:%M}"}))
        if letter.kind in THANKS and basis.ended and at > basis.ended + LATE_AFTER.total_seconds():
            very = at > basis.ended + VERY_LATE_AFTER.total_seconds()
            notes.append(Reason(Why.THANKS_VERY_LATE if very else Why.THANKS_LATE))
        return Verdict(notes=tuple(notes)), at

    def _letter_on(self, basis: _Waiting, day: date) -> int:
        by = day - wall_of(basis.letter.send_at, self._clock.zone()).date()
        return epoch_of(wall_of(basis.letter.send_at, basis.zone) + by, basis.zone) if by else basis.letter.send_at

    def _move_letter(self, basis: _Waiting, target: Target) -> int:
        verdict, at = self._weigh_letter(basis, target)
        if not verdict.possible:
            raise verdict.error()
        if at == basis.letter.send_at:
            return 0
        letter_id = basis.letter.id
        coalesce = f"moved:letter:{letter_id}" if target.by_key else None
        with self._store.change(
            Verb.LETTER_SCHEDULED, interview_id=basis.letter.interview_id, coalesce=coalesce, durable=True
        ) as change:
            self._outbox().schedule(letter_id, at)
        return self._line(change.id)

    def _outbox(self) -> Outbox:
        from postview_desktop.services.outbox import Outbox  # the calendar waits for no mail

        return Outbox(self._store, self._clock)

    def _line(self, change_id: int) -> int:
        """0 where steps there and back again left nothing to take back."""
        return change_id if self._store.history_line(change_id) is not None else 0


def _is_step(item: CalendarItem, step: Step) -> bool:
    if item.step:
        return item.step == step.value
    return (item.kind == "closing") is (step is Step.CLOSING)


def _same_hours(before: Interview, after: Interview) -> bool:
    return (before.start_utc, before.end_utc) == (after.start_utc, after.end_utc)


def _due(made: Plan) -> date | None:
    return made.next.due if made.next is not None else None


def _others(plans: list[Plan], place: int) -> list[date]:
    return [made.next.due for at, made in enumerate(plans) if at != place and made.next is not None]


def _too_close(plans: list[Plan], place: int, on: date) -> date | None:
    """The day of another planned follow-up that this one would be too close to (F5)."""
    near = [due for due in _others(plans, place) if abs((due - on).days) < BETWEEN_DAYS]
    return min(near, key=lambda due: abs((due - on).days), default=None)


def _made_room(before: tuple[Plan, ...], after: list[Plan], place: int) -> date | None:
    """The new day of the first other follow-up that had to move."""
    for at, (was, is_now) in enumerate(zip(before, after, strict=True)):
        if at != place and is_now.next is not None and _due(was) != _due(is_now):
            return is_now.next.due
    return None
