"""The mouse wheel scrolls a page; it changes a box or a number only where the focus is."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit, QScrollArea, QSpinBox, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

import postview_desktop
from postview_desktop.domain.interview import InterviewKind
from postview_desktop.ui.common.calm import CalmComboBox, CalmSpinBox
from postview_desktop.ui.common.choice_field import ChoiceField
from postview_desktop.ui.common.context import Look
from postview_desktop.ui.common.enum_field import EnumField


def turned(widget: QWidget) -> None:
    """One notch down over a widget, as the window system reports it: what a child ignores goes on to its parents."""
    window = widget.window().windowHandle()
    middle = widget.mapTo(widget.window(), widget.rect().center())
    QTest.wheelEvent(window, QPointF(middle), QPoint(0, -120))


def combo() -> CalmComboBox:
    box = CalmComboBox()
    box.addItems(["one", "two", "three"])
    return box


def number() -> CalmSpinBox:
    field = CalmSpinBox()
    field.setValue(25)
    return field


def shown(field: QWidget) -> object:
    if isinstance(field, QComboBox):
        return field.currentIndex()
    assert isinstance(field, QSpinBox)
    return field.value()


@pytest.mark.parametrize(
    "make", [combo, number, lambda: EnumField(InterviewKind), lambda: ChoiceField(["Brandt", "Kelm"])]
)
def test_a_page_scrolls_under_the_wheel_and_nothing_is_changed(make: object, qtbot: QtBot) -> None:
    assert callable(make)
    area, inside = QScrollArea(), QWidget()
    box = QVBoxLayout(inside)
    other, field = CalmComboBox(), make()
    box.addWidget(other)
    box.addWidget(field)
    box.addStretch(1)
    inside.setFixedHeight(2000)
    area.setWidget(inside)
    area.resize(300, 200)
    qtbot.addWidget(area)
    area.show()
    qtbot.waitUntil(area.isVisible)
    other.setFocus()
    qtbot.waitUntil(other.hasFocus)
    before = shown(field)
    scrolled = area.verticalScrollBar().value()
    turned(field)
    assert shown(field) == before
    assert not field.hasFocus(), "the wheel alone gives no focus"
    assert area.verticalScrollBar().value() > scrolled, "it went on to the page"


@pytest.mark.parametrize("make", [combo, number])
def test_where_the_focus_is_the_wheel_chooses(make: object, qtbot: QtBot) -> None:
    assert callable(make)
    field = make()
    qtbot.addWidget(field)
    field.show()
    qtbot.waitUntil(field.isVisible)
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    before = shown(field)
    turned(field)
    assert shown(field) != before


def test_no_page_has_a_field_that_the_wheel_changes_unasked() -> None:
    ui = Path(postview_desktop.__file__).parent / "ui"
    bare = re.compile(
        r"\bQ(ComboBox|SpinBox|DoubleSpinBox|DateEdit|TimeEdit|DateTimeEdit|Slider)\("
        r"|^class .*\bQ(ComboBox|AbstractSpinBox|SpinBox|Slider)\b"
    )
    found = [
        f"{path.relative_to(ui)}: {line.strip()}"
        for path in ui.rglob("*.py")
        if path.name != "calm.py"
        for line in path.read_text(encoding="utf-8").splitlines()
        if bare.search(line)
    ]
    assert found == [], "take CalmComboBox or CalmSpinBox"


def test_a_number_stands_as_far_from_its_edge_as_a_word(look: Look, qtbot: QtBot) -> None:
    page = QWidget()
    box = QVBoxLayout(page)
    word, field = QLineEdit("45"), CalmSpinBox()
    field.setValue(45)
    for one in (word, field):
        box.addWidget(one)
    qtbot.addWidget(page)
    page.resize(200, 120)
    page.show()

    def first_ink(widget: QWidget) -> int:
        """The first column, past the border, in which a digit is painted."""
        picture = widget.grab().toImage()
        ground, rows = picture.pixelColor(4, 12), range(9, picture.height() - 9)
        return next(x for x in range(3, picture.width()) if any(picture.pixelColor(x, y) != ground for y in rows))

    assert abs(first_ink(field) - first_ink(word)) <= 2
