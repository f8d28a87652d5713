"""The tray icon comes when the tray comes, and is made anew each time (a start at login is before the tray)."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
import shiboken6
from PySide6.QtGui import QColor, QIcon, QPixmap
from PySide6.QtWidgets import QSystemTrayIcon
from pytestqt.qtbot import QtBot

from postview_desktop.ui.desktop import tray as tray_module
from postview_desktop.ui.desktop.badge import DISC, SIZES, badge_text, with_badge
from postview_desktop.ui.desktop.tray import Due, DueEntry, Tray

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


def test_it_looks_each_second_for_a_minute_and_then_wakes_nobody(tray: Tray, panel: Panel, qtbot: QtBot) -> None:
    tray.start()
    assert tray._timer.interval() == tray_module.AT_FIRST_MS
    panel.now = tray_module.FIRST_SECONDS + 1
    tray.look()
    assert not tray._timer.isActive()
    panel.there = True
    with qtbot.waitSignal(tray.came):
        tray.look()  # whoever has the clock calls it


def test_the_menu_of_the_icon_asks_for_what_it_says(tray: Tray, panel: Panel, qtbot: QtBot) -> None:
    panel.there = True
    tray.start()
    menu = icons_of(tray)[0].contextMenu()
    by_name = {action.text(): action for action in menu.actions() if action.text()}
    assert list(by_name) == ["Nothing to do today", "Open PostView", "New interview", "Quit"]
    assert not by_name["Nothing to do today"].isEnabled()
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


def words_of(tray: Tray) -> list[str]:
    return [action.text() for action in icons_of(tray)[0].contextMenu().actions() if action.text()]


DUE = Due(number=2, entries=(DueEntry("one", "Follow up with Åsa & Söhne today"), DueEntry("two", "Say thank you")))


def test_what_is_due_today_stands_in_the_menu_and_opens(tray: Tray, panel: Panel, qtbot: QtBot) -> None:
    panel.there = True
    tray.start()
    tray.set_due(DUE)
    assert words_of(tray)[:3] == ["2 things to do today", "Follow up with Åsa && Söhne today", "Say thank you"]
    with qtbot.waitSignal(tray.due_requested) as wish:
        next(
            action for action in icons_of(tray)[0].contextMenu().actions() if action.text() == "Say thank you"
        ).trigger()
    assert wish.args == ["two"]


def test_it_is_there_too_when_the_tray_comes_late_and_goes_with_what_is_done(tray: Tray, panel: Panel) -> None:
    tray.start()
    tray.set_due(DUE)
    panel.there = True
    tray.look()
    assert words_of(tray)[0] == "2 things to do today"
    tray.set_due(Due(number=1, entries=DUE.entries[:1]))
    assert words_of(tray)[:2] == ["1 thing to do today", "Follow up with Åsa && Söhne today"]
    tray.set_due(Due())
    assert words_of(tray) == ["Nothing to do today", "Open PostView", "New interview", "Quit"]


def test_a_long_list_ends_with_the_page_that_has_all(tray: Tray, panel: Panel, qtbot: QtBot) -> None:
    panel.there = True
    tray.start()
    entries = tuple(DueEntry(str(number), f"Thing {number} " + "x" * 100) for number in range(10))
    tray.set_due(Due(number=10, entries=entries))
    words = words_of(tray)
    assert words[8] == "and 3 more…"
    assert max(map(len, words)) <= tray_module.LONGEST_ENTRY
    with qtbot.waitSignal(tray.due_requested) as wish:
        next(one for one in icons_of(tray)[0].contextMenu().actions() if one.text() == words[8]).trigger()
    assert wish.args == [""]


def test_the_badge_comes_and_goes_with_the_number(tray: Tray, panel: Panel) -> None:
    panel.there = True
    tray.start()
    bare = icons_of(tray)[0].icon().pixmap(22, 22).toImage()
    tray.set_due(DUE)
    two = icons_of(tray)[0].icon().pixmap(22, 22).toImage()
    tray.set_due(Due(number=3))
    three = icons_of(tray)[0].icon().pixmap(22, 22).toImage()
    assert bare != two != three
    tray.set_due(Due())
    assert icons_of(tray)[0].icon().pixmap(22, 22).toImage() == bare


@pytest.mark.parametrize("size", SIZES)
def test_the_badge_stands_out_at_every_size(size: int) -> None:
    """Its disc and its ring are there: one of the two stands out from any panel."""
    below = QPixmap(64, 64)
    below.fill("#0F6B5F")
    picture = with_badge(QIcon(below), 12).pixmap(size, size).toImage()
    assert (picture.width(), picture.height()) == (size, size)
    colours = {picture.pixelColor(x, y).name() for x in range(size) for y in range(size)}
    assert DISC.name() in colours
    assert any(QColor(name).lightness() > 200 for name in colours)
    assert picture.pixelColor(0, 0).name() == "#0f6b5f"


def test_ten_and_more_are_nine_and_more() -> None:
    assert [badge_text(number) for number in (1, 9, 10, 400)] == ["1", "9", "9+", "9+"]


def test_the_first_icon_that_a_panel_sees_has_its_badge(tray: Tray, panel: Panel) -> None:
    """Some panels read an icon once when it comes, and pass over a change right after."""
    seen: list[int] = []

    def tell() -> None:
        seen.append(len(icons_of(tray)))
        tray.set_due(Due(number=4))

    tray.coming.connect(tell)
    panel.there = True
    tray.start()
    assert seen == [0]
    [icon] = icons_of(tray)
    assert icon.icon().pixmap(22, 22).toImage() == with_badge(tray._icon, 4).pixmap(22, 22).toImage()


def test_a_message_of_the_tray_carries_the_number_too(
    tray: Tray, panel: Panel, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A panel puts the icon of the message into the place of the other for as long as the message stands."""
    said: list[QIcon] = []
    monkeypatch.setattr(QSystemTrayIcon, "showMessage", lambda _self, _title, _text, icon: said.append(icon))
    panel.there = True
    tray.start()
    tray.set_due(Due(number=3))
    assert tray.show_message("Title", "Text")
    [icon] = said
    assert icon.pixmap(22, 22).toImage() == with_badge(tray._icon, 3).pixmap(22, 22).toImage()
