"""The Calendar page over a store, shown at the size of a usual window."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from postview_desktop.services.suite import Suite
from postview_desktop.ui.calendar.page import CalendarPage
from postview_desktop.ui.common.context import Look
from tests.support.calendar import calendar_page

MakePage = Callable[..., CalendarPage]


@pytest.fixture(autouse=True)
def without_goal(suite: Suite) -> None:
    """The week's goal would stand on every day of this week; what is about it puts it back (C3)."""
    suite.settings.save(replace(suite.settings.get(), weekly_goal=0))


@pytest.fixture
def make_page(qtbot: QtBot, look: Look, suite: Suite) -> MakePage:
    """Builds and shows a page; it asks again after each change, as the window makes it."""

    def make(width: int = 1068, height: int = 832, other_look: Look | None = None, kept: bool = True) -> CalendarPage:
        page = calendar_page(other_look or look, suite)
        suite.store.on_change.append(lambda _touched: page.refresh())
        if kept:
            qtbot.addWidget(page)
        page.resize(width, height)
        page.show()
        page.grid.setFocus()
        return page

    return make


@pytest.fixture
def page(make_page: MakePage) -> CalendarPage:
    return make_page()


@pytest.fixture(autouse=True)
def with_free_hands(look: Look) -> None:
    """A test that ends in the middle of a press leaves the button down for all after it, as Qt sees it."""
    if QApplication.mouseButtons():
        QTest.mouseRelease(QWidget(), Qt.MouseButton.LeftButton)
    assert not QApplication.mouseButtons()
