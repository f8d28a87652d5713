"""Letters and the cards of the people they go to: a name or an address that is put right is put right in both."""

from __future__ import annotations

from dataclasses import replace

from postview_desktop.domain.application import Person
from postview_desktop.domain.folding import fold
from postview_desktop.domain.letter import Letter
from postview_desktop.domain.outbox import EDITABLE
from postview_desktop.storage import Change, Store


def follow_card(store: Store, change: Change, before: Person, after: Person, now: int) -> None:
    """Let letters that are still written take over a changed name and address; what was typed there by hand stays."""
    if (before.name, before.email) == (after.name, after.email):
        return
    for letter in store.find(Letter, person_id=after.id, state=tuple(EDITABLE)):
        ready = replace(
            letter,
            to_name=after.name if letter.to_name == before.name else letter.to_name,
            to_address=after.email if letter.to_address == before.email else letter.to_address,
        )
        if ready != letter:
            change.save(replace(ready, raw=b"", updated_at=now))


def has_moved(store: Store, letter: Letter) -> bool:
    """Whether the card has had another address since the letter was made ready with the one that stood there."""
    person = None if letter.person_id is None else store.get(Person, letter.person_id)
    if person is None or not person.email or fold(person.email) == fold(letter.to_address):
        return False
    earlier = (one.email for at, one in store.versions(Person, person.id) if at <= letter.updated_at)
    return fold(next(earlier, "")) == fold(letter.to_address)
