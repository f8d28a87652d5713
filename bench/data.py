"""A large, plain folder to measure with: 10,000 interviews over eight years, entered in one change."""

from __future__ import annotations

import json
from datetime import datetime, timedelta
from pathlib import Path

from postview_desktop.domain.application import Application, Organisation, Person, Stage
from postview_desktop.domain.change import Verb
from postview_desktop.domain.interview import Interview, InterviewState, Participant, ParticipantRole, timed
from postview_desktop.services.suite import open_suite
from postview_desktop.storage.store import Store
from postview_desktop.system.clock import Clock
from postview_desktop.system.paths import Paths

INTERVIEWS = 10_000
ORGANISATIONS = 500
APPLICATIONS = 2_500
YEARS = 8


def fill_folder(folder: Path, interviews: int = INTERVIEWS) -> Path:
    """Fills the database of a data folder and returns its path; seven of eight interviews lie in the past."""
    clock = Clock()
    path = Paths(folder).database
    path.parent.mkdir(parents=True, exist_ok=True)
    store = Store.open(path, clock.now)
    try:
        fill(store, clock, interviews)
        open_suite(store, clock).follow_ups.refresh(None)
    finally:
        store.close()
    return path


def fill(store: Store, clock: Clock, interviews: int = INTERVIEWS) -> None:
    """Adds the interviews with their organisations, applications and one person each, in one change."""
    end = clock.wall().replace(minute=0, second=0, microsecond=0) + timedelta(days=365 * YEARS // 8)
    step = timedelta(days=365 * YEARS) / interviews
    with store.change(Verb.DATA_IMPORTED) as change:
        organisations = [
            change.add(Organisation(name=f"Organisation {number:03}", industry=f"Industry {number % 9}", country="GB"))
            for number in range(ORGANISATIONS)
        ]
        people = [
            change.add(Person(organisation_id=one.id, name=f"Person of {one.name}", email=f"p{one.id}@bench.example"))
            for one in organisations
        ]
        applications = [
            change.add(
                Application(
                    organisation_id=organisations[number % ORGANISATIONS].id,
                    role=f"Role {number:04}",
                    stage=Stage.INTERVIEWING if number % 50 == 0 else Stage.REJECTED,
                    created_at=clock.now(),
                )
            )
            for number in range(APPLICATIONS)
        ]
        for number in range(interviews):
            start = _in_office_hours(end - step * number, number)
            held = start < clock.wall()
            interview = change.add(
                timed(
                    Interview(
                        application_id=applications[number % APPLICATIONS].id,
                        uid=f"bench-{number}",
                        title=f"Round {number % 4 + 1}",
                        state=InterviewState.TOOK_PLACE if held else InterviewState.PLANNED,
                    ),
                    start,
                    start + timedelta(minutes=45),
                    "Europe/London",
                )
            )
            person = people[number % ORGANISATIONS]
            change.add(Participant(interview_id=interview.id, person_id=person.id, role=ParticipantRole.HOST))


def fill_due(store: Store) -> None:
    """Four due rows for each interview: more than the rules would ever give, as a weight to measure with."""
    ends = store.sql("SELECT i.id, i.end_utc, a.organisation_id FROM interview i JOIN application a"
                     " ON a.id = i.application_id")  # fmt: skip
    with store.derived() as execute:
        execute("DELETE FROM due", ())
        for id_, end, organisation in ends:
            day = end // 86400 + 719163  # the ordinal of 1 January 1970
            for kind, first, best, last in (
                ("thank_you", 0, 0, 0),
                ("follow_up", 5, 7, 14),
                ("closing", 21, 24, 31),
                ("reflection", 0, 0, 0),
            ):
                data = {"reasons": [], "best_at": end + 7200, "late_at": end + 86400, "done": 0, "wanted": 1}
                values = (id_, kind, day + first, day + best, day + last, end, "", organisation, json.dumps(data))
                execute("INSERT INTO due VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", values)


def _in_office_hours(moment: datetime, number: int) -> datetime:
    return moment.replace(hour=9 + number % 8, minute=15 * (number % 4), second=0, microsecond=0)
