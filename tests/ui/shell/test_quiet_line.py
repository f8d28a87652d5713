"""The quiet line: as wide as its words need, broken only where the window is too narrow for them."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from postview_desktop.ui.common.context import Look
from postview_desktop.ui.shell.quiet_line import QuietLine

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.mark.parametrize("change_id", [0, 7])
@pytest.mark.parametrize("words", [
    "Settings kept", "Noted as sent", "Kept. The plan follows from it.", "The interview at Northwind Bank was deleted",
])  # fmt: skip
def test_short_words_stand_in_one_line(qtbot: QtBot, look: Look, words: str, change_id: int) -> None:
    ground = QWidget()
    qtbot.addWidget(ground)
    ground.resize(1000, 600)
    line = QuietLine(look, ground)
    ground.show()
    line.say(words, change_id)
    qtbot.waitUntil(lambda: line.words.width() > 0)
    assert line.words.width() >= line.words.fontMetrics().horizontalAdvance(words)
    assert line.height() < 1.6 * line.undo.sizeHint().height()


def test_a_page_that_is_built_meanwhile_does_not_lie_over_it(qtbot: QtBot, look: Look) -> None:
    ground = QWidget()
    qtbot.addWidget(ground)
    ground.resize(1000, 600)
    line = QuietLine(look, ground)
    ground.show()
    line.say("Settings kept")
    page = QWidget(ground)
    page.resize(ground.size())
    page.show()
    assert ground.childAt(line.geometry().center()) not in (page, None)


def test_long_words_stay_inside_of_the_window(qtbot: QtBot, look: Look) -> None:
    ground = QWidget()
    qtbot.addWidget(ground)
    ground.resize(500, 400)
    line = QuietLine(look, ground)
    ground.show()
    line.say("What happened, what is safe, and what to do, in a sentence that is longer than the window is wide. " * 2)
    assert ground.rect().contains(line.geometry())
