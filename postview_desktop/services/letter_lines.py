"""Letters as their list shows them: each with the organisation, the role and the person that it is about."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from typing import TypeVar

from postview_desktop.domain.application import Application, Organisation, Person
from postview_desktop.domain.folding import fold
from postview_desktop.domain.interview import Interview
from postview_desktop.domain.letter import Letter
from postview_desktop.storage import Store

T = TypeVar("T", Interview, Application, Organisation, Person)


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterLine:
    """A letter as a list shows it."""

    letter: Letter
    organisation_name: str
    role: str
    person_name: str


def letter_lines(store: Store, letters: Collection[Letter]) -> list[LetterLine]:
    """A line for each letter, in their order, with one statement for each kind of thing that they are about."""
    interviews = _by_id(store, Interview, {one.interview_id for one in letters})
    wanted = {one.application_id for one in letters} | {one.application_id for one in interviews.values()}
    applications = _by_id(store, Application, wanted)
    organisations = _by_id(store, Organisation, {one.organisation_id for one in applications.values()})
    people = _by_id(store, Person, {one.person_id for one in letters})
    lines: list[LetterLine] = []
    for letter in letters:
        interview = interviews.get(letter.interview_id or 0)
        application = applications.get(interview.application_id if interview else letter.application_id or 0)
        organisation = organisations.get(application.organisation_id) if application else None
        person = people.get(letter.person_id or 0)
        lines.append(
            LetterLine(
                letter=letter,
                organisation_name=organisation.name if organisation else "",
                role=application.role if application else "",
                person_name=person.name if person else letter.to_name,
            )
        )
    return lines


def speaks_of(line: LetterLine, text: str) -> bool:
    """Whether every word of `text` is in the line or its letter, accents and case aside; true for no text."""
    words = fold(text).split()
    if not words:
        return True
    letter = line.letter
    shown = (line.organisation_name, line.role, line.person_name, letter.to_address, letter.subject, letter.body)
    searched = fold(" ".join(shown))
    return all(word in searched for word in words)


def _by_id(store: Store, kind: type[T], ids: set[int | None]) -> dict[int, T]:
    found = store.find(kind, id={id for id in ids if id is not None})
    return {one.id: one for one in found}
