"""How a letter ended is on disk before QUIT is said: at the own server, at real Postfix, and where the disk refuses."""

from __future__ import annotations

import contextlib
import re
import sqlite3
import time
from collections.abc import Callable, Iterator
from functools import partial

import pytest

from postview_desktop.domain.errors import PostviewError, Problem
from postview_desktop.domain.letter import Account, Letter, LetterKind, LetterState
from postview_desktop.mail.smtp import Limits
from postview_desktop.services.delivery import Settling
from postview_desktop.services.outbox import Attempt, Outcome, Result, deliver_round, transmit
from postview_desktop.services.suite import Suite
from tests.services.test_outbox import Secrets
from tests.support import mail_stack
from tests.support.builders import put, put_interview
from tests.support.mail_servers import FAULTS, PASSWORD, USER, Fault, FaultyServer, Session
from tests.support.mail_stack import PASSWORDS, MailStack

S = LetterState
QUICK = Limits(each=2, total=4, answer=1)
FULL = PostviewError(Problem.DISK_FULL)


def a_letter(suite: Suite, account: Account) -> Letter:
    put(suite.store, account)
    interview = put_interview(suite.store, people=("Joel Katz",))
    letter = suite.letters.start(LetterKind.THANK_YOU, interview_id=interview.id)
    suite.letters.edit(
        letter.id, to_address="joel@northwind.example", subject="Thanks", body="Dear Joel,\n\nthank you.\n\nAlice\n"
    )
    return suite.outbox.schedule(letter.id, 0)


def at(server: FaultyServer) -> Account:
    return Account(name="Alice", address=USER, user=USER, host="127.0.0.1", port=server.port, security="plain")


def on_disk(suite: Suite) -> LetterState:
    """The one letter's state as another program reads it from the file."""
    with contextlib.closing(sqlite3.connect(suite.store.path)) as connection:
        ((state,),) = connection.execute("SELECT state FROM letter").fetchall()
    return LetterState(state)


@pytest.mark.parametrize(
    ("dot", "state"),
    [
        (FAULTS["none"].acts, S.SENT),
        (FAULTS["reply_in_pieces"].acts, S.SENT),
        (FAULTS["dot_451"].acts, S.SCHEDULED),
        (FAULTS["dot_554"].acts, S.REJECTED),
        (FAULTS["354_after_dot"].acts, S.UNKNOWN),
    ],
)
def test_when_the_server_hears_quit_it_is_written(suite: Suite, dot: dict[str, object], state: LetterState) -> None:
    seen: list[LetterState] = []

    def quit_heard(session: Session) -> None:
        seen.append(on_disk(suite))
        session.send(b"221 bye\r\n")

    with FaultyServer(Fault({**dot, "quit": quit_heard})) as server:  # type: ignore[dict-item]
        letter = a_letter(suite, at(server))
        deliver_round(suite.outbox, Secrets(PASSWORD), partial(transmit, limits=QUICK))
        end = time.monotonic() + 3
        while not seen and time.monotonic() < end:
            time.sleep(0.01)
    assert seen == [state]
    assert suite.letters.get(letter.id).state is state


@pytest.mark.parametrize(
    ("refused", "state", "after_a_start"),
    [(1, S.SENT, S.SENT), (2, S.COMMITTING, S.UNKNOWN)],
)
def test_a_disk_that_refuses_after_the_250_sends_nothing_twice(
    suite: Suite, monkeypatch: pytest.MonkeyPatch, refused: int, state: LetterState, after_a_start: LetterState
) -> None:
    """Tried once more when the line is closed; refused again, it is uncertain at the next start, and not sent anew."""
    settle, tries = suite.outbox.settle, 0

    def refusing(*given: object) -> Letter | None:
        nonlocal tries
        tries += 1
        if tries <= refused:
            raise FULL
        return settle(*given)  # type: ignore[arg-type]

    monkeypatch.setattr(suite.outbox, "settle", refusing)
    with FaultyServer() as server:
        a_letter(suite, at(server))
        if refused == 1:
            assert len(deliver_round(suite.outbox, Secrets(PASSWORD)).sent) == 1
        else:
            with pytest.raises(PostviewError) as told:
                deliver_round(suite.outbox, Secrets(PASSWORD))
            assert told.value is FULL
        assert on_disk(suite) is state
        suite.outbox.recover()
        assert on_disk(suite) is after_a_start
        assert deliver_round(suite.outbox, Secrets(PASSWORD)).sent == ()
        assert (server.dots, server.commands.count(b"QUIT")) == (1, 1)
    assert tries == 2


def test_a_mistake_of_ours_is_told_and_nothing_is_written_a_second_time() -> None:
    written: list[Outcome] = []

    def settle(outcome: Outcome) -> None:
        written.append(outcome)
        raise ZeroDivisionError  # a page that asks again after the write, say

    settling, outcome = Settling(settle), Outcome(result=Result.SENT)
    for tell in (settling.answered, settling.ended):
        with pytest.raises(ZeroDivisionError):
            tell(outcome)
    assert written == [outcome]


def test_without_a_reply_it_is_written_at_the_end(suite: Suite) -> None:
    with FaultyServer("drop_after_dot") as server:
        letter = a_letter(suite, at(server))
        assert deliver_round(suite.outbox, Secrets(PASSWORD)).uncertain == (letter.id,)
    assert on_disk(suite) is S.UNKNOWN


# -- real Postfix -------------------------------------------------------------------------------------------------

WHY_NOT = mail_stack.why_not()
ALICE = "alice@jobseeker.example"


@pytest.fixture
def house() -> Iterator[MailStack]:
    with MailStack() as stack:
        yield stack


@pytest.mark.real
@pytest.mark.skipif(bool(WHY_NOT), reason=WHY_NOT)
def test_postfix_hears_quit_after_it_is_written(suite: Suite, house: MailStack) -> None:
    log = house.folder / "postfix.log"
    farewell = re.compile(r"disconnect from .* data=1 quit=1 ")
    seen: list[tuple[LetterState, bool, bool]] = []

    def send(
        attempt: Attempt, password: str, before_commit: Callable[[], None], answered: Callable[[Outcome], None]
    ) -> Outcome:
        def written(outcome: Outcome) -> None:
            answered(outcome)
            time.sleep(0.5)  # long enough for Postfix to log a farewell, had there been one
            text = log.read_text()
            seen.append((on_disk(suite), "queued as" in outcome.answer, bool(farewell.search(text))))

        return transmit(attempt, password, before_commit, written, context=house.context)

    letter = a_letter(
        suite, Account(name="Alice", address=ALICE, user=ALICE, host="localhost", port=house.smtps, security="tls")
    )
    assert deliver_round(suite.outbox, Secrets(PASSWORDS[ALICE]), send).sent == (letter.id,)
    assert seen == [(S.SENT, True, False)]
    end = time.monotonic() + 10
    while not farewell.search(log.read_text()) and time.monotonic() < end:
        time.sleep(0.05)
    assert farewell.search(log.read_text())
    assert house.letter("joel@northwind.example", letter.message_id)
