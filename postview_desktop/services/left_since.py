"""What becomes of letters when the data goes back to a backup: none leaves by it, and none that has left is forgotten.

A letter that went out after the backup was made would be asked for again, and sent twice. So it comes along into the
older data, with the contact that it was and the documents that it carried, as far as the interview or the application
that it belongs to is there.
"""

from __future__ import annotations

from dataclasses import replace

from postview_desktop.domain.application import Application, Person
from postview_desktop.domain.attachment import Attachment
from postview_desktop.domain.follow_up import Contact
from postview_desktop.domain.interview import Interview
from postview_desktop.domain.letter import Letter, LetterState, SentVia
from postview_desktop.domain.outbox import brought_back
from postview_desktop.services.sending import add_contact
from postview_desktop.storage import Change, Store

S = LetterState

_LEFT = (S.SENT, S.UNDELIVERED)
_PERHAPS = (*_LEFT, S.UNKNOWN)
"""Text of theirs went out."""


def let_no_letter_leave(now: Store, then: Store, change: Change, zone: str) -> None:
    """Settle the letters of older data (`then`, by a change of its own) by what the newer data knows of them.

    `zone` is the user's, for the days of contacts.
    """
    since = {one.id: one for one in now.find(Letter, state=_PERHAPS)}
    left = {one.message_id: one for one in since.values() if one.message_id and one.state is S.SENT}
    unsure = {one.message_id: one for one in since.values() if one.message_id and one.state is S.UNKNOWN}
    for letter in then.find(Letter):
        known = since.get(letter.id)
        if known is not None and _is_same(letter, known):
            del since[letter.id]
            after = _as_it_left(letter, known)
        else:
            after = brought_back(letter, left)
            if after.message_id in unsure and after.state not in _PERHAPS:
                # Its text went out since; whether it arrived only evidence or the person can say.
                after = replace(after, state=S.UNKNOWN, token=unsure[after.message_id].token)
        if after == letter:
            continue
        change.save(after)
        if after.state is S.SENT and letter.state is not S.SENT and not then.find(Contact, letter_id=letter.id):
            add_contact(then, change, after, after.sent_via or SentVia.SMTP, after.sent_at, zone)
    there = {one.message_id for one in then.find(Letter) if one.message_id}
    for letter in since.values():
        if letter.message_id not in there:
            _bring_along(now, then, change, letter, zone)


def _is_same(one: Letter, other: Letter) -> bool:
    """Whether two letters of one id are one: ids are never given twice, but a backup may be another computer's."""
    return (one.kind, one.created_at, one.interview_id) == (other.kind, other.created_at, other.interview_id)


def _as_it_left(letter: Letter, known: Letter) -> Letter:
    """A letter of the older data: with the words that have left since, or as any that is brought back."""
    if letter.state in _LEFT or (letter.state is S.UNKNOWN and known.state is S.UNKNOWN):
        return letter
    return replace(
        known, application_id=letter.application_id, interview_id=letter.interview_id, person_id=letter.person_id
    )


def _bring_along(now: Store, then: Store, change: Change, letter: Letter, zone: str) -> None:
    interview_id = _interview_there(now, then, letter.interview_id)
    application_id = _application_there(now, then, letter.application_id)
    if interview_id is None and application_id is None:
        return  # what it was about is not there: nothing will ask for it
    free = then.get(Letter, letter.id) is None
    brought = change.add(
        replace(
            letter,
            id=letter.id if free else 0,
            interview_id=interview_id,
            application_id=application_id,
            person_id=_person_there(now, then, letter.person_id),
        )
    )
    if brought.state is S.SENT:
        add_contact(then, change, brought, brought.sent_via or SentVia.SMTP, brought.sent_at, zone)
    for document in now.find(Attachment, letter_id=letter.id):
        free = then.get(Attachment, document.id) is None
        change.add(replace(document, id=document.id if free else 0, letter_id=brought.id))


def _interview_there(now: Store, then: Store, id: int | None) -> int | None:
    mine, theirs = (None, None) if id is None else (now.get(Interview, id), then.get(Interview, id))
    same = mine and theirs and (mine.created_at, mine.uid) == (theirs.created_at, theirs.uid)
    return id if same else None


def _application_there(now: Store, then: Store, id: int | None) -> int | None:
    mine, theirs = (None, None) if id is None else (now.get(Application, id), then.get(Application, id))
    return id if mine and theirs and mine.created_at == theirs.created_at else None


def _person_there(now: Store, then: Store, id: int | None) -> int | None:
    mine, theirs = (None, None) if id is None else (now.get(Person, id), then.get(Person, id))
    if mine is None or theirs is None or mine.organisation_id != theirs.organisation_id:
        return None
    return id if mine.name == theirs.name or (mine.email and mine.email == theirs.email) else None
