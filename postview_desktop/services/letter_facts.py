"""What the checks of a letter are given: everything known around it, read as cheaply as typing needs it."""

from __future__ import annotations

from postview_desktop.domain.application import Person
from postview_desktop.domain.attachment import Attachment
from postview_desktop.domain.interview import wall_of
from postview_desktop.domain.letter import Account, Letter, LetterKind, LetterState
from postview_desktop.domain.letter_checks import ColleagueNote, LetterFacts
from postview_desktop.domain.letter_names import greeted
from postview_desktop.domain.outbox import IN_FLIGHT
from postview_desktop.services.coverage import THANKS
from postview_desktop.services.letter_context import Around, around, domains_known, last_follow_up_on, persons_of
from postview_desktop.storage import Store
from postview_desktop.storage.letter_rows import names_with, organisation_names

_BETWEEN_DAYS = 7
"""Days between two follow-ups to one organisation (F5)."""

_FOLLOW_UPS = (LetterKind.FOLLOW_UP, LetterKind.CLOSING)

_MAY_LEAVE = (*IN_FLIGHT, LetterState.SCHEDULED, LetterState.BLOCKED, LetterState.UNKNOWN)
"""Letters that leave, or have left, without another word of the person."""


def facts_of(store: Store, letter: Letter, there: Around, at: int, *, me: str, zone: str) -> LetterFacts:
    """The facts around a letter that would go `at` (epoch seconds); `zone` is the user's, `me` the user's name."""
    person = None if letter.person_id is None else store.get(Person, letter.person_id)
    organisation = there.organisation
    last = None
    if letter.kind not in THANKS and organisation is not None:
        last = last_follow_up_on(store, organisation.id)
    days_since = _BETWEEN_DAYS if last is None else (wall_of(at, zone).date() - last).days
    return LetterFacts(
        kind=letter.kind,
        language=letter.language,
        to_name=person.name if person else letter.to_name,
        to_address=letter.to_address,
        subject=letter.subject,
        body=letter.body,
        starter=letter.starter,
        me=me,
        people=_people_there(store, there),
        strangers=_strangers(store, letter),
        organisation=organisation.name if organisation else "",
        other_organisations=tuple(organisation_names(store, but=organisation.id if organisation else 0)),
        known_words=_known_words(there, person),
        known_domains=domains_known(store, organisation, person),
        colleagues=_colleagues(store, letter),
        attachments=store.count(Attachment, letter_id=letter.id) if letter.id else 0,
        by_smtp=store.count(Account) > 0,
        send_at=at,
        zone=there.zone,
        ended_at=there.interview.end_utc if there.interview else 0,
        last_follow_up=last.isoformat() if last is not None and days_since < _BETWEEN_DAYS else "",
        days_since=days_since,
        waiting_follow_up=_waiting_follow_up(store, letter, there, at, zone),
    )


def _waiting_follow_up(store: Store, letter: Letter, there: Around, at: int, zone: str) -> str:
    """The day of another follow-up to the organisation that leaves within a week of this one, whoever gets it (F5)."""
    if letter.kind not in _FOLLOW_UPS or there.organisation is None:
        return ""
    on = wall_of(at, zone).date()
    for other in store.find(Letter, state=_MAY_LEAVE, kind=_FOLLOW_UPS, order_by="send_at"):
        leaves = wall_of(other.send_at, zone).date()
        if other.id == letter.id or abs((leaves - on).days) >= _BETWEEN_DAYS:
            continue
        theirs = around(store, interview_id=other.interview_id, application_id=other.application_id).organisation
        if theirs is not None and theirs.id == there.organisation.id:
            return leaves.isoformat()
    return ""


def _people_there(store: Store, there: Around) -> tuple[str, ...]:
    if there.interview is not None or there.organisation is None:
        return tuple(one.person.name for one in there.people)
    return tuple(one.name for one in persons_of(store, there.organisation.id))


def _strangers(store: Store, letter: Letter) -> tuple[str, ...]:
    """Names of anybody known whose name holds a word of the greeting: a letter made from another one's."""
    found: dict[str, None] = {}
    for word, _ in greeted(letter.body):
        found.update(dict.fromkeys(names_with(store, word)))
    found.pop(letter.to_name, None)
    return tuple(found)


def _colleagues(store: Store, letter: Letter) -> tuple[ColleagueNote, ...]:
    if letter.kind is not LetterKind.THANK_YOU or letter.interview_id is None:
        return ()
    others = store.find(Letter, interview_id=letter.interview_id, kind=LetterKind.THANK_YOU)
    return tuple(
        ColleagueNote(one.to_name, one.body)
        for one in others
        if one.id != letter.id and one.person_id != letter.person_id
    )


def _known_words(there: Around, person: Person | None) -> str:
    """Text of the user's own around the letter, in which other names are at home."""
    parts = [one.participant.moments for one in there.people]
    if there.interview is not None:
        parts += [there.interview.notes, there.interview.title]
    if there.application is not None:
        parts += [there.application.role, there.application.notes]
    if there.organisation is not None:
        parts += [there.organisation.culture, there.organisation.notes, there.organisation.industry]
    if person is not None:
        parts += [person.notes, person.job]
    return "\n".join(part for part in parts if part)
