"""Step 2 as a service: S1 to S4 and S7."""

from __future__ import annotations

import pytest

from postview_desktop.domain.change import Verb
from postview_desktop.domain.errors import PostviewError, Problem
from postview_desktop.domain.reflection import Feeling, Question, Reflection, ReflectionState
from postview_desktop.services.reflections import Reflections, tidy_labels
from postview_desktop.storage import Store
from tests.support.builders import put_interview
from tests.support.clock import FixedClock


@pytest.fixture
def reflections(store: Store, clock: FixedClock) -> Reflections:
    return Reflections(store, clock)


def interview(store: Store, organisation: str = "Northwind", start: str = "2026-11-23T14:00") -> int:
    return put_interview(store, start, organisation=organisation, title="second round").id


def test_a_review_that_was_not_begun_is_empty_and_writes_nothing(store: Store, reflections: Reflections) -> None:
    one = interview(store)
    view = reflections.get(one)
    assert view.reflection == Reflection(interview_id=one)
    assert view.questions == () and view.versions == 0 and view.feeling.text == ""
    assert view.organisation.name == "Northwind"
    assert store.count(Reflection) == 0


def test_an_unknown_interview_is_gone(reflections: Reflections) -> None:
    with pytest.raises(PostviewError) as refused:
        reflections.get(99)
    assert refused.value.problem is Problem.GONE


def test_S7_typing_in_quick_succession_is_one_line_of_history(
    store: Store, reflections: Reflections, clock: FixedClock
) -> None:
    one = interview(store)
    before = len(store.history())
    for words in ("Out", "Outcome", "Outcome first."):
        reflections.edit(one, next_time=words)
        clock.advance(seconds=2)
    assert reflections.get(one).reflection.next_time == "Outcome first."
    assert len(store.history()) == before + 1
    assert store.history()[0].verb is Verb.REFLECTION_EDITED
    assert store.history()[0].what == "Northwind"
    assert store.history()[0].interview_id == one


def test_S7_typing_after_a_while_leaves_an_earlier_version(
    store: Store, reflections: Reflections, clock: FixedClock
) -> None:
    one = interview(store)
    reflections.edit(one, went_well="Numbers.", rating=3, strengths=("calm",))
    clock.advance(seconds=600)
    reflections.edit(one, went_well="Nothing.", rating=1, strengths=())
    versions = reflections.versions(one)
    assert [version.went_well for _, version in versions] == ["Numbers."]
    assert versions[0][1].strengths == ("calm",)
    assert reflections.get(one).versions == 1


def test_S7_an_earlier_version_is_brought_back_as_a_new_change(
    store: Store, reflections: Reflections, clock: FixedClock
) -> None:
    one = interview(store)
    reflections.edit(one, went_well="Numbers.", rating=3)
    clock.advance(seconds=600)
    reflections.edit(one, went_well="Nothing.", rating=1)
    clock.advance(seconds=5)
    lines = len(store.history())
    undo = reflections.restore(one, reflections.versions(one)[0][0])
    back = reflections.get(one).reflection
    assert (back.went_well, back.rating) == ("Numbers.", 3)
    assert len(store.history()) == lines + 1
    assert "Nothing." in [version.went_well for _, version in reflections.versions(one)]
    store.undo(undo)
    assert reflections.get(one).reflection.went_well == "Nothing."


def test_restoring_a_version_that_is_not_there_is_gone(store: Store, reflections: Reflections) -> None:
    one = interview(store)
    reflections.edit(one, went_well="Numbers.")
    with pytest.raises(PostviewError):
        reflections.restore(one, 12345)


def test_the_same_text_again_writes_nothing(store: Store, reflections: Reflections) -> None:
    one = interview(store)
    reflections.edit(one, recall="why us?")
    lines = len(store.history())
    reflections.edit(one, recall="why us?")
    assert len(store.history()) == lines


def test_a_rating_is_none_to_five_and_fields_are_known(store: Store, reflections: Reflections) -> None:
    one = interview(store)
    with pytest.raises(ValueError):
        reflections.edit(one, rating=6)
    with pytest.raises(TypeError):
        reflections.edit(one, state="done")


def test_S1_skipping_keeps_what_was_written_and_writing_ends_it(store: Store, reflections: Reflections) -> None:
    one = interview(store)
    reflections.edit(one, recall="why us?")
    change = reflections.skip(one)
    assert change and reflections.get(one).reflection.state is ReflectionState.SKIPPED
    assert reflections.get(one).reflection.recall == "why us?"
    assert reflections.skip(one) == 0
    reflections.edit(one, recall="why us? and where?")
    assert reflections.get(one).reflection.state is ReflectionState.OPEN


def test_S1_a_skip_can_be_undone(store: Store, reflections: Reflections) -> None:
    one = interview(store)
    store.undo(reflections.skip(one))
    assert reflections.get(one).reflection.state is ReflectionState.OPEN


def test_done_and_reopened(store: Store, reflections: Reflections) -> None:
    one = interview(store)
    assert reflections.done(one)
    assert reflections.get(one).reflection.state is ReflectionState.DONE
    assert reflections.done(one) == 0
    assert reflections.reopen(one)
    assert reflections.get(one).reflection.state is ReflectionState.OPEN


def test_S2_each_recalled_line_becomes_a_question_once(store: Store, reflections: Reflections) -> None:
    one = interview(store)
    reflections.edit(one, recall="- Why us?\n\n2. A slow join?\n  • Why us?\n10 years from now?")
    added = reflections.take_recall(one)
    assert [question.text for question in added] == ["Why us?", "A slow join?", "10 years from now?"]
    assert [question.position for question in added] == [0, 1, 2]
    assert reflections.take_recall(one) == ()
    reflections.delete_question(added[0].id)
    reflections.edit_question(added[1].id, text="How would you find a slow join?")
    assert reflections.take_recall(one) == ()
    reflections.edit(one, recall="Why us?\nA slow join?\nOn call?")
    assert [question.text for question in reflections.take_recall(one)] == ["On call?"]
    assert [question.position for question in reflections.get(one).questions] == [1, 2, 3]


def test_S3_a_question_keeps_all_its_parts(store: Store, reflections: Reflections) -> None:
    one = interview(store)
    question = reflections.add_question(one, "Why Northwind?")
    reflections.edit_question(question.id, said="The work.", better="The people.", probed="Salary.", rating=2)
    reflections.edit_question(question.id, labels=(" motive ", "Motive", ""))
    kept = reflections.get(one).questions[0]
    assert (kept.said, kept.better, kept.probed, kept.rating) == ("The work.", "The people.", "Salary.", 2)
    assert kept.labels == ("motive",)


def test_S3_questions_move_and_close_the_gap(store: Store, reflections: Reflections) -> None:
    one = interview(store)
    first, _, third = (reflections.add_question(one, text) for text in "abc")
    assert reflections.move_question(third.id, 0)
    assert [question.text for question in reflections.get(one).questions] == ["c", "a", "b"]
    change = reflections.move_question(first.id, 99)
    assert [question.text for question in reflections.get(one).questions] == ["c", "b", "a"]
    assert reflections.move_question(first.id, 2) == 0
    store.undo(change)
    assert [question.text for question in reflections.get(one).questions] == ["c", "a", "b"]


def test_deleting_a_question_can_be_undone(store: Store, reflections: Reflections) -> None:
    one = interview(store)
    question = reflections.add_question(one, "Why Northwind?")
    change = reflections.delete_question(question.id)
    assert reflections.get(one).questions == ()
    store.undo(change)
    assert reflections.get(one).questions == (question,)


def test_S7_a_question_has_earlier_versions_too(store: Store, reflections: Reflections, clock: FixedClock) -> None:
    one = interview(store)
    question = reflections.add_question(one, "Why?")
    reflections.edit_question(question.id, said="Because.")
    clock.advance(seconds=300)
    reflections.edit_question(question.id, said="")
    versions = reflections.question_versions(question.id)
    assert versions[0][1].said == "Because."
    reflections.restore_question(question.id, versions[0][0])
    assert store.need(Question, question.id).said == "Because."


def test_S4_how_it_felt_is_kept_apart(store: Store, reflections: Reflections, clock: FixedClock) -> None:
    one = interview(store)
    reflections.edit_feeling(one, "Small.")
    assert store.count(Reflection) == 0
    assert store.find(Feeling)[0].text == "Small."
    clock.advance(seconds=300)
    reflections.edit_feeling(one, "Better now.")
    versions = reflections.feeling_versions(one)
    assert [version.text for _, version in versions] == ["Small."]
    reflections.restore_feeling(one, versions[0][0])
    assert store.find(Feeling)[0].text == "Small."


def test_labels_are_counted_over_all_interviews(store: Store, reflections: Reflections) -> None:
    one, two = interview(store), interview(store, "Contoso", "2026-11-20T10:00")
    reflections.edit(one, strengths=("Calm", "concrete numbers"), weak_points=("long openings",))
    reflections.edit(two, strengths=("calm",))
    counts = reflections.strengths()
    assert [(line.label.casefold(), line.count) for line in counts.strengths] == [("calm", 2), ("concrete numbers", 1)]
    assert counts.strengths[0].interviews == (one, two)
    assert [line.label for line in counts.weak_points] == ["long openings"]


def test_the_list_holds_what_has_ended_newest_first(store: Store, reflections: Reflections) -> None:
    one = interview(store)
    two = interview(store, "Contoso", "2026-11-20T10:00")
    interview(store, "Later Ltd", "2026-12-20T10:00")
    reflections.edit(two, rating=4)
    reflections.add_question(two, "Why us?")
    lines = reflections.list()
    assert [line.interview_id for line in lines] == [one, two]
    assert [line.state for line in lines] == [None, ReflectionState.OPEN]
    assert (lines[1].rating, lines[1].questions, lines[1].organisation_name) == (4, 1, "Contoso")
    assert [line.interview_id for line in reflections.list(text="contos")] == [two]
    assert [line.interview_id for line in reflections.list(limit=1)] == [one]


def test_a_question_in_the_same_words_is_found_again(store: Store, reflections: Reflections) -> None:
    one, two = interview(store), interview(store, "Contoso", "2026-11-20T10:00")
    now = reflections.add_question(one, "Why us?")
    then = reflections.add_question(two, "Why us?")
    reflections.edit_question(then.id, rating=2)
    assert [(asked.interview_id, asked.rating) for asked in reflections.asked(now.id)] == [(two, 2), (one, 0)]
    assert reflections.asked(reflections.add_question(one).id) == ()


def test_tidy_labels() -> None:
    assert tidy_labels(["  long   openings", "Long openings", "", " "]) == ("long openings",)
