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

    A thank-you begins anew: it answers nothing.
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
    return Thread(last.message_id, f"{last.references} {last.message_id}".strip())
