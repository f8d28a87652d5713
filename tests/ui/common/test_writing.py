"""What writing needs everywhere: a field that grows, a line that says what is kept, words that may be broken."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from postview_desktop.ui.common.breakable import breakable, shortened
from postview_desktop.ui.common.context import Look
from postview_desktop.ui.common.current_stack import CurrentStack
from postview_desktop.ui.common.growing_text import GrowingText
from postview_desktop.ui.common.kept import KeptLine
from postview_desktop.ui.common.two_columns import TwoColumns


def test_a_field_grows_with_its_text_up_to_its_most(qtbot: QtBot, look: Look) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    field = GrowingText(2, 4)
    box = QVBoxLayout(holder)
    box.addWidget(field)
    holder.resize(400, 400)
    holder.show()
    heights = []
    for lines in (1, 3, 4, 9):
        field.set_text("\n".join("word" for _ in range(lines)))
        heights.append(field.height())
    assert heights[0] < heights[1] < heights[2] == heights[3]


def test_the_kept_line_counts_on_and_tells_a_failure(qtbot: QtBot, look: Look) -> None:
    now = 100.0
    line = KeptLine(look, monotonic=lambda: now)
    qtbot.addWidget(line)
    line.show()
    line.kept()
    assert line.text() == "Kept just now"
    now = 105.0
    line.hide()
    line.show()
    assert line.text() == "Kept 5 s ago"
    assert line._tick.interval() == 1_000
    now = 161.0
    line._tick.timeout.emit()
    assert line.text() == "Kept 1 min ago"
    assert line._tick.interval() == 60_000, "nobody is woken each second for a minute's word"
    line.kept()
    assert line._tick.interval() == 1_000
    line.not_kept("The disk is full.")
    assert line.text() == "The disk is full."
    line.hide()


def test_the_second_part_moves_below_where_there_is_no_room(qtbot: QtBot, look: Look) -> None:
    columns = TwoColumns(QLabel("main"), QLabel("side"), narrow_chars=90)
    qtbot.addWidget(columns)
    columns.show()
    letter = columns.fontMetrics().averageCharWidth()
    columns.resize(letter * 120, 200)
    assert not columns.is_narrow()
    columns.resize(letter * 60, 200)
    assert columns.is_narrow()


def test_a_stack_is_as_high_as_what_it_shows(qtbot: QtBot) -> None:
    stack = CurrentStack()
    qtbot.addWidget(stack)
    short, tall = QWidget(), QWidget()
    short.setMinimumHeight(50)
    tall.setMinimumHeight(500)
    stack.addWidget(short)
    stack.addWidget(tall)
    assert stack.minimumSizeHint().height() < 500
    stack.setCurrentIndex(1)
    assert stack.minimumSizeHint().height() >= 500
    assert stack.currentWidget() is tall


def test_long_words_may_be_broken_and_short_ones_stay() -> None:
    assert breakable("Second round") == "Second round"
    long = "Donaudampfschifffahrtsgesellschaft"
    assert "\u200b" in breakable(long) and breakable(long).replace("\u200b", "") == long
    assert shortened("calm") == "calm"
    assert shortened("x" * 40, 10) == "x" * 9 + "…"
