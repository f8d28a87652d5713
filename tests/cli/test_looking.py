"""`account` with an inbox, and `deliver` that looks before it sends, against servers on loopback."""

from __future__ import annotations

import io
import sys
from pathlib import Path

import pytest

from postview_desktop import __main__ as program
from postview_desktop.domain.letter import LetterKind, LetterState
from postview_desktop.services.suite import open_suite
from postview_desktop.storage import Store
from postview_desktop.system.paths import Paths
from tests.support.builders import put_interview
from tests.support.clock import FixedClock
from tests.support.imap_servers import Mailbox, a_mail
from tests.support.mail_servers import PASSWORD, USER, FaultyServer

NOW = "2026-11-23T17:00"


@pytest.fixture(autouse=True)
def terminal(monkeypatch: pytest.MonkeyPatch) -> dict[str, str]:
    """A standing clock and a key ring in memory, which knows the password."""
    kept = {USER: PASSWORD}
    secrets = "postview_desktop.system.secrets.Secrets"
    monkeypatch.setattr("postview_desktop.cli.run.Clock", lambda: FixedClock(NOW))
    monkeypatch.setattr(f"{secrets}.read", lambda self, name: kept.get(name))
    monkeypatch.setattr(f"{secrets}.write", lambda self, name, secret: kept.update({name: secret}))
    return kept


@pytest.fixture
def run(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch):
    def call(*words: str, given: str = "") -> tuple[int, str, str]:
        monkeypatch.setattr(sys, "stdin", io.StringIO(given))
        status = program.main(["--data-dir", str(tmp_path), *words])
        return status, *capsys.readouterr()

    return call


def words_for(out: int, into: int, *more: str) -> list[str]:
    return [
        "account", "add", "--address", USER, "--host", "127.0.0.1", "--port", str(out), "--security", "plain",
        "--imap-host", "127.0.0.1", "--imap-port", str(into), "--imap-security", "plain", *more,
    ]  # fmt: skip


def test_the_inbox_of_a_known_house_is_known_and_looking_is_off_at_first(run):
    assert run("account", "add", "--address", "sam@gmail.com", "--no-test", given="secret\n")[0] == 0
    out = run("account", "list")[1]
    assert "Incoming mail: imap.gmail.com:993 (tls)" in out
    assert "Does not look for answers." in out
    assert run("account", "add", "--address", "sam@gmail.com", "--look", "--no-test", given="secret\n")[0] == 0
    assert "Looks for answers there." in run("account", "list")[1]
    # added anew, it stays as it was asked for, until it is said otherwise
    assert run("account", "add", "--address", "sam@gmail.com", "--no-test", given="other\n")[0] == 0
    assert "Looks for answers there." in run("account", "list")[1]
    assert run("account", "add", "--address", "sam@gmail.com", "--no-look", "--no-test", given="other\n")[0] == 0
    assert "Does not look for answers." in run("account", "list")[1]


def test_an_inbox_is_needed_for_looking(run):
    words = ["account", "add", "--address", "s@firm.example", "--host", "mail.firm.example", "--look", "--no-test"]
    status, _, err = run(*words, given="x\n")
    assert status == 2
    assert "Something is missing: the server for incoming mail." in err


def test_an_account_that_looks_is_tried_in_both_places_before_it_is_kept(run):
    with FaultyServer() as out, Mailbox() as into:
        status, _, err = run(*words_for(out.port, into.port, "--look"), given="wrong\n")
        assert status == 2 and "refused the user name or the password" in err
        assert run("account", "list")[0] == 1
        assert run(*words_for(out.port, into.port, "--look"), given=PASSWORD + "\n")[0] == 0
        assert (out.signed_in, into.signed_in) == (1, 1)


def test_both_places_are_tried_wherever_both_are_known_and_an_inbox_that_refuses_is_told(run):
    with FaultyServer() as out, Mailbox() as into:
        status, told, _ = run(*words_for(out.port, into.port), given=PASSWORD + "\n")
        assert (status, out.signed_in, into.signed_in) == (0, 1, 1)
        assert told.count("127.0.0.1: signed in.") == 2 and "for sending" not in told
    with FaultyServer() as out, Mailbox("examine_no") as into:
        status, told, _ = run(*words_for(out.port, into.port), given=PASSWORD + "\n")
        assert (status, out.signed_in, into.signed_in) == (0, 1, 1)
        assert "does not let PostView look" in told and "The account is kept for sending." in told
        assert run("account", "list")[1].count(str(into.port)) == 1
        # but not where it was asked to look there
        status, told, err = run(*words_for(out.port, into.port, "--look"), given=PASSWORD + "\n")
        assert status == 2 and "does not let PostView look" in err and "Kept" not in told
        assert "Does not look for answers." in run("account", "list")[1]
    assert run("account", "remove")[0] == 0
    with FaultyServer() as out:
        words = words_for(out.port, 1)
        status, told, _ = run(*words[: words.index("--imap-host")], given=PASSWORD + "\n")
        assert (status, told.count("signed in.")) == (0, 1), "without a server for incoming mail there is none to try"
        assert "for sending" not in told


def test_the_test_says_of_each_place_how_it_went(run, terminal):
    assert run("account", "test")[0] == 2
    with FaultyServer() as out, Mailbox("examine_no") as into:
        assert run(*words_for(out.port, into.port, "--no-test"), given=PASSWORD + "\n")[0] == 0
        status, told, _ = run("account", "test")
        assert status == 1
        assert told.startswith("127.0.0.1: signed in.\n127.0.0.1: The mail server 127.0.0.1 does not let PostView look")
        assert "not for you" in told
        terminal.clear()
        assert run("account", "test", given="wrong\n")[1].count("refused the user name or the password") == 2


@pytest.fixture
def search(tmp_path: Path):
    """A folder with a thank-you sent by hand before, and a follow-up and another thank-you that are due."""

    def make(out: int, into: int) -> None:
        from postview_desktop.domain.letter import Account

        clock = FixedClock("2026-11-23T16:00")
        store = Store.open(Paths(tmp_path).database, clock.now)
        suite = open_suite(store, clock)
        suite.accounts.save(
            Account(
                address=USER, user=USER, host="127.0.0.1", port=out, security="plain", imap_host="127.0.0.1",
                imap_port=into, imap_security="plain", looks=True,
            )
        )  # fmt: skip
        put_interview(store, people=("Ada Brown", "Joel Katz"))
        for kind, person, name in ((LetterKind.FOLLOW_UP, 1, "Ada"), (LetterKind.THANK_YOU, 2, "Joel")):
            letter = suite.letters.start(kind, interview_id=1, person_id=person)
            suite.letters.edit(letter.id, subject=kind.value, body=f"Dear {name},\n\nhello again.\n\nAlice")
            suite.outbox.schedule(letter.id, clock.now() + 3000)
        store.close()

    return make


def states(folder: Path) -> list[LetterState]:
    from postview_desktop.domain.letter import Letter

    store = Store.open(Paths(folder).database, FixedClock().now, read_only=True)
    try:
        return [letter.state for letter in store.find(Letter)]
    finally:
        store.close()


def test_deliver_looks_first_and_says_what_it_found(run, search, tmp_path):
    with FaultyServer() as out, Mailbox() as into:
        search(out.port, into.port)
        at = FixedClock("2026-11-23T16:30").now()
        into.boxes["INBOX"].put(a_mail("Ada Brown <ada.brown@northwind.example>", "Good news \x1b[2J", at=at), at)
        into.boxes["INBOX"].put(a_mail("hr@northwind.example", "A form", at=at), at)
        into.boxes["INBOX"].put(a_mail("joel.katz@northwind.example", "Away", at=at, X_Autoreply="yes"), at)
        status, told, _ = run("deliver")
        assert told.splitlines()[:3] == [
            "They answered: Ada Brown, “Good news [2J” (Northwind). Say in the window what they said.",
            "Perhaps an answer: hr@northwind.example, “A form” (Northwind). Say in the window whether it is one; "
            "follow-ups to them wait meanwhile.",
            "An automatic reply, which stops nothing: joel.katz@northwind.example, “Away” (Northwind).",
        ]
        assert "Sent: thank_you" in told and "Waits for your word: follow_up" in told
        assert status == 1
        assert out.dots == 1
        assert states(tmp_path) == [LetterState.HELD, LetterState.SENT]
        assert run("deliver")[1].startswith("Looked for answers: nothing new.\nNo letter is due.\n")


@pytest.mark.parametrize("fault", ["hang_up_at_once", "auth_echoes", "fetch_garbage"])
def test_deliver_that_cannot_look_sends_thanks_and_keeps_the_follow_up(run, search, tmp_path, fault):
    with FaultyServer() as out, Mailbox(fault) as into:
        search(out.port, into.port)
        into.boxes["INBOX"].put(a_mail(at=FixedClock(NOW).now()), FixedClock(NOW).now())
        status, told, _ = run("deliver")
        assert status == 1
        assert "Sent: thank_you" in told
        assert "Will be tried again later: follow_up" in told
        assert "It is not known whether they have answered" in told
        assert "Nothing was sent" not in told, "it was"
        assert PASSWORD not in told
        assert out.dots == 1
        assert states(tmp_path) == [LetterState.SCHEDULED, LetterState.SENT]
        assert "The last look failed: " in run("account", "list")[1]


def test_the_help_says_what_is_read(run, capsys):
    with pytest.raises(SystemExit):
        program.main(["deliver", "--help"])
    told = " ".join(capsys.readouterr().out.split())
    for words in ("headers of mail", "delivery reports", "matched on this computer", "nothing is marked as read"):
        assert words in told
