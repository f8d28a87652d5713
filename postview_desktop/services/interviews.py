"""Interviews and the people in them: entering, finding, changing, and what one interview's page needs to know."""

from __future__ import annotations

import builtins
from dataclasses import dataclass, replace
from typing import Literal
from uuid import uuid4
from zoneinfo import ZoneInfoNotFoundError

from postview_desktop.domain.application import OPEN_STAGES, Application, Organisation, Person, Stage
from postview_desktop.domain.change import Verb
from postview_desktop.domain.errors import PostviewError, Problem
from postview_desktop.domain.folding import fold
from postview_desktop.domain.follow_up import Contact, Instruction
from postview_desktop.domain.interview import Interview, InterviewState, Participant, ParticipantRole, timed
from postview_desktop.domain.letter import Account
from postview_desktop.domain.reflection import Reflection
from postview_desktop.services.applications import Applications
from postview_desktop.services.letter_cards import follow_card
from postview_desktop.services.settings import Settings
from postview_desktop.storage import Change, Store
from postview_desktop.storage.lists import (
    InterviewLine,
    Met,
    interview_lines,
    is_person_free,
    letters_on_their_way,
    organisation_named,
    people_of,
    person_known,
    unfinished_lines,
)
from postview_desktop.system.clock import Clock

__all__ = ["InterviewLine", "InterviewView", "Interviews", "Met"]

UNFINISHED_DAYS = 3
"""For so many days after its end an interview counts as just finished, while its aftercare is open."""


@dataclass(frozen=True, slots=True, kw_only=True)
class InterviewView:
    """All that the page of one interview shows at once."""

    interview: Interview
    application: Application
    organisation: Organisation
    people: tuple[Met, ...]
    instruction: Instruction | None
    """The newest (F6)."""
    contacts: tuple[Contact, ...]
    """Oldest first."""
    reflection: Reflection | None
    earlier: tuple[Interview, ...]
    """The rounds before, oldest first."""


class Interviews:
    """What the user does with interviews."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock
        self._applications = Applications(store, clock)

    # -- reading ----------------------------------------------------------------------------------------------

    def get(self, id: int) -> InterviewView:
        """One interview with all around it. Raises PostviewError(GONE)."""
        interview = self._store.need(Interview, id)
        application = self._store.need(Application, interview.application_id)
        instructions = self._store.find(Instruction, interview_id=id, order_by=("-said_on", "-id"), limit=1)
        reflections = self._store.find(Reflection, interview_id=id)
        rounds = self._store.find(Interview, application_id=application.id, order_by=("start_utc", "id"))
        return InterviewView(
            interview=interview,
            application=application,
            organisation=self._store.need(Organisation, application.organisation_id),
            people=self._others(people_of(self._store, id)),
            instruction=instructions[0] if instructions else None,
            contacts=tuple(self._store.find(Contact, interview_id=id, order_by=("on", "at", "id"))),
            reflection=reflections[0] if reflections else None,
            earlier=tuple(r for r in rounds if (r.start_utc, r.id) < (interview.start_utc, interview.id)),
        )

    def _others(self, people: tuple[Met, ...]) -> tuple[Met, ...]:
        """Without the user, whom an invitation names among the invited, and whose name may be known only since then."""
        accounts = self._store.find(Account)
        own = {fold(name) for one in accounts for name in (one.address, one.name)}
        own = (own | {fold(Settings(self._store, self._clock).get().user_name)}) - {""}
        return tuple(
            met
            for met in people
            if met.participant.role is not ParticipantRole.INVITED
            or (fold(met.person.email) not in own and fold(met.person.name) not in own)
        )

    def list(
        self, text: str = "", when: Literal["all", "coming", "past"] = "all", limit: int | None = None
    ) -> builtins.list[InterviewLine]:
        """Interviews; each word of `text` is in the organisation, the role, the title or somebody's name.

        What is coming (not ended yet) is listed soonest first, the past and all newest first.
        """
        now = self._clock.now()
        return interview_lines(
            self._store,
            text=text,
            ended_by=now if when == "past" else None,
            not_ended_by=now if when == "coming" else None,
            limit=limit,
        )

    def ended_unfinished(self, now: int | None = None) -> builtins.list[InterviewLine]:
        """Interviews that ended within the last three days and whose aftercare is open, newest first.

        `now` is in epoch seconds. Looking back counts only where it is switched on (S1).
        """
        until = self._clock.now() if now is None else now
        wanted = Settings(self._store, self._clock).get().reflections
        return unfinished_lines(self._store, until - UNFINISHED_DAYS * 86_400, until, with_reflection=wanted)

    # -- the interview itself -----------------------------------------------------------------------------------

    def add(
        self,
        interview: Interview,
        application_id: int = 0,
        organisation_name: str = "",
        role: str = "",
        industry: str = "",
        country: str = "",
    ) -> Interview:
        """A new interview of an application, or of an organisation and role that are made where they are missing.

        One change, whatever of these it makes.

        An application that was a lead or applied for is now interviewing.
        Raises PostviewError: ENDS_BEFORE_START, UNKNOWN_ZONE, MISSING_FIELD (organisation), GONE (application).
        """
        checked = _checked(interview)
        with self._store.change(Verb.INTERVIEW_ADDED) as change:
            if organisation_name.strip():
                self._applications.ensure_organisation(organisation_name, industry=industry, country=country)
            wanted = application_id or interview.application_id
            if wanted:
                application = self._store.need(Application, wanted)
            else:
                application = self._application_for(organisation_name, role.strip())
            if application.stage in (Stage.LEAD, Stage.APPLIED):
                application = self._applications.set_stage(application.id, Stage.INTERVIEWING)
            return change.add(
                replace(
                    checked,
                    application_id=application.id,
                    uid=interview.uid or f"{uuid4()}@postview-desktop",
                    created_at=interview.created_at or self._clock.now(),
                )
            )

    def _application_for(self, organisation_name: str, role: str) -> Application:
        """The open application of this role there (the only open one where no role is given), or a new one."""
        organisation = self._applications.ensure_organisation(organisation_name)
        open_here = self._store.find(Application, organisation_id=organisation.id, stage=OPEN_STAGES, order_by="-id")
        same = [application for application in open_here if fold(application.role) == fold(role)]
        if same:
            return same[0]
        if not role and len(open_here) == 1:
            return open_here[0]
        return self._applications.add(Application(role=role, stage=Stage.INTERVIEWING), organisation.name)

    def revise(
        self,
        interview: Interview,
        application_id: int,
        organisation_name: str,
        role: str,
        industry: str,
        country: str,
    ) -> Interview:
        """Keep what the form of an interview says: the interview, its application and its organisation, in one change.

        Another name is the organisation's new name, unless an organisation of that name is known. Without an
        `application_id` there is a new application. Raises as `save` and `Applications.add`.
        """
        before = self.get(interview.id)
        with self._store.change(Verb.INTERVIEW_CHANGED, interview_id=interview.id):
            organisation = before.organisation
            same = fold(organisation_name) == fold(organisation.name)
            if same or organisation_named(self._store, organisation_name) is None:
                wanted = replace(organisation, name=organisation_name, industry=industry, country=country)
                if wanted != organisation:
                    self._applications.save_organisation(wanted)
            if not application_id:
                application = Application(role=role, stage=Stage.INTERVIEWING)
                application_id = self._applications.add(application, organisation_name, industry).id
            elif application_id == before.application.id and role != before.application.role:
                self._applications.save(replace(before.application, role=role))
            if before.interview.state is InterviewState.MOVED and interview.start_utc != before.interview.start_utc:
                # A new time was put in for what was moved: it is on again.
                interview = replace(interview, state=InterviewState.PLANNED)
            return self.save(replace(interview, application_id=application_id))

    def save(self, interview: Interview) -> Interview:
        """Keep a changed interview. Raises PostviewError: ENDS_BEFORE_START, UNKNOWN_ZONE, GONE."""
        with self._store.change(Verb.INTERVIEW_CHANGED, interview_id=interview.id) as change:
            return change.save(_checked(interview))

    def set_state(self, id: int, state: InterviewState) -> Interview:
        """Say that it took place, was moved or cancelled, or that nobody came. Raises PostviewError(GONE)."""
        interview = self._store.need(Interview, id)
        with self._store.change(Verb.INTERVIEW_STATE, interview_id=id) as change:
            return change.save(replace(interview, state=state))

    def delete(self, id: int) -> int:
        """Delete an interview and all that hangs on it; returns the change, for Undo.

        Follow-ups that were made stay on record with the organisation, so that it is not pressed again (F5).
        Raises PostviewError: GONE, NOT_IN_STATE while one of its letters is being handed over.
        """
        interview = self._store.need(Interview, id)
        if letters_on_their_way(self._store, interview_id=id):
            raise PostviewError(Problem.NOT_IN_STATE, kind="letter", state="claimed")
        with self._store.change(Verb.INTERVIEW_DELETED, interview_id=id) as change:
            change.delete(interview)
            return change.id

    # -- people -------------------------------------------------------------------------------------------------

    def add_person(self, id: int, person: Person, role: ParticipantRole = ParticipantRole.PANEL) -> Participant:
        """Somebody more in an interview; a person of the organisation with this address or name is the same one.

        Raises PostviewError: GONE, MISSING_FIELD (name), CONTROL_CHARACTERS.
        """
        interview = self._store.need(Interview, id)
        with self._store.change(Verb.PEOPLE_CHANGED, interview_id=id) as change:
            settled = self._settle(change, interview, person)
            known = self._store.find(Participant, interview_id=id, person_id=settled.id)
            if known:
                return change.save(replace(known[0], role=role))
            return change.add(Participant(interview_id=id, person_id=settled.id, role=role))

    def remove_participant(self, participant_id: int) -> int:
        """Take somebody out of an interview; returns the change, for Undo. Raises PostviewError(GONE).

        A person of whom nothing else speaks (no other interview, letter or contact) goes altogether.
        """
        participant = self._store.need(Participant, participant_id)
        with self._store.change(Verb.PEOPLE_CHANGED, interview_id=participant.interview_id) as change:
            self._unseat(change, participant)
            return change.id

    def save_person(self, person: Person) -> Person:
        """Keep a changed person, in the letters that are still written, too.

        Raises PostviewError: GONE, MISSING_FIELD (name), CONTROL_CHARACTERS.
        """
        with self._store.change(Verb.PEOPLE_CHANGED, coalesce=f"person:{person.id}") as change:
            return self._keep(change, _checked_person(person))

    def _keep(self, change: Change, person: Person) -> Person:
        follow_card(self._store, change, self._store.need(Person, person.id), person, self._clock.now())
        return change.save(person)

    def save_participant(self, participant: Participant) -> Participant:
        """Keep somebody's part in an interview, the moments worth remembering included. Raises PostviewError(GONE)."""
        with self._store.change(
            Verb.PEOPLE_CHANGED, interview_id=participant.interview_id, coalesce=f"participant:{participant.id}"
        ) as change:
            return change.save(participant)

    def _settle(self, change: Change, interview: Interview, person: Person) -> Person:
        """The person as kept: saved where it is known (by id, address or name at the organisation), else added."""
        checked = _checked_person(person)
        if checked.id:
            return self._keep(change, checked)
        organisation_id = self._store.need(Application, interview.application_id).organisation_id
        known = person_known(self._store, organisation_id, checked.name, checked.email)
        if known is None:
            return change.add(replace(checked, organisation_id=organisation_id))
        # The name stays as it is on the card that was seen first; what was not known yet is filled in.
        return self._keep(
            change,
            replace(
                known,
                job=known.job or checked.job,
                email=known.email or checked.email,
                phone=known.phone or checked.phone,
                notes=known.notes or checked.notes,
            ),
        )

    def _seat(self, change: Change, participant: Participant) -> None:
        known = self._store.find(Participant, interview_id=participant.interview_id, person_id=participant.person_id)
        if known:
            change.save(replace(participant, id=known[0].id))
        else:
            change.add(replace(participant, id=0))

    def _unseat(self, change: Change, participant: Participant) -> None:
        change.delete(participant)
        if is_person_free(self._store, participant.person_id):
            change.delete(self._store.need(Person, participant.person_id))


def _checked(interview: Interview) -> Interview:
    """The interview with its instants worked out from its wall times and zone."""
    try:
        checked = timed(interview, interview.start, interview.end, interview.zone)
    except (ZoneInfoNotFoundError, ValueError, OSError) as error:
        raise PostviewError(Problem.UNKNOWN_ZONE, zone=interview.zone) from error
    if checked.end_utc <= checked.start_utc:
        raise PostviewError(Problem.ENDS_BEFORE_START, start=interview.start, end=interview.end)
    return checked


def _checked_person(person: Person) -> Person:
    """The person with a name, and nothing in it that could break a line of a mail's header."""
    cleaned = replace(person, name=person.name.strip(), email=person.email.strip(), phone=person.phone.strip())
    for field, text in (("name", cleaned.name), ("email", cleaned.email), ("phone", cleaned.phone)):
        if any(ord(character) < 32 or ord(character) == 127 for character in text):
            raise PostviewError(Problem.CONTROL_CHARACTERS, field=field)
    if not cleaned.name:
        raise PostviewError(Problem.MISSING_FIELD, field="name")
    return cleaned
