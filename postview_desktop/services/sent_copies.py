"""Copies of sent letters in the mailbox: who keeps them is found out, and PostView puts them there where nobody does.

After the first letter has left, its copy is looked for in the folder of sent mail for ten minutes: if it turns up, the
provider keeps copies; if not, PostView puts it there, and from then on each one. All this is off until it is allowed,
and what goes wrong here changes nothing about any letter. It goes in three steps, as looking for answers does:
`begin()` on the thread of the database, `copy_to_sent()` in a worker, and `take()` or `failed()` on the first thread.

What is under way is a note of the program to itself: it goes on after a restart.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import asdict, dataclass, replace
from typing import Any

from postview_desktop.domain.change import Verb
from postview_desktop.domain.errors import PostviewError, Problem
from postview_desktop.domain.letter import Account, Letter, LetterState, SentCopy
from postview_desktop.domain.outbox import LONGEST_WAIT, next_try_at
from postview_desktop.services.copying import Copied, CopyEnd, CopyErrand, CopyOrder, copy_to_sent
from postview_desktop.services.delivery import Passwords, password_for
from postview_desktop.services.last_look import mailbox_of
from postview_desktop.services.seeking import REFUSALS, sought_letter
from postview_desktop.services.settings import Settings
from postview_desktop.services.threads import known_as
from postview_desktop.storage import Change, Store
from postview_desktop.system.clock import Clock

__all__ = ["Copied", "Copies", "CopyErrand", "CopyState", "copy_round", "copy_to_sent", "expect_copy"]

FOR_A_WHILE = 600
"""Seconds for which a provider is given to keep its own copy."""
LOOKS = (20, 60, 180, 360)
"""Seconds between two looks for that; the last one comes when the while is over."""
AFTER_A_REFUSAL = 4 * 3600
FORGOTTEN_AFTER = 3 * 24 * 3600
"""Seconds after which a copy that could not be put there is let go."""
AT_ONCE = 20
"""Letters of one visit."""

_NOTE = "sent:copies"


@dataclass(slots=True)
class _Waiting:
    """One copy that is to be seen to. `tries` counts visits, `failures` those that could not be made."""

    next_at: int
    tries: int = 0
    failures: int = 0
    put: bool = False
    """Whether PostView may have put it there: what is found then says nothing about the provider."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CopyState:
    """For the settings: `waiting` copies, and why the last visit failed (None: it did not)."""

    allowed: bool
    kept_by: SentCopy
    waiting: int
    error: PostviewError | None


class Copies:
    """What is known about copies, and which are still to be seen to."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    def allow(self, on: bool) -> int:
        """The person's word; gives the id of the change, for Undo. Allowed anew, it is found out anew who keeps them.

        Raises PostviewError: NO_ACCOUNT; MISSING_FIELD where the server for incoming mail is not known.
        """
        account = _account(self._store)
        if account is None:
            raise PostviewError(Problem.NO_ACCOUNT)
        if on and not account.imap_host:
            raise PostviewError(Problem.MISSING_FIELD, field="imap_host")
        if on and not account.user:
            raise PostviewError(Problem.MISSING_FIELD, field="user")
        with self._store.change(Verb.SETTING_CHANGED) as change:
            change.set_setting("sent_copies", on)
            if on and account.sent_copy is not SentCopy.UNKNOWN:
                change.save(replace(account, sent_copy=SentCopy.UNKNOWN))
            if not on:
                _write(self._store, {})
            return change.id

    def state(self) -> CopyState:
        account = _account(self._store)
        kept = _read(self._store)
        problem = kept.get("problem", "")
        return CopyState(
            allowed=_allowed(self._store, self._clock),
            kept_by=account.sent_copy if account else SentCopy.UNKNOWN,
            waiting=len(kept.get("letters", {})),
            error=PostviewError(Problem(problem), **kept.get("details", {})) if problem else None,
        )

    def next_at(self) -> int | None:
        """When the next copy is to be seen to (epoch seconds); None where none waits."""
        account = self._usable()
        waiting = self._waiting(account) if account is not None else {}
        return min((one.next_at for one in waiting.values()), default=None)

    def begin(self) -> CopyErrand | None:
        """What to see to now, None for nothing. It counts as a try from here on: who dies on the way finds the copy
        with the next visit, and does not put it there twice."""
        account = self._usable()
        if account is None:
            return None
        now = self._clock.now()
        waiting = self._waiting(account)
        orders: list[CopyOrder] = []
        for letter_id, one in sorted(waiting.items(), key=lambda pair: pair[1].next_at):
            if now < one.next_at <= now + LONGEST_WAIT or len(orders) == AT_ONCE:
                continue
            letter = self._store.get(Letter, letter_id)
            if letter is None or letter.state is not LetterState.SENT or now - letter.sent_at > FORGOTTEN_AFTER:
                del waiting[letter_id]
                continue
            put = self._is_to_be_put(account, letter, now)
            orders.append(_order(letter, put))
            one.tries += 1
            one.put = one.put or put
            one.next_at = self._next_at(one, letter, now)
        self._keep(account, waiting)
        return CopyErrand(account=account, orders=tuple(orders), data_dir=self._store.path.parent) if orders else None

    def take(self, copied: Copied) -> None:
        """Write what was found out. What was found in a mailbox that is no longer ours is dropped."""
        account = self._usable()
        if account is None or mailbox_of(account) != mailbox_of(copied.errand.account):
            return
        waiting, now = self._waiting(account), self._clock.now()
        keeps_ids: bool | None = None
        with self._store.change(Verb.LETTER_MOVED_ON, coalesce="sent:copies") as change:
            if copied.no_folder:
                change.save(replace(account, sent_copy=SentCopy.NONE))
                self._keep(account, {})
                return
            for order in copied.errand.orders:
                letter_id = order.sought.letter_id
                one, end = waiting.get(letter_id), copied.ends[letter_id]
                if one is None:
                    continue
                one.failures = 0
                if end is CopyEnd.MISSING:
                    if account.sent_copy is SentCopy.PROVIDER and now - order.sent_at > FOR_A_WHILE:
                        del waiting[letter_id]
                    continue
                del waiting[letter_id]
                account = self._found_out(change, account, one, end)
                if end is CopyEnd.FOUND and not one.put:
                    keeps_ids = self._keeps_id(change, letter_id, copied.ids[letter_id])
            if keeps_ids and account.sent_copy is SentCopy.PROVIDER:
                waiting = {}  # it keeps the others, too, and there is nothing more to be learnt
            self._keep(account, waiting, keeps_ids=keeps_ids)

    def failed(self, errand: CopyErrand, error: PostviewError) -> None:
        """The visit could not be made, or broke off. Letters stay sent, and it is tried again, by the outbox's
        times."""
        account, now = self._usable(), self._clock.now()
        if account is None:
            return
        waiting = self._waiting(account)
        for order in errand.orders:
            one = waiting.get(order.sought.letter_id)
            if one is not None:
                one.failures += 1
                refused = error.problem in REFUSALS
                one.next_at = now + AFTER_A_REFUSAL if refused else next_try_at(one.failures + 1, now)
        self._keep(account, waiting, error)

    # -- inside -----------------------------------------------------------------------------------------------

    def _usable(self) -> Account | None:
        """The account, where copies may be kept with it and it can be signed in to."""
        account = _account(self._store)
        if account is None or account.paused or not _is_set_up(account) or not _allowed(self._store, self._clock):
            return None
        return account

    @staticmethod
    def _is_to_be_put(account: Account, letter: Letter, now: int) -> bool:
        match account.sent_copy:
            case SentCopy.OURS:
                return True
            case SentCopy.UNKNOWN:
                return not 0 <= now - letter.sent_at < FOR_A_WHILE
            case _:
                return False

    @staticmethod
    def _next_at(one: _Waiting, letter: Letter, now: int) -> int:
        if one.tries > len(LOOKS):
            return next_try_at(one.tries - len(LOOKS) + 1, now)
        over = letter.sent_at + FOR_A_WHILE
        at = now + LOOKS[one.tries - 1]
        return over if one.tries == len(LOOKS) and now < over else at

    def _found_out(self, change: Change, account: Account, one: _Waiting, end: CopyEnd) -> Account:
        kept_by = SentCopy.OURS if end is CopyEnd.PUT or one.put else SentCopy.PROVIDER
        # In a mailbox where PostView puts them, the copy that is there at the first visit is the provider's.
        if account.sent_copy is SentCopy.OURS and end is CopyEnd.FOUND and one.tries == 1:
            kept_by = SentCopy.PROVIDER
        return account if account.sent_copy is kept_by else change.save(replace(account, sent_copy=kept_by))

    def _keeps_id(self, change: Change, letter_id: int, message_id: str) -> bool:
        """Whether the provider has left the Message-ID as it was. Where not, the new one is the id that they know the
        letter by, and follow-ups answer to it."""
        letter = self._store.need(Letter, letter_id)
        if message_id in (letter.message_id, known_as(letter)):
            return message_id == letter.message_id
        if not message_id.endswith("@no-message-id>"):
            change.save(replace(letter, references=f"{letter.references} {message_id}"))
        return False

    def _waiting(self, account: Account) -> dict[int, _Waiting]:
        kept = _read(self._store)
        if kept.get("of") != mailbox_of(account):
            return {}
        return {int(id): _Waiting(**one) for id, one in kept.get("letters", {}).items()}

    def _keep(
        self,
        account: Account,
        waiting: dict[int, _Waiting],
        error: PostviewError | None = None,
        *,
        keeps_ids: bool | None = None,
    ) -> None:
        kept: dict[str, Any] = {"of": mailbox_of(account)}
        before = _read(self._store)
        if keeps_ids is None and before.get("of") == kept["of"]:
            keeps_ids = before.get("keeps_ids")
        if keeps_ids is not None:
            kept["keeps_ids"] = keeps_ids
        if waiting:
            kept["letters"] = {str(id): asdict(one) for id, one in waiting.items()}
        if error is not None:
            kept |= {"problem": error.problem, "details": error.details}
        if kept != before:
            _write(self._store, kept)


def expect_copy(store: Store, clock: Clock, letter_id: int) -> None:
    """A letter has left by SMTP: its copy is to be seen to, where that is allowed. Joins the change that is open."""
    account = _account(store)
    if account is None or not _is_set_up(account) or not _allowed(store, clock):
        return
    kept = _read(store)
    if kept.get("of") != mailbox_of(account):
        kept = dict[str, Any](of=mailbox_of(account))
    if account.sent_copy is SentCopy.NONE or (account.sent_copy is SentCopy.PROVIDER and kept.get("keeps_ids")):
        return
    first = clock.now() if account.sent_copy is SentCopy.OURS else clock.now() + LOOKS[0]
    letters: dict[str, Any] = kept.setdefault("letters", {})
    letters[str(letter_id)] = asdict(_Waiting(next_at=first))
    _write(store, kept)


def copy_round(
    copies: Copies, secrets: Passwords, copy: Callable[[CopyErrand, str], Copied] = copy_to_sent
) -> PostviewError | None:
    """One visit, on this thread, where something waits; for the terminal. Gives why it could not be made."""
    errand = copies.begin()
    if errand is None:
        return None
    try:
        copies.take(copy(errand, password_for(errand.account, secrets)))
    except PostviewError as error:
        copies.failed(errand, error)
        return error
    return None


def _order(letter: Letter, put: bool) -> CopyOrder:
    return CopyOrder(
        sought=sought_letter(letter, letter.sent_at),
        sent_at=letter.sent_at,
        raw=letter.raw if put else b"",
    )


def _account(store: Store) -> Account | None:
    found = store.find(Account, limit=1)
    return found[0] if found else None


def _is_set_up(account: Account) -> bool:
    return bool(account.imap_host and account.user)


def _allowed(store: Store, clock: Clock) -> bool:
    return Settings(store, clock).get().sent_copies


def _read(store: Store) -> dict[str, Any]:
    return json.loads(store.note(_NOTE) or "{}")


def _write(store: Store, kept: dict[str, Any]) -> None:
    store.set_note(_NOTE, json.dumps(kept))
