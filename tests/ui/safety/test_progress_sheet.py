"""While something takes its time: what is done, how far it is, and stopping it, which takes its time, too."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QProgressBar, QWidget
from pytestqt.qtbot import QtBot

from postview_desktop.ui.common.context import Look
from postview_desktop.ui.safety.progress_sheet import ProgressSheet
from tests.support.window import click, seen, words


@pytest.fixture
def ground(qtbot: QtBot) -> Iterator[QWidget]:
    ground = QWidget()
    qtbot.addWidget(ground)
    ground.show()
    yield ground


@pytest.fixture
def sheet(look: Look, ground: QWidget) -> Iterator[ProgressSheet]:
    sheet = ProgressSheet(look, ground, "Going back")
    sheet.open()
    yield sheet
    sheet.finish()


def test_it_shows_the_step_and_how_far_it_is(sheet: ProgressSheet) -> None:
    sheet.say_step("Unpacking the backup")
    assert "Unpacking the backup" in words(sheet)
    bar = seen(sheet, QProgressBar, "progress_bar")
    assert (bar.minimum(), bar.maximum()) == (0, 0)  # not known yet
    sheet.show_progress(50, 200)
    assert bar.value() == bar.maximum() // 4


def test_it_stays_until_what_runs_has_stopped(sheet: ProgressSheet, qtbot: QtBot) -> None:
    asked: list[bool] = []
    sheet.stop_requested.connect(lambda: asked.append(True))
    click(sheet, "sheet_cancel")
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    sheet.close()
    assert asked == [True]
    assert sheet.isVisible()


def test_the_last_step_cannot_be_stopped(sheet: ProgressSheet) -> None:
    asked: list[bool] = []
    sheet.stop_requested.connect(lambda: asked.append(True))
    sheet.say_step("Putting it in place", can_stop=False)
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    assert asked == []
    assert sheet.isVisible()
