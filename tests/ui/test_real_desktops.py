"""The whole program on real panels and notification services: real clicks, trays of each kind and none, a long stop."""

from __future__ import annotations

import os
import re
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from postview_desktop.ui.desktop.badge import DISC
from tests.support.desktop import Desktop, why_not
from tests.support.panels import (
    NOTIFYD,
    Box,
    around,
    click_at,
    due_today,
    just_ended,
    lay_ground,
    picture,
    start_dunst,
    start_lxqt_panel,
    start_notifyd,
    start_tint2,
    start_xfce_panel,
    tray_items,
    wait_for_box,
    window_box,
)

WHY_NOT = why_not("openbox", "xdotool", "xwininfo", "dbus-send", "dunst", "dunstctl", "tint2")
pytestmark = [pytest.mark.real, pytest.mark.skipif(bool(WHY_NOT), reason=WHY_NOT)]


def needs(*programs: str) -> pytest.MarkDecorator:
    missing = [name for name in programs if shutil.which(name) is None]
    return pytest.mark.skipif(bool(missing), reason=f"not installed: {', '.join(missing)}")


COMMAND = (sys.executable, "-m", "postview_desktop")
PICTURES = os.environ.get("POSTVIEW_PICTURES", "")
"""A folder: what is seen is kept there, for whoever wants to look at it, and for the manual: `docs/notification-*.png`
and `docs/tray-*.png` are of these."""

INVITATION = """BEGIN:VCALENDAR
VERSION:2.0
METHOD:REQUEST
BEGIN:VEVENT
UID:start-{number}
DTSTAMP:20261101T090000Z
DTSTART:20301130T{hour:02}0000Z
DTEND:20301130T{hour:02}3000Z
SUMMARY:Interview at Northwind {number}
END:VEVENT
END:VCALENDAR
"""


@pytest.fixture
def desktop() -> Iterator[Desktop]:
    with Desktop() as desktop:
        desktop.start("openbox")
        if PICTURES:
            time.sleep(1)
            lay_ground(desktop)
        yield desktop


@pytest.fixture
def data(desktop: Desktop) -> Path:
    return desktop.home / "data"


def start(desktop: Desktop, data: Path, *more: str) -> subprocess.Popen[str]:
    return desktop.start(*COMMAND, "--data-dir", str(data), *more, quiet=False)


def end(process: subprocess.Popen[str]) -> None:
    """By the system's "please end"; it says nothing and the status is 0."""
    process.send_signal(signal.SIGTERM)
    _, said = process.communicate(timeout=20)
    assert (process.returncode, said) == (0, "")


def keep(desktop: Desktop, name: str, part: Box | None = None) -> None:
    if PICTURES:
        time.sleep(1.5)  # until all is painted
        picture(desktop, Path(PICTURES) / f"{name}.png", part)


def badge_pixels(desktop: Desktop) -> int:
    """How much of the badge's own colour is on the screen."""
    screen = desktop.home / "screen.png"
    picture(desktop, screen)
    counted = desktop.run(["convert", str(screen), "-format", "%c", "histogram:info:-"])
    return sum(int(line.split(":")[0]) for line in counted.splitlines() if DISC.name().upper() in line)


def wait_for_badge(desktop: Desktop) -> None:
    desktop.wait_for(lambda: badge_pixels(desktop) > 20, "the number on the icon", seconds=8)


def is_shown(desktop: Desktop) -> bool:
    found = desktop.run(["xdotool", "search", "--onlyvisible", "--name", "^PostView$"]).split()
    sizes = [desktop.run(["xdotool", "getwindowgeometry", "--shell", one]) for one in found]
    return any(int(size[1]) > 300 for text in sizes if (size := re.search(r"WIDTH=(\d+)", text)))


def wait_for_window(desktop: Desktop) -> None:
    desktop.wait_for(lambda: is_shown(desktop), "the window")


def wait_until_it_listens(desktop: Desktop) -> None:
    runtime = Path(desktop.env["XDG_RUNTIME_DIR"])
    desktop.wait_for(lambda: any(runtime.glob("postview-*")), "the ear for a second start")


def wait_until_dunst_shows_none(desktop: Desktop, seconds: float = 20) -> None:
    desktop.wait_for(
        lambda: desktop.run(["dunstctl", "count", "displayed"]).strip() == "0", "it to be taken away", seconds
    )


def wait_until_dunst_shows(desktop: Desktop) -> None:
    desktop.wait_for(lambda: desktop.run(["dunstctl", "count", "displayed"]).strip() == "1", "the notification")


def rows(data: Path, question: str) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(data / "postview.db")) as connection:
        return connection.execute(question).fetchall()


# -- notifications -------------------------------------------------------------------------------------------------


def test_dunst_a_click_on_the_notification_opens_the_window(desktop: Desktop, data: Path) -> None:
    start_dunst(desktop)
    due_today(data)
    process = start(desktop, data, "--hidden")
    wait_until_dunst_shows(desktop)
    assert rows(data, "SELECT count(*) FROM announced WHERE key LIKE 'follow_up:%'") == [(1,)], "on disk first"
    assert not is_shown(desktop)
    time.sleep(0.5)
    box = wait_for_box(desktop, '"Dunst"')
    keep(desktop, "notification-dunst", around(box))
    click_at(desktop, box.x + box.width // 2, box.y + box.height // 2)
    wait_for_window(desktop)
    keep(desktop, "dunst-clicked")
    end(process)


PUT_OFF = "SELECT count(*) FROM change WHERE verb = 'reminder_put_off'"
DONE = "SELECT count(*) FROM contact WHERE ours = 1"


@needs("dmenu")
@pytest.mark.parametrize(
    ("word", "contacts", "put_off", "opens"),
    [("Open", 0, 0, True), ("Tomorrow", 0, 1, False), ("Done", 1, 0, False)],
    ids=["open", "tomorrow", "done"],
)
@pytest.mark.parametrize("by_hand", [True, False], ids=["right-click", "shortcut"])
def test_dunst_each_entry_of_its_menu_does_what_it_says(
    desktop: Desktop, data: Path, word: str, contacts: int, put_off: int, *, opens: bool, by_hand: bool
) -> None:
    start_dunst(desktop)
    due_today(data)
    process = start(desktop, data, "--hidden")
    wait_until_dunst_shows(desktop)
    if by_hand:
        time.sleep(0.5)
        box = wait_for_box(desktop, '"Dunst"')
        click_at(desktop, box.x + box.width // 2, box.y + box.height // 2, button=3)
    else:
        desktop.start("dunstctl", "context")
    wait_for_box(desktop, '"dmenu"')
    keep(desktop, "dunst-menu")
    desktop.run(["xdotool", "sleep", "0.3", "type", "--delay", "20", f"#{word}"])
    desktop.run(["xdotool", "sleep", "0.2", "key", "Return"])
    if opens:
        wait_for_window(desktop)
    desktop.wait_for(lambda: (rows(data, DONE), rows(data, PUT_OFF)) == ([(contacts,)], [(put_off,)]), word)
    # dunst itself lets it stand for ten seconds
    wait_until_dunst_shows_none(desktop, seconds=4)
    time.sleep(0.5)
    assert is_shown(desktop) is opens
    assert (rows(data, DONE), rows(data, PUT_OFF)) == ([(contacts,)], [(put_off,)])
    end(process)


def test_what_is_shown_is_taken_away_when_it_ends(desktop: Desktop, data: Path) -> None:
    start_dunst(desktop)
    due_today(data)
    process = start(desktop, data, "--hidden")
    wait_until_dunst_shows(desktop)
    end(process)
    wait_until_dunst_shows_none(desktop)


@needs(NOTIFYD)
@pytest.mark.parametrize(
    ("from_right", "kept"),
    [(0, DONE), (1, PUT_OFF)],
    ids=["done", "tomorrow"],
)
def test_xfce_a_click_on_a_button_does_what_it_says_without_the_window(
    desktop: Desktop, data: Path, from_right: int, kept: str
) -> None:
    start_notifyd(desktop)
    due_today(data)
    process = start(desktop, data, "--hidden")
    box = wait_for_box(desktop, "xfce4-notifyd")
    time.sleep(0.8)  # it fades in
    keep(desktop, "notification-xfce", around(box))

    def press() -> bool:
        """Three buttons of one width along its lower edge, the last one to the right. While the computer is busy it
        fades in for longer, and hears no click so far."""
        if rows(data, kept) == [(1,)]:
            return True
        if (there := window_box(desktop, "xfce4-notifyd")) is not None:
            click_at(desktop, there.x + there.width - 57 - 92 * from_right, there.y + there.height - 31)
        time.sleep(1)
        return rows(data, kept) == [(1,)]

    desktop.wait_for(press, "what the button says")
    assert not is_shown(desktop)
    end(process)


# -- trays ---------------------------------------------------------------------------------------------------------


def test_xembed_an_entry_of_the_menu_opens_the_window(desktop: Desktop, data: Path) -> None:
    start_dunst(desktop)  # else Qt paints a balloon of its own over the panel
    start_tint2(desktop)
    due_today(data)
    process = start(desktop, data, "--hidden")
    desktop.wait_for(lambda: tray_window(desktop) is not None, "the icon in the tray")
    x, y = tray_window(desktop) or (0, 0)
    time.sleep(1)
    click_at(desktop, x + 12, y + 12, button=3)
    menu = wait_for_box(desktop, '"postview-desktop"|"PostView"')
    time.sleep(0.3)
    keep(desktop, "tray-menu", around(menu, 56))
    assert menu.y > 450, "above the panel"
    assert menu.height > 120, "what is due, and what PostView can do"
    click_at(desktop, menu.x + menu.width // 2, menu.y + round(menu.height * 0.28))  # below the headline
    wait_for_window(desktop)
    time.sleep(0.8)
    keep(desktop, "tint2-menu-clicked")
    end(process)


def tray_window(desktop: Desktop) -> tuple[int, int] | None:
    """Where the panel has put the small window of the icon."""
    for line in desktop.run(["xwininfo", "-root", "-tree"]).splitlines():
        found = re.search(r'"PostView".* (\d+)x(\d+)\+-?\d+\+-?\d+\s+\+(\d+)\+(\d+)', line)
        if found and int(found[1]) <= 32 and int(found[4]) > 600:
            return int(found[3]), int(found[4])
    return None


@needs("lxqt-panel")
def test_sni_the_icon_comes_late_goes_with_the_panel_and_returns_with_it(desktop: Desktop, data: Path) -> None:
    due_today(data)
    process = start(desktop, data, "--hidden")
    wait_until_it_listens(desktop)
    panel = start_lxqt_panel(desktop)
    desktop.wait_for(lambda: tray_items(desktop) == 1, "the icon")
    wait_for_badge(desktop)
    keep(desktop, "tray-lxqt", Box(1200, 852, 240, 48))
    desktop.stop(panel)
    time.sleep(1.5)
    start_lxqt_panel(desktop)
    desktop.wait_for(lambda: tray_items(desktop) == 1, "the icon in the new panel")
    wait_for_badge(desktop)
    end(process)


@needs("xfce4-panel")
@pytest.mark.parametrize("dark", [True, False], ids=["dark", "light"])
def test_sni_a_click_on_the_icon_opens_the_window(desktop: Desktop, data: Path, dark: bool) -> None:
    start_xfce_panel(desktop, dark=dark)
    due_today(data)
    process = start(desktop, data, "--hidden")
    desktop.wait_for(lambda: tray_items(desktop) == 1, "the icon")
    wait_for_badge(desktop)
    keep(desktop, f"tray-xfce-{'dark' if dark else 'light'}", Box(0, 852, 240, 48))
    click_at(desktop, 12, 884)
    wait_for_window(desktop)
    end(process)


def test_without_a_tray_closing_asks_in_the_words_of_the_desktop(desktop: Desktop, data: Path) -> None:
    desktop.env["XDG_CURRENT_DESKTOP"] = "GNOME"
    desktop.env["NO_AT_BRIDGE"] = "1"  # Qt takes GTK's look there, which speaks of a missing service
    due_today(data)
    process = start(desktop, data, "--hidden")
    wait_until_it_listens(desktop)
    assert not is_shown(desktop)
    assert start(desktop, data).wait(20) == 0, "a second start"
    wait_for_window(desktop)
    time.sleep(0.5)
    desktop.run(["xdotool", "key", "alt+F4"])
    time.sleep(1)
    keep(desktop, "no-tray")
    assert process.poll() is None
    assert is_shown(desktop), "it asks first, and hides to nowhere"
    desktop.run(["xdotool", "key", "Escape"])
    desktop.run(["xdotool", "search", "--onlyvisible", "--name", "^PostView$", "windowminimize", "--sync"])
    assert start(desktop, data).wait(20) == 0
    wait_for_window(desktop)
    end(process)


# -- many starts, and a long stop ------------------------------------------------------------------------------------


def test_twenty_starts_at_once_give_one_window_and_all_their_files(desktop: Desktop, data: Path) -> None:
    files = [desktop.home / f"{number}.ics" for number in range(20)]
    for number, file in enumerate(files):
        text = INVITATION.format(number=number, hour=number)
        file.write_bytes(text.replace("\n", "\r\n").encode())
    starts = [start(desktop, data, file.as_uri()) for file in files]
    desktop.wait_for(lambda: sum(one.poll() is None for one in starts) == 1, "nineteen to hand over", seconds=60)
    others = [one for one in starts if one.poll() is not None]
    assert [one.communicate(timeout=5)[1] for one in others] == [""] * 19
    assert [one.returncode for one in others] == [0] * 19
    [first] = [one for one in starts if one.poll() is None]
    desktop.wait_for(lambda: rows(data, "SELECT count(*) FROM interview") == [(20,)], "all the files", seconds=60)
    end(first)


STOPPED_SECONDS = float(os.environ.get("POSTVIEW_STOPPED_SECONDS", "32"))
"""Longer than from one look at the clock to the next."""


def test_stopped_across_a_due_time_it_tells_of_it_once_and_at_once(desktop: Desktop, data: Path) -> None:
    start_dunst(desktop)
    just_ended(data, in_seconds=15)
    process = start(desktop, data, "--hidden")
    wait_until_it_listens(desktop)
    time.sleep(3)
    assert desktop.run(["dunstctl", "count", "displayed"]).strip() == "0"
    process.send_signal(signal.SIGSTOP)
    time.sleep(STOPPED_SECONDS)
    process.send_signal(signal.SIGCONT)
    again = time.monotonic()
    wait_until_dunst_shows(desktop)
    if PICTURES:
        print(f"told {time.monotonic() - again:.1f} s after {STOPPED_SECONDS:.0f} s of being stopped")
    keep(desktop, "stopped")
    assert start(desktop, data).wait(20) == 0, "it answers"
    time.sleep(0.5)
    assert desktop.run(["dunstctl", "count"]).count(": 1") == 1
    assert window_box(desktop, '"Dunst"') is not None
    end(process)


KILLS_WHO_NOTIFIES = """
import os, signal
from jeepney import HeaderFields, message_bus, new_method_return
from jeepney.io.blocking import open_dbus_connection
bus = open_dbus_connection("SESSION")
bus.send_and_get_reply(message_bus.RequestName("org.freedesktop.Notifications"))
print("there", flush=True)
while True:
    asked = bus.receive()
    name = asked.header.fields.get(HeaderFields.member)
    if name == "GetCapabilities":
        bus.send(new_method_return(asked, "as", (["actions", "body"],)))
    elif name == "Notify":
        who = message_bus.GetConnectionUnixProcessID(asked.header.fields[HeaderFields.sender])
        os.kill(bus.send_and_get_reply(who).body[0], signal.SIGKILL)
        break
"""
"""A notification service that kills PostView between being given the notification and showing it."""


def test_N3_killed_before_it_was_seen_it_is_not_told_again_but_stays_due(desktop: Desktop, data: Path) -> None:
    due_today(data)
    service = desktop.start(sys.executable, "-c", KILLS_WHO_NOTIFIES, quiet=False)
    assert service.stdout is not None
    assert service.stdout.readline() == "there\n"
    process = start(desktop, data, "--hidden")
    process.communicate(timeout=20)
    assert process.returncode == -signal.SIGKILL
    assert rows(data, "SELECT count(*) FROM announced WHERE key LIKE 'follow_up:%'") == [(1,)], "on disk first"
    service.wait(10)
    start_dunst(desktop)
    start_tint2(desktop)
    process = start(desktop, data, "--hidden")
    wait_for_badge(desktop)
    time.sleep(1)
    said = desktop.run(["dunstctl", "count"])
    assert re.findall(r"\d+", said) == ["0", "0", "0"], said
    end(process)
