"""Kinds of data that can change, for announcements; and one line of the history."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Any


class Changed(StrEnum):
    """What kind of data changed. Pages that care ask again."""

    APPLICATIONS = "applications"
    """organisations too"""
    INTERVIEWS = "interviews"
    PEOPLE = "people"
    """persons and participants"""
    FOLLOW_UPS = "follow_ups"
    """instructions, contacts, decisions, answers that were noticed"""
    LETTERS = "letters"
    REFLECTIONS = "reflections"
    """questions and feelings too"""
    ATTACHMENTS = "attachments"
    SETTINGS = "settings"
    """accounts too"""


class Verb(StrEnum):
    """What was done, for the History tab and for Undo. Each has words in `wording.names`."""

    INTERVIEW_ADDED = "interview_added"
    INTERVIEW_IMPORTED = "interview_imported"
    INTERVIEW_UPDATED_BY_INVITATION = "interview_updated_by_invitation"
    INTERVIEW_CANCELLED_BY_INVITATION = "interview_cancelled_by_invitation"
    INTERVIEW_CHANGED = "interview_changed"
    INTERVIEW_STATE = "interview_state"
    INTERVIEW_DELETED = "interview_deleted"
    PEOPLE_CHANGED = "people_changed"
    INSTRUCTION_RECORDED = "instruction_recorded"
    CONTACT_LOGGED = "contact_logged"
    REMINDER_PUT_OFF = "reminder_put_off"
    REMINDER_PUT_AWAY = "reminder_put_away"
    DECIDED_OTHERWISE = "decided_otherwise"
    INVITATION_ANSWERED = "invitation_answered"
    """an answer was made, and put into the outbox where there is an account"""
    LETTER_STARTED = "letter_started"
    LETTER_EDITED = "letter_edited"
    LETTER_DELETED = "letter_deleted"
    LETTER_SCHEDULED = "letter_scheduled"
    LETTER_TAKEN_BACK = "letter_taken_back"
    LETTER_MOVED_ON = "letter_moved_on"
    """the outbox's own steps"""
    LETTER_SENT = "letter_sent"
    LETTER_MARKED_SENT = "letter_marked_sent"
    """the user's own word that it went another way"""
    LETTER_BOUNCED = "letter_bounced"
    """a report said that it was not delivered"""
    ANSWER_NOTICED = "answer_noticed"
    ANSWER_DECIDED = "answer_decided"
    """the user's word on a mail that may be an answer"""
    REFLECTION_EDITED = "reflection_edited"
    REFLECTION_SKIPPED = "reflection_skipped"
    QUESTION_ADDED = "question_added"
    QUESTION_EDITED = "question_edited"
    QUESTION_DELETED = "question_deleted"
    FEELING_EDITED = "feeling_edited"
    APPLICATION_ADDED = "application_added"
    APPLICATION_CHANGED = "application_changed"
    APPLICATION_STAGE = "application_stage"
    APPLICATION_DELETED = "application_deleted"
    TEMPLATE_ADDED = "template_added"
    TEMPLATE_CHANGED = "template_changed"
    TEMPLATE_DELETED = "template_deleted"
    ATTACHMENT_ADDED = "attachment_added"
    ATTACHMENT_CHANGED = "attachment_changed"
    ATTACHMENT_DELETED = "attachment_deleted"
    ACCOUNT_CHANGED = "account_changed"
    ACCOUNT_DELETED = "account_deleted"
    SETTING_CHANGED = "setting_changed"
    DATA_IMPORTED = "data_imported"
    DATA_RESTORED = "data_restored"
    """a backup took the place of what was there"""
    BROUGHT_BACK = "brought_back"
    """out of the bin"""
    UNDONE = "undone"


LASTING_VERBS = frozenset(
    {
        Verb.LETTER_SENT,
        Verb.LETTER_MOVED_ON,
        Verb.LETTER_BOUNCED,
        Verb.ANSWER_NOTICED,
        Verb.DATA_RESTORED,
        Verb.UNDONE,
    }
)
"""Cannot be undone: what left has left (and the outbox moves by its own rules only), what came has come.

What is wrong about an answer that was noticed is put right by the person's word (`ANSWER_DECIDED`)."""

DELETING_VERBS = frozenset(
    {
        Verb.INTERVIEW_DELETED,
        Verb.PEOPLE_CHANGED,
        Verb.LETTER_DELETED,
        Verb.QUESTION_DELETED,
        Verb.APPLICATION_DELETED,
        Verb.ATTACHMENT_DELETED,
        Verb.TEMPLATE_DELETED,
        Verb.ACCOUNT_DELETED,
        Verb.UNDONE,
    }
)
"""May delete: where the bin looks. A person taken off an interview goes with PEOPLE_CHANGED."""

OWN_STEPS = frozenset({Verb.LETTER_MOVED_ON, Verb.LETTER_BOUNCED, Verb.ANSWER_NOTICED})
"""PostView's own, not the user's: Ctrl+Z passes over them."""

TOLD_BY_UNDO = frozenset({Verb.LETTER_SENT, Verb.DATA_RESTORED})
"""Ctrl+Z says first that these cannot be taken back, before it goes on to what was before them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class HistoryLine:
    """One change: `at` in epoch seconds, `what` the name that it was about ("Northwind").

    `undone` where it was taken back and not done again since. `undid` is the verb that was taken back, where that is
    what this line did. `again` where it did again what had been taken back; the line that it repeats is `repeated`.
    """

    id: int
    at: int
    verb: Verb
    what: str
    application_id: int | None
    interview_id: int | None
    undone: bool
    can_undo: bool
    undid: Verb | None = None
    again: bool = False
    repeated: bool = False


class Deed(StrEnum):
    """What a change did to one thing."""

    ADDED = "added"
    CHANGED = "changed"
    DELETED = "deleted"


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """A part of a thing and its two values, as the domain has them (a `Stage`, a date, a text)."""

    name: str
    before: Any
    after: Any


@dataclass(frozen=True, slots=True, kw_only=True)
class Altered:
    """What a change did to one thing. `kind` is the word of `docs/format.md` in the singular ("interview").

    `name` is what it is called now, or was last; of a part in an interview, the person's name.
    `fields` are the parts that differ, for `CHANGED`; for the others every part of it, on the one side None.
    """

    kind: str
    id: int
    name: str
    deed: Deed
    fields: tuple[Field, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class HistoryDetail:
    """What one line of the history did, thing by thing; `more` things beside those that are told.

    `changed_since` where something that it wrote is another by now, so that it cannot be taken back alone.
    """

    altered: tuple[Altered, ...]
    more: int
    changed_since: bool
