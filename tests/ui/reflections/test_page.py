"""Looking back in the window (S1 to S4, S7), through what a person sees, presses and types."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QListWidget, QPlainTextEdit
from pytestqt.qtbot import QtBot

from postview_desktop.domain.reflection import Feeling, Reflection, ReflectionState
from postview_desktop.services.interviews import Interviews
from postview_desktop.services.reflections import Reflections
from postview_desktop.services.settings import Settings
from postview_desktop.storage import Store
from postview_desktop.ui.common.context import Look
from postview_desktop.ui.common.rating import Rating
from postview_desktop.ui.common.versions import VersionsSheet
from postview_desktop.ui.reflections.page import ReflectionsPage
from tests.support.builders import put_interview
from tests.support.clock import FixedClock
from tests.support.window import click, is_seen, retype, seen, words


@pytest.fixture
def reflections(store: Store, clock: FixedClock) -> Reflections:
    return Reflections(store, clock)


@pytest.fixture
def page(qtbot: QtBot, look: Look, store: Store, clock: FixedClock, reflections: Reflections) -> ReflectionsPage:
    made = ReflectionsPage(
        look,
        reflections=reflections,
        interviews=Interviews(store, clock),
        settings=Settings(store, clock),
        clock=clock,
    )
    store.on_change.append(lambda _touched: made.refresh())
    qtbot.addWidget(made)
    made.resize(1068, 832)
    made.show()
    return made


@pytest.fixture
def interview(store: Store, page: ReflectionsPage) -> int:
    return put_interview(store, "2026-11-23T14:00", title="second round").id


def kept(store: Store, interview: int) -> Reflection:
    return store.find(Reflection, interview_id=interview)[0]


def test_an_empty_page_says_what_will_be_here(page: ReflectionsPage) -> None:
    assert "Nothing to look back on yet" in words(page)


def test_an_interview_that_ended_waits_without_nagging(page: ReflectionsPage, interview: int) -> None:
    assert "Northwind, second round" in words(page)
    assert "not begun" in words(page)
    assert is_seen(page, f"reflection_two_minutes_{interview}")


def test_S7_what_is_typed_is_kept_within_a_second_of_a_pause(
    qtbot: QtBot, page: ReflectionsPage, store: Store, interview: int
) -> None:
    click(page, f"reflection_two_minutes_{interview}")
    retype(page, "went_well", "The numbers were there.")
    qtbot.waitUntil(lambda: bool(store.find(Reflection)), timeout=1000)
    assert kept(store, interview).went_well == "The numbers were there."
    assert seen(page, QLabel, "kept").text().startswith("Kept")


def test_S7_what_is_typed_is_kept_when_the_page_is_left_at_once(
    page: ReflectionsPage, store: Store, interview: int
) -> None:
    click(page, f"reflection_two_minutes_{interview}")
    retype(page, "to_improve", "Shorter openings.")
    page.hide()
    assert kept(store, interview).to_improve == "Shorter openings."


def test_S7_what_is_typed_is_kept_when_the_focus_leaves(page: ReflectionsPage, store: Store, interview: int) -> None:
    click(page, f"reflection_two_minutes_{interview}")
    retype(page, "surprised", "A whiteboard.")
    QTest.keyClick(seen(page, QPlainTextEdit, "surprised"), Qt.Key.Key_Tab)
    assert kept(store, interview).surprised == "A whiteboard."


def test_S2_recalled_questions_come_first_and_become_the_questions_of_the_full_review(
    page: ReflectionsPage, reflections: Reflections, interview: int
) -> None:
    click(page, f"reflection_two_minutes_{interview}")
    assert seen(page, QPlainTextEdit, "recall").hasFocus()
    retype(page, "recall", "Why Northwind?\nA slow join")
    click(page, "choose_full")
    assert [question.text for question in reflections.get(interview).questions] == ["Why Northwind?", "A slow join"]
    assert seen(page, QListWidget, "questions").count() == 2
    assert seen(page, QPlainTextEdit, "question_text").toPlainText() == "Why Northwind?"


def test_S3_a_question_holds_all_its_parts(page: ReflectionsPage, reflections: Reflections, interview: int) -> None:
    page.open(interview, "full")
    click(page, "question_add")
    retype(page, "question_text", "A time you disagreed")
    retype(page, "question_said", "The release date.")
    retype(page, "question_better", "Outcome first.")
    retype(page, "question_probed", "And had they said no?")
    QTest.keyClick(seen(page, Rating, "question_rating"), Qt.Key.Key_4)
    retype(page, "question_label", "conflict")
    QTest.keyClick(seen(page, QLineEdit, "question_label"), Qt.Key.Key_Return)
    page.flush()
    question = reflections.get(interview).questions[0]
    assert (question.text, question.said) == ("A time you disagreed", "The release date.")
    assert (question.better, question.probed) == ("Outcome first.", "And had they said no?")
    assert (question.rating, question.labels) == (4, ("conflict",))


def test_questions_are_moved_and_deleted_with_undo(
    qtbot: QtBot, page: ReflectionsPage, reflections: Reflections, store: Store, interview: int
) -> None:
    for text in "abc":
        reflections.add_question(interview, text)
    page.open(interview, "full")
    questions = seen(page, QListWidget, "questions")
    questions.setFocus()
    QTest.keyClick(questions, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert [question.text for question in reflections.get(interview).questions] == ["b", "a", "c"]
    click(page, "question_up")
    assert [question.text for question in reflections.get(interview).questions] == ["a", "b", "c"]
    with qtbot.waitSignal(page.said) as said:
        click(page, "question_delete")
    assert [question.text for question in reflections.get(interview).questions] == ["b", "c"]
    store.undo(said.args[1])
    assert questions.count() == 3


def test_switching_between_questions_keeps_what_was_typed(
    page: ReflectionsPage, reflections: Reflections, interview: int
) -> None:
    for text in "ab":
        reflections.add_question(interview, text)
    page.open(interview, "full")
    retype(page, "question_said", "One.")
    QTest.keyClick(seen(page, QListWidget, "questions"), Qt.Key.Key_Down)
    assert seen(page, QPlainTextEdit, "question_said").toPlainText() == ""
    assert reflections.get(interview).questions[0].said == "One."


def test_strengths_and_weak_points_are_added_taken_away_and_counted(
    page: ReflectionsPage, reflections: Reflections, store: Store, interview: int
) -> None:
    page.open(interview, "full")
    retype(page, "strength", "calm")
    QTest.keyClick(seen(page, QLineEdit, "strength"), Qt.Key.Key_Return)
    retype(page, "weak_point", "long openings")
    page.flush()
    assert kept(store, interview).strengths == ("calm",)
    assert kept(store, interview).weak_points == ("long openings",)
    click(page, "label_chip")
    assert kept(store, interview).strengths == ()
    click(page, "all_reflections")
    assert "long openings" in words(page) and "× 1" in words(page)


def test_S4_how_it_felt_is_apart_and_says_so(qtbot: QtBot, page: ReflectionsPage, store: Store, interview: int) -> None:
    page.open(interview, "felt")
    assert "never exported, printed or searched" in words(page)
    retype(page, "feeling", "Small.")
    qtbot.waitUntil(lambda: bool(store.find(Feeling)), timeout=1000)
    assert store.count(Reflection) == 0


def test_S1_not_this_time_closes_and_can_be_undone(
    qtbot: QtBot, page: ReflectionsPage, reflections: Reflections, store: Store, interview: int
) -> None:
    click(page, f"reflection_two_minutes_{interview}")
    with qtbot.waitSignal(page.said) as said:
        click(page, "reflection_skip")
    assert "left out" in words(page)
    store.undo(said.args[1])
    assert reflections.get(interview).reflection.state is ReflectionState.OPEN


def test_done_and_taken_up_again(page: ReflectionsPage, reflections: Reflections, interview: int) -> None:
    page.open(interview, "two_minutes")
    retype(page, "next_time_short", "Outcome first.")
    click(page, "reflection_done")
    assert reflections.get(interview).reflection.state is ReflectionState.DONE
    assert "done" in words(page)
    click(page, f"reflection_open_{interview}")
    click(page, "reflection_again")
    assert reflections.get(interview).reflection.state is ReflectionState.OPEN


def test_S7_an_earlier_version_is_read_and_brought_back(
    page: ReflectionsPage, reflections: Reflections, clock: FixedClock, interview: int
) -> None:
    reflections.edit(interview, went_well="The first words.")
    clock.advance(minutes=10)
    reflections.edit(interview, went_well="Other words.")
    page.open(interview, "two_minutes")
    click(page, "reflection_versions")
    sheet = page.findChildren(VersionsSheet)[0]
    assert sheet.focusWidget() is sheet.list
    assert "The first words." in seen(sheet, QPlainTextEdit, "versions_text").toPlainText()
    click(sheet, "sheet_main")
    assert seen(page, QPlainTextEdit, "went_well").toPlainText() == "The first words."
    assert reflections.get(interview).reflection.went_well == "The first words."


def test_a_change_from_elsewhere_leaves_what_is_being_typed_alone(
    page: ReflectionsPage, reflections: Reflections, store: Store, interview: int
) -> None:
    page.open(interview, "two_minutes")
    retype(page, "went_well", "Half a sen")
    put_interview(store, "2026-11-20T10:00", organisation="Contoso")
    assert seen(page, QPlainTextEdit, "went_well").toPlainText() == "Half a sen"


def test_an_interview_deleted_elsewhere_leads_back_to_the_list(
    page: ReflectionsPage, store: Store, clock: FixedClock, interview: int
) -> None:
    page.open(interview, "two_minutes")
    Interviews(store, clock).delete(interview)
    assert "Nothing to look back on yet" in words(page)


def test_the_list_is_filtered(qtbot: QtBot, page: ReflectionsPage, store: Store, interview: int) -> None:
    put_interview(store, "2026-11-20T10:00", organisation="Société Générale")
    retype(page, "reflection_filter", "societe")
    qtbot.waitUntil(lambda: not is_seen(page, f"reflection_open_{interview}"), timeout=1000)
    assert "Société Générale" in words(page)
    retype(page, "reflection_filter", "nobody")
    qtbot.waitUntil(lambda: "Nothing fits" in words(page), timeout=1000)


def test_S1_switched_off_the_page_asks_nothing_and_keeps_what_there_is(
    page: ReflectionsPage, store: Store, clock: FixedClock, interview: int
) -> None:
    from dataclasses import replace

    settings = Settings(store, clock)
    settings.save(replace(settings.get(), reflections=False))
    assert "Looking back is switched off" in words(page)
