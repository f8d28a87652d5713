"""Table of attachments; the files themselves lie beside the database."""

from __future__ import annotations

from peewee import IntegerField, TextField

from postview_desktop.domain.attachment import Attachment, AttachmentKind
from postview_desktop.domain.change import Changed
from postview_desktop.storage.fields import Choice
from postview_desktop.storage.table import Keep, Link, Table


class AttachmentRow(Keep):
    application_id = IntegerField(null=True)
    interview_id = IntegerField(null=True)
    letter_id = IntegerField(null=True)
    kind = Choice(AttachmentKind)
    name = TextField()
    media_type = TextField()
    digest = TextField()
    size = IntegerField()
    note = TextField()
    added_at = IntegerField()


TABLES = (
    Table(
        Attachment,
        AttachmentRow,
        Changed.ATTACHMENTS,
        links=[
            Link("application_id", "application"),
            Link("interview_id", "interview"),
            Link("letter_id", "letter"),
        ],
    ),
)
