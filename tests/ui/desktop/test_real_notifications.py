"""Through a real notification daemon on a private bus: shown, pressed, withdrawn, and what happens when it ends."""

from __future__ import annotations

import json
import os
import signal
from collections.abc import Iterator
from dataclasses import replace

import pytest
import shiboken6
from pytestqt.qtbot import QtBot

from postview_desktop.ui.common.front import TOKEN
from postview_desktop.ui.desktop.freedesktop import FreedesktopNotifier
from postview_desktop.ui.desktop.notice import OPEN, Notice
from tests.support.desktop import DUNST, Desktop, why_not

WHY_NOT = why_not("dunst", "dunstctl")
pytestmark = [pytest.mark.real, pytest.mark.skipif(bool(WHY_NOT), reason=WHY_NOT)]

NOTICE = Notice(
    key="follow_up:1",
    title="Follow up with Åsa & Söhne today",
    text="They said <Monday> & meant it.",
    actions=((OPEN, "Open"), ("tomorrow", "Tomorrow"), ("done", "Done")),
)
LATE = 15_000


@pytest.fixture
def desktop() -> Iterator[Desktop]:
    with Desktop() as desktop:
        yield desktop


@pytest.fixture
def notifier(desktop: Desktop, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> Iterator[FreedesktopNotifier]:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", desktop.env["DBUS_SESSION_BUS_ADDRESS"])
    notifier = FreedesktopNotifier("mail-unread", answer_ms=1500)
    yield notifier
    notifier.stop()
    shiboken6.delete(notifier)


def shown_by(desktop: Desktop) -> int:
    return int(desktop.run(["dunstctl", "count", "displayed"]) or 0)


def test_shown_and_clicked(desktop: Desktop, notifier: FreedesktopNotifier, qtbot: QtBot) -> None:
    desktop.start_dunst()
    assert notifier.start()
    with qtbot.waitSignal(notifier.shown, timeout=LATE):
        notifier.show(NOTICE)
    assert shown_by(desktop) == 1
    with qtbot.waitSignal(notifier.activated, timeout=LATE) as pressed:
        desktop.run(["dunstctl", "action", "0"])
    assert pressed.args == [NOTICE.key, OPEN]


def test_on_wayland_a_click_comes_with_the_right_to_come_to_the_front(
    desktop: Desktop, notifier: FreedesktopNotifier, qtbot: QtBot
) -> None:
    desktop.start_dunst()
    seen: list[str | None] = []
    notifier.activated.connect(lambda *_: seen.append(os.environ.get(TOKEN)))
    for given in (True, False):
        with qtbot.waitSignal(notifier.shown, timeout=LATE):
            notifier.show(NOTICE)
        if given:  # as GNOME and KDE do before the press itself
            [number] = notifier._ids.values()
            told = "org.freedesktop.Notifications.ActivationToken"
            path = "/org/freedesktop/Notifications"
            desktop.run(["dbus-send", "--session", "--type=signal", path, told, f"uint32:{number}", "string:kwin-17"])
        with qtbot.waitSignal(notifier.activated, timeout=LATE):
            desktop.run(["dunstctl", "action", "0"])
        assert TOKEN not in os.environ
    assert seen == ["kwin-17", None]


def test_its_words_arrive_as_they_are(desktop: Desktop, notifier: FreedesktopNotifier, qtbot: QtBot) -> None:
    desktop.start_dunst()
    with qtbot.waitSignal(notifier.shown, timeout=LATE):
        notifier.show(NOTICE)
    desktop.run(["dunstctl", "close-all"])
    kept = json.loads(desktop.run(["dunstctl", "history"]))["data"][0][0]
    assert kept["summary"]["data"] == "Follow up with Åsa & Söhne today"
    assert kept["body"]["data"] == NOTICE.text  # dunst reads markup: it was escaped for it


def test_the_same_thing_again_takes_the_place_of_the_first(
    desktop: Desktop, notifier: FreedesktopNotifier, qtbot: QtBot
) -> None:
    desktop.start_dunst()
    for _ in range(2):
        with qtbot.waitSignal(notifier.shown, timeout=LATE):
            notifier.show(NOTICE)
    assert shown_by(desktop) == 1


def test_withdrawn(desktop: Desktop, notifier: FreedesktopNotifier, qtbot: QtBot) -> None:
    desktop.start_dunst()
    with qtbot.waitSignal(notifier.shown, timeout=LATE):
        notifier.show(NOTICE)
    notifier.withdraw(NOTICE.key)
    qtbot.waitUntil(lambda: shown_by(desktop) == 0, timeout=LATE)


def test_nobody_there_is_told_and_one_who_comes_later_is_found(
    desktop: Desktop, notifier: FreedesktopNotifier, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(notifier.failed, timeout=LATE) as failed:
        notifier.show(NOTICE)
    assert failed.args == [NOTICE]
    desktop.start_dunst()
    with qtbot.waitSignal(notifier.shown, timeout=LATE):
        notifier.show(NOTICE)


def test_a_daemon_that_is_replaced_gets_the_next_one(
    desktop: Desktop, notifier: FreedesktopNotifier, qtbot: QtBot
) -> None:
    first = desktop.start_dunst()
    with qtbot.waitSignal(notifier.shown, timeout=LATE):
        notifier.show(NOTICE)
    desktop.stop(first)
    desktop.start_dunst()
    with qtbot.waitSignal(notifier.shown, timeout=LATE):
        notifier.show(NOTICE)
    assert shown_by(desktop) == 1


def test_a_daemon_that_never_answers_is_passed_over(
    desktop: Desktop, notifier: FreedesktopNotifier, qtbot: QtBot
) -> None:
    dunst = desktop.start_dunst()
    with qtbot.waitSignal(notifier.shown, timeout=LATE):
        notifier.show(NOTICE)
    dunst.send_signal(signal.SIGSTOP)
    try:
        with qtbot.waitSignal(notifier.failed, timeout=LATE) as failed:
            notifier.show(NOTICE)
        assert failed.args == [NOTICE]
    finally:
        dunst.send_signal(signal.SIGCONT)
    # What it says after all is taken away: it was said another way.
    qtbot.waitUntil(lambda: shown_by(desktop) == 0, timeout=LATE)


def start_dunst_when_asked(desktop: Desktop) -> None:
    """The bus starts it with the first word to it, as on most desktops."""
    config, program = desktop.home / "dunstrc", desktop.home / "start-dunst"
    config.write_text(DUNST, "utf-8")
    screen, home = desktop.env["DISPLAY"], desktop.home
    program.write_text(f"#!/bin/sh\nexport DISPLAY={screen} HOME={home}\nexec dunst -config {config}\n", "utf-8")
    program.chmod(0o755)
    (desktop.services / "dunst.service").write_text(
        f"[D-BUS Service]\nName=org.freedesktop.Notifications\nExec={program}\n", "utf-8"
    )
    bus = "org.freedesktop.DBus"
    desktop.run(["dbus-send", "--session", "--print-reply", f"--dest={bus}", "/", f"{bus}.ReloadConfig"])


def test_a_daemon_that_the_bus_starts_for_it_shows_it_once_and_lets_it_stand(
    desktop: Desktop, notifier: FreedesktopNotifier, qtbot: QtBot
) -> None:
    start_dunst_when_asked(desktop)
    shown: list[str] = []
    notifier.shown.connect(shown.append)
    with qtbot.waitSignal(notifier.shown, timeout=LATE):
        notifier.show(NOTICE)
    qtbot.wait(500)  # what would come twice has come by then
    assert (shown, shown_by(desktop)) == ([NOTICE.key], 1)
    desktop.run(["dunstctl", "close-all"])
    assert len(json.loads(desktop.run(["dunstctl", "history"]))["data"][0]) == 1


def test_two_at_once_under_one_key_are_one_and_the_later_one(
    desktop: Desktop, notifier: FreedesktopNotifier, qtbot: QtBot
) -> None:
    desktop.start_dunst()
    with qtbot.waitSignal(notifier.shown, timeout=LATE):
        notifier.show(replace(NOTICE, key="first", title="Now it is known what it can do"))
    notifier.show(NOTICE)
    with qtbot.waitSignal(notifier.shown, timeout=LATE):
        notifier.show(replace(NOTICE, title="In its place"))
    assert shown_by(desktop) == 2
    notifier.withdraw(NOTICE.key)
    qtbot.waitUntil(lambda: shown_by(desktop) == 1, timeout=LATE)
    [closed] = json.loads(desktop.run(["dunstctl", "history"]))["data"][0]
    assert closed["summary"]["data"] == "In its place"


def test_without_any_bus_it_is_told_at_once(monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere/bus")
    notifier = FreedesktopNotifier("mail-unread")
    with qtbot.waitSignal(notifier.failed):
        notifier.show(NOTICE)
    shiboken6.delete(notifier)
