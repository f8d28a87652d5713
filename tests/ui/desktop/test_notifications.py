"""The best way to notify that there is: the desktop's service, the tray, and at last the window itself."""

from __future__ import annotations

import asyncio
import sys
import types
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import shiboken6
from PySide6.QtGui import QIcon, QPixmap
from pytestqt.qtbot import QtBot

from postview_desktop import APP_ID
from postview_desktop.ui.desktop.freedesktop import FreedesktopNotifier
from postview_desktop.ui.desktop.notice import OPEN, Notice, Notifier
from postview_desktop.ui.desktop.notifications import Notifications, system_notifier
from postview_desktop.ui.desktop.system_notifier import SystemNotifier
from postview_desktop.ui.desktop.tray import Tray

NOTICE = Notice(key="follow_up:1", title="Follow up", text="They said Monday.", actions=((OPEN, "Open"),))


class FakeNotifier(Notifier):
    def __init__(self, *, works: bool) -> None:
        super().__init__()
        self.works = works
        self.seen: list[Notice] = []
        self.withdrawn: list[str] = []
        self.started = 0

    def start(self) -> bool:
        self.started += 1
        return self.works

    def stop(self) -> None:
        return

    def show(self, notice: Notice) -> None:
        if self.works:
            self.seen.append(notice)
        else:
            self.failed.emit(notice)

    def withdraw(self, key: str) -> None:
        self.withdrawn.append(key)


class FakeTray(Tray):
    def __init__(self) -> None:
        super().__init__(QIcon(QPixmap(16, 16)), is_available=lambda: False)
        self.there = False
        self.messages: list[tuple[str, str]] = []

    def show_message(self, title: str, text: str) -> bool:
        if self.there:
            self.messages.append((title, text))
        return self.there


@pytest.fixture
def tray(qtbot: QtBot) -> Iterator[FakeTray]:
    tray = FakeTray()
    yield tray
    tray.stop()
    shiboken6.delete(tray)


def test_the_service_shows_it_and_tells_what_was_pressed(tray: FakeTray, qtbot: QtBot) -> None:
    service = FakeNotifier(works=True)
    notifications = Notifications(tray, notifier=service)
    notifications.show(NOTICE)
    notifications.show(NOTICE)
    assert service.seen == [NOTICE, NOTICE]
    assert service.started == 1
    with qtbot.waitSignal(notifications.activated) as pressed:
        service.activated.emit(NOTICE.key, "done")
    assert pressed.args == [NOTICE.key, "done"]
    notifications.withdraw(NOTICE.key)
    assert service.withdrawn == [NOTICE.key]


def test_nothing_is_started_before_there_is_something_to_show(tray: FakeTray) -> None:
    service = FakeNotifier(works=True)
    Notifications(tray, notifier=service)
    assert service.started == 0


def test_without_a_service_the_tray_says_it(tray: FakeTray, qtbot: QtBot) -> None:
    tray.there = True
    notifications = Notifications(tray, notifier=FakeNotifier(works=False))
    notifications.show(NOTICE)
    assert tray.messages == [("Follow up", "They said Monday.")]
    with qtbot.waitSignal(notifications.activated) as pressed:
        tray.message_clicked.emit()
    assert pressed.args == [NOTICE.key, OPEN]


def test_without_either_the_window_says_it(tray: FakeTray, qtbot: QtBot) -> None:
    notifications = Notifications(tray, notifier=FakeNotifier(works=False))
    with qtbot.waitSignal(notifications.banner_wanted) as wanted:
        notifications.show(NOTICE)
    assert wanted.args == [NOTICE]


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the notifications of Linux")
def test_the_picture_is_one_that_the_desktop_can_see(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    icons: list[str] = []
    for sandbox in ("", "io.github.postview_desktop.PostView"):
        monkeypatch.setenv("FLATPAK_ID", sandbox)
        notifier = system_notifier(None)
        assert isinstance(notifier, FreedesktopNotifier)
        icons.append(notifier._icon)
        shiboken6.delete(notifier)
    assert Path(icons[0]).is_file()
    assert icons[1] == APP_ID


# -- Windows and macOS: the library is not here, so its place is taken by one that behaves as its manual says ------


def install_library(
    monkeypatch: pytest.MonkeyPatch, *, allowed: bool = True, breaks: bool = False, deaf: bool = False
) -> list[Any]:
    sent: list[Any] = []

    class Button:
        def __init__(self, title: str, on_pressed: Any) -> None:
            self.title, self.on_pressed = title, on_pressed

    class DesktopNotifier:
        def __init__(self, app_name: str) -> None:
            if breaks:
                raise OSError("class not registered")
            self.app_name = app_name

        async def has_authorisation(self) -> bool:
            return allowed

        async def request_authorisation(self) -> bool:
            return allowed

        async def send(self, **what: Any) -> str:
            sent.append(what)
            return "id-1"

        async def clear(self, identifier: str) -> None:
            sent.append(("clear", identifier))

        async def clear_all(self) -> None:
            await asyncio.sleep(0.05)
            if deaf:
                raise OSError("the history is not to be had")
            sent.append("clear all")

    library = types.ModuleType("desktop_notifier")
    library.Button = Button  # type: ignore[attr-defined]
    library.DesktopNotifier = DesktopNotifier  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "desktop_notifier", library)
    return sent


def test_the_systems_library_is_spoken_to_on_its_own_thread(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    sent = install_library(monkeypatch)
    notifier = SystemNotifier()
    assert notifier.start()
    notifier.show(Notice(key="k", title="T", text="B", actions=((OPEN, "Open"), ("done", "Done"))))
    qtbot.waitUntil(lambda: bool(sent))
    assert (sent[0]["title"], sent[0]["message"]) == ("T", "B")
    assert [button.title for button in sent[0]["buttons"]] == ["Open", "Done"]
    with qtbot.waitSignal(notifier.activated) as pressed:
        sent[0]["buttons"][1].on_pressed()
    assert pressed.args == ["k", "done"]
    with qtbot.waitSignal(notifier.activated) as clicked:
        sent[0]["on_clicked"]()
    assert clicked.args == ["k", OPEN]
    notifier.withdraw("k")
    qtbot.waitUntil(lambda: ("clear", "id-1") in sent)
    notifier.stop()
    shiboken6.delete(notifier)


@pytest.mark.parametrize("deaf", [False, True])
def test_when_it_ends_the_system_takes_all_away_before_nobody_listens(
    tray: FakeTray, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, *, deaf: bool
) -> None:
    sent = install_library(monkeypatch, deaf=deaf)
    notifier = SystemNotifier()
    notifications = Notifications(tray, notifier=notifier)
    notifications.show(NOTICE)
    qtbot.waitUntil(lambda: bool(sent))
    notifications.stop()
    assert sent[1:] == ([] if deaf else ["clear all"])
    shiboken6.delete(notifications)
    shiboken6.delete(notifier)


def test_a_user_who_forbade_it_is_shown_it_another_way(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    install_library(monkeypatch, allowed=False)
    notifier = SystemNotifier()
    assert notifier.start()
    with qtbot.waitSignal(notifier.failed) as failed:
        notifier.show(NOTICE)
    assert failed.args == [NOTICE]
    notifier.stop()
    shiboken6.delete(notifier)


def test_a_system_without_notifications_is_no_crash(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    install_library(monkeypatch, breaks=True)
    notifier = SystemNotifier()
    assert not notifier.start()
    with qtbot.waitSignal(notifier.failed):
        notifier.show(NOTICE)
    notifier.stop()
    shiboken6.delete(notifier)
