"""A line that breaks after the final dot, in the window and with real Dovecot: the copy is looked for, then asked."""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial

import pytest
from pytestqt.qtbot import QtBot

from postview_desktop.domain.change import Verb
from postview_desktop.domain.interview import InterviewState, wall_of
from postview_desktop.domain.letter import Account, Letter, LetterKind, LetterState
from postview_desktop.services.answers import look_for_answers
from postview_desktop.services.suite import Suite
from postview_desktop.ui.shell.mail_room import MailRoom
from postview_desktop.ui.shell.main_window import MainWindow
from tests.support.builders import put_interview
from tests.support.clock import FixedClock
from tests.support.mail_servers import FaultyServer
from tests.support.mail_stack import PASSWORDS, MailStack, why_not
from tests.support.window import words
from tests.ui.shell.test_desk import Memory
from tests.ui.shell.test_mail_room import ALICE, a_letter, account, mailbox, memory, room, state, wait

__all__ = ["account", "mailbox", "memory", "room"]

pytestmark = [
    pytest.mark.qt_log_ignore("This plugin does not support", "systemTrayWindowChanged", extend=True),
    pytest.mark.real,
    pytest.mark.skipif(bool(why_not()), reason=why_not()),
]
JOEL = "joel@northwind.example"


@pytest.fixture(scope="module")
def house() -> Iterator[MailStack]:
    with MailStack() as stack:
        yield stack


@pytest.fixture
def uncertain(
    room: MailRoom, suite: Suite, memory: Memory, clock: FixedClock, account: Account, house: MailStack, qtbot: QtBot
) -> Iterator[Letter]:
    """Handed to a server that hangs up after the final dot, by an account that does not look for answers."""
    clock.set(datetime.now().isoformat(timespec="seconds"), "UTC")
    clock.advance(int(time.time()) - clock.now())
    house.empty(ALICE, "Sent")
    memory.kept[ALICE] = PASSWORDS[ALICE]
    room.lookout._look_for = partial(look_for_answers, context=house.context)
    start = wall_of(clock.now(), "UTC") - timedelta(hours=2)
    interview = put_interview(
        suite.store, start.isoformat(timespec="minutes"), people=("Joel",), state=InterviewState.TOOK_PLACE
    )
    with FaultyServer("drop_after_dot") as server:
        with suite.store.change(Verb.ACCOUNT_CHANGED) as change:
            sending = replace(account, host="127.0.0.1", port=server.port, security="plain", looks=False)
            change.save(replace(sending, imap_host="localhost", imap_port=house.imaps))
        letter = a_letter(suite, interview.id, LetterKind.THANK_YOU, JOEL)
        suite.outbox.schedule(letter.id, 0)
        qtbot.waitUntil(lambda: state(suite, letter) is LetterState.UNKNOWN, timeout=20_000)
        wait(qtbot, room)
        yield suite.letters.get(letter.id)
        assert server.dots == 1, "never sent again"


def outbox_line(window: MainWindow) -> str:
    return window.side_bar.outbox.accessibleName()


def test_the_copy_is_there(
    uncertain: Letter,
    room: MailRoom,
    window: MainWindow,
    suite: Suite,
    clock: FixedClock,
    house: MailStack,
    qtbot: QtBot,
) -> None:
    room.tick()
    wait(qtbot, room)
    assert state(suite, uncertain) is LetterState.UNKNOWN, "there is none yet"
    assert "1 uncertain" in outbox_line(window)
    window.show_page("letters")
    assert "PostView is looking for a copy of it in your mailbox" in words(window).replace("\n", " ")
    house.keep(ALICE, "Sent", uncertain.raw, clock.now())
    clock.advance(minutes=10)
    room.tick()
    qtbot.waitUntil(lambda: state(suite, uncertain) is LetterState.SENT, timeout=20_000)
    wait(qtbot, room)
    assert "uncertain" not in outbox_line(window)
    assert not any("Seen" in line for line in house.flags_of(ALICE, "Sent"))


def test_the_copy_is_not_there(
    uncertain: Letter, room: MailRoom, window: MainWindow, suite: Suite, clock: FixedClock, qtbot: QtBot
) -> None:
    for looked in range(3):
        room.tick()
        wait(qtbot, room)
        assert suite.answers.seeks(uncertain.id)
        if looked < 2:
            clock.advance(minutes=10)
    window.show_page("letters")
    assert "is looking for a copy" in words(window)
    clock.advance(minutes=11)
    room.tick()
    assert "1 letter needs you" in outbox_line(window)
    qtbot.waitUntil(lambda: "It did not arrive" in words(window), timeout=5000)
    assert "is looking for a copy" not in words(window)
    assert state(suite, uncertain) is LetterState.UNKNOWN


def test_without_a_server_for_incoming_mail_it_is_asked_at_once(
    uncertain: Letter, room: MailRoom, window: MainWindow, suite: Suite
) -> None:
    account = suite.accounts.get()
    assert account is not None
    with suite.store.change(Verb.ACCOUNT_CHANGED) as change:
        change.save(replace(account, imap_host=""))
    room.say_line()
    assert "1 letter needs you" in outbox_line(window)
    room.tick()
    assert not room.lookout.busy
