"""Fixtures for the window, and the check that nothing is left over after a test: windows, timers, threads."""

from __future__ import annotations

import gc
import threading
from collections.abc import Callable, Iterator

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from postview_desktop.ui.common.context import Look
from tests.support.look import make_look


@pytest.fixture(scope="session")
def whole_look(qapp: QApplication) -> Look:
    """The light look, made once: wearing a style sheet anew for each test would be slow."""
    return make_look(qapp)


@pytest.fixture
def look(whole_look: Look) -> Iterator[Look]:
    """The light look; a test that changes it finds it light again."""
    yield whole_look
    if whole_look.theme.dark:
        whole_look.theme.apply("light")


@pytest.fixture
def dark_look(look: Look) -> Look:
    look.theme.apply("dark")
    return look


@pytest.fixture
def set_text_scale(qapp: QApplication, look: Look) -> Iterator[Callable[[float], None]]:
    """Makes the user's font larger, as the desktop's settings would."""
    before = qapp.font()

    def scale(factor: float) -> None:
        font = qapp.font()
        font.setPointSizeF(before.pointSizeF() * factor)
        qapp.setFont(font)
        look.theme.apply(look.theme.wished)

    yield scale
    qapp.setFont(before)
    look.theme.apply("light")


@pytest.fixture(autouse=True)
def nothing_left_over(qapp: QApplication, qtbot: QtBot, request: pytest.FixtureRequest) -> Iterator[None]:
    """After each test no window is open, no timer of a window runs, and no thread of ours lives."""
    threads_before = set(threading.enumerate())
    windows_before = set(qapp.topLevelWidgets())
    yield
    for widget in qapp.topLevelWidgets():
        if widget not in windows_before and not widget.isVisible():
            widget.deleteLater()
    gc.collect()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    open_still = [
        f"{type(widget).__name__} {widget.objectName()!r}"
        for widget in qapp.topLevelWidgets()
        if widget.isVisible() and widget not in windows_before
    ]
    running = [
        f"of {timer.parent()!r}"
        for timer in gc.get_objects()
        if type(timer) is QTimer and shiboken6.isValid(timer) and timer.isActive()
    ]
    threads = [
        thread
        for thread in set(threading.enumerate()) - threads_before
        if not isinstance(thread, threading._DummyThread)
    ]
    assert not open_still, f"windows left open: {open_still}"
    assert not running, f"timers left running: {running}"
    assert not threads, f"threads left over: {threads}"
