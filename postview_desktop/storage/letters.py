"""Table of letters, drafts and outbox alike."""

from __future__ import annotations

from peewee import IntegerField, TextField

from postview_desktop.domain.change import Changed
from postview_desktop.domain.letter import Letter, LetterKind, LetterState, SentVia
from postview_desktop.storage.fields import Bytes, Choice
from postview_desktop.storage.table import Keep, Link, OnDelete, Table


class LetterRow(Keep):
    application_id = IntegerField(null=True)
    interview_id = IntegerField(null=True)
    person_id = IntegerField(null=True)
    kind = Choice(LetterKind)
    language = TextField()
    to_name = TextField()
    to_address = TextField()
    subject = TextField()
    body = TextField()
    starter = TextField()
    calendar = TextField()
    state = Choice(LetterState)
    send_at = IntegerField()
    message_id = TextField()
    in_reply_to = TextField()
    references = TextField()
    frozen = Bytes(column_name="raw")
    token = TextField()
    attempts = IntegerField()
    next_try_at = IntegerField()
    problem = TextField()
    answer = TextField()
    sent_at = IntegerField()
    sent_via = Choice(SentVia, null=True)
    created_at = IntegerField()
    updated_at = IntegerField()


TABLES = (
    Table(
        Letter,
        LetterRow,
        Changed.LETTERS,
        links=[
            Link("application_id", "application"),
            Link("interview_id", "interview"),
            Link("person_id", "person", OnDelete.LETS_GO),
        ],
        guards=["state", "token"],
    ),
)
