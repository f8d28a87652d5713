"""Takes letters to the server when their time has come: one at a time, each step on disk before it is taken.

Every step of the outbox is written on the window's thread; only the socket and the key ring are a worker's. Two steps
are written while the worker waits (`Consent`): the last one before a letter leaves, and how it ended, as soon as the
server's reply was read. Only then does the worker say QUIT, so a crash between the two finds `sent` on disk. Where the
window is too busy for that, the worker waits no longer than `Consent` lets it, says QUIT, and it is written afterwards.
"""

from __future__ import annotations

import logging
import sys
from collections.abc import Callable, Collection
from functools import partial
from typing import Protocol

from PySide6.QtCore import QObject, QTimer, Signal

from postview_desktop.domain.errors import PostviewError, Problem
from postview_desktop.domain.letter import Account, LetterState
from postview_desktop.services.accounts import Accounts
from postview_desktop.services.outbox import Attempt, Outbox, Outcome, Result, Settling, transmit
from postview_desktop.system.clock import Clock
from postview_desktop.ui.background.consent import Consent, NoConsent
from postview_desktop.ui.background.jobs import Jobs
from postview_desktop.ui.background.password import fetch_password

LONGEST_WAIT_SECONDS = 60
"""A timer is set only for what is this near; what is later is found by the look at the clock."""

Send = Callable[[Attempt, str, Callable[[], None], Callable[[Outcome], None]], Outcome]
"""The socket work of one attempt: the attempt, the password, what to call before the final dot, and what to call with
the server's reply to the text, before QUIT."""


class Looking(Protocol):
    """Who looks for answers before a follow-up leaves (`Lookout`)."""

    def needed_before(self, letter_ids: Collection[int]) -> bool: ...
    def look_first(self) -> None: ...


_log = logging.getLogger(__name__)


class Courier(QObject):
    """Signals for the shell: `sent` and `uncertain` (letter id), `password_wanted` (address, PostviewError or None),
    `trouble` (a PostviewError that stops the sending until somebody acts), `idle` when a round has ended."""

    sent = Signal(int)
    uncertain = Signal(int)
    password_wanted = Signal(str, object)
    trouble = Signal(object)
    idle = Signal()

    def __init__(
        self,
        outbox: Outbox,
        accounts: Accounts,
        jobs: Jobs,
        clock: Clock,
        read_password: Callable[[str], str | None],
        parent: QObject | None = None,
        *,
        send: Send = transmit,
        looking: Looking | None = None,
    ) -> None:
        """`read_password` gets the account's address, on a worker's thread; `send` does the socket work there.

        `looking` is asked before a letter leaves; one that needs a look waits for `look` to be called after it.
        """
        super().__init__(parent)
        self._outbox = outbox
        self._accounts = accounts
        self._jobs = jobs
        self._clock = clock
        self._read_password = read_password
        self._send = send
        self._looking = looking
        self._consent = Consent(self)
        self._busy = False
        self._stopped = False
        self._waits_for_password = False
        self._tried: set[int] = set()
        self._account: Account | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.look)

    @property
    def busy(self) -> bool:
        """Whether a letter is just leaving."""
        return self._busy

    def start(self) -> tuple[int, ...]:
        """Settle what a crash left (never by sending it again), then look. Returns letters that may have arrived."""
        recovered = self._outbox.recover()
        self.look()
        return recovered.uncertain

    def stop(self) -> None:
        """Begin no more rounds; one that runs goes on to its end (`idle`)."""
        self._stopped = True
        self._timer.stop()

    def go_on(self) -> None:
        """The stop is called off."""
        self._stopped = False
        self.look()

    def password_given(self) -> None:
        """The session knows a password now: try again."""
        self._waits_for_password = False
        self.look()

    def look(self) -> None:
        """Begin a round if something is due and none runs; else wake up in time for what comes soon."""
        if self._busy or self._stopped:
            return
        self._mind_the_clock()
        if self._waits_for_password:
            return
        if self._next_ready() is None:
            self._arm()
            self._look_first()
            return
        account = self._accounts.get()
        if account is None:
            return
        self._busy = True
        self._tried.clear()
        self._account = account
        fetch_password(
            self._jobs,
            self._read_password,
            account,
            self,
            known=self._next,
            missing=partial(self._on_no_password, account.address),
            broken=self._end,
        )

    def _mind_the_clock(self) -> None:
        """Letters that were made ready by a clock that ran ahead are asked about, before they wait for years."""
        try:
            self._outbox.hold_what_a_wrong_clock_set()
        except PostviewError as refused:
            # A busy or full disk: the next look finds them still.
            self.trouble.emit(refused)

    def _next_ready(self, tried: Collection[int] = ()) -> int | None:
        """What leaves next: due, not tried in this round, and no follow-up that waits for a look first (F6)."""
        due = (letter_id for letter_id in self._outbox.due() if letter_id not in tried)
        return next((letter_id for letter_id in due if not self._waits_for_look(letter_id)), None)

    def _waits_for_look(self, letter_id: int) -> bool:
        return self._looking is not None and self._looking.needed_before((letter_id,))

    def _look_first(self) -> None:
        """Have an answer looked for where a letter that is due waits for that; whoever looks comes back here."""
        if self._looking is None or self._stopped:
            return
        if any(self._waits_for_look(letter_id) for letter_id in self._outbox.due()):
            self._looking.look_first()

    def not_looked(self, error: PostviewError) -> None:
        """The look failed: the follow-ups that waited for it are tried again later, and say why."""
        waiting = [letter_id for letter_id in self._outbox.due() if self._waits_for_look(letter_id)]
        if not waiting:
            return
        try:
            self._outbox.not_looked(waiting, error)
        except PostviewError as refused:
            # A busy or full disk: they are due still, and wait for a look as before.
            self.trouble.emit(refused)

    def _on_no_password(self, address: str, error: PostviewError) -> None:
        # Nothing was claimed and no try is counted: the person is asked once, and the letters wait.
        self._waits_for_password = True
        self._end()
        self.password_wanted.emit(address, error)

    def _next(self, password: str) -> None:
        """Have the next letter sent that is due; the round ends where there is none.

        It ends, too, where the account has changed since the password was read: that password is for nobody else.
        """
        try:
            if self._accounts.get() == self._account:
                self._claim_next(password)
                return
        except Exception:
            self._end()
            raise
        self._end()
        self.look()

    def _claim_next(self, password: str) -> None:
        attempt: Attempt | None = None
        while attempt is None:
            letter_id = None if self._stopped else self._next_ready(self._tried)
            if letter_id is None:
                self._end()
                self._look_first()
                return
            self._tried.add(letter_id)
            try:
                attempt = self._outbox.claim(letter_id)
            except PostviewError as error:
                if error.problem not in (Problem.NOT_IN_STATE, Problem.GONE):
                    self._end()
                    self.trouble.emit(error)
                    return
        letter_id, token = attempt.letter_id, attempt.token
        consent = self._consent
        settling = Settling(partial(self._outbox.settle, letter_id, token))

        def answered(outcome: Outcome) -> None:
            """On the worker's thread."""
            consent.ask(partial(settling.answered, outcome))

        self._jobs.run(
            self._send,
            attempt,
            password,
            partial(consent.ask, partial(self._outbox.committing, letter_id, token)),
            answered,
            done=partial(self._on_outcome, attempt, settling, password),
            failed=partial(self._on_failed, attempt, settling, password),
            owner=self,
        )

    def _on_outcome(self, attempt: Attempt, settling: Settling, password: str, outcome: Outcome) -> None:
        try:
            letter = settling.ended(outcome)
        except PostviewError as error:
            # On disk it is still on its way; the next start finds it there and asks.
            self._end()
            self.trouble.emit(error)
            return
        except Exception:
            self._end()
            raise
        if letter is not None and letter.state is LetterState.UNKNOWN:
            self.uncertain.emit(letter.id)
        if outcome.result is Result.SENT:
            self.sent.emit(attempt.letter_id)
        elif outcome.result in (Result.BLOCKED, Result.REJECTED, Result.UNKNOWN) and letter is not None:
            trouble = self._outbox.trouble_of(letter)
            if trouble is not None:
                self.trouble.emit(trouble)
        if outcome.result is Result.BLOCKED:
            # The account waits; or it was put right meanwhile, and this password is no longer the one to try.
            self._end()
            self.look()
            return
        self._next(password)

    def _on_failed(self, attempt: Attempt, settling: Settling, password: str, error: Exception) -> None:
        """The job ended without an outcome: the state on disk says what that means."""
        self._on_outcome(attempt, settling, password, Outcome(result=Result.NOT_REACHED))
        if isinstance(error, NoConsent):
            _log.warning("A letter was held back: %s", error.__cause__ or error)
        else:
            sys.excepthook(type(error), error, error.__traceback__)

    def _end(self) -> None:
        self._busy = False
        self._arm()
        self.idle.emit()

    def _arm(self) -> None:
        next_at = None if self._stopped else self._outbox.next_at()
        if next_at is None:
            self._timer.stop()
            return
        wait = next_at - self._clock.now()
        if 0 < wait <= LONGEST_WAIT_SECONDS:
            self._timer.start(wait * 1000 + 100)
        else:
            self._timer.stop()
