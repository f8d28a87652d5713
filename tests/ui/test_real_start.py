"""The real program on a desktop of its own: tray, notifications, refusals, a clean end."""

from __future__ import annotations

import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from postview_desktop.domain.backup import BackupReason
from postview_desktop.services.backups import make_backup
from postview_desktop.services.suite import open_suite
from postview_desktop.storage import Store
from postview_desktop.system.lock import InstanceLock
from postview_desktop.system.paths import paths_in
from tests.support.builders import put_interview
from tests.support.clock import FixedClock
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


def a_search(data: Path, *, backups: int = 1) -> Path:
    """A data folder with an interview in it and backups of that; its database."""
    data.mkdir()
    paths, clock = paths_in(data), FixedClock()
    with closing(Store.open(paths.database, clock.now)) as store:
        put_interview(store)
        suite = open_suite(store, clock)
        for _ in range(backups):
            made = make_backup(suite.backups.order(BackupReason.DAILY), lambda _done, _total: None, lambda: False)
            suite.backups.noted(made)
            clock.advance(days=-1)
    return paths.database


def break_it(database: Path, trouble: str) -> None:
    if trouble == "newer":
        with closing(sqlite3.connect(database)) as connection:
            connection.execute("PRAGMA user_version = 9999")
            connection.commit()
    elif trouble == "vanished":
        database.unlink()
    else:
        content = database.read_bytes()
        database.write_bytes(content[:4096] + bytes(byte ^ 0xFF for byte in content[4096:20_000]) + content[20_000:])


@pytest.mark.parametrize("trouble", ["newer", "damaged", "vanished"])
def test_a_database_that_cannot_be_opened_is_a_window_that_offers_the_backup(
    desktop: Desktop, data: Path, trouble: str
) -> None:
    desktop.start("openbox")
    database = a_search(data)
    break_it(database, trouble)
    before = database.read_bytes() if database.exists() else b""
    process = start(desktop, data)
    wait_for_rescue(desktop)
    if trouble != "vanished":
        assert database.read_bytes() == before
    press_until(desktop, "Return", lambda: database.exists() and database.read_bytes() != before)
    press_until(desktop, "Return", lambda: not is_rescue(desktop))
    wait_for_window(desktop)
    wait_until_it_listens(desktop)
    assert interviews(data) == 1
    kept = list((data / "damaged").glob("*.db"))
    assert [path.read_bytes() for path in kept] == ([] if trouble == "vanished" else [before])
    process.send_signal(signal.SIGTERM)
    assert end(process) == (0, "")


def test_while_a_window_asks_a_second_start_raises_it_and_its_file_is_taken_afterwards(
    desktop: Desktop, data: Path
) -> None:
    desktop.start("openbox")
    database = a_search(data)
    break_it(database, "damaged")
    before = database.read_bytes()
    file = desktop.home / "invitation.ics"
    file.write_bytes(INVITATION.replace("\n", "\r\n").encode())
    process = start(desktop, data)
    wait_for_rescue(desktop)
    desktop.run(["xdotool", "windowminimize", "--sync", windows(desktop)[0]])
    desktop.wait_for(lambda: windows(desktop) == [], "it to be out of sight")
    assert end(start(desktop, data, str(file))) == (0, "")
    wait_for_rescue(desktop)
    assert database.read_bytes() == before
    press_until(desktop, "Return", lambda: database.exists() and database.read_bytes() != before)
    press_until(desktop, "Return", lambda: not is_rescue(desktop))
    desktop.wait_for(lambda: interviews(data) == 2, "the file of the second start")
    process.send_signal(signal.SIGTERM)
    assert end(process) == (0, "")


def test_while_a_window_asks_it_can_be_asked_to_end(desktop: Desktop, data: Path) -> None:
    desktop.start("openbox")
    database = a_search(data)
    break_it(database, "damaged")
    before = database.read_bytes()
    process = start(desktop, data)
    wait_for_rescue(desktop)
    assert end(start(desktop, data, "--quit")) == (0, "")
    status, said = end(process)
    assert (status, "Traceback" in said) == (2, False)
    assert database.read_bytes() == before


def test_one_that_has_just_ended_is_followed_by_the_next(desktop: Desktop, data: Path) -> None:
    data.mkdir(mode=0o700)
    ending = InstanceLock(data)
    assert ending.acquire()
    process = start(desktop, data)
    time.sleep(1.5)
    assert process.poll() is None
    ending.release()
    wait_for_window(desktop)
    wait_until_it_listens(desktop)
    process.send_signal(signal.SIGTERM)
    assert end(process) == (0, "")


def test_started_by_the_login_beside_one_that_runs_it_leaves_the_window_alone(desktop: Desktop, data: Path) -> None:
    process = start(desktop, data, "--hidden")
    wait_until_it_listens(desktop)
    assert end(start(desktop, data, "--hidden")) == (0, "")
    time.sleep(1)
    assert windows(desktop) == []
    process.send_signal(signal.SIGTERM)
    assert end(process) == (0, "")


@pytest.mark.parametrize("words_go_to", ["/dev/null", ".xsession-errors"])
def test_one_that_does_not_answer_is_said_in_a_window_where_nobody_reads_a_terminal(
    desktop: Desktop, data: Path, words_go_to: str
) -> None:
    desktop.start("openbox")
    process = start(desktop, data, "--hidden")
    wait_until_it_listens(desktop)
    process.send_signal(signal.SIGSTOP)
    try:
        shell = f'exec "$@" 2>>"{desktop.home / words_go_to}"'  # as from a desktop's menu
        second = desktop.start("sh", "-c", shell, "sh", *COMMAND, "--data-dir", str(data))
        wait_for_window(desktop)
        desktop.run(["xdotool", "key", "Escape"])
        assert second.wait(10) == 2
    finally:
        process.send_signal(signal.SIGCONT)
    process.send_signal(signal.SIGTERM)
    assert end(process) == (0, "")


def wait_for_rescue(desktop: Desktop) -> None:
    """Until its window is there, in its own size; another one may have been there for a moment."""
    desktop.wait_for(lambda: is_rescue(desktop), "the rescue")


def is_rescue(desktop: Desktop) -> bool:
    sizes = [desktop.run(["xdotool", "getwindowgeometry", "--shell", one]) for one in windows(desktop)]
    return len(sizes) == 1 and "WIDTH=820\n" in sizes[0]


def press_until(desktop: Desktop, key: str, happened: Callable[[], bool]) -> None:
    """Press until it has an effect: what is pressed while the window looks at the files does nothing."""

    def press() -> bool:
        if not happened():
            desktop.run(["xdotool", "key", key])
            time.sleep(0.3)
        return happened()

    desktop.wait_for(press, f"{key} to do something")


@pytest.mark.parametrize("trouble", ["newer", "damaged", "vanished"])
def test_left_alone_it_changes_nothing_and_the_status_is_2(desktop: Desktop, data: Path, trouble: str) -> None:
    desktop.start("openbox")
    database = a_search(data)
    break_it(database, trouble)
    before = database.read_bytes() if database.exists() else None
    process = start(desktop, data)
    wait_for_rescue(desktop)
    press_until(desktop, "alt+F4", lambda: process.poll() is not None)
    status, said = end(process)
    assert status == 2
    assert said.endswith(".\n")
    assert "Traceback" not in said
    assert (database.read_bytes() if database.exists() else None) == before


@pytest.mark.parametrize("trouble", ["newer", "damaged", "vanished"])
def test_where_nobody_sees_a_window_it_is_a_sentence_and_status_2(desktop: Desktop, data: Path, trouble: str) -> None:
    database = a_search(data)
    break_it(database, trouble)
    before = database.read_bytes() if database.exists() else None
    desktop.env["QT_QPA_PLATFORM"] = "offscreen"
    status, said = end(start(desktop, data))
    assert status == 2
    assert said.endswith(".\n")
    assert "Traceback" not in said
    assert (database.read_bytes() if database.exists() else None) == before


def test_a_running_program_backs_up_by_itself_and_once_a_day(desktop: Desktop, data: Path) -> None:
    a_search(data, backups=0)
    for _ in range(2):
        process = start(desktop, data)
        wait_until_it_listens(desktop)
        desktop.wait_for(lambda: len(list((data / "backups").glob("*.sqlite"))) == 1, "the backup", seconds=20)
        process.send_signal(signal.SIGTERM)
        assert end(process) == (0, "")
