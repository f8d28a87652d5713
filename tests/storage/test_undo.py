"""Undo and redo: views of the change record, exact or refused."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from postview_desktop.domain.application import Application, Organisation, Person, Stage
from postview_desktop.domain.change import LASTING_VERBS, Verb
from postview_desktop.domain.errors import PostviewError, Problem
from postview_desktop.domain.interview import Interview, Participant
from postview_desktop.domain.letter import Letter, LetterState
from postview_desktop.storage import Store, Touched
from tests.storage.test_store import one_of_each
from tests.support.builders import an_interview, an_organisation, fresh_store, put, put_interview
from tests.support.clock import FixedClock
from tests.support.dump import dump


def refused(problem: Problem, action: Callable[[], object]) -> None:
    with pytest.raises(PostviewError) as raised:
        action()
    assert raised.value.problem is problem


def newest(store: Store) -> int:
    return store.history()[0].id


def test_a_deleted_application_comes_back_with_everything(store: Store) -> None:
    put(store, *one_of_each())
    before = dump(store)
    with store.change(Verb.APPLICATION_DELETED) as change:
        change.delete(store.need(Organisation, 1))
    assert sum(len(rows) for rows in dump(store).values()) == 2, "the mail account and the template hang on nothing"

    store.undo(newest(store))

    assert dump(store) == before
    assert store.integrity() == []


def test_undoing_is_one_change_that_is_told_and_marks_the_line(store: Store) -> None:
    put_interview(store)
    told: list[Touched] = []
    store.on_change.append(told.append)

    store.undo(1)

    undoing, first = store.history()
    assert (undoing.verb, undoing.what, undoing.can_undo) == (Verb.UNDONE, "Northwind", False)
    assert (first.undone, first.can_undo) == (True, False)
    assert told[0].verb is Verb.UNDONE and told[0].interview_ids == {1}
    refused(Problem.CANNOT_UNDO, lambda: store.undo(1))
    refused(Problem.CANNOT_UNDO, lambda: store.undo(undoing.id))


def test_redo_and_undo_go_back_and_forth(store: Store) -> None:
    put_interview(store)
    full = dump(store)
    empty = {name: [] for name in full}

    store.undo(1)
    assert dump(store) == empty
    store.redo(1)
    assert dump(store) == full
    again = store.history()[0]
    assert (again.verb, again.can_undo) == (Verb.DATA_IMPORTED, True)
    store.undo(1)
    assert dump(store) == empty
    store.redo(newest(store))
    assert dump(store) == full
    store.undo(newest(store))
    assert dump(store) == empty
    assert store.integrity() == []


def test_what_is_not_undone_cannot_be_redone(store: Store) -> None:
    put(store, an_organisation())
    refused(Problem.CANNOT_UNDO, lambda: store.redo(1))
    refused(Problem.GONE, lambda: store.redo(99))
    refused(Problem.GONE, lambda: store.undo(99))


def test_undo_works_after_a_restart(tmp_path: Path, clock: FixedClock) -> None:
    with closing(fresh_store(tmp_path, clock)) as store:
        put_interview(store, people=("Ada Brown", "Joel Katz"))
        before = dump(store)
        with store.change(Verb.INTERVIEW_DELETED) as change:
            change.delete(store.need(Interview, 1))
    with closing(fresh_store(tmp_path, clock)) as store:
        last = store.last_undoable()
        assert last is not None and last.verb is Verb.INTERVIEW_DELETED
        store.undo(last.id)
        assert dump(store) == before


def test_the_last_that_can_be_undone_goes_back_step_by_step(store: Store) -> None:
    for name in ("A", "B", "C"):
        put(store, an_organisation(name))
    with store.change(Verb.LETTER_SENT) as change:
        change.add(Letter())
    undone: list[int] = []
    while (line := store.last_undoable()) is not None:
        store.undo(line.id)
        undone.append(line.id)
    assert undone == [3, 2, 1]
    assert store.count(Organisation) == 0


def test_the_last_that_can_be_undone_passes_over_what_has_moved_on(store: Store) -> None:
    put(store, an_organisation())
    (letter,) = put(store, Letter(body="a"))
    with store.change(Verb.LETTER_SENT) as change:
        change.save(replace(letter, state=LetterState.SENT))
    last = store.last_undoable()
    assert last is not None and last.id == 1


@pytest.mark.parametrize("verb", sorted(LASTING_VERBS - {Verb.UNDONE}))
def test_what_left_has_left(store: Store, verb: Verb) -> None:
    with store.change(verb) as change:
        change.add(Letter())
    assert not store.history()[0].can_undo
    refused(Problem.CANNOT_UNDO, lambda: store.undo(1))
    assert store.last_undoable() is None


# -- refused, because something came after --------------------------------------------------------------------------


def test_a_row_that_was_written_over_is_not_turned_back(store: Store) -> None:
    (organisation,) = put(store, an_organisation())
    for notes in ("one", "two"):
        with store.change(Verb.APPLICATION_CHANGED) as change:
            change.save(replace(organisation, notes=notes))
    before = dump(store)

    refused(Problem.CHANGED_SINCE, lambda: store.undo(2))
    refused(Problem.CHANGED_SINCE, lambda: store.undo(1))

    assert dump(store) == before
    assert not any(line.undone for line in store.history())
    store.undo(3)
    store.undo(2)
    store.undo(1)
    assert store.count(Organisation) == 0


def test_another_field_of_the_same_row_does_not_stand_in_the_way(store: Store) -> None:
    (organisation,) = put(store, an_organisation())
    with store.change(Verb.APPLICATION_CHANGED) as change:
        named = change.save(replace(organisation, name="Contoso"))
    with store.change(Verb.APPLICATION_CHANGED) as change:
        change.save(replace(named, notes="x"))

    store.undo(2)

    assert store.need(Organisation, 1) == replace(organisation, notes="x")
    assert store.sql("SELECT name_folded FROM organisation") == [("northwind",)]


def test_time_and_zone_are_turned_back_together_or_not_at_all(store: Store) -> None:
    interview = put_interview(store)
    moved = replace(an_interview(1, "2026-11-24T14:00"), id=1)
    with store.change(Verb.INTERVIEW_CHANGED) as change:
        change.save(moved)
    with store.change(Verb.INTERVIEW_CHANGED) as change:
        change.save(replace(moved, zone="Europe/Berlin"))
    refused(Problem.CHANGED_SINCE, lambda: store.undo(2))
    store.undo(3)
    store.undo(2)
    assert store.need(Interview, 1) == interview


def test_stage_and_its_dates_are_turned_back_together_or_not_at_all(store: Store) -> None:
    _, application = put(store, an_organisation(), Application(organisation_id=1, stage=Stage.OFFERED))
    with store.change(Verb.APPLICATION_STAGE) as change:
        letter = change.save(replace(application, stage=Stage.LETTER_IN_HAND))
    with store.change(Verb.APPLICATION_CHANGED) as change:
        change.save(replace(letter, letter_on=date(2026, 11, 1)))
    refused(Problem.CHANGED_SINCE, lambda: store.undo(2))


def test_the_text_of_a_letter_that_has_moved_on_is_not_turned_back(store: Store) -> None:
    (letter,) = put(store, Letter(body="a"))
    with store.change(Verb.LETTER_EDITED) as change:
        edited = change.save(replace(letter, body="b"))
    with store.change(Verb.LETTER_SENT) as change:
        change.save(replace(edited, state=LetterState.SENT))
    refused(Problem.CHANGED_SINCE, lambda: store.undo(2))
    assert store.need(Letter, 1).body == "b"


def test_what_something_new_hangs_on_does_not_go(store: Store) -> None:
    put(store, an_organisation())
    put(store, Person(organisation_id=1, name="Ada"))
    before = dump(store)
    refused(Problem.CHANGED_SINCE, lambda: store.undo(1))
    assert dump(store) == before
    put(store, an_organisation("The store works on"))


def test_what_was_added_again_in_the_meantime_is_not_doubled(store: Store) -> None:
    interview = put_interview(store, uid="invitation@x")
    with store.change(Verb.INTERVIEW_DELETED) as change:
        change.delete(interview)
    put(store, replace(interview, id=0))
    refused(Problem.CHANGED_SINCE, lambda: store.undo(2))
    assert store.count(Interview) == 1


def test_what_hung_on_something_deleted_later_does_not_come_back_alone(store: Store) -> None:
    interview = put_interview(store, people=("Ada Brown",))
    with store.change(Verb.PEOPLE_CHANGED) as change:
        change.delete(store.need(Participant, 1))
    with store.change(Verb.INTERVIEW_DELETED) as change:
        change.delete(interview)
    refused(Problem.CHANGED_SINCE, lambda: store.undo(2))
    store.undo(3)
    store.undo(2)
    assert store.integrity() == [] and store.count(Participant) == 1


def test_many_links_to_one_row_are_let_go_and_tied_again(store: Store) -> None:
    put(store, *one_of_each())
    put(store, *[Letter(person_id=1, body=str(number)) for number in range(20)])
    before = dump(store)
    with store.change(Verb.PEOPLE_CHANGED) as change:
        change.delete(store.need(Person, 1))
    assert store.count(Letter, person_id=None) == 21
    store.undo(newest(store))
    assert dump(store) == before
