"""What an account's servers are told: its password, or an access token where it signs in by OAuth 2.0.

What is kept for such an account, in the key ring or for the session, is the refresh token, and behind a line break the
client secret where the user's own client id has one. No password has a line break: neither is ever told to a server as
the other, when an account comes back by an undo or from a backup while the key ring holds what was kept since. Access
tokens are in memory only, an hour each.
"""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeVar

from postview_desktop.domain.errors import PostviewError, Problem
from postview_desktop.domain.letter import Account, SignIn
from postview_desktop.system.logs import hide
from postview_desktop.system.secrets import Secrets

_EARLY = 120
"""Seconds before its end at which an access token is taken for ended: a letter must not meet that on its way."""
_AT_LEAST = 30
_BREAK = "\n"

if TYPE_CHECKING:
    from postview_desktop.mail.https import Web
    from postview_desktop.mail.oauth import Authority

T = TypeVar("T")

_log = logging.getLogger(__name__)


@dataclass(slots=True)
class _Pass:
    token: str = field(repr=False)
    until: float


class Access:
    """For any thread. Without `secrets` a refresh token that came in place of the old one is kept in memory only."""

    def __init__(
        self,
        secrets: Secrets | None = None,
        *,
        web: Web | None = None,
        authorities: dict[SignIn, Authority] | None = None,
    ) -> None:
        self._secrets = secrets
        self._web = web
        self._authorities = authorities
        self._passes: dict[tuple[str, str, str], _Pass] = {}
        self._newer: dict[str, str] = {}
        """What came in place of what was kept, by the old."""
        self._lock = threading.Lock()

    def __repr__(self) -> str:
        return "Access()"

    def authority(self, sign_in: SignIn) -> Authority:
        """Whose page it is. What OAuth needs is loaded with the first use, and by most people never."""
        from postview_desktop.mail.oauth import AUTHORITIES

        return (self._authorities or AUTHORITIES)[sign_in]

    def secret(self, account: Account, kept: str, *, fresh: bool = False) -> str:
        """What to sign in with, from what is kept for the account; `fresh` where the last one was refused.

        Raises PostviewError as `oauth.refreshed` does, and CLIENT_ID_NEEDED; NO_PASSWORD and SIGN_IN_ENDED where what
        is kept is for the other way to sign in.
        """
        if account.sign_in is SignIn.PASSWORD:
            if _BREAK in kept:
                raise PostviewError(Problem.NO_PASSWORD, address=account.address)
            return kept
        if _BREAK not in kept:
            raise PostviewError(Problem.SIGN_IN_ENDED, host=self.authority(account.sign_in).host)
        with self._lock:
            kept = self._newest(kept)
            place = (account.address, account.client_id, kept)
            known = self._passes.get(place)
            if known is not None and not fresh and time.monotonic() < known.until:
                return known.token
            return self._refreshed(account, kept)

    def use(self, account: Account, kept: str, call: Callable[[str], T]) -> T:
        """Does something with what the servers are told; once more where they refused a token that was at hand still.

        Nothing can have left by then: a server that refuses a sign-in has heard nothing else.
        """
        try:
            return call(self.secret(account, kept))
        except PostviewError as error:
            if account.sign_in is SignIn.PASSWORD or error.problem is not Problem.SIGN_IN_ENDED:
                raise
        return call(self.secret(account, kept, fresh=True))

    def take(self, account: Account, kept: str, token: str, seconds: int) -> None:
        """An access token that came with the sign-in itself."""
        hide(token)
        with self._lock:
            self._passes[(account.address, account.client_id, kept)] = _until(token, seconds)

    def _refreshed(self, account: Account, kept: str) -> str:
        from postview_desktop.mail.oauth import client_of, refreshed

        hide_parts(kept)
        refresh, _, secret = kept.partition(_BREAK)
        client = client_of(account.sign_in, account.client_id, secret)
        grant = refreshed(self.authority(account.sign_in), client, refresh, web=self._web)
        hide(grant.access)
        if grant.refresh and grant.refresh != refresh:
            changed = joined(grant.refresh, secret)
            self._newer[kept] = changed
            self._keep(account.address, changed)
            kept = changed
        self._passes[(account.address, account.client_id, kept)] = _until(grant.access, grant.seconds)
        return grant.access

    def _newest(self, kept: str) -> str:
        seen: set[str] = set()
        while kept in self._newer and kept not in seen:
            seen.add(kept)
            kept = self._newer[kept]
        return kept

    def _keep(self, address: str, new: str) -> None:
        """Some authorities give a new refresh token with each use, and the old one ends some day.

        Only in the place of an older one: a password that was typed meanwhile stays, and an account that was removed
        leaves nothing behind.
        """
        hide_parts(new)
        if self._secrets is None:
            return
        try:
            there = self._secrets.read(address)
            if there is None or self._newest(there) != new:
                return
            if self._secrets.remembered(address):
                self._secrets.remember(address, new)
            else:
                self._secrets.write(address, new)
        except PostviewError as error:
            _log.warning("A new refresh token is kept until PostView ends: %s", error.problem)


def joined(refresh: str, client_secret: str) -> str:
    """What is kept of a sign-in by OAuth 2.0."""
    return f"{refresh}{_BREAK}{client_secret}"


def hide_parts(kept: str) -> None:
    """Keep the parts of it, too, out of the log."""
    for part in (kept, *kept.split(_BREAK)):
        hide(part)


def _until(token: str, seconds: int) -> _Pass:
    return _Pass(token, time.monotonic() + max(seconds - _EARLY, _AT_LEAST))
