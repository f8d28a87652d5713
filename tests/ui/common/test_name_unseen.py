"""A combo box without a label for the eye has one for a screen reader."""

from __future__ import annotations

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QWidget
from pytestqt.qtbot import QtBot

from postview_desktop.ui.common.labelled import name_unseen


def test_a_field_is_named_by_a_label_that_nobody_sees(qtbot: QtBot) -> None:
    whole = QWidget()
    qtbot.addWidget(whole)
    field = QComboBox()
    row = QHBoxLayout(whole)
    row.addWidget(field)
    name_unseen(field, "Their part")
    whole.show()
    relations = QAccessible.queryAccessibleInterface(field).relations(QAccessible.RelationFlag.Label)
    assert [(interface.text(QAccessible.Text.Name), kind) for interface, kind in relations] == [
        ("Their part", QAccessible.RelationFlag.Label)
    ]
    [label] = whole.findChildren(QLabel)
    assert not label.isVisible()
    assert row.count() == 1
