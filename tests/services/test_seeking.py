"""The copy of an uncertain letter, looked for whether or not answers are: what is opened, and who is asked when."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

import pytest

from postview_desktop.domain.change import Verb
from postview_desktop.domain.errors import PostviewError, Problem
from postview_desktop.domain.letter import Account, Letter, LetterKind, SentCopy
from postview_desktop.services.answers import look_for_answers
from postview_desktop.services.delivery import deliver_round
from tests.services.test_outbox import Secrets, ending, never
from tests.support.answer_desk import QUICK, SENT, UNKNOWN, Desk, S, desk, house
from tests.support.imap_servers import Box
from tests.support.mail_servers import PASSWORD, Fault

__all__ = ["desk", "house"]


@pytest.fixture(autouse=True)
def looking_is_off(desk: Desk) -> None:
    desk.house.boxes["Sent"] = Box("\\Sent")
    change_account(desk, looks=False)


def change_account(desk: Desk, **fields: object) -> Account:
    account = desk.suite.accounts.get()
    assert account is not None
    with desk.suite.store.change(Verb.ACCOUNT_CHANGED) as change:
        return change.save(replace(account, **fields))  # type: ignore[arg-type]


def is_asked(desk: Desk, letter: Letter) -> bool:
    """Whether the person is asked about it; every place that may ask must be of one mind."""
    due = any(item.letter_id == letter.id for item in desk.suite.today.due_items())
    waiting = desk.suite.outbox.waiting()
    assert {due, bool(waiting.needs_person), not waiting.seeking, not desk.suite.answers.seeks(letter.id)} == {due}
    return due


def opened(desk: Desk) -> set[bytes]:
    """The folders that were opened."""
    return {line.split()[-1].strip(b'"') for line in desk.house.commands if b"EXAMINE" in line or b"SELECT" in line}


def test_nothing_is_opened_while_no_letter_is_uncertain(desk: Desk) -> None:
    desk.letter()
    assert desk.suite.answers.errand() is None
    assert not desk.suite.answers.due()
    assert desk.house.connections == 0


def test_it_is_found_in_sent_and_nothing_else_is_opened_or_changed(desk: Desk) -> None:
    letter = desk.letter(outcome=UNKNOWN)
    assert not is_asked(desk, letter) and desk.suite.answers.due()
    assert not desk.look().anything
    assert not is_asked(desk, letter) and not desk.suite.answers.due(), "the next look is ten minutes away"
    desk.house.boxes["Sent"].put(letter.raw, desk.clock.now())
    desk.comes(in_reply_to=letter.message_id)  # an answer lies in the inbox; nobody asked to look for it
    desk.clock.advance(minutes=10)
    assert desk.suite.answers.due()
    noticed = desk.look()
    assert [one.id for one in noticed.found_sent] == [letter.id]
    assert (noticed.answers, noticed.doubtful, noticed.automatic, noticed.bounced) == ((), (), (), ())
    assert (desk.state(letter), opened(desk)) == (S.SENT, {b"Sent"})
    assert not any(word in line for line in desk.house.commands for word in (b"STORE", b"APPEND", b"EXPUNGE", b"COPY"))
    assert desk.suite.answers.errand() is None


def test_it_is_looked_for_half_an_hour_and_then_asked_about(desk: Desk) -> None:
    letter = desk.letter(outcome=UNKNOWN)
    for _ in range(2):
        desk.look()
        desk.clock.advance(minutes=14)
        assert not is_asked(desk, letter)
    desk.clock.advance(minutes=3)
    assert is_asked(desk, letter)
    assert desk.suite.answers.errand() is None and not desk.suite.answers.due()
    assert desk.state(letter) is S.UNKNOWN


@pytest.mark.parametrize(
    "fields",
    [{"imap_host": ""}, {"user": ""}, {"paused": True}, {"sent_copy": SentCopy.OURS}, {"sent_copy": SentCopy.NONE}],
)
def test_where_no_copy_can_be_looked_for_it_is_asked_at_once(desk: Desk, fields: dict[str, object]) -> None:
    """No server for incoming mail; or found out before that this provider keeps no copies."""
    change_account(desk, **fields)
    letter = desk.letter(outcome=None)
    with desk.suite.store.change(Verb.LETTER_MOVED_ON) as change:
        change.save(replace(letter, state=S.UNKNOWN, updated_at=desk.clock.now()))
    assert is_asked(desk, letter)
    assert desk.suite.answers.errand() is None and not desk.suite.answers.due()


@pytest.mark.parametrize("problem", [Problem.NO_PASSWORD, Problem.KEY_RING_LOCKED, Problem.SIGN_IN_REFUSED])
def test_where_it_cannot_be_looked_it_is_asked_and_the_next_letter_has_its_own_look(
    desk: Desk, problem: Problem
) -> None:
    letter = desk.letter(outcome=UNKNOWN)
    desk.suite.answers.failed(PostviewError(Problem.NO_SERVER, host="127.0.0.1"))
    assert not is_asked(desk, letter), "a server that is away comes back"
    desk.suite.answers.failed(PostviewError(problem))
    assert is_asked(desk, letter)
    assert desk.suite.answers.errand() is None
    desk.suite.outbox.decide(letter.id, True)
    desk.clock.advance(days=30)
    other = desk.letter(outcome=UNKNOWN, to=desk.ada)
    assert not is_asked(desk, other), "what was refused a month ago says nothing of today"
    assert desk.suite.answers.due()


def test_a_look_into_sent_is_no_look_for_answers(desk: Desk) -> None:
    """Switched on a moment later, a follow-up waits for a real one."""
    desk.letter(outcome=UNKNOWN)
    desk.look()
    assert desk.suite.answers.last().good_at == 0
    follow_up = desk.letter(LetterKind.FOLLOW_UP, outcome=None, to=desk.ada)
    assert not desk.suite.answers.must_look_before([follow_up.id])
    desk.suite.accounts.let_look(True)
    assert desk.suite.answers.must_look_before([follow_up.id])


def test_what_was_found_of_a_mailbox_that_is_ours_no_more_is_dropped(desk: Desk) -> None:
    letter = desk.letter(outcome=UNKNOWN)
    desk.house.boxes["Sent"].put(letter.raw, desk.clock.now())
    errand = desk.suite.answers.errand()
    assert errand is not None
    found = look_for_answers(errand, PASSWORD, limits=QUICK)
    assert found.arrived == (letter.id,)
    change_account(desk, user="somebody.else")
    assert not desk.suite.answers.take(found).anything
    assert desk.state(letter) is S.UNKNOWN


def test_the_terminals_round_looks_too_and_holds_nothing_up(desk: Desk) -> None:
    letter = desk.letter(outcome=UNKNOWN)
    follow_up = desk.letter(LetterKind.FOLLOW_UP, outcome=None, to=desk.ada)
    look = partial(look_for_answers, limits=QUICK)
    desk.house.fault = Fault({"examine": lambda session: session.send(b"* BYE gone\r\n")}, abilities=("AUTH=PLAIN",))
    desk.clock.advance(3600)
    with desk.suite.store.change(Verb.LETTER_MOVED_ON) as change:
        change.save(replace(desk.suite.letters.get(letter.id), updated_at=desk.clock.now()))
    done = deliver_round(desk.suite.outbox, Secrets(PASSWORD), ending(SENT), answers=desk.suite.answers, look=look)
    assert (done.not_looked, done.sent) == (None, (follow_up.id,)), "no follow-up waits for this look"
    desk.house.fault = Fault(abilities=("AUTH=PLAIN",))
    desk.house.boxes["Sent"].put(letter.raw, desk.clock.now())
    done = deliver_round(desk.suite.outbox, Secrets(PASSWORD), never, answers=desk.suite.answers, look=look)
    assert [one.id for noticed in done.noticed for one in noticed.found_sent] == [letter.id]
    assert desk.state(letter) is S.SENT
