"""The people and rooms of an event: who invites, who is invited, and which of them is probably the user."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from urllib.parse import unquote

from postview_desktop.domain.invitation import InvitedPerson
from postview_desktop.domain.mail_domains import is_robot
from postview_desktop.files.calendar_lines import Component, Line
from postview_desktop.files.cleaning import clean_address, clean_name

MAX_PEOPLE = 100


@dataclass(frozen=True, slots=True)
class Invited:
    """Persons, the organiser first; the names of rooms; the addresses of the other side for guessing whose they are."""

    persons: tuple[InvitedPerson, ...]
    rooms: tuple[str, ...]
    their_addresses: tuple[str, ...]


def read_people(event: Component, sender_name: str, sender_address: str, receiver_address: str) -> Invited:
    """The people of an event. A mail's sender stands in where the event names no organiser."""
    organiser = read_organiser(event)
    if organiser is None and sender_address and sender_address.casefold() != receiver_address.casefold():
        organiser = InvitedPerson(name=sender_name or sender_address, email=sender_address)
    persons: list[InvitedPerson] = []
    rooms: list[str] = []
    if organiser is not None:
        persons.append(replace(organiser, organiser=True))
    for line in event.all("ATTENDEE")[: 4 * MAX_PEOPLE]:
        kind = line.params.get("CUTYPE", "").upper()
        found = read_person(line)
        if found is None or kind == "GROUP":
            continue
        if kind in ("ROOM", "RESOURCE"):
            if found.name != found.email:
                rooms.append(found.name)
        else:
            _add(persons, found)
    addresses = [person.email for person in persons if person.email]
    human = [person for person in persons if not is_robot(person.email)]
    marked = _mark_self(human, receiver_address)
    mine = {person.email for person in marked if person.likely_self}
    return Invited(
        persons=tuple(marked[:MAX_PEOPLE]),
        rooms=tuple(rooms),
        their_addresses=tuple(address for address in addresses if address not in mine),
    )


def read_organiser(event: Component) -> InvitedPerson | None:
    """Who the event itself says has sent it; None where it does not."""
    return next((found for line in event.all("ORGANIZER") if (found := read_person(line))), None)


def read_person(line: Line) -> InvitedPerson | None:
    """The name as given, or the address where there is none; None where both are missing."""
    name = clean_name(re.sub(r"\\[nN]", " ", line.params.get("CN", "")).replace("\\", ""))
    address = _address(line.value) or _address(line.params.get("EMAIL", "")) or clean_address(name)
    if clean_address(name):
        name = ""
    name = name or address
    return InvitedPerson(name=name, email=address) if name else None


def _address(value: str) -> str:
    bare = re.sub(r"^\s*(?:mailto:)+", "", value.strip(), flags=re.IGNORECASE).split("?")[0]
    return clean_address(bare) or clean_address(unquote(bare))


def _add(persons: list[InvitedPerson], found: InvitedPerson) -> None:
    """Add somebody, or put a better name to an address that is there already."""
    for index, known in enumerate(persons):
        same = known.email.casefold() == found.email.casefold() if found.email else known.name == found.name
        if same:
            if known.name == known.email and found.name != found.email:
                persons[index] = replace(known, name=found.name)
            return
    persons.append(found)


def _mark_self(persons: list[InvitedPerson], receiver_address: str) -> list[InvitedPerson]:
    """Mark the one who is probably the user: who got the mail, or the only one invited by somebody else."""
    receiver = receiver_address.casefold()
    invited = [person for person in persons if not person.organiser]
    likely = [person for person in invited if receiver and person.email.casefold() == receiver]
    if not likely and len(invited) == 1 and len(persons) == 2:
        likely = invited
    return [replace(person, likely_self=person in likely) for person in persons]
