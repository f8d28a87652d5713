"""The whole chain of OAuth 2.0: a page of an own authority (PKCE, a loopback port), the refresh token in the real key
ring, XOAUTH2 at real Dovecot and at Postfix (which asks Dovecot), a letter sent and read back; renewed, and revoked."""

from __future__ import annotations

import email
import email.policy
import threading
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

import keyring.core
import pytest
from keyring.backends import SecretService

from postview_desktop.domain.errors import Problem
from postview_desktop.domain.letter import Account, Letter, LetterKind, LetterState, SentCopy, SignIn
from postview_desktop.services.access import Access, joined
from postview_desktop.services.accounts import KeyRingState, keep_sign_in, open_door, try_account, try_inbox
from postview_desktop.services.outbox import deliver_round, transmit
from postview_desktop.services.sent_copies import FOR_A_WHILE, copy_round, copy_to_sent
from postview_desktop.services.suite import Suite, open_suite
from postview_desktop.storage import Store
from postview_desktop.system.secrets import Secrets
from postview_desktop.wording import problems
from tests.support import key_ring, mail_stack
from tests.support.authority import AuthorityServer
from tests.support.builders import put_interview
from tests.support.clock import FixedClock
from tests.support.key_ring import KeyRing
from tests.support.mail_stack import MailStack, access_token

WHY_NOT = key_ring.why_not() or mail_stack.why_not()
pytestmark = [pytest.mark.real, pytest.mark.skipif(bool(WHY_NOT), reason=WHY_NOT)]

ALICE, JOEL = "alice@jobseeker.example", "joel@northwind.example"
S = LetterState


@pytest.fixture(scope="module")
def house() -> Iterator[MailStack]:
    with MailStack() as stack:
        yield stack


@pytest.fixture
def authority() -> Iterator[AuthorityServer]:
    """Gives tokens that Dovecot itself checks. Its refresh tokens are long, and each is good for one use."""
    with AuthorityServer(rotates=True, length=1800) as server:
        server.issue = lambda: access_token(ALICE)
        yield server


@pytest.fixture
def ring(monkeypatch: pytest.MonkeyPatch) -> Iterator[KeyRing]:
    """This process talks to a key ring on a bus of its own."""
    with KeyRing() as ring:
        for name in ("DBUS_SESSION_BUS_ADDRESS", "HOME", "XDG_RUNTIME_DIR"):
            monkeypatch.setenv(name, ring.env[name])
        # Not found out by keyring itself: what it found would outlast this test.
        monkeypatch.setattr(keyring.core, "_keyring_backend", SecretService.Keyring())
        yield ring


class Chain:
    """A data folder, and a program that was started anew: nothing but the key ring and the files is known to it."""

    def __init__(self, folder: Path, clock: FixedClock, house: MailStack, authority: AuthorityServer) -> None:
        self.folder, self.clock, self.house, self.authority = folder, clock, house, authority
        self._stores: list[Store] = []
        self.start()

    def start(self) -> None:
        self.close()
        self.secrets = Secrets()
        self.access = Access(self.secrets, web=self.authority.web(), authorities=self.authority.authorities)
        self._stores.append(Store.open(self.folder / "postview.db", self.clock.now))
        self.suite: Suite = open_suite(self._stores[-1], self.clock, self.secrets)

    def close(self) -> None:
        while self._stores:
            self._stores.pop().close()

    def deliver(self):
        send = partial(transmit, access=self.access, context=self.house.context)
        return deliver_round(self.suite.outbox, self.secrets, send)

    def sign_in(self, account: Account) -> None:
        """As the window and the terminal do it."""
        door = open_door(self.access, account)
        browser = threading.Thread(target=self.authority.browse, args=(door.page,), daemon=True)
        browser.start()
        grant = door.answer(farewell="You may close this page.", web=self.authority.web())
        browser.join(5)
        assert keep_sign_in(self.secrets, self.access, account, grant, "") is KeyRingState.AVAILABLE
        try_account(account, joined(grant.refresh, ""), access=self.access, context=self.house.context)
        try_inbox(account, joined(grant.refresh, ""), access=self.access, context=self.house.context)
        self.suite.accounts.save(account)

    def write(self, number: int) -> Letter:
        if not number:
            put_interview(self.suite.store, people=("Joel Katz", "Ana Souza", "Carol Doe"))
        person = self.suite.interviews.get(1).people[number].person
        letter = self.suite.letters.start(LetterKind.THANK_YOU, interview_id=1, person_id=person.id)
        body = f"Dear {person.name.split()[0]},\n\nthank you.\n\nÄlice\n"
        self.suite.letters.edit(letter.id, to_address=JOEL, subject=f"Grüße {number}", body=body)
        return self.suite.outbox.schedule(letter.id, 0)

    def renewals(self) -> int:
        return sum(b"grant_type=refresh_token" in asked.body for asked in self.authority.asked)


@pytest.fixture
def chain(tmp_path: Path, house: MailStack, authority: AuthorityServer, ring: KeyRing) -> Iterator[Chain]:
    clock = FixedClock()
    # Dovecot knows no future: a day on which all of it has been by now.
    clock.set(f"{datetime.now(UTC) - timedelta(days=20):%Y-%m-%d}T12:00")
    house.empty(JOEL)
    house.empty(ALICE, "Sent")
    made = Chain(tmp_path, clock, house, authority)
    yield made
    made.close()


def account_at(house: MailStack) -> Account:
    return Account(
        name="Älice Field",
        address=ALICE,
        user=ALICE,
        host="localhost",
        port=house.smtps,
        imap_host="localhost",
        imap_port=house.imaps,
        sign_in=SignIn.GOOGLE,
        client_id="postview",
    )


def test_from_the_page_through_the_key_ring_to_the_inbox_and_back(
    chain: Chain, house: MailStack, authority: AuthorityServer, ring: KeyRing, tmp_path: Path
) -> None:
    chain.sign_in(account_at(house))
    kept = [*authority.refresh_tokens, *authority.access_tokens]
    assert chain.secrets.read(ALICE) == joined(authority.refresh_tokens[-1], "")

    # the next day, by another start of the program: the refresh token is in the key ring alone
    chain.start()
    chain.suite.copies.allow(True)
    letter = chain.write(0)
    assert chain.deliver().sent == (letter.id,)
    got = email.message_from_bytes(house.letter(JOEL, letter.message_id), policy=email.policy.default)
    assert (got["Subject"], got["From"].addresses[0].display_name) == ("Grüße 0", "Älice Field")
    assert chain.renewals() == 1, "it was renewed once, and held for the letter"
    # the new refresh token came in place of the one that was used up
    assert chain.secrets.read(ALICE) == joined(authority.refresh_tokens[-1], "")
    assert authority.refresh_tokens[-1] not in kept

    # and the own mailbox, by the same token: the copy is put there and read back
    chain.clock.advance(FOR_A_WHILE + 60)
    copy = partial(copy_to_sent, access=chain.access, context=house.context)
    assert copy_round(chain.suite.copies, chain.secrets, copy) is None
    assert house.letters_of(ALICE, "Sent") == [letter.raw]
    account = chain.suite.accounts.get()
    assert account is not None and account.sent_copy is SentCopy.OURS
    assert chain.renewals() == 1

    tokens = [*kept, *authority.refresh_tokens, *authority.access_tokens]
    for path in [*tmp_path.rglob("*"), *ring.home.rglob("*")]:
        if path.is_file():
            octets = path.read_bytes()
            assert not any(token.encode() in octets for token in tokens), path


def test_an_access_token_that_has_ended_is_renewed_on_the_way(
    chain: Chain, house: MailStack, authority: AuthorityServer
) -> None:
    """PostView takes it for good still; Postfix does not."""
    chain.sign_in(account_at(house))
    chain.start()
    authority.issue = lambda: access_token(ALICE, -60)
    first = chain.write(0)
    # a token that ended before its time, and the authority gives nothing better: that is the end of it
    assert chain.deliver().trouble is not None
    chain.suite.outbox.resume()
    assert chain.suite.outbox.state_of(first.id) is S.SCHEDULED
    before = chain.renewals()
    authority.issue = lambda: access_token(ALICE)
    done = chain.deliver()
    assert done.sent == (first.id,), done
    assert chain.renewals() == before + 1, "the one at hand was refused, and one new one asked for"
    assert house.letter(JOEL, first.message_id)
    house.nothing_is_under_way()
    assert len(house.letters_of(JOEL)) == 1


def test_a_revoked_refresh_token_pauses_the_account_with_one_message(
    chain: Chain, house: MailStack, authority: AuthorityServer
) -> None:
    chain.sign_in(account_at(house))
    chain.start()
    letters = [chain.write(number) for number in range(3)]
    authority.revoke()
    done = chain.deliver()
    assert done.trouble is not None and done.trouble.problem is Problem.SIGN_IN_ENDED
    assert "is no longer good" in problems.sentence(done.trouble)
    assert (done.sent, done.refused) == ((), (letters[0].id,))
    account = chain.suite.accounts.get()
    assert account is not None and account.paused and account.problem == Problem.SIGN_IN_ENDED
    states = [chain.suite.outbox.state_of(letter.id) for letter in letters]
    assert states == [S.BLOCKED, S.SCHEDULED, S.SCHEDULED]
    asked = len(authority.asked)
    for _ in range(3):
        chain.clock.advance(minutes=61)
        quiet = chain.deliver()
        assert (quiet.trouble, quiet.refused, quiet.sent) == (None, (), ())
    assert len(authority.asked) == asked, "no retries while it is paused"
    # signed in anew, all three leave, once each
    chain.sign_in(account_at(house))
    assert chain.deliver().sent == tuple(letter.id for letter in letters)
    for letter in letters:
        assert house.letter(JOEL, letter.message_id)
    house.nothing_is_under_way()
    assert len(house.letters_of(JOEL)) == 3
