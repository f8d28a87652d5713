"""Tables of instructions, contacts and decisions."""

from __future__ import annotations

from peewee import IntegerField, TextField

from postview_desktop.domain.change import Changed
from postview_desktop.domain.follow_up import (
    AwayReason,
    Channel,
    Contact,
    ContactPurpose,
    Decision,
    DecisionKind,
    Instruction,
    InstructionKind,
    Step,
)
from postview_desktop.storage.fields import Choice, Day, Flag
from postview_desktop.storage.table import Keep, Link, OnDelete, Table


class InstructionRow(Keep):
    interview_id = IntegerField()
    kind = Choice(InstructionKind)
    words = TextField()
    said_on = Day()
    on = Day(null=True)
    channel = Choice(Channel, null=True)
    person_id = IntegerField(null=True)
    who = TextField()
    invited_visit = Flag()
    at = IntegerField()


class ContactRow(Keep):
    organisation_id = IntegerField()
    application_id = IntegerField(null=True)
    interview_id = IntegerField(null=True)
    person_id = IntegerField(null=True)
    ours = Flag()
    channel = Choice(Channel)
    purpose = Choice(ContactPurpose)
    on = Day()
    at = IntegerField()
    words = TextField()
    letter_id = IntegerField(null=True)


class DecisionRow(Keep):
    interview_id = IntegerField()
    step = Choice(Step)
    kind = Choice(DecisionKind)
    until = Day(null=True)
    away = Choice(AwayReason, null=True)
    reason = TextField()
    at = IntegerField()


_WAS_A_FOLLOW_UP = "ours = 1 AND purpose IN ('follow_up', 'closing')"
"""Such a contact was made, whatever becomes of the interview: the organisation is not to be pressed again (F5)."""

TABLES = (
    Table(
        Instruction,
        InstructionRow,
        Changed.FOLLOW_UPS,
        links=[Link("interview_id", "interview"), Link("person_id", "person", OnDelete.LETS_GO)],
    ),
    Table(
        Contact,
        ContactRow,
        Changed.FOLLOW_UPS,
        links=[
            Link("organisation_id", "organisation"),
            Link("application_id", "application", keep=_WAS_A_FOLLOW_UP),
            Link("interview_id", "interview", keep=_WAS_A_FOLLOW_UP),
            Link("person_id", "person", OnDelete.LETS_GO),
            Link("letter_id", "letter", OnDelete.LETS_GO),
        ],
    ),
    Table(Decision, DecisionRow, Changed.FOLLOW_UPS, links=[Link("interview_id", "interview")]),
)
