"""The whole way with real programs: a letter by Postfix, the answer in Dovecot, and `deliver` that finds it."""

from __future__ import annotations

import io
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from postview_desktop import __main__ as program
from postview_desktop.domain.application import Person
from postview_desktop.domain.change import Verb
from postview_desktop.domain.errors import Problem
from postview_desktop.domain.follow_up import Contact, PlanState
from postview_desktop.domain.letter import Account, Letter, LetterKind, LetterState
from postview_desktop.mail.compose import Composition, compose
from postview_desktop.mail.smtp import Envelope, Server, submit
from postview_desktop.services.suite import Suite, open_suite
from postview_desktop.storage import Store
from postview_desktop.system.clock import Clock
from postview_desktop.system.paths import Paths
from tests.support.builders import a_person, put_interview
from tests.support.clock import FixedClock
from tests.support.mail_servers import certificates
from tests.support.mail_stack import AWAY, NOBODY, PASSWORDS, MailStack, why_not

pytestmark = [pytest.mark.real, pytest.mark.skipif(bool(why_not()), reason=why_not())]

ALICE, JOEL = "alice@jobseeker.example", "joel@northwind.example"
S = LetterState


@pytest.fixture(scope="module")
def house() -> Iterator[MailStack]:
    with MailStack() as stack:
        yield stack


class Search:
    """A job search in a folder of its own, worked by the terminal's verbs."""

    def __init__(self, house: MailStack, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.house, self.folder, self._capsys = house, folder, capsys
        self.clock = Clock()

    def __enter__(self) -> Suite:
        self._store = Store.open(Paths(self.folder).database, self.clock.now)
        return open_suite(self._store, self.clock)

    def __exit__(self, *_: object) -> None:
        self._store.close()

    def begin(self, *addresses: str, looks: bool = True) -> None:
        """An interview that ended an hour ago with these people, and Alice's account."""
        with self as suite:
            started = datetime.now(UTC).replace(tzinfo=None, microsecond=0) - timedelta(hours=2)
            names = tuple(f"{address.partition('@')[0].capitalize()} Doe" for address in addresses)
            put_interview(suite.store, started.isoformat(), minutes=60, zone="UTC", people=names)
            for person, address in zip(suite.store.find(Person), addresses, strict=True):
                suite.interviews.save_person(a_person(1, person.name, id=person.id, email=address))
            suite.accounts.save(
                Account(
                    name="Älice Field", address=ALICE, user=ALICE, host="localhost", port=self.house.smtps,
                    imap_host="localhost", imap_port=self.house.imaps, looks=looks,
                )
            )  # fmt: skip

    def write(self, kind: LetterKind = LetterKind.THANK_YOU, person_id: int = 1) -> Letter:
        with self as suite:
            letter = suite.letters.start(kind, interview_id=1, person_id=person_id)
            first = letter.to_name.split()[0]
            suite.letters.edit(letter.id, subject=f"About today, {letter.id}", body=f"Dear {first},\n\nhello.\n\nAlice")
            return suite.outbox.schedule(letter.id, 0)

    def deliver(self) -> tuple[int, str]:
        status = program.main(["--data-dir", str(self.folder), "deliver"])
        return status, self._capsys.readouterr().out

    def deliver_until(self, words: str, patience: float = 20) -> str:
        """`deliver` again and again until it says this."""
        end = time.monotonic() + patience
        told = ""
        while words not in told:
            assert time.monotonic() < end, told
            time.sleep(0.2)
            told = self.deliver()[1]
        return told

    def letter(self, letter_id: int = 1) -> Letter:
        with self as suite:
            return suite.letters.get(letter_id)

    def answer(self, letter: Letter, sender: str = JOEL) -> None:
        """Somebody answers a letter that has arrived."""
        self.house.letter(letter.to_address, letter.message_id)
        mail = compose(
            Composition(
                from_name="Joel Katz — Northwind", from_address=sender, to_name="Älice", to_address=ALICE,
                subject=f"Re: {letter.subject} — schön", body="Thank you, Alice.", at=int(time.time()),
                in_reply_to=letter.message_id, references=letter.references,
            )
        )  # fmt: skip
        server = Server(host="localhost", port=self.house.smtps, user=sender)
        envelope = Envelope(sender=mail.sender, recipient=mail.recipient, raw=mail.raw)
        context = self.house.context
        submit(server, envelope, PASSWORDS[sender], before_commit=lambda: None, context=context)
        self.house.letter(ALICE, mail.message_id)


@pytest.fixture
def search(
    house: MailStack, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> Search:
    monkeypatch.setenv("SSL_CERT_FILE", str(certificates().write_authority(tmp_path / "authority.pem")))
    monkeypatch.setattr("postview_desktop.system.secrets.Secrets.read", lambda self, name: PASSWORDS[name])
    (tmp_path / "data").mkdir()
    house.empty(ALICE)
    return Search(house, tmp_path / "data", capsys)


def test_an_answer_is_found_and_the_plan_stops_and_nothing_is_marked_as_read(house: MailStack, search: Search) -> None:
    search.begin(JOEL)
    letter = search.write()
    status, out = search.deliver()
    assert (status, out.splitlines()[-1]) == (0, f"Sent: About today, {letter.id} → {JOEL}")
    assert search.deliver() == (0, "Looked for answers: nothing new.\nNo letter is due.\n")
    search.answer(search.letter())
    status, out = search.deliver()
    assert "They answered: Joel Katz — Northwind, “Re: About today, 1 — schön” (Northwind)." in out
    assert status == 0
    with search as suite:
        assert suite.follow_ups.plan(1).state is PlanState.STOPPED
        assert [contact.words for contact in suite.store.find(Contact, ours=False)] == ["Re: About today, 1 — schön"]
    assert search.deliver()[1].startswith("Looked for answers: nothing new.")
    assert house.flags_of(ALICE) and not any("Seen" in line for line in house.flags_of(ALICE))


def test_a_follow_up_is_held_by_an_answer_that_was_sorted_into_a_folder(house: MailStack, search: Search) -> None:
    search.begin(JOEL)
    search.write()
    search.deliver()
    follow_up = search.write(LetterKind.FOLLOW_UP)
    head = "From: Assistant <office@agency.example>\r\nSubject: Your visit\r\nMessage-ID: <sorted@agency.example>\r\n"
    mail = f"{head}In-Reply-To: {search.letter(1).message_id}\r\n\r\nHello.\r\n"
    with house._opened(ALICE) as box:
        box.create("Jobs.Northwind")
    house.keep(ALICE, "Jobs.Northwind", mail.encode(), int(time.time()))
    status, out = search.deliver()
    assert status == 1
    assert "They answered: Assistant, “Your visit” (Northwind)." in out
    assert search.letter(follow_up.id).state is S.HELD


def test_a_follow_up_is_held_by_an_answer_that_came_before_it_left(house: MailStack, search: Search) -> None:
    search.begin(JOEL)
    search.write()
    search.deliver()
    follow_up = search.write(LetterKind.FOLLOW_UP)
    search.answer(search.letter(1))
    status, out = search.deliver()
    assert status == 1, out
    assert "They answered" in out
    assert f"Waits for your word: {follow_up.subject}" in out
    assert search.letter(follow_up.id).state is S.HELD
    assert not any(follow_up.message_id.encode() in raw for raw in house.letters_of(JOEL))


def test_a_vacation_reply_stops_nothing(house: MailStack, search: Search) -> None:
    search.begin(AWAY)
    search.write()
    search.deliver()
    out = search.deliver_until("An automatic reply, which stops nothing")
    assert "Out of office: Carol" in out and "They answered" not in out
    with search as suite:
        assert suite.follow_ups.plan(1).state is PlanState.ACTIVE
        assert suite.store.count(Contact, ours=False) == 0


def test_a_letter_that_came_back_is_undelivered(house: MailStack, search: Search) -> None:
    search.begin(NOBODY)
    letter = search.write()
    assert search.deliver()[0] == 0
    out = search.deliver_until("Not delivered: ")
    assert "the mailbox “nobody@northwind.example” does not exist" in out
    assert "User doesn't exist: nobody@northwind.example" in out
    found = search.letter(letter.id)
    assert (found.state, found.problem) == (S.UNDELIVERED, Problem.NO_SUCH_MAILBOX)
    with search as suite:
        assert suite.store.count(Contact) == 0
        assert suite.answers.for_letter(letter.id)[0].answer.reason.startswith("5.1.1 ")
    assert not any("Seen" in line for line in house.flags_of(ALICE))


@pytest.mark.parametrize("looks", [True, False])
def test_killed_after_the_text_went_out_it_is_found_in_sent_and_never_sent_again(
    house: MailStack, search: Search, tmp_path: Path, looks: bool
) -> None:
    """Whether or not it looks for answers: the own copy is looked for in any case."""
    house.empty(ALICE, "Sent")
    search.clock = FixedClock()
    search.begin(JOEL, looks=looks)
    letter = search.write()
    ran = subprocess.run(
        [sys.executable, "-m", "tests.support.sender", str(Paths(search.folder).database), "answered"],
        input=PASSWORDS[ALICE],
        text=True,
        env=os.environ.copy(),
        cwd=Path(__file__).parents[2],
    )
    assert ran.returncode == -9
    arrived = house.letter(JOEL, letter.message_id)
    search.clock = Clock()
    status, out = search.deliver()
    assert status == 1 and f"Uncertain, so not sent again: {letter.subject}" in out
    if not looks:
        # It went long ago by this clock; the copy was looked for in its half hour only, and the person was asked.
        assert "Say in the window whether it arrived." in out
        with search as suite, suite.store.change(Verb.LETTER_MOVED_ON) as change:
            change.save(replace(suite.letters.get(letter.id), updated_at=search.clock.now()))
        status, out = search.deliver()
        assert "Looked in your sent mail for a copy of the uncertain letter: none yet." in out
    house.keep(ALICE, "Sent", letter.raw, FixedClock().now())
    status, out = search.deliver()
    assert "Was uncertain, and has left after all: " in out
    assert status == 0
    assert search.letter(letter.id).state is S.SENT
    house.nothing_is_under_way()
    assert [raw for raw in house.letters_of(JOEL) if letter.message_id.encode() in raw] == [arrived]
    assert not any("Seen" in line for line in house.flags_of(ALICE, "Sent"))


def test_the_account_is_tried_in_both_places(house: MailStack, search: Search, capsys) -> None:
    search.begin(JOEL, looks=False)
    assert program.main(["--data-dir", str(search.folder), "account", "test"]) == 0
    assert capsys.readouterr().out == "localhost: signed in.\nlocalhost: signed in.\n"


def test_an_account_is_tried_in_both_places_before_it_is_kept(
    house: MailStack, search: Search, capsys, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whether or not it is to look for answers; an inbox that refuses is told, and it is kept for sending."""
    monkeypatch.setattr("postview_desktop.system.secrets.Secrets.write", lambda self, name, secret: None)

    def add(imaps: int) -> tuple[int, str]:
        monkeypatch.setattr("sys.stdin", io.StringIO(PASSWORDS[ALICE] + "\n"))
        words = ["--host", "localhost", "--port", str(house.smtps), "--imap-host", "localhost", "--imap-port"]
        status = program.main(
            ["--data-dir", str(search.folder), "account", "add", "--address", ALICE, *words, str(imaps)]
        )
        return status, capsys.readouterr().out

    status, out = add(house.imaps)
    assert (status, out.count("localhost: signed in.\n"), "for sending" in out) == (0, 2, False)
    status, out = add(house.smtps)
    assert (status, out.count("localhost: signed in.\n")) == (0, 1)
    assert "The account is kept for sending." in out
    with search as suite:
        account = suite.accounts.get()
        assert account is not None and account.imap_port == house.smtps and not account.looks
