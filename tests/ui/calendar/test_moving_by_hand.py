"""Moving with a real mouse and a real keyboard on a screen of its own: the pointer is the X server's, not Qt's."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import IO

import pytest

from tests.support.screen import virtual_screen

TOOLS = [tool for tool in ("Xvfb", "xdotool") if shutil.which(tool) is None]
pytestmark = [pytest.mark.real, pytest.mark.skipif(bool(TOOLS), reason=f"not installed: {TOOLS}")]

WINDOW = """
import json, sys
from datetime import date
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from postview_desktop.domain.follow_up import Instruction, InstructionKind
from postview_desktop.domain.interview import InterviewState
from postview_desktop.services.suite import open_suite
from tests.support.builders import fresh_store, put_interview
from tests.support.calendar import calendar_page
from tests.support.clock import FixedClock
from tests.support.look import make_look

app = QApplication([])
clock = FixedClock()
store = fresh_store(Path(sys.argv[1]), clock)
suite = open_suite(store, clock)
held = put_interview(store, "2026-11-16T10:00", state=InterviewState.TOOK_PLACE)
suite.follow_ups.record_instruction(Instruction(
    interview_id=held.id, kind=InstructionKind.DECIDE_BY, said_on=date(2026, 11, 16), on=date(2026, 12, 4)))
page = calendar_page(make_look(app), suite)
page.resize(1068, 832)
page.move(0, 0)
page.said.connect(lambda text, change: print(json.dumps({"said": text, "undo": bool(change)}), flush=True))
day = date(2026, 12, 7)

def ready():
    grid = page.grid
    grid.choose_day(day)
    item = next(one for one in grid.items_on(day) if one.kind == "follow_up")
    at = grid.item_rect(item, day).intersected(grid.day_rect(day)).center()
    places = {"item": at, **{str(n): grid.day_rect(date(2026, 12, n)).center() for n in (3, 10)}}
    found = {name: grid.mapToGlobal(place).toTuple() for name, place in places.items()}
    print(json.dumps(found), flush=True)

def look():
    drag = page.grid.drag()
    words = drag.words() if drag is not None else None
    if words != look.before:
        look.before = words
        print(json.dumps({"hover": words}), flush=True)
look.before = None
page.show()
page.activateWindow()
page.grid.setFocus()
QTimer.singleShot(500, ready)
timer = QTimer()
timer.timeout.connect(look)
timer.start(20)
QTimer.singleShot(40000, app.quit)
app.exec()
"""


class Hand:
    """A mouse and a keyboard on one display."""

    def __init__(self, display: str) -> None:
        self._env = {**os.environ, "DISPLAY": display}

    def do(self, *words: object) -> None:
        subprocess.run(["xdotool", *map(str, words)], env=self._env, check=True, timeout=20)

    def carry(self, start: list[int], end: list[int]) -> None:
        """Press, and go there in small steps, as a hand does."""
        self.do("mousemove", *start)
        self.do("mousedown", 1)
        for step in range(1, 9):
            self.do("mousemove", *(one + (two - one) * step // 8 for one, two in zip(start, end, strict=True)))
            time.sleep(0.02)


@pytest.fixture
def display() -> Iterator[str]:
    with virtual_screen() as name:
        yield name


def told(out: IO[str], key: str) -> object:
    """The next line that tells of this."""
    for line in out:
        found = json.loads(line)
        if key in found:
            return found[key]
    raise AssertionError(f"it ended before it told of {key}")


def test_a_follow_up_is_carried_by_a_real_mouse(display: str, tmp_path: Path) -> None:
    env = {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
    hand = Hand(display)
    with subprocess.Popen(
        [sys.executable, "-c", WINDOW, str(tmp_path)], env=env, stdout=subprocess.PIPE, text=True
    ) as window:
        try:
            out = window.stdout
            assert out is not None
            places = json.loads(out.readline())
            # Against their date: the day says so, and Escape gives it up.
            hand.carry(places["item"], places["3"])
            hover = ""
            while "They named Friday 4 December" not in hover:
                hover = str(told(out, "hover"))
            hand.do("key", "Escape")
            assert told(out, "hover") is None
            hand.do("mouseup", 1)
            # Within the window nothing is said, and it goes there.
            hand.carry(places["item"], places["10"])
            hand.do("mouseup", 1)
            assert told(out, "said") == "Follow-up for Northwind is now on Thursday 10 December."
            # The twin on the keyboard.
            hand.do("key", "alt+Left")
            assert told(out, "said") == "Follow-up for Northwind is now on Wednesday 9 December."
        finally:
            window.terminate()
