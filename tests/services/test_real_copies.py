"""Copies and threads with real programs: Postfix takes the letter, Dovecot keeps (or does not keep) the copy."""

from __future__ import annotations

import email
import email.policy
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import partial

import pytest

from postview_desktop.domain.change import Verb
from postview_desktop.domain.interview import Interview
from postview_desktop.domain.letter import Account, Letter, LetterKind, LetterState, SentCopy
from postview_desktop.services.outbox import deliver_round, transmit
from postview_desktop.services.sent_copies import copy_round, copy_to_sent
from postview_desktop.services.suite import Suite
from tests.services.test_outbox import Secrets
from tests.support import mail_stack
from tests.support.builders import put, put_interview
from tests.support.clock import FixedClock
from tests.support.mail_stack import PASSWORDS, MailStack

WHY_NOT = mail_stack.why_not()
pytestmark = [pytest.mark.real, pytest.mark.skipif(bool(WHY_NOT), reason=WHY_NOT)]

ALICE, JOEL = "alice@jobseeker.example", "joel@northwind.example"
secrets = Secrets(PASSWORDS[ALICE])


@pytest.fixture(scope="module")
def house() -> Iterator[MailStack]:
    with MailStack() as stack:
        yield stack


@pytest.fixture
def interview(suite: Suite, clock: FixedClock, house: MailStack) -> Interview:
    # Dovecot knows no future: a day on which all of it has been by now.
    clock.set(f"{datetime.now(UTC) - timedelta(days=20):%Y-%m-%d}T12:00")
    house.empty(JOEL)
    house.empty(ALICE, "Sent")
    account = Account(
        name="Älice Field",
        address=ALICE,
        user=ALICE,
        host="localhost",
        port=house.smtps,
        imap_host="localhost",
        imap_port=house.imaps,
    )
    put(suite.store, account)
    suite.copies.allow(True)
    return put_interview(suite.store, people=("Joel Katz",))


def send(suite: Suite, house: MailStack, interview: Interview, kind: LetterKind) -> Letter:
    letter = suite.letters.start(kind, interview_id=interview.id)
    suite.letters.edit(
        letter.id, to_address=JOEL, subject="Grüße", body="Dear Joel,\n\nthank you for the gruyère.\n\nÄlice\n"
    )
    suite.outbox.schedule(letter.id, 0)
    done = deliver_round(suite.outbox, secrets, partial(transmit, context=house.context))
    assert done.sent == (letter.id,), done
    return suite.letters.get(letter.id)


def visit(suite: Suite, house: MailStack) -> None:
    assert copy_round(suite.copies, secrets, partial(copy_to_sent, context=house.context)) is None


def kept_by(suite: Suite) -> SentCopy:
    account = suite.accounts.get()
    assert account is not None
    return account.sent_copy


def test_a_house_that_keeps_none_gets_one_read_and_of_that_hour(
    suite: Suite, clock: FixedClock, house: MailStack, interview: Interview
) -> None:
    letter = send(suite, house, interview, LetterKind.THANK_YOU)
    clock.advance(30)
    visit(suite, house)
    assert (kept_by(suite), house.letters_of(ALICE, "Sent")) == (SentCopy.UNKNOWN, [])
    clock.advance(minutes=15)
    visit(suite, house)
    assert kept_by(suite) is SentCopy.OURS
    assert house.letters_of(ALICE, "Sent") == [letter.raw]
    (flags,) = house.flags_of(ALICE, "Sent")
    assert "\\Seen" in flags
    assert suite.copies.next_at() is None
    # the next one at once, and a letter that was put there by hand already is not put there twice
    clock.advance(days=8)
    follow_up = send(suite, house, interview, LetterKind.FOLLOW_UP)
    house.keep(ALICE, "Sent", follow_up.raw, clock.now())
    visit(suite, house)
    assert len(house.letters_of(ALICE, "Sent")) == 2


def test_a_house_that_keeps_its_own_is_left_alone(
    suite: Suite, clock: FixedClock, house: MailStack, interview: Interview
) -> None:
    letter = send(suite, house, interview, LetterKind.THANK_YOU)
    house.keep(ALICE, "Sent", letter.raw, clock.now())
    clock.advance(30)
    visit(suite, house)
    assert kept_by(suite) is SentCopy.PROVIDER
    assert len(house.letters_of(ALICE, "Sent")) == 1


@pytest.mark.parametrize("length", [250, 900])
def test_a_thread_with_ids_of_outlooks_length_holds_through_postfix(
    suite: Suite, clock: FixedClock, house: MailStack, interview: Interview, length: int
) -> None:
    """The provider gave the thank-you an id of its own, as long as Outlook's: the follow-up answers to it, unbroken."""
    letter = send(suite, house, interview, LetterKind.THANK_YOU)
    theirs = f"<{'AS8PR07MB' * (length // 9 + 1)}"[: length - 20] + "@eurprd07.prod.exam>"
    assert len(theirs) == length
    house.keep(ALICE, "Sent", letter.raw.replace(letter.message_id.encode(), theirs.encode()), clock.now())
    clock.advance(30)
    visit(suite, house)
    assert kept_by(suite) is SentCopy.PROVIDER
    clock.advance(days=8)
    follow_up = send(suite, house, interview, LetterKind.FOLLOW_UP)
    raw = house.letter(JOEL, follow_up.message_id)
    head = raw.split(b"\r\n\r\n")[0]
    assert head.count(theirs.encode()) == 2, "in one piece, in both fields"
    got = email.message_from_bytes(raw, policy=email.policy.compat32)
    assert got["In-Reply-To"].strip() == theirs
    assert got["References"].split() == [letter.references, letter.message_id, theirs]
    assert suite.letters.get(follow_up.id).state is LetterState.SENT


def test_the_third_letter_of_a_long_thread(
    suite: Suite, clock: FixedClock, house: MailStack, interview: Interview
) -> None:
    """Its References are longer than a line of SMTP may be: folded between ids, and never inside one."""
    letter = send(suite, house, interview, LetterKind.THANK_YOU)
    long_ids = [f"<{one * 250}@jobseeker.example>" for one in "bcdef"]
    with suite.store.change(Verb.LETTER_MOVED_ON) as change:
        change.save(replace(letter, references=" ".join([letter.references, *long_ids]), in_reply_to=long_ids[-1]))
    clock.advance(days=8)
    follow_up = send(suite, house, interview, LetterKind.FOLLOW_UP)
    raw = house.letter(JOEL, follow_up.message_id)
    got = email.message_from_bytes(raw, policy=email.policy.compat32)
    assert got["References"].split() == [letter.references, *long_ids, letter.message_id]
    assert max(len(line) for line in raw.split(b"\r\n")) < 998
