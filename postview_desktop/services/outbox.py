"""The outbox: letters on their way, each step of theirs on disk before it is taken."""

from __future__ import annotations

import uuid
from collections.abc import Collection
from contextlib import AbstractContextManager
from dataclasses import dataclass, replace

from postview_desktop.domain.change import Verb
from postview_desktop.domain.errors import PostviewError, Problem
from postview_desktop.domain.letter import Account, Letter, LetterState, SentVia
from postview_desktop.domain.outbox import (
    Mover,
    Outcome,
    Result,
    after_outcome,
    is_due,
    is_set_by_a_wrong_clock,
    is_too_late,
    moved,
    waits_again,
)
from postview_desktop.mail.addresses import on_the_wire
from postview_desktop.mail.errors import refusal
from postview_desktop.services.delivery import Attempt, Round, Settling, deliver_round, transmit
from postview_desktop.services.freezing import as_draft, frozen, is_from, refuse_what_blocks
from postview_desktop.services.holding import Held, what_holds
from postview_desktop.services.letter_context import around_letter
from postview_desktop.services.letters import Letters
from postview_desktop.services.sending import write_sent
from postview_desktop.services.sent_copies import expect_copy
from postview_desktop.storage import Change, Store
from postview_desktop.storage.letter_rows import due_letters, following_up, letters_by_state, next_letter_at, set_ahead
from postview_desktop.system.clock import Clock

__all__ = [
    "Attempt",
    "Outbox",
    "Outcome",
    "Recovered",
    "Result",
    "Round",
    "Settling",
    "Waiting",
    "deliver_round",
    "transmit",
]

S = LetterState

_SET_ANEW = "outbox:account"
"""A note that is another one each time the account, or its password, was put right."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiting:
    """What the outbox holds. `next_at` is in epoch seconds, None where nothing waits or the account is paused."""

    scheduled: int
    sending: int
    needs_person: int
    next_at: int | None
    paused: bool
    seeking: int = 0
    """Uncertain ones whose copy is still looked for: the person is not needed yet."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Recovered:
    """What a crash had left: letters that wait again, and letters that may have arrived."""

    waiting_again: tuple[int, ...] = ()
    uncertain: tuple[int, ...] = ()


class Outbox:
    """Every verb is one transaction that reads, checks the state and writes; two can never both win."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock
        self._under: dict[str, str] = {}
        """By the token of an attempt, which settings of the account it goes with."""

    # -- the person -------------------------------------------------------------------------------------------

    def schedule(self, letter_id: int, at: int) -> Letter:
        """Freeze the letter and let it leave at `at` (epoch seconds), or now where that is past.

        Raises PostviewError: NO_ACCOUNT; NOT_IN_STATE; and for what holds a letter back MISSING_FIELD (an empty
        letter, an open placeholder), AGAINST_RULE (another person's name in the greeting), BAD_ADDRESS,
        ADDRESS_NOT_SUPPORTED, CONTROL_CHARACTERS; WRITTEN_AS_MESSAGE; for its documents DOCUMENT_MISSING,
        DOCUMENT_ALTERED, DOCUMENTS_TOO_LARGE.
        """
        account = self._need_account()
        with self._store.change(Verb.LETTER_SCHEDULED, what=self._what(letter_id), durable=True) as change:
            letter = self._store.need(Letter, letter_id)
            ready = moved(letter, S.SCHEDULED, Mover.PERSON)
            refuse_what_blocks(Letters(self._store, self._clock).check(letter, at))
            at = max(at, self._clock.now())
            return change.save(frozen(self._store, self._clock, replace(ready, send_at=at), account))

    def take_back(self, letter_id: int) -> Letter:
        """A draft again, as it was written. Raises PostviewError: GONE, NOT_IN_STATE once it is on its way."""
        with self._store.change(Verb.LETTER_TAKEN_BACK, what=self._what(letter_id), durable=True) as change:
            letter = self._store.need(Letter, letter_id)
            if letter.state is S.UNKNOWN:
                raise PostviewError(Problem.NOT_IN_STATE, state=letter.state)
            return change.save(as_draft(moved(letter, S.DRAFT, Mover.PERSON), self._clock.now()))

    def hold_brought_back(self) -> None:
        """Letters that an undo made waiting again and whose hour has come are held, and the person is asked.

        Who takes back a step of writing or deleting must not send a letter by it.
        """
        now = self._clock.now()
        for letter in self._store.find(Letter, state=S.SCHEDULED):
            if letter.send_at <= now:
                with self._step(letter.id) as change:
                    held = moved(letter, S.HELD, Mover.ROUND)
                    change.save(replace(held, problem="", answer="", updated_at=now))

    def decide(self, letter_id: int, arrived: bool) -> Letter:
        """The person says whether an uncertain letter arrived: then it is sent, else a draft that can be sent again.

        It keeps its Message-ID, so that a house that has it already may know the second for the first.
        """
        verb = Verb.LETTER_SENT if arrived else Verb.LETTER_MOVED_ON
        with self._store.change(verb, what=self._what(letter_id), durable=True) as change:
            letter = self._store.need(Letter, letter_id)
            if letter.state is not S.UNKNOWN:
                raise PostviewError(Problem.NOT_IN_STATE, state=letter.state)
            if not arrived:
                return change.save(as_draft(moved(letter, S.DRAFT, Mover.PERSON), self._clock.now()))
            moved(letter, S.SENT, Mover.PERSON)
            expect_copy(self._store, self._clock, letter_id)
            return write_sent(self._store, change, letter, SentVia.SMTP, letter.updated_at, self._clock.zone())

    def resume(self, letter_id: int = 0) -> None:
        """The account is in order again: it goes on, and the letters that waited with it (all that were blocked)."""
        account = self._need_account()
        what = self._what(letter_id) if letter_id else account.address
        with self._store.change(Verb.LETTER_MOVED_ON, what=what, durable=True) as change:
            self._store.set_note(_SET_ANEW, str(uuid.uuid4()))
            account = change.save(replace(account, paused=False, problem="", answer=""))
            for letter in self._store.find(Letter, state=S.BLOCKED):
                change.save(frozen(self._store, self._clock, moved(letter, S.SCHEDULED, Mover.PERSON), account))

    def in_order(self) -> None:
        """The account was tried and its server let PostView in: a refusal of what was set before, met in between or
        still under way, pauses nothing."""
        account = self._account()
        if account is not None and account.paused:
            self.resume()
        else:
            self._store.set_note(_SET_ANEW, str(uuid.uuid4()))

    def trouble_of(self, letter: Letter) -> PostviewError | None:
        """What the last try met, fit for its sentence; None where there was none."""
        if not letter.problem:
            return None
        if letter.problem == Problem.DAY_PASSED:
            return PostviewError(Problem.DAY_PASSED, value=letter.answer)
        account = self._account()
        outcome = Outcome(result=Result.NOT_REACHED, problem=Problem(letter.problem), answer=letter.answer)
        about_me = outcome.problem in {Problem.SENDER_REFUSED, Problem.SIGN_IN_REFUSED, Problem.NO_PASSWORD}
        address = account.address if account and about_me else letter.to_address
        return refusal(outcome, host=account.host if account else "", address=address)

    def state_of(self, letter_id: int) -> LetterState:
        """Where a letter is. Raises PostviewError(GONE)."""
        return self._store.need(Letter, letter_id).state

    # -- what waits -------------------------------------------------------------------------------------------

    def due(self, now: int | None = None) -> list[int]:
        """Ids of the letters that may leave now, the oldest hour first; none while the account is paused or absent."""
        account = self._account()
        if account is None or account.paused:
            return []
        return due_letters(self._store, self._clock.now() if now is None else now)

    def sender(self) -> Account:
        """The account that letters are sent with. Raises PostviewError(NO_ACCOUNT)."""
        return self._need_account()

    def next_at(self) -> int | None:
        """When the next letter may leave (epoch seconds); None where none waits or the account is paused."""
        account = self._account()
        return None if account is None or account.paused else next_letter_at(self._store)

    def waiting(self) -> Waiting:
        """The outbox in numbers."""
        counts = letters_by_state(self._store)
        account = self._account()
        needs = (S.REJECTED, S.BLOCKED, S.LATE, S.HELD, S.UNKNOWN, S.UNDELIVERED)
        seeking = 0
        if counts.get(S.UNKNOWN):
            from postview_desktop.services.seeking import still_sought  # the start waits for no more than it needs

            seeking = len(still_sought(self._store, self._clock))
        return Waiting(
            scheduled=counts.get(S.SCHEDULED, 0),
            sending=counts.get(S.CLAIMED, 0) + counts.get(S.COMMITTING, 0),
            needs_person=sum(counts.get(state, 0) for state in needs) - seeking,
            next_at=self.next_at(),
            paused=bool(account and account.paused),
            seeking=seeking,
        )

    def hold_what_a_wrong_clock_set(self) -> tuple[int, ...]:
        """Letters made ready while the clock ran ahead, and it was set back since: the person is asked, before they
        wait for a day that nobody meant. Gives their ids."""
        now = self._clock.now()
        held: list[int] = []
        for letter_id in set_ahead(self._store, now):
            letter = self._store.need(Letter, letter_id)
            if is_set_by_a_wrong_clock(letter, now):
                with self._step(letter_id) as change:
                    change.save(_as_held(letter, Held(state=S.HELD, problem=Problem.CLOCK_SET_BACK), now))
                held.append(letter_id)
        return tuple(held)

    # -- a delivery round -------------------------------------------------------------------------------------

    def claim(self, letter_id: int) -> Attempt | None:
        """Take a due letter for one try; None where it does not go now.

        That is so where its time has passed or it is held, and the person is asked; and where it was held up until
        it would arrive in the night, and waits for the morning.

        Raises PostviewError: GONE, NO_ACCOUNT, NOT_IN_STATE where another round has it or it is not due.
        """
        now = self._clock.now()
        account = self._need_account()
        with self._step(letter_id) as change:
            letter = self._store.need(Letter, letter_id)
            if account.paused or not is_due(letter, now):
                raise PostviewError(Problem.NOT_IN_STATE, state=letter.state)
            if held := what_holds(self._store, letter, self._clock):
                change.save(_as_held(letter, held, now))
                return None
            if not letter.raw or not is_from(letter, account):
                # The account changed while it waited; nothing of it has left, so it may be frozen anew.
                letter = frozen(self._store, self._clock, letter, account)
            token = str(uuid.uuid4())
            self._under[token] = self._store.note(_SET_ANEW)
            claimed = change.save(replace(moved(letter, S.CLAIMED, Mover.ROUND), token=token))
        return Attempt(
            letter_id=letter_id,
            token=token,
            sender=on_the_wire(account.address),
            recipient=on_the_wire(claimed.to_address),
            raw=claimed.raw,
            account=account,
            data_dir=self._store.path.parent,
        )

    def committing(self, letter_id: int, token: str) -> None:
        """Called just before the final dot leaves; on the disk when it returns. Raises NOT_IN_STATE, GONE."""
        with self._step(letter_id) as change:
            letter = self._store.need(Letter, letter_id)
            committing = moved(letter, S.COMMITTING, Mover.ROUND, token=token)
            change.save(replace(committing, updated_at=self._clock.now()))

    def settle(self, letter_id: int, token: str, outcome: Outcome) -> Letter | None:
        """Write how the try ended; None where the letter was deleted in the meantime. Raises NOT_IN_STATE.

        Sent is written at once, with the contact: when the 250 was read, before QUIT (`Settling`). Trouble with the
        account pauses it: one message, no retries; but where the account or its password was put right while the
        letter was on its way, that trouble is over, and the letter is tried again with what is set now.
        """
        now = self._clock.now()
        set_anew = self._under.pop(token, None) not in (None, self._store.note(_SET_ANEW))
        if self._store.get(Letter, letter_id) is None:
            return None
        verb = Verb.LETTER_SENT if outcome.result is Result.SENT else Verb.LETTER_MOVED_ON
        coalesce = None if outcome.result is Result.SENT else _steps_of(letter_id)
        with self._store.change(verb, what=self._what(letter_id), coalesce=coalesce, durable=True) as change:
            letter = self._store.need(Letter, letter_id)
            after = after_outcome(letter, outcome)
            # What was found uncertain at a start is cleared up by its own attempt's late answer.
            mover = Mover.EVIDENCE if letter.state is S.UNKNOWN else Mover.ROUND
            ended = moved(letter, after, mover, token=token)
            if after is S.SENT:
                expect_copy(self._store, self._clock, letter_id)
                return write_sent(self._store, change, letter, SentVia.SMTP, now, self._clock.zone())
            ended = replace(ended, problem=outcome.problem or "", answer=_answer(outcome), updated_at=now)
            match after:
                case S.UNKNOWN:
                    return change.save(ended)
                case S.SCHEDULED:
                    return change.save(waits_again(replace(ended, token=""), now))
                case S.BLOCKED if set_anew:
                    again = moved(letter, S.SCHEDULED, Mover.ROUND, token=token)
                    return change.save(replace(again, token="", updated_at=now))
                case S.BLOCKED:
                    self._pause(change, outcome)
                    return change.save(replace(ended, token=""))
                case _:
                    return change.save(replace(ended, token="", raw=b""))

    def not_looked(self, letter_ids: Collection[int], error: PostviewError) -> tuple[int, ...]:
        """The look before sending failed: of these letters the follow-ups and closing notes wait for the next try, by
        the outbox's own schedule, and say why. The others may leave (or are asked about, where their time has passed);
        gives the ids of those that wait."""
        now = self._clock.now()
        words = " ".join((error.details.get("answer", ""), error.details.get("reason", ""))).strip()
        kept: list[int] = []
        for letter_id, kind, send_at in following_up(self._store, letter_ids):
            letter = self._store.need(Letter, letter_id)
            if letter.state is not S.SCHEDULED or is_too_late(kind, send_at, now):
                continue
            with self._step(letter_id) as change:
                waiting = waits_again(moved(letter, S.SCHEDULED, Mover.ROUND), now)
                change.save(replace(waiting, problem=Problem.NOT_LOOKED, answer=words))
            kept.append(letter_id)
        return tuple(kept)

    def recover(self) -> Recovered:
        """At the start, before anything is sent: what a crash left half done.

        Of a letter that was only claimed nothing has left: it waits again. One that was committing may have
        arrived: only evidence or the person leads on from there.
        """
        claimed = self._store.find(Letter, state=S.CLAIMED)
        committing = self._store.find(Letter, state=S.COMMITTING)
        if not claimed and not committing:
            return Recovered()
        with self._store.change(Verb.LETTER_MOVED_ON, durable=True) as change:
            for letter in claimed:
                change.save(replace(moved(letter, S.SCHEDULED, Mover.START), token=""))
            for letter in committing:
                unknown = moved(letter, S.UNKNOWN, Mover.START)
                change.save(replace(unknown, problem=Problem.CONNECTION_LOST, answer=""))
        return Recovered(
            waiting_again=tuple(letter.id for letter in claimed), uncertain=tuple(letter.id for letter in committing)
        )

    # -- inside -----------------------------------------------------------------------------------------------

    def _step(self, letter_id: int) -> AbstractContextManager[Change]:
        return self._store.change(
            Verb.LETTER_MOVED_ON, what=self._what(letter_id), coalesce=_steps_of(letter_id), durable=True
        )

    def _pause(self, change: Change, outcome: Outcome) -> None:
        account = self._account()
        if account is not None:
            change.save(replace(account, paused=True, problem=outcome.problem or "", answer=_answer(outcome)))

    def _account(self) -> Account | None:
        found = self._store.find(Account, limit=1)
        return found[0] if found else None

    def _need_account(self) -> Account:
        account = self._account()
        if account is None:
            raise PostviewError(Problem.NO_ACCOUNT)
        return account

    def _what(self, letter_id: int) -> str:
        letter = self._store.get(Letter, letter_id)
        if letter is None:
            return ""
        there = around_letter(self._store, letter, self._clock)
        return there.organisation.name if there.organisation else letter.to_name


def _as_held(letter: Letter, held: Held, now: int) -> Letter:
    after = moved(letter, held.state, Mover.ROUND)
    match held.state:
        case S.SCHEDULED:
            return replace(after, next_try_at=held.until, updated_at=now)
        case S.LATE if held.problem is None:
            return replace(after, updated_at=now)
        case _:
            return replace(after, problem=held.problem or "", answer=held.words, updated_at=now)


def _answer(outcome: Outcome) -> str:
    return f"{outcome.code} {outcome.answer}".strip() if outcome.code else outcome.answer


def _steps_of(letter_id: int) -> str:
    return f"outbox:{letter_id}"
