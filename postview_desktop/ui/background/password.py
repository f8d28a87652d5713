"""The first step of whoever goes to a mail server: the account's password, from the key ring, in a job."""

from __future__ import annotations

import sys
from collections.abc import Callable

from PySide6.QtCore import QObject

from postview_desktop.domain.errors import PostviewError, Problem
from postview_desktop.domain.letter import Account
from postview_desktop.ui.background.jobs import Jobs


def fetch_password(
    jobs: Jobs,
    read: Callable[[str], str | None],
    account: Account,
    owner: QObject,
    *,
    known: Callable[[str], None],
    missing: Callable[[PostviewError], None],
    broken: Callable[[], None],
) -> None:
    """Exactly one of the three is called, on the window's thread: `known` with the password ("" at once for an account
    that does not sign in), `missing` with why it cannot be had, `broken` before a mistake of ours is told.

    `read` gets the account's address, on a worker's thread: a locked key ring may let it wait.
    """
    if not account.user:
        known("")
        return

    def on_read(password: str | None) -> None:
        if password is None:
            missing(PostviewError(Problem.NO_PASSWORD, address=account.address))
        else:
            known(password)

    def on_failed(error: Exception) -> None:
        if isinstance(error, PostviewError):
            missing(error)
            return
        broken()
        sys.excepthook(type(error), error, error.__traceback__)

    jobs.run(read, account.address, done=on_read, failed=on_failed, owner=owner)
