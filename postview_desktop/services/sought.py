"""What to look for in the inbox: the open interviews, the letters that left, the cards and the houses (F6)."""

from __future__ import annotations

from collections import defaultdict
from urllib.parse import urlsplit

from postview_desktop.domain.incoming import Matter, Sought, SoughtHouse, SoughtLetter, SoughtPerson
from postview_desktop.domain.letter import Account, LetterKind, LetterState
from postview_desktop.domain.mail_domains import company_domain
from postview_desktop.storage import Store
from postview_desktop.storage.answer_rows import (
    LetterOut,
    addresses_of,
    letters_out,
    open_interviews,
    people_in,
    websites_of,
)

S = LetterState

DAY = 24 * 3600
LOOK_BACK = 120 * DAY
"""Seconds after which an interview or a letter is no longer waited for."""
AFTER_AN_OUTCOME = 14 * DAY
"""Seconds for which a letter of an ended application is still watched: it may come back as undeliverable."""

_LEFT = frozenset({S.SENT, S.UNKNOWN, S.UNDELIVERED})


def what_is_sought(store: Store, account: Account, now: int) -> tuple[Sought, int]:
    """Everything by which an answer would be known, and since when to look (epoch seconds; `now` where nothing is)."""
    letters = [letter for letter in letters_out(store, now - LOOK_BACK) if _is_watched(letter, now)]
    matters = _matters(store, letters, now)
    left = tuple(_sought(letter) for letter in letters if letter.state in _LEFT)
    organisations = {one.organisation_id for one in matters} | {one.organisation_id for one in left}
    people = tuple(
        SoughtPerson(organisation_id=organisation_id, person_id=person_id, address=address)
        for organisation_id, person_id, address in addresses_of(store, organisations)
    )
    on_cards = {(one.organisation_id, one.address.casefold()) for one in people}
    written_to = {(one.organisation_id, one.to_address.casefold()): one for one in left if one.to_address}
    people += tuple(
        SoughtPerson(organisation_id=key[0], person_id=one.person_id, address=one.to_address)
        for key, one in written_to.items()
        if key not in on_cards
    )
    houses = {(one.organisation_id, company_domain(one.address)) for one in people}
    houses |= {(organisation_id, _domain_of_site(site)) for organisation_id, site in websites_of(store, organisations)}
    own = {account.address, account.user if "@" in account.user else ""} - {""}
    mine = {company_domain(address) for address in own}
    sought = Sought(
        own=frozenset(own),
        letters=left,
        people=people,
        # Mail from the user's own house says nothing about an employer (a job within the same house has cards).
        houses=tuple(
            SoughtHouse(organisation_id=id, domain=domain)
            for id, domain in sorted(houses)
            if domain and domain not in mine
        ),
        matters=matters,
    )
    return sought, min((one.since for one in (*matters, *left)), default=now)


def _is_watched(letter: LetterOut, now: int) -> bool:
    return not letter.ended or now - max(letter.sent_at, letter.updated_at) < AFTER_AN_OUTCOME


def _matters(store: Store, letters: list[LetterOut], now: int) -> tuple[Matter, ...]:
    rounds = open_interviews(store, now - LOOK_BACK, now)
    people = people_in(store, [one.interview_id for one in rounds])
    written: dict[int, set[int]] = defaultdict(set)
    for letter in letters:
        if letter.person_id is not None:
            written[letter.application_id].add(letter.person_id)
    found = [
        Matter(
            organisation_id=one.organisation_id,
            organisation_name=one.organisation_name,
            application_id=one.application_id,
            interview_id=one.interview_id,
            role=one.role,
            person_ids=frozenset(people.get(one.interview_id, set()) | written[one.application_id]),
            since=one.ended,
        )
        for one in rounds
    ]
    with_round = {one.application_id for one in rounds}
    first: dict[int, LetterOut] = {}
    for letter in letters:
        # That an invitation was accepted asks for no answer.
        asks = letter.kind != LetterKind.INVITATION_REPLY
        if asks and letter.application_id not in with_round and not letter.ended:
            first.setdefault(letter.application_id, letter)
    found += [
        Matter(
            organisation_id=one.organisation_id,
            organisation_name=one.organisation_name,
            application_id=one.application_id,
            interview_id=one.interview_id,
            role=one.role,
            person_ids=frozenset(written[one.application_id]),
            since=_since(one),
        )
        for one in first.values()
    ]
    return tuple(found)


def _since(letter: LetterOut) -> int:
    """When it was sent, or last tried; for one that waits, when it was begun."""
    if letter.state not in _LEFT:
        return letter.created_at
    return letter.sent_at or letter.updated_at


def _sought(letter: LetterOut) -> SoughtLetter:
    return SoughtLetter(
        letter_id=letter.letter_id,
        organisation_id=letter.organisation_id,
        application_id=letter.application_id,
        interview_id=letter.interview_id,
        person_id=letter.person_id,
        message_id=letter.message_id,
        token=next(iter(letter.references.split()), ""),
        to_address=letter.to_address,
        subject=letter.subject,
        since=_since(letter),
        uncertain=letter.state == S.UNKNOWN,
    )


def _domain_of_site(site: str) -> str:
    host = urlsplit(site if "//" in site else f"//{site}").hostname or ""
    return company_domain(f"info@{host.removeprefix('www.')}")
