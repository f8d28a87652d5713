"""What a thing of the calendar is, as far as moving it depends on that: read once, weighed for each day hovered."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from postview_desktop.domain.application import Application, Organisation
from postview_desktop.domain.errors import Problem
from postview_desktop.domain.follow_up import Plan, PlannedStep, Step
from postview_desktop.domain.follow_up_rules import plans_of_organisation
from postview_desktop.domain.interview import Interview, InterviewState
from postview_desktop.domain.letter import Letter, LetterKind, LetterState
from postview_desktop.domain.outbox import IN_FLIGHT
from postview_desktop.domain.situation import Situation
from postview_desktop.domain.working_days import WorkingDays, working_days_of
from postview_desktop.services.due_lines import Situations
from postview_desktop.services.moving_verdict import Verdict, no
from postview_desktop.services.settings import Settings
from postview_desktop.storage import Store
from postview_desktop.system.clock import Clock

if TYPE_CHECKING:
    from postview_desktop.services.calendar import CalendarItem

STEPS = ("follow_up", "closing")
"""Kinds of item that are a step of a plan."""
_STEP_LETTERS = frozenset({LetterKind.FOLLOW_UP.value, LetterKind.CLOSING.value})


@dataclass(frozen=True, slots=True)
class Held:
    """An interview and the working days there."""

    interview: Interview
    days: WorkingDays
    trouble: Verdict | None


@dataclass(frozen=True, slots=True)
class Planned:
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
class Waiting:
    """A letter that is scheduled, the zone where it arrives, and when its interview ended (0: of none)."""

    letter: Letter
    zone: str
    ended: int


Basis = Held | Planned | Waiting | Verdict


class Bases:
    """Reads them."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock
        self._situations = Situations(store, clock)

    def read(self, item: CalendarItem) -> Basis:
        """What an item is. Raises PostviewError for what is gone."""
        if item.kind == "interview":
            return self._read_interview(item.interview_id)
        if item.done:
            return no(Problem.STAYS_AS_IT_WAS)
        if item.kind in STEPS:
            return self._read_step(item)
        if item.kind == "letter" and item.interview_id and item.step in _STEP_LETTERS:
            # The letter of a step has the step's day: it is moved by the same rules, and the reminder with it.
            return self._read_step(item._replace(kind=item.step, step=""))
        if item.letter_id:
            return self._read_letter(item.letter_id)
        return no(Problem.NO_HOUR_YET if item.kind == "thank_you" else Problem.NO_DAY_TO_MOVE)

    def _read_interview(self, interview_id: int) -> Held:
        interview = self._store.need(Interview, interview_id)
        trouble: Verdict | None = None
        if interview.state not in (InterviewState.PLANNED, InterviewState.TOOK_PLACE):
            trouble = no(Problem.NOT_TAKING_PLACE)
        elif interview.state is InterviewState.TOOK_PLACE:
            trouble = no(Problem.STAYS_AS_IT_WAS)
        return Held(interview, self._days_at(interview), trouble)

    def _days_at(self, interview: Interview) -> WorkingDays:
        application = self._store.need(Application, interview.application_id)
        organisation = self._store.need(Organisation, application.organisation_id)
        country = organisation.country or Settings(self._store, self._clock).get().country
        return working_days_of(country, organisation.subdivision, self._clock.language)

    def _read_step(self, item: CalendarItem) -> Basis:
        interview = self._store.need(Interview, item.interview_id)
        situations, place = self._situations.around(interview)
        plans = plans_of_organisation(situations)
        step = plans[place].next
        if step is None or interview.end_utc > self._clock.now() or not _is_step(item, step.step):
            return no(Problem.PLAN_CHANGED)
        kind = LetterKind.CLOSING if step.step is Step.CLOSING else LetterKind.FOLLOW_UP
        letters = self._store.find(Letter, interview_id=interview.id, kind=kind)
        if any(letter.state in IN_FLIGHT for letter in letters):
            return no(Problem.NOT_IN_STATE)
        waiting = tuple(letter for letter in letters if letter.state is LetterState.SCHEDULED)
        return Planned(tuple(situations), place, tuple(plans), step, waiting)

    def _read_letter(self, letter_id: int) -> Basis:
        letter = self._store.need(Letter, letter_id)
        if letter.state is LetterState.SENT:
            return no(Problem.STAYS_AS_IT_WAS)
        if letter.state is not LetterState.SCHEDULED:
            return no(Problem.NOT_IN_STATE if letter.state in IN_FLIGHT else Problem.NO_HOUR_YET)
        interview = self._store.get(Interview, letter.interview_id) if letter.interview_id else None
        if interview is None:
            return Waiting(letter, self._clock.zone(), 0)
        return Waiting(letter, interview.zone, interview.end_utc)


def _is_step(item: CalendarItem, step: Step) -> bool:
    if item.step:
        return item.step == step.value
    return (item.kind == "closing") is (step is Step.CLOSING)
