"""What it means that a letter was sent, by whatever way: its state, and the contact that counts for the rules."""

from __future__ import annotations

from dataclasses import replace

from postview_desktop.domain.application import Application
from postview_desktop.domain.follow_up import Channel, Contact, ContactPurpose
from postview_desktop.domain.interview import Answered, Interview, wall_of
from postview_desktop.domain.invitation_answer import OPEN, answer_in, day_in, is_about
from postview_desktop.domain.letter import Letter, LetterKind, LetterState, SentVia
from postview_desktop.domain.letter_form import form_of
from postview_desktop.domain.template import Medium
from postview_desktop.storage import Change, Store

PURPOSES = {
    LetterKind.THANK_YOU: ContactPurpose.THANK_YOU,
    LetterKind.PASS_THANKS_ON: ContactPurpose.THANK_YOU,
    LetterKind.FOLLOW_UP: ContactPurpose.FOLLOW_UP,
    LetterKind.CLOSING: ContactPurpose.CLOSING,
}


def write_sent(store: Store, change: Change, letter: Letter, via: SentVia, at: int, zone: str) -> Letter:
    """The letter as sent and, in the same change, the contact (F5, T1). `zone` is the user's, for the day."""
    sent = change.save(
        replace(
            letter, state=LetterState.SENT, sent_at=at, sent_via=via, token="", next_try_at=0, problem="", updated_at=at
        )
    )
    add_contact(store, change, letter, via, at, zone)
    return sent


def add_contact(store: Store, change: Change, letter: Letter, via: SentVia, at: int, zone: str) -> None:
    """The contact that a letter is which has left; of an answer to an invitation, what they were told by it."""
    if letter.kind is LetterKind.INVITATION_REPLY:
        _note_answer(store, change, letter, at)
        return
    application_id = letter.application_id
    if letter.interview_id is not None:
        application_id = store.need(Interview, letter.interview_id).application_id
    application = None if application_id is None else store.get(Application, application_id)
    if application is not None:
        change.add(
            Contact(
                organisation_id=application.organisation_id,
                application_id=application.id,
                interview_id=letter.interview_id,
                person_id=letter.person_id,
                ours=True,
                channel=channel_of(via, letter),
                purpose=PURPOSES.get(letter.kind, ContactPurpose.OTHER),
                on=wall_of(at, zone).date(),
                at=at,
                words=letter.subject,
                letter_id=letter.id,
            )
        )


def _note_answer(store: Store, change: Change, letter: Letter, at: int) -> None:
    for interview in _answered(store, letter):
        # An answer to an earlier state of the invitation says nothing about the present one.
        if is_about(letter.calendar, interview) and at >= interview.answered_at:
            change.save(replace(interview, answered=answer_in(letter.calendar), answered_at=at))


def take_answer_back(store: Store, change: Change, letter: Letter) -> None:
    """The answer to an invitation did not reach them: what they were told by it does not count."""
    if letter.kind is not LetterKind.INVITATION_REPLY:
        return
    for interview in _answered(store, letter):
        if interview.answered_at == letter.sent_at:
            change.save(replace(interview, answered=Answered.NOT_YET, answered_at=0))


def _answered(store: Store, letter: Letter) -> list[Interview]:
    """The interview that it answers; all days of a series where it names none."""
    interview = None if letter.interview_id is None else store.get(Interview, letter.interview_id)
    if interview is None:
        return []
    if not interview.recurrence_id or day_in(letter.calendar):
        return [interview]
    return [
        one
        for one in store.find(Interview, uid=interview.uid)
        if one.id == interview.id or (one.state in OPEN and one.start_utc > letter.updated_at)
    ]


def channel_of(via: SentVia, letter: Letter) -> Channel:
    """A copied text that is written as a message, or has no address, went into a messenger; any other into a web
    mail."""
    match via:
        case SentVia.POST:
            return Channel.LETTER
        case SentVia.COPY if not letter.to_address or form_of(letter.language).medium is Medium.MESSAGE:
            return Channel.MESSAGE
        case _:
            return Channel.EMAIL
