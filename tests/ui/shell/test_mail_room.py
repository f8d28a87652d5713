"""Courier and lookout in the window: what the side bar says, one password for both, quitting, and a real round."""

from __future__ import annotations

import smtplib
import threading
import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from email.message import EmailMessage
from functools import partial
from typing import Any

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from postview_desktop.domain.answer import AnswerState
from postview_desktop.domain.change import Verb
from postview_desktop.domain.errors import PostviewError, Problem
from postview_desktop.domain.follow_up import PlanState
from postview_desktop.domain.interview import InterviewState, wall_of
from postview_desktop.domain.letter import Account, Letter, LetterKind, LetterState
from postview_desktop.services.answers import Found, look_for_answers
from postview_desktop.services.outbox import transmit
from postview_desktop.services.suite import Suite
from postview_desktop.ui.background.changes import Changes
from postview_desktop.ui.common.context import Look
from postview_desktop.ui.desktop.notifications import Notifications
from postview_desktop.ui.desktop.tray import Tray
from postview_desktop.ui.shell.mail_room import MailRoom
from postview_desktop.ui.shell.main_window import MainWindow
from postview_desktop.ui.shell.pages import Materials
from postview_desktop.ui.shell.password_sheet import PasswordSheet
from tests.support.builders import put, put_interview
from tests.support.clock import FixedClock
from tests.support.mail_stack import NOBODY, PASSWORDS, MailStack, why_not
from tests.support.window import words
from tests.ui.shell.test_desk import Memory, Quiet

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", "systemTrayWindowChanged", extend=True)

ALICE = "alice@jobseeker.example"


class Mailbox:
    """Stands in for the socket work of a look."""

    def __init__(self) -> None:
        self.problem: Problem | None = None
        self.passwords: list[str] = []
        self.gate = threading.Event()
        self.gate.set()
        self.there = threading.Event()

    def __call__(self, errand: Any, password: str) -> Found:
        self.there.set()
        self.gate.wait(5)
        self.passwords.append(password)
        if self.problem is not None:
            raise PostviewError(self.problem, host="imap.example")
        return Found(errand=errand)


@pytest.fixture
def memory() -> Memory:
    return Memory()


@pytest.fixture
def account(suite: Suite) -> Account:
    return put(
        suite.store,
        Account(
            name="Alice",
            address=ALICE,
            user=ALICE,
            host="smtp.example",
            imap_host="imap.example",
            looks=True,
        ),
    )[0]


@pytest.fixture
def interview_id(suite: Suite, clock: FixedClock) -> int:
    """It ended nine days ago."""
    start = wall_of(clock.now(), clock.zone()) - timedelta(days=9)
    return put_interview(
        suite.store,
        start.isoformat(timespec="minutes"),
        people=("Joel", "Ana Souza"),
        state=InterviewState.TOOK_PLACE,
    ).id


@pytest.fixture
def mailbox() -> Iterator[Mailbox]:
    made = Mailbox()
    yield made
    made.gate.set()


@pytest.fixture
def room(
    window: MainWindow, materials: Materials, changes: Changes, memory: Memory, mailbox: Mailbox, account: Account
) -> Iterator[MailRoom]:
    tray = Tray(QIcon())
    notifications = Notifications(tray, notifier=Quiet())
    made = MailRoom(window, materials, memory, notifications)  # type: ignore[arg-type]
    made.lookout._look_for = mailbox  # type: ignore[assignment]
    changes.changed.connect(made.changed)
    changes.changed.connect(lambda _kinds: window.refresh_soon())
    yield made
    made.stop()
    mailbox.gate.set()
    shiboken6.delete(made)
    shiboken6.delete(notifications)
    shiboken6.delete(tray)


def line(window: MainWindow) -> str:
    return window.side_bar.answers.accessibleName()


def wait(qtbot: QtBot, room: MailRoom) -> None:
    qtbot.waitUntil(lambda: not room.lookout.busy and not room.courier.busy, timeout=20_000)


def test_the_side_bar_says_when_it_looked_and_what_went_wrong(
    room: MailRoom,
    window: MainWindow,
    memory: Memory,
    mailbox: Mailbox,
    clock: FixedClock,
    interview_id: int,
    qtbot: QtBot,
) -> None:
    memory.kept[ALICE] = "secret"
    room.say_line()
    assert line(window) == "Looks for answers soon"
    mailbox.gate.clear()
    room.tick()
    qtbot.waitUntil(mailbox.there.is_set)
    assert line(window) == "Looking for answers"
    mailbox.gate.set()
    wait(qtbot, room)
    assert line(window) == "Looked today 15:00"
    mailbox.problem = Problem.SERVER_SILENT
    clock.advance(minutes=10)
    room.tick()
    wait(qtbot, room)
    assert line(window) == "Mailbox out of reach"
    assert "did not answer" in window.side_bar.answers.toolTip()
    assert not window.quiet_line.isVisible()  # nobody is needed: it comes back by itself


def test_a_refused_sign_in_is_said_once_and_the_line_leads_to_the_account(
    room: MailRoom,
    window: MainWindow,
    memory: Memory,
    mailbox: Mailbox,
    clock: FixedClock,
    interview_id: int,
    qtbot: QtBot,
) -> None:
    memory.kept[ALICE] = "wrong"
    mailbox.problem = Problem.SIGN_IN_REFUSED
    room.tick()
    wait(qtbot, room)
    assert window.quiet_line.isVisible()
    assert line(window) == "Cannot read the mailbox"
    window.quiet_line.clear()
    for _ in range(20):
        clock.advance(minutes=30)
        room.tick()
        wait(qtbot, room)
    assert mailbox.passwords == ["wrong"]
    assert not window.quiet_line.isVisible()
    qtbot.mouseClick(window.side_bar.answers, Qt.MouseButton.LeftButton)
    assert window.page_key == "settings"


def test_while_looking_is_off_nothing_is_said_of_it(
    room: MailRoom, window: MainWindow, suite: Suite, account: Account, mailbox: Mailbox, interview_id: int
) -> None:
    with suite.store.change(Verb.ACCOUNT_CHANGED) as change:
        change.save(replace(account, looks=False))
    room.tick()
    assert window.side_bar.answers.isHidden()
    assert mailbox.passwords == []


def test_the_password_is_asked_once_for_looking_and_then_only_on_request(
    room: MailRoom, window: MainWindow, mailbox: Mailbox, clock: FixedClock, interview_id: int, qtbot: QtBot
) -> None:
    room.tick()
    qtbot.waitUntil(lambda: window.findChild(PasswordSheet) is not None)
    sheet = window.findChild(PasswordSheet)
    assert sheet is not None
    assert "no key ring" in words(sheet).lower()
    assert "keep it in the key ring" not in words(sheet)
    assert sheet.focusWidget() is sheet.field, "what is typed at once is the password"
    assert line(window) == "Waits for your password"
    sheet.reject()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    for _ in range(5):
        clock.advance(hours=1)
        room.tick()
        wait(qtbot, room)
    assert not any(one.isVisible() for one in window.findChildren(PasswordSheet))
    qtbot.mouseClick(window.side_bar.answers, Qt.MouseButton.LeftButton)
    sheet = next(one for one in window.findChildren(PasswordSheet) if one.isVisible())
    field, main = sheet.findChild(QLineEdit, "password"), sheet.findChild(QWidget, "sheet_main")
    assert field is not None and main is not None
    field.setText("of the session")
    qtbot.mouseClick(main, Qt.MouseButton.LeftButton)
    room.tick()
    wait(qtbot, room)
    assert mailbox.passwords == ["of the session"]


def test_letters_and_looking_ask_for_the_password_together(
    room: MailRoom, window: MainWindow, suite: Suite, mailbox: Mailbox, interview_id: int, qtbot: QtBot
) -> None:
    room.tick()
    letter = a_letter(suite, interview_id, LetterKind.THANK_YOU, "joel@northwind.example")
    suite.outbox.schedule(letter.id, 0)
    qtbot.waitUntil(lambda: window.side_bar.outbox.accessibleName() == "Outbox: waits for your password")
    assert len([one for one in window.findChildren(PasswordSheet) if one.isVisible()]) == 1
    next(one for one in window.findChildren(PasswordSheet) if one.isVisible()).reject()


def test_look_now_looks_now_and_tells_the_page(
    room: MailRoom, window: MainWindow, memory: Memory, mailbox: Mailbox, interview_id: int, qtbot: QtBot
) -> None:
    memory.kept[ALICE] = "secret"
    with qtbot.waitSignal(room.lookout.idle, timeout=5000):
        window.look_requested.emit()
    assert mailbox.passwords == ["secret"]


def test_quitting_while_looking_gives_the_look_up(
    room: MailRoom, memory: Memory, mailbox: Mailbox, suite: Suite, interview_id: int, qtbot: QtBot
) -> None:
    memory.kept[ALICE] = "secret"
    mailbox.gate.clear()
    room.tick()
    qtbot.waitUntil(mailbox.there.is_set)
    room.stop()
    assert not room.courier.busy  # nothing to wait for: the desk ends at once
    mailbox.gate.set()
    wait(qtbot, room)
    assert suite.answers.last().good_at == 0


def test_F6_a_follow_up_is_not_kept_back_for_ever_by_a_mailbox_that_is_away(
    room: MailRoom,
    memory: Memory,
    mailbox: Mailbox,
    suite: Suite,
    clock: FixedClock,
    interview_id: int,
    qtbot: QtBot,
) -> None:
    memory.kept[ALICE] = "secret"
    mailbox.problem = Problem.NO_SERVER
    letter = a_letter(suite, interview_id, LetterKind.FOLLOW_UP, "joel@northwind.example")
    suite.outbox.schedule(letter.id, 0)
    qtbot.waitUntil(lambda: suite.letters.get(letter.id).attempts == 1, timeout=5000)
    for _ in range(80):
        clock.advance(hours=1)
        room.tick()
        wait(qtbot, room)
    assert state(suite, letter) is LetterState.LATE


def a_letter(suite: Suite, interview_id: int, kind: LetterKind, to: str) -> Letter:
    name = "Ana" if to == NOBODY else to.partition("@")[0].capitalize()
    person = next(met.person for met in suite.interviews.get(interview_id).people if met.person.name.startswith(name))
    letter = suite.letters.start(kind, interview_id=interview_id, person_id=person.id)
    body = f"Dear {name},\n\nthank you for the goat and the ginger.\n\nAlice\n"
    return suite.letters.edit(letter.id, to_address=to, subject="The goat and the ginger", body=body)


# -- with real servers ---------------------------------------------------------------------------------------------


@pytest.mark.real
@pytest.mark.skipif(bool(why_not()), reason=why_not())
def test_F6_a_real_answer_holds_the_follow_up_and_a_real_bounce_marks_the_letter(
    room: MailRoom,
    window: MainWindow,
    suite: Suite,
    memory: Memory,
    clock: FixedClock,
    account: Account,
    qtbot: QtBot,
) -> None:
    """Through Postfix and Dovecot: a thank-you that is answered, one that comes back, and a follow-up that stays."""
    clock.set(datetime.now().isoformat(timespec="seconds"), "UTC")
    clock.advance(int(time.time()) - clock.now())
    start = wall_of(clock.now(), "UTC") - timedelta(days=9)
    interview = put_interview(
        suite.store, start.isoformat(timespec="minutes"), people=("Joel", "Ana Souza"), state=InterviewState.TOOK_PLACE
    )
    memory.kept[ALICE] = PASSWORDS[ALICE]
    with MailStack() as house:
        room.courier._send = partial(transmit, context=house.context)
        room.lookout._look_for = partial(look_for_answers, context=house.context)
        with suite.store.change(Verb.ACCOUNT_CHANGED) as change:
            change.save(
                replace(account, host="localhost", port=house.smtps, imap_host="localhost", imap_port=house.imaps)
            )
        answered = a_letter(suite, interview.id, LetterKind.THANK_YOU, "joel@northwind.example")
        lost = a_letter(suite, interview.id, LetterKind.THANK_YOU, NOBODY)
        for letter in (answered, lost):
            suite.outbox.schedule(letter.id, 0)
        qtbot.waitUntil(lambda: state(suite, lost) is LetterState.SENT, timeout=20_000)
        wait(qtbot, room)
        assert state(suite, answered) is LetterState.SENT
        house.nothing_is_under_way()
        joel_answers(house, suite.letters.get(answered.id).message_id)
        house.nothing_is_under_way()
        before = house.letters_of(ALICE)

        follow_up = a_letter(suite, interview.id, LetterKind.FOLLOW_UP, "joel@northwind.example")
        clock.advance(5)
        suite.outbox.schedule(follow_up.id, 0)
        qtbot.waitUntil(lambda: state(suite, follow_up) is LetterState.HELD, timeout=20_000)
        wait(qtbot, room)

        assert suite.follow_ups.plan(interview.id).state is PlanState.STOPPED
        [mail] = [line.answer for line in suite.answers.for_interview(interview.id) if not line.answer.reason]
        assert (mail.state, mail.from_address) == (AnswerState.COUNTS, "joel@northwind.example")
        assert state(suite, lost) is LetterState.UNDELIVERED
        house.nothing_is_under_way()
        assert len(house.letters_of("joel@northwind.example")) == 1
        assert house.letters_of(ALICE) == before
    window.show_page("today")
    assert "Joel wrote today: “Re: The goat and the ginger”. What did they say?" in words(window)
    assert "Your letter to Ana Souza came back" in words(window)
    window.show_page("letters")
    assert "so the letter may be overtaken" in words(window)
    assert line(window).startswith("Looked today")


def state(suite: Suite, letter: Letter) -> LetterState:
    return suite.letters.get(letter.id).state


def joel_answers(house: MailStack, message_id: str) -> None:
    answer = EmailMessage()
    answer["From"] = "Joel <joel@northwind.example>"
    answer["To"] = ALICE
    answer["Subject"] = "Re: The goat and the ginger"
    answer["Message-ID"] = "<answer@northwind.example>"
    answer["In-Reply-To"] = answer["References"] = message_id
    answer.set_content("Dear Alice, we decide next week. Joel")
    with smtplib.SMTP_SSL("localhost", house.smtps, context=house.context) as server:
        server.login("joel@northwind.example", PASSWORDS["joel@northwind.example"])
        server.send_message(answer)


@pytest.mark.parametrize("for_letters", [True, False])
def test_a_locked_key_ring_speaks_of_letters_only_where_some_wait(qtbot: QtBot, look: Look, for_letters: bool) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    sheet = PasswordSheet(
        look, parent, "alice@jobseeker.example", PostviewError(Problem.KEY_RING_LOCKED), for_letters=for_letters
    )
    told = " ".join(label.text() for label in sheet.findChildren(QLabel))
    assert ("The letter is where it was" in told) is for_letters
    assert ("PostView could not look for answers" in told) is not for_letters
