"""A letter with two documents, on the real way: frozen, through Postfix, into Dovecot, and each is what it was."""

from __future__ import annotations

import email
import email.policy
import os
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from postview_desktop.domain.letter import Account, LetterKind, LetterState
from postview_desktop.files.documents import keep_file
from postview_desktop.services.outbox import transmit
from postview_desktop.services.suite import Suite
from tests.support.builders import put, put_interview
from tests.support.mail_stack import LARGEST, PASSWORDS, MailStack, why_not

pytestmark = [pytest.mark.real, pytest.mark.skipif(bool(why_not()), reason=why_not())]

ALICE = "alice@jobseeker.example"
LONG = "Zeugnis der Universität für angewandte Datenverarbeitung, beglaubigte Übersetzung – 2. Fassung.docx"


def test_two_documents_arrive_as_they_were_and_too_much_is_refused_by_size(suite: Suite, tmp_path: Path) -> None:
    with MailStack() as house:
        put(
            suite.store,
            Account(name="Älice", address=ALICE, user=ALICE, host=house.host, port=house.smtps, security="tls"),
        )
        interview = put_interview(suite.store, people=("Joel Katz",))
        letter = suite.letters.start(LetterKind.FOLLOW_UP, interview_id=interview.id)
        text = "Dear Joel,\n\nplease find attached what you asked for — both.\n\nÄlice\n"
        suite.letters.edit(letter.id, to_address="joel@northwind.example", subject="Wie besprochen", body=text)
        sent = {"Lebenslauf Müller.pdf": b"%PDF\r\n.\r\n..\n\x00\xff" * 2_000, LONG: os.urandom(40_001)}

        def enclose(name: str, content: bytes) -> None:
            (tmp_path / name).write_bytes(content)
            kept = keep_file(tmp_path / name, suite.attachments.data_dir)
            assert kept is not None
            suite.attachments.add(kept, letter_id=letter.id)

        def deliver() -> LetterState:
            attempt = suite.outbox.claim(letter.id)
            assert attempt is not None
            submit: Any = partial(transmit, context=house.context)
            commit = partial(suite.outbox.committing, letter.id, attempt.token)
            settled = suite.outbox.settle(letter.id, attempt.token, submit(attempt, PASSWORDS[ALICE], commit))
            assert settled is not None
            return settled.state

        for name, content in sent.items():
            enclose(name, content)
        enclose("too much.bin", os.urandom(LARGEST))
        suite.outbox.schedule(letter.id, 0)
        assert deliver() is LetterState.REJECTED
        refused = suite.letters.get(letter.id)
        assert "SIZE" in refused.answer
        suite.attachments.delete(suite.attachments.for_letter(letter.id)[-1].id)

        suite.outbox.schedule(letter.id, 0)
        for name in sent:
            (tmp_path / name).write_bytes(b"changed after it was frozen")
        assert deliver() is LetterState.SENT
        house.nothing_is_under_way()
        (raw,) = house.letters_of("joel@northwind.example")
    got = email.message_from_bytes(raw, policy=email.policy.default)
    parts = list(got.iter_parts())
    assert "what you asked for — both." in parts[0].get_content()
    assert {part.get_filename(): part.get_content() for part in parts[1:]} == sent
    assert [part.get_content_type() for part in parts[1:]] == [
        "application/pdf",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    ]
