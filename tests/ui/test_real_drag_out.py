"""A letter dragged with a real pointer from the real window into another program."""

from __future__ import annotations

import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from email import message_from_bytes
from pathlib import Path

import pytest

from postview_desktop.domain.letter import LetterKind
from postview_desktop.services.suite import open_suite
from postview_desktop.storage import Store
from postview_desktop.system.clock import Clock
from postview_desktop.system.paths import paths_in
from tests.support.builders import put_interview
from tests.support.desktop import Desktop, why_not

WHY_NOT = why_not("openbox", "xdotool")
pytestmark = [pytest.mark.real, pytest.mark.skipif(bool(WHY_NOT), reason=WHY_NOT)]

COMMAND = (sys.executable, "-m", "postview_desktop")
INVITATION = """BEGIN:VCALENDAR
VERSION:2.0
METHOD:REQUEST
BEGIN:VEVENT
UID:dragged-1
DTSTAMP:20261101T090000Z
DTSTART:20301130T100000Z
DTEND:20301130T110000Z
SUMMARY:Interview at Northwind
END:VEVENT
END:VCALENDAR
"""


@pytest.fixture
def desktop() -> Iterator[Desktop]:
    with Desktop() as desktop:
        desktop.start("openbox")
        yield desktop


def a_letter(data: Path) -> None:
    data.mkdir(mode=0o700)
    clock = Clock()
    with closing(Store.open(paths_in(data).database, clock.now)) as store:
        suite = open_suite(store, clock)
        held = put_interview(store, "2026-11-20T10:00", people=("Joel Katz",))
        suite.letters.start(LetterKind.THANK_YOU, held.id)


def find(desktop: Desktop, name: str) -> list[str]:
    return desktop.run(["xdotool", "search", "--onlyvisible", "--name", name]).split()


def started(desktop: Desktop, data: Path) -> subprocess.Popen[str]:
    """With its letters in front, in the upper left of the screen."""
    process = desktop.start(*COMMAND, "--data-dir", str(data), "postview:letters", quiet=False)
    runtime = Path(desktop.env["XDG_RUNTIME_DIR"])
    desktop.wait_for(lambda: any(runtime.glob("postview-*")) and bool(find(desktop, "^PostView$")), "the window")
    [window] = find(desktop, "^PostView$")
    desktop.run(["xdotool", "windowsize", "--sync", window, "1000", "640"])
    desktop.run(["xdotool", "windowmove", "--sync", window, "0", "20", "sleep", "1"])
    return process


def move(desktop: Desktop, *places: tuple[int, int]) -> None:
    for x, y in places:
        desktop.run(["xdotool", "mousemove", "--sync", str(x), str(y), "sleep", "0.15"])


@pytest.mark.parametrize("meanwhile", [False, True], ids=["in peace", "while the list is made anew"])
def test_a_letter_reaches_another_program_as_a_mail_file(desktop: Desktop, *, meanwhile: bool) -> None:
    data = desktop.home / "data"
    a_letter(data)
    process = started(desktop, data)
    target = desktop.start(sys.executable, "-m", "tests.support.drop_target", quiet=False)
    desktop.wait_for(lambda: bool(find(desktop, "TARGET")), "the target")
    move(desktop, ROW)
    desktop.run(["xdotool", "mousedown", "1"])
    move(desktop, (ROW[0] + 10, ROW[1] + 5), (ROW[0] + 40, ROW[1] + 30), (700, 500))
    if meanwhile:
        file = desktop.home / "invitation.ics"
        file.write_bytes(INVITATION.replace("\n", "\r\n").encode())
        assert desktop.start(*COMMAND, "--data-dir", str(data), str(file)).wait(20) == 0
        desktop.run(["xdotool", "sleep", "2"])
    move(desktop, (900, 600), (1100, 720), (1200, 760), (1205, 765))
    desktop.run(["xdotool", "mouseup", "1"])
    assert target.stdout is not None
    path = Path(target.stdout.readline().strip())
    assert path.name.endswith("Joel Katz.eml")
    assert message_from_bytes(path.read_bytes())["Subject"]
    process.send_signal(signal.SIGTERM)
    _, said = process.communicate(timeout=20)
    assert (process.returncode, said) == (0, "")
    assert not path.exists(), "it goes with the program"


ROW = (650, 215)
"""A point of the only letter's row, off its buttons."""
