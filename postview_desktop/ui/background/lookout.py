"""Looks for answers while the program runs: every ten minutes, after waking up, and before a follow-up leaves.

Where answers are not looked for, it goes only after the copies of uncertain letters, in the folder of sent mail; then
what goes wrong is no trouble of its own, and no password is asked for: the person is asked about the letter.

The mailbox is read on a worker's thread; what was found is written on the window's thread. A server that is away is
asked less and less often. A look changes nothing anywhere, so PostView may end in the middle of one.
"""

from __future__ import annotations

import logging
import sys
from collections.abc import Callable, Collection
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from postview_desktop.domain.errors import PostviewError, Problem
from postview_desktop.domain.letter import Account
from postview_desktop.domain.outbox import LONGEST_WAIT, next_try_at
from postview_desktop.services.accounts import Accounts
from postview_desktop.system.clock import Clock
from postview_desktop.ui.background.jobs import Jobs
from postview_desktop.ui.background.password import fetch_password

if TYPE_CHECKING:
    from postview_desktop.services.access import Access
    from postview_desktop.services.answers import Answers, Errand, Found

LOOK_EVERY_SECONDS = 600
SHORTEST_GAP_SECONDS = 30
"""Two looks never follow each other faster, whoever asks, but for the person."""
NEEDS_PERSON = frozenset(
    {
        Problem.SIGN_IN_REFUSED,
        Problem.APP_PASSWORD_NEEDED,
        Problem.SIGN_IN_PAGE_NEEDED,
        Problem.SIGN_IN_ENDED,
        Problem.CLIENT_ID_NEEDED,
        Problem.CLIENT_ID_REFUSED,
        Problem.SIGN_IN_UNSUPPORTED,
        Problem.PLAIN_TEXT_REFUSED,
    }
)
"""What another try does not mend. A wrong password said again and again locks the mailbox."""

_log = logging.getLogger(__name__)


def look_for_answers(errand: Errand, password: str, access: Access | None = None) -> Found:
    """The work of one look, on a worker's thread. What it needs is loaded there, with the first look."""
    from postview_desktop.services import answers

    return answers.look_for_answers(errand, password, access=access)


class Lookout(QObject):
    """Signals for the shell: `noticed` (what was new), `password_wanted` (address, PostviewError), `failed` (the
    PostviewError), `trouble` (one that needs the person), `began` and `idle` when a look begins and has ended."""

    noticed = Signal(object)
    password_wanted = Signal(str, object)
    failed = Signal(object)
    trouble = Signal(object)
    began = Signal()
    idle = Signal()

    def __init__(
        self,
        answers: Answers,
        accounts: Accounts,
        jobs: Jobs,
        clock: Clock,
        read_password: Callable[[str], str | None],
        parent: QObject | None = None,
        *,
        look_for: Callable[[Errand, str], Found] = look_for_answers,
    ) -> None:
        """`read_password` gets the account's address, on a worker's thread; `look_for` reads the mailbox there."""
        super().__init__(parent)
        self._answers = answers
        self._accounts = accounts
        self._jobs = jobs
        self._clock = clock
        self._read_password = read_password
        self._look_for = look_for
        self._busy = False
        self._stopped = False
        self._waits_for: PostviewError | None = None
        """What the person must see to before the server is asked again: a password, or a sign-in that was refused."""
        self._failures = 0
        self._ended_at: int | None = None
        self._next_at: int | None = None
        """Not before this instant (epoch seconds) by itself; None before the first look of this run."""
        self._account: Account | None = None
        self._sought = False
        """Whether the last look was for copies of uncertain letters only."""

    @property
    def busy(self) -> bool:
        """Whether it is looking just now."""
        return self._busy

    @property
    def next_at(self) -> int:
        """When it looks again by itself, in epoch seconds; 0 where that is not known, or waits for the person."""
        return 0 if self._waits_for is not None or self._next_at is None else self._next_at

    # -- when to look ---------------------------------------------------------------------------------------------

    def tick(self) -> None:
        """Called with each look at the clock: look where the time has come."""
        now = self._clock.now()
        if self._next_at is None:
            # Started again a moment later, or with a password that was refused: not sooner for that.
            if self._answers.due():
                self._begin()
        elif not now < self._next_at <= now + LONGEST_WAIT:
            self._begin()

    def look_soon(self) -> None:
        """With the next tick: the computer woke up, the account is another one, a letter is uncertain."""
        self._failures = 0
        self._next_at = 0

    def needed_before(self, letter_ids: Collection[int]) -> bool:
        """Whether an answer must be looked for before one of these leaves (a follow-up may be overtaken, F6)."""
        return self._answers.must_look_before(letter_ids)

    def look_first(self) -> None:
        """A follow-up is due and waits for a look. Where there can be none, `failed` says why."""
        now = self._clock.now()
        if self._waits_for is not None and not self._busy:
            self.failed.emit(self._waits_for)
        elif self._ended_at is None or not 0 <= now - self._ended_at < SHORTEST_GAP_SECONDS:
            self._begin()

    def look_now(self) -> None:
        """The person wants to know. `idle` comes in any case."""
        self._waits_for = None
        self._begin()
        if not self._busy:
            self.idle.emit()

    def stop(self) -> None:
        """Begin no more looks; what one that runs finds is not taken any more."""
        self._stopped = True

    def go_on(self) -> None:
        """The stop is called off."""
        self._stopped = False

    def password_given(self) -> None:
        """The session knows a password now, or the account is another one: try again with the next tick."""
        self._waits_for = None
        self.look_soon()

    # -- one look -------------------------------------------------------------------------------------------------

    def _begin(self) -> None:
        if self._busy or self._stopped or self._waits_for is not None:
            return
        account = self._accounts.get()
        if account is None or self._answers.errand() is None:
            if self._sought:
                # The half hour is over: from now on the person is asked, and whoever shows that shows it anew.
                self._sought = False
                self.idle.emit()
            return
        self._busy = True
        self._sought = not account.looks
        self._account = account
        self.began.emit()
        fetch_password(
            self._jobs,
            self._read_password,
            account,
            self,
            known=self._look,
            missing=partial(self._on_no_password, account),
            broken=self._end,
        )

    def _on_no_password(self, account: Account, error: PostviewError) -> None:
        if not account.looks:
            # Nobody asked for a look: the person is asked about the uncertain letter in place of the password.
            self._put_off(error)
            return
        self._waits_for = error
        self._put_off(error)
        self.password_wanted.emit(account.address, error)

    def _look(self, password: str) -> None:
        """Go and look, unless the account has changed since the password was read: it is for nobody else."""
        try:
            errand = self._answers.errand() if self._is_same_account() and not self._stopped else None
        except Exception:
            self._end()
            raise
        if errand is None:
            self._end()
            return
        self._jobs.run(self._look_for, errand, password, done=self._on_found, failed=self._on_failed, owner=self)

    def _on_found(self, found: Found) -> None:
        if self._stopped or not self._is_same_account():
            self._end()
            return
        try:
            noticed = self._answers.take(found)
        except PostviewError as error:
            # A busy or full disk: what was found is there still, and is found again with the next look.
            self._put_off(error)
            return
        except Exception:
            self._end()
            raise
        self._failures = 0
        # There was more than one look may read: it goes on with the next tick.
        self._next_at = self._clock.now() + (LOOK_EVERY_SECONDS if found.complete else 0)
        if noticed.anything:
            self.noticed.emit(noticed)
        self._end()

    def _on_failed(self, error: Exception) -> None:
        if not isinstance(error, PostviewError):
            self._failures += 1
            self._next_at = self._clock.now() + LOOK_EVERY_SECONDS
            self._end()
            sys.excepthook(type(error), error, error.__traceback__)
        elif not self._is_same_account():
            self._end()
        elif error.problem in NEEDS_PERSON and self._account is not None and self._account.looks:
            self._waits_for = error
            self._put_off(error)
            self.trouble.emit(error)
        else:
            self._put_off(error)

    def _put_off(self, error: PostviewError) -> None:
        """It did not work: remember why, and try again later."""
        self._failures += 1
        now = self._clock.now()
        self._next_at = max(now + LOOK_EVERY_SECONDS, next_try_at(self._failures, now))
        try:
            self._answers.failed(error)
        except PostviewError as refused:
            _log.warning("Could not keep why a look failed: %s", refused)
        self.failed.emit(error)
        self._end()

    def _is_same_account(self) -> bool:
        """Whether the account is the one that the look began with, in all that looking depends on."""
        return _place(self._accounts.get()) == _place(self._account)

    def _end(self) -> None:
        self._busy = False
        self._ended_at = self._clock.now()
        self.idle.emit()


def _place(account: Account | None) -> tuple[object, ...]:
    if account is None:
        return ()
    return (
        account.looks,
        account.address,
        account.user,
        account.imap_host,
        account.imap_port,
        account.imap_security,
    )
