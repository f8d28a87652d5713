"""Uncertain letters whose copy is still looked for in the mailbox: only afterwards is the person asked."""

from __future__ import annotations

from postview_desktop.domain.errors import Problem
from postview_desktop.domain.letter import Account, Letter, LetterState
from postview_desktop.services.last_look import Looks
from postview_desktop.storage import Store
from postview_desktop.system.clock import Clock

SEEKING = 1800
"""Seconds for which the copy of an uncertain letter is looked for before the person is asked."""

REFUSALS = frozenset(
    {
        Problem.SIGN_IN_REFUSED,
        Problem.APP_PASSWORD_NEEDED,
        Problem.SIGN_IN_PAGE_NEEDED,
        Problem.SIGN_IN_ENDED,
        Problem.CLIENT_ID_NEEDED,
        Problem.CLIENT_ID_REFUSED,
        Problem.SIGN_IN_UNSUPPORTED,
        Problem.BAD_CERTIFICATE,
        Problem.NO_TLS,
        Problem.PLAIN_TEXT_REFUSED,
        Problem.NO_PASSWORD,
        Problem.CONTROL_CHARACTERS,
    }
)
"""What does not mend itself: the person is told once, and by itself PostView asks the server seldom."""

_CANNOT_LOOK = REFUSALS | {
    Problem.NO_KEY_RING,
    Problem.KEY_RING_LOCKED,
    Problem.KEY_RING_SILENT,
    Problem.KEY_RING_REFUSED,
    Problem.INBOX_REFUSED,
}
"""A server that is merely away comes back: the line that broke while the letter left is often the one to look by."""


def looking_account(store: Store) -> Account | None:
    """The account, where answers are looked for; None where that is off, or cannot be."""
    found = store.find(Account, limit=1)
    account = found[0] if found else None
    if account is None or not account.looks or account.paused or not account.imap_host or not account.user:
        return None
    return account


def still_sought(store: Store, clock: Clock) -> frozenset[int]:
    """Ids of the uncertain letters that nobody needs to be asked about yet."""
    letters = store.find(Letter, state=LetterState.UNKNOWN)
    if not letters or looking_account(store) is None:
        return frozenset()
    error = Looks(store).last().error
    if error is not None and error.problem in _CANNOT_LOOK:
        return frozenset()
    now = clock.now()
    return frozenset(letter.id for letter in letters if 0 <= now - letter.updated_at < SEEKING)
