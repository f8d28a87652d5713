"""A delivery round: a look for answers where that is on, then each attempt's socket work between the outbox's steps."""

from __future__ import annotations

import ssl
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from postview_desktop.domain.errors import PostviewError, Problem
from postview_desktop.domain.letter import Account, Letter, LetterState, SignIn
from postview_desktop.domain.outbox import Outcome, Result
from postview_desktop.files.documents import read_document
from postview_desktop.mail.enclosing import whole_message
from postview_desktop.mail.errors import refusal
from postview_desktop.mail.smtp import Envelope, Limits, Server
from postview_desktop.mail.smtp import submit as submit_by_smtp
from postview_desktop.services.access import Access

if TYPE_CHECKING:
    from postview_desktop.services.answers import Answers, Noticed
    from postview_desktop.services.looking import Errand, Found
    from postview_desktop.services.outbox import Outbox

S = LetterState


@dataclass(frozen=True, slots=True, kw_only=True)
class Attempt:
    """One try to send one letter, as plain data for a worker. `token` is what its steps are known by."""

    letter_id: int
    token: str
    sender: str
    recipient: str
    raw: bytes
    """As it was frozen: a document stands in it by its digest, and its content is in `data_dir`."""
    account: Account
    data_dir: Path = Path()


def transmit(
    attempt: Attempt,
    password: str,
    before_commit: Callable[[], None],
    answered: Callable[[Outcome], None] | None = None,
    *,
    access: Access | None = None,
    limits: Limits | None = None,
    context: ssl.SSLContext | None = None,
) -> Outcome:
    """The socket work of one attempt, for a worker's thread: plain data in, an outcome out.

    `password` is what is kept for the account; `access` makes a token of it where it signs in by OAuth 2.0.
    `before_commit` must have written `committing` to disk when it returns; if it raises, nothing is sent and its
    exception goes on to the caller. `answered` gets the outcome when the server's reply to the text was read, before
    QUIT (`Settling.answered`); every other end is only returned. A letter of which a document is gone or damaged is
    refused before the server hears of it.
    """
    account = attempt.account
    try:
        raw = whole_message(attempt.raw, partial(read_document, attempt.data_dir))
    except PostviewError as error:
        return Outcome(result=Result.REJECTED, problem=error.problem)

    def submit(*, fresh: bool = False) -> Outcome:
        try:
            secret = (access or Access()).secret(account, password, fresh=fresh)
        except PostviewError as error:
            return _without_access(error)
        return submit_by_smtp(
            server_of(account),
            Envelope(sender=attempt.sender, recipient=attempt.recipient, raw=raw),
            secret,
            before_commit=before_commit,
            answered=answered,
            limits=limits,
            context=context,
        )

    outcome = submit()
    if outcome.problem is Problem.SIGN_IN_ENDED and outcome.code:
        # A token that was at hand still was taken back meanwhile. Who refuses a sign-in has heard nothing else.
        outcome = submit(fresh=True)
    return outcome


def server_of(account: Account) -> Server:
    """Where the account's letters leave."""
    return Server(
        host=account.host,
        port=account.port,
        security=account.security,
        user=account.user,
        token=account.sign_in is not SignIn.PASSWORD,
    )


def _without_access(error: PostviewError) -> Outcome:
    """No token was to be had, so no server heard of the letter. Raises again what is not about that."""
    answer = error.details.get("answer", "") or error.details.get("reason", "")
    if error.problem in _NO_ACCESS:
        return Outcome(result=Result.BLOCKED, problem=error.problem, answer=answer)
    if error.problem in _NO_WAY_THERE:
        return Outcome(result=Result.NOT_REACHED, problem=error.problem, answer=answer)
    raise error


_NO_ACCESS = frozenset(
    {
        Problem.NO_PASSWORD,
        Problem.SIGN_IN_ENDED,
        Problem.SIGN_IN_NOT_FINISHED,
        Problem.CLIENT_ID_NEEDED,
        Problem.CLIENT_ID_REFUSED,
        Problem.BAD_CERTIFICATE,
        Problem.NO_TLS,
    }
)
_NO_WAY_THERE = frozenset(
    {Problem.NO_SERVER, Problem.SERVER_SILENT, Problem.CONNECTION_LOST, Problem.TRY_LATER, Problem.NOT_SMTP}
)


class Passwords(Protocol):
    """Where passwords come from (`system.secrets.Secrets`)."""

    def read(self, name: str) -> str | None: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Round:
    """What one delivery round did. `trouble` is why it could not begin or go on."""

    sent: tuple[int, ...] = ()
    later: tuple[int, ...] = ()
    refused: tuple[int, ...] = ()
    uncertain: tuple[int, ...] = ()
    asked: tuple[int, ...] = ()
    """Too late or held: they wait for the person's word."""
    trouble: PostviewError | None = None
    noticed: tuple[Noticed, ...] = ()
    """What looking for answers brought, where it is on."""
    not_looked: PostviewError | None = None
    """Why it could not be looked; follow-ups that were due wait then (they are among `later`)."""


class Settling:
    """Writes how one attempt ended, once: at once when the server's reply is read, before QUIT (`answered`), or, where
    there was no reply or that write failed, when the socket work is over (`ended`).

    Both belong to the thread of the database. A write that the disk refuses changes nothing about what the server has
    taken: it is tried once more by `ended`, and where that is refused, too, the letter stays `committing` on disk, is
    uncertain at the next start, and is sent again by nobody.
    """

    def __init__(self, settle: Callable[[Outcome], Letter | None]) -> None:
        self._settle = settle
        self._written = False
        self._letter: Letter | None = None
        self._mistake: Exception | None = None

    def answered(self, outcome: Outcome) -> None:
        """Writes it now. Raises what `Outbox.settle` raises."""
        try:
            self._letter = self._settle(outcome)
        except PostviewError:
            raise
        except Exception as mistake:  # of ours, perhaps after the write: no second one
            self._mistake = mistake
            raise
        self._written = True

    def ended(self, outcome: Outcome) -> Letter | None:
        """The letter as it was written, or is now. Raises what `Outbox.settle` raises."""
        if self._mistake is not None:
            raise self._mistake
        return self._letter if self._written else self._settle(outcome)


Transmit = Callable[[Attempt, str, Callable[[], None], Callable[[Outcome], None]], Outcome]
Look = Callable[["Errand", str], "Found"]

_MOST_LOOKS = 5
"""In one round, where there is more mail than one look may read."""


def deliver_round(
    outbox: Outbox,
    secrets: Passwords,
    submit: Transmit | None = None,
    *,
    answers: Answers | None = None,
    look: Look | None = None,
    access: Access | None = None,
) -> Round:
    """Looks for answers where that is on, then sends what is due, one letter after the other, on this thread; for the
    terminal and for timers.

    The password is read once, before anything is claimed: without it every letter stays as it is.
    """
    submit = submit or partial(transmit, access=access)
    ends: dict[LetterState, list[int]] = {state: [] for state in S}
    ends[S.HELD] += outbox.hold_what_a_wrong_clock_set()
    trouble: PostviewError | None = None
    password = ""
    if outbox.due() or (answers is not None and answers.errand() is not None):
        try:
            password = password_for(outbox.sender(), secrets)
        except PostviewError as error:
            return Round(trouble=error, asked=tuple(ends[S.HELD]))
    noticed, not_looked = _looked(answers, password, look, access) if answers is not None else ((), None)
    if answers is not None and (not_looked is not None or answers.must_look_before(outbox.due())):
        error = not_looked or PostviewError(Problem.NOT_LOOKED)
        ends[S.SCHEDULED] += outbox.not_looked(outbox.due(), error)
    for letter_id in outbox.due():
        try:
            attempt = outbox.claim(letter_id)
        except PostviewError as error:
            if error.problem in {Problem.NOT_IN_STATE, Problem.GONE}:
                continue
            trouble = error
            break
        if attempt is None:
            ends[outbox.state_of(letter_id)].append(letter_id)
            continue
        settling = Settling(partial(outbox.settle, letter_id, attempt.token))
        outcome = submit(attempt, password, partial(outbox.committing, letter_id, attempt.token), settling.answered)
        letter = settling.ended(outcome)
        if letter is not None:
            ends[letter.state].append(letter_id)
        if outcome.result is Result.BLOCKED:
            trouble = refusal(outcome, host=attempt.account.host, address=attempt.account.address)
            break
    return Round(
        sent=tuple(ends[S.SENT]),
        later=tuple(ends[S.SCHEDULED]),
        refused=tuple(ends[S.REJECTED] + ends[S.BLOCKED]),
        uncertain=tuple(ends[S.UNKNOWN]),
        asked=tuple(ends[S.LATE] + ends[S.HELD]),
        trouble=trouble,
        noticed=noticed,
        not_looked=not_looked,
    )


def _looked(
    answers: Answers, password: str, look: Look | None, access: Access | None
) -> tuple[tuple[Noticed, ...], PostviewError | None]:
    """What was noticed, and why no more could be."""
    from postview_desktop.services.looking import look_for_answers  # not before something is looked for

    look = look or partial(look_for_answers, access=access)
    noticed: list[Noticed] = []
    if refused := answers.refused():
        return (), refused
    for _ in range(_MOST_LOOKS):
        errand = answers.errand()
        if errand is None:
            break
        try:
            found = look(errand, password)
        except PostviewError as error:
            answers.failed(error)
            # Where answers are not looked for, no letter waits for a look: the uncertain one is asked about.
            return tuple(noticed), None if errand.only_sent else error
        noticed.append(answers.take(found))
        if found.complete or errand.only_sent:
            break
    return tuple(noticed), None


def password_for(account: Account, secrets: Passwords) -> str:
    """The account's password, "" for one that does not sign in. Raises NO_PASSWORD and what the key ring raises."""
    if not account.user:
        return ""
    password = secrets.read(account.address)
    if password is None:
        raise PostviewError(Problem.NO_PASSWORD, address=account.address)
    return password
