"""What is known around a letter: interview, people, organisation, and when it is best sent."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from urllib.parse import urlsplit

from postview_desktop.domain.addresses import domain_of
from postview_desktop.domain.application import Application, Organisation, Person
from postview_desktop.domain.follow_up import Contact, Instruction, Reason, Why
from postview_desktop.domain.follow_up_rules import last_follow_up, newest
from postview_desktop.domain.interview import Interview, InterviewState, Participant, ParticipantRole, Thanks, epoch_of
from postview_desktop.domain.letter import Letter
from postview_desktop.domain.thank_you import advise
from postview_desktop.domain.working_days import working_days_of
from postview_desktop.storage import Store
from postview_desktop.storage.lists import Met, people_of
from postview_desktop.system.clock import Clock


@dataclass(frozen=True, slots=True, kw_only=True)
class Advice:
    """When a thank-you is best sent (T2): epoch seconds, `zone` where the interview took place."""

    at: int
    zone: str
    late_at: int
    very_late_at: int
    reasons: tuple[Reason, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Around:
    """The surroundings of one letter. `people` has everybody of the interview, the host first."""

    application: Application | None
    organisation: Organisation | None
    interview: Interview | None
    people: tuple[Met, ...]
    zone: str

    @property
    def met(self) -> list[Met]:
        """Those to be thanked (T1): met, chosen for the panel, and a thank-you wished for."""
        return [
            one
            for one in self.people
            if one.participant.met
            and one.participant.role is not ParticipantRole.INVITED
            and one.participant.thanks is not Thanks.NONE
        ]

    @property
    def host(self) -> Met | None:
        """The host, if there is one with an address; else the first of the panel who has one."""
        with_address = [one for one in self.people if one.person.email]
        hosts = [one for one in with_address if one.participant.role is ParticipantRole.HOST]
        panel = [one for one in with_address if one.participant.role is not ParticipantRole.INVITED]
        return next(iter(hosts or panel), None)

    def participant(self, person_id: int | None) -> Participant | None:
        return next((one.participant for one in self.people if one.person.id == person_id), None)

    def absent(self) -> list[Met]:
        """Those whom a thank-you reaches only through the host: no address, or so wished."""
        host = self.host
        return [
            one
            for one in self.met
            if (not one.person.email or one.participant.thanks is Thanks.VIA_HOST)
            and (host is None or one.person.id != host.person.id)
        ]


def around(store: Store, *, interview_id: int | None = None, application_id: int | None = None) -> Around:
    """Reads the surroundings. Raises PostviewError(GONE) for an id that is none."""
    interview = None if interview_id is None else store.need(Interview, interview_id)
    if interview is not None:
        application_id = interview.application_id
    application = None if application_id is None else store.need(Application, application_id)
    organisation = None if application is None else store.need(Organisation, application.organisation_id)
    return Around(
        application=application,
        organisation=organisation,
        interview=interview,
        people=() if interview is None else people_of(store, interview.id),
        zone="UTC" if interview is None else interview.zone,
    )


def around_letter(store: Store, letter: Letter, clock: Clock) -> Around:
    """The same for a letter; the zone of one without an interview is the user's own."""
    found = around(store, interview_id=letter.interview_id, application_id=letter.application_id)
    if found.interview is None:
        return Around(
            application=found.application, organisation=found.organisation, interview=None, people=(), zone=clock.zone()
        )
    return found


def last_interview(store: Store, application_id: int, now: int) -> Interview | None:
    """The last round of an application that began and was not called off."""
    rounds = store.find(Interview, application_id=application_id, order_by=("-start_utc", "-id"))
    off = {InterviewState.CANCELLED, InterviewState.MOVED}
    return next((one for one in rounds if one.start_utc <= now and one.state not in off), None)


def advice_for(interview: Interview, organisation: Organisation | None, now: int) -> Advice:
    """T2 for one interview, in instants; what is late by now is said so."""
    country, part = (organisation.country, organisation.subdivision) if organisation else ("", "")
    advised = advise(interview.end, working_days_of(country, part))
    at = epoch_of(advised.best, interview.zone)
    late_at = interview.end_utc + int((advised.late_after - interview.end).total_seconds())
    very_late_at = interview.end_utc + int((advised.very_late_after - interview.end).total_seconds())
    reason = advised.reason
    if now > very_late_at:
        reason = Reason(Why.THANKS_VERY_LATE)
    elif now > late_at:
        reason = Reason(Why.THANKS_LATE)
    return Advice(at=at, zone=interview.zone, late_at=late_at, very_late_at=very_late_at, reasons=(reason,))


def instruction_of(store: Store, interview_id: int | None) -> Instruction | None:
    """What they said last about following up."""
    return None if interview_id is None else newest(store.find(Instruction, interview_id=interview_id))


def last_follow_up_on(store: Store, organisation_id: int) -> date | None:
    """The day of the last follow-up or closing note to an organisation (F5)."""
    last = last_follow_up(store.find(Contact, organisation_id=organisation_id, ours=True))
    return None if last is None else last.on


def domains_known(store: Store, organisation: Organisation | None, but: Person | None) -> tuple[str, ...]:
    """Domains at home there: of the colleagues' addresses and of the web site."""
    if organisation is None:
        return ()
    found = [domain_of(one.email) for one in persons_of(store, organisation.id) if but is None or one.id != but.id]
    site = organisation.website.strip()
    if site:
        host = urlsplit(site if "//" in site else f"//{site}").hostname or ""
        found.append(host.removeprefix("www."))
    return tuple(dict.fromkeys(domain for domain in found if domain))


def persons_of(store: Store, organisation_id: int) -> Sequence[Person]:
    return store.find(Person, organisation_id=organisation_id)
