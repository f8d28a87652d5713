"""Through a real notification daemon on a private bus: shown, pressed, withdrawn, and what happens when it ends."""

from __future__ import annotations

import json
import signal
from collections.abc import Iterator

import pytest
import shiboken6
from pytestqt.qtbot import QtBot

from postview_desktop.ui.desktop.freedesktop import FreedesktopNotifier
from postview_desktop.ui.desktop.notice import OPEN, Notice
from tests.support.desktop import Desktop, why_not

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


def test_without_any_bus_it_is_told_at_once(monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere/bus")
    notifier = FreedesktopNotifier("mail-unread")
    with qtbot.waitSignal(notifier.failed):
        notifier.show(NOTICE)
    shiboken6.delete(notifier)
