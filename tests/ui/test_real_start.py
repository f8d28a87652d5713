"""The real program on a desktop of its own: one window for ten starts, tray, notifications, refusals, a clean end."""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.desktop import Desktop, why_not

WHY_NOT = why_not("openbox", "xdotool", "tint2", "dunst", "dunstctl")
pytestmark = [pytest.mark.real, pytest.mark.skipif(bool(WHY_NOT), reason=WHY_NOT)]

COMMAND = (sys.executable, "-m", "postview_desktop")

INVITATION = """BEGIN:VCALENDAR
VERSION:2.0
METHOD:REQUEST
BEGIN:VEVENT
UID:real-1
DTSTAMP:20261101T090000Z
DTSTART:20261130T100000Z
DTEND:20261130T110000Z
SUMMARY:Interview at Northwind
END:VEVENT
END:VCALENDAR
"""


@pytest.fixture
def desktop() -> Iterator[Desktop]:
    with Desktop() as desktop:
        yield desktop


@pytest.fixture
def data(desktop: Desktop) -> Path:
    return desktop.home / "data"


def start(desktop: Desktop, data: Path, *more: str) -> subprocess.Popen[str]:
    return desktop.start(*COMMAND, "--data-dir", str(data), *more, quiet=False)


def windows(desktop: Desktop) -> list[str]:
    """Ids of the windows of PostView that can be seen, the icon in the tray not among them."""
    found = desktop.run(["xdotool", "search", "--onlyvisible", "--name", "^PostView$"]).split()
    return [one for one in found if "WIDTH=22\n" not in desktop.run(["xdotool", "getwindowgeometry", "--shell", one])]


def wait_for_window(desktop: Desktop) -> str:
    desktop.wait_for(lambda: len(windows(desktop)) == 1, "the window")
    return windows(desktop)[0]


def wait_until_it_listens(desktop: Desktop) -> None:
    runtime = Path(desktop.env["XDG_RUNTIME_DIR"])
    desktop.wait_for(lambda: any(runtime.glob("postview-*")), "the ear for a second start")


def end(process: subprocess.Popen[str]) -> tuple[int, str]:
    """Its status, and what it said on standard error."""
    _, said = process.communicate(timeout=20)
    return process.returncode, said


def interviews(data: Path) -> int:
    connection = sqlite3.connect(data / "postview.db")
    try:
        return int(connection.execute("SELECT count(*) FROM interview").fetchone()[0])
    finally:
        connection.close()


def test_it_starts_shows_its_window_and_ends_without_a_word(desktop: Desktop, data: Path) -> None:
    process = start(desktop, data)
    wait_for_window(desktop)
    wait_until_it_listens(desktop)
    quitting = start(desktop, data, "--quit")
    assert end(quitting) == (0, "")
    assert end(process) == (0, "")
    log = (data / "logs" / "postview.log").read_text("utf-8")
    assert "WARNING" not in log
    assert "ERROR" not in log


def test_ten_starts_at_once_give_one_window(desktop: Desktop, data: Path) -> None:
    file = desktop.home / "invitation.ics"
    file.write_bytes(INVITATION.replace("\n", "\r\n").encode())
    starts = [start(desktop, data, str(file)) for _ in range(10)]
    wait_for_window(desktop)
    desktop.wait_for(lambda: sum(one.poll() is None for one in starts) == 1, "nine to hand over and end")
    others = [end(one) for one in starts if one.poll() is not None]
    assert others == [(0, "")] * 9
    desktop.wait_for(lambda: interviews(data) == 1, "the invitation")
    assert len(windows(desktop)) == 1
    [first] = [one for one in starts if one.poll() is None]
    first.send_signal(signal.SIGTERM)
    assert end(first) == (0, "")
    assert interviews(data) == 1


def test_after_a_kill_the_next_start_takes_over(desktop: Desktop, data: Path) -> None:
    first = start(desktop, data)
    wait_for_window(desktop)
    wait_until_it_listens(desktop)
    first.kill()
    first.communicate()
    second = start(desktop, data)
    wait_for_window(desktop)
    desktop.wait_for(lambda: end(start(desktop, data))[0] == 0, "the second to hand over")
    second.send_signal(signal.SIGTERM)
    assert end(second) == (0, "")


def test_closed_to_the_tray_that_came_late_and_back_by_a_second_start(desktop: Desktop, data: Path) -> None:
    desktop.start("openbox")
    desktop.start_dunst()
    process = start(desktop, data)
    window = wait_for_window(desktop)
    wait_until_it_listens(desktop)
    desktop.start("tint2")  # the panel comes after PostView, as at login
    desktop.wait_for(lambda: has_tray_icon(desktop), "the icon in the tray")
    desktop.run(["xdotool", "windowactivate", "--sync", window])
    desktop.run(["xdotool", "key", "alt+F4"])
    desktop.wait_for(lambda: windows(desktop) == [], "the window to hide")
    assert process.poll() is None
    desktop.wait_for(lambda: desktop.run(["dunstctl", "count", "displayed"]).strip() == "1", "the explanation")
    desktop.run(["dunstctl", "action", "0"])  # "Open"
    wait_for_window(desktop)
    desktop.run(["xdotool", "windowactivate", "--sync", window])
    desktop.run(["xdotool", "key", "alt+F4"])
    desktop.wait_for(lambda: windows(desktop) == [], "the window to hide again")
    assert end(start(desktop, data)) == (0, "")
    wait_for_window(desktop)
    assert end(start(desktop, data, "--quit")) == (0, "")
    assert end(process) == (0, "")


def has_tray_icon(desktop: Desktop) -> bool:
    """Whether the panel has swallowed a small window of PostView's."""
    tree = desktop.run(["xwininfo", "-root", "-tree"])
    return any('"PostView"' in line and " 22x22+" in line for line in tree.splitlines())


def test_a_file_dragged_from_another_program_is_taken_wherever_it_is_let_go(desktop: Desktop, data: Path) -> None:
    desktop.start("openbox")
    file = desktop.home / "invitation.ics"
    file.write_bytes(INVITATION.replace("\n", "\r\n").encode())
    process = start(desktop, data)
    window = wait_for_window(desktop)
    wait_until_it_listens(desktop)
    desktop.run(["xdotool", "windowsize", "--sync", window, "1000", "640"])
    desktop.run(["xdotool", "windowmove", "--sync", window, "0", "20"])
    desktop.run(["xdotool", "key", "ctrl+7"])  # the settings: a page full of text fields
    desktop.start(sys.executable, "-m", "tests.support.drag_source", str(file))
    desktop.wait_for(
        lambda: bool(desktop.run(["xdotool", "search", "--onlyvisible", "--name", "SOURCE"]).split()), "the source"
    )
    desktop.run(["xdotool", "mousemove", "--sync", "1250", "780", "mousedown", "1"])
    for x, y in ((1200, 760), (1020, 700), (985, 560), (900, 400), (700, 300), (600, 190), (560, 185)):
        desktop.run(["xdotool", "mousemove", "--sync", str(x), str(y), "sleep", "0.15"])
    desktop.run(["xdotool", "mouseup", "1"])
    desktop.wait_for(lambda: interviews(data) == 1, "the interview")
    process.send_signal(signal.SIGTERM)
    assert end(process) == (0, "")


def test_started_hidden_it_waits_and_comes_when_called(desktop: Desktop, data: Path) -> None:
    process = start(desktop, data, "--hidden")
    wait_until_it_listens(desktop)
    assert windows(desktop) == []
    assert end(start(desktop, data)) == (0, "")
    wait_for_window(desktop)
    process.send_signal(signal.SIGINT)
    assert end(process) == (0, "")


def test_the_demo_leaves_nothing_behind(desktop: Desktop) -> None:
    desktop.env["TMPDIR"] = str(desktop.home / "tmp")
    (desktop.home / "tmp").mkdir()
    process = desktop.start(*COMMAND, "--demo", quiet=False)
    wait_for_window(desktop)
    wait_until_it_listens(desktop)
    process.send_signal(signal.SIGTERM)
    assert end(process) == (0, "")
    assert [path.name for path in (desktop.home / "tmp").iterdir() if "postview" in path.name] == []


@pytest.mark.parametrize("trouble", ["newer", "damaged"])
def test_a_database_that_cannot_be_opened_is_a_sentence_and_status_2(
    desktop: Desktop, data: Path, trouble: str
) -> None:
    data.mkdir()
    database = data / "postview.db"
    if trouble == "newer":
        connection = sqlite3.connect(database)
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("CREATE TABLE interview (id INTEGER)")
        connection.execute("PRAGMA user_version = 9999")
        connection.commit()
        connection.close()
    else:
        database.write_bytes(b"SQLite format 3\0" + os.urandom(8000))
    before = database.read_bytes()
    status, said = end(start(desktop, data))
    assert status == 2
    assert said.endswith(".\n")
    assert "Traceback" not in said
    assert database.read_bytes() == before
    assert windows(desktop) == []
