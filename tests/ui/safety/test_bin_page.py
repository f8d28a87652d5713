"""The bin in the window: what was deleted, by day and kind, found by a word, and brought back with one press."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit
from pytestqt.qtbot import QtBot

from postview_desktop.domain.application import Person
from postview_desktop.domain.interview import Interview, Participant
from postview_desktop.domain.letter import LetterKind
from postview_desktop.services.suite import Suite
from postview_desktop.storage import Store
from postview_desktop.ui.common.context import Look
from postview_desktop.ui.safety.bin_page import FIRST, BinPage
from postview_desktop.ui.safety.bin_row import BinRow
from tests.support.builders import put_interview
from tests.support.clock import FixedClock
from tests.support.dump import dump
from tests.support.window import click, is_seen, settle, words


@pytest.fixture
def page(qtbot: QtBot, look: Look, suite: Suite) -> BinPage:
    made = BinPage(look, bin=suite.bin, history=suite.history, clock=suite.clock)
    qtbot.addWidget(made)
    made.resize(900, 700)
    return made


@pytest.fixture
def interview(store: Store, suite: Suite) -> Interview:
    made = put_interview(store, people=("Ada Brown", "Joel Park"))
    for participant in store.find(Participant):
        suite.letters.start(LetterKind.THANK_YOU, interview_id=made.id, person_id=participant.person_id)
    suite.reflections.add_question(made.id, "Why us?")
    return made


def rows(page: BinPage) -> list[BinRow]:
    settle()
    return [row for row in page.findChildren(BinRow) if row.isVisible()]


def test_an_empty_bin_says_what_comes_here(page: BinPage) -> None:
    page.show()
    assert "The bin is empty" in words(page)
    assert not is_seen(page, "bin_kinds")


def test_what_was_deleted_is_listed_by_day_with_what_went_with_it(
    page: BinPage, suite: Suite, clock: FixedClock, interview: Interview
) -> None:
    suite.reflections.delete_question(suite.reflections.get(interview.id).questions[0].id)
    clock.advance(days=1)
    suite.interviews.delete(interview.id)
    page.show()

    said = words(page)
    assert "Today" in said and "Yesterday" in said
    assert "First round" in said and "with 2 people, 2 letters" in said
    assert "Mon 23 Nov 2026, 14:00" in said
    assert "The interview that it belongs to was deleted later, and comes back with it." in said


def test_one_press_brings_it_back_and_undo_takes_it_away_again(
    page: BinPage, suite: Suite, store: Store, interview: Interview, qtbot: QtBot
) -> None:
    before = dump(store)
    suite.interviews.delete(interview.id)
    page.show()
    with qtbot.waitSignal(page.said) as told:
        click(page, rows(page)[0].button.objectName())
    assert dump(store) == before
    assert told.args is not None and told.args[0] == "Brought back: First round"
    assert "The bin is empty" in words(page)
    suite.history.undo(told.args[1])
    page.refresh()
    assert len(rows(page)) == 1


def test_a_word_or_a_kind_narrows_the_list(
    page: BinPage, suite: Suite, store: Store, interview: Interview, qtbot: QtBot
) -> None:
    other = put_interview(store, organisation="Łódź Works", people=("Zoë Quist",))
    suite.interviews.delete(interview.id)
    suite.applications.delete(other.application_id)
    page.show()
    assert len(rows(page)) == 2

    field = page.findChild(QLineEdit, "bin_filter")
    assert field is not None
    field.setText("zoe")
    qtbot.wait(150)
    assert [row.line.organisation for row in rows(page)] == ["Łódź Works"]
    field.setText("never heard of")
    qtbot.wait(150)
    assert "Nothing fits" in words(page)
    field.clear()
    qtbot.wait(150)
    kinds = page.findChild(QComboBox, "bin_kinds")
    assert kinds is not None
    assert [kinds.itemText(row) for row in range(kinds.count())] == [
        "Everything (2)",
        "Applications (1)",
        "Interviews (1)",
    ]
    kinds.setCurrentIndex(2)
    kinds.activated.emit(2)
    assert [row.line.organisation for row in rows(page)] == ["Northwind"]


def test_what_has_its_place_taken_says_so_and_has_no_button(
    page: BinPage, suite: Suite, store: Store, interview: Interview
) -> None:
    suite.interviews.remove_participant(store.find(Participant)[0].id)
    suite.interviews.add_person(interview.id, Person(name="Ada Brown"))
    page.show()
    # A letter speaks of her, so that she stayed known, and is on the interview again as the same person.
    assert "This person is on the interview again" in words(page)
    assert not rows(page)[0].button.isVisible()


def test_the_keyboard_stays_in_the_list_when_a_line_goes(
    page: BinPage, suite: Suite, store: Store, qtbot: QtBot
) -> None:
    for name in ("Northwind", "Contoso"):
        suite.interviews.delete(put_interview(store, organisation=name).id)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    first = rows(page)[0].button
    first.setFocus()
    assert first.hasFocus()
    first.click()
    assert rows(page)[0].button.hasFocus()


@pytest.mark.parametrize("at", [0, 900])
def test_the_page_stays_where_it_is_when_a_line_goes(
    page: BinPage, suite: Suite, store: Store, qtbot: QtBot, at: int
) -> None:
    for number in range(30):
        suite.interviews.delete(put_interview(store, organisation=f"House {number}").id)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    settle()
    bar = page.verticalScrollBar()
    bar.setValue(at)
    seen = next(row for row in rows(page) if row.mapTo(page, row.rect().center()).y() > 200)
    qtbot.mouseClick(seen.button, Qt.MouseButton.LeftButton)
    assert len(suite.interviews.list()) == 1
    settle()
    assert bar.value() == at


def test_a_long_bin_opens_with_its_newest_part(page: BinPage, suite: Suite, store: Store) -> None:
    for _ in range(FIRST + 1):
        suite.interviews.delete(put_interview(store).id)
    page.show()
    assert len(rows(page)) == FIRST
    click(page, "bin_more")
    assert len(rows(page)) == FIRST + 1
    assert not is_seen(page, "bin_more")
