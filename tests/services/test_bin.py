"""The bin: what was deleted comes back with everything that hung on it, and what cannot come back says so."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime

import pytest

from postview_desktop.domain.application import Application, Organisation, Person
from postview_desktop.domain.change import DELETING_VERBS, Verb
from postview_desktop.domain.errors import PostviewError, Problem
from postview_desktop.domain.follow_up import Channel, Contact, ContactPurpose
from postview_desktop.domain.interview import Interview, Participant
from postview_desktop.domain.letter import Account, Letter, LetterKind, LetterState
from postview_desktop.domain.reflection import Question
from postview_desktop.services.suite import Suite
from postview_desktop.storage import Store
from postview_desktop.storage.table import OnDelete
from postview_desktop.storage.tables import ALL_TABLES
from tests.support.builders import put, put_interview
from tests.support.clock import FixedClock
from tests.support.dump import dump


@pytest.fixture
def interview(store: Store, suite: Suite) -> Interview:
    """An interview with a panel of two, a letter to each, two questions, a review and how it felt."""
    made = put_interview(store, people=("Ada Brown", "Joel Park"))
    for participant in store.find(Participant):
        suite.letters.start(LetterKind.THANK_YOU, interview_id=made.id, person_id=participant.person_id)
    suite.reflections.add_question(made.id, "Why us?")
    suite.reflections.add_question(made.id, "Why now?")
    suite.reflections.edit(made.id, went_well="The first answer")
    suite.reflections.edit_feeling(made.id, "Secretly sad")
    return made


def test_an_interview_comes_back_with_everything_that_hung_on_it(
    store: Store, suite: Suite, interview: Interview
) -> None:
    before = dump(store)
    suite.interviews.delete(interview.id)
    (line,) = suite.bin.list()

    assert (line.kind, line.name, line.organisation) == ("interview", "First round", "Northwind")
    assert line.start == datetime(2026, 11, 23, 14)
    assert line.hung == {"participant": 2, "letter": 2, "question": 2, "reflection": 1, "feeling": 1}
    suite.bin.bring_back(line.change_id)

    assert dump(store) == before
    assert suite.bin.list() == ()
    assert store.integrity() == []


def test_bringing_back_is_one_change_that_can_be_undone_and_done_again(
    store: Store, suite: Suite, interview: Interview
) -> None:
    suite.interviews.delete(interview.id)
    gone = dump(store)
    lines = store.last_change_id()
    back = suite.bin.bring_back(suite.bin.list()[0].change_id)
    there = dump(store)

    assert store.last_change_id() == lines + 1 == back.change_id
    suite.history.undo(back.change_id)
    assert dump(store) == gone
    assert [line.kind for line in suite.bin.list()] == ["interview"]
    suite.history.redo(back.change_id)
    assert dump(store) == there


def test_what_hung_on_something_deleted_later_comes_back_together_with_that(
    store: Store, suite: Suite, interview: Interview
) -> None:
    before = dump(store)
    question = store.find(Question)[0]
    letter = store.find(Letter)[0]
    suite.reflections.delete_question(question.id)
    suite.letters.delete(letter.id)
    suite.interviews.delete(interview.id)
    suite.applications.delete(interview.application_id)
    lines = {line.kind: line for line in suite.bin.list()}

    assert set(suite.bin.look(lines["question"].change_id).with_it) == {"interview", "application"}
    back = suite.bin.bring_back(lines["question"].change_id)

    assert set(back.with_it) == {"interview", "application"}
    assert store.get(Question, question.id) == question
    assert store.get(Letter, letter.id) is None, "that was deleted for itself, and is still in the bin"
    suite.bin.bring_back(lines["letter"].change_id)
    assert dump(store) == before


def test_a_person_taken_off_an_interview_comes_back(store: Store, suite: Suite, interview: Interview) -> None:
    before = dump(store)
    ada = store.find(Person, name="Ada Brown")[0]
    suite.interviews.remove_participant(store.find(Participant, person_id=ada.id)[0].id)

    (line,) = suite.bin.list()
    assert (line.kind, line.name) == ("participant", "Ada Brown")
    suite.bin.bring_back(line.change_id)
    assert dump(store) == before


def test_a_person_who_is_on_the_interview_again_says_so(store: Store, suite: Suite) -> None:
    interview = put_interview(store, people=("Ada Brown",))
    store.find(Person)
    other = put_interview(store, "2026-11-30T10:00", people=())
    put(store, Participant(interview_id=other.id, person_id=store.find(Person)[0].id))
    participant = store.find(Participant, interview_id=interview.id)[0]
    suite.interviews.remove_participant(participant.id)
    suite.interviews.add_person(interview.id, Person(name="Ada Brown"))

    (line,) = suite.bin.list()
    assert suite.bin.look(line.change_id).taken == "participant"
    before = dump(store)
    with pytest.raises(PostviewError) as refused:
        suite.bin.bring_back(line.change_id)
    assert refused.value.problem is Problem.PLACE_TAKEN
    assert dump(store) == before


def test_the_mail_account_comes_back_unless_there_is_another(store: Store, suite: Suite) -> None:
    account = put(store, Account(address="ada@x.example", host="mail.x.example", port=465, security="tls"))[0]
    suite.accounts.delete()
    (line,) = suite.bin.list()
    assert (line.kind, line.name, line.organisation) == ("account", "ada@x.example", "")
    suite.bin.bring_back(line.change_id)
    assert suite.accounts.get() == account
    suite.accounts.delete()
    suite.accounts.save(replace(account, id=0, address="new@x.example"))
    assert suite.bin.look(suite.bin.list()[0].change_id).taken == "account"


def test_a_contact_that_was_taken_back_is_in_the_bin(store: Store, suite: Suite, interview: Interview) -> None:
    contact = suite.follow_ups.log_contact(
        Contact(
            interview_id=interview.id,
            ours=True,
            channel=Channel.PHONE,
            purpose=ContactPurpose.OTHER,
            on=date(2026, 11, 23),
            words="Left a message",
        )
    )
    last = suite.history.last()
    assert last is not None
    suite.history.undo(last.id)

    (line,) = suite.bin.list()
    assert (line.kind, line.name, line.undid) == ("contact", "Left a message", Verb.CONTACT_LOGGED)
    suite.bin.bring_back(line.change_id)
    assert store.get(Contact, contact.id) == contact


def test_follow_ups_that_stayed_on_record_hold_on_to_their_interview_again(
    store: Store, suite: Suite, interview: Interview
) -> None:
    done = Contact(
        interview_id=interview.id,
        ours=True,
        channel=Channel.EMAIL,
        purpose=ContactPurpose.FOLLOW_UP,
        on=date(2026, 11, 23),
    )
    contact = suite.follow_ups.log_contact(done)
    suite.interviews.delete(interview.id)
    assert store.need(Contact, contact.id).interview_id is None
    with store.change(Verb.CONTACT_LOGGED) as change:
        change.save(replace(store.need(Contact, contact.id), words="Moved on since"))
    suite.bin.bring_back(suite.bin.list()[0].change_id)

    kept = store.need(Contact, contact.id)
    assert (kept.interview_id, kept.words) == (interview.id, "Moved on since")


def test_an_organisation_entered_anew_stands_in_for_the_old_one(
    store: Store, suite: Suite, interview: Interview
) -> None:
    suite.applications.delete(interview.application_id)
    assert store.find(Organisation) == []
    anew = suite.applications.add(Application(role="Another job"), "NORTHWIND")
    suite.bin.bring_back(suite.bin.list()[0].change_id)

    assert [one.id for one in store.find(Organisation)] == [anew.organisation_id]
    assert {one.organisation_id for one in store.find(Application)} == {anew.organisation_id}
    assert {one.organisation_id for one in store.find(Person)} == {anew.organisation_id}
    assert store.integrity() == []


def test_a_letter_that_waited_is_held_when_it_comes_back_after_its_hour(
    store: Store, suite: Suite, clock: FixedClock, interview: Interview
) -> None:
    letter = store.find(Letter)[0]
    with store.change(Verb.LETTER_SCHEDULED) as change:
        change.save(replace(letter, state=LetterState.SCHEDULED, send_at=clock.now() + 60, raw=b"x"))
    suite.interviews.delete(interview.id)
    clock.advance(hours=3)
    suite.bin.bring_back(suite.bin.list()[0].change_id)
    assert store.need(Letter, letter.id).state is LetterState.HELD


def test_the_search_finds_what_hung_on_it_but_never_how_it_felt(
    store: Store, suite: Suite, interview: Interview
) -> None:
    other = put_interview(store, organisation="Łódź Works", people=("Zoë Quist",))
    suite.interviews.delete(interview.id)
    suite.applications.delete(other.application_id)

    def found(text: str) -> list[str]:
        return [line.organisation for line in suite.bin.list(text)]

    assert found("joel first") == ["Northwind"]
    assert found("WHY US") == ["Northwind"]
    assert found("lodz zoe") == ["Łódź Works"]
    assert found("secretly") == found("nobody") == []
    assert suite.bin.contents("lodz").total == 1
    assert suite.bin.contents(kind="interview", limit=0).kinds == {"application": 1, "interview": 1}
    assert [line.kind for line in suite.bin.list(kind="interview")] == ["interview"]
    assert len(suite.bin.list(limit=1)) == 1


def test_the_bin_is_still_there_after_a_restart(suite: Suite, store: Store, clock: FixedClock, interview: Interview):
    before = dump(store)
    suite.interviews.delete(interview.id)
    store.close()
    again = Store.open(store.path, clock.now)
    try:
        reopened = Suite(again, clock)
        reopened.bin.bring_back(reopened.bin.list()[0].change_id)
        assert dump(again) == before
    finally:
        again.close()


def test_what_was_deleted_twice_is_there_once(suite: Suite, interview: Interview) -> None:
    first = suite.interviews.delete(interview.id)
    suite.history.undo(first)
    second = suite.interviews.delete(interview.id)
    assert [line.change_id for line in suite.bin.list()] == [second]
    with pytest.raises(PostviewError):
        suite.bin.bring_back(first)


def test_every_table_that_can_be_deleted_alone_has_a_place_in_the_bin() -> None:
    from postview_desktop.storage.bin import ROOTS

    # These go with something else, or are worth nothing without it.
    small = {"organisation", "person", "decision", "answer", "setting"}
    assert {table.name for table in ALL_TABLES} == set(ROOTS) | small
    assert all(link.on_delete in OnDelete for table in ALL_TABLES for link in table.links)


def test_every_verb_that_says_deleted_is_looked_at() -> None:
    assert {verb for verb in Verb if verb.value.endswith("_deleted")} <= DELETING_VERBS
