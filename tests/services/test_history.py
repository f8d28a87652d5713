"""The History tab and Undo: what happened and what it changed, and what the keys mean, also after a restart."""

from __future__ import annotations

from dataclasses import replace

import pytest

from postview_desktop.domain.application import Application, Stage
from postview_desktop.domain.change import Deed, Verb
from postview_desktop.domain.errors import PostviewError, Problem
from postview_desktop.domain.interview import Interview
from postview_desktop.domain.letter import Account, Letter, LetterKind, LetterState
from postview_desktop.services.applications import Applications
from postview_desktop.services.history import History
from postview_desktop.services.suite import Suite
from postview_desktop.storage import Store
from tests.support.builders import put, put_interview
from tests.support.clock import FixedClock
from tests.support.dump import dump


def test_lines_undo_redo_and_the_last(store: Store, clock: FixedClock) -> None:
    history = History(store, clock)
    interview = put_interview(store)
    put_interview(store, organisation="Contoso")
    deleted = Applications(store, clock).delete(interview.application_id)

    last = history.last()
    assert last is not None and last.id == deleted
    history.undo(deleted)
    assert store.get(type(interview), interview.id) == interview
    history.redo(deleted)
    assert store.get(type(interview), interview.id) is None
    assert len(history.lines()) == 5
    assert len(history.lines(limit=1)) == 1
    assert [line.what for line in history.lines(interview_id=interview.id)] == ["Northwind"] * 4
    assert [line.what for line in history.lines(application_id=2)] == ["Contoso"]


def a_letter(store: Store, suite: Suite) -> Letter:
    """A letter that is ready for the outbox, with an account."""
    put(store, Account(name="Me", address="me@x.example", host="mail.x.example", port=465, security="tls"))
    interview = put_interview(store, people=("Ada Brown",))
    letter = suite.letters.start(LetterKind.THANK_YOU, interview_id=interview.id)
    return suite.letters.edit(letter.id, subject="Thank you", body="Dear Ada Brown,\n\nthank you for the talk.\n\nMe")


def test_a_line_tells_what_changed_from_what_to_what(store: Store, suite: Suite) -> None:
    interview = put_interview(store)
    suite.applications.set_stage(interview.application_id, Stage.OFFERED)
    suite.interviews.save(replace(interview, place="Room 4", notes="Bring the card"))

    moved, staged = suite.history.lines(application_id=interview.application_id, limit=2)
    (stage,) = suite.history.detail(staged.id).altered
    assert (stage.kind, stage.deed) == ("application", Deed.CHANGED)
    told = {field.name: (field.before, field.after) for field in stage.fields}
    assert told["stage"] == (Stage.INTERVIEWING, Stage.OFFERED)
    (place,) = suite.history.detail(moved.id).altered
    assert [(field.name, field.after) for field in place.fields] == [("place", "Room 4"), ("notes", "Bring the card")]


def test_a_line_says_when_something_of_it_changed_since(store: Store, suite: Suite) -> None:
    interview = put_interview(store)
    suite.interviews.save(replace(interview, place="Room 4"))
    first = suite.history.lines(limit=1)[0]
    assert not suite.history.detail(first.id).changed_since
    suite.interviews.save(replace(interview, place="Room 5"))
    assert suite.history.detail(first.id).changed_since
    with pytest.raises(PostviewError) as refused:
        suite.history.undo(first.id)
    assert refused.value.problem is Problem.CHANGED_SINCE


def test_what_was_done_again_does_not_count_as_taken_back(store: Store, suite: Suite) -> None:
    put_interview(store)
    first = suite.history.lines(limit=1)[0].id
    for turn, undone in ((suite.history.undo, True), (suite.history.redo, False), (suite.history.undo, True)):
        turn(first)
        line = suite.history.line(first)
        assert line is not None and (line.undone, line.can_undo) == (undone, not undone)
    assert [line.undid for line in suite.history.lines()] == [Verb.DATA_IMPORTED, None, Verb.DATA_IMPORTED, None]


def test_an_import_of_several_stands_in_the_history_of_each(store: Store, suite: Suite) -> None:
    with store.change(Verb.INTERVIEW_IMPORTED):
        one, other = put_interview(store), put_interview(store, organisation="Contoso")
    for interview in (one, other):
        assert [line.verb for line in suite.history.lines(interview_id=interview.id)] == [Verb.INTERVIEW_IMPORTED]
        assert len(suite.history.lines(application_id=interview.application_id)) == 1


def test_the_keys_go_back_and_forth_also_after_a_restart(store: Store, suite: Suite, clock: FixedClock) -> None:
    states = [dump(store)]
    for name in ("Northwind", "Contoso", "Fabrikam"):
        put_interview(store, organisation=name)
        states.append(dump(store))

    def press_undo(history: History) -> None:
        line = history.next_to_undo()
        assert line is not None
        history.undo(line.id)

    def press_redo(history: History) -> None:
        line = history.next_to_redo()
        assert line is not None
        history.redo(line.id)

    for state in reversed(states[:-1]):
        press_undo(suite.history)
        assert dump(store) == state
    assert suite.history.next_to_undo() is None
    store.close()
    again = Store.open(store.path, clock.now)
    try:
        history = History(again, clock)
        for state in states[1:]:
            press_redo(history)
            assert dump(again) == state
        assert history.next_to_redo() is None
        press_undo(history)
        press_undo(history)
        press_redo(history)
        assert dump(again) == states[2]
        put_interview(again, organisation="Something new")
        assert history.next_to_redo() is None
    finally:
        again.close()


def test_the_undo_key_says_that_a_letter_has_left_before_it_goes_on(store: Store, suite: Suite) -> None:
    letter = a_letter(store, suite)
    edited = suite.history.lines(limit=1)[0]
    with store.change(Verb.LETTER_SENT) as change:
        change.save(replace(letter, state=LetterState.SENT))
    sent = suite.history.next_to_undo()
    assert sent is not None and sent.verb is Verb.LETTER_SENT and not sent.can_undo
    before = suite.history.next_to_undo(passed={sent.id})
    assert before is not None and before.id < edited.id, "what was typed into the letter has left with it"


def test_undo_takes_a_letter_out_of_the_outbox_while_it_waits(store: Store, suite: Suite, clock: FixedClock) -> None:
    letter = a_letter(store, suite)
    suite.outbox.schedule(letter.id, clock.now() + 3600)
    line = suite.history.next_to_undo()
    assert line is not None and line.verb is Verb.LETTER_SCHEDULED
    suite.history.undo(line.id)
    assert store.need(Letter, letter.id) == letter

    suite.history.redo(line.id)
    assert store.need(Letter, letter.id).state is LetterState.SCHEDULED
    clock.advance(hours=2)
    attempt = suite.outbox.claim(letter.id)
    assert attempt is not None
    with pytest.raises(PostviewError) as refused:
        suite.history.undo(line.id)
    assert refused.value.problem is Problem.CHANGED_SINCE


def test_no_redo_sends_a_letter_whose_hour_has_come(store: Store, suite: Suite, clock: FixedClock) -> None:
    letter = a_letter(store, suite)
    suite.outbox.schedule(letter.id, clock.now() + 10)
    line = suite.history.next_to_undo()
    assert line is not None
    suite.history.undo(line.id)
    clock.advance(minutes=5)
    suite.history.redo(line.id)
    assert suite.outbox.state_of(letter.id) is LetterState.HELD
    assert suite.outbox.due() == []


def test_undoing_a_deletion_by_key_brings_the_interview_back(store: Store, suite: Suite) -> None:
    interview = put_interview(store)
    suite.interviews.delete(interview.id)
    line = suite.history.next_to_undo()
    assert line is not None
    suite.history.undo(line.id)
    assert store.get(Interview, interview.id) == interview
    assert store.count(Application) == 1
