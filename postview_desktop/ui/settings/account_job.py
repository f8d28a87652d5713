"""The slow part of setting up mail, for a worker's thread: the key ring, and signing in without sending or reading."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Any

from postview_desktop.domain.errors import PostviewError, Problem
from postview_desktop.domain.letter import Account
from postview_desktop.services.access import Access
from postview_desktop.services.accounts import (
    KeyRingState,
    find_settings,
    keep_password,
    open_door,
    try_account,
    try_inbox,
)
from postview_desktop.ui.settings.finding_part import Find
from postview_desktop.ui.settings.page_sign_in import OpenDoor, open_in_browser

SignIn = Callable[[Account, str], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Doors:
    """The ways out of this computer that setting up an account takes.

    `sending` and `reading` sign in to a server, or raise PostviewError with what is wrong; `finding` asks for the
    servers of an address; `page` opens the port to which a provider's page comes back, and `browse` shows that page.
    """

    sending: SignIn = try_account
    reading: SignIn = try_inbox
    finding: Find = find_settings
    page: OpenDoor = open_door
    browse: Callable[[str], None] = open_in_browser


def doors_of(access: Access) -> Doors:
    """The real ones, with the tokens of this key ring."""
    return Doors(sending=partial(try_account, access=access), reading=partial(try_inbox, access=access))


@dataclass(frozen=True, slots=True, kw_only=True)
class Tried:
    """How it went. `ring` is AVAILABLE where the password lies in the key ring, ABSENT where it is known for this
    session only; `sending` and `reading` are what went wrong there. `read` is False where no server for it
    is known."""

    ring: KeyRingState
    sending: PostviewError | None = None
    reading: PostviewError | None = None
    read: bool = False


def keep_and_sign_in(secrets: Any, account: Account, password: str, session_only: bool, doors: Doors) -> Tried:
    """Keep a password that was typed, or read the one that is kept; then sign in to both servers.

    Nothing is sent and no mail is looked at. The server for incoming mail is asked wherever it is known, whether or not
    PostView is to look for answers. Raises PostviewError with what is wrong with the key ring, or NO_PASSWORD.
    """
    ring = _keep(secrets, account, password, session_only)
    secret = password or secrets.read(account.address)
    if secret is None:
        raise PostviewError(Problem.NO_PASSWORD, address=account.address)
    sending = _refusal_of(doors.sending, account, secret)
    if not (account.imap_host and account.user):
        return Tried(ring=ring, sending=sending)
    return Tried(ring=ring, sending=sending, reading=_refusal_of(doors.reading, account, secret), read=True)


def _keep(secrets: Any, account: Account, password: str, session_only: bool) -> KeyRingState:
    if not password:
        return KeyRingState.ABSENT if secrets.remembered(account.address) else KeyRingState.AVAILABLE
    if session_only:
        secrets.remember(account.address, password)
        return KeyRingState.ABSENT
    return keep_password(secrets, account, password)


def _refusal_of(sign_in: SignIn, account: Account, password: str) -> PostviewError | None:
    try:
        sign_in(account, password)
    except PostviewError as error:
        return error
    return None
