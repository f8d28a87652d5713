"""Ctrl+Z and Ctrl+Shift+Z in the whole window: a field's own typing first, then what was done last; in words."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QPlainTextEdit, QSpinBox, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from postview_desktop.domain.change import Verb
from postview_desktop.domain.letter import Letter, LetterKind, LetterState
from postview_desktop.services.suite import Suite
from postview_desktop.storage import Store
from postview_desktop.ui.shell.field_undo import KEPT_WITHIN
from postview_desktop.ui.shell.main_window import MainWindow
from tests.support.builders import put_interview

CTRL = Qt.KeyboardModifier.ControlModifier
BOTH = CTRL | Qt.KeyboardModifier.ShiftModifier


class Sheet(QWidget):
    """Fields of every kind, as a page may have them."""

    def __init__(self) -> None:
        super().__init__()
        self.line, self.text, self.number, self.choice = QLineEdit(), QPlainTextEdit(), QSpinBox(), QComboBox()
        self.choice.setEditable(True)
        box = QVBoxLayout(self)
        for field in (self.line, self.text, self.number, self.choice):
            box.addWidget(field)

    def refresh(self) -> None:
        """As every page."""


@pytest.fixture
def sheet(window: MainWindow, qtbot: QtBot) -> Iterator[Sheet]:
    page = Sheet()
    window.stack.addWidget(page)
    window.stack.setCurrentWidget(page)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    yield page


def press(window: MainWindow, redo: bool = False) -> None:
    focused = QApplication.focusWidget() or window
    QTest.keyClick(focused, Qt.Key.Key_Z, BOTH if redo else CTRL)


def names(suite: Suite) -> list[str]:
    return [one.name for one in suite.applications.organisations()]


@pytest.mark.parametrize("kind", ["line", "text", "number", "choice"])
def test_a_field_takes_back_its_own_typing_first_and_then_the_key_is_the_windows(
    window: MainWindow, suite: Suite, sheet: Sheet, kind: str
) -> None:
    suite.applications.ensure_organisation("Northwind")
    field: QWidget = getattr(sheet, kind)
    field.setFocus()
    QTest.keyClicks(QApplication.focusWidget(), "12")
    for _ in range(3):
        if names(suite):
            press(window)
    assert names(suite) == []
    press(window, redo=True)
    for _ in range(3):
        if not names(suite):
            press(window, redo=True)
    assert names(suite) == ["Northwind"]


def test_typing_is_not_lost_to_the_windows_undo(window: MainWindow, suite: Suite, sheet: Sheet) -> None:
    suite.applications.ensure_organisation("Northwind")
    sheet.line.setFocus()
    QTest.keyClicks(sheet.line, "abc")
    press(window)
    assert sheet.line.text() == ""
    assert names(suite) == ["Northwind"]


def test_what_was_done_since_the_last_key_is_taken_back_before_that_typing(
    window: MainWindow, suite: Suite, sheet: Sheet, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = 100.0
    monkeypatch.setattr(window._field_undo, "_monotonic", lambda: now)
    sheet.line.setFocus()
    QTest.keyClicks(sheet.line, "abc")
    suite.applications.ensure_organisation("Northwind")
    now += KEPT_WITHIN + 0.1
    window.say("Northwind was added", suite.store.last_change_id())
    press(window)
    assert (names(suite), sheet.line.text()) == ([], "abc")


def test_what_keeps_itself_while_it_is_typed_leaves_the_key_to_the_field(
    window: MainWindow, suite: Suite, sheet: Sheet, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = 100.0
    monkeypatch.setattr(window._field_undo, "_monotonic", lambda: now)
    sheet.line.setFocus()
    QTest.keyClicks(sheet.line, "abc")
    suite.applications.ensure_organisation("Northwind")
    now += 0.6
    window.say("Settings kept", suite.store.last_change_id())
    press(window)
    assert (names(suite), sheet.line.text()) == (["Northwind"], "")


def test_the_key_on_a_letter_that_left_says_so_and_the_next_press_goes_on(
    window: MainWindow, suite: Suite, store: Store
) -> None:
    put_interview(store, organisation="Contoso")
    interview = put_interview(store, people=("Ada Brown",))
    letter = suite.letters.start(LetterKind.THANK_YOU, interview_id=interview.id)
    with store.change(Verb.LETTER_SENT) as change:
        change.save(replace(letter, state=LetterState.SENT))
    everything = store.count(Letter)

    press(window)
    said = window.quiet_line.words.text()
    assert said.startswith("The letter to Northwind has left, and cannot be called back. Press Ctrl+Z once more")
    assert store.count(Letter) == everything
    assert not window.quiet_line.undo.isVisible()
    press(window)
    assert "changed" in window.quiet_line.words.text(), "the letter hangs on its interview: that is said, too"
    press(window)
    assert window.quiet_line.words.text() == "Taken back: data imported: Contoso"
    assert names(suite) == ["Northwind"]
    assert store.count(Letter) == everything


def test_redo_by_key_after_a_restart(window: MainWindow, suite: Suite, store: Store) -> None:
    suite.applications.ensure_organisation("Northwind")
    suite.history.undo(store.last_change_id())  # in another life
    press(window, redo=True)
    assert names(suite) == ["Northwind"]
    press(window, redo=True)
    assert window.quiet_line.words.text() == "There is nothing to redo"


def test_what_is_being_typed_counts_as_the_newest_change(
    window: MainWindow, suite: Suite, monkeypatch: pytest.MonkeyPatch
) -> None:
    suite.applications.ensure_organisation("Northwind")
    kept: list[str] = []

    def flush() -> None:
        if not kept:
            kept.append(suite.applications.ensure_organisation("Typed just now").name)

    monkeypatch.setattr(window.undoing, "_keep_first", flush)
    press(window)
    assert names(suite) == ["Northwind"]
