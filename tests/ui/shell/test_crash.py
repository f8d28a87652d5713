"""Our own mistakes become a report wherever they happen; what the world refuses becomes a sentence."""

from __future__ import annotations

import logging
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QObject, Qt, qWarning
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from postview_desktop import __version__
from postview_desktop.domain.errors import PostviewError, Problem
from postview_desktop.system.logs import hide
from postview_desktop.ui.common.context import Look
from postview_desktop.ui.shell.crash_dialog import CrashDialog
from postview_desktop.ui.shell.crash_hooks import CrashHooks


@pytest.fixture
def hooks(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[CrashHooks]:
    # pytest-qt has a handler of its own for Qt's messages; it is given back at the end.
    monkeypatch.setattr("postview_desktop.ui.shell.crash_hooks.qInstallMessageHandler", lambda handler: None)
    hooks = CrashHooks()
    hooks.install()
    yield hooks
    hooks.remove()
    shiboken6.delete(hooks)


def fail(error: Exception) -> None:
    try:
        raise error
    except Exception as caught:
        sys.excepthook(type(caught), caught, caught.__traceback__)


def test_a_mistake_becomes_a_report(hooks: CrashHooks, qtbot: QtBot, caplog: pytest.LogCaptureFixture) -> None:
    with qtbot.waitSignal(hooks.crashed) as crashed:
        fail(ZeroDivisionError("division by zero"))
    report = crashed.args[0]
    assert f"PostView {__version__}" in report
    assert "ZeroDivisionError: division by zero" in report
    assert "test_crash.py" in report
    assert "ZeroDivisionError" in caplog.text


def test_no_secret_stands_in_a_report(hooks: CrashHooks, qtbot: QtBot) -> None:
    hide("refresh-token-of-sam")
    with qtbot.waitSignal(hooks.crashed) as crashed:
        fail(KeyError("refresh-token-of-sam"))
    assert "refresh-token-of-sam" not in crashed.args[0] and "KeyError" in crashed.args[0]


def test_what_the_world_refuses_is_no_mistake(hooks: CrashHooks, qtbot: QtBot) -> None:
    error = PostviewError(Problem.DISK_FULL)
    with qtbot.waitSignal(hooks.refused) as refused, qtbot.assertNotEmitted(hooks.crashed):
        fail(error)
    assert refused.args == [error]


def test_a_mistake_on_a_thread_is_told_on_the_windows_thread(hooks: CrashHooks, qtbot: QtBot) -> None:
    told_on: list[threading.Thread] = []

    class Ear(QObject):
        def hear(self, _report: str) -> None:
            told_on.append(threading.current_thread())

    ear = Ear()
    hooks.crashed.connect(ear.hear)
    with qtbot.waitSignal(hooks.crashed):
        thread = threading.Thread(target=lambda: 1 / 0)
        thread.start()
    thread.join()
    qtbot.waitUntil(lambda: bool(told_on))
    assert told_on == [threading.main_thread()]
    shiboken6.delete(ear)


def test_a_thread_that_ends_itself_is_no_mistake(hooks: CrashHooks, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(hooks.crashed):
        thread = threading.Thread(target=sys.exit)
        thread.start()
        thread.join()


def test_the_hooks_go_away(hooks: CrashHooks) -> None:
    installed = sys.excepthook
    hooks.remove()
    assert sys.excepthook is not installed
    hooks.install()


def test_qts_own_messages_go_to_the_log(qtbot: QtBot, caplog: pytest.LogCaptureFixture) -> None:
    from PySide6.QtCore import qInstallMessageHandler

    from postview_desktop.ui.shell.crash_hooks import _on_qt_message

    before = qInstallMessageHandler(_on_qt_message)
    try:
        with caplog.at_level(logging.DEBUG, "qt"):
            qWarning("a widget complained")
    finally:
        qInstallMessageHandler(before)
    assert ("qt", logging.WARNING) in {(record.name, record.levelno) for record in caplog.records}
    assert "a widget complained" in caplog.text


@pytest.fixture
def dialog(look: Look, qtbot: QtBot, tmp_path: Path) -> Iterator[CrashDialog]:
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.show()
    dialog = CrashDialog(look, parent, "PostView 0.1.0\nZeroDivisionError", tmp_path / "postview.log")
    dialog.open()
    yield dialog
    parent.close()


def test_the_report_can_be_copied(dialog: CrashDialog, qtbot: QtBot) -> None:
    assert dialog.findChild(QPlainTextEdit, "crash_report").toPlainText() == dialog.report
    qtbot.mouseClick(dialog.copy, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == dialog.report
    dialog.accept()


def test_the_log_can_be_opened(dialog: CrashDialog, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()))
    qtbot.mouseClick(dialog.open_log, Qt.MouseButton.LeftButton)
    assert Path(opened[0]).name == "postview.log"
    dialog.accept()


def test_going_on_closes_it(dialog: CrashDialog, qtbot: QtBot) -> None:
    with qtbot.waitSignal(dialog.accepted):
        qtbot.mouseClick(dialog.main, Qt.MouseButton.LeftButton)
