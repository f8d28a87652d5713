"""The language of the window, chosen in the settings."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from postview_desktop.system.language import FILE_NAME, chosen_language
from postview_desktop.ui.common.context import Look
from postview_desktop.ui.settings.language_field import WindowLanguageField


def choose(field: WindowLanguageField, name: str) -> None:
    """By the keys of the box, as its popup stays closed for them."""
    box = field.box
    box.setFocus()
    keys = Qt.Key.Key_Home if name == box.itemText(0) else Qt.Key.Key_Down
    for _ in range(max(1, box.findText(name) - box.currentIndex())):
        QTest.keyClick(box, keys)
    assert box.currentText() == name or not box.currentData()


def test_a_language_is_chosen_and_taken_back_and_says_from_when(qtbot: QtBot, look: Look, tmp_path: Path) -> None:
    field = WindowLanguageField(look, tmp_path)
    qtbot.addWidget(field)
    field.show()
    assert field.box.currentData() == ""
    assert not field.note.isVisible()
    choose(field, "Deutsch")
    assert chosen_language(tmp_path) == "de"
    assert field.note.isVisible()
    assert "Deutsch" in field.note.text()
    choose(field, field.box.itemText(0))
    assert chosen_language(tmp_path) == ""
    assert not field.note.isVisible()


def test_a_choice_that_cannot_be_kept_is_not_shown_as_kept(qtbot: QtBot, look: Look, tmp_path: Path) -> None:
    (tmp_path / FILE_NAME).mkdir()
    field = WindowLanguageField(look, tmp_path)
    qtbot.addWidget(field)
    field.show()
    with qtbot.waitSignal(field.refused):
        choose(field, "Français")
    assert field.box.currentIndex() == 0
    assert not field.note.isVisible()
