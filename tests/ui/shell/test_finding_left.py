"""Leaving the panel that finds anything: the focus goes back to where it was."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from postview_desktop.ui.finding.panel import FindingPanel
from postview_desktop.ui.shell.main_window import MainWindow


def test_escape_leaves_the_panel_and_the_window_goes_on(window: MainWindow, qtbot: QtBot) -> None:
    """While it is hidden, Qt asks it for the next field, and it has none."""
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    before = window.findChild(QPushButton, "page_calendar")
    assert before is not None
    before.setFocus()
    QTest.keyClick(window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    panel = window.findChild(FindingPanel)
    assert panel is not None
    assert QApplication.focusWidget() is panel.field
    with qtbot.captureExceptions() as exceptions:
        QTest.keyClick(panel.field, Qt.Key.Key_Escape)
    assert exceptions == []
    assert panel.isHidden()
    assert QApplication.focusWidget() is before
