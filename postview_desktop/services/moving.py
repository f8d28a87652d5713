"""Moving things in the calendar: what may be moved where, what speaks against it, and the move itself (F1, F5, F8)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from typing import TYPE_CHECKING

from postview_desktop.domain.change import Verb
from postview_desktop.domain.errors import PostviewError, Problem
from postview_desktop.domain.follow_up import Decision, DecisionKind, Plan, Reason, Why
from postview_desktop.domain.follow_up_rules import BETWEEN_DAYS, against, day_off, plans_of_organisation
from postview_desktop.domain.interview import Interview, epoch_of, wall_of
from postview_desktop.domain.letter import Letter, LetterKind
from postview_desktop.domain.moving import (
    FARTHEST_DAYS,
    LEAST_SECONDS,
    MOST_SECONDS,
    by_days,
    clock_word,
    to_instants,
)
from postview_desktop.domain.night import is_night
from postview_desktop.domain.thank_you import LATE_AFTER, VERY_LATE_AFTER
from postview_desktop.domain.working_days import days_later
from postview_desktop.services.follow_ups import FollowUps
from postview_desktop.services.interviews import Interviews
from postview_desktop.services.moving_basis import STEPS, Bases, Basis, Held, Planned, Waiting
from postview_desktop.services.moving_verdict import Target, Verdict, no
from postview_desktop.storage import Store, Touched
from postview_desktop.storage.moving_rows import overlapping
from postview_desktop.system.clock import Clock

if TYPE_CHECKING:
    from postview_desktop.services.calendar import CalendarItem
    from postview_desktop.services.outbox import Outbox

THANKS = frozenset({LetterKind.THANK_YOU, LetterKind.PASS_THANKS_ON})
LAST_ID = 2**62
"""Of a decision that is only tried: it comes after all that are kept."""


_Key = tuple[str, int, int, str]


class Moving:
    """Says what speaks against a move, quick enough to be asked for each day that is hovered, and makes it.

    What the answer depends on is read once for each thing, until anything changes.
    """

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock
        self._bases = Bases(store, clock)
        self._known: dict[_Key, Basis] = {}
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
        return item.kind in STEPS or isinstance(self._basis(item), Waiting | Planned)

    def weigh(self, item: CalendarItem, target: Target) -> Verdict:
        """What speaks against moving it there. Never raises for what the world refuses: the verdict says it."""
        basis = self._basis(item)
        if isinstance(basis, Held):
            return self._weigh_interview(basis, target)[0]
        if isinstance(basis, Planned):
            return self._weigh_step(basis, target.day)[0]
        if isinstance(basis, Waiting):
            return self._weigh_letter(basis, target)[0]
        return basis

    def interview(self, item: CalendarItem) -> Interview | None:
        """The interview that an item is, for who asks where to; None for all else and for what is gone."""
        basis = self._basis(item)
        return basis.interview if isinstance(basis, Held) else None

    def leaves_at(self, item: CalendarItem) -> int:
        """When the scheduled letter that an item is leaves (epoch seconds); 0 for all else."""
        basis = self._basis(item)
        return basis.letter.send_at if isinstance(basis, Waiting) else 0

    # -- moving -----------------------------------------------------------------------------------------------

    def move(self, item: CalendarItem, target: Target, reason: str = "") -> int:
        """Move it: one change; returns its line of the history, for Undo, and 0 where nothing is another now.

        Raises PostviewError with the problem of the verdict, NEEDS_REASON where a rule speaks against it and no
        reason is given (F12), and what the outbox says of a letter that moves along.
        """
        self.forget()
        basis = self._basis(item)
        if isinstance(basis, Held):
            return self._move_interview(basis, target)
        if isinstance(basis, Planned):
            return self._move_step(basis, target, reason.strip())
        if isinstance(basis, Waiting):
            return self._move_letter(basis, target)
        raise basis.error()

    # -- what an item is ----------------------------------------------------------------------------------------

    def _basis(self, item: CalendarItem) -> Basis:
        key = (item.kind, item.interview_id, item.letter_id, item.step)
        known = self._known.get(key)
        if known is None:
            try:
                known = self._bases.read(item)
            except PostviewError as error:
                known = no(error.problem, **error.details)
            self._known[key] = known
        return known

    # -- interviews ---------------------------------------------------------------------------------------------

    def _weigh_interview(self, basis: Held, target: Target) -> tuple[Verdict, Interview]:
        before, now = basis.interview, self._clock.now()
        if basis.trouble is not None:
            return basis.trouble, before
        if before.start_utc <= now:
            return no(Problem.STAYS_AS_IT_WAS), before
        try:
            after = self._placed(before, target)
        except (OverflowError, ValueError, OSError):
            return no(Problem.TOO_FAR_AHEAD), before
        if _same_hours(before, after):
            return Verdict(), before
        length, was = after.end_utc - after.start_utc, before.end_utc - before.start_utc
        if length < LEAST_SECONDS and length < was:
            return no(Problem.TOO_SHORT), before
        if after.start_utc <= now:
            return no(Problem.STAYS_AHEAD), before
        if length > MOST_SECONDS and length > was:
            return no(Problem.TOO_LONG), before
        if after.start_utc > max(now + FARTHEST_DAYS * 86_400, before.start_utc):
            return no(Problem.TOO_FAR_AHEAD), before
        return Verdict(notes=self._words_for(basis, after)), after

    def _placed(self, before: Interview, target: Target) -> Interview:
        if not target.start and not target.end:
            return by_days(before, (target.day - wall_of(before.start_utc, self._clock.zone()).date()).days)
        return to_instants(before, target.start or before.start_utc, target.end or before.end_utc)

    def _words_for(self, basis: Held, after: Interview) -> tuple[Reason, ...]:
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

    def _move_interview(self, basis: Held, target: Target) -> int:
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

    def _weigh_step(self, basis: Planned, on: date) -> tuple[Verdict, DecisionKind]:
        step, today = basis.step, self._clock.today()
        if on == step.due:
            return Verdict(), DecisionKind.PUT_OFF
        if on < today:
            return no(Problem.STAYS_AHEAD), DecisionKind.PUT_OFF
        if on > max(days_later(today, FARTHEST_DAYS), step.due):
            return no(Problem.TOO_FAR_AHEAD), DecisionKind.PUT_OFF
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
            return no(Problem.PLAN_CHANGED), kind  # decided while the clock was ahead: that comes last, and counts
        notes: list[Reason] = []
        if on > step.latest:
            notes.append(Reason(Why.PAST_LATEST, {"latest": step.latest}))
        moved = _made_room(basis.plans, after, basis.place)
        if moved is not None:
            notes.append(Reason(Why.OTHERS_MAKE_ROOM, {"other": moved}))
        for letter in basis.letters:
            at = self._hour_on(letter, on, basis.situation.interview.zone)
            if at <= self._clock.now():
                return no(Problem.STAYS_AHEAD), kind
            notes.append(Reason(Why.LETTER_TOO, {"at": f"{wall_of(at, self._clock.zone()):%H:%M}"}))
        return Verdict(against=tuple(found), needs_reason=needs, notes=tuple(notes)), kind

    def _tried(self, basis: Planned, on: date, kind: DecisionKind) -> list[Plan]:
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

    def _move_step(self, basis: Planned, target: Target, reason: str) -> int:
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

    def _weigh_letter(self, basis: Waiting, target: Target) -> tuple[Verdict, int]:
        letter, now = basis.letter, self._clock.now()
        try:
            at = target.start or self._letter_on(basis, target.day)
            there = wall_of(at, basis.zone)
        except (OverflowError, ValueError, OSError):
            return no(Problem.TOO_FAR_AHEAD), 0
        if at == letter.send_at:
            return Verdict(), at
        if at <= now:
            return no(Problem.STAYS_AHEAD), 0
        if at > max(now + FARTHEST_DAYS * 86_400, letter.send_at):
            return no(Problem.TOO_FAR_AHEAD), 0
        notes: list[Reason] = []
        if is_night(at, basis.zone):
            notes.append(Reason(Why.NIGHT_THERE, {"at": f"{there:%H:%M}"}))
        if letter.kind in THANKS and basis.ended and at > basis.ended + LATE_AFTER.total_seconds():
            very = at > basis.ended + VERY_LATE_AFTER.total_seconds()
            notes.append(Reason(Why.THANKS_VERY_LATE if very else Why.THANKS_LATE))
        return Verdict(notes=tuple(notes)), at

    def _letter_on(self, basis: Waiting, day: date) -> int:
        by = day - wall_of(basis.letter.send_at, self._clock.zone()).date()
        return epoch_of(wall_of(basis.letter.send_at, basis.zone) + by, basis.zone) if by else basis.letter.send_at

    def _move_letter(self, basis: Waiting, target: Target) -> int:
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
