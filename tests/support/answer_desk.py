"""One job search with an interview that has ended, and a mailbox on loopback in which answers come in."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from postview_desktop.domain.application import Person
from postview_desktop.domain.errors import Problem
from postview_desktop.domain.follow_up import PlanState
from postview_desktop.domain.letter import Account, Letter, LetterKind, LetterState
from postview_desktop.domain.outbox import Outcome, Result
from postview_desktop.mail.imap import Limits
from postview_desktop.services.answers import Noticed, look_for_answers
from postview_desktop.services.delivery import Attempt
from postview_desktop.services.suite import Suite
from tests.support.builders import put_interview
from tests.support.clock import FixedClock
from tests.support.imap_servers import Box, Mailbox, a_mail
from tests.support.mail_servers import PASSWORD, USER

S = LetterState
SENT = Outcome(result=Result.SENT, code=250, answer="queued")
UNKNOWN = Outcome(result=Result.UNKNOWN, problem=Problem.CONNECTION_LOST)
QUICK = Limits(each=1, total=3)


@pytest.fixture
def house() -> Iterator[Mailbox]:
    with Mailbox() as mailbox:
        yield mailbox


class Desk:
    """One job search with an interview that has ended, and a mailbox."""

    def __init__(self, suite: Suite, clock: FixedClock, house: Mailbox) -> None:
        self.suite, self.clock, self.house = suite, clock, house
        self.interview = put_interview(suite.store, people=("Ada Brown", "Joel Katz"))
        self.ada, self.joel = suite.store.find(Person)
        suite.accounts.save(
            Account(
                name="Alice Field",
                address=USER,
                user=USER,
                host="127.0.0.1",
                port=25,
                security="plain",
                imap_host="127.0.0.1",
                imap_port=house.port,
                imap_security="plain",
                looks=True,
            )
        )

    @property
    def inbox(self) -> Box:
        return self.house.boxes["INBOX"]

    def comes(self, sender: str = "Joel Katz <joel.katz@northwind.example>", box: str = "INBOX", **fields) -> None:
        """A mail arrives now."""
        at = fields.pop("at", self.clock.now())
        fields = {"message_id": f"<{len(self.inbox.mails)}.{at}@northwind.example>", **fields}
        self.house.boxes[box].put(a_mail(sender, at=at, **fields), at)

    def letter(
        self, kind: LetterKind = LetterKind.THANK_YOU, outcome: Outcome | None = SENT, to: Person | None = None
    ) -> Letter:
        """A letter to Joel (or another), handed to a server now with this outcome; with None it waits for an hour."""
        letter = self.suite.letters.start(kind, interview_id=self.interview.id, person_id=(to or self.joel).id)
        self.suite.letters.edit(
            letter.id,
            subject="Thank you for this afternoon",
            body=f"Dear {(to or self.joel).name.split()[0]},\n\nthank you.\n\nAlice",
        )
        if outcome is None:
            return self.suite.outbox.schedule(letter.id, self.clock.now() + 3600)
        self.suite.outbox.schedule(letter.id, self.clock.now())
        self.send(letter.id, outcome)
        return self.suite.letters.get(letter.id)

    def send(self, letter_id: int, outcome: Outcome = SENT) -> Attempt | None:
        attempt = self.suite.outbox.claim(letter_id)
        if attempt is not None:
            self.suite.outbox.committing(letter_id, attempt.token)
            self.suite.outbox.settle(letter_id, attempt.token, outcome)
        return attempt

    def look(self, limits: Limits = QUICK) -> Noticed:
        errand = self.suite.answers.errand()
        assert errand is not None
        return self.suite.answers.take(look_for_answers(errand, PASSWORD, limits=limits))

    def state(self, letter: Letter) -> LetterState:
        return self.suite.outbox.state_of(letter.id)

    def plan(self) -> PlanState:
        return self.suite.follow_ups.plan(self.interview.id).state


@pytest.fixture
def desk(suite: Suite, clock: FixedClock, house: Mailbox) -> Desk:
    return Desk(suite, clock, house)
