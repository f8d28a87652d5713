"""Spelling beside a letter: underlined, offered by the mouse and by the keyboard, taken into one's own dictionary."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent, QTextCharFormat
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from postview_desktop.domain.letter import Letter, SentVia
from postview_desktop.domain.spelling import Unknown
from postview_desktop.services.suite import Suite
from postview_desktop.system import dictionaries
from postview_desktop.ui.common.context import Look
from postview_desktop.ui.letters.body_edit import MOST_IN_PARAGRAPH
from postview_desktop.ui.letters.page import LettersPage
from postview_desktop.ui.letters.spelling import SpellingCard
from tests.support.window import choose, click, is_seen, retype, seen, settle, words

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # raise() and the keyboard of a menu
BODY = "Dear Ana,\n\nI recieved your note, and so did Joel Katz of Northwind.\n\nSam Field"


@pytest.fixture(autouse=True)
def no_dictionaries_of_this_computer(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dictionaries, "folders", list)


@pytest.fixture
def opened(qtbot: QtBot, page: LettersPage, suite: Suite, starter: Letter) -> LettersPage:
    suite.letters.edit(starter.id, body=BODY)
    page.open(starter.id)
    qtbot.waitUntil(lambda: is_seen(page, "unknown_word"), timeout=5000)
    return page


def underlined(page: LettersPage) -> list[str]:
    body = seen(page, QPlainTextEdit, "letter_body")
    return [
        one.cursor.selectedText()
        for one in body.extraSelections()
        if one.format.underlineStyle() is QTextCharFormat.UnderlineStyle.DotLine
    ]


def menu(page: LettersPage) -> QMenu:
    settle()
    found = [one for one in page.findChildren(QMenu, "letter_text_menu") if one.isVisible()]
    assert found, "no menu is open"
    return found[-1]


def test_what_the_dictionary_does_not_know_is_underlined_and_named(opened: LettersPage) -> None:
    assert underlined(opened) == ["recieved"]
    assert "1 word is not in the dictionary" in words(opened)
    assert "recieved" in seen(opened, QPushButton, "unknown_word").accessibleName()


def test_a_word_that_moved_is_underlined_and_found_where_it_is_by_now(opened: LettersPage) -> None:
    button = seen(opened, QPushButton, "unknown_word")
    retype(opened, "letter_body", "Dear dear Ana,\n\n" + BODY.split("\n\n", 1)[1])
    opened.editor.check_now()
    assert underlined(opened) == ["recieved"]
    assert seen(opened, QPushButton, "unknown_word") is button
    click(opened, "unknown_word")
    assert seen(opened, QPlainTextEdit, "letter_body").textCursor().selectedText() == "recieved"


def test_a_paragraph_in_another_language_is_underlined_in_part_and_the_next_one_too(opened: LettersPage) -> None:
    seen(opened, QPlainTextEdit, "letter_body").setPlainText("recieved " * 60 + "\n\nWe recieved it.\n")
    opened.editor.check_now()
    assert underlined(opened) == ["recieved"] * (MOST_IN_PARAGRAPH + 1)
    assert opened.editor.paper.text.extraSelections()[-1].cursor.blockNumber() == 2


def test_the_keyboard_opens_what_may_be_meant(opened: LettersPage, suite: Suite, starter: Letter) -> None:
    line = seen(opened, QPushButton, "unknown_word")
    line.setFocus()
    QTest.keyClick(line, Qt.Key.Key_Space)
    assert "received" in [one.text() for one in menu(opened).actions()]
    choose(opened, "suggestion_0")
    menu(opened).close()
    opened.flush()
    assert "I received your note" in suite.letters.get(starter.id).body
    assert not is_seen(opened, "unknown_word")


def test_the_mouse_opens_it_on_the_word(opened: LettersPage) -> None:
    body = seen(opened, QPlainTextEdit, "letter_body")
    cursor = body.textCursor()
    cursor.setPosition(BODY.index("recieved") + 3)
    body.setTextCursor(cursor)
    at = body.cursorRect().center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, body.viewport().mapToGlobal(at))
    QApplication.sendEvent(body.viewport(), event)
    assert menu(opened).actions()[0].text() == "received"
    menu(opened).close()


def test_F7_goes_to_the_next_word(opened: LettersPage) -> None:
    body = seen(opened, QPlainTextEdit, "letter_body")
    body.setFocus()
    assert opened.editor.paper.text.next_unknown()
    assert body.textCursor().selectedText() == "recieved"


def test_a_word_goes_into_ones_own_dictionary_and_back(qtbot: QtBot, opened: LettersPage, suite: Suite) -> None:
    said: list[tuple[str, int]] = []
    opened.said.connect(lambda text, change: said.append((text, change)))
    click(opened, "unknown_word")
    choose(opened, "add_word")
    menu(opened).close()
    assert said[-1][0] == "“recieved” is in your dictionary"
    qtbot.waitUntil(lambda: not is_seen(opened, "unknown_word"), timeout=2000)
    assert underlined(opened) == []
    suite.store.undo(said[-1][1])
    qtbot.waitUntil(lambda: underlined(opened) == ["recieved"], timeout=2000)


def test_the_word_under_the_cursor_is_left_in_peace_while_it_is_typed(qtbot: QtBot, opened: LettersPage) -> None:
    retype(opened, "letter_body", "Dear Ana, thank yuo")
    qtbot.wait(400)
    assert underlined(opened) == []
    QTest.keyClick(seen(opened, QPlainTextEdit, "letter_body"), Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: underlined(opened) == ["yuo"], timeout=2000)


def test_it_can_be_switched_off(qtbot: QtBot, opened: LettersPage, suite: Suite) -> None:
    suite.settings.save(replace(suite.settings.get(), spelling=False))
    opened.editor.refresh()
    qtbot.waitUntil(lambda: not is_seen(opened, "spelling") and underlined(opened) == [], timeout=2000)


def test_a_letter_that_was_sent_is_not_spelt(opened: LettersPage, suite: Suite, starter: Letter) -> None:
    suite.letters.mark_sent(starter.id, SentVia.COPY)
    assert underlined(opened) == [] and not is_seen(opened, "spelling")


def test_without_a_dictionary_it_says_how_to_get_one(opened: LettersPage, suite: Suite, starter: Letter) -> None:
    suite.letters.edit(starter.id, body="")
    from postview_desktop.domain.letter_form import LetterForm

    suite.letters.choose_form(starter.id, LetterForm("de"))
    assert "There is no dictionary for German" in words(opened)
    assert underlined(opened) == []


def test_a_dictionary_that_cannot_be_read_is_told_of(
    qtbot: QtBot, page: LettersPage, suite: Suite, starter: Letter, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> None:
        raise OSError("no")

    monkeypatch.setattr("postview_desktop.services.spelling.Speller", broken)
    page.open(starter.id)
    qtbot.waitUntil(lambda: "There is no dictionary for English" in words(page), timeout=3000)


@pytest.mark.parametrize(
    ("count", "lines", "rest"), [(1, 1, ""), (6, 6, ""), (7, 7, ""), (8, 6, "And 2 more"), (20, 6, "And 14 more")]
)
def test_every_unknown_word_is_listed_or_counted(qtbot: QtBot, look: Look, count: int, lines: int, rest: str) -> None:
    card = SpellingCard(look)
    qtbot.addWidget(card)
    card.show_unknown([Unknown(f"wrod{number}", number, number + 1) for number in range(count)])
    card.show()
    settle()
    assert len([one for one in card.findChildren(QPushButton, "unknown_word") if one.isVisible()]) == lines
    assert (rest in words(card)) if rest else ("more" not in words(card))
    assert f"{count} word" in words(card)
