"""Which conversation a letter carries on: a follow-up stays in the thread of the thank-you."""

from __future__ import annotations

from dataclasses import dataclass

from postview_desktop.domain.application import Person
from postview_desktop.domain.letter import Letter, LetterKind, LetterState
from postview_desktop.services.letter_context import Around
from postview_desktop.storage import Store


@dataclass(frozen=True, slots=True)
class Thread:
    """Ids for In-Reply-To and References; both "" where a letter begins its own conversation."""

    in_reply_to: str = ""
    references: str = ""


def thread_of(store: Store, kind: LetterKind, there: Around, person: Person | None) -> Thread:
    """The thread of the last letter that was sent to this person in this application, with an id to answer to.

    A thank-you begins anew: it answers nothing. Where the provider has given the letter another id on its way, the
    follow-up answers to that one: it is the one that they know.
    """
    if kind in {LetterKind.THANK_YOU, LetterKind.PASS_THANKS_ON} or there.application is None or person is None:
        return Thread()
    sent = store.find(
        Letter,
        application_id=there.application.id,
        person_id=person.id,
        state=LetterState.SENT,
        order_by=("-sent_at", "-id"),
    )
    last = next((letter for letter in sent if letter.message_id), None)
    if last is None:
        return Thread()
    known = known_as(last)
    earlier = [id for id in (*last.references.split(), last.message_id) if id != known]
    return Thread(known, " ".join((*earlier, known)))


def known_as(letter: Letter) -> str:
    """The id by which the recipient knows a letter that left: its own, or the last of its References, where that one
    was read off the copy that the provider keeps (`Copies`)."""
    ids = letter.references.split()
    return ids[-1] if len(ids) > 1 and ids[-1] != letter.in_reply_to.strip() else letter.message_id
