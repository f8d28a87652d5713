"""Ctrl+P and the menu's "Print or save as PDF…": what is seen is printed, or it is said what can be."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot

from postview_desktop.ui.shell.main_window import MainWindow
from tests.support.window import seen, words

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


def test_ctrl_p_prints_the_calendar_that_is_seen(window: MainWindow, qtbot: QtBot) -> None:
    window.show_page("calendar")
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    QTest.keyClick(window, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    sheet = seen(window, QWidget, "print_sheet")
    assert isinstance(sheet, QDialog)
    sheet.reject()


def test_the_menu_says_what_can_be_printed_where_nothing_can(window: MainWindow) -> None:
    window.show_page("letters")
    action = window.findChild(QAction, "action_print")
    assert isinstance(action, QAction)
    action.trigger()
    assert "The calendar can be printed, and the preparation of an interview" in words(window)
