"""Whom a mail address belongs to, and which letter comes next."""

from __future__ import annotations

from dataclasses import replace

import pytest

from postview_desktop.domain.application import Person
from postview_desktop.domain.letter import Letter, LetterKind, LetterState
from postview_desktop.services.acquaintances import Acquaintances
from postview_desktop.services.suite import Suite
from tests.support.builders import put, put_interview


@pytest.fixture
def known(suite: Suite) -> Acquaintances:
    return suite.acquaintances


def give_address(suite: Suite, name: str, email: str) -> Person:
    [person] = suite.store.find(Person, name=name)
    return suite.interviews.save_person(replace(person, email=email))


def test_the_person_and_the_last_interview_with_them(suite: Suite, known: Acquaintances) -> None:
    held = put_interview(suite.store, "2026-11-20T10:00", people=("Joel Katz",))
    joel = give_address(suite, "Joel Katz", "Joel.Katz@Northwind.example")
    found = known.with_address(" joel.katz@northwind.EXAMPLE ")
    assert found is not None
    assert (found.person, found.organisation, found.interview_id) == (joel, "Northwind", held.id)
    assert found.next_kind is LetterKind.THANK_YOU


def test_after_the_thank_you_a_follow_up_fits(suite: Suite, known: Acquaintances) -> None:
    held = put_interview(suite.store, "2026-11-20T10:00", people=("Joel Katz",))
    joel = give_address(suite, "Joel Katz", "joel@northwind.example")
    thanks = Letter(interview_id=held.id, person_id=joel.id, kind=LetterKind.THANK_YOU, state=LetterState.SENT)
    put(suite.store, thanks)
    found = known.with_address("joel@northwind.example")
    assert found is not None
    assert found.next_kind is LetterKind.FOLLOW_UP


def test_before_the_interview_there_is_nothing_to_write(suite: Suite, known: Acquaintances) -> None:
    coming = put_interview(suite.store, "2026-12-20T10:00", people=("Joel Katz",))
    give_address(suite, "Joel Katz", "joel@northwind.example")
    found = known.with_address("joel@northwind.example")
    assert found is not None
    assert (found.interview_id, found.next_kind) == (coming.id, None)


def test_of_two_with_one_address_the_one_met_last(suite: Suite, known: Acquaintances) -> None:
    put_interview(suite.store, "2026-11-20T10:00", people=("Joel Katz",))
    put_interview(suite.store, "2026-11-10T10:00", organisation="Fabrikam", people=("J. Katz",))
    for name in ("Joel Katz", "J. Katz"):
        give_address(suite, name, "jobs@agency.example")
    found = known.with_address("jobs@agency.example")
    assert found is not None
    assert found.person.name == "Joel Katz"


def test_someone_who_was_never_met(suite: Suite, known: Acquaintances) -> None:
    house = suite.applications.ensure_organisation("Northwind")
    put(suite.store, Person(organisation_id=house.id, name="Ada", email="ada@northwind.example"))
    found = known.with_address("ada@northwind.example")
    assert found is not None
    assert (found.interview_id, found.next_kind) == (None, None)


@pytest.mark.parametrize("address", ["", " ", "nobody@x.example"])
def test_nobody(suite: Suite, known: Acquaintances, address: str) -> None:
    put_interview(suite.store, "2026-11-20T10:00", people=("Joel Katz",))  # without an address
    assert known.with_address(address) is None
