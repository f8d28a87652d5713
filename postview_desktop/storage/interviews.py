"""Tables of interviews and of the people who took part."""

from __future__ import annotations

from peewee import IntegerField, TextField

from postview_desktop.domain.change import Changed
from postview_desktop.domain.interview import (
    Answered,
    Interview,
    InterviewKind,
    InterviewState,
    Participant,
    ParticipantRole,
    Thanks,
)
from postview_desktop.domain.zone import in_known_zone
from postview_desktop.storage.fields import Choice, Flag, WallTime
from postview_desktop.storage.table import Keep, Link, Table


class InterviewRow(Keep):
    application_id = IntegerField()
    uid = TextField()
    title = TextField()
    title_folded = TextField()
    kind = Choice(InterviewKind)
    start = WallTime()
    end = WallTime()
    zone = TextField()
    start_utc = IntegerField()
    end_utc = IntegerField()
    place = TextField()
    link = TextField()
    state = Choice(InterviewState)
    notes = TextField()
    sequence = IntegerField()
    stamp = IntegerField()
    recurrence_id = TextField()
    organiser_name = TextField()
    organiser_email = TextField()
    invited_as = TextField()
    answered = Choice(Answered)
    answered_at = IntegerField()
    created_at = IntegerField()


class ParticipantRow(Keep):
    interview_id = IntegerField()
    person_id = IntegerField()
    role = Choice(ParticipantRole)
    met = Flag()
    moments = TextField()
    thanks = Choice(Thanks)


TABLES = (
    Table(
        Interview,
        InterviewRow,
        Changed.INTERVIEWS,
        links=[Link("application_id", "application")],
        folded=["title"],
        together=["start", "end", "zone", "start_utc", "end_utc"],
        mend=in_known_zone,
    ),
    Table(
        Participant,
        ParticipantRow,
        Changed.PEOPLE,
        links=[Link("interview_id", "interview"), Link("person_id", "person")],
    ),
)
