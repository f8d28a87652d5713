"""Small builders of domain objects and of a store with a little in it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

from postview_desktop.domain.application import Application, Organisation, Person, Stage
from postview_desktop.domain.change import Verb
from postview_desktop.domain.interview import Interview, InterviewKind, Participant, ParticipantRole, timed
from postview_desktop.storage import Store
from postview_desktop.system.clock import Clock

START = "2026-11-23T14:00"
ZONE = "Europe/London"


def fresh_store(folder: Path, clock: Clock, name: str = "postview.sqlite") -> Store:
    """An empty store in a folder; the caller closes it."""
    return Store.open(folder / name, clock.now)


def an_organisation(name: str = "Northwind", **fields: Any) -> Organisation:
    return Organisation(**{"name": name, "industry": "Software", "country": "GB", **fields})


def an_application(organisation_id: int = 0, **fields: Any) -> Application:
    return Application(
        **{
            "organisation_id": organisation_id,
            "role": "Data analyst",
            "stage": Stage.INTERVIEWING,
            "applied_on": date(2026, 11, 2),
            "stage_on": date(2026, 11, 16),
            **fields,
        }
    )


def an_interview(
    application_id: int = 0, start: str = START, minutes: int = 45, zone: str = ZONE, **fields: Any
) -> Interview:
    """An interview with its instants set; `start` is wall time in ISO form."""
    begin = datetime.fromisoformat(start)
    blank = Interview(
        **{"application_id": application_id, "title": "First round", "kind": InterviewKind.VIDEO, **fields}
    )
    return timed(blank, begin, begin + timedelta(minutes=minutes), zone)


def a_person(organisation_id: int = 0, name: str = "Ada Brown", **fields: Any) -> Person:
    email = name.casefold().replace(" ", ".") + "@northwind.example"
    return Person(**{"organisation_id": organisation_id, "name": name, "email": email, **fields})


def put(store: Store, *items: Any, verb: Verb = Verb.DATA_IMPORTED) -> list[Any]:
    """Store items as they are, in one change; returns them with their ids."""
    with store.change(verb) as change:
        return [change.add(item) for item in items]


def put_interview(
    store: Store,
    start: str = START,
    *,
    organisation: str = "Northwind",
    people: tuple[str, ...] = (),
    minutes: int = 45,
    zone: str = ZONE,
    application: Application | None = None,
    **fields: Any,
) -> Interview:
    """An interview with its organisation, application and panel, the first of `people` as the host."""
    with store.change(Verb.DATA_IMPORTED) as change:
        known = store.find(Organisation, name=organisation)
        owner = known[0] if known else change.add(an_organisation(organisation))
        if application is None:
            application = change.add(an_application(owner.id))
        elif not application.id:
            application = change.add(replace(application, organisation_id=owner.id))
        interview = change.add(an_interview(application.id, start, minutes, zone, **fields))
        for place, name in enumerate(people):
            person = change.add(a_person(owner.id, name))
            role = ParticipantRole.HOST if place == 0 else ParticipantRole.PANEL
            change.add(Participant(interview_id=interview.id, person_id=person.id, role=role))
    return interview
