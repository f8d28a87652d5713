"""Accounts that sign in by OAuth 2.0: tokens for both servers, renewed, taken back, and nowhere to be read."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from postview_desktop.domain.errors import PostviewError, Problem
from postview_desktop.domain.letter import Account, SignIn
from postview_desktop.domain.outbox import Result
from postview_desktop.mail import imap, smtp
from postview_desktop.services.access import Access, joined
from postview_desktop.services.accounts import try_account, try_inbox
from postview_desktop.services.delivery import Attempt, transmit
from postview_desktop.system.logs import scrub
from postview_desktop.system.secrets import Secrets
from tests.support.authority import HOST, AuthorityServer
from tests.support.imap_servers import Mailbox
from tests.support.mail_servers import PASSWORD, USER, FaultyServer, certificates
from tests.support.web_server import status

REFRESH = "refresh-of-alice"
KEPT = joined(REFRESH, "")
ACCOUNT = Account(
    name="Alice Field",
    address=USER,
    user=USER,
    host="127.0.0.1",
    imap_host="127.0.0.1",
    sign_in=SignIn.MICROSOFT,
    client_id="postview",
)
QUICK = smtp.Limits(each=1, total=3, answer=1)
QUICK_LOOK = imap.Limits(each=1, total=3)


class Ring(Secrets):
    """A key ring in memory, or one that is locked."""

    def __init__(self) -> None:
        super().__init__()
        self.kept = {USER: KEPT}
        self.locked = False

    def read(self, name: str) -> str | None:
        if self.remembered(name):
            return super().read(name)
        if self.locked:
            raise PostviewError(Problem.KEY_RING_LOCKED)
        return self.kept.get(name)

    def write(self, name: str, secret: str) -> None:
        if self.locked:
            raise PostviewError(Problem.KEY_RING_LOCKED)
        self.kept[name] = secret


@pytest.fixture
def house() -> Iterator[AuthorityServer]:
    with AuthorityServer() as server:
        server.refresh_tokens.append(REFRESH)
        yield server


@pytest.fixture
def ring() -> Ring:
    return Ring()


@pytest.fixture
def access(house: AuthorityServer, ring: Ring) -> Access:
    return Access(ring, web=house.web(), authorities=house.authorities)


def attempt(server: FaultyServer) -> Attempt:
    return Attempt(
        letter_id=1,
        token="t",
        sender=USER,
        recipient="joel@northwind.example",
        raw=b"Subject: Thank you\r\n\r\nDear Joel\r\n",
        account=replace(ACCOUNT, port=server.port),
        data_dir=Path(),
    )


def send(server: FaultyServer, access: Access) -> tuple[Result, Problem | None]:
    outcome = transmit(
        attempt(server), KEPT, lambda: None, access=access, limits=QUICK, context=certificates().client_context()
    )
    return outcome.result, outcome.problem


def asked_for_tokens(house: AuthorityServer) -> int:
    return sum(request.path == "/token" for request in house.asked)


def test_a_password_stays_a_password(access: Access, house: AuthorityServer) -> None:
    assert access.secret(replace(ACCOUNT, sign_in=SignIn.PASSWORD), PASSWORD) == PASSWORD
    assert house.asked == []


def test_what_is_kept_for_one_way_is_never_told_in_the_other(access: Access, house: AuthorityServer) -> None:
    """An account comes back by an undo or from a backup; what lies in the key ring is what was kept last."""
    with FaultyServer("by_token") as server:
        outcome = transmit(attempt(server), PASSWORD, lambda: None, access=access, limits=QUICK)
        assert (outcome.result, outcome.problem) == (Result.BLOCKED, Problem.SIGN_IN_ENDED)
        by_password = replace(attempt(server), account=replace(ACCOUNT, port=server.port, sign_in=SignIn.PASSWORD))
        outcome = transmit(by_password, KEPT, lambda: None, access=access, limits=QUICK)
        assert (outcome.result, outcome.problem) == (Result.BLOCKED, Problem.NO_PASSWORD)
        assert server.connections == 0 and house.asked == []


def test_letters_leave_by_a_token_that_is_had_once(access: Access, house: AuthorityServer) -> None:
    with FaultyServer("by_token") as server:
        server.tokens = house.access_tokens
        assert send(server, access) == (Result.SENT, None)
        assert send(server, access) == (Result.SENT, None)
        assert (server.dots, server.signed_in) == (2, 2)
        assert all(not line.startswith((b"AUTH PLAIN", b"AUTH LOGIN")) for line in server.commands)
    assert asked_for_tokens(house) == 1


def test_the_inbox_opens_by_a_token(access: Access, house: AuthorityServer) -> None:
    with Mailbox("by_token") as server:
        server.tokens = house.access_tokens
        account = replace(ACCOUNT, imap_port=server.port)
        try_inbox(account, KEPT, access=access, limits=QUICK_LOOK, context=certificates().client_context())
        assert server.signed_in == 1


def test_both_servers_are_tried_by_a_token(access: Access, house: AuthorityServer) -> None:
    with FaultyServer("by_token") as server:
        server.tokens = house.access_tokens
        account = replace(ACCOUNT, port=server.port)
        try_account(account, KEPT, access=access, limits=QUICK, context=certificates().client_context())
        assert (server.signed_in, server.dots) == (1, 0)


def test_a_token_that_has_run_out_is_had_anew(access: Access, house: AuthorityServer) -> None:
    house.seconds = 0
    first = access.secret(ACCOUNT, KEPT)
    assert access.secret(ACCOUNT, KEPT) == first  # half a minute is always given
    assert access.secret(ACCOUNT, KEPT, fresh=True) != first


def test_a_token_that_was_taken_back_is_had_anew_once_and_nothing_leaves_twice(
    access: Access, house: AuthorityServer
) -> None:
    with FaultyServer("by_token") as server:
        server.tokens = house.access_tokens
        assert send(server, access) == (Result.SENT, None)
        house.access_tokens.clear()
        assert send(server, access) == (Result.SENT, None)
        assert server.dots == 2
        server.tokens = []
        assert send(server, access) == (Result.BLOCKED, Problem.SIGN_IN_ENDED)
        assert server.dots == 2


def test_a_sign_in_that_was_taken_back_pauses_the_account(access: Access, house: AuthorityServer) -> None:
    house.revoke()
    with FaultyServer("by_token") as server:
        assert send(server, access) == (Result.BLOCKED, Problem.SIGN_IN_ENDED)
        assert server.connections == 0
    with pytest.raises(PostviewError) as refused:
        try_inbox(ACCOUNT, KEPT, access=access)
    assert refused.value.problem is Problem.SIGN_IN_ENDED


def test_an_authority_that_is_away_lets_the_letter_wait(access: Access, house: AuthorityServer) -> None:
    house.replies[f"{HOST}/token"] = status(503)
    with FaultyServer("by_token") as server:
        assert send(server, access) == (Result.NOT_REACHED, Problem.TRY_LATER)
        assert server.connections == 0


def test_a_server_that_takes_no_tokens_is_told_apart(access: Access) -> None:
    with FaultyServer("none_tls") as server:
        assert send(server, access) == (Result.BLOCKED, Problem.SIGN_IN_UNSUPPORTED)
        assert not any(line.startswith(b"AUTH") for line in server.commands)


def test_a_new_refresh_token_takes_the_place_of_the_old(access: Access, house: AuthorityServer, ring: Ring) -> None:
    house.rotates = True
    access.secret(ACCOUNT, KEPT)
    assert ring.kept[USER] == joined(house.refresh_tokens[-1], "") != KEPT
    # Who read the old one before that is served all the same.
    access.secret(ACCOUNT, KEPT, fresh=True)
    assert ring.kept[USER] == joined(house.refresh_tokens[-1], "")
    assert access.secret(ACCOUNT, ring.kept[USER]) == house.access_tokens[-1]


def test_what_was_kept_or_removed_meanwhile_is_left_alone(access: Access, house: AuthorityServer, ring: Ring) -> None:
    house.rotates = True
    ring.kept[USER] = PASSWORD
    access.secret(ACCOUNT, KEPT)
    assert ring.kept[USER] == PASSWORD
    del ring.kept[USER]
    access.secret(ACCOUNT, KEPT, fresh=True)
    assert USER not in ring.kept


def test_a_new_refresh_token_that_cannot_be_kept_is_known_until_the_end(
    access: Access, house: AuthorityServer, ring: Ring
) -> None:
    house.rotates = True
    ring.locked = True
    access.secret(ACCOUNT, KEPT)
    assert ring.kept[USER] == KEPT
    assert access.secret(ACCOUNT, KEPT, fresh=True) == house.access_tokens[-1]
    ring.locked = False
    access.secret(ACCOUNT, KEPT, fresh=True)
    assert ring.kept[USER] == joined(house.refresh_tokens[-1], "")


def test_for_the_session_alone_it_stays_in_memory(access: Access, house: AuthorityServer, ring: Ring) -> None:
    house.rotates = True
    ring.remember(USER, KEPT)
    access.secret(ACCOUNT, KEPT)
    assert ring.kept[USER] == KEPT and ring.read(USER) == joined(house.refresh_tokens[-1], "")


def test_the_client_secret_lies_beside_the_refresh_token(access: Access, house: AuthorityServer, ring: Ring) -> None:
    house.clients["mine"] = "hush"
    house.rotates = True
    account = replace(ACCOUNT, client_id="mine")
    ring.kept[USER] = joined(REFRESH, "hush")
    access.secret(account, ring.kept[USER])
    assert ring.kept[USER] == f"{house.refresh_tokens[-1]}\nhush"
    with pytest.raises(PostviewError) as refused:
        access.secret(account, ring.kept[USER].replace("hush", "wrong"))
    assert refused.value.problem is Problem.CLIENT_ID_REFUSED


def test_tokens_are_in_no_log(access: Access, house: AuthorityServer, caplog: pytest.LogCaptureFixture) -> None:
    house.rotates = True
    with caplog.at_level(logging.DEBUG), FaultyServer("by_token") as server:
        send(server, access)
    for secret in (*house.access_tokens, *house.refresh_tokens):
        assert secret not in caplog.text + repr(access)
        assert secret not in scrub(f"said {secret}")
