"""From the rules to the derived rows: what each interview of an organisation makes due, and why."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from datetime import date, timedelta
from typing import Any, TypeVar

from postview_desktop.domain.answer import Answer
from postview_desktop.domain.application import PLAN_ENDING_STAGES, Application, Organisation, Person
from postview_desktop.domain.follow_up import (
    Contact,
    ContactPurpose,
    Decision,
    Instruction,
    Plan,
    PlanState,
    Reason,
    Step,
    Why,
)
from postview_desktop.domain.follow_up_rules import NOT_HELD, Situation, plans_of_organisation
from postview_desktop.domain.interview import (
    Interview,
    InterviewState,
    Participant,
    ParticipantRole,
    Thanks,
    day_there,
    epoch_of,
)
from postview_desktop.domain.letter import Letter, LetterKind, LetterState
from postview_desktop.domain.reflection import Reflection, ReflectionState
from postview_desktop.domain.reminder import DueKind
from postview_desktop.domain.situation import unanswered_contact
from postview_desktop.domain.thank_you import LATE_AFTER, VERY_LATE_AFTER, advise
from postview_desktop.domain.working_days import working_days_of
from postview_desktop.services.due_data import pack_reasons
from postview_desktop.services.settings import Settings
from postview_desktop.storage import Store
from postview_desktop.storage.due_rows import DueRow
from postview_desktop.system.clock import Clock

T = TypeVar("T")

ASK_DAYS = 3
"""For so long after the interview asking how to follow up is not overdue."""
ANSWER_DAYS = 3
LONGEST_WAIT = 31
"""A window that opens more days than this before its best day is shown from its best day on."""
_MONDAY = date(2000, 1, 3)
THANKED = frozenset(
    {LetterState.SCHEDULED, LetterState.CLAIMED, LetterState.COMMITTING, LetterState.SENT, LetterState.UNKNOWN}
)
"""A thank-you in one of these is not to be written again."""


class Situations:
    """Reads all that the plans of one organisation's interviews depend on, with few statements."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    def around(self, interview: Interview) -> tuple[list[Situation], int]:
        """The situations of all interviews of its organisation, and the place of its own among them."""
        application = self._store.need(Application, interview.application_id)
        situations = list(self.of_organisation(self._store.need(Organisation, application.organisation_id)))
        return situations, [one.interview.id for one in situations].index(interview.id)

    def of_organisation(self, organisation: Organisation) -> Iterator[Situation]:
        """One situation for each interview, in the order of their starts."""
        store = self._store
        applications = {one.id: one for one in store.find(Application, organisation_id=organisation.id)}
        interviews = store.find(Interview, application_id=list(applications) or [0], order_by=("start_utc", "id"))
        ids = [one.id for one in interviews] or [0]
        instructions = _by_interview(store.find(Instruction, interview_id=ids))
        decisions = _by_interview(store.find(Decision, interview_id=ids))
        contacts = store.find(Contact, organisation_id=organisation.id)
        hosts = {
            one.interview_id: one.person_id
            for one in store.find(Participant, interview_id=ids, role=ParticipantRole.HOST, order_by="-id")
        }
        country = organisation.country or Settings(store, self._clock).get().country
        days = working_days_of(country, organisation.subdivision, self._clock.language)
        for interview in interviews:
            yield Situation(
                interview=interview,
                instructions=instructions[interview.id],
                contacts=contacts,
                decisions=decisions[interview.id],
                days=days,
                stage=applications[interview.application_id].stage,
                later_round=_later_round(interview, interviews),
                host_id=hosts.get(interview.id),
            )


def _by_interview(items: Iterable[T]) -> defaultdict[int, list[T]]:
    found: defaultdict[int, list[T]] = defaultdict(list)
    for item in items:
        found[item.interview_id].append(item)  # type: ignore[attr-defined]
    return found


def _later_round(interview: Interview, interviews: Sequence[Interview]) -> Interview | None:
    """The first round of the same application after this one that still stands (F7)."""
    for other in interviews:
        later = (other.start_utc, other.id) > (interview.start_utc, interview.id)
        stands = other.state in (InterviewState.PLANNED, InterviewState.TOOK_PLACE)
        if later and stands and other.application_id == interview.application_id:
            return other
    return None


class DueLines:
    """Works out the rows of the table `due`."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._situations = Situations(store, clock)

    def rows(self, organisation_ids: Collection[int] | None) -> Iterator[DueRow]:
        """All rows of these organisations; of every one for None."""
        if organisation_ids is None:
            organisations = self._store.find(Organisation)
        else:
            organisations = self._store.find(Organisation, id=list(organisation_ids))
        for organisation in organisations:
            yield from self._rows_of(organisation)

    def _rows_of(self, organisation: Organisation) -> Iterator[DueRow]:
        situations = [
            one for one in self._situations.of_organisation(organisation) if one.interview.state not in NOT_HELD
        ]
        if not situations:
            return
        plans = plans_of_organisation(situations)
        ids = [one.interview.id for one in situations]
        participants = _by_interview(self._store.find(Participant, interview_id=ids))
        # A recruiter's agency may be an organisation of its own, so the people are found by their seats.
        seated = {one.person_id for seats in participants.values() for one in seats}
        persons = {one.id: one for one in self._store.find(Person, organisation_id=organisation.id)}
        persons |= {one.id: one for one in self._store.find(Person, id=seated - persons.keys())}
        letters = _by_interview(self._store.find(Letter, interview_id=ids))
        reviewed = {
            one.interview_id
            for one in self._store.find(Reflection, interview_id=ids)
            if one.state is not ReflectionState.OPEN
        }
        for situation, made in zip(situations, plans, strict=True):
            interview = situation.interview
            seats = participants[interview.id]
            yield from self._ask(situation, made, organisation)
            yield from self._thank_you(situation, organisation, seats, persons, letters[interview.id])
            yield from self._follow_up(situation, made, organisation, persons)
            if interview.id not in reviewed:
                day = day_there(interview).toordinal()
                yield _row(interview, organisation, DueKind.REFLECTION, day, day, day, reasons=[Reason(Why.LOOK_BACK)])

    @staticmethod
    def _ask(situation: Situation, made: Plan, organisation: Organisation) -> Iterator[DueRow]:
        # Where the plan has ended, or waits for what they said in their answer, there is nothing to ask any more.
        if situation.instructions or made.state is not PlanState.ACTIVE:
            return
        day = day_there(situation.interview).toordinal()
        yield _row(
            situation.interview, organisation, DueKind.ASK, day, day, day + ASK_DAYS, reasons=[Reason(Why.ASK_NOW)]
        )

    @staticmethod
    def _thank_you(
        situation: Situation,
        organisation: Organisation,
        seats: Sequence[Participant],
        persons: dict[int, Person],
        letters: Sequence[Letter],
    ) -> Iterator[DueRow]:
        if situation.stage in PLAN_ENDING_STAGES:
            return
        interview = situation.interview
        own = [one for one in letters if one.kind is LetterKind.THANK_YOU and one.state in THANKED]
        thanked = {one.person_id for one in own}
        thanked |= {
            one.person_id
            for one in situation.contacts
            if one.ours and one.purpose is ContactPurpose.THANK_YOU and one.interview_id == interview.id
        }
        passed_on = any(one.kind is LetterKind.PASS_THANKS_ON and one.state in THANKED for one in letters)
        wanted = [
            one
            for one in seats
            if one.met and one.role is not ParticipantRole.INVITED and one.thanks is not Thanks.NONE
        ]
        missing = [
            one
            for one in wanted
            if one.person_id not in thanked
            and not (passed_on and (one.thanks is Thanks.VIA_HOST or not persons[one.person_id].email))
        ]
        if not missing:
            return
        advice = advise(interview.end, situation.days)
        day = advice.best.date().toordinal()
        yield _row(
            interview,
            organisation,
            DueKind.THANK_YOU,
            day,
            day,
            day,
            reasons=[advice.reason],
            people=[persons[one.person_id].name for one in missing],
            done=len(wanted) - len(missing),
            wanted=len(wanted),
            best_at=epoch_of(advice.best, interview.zone),
            late_at=interview.end_utc + int(LATE_AFTER.total_seconds()),
            very_late_at=interview.end_utc + int(VERY_LATE_AFTER.total_seconds()),
        )

    def _mail_of(self, situation: Situation) -> dict[str, date | int | str]:
        """Who wrote and about what, where the contact that stopped the plan is a mail that was noticed."""
        contact = unanswered_contact(situation)
        mails = self._store.find(Answer, contact_id=contact.id, limit=1) if contact is not None else []
        return {"who": mails[0].from_name or mails[0].from_address, "subject": mails[0].subject} if mails else {}

    def _follow_up(
        self, situation: Situation, made: Plan, organisation: Organisation, persons: dict[int, Person]
    ) -> Iterator[DueRow]:
        if made.state is PlanState.STOPPED:
            on = made.reasons[0].values["on"]
            assert isinstance(on, date)
            first, last = on.toordinal(), (on + timedelta(days=ANSWER_DAYS)).toordinal()
            reasons = [Reason(Why.ANSWER_CAME, {"on": on, **self._mail_of(situation)})]
            yield _row(situation.interview, organisation, DueKind.THEIR_ANSWER, first, first, last, reasons=reasons)
            return
        step = made.next
        if step is None:
            return
        person = persons.get(step.person_id) if step.person_id else None
        # What was put off far ahead has no window from the old days on: it would lie over all that is between.
        first = step.due if (step.due - step.earliest).days > LONGEST_WAIT else step.earliest
        yield _row(
            situation.interview,
            organisation,
            DueKind.CLOSING if step.step is Step.CLOSING else DueKind.FOLLOW_UP,
            first.toordinal(),
            step.due.toordinal(),
            max(step.latest, step.due).toordinal(),
            step=step.step.value,
            reasons=step.reasons,
            channel=step.channel.value,
            people=[person.name] if person else [],
            phone=person.phone if person else "",
            weekend=[number for number in range(7) if situation.days.is_weekend(_MONDAY + timedelta(days=number))],
        )


def _row(
    interview: Interview,
    organisation: Organisation,
    kind: DueKind,
    first: int,
    best: int,
    last: int,
    *,
    reasons: Iterable[Reason] = (),
    step: str = "",
    **data: Any,
) -> DueRow:
    packed = {"reasons": pack_reasons(reasons), **data}
    return DueRow(
        interview.id, kind.value, first, best, last, interview.end_utc, step, organisation.id, json.dumps(packed)
    )
