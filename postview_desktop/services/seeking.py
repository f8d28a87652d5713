"""Uncertain letters whose copy is still looked for in the mailbox: only afterwards is the person asked.

That is a part of sending: it needs no leave to look for answers, only the server for incoming mail. Where answers are
not looked for, nothing is opened but the folder of sent mail, and only while a letter is uncertain.
"""

from __future__ import annotations

from postview_desktop.domain.errors import Problem
from postview_desktop.domain.incoming import Sought, SoughtLetter
from postview_desktop.domain.letter import Account, Letter, LetterState, SentCopy
from postview_desktop.services.last_look import Looks
from postview_desktop.services.looking import Errand
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

_NO_COPY_THERE = frozenset({SentCopy.OURS, SentCopy.NONE})
"""Found out before: this provider keeps no copy of what leaves by SMTP, so none can show that a letter left."""


def seeking_account(store: Store) -> Account | None:
    """The account, where its folder of sent mail can be asked; None where its server is not known, or it is paused."""
    found = store.find(Account, limit=1)
    account = found[0] if found else None
    if account is None or account.paused or not account.imap_host or not account.user:
        return None
    return account


def looking_account(store: Store) -> Account | None:
    """The account, where answers are looked for; None where that is off, or cannot be."""
    account = seeking_account(store)
    return account if account is not None and account.looks else None


def still_sought(store: Store, clock: Clock) -> frozenset[int]:
    """Ids of the uncertain letters that nobody needs to be asked about yet."""
    return frozenset(letter.id for letter in _sought(store, clock))


def what_to_seek(store: Store, clock: Clock) -> Errand | None:
    """What to look for in the folder of sent mail where answers are not looked for; None where no letter is uncertain,
    or it is the person's turn."""
    letters = _sought(store, clock)
    account = seeking_account(store) if letters else None
    if account is None:
        return None
    sought = Sought(
        own=frozenset({account.address}),
        letters=tuple(sought_letter(letter, letter.updated_at, uncertain=True) for letter in letters),
        people=(),
        houses=(),
        matters=(),
    )
    since = min(letter.updated_at for letter in letters)
    return Errand(account=account, at=clock.now(), since=since, sought=sought, only_sent=True)


def sought_letter(letter: Letter, since: int, *, uncertain: bool = False) -> SoughtLetter:
    """A letter as its own copy is known by: its Message-ID, or its token with recipient, subject and time."""
    return SoughtLetter(
        letter_id=letter.id,
        organisation_id=0,
        application_id=letter.application_id or 0,
        interview_id=letter.interview_id,
        person_id=letter.person_id,
        message_id=letter.message_id,
        token=next(iter(letter.references.split()), ""),
        to_address=letter.to_address,
        subject=letter.subject,
        since=since,
        uncertain=uncertain,
    )


def _sought(store: Store, clock: Clock) -> list[Letter]:
    letters = store.find(Letter, state=LetterState.UNKNOWN)
    account = seeking_account(store) if letters else None
    if account is None or (not account.looks and account.sent_copy in _NO_COPY_THERE):
        return []
    last, now = Looks(store).last(), clock.now()
    cannot = last.error is not None and last.error.problem in _CANNOT_LOOK
    return [
        letter
        for letter in letters
        # Where answers are looked for, the last refusal holds until it is mended. Else the last look may be of another
        # year: it says nothing about a letter that became uncertain since.
        if 0 <= now - letter.updated_at < SEEKING and not (cannot and (account.looks or last.at >= letter.updated_at))
    ]
