"""The sheet of the calendar's keys names them in the window's language."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from postview_desktop.ui.calendar.keys_sheet import KeysSheet
from postview_desktop.ui.common.context import Look
from tests.support.unspoken import Brackets


def test_keys_with_a_name_pass_the_translator(qtbot: QtBot, look: Look, qapp: QApplication) -> None:
    translator = Brackets(qapp)
    qapp.installTranslator(translator)
    try:
        parent = QWidget()
        qtbot.addWidget(parent)
        sheet = KeysSheet(look, parent, ["month", "week", "agenda"])
    finally:
        qapp.removeTranslator(translator)
    named = [label.text() for label in sheet.findChildren(QLabel) if "Ctrl" in label.text()]
    assert len(named) >= 4
    assert [text for text in named if not text.startswith("⟦")] == []
