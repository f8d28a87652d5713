"""The line for quick add: nothing is added that was not shown back first."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from postview_desktop.domain.interview import Interview
from postview_desktop.services.suite import Suite
from postview_desktop.ui.calendar.page import CalendarPage
from postview_desktop.ui.calendar.quick_add import SEEN_MS, QuickAdd
from postview_desktop.ui.common.buttons import Button
from postview_desktop.ui.common.free_time import Wish

TEXT = "Globex second round 24 Nov 2026 2pm video"


@pytest.fixture
def quick(page: CalendarPage, qtbot: QtBot) -> QuickAdd:
    page.quick_add.setFocus()
    return page.quick_add


def chips(quick: QuickAdd) -> dict[str, str]:
    return {
        chip.objectName().removeprefix("quick_add_"): chip.text()
        for chip in quick.understood.findChildren(Button)
        if chip.isVisible() and chip.objectName() not in ("quick_add_add", "quick_add_details")
    }


def see(quick: QuickAdd, qtbot: QtBot, text: str) -> None:
    """Type it and wait until it is shown back."""
    quick.line.clear()
    qtbot.keyClicks(quick.line, text)
    qtbot.waitUntil(lambda: quick.reading is not None)
    qtbot.wait(SEEN_MS + 30)


def enter(quick: QuickAdd, qtbot: QtBot) -> None:
    qtbot.keyClick(quick.line, Qt.Key.Key_Return)


def test_what_is_understood_is_shown_and_enter_adds_it_with_undo(
    quick: QuickAdd, page: CalendarPage, suite: Suite, qtbot: QtBot
) -> None:
    said: list[tuple[str, int]] = []
    page.said.connect(lambda words, change: said.append((words, change)))
    see(quick, qtbot, TEXT)
    shown = chips(quick)
    assert shown["organisation"].strip("\u2068\u2069") == "Globex"
    assert shown["title"].strip("\u2068\u2069") == "second round"
    assert "24 November 2026" in shown["day"]
    assert "14:00–15:00" in shown["time"]
    assert not suite.store.find(Interview)
    enter(quick, qtbot)
    [one] = suite.store.find(Interview)
    assert one.title == "second round" and one.start.hour == 14
    assert quick.line.text() == "" and not quick.understood.isVisible()
    assert page.views.view.day == one.start.date()
    [(words, change)] = said
    assert "Globex" in words and "24 Nov 2026" in words
    suite.history.undo(change)
    assert not suite.store.find(Interview)


def test_an_enter_right_after_the_last_letter_adds_nothing_unseen(quick: QuickAdd, suite: Suite, qtbot: QtBot) -> None:
    qtbot.keyClicks(quick.line, TEXT)
    enter(quick, qtbot)
    assert quick.understood.isVisible() and quick.reading is not None
    enter(quick, qtbot)  # a double press: what came up was not seen yet
    assert not suite.store.find(Interview)
    qtbot.wait(SEEN_MS + 30)
    enter(quick, qtbot)
    assert len(suite.store.find(Interview)) == 1


def test_a_letter_more_is_shown_before_it_counts(quick: QuickAdd, suite: Suite, qtbot: QtBot) -> None:
    see(quick, qtbot, "Globex 24 Nov 2026 2pm")
    qtbot.keyClicks(quick.line, " phone")
    assert not quick.add.isEnabled()
    enter(quick, qtbot)
    assert not suite.store.find(Interview)
    assert "phone" in chips(quick)["kind"].lower()


def test_too_little_is_asked_for_and_not_added(quick: QuickAdd, suite: Suite, qtbot: QtBot) -> None:
    for text, asked in (("tomorrow 2pm", "organisation"), ("Globex 2pm", "day"), ("Globex tomorrow", "time")):
        see(quick, qtbot, text)
        assert asked in quick.hint.text()
        assert not quick.add.isEnabled()
        enter(quick, qtbot)
    assert not suite.store.find(Interview)


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_another_reading_is_one_click_away(quick: QuickAdd, qtbot: QtBot) -> None:
    see(quick, qtbot, "Globex 3/4 2pm")
    assert quick.doubts.isVisible()
    before = quick.reading
    chip = quick.understood.findChild(Button, "quick_add_day")
    assert chip is not None
    assert "doubtful" in chip.accessibleName()
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
    menu = quick.findChild(QMenu, "quick_add_choices")
    assert menu is not None
    menu.actions()[0].trigger()
    menu.close()
    assert before is not None and before.day is not None
    assert quick.reading is not None and quick.reading.day is not None
    assert (quick.reading.day.month, quick.reading.day.day) == (before.day.day, before.day.month)
    assert not quick.doubts.isVisible()


@pytest.mark.parametrize("typed", ["Globex 31.2. 14:00", "Globex 30 Feb 2pm", "Globex 31.2."])
def test_no_sentence_ends_in_two_full_stops(quick: QuickAdd, qtbot: QtBot, typed: str) -> None:
    see(quick, qtbot, typed)
    assert quick.doubts.text().startswith("There is no such day: ")
    bare = quick.doubts.text().replace("\u2068", "").replace("\u2069", "")
    assert bare.endswith(".") and ".." not in bare
    assert ".." not in quick.line.accessibleDescription().replace("\u2068", "").replace("\u2069", "")


def test_a_part_that_is_clicked_is_chosen_in_the_line(quick: QuickAdd, qtbot: QtBot) -> None:
    see(quick, qtbot, TEXT)
    qtbot.mouseClick(quick.understood.findChild(Button, "quick_add_title"), Qt.MouseButton.LeftButton)
    assert quick.line.selectedText() == "second round"


def test_what_was_understood_lies_over_the_days_and_goes_when_one_works_in_them(
    quick: QuickAdd, page: CalendarPage, suite: Suite, qtbot: QtBot
) -> None:
    before = page.views.geometry()
    see(quick, qtbot, TEXT)
    assert page.views.geometry() == before
    page.grid.setFocus()
    qtbot.waitUntil(lambda: not quick.understood.isVisible())
    assert quick.line.text() == TEXT
    quick.setFocus()
    assert quick.understood.isVisible()
    enter(quick, qtbot)  # it has only just come back
    assert not suite.store.find(Interview)


def test_escape_clears_and_leaves(quick: QuickAdd, page: CalendarPage, qtbot: QtBot) -> None:
    see(quick, qtbot, TEXT)
    qtbot.keyClick(quick.line, Qt.Key.Key_Escape)
    assert quick.line.text() == "" and not quick.understood.isVisible()
    qtbot.keyClick(quick.line, Qt.Key.Key_Escape)
    assert page.views.view.hasFocus()
    qtbot.keyClick(page.views.view, Qt.Key.Key_Q)
    assert quick.line.hasFocus()


def test_what_is_half_typed_is_there_again(
    quick: QuickAdd, make_page: Callable[..., CalendarPage], qtbot: QtBot
) -> None:
    see(quick, qtbot, "Globex tom")
    qtbot.wait(700)
    other = make_page()
    assert other.quick_add.line.text() == "Globex tom"
    qtbot.keyClick(quick.line, Qt.Key.Key_Escape)
    assert make_page().quick_add.line.text() == ""


def test_details_carry_what_was_understood_to_the_form(quick: QuickAdd, page: CalendarPage, qtbot: QtBot) -> None:
    wished: list[Wish] = []
    page.new_interview_requested.connect(wished.append)
    see(quick, qtbot, TEXT)
    qtbot.mouseClick(quick.details, Qt.MouseButton.LeftButton)
    [wish] = wished
    assert (wish.organisation, wish.title) == ("Globex", "second round")
    assert wish.start is not None and wish.start.hour == 14
    assert quick.line.text() == TEXT  # until the form has it
    wish.taken()
    assert quick.line.text() == ""


def test_what_changed_since_it_was_shown_is_shown_again(
    quick: QuickAdd, suite: Suite, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    see(quick, qtbot, "Globex tomorrow 2pm")
    day = quick.reading.day if quick.reading is not None else None
    today = suite.clock.today()
    monkeypatch.setattr(suite.clock, "today", lambda: today.replace(day=today.day + 1))
    enter(quick, qtbot)
    assert not suite.store.find(Interview)
    assert quick.reading is not None and quick.reading.day != day


def test_a_screen_reader_hears_what_was_understood(
    quick: QuickAdd, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard: list[str] = []
    monkeypatch.setattr(QAccessible, "updateAccessibility", lambda event: heard.append(event.message()))
    see(quick, qtbot, TEXT)
    qtbot.waitUntil(lambda: bool(heard), timeout=3000)
    assert "Globex" in heard[0] and "24 November 2026" in heard[0] and "Enter adds it" in heard[0]
    assert "24 November 2026" in quick.line.accessibleDescription()
