"""`account` and `deliver`, against a server on loopback: what is sent, what is told, and that nothing goes twice."""

from __future__ import annotations

import io
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from postview_desktop import __main__ as program
from postview_desktop.domain.change import Verb
from postview_desktop.domain.letter import Account, Letter, LetterKind, LetterState, SentCopy
from postview_desktop.services.suite import open_suite
from postview_desktop.storage import Store
from postview_desktop.system.paths import Paths
from tests.support.builders import put_interview
from tests.support.clock import FixedClock
from tests.support.imap_servers import APPEND_FAULTS, Box, Mailbox
from tests.support.mail_servers import PASSWORD, USER, Fault, FaultyServer


@pytest.fixture(autouse=True)
def standing_clock(monkeypatch: pytest.MonkeyPatch) -> FixedClock:
    fixed = FixedClock("2026-11-23T17:00")
    monkeypatch.setattr("postview_desktop.cli.run.Clock", lambda: fixed)
    return fixed


@pytest.fixture
def run(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch):
    """Run a verb with something on the standard input; status, output and errors."""

    def call(*words: str, given: str = "") -> tuple[int, str, str]:
        monkeypatch.setattr(sys, "stdin", io.StringIO(given))
        status = program.main(["--data-dir", str(tmp_path), *words])
        out, err = capsys.readouterr()
        return status, out, err

    return call


def letters(folder: Path) -> list[Letter]:
    store = Store.open(Paths(folder).database, FixedClock().now, read_only=True)
    try:
        return store.find(Letter)
    finally:
        store.close()


@pytest.fixture
def scheduled(tmp_path: Path, run):
    """A folder with an account at a port and a thank-you that was due at 16:30."""

    def make(port: int) -> None:
        server = ["--host", "127.0.0.1", "--port", str(port), "--security", "plain", "--no-test"]
        status, _, _ = run("account", "add", "--address", "sam@mail.example", "--name", "Sam Doe", *server)
        assert status == 0
        clock = FixedClock("2026-11-23T16:00")
        store = Store.open(Paths(tmp_path).database, clock.now)
        suite = open_suite(store, clock)
        interview = put_interview(store, people=("Ada Brown",))
        letter = suite.letters.start(LetterKind.THANK_YOU, interview_id=interview.id, person_id=1)
        suite.letters.edit(letter.id, subject="Thank you", body="Dear Ada,\n\nthank you for your time.\n\nSam")
        suite.outbox.schedule(letter.id, clock.now() + 1800)
        store.close()

    return make


def test_an_account_is_set_shown_and_removed_and_its_password_is_nowhere_in_the_folder(run, tmp_path, monkeypatch):
    kept: dict[str, str] = {}
    monkeypatch.setattr(
        "postview_desktop.system.secrets.Secrets.write", lambda self, name, secret: kept.update({name: secret})
    )
    monkeypatch.setattr("postview_desktop.system.secrets.Secrets.forget", lambda self, name: kept.pop(name, None))
    assert run("account", "list")[0] == 1
    status, out, _ = run("account", "add", "--address", "sam@gmail.com", "--no-test", given="pä ss'\"w\n")
    assert status == 0 and out.endswith("https://myaccount.google.com/apppasswords\nKept: sam@gmail.com\n")
    assert out.startswith("Gmail wants an app password here")
    assert kept == {"sam@gmail.com": "pä ss'\"w"}
    status, out, _ = run("account", "list")
    assert "smtp.gmail.com:465 (tls)" in out
    assert "Signs in as sam@gmail.com." in out
    for file in tmp_path.rglob("*"):
        assert not file.is_file() or "pä ss".encode() not in file.read_bytes()
    assert run("account", "remove")[0] == 0
    assert kept == {}
    status, _, err = run("account", "remove")
    assert status == 2
    assert err.startswith("There is no mail account")


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (["add"], "Something is missing: the address."),
        (["add", "--address", "sam@gmail.com", "--client-id", "a\nb"], "line break"),
        (["add", "--address", "nonsense", "--host", "h.example", "--no-test"], "is no mail address"),
        (
            ["add", "--address", "s@firm.example", "--host", "h.example", "--security", "plain", "--no-test"],
            "encryption",
        ),
    ],
)
def test_an_account_that_cannot_work_is_told_and_not_kept(run, words, sentence):
    status, _, err = run("account", *words)
    assert status == 2
    assert sentence in err
    assert run("account", "list")[0] == 1


def test_an_account_is_tried_before_it_is_kept(run):
    with FaultyServer() as server:
        words = ["account", "add", "--address", "sam@mail.example", "--host", "127.0.0.1", "--port", str(server.port),
                 "--security", "plain"]  # fmt: skip
        assert run(*words, "--user", "sam", given="wrong\n")[0] == 2
        assert server.connections == 1
    assert run("account", "list")[0] == 1


def test_deliver_sends_what_is_due_and_ends_with_0(run, scheduled, tmp_path):
    with FaultyServer() as server:
        scheduled(server.port)
        status, out, _ = run("deliver")
        assert (status, out) == (0, "Sent: Thank you → ada.brown@northwind.example\n")
        assert b"thank you for your time" in server.texts[0]
        assert run("deliver") == (0, "No letter is due.\n", "")
        assert server.dots == 1
    assert [letter.state for letter in letters(tmp_path)] == [LetterState.SENT]


def test_deliver_leaves_what_is_not_due_yet(run, scheduled, standing_clock):
    with FaultyServer() as server:
        scheduled(server.port)
        standing_clock.set("2026-11-23T16:10")
        assert run("deliver") == (0, "No letter is due.\n", "")
        assert server.connections == 0


def test_deliver_tells_a_doubt_and_never_sends_again(run, scheduled, tmp_path):
    with FaultyServer("drop_after_dot") as server:
        scheduled(server.port)
        status, out, _ = run("deliver")
        assert status == 1
        assert "Uncertain, so not sent again: Thank you" in out
        assert "Letters that wait for you in the outbox: 1." in out
        assert run("deliver")[1].startswith("No letter is due.")
        assert server.dots == 1
    assert [letter.state for letter in letters(tmp_path)] == [LetterState.UNKNOWN]


def test_deliver_after_a_crash_takes_up_what_had_not_left(run, scheduled, tmp_path):
    with FaultyServer() as server:
        scheduled(server.port)
        store = Store.open(Paths(tmp_path).database, FixedClock().now)
        suite = open_suite(store, FixedClock("2026-11-23T17:00"))
        assert suite.outbox.claim(1) is not None
        store.close()
        assert run("deliver")[0] == 0
        assert server.dots == 1


def test_deliver_without_a_server_ends_with_1_and_keeps_the_letter(run, scheduled, tmp_path):
    with FaultyServer() as server:
        port = server.port
    scheduled(port)
    status, out, _ = run("deliver")
    assert status == 1
    assert "cannot be reached" in out
    assert letters(tmp_path)[0].state in (LetterState.SCHEDULED, LetterState.BLOCKED)


def test_deliver_without_an_account_ends_with_1(run, scheduled, tmp_path):
    scheduled(1)
    store = Store.open(Paths(tmp_path).database, FixedClock().now)
    with store.change(Verb.ACCOUNT_DELETED) as change:
        change.delete(store.find(Account)[0])
    store.close()
    status, out, _ = run("deliver")
    assert status == 1
    assert "There is no mail account to send with." in out


def test_deliver_says_why_a_paused_account_sends_nothing(run, scheduled, tmp_path):
    scheduled(1)
    store = Store.open(Paths(tmp_path).database, FixedClock().now)
    with store.change(Verb.ACCOUNT_CHANGED) as change:
        known = store.find(Account)[0]
        change.save(replace(known, paused=True, problem="sign_in_refused", answer="535 who are you"))
    store.close()
    status, out, _ = run("deliver")
    assert status == 1
    assert "refused the user name or the password" in out
    assert "535 who are you" in out


def test_deliver_puts_a_copy_there_and_a_house_that_refuses_it_changes_nothing(
    tmp_path: Path, run, scheduled, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("postview_desktop.system.secrets.Secrets.read", lambda _self, _name: PASSWORD)
    with FaultyServer() as server, Mailbox(APPEND_FAULTS["append_no"]) as mailbox:
        mailbox.boxes["Sent"] = Box(flags="\\Sent")
        mailbox.may_be_added_to.add("Sent")
        scheduled(server.port)
        clock = FixedClock("2026-11-23T16:00")
        store = Store.open(Paths(tmp_path).database, clock.now)
        suite = open_suite(store, clock)
        inbox = {"imap_host": "127.0.0.1", "imap_port": mailbox.port, "imap_security": "plain"}
        (account,) = store.find(Account)
        with store.change(Verb.ACCOUNT_CHANGED) as change:
            change.save(replace(account, user=USER, **inbox))
        suite.copies.allow(True)
        with store.change(Verb.ACCOUNT_CHANGED) as change:
            change.save(replace(store.need(Account, account.id), sent_copy=SentCopy.OURS))
        store.close()
        status, out, _ = run("deliver")
        assert status == 0, "the letter is sent, and that is what counts"
        assert "Sent: Thank you → " in out
        assert "The copy in the folder of sent mail is not there yet, and is tried again:" in out
        assert "mailbox is full" in out
        (letter,) = letters(tmp_path)
        assert letter.state is LetterState.SENT
        mailbox.fault = Fault()
        monkeypatch.setattr("postview_desktop.cli.run.Clock", lambda: FixedClock("2026-11-23T17:30"))
        status, out, _ = run("deliver")
        assert (status, "The copy" in out) == (0, False)
        assert [mail.octets for mail in mailbox.boxes["Sent"].mails] == [letter.raw]
        assert server.dots == 1
