"""Step 1, ask and keep to it: instructions, the plan, contacts, putting off and deciding otherwise (F1 to F12)."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import date, datetime, time

from postview_desktop.domain.application import Application, Organisation, Person
from postview_desktop.domain.change import Verb
from postview_desktop.domain.errors import PostviewError, Problem
from postview_desktop.domain.follow_up import (
    AwayReason,
    Channel,
    Contact,
    ContactPurpose,
    Decision,
    DecisionKind,
    Instruction,
    InstructionKind,
    Plan,
    PlannedStep,
    Reason,
    Step,
    Why,
)
from postview_desktop.domain.follow_up_rules import against, before_its_end, newest, plans_of_organisation, put_off_days
from postview_desktop.domain.interview import Interview, Participant, ParticipantRole, epoch_of
from postview_desktop.domain.spans import Understood, understand
from postview_desktop.domain.working_days import WorkingDays, days_later, working_days_of
from postview_desktop.services.due_data import note_rules, rules_followed, rules_in_force
from postview_desktop.services.due_lines import DueLines, Situations
from postview_desktop.services.settings import Settings
from postview_desktop.storage import Store
from postview_desktop.storage.due_rows import replace_rows
from postview_desktop.system.clock import Clock

__all__ = ["CallSheet", "FollowUps", "Understood"]

FARTHEST_DAYS = 3 * 366
"""A day farther ahead than this is a slip of the pen."""

PURPOSE = {
    Step.FIRST: ContactPurpose.FOLLOW_UP,
    Step.SECOND: ContactPurpose.FOLLOW_UP,
    Step.CLOSING: ContactPurpose.CLOSING,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class CallSheet:
    """What one wants before one's eyes when calling (F11). `agreed` are their own words."""

    organisation: str
    role: str
    title: str
    person: str
    job: str
    phone: str
    agreed: str
    said_on: date | None
    plan: Plan


class FollowUps:
    """What the user does about following up."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock
        self._situations = Situations(store, clock)

    # -- reading ----------------------------------------------------------------------------------------------

    def plan(self, interview_id: int) -> Plan:
        """The plan as the rules and the user's decisions give it now. Raises PostviewError(GONE)."""
        interview = self._store.need(Interview, interview_id)
        situations, place = self._situations.around(interview)
        made = plans_of_organisation(situations)[place]
        return made if interview.end_utc <= self._clock.now() else before_its_end(made)

    def check(self, interview_id: int, on: date) -> tuple[Reason, ...]:
        """What speaks against a follow-up on this day (F1, F4, F5, F8); nothing where all is well."""
        situations, place = self._situations.around(self._store.need(Interview, interview_id))
        return against(situations[place], on)

    def understand(self, words: str, said_on: date, country: str = "") -> Understood | None:
        """A date out of their words, counted from the day they were said, for the user to confirm (F2)."""
        land = country or self._country()
        understood = understand(words, said_on, land)
        if understood is None or understood.on is None:
            return understood
        # Only now, for the calendars take a while to load: "in five working days" knows its holidays.
        return understand(words, said_on, land, days=working_days_of(land))

    def _country(self) -> str:
        return Settings(self._store, self._clock).get().country

    def put_off_days(self, interview_id: int) -> tuple[date, date]:
        """Tomorrow, and two working days from today in the organisation's country (F10)."""
        return put_off_days(self._clock.today(), self._days(interview_id))

    def call_sheet(self, interview_id: int) -> CallSheet:
        """Number, person and what was agreed (F11). The words to say are starter letters of their own."""
        interview = self._store.need(Interview, interview_id)
        application = self._store.need(Application, interview.application_id)
        organisation = self._store.need(Organisation, application.organisation_id)
        said = newest(self._store.find(Instruction, interview_id=interview_id))
        person = self._person_to_ask(interview_id, said)
        return CallSheet(
            organisation=organisation.name,
            role=application.role,
            title=interview.title,
            person=person.name if person else (said.who if said else ""),
            job=person.job if person else "",
            phone=person.phone if person else "",
            agreed=said.words if said else "",
            said_on=said.said_on if said else None,
            plan=self.plan(interview_id),
        )

    def _person_to_ask(self, interview_id: int, said: Instruction | None) -> Person | None:
        if said is not None and said.person_id:
            return self._store.get(Person, said.person_id)
        if said is not None and said.who:
            return None
        hosts = self._store.find(Participant, interview_id=interview_id, role=ParticipantRole.HOST, limit=1)
        return self._store.get(Person, hosts[0].person_id) if hosts else None

    def _days(self, interview_id: int) -> WorkingDays:
        interview = self._store.need(Interview, interview_id)
        application = self._store.need(Application, interview.application_id)
        organisation = self._store.need(Organisation, application.organisation_id)
        return working_days_of(organisation.country or self._country(), organisation.subdivision, self._clock.language)

    # -- what they said, and what passed ---------------------------------------------------------------------------

    def record_instruction(self, instruction: Instruction) -> Instruction:
        """Keep what they said; `on` is the day that the user confirmed (F2). The newest counts (F6).

        One that is corrected counts as recorded anew where it says another thing, so that it answers what came
        from them in between, and what was decided about the old plan lapses.
        Raises PostviewError: GONE, MISSING_FIELD where the kind needs a day and there is none, BAD_DATE for a day
        before it was said or farther ahead than anybody plans.
        """
        self._store.need(Interview, instruction.interview_id)
        dated = instruction.kind in (InstructionKind.CONTACT_ON, InstructionKind.DECIDE_BY)
        if dated and instruction.on is None:
            raise PostviewError(Problem.MISSING_FIELD, field="on")
        on, said_on = instruction.on, instruction.said_on
        if on is not None and not said_on <= on <= days_later(said_on, FARTHEST_DAYS):
            raise PostviewError(Problem.BAD_DATE, field="on", value=on.isoformat())
        words = " ".join(instruction.words.split())
        before = self._store.need(Instruction, instruction.id) if instruction.id else None
        says_the_same = before is not None and (before.kind, before.on, before.said_on) == (
            instruction.kind,
            on,
            said_on,
        )
        at = before.at if before is not None and says_the_same else 0 if before is not None else instruction.at
        kept = replace(instruction, words=words, at=at or self._clock.now())
        with self._store.change(Verb.INSTRUCTION_RECORDED, interview_id=instruction.interview_id) as change:
            return change.save(kept) if kept.id else change.add(kept)

    def log_contact(self, contact: Contact) -> Contact:
        """Keep a contact, either way. From their side it stops the plan (F6); a follow-up of ours counts (F5).

        Without an hour (`at` 0) it is taken for now where it was today, for the end of its day where it was before.
        Raises PostviewError: GONE, BAD_DATE for a day that is not there yet.
        """
        if contact.on > self._clock.today():
            raise PostviewError(Problem.BAD_DATE, field="on", value=contact.on.isoformat())
        filled = contact
        if contact.interview_id is not None:
            interview = self._store.need(Interview, contact.interview_id)
            application = self._store.need(Application, interview.application_id)
            filled = replace(contact, application_id=application.id, organisation_id=application.organisation_id)
        elif contact.application_id is not None:
            application = self._store.need(Application, contact.application_id)
            filled = replace(contact, organisation_id=application.organisation_id)
        if not filled.at:
            filled = replace(filled, at=self._end_of(filled.on))
        with self._store.change(
            Verb.CONTACT_LOGGED, interview_id=filled.interview_id, application_id=filled.application_id
        ) as change:
            return change.add(filled)

    def _end_of(self, day: date) -> int:
        if day == self._clock.today():
            return self._clock.now()
        return epoch_of(datetime.combine(day, time(23, 59)), self._clock.zone())

    # -- what the user decides -------------------------------------------------------------------------------------

    def put_off(self, interview_id: int, step: Step, until: date) -> tuple[Reason, ...]:
        """Put a reminder off (F10); returns what is to be said: that the day is past the latest one.

        Raises PostviewError(BAD_DATE) for a day before today, (AGAINST_RULE) for one before the earliest.
        """
        planned = self._planned(interview_id, step)
        if until < self._clock.today():
            raise PostviewError(Problem.BAD_DATE, field="until", value=until.isoformat())
        if until < planned.earliest:
            raise PostviewError(Problem.AGAINST_RULE, earliest=planned.earliest.isoformat())
        self._decide(
            Verb.REMINDER_PUT_OFF,
            Decision(interview_id=interview_id, step=step, kind=DecisionKind.PUT_OFF, until=until),
        )
        if until > planned.latest:
            return (Reason(Why.PAST_LATEST, {"latest": planned.latest}),)
        return ()

    def put_away(self, interview_id: int, step: Step, away: AwayReason, reason: str = "") -> None:
        """Put the reminder away for good, with a reason (F10)."""
        self._decide(
            Verb.REMINDER_PUT_AWAY,
            Decision(
                interview_id=interview_id, step=step, kind=DecisionKind.PUT_AWAY, away=away, reason=reason.strip()
            ),
        )

    def otherwise(self, interview_id: int, step: Step, on: date, reason: str) -> None:
        """Decide against F1, F4 or F5, with a reason that is kept (F12).

        Raises PostviewError: NEEDS_REASON, BAD_DATE.
        """
        if not reason.strip():
            raise PostviewError(Problem.NEEDS_REASON)
        if on < self._clock.today():
            raise PostviewError(Problem.BAD_DATE, field="on", value=on.isoformat())
        self._decide(
            Verb.DECIDED_OTHERWISE,
            Decision(
                interview_id=interview_id, step=step, kind=DecisionKind.OTHERWISE, until=on, reason=reason.strip()
            ),
        )

    def done(self, interview_id: int, step: Step, channel: Channel, on: date | None = None, words: str = "") -> Contact:
        """Say that this step was done: logs the contact, and the next step follows from it (F5)."""
        said = newest(self._store.find(Instruction, interview_id=interview_id))
        person = self._person_to_ask(interview_id, said)
        return self.log_contact(
            Contact(
                interview_id=interview_id,
                person_id=person.id if person else None,
                ours=True,
                channel=channel,
                purpose=PURPOSE[step],
                on=on or self._clock.today(),
                words=words.strip(),
            )
        )

    def _planned(self, interview_id: int, step: Step) -> PlannedStep:
        planned = self.plan(interview_id).next
        if planned is None or planned.step is not step:
            raise PostviewError(Problem.CHANGED_SINCE, kind="plan")
        return planned

    def _decide(self, verb: Verb, decision: Decision) -> None:
        self._store.need(Interview, decision.interview_id)
        with self._store.change(verb, interview_id=decision.interview_id) as change:
            change.add(replace(decision, at=self._clock.now()))

    # -- the derived rows --------------------------------------------------------------------------------------------

    def refresh(self, organisation_ids: Collection[int] | None) -> None:
        """Work out anew what is due for these organisations; for all with None, or when the rules have changed."""
        basis = rules_in_force(self._store, self._clock)
        outdated = rules_followed(self._store) != basis
        wanted = None if outdated else organisation_ids
        if wanted is not None and not wanted:
            return
        replace_rows(self._store, wanted, DueLines(self._store, self._clock).rows(wanted))
        if outdated:
            note_rules(self._store, basis)
