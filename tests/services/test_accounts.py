"""The mail account: settings from the address, kept in the database; the password in the key ring alone."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from postview_desktop.domain.errors import PostviewError, Problem
from postview_desktop.domain.letter import Account
from postview_desktop.mail.smtp import Limits
from postview_desktop.mail.why_refused import why_refused
from postview_desktop.services.accounts import (
    Accounts,
    KeyRingState,
    PasswordKind,
    forget_password,
    keep_password,
    try_account,
)
from postview_desktop.storage import Store
from postview_desktop.system.secrets import Secrets
from tests.support.clock import FixedClock
from tests.support.mail_servers import PASSWORD, USER, FaultyServer, certificates

ACCOUNT = Account(name="Alice Field", address=USER, user=USER, host="mail.jobseeker.example", port=465)
QUICK = Limits(each=0.5, total=1.5)


class FakeRing(Secrets):
    """A key ring in memory, open, closed or absent."""

    def __init__(self, state: KeyRingState = KeyRingState.AVAILABLE) -> None:
        super().__init__()
        self.kept: dict[str, str] = {}
        self._now = state

    def state(self) -> KeyRingState:
        return self._now

    def write(self, name: str, secret: str) -> None:
        self._refuse_closed()
        self.kept[name] = secret

    def forget(self, name: str) -> None:
        self._refuse_closed()
        self.kept.pop(name, None)


@pytest.fixture
def ring() -> FakeRing:
    return FakeRing()


@pytest.fixture
def accounts(store: Store, clock: FixedClock, ring: FakeRing) -> Accounts:
    return Accounts(store, clock, ring)


def test_there_is_none_at_first(accounts: Accounts) -> None:
    assert accounts.get() is None
    with pytest.raises(PostviewError) as refused:
        accounts.delete()
    assert refused.value.problem is Problem.NO_ACCOUNT


def test_the_password_goes_to_the_key_ring_and_nowhere_else(accounts: Accounts, ring: FakeRing, store: Store) -> None:
    saved = accounts.save(ACCOUNT, PASSWORD)
    assert ring.kept == {USER: PASSWORD}
    assert accounts.get() == saved
    assert PASSWORD not in repr(saved)
    store.close()
    for path in Path(store.path).parent.rglob("*"):
        if path.is_file():
            assert PASSWORD.encode() not in path.read_bytes()


def test_saving_again_changes_the_one_account(accounts: Accounts) -> None:
    first = accounts.save(ACCOUNT)
    second = accounts.save(replace(ACCOUNT, host=" smtp.jobseeker.example "))
    assert (second.id, second.host) == (first.id, "smtp.jobseeker.example")
    change_id = accounts.delete()
    assert accounts.get() is None
    accounts._store.undo(change_id)
    assert accounts.get() == second


@pytest.mark.parametrize(
    ("fields", "problem"),
    [
        ({"host": " "}, Problem.MISSING_FIELD),
        ({"port": 0}, Problem.MISSING_FIELD),
        ({"port": 70000}, Problem.MISSING_FIELD),
        ({"address": ""}, Problem.MISSING_FIELD),
        ({"address": "alice"}, Problem.BAD_ADDRESS),
        ({"address": "älice@x.example"}, Problem.ADDRESS_NOT_SUPPORTED),
        ({"security": "plain"}, Problem.PLAIN_TEXT_REFUSED),
        ({"security": "none"}, Problem.PLAIN_TEXT_REFUSED),
        ({"name": "Alice\r\nBcc: x@y.example"}, Problem.CONTROL_CHARACTERS),
        ({"user": "alice\n"}, None),
        ({"user": "al\nice"}, Problem.CONTROL_CHARACTERS),
        ({"security": "plain", "host": "127.0.0.1"}, None),
        ({"looks": True}, Problem.MISSING_FIELD),
        ({"looks": True, "imap_host": "imap.x.example"}, None),
        ({"looks": True, "imap_host": "imap.x.example", "user": ""}, Problem.MISSING_FIELD),
        ({"imap_host": "imap.x.example", "imap_port": 0}, Problem.MISSING_FIELD),
        ({"imap_host": "imap.x.example", "imap_security": "plain"}, Problem.PLAIN_TEXT_REFUSED),
        ({"imap_host": "imap.x.example", "imap_security": "none"}, Problem.PLAIN_TEXT_REFUSED),
        ({"imap_host": "127.0.0.1", "imap_security": "plain"}, None),
        ({"imap_host": "imap\n.x.example"}, Problem.CONTROL_CHARACTERS),
        ({"imap_port": 0, "imap_security": ""}, None),
    ],
)
def test_what_cannot_work_is_refused(accounts: Accounts, fields: dict[str, object], problem: Problem | None) -> None:
    account = replace(ACCOUNT, **fields)  # pyright: ignore[reportArgumentType]
    if problem is None:
        assert accounts.save(account)
        return
    with pytest.raises(PostviewError) as refused:
        accounts.save(account, PASSWORD)
    assert refused.value.problem is problem
    assert accounts.get() is None


def test_without_a_key_ring_the_password_lasts_for_the_session() -> None:
    ring = FakeRing(KeyRingState.ABSENT)
    assert keep_password(ring, ACCOUNT, PASSWORD) is KeyRingState.ABSENT
    assert (ring.kept, ring.read(USER)) == ({}, PASSWORD)
    forget_password(ring, USER)


def test_a_locked_key_ring_is_told(accounts: Accounts, store: Store, clock: FixedClock) -> None:
    locked = Accounts(store, clock, FakeRing(KeyRingState.LOCKED))
    with pytest.raises(PostviewError) as refused:
        locked.save(ACCOUNT, PASSWORD)
    assert refused.value.problem is Problem.KEY_RING_LOCKED
    assert locked.get() is None


def test_a_password_with_a_line_break_is_a_slip_of_the_clipboard(ring: FakeRing) -> None:
    with pytest.raises(PostviewError) as refused:
        keep_password(ring, ACCOUNT, PASSWORD + "\n")
    assert refused.value.details["field"] == "password"


def test_the_settings_are_guessed() -> None:
    found = Accounts.guess("alice@icloud.com")
    assert found is not None
    assert (found.provider, found.password, found.port) == ("iCloud", PasswordKind.APP_PASSWORD, 587)
    assert Accounts.guess("alice@jobseeker.example") is None
    assert "Gmail" in Accounts.providers()


@pytest.mark.parametrize(
    ("fault", "problem"),
    [
        ("none_tls", None),
        ("expired", Problem.BAD_CERTIFICATE),
        ("wrong_name", Problem.BAD_CERTIFICATE),
        ("silent", Problem.SERVER_SILENT),
        ("stranger", Problem.BAD_CERTIFICATE),
        ("starttls_stripped", Problem.NO_TLS),
        ("no_tls_at_tls_port", Problem.NO_TLS),
        ("web_server", Problem.NOT_SMTP),
        ("hang_up_at_once", Problem.CONNECTION_LOST),
        ("auth_tells_the_password", Problem.SIGN_IN_REFUSED),
        ("auth_534", Problem.SIGN_IN_REFUSED),
        ("auth_535", Problem.APP_PASSWORD_NEEDED),
        ("oauth_only", Problem.SIGN_IN_PAGE_NEEDED),
        ("no_auth", Problem.SIGN_IN_UNSUPPORTED),
    ],
)
def test_trying_the_account_says_what_is_wrong_and_sends_nothing(fault: str, problem: Problem | None) -> None:
    with FaultyServer(fault) as server:
        security = "tls" if fault == "no_tls_at_tls_port" else server.fault.security
        account = replace(ACCOUNT, host="127.0.0.1", port=server.port, security=security)
        context = certificates().client_context()
        if problem is None:
            try_account(account, PASSWORD, limits=QUICK, context=context)
        else:
            with pytest.raises(PostviewError) as refused:
                Accounts.test(account, PASSWORD, limits=QUICK, context=context)
            assert refused.value.problem is problem
            assert refused.value.details["host"] == "127.0.0.1"
            assert PASSWORD not in str(refused.value)
    assert server.dots == 0


@pytest.mark.parametrize(
    ("host", "words", "problem"),
    [
        ("mail.house.example", "5.7.8 who are you", Problem.SIGN_IN_REFUSED),
        ("smtp.gmail.com", "5.7.8 Username and Password not accepted", Problem.APP_PASSWORD_NEEDED),
        ("imap.gmail.com", "[ALERT] Application-specific password required", Problem.APP_PASSWORD_NEEDED),
        ("smtp.qq.com", "Login Fail. Please enter your authorization code to login.", Problem.APP_PASSWORD_NEEDED),
        ("smtp.mail.ru", "NEOBHODIM parol prilozheniya; app password is required", Problem.APP_PASSWORD_NEEDED),
        ("mail.house.example", "5.7.139 basic authentication is disabled", Problem.SIGN_IN_PAGE_NEEDED),
        ("smtp.office365.com", "5.7.3 Authentication unsuccessful", Problem.SIGN_IN_PAGE_NEEDED),
        ("smtp.web.de", "authentication credentials invalid", Problem.SIGN_IN_REFUSED),
        ("127.0.0.1", "who are you", Problem.SIGN_IN_REFUSED),
    ],
)
def test_an_app_password_that_is_wanted_is_told_from_a_wrong_one(host: str, words: str, problem: Problem) -> None:
    assert why_refused(host, words) is problem
    assert why_refused(host, words, token=True) is Problem.SIGN_IN_ENDED
