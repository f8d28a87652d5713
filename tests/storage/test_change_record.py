"""The change record: one line for each change, typing joined into one, earlier versions of a text."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from postview_desktop.domain.application import Application, Organisation
from postview_desktop.domain.change import Verb
from postview_desktop.domain.letter import Letter, LetterState
from postview_desktop.domain.reflection import Reflection
from postview_desktop.storage import Store
from postview_desktop.storage.record import from_text, to_text
from tests.support.builders import an_organisation, put, put_interview
from tests.support.clock import FixedClock


def write(store: Store, item: Any, *, coalesce: str | None = None, verb: Verb = Verb.REFLECTION_EDITED) -> None:
    with store.change(verb, coalesce=coalesce) as change:
        change.save(item)


def test_a_line_says_when_what_and_about_what(store: Store, clock: FixedClock) -> None:
    interview = put_interview(store)
    clock.advance(60)
    with store.change(Verb.INTERVIEW_CHANGED, what="a name of its own", interview_id=99) as change:
        change.save(replace(interview, notes="x"))

    newest, first = store.history()
    assert (newest.verb, newest.at, newest.what) == (Verb.INTERVIEW_CHANGED, clock.now(), "a name of its own")
    assert (newest.interview_id, newest.application_id) == (99, interview.application_id)
    assert (first.what, first.application_id, first.interview_id) == ("Northwind", 1, 1), "taken from the rows"
    assert newest.can_undo and not newest.undone


def test_what_is_not_one_thing_alone_is_left_open(store: Store) -> None:
    put(
        store,
        an_organisation("A"),
        an_organisation("B"),
        Application(organisation_id=1),
        Application(organisation_id=2),
    )
    (line,) = store.history()
    assert (line.what, line.application_id, line.interview_id) == ("", None, None)


def test_the_name_of_what_was_deleted_is_kept(store: Store) -> None:
    (organisation,) = put(store, an_organisation("Contoso"))
    with store.change(Verb.APPLICATION_DELETED) as change:
        change.delete(organisation)
    assert store.history()[0].what == "Contoso"


def test_the_history_is_newest_first_and_can_be_narrowed(store: Store) -> None:
    first = put_interview(store)
    second = put_interview(store, organisation="Contoso")
    write(store, replace(first, notes="x"), verb=Verb.INTERVIEW_CHANGED)

    assert [line.id for line in store.history()] == [3, 2, 1]
    assert [line.id for line in store.history(limit=2)] == [3, 2]
    assert [line.id for line in store.history(interview_id=first.id)] == [3, 1]
    assert [line.id for line in store.history(application_id=second.application_id)] == [2]
    assert store.last_change_id() == 3


def test_S7_typing_is_one_line_for_two_minutes(store: Store, clock: FixedClock) -> None:
    interview = put_interview(store)
    (review,) = put(store, Reflection(interview_id=interview.id))
    for seconds, text in ((0, "a"), (60, "ab"), (59, "abc"), (1, "abcd")):
        clock.advance(seconds)
        write(store, replace(review, recall=text), coalesce="reflection:1")

    lines = store.history()
    assert [line.verb for line in lines[:2]] == [Verb.REFLECTION_EDITED] * 2
    assert len(lines) == 4
    store.undo(lines[0].id)
    assert store.need(Reflection, 1).recall == "abc"
    store.undo(lines[1].id)
    assert store.need(Reflection, 1).recall == ""


@pytest.mark.parametrize(
    ("verb", "key"), [(Verb.REFLECTION_EDITED, "other"), (Verb.REFLECTION_SKIPPED, "a"), (Verb.REFLECTION_EDITED, None)]
)
def test_typing_elsewhere_begins_a_line_of_its_own(store: Store, verb: Verb, key: str | None) -> None:
    put_interview(store)
    (review,) = put(store, Reflection(interview_id=1))
    write(store, replace(review, recall="a"), coalesce="a")
    write(store, replace(review, recall="ab"), coalesce=key, verb=verb)
    assert len(store.history()) == 4


def test_a_clock_that_is_set_back_begins_a_line_of_its_own(store: Store, clock: FixedClock) -> None:
    put_interview(store)
    (review,) = put(store, Reflection(interview_id=1))
    write(store, replace(review, recall="a"), coalesce="a")
    clock.advance(-5)
    write(store, replace(review, recall="ab"), coalesce="a")
    assert len(store.history()) == 4


def test_typing_and_taking_it_back_leaves_no_line(store: Store) -> None:
    put_interview(store)
    (review,) = put(store, Reflection(interview_id=1))
    lines = store.history()
    write(store, replace(review, recall="a"), coalesce="a")
    write(store, review, coalesce="a")
    assert store.history() == lines


def test_a_row_added_and_typed_on_in_one_line_goes_with_one_undo(store: Store) -> None:
    put_interview(store)
    with store.change(Verb.REFLECTION_EDITED, coalesce="a") as change:
        review = change.add(Reflection(interview_id=1, recall="a"))
    write(store, replace(review, recall="ab", rating=3), coalesce="a")
    write(store, replace(review, recall="abc"), coalesce="a")

    (line, _) = store.history()
    assert store.versions(Reflection, review.id) == [(line.at, replace(review, recall="abc"))]
    store.undo(line.id)
    assert store.count(Reflection) == 0
    store.redo(line.id)
    assert store.need(Reflection, review.id).recall == "abc"


def test_a_row_added_and_deleted_in_one_line_leaves_none(store: Store) -> None:
    put_interview(store)
    lines = store.history()
    with store.change(Verb.REFLECTION_EDITED, coalesce="a") as change:
        review = change.add(Reflection(interview_id=1))
    with store.change(Verb.REFLECTION_EDITED, coalesce="a") as change:
        change.delete(review)
    assert store.history() == lines


def test_a_row_edited_and_deleted_in_one_line_comes_back_as_it_first_was(store: Store) -> None:
    put_interview(store)
    (review,) = put(store, Reflection(interview_id=1, recall="first", rating=2))
    write(store, replace(review, recall="second"), coalesce="a")
    with store.change(Verb.REFLECTION_EDITED, coalesce="a") as change:
        change.delete(review)
    store.undo(store.history()[0].id)
    assert store.need(Reflection, review.id) == review


def test_a_row_deleted_and_put_back_otherwise_in_one_line_is_an_edit(store: Store) -> None:
    put_interview(store)
    (review,) = put(store, Reflection(interview_id=1, recall="first"))
    with store.change(Verb.REFLECTION_EDITED, coalesce="a") as change:
        change.delete(review)
    with store.change(Verb.REFLECTION_EDITED, coalesce="a") as change:
        change.add(replace(review, recall="second"))
    assert len(store.history()) == 3
    store.undo(store.history()[0].id)
    assert store.need(Reflection, review.id) == review


def test_S7_earlier_versions_of_a_text_can_be_read(store: Store, clock: FixedClock) -> None:
    put_interview(store)
    start = clock.now()
    (review,) = put(store, Reflection(interview_id=1, recall="one"))
    clock.advance(days=1)
    write(store, replace(review, recall="two", rating=3), coalesce="a")
    clock.advance(30)
    write(store, replace(review, recall="two and a half", rating=3), coalesce="a")
    clock.advance(days=1)
    write(store, replace(review, recall="three"))

    versions = [(at - start, kept.recall, kept.rating) for at, kept in store.versions(Reflection, review.id)]
    assert versions == [(2 * 86400 + 30, "three", 0), (86430, "two and a half", 3), (0, "one", 0)]


def test_versions_of_what_was_deleted_and_brought_back(store: Store, clock: FixedClock) -> None:
    put_interview(store)
    (review,) = put(store, Reflection(interview_id=1, recall="one"))
    write(store, replace(review, recall="two"))
    with store.change(Verb.INTERVIEW_DELETED) as change:
        change.delete(replace(review, recall="two"))
    assert [kept.recall for _, kept in store.versions(Reflection, review.id)] == ["two", "one"]
    store.undo(store.history()[0].id)
    assert [kept.recall for _, kept in store.versions(Reflection, review.id)] == ["two", "two", "one"]
    assert store.versions(Reflection, 99) == []


def test_a_version_from_before_a_column_was_there_takes_its_default(store: Store) -> None:
    (organisation,) = put(store, an_organisation())
    write(store, replace(organisation, notes="x"))
    with store.change(Verb.APPLICATION_DELETED) as change:
        change.delete(organisation)
    store._database.execute("UPDATE change_row SET before = json_remove(before, '$.culture') WHERE change_id = 3")
    (_, newest), *_ = store.versions(Organisation, 1)
    assert newest == replace(organisation, notes="x", culture="")


def test_an_update_keeps_only_what_differs_and_a_letters_state(store: Store) -> None:
    (letter,) = put(store, Letter(body="a", raw=b"\x00\xff", state=LetterState.DRAFT))
    write(store, replace(letter, body="b"))
    ((before, after),) = store.sql("SELECT before, after FROM change_row WHERE change_id = 2")
    assert from_text(before) == {"body": "a", "state": "draft", "token": ""}
    assert from_text(after) == {"body": "b", "state": "draft", "token": ""}


def test_rows_survive_the_record_bytes_included() -> None:
    row = {"id": 1, "raw": b"\x00\xff", "none": None, "text": 'ü "x"'}
    assert from_text(to_text(row)) == row
    assert to_text(None) is None and from_text(None) is None
    with pytest.raises(TypeError):
        to_text({"id": object()})  # type: ignore[dict-item]
