"""The mail account: guessing its settings, trying them, keeping them; the password goes to the key ring alone."""

from __future__ import annotations

import ssl
from collections.abc import Callable
from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING

from postview_desktop.domain.addresses import is_address
from postview_desktop.domain.change import Verb
from postview_desktop.domain.errors import PostviewError, Problem
from postview_desktop.domain.letter import Account, SentCopy, SignIn
from postview_desktop.domain.provider import Guess, PasswordKind, Source
from postview_desktop.mail.addresses import is_loopback, on_the_wire
from postview_desktop.mail.compose import refuse_control_characters
from postview_desktop.mail.providers import guess, provider_names
from postview_desktop.mail.smtp import Limits, sign_in
from postview_desktop.services.access import Access, hide_parts, joined
from postview_desktop.services.delivery import server_of
from postview_desktop.services.last_look import Looks, mailbox_of
from postview_desktop.services.looking import try_inbox
from postview_desktop.services.outbox import Outbox
from postview_desktop.storage import Store
from postview_desktop.system.clock import Clock
from postview_desktop.system.secrets import KeyRingState, Secrets

__all__ = [
    "Accounts",
    "Door",
    "Guess",
    "KeyRingState",
    "PasswordKind",
    "Source",
    "checked",
    "find_settings",
    "forget_password",
    "has_client_id",
    "keep_password",
    "keep_sign_in",
    "open_door",
    "try_account",
    "try_inbox",
]

if TYPE_CHECKING:
    from postview_desktop.mail.oauth import Door, Grant

SECURITIES = ("tls", "starttls", "plain")


class Accounts:
    """One account, for sending and, if asked for, for looking for answers. Without `secrets` passwords are kept
    nowhere."""

    def __init__(self, store: Store, clock: Clock, secrets: Secrets | None = None) -> None:
        self._store = store
        self._clock = clock
        self.secrets = secrets if secrets is not None else Secrets()

    @cached_property
    def access(self) -> Access:
        """Makes tokens of what is kept for an account that signs in by OAuth 2.0."""
        return Access(self.secrets)

    def get(self) -> Account | None:
        """The account, if one is set up."""
        found = self._store.find(Account, limit=1)
        return found[0] if found else None

    def save(self, account: Account, password: str | None = None) -> Account:
        """Keep the account, which takes it out of a pause, and the letters that waited for it with it.

        With a password that goes to the key ring first.

        The key ring takes a moment (and may take long): a window calls `keep_password` in a job and then this
        without. Raises PostviewError: MISSING_FIELD, BAD_ADDRESS, ADDRESS_NOT_SUPPORTED, CONTROL_CHARACTERS,
        PLAIN_TEXT_REFUSED, and those of `Secrets.write`.
        """
        account = checked(account)
        if password is not None:
            keep_password(self.secrets, account, password)
        with self._store.change(Verb.ACCOUNT_CHANGED, what=account.address) as change:
            known = self.get()
            ready = replace(account, id=known.id if known else 0, paused=False, problem="", answer="")
            same = known is not None and mailbox_of(known) == mailbox_of(account)
            ready = replace(ready, sent_copy=known.sent_copy if known and same else SentCopy.UNKNOWN)
            saved = change.save(ready) if known else change.add(ready)
            Outbox(self._store, self._clock).resume()
            Looks(self._store).forget_trouble()
            return saved

    def in_order(self) -> None:
        """It was tried, and can send: a pause that began meanwhile, over a password that is no longer kept, is over."""
        Outbox(self._store, self._clock).in_order()

    def let_look(self, looks: bool) -> int:
        """Switch looking for answers on or off, nothing else; gives the id of the change, for Undo.

        Raises PostviewError: NO_ACCOUNT, MISSING_FIELD where the server for incoming mail is not known.
        """
        account = self.get()
        if account is None:
            raise PostviewError(Problem.NO_ACCOUNT)
        with self._store.change(Verb.ACCOUNT_CHANGED, what=account.address) as change:
            change.save(checked(replace(account, looks=looks)))
            return change.id

    def delete(self) -> int:
        """Remove the account; gives the id of the change, for Undo. The password is `forget_password`'s, in a job.

        Raises PostviewError(NO_ACCOUNT).
        """
        with self._store.change(Verb.ACCOUNT_DELETED) as change:
            account = self.get()
            if account is None:
                raise PostviewError(Problem.NO_ACCOUNT)
            change.delete(account)
            return change.id

    @staticmethod
    def guess(address: str) -> Guess | None:
        """Settings for an address from the table of providers, or None."""
        return guess(address)

    @staticmethod
    def providers() -> list[str]:
        """Names in the table of providers."""
        return provider_names()

    @staticmethod
    def test(
        account: Account, password: str, *, limits: Limits | None = None, context: ssl.SSLContext | None = None
    ) -> None:
        """See `try_account`; needs no store, so it may run in a job. The inbox is tried by `try_inbox`."""
        try_account(account, password, limits=limits, context=context)


def checked(account: Account) -> Account:
    """The account with blanks taken off. Raises as `Accounts.save` for what cannot work."""
    account = replace(
        account,
        name=account.name.strip(),
        address=account.address.strip(),
        user=account.user.strip(),
        host=account.host.strip(),
        imap_host=account.imap_host.strip(),
        client_id=account.client_id.strip(),
    )
    for field in ("name", "address", "user", "host", "imap_host", "client_id"):
        refuse_control_characters(getattr(account, field), field)
    if not account.host:
        raise PostviewError(Problem.MISSING_FIELD, field="host")
    if not 0 < account.port < 65536:
        raise PostviewError(Problem.MISSING_FIELD, field="port")
    if not account.address:
        raise PostviewError(Problem.MISSING_FIELD, field="address")
    if not is_address(account.address):
        raise PostviewError(Problem.BAD_ADDRESS, address=account.address)
    on_the_wire(account.address)
    if account.sign_in is not SignIn.PASSWORD and not account.user:
        raise PostviewError(Problem.MISSING_FIELD, field="user")
    if account.security not in SECURITIES or (account.security == "plain" and not is_loopback(account.host)):
        raise PostviewError(Problem.PLAIN_TEXT_REFUSED, host=account.host)
    _check_inbox(account)
    return account


def _check_inbox(account: Account) -> None:
    """Mail that comes in: may be left out, but not where PostView is to look for answers."""
    if account.looks and not account.imap_host:
        raise PostviewError(Problem.MISSING_FIELD, field="imap_host")
    if account.looks and not account.user:
        raise PostviewError(Problem.MISSING_FIELD, field="user")
    if not account.imap_host:
        return
    if not 0 < account.imap_port < 65536:
        raise PostviewError(Problem.MISSING_FIELD, field="imap_port")
    plain = account.imap_security == "plain" and not is_loopback(account.imap_host)
    if account.imap_security not in SECURITIES or plain:
        raise PostviewError(Problem.PLAIN_TEXT_REFUSED, host=account.imap_host)


def try_account(
    account: Account,
    password: str,
    *,
    access: Access | None = None,
    limits: Limits | None = None,
    context: ssl.SSLContext | None = None,
) -> None:
    """Signs in and leaves without sending. Raises PostviewError with what is wrong; plain data, fit for a job."""
    account = checked(account)
    (access or Access()).use(
        account, password, lambda secret: sign_in(server_of(account), secret, limits=limits, context=context)
    )


def keep_password(secrets: Secrets, account: Account, password: str) -> KeyRingState:
    """Keep a password in the key ring; without one, for the session. For a job: it may take a while.

    Gives the key ring's state, by which one can say how long it is kept. Raises PostviewError where the key ring
    is locked, silent or refuses, and (CONTROL_CHARACTERS) for a password with a line break.
    """
    if any(character in password for character in "\r\n\x00"):
        raise PostviewError(Problem.CONTROL_CHARACTERS, field="password")
    try:
        secrets.write(account.address, password)
    except PostviewError as error:
        if error.problem is not Problem.NO_KEY_RING:
            raise
        secrets.remember(account.address, password)
        return KeyRingState.ABSENT
    return KeyRingState.AVAILABLE


def keep_sign_in(secrets: Secrets, access: Access, account: Account, grant: Grant, client_secret: str) -> KeyRingState:
    """Keep what the provider's page gave: the refresh token, and behind it the client secret where there is one.

    As `keep_password`: in the key ring, or without one for the session.
    """
    kept = joined(grant.refresh, client_secret)
    hide_parts(kept)
    try:
        secrets.write(account.address, kept)
        state = KeyRingState.AVAILABLE
    except PostviewError as error:
        if error.problem is not Problem.NO_KEY_RING:
            raise
        secrets.remember(account.address, kept)
        state = KeyRingState.ABSENT
    access.take(account, kept, grant.access, grant.seconds)
    return state


def open_door(access: Access, account: Account, client_secret: str = "") -> Door:
    """The port of this computer to which the provider's page comes back; its `page` is to be opened in the browser.

    Raises PostviewError(CLIENT_ID_NEEDED).
    """
    from postview_desktop.mail.oauth import Door, client_of

    client = client_of(account.sign_in, account.client_id, client_secret)
    return Door(access.authority(account.sign_in), client, account.address)


def has_client_id(sign_in: SignIn) -> bool:
    """Whether this build of PostView has a client id of its own there."""
    from postview_desktop.mail.oauth_clients import CLIENT_IDS

    return bool(CLIENT_IDS.get(sign_in))


def find_settings(address: str, stopped: Callable[[], bool] = lambda: False) -> Guess | None:
    """The servers for an address: from the table, the domain's own file, or the DNS; None where nobody tells them.

    For a job: it may take half a minute, and is stopped between its steps. Nothing goes out but the domain. Raises
    PostviewError(BAD_ADDRESS).
    """
    from postview_desktop.mail import finding

    return finding.find_settings(address, stopped=stopped)


def forget_password(secrets: Secrets, address: str) -> None:
    """Remove a password from the key ring where that can be done now; for a job."""
    try:
        secrets.forget(address)
    except PostviewError:
        # Locked or absent: there is nothing more that could be done about it now.
        return
