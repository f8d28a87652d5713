"""What macOS asks to open arrives, also what came before there was a window."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QFileOpenEvent

from postview_desktop.ui.desktop.openings import Openings


def heard(openings: Openings) -> list[object]:
    found: list[object] = []
    openings.listen(found.append, found.append)
    return found


def test_what_came_before_anybody_listened_waits_and_comes_once() -> None:
    openings = Openings()
    openings.came(QFileOpenEvent("/home/me/Einladung für Ada.ics"))
    openings.came(QFileOpenEvent(QUrl("postview:interview/17")))
    assert heard(openings) == [[Path("/home/me/Einladung für Ada.ics")], ("postview:interview/17",)]
    assert heard(openings) == []


def test_what_comes_later_comes_at_once() -> None:
    openings = Openings()
    found = heard(openings)
    openings.came(QFileOpenEvent(QUrl.fromLocalFile("/home/me/mail.eml")))
    openings.came(QFileOpenEvent(QUrl("mailto:ada@x.example")))
    assert found == [[Path("/home/me/mail.eml")], ("mailto:ada@x.example",)]


def test_an_event_with_nothing_in_it_opens_nothing() -> None:
    openings = Openings()
    openings.came(QFileOpenEvent(""))
    assert heard(openings) == []


PROGRAM = """
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QFileOpenEvent
from postview_desktop.ui.desktop.openings import OpeningApplication

app = OpeningApplication(["postview-desktop", "-style", "Fusion"])
assert QCoreApplication.sendEvent(app, QFileOpenEvent("/tmp/a.ics"))
QCoreApplication.sendEvent(app, QEvent(QEvent.Type.User))
app.openings.listen(print, print)
"""


def test_an_application_hears_them() -> None:
    env = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run([sys.executable, "-c", PROGRAM], env=env, capture_output=True, text=True, check=True)
    assert "a.ics" in done.stdout
    assert done.stdout.count("\n") == 1
