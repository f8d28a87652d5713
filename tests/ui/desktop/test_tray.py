"""The tray icon comes when the tray comes, and is made anew each time (a start at login is before the tray)."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
import shiboken6
from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtWidgets import QSystemTrayIcon
from pytestqt.qtbot import QtBot

from postview_desktop.ui.desktop import tray as tray_module
from postview_desktop.ui.desktop.tray import Tray

# The screenless platform has no trays at all; Qt says so when an icon is made.
pytestmark = pytest.mark.qt_log_ignore("systemTrayWindowChanged", extend=True)


class Panel:
    """The desktop's panel, which comes and goes."""

    def __init__(self) -> None:
        self.there = False
        self.now = 0.0

    def __call__(self) -> bool:
        return self.there


@pytest.fixture
def panel() -> Panel:
    return Panel()


@pytest.fixture
def tray(panel: Panel, qtbot: QtBot) -> Iterator[Tray]:
    tray = Tray(QIcon(QPixmap(16, 16)), is_available=panel, steady=lambda: panel.now)
    yield tray
    tray.stop()
    shiboken6.delete(tray)


def icons_of(tray: Tray) -> list[QSystemTrayIcon]:
    return tray.findChildren(QSystemTrayIcon)


def test_without_a_tray_nothing_is_promised(tray: Tray, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(tray.came):
        tray.start()
    assert not tray.is_there()
    assert not tray.show_message("Title", "Text")
    assert icons_of(tray) == []


def test_a_tray_that_comes_late_gets_an_icon(tray: Tray, panel: Panel, qtbot: QtBot) -> None:
    tray.start()
    panel.there = True
    with qtbot.waitSignal(tray.came) as came:
        tray.look()
    assert came.args == [True]
    assert tray.is_there()
    assert len(icons_of(tray)) == 1


def test_a_new_icon_is_made_when_the_tray_comes_back(tray: Tray, panel: Panel, qtbot: QtBot) -> None:
    panel.there = True
    tray.start()
    first = icons_of(tray)[0]
    panel.there = False
    assert not tray.is_there()  # known before the next look
    tray.look()
    panel.there = True
    tray.look()
    second = [icon for icon in icons_of(tray) if icon is not first]
    assert len(second) == 1
    qtbot.waitUntil(lambda: not shiboken6.isValid(first))


def test_it_looks_often_in_the_first_minute_and_seldom_later(tray: Tray, panel: Panel) -> None:
    tray.start()
    assert tray._timer.interval() == tray_module.AT_FIRST_MS
    panel.now = tray_module.FIRST_SECONDS + 1
    tray.look()
    assert tray._timer.interval() == tray_module.LATER_MS


def test_the_menu_of_the_icon_asks_for_what_it_says(tray: Tray, panel: Panel, qtbot: QtBot) -> None:
    panel.there = True
    tray.start()
    menu = icons_of(tray)[0].contextMenu()
    by_name = {action.text(): action for action in menu.actions() if action.text()}
    assert list(by_name) == ["Open PostView", "New interview", "Quit"]
    for name, signal in (
        ("Open PostView", tray.open_requested),
        ("New interview", tray.new_interview_requested),
        ("Quit", tray.quit_requested),
    ):
        with qtbot.waitSignal(signal):
            by_name[name].trigger()


def test_a_click_opens_the_window(tray: Tray, panel: Panel, qtbot: QtBot) -> None:
    panel.there = True
    tray.start()
    with qtbot.waitSignal(tray.open_requested):
        icons_of(tray)[0].activated.emit(QSystemTrayIcon.ActivationReason.Trigger)
    with qtbot.assertNotEmitted(tray.open_requested):
        icons_of(tray)[0].activated.emit(QSystemTrayIcon.ActivationReason.Context)


def test_the_tip_is_kept_for_the_next_icon(tray: Tray, panel: Panel) -> None:
    tray.start()
    tray.set_tip("PostView: 3 things to do today")
    panel.there = True
    tray.look()
    assert icons_of(tray)[0].toolTip() == "PostView: 3 things to do today"
