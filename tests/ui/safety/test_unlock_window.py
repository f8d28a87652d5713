"""The window before the window where the data is locked: passphrase, recovery key, key ring."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from postview_desktop.domain.errors import PostviewError, Problem
from postview_desktop.domain.key import DatabaseKey, KeyWay
from postview_desktop.ui.background.jobs import Jobs
from postview_desktop.ui.common.context import Look
from postview_desktop.ui.safety.unlock_window import Openings, UnlockWindow
from tests.support.window import click, is_seen, retype, seen

KEY = DatabaseKey(bytes(range(32)))
PASSPHRASE = "four words without sense"


class Ring:
    """What the key ring answers, one after the other."""

    def __init__(self, *answers: DatabaseKey | Problem) -> None:
        self._answers = list(answers)
        self.prompted: list[bool] = []

    def __call__(self, ask: bool) -> DatabaseKey:
        self.prompted.append(ask)
        answer = self._answers.pop(0)
        if isinstance(answer, Problem):
            raise PostviewError(answer)
        return answer


def by_words(words: str) -> DatabaseKey:
    if words == PASSPHRASE:
        return KEY
    if "-" in words:
        return DatabaseKey.from_recovery_text(words)
    raise PostviewError(Problem.WRONG_PASSPHRASE)


@pytest.fixture
def jobs(qtbot: QtBot) -> Iterator[Jobs]:
    made = Jobs()
    yield made
    made.close()
    shiboken6.delete(made)


@pytest.fixture
def make(look: Look, jobs: Jobs, qtbot: QtBot):
    made: list[UnlockWindow] = []

    def build(way: KeyWay | None, ring: Ring | None = None) -> UnlockWindow:
        window = UnlockWindow(look, jobs, way, Openings(by_words, ring or Ring()))
        window.opened.connect(lambda key: setattr(window, "key", key))
        window.show()
        made.append(window)
        return window

    yield build
    for window in made:
        window.hide()
        shiboken6.delete(window)


def said(window: UnlockWindow) -> str:
    return " ".join(label.text() for label in window.findChildren(QLabel) if label.isVisible())


def test_the_passphrase_and_enter_open_it(make, qtbot):
    window = make(KeyWay.PASSPHRASE)
    assert window.focusWidget() is window.passphrase
    assert window.passphrase.echoMode() is QLineEdit.EchoMode.Password
    retype(window, "passphrase", PASSPHRASE)
    with qtbot.waitSignal(window.opened) as opened:
        QTest.keyClick(window.passphrase, Qt.Key.Key_Return)
    assert opened.args == [KEY]


def test_a_wrong_passphrase_is_a_sentence_and_can_be_typed_again_at_once(make, qtbot):
    window = make(KeyWay.PASSPHRASE)
    for _ in range(4):
        retype(window, "passphrase", "wrong")
        click(window, "unlock")
        qtbot.waitUntil(lambda: window.main.isEnabled() and "not the passphrase" in said(window))
    assert window.passphrase.selectedText()
    retype(window, "passphrase", PASSPHRASE)
    with qtbot.waitSignal(window.opened):
        click(window, "unlock")


def test_nothing_typed_asks_for_something(make):
    window = make(KeyWay.PASSPHRASE)
    click(window, "unlock")
    assert "Nothing is typed yet" in said(window)


def test_the_recovery_key_takes_the_place_of_the_passphrase_and_back(make, qtbot):
    window = make(KeyWay.PASSPHRASE)
    assert not is_seen(window, "recovery_key")
    click(window, "unlock_other")
    assert not is_seen(window, "passphrase")
    retype(window, "recovery_key", KEY.recovery_text()[:-1] + "A-")
    click(window, "unlock")
    qtbot.waitUntil(lambda: "not a whole recovery key" in said(window))
    click(window, "unlock_other")
    assert is_seen(window, "passphrase")
    click(window, "unlock_other")
    retype(window, "recovery_key", KEY.recovery_text())
    with qtbot.waitSignal(window.opened) as opened:
        click(window, "unlock")
    assert opened.args == [KEY]


def test_the_key_ring_opens_it_without_a_word(make, qtbot):
    ring = Ring(KEY)
    window = make(KeyWay.KEY_RING, ring)
    with qtbot.waitSignal(window.opened):
        window.ask_key_ring()
    assert ring.prompted == [False]


def test_a_closed_key_ring_is_opened_only_when_asked_for(make, qtbot):
    ring = Ring(Problem.KEY_RING_LOCKED, KEY)
    window = make(KeyWay.KEY_RING, ring)
    with qtbot.waitSignal(window.needed):
        window.ask_key_ring()
    assert "key ring of this login is closed" in said(window)
    assert is_seen(window, "recovery_key")
    with qtbot.waitSignal(window.opened):
        click(window, "unlock_key_ring")
    assert ring.prompted == [False, True]


@pytest.mark.parametrize("problem", [Problem.NO_KEY_RING, Problem.KEY_RING_LACKS_KEY, Problem.KEY_RING_SILENT])
def test_without_the_key_ring_the_recovery_key_opens_it(make, qtbot, problem):
    window = make(KeyWay.KEY_RING, Ring(problem))
    with qtbot.waitSignal(window.needed):
        window.ask_key_ring()
    assert is_seen(window, "unlock_key_ring") is (problem is not Problem.NO_KEY_RING)
    retype(window, "recovery_key", KEY.recovery_text())
    with qtbot.waitSignal(window.opened):
        click(window, "unlock")


def test_a_lost_file_says_so_and_takes_the_recovery_key_only(make):
    window = make(None)
    assert "postview.key" in said(window)
    assert not is_seen(window, "unlock_other")
    assert is_seen(window, "recovery_key")


def test_closing_it_quits(make, qtbot):
    window = make(KeyWay.PASSPHRASE)
    with qtbot.waitSignal(window.quit_requested):
        seen(window, type(window.quit), "unlock_quit").click()
