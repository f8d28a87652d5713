"""SIGKILL while the server has any one word of the exchange in its hands: the letter's, and that of its copy's.

Whatever the moment: taken by the server once at most, never lost without a word, at most one copy, no password on disk.
"""

from __future__ import annotations

import subprocess
from dataclasses import replace
from pathlib import Path
from threading import Event

import pytest

from postview_desktop.domain.change import Verb
from postview_desktop.domain.letter import Account, Letter, LetterState, SentCopy
from postview_desktop.services.sent_copies import copy_round
from postview_desktop.system.secrets import Secrets
from tests.services.test_outbox_kills import Folder, ids_taken
from tests.support.clock import FixedClock
from tests.support.imap_servers import Box, Mailbox
from tests.support.mail_servers import PASSWORD, USER, Act, Fault, FaultyServer, Hangup, Session

S = LetterState


def halting(reached: Event) -> Act:
    """Has heard the word, and says nothing to it."""

    def act(session: Session) -> None:
        reached.set()
        session.server.closing.wait(20)
        raise Hangup

    return act


def kill_when(reached: Event, process: subprocess.Popen[bytes]) -> None:
    try:
        assert reached.wait(20), "it never came so far"
    finally:
        process.kill()
        process.wait(10)
        if process.stdout:
            process.stdout.close()


@pytest.mark.parametrize("word", ["banner", "ehlo", "auth", "mail", "rcpt", "data", "text", "dot", "quit"])
def test_killed_at_a_word_of_the_letters(tmp_path: Path, word: str) -> None:
    reached = Event()
    with FaultyServer(Fault({word: halting(reached)})) as server:
        folder = Folder(tmp_path, server.port)
        (message_id,) = folder.fill(1)
        process = folder.sender("none")
        if word == "quit":
            # The answer to the letter was read: it is sent, whatever becomes of the farewell.
            assert process.wait(30) == 0
            assert process.stdout
            process.stdout.close()
        else:
            kill_when(reached, process)
        server.fault = Fault()
        taken = ids_taken(server)[message_id]
        assert taken == (1 if word in ("dot", "quit") else 0)
        letter = Letter()
        for _ in range(2):
            (letter,), _ = folder.restart()
            if word in ("text", "dot"):
                # "text": it had written that it was about to end the letter, and nobody knows whether it did
                assert letter.state in ((S.UNKNOWN,) if word == "dot" else (S.UNKNOWN, S.SENT))
            else:
                assert letter.state is S.SENT
        assert ids_taken(server)[message_id] == (1 if letter.state is S.SENT or word == "dot" else 0)
    assert folder.holds(PASSWORD) == []


class TwoHouses(Folder):
    """A data folder whose account has a server for incoming mail, too, and keeps its own copies."""

    def fill_with_copies(self, imap_port: int) -> None:
        self.fill(1)
        suite = self.open()
        (account,) = suite.store.find(Account)
        with suite.store.change(Verb.ACCOUNT_CHANGED) as change:
            change.save(replace(account, imap_host="127.0.0.1", imap_port=imap_port, imap_security="plain"))
        suite.copies.allow(True)
        with suite.store.change(Verb.ACCOUNT_CHANGED) as change:
            change.save(replace(suite.store.need(Account, account.id), sent_copy=SentCopy.OURS))
        suite.store.close()

    def days_later(self) -> Letter:
        """The program begins anew again and again, for some hours: what it makes of it in the end."""
        suite = self.open()
        clock = suite.clock
        assert isinstance(clock, FixedClock)
        secrets = Secrets()
        secrets.remember(USER, PASSWORD)
        suite.outbox.recover()
        for _ in range(12):
            clock.advance(minutes=30)
            assert copy_round(suite.copies, secrets) is None
        assert suite.copies.next_at() is None
        (letter,) = suite.store.find(Letter)
        suite.store.close()
        return letter


WORDS_OF_A_VISIT = ("banner", "capability", "authenticate", "list", "examine", "search")
WORDS_OF_A_COPY = ("append", "append_asked", "append_read", "append_stored")


@pytest.mark.parametrize("word", WORDS_OF_A_VISIT + WORDS_OF_A_COPY)
def test_killed_at_a_word_of_the_copys(tmp_path: Path, word: str) -> None:
    reached = Event()
    fault = Fault({word: halting(reached)}, abilities=("AUTH=PLAIN",))
    with FaultyServer() as server, Mailbox(fault) as mailbox:
        mailbox.boxes["Sent"] = Box(flags="\\Sent")
        mailbox.may_be_added_to.add("Sent")
        folder = TwoHouses(tmp_path, server.port)
        folder.fill_with_copies(mailbox.port)
        kill_when(reached, folder.sender("none"))
        mailbox.fault = Fault(abilities=("AUTH=PLAIN",))
        letter = folder.days_later()
        assert letter.state is S.SENT
        assert server.dots == 1
        assert [mail.octets for mail in mailbox.boxes["Sent"].mails] == [letter.raw]
    assert folder.holds(PASSWORD) == []


@pytest.mark.parametrize(("step", "copies"), [("settled", 0), ("copy_begun", 0), ("copy_put", 1), ("copy_noted", 1)])
def test_killed_at_a_step_of_ours(tmp_path: Path, step: str, copies: int) -> None:
    with FaultyServer() as server, Mailbox() as mailbox:
        mailbox.boxes["Sent"] = Box(flags="\\Sent")
        mailbox.may_be_added_to.add("Sent")
        folder = TwoHouses(tmp_path, server.port)
        folder.fill_with_copies(mailbox.port)
        process = folder.sender(step)
        assert process.wait(30) == -9, process.stdout.read() if process.stdout else b""
        if process.stdout:
            process.stdout.close()
        assert len(mailbox.boxes["Sent"].mails) == copies
        letter = folder.days_later()
        assert letter.state is S.SENT
        assert (server.dots, len(mailbox.boxes["Sent"].mails)) == (1, 1)
    assert folder.holds(PASSWORD) == []
