"""The slow part of setting up mail, for a worker's thread: the key ring, and signing in without sending."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from postview_desktop.domain.errors import PostviewError, Problem
from postview_desktop.domain.letter import Account
from postview_desktop.services.accounts import KeyRingState, keep_password, try_account

SignIn = Callable[[Account, str], None]


def keep_and_sign_in(
    secrets: Any, account: Account, password: str, session_only: bool, sign_in: SignIn = try_account
) -> KeyRingState:
    """Keep a password that was typed, or read the one that is kept; then sign in. Nothing is sent.

    Returns AVAILABLE where the password lies in the key ring, ABSENT where it is known for this session only.
    Raises PostviewError with what is wrong: of the key ring, NO_PASSWORD, or of the mail server.
    """
    if not password:
        kept = secrets.read(account.address)
        if kept is None:
            raise PostviewError(Problem.NO_PASSWORD, address=account.address)
        sign_in(account, kept)
        return KeyRingState.ABSENT if secrets.remembered(account.address) else KeyRingState.AVAILABLE
    if session_only:
        secrets.remember(account.address, password)
        state = KeyRingState.ABSENT
    else:
        state = keep_password(secrets, account, password)
    sign_in(account, password)
    return state
