"""SIGTERM and its like end PostView as its menu does."""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator

import pytest
import shiboken6
from pytestqt.qtbot import QtBot

from postview_desktop.ui.desktop.end_signals import EndSignals


@pytest.fixture
def ends(qtbot: QtBot) -> Iterator[EndSignals]:
    ends = EndSignals()
    ends.install()
    yield ends
    ends.remove()
    shiboken6.delete(ends)


@pytest.mark.parametrize("name", ["SIGTERM", "SIGINT", "SIGHUP"])
def test_the_systems_wish_is_heard(ends: EndSignals, qtbot: QtBot, name: str) -> None:
    with qtbot.waitSignal(ends.asked):
        os.kill(os.getpid(), getattr(signal, name))


def test_the_handlers_of_before_come_back(qtbot: QtBot) -> None:
    before = signal.getsignal(signal.SIGTERM)
    ends = EndSignals()
    ends.install()
    assert signal.getsignal(signal.SIGTERM) is not before
    ends.remove()
    assert signal.getsignal(signal.SIGTERM) is before
    shiboken6.delete(ends)


def test_what_is_ignored_stays_ignored(qtbot: QtBot) -> None:
    before = signal.signal(signal.SIGHUP, signal.SIG_IGN)
    ends = EndSignals()
    ends.install()
    try:
        assert signal.getsignal(signal.SIGHUP) is signal.SIG_IGN
    finally:
        ends.remove()
        signal.signal(signal.SIGHUP, before)
    shiboken6.delete(ends)
