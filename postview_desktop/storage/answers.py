"""Table of the mail that came in and was noticed."""

from __future__ import annotations

from peewee import IntegerField, TextField

from postview_desktop.domain.answer import Answer, AnswerKind, AnswerState, Trace
from postview_desktop.domain.change import Changed
from postview_desktop.storage.fields import Choice
from postview_desktop.storage.table import Keep, Link, OnDelete, Table


class AnswerRow(Keep):
    organisation_id = IntegerField()
    application_id = IntegerField(null=True)
    interview_id = IntegerField(null=True)
    person_id = IntegerField(null=True)
    letter_id = IntegerField(null=True)
    contact_id = IntegerField(null=True)
    kind = Choice(AnswerKind)
    state = Choice(AnswerState)
    trace = Choice(Trace)
    message_id = TextField()
    from_name = TextField()
    from_address = TextField()
    subject = TextField()
    reason = TextField()
    at = IntegerField()


TABLES = (
    Table(
        Answer,
        AnswerRow,
        Changed.FOLLOW_UPS,
        links=[
            Link("organisation_id", "organisation"),
            Link("application_id", "application"),
            Link("interview_id", "interview"),
            Link("person_id", "person", OnDelete.LETS_GO),
            Link("letter_id", "letter", OnDelete.LETS_GO),
            Link("contact_id", "contact", OnDelete.LETS_GO),
        ],
    ),
)
