"""S7: what is typed is kept a moment after the last key, and before anything goes away."""

from __future__ import annotations

import time

import pytest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from postview_desktop.ui.common.autosave import AutoSave


@pytest.fixture
def page(qtbot: QtBot) -> QWidget:
    page = QWidget()
    qtbot.addWidget(page)
    QVBoxLayout(page).addWidget(QLineEdit(page))
    page.show()
    return page


def test_S7_a_burst_is_saved_once(page: QWidget, qtbot: QtBot) -> None:
    saved: list[int] = []
    autosave = AutoSave(page, 20, lambda: saved.append(1))
    for _ in range(5):
        autosave.touch()
    qtbot.waitUntil(lambda: saved == [1], timeout=1000)
    assert not autosave.pending


def test_S7_who_types_on_and_on_is_saved_all_the_same(page: QWidget, qtbot: QtBot) -> None:
    saved: list[int] = []
    autosave = AutoSave(page, 600, lambda: saved.append(1))
    begun = time.monotonic()
    while time.monotonic() - begun < 1.2:
        autosave.touch()
        qtbot.wait(50)
    assert 2 <= len(saved) <= 4
    assert autosave.pending, "what came since waits for the next time"
    autosave.flush()


def test_S7_hiding_saves_at_once(page: QWidget) -> None:
    saved: list[int] = []
    autosave = AutoSave(page, 60_000, lambda: saved.append(1))
    autosave.touch()
    page.hide()
    assert saved == [1]


def test_S7_leaving_a_field_saves_at_once(page: QWidget, qtbot: QtBot) -> None:
    saved: list[int] = []
    autosave = AutoSave(page, 60_000, lambda: saved.append(1))
    field = page.findChild(QLineEdit)
    autosave.watch(field)
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    autosave.touch()
    field.clearFocus()
    qtbot.waitUntil(lambda: saved == [1], timeout=1000)


def test_nothing_typed_is_nothing_saved(page: QWidget) -> None:
    saved: list[int] = []
    AutoSave(page, 10, lambda: saved.append(1)).flush()
    page.hide()
    assert saved == []


def test_what_could_not_be_saved_is_still_pending(page: QWidget) -> None:
    tries: list[int] = []

    def save() -> None:
        tries.append(1)
        if len(tries) == 1:
            raise OSError("disk full")

    autosave = AutoSave(page, 60_000, save)
    autosave.touch()
    with pytest.raises(OSError, match="disk full"):
        autosave.flush()
    assert autosave.pending
    autosave.flush()
    assert not autosave.pending
    assert len(tries) == 2


def test_what_has_gone_is_not_saved(page: QWidget) -> None:
    saved: list[int] = []
    autosave = AutoSave(page, 60_000, lambda: saved.append(1))
    autosave.touch()
    autosave.drop()
    page.hide()
    assert saved == []
