"""`account add` for a domain that is not in the table, and by a provider's page."""

from __future__ import annotations

import io
import json
import sys
import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from postview_desktop import __main__ as program
from postview_desktop.domain.letter import SignIn
from postview_desktop.domain.provider import Guess, PasswordKind, Source
from postview_desktop.mail import oauth
from postview_desktop.system.secrets import KeyRingState, Secrets
from tests.support.authority import AuthorityServer
from tests.support.mail_servers import USER, Fault, FaultyServer

FOUND = Guess(
    provider="Firm",
    host="out.firm.example",
    port=465,
    security="tls",
    user="sam@firm.example",
    password=PasswordKind.USUAL,
    imap_host="in.firm.example",
    source=Source.AUTOCONFIG,
    place="autoconfig.firm.example",
)
UNPROVED = Guess(
    provider="firm.example",
    host="smtp.stranger.example",
    port=465,
    security="tls",
    user="sam@firm.example",
    password=PasswordKind.USUAL,
    source=Source.SERVICE_RECORDS,
    place="firm.example",
    unproved=("smtp.stranger.example",),
)

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def ring(monkeypatch: pytest.MonkeyPatch) -> dict[str, str]:
    kept: dict[str, str] = {}
    monkeypatch.setattr(Secrets, "state", lambda _: KeyRingState.AVAILABLE)
    monkeypatch.setattr(Secrets, "read", lambda _, name: kept.get(name))
    monkeypatch.setattr(Secrets, "write", lambda _, name, secret: kept.__setitem__(name, secret))
    return kept


@pytest.fixture
def run(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Run:
    def call(*words: str, given: str = "") -> tuple[int, str, str]:
        monkeypatch.setattr(sys, "stdin", io.StringIO(given))
        status = program.main(["--data-dir", str(tmp_path), "account", *words])
        out, err = capsys.readouterr()
        return status, out, err

    return call


@pytest.fixture
def known(monkeypatch: pytest.MonkeyPatch) -> list[Guess | None]:
    """What finding finds."""
    found: list[Guess | None] = [None]
    monkeypatch.setattr("postview_desktop.cli.account.find_settings", lambda _address: found[0])
    return found


def test_the_domain_is_asked_and_it_is_said_where_the_servers_come_from(
    run: Run, known: list[Guess | None], ring: dict[str, str]
) -> None:
    known[0] = FOUND
    status, out, _ = run("add", "--address", "sam@firm.example", "--no-test", given="secret\n")
    assert status == 0 and ring == {"sam@firm.example": "secret"}
    assert "Asking firm.example for its mail settings (nothing else is sent)." in out
    assert "a file that autoconfig.firm.example offers" in out and "SMTP out.firm.example:465 (tls)" in out
    listed = run("list")[1]
    assert "out.firm.example:465 (tls)" in listed and "in.firm.example:993 (tls)" in listed


def test_where_nobody_tells_the_servers_it_says_so(run: Run, known: list[Guess | None]) -> None:
    status, _, err = run("add", "--address", "sam@firm.example")
    assert status == 2 and "Nobody tells the mail servers of the domain firm.example" in err
    assert run("list")[0] == 1


def test_a_server_that_only_the_dns_names_is_not_used_without_a_word(
    run: Run, known: list[Guess | None], ring: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    known[0] = UNPROVED
    status, out, err = run("add", "--address", "sam@firm.example", "--no-test", given="secret\n")
    assert status == 2 and ring == {} and run("list")[0] == 1
    assert "Is that your provider?" in out and "Only the DNS names the mail server smtp.stranger.example" in err
    monkeypatch.setattr("postview_desktop.cli.account.is_terminal", lambda: True)
    monkeypatch.setattr("builtins.input", lambda _prompt: "no")
    assert run("add", "--address", "sam@firm.example", "--no-test", given="secret\n")[0] == 2
    monkeypatch.setattr("builtins.input", lambda _prompt: "yes")
    assert run("add", "--address", "sam@firm.example", "--no-test", given="secret\n")[0] == 0
    assert ring == {"sam@firm.example": "secret"}


def test_what_is_known_already_is_not_asked_for_again(
    run: Run, known: list[Guess | None], ring: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    known[0] = FOUND
    run("add", "--address", "sam@firm.example", "--no-test", given="secret\n")
    monkeypatch.setattr("postview_desktop.cli.account.find_settings", lambda _: pytest.fail("asked again"))
    assert run("add", "--address", "sam@firm.example", "--no-test", given="other\n")[0] == 0
    assert ring == {"sam@firm.example": "other"} and "out.firm.example" in run("list")[1]


def test_an_account_by_a_providers_page(
    run: Run, ring: dict[str, str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    with AuthorityServer() as house, FaultyServer(Fault(abilities=("AUTH XOAUTH2",))) as server:
        server.tokens = house.access_tokens
        monkeypatch.setitem(oauth.AUTHORITIES, SignIn.GOOGLE, house.authority)
        monkeypatch.setattr(oauth, "Web", house.web)
        house.clients["mine"] = "hush-hush"
        monkeypatch.setattr(
            "webbrowser.open", lambda page: threading.Thread(target=house.browse, args=(page,), daemon=True).start()
        )
        words = ("add", "--address", USER, "--host", "127.0.0.1", "--port", str(server.port), "--security", "plain")
        status, out, err = run(*words, "--sign-in", "google", "--client-id", "mine", given="hush-hush\n")
        assert (status, err) == (0, "")
        assert "Sign in on this page" in out and server.signed_in == 1
        assert ring == {USER: f"{house.refresh_tokens[0]}\nhush-hush"}
        assert "Signs in by Google's page." in run("list")[1]
        assert run("test")[0] == 0
        assert server.signed_in == 2
        house.revoke()
        status, out, _ = run("test")
        assert status == 1 and "is no longer good" in out
        ring.clear()
        status, _, err = run("test")
        assert status == 2 and "is no longer good" in err
    told = json.dumps([path.read_bytes().decode("latin-1") for path in tmp_path.rglob("*") if path.is_file()])
    assert "of-alice" not in told and "hush-hush" not in told


def test_without_a_client_id_it_says_what_is_needed(run: Run) -> None:
    status, _, err = run("add", "--address", "sam@outlook.com", "--no-test")
    assert status == 2 and "PostView needs a client id" in err
    assert run("list")[0] == 1
