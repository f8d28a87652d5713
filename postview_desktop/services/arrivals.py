"""What one invitation does to the data: whose interview it is, whether it is news, and what of it is taken over."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from typing import Any

from postview_desktop.domain.application import OPEN_STAGES, Application, Person
from postview_desktop.domain.change import Verb
from postview_desktop.domain.folding import fold
from postview_desktop.domain.interview import Answered, Interview, InterviewState, ParticipantRole, timed
from postview_desktop.domain.invitation import (
    Cancellation,
    Invitation,
    InvitedPerson,
    Noticed,
    Part,
    instant_id,
    is_newer,
    slot_of,
)
from postview_desktop.domain.mail_domains import squeezed
from postview_desktop.files.calendar_export import OWN_UID, parts_of_uid, revision_of
from postview_desktop.services.interviews import Interviews
from postview_desktop.storage import Store
from postview_desktop.storage.calendar_revisions import changed_at, people_taken_off
from postview_desktop.storage.domains import organisations_of_domain
from postview_desktop.storage.lists import organisation_named, people_of
from postview_desktop.system.clock import Clock

_MAY_BE_CANCELLED = (InterviewState.PLANNED, InterviewState.MOVED)
_PLANNED_AGAIN = (InterviewState.CANCELLED, InterviewState.MOVED)


class Arrivals:
    """The steps of taking one event in; each joins the change that the import has open."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock
        self._interviews = Interviews(store, clock)
        self._taken_off: tuple[int, dict[int, int]] | None = None
        """By the change up to which it was read, when somebody was last taken off an interview."""

    def known(
        self, uid: str, recurrence_id: str, *, with_series: bool = False, and_later: bool = False
    ) -> list[Interview]:
        """The interviews that an event is about. A series called off (`with_series`) means all of its days, and a day
        `and_later` all from it on."""
        same = self._store.find(Interview, uid=uid)
        if not same and not recurrence_id:
            # A day of a series as it was written out here, come back through another program.
            series, day = parts_of_uid(uid)
            return self._store.find(Interview, uid=series, recurrence_id=day) if day else []
        if with_series and not recurrence_id:
            return same
        if and_later and with_series:
            return [one for one in same if one.recurrence_id >= recurrence_id]
        found = [interview for interview in same if interview.recurrence_id == recurrence_id]
        if found or not recurrence_id:
            return found
        # Of a series only its first day may have been taken, under the id of the series.
        return [one for one in same if not one.recurrence_id and instant_id(one.start, one.zone) == recurrence_id]

    def is_stale(self, event: Invitation | Cancellation, known: Interview) -> bool:
        """Whether something newer is known: a higher SEQUENCE, or the same with a later DTSTAMP.

        Of what was written out here, and comes back, that is asked of all that was changed here since.
        """
        if self.is_copy(event, known):
            return is_newer(*self._revision(known), event.sequence, event.modified or event.stamp)
        return is_newer(known.sequence, known.stamp, event.sequence, event.stamp)

    def is_copy(self, event: Invitation | Cancellation, known: Interview) -> bool:
        """Whether it is PostView's own event, by way of a file or of another program, and nothing the organiser sent:
        an organiser names themselves."""
        if event.own_export or known.uid.endswith(OWN_UID):
            return True
        named = event.organiser_email if isinstance(event, Invitation) else event.by_organiser
        return bool(known.organiser_email) and not named

    def is_no_news(self, event: Invitation, known: Interview) -> bool:
        """Whether a copy tells nothing else than what is known, or is just what was written out last."""
        if not self.is_copy(event, known):
            return False
        if self._revision(known) == (event.sequence, event.modified or event.stamp):
            return True
        moved = timed(known, event.start, event.end, event.zone)
        return known.state not in _PLANNED_AGAIN and replace(
            moved, place=event.place or known.place, link=event.link or known.link
        ) == replace(known, start=moved.start, end=moved.end, zone=moved.zone)

    def _revision(self, known: Interview) -> tuple[int, int]:
        at = self._store.last_change_id()
        if self._taken_off is None or self._taken_off[0] != at:
            self._taken_off = (at, people_taken_off(self._store))
        changed = changed_at(self._store, [known.id], self._taken_off[1])
        return revision_of(known, changed.get(known.id, 0))

    def is_kept_apart(self, event: Invitation, known: Interview) -> bool:
        """Whether a day of a series was moved by itself, which the rule of the same SEQUENCE does not take back."""
        if not event.of_series or event.sequence > known.sequence or not known.recurrence_id:
            return False
        slot = slot_of(known.recurrence_id, known.zone)
        return slot is not None and slot != known.start

    def newer_series(self, event: Invitation) -> Interview | None:
        """A day by which a newer state of the series is known that `event` is a further day of; None where there is
        none. One day alone may have been changed by itself, before the series was ever told: that is no proof."""
        same = self._store.find(Interview, uid=event.uid, order_by="start_utc")
        newer = [one for one in same if event.of_series and self.is_stale(event, one)]
        single = next((one for one in newer if not one.recurrence_id), None)
        unmoved = [one for one in newer if slot_of(one.recurrence_id, one.zone) == one.start]
        return single or (unmoved[0] if len(unmoved) > 1 else None)

    def in_its_place(self, events: Collection[Invitation]) -> tuple[dict[str, Interview], list[Interview]]:
        """Of a series that is told anew by its rule: by recurrence id, which of its days that are to come each of its
        new days takes the place of; and those that it has no more.

        Where the whole series moves, the days are told by other ids than before: they follow each other in order. And
        where a series becomes one event again, that is its first day.
        """
        newest = max(events, key=lambda event: (event.sequence, event.stamp))
        same = self._store.find(Interview, uid=newest.uid)
        told = {known.id for event in events for known in self.known(event.uid, event.recurrence_id)}
        lost = [
            one
            for one in same
            if one.id not in told
            and self.may_be_cancelled(one)
            and one.start_utc > self._clock.now()
            and is_newer(newest.sequence, newest.stamp, one.sequence, one.stamp)
        ]
        told_whole = [one for one in events if one.of_series or not one.recurrence_id]
        fresh = [one for one in told_whole if not self.known(one.uid, one.recurrence_id)]
        lost.sort(key=lambda one: (one.recurrence_id, one.start_utc))
        fresh.sort(key=lambda one: one.recurrence_id)
        moved = {event.recurrence_id: known for event, known in zip(fresh, lost, strict=False)}
        whole = any(event.whole_series or not event.recurrence_id for event in events)
        return moved, lost[len(moved) :] if whole else []

    def is_series(self, uid: str) -> bool:
        """Whether days of a series are known under this uid."""
        return any(one.recurrence_id for one in self._store.find(Interview, uid=uid))

    def later_days(self, change: Invitation) -> list[Interview]:
        """The known days of a series after the one from which on a change counts, as far as they are to come."""
        return [
            one
            for one in self._store.find(Interview, uid=change.uid, order_by="recurrence_id")
            if one.recurrence_id > change.recurrence_id and one.start_utc > self._clock.now()
        ]

    def may_be_cancelled(self, interview: Interview) -> bool:
        """Whether calling it off can still be true; what took place took place."""
        return interview.state in _MAY_BE_CANCELLED

    def add(
        self, invitation: Invitation, own: Collection[str], file_name: str
    ) -> tuple[Interview, tuple[Noticed, ...]]:
        """A new interview with its organisation, application and people; and what is to be told about it."""
        organisation, guessed = self._organisation(invitation, own, file_name)
        made = self._interviews.add(
            Interview(
                uid=invitation.uid,
                title="" if invitation.title == organisation else invitation.title,
                kind=invitation.kind,
                start=invitation.start,
                end=invitation.end,
                zone=invitation.zone,
                place=invitation.place,
                link=invitation.link,
                notes=_notes(invitation),
                sequence=invitation.sequence,
                stamp=invitation.stamp,
                recurrence_id=invitation.recurrence_id,
                organiser_name=invitation.organiser_name,
                organiser_email=invitation.organiser_email,
                invited_as=invited_as(invitation, own),
            ),
            application_id=self._application(organisation, invitation.role),
            organisation_name=organisation,
            role=invitation.role,
        )
        for person in _others(invitation.people, own):
            self._seat(made, person)
        noticed = [one for one in invitation.noticed if one is not Noticed.ORGANISATION_GUESSED]
        return made, tuple([*noticed, Noticed.ORGANISATION_GUESSED] if guessed else noticed)

    def update(self, known: Interview, invitation: Invitation, own: Collection[str]) -> tuple[Part, ...]:
        """Move what the sender moved; notes, title, and what is known of people stay. Returns what changed."""
        same_age = (invitation.sequence, invitation.stamp) == (known.sequence, known.stamp)
        if same_age and invitation.stamp:
            # The very same invitation again: what the user changed since is not undone.
            self._note_sender(known, invitation, own)
            return ()
        after = replace(
            _with_sender(timed(known, invitation.start, invitation.end, invitation.zone), invitation, own),
            place=invitation.place or known.place,
            link=invitation.link or known.link,
            state=InterviewState.PLANNED if known.state in _PLANNED_AGAIN else known.state,
            **self._number(invitation, known),
            recurrence_id=known.recurrence_id if self.is_copy(invitation, known) else invitation.recurrence_id,
        )
        if (after.start_utc, after.end_utc) != (known.start_utc, known.end_utc):
            # What was answered was for another time: the organiser's program asks again, too (RFC 5546, 2.1.5).
            after = replace(after, answered=Answered.NOT_YET, answered_at=0)
        changed: list[Part] = []
        if (after.start_utc, after.end_utc, after.zone) != (known.start_utc, known.end_utc, known.zone):
            changed.append(Part.TIME)
        changed += [
            part
            for part, before, now in (
                (Part.PLACE, known.place, after.place),
                (Part.LINK, known.link, after.link),
                (Part.STATE, known.state, after.state),
            )
            if before != now
        ]
        with self._store.change(Verb.INTERVIEW_UPDATED_BY_INVITATION) as change:
            change.save(after)
            # As whom the user was invited is known from the first invitation, where it named nobody else.
            mine = {*own, fold(after.invited_as)} - {""}
            for person in _others(invitation.people, mine):
                if not self._is_on_it(known.id, person):
                    self._seat(known, person)
                    changed.append(Part.PEOPLE)
        return tuple(dict.fromkeys(changed))

    def _note_sender(self, known: Interview, invitation: Invitation, own: Collection[str]) -> None:
        """Fill in who sent it where an earlier PostView did not keep that, or did not know the user's address."""
        after = _with_sender(known, invitation, own)
        if after != known and not (known.organiser_email and known.invited_as):
            with self._store.change(Verb.INTERVIEW_UPDATED_BY_INVITATION) as change:
                change.save(after)

    def cancel(self, interview: Interview, cancellation: Cancellation) -> Interview:
        """Mark an interview as called off."""
        with self._store.change(Verb.INTERVIEW_CANCELLED_BY_INVITATION) as change:
            return change.save(
                replace(
                    interview,
                    state=InterviewState.CANCELLED,
                    **self._number(cancellation, interview),
                )
            )

    def _number(self, event: Invitation | Cancellation, known: Interview) -> dict[str, Any]:
        """The number and time of what was taken. Those of a copy are none of the organiser's, whose next update they
        would make look old."""
        if self.is_copy(event, known) and not known.uid.endswith(OWN_UID):
            return {}
        return {"sequence": event.sequence, "stamp": event.stamp}

    def _seat(self, interview: Interview, person: InvitedPerson) -> None:
        role = ParticipantRole.HOST if person.organiser else ParticipantRole.INVITED
        self._interviews.add_person(interview.id, Person(name=person.name, email=person.email), role)

    def _is_on_it(self, interview_id: int, person: InvitedPerson) -> bool:
        for met in people_of(self._store, interview_id):
            if person.email and met.person.email:
                if fold(met.person.email) == fold(person.email):
                    return True
            elif fold(met.person.name) == fold(person.name):
                return True
        return False

    def _organisation(self, invitation: Invitation, own: Collection[str], file_name: str) -> tuple[str, bool]:
        """The name of the organisation, and whether it was only guessed: no name in the title, none known here."""
        guessed = Noticed.ORGANISATION_GUESSED in invitation.noticed
        name = invitation.organisation
        if name and organisation_named(self._store, name):
            return name, False
        for known in organisations_of_domain(self._store, invitation.domain) if invitation.domain else ():
            # A name in the title counts before the sender's domain: it may be a recruiter's.
            if guessed or squeezed(known.name).startswith(squeezed(name)) or squeezed(name) in squeezed(known.name):
                return known.name, False
        if name:
            return name, guessed
        organiser = next((person.name for person in _others(invitation.people, own) if person.organiser), "")
        stem = file_name.rpartition(".")[0] or file_name
        return organiser or invitation.summary or stem, True

    def _application(self, organisation: str, role: str) -> int:
        """The open application that an invitation with this role belongs to; 0 leaves it to the rule for any role."""
        known = organisation_named(self._store, organisation)
        if known is None or not role:
            return 0
        wanted = set(fold(role).split())
        open_here = self._store.find(Application, organisation_id=known.id, stage=OPEN_STAGES, order_by="-id")
        alike = [
            one
            for one in open_here
            if fold(one.role) == fold(role) or not one.role or _one_in_other(wanted, set(fold(one.role).split()))
        ]
        same = [one for one in alike if fold(one.role) == fold(role)]
        return same[0].id if same else alike[0].id if len(alike) == 1 else 0


def invited_as(invitation: Invitation, own: Collection[str]) -> str:
    """The user's address as the invitation names it; "" where no answer is asked for, or nobody on it is the user."""
    if not invitation.asks:
        return ""
    guests = [person for person in invitation.people if person.email and not person.organiser]
    for mine in (
        [one for one in guests if fold(one.email) in own],
        [one for one in guests if one.likely_self],
        [one for one in guests if fold(one.name) in own],
    ):
        if mine:
            return mine[0].email
    organiser_is_me = fold(invitation.organiser_email) in own
    return "" if organiser_is_me else invitation.receiver


def _with_sender(known: Interview, invitation: Invitation, own: Collection[str]) -> Interview:
    return replace(
        known,
        organiser_name=invitation.organiser_name or known.organiser_name,
        organiser_email=invitation.organiser_email or known.organiser_email,
        invited_as=invited_as(invitation, own) or known.invited_as,
    )


def _one_in_other(one: set[str], other: set[str]) -> bool:
    return bool(one) and bool(other) and (one <= other or other <= one)


def _others(people: Collection[InvitedPerson], own: Collection[str]) -> list[InvitedPerson]:
    """The people of an invitation without the user."""
    return [
        person
        for person in people
        if not person.likely_self and fold(person.email) not in own and fold(person.name) not in own
    ]


def _notes(invitation: Invitation) -> str:
    """What the sender wrote, under the title where that says more than the round's name."""
    shown = invitation.summary in ("", invitation.title)
    return "\n\n".join(part for part in ("" if shown else invitation.summary, invitation.notes) if part)
